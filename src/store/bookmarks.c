/* SPDX-License-Identifier: MIT */
/*
 * Bookmarks and marks belong to a work: a text under all the names and contents it was met with.
 * The same content is the same work whatever its name; else the name decides.
 */
#include "store/store_internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/mem.h"

void bookmark_release(struct bookmark *bookmark)
{
    free(bookmark->name);
    free(bookmark->section);
    place_release(&bookmark->place);
    quotation_release(&bookmark->quotation);
    *bookmark = (struct bookmark){ 0 };
}

static void make_id(char id[ID_DIGITS + 1])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char random[ID_DIGITS / 2];
    /* SQLite's own numbers serve where the system gives none. */
    if (getentropy(random, sizeof random) != 0)
        sqlite3_randomness(sizeof random, random);
    for (size_t i = 0; i < sizeof random; i++) {
        id[2 * i] = digits[random[i] >> 4];
        id[2 * i + 1] = digits[random[i] & 15];
    }
    id[ID_DIGITS] = '\0';
}

/* An id as it stands in the next column of a row. */
static void get_id(struct query *query, char id[ID_DIGITS + 1])
{
    char *text = query_get_text(query);
    id[0] = '\0';
    if (text != NULL && strlen(text) == ID_DIGITS)
        memcpy(id, text, ID_DIGITS + 1);
    free(text);
}

/* --- Works ------------------------------------------------------------------------------------- */

/* The id of the file's work; empty when there is none. */
static bool find_work(struct store *store, const struct store_file *file, char work[ID_DIGITS + 1],
                      struct error *error)
{
    work[0] = '\0';
    if (file->fingerprint != 0) {
        struct query query = query_open(&store->data, WORK_BY_FINGERPRINT);
        query_blob(&query, file->name);
        query_integer(&query, (int64_t)file->fingerprint);
        query_integer(&query, (int64_t)file->size);
        if (query_next(&query))
            get_id(&query, work);
        if (!query_end(&query, error))
            return false;
    }
    if (work[0] != '\0' || file->name == NULL)
        return true;
    struct query query = query_open(&store->data, WORK_BY_NAME);
    query_blob(&query, file->name);
    if (query_next(&query))
        get_id(&query, work);
    return query_end(&query, error);
}

static bool add_name(struct store *store, const struct store_file *file, const char *work,
                     struct error *error)
{
    if (file->name == NULL)
        return true;
    struct query query = query_open(&store->data, WORK_ADD_NAME);
    query_text(&query, work);
    query_blob(&query, file->name);
    return query_run(&query, error);
}

static bool add_fingerprint(struct store *store, const struct store_file *file, const char *work,
                            struct error *error)
{
    if (file->fingerprint == 0)
        return true;
    struct query query = query_open(&store->data, WORK_ADD_FINGERPRINT);
    query_text(&query, work);
    query_integer(&query, (int64_t)file->fingerprint);
    query_integer(&query, (int64_t)file->size);
    return query_run(&query, error);
}

/* The file's work, new or known, that knows the file afterwards. */
static bool have_work(struct store *store, const struct store_file *file, char work[ID_DIGITS + 1],
                      struct error *error)
{
    if (!find_work(store, file, work, error))
        return false;
    if (work[0] == '\0') {
        make_id(work);
        struct query query = query_open(&store->data, WORK_INSERT);
        query_text(&query, work);
        if (!query_run(&query, error))
            return false;
    }
    return add_name(store, file, work, error) && add_fingerprint(store, file, work, error);
}

/* --- Changes ----------------------------------------------------------------------------------- */

/* Every change has a time of its own on the logical clock. */
static bool begin(struct store *store, struct error *error)
{
    if (!database_begin(&store->data, error))
        return false;
    struct query query = query_open(&store->data, CLOCK_TICK);
    return query_run(&query, error);
}

/* The id of a mark that is there already, else a new one. */
static bool choose_id(struct store *store, const char *work, const struct bookmark *bookmark,
                      char id[ID_DIGITS + 1], struct error *error)
{
    memcpy(id, bookmark->id, ID_DIGITS + 1);
    if (bookmark->kind != BOOKMARK_NAMED) {
        bool mark = bookmark->kind == BOOKMARK_MARK;
        struct query query = query_open(&store->data, mark ? BOOKMARK_MARK_ID : HEADING_ID);
        query_text(&query, work);
        if (mark)
            query_integer(&query, bookmark->kind);
        query_text(&query, bookmark->name);
        if (query_next(&query))
            get_id(&query, id);
        if (!query_end(&query, error))
            return false;
    }
    if (id[0] == '\0')
        make_id(id);
    return true;
}

