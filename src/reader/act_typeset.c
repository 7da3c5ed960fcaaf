/* SPDX-License-Identifier: MIT */
/* How the page is set: each key changes a setting, as the command would. */
#include "base/i18n.h"
#include "reader/reader_internal.h"

/* Preformatted text moves by this many cells a key. */
#define SIDEWAYS_STEP 8

/* No line is looked at farther to the right than this (cells). */
#define SIDEWAYS_MAX 4096

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
    if (reader_set(reader, "vertical", vertical ? "off" : "on"))
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
    if (reader_set(reader, "script", scripts[next].value))
        reader_say(reader, "%s", _(scripts[next].said));
}

static void move_sideways(struct reader *reader, const struct argument *argument, int direction)
{
    int steps = argument->count < SIDEWAYS_MAX ? (int)argument->count : SIDEWAYS_MAX;
    int to = reader->sideways + direction * steps * SIDEWAYS_STEP;
    reader->sideways = to < 0 ? 0 : to > SIDEWAYS_MAX ? SIDEWAYS_MAX : to;
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
