/* SPDX-License-Identifier: MIT */
#include "text/display.h"

#include <string.h>
#include <unictype.h>
#include <uninorm.h>

#include "base/bytes.h"
#include "text/cluster.h"
#include "text/pad.h"
#include "text/tables/width_classes.h"
#include "text/utf8.h"

#define SPACE 0x20u
#define QUESTION 0x3Fu
#define ZERO_WIDTH_JOINER 0x200Du
#define IDEOGRAPHIC_SPACE 0x3000u
#define GETA 0x3013u /* 〓, the printer's stand-in for a sort that is missing */
#define VOICED 0x3099u
#define SEMI_VOICED 0x309Au
#define KEYCAP 0x20E3u
#define EMOJI_SELECTOR 0xFE0Fu

/* A glyph in the making. */
struct drawing {
    char32_t codes[GLYPH_CODES_MAX];
    size_t count;
    size_t base; /* where marks go to */
    unsigned cells;
    char32_t first;                /* what the text has for codes[0] */
    enum width_class class;        /* of first */
    unsigned char combining_class; /* of the last mark that did not compose */
};

static void start(struct drawing *drawing, char32_t code, unsigned cells)
{
    drawing->codes[0] = code;
    drawing->count = 1;
    drawing->base = 0;
    drawing->cells = cells;
    drawing->combining_class = 0;
}

static bool append(struct drawing *drawing, char32_t code)
{
    if (drawing->count == GLYPH_CODES_MAX)
        return false;
    drawing->codes[drawing->count++] = code;
    return true;
}

/* --- The first code point --------------------------------------------------------------------- */

/* Control Pictures has a sign for each of C0 and for DEL, none for C1. */
static void start_control(struct drawing *drawing, char32_t code)
{
    if (code == '\t')
        start(drawing, SPACE, 1);
    else if (code < 0x20)
        start(drawing, 0x2400 + code, 1);
    else
        start(drawing, code == 0x7F ? 0x2421 : QUESTION, 1);
}

/* A mark without a base stands on a space; the kana ones have forms of their own. */
static void start_mark(struct drawing *drawing, char32_t code)
{
    if (code == VOICED || code == SEMI_VOICED) {
        start(drawing, code + 2, 2);
        return;
    }
    start(drawing, SPACE, 1);
    append(drawing, code);
}

static void start_jamo(struct drawing *drawing, char32_t code)
{
    char32_t letter = GETA;
    for (size_t i = 0; i < lone_jamo_count; i++)
        if (lone_jamo[i].jamo == code)
            letter = lone_jamo[i].letter;
    start(drawing, letter, 2);
}

/* False where nothing of it is ever sent. */
static bool start_code(const struct width_rules *rules, struct drawing *drawing, char32_t code)
{
    drawing->first = code;
    drawing->class = width_class(code);
    switch (drawing->class) {
    case WIDTH_NARROW:
        start(drawing, code, 1);
        return true;
    case WIDTH_WIDE:
        start(drawing, code, 2);
        return true;
    case WIDTH_AMBIGUOUS:
        start(drawing, code, rules->ambiguous_wide ? 2 : 1);
        return true;
    case WIDTH_MARK:
        start_mark(drawing, code);
        return true;
    case WIDTH_INVISIBLE:
    case WIDTH_SELECTOR:
        return false;
    case WIDTH_BLANK:
        start(drawing, SPACE, 1);
        return true;
    case WIDTH_WIDE_BLANK:
        start(drawing, IDEOGRAPHIC_SPACE, 2);
        return true;
    case WIDTH_CONTROL:
        start_control(drawing, code);
        return true;
    case WIDTH_NEW_IDEOGRAPH:
        start(drawing, rules->new_ideographs ? code : GETA, 2);
        return true;
    case WIDTH_DISPUTED:
    case WIDTH_OLD_JAMO:
        start(drawing, GETA, 2);
        return true;
    case WIDTH_JAMO:
        start_jamo(drawing, code);
        return true;
    case WIDTH_REGIONAL: /* by itself: its letter */
        start(drawing, 'A' + (code - 0x1F1E6), 1);
        return true;
    case WIDTH_UNKNOWN:
    case WIDTH_CLASSES:
        break;
    }
    start(drawing, QUESTION, 1);
    return true;
}

