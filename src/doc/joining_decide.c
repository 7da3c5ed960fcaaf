/* SPDX-License-Identifier: MIT */
/* Whether a text is hard-wrapped, and how. */
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/joining_internal.h"
#include "text/utf8.h"

/* Lines are not broken at less, nor at more (cells); and so many full ones tell nothing yet. */
enum { WIDTH_LEAST = 30, WIDTH_MOST = 160, FULL_LEAST = 3 };

/* The longest of such lines (bytes). */
enum { LINE_BYTES = WIDTH_MOST / 2 * 3 + 30 };

/* The widths of so many per cent of the lines are tried, one after the other. */
static const unsigned char shares[] = { 97, 92, 85, 75 };

/* Of the lines that another follows so many per cent are full: at least, and where wider lines are
 * not few, and where it is sure. */
enum { SHARE_WIDEST = 90, FULL_SHARE = 40, FULL_SHARE_NARROW = 55, FULL_SHARE_SURE = 25 };

/* Which lines are looked at: the writer's own, what is quoted, or all. */
enum whose { THE_WRITERS, QUOTED, ALL };

static bool is_of(const struct joining_line *line, enum whose whose)
{
    return whose == ALL || (line->quote > 0) == (whose == QUOTED);
}

/* Lines that another follows, and what is true of them. */
struct counts {
    size_t pairs;
    size_t full;
    size_t marked;   /* full, and ended by a mark */
    size_t letters;  /* full, and next begins with a Latin letter … */
    size_t capitals; /* … a capital */
    size_t digits;   /* full, and next begins with a digit */
    size_t hyphens;  /* full, and a word divided */
    size_t drops;    /* next is less set in than the line before it */
    size_t even;     /* both are set in */
    size_t hangul;   /* Hangul on both sides */
    size_t exact;    /* … and no room for one syllable more */
};

static bool is_lower(char32_t code)
{
    return code >= U'a' && code <= U'z';
}

static bool is_upper(char32_t code)
{
    return code >= U'A' && code <= U'Z';
}

static bool is_letter(char32_t code)
{
    return is_lower(code) || is_upper(code) || (code >= 0xC0 && code < 0x250);
}

static char32_t before_last(struct slice text)
{
    char32_t code = 0;
    size_t last = utf8_previous(text.data, text.length);
    if (last > 0)
        utf8_decode_valid(text.data + utf8_previous(text.data, last), &code);
    return code;
}

static void count_pair(struct counts *counts, const struct joining *joining,
                       const struct joining_line *line, const struct joining_line *next)
{
    counts->drops += next->indent < line->indent;
    counts->even += next->indent == line->indent && line->indent > 0;
    if (next->indent > line->indent + line->marker)
        return;
    counts->pairs++;
    if (line->cells > joining->width + 2 || !joining_is_full(joining, line, next))
        return;
    counts->full++;
    counts->marked += joining_is_mark(line->last);
    counts->letters += is_lower(next->first) || is_upper(next->first);
    counts->capitals += is_upper(next->first);
    counts->digits += next->first >= U'0' && next->first <= U'9';
    counts->hyphens += line->last == U'-' && is_letter(before_last(line->text)) &&
                       is_lower(next->first);
    if (joining_is_hangul(line->last) && joining_is_hangul(next->first)) {
        counts->hangul++;
        counts->exact += line->cells + 2 > joining->width;
    }
}

static struct counts count(const struct joining *joining, const struct joining_line *lines,
                           size_t n, enum whose whose)
{
    struct counts counts = { 0 };
    for (size_t i = 0; i + 1 < n; i++)
        if (lines[i].kind >= JOINING_OPENS && lines[i + 1].kind == JOINING_TEXT &&
            lines[i].quote == lines[i + 1].quote && is_of(&lines[i], whose))
            count_pair(&counts, joining, &lines[i], &lines[i + 1]);
    return counts;
}

static bool is_wrapped(const struct joining *joining, const struct counts *c, unsigned share)
{
    unsigned least = share >= SHARE_WIDEST ? FULL_SHARE : FULL_SHARE_NARROW;
    /* A small letter after a line without a mark goes on whatever other lines do. */
    if (c->letters * 4 >= c->full * 3 && c->capitals * 5 <= c->letters && c->marked * 4 <= c->full)
        least = FULL_SHARE_SURE;
    if (joining->width < WIDTH_LEAST || joining->width > WIDTH_MOST || c->full < FULL_LEAST)
        return false;
    /* Verse has a mark or a capital on every line; records have figures. */
    return c->full * 100 >= c->pairs * least && c->marked * 100 <= c->full * 50 &&
           c->digits * 100 <= c->full * 40 &&
           (c->letters * 2 < c->full || c->capitals * 100 <= c->letters * 60);
}

