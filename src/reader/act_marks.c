/* SPDX-License-Identifier: MIT */
/* Marks of one letter, bookmarks with a name, and their list. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "reader/clean.h"
#include "reader/reader_internal.h"
#include "text/utf8.h"

void reader_forget_marks(struct reader *reader)
{
    for (size_t i = 0; i < reader->marks.count; i++)
        bookmark_release(&reader->marks.items[i]);
    free(reader->marks.items);
    reader->marks = (struct marks){ 0 };
}

bool reader_read_marks(struct reader *reader)
{
    struct error error;
    if (reader->marks.read)
        return true;
    if (reader->store == NULL) {
        reader_complain(reader, "%s", _("bookmarks are not kept in this session"));
        return false;
    }
    if (!store_bookmarks(reader->store, &reader->file, &reader->marks.items, &reader->marks.count,
                         &error)) {
        reader_complain(reader, "%s", error.message);
        return false;
    }
    reader->marks.read = true;
    return true;
}

static char *section_title(struct reader *reader, struct position position)
{
    size_t section = document_section_at(reader->document, position);
    if (section == SIZE_MAX)
        return NULL;
    return mem_string(document_outline(reader->document, section).title);
}

/* What is said of one that is kept, and of one that waits. */
static const char *const said[][2] = {
    [BOOKMARK_NAMED] = { N_("bookmark '%s' is kept"), N_("bookmark '%s' is not saved yet") },
    [BOOKMARK_MARK] = { N_("mark %s is set"), N_("mark %s is set, but not saved yet") },
    [BOOKMARK_HEADING] = { N_("a heading"), N_("a heading, but not saved yet") },
    [BOOKMARK_NO_HEADING] = { N_("no heading"), N_("no heading, but not saved yet") },
};

/* Takes the bookmark.  One that the store has no time for waits until it has. */
static void keep(struct reader *reader, struct bookmark *bookmark)
{
    struct error error;
    if (reader->unsaved.count == 0 &&
        store_add_bookmark(reader->store, &reader->file, bookmark, &error)) {
        reader_say(reader, _(said[bookmark->kind][0]), bookmark->name);
        bookmark_release(bookmark);
        return;
    }
    if (reader->unsaved.count == 0 && !store_busy(reader->store)) {
        reader_complain(reader, "%s", error.message);
        bookmark_release(bookmark);
        return;
    }
    reader_say(reader, _(said[bookmark->kind][1]), bookmark->name);
    unsaved_add(&reader->unsaved, bookmark);
    reader_save_later(reader);
}

void reader_add_bookmark(struct reader *reader, enum bookmark_kind kind, const char *name)
{
    if (reader->store == NULL) {
        reader_complain(reader, "%s", _("bookmarks are not kept in this session"));
        return;
    }
    struct position here = reader->view.anchor;
    struct bookmark bookmark = { .kind = kind };
    if (!document_place(reader->document, here, &bookmark.place, &bookmark.quotation)) {
        reader_complain(reader, "%s", _("this part is not there yet"));
        return;
    }
    struct bytes cleaned = { 0 };
    clean_append(&cleaned, name, strlen(name));
    bookmark.name = bytes_steal(&cleaned);
    bookmark.section = section_title(reader, here);
    keep(reader, &bookmark);
    reader_forget_marks(reader);
}

/* "12345", or the unit's name and the byte: what is said of a line later takes the place of it. */
static char *name_of_place(const struct place *place)
{
    struct bytes name = { 0 };
    if (place->unit != NULL)
        bytes_format(&name, "%s:", place->unit);
    bytes_format(&name, "%llu", (unsigned long long)place->offset);
    return bytes_steal(&name);
}

void act_heading(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    struct position here = reader->view.anchor;
    bool heading = !document_has_heading(reader->document, here);
    struct bookmark bookmark = { .kind = heading ? BOOKMARK_HEADING : BOOKMARK_NO_HEADING };
    if (!document_set_heading(reader->document, here, heading, &bookmark.place,
                              &bookmark.quotation)) {
        reader_complain(reader, "%s", _("this is no line that could be a heading"));
        return;
    }
    reader_relayout(reader);
    outline_update(&reader->outline, reader->document);
    bookmark.name = name_of_place(&bookmark.place);
    if (reader->store != NULL && (reader->file.name != NULL || reader->file.fingerprint != 0)) {
        keep(reader, &bookmark);
        return;
    }
    reader_say(reader, "%s", _(said[bookmark.kind][0]));
    bookmark_release(&bookmark);
}

void act_mark(struct reader *reader, const struct argument *argument)
{
    if (argument->character < 'a' || argument->character > 'z') {
        reader_complain(reader, "%s", _("a mark is a letter from a to z"));
        return;
    }
    char name[2] = { (char)argument->character, '\0' };
    reader_add_bookmark(reader, BOOKMARK_MARK, name);
}