static bool write_bookmark(struct store *store, const char *work, const char *id, int64_t made,
                           const struct bookmark *bookmark, struct error *error)
{
    struct query query = query_open(&store->data, BOOKMARK_SET);
    query_text(&query, id);
    query_text(&query, work);
    query_integer(&query, bookmark->kind);
    query_text(&query, bookmark->name != NULL ? bookmark->name : "");
    query_text(&query, bookmark->section);
    query_integer(&query, made);
    query_place(&query, &bookmark->place, &bookmark->quotation);
    return query_run(&query, error);
}

bool store_add_bookmark(struct store *store, const struct store_file *file,
                        struct bookmark *bookmark, struct error *error)
{
    assert(file->name == NULL || file->name[0] == '/');
    char work[ID_DIGITS + 1], id[ID_DIGITS + 1];
    int64_t made = (int64_t)time(NULL);
    store->again = false;
    if (file->name == NULL && file->fingerprint == 0)
        return error_set(error, _("cannot keep a bookmark in a text without a name"));
    if (!begin(store, error) || !have_work(store, file, work, error) ||
        !choose_id(store, work, bookmark, id, error) ||
        !write_bookmark(store, work, id, made, bookmark, error) ||
        !database_commit(&store->data, error))
        return false;
    memcpy(bookmark->id, id, sizeof id);
    bookmark->made = made;
    return true;
}

/* Whether there are bookmarks at all: a file without any is not made for changing one. */
static bool has_bookmarks(struct store *store, bool *has, struct error *error)
{
    bool read = database_read(&store->data, error);
    *has = read && !database_empty(&store->data);
    return read;
}

bool store_rename_bookmark(struct store *store, const char *id, const char *name,
                           struct error *error)
{
    bool has;
    if (!has_bookmarks(store, &has, error))
        return false;
    if (!has)
        return error_set(error, _("no such bookmark"));
    if (!begin(store, error))
        return false;
    struct query query = query_open(&store->data, BOOKMARK_RENAME);
    query_text(&query, name);
    query_text(&query, id);
    if (!query_run(&query, error))
        return false;
    bool found = sqlite3_changes(store->data.handle) > 0;
    return database_commit(&store->data, error) &&
           (found || error_set(error, _("no such bookmark")));
}

bool store_remove_bookmark(struct store *store, const char *id, struct error *error)
{
    bool has;
    if (!has_bookmarks(store, &has, error))
        return false;
    if (!has)
        return true;
    if (!begin(store, error))
        return false;
    struct query query = query_open(&store->data, BOOKMARK_REMOVE);
    query_text(&query, id);
    return query_run(&query, error) && database_commit(&store->data, error);
}

/* --- Looking up -------------------------------------------------------------------------------- */

static struct bookmark get_bookmark(struct query *query)
{
    struct bookmark bookmark = { 0 };
    get_id(query, bookmark.id);
    int64_t kind = query_get_integer(query);
    bookmark.kind = kind > 0 && kind <= BOOKMARK_NO_HEADING ? (enum bookmark_kind)kind
                                                            : BOOKMARK_NAMED;
    bookmark.name = query_get_string(query);
    bookmark.section = query_get_text(query);
    bookmark.made = query_get_integer(query);
    query_get_place(query, &bookmark.place, &bookmark.quotation);
    return bookmark;
}

static void release_all(struct bookmark **bookmarks, size_t *count)
{
    for (size_t i = 0; i < *count; i++)
        bookmark_release(&(*bookmarks)[i]);
    free(*bookmarks);
    *bookmarks = NULL;
    *count = 0;
}

static bool list(struct store *store, const struct store_file *file, enum statement statement,
                 struct bookmark **bookmarks, size_t *count, struct error *error)
{
    char work[ID_DIGITS + 1];
    size_t capacity = 0;
    bool has;
    *bookmarks = NULL;
    *count = 0;
    if (!has_bookmarks(store, &has, error))
        return false;
    if (!has)
        return true;
    if (!find_work(store, file, work, error))
        return false;
    if (work[0] == '\0')
        return true;
    struct query query = query_open(&store->data, statement);
    query_text(&query, work);
    while (query_next(&query)) {
        *bookmarks = mem_grow(*bookmarks, *count, &capacity, sizeof **bookmarks);
        (*bookmarks)[(*count)++] = get_bookmark(&query);
    }
    if (query_end(&query, error))
        return true;
    release_all(bookmarks, count);
    return false;
}

bool store_bookmarks(struct store *store, const struct store_file *file,
                     struct bookmark **bookmarks, size_t *count, struct error *error)
{
    return list(store, file, BOOKMARK_LIST, bookmarks, count, error);
}

bool store_headings(struct store *store, const struct store_file *file,
                    struct bookmark **headings, size_t *count, struct error *error)
{
    return list(store, file, HEADING_LIST, headings, count, error);
}