static int compare(const void *a, const void *b)
{
    const unsigned *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* The cells that share per cent of the lines of text have at most. */
static unsigned width_of(const unsigned *widths, size_t n, unsigned share)
{
    return n > 0 ? widths[((n - 1) * share + 50) / 100] : 0;
}

static unsigned *widths_of(const struct joining_line *lines, size_t n, enum whose whose,
                           size_t *count)
{
    unsigned *widths = mem_array(n + 1, sizeof *widths);
    *count = 0;
    for (size_t i = 0; i < n; i++)
        if (lines[i].kind >= JOINING_OPENS && is_of(&lines[i], whose))
            widths[(*count)++] = lines[i].cells;
    qsort(widths, *count, sizeof *widths, compare);
    return widths;
}

/* Whether most of the head's characters are not wide. */
static bool is_latin(struct slice head)
{
    size_t wide = 0, narrow = 0;
    for (size_t i = 0; i < head.length; i++) {
        unsigned char byte = (unsigned char)head.data[i];
        wide += byte >= 0xE3;
        narrow += (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    }
    return narrow > wide * 4;
}

/* Whether Han and Latin letters stand apart where both are on one line. */
static bool is_spaced(struct slice head)
{
    size_t apart = 0, together = 0;
    char32_t before = 0, last = 0;
    for (size_t i = 0; i < head.length;) {
        char32_t code;
        i += utf8_decode_valid(head.data + i, &code);
        bool han = code >= 0x3040 && joining_is_han(code) && code < 0xFF00;
        bool han_before = before >= 0x3040 && joining_is_han(before) && before < 0xFF00;
        bool han_last = last >= 0x3040 && joining_is_han(last) && last < 0xFF00;
        together += (han && is_letter(last)) || (is_letter(code) && han_last);
        apart += last == U' ' && ((han && is_letter(before)) || (is_letter(code) && han_before));
        before = last;
        last = code;
    }
    return apart > together;
}

static void describe(struct joining *joining, const struct counts *counts)
{
    joining->first_lines = counts->drops >= counts->even && counts->drops > 0;
    joining->divides = counts->hyphens >= 2 && counts->hyphens * 50 >= counts->full;
    joining->syllables = counts->hangul >= 4 && counts->exact * 100 >= counts->hangul * 85;
}

/* The width at which most lines are full. */
static void find_width(struct joining *joining, const struct joining_line *lines, size_t n,
                       enum whose whose, bool forced)
{
    size_t known, best = 0;
    unsigned *widths = widths_of(lines, n, whose, &known);
    for (size_t i = 0; i < sizeof shares && !joining->wrapped; i++) {
        struct joining tried = *joining;
        tried.width = width_of(widths, known, shares[i]);
        struct counts counts = count(&tried, lines, n, whose);
        bool wrapped = is_wrapped(&tried, &counts, shares[i]);
        if (!wrapped && !(forced && counts.full > best))
            continue;
        best = counts.full;
        describe(&tried, &counts);
        tried.wrapped = wrapped;
        *joining = tried;
    }
    free(widths);
}

/* Whether enough of the text is in lines that may be full and that others follow: of most texts this
 * is all that is looked at. */
static bool may_be_wrapped(const struct part *head, size_t limit)
{
    size_t bytes = 0, some = 0;
    for (size_t i = 0; i + 1 < head->block_count && head->blocks[i].start < limit; i++) {
        size_t length = head->blocks[i].end - head->blocks[i].start;
        bool followed = head->blocks[i + 1].end > head->blocks[i + 1].start;
        bytes += length;
        some += followed && length >= WIDTH_LEAST && length <= LINE_BYTES ? length : 0;
    }
    return some * 3 >= bytes;
}

struct joining joining_decide(const struct part *head, enum reflow reflow)
{
    struct joining joining = { 0 };
    size_t n, limit = head->text.length < HEAD_MAX ? head->text.length : HEAD_MAX;
    if (reflow == REFLOW_OFF || head->block_count == 0 ||
        (reflow == REFLOW_AUTO && !may_be_wrapped(head, limit)))
        return joining;
    struct slice text = { bytes_string(&head->text),
                          utf8_floor(bytes_string(&head->text), head->text.length, limit) };
    joining.latin = is_latin(text);
    joining.spaced = is_spaced(text);
    struct joining_line *lines = joining_lines(head, limit, joining.latin, &n);
    /* A line or two below a long quotation tell nothing by themselves. */
    for (enum whose whose = THE_WRITERS; whose <= ALL && joining.width == 0; whose++)
        find_width(&joining, lines, n, whose, reflow == REFLOW_ON);
    free(lines);
    joining.wrapped = joining.wrapped || (reflow == REFLOW_ON && joining.width > 0);
    return joining.wrapped ? joining : (struct joining){ 0 };
}
