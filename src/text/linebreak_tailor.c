/* SPDX-License-Identifier: MIT */
#include "text/linebreak_tailor.h"

#include "text/linebreak_rules.h"
#include "text/utf8.h"

static bool is_word(const struct break_property *property, char32_t code)
{
    if (code < 0x80)
        return mark_is_digit(code) || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
    return !property->wide && (property->line == BC_AL || property->line == BC_HL ||
                               property->line == BC_NU);
}

/* Marks that are narrow in the data, but belong to CJK text where the language is one. */
static bool is_wide(const struct tailoring *tailoring, const struct break_property *property)
{
    if (property->wide || !tailoring->wide)
        return property->wide;
    switch (property->line) {
    case BC_QOP:
    case BC_QCL:
    case BC_APO:
    case BC_EMD:
    case BC_IN:
        return true;
    default:
        return false;
    }
}

static struct mark mark_of(const struct tailoring *tailoring, char32_t code)
{
    const struct break_property *property = break_property(code);
    return (struct mark){ .code = code, .raw = property->line,
                          .wide = is_wide(tailoring, property),
                          .word = is_word(property, code) };
}

/* The code point after now; a blank at the end of the text. */
static struct mark next_mark(const struct context *context)
{
    char32_t code = ' ';
    if (context->next < context->length)
        utf8_decode_valid(context->text + context->next, &code);
    return mark_of(context->tailoring, code);
}

static bool after_word(const struct context *context)
{
    return !context->spaced && context->last.word;
}

static bool after_wide(const struct context *context)
{
    return context->tailoring->wide && !context->spaced && context->last.wide;
}

static bool after_wide_stop(const struct context *context)
{
    unsigned char raw = context->last.raw;
    return after_wide(context) && (raw == BC_CL || raw == BC_CLW || raw == BC_WCL ||
                                   raw == BC_WNS || raw == BC_EX || raw == BC_EXW);
}

/* Whether what comes now is the first of something: after a blank, a full-width stop or an opening
 * mark. */
static bool is_first(const struct context *context)
{
    return context->spaced || after_wide_stop(context) || context->state == BC_OP ||
           context->state == BC_OPW;
}

/* A full stop that begins a number, a name or a path: .5, .NET, ./a, ../a (LB15c of later revisions
 * for the number). */
static bool point_begins(const struct context *context)
{
    struct mark next = next_mark(context);
    const char *text = context->text + context->next;
    bool upwards = context->length - context->next > 1 && text[0] == '.' && text[1] == '/';
    return context->now.code == '.' && is_first(context) &&
           (next.word || next.code == '/' || upwards);
}

/* A mark that is narrow by itself is the full-width one of its kind. */
static unsigned char widened(struct context *context, unsigned char raw)
{
    context->now.wide = true;
    return context->tailoring->map[raw];
}

/* , . : ; after Han is its full-width kin, but for the full stop of a file's name; in a word or
 * number it parts nothing (X.509, 3.14). */
static unsigned char class_stop(struct context *context)
{
    struct mark next = next_mark(context);
    bool letter = next.word && !mark_is_digit(next.code);
    if (point_begins(context))
        return BC_HYI;
    if (after_wide(context) && !(context->now.code == '.' && letter))
        return widened(context, BC_CLW);
    bool inside = after_word(context) && (next.word || next.code == '\\');
    return inside ? BC_NUIS : BC_IS;
}

/* ) and ] after Han. */
static unsigned char class_closing(struct context *context)
{
    return after_wide(context) ? widened(context, BC_CLW) : BC_CP;
}

/* ( [ { before Han. */
static unsigned char class_opening(struct context *context)
{
    return context->tailoring->wide && next_mark(context).wide ? widened(context, BC_OPW) : BC_OP;
}

/* ! and ? are full-width after Han where a level lets those begin a line. */
static unsigned char class_exclamation(struct context *context)
{
    return after_wide(context) ? widened(context, BC_EXW) : BC_EX;
}

/* A + after a letter, digit or + and not before one ends a word: C++, 18+. */
static unsigned char class_plus(struct context *context)
{
    if (context->spaced || !(context->last.word || context->last.raw == BC_PLS))
        return BC_PR;
    return next_mark(context).word && context->state != BC_PR ? BC_PR : BC_AL;
}

/* A hyphen that begins a word stays with it: -l, --size (LB20a of later revisions).  After a
 * full-width stop, which has no space, it is as a letter: a line may begin with it. */
static unsigned char class_hyphen(struct context *context)
{
    bool goes_on = context->last.raw == BC_HY && !context->spaced && context->state == BC_AL;
    if (after_wide_stop(context) || goes_on)
        return BC_AL;
    bool first = is_first(context) || context->state == BC_QU || context->state == BC_GL;
    return first || context->state == BC_HYI ? BC_HYI : BC_HY;
}

