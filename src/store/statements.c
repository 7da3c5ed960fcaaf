/* SPDX-License-Identifier: MIT */
#include "store/store_internal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* When and where a row is changed. */
#define STAMP "(SELECT value FROM clock), (SELECT device FROM clock)"
#define RESTAMP "clock = excluded.clock, device = excluded.device, deleted = 0"
#define PLACE "unit, offset, exact, before, after"

static const char *const statements[STATEMENTS] = {
    [FILE_BY_NAME] = "SELECT id, size, fingerprint, encoding, " PLACE " FROM files WHERE name = ?",
    /* Those with the wanted kind of name first, then the latest. */
    [FILE_BY_FINGERPRINT] =
        "SELECT id, name, encoding, " PLACE " FROM files WHERE fingerprint = ? AND size = ?"
        " ORDER BY (name IS NULL) = ? DESC, saved DESC, id DESC LIMIT 16",
    [FILE_INSERT] = "INSERT INTO files (name, size, fingerprint, title, " PLACE ", fraction, saved,"
                    " encoding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [FILE_UPDATE] =
        "UPDATE files SET name = ?, size = ?,"
        " fingerprint = CASE ?3 WHEN 0 THEN fingerprint ELSE ?3 END,"
        " title = coalesce(nullif(?, ''), title), unit = ?, offset = ?, exact = ?, before = ?,"
        " after = ?, fraction = ?, saved = ? WHERE id = ?",
    [FILE_SET_ENCODING] = "UPDATE files SET encoding = ? WHERE id = ?",

    [HISTORY_LIST] = "SELECT line FROM history WHERE kind = ? ORDER BY id",
    [HISTORY_ADD] = "INSERT OR REPLACE INTO history (kind, line) VALUES (?, ?)",
    [HISTORY_TRIM] = "DELETE FROM history WHERE kind = ?1 AND id <= (SELECT id FROM history"
                     " WHERE kind = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",

    [TERMINAL_GET] = "SELECT answers FROM terminals WHERE name = ?",
    [TERMINAL_SET] = "INSERT INTO terminals (name, answers) VALUES (?, ?) ON CONFLICT (name)"
                     " DO UPDATE SET answers = excluded.answers WHERE answers <> excluded.answers",

    [PACE_GET] = "SELECT factor, pages FROM pace WHERE script = ?",
    [PACE_SET] = "INSERT INTO pace (script, factor, pages) VALUES (?, ?, ?) ON CONFLICT (script)"
                 " DO UPDATE SET factor = excluded.factor, pages = excluded.pages",

    [CLOCK_TICK] = "UPDATE clock SET value = value + 1",
    [WORK_BY_FINGERPRINT] =
        "SELECT f.work FROM fingerprints AS f"
        " LEFT JOIN names AS n ON n.work = f.work AND n.name = ?1 AND n.deleted = 0"
        " WHERE f.fingerprint = ?2 AND f.size = ?3 AND f.deleted = 0"
        " ORDER BY n.work IS NULL, f.clock DESC LIMIT 1",
    [WORK_BY_NAME] = "SELECT work FROM names WHERE name = ? AND deleted = 0"
                     " ORDER BY clock DESC LIMIT 1",
    [WORK_INSERT] = "INSERT INTO works (id, clock, device) VALUES (?, " STAMP ")",
    [WORK_ADD_NAME] = "INSERT INTO names (work, name, clock, device) VALUES (?, ?, " STAMP ")"
                      " ON CONFLICT (work, name) DO UPDATE SET " RESTAMP,
    [WORK_ADD_FINGERPRINT] =
        "INSERT INTO fingerprints (work, fingerprint, size, clock, device)"
        " VALUES (?, ?, ?, " STAMP ") ON CONFLICT (work, fingerprint, size) DO UPDATE SET " RESTAMP,

    [BOOKMARK_LIST] = "SELECT id, kind, name, section, made, " PLACE " FROM bookmarks"
                      " WHERE work = ? AND deleted = 0 AND kind NOT IN (2, 3)"
                      " ORDER BY unit, offset, made, id",
    [HEADING_LIST] = "SELECT id, kind, name, section, made, " PLACE " FROM bookmarks"
                     " WHERE work = ? AND deleted = 0 AND kind IN (2, 3)"
                     " ORDER BY unit, offset, made, id",
    [HEADING_ID] = "SELECT id FROM bookmarks WHERE work = ? AND kind IN (2, 3) AND name = ?"
                   " AND deleted = 0 ORDER BY clock DESC LIMIT 1",
    [BOOKMARK_MARK_ID] = "SELECT id FROM bookmarks WHERE work = ? AND kind = ? AND name = ?"
                         " AND deleted = 0 ORDER BY clock DESC LIMIT 1",
    [BOOKMARK_SET] =
        "INSERT INTO bookmarks (id, work, kind, name, section, made, " PLACE ", clock, device)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " STAMP ") ON CONFLICT (id) DO UPDATE SET"
        " work = excluded.work, kind = excluded.kind, name = excluded.name,"
        " section = excluded.section, made = excluded.made, unit = excluded.unit,"
        " offset = excluded.offset, exact = excluded.exact, before = excluded.before,"
        " after = excluded.after, " RESTAMP,
    [BOOKMARK_RENAME] = "UPDATE bookmarks SET name = ?, (clock, device) = (SELECT value, device"
                        " FROM clock) WHERE id = ? AND deleted = 0",
    [BOOKMARK_REMOVE] = "UPDATE bookmarks SET deleted = 1, (clock, device) = (SELECT value, device"
                        " FROM clock) WHERE id = ? AND deleted = 0",
};

