/* SPDX-License-Identifier: MIT */
/*
 * What the sources of the store share: a database file that is opened when it is needed, its
 * schema, and queries.
 *
 * The way of every function of store.h: database_read or database_begin, queries, and for a change
 * database_commit; whatever fails goes through database_fail, which undoes it, sets the file aside
 * and says why.
 */
#ifndef STORE_STORE_INTERNAL_H
#define STORE_STORE_INTERNAL_H

#include <sqlite3.h>

#include "base/bytes.h"
#include "store/store.h"

/* How long a look-up, and a change, wait for another program's lock (milliseconds). */
#define READ_WAIT 50
#define WRITE_WAIT 8

/* Prompt history that is kept (lines a kind). */
#define HISTORY_MAX 200

/* A random id in hexadecimal digits (bytes). */
#define ID_DIGITS 32

/* A database's tables: steps[n] is SQL that brings version n to version n + 1. */
struct schema {
    const char *name; /* of its file */
    const char *const *steps;
    int version;      /* how many steps there are */
    bool precious;    /* a commit is on the disk before it is said to be done */
};

extern const struct schema schema_data, schema_state;

/* The version of the state file from which on it has the table of paces: an older one that cannot be
 * written is read as it is. */
#define STATE_WITH_PACE 2

/* Every statement of the store but those of its schema and transactions: see statements.c. */
enum statement {
    FILE_BY_NAME,
    FILE_BY_FINGERPRINT,
    FILE_INSERT,
    FILE_UPDATE,
    FILE_SET_ENCODING,
    HISTORY_LIST,
    HISTORY_ADD,
    HISTORY_TRIM,
    TERMINAL_GET,
    TERMINAL_SET,
    PACE_GET,
    PACE_SET,
    CLOCK_TICK,
    WORK_BY_FINGERPRINT,
    WORK_BY_NAME,
    WORK_INSERT,
    WORK_ADD_NAME,
    WORK_ADD_FINGERPRINT,
    BOOKMARK_LIST,
    BOOKMARK_MARK_ID,
    BOOKMARK_SET,
    HEADING_LIST,
    HEADING_ID,
    BOOKMARK_RENAME,
    BOOKMARK_REMOVE,
    STATEMENTS
};

struct database {
    const struct schema *schema;
    char *path;      /* NULL: in memory */
    sqlite3 *handle; /* NULL: not opened yet, or nothing is there */
    int version;     /* of what is in it; 0: nothing yet */
    bool frozen;     /* opened without locks, since nothing can be written beside it */
    bool writing;    /* in a transaction */
    bool *again;     /* the store's answer to store_busy */
    sqlite3_stmt *statements[STATEMENTS];
};

struct store {
    struct database data, state;
    bool again;
};

/* folder is NULL for a database in memory. */
void database_init(struct database *database, const char *folder, const struct schema *schema,
                   bool *again);
void database_release(struct database *database);

/* Opens what is there, and brings an older one up to date. */
bool database_read(struct database *database, struct error *error);

/* Whether there is nothing to look up, after database_read. */
bool database_empty(const struct database *database);

/* Whether a newer program made it: then it is only read. */
bool database_newer(const struct database *database);

/* Starts a change; what is not there is made. */
bool database_begin(struct database *database, struct error *error);
bool database_commit(struct database *database, struct error *error);

/* Undoes what was begun and says why code came; a damaged file is set aside.  Always false. */
bool database_fail(struct database *database, int code, struct error *error);

void database_close(struct database *database);

/* Reads user_version into database->version. */
int database_read_version(struct database *database);

/* Runs the steps that are missing, within the transaction that was begun. */
int schema_migrate(struct database *database);

/* aside.c: the files themselves. */
bool folder_make(const char *folder, struct error *error);
bool file_make_private(const char *path, struct error *error);

/* The name that it was given is the caller's; NULL with errno where it could not be moved. */
char *file_set_aside(const char *path);

/* A statement being run.  What goes wrong is kept in code and found by query_end. */
struct query {
    struct database *database;
    sqlite3_stmt *statement;
    int code;
    int column; /* bound or read so far */
};

struct query query_open(struct database *database, enum statement statement);

/* These bind the next parameter; strings must live until query_end. */
void query_text(struct query *query, const char *text);
void query_blob(struct query *query, const char *bytes);
void query_integer(struct query *query, int64_t value);
void query_real(struct query *query, double value);

/* The next row. */
bool query_next(struct query *query);

/* These read the next column of the row; a string is the caller's, NULL where it is NULL. */
char *query_get_text(struct query *query);
char *query_get_string(struct query *query); /* never NULL, whatever became of the file */
int64_t query_get_integer(struct query *query);
double query_get_real(struct query *query); /* 0 for what is no number */

/* False, through database_fail, when anything went wrong. */
bool query_end(struct query *query, struct error *error);

/* All of a statement that has no rows. */
bool query_run(struct query *query, struct error *error);

/* The columns unit, offset, exact, before, after, in this order everywhere. */
void query_place(struct query *query, const struct place *place, const struct quotation *quotation);
void query_get_place(struct query *query, struct place *place, struct quotation *quotation);

/* Appends a JSON string, or null. */
void json_string(struct bytes *out, const char *string);

#endif
