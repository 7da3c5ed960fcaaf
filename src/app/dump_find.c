/* SPDX-License-Identifier: MIT */
/* --dump=outline, matches and bookmarks: places, with the pages they are on. */
#include <stdlib.h>
#include <string.h>

#include "app/dump_internal.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "reader/flows.h"
#include "reader/pages.h"
#include "reader/search.h"

/* Parts that come when they are asked for are asked for here; one that fails has a page too. */
static struct pages *count_pages(struct dump *dump)
{
    struct pages *pages = pages_new(dump->document, &dump->style);
    for (uint32_t part = 0; part < document_part_count(dump->document); part++) {
        const struct form *forms;
        struct error error;
        dump_part(dump, part, &forms, &error);
        while (pages_work(pages, part, SLICE_UNITS))
            ;
    }
    return pages;
}

bool dump_outline(struct dump *dump, struct error *error)
{
    (void)error;
    struct pages *pages = count_pages(dump);
    size_t count = document_outline_count(dump->document);
    for (size_t i = 0; i < count; i++) {
        struct outline_entry entry = document_outline(dump->document, i);
        struct position position = { entry.part, entry.byte };
        bytes_format(&dump->line, "%u\t%llu\t", entry.level,
                     (unsigned long long)pages_number(pages, position).number);
        dump_escaped(dump, entry.title, strlen(entry.title));
        dump_line(dump);
    }
    pages_free(pages);
    return true;
}

/* The laid-out line that a hit begins on. */
static void append_line_of(struct dump *dump, struct flows *flows, struct position position)
{
    struct flow *flow = flows_at(flows, position, WANT_VIEW);
    if (flow == NULL)
        return;
    const struct row *row = flow_row(flow, flow_row_at(flow, (uint32_t)position.byte));
    visible_set(&dump->visible, flow_part(flow), row->start, row->end);
    dump_escaped(dump, bytes_string(&dump->visible.text), dump->visible.text.length);
}

static void put_match(struct dump *dump, struct pages *pages, struct flows *flows,
                      struct position position)
{
    struct place place = { 0 };
    document_place(dump->document, position, &place, NULL);
    if (place.unit != NULL)
        bytes_format(&dump->line, "%s:", place.unit);
    bytes_format(&dump->line, "%llu\t%llu\t", (unsigned long long)place.offset,
                 (unsigned long long)pages_number(pages, position).number);
    place_release(&place);
    size_t section = document_section_at(dump->document, position);
    if (section != SIZE_MAX) {
        const char *title = document_outline(dump->document, section).title;
        dump_escaped(dump, title, strlen(title));
    }
    bytes_append_byte(&dump->line, '\t');
    append_line_of(dump, flows, position);
    dump_line(dump);
}

bool dump_matches(struct dump *dump, struct error *error)
{
    const char *query = dump->options->search;
    bool fold = settings_reader(&dump->options->settings).fold;
    struct search *search = search_new(dump->document);
    search_hide_chrome(search, dump->style.hide_chrome);
    bool right = search_set(search, query, strlen(query), fold, error);
    if (right) {
        struct pages *pages = count_pages(dump);
        struct flows flows;
        flows_init(&flows, dump->document, &dump->style);
        for (uint32_t part = 0; part < document_part_count(dump->document); part++) {
            size_t count;
            const struct form *forms;
            right = dump_part(dump, part, &forms, error) != NULL && right;
            const struct hit *hits = search_hits(search, part, WANT_VIEW, &count);
            for (size_t i = 0; i < count; i++)
                put_match(dump, pages, &flows, (struct position){ part, hits[i].start });
            flows_drop(&flows, part);
        }
        visible_release(&dump->visible);
        flows_release(&flows);
        pages_free(pages);
    }
    search_free(search);
    return right;
}

bool dump_bookmarks(struct dump *dump, struct error *error)
{
    struct store *store = open_store(dump->options, true, NULL);
    struct bookmark *bookmarks = NULL;
    size_t count = 0;
    bool done = store_bookmarks(store, &dump->opened.file, &bookmarks, &count, error);
    for (size_t i = 0; done && i < count; i++) {
        bookmark_json(&bookmarks[i], &dump->line);
        while (dump->line.length > 0 && dump->line.data[dump->line.length - 1] == '\n')
            bytes_remove(&dump->line, dump->line.length - 1, 1);
        dump_line(dump);
        bookmark_release(&bookmarks[i]);
    }
    free(bookmarks);
    store_close(store);
    return done;
}