/* Where a bookmark is now: at once if near, else a task looks for its words. */
static void go_to(struct reader *reader, const struct bookmark *bookmark)
{
    jumps_push(&reader->jumps, reader->view.anchor);
    reader_moved(reader);
    reader_seek(reader, &bookmark->place, &bookmark->quotation);
}

void act_go_to_mark(struct reader *reader, const struct argument *argument)
{
    if (argument->character == '\'' || argument->character == '`') {
        act_back(reader, argument);
        return;
    }
    char name[UTF8_LONGEST + 1] = { 0 };
    utf8_encode(argument->character, name);
    const struct bookmark *latest = unsaved_mark(&reader->unsaved, name);
    if (latest != NULL) {
        go_to(reader, latest);
        return;
    }
    if (!reader_read_marks(reader))
        return;
    for (size_t i = 0; i < reader->marks.count; i++) {
        const struct bookmark *mark = &reader->marks.items[i];
        if (mark->kind == BOOKMARK_MARK && strcmp(mark->name, name) == 0) {
            go_to(reader, mark);
            return;
        }
    }
    reader_complain(reader, _("no mark %s"), name);
}

void act_bookmark(struct reader *reader, const struct argument *argument)
{
    if (argument->string != NULL && *argument->string != '\0') {
        reader_add_bookmark(reader, BOOKMARK_NAMED, argument->string);
        return;
    }
    char *section = section_title(reader, reader->view.anchor);
    reader_prompt(reader, PROMPT_BOOKMARK, section != NULL ? section : "");
    free(section);
}

static double fraction_of(struct reader *reader, const struct bookmark *bookmark)
{
    uint64_t size = document_size(reader->document);
    if (bookmark->place.unit != NULL || size == 0)
        return -1;
    double fraction = (double)bookmark->place.offset / (double)size;
    return fraction < 1 ? fraction : 1;
}

/* "a  section: the words that stand there", and how far into the text that is. */
static void add_row(struct reader *reader, size_t index)
{
    const struct bookmark *bookmark = &reader->marks.items[index];
    struct bytes left = { 0 };
    char right[16] = "";
    bytes_format(&left, bookmark->kind == BOOKMARK_MARK ? "'%s  " : "%s  ", bookmark->name);
    if (bookmark->section != NULL && strcmp(bookmark->section, bookmark->name) != 0)
        bytes_format(&left, "[%s]  ", bookmark->section);
    if (bookmark->quotation.exact != NULL)
        bytes_append_string(&left, bookmark->quotation.exact);
    double fraction = fraction_of(reader, bookmark);
    if (fraction >= 0)
        snprintf(right, sizeof right, "%d%%", (int)(100 * fraction));
    char *shown = reader_shown(reader, bytes_string(&left));
    list_add(&reader->list, shown, right, index, false);
    free(shown);
    bytes_release(&left);
}

void reader_list_bookmarks(struct reader *reader)
{
    size_t cursor = reader->list_kind == LIST_BOOKMARKS ? reader->list.cursor : 0;
    list_begin(&reader->list, _("Bookmarks: Enter goes there, x deletes, q closes"), true);
    for (size_t i = 0; i < reader->marks.count; i++)
        add_row(reader, i);
    reader->list.cursor = cursor < reader->list.count ? cursor
                          : reader->list.count > 0   ? reader->list.count - 1
                                                     : 0;
    reader->list_kind = LIST_BOOKMARKS;
    reader_touch(reader);
}

void act_bookmarks(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (!reader_read_marks(reader))
        return;
    if (reader->marks.count == 0)
        reader_say(reader, "%s", _("no bookmarks yet; M makes one"));
    else
        reader_list_bookmarks(reader);
}

static struct bookmark *chosen(struct reader *reader)
{
    if (reader->list_kind != LIST_BOOKMARKS || reader->list.cursor >= reader->list.count)
        return NULL;
    size_t index = reader->list.rows[reader->list.cursor].data;
    return index < reader->marks.count ? &reader->marks.items[index] : NULL;
}

void act_delete(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    struct bookmark *bookmark = chosen(reader);
    struct error error;
    if (bookmark == NULL)
        return;
    if (!store_remove_bookmark(reader->store, bookmark->id, &error)) {
        reader_complain(reader, "%s", error.message);
        return;
    }
    reader_forget_marks(reader);
    if (!reader_read_marks(reader) || reader->marks.count == 0)
        reader_close_list(reader);
    else
        reader_list_bookmarks(reader);
}

/* Enter in the list. */
bool reader_choose_bookmark(struct reader *reader)
{
    const struct bookmark *bookmark = chosen(reader);
    if (bookmark == NULL)
        return false;
    reader_close_list(reader);
    go_to(reader, bookmark);
    return true;
}