/* A table or column that the version promises is missing: the schema itself is damaged, unless a
 * newer program has changed it since. */
static int prepare_error(struct database *database, int code)
{
    bool missing = strncmp(sqlite3_errmsg(database->handle), "no such ", 8) == 0;
    if ((code & 0xFF) != SQLITE_ERROR || !missing)
        return code;
    if (database_read_version(database) != SQLITE_OK || database_newer(database))
        return code;
    return SQLITE_CORRUPT;
}

struct query query_open(struct database *database, enum statement statement)
{
    assert(database->handle != NULL);
    sqlite3_stmt **cached = &database->statements[statement];
    struct query query = { .database = database };
    if (*cached == NULL) {
        query.code = sqlite3_prepare_v3(database->handle, statements[statement], -1,
                                        SQLITE_PREPARE_PERSISTENT, cached, NULL);
        if (query.code != SQLITE_OK)
            query.code = prepare_error(database, query.code);
    }
    query.statement = *cached;
    return query;
}

/* Keeps the first thing that went wrong. */
static void note(struct query *query, int code)
{
    if (query->code == SQLITE_OK)
        query->code = code;
}

void query_text(struct query *query, const char *text)
{
    query->column++;
    if (query->code == SQLITE_OK)
        note(query, sqlite3_bind_text(query->statement, query->column, text, -1, SQLITE_STATIC));
}

void query_blob(struct query *query, const char *bytes)
{
    query->column++;
    if (query->code != SQLITE_OK)
        return;
    int length = bytes != NULL ? (int)strlen(bytes) : 0;
    note(query, sqlite3_bind_blob(query->statement, query->column, bytes, length, SQLITE_STATIC));
}

void query_integer(struct query *query, int64_t value)
{
    query->column++;
    if (query->code == SQLITE_OK)
        note(query, sqlite3_bind_int64(query->statement, query->column, value));
}

void query_real(struct query *query, double value)
{
    query->column++;
    if (query->code == SQLITE_OK)
        note(query, sqlite3_bind_double(query->statement, query->column, value));
}

bool query_next(struct query *query)
{
    query->column = 0;
    if (query->code != SQLITE_OK)
        return false;
    int code = sqlite3_step(query->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        query->code = code;
    return false;
}

char *query_get_text(struct query *query)
{
    int column = query->column++;
    /* A blob stays the bytes that it is; either comes with a NUL behind it in a copy of ours. */
    const void *bytes = sqlite3_column_blob(query->statement, column);
    if (sqlite3_column_type(query->statement, column) == SQLITE_NULL)
        return NULL;
    return mem_slice(bytes, (size_t)sqlite3_column_bytes(query->statement, column));
}

char *query_get_string(struct query *query)
{
    char *text = query_get_text(query);
    return text != NULL ? text : mem_string("");
}

int64_t query_get_integer(struct query *query)
{
    return sqlite3_column_int64(query->statement, query->column++);
}

double query_get_real(struct query *query)
{
    return sqlite3_column_double(query->statement, query->column++);
}

bool query_end(struct query *query, struct error *error)
{
    if (query->statement != NULL) {
        sqlite3_reset(query->statement);
        sqlite3_clear_bindings(query->statement);
    }
    if (query->code == SQLITE_OK)
        return true;
    return database_fail(query->database, query->code, error);
}

bool query_run(struct query *query, struct error *error)
{
    while (query_next(query))
        continue;
    return query_end(query, error);
}

void query_place(struct query *query, const struct place *place, const struct quotation *quotation)
{
    query_text(query, place->unit);
    query_integer(query, (int64_t)place->offset);
    query_text(query, quotation != NULL ? quotation->exact : NULL);
    query_text(query, quotation != NULL ? quotation->before : NULL);
    query_text(query, quotation != NULL ? quotation->after : NULL);
}

void query_get_place(struct query *query, struct place *place, struct quotation *quotation)
{
    place_release(place);
    quotation_release(quotation);
    place->unit = query_get_text(query);
    place->offset = (uint64_t)query_get_integer(query);
    quotation->exact = query_get_text(query);
    quotation->before = query_get_text(query);
    quotation->after = query_get_text(query);
}
