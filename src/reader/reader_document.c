/* SPDX-License-Identifier: MIT */
/* What a session hears of its document, and another document in its place. */
#include "reader/reader.h"

#include <stdlib.h>

#include "reader/reader_internal.h"

/* Whether a part is on the screen, or missing at its end. */
static bool may_be_seen(const struct reader *reader, uint32_t part)
{
    return part >= reader->view.anchor.part && part <= reader->last_drawn + 1;
}

/* A part came, grew or failed, or its size is another. */
static void part_changed(struct reader *reader, uint32_t part)
{
    pages_part_changed(reader->pages, part);
    search_part_changed(reader->search, part);
    reader_wake(reader);
}

/* A part that grows or goes takes with it what was made of it. */
static void document_changed(void *self, enum change change, uint32_t part)
{
    struct reader *reader = self;
    switch (change) {
    case CHANGE_DROP:
        flows_drop(&reader->view.flows, part);
        note_drop(&reader->note, part);
        pages_drop(reader->pages, part);
        break;
    case CHANGE_PART:
        part_changed(reader, part);
        if (may_be_seen(reader, part))
            reader_touch(reader);
        break;
    case CHANGE_UNITS:
        part_changed(reader, part);
        reader_touch_soon(reader);
        break;
    case CHANGE_STRUCTURE:
        outline_update(&reader->outline, reader->document);
        reader_wake(reader);
        reader_touch(reader);
        break;
    case CHANGE_PROGRESS:
        reader_touch_soon(reader);
        break;
    case CHANGE_META:
        reader->restyle = true; /* perhaps the language, which a pipe tells after the first page */
        reader_touch(reader);
        break;
    case CHANGE_DIAGNOSTIC:
        reader_touch(reader);
        break;
    }
}

void reader_set_up_document(struct reader *reader)
{
    document_set_reflow(reader->document, reader->settings.reflow);
    document_set_headings(reader->document, reader->settings.headings);
    document_set_language(reader->document, reader->settings.language_given,
                          reader->settings.language);
}

/* The lines that this reader made headings, or none.  A store that fails has been told of. */
static void restore_headings(struct reader *reader)
{
    struct bookmark *headings = NULL;
    size_t count = 0;
    struct error error;
    if (reader->store == NULL ||
        !store_headings(reader->store, &reader->file, &headings, &count, &error))
        return;
    for (size_t i = 0; i < count; i++) {
        document_restore_heading(reader->document, &headings[i].place, &headings[i].quotation,
                                 headings[i].kind == BOOKMARK_HEADING);
        bookmark_release(&headings[i]);
    }
    free(headings);
    if (count > 0)
        document_headings_restored(reader->document);
}

void reader_listen(struct reader *reader)
{
    document_set_listener(reader->document,
                          (struct document_listener){ document_changed, reader });
    reader_set_up_document(reader);
    restore_headings(reader);
}

/* Where one is in a text that will be read otherwise: the words will be others, the bytes are the
 * same.  One that is still on its way to a place goes there. */
static bool place_to_keep(struct reader *reader, struct place *place)
{
    if (!reader->seeking.active)
        return document_place(reader->document, reader->view.anchor, place, NULL);
    *place = place_copy(&reader->seeking.place);
    return true;
}

static void renew_outline(struct reader *reader)
{
    bool shown = reader->outline.shown, focused = reader->outline.focused;
    outline_release(&reader->outline);
    reader->outline.shown = shown;
    reader->outline.focused = focused;
}

void reader_set_document(struct reader *reader, struct document *document)
{
    struct place place = { 0 };
    bool placed = place_to_keep(reader, &place);
    document_set_listener(reader->document, (struct document_listener){ 0 });
    note_close(&reader->note);
    flows_set_document(&reader->view.flows, document);
    pages_free(reader->pages);
    reader->document = document;
    struct layout_style style = reader_style(reader);
    reader->pages = pages_new(document, &style);
    search_set_document(reader->search, document);
    reader_follow_end(reader);
    reader_close_hints(reader);
    reader->jumps = (struct jumps){ 0 };
    reader->at_hit = false;
    renew_outline(reader);
    view_goto(&reader->view, (struct position){ 0, 0 });
    reader_listen(reader);
    reader_relayout(reader);
    outline_update(&reader->outline, document);
    if (placed)
        reader_seek(reader, &place, &(struct quotation){ 0 });
    place_release(&place);
}
