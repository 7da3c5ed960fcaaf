/* SPDX-License-Identifier: MIT */
/* The outline of a book that has none: chapters are written to a builder that keeps headings. */
#include "format/epub_internal.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/numbering.h"
#include "text/utf8.h"

/* A line that heads a chapter is not longer. */
#define LINE_MAX_BYTES 120u

struct scan {
    struct epub *epub;
    uint32_t unit;
    uint64_t byte;        /* of the part's text so far */
    bool in_heading;
    unsigned level;
    uint64_t start;
    struct bytes title;
    bool in_line, lined;  /* the chapter's first line of text, which may head it */
    uint64_t line_start;
    struct bytes line;
};

/* First lines that begin with a number as headings do. */
struct lines {
    struct heading *items;
    unsigned *ranks;
    size_t count;
};

static void end_heading(struct scan *scan)
{
    if (scan->in_heading && scan->title.length > 0 && scan->title.length < NAME_MAX_BYTES &&
        scan->epub->heading_count < OUTLINE_MAX)
        epub_add_heading(scan->epub,
                         (struct heading){ .title = bytes_steal(&scan->title), .unit = scan->unit,
                                           .byte = scan->start, .level = scan->level,
                                           .by_byte = true });
    bytes_clear(&scan->title);
    scan->in_heading = false;
}

static void take(void *self, const struct call *call)
{
    struct scan *scan = self;
    switch (call->kind) {
    case CALL_BLOCK:
        scan->in_heading = (call->detail & 0xFF) == BLOCK_HEADING;
        scan->level = call->detail >> 16;
        scan->start = scan->byte;
        scan->in_line = !scan->lined;
        scan->line_start = scan->byte;
        break;
    case CALL_TEXT:
        if (scan->in_line && scan->line.length < LINE_MAX_BYTES)
            bytes_append(&scan->line, call->text.data, call->text.length);
        scan->byte += call->text.length;
        if (scan->in_heading)
            bytes_append(&scan->title, call->text.data, call->text.length);
        break;
    case CALL_BLOCK_END:
        scan->byte += call->text.length;
        scan->lined = scan->lined || scan->line.length > 0;
        scan->in_line = false;
        end_heading(scan);
        break;
    default:
        break;
    }
}

/* The levels that occur are moved so that chapters begin at 2; a single one above all others that
 * begins the book is its title. */
static void set_levels(struct epub *epub)
{
    unsigned least = UINT_MAX;
    size_t tops = 0;
    for (size_t i = 0; i < epub->heading_count; i++)
        if (epub->headings[i].level < least)
            least = epub->headings[i].level;
    for (size_t i = 0; i < epub->heading_count; i++)
        tops += epub->headings[i].level == least;
    bool titled = tops == 1 && epub->heading_count > 1 && epub->headings[0].level == least;
    int shift = (titled ? 1 : 2) - (int)least;
    for (size_t i = 0; i < epub->heading_count; i++)
        epub->headings[i].level = (unsigned)((int)epub->headings[i].level + shift);
    for (size_t i = 0; epub->heading_count > 0 && i < epub->unit_count; i++)
        epub->units[i].shift = shift;
}

static struct slice trimmed(const struct bytes *line)
{
    static const char blank[] = "\u3000";
    struct slice text = bytes_slice(line);
    while (text.length >= 3 && memcmp(text.data, blank, 3) == 0)
        text = (struct slice){ text.data + 3, text.length - 3 };
    return text;
}

/* Keeps the chapter's first line where it reads like a heading. */
static void keep_line(struct lines *lines, const struct scan *scan)
{
    struct slice text = trimmed(&scan->line);
    struct number number = { 0 };
    if (text.length > 0 && text.length < LINE_MAX_BYTES && utf8_is_valid(text.data, text.length))
        number = number_read(text);
    if (number.form == NUMBER_NONE || number_is_item(&number) || number.tail == TAIL_PROSE ||
        number.tail == TAIL_LISTED)
        return;
    lines->ranks[lines->count] = number.rank;
    lines->items[lines->count++] =
        (struct heading){ .title = mem_slice(text.data, text.length), .unit = scan->unit,
                          .byte = scan->line_start, .level = 2, .by_byte = true };
}

/* Takes the lines as headings where nothing is said to be one; volumes are above chapters. */
static void take_lines(struct epub *epub, struct lines *lines, bool said)
{
    bool all = !said && lines->count > 1, volumes = false;
    for (size_t i = 0; i < lines->count; i++)
        volumes = volumes || lines->ranks[i] <= RANK_VOLUME;
    for (size_t i = 0; i < lines->count; i++) {
        struct heading heading = lines->items[i];
        if (volumes && lines->ranks[i] > RANK_VOLUME)
            heading.level = 3;
        if (all && epub->heading_count < OUTLINE_MAX)
            epub_add_heading(epub, heading);
        else
            free(heading.title);
    }
}

void epub_scan_headings(struct epub *epub)
{
    uint64_t done = 0, total = 0;
    struct lines lines = { .items = mem_array(epub->unit_count, sizeof *lines.items),
                           .ranks = mem_array(epub->unit_count, sizeof *lines.ranks) };
    for (size_t i = 0; i < epub->unit_count; i++)
        if (epub->units[i].entry != ZIP_NONE)
            total += zip_entry(epub->zip, epub->units[i].entry)->size;
    for (size_t i = 0; i < epub->unit_count && done < BOOK_SCAN_MAX; i++) {
        const struct unit *unit = &epub->units[i];
        struct scan scan = { .epub = epub, .unit = (uint32_t)i };
        struct builder builder = { take, &scan };
        if (unit->entry == ZIP_NONE || unit->picture)
            continue;
        epub_chapter(epub, &builder, (uint32_t)i, NULL);
        keep_line(&lines, &scan);
        bytes_release(&scan.title);
        bytes_release(&scan.line);
        done += zip_entry(epub->zip, unit->entry)->expanded;
        builder_progress(epub->builder, done, total);
    }
    bool said = epub->heading_count > 0;
    if (said)
        set_levels(epub);
    take_lines(epub, &lines, said);
    free(lines.items);
    free(lines.ranks);
}
