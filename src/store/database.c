/* SPDX-License-Identifier: MIT */
#include "store/store_internal.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/mem.h"

void database_init(struct database *database, const char *folder, const struct schema *schema,
                   bool *again)
{
    *database = (struct database){ .schema = schema, .again = again };
    if (folder == NULL)
        return;
    struct bytes path = { 0 };
    bytes_format(&path, "%s/%s", folder, schema->name);
    database->path = bytes_steal(&path);
}

void database_release(struct database *database)
{
    database_close(database);
    free(database->path);
    database->path = NULL;
}

void database_close(struct database *database)
{
    for (int i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(database->statements[i]);
    memset(database->statements, 0, sizeof database->statements);
    sqlite3_close(database->handle);
    database->handle = NULL;
    database->version = 0;
    database->frozen = false;
}

bool database_empty(const struct database *database)
{
    return database->handle == NULL || database->version == 0;
}

bool database_newer(const struct database *database)
{
    return database->version > database->schema->version;
}

int database_read_version(struct database *database)
{
    sqlite3_stmt *statement;
    int code = sqlite3_prepare_v2(database->handle, "PRAGMA user_version", -1, &statement, NULL);
    if (code != SQLITE_OK)
        return code;
    code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        database->version = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    if (code == SQLITE_ROW && database->version < 0)
        return SQLITE_CORRUPT;
    return code == SQLITE_ROW ? SQLITE_OK : code;
}

static int run(struct database *database, const char *sql)
{
    return sqlite3_exec(database->handle, sql, NULL, NULL, NULL);
}

/* --- What went wrong --------------------------------------------------------------------------- */

static bool is_damage(int code)
{
    return (code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB;
}

static bool is_busy(int code)
{
    int primary = code & 0xFF;
    return primary == SQLITE_BUSY || primary == SQLITE_LOCKED || primary == SQLITE_PROTOCOL;
}

static const char *reason(struct database *database, int code)
{
    int number = database->handle != NULL ? sqlite3_system_errno(database->handle) : 0;
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return _("another program is using it");
    case SQLITE_FULL:
        return strerror(ENOSPC);
    case SQLITE_READONLY:
        return _("it can only be read");
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return number != 0 ? strerror(number) : sqlite3_errstr(code);
    default:
        return sqlite3_errstr(code);
    }
}

/* The file that was opened is not the one of that name any more: another program set it aside. */
static bool has_moved(struct database *database)
{
    int moved = 0;
    int code = sqlite3_file_control(database->handle, NULL, SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

static bool set_aside(struct database *database, struct error *error)
{
    bool moved = has_moved(database);
    /* What is wrong with it must be there for whoever looks at it later. */
    sqlite3_db_config(database->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    database_close(database);
    *database->again = true;
    if (moved)
        return error_set(error, _("'%s' was replaced by another program"), database->path);
    char *name = file_set_aside(database->path);
    if (name == NULL) {
        *database->again = false;
        return error_set(error, _("'%s' is damaged and cannot be set aside: %s"), database->path,
                         strerror(errno));
    }
    error_set(error, _("'%s' is damaged: set aside as '%s'"), database->path,
              strrchr(name, '/') + 1);
    free(name);
    return false;
}

bool database_fail(struct database *database, int code, struct error *error)
{
    bool writing = database->writing;
    const char *why = reason(database, code);
    const char *path = database->path != NULL ? database->path : ":memory:";
    *database->again = is_busy(code);
    database->writing = false;
    if (is_damage(code) && database->path != NULL && !database->frozen)
        return set_aside(database, error);
    if (database->handle != NULL && sqlite3_get_autocommit(database->handle) == 0)
        run(database, "ROLLBACK");
    return error_set(error, writing ? _("cannot write '%s': %s") : _("cannot read '%s': %s"), path,
                     why);
}

/* --- Opening ----------------------------------------------------------------------------------- */

/* Opens a handle; the file itself is not looked at before the first statement. */
static int connect_to(struct database *database, const char *name, int flags)
{
    int code = sqlite3_open_v2(name, &database->handle, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (code != SQLITE_OK)
        return code;
    sqlite3_extended_result_codes(database->handle, 1);
    sqlite3_busy_timeout(database->handle, READ_WAIT);
    run(database,
        database->schema->precious ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    return database_read_version(database);
}

static bool has_log(const char *path)
{
    struct bytes name = { 0 };
    bytes_format(&name, "%s-wal", path);
    struct stat status;
    bool has = stat(bytes_string(&name), &status) == 0 && status.st_size > 0;
    bytes_release(&name);
    return has;
}

/* Where neither the file nor anything beside it can be written there is nobody to lock against, and
 * SQLite has to be told so. */
static int connect_frozen(struct database *database)
{
    struct bytes uri = { 0 };
    bytes_append_string(&uri, "file:");
    for (const char *c = database->path; *c != '\0'; c++)
        if (*c == '/' || isalnum((unsigned char)*c))
            bytes_append_byte(&uri, *c);
        else
            bytes_format(&uri, "%%%02X", (unsigned char)*c);
    bytes_append_string(&uri, "?immutable=1");
    database_close(database);
    int code = connect_to(database, bytes_string(&uri), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    bytes_release(&uri);
    database->frozen = true;
    return code;
}

static int connect_file(struct database *database)
{
    int code = connect_to(database, database->path, SQLITE_OPEN_READWRITE);
    bool closed = (code & 0xFF) == SQLITE_CANTOPEN || (code & 0xFF) == SQLITE_READONLY;
    if (closed && !has_log(database->path))
        code = connect_frozen(database);
    return code;
}

/* Whether there is a file to open; false with *error empty where there is none. */
static bool find_file(const struct database *database, bool *found, struct error *error)
{
    struct stat status;
    *found = stat(database->path, &status) == 0;
    if (!*found && errno == ENOENT)
        return true;
    if (!*found)
        return error_set(error, _("cannot open '%s': %s"), database->path, strerror(errno));
    if (S_ISDIR(status.st_mode))
        return error_set(error, _("cannot open '%s': %s"), database->path, strerror(EISDIR));
    if (!S_ISREG(status.st_mode))
        return error_set(error, _("cannot open '%s': not a regular file"), database->path);
    return true;
}

/* An older one is brought up to date when it is met, unless nothing can be written there. */
static bool update(struct database *database, struct error *error)
{
    if (database_empty(database) || database->frozen ||
        database->version >= database->schema->version)
        return true;
    return database_begin(database, error) && database_commit(database, error);
}

bool database_read(struct database *database, struct error *error)
{
    *database->again = false;
    if (database->path == NULL)
        return true;
    if (database->handle != NULL && has_moved(database))
        database_close(database);
    bool found = database->handle != NULL;
    if (!found && !find_file(database, &found, error))
        return false;
    if (!found)
        return true;
    int code = SQLITE_OK;
    if (database->handle == NULL)
        code = connect_file(database);
    else if (database_empty(database))
        code = database_read_version(database);
    if (code != SQLITE_OK) {
        database_fail(database, code, error);
        database_close(database);
        return false;
    }
    sqlite3_busy_timeout(database->handle, READ_WAIT);
    return update(database, error);
}

/* --- Changes ----------------------------------------------------------------------------------- */

/* A handle that can write, to a file that may be new. */
static int connect_writable(struct database *database)
{
    if (database->handle != NULL && (database->frozen || has_moved(database)))
        database_close(database);
    if (database->handle != NULL)
        return SQLITE_OK;
    return connect_to(database, database->path != NULL ? database->path : ":memory:",
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

static bool make_file(const struct database *database, struct error *error)
{
    bool found;
    if (database->path == NULL || database->handle != NULL)
        return true;
    if (!find_file(database, &found, NULL) || !found) {
        char *folder =
            mem_slice(database->path, (size_t)(strrchr(database->path, '/') - database->path));
        bool made = folder_make(folder, error);
        free(folder);
        if (!made)
            return false;
    }
    return find_file(database, &found, error) &&
           (found || file_make_private(database->path, error));
}

/* Locks, and sees what another program may have made of it meanwhile. */
static int begin(struct database *database)
{
    sqlite3_busy_timeout(database->handle, WRITE_WAIT);
    /* Write-ahead logging is a property of the file; where it cannot be had a journal will do. */
    if (database->path != NULL && database->version == 0) {
        int code = run(database, "PRAGMA journal_mode = WAL");
        if (is_busy(code) || is_damage(code))
            return code;
    }
    int code = run(database, "BEGIN IMMEDIATE");
    if (code == SQLITE_OK)
        code = database_read_version(database);
    if (code == SQLITE_OK && !database_newer(database))
        code = schema_migrate(database);
    return code;
}

bool database_begin(struct database *database, struct error *error)
{
    assert(!database->writing);
    *database->again = false;
    if (!make_file(database, error))
        return false;
    database->writing = true;
    int code = connect_writable(database);
    if (code == SQLITE_OK)
        code = begin(database);
    if (code != SQLITE_OK) {
        int version = database->version;
        database_fail(database, code, error);
        if (version == 0)
            database_close(database);
        return false;
    }
    if (!database_newer(database))
        return true;
    run(database, "ROLLBACK");
    database->writing = false;
    return error_set(error, _("cannot write '%s': it is of a newer version of dujuan"),
                     database->path);
}

bool database_commit(struct database *database, struct error *error)
{
    assert(database->writing);
    int code = run(database, "COMMIT");
    if (code != SQLITE_OK)
        return database_fail(database, code, error);
    database->writing = false;
    if (!database_newer(database))
        database->version = database->schema->version;
    return true;
}