/* A no-break space after an opening mark is as good as a space, which glues there too (LB14). */
static unsigned char class_glue(struct context *context)
{
    return context->state == BC_OP || context->state == BC_OPW ? BC_SP : BC_GL;
}

/* ~ after Han is a wave dash, or a lengthened voice; before a slash it is somebody's home, and before
 * a number that it begins, about. */
static unsigned char class_tilde(struct context *context)
{
    const struct tailoring *tailoring = context->tailoring;
    bool cjk = tailoring->wide || tailoring->map[BC_WAVE] == BC_NS;
    struct mark next = next_mark(context);
    if (!cjk || context->spaced || !context->last.wide || next.code == '/' ||
        (is_first(context) && mark_is_digit(next.code)))
        return BC_AL;
    return tailoring->map[BC_WAVE];
}

static bool is_number(const struct mark *mark)
{
    return mark->raw == BC_WNU || mark_is_digit(mark->code);
}

/* A full-width hyphen between a mark or blank and a number is its sign; else it joins things. */
static unsigned char class_wave(struct context *context)
{
    unsigned char class = context->tailoring->map[BC_WAVE];
    struct mark next = next_mark(context);
    bool sign = context->spaced || after_wide_stop(context) || context->state == BC_OPW;
    return context->now.code == 0xFF0D && class == BC_NS && sign && is_number(&next) ? BC_PR
                                                                                     : class;
}

/* A full-width plus or a postal mark before a number is its prefix; a plus after a letter ends a
 * word. */
static unsigned char class_sign(struct context *context)
{
    const struct tailoring *tailoring = context->tailoring;
    struct mark next = next_mark(context);
    bool letter = context->last.code >= 0xFF21 && context->last.code <= 0xFF5A;
    bool plus = context->now.code == 0xFF0B;
    if (tailoring->map[BC_WNU] != BC_NU)
        return tailoring->map[BC_SIGN];
    if (is_number(&next))
        return BC_PR;
    return plus && !context->spaced && (letter || context->last.code == 0xFF0B)
               ? tailoring->map[BC_WAVE] : tailoring->map[BC_SIGN];
}

/* What two bars can have between them to be a magnitude. */
#define BARRED_LONGEST 16
#define BARRED_LETTERS 2

/* Whether a bar closes what begins after now: |x|, |a-b|; names parted by bars are longer. */
static bool bar_closes(const struct context *context)
{
    const char *text = context->text + context->next;
    size_t left = context->length - context->next, letters = 0, digits = 0, n = 0;
    for (; n < left && n < BARRED_LONGEST && text[n] > ' ' && text[n] != '|'; n++) {
        letters += (text[n] | 0x20) >= 'a' && (text[n] | 0x20) <= 'z';
        digits += text[n] >= '0' && text[n] <= '9';
    }
    return letters + digits > 0 && n < left && text[n] == '|' &&
           (letters < n || letters <= BARRED_LETTERS);
}

/* | parts two things and begins no line; around a magnitude it opens and closes. */
static unsigned char class_pipe(struct context *context)
{
    bool *open = &context->open[2];
    bool begins = context->spaced || context->last.wide || context->state == BC_OP;
    if (!context->tailoring->wide)
        return BC_BA;
    if (*open) {
        *open = false;
        return BC_CP;
    }
    *open = begins && bar_closes(context);
    return *open ? BC_OP : BC_BA;
}

/* In Korean broken at spaces a closing bracket has its particle after it; a stop ends a phrase. */
static unsigned char class_wide_closing(struct context *context)
{
    static const char32_t stops[] = { 0x3001, 0x3002, 0xFE11, 0xFE12, 0xFE50, 0xFE52, 0xFF61,
                                      0xFF64 };
    const struct tailoring *tailoring = context->tailoring;
    bool stop = false;
    for (size_t i = 0; tailoring->words && i < sizeof stops / sizeof *stops; i++)
        stop = stop || stops[i] == context->now.code;
    return tailoring->words && !stop ? BC_CP : tailoring->map[BC_CLW];
}

/* Between Han a / is a solidus; in a path or between words it parts as UAX #14 says. */
static unsigned char class_slash(struct context *context)
{
    bool joins = context->tailoring->solidus_joins && context->tailoring->wide && !context->path;
    return joins && (after_wide(context) || next_mark(context).wide) ? BC_WJ : BC_SY;
}

/* A dot between letters or digits that are not wide is of a unit or a formula, not of a name. */
static unsigned char class_dot(struct context *context)
{
    return after_word(context) && next_mark(context).word ? BC_AL
                                                           : context->tailoring->map[BC_DOT];
}

