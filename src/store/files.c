/* SPDX-License-Identifier: MIT */
/*
 * Files and the places in them.
 *
 * A file keeps its row by its name, even if it was edited.  Where only its content is known, its
 * row comes along if the old name has gone (the file was moved); else it is a copy, which takes over
 * the place and gets a row of its own.
 */
#include "store/store_internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

#include "base/mem.h"

/* The row of that name; *same says whether it is of this content, too. */
static bool find_by_name(struct store *store, const struct store_file *file,
                         struct store_record *record, bool *same, struct error *error)
{
    *same = false;
    if (file->name == NULL)
        return true;
    struct query query = query_open(&store->state, FILE_BY_NAME);
    query_blob(&query, file->name);
    if (query_next(&query)) {
        record->id = query_get_integer(&query);
        uint64_t size = (uint64_t)query_get_integer(&query);
        uint64_t fingerprint = (uint64_t)query_get_integer(&query);
        *same = file->fingerprint == 0 || (fingerprint == file->fingerprint && size == file->size);
        record->encoding = query_get_text(&query);
        query_get_place(&query, &record->place, &record->quotation);
        record->has_place = true;
    }
    return query_end(&query, error);
}

/* Whether a file of that name may still be there as it was.  Its content is not read: another file
 * of the same size only makes a row more. */
static bool still_there(const char *name, uint64_t size)
{
    struct stat status;
    if (stat(name, &status) != 0)
        return errno != ENOENT && errno != ENOTDIR;
    return S_ISREG(status.st_mode) && (uint64_t)status.st_size == size;
}

/* Whether a row of this content and that name is the file's own: it was moved, or is a pipe. */
static bool is_own(const char *name, const struct store_file *file)
{
    if (name == NULL || file->name == NULL)
        return name == NULL && file->name == NULL;
    return !still_there(name, file->size);
}

/* Reads a row of this content, which replaces what another one said if it is the file's own. */
static bool read_other(struct query *query, const struct store_file *file,
                       struct store_record *other)
{
    int64_t id = query_get_integer(query);
    char *name = query_get_text(query);
    bool own = is_own(name, file), piped = name == NULL && file->name == NULL;
    free(name);
    if (other->has_place && !own)
        return false;
    free(other->encoding);
    other->encoding = query_get_text(query);
    query_get_place(query, &other->place, &other->quotation);
    other->has_place = true;
    other->id = own ? id : 0;
    other->moved = !piped;
    return own;
}

/* A row of that name stays the file's, with what was chosen for it; the place is the other's. */
static void take_over(struct store_record *record, struct store_record *other)
{
    if (!other->has_place)
        return;
    if (record->id != 0)
        other->id = record->id;
    if (record->encoding != NULL) {
        free(other->encoding);
        other->encoding = record->encoding;
        record->encoding = NULL;
    }
    store_record_release(record);
    *record = *other;
    *other = (struct store_record){ 0 };
}

static bool find_by_content(struct store *store, const struct store_file *file,
                            struct store_record *record, struct error *error)
{
    if (file->fingerprint == 0)
        return true;
    struct store_record other = { 0 };
    bool own = false;
    struct query query = query_open(&store->state, FILE_BY_FINGERPRINT);
    query_integer(&query, (int64_t)file->fingerprint);
    query_integer(&query, (int64_t)file->size);
    query_integer(&query, file->name == NULL);
    while (!own && query_next(&query))
        own = read_other(&query, file, &other);
    bool read = query_end(&query, error);
    if (read)
        take_over(record, &other);
    store_record_release(&other);
    return read;
}

static bool find(struct store *store, const struct store_file *file, struct store_record *record,
                 struct error *error)
{
    bool same;
    return find_by_name(store, file, record, &same, error) &&
           (same || find_by_content(store, file, record, error));
}

bool store_find(struct store *store, const struct store_file *file, struct store_record *record,
                struct error *error)
{
    assert(file->name == NULL || file->name[0] == '/');
    *record = (struct store_record){ 0 };
    if (!database_read(&store->state, error))
        return false;
    if (database_empty(&store->state) || find(store, file, record, error))
        return true;
    store_record_release(record);
    return false;
}

void store_record_release(struct store_record *record)
{
    place_release(&record->place);
    quotation_release(&record->quotation);
    free(record->encoding);
    *record = (struct store_record){ 0 };
}

/* What is to be remembered of a file. */
struct entry {
    const struct store_file *file;
    const char *title;
    const struct place *place;
    const struct quotation *quotation;
    double fraction;
};

static bool write_entry(struct store *store, const struct entry *entry,
                        const struct store_record *record, int64_t *id, struct error *error)
{
    bool known = record->id != 0;
    struct query query = query_open(&store->state, known ? FILE_UPDATE : FILE_INSERT);
    query_blob(&query, entry->file->name);
    query_integer(&query, (int64_t)entry->file->size);
    query_integer(&query, (int64_t)entry->file->fingerprint);
    query_text(&query, entry->title);
    query_place(&query, entry->place, entry->quotation);
    query_real(&query, entry->fraction);
    query_integer(&query, (int64_t)time(NULL));
    if (known)
        query_integer(&query, record->id);
    else
        query_text(&query, record->encoding);
    if (!query_run(&query, error))
        return false;
    *id = known ? record->id : sqlite3_last_insert_rowid(store->state.handle);
    return true;
}

bool store_save_place(struct store *store, const struct store_file *file, const char *title,
                      const struct place *place, const struct quotation *quotation, double fraction,
                      int64_t *id, struct error *error)
{
    assert(file->name == NULL || file->name[0] == '/');
    struct entry entry = { file, title, place, quotation, fraction };
    struct store_record record = { 0 };
    *id = 0;
    /* What has neither is not met again. */
    if (file->name == NULL && file->fingerprint == 0)
        return true;
    bool saved = database_begin(&store->state, error) && find(store, file, &record, error) &&
                 write_entry(store, &entry, &record, id, error) &&
                 database_commit(&store->state, error);
    store_record_release(&record);
    if (!saved)
        *id = 0;
    return saved;
}

static bool set_encoding(struct store *store, int64_t id, const char *encoding,
                         struct error *error)
{
    struct query query = query_open(&store->state, FILE_SET_ENCODING);
    query_text(&query, encoding);
    query_integer(&query, id);
    return query_run(&query, error);
}

/* A file that is not known yet gets a row, with its start as the place. */
static bool write_encoding(struct store *store, const struct store_file *file,
                           const struct store_record *record, const char *encoding,
                           struct error *error)
{
    int64_t id = record->id;
    struct entry entry = { file, "", &record->place, &record->quotation, 0 };
    return (id != 0 || write_entry(store, &entry, record, &id, error)) &&
           set_encoding(store, id, encoding, error);
}

bool store_save_encoding(struct store *store, const struct store_file *file, const char *encoding,
                         struct error *error)
{
    assert(file->name == NULL || file->name[0] == '/');
    if (file->name == NULL && file->fingerprint == 0)
        return true;
    struct store_record record = { 0 };
    bool saved = database_begin(&store->state, error) && find(store, file, &record, error) &&
                 write_encoding(store, file, &record, encoding, error) &&
                 database_commit(&store->state, error);
    store_record_release(&record);
    return saved;
}
