/* SPDX-License-Identifier: MIT */
#include "store/store_internal.h"

#include "base/bytes.h"

/*
 * The reader's own work.  A work is a text under all the names and contents that it was met with,
 * so that its bookmarks outlive moving and editing, and this file alone is enough for an export.
 * clock and device say when and where a row was last changed: of two forms of a row the one with
 * the higher clock, then the higher device, is the later one.  A removed row stays as a tombstone.
 */
static const char *const data_steps[] = {
    "CREATE TABLE clock (device TEXT NOT NULL, value INTEGER NOT NULL);"
    "INSERT INTO clock VALUES (lower(hex(randomblob(16))), 0);"
    "CREATE TABLE works ("
    " id TEXT PRIMARY KEY,"
    " clock INTEGER NOT NULL, device TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE names ("
    " work TEXT NOT NULL, name BLOB NOT NULL,"
    " clock INTEGER NOT NULL, device TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (work, name));"
    "CREATE INDEX names_name ON names (name);"
    "CREATE TABLE fingerprints ("
    " work TEXT NOT NULL, fingerprint INTEGER NOT NULL, size INTEGER NOT NULL,"
    " clock INTEGER NOT NULL, device TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (work, fingerprint, size));"
    "CREATE INDEX fingerprints_fingerprint ON fingerprints (fingerprint, size);"
    "CREATE TABLE bookmarks ("
    " id TEXT PRIMARY KEY, work TEXT NOT NULL, kind INTEGER NOT NULL,"
    " name TEXT NOT NULL, section TEXT,"
    " unit TEXT, offset INTEGER NOT NULL, exact TEXT, before TEXT, after TEXT,"
    " made INTEGER NOT NULL,"
    " clock INTEGER NOT NULL, device TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX bookmarks_work ON bookmarks (work);",
};

/* Names are blobs: a path is bytes, in whatever encoding. */
static const char *const state_steps[] = {
    "CREATE TABLE files ("
    " id INTEGER PRIMARY KEY, name BLOB UNIQUE,"
    " size INTEGER NOT NULL, fingerprint INTEGER NOT NULL, title TEXT, encoding TEXT,"
    " unit TEXT, offset INTEGER NOT NULL, exact TEXT, before TEXT, after TEXT,"
    " fraction REAL NOT NULL, saved INTEGER NOT NULL);"
    "CREATE INDEX files_fingerprint ON files (fingerprint, size);"
    "CREATE TABLE history ("
    " id INTEGER PRIMARY KEY, kind TEXT NOT NULL, line TEXT NOT NULL, UNIQUE (kind, line));"
    "CREATE TABLE terminals (name TEXT PRIMARY KEY, answers TEXT NOT NULL);",
    /* How fast this reader reads each script, on this device: STATE_WITH_PACE. */
    "CREATE TABLE pace (script TEXT PRIMARY KEY, factor REAL NOT NULL, pages REAL NOT NULL);",
};

const struct schema schema_data = {
    .name = "data.db",
    .steps = data_steps,
    .version = sizeof data_steps / sizeof *data_steps,
    .precious = true,
};

const struct schema schema_state = {
    .name = "state.db",
    .steps = state_steps,
    .version = sizeof state_steps / sizeof *state_steps,
};

int schema_migrate(struct database *database)
{
    const struct schema *schema = database->schema;
    for (int version = database->version; version < schema->version; version++) {
        int code = sqlite3_exec(database->handle, schema->steps[version], NULL, NULL, NULL);
        if (code != SQLITE_OK)
            return code;
    }
    if (database->version == schema->version)
        return SQLITE_OK;
    struct bytes pragma = { 0 };
    bytes_format(&pragma, "PRAGMA user_version = %d", schema->version);
    int code = sqlite3_exec(database->handle, bytes_string(&pragma), NULL, NULL, NULL);
    bytes_release(&pragma);
    return code;
}
