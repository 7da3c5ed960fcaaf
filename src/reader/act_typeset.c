/* SPDX-License-Identifier: MIT */
/* How the page is set: each key changes a setting, as the command would. */
#include "base/i18n.h"
#include "reader/reader_internal.h"

/* Preformatted text moves by this many cells a key. */
#define SIDEWAYS_STEP 8

/* Nobody goes farther at once (steps). */
#define STEPS_MAX 4096

void act_columns(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    bool two = reader->settings.columns != COLUMNS_ONE;
    if (reader_set(reader, "columns", two ? "1" : "2"))
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

/* As far as the widest row shown goes, if one is not there already. */
static int most_sideways(struct reader *reader)
{
    int left = reader->geometry.text_column;
    int over = view_widest(&reader->view) - (geometry_edge(&reader->geometry, left) - left);
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
