/* SPDX-License-Identifier: MIT */
/* From one file of a run to another: at most one is open, and the place of each is kept. */
#include <poll.h>
#include <string.h>

#include "app/session_internal.h"
#include "base/i18n.h"

/* How long another program that writes to the store is waited for, and between two tries
 * (milliseconds). */
#define SAVE_PATIENCE 1000
#define SAVE_PAUSE 20

/* Another folder's files take the place of those that were there. */
static bool list_folder(struct session *session, const char *path, struct error *error)
{
    struct files files = { .now = FILES_NONE };
    if (!files_read_folder(&files, path, error))
        return false;
    files_release(&session->files);
    session->files = files;
    return true;
}

static bool open_entry(struct session *session, size_t i, struct opened *opened,
                       struct error *error)
{
    struct files_entry *entry = &session->files.items[i];
    return open_text(entry->path, &session->settings, session->loop, &entry->inflow, opened, error);
}

static bool open_first_of(struct session *session, size_t i, struct error *error)
{
    const struct files_entry *entry = &session->files.items[i];
    if (!entry->folder) {
        session->reading = open_entry(session, i, &session->opened, error);
        session->files.now = i;
        return session->reading;
    }
    if (!list_folder(session, entry->path, error))
        return false;
    open_nothing(session->files.title, &session->settings, &session->opened);
    return true;
}

bool session_open_first(struct session *session, struct error *error)
{
    struct error later;
    for (size_t i = 0; i < session->files.count; i++)
        if (open_first_of(session, i, i == 0 ? error : &later))
            return true;
    return false;
}

void session_files(void *self, struct host_files *files)
{
    const struct session *session = self;
    bool one = session->files.count == 1 && session->reading;
    *files = (struct host_files){
        .count = one && !session->files.folder ? 0 : session->files.count,
        .now = session->files.now,
        .title = session->files.title,
        .text = session->reading,
        .named = !session->files.folder,
    };
}

void session_file(void *self, size_t index, struct host_file *file)
{
    const struct session *session = self;
    const struct files_entry *entry = &session->files.items[index];
    *file = (struct host_file){ entry->shown, entry->about };
}

bool session_choose(void *self, size_t index, struct error *error)
{
    struct session *session = self;
    (void)error;
    session->wish = index;
    session->way = 0;
    return true;
}

bool session_step(void *self, int count, struct error *error)
{
    struct session *session = self;
    size_t index = files_step(&session->files, session->files.now, count);
    if (index == FILES_NONE)
        return error_set(error, "%s", count > 0 ? _("no file after this")
                                                : _("no file before this"));
    session->wish = index;
    session->way = count > 0 ? 1 : -1;
    return true;
}

/* Nothing of the reader's work is lost for another file. */
static bool save(struct session *session, struct error *error)
{
    for (int left = SAVE_PATIENCE; left > 0; left -= SAVE_PAUSE) {
        if (reader_save(session->reader, error) && session_save_encoding(session, error))
            return true;
        if (!store_busy(session->store))
            return false;
        poll(NULL, 0, SAVE_PAUSE);
    }
    return false;
}

/* The file, or the next one on the way that can be opened; *error tells of the first that cannot. */
static size_t open_on_the_way(struct session *session, size_t index, struct opened *opened,
                              struct error *error)
{
    struct error later;
    struct error *told = error;
    while (index != FILES_NONE && !open_entry(session, index, opened, told)) {
        told = &later;
        index = session->way != 0 ? files_step(&session->files, index, session->way) : FILES_NONE;
    }
    return index;
}

static void read_file(struct session *session, size_t index)
{
    struct error error, warning = { "" };
    struct opened opened;
    if (!save(session, &error) && store_busy(session->store)) {
        reader_message(session->reader, STYLE_ERROR, error.message);
        return;
    }
    session_forget_encoding(session);
    index = open_on_the_way(session, index, &opened, &warning);
    if (index == FILES_NONE) {
        reader_message(session->reader, STYLE_ERROR, warning.message);
        return;
    }
    reader_free(session->reader);
    opened_release(&session->opened);
    session->opened = opened;
    session->reading = true;
    session->files.now = index;
    session_make_reader(session, &warning);
    reader_resize(session->reader, session->columns, session->rows);
}

void session_take_wish(struct session *session)
{
    struct error error;
    size_t index = session->wish;
    session->wish = FILES_NONE;
    if (index == FILES_NONE || session->quit)
        return;
    if (!session->files.items[index].folder)
        read_file(session, index);
    else if (list_folder(session, session->files.items[index].path, &error))
        reader_show_files(session->reader);
    else
        reader_message(session->reader, STYLE_ERROR, error.message);
}