/* --- The code points that follow -------------------------------------------------------------- */

static bool is_skin_tone(char32_t code)
{
    return code >= 0x1F3FB && code <= 0x1F3FF;
}

/* Puts code into the base, as NFC does.  The base is not decomposed first: that would change the
 * glyph of a compatibility ideograph. */
static bool compose(const struct width_rules *rules, struct drawing *drawing, char32_t code)
{
    unsigned char class = (unsigned char)uc_combining_class(code);
    bool adjacent = drawing->count == drawing->base + 1;
    if (!adjacent && (class == 0 || drawing->combining_class >= class))
        return false;
    char32_t composed = uc_composition(drawing->codes[drawing->base], code);
    if (composed == 0)
        return false;
    drawing->codes[drawing->base] = composed;
    if (drawing->base == 0 && drawing->cells <= 2)
        drawing->cells = (unsigned)width_of_code(rules, composed);
    return true;
}

static void add_mark(const struct width_rules *rules, struct drawing *drawing, char32_t code)
{
    if (compose(rules, drawing, code))
        return;
    if (!rules->combining && (drawing->cells == 2 || code == KEYCAP))
        return;
    if (append(drawing, code))
        drawing->combining_class = (unsigned char)uc_combining_class(code);
}

/* A vowel or final of no modern syllable: only some terminals draw it into the initial. */
static void add_jamo(const struct width_rules *rules, struct drawing *drawing, char32_t code)
{
    if (drawing->class == WIDTH_WIDE_BLANK && drawing->count == 1 &&
        drawing->codes[0] == IDEOGRAPHIC_SPACE)
        start_jamo(drawing, code);
    else if (drawing->class != WIDTH_WIDE)
        return;
    else if (!compose(rules, drawing, code) && (!rules->combining || !append(drawing, code)))
        start(drawing, GETA, 2);
}

/* A second character that takes cells of its own: a spacing vowel sign, a halfwidth voiced mark. */
static void add_spacing(const struct width_rules *rules, struct drawing *drawing, char32_t code)
{
    if ((code == 0xFF9E || code == 0xFF9F) && drawing->cells == 2 && drawing->base == 0) {
        add_mark(rules, drawing, code - 0xFF9E + VOICED);
        return;
    }
    struct drawing second;
    if (drawing->cells != 1 || !start_code(rules, &second, code) || second.cells != 1)
        return;
    if (append(drawing, second.codes[0])) {
        drawing->base = drawing->count - 1;
        drawing->cells = 2;
        drawing->combining_class = 0;
    }
}

/* U+FE0F makes an emoji of a narrow symbol; where that takes no second cell, and after anything
 * else, it is dropped. */
static void add_selector(const struct width_rules *rules, struct drawing *drawing)
{
    bool widens = rules->emoji_vs16 && drawing->cells == 1 && drawing->count == 1 &&
                  drawing->codes[0] == drawing->first && uc_is_property_emoji(drawing->first);
    if (widens && append(drawing, EMOJI_SELECTOR))
        drawing->cells = 2;
}

static void add_code(const struct width_rules *rules, struct drawing *drawing, char32_t code)
{
    enum width_class class = width_class(code);
    if (code == EMOJI_SELECTOR) {
        add_selector(rules, drawing);
    } else if (class == WIDTH_MARK) {
        add_mark(rules, drawing, code);
    } else if (class == WIDTH_JAMO) {
        add_jamo(rules, drawing, code);
    } else if (class == WIDTH_OLD_JAMO) {
        start(drawing, GETA, 2);
    } else if (class == WIDTH_SELECTOR) {
        if (rules->combining && drawing->class == WIDTH_WIDE)
            append(drawing, code);
    } else if (is_skin_tone(code)) {
        if (rules->emoji_skin && drawing->class == WIDTH_WIDE)
            append(drawing, code);
    } else if (class != WIDTH_INVISIBLE) {
        add_spacing(rules, drawing, code);
    }
}

/* --- Clusters --------------------------------------------------------------------------------- */