/* ’ between letters is an apostrophe, all others are quotation marks. */
static unsigned char class_apostrophe(struct context *context)
{
    const struct tailoring *tailoring = context->tailoring;
    if (!tailoring->wide || (after_word(context) && next_mark(context).word)) {
        context->now.wide = false;
        return BC_QU;
    }
    return tailoring->map[context->now.code == 0x2018 ? BC_QOP : BC_QCL];
}

/* Whether a straight quotation mark opens; blanks beside it say so, else whether one is open. */
static bool opens(const struct context *context, bool open)
{
    struct mark next = next_mark(context);
    bool blank = mark_is_blank(&next);
    if (context->spaced != blank)
        return context->spaced;
    if (context->state == BC_OP || context->state == BC_OPW)
        return true;
    return !open;
}

/* Straight quotation marks open and close in turn; ' in a word does neither, and after a number
 * they are units (7", 5'). */
static unsigned char class_straight(struct context *context)
{
    const struct tailoring *tailoring = context->tailoring;
    bool single = context->now.code == '\'';
    bool *open = &context->open[single];
    if (!tailoring->wide)
        return BC_QU;
    if (single && after_word(context) && next_mark(context).word)
        return BC_QU;
    if (!*open && after_word(context) && mark_is_digit(context->last.code))
        return BC_PO;
    *open = opens(context, *open);
    return widened(context, *open ? BC_QOP : BC_QCL);
}

/* A single — joins two things and begins no line; a run of them is a dash. */
static unsigned char class_dash(struct context *context)
{
    bool run = (!context->spaced && context->last.units > 0) ||
               next_mark(context).raw == context->now.raw || context->now.code != 0x2014;
    const unsigned char *map = context->tailoring->map;
    context->now.units = context->now.code == 0x2E3A ? 2 : context->now.code == 0x2E3B ? 3 : 1;
    return run || !context->tailoring->wide ? map[BC_EMD] : map[BC_DASHBA];
}

/* ― and ─ after Han are dashes, ─ only if there are two. */
static unsigned char class_bar(struct context *context)
{
    bool goes_on = !context->spaced && context->last.units > 0;
    bool begins = after_wide(context) &&
                  (context->now.code == 0x2015 || next_mark(context).code == context->now.code);
    if (!context->tailoring->wide || !(goes_on || begins || context->now.code == 0x2015))
        return BC_AL;
    context->now.wide = true;
    return class_dash(context);
}

static unsigned char class_dots(struct context *context)
{
    context->now.units = 1;
    return context->tailoring->map[BC_IN];
}

/* # and @ before Han begin a tag or a name, but for the # that ends a tag (#山水#). */
static unsigned char class_tag(struct context *context)
{
    unsigned char next = next_mark(context).raw;
    bool letter = next == BC_HAN || next == BC_ID || next == BC_H2 || next == BC_H3;
    bool begins = is_first(context) || (context->now.code == '@' && context->last.wide);
    return context->tailoring->wide && begins && letter ? BC_PR : BC_AL;
}

/* ．，：／ between full-width digits are in the number, ．：／ between any. */
static unsigned char class_wide_stop(struct context *context)
{
    const unsigned char *map = context->tailoring->map;
    struct mark last = context->last, next = next_mark(context);
    bool wide = last.raw == BC_WNU && next.raw == BC_WNU;
    bool any = context->now.code != 0xFF0C && is_number(&last) && is_number(&next);
    bool in_number = map[BC_WNU] == BC_NU && !context->spaced && (wide || any);
    return in_number ? BC_IS : map[context->now.raw];
}

typedef unsigned char class_function(struct context *context);

static class_function *const by_context[BC_CLASSES] = {
    [BC_STP] = class_stop,       [BC_CP] = class_closing,    [BC_OP] = class_opening,
    [BC_EX] = class_exclamation, [BC_PLS] = class_plus,      [BC_HY] = class_hyphen,
    [BC_TLD] = class_tilde,      [BC_SLH] = class_slash,     [BC_DOT] = class_dot,
    [BC_APO] = class_apostrophe, [BC_STR] = class_straight,  [BC_EMD] = class_dash,
    [BC_BAR] = class_bar,        [BC_IN] = class_dots,       [BC_WCL] = class_wide_stop,
    [BC_WNS] = class_wide_stop,  [BC_GL] = class_glue,       [BC_WAVE] = class_wave,
    [BC_SOL] = class_wide_stop,  [BC_TAG] = class_tag,
    [BC_SIGN] = class_sign,      [BC_PIPE] = class_pipe,     [BC_CLW] = class_wide_closing,
};

unsigned char tailor_class(struct context *context, const struct break_property *property)
{
    struct mark *now = &context->now;
    now->raw = property->line;
    now->wide = is_wide(context->tailoring, property);
    now->word = is_word(property, now->code);
    now->units = 0;
    class_function *function = by_context[now->raw];
    return function != NULL ? function(context) : context->tailoring->map[now->raw];
}
