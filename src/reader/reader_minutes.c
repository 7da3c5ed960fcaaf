/* SPDX-License-Identifier: MIT */
/* The time that is left, by the scripts of the text's head and the reader's own pace. */
#include <stdio.h>

#include "base/i18n.h"
#include "reader/reader_internal.h"

/* More hours than this are told without minutes, fewer to so many minutes. */
#define HOURS_ALONE 10
#define MINUTES_ROUND 5

/* Less than this is nothing: a blank line, a rule (minutes). */
#define NOTHING 0.03

/* A number of minutes in words (bytes). */
#define TIME_SIZE 48

/* --- What was read ---------------------------------------------------------------------------- */

/* Adds bytes [from, to) of a part that is in memory. */
static void count(struct reader *reader, uint32_t number, uint64_t from, uint64_t to,
                  struct script_counts *counts)
{
    const struct part *part = document_part(reader->document, number, WANT_VIEW);
    if (part == NULL)
        return;
    if (to > part->text.length)
        to = part->text.length;
    if (from < to)
        script_count(counts, bytes_string(&part->text) + from, (size_t)(to - from));
}

void reader_page_read(struct reader *reader)
{
    struct script_counts counts = { 0 };
    if (!reader->pacing.timing || !view_ready(&reader->view))
        return;
    struct position top = view_top(&reader->view), bottom = view_bottom(&reader->view);
    if (bottom.part == top.part) {
        count(reader, top.part, top.byte, bottom.byte, &counts);
    } else {
        count(reader, top.part, top.byte, UINT64_MAX, &counts);
        count(reader, bottom.part, 0, bottom.byte, &counts);
    }
    pacing_read(&reader->pacing, &counts);
}

/* --- What is left ----------------------------------------------------------------------------- */

/* Of a part of the text, by its bytes; 0 where nothing is known. */
static double minutes_of_fraction(struct reader *reader, double fraction)
{
    size_t bytes;
    struct script_counts counts = document_head_counts(reader->document, &bytes);
    if (bytes == 0 || fraction <= 0)
        return 0;
    /* The head in bytes of the source, of which the text has more or fewer in other encodings. */
    double head = (double)bytes * document_source_ratio(reader->document);
    double left = fraction * (double)document_size(reader->document);
    double minutes = pace_minutes_of(&reader->pacing.pace, &counts) * left / head;
    return minutes > NOTHING ? minutes : 0;
}

/* The section that the end of the screen is still in. */
static size_t section_of(struct reader *reader, struct position bottom)
{
    struct position top = view_top(&reader->view), last = bottom;
    if (bottom.byte > 0)
        last.byte--;
    else if (position_compare(top, bottom) < 0)
        last = top;
    return document_section_at(reader->document, last);
}

struct minutes_left reader_minutes_left(struct reader *reader)
{
    struct document *document = reader->document;
    struct position bottom = view_bottom(&reader->view);
    double read = document_fraction(document, bottom);
    struct minutes_left left = { 0, 0 };
    if (document_complete(document))
        left.rest = minutes_of_fraction(reader, 1 - read);
    size_t section = section_of(reader, bottom), all = document_outline_count(document);
    if (section == SIZE_MAX || section + 1 >= all)
        return left;
    struct outline_entry next = document_outline(document, section + 1);
    struct position end = { next.part, next.resolved ? next.byte : 0 };
    left.section = minutes_of_fraction(reader, document_fraction(document, end) - read);
    return left;
}

/* "3 min", "1 h 20 min", "12 h". */
static void format_time(double minutes, char out[TIME_SIZE])
{
    /* Past all sense a number of hours would be of no use to anybody. */
    int whole = minutes < 1e6 ? (int)(minutes + 0.99) : 1000000;
    if (whole >= 60)
        whole = (whole + MINUTES_ROUND / 2) / MINUTES_ROUND * MINUTES_ROUND;
    if (whole < 60)
        snprintf(out, TIME_SIZE, _("%d min"), whole);
    else if (whole >= 60 * HOURS_ALONE || whole % 60 == 0)
        snprintf(out, TIME_SIZE, _("%d h"), (whole + 30) / 60);
    else
        snprintf(out, TIME_SIZE, _("%d h %d min"), whole / 60, whole % 60);
}

size_t reader_format_minutes(struct reader *reader, char forms[MINUTES_FORMS][MINUTES_SIZE])
{
    struct minutes_left left = reader_minutes_left(reader);
    char section[TIME_SIZE], rest[TIME_SIZE];
    size_t count = 0;
    format_time(left.section, section);
    format_time(left.rest, rest);
    if (left.section > 0 && left.rest > 0) {
        snprintf(forms[count++], MINUTES_SIZE, _("section %s, rest %s"), section, rest);
        snprintf(forms[count++], MINUTES_SIZE, _("%s, rest %s"), section, rest);
    } else if (left.section > 0) {
        snprintf(forms[count++], MINUTES_SIZE, _("section %s"), section);
    }
    if (left.rest > 0) {
        snprintf(forms[count++], MINUTES_SIZE, _("rest %s"), rest);
        snprintf(forms[count++], MINUTES_SIZE, "%s", rest);
    }
    return count;
}