/* A mark by itself in two cells, if it has a form for them; one that carries others stays. */
static void draw_padded(const struct width_rules *rules, struct drawing *drawing)
{
    char32_t corner = rules->corner_quotes ? pad_corner_of(drawing->first) : 0;
    if (corner != 0) {
        start(drawing, corner, 2);
        return;
    }
    const struct pad_form *form = rules->pad ? pad_form_of(drawing->first) : NULL;
    if (form == NULL)
        return;
    start(drawing, form->drawn[0], 2);
    append(drawing, form->drawn[1]);
}

/* A flag is two regional indicators, which every terminal draws in two cells. */
static bool draw_flag(struct drawing *drawing, const char *cluster, size_t length)
{
    if (length != 8)
        return false;
    char32_t second;
    utf8_decode(cluster + 4, 4, &second);
    if (width_class(drawing->first) != WIDTH_REGIONAL || width_class(second) != WIDTH_REGIONAL)
        return false;
    start(drawing, drawing->first, 2);
    return append(drawing, second);
}

static bool is_of_sequence(char32_t code)
{
    return code == ZERO_WIDTH_JOINER || code == EMOJI_SELECTOR ||
           width_class(code) <= WIDTH_AMBIGUOUS;
}

/* A sequence of emoji goes whole, where the terminal joins it and it fits in a cell. */
static bool draw_joined(const struct width_rules *rules, struct drawing *drawing,
                        const char *cluster, size_t length)
{
    if (!rules->emoji_zwj || drawing->class != WIDTH_WIDE)
        return false;
    struct drawing whole = *drawing;
    whole.count = 0;
    bool joined = false;
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode(cluster + i, length - i, &code);
        if (!is_of_sequence(code) || !append(&whole, code))
            return false;
        if (is_skin_tone(code) && !rules->emoji_skin)
            return false; /* a terminal may join the one and not the other */
        joined |= code == ZERO_WIDTH_JOINER && i < length;
    }
    if (joined)
        *drawing = whole;
    return joined;
}

/* The part of a sequence before its first joiner, or all of a cluster that has none. */
static void draw_marks(const struct width_rules *rules, struct drawing *drawing,
                       const char *cluster, size_t length)
{
    bool emoji = drawing->class == WIDTH_WIDE || drawing->class == WIDTH_NARROW ||
                 drawing->class == WIDTH_AMBIGUOUS;
    bool joiner = false;
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode(cluster + i, length - i, &code);
        if (joiner && emoji && width_of_code(rules, code) > 0)
            return;
        joiner = code == ZERO_WIDTH_JOINER;
        add_code(rules, drawing, code);
    }
}

static bool draw(const struct width_rules *rules, struct drawing *drawing, const char *cluster,
                 size_t length)
{
    size_t i = 0;
    do {
        if (i == length)
            return false;
        char32_t code;
        i += utf8_decode(cluster + i, length - i, &code);
        drawing->count = 0;
        if (start_code(rules, drawing, code))
            break;
    } while (true);
    if (i == length)
        draw_padded(rules, drawing);
    else if (!draw_flag(drawing, cluster, length) &&
             !draw_joined(rules, drawing, cluster, length))
        draw_marks(rules, drawing, cluster + i, length - i);
    return true;
}

void display_cluster(const struct width_rules *rules, const char *cluster, size_t length,
                     struct glyph *glyph)
{
    struct drawing drawing;
    memset(glyph, 0, sizeof *glyph);
    if (draw(rules, &drawing, cluster, length)) {
        size_t used = 0;
        for (size_t i = 0; i < drawing.count; i++)
            used += utf8_encode(drawing.codes[i], glyph->bytes + used);
        glyph->length = (unsigned char)used;
        glyph->cells = (unsigned char)drawing.cells;
    }
    glyph->substituted = glyph->length != length || memcmp(glyph->bytes, cluster, length) != 0;
}

void display_text(const struct width_rules *rules, const char *text, size_t length, size_t cells,
                  struct bytes *out, size_t *used)
{
    size_t taken = 0;
    for (size_t i = 0; i < length;) {
        size_t n = cluster_length(text + i, length - i);
        struct glyph glyph;
        display_cluster(rules, text + i, n, &glyph);
        if (taken + glyph.cells > cells)
            break;
        bytes_append(out, glyph.bytes, glyph.length);
        taken += glyph.cells;
        i += n;
    }
    if (used != NULL)
        *used = taken;
}
