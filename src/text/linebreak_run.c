/* SPDX-License-Identifier: MIT */
/* The runs that a text is made of: dashes and dots in a row, and words, addresses and paths. */
#include <string.h>

#include "text/linebreak_rules.h"
#include "text/linebreak_tailor.h"

/* After these an address or a long name may be parted where nothing else helps. */
static bool parts_path(char32_t code)
{
    return code < 0x80 && code != 0 && strchr("/\\?&=#_.-", (int)code) != NULL;
}

/* Words of fewer characters than this fit into any line. */
#define LONG_WORD 12

/* Inside a run of narrow characters: addresses and paths are parted only where they must be. */
static enum break_kind within_run(const struct context *context, enum break_kind kind)
{
    const struct mark *last = &context->last, *now = &context->now;
    enum break_kind parted = context->run > 1 ? BREAK_EMERGENCY : BREAK_NEVER;
    if (kind == BREAK_ALLOWED)
        return context->path || last->raw == BC_SLH ? parted : kind;
    if (!now->word || !parts_path(last->code) || context->state == BC_HYI)
        return kind;
    if (context->path)
        return parted;
    return context->run >= LONG_WORD && !mark_is_digit(now->code) ? parted : kind;
}

enum break_kind tailor_kind(struct context *context, enum break_kind kind)
{
    const struct mark *last = &context->last, *now = &context->now;
    if (kind == BREAK_MUST || context->spaced)
        return kind;
    if (now->units > 0 && last->units > 0)
        return context->units % 2 == 0 ? context->tailoring->between_pairs : BREAK_NEVER;
    if (context->run > 0 && !now->wide && !mark_is_blank(now))
        return within_run(context, kind);
    return kind;
}

/* Whether now makes its run a path or an address. */
static bool begins_path(const struct context *context)
{
    char32_t code = context->now.code, last = context->last.code;
    return (code == '/' && (context->run == 0 || !mark_is_digit(last))) || code == '\\' ||
           (code == '@' && context->run > 0) || (code == '.' && last == 'w' && context->run == 3);
}

void tailor_advance(struct context *context, unsigned char class)
{
    const struct mark *now = &context->now;
    bool joined = !context->spaced && context->last.units > 0;
    context->units = now->units == 0 ? 0 : now->units + (joined ? context->units : 0);
    if (now->wide || mark_is_blank(now)) {
        context->run = 0;
        context->path = false;
    } else {
        context->path = context->path || begins_path(context);
        context->run++;
    }
    if (((BC_BIT(BK) | BC_BIT(CR) | BC_BIT(LF) | BC_BIT(NL)) >> class) & 1)
        context->open[0] = context->open[1] = context->open[2] = false;
    context->spaced = mark_is_blank(now);
    context->last = *now;
}
