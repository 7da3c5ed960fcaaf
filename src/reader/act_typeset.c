/* SPDX-License-Identifier: MIT */
/* How the page is set: each key changes a setting, as the command would. */
#include <string.h>

#include "base/i18n.h"
#include "reader/reader_internal.h"

/* Preformatted text moves by this many cells a key. */
#define SIDEWAYS_STEP 8

/* What is searched for is shown with so many cells from its beginning on. */
#define REVEALED 8

/* Nobody goes farther at once (steps). */
#define STEPS_MAX 4096

void act_columns(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    bool two = reader->geometry.column_count > 1 || reader->settings.columns == COLUMNS_TWO;
    if (!reader_set(reader, "columns", two ? "1" : "2"))
        return;
    if (!two && reader->geometry.column_count == 1)
        reader_say(reader, "%s", _("two columns, once there is room for them"));
    else
        reader_say(reader, "%s", two ? _("one column") : _("two columns"));
}

void act_vertical(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    bool vertical = reader->settings.vertical;
    if (!reader_set(reader, "vertical", vertical ? "off" : "on"))
        return;
    if (!vertical && !reader->geometry.vertical)
        reader_say(reader, "%s", _("vertical writing, once the screen has eight rows"));
    else
        reader_say(reader, "%s", vertical ? _("horizontal writing") : _("vertical writing"));
}

/* Lines as they were, or joined again; a text that is not taken for hard-wrapped is joined too. */
void act_lines(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    bool joined = document_is_joined(reader->document);
    bool off = reader->settings.reflow == REFLOW_OFF;
    if (!reader_set(reader, "reflow", joined ? "off" : off ? "auto" : "on"))
        return;
    if (off && !document_is_joined(reader->document) && !reader_set(reader, "reflow", "on"))
        return;
    bool now = document_is_joined(reader->document);
    reader_say(reader, "%s", now      ? _("wrapped lines are joined")
                             : joined ? _("lines as they are")
                                      : _("no lines to join"));
}

void act_script(struct reader *reader, const struct argument *argument)
{
    static const struct {
        const char *value, *said;
    } scripts[] = {
        [SCRIPT_ORIGINAL] = { "original", N_("as written") },
        [SCRIPT_HANT] = { "hant", N_("in Traditional characters") },
        [SCRIPT_HANS] = { "hans", N_("in Simplified characters") },
    };
    (void)argument;
    size_t next = ((size_t)reader->settings.script + 1) % (sizeof scripts / sizeof *scripts);
    /* What keeps it from being shown so has been told. */
    if (reader_set(reader, "script", scripts[next].value) && reader->message.length == 0)
        reader_say(reader, "%s", _(scripts[next].said));
}

void act_article(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    bool only = reader->view.flows.style.hide_chrome;
    struct position top = view_top(&reader->view);
    if (only && position_compare(reader->view.anchor, top) < 0)
        reader->view.anchor = top; /* what is shown, not what is hidden before it, stays */
    if (!reader_set(reader, "article", only ? "off" : "on"))
        return;
    const char *found = document_meta(reader->document, "article");
    bool none = found != NULL && strcmp(found, "no") == 0;
    reader_say(reader, "%s", only   ? _("all of the page")
                             : none ? _("no article stands out in this page")
                                    : _("the article alone"));
}

static int place_cells(const struct reader *reader)
{
    int left = reader->geometry.text_column;
    return geometry_edge(&reader->geometry, left) - left;
}

void reader_reveal(struct reader *reader, struct position position)
{
    int cell = view_cell(&reader->view, position), place = place_cells(reader);
    if (cell < 0 || (cell > reader->sideways && cell + REVEALED <= reader->sideways + place) ||
        (cell == 0 && reader->sideways == 0))
        return;
    int to = cell - place / 2;
    reader->sideways = to > 0 ? to / SIDEWAYS_STEP * SIDEWAYS_STEP : 0;
}

/* As far as the widest row shown goes, if one is not there already. */
static int most_sideways(struct reader *reader)
{
    int over = view_widest(&reader->view) - place_cells(reader);
    int most = over > 0 ? (over + SIDEWAYS_STEP) / SIDEWAYS_STEP * SIDEWAYS_STEP : 0;
    return most > reader->sideways ? most : reader->sideways;
}

static void move_sideways(struct reader *reader, const struct argument *argument, int direction)
{
    int steps = argument->count < STEPS_MAX ? (int)argument->count : STEPS_MAX;
    int to = reader->sideways + direction * steps * SIDEWAYS_STEP, most = most_sideways(reader);
    if (direction > 0)
        to = to < most ? to : most;
    reader->sideways = to < 0 ? 0 : to;
    reader_touch(reader);
}

void act_right(struct reader *reader, const struct argument *argument)
{
    move_sideways(reader, argument, 1);
}

void act_left(struct reader *reader, const struct argument *argument)
{
    move_sideways(reader, argument, -1);
}
