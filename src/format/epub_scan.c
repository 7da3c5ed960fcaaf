/* SPDX-License-Identifier: MIT */
/* The outline of a book that has none: chapters are written to a builder that keeps headings. */
#include "format/epub_internal.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"

struct scan {
    struct epub *epub;
    uint32_t unit;
    uint64_t byte;        /* of the part's text so far */
    bool in_heading;
    unsigned level;
    uint64_t start;
    struct bytes title;
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
        break;
    case CALL_TEXT:
        scan->byte += call->text.length;
        if (scan->in_heading)
            bytes_append(&scan->title, call->text.data, call->text.length);
        break;
    case CALL_BLOCK_END:
        scan->byte += call->text.length;
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

void epub_scan_headings(struct epub *epub)
{
    uint64_t done = 0, total = 0;
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
        bytes_release(&scan.title);
        done += zip_entry(epub->zip, unit->entry)->expanded;
        builder_progress(epub->builder, done, total);
    }
    set_levels(epub);
}
