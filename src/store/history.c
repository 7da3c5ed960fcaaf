/* SPDX-License-Identifier: MIT */
#include "store/store_internal.h"

#include <stdlib.h>

#include "base/mem.h"

bool store_history(struct store *store, const char *kind, char ***lines, size_t *count,
                   struct error *error)
{
    size_t capacity = 0;
    *lines = NULL;
    *count = 0;
    if (!database_read(&store->state, error))
        return false;
    if (database_empty(&store->state))
        return true;
    struct query query = query_open(&store->state, HISTORY_LIST);
    query_text(&query, kind);
    while (query_next(&query)) {
        *lines = mem_grow(*lines, *count, &capacity, sizeof **lines);
        (*lines)[(*count)++] = query_get_string(&query);
    }
    if (query_end(&query, error))
        return true;
    while (*count > 0)
        free((*lines)[--*count]);
    free(*lines);
    *lines = NULL;
    return false;
}

bool store_add_history(struct store *store, const char *kind, const char *line, struct error *error)
{
    if (!database_begin(&store->state, error))
        return false;
    struct query add = query_open(&store->state, HISTORY_ADD);
    query_text(&add, kind);
    query_text(&add, line);
    if (!query_run(&add, error))
        return false;
    struct query trim = query_open(&store->state, HISTORY_TRIM);
    query_text(&trim, kind);
    query_integer(&trim, HISTORY_MAX);
    return query_run(&trim, error) && database_commit(&store->state, error);
}

bool store_terminal(struct store *store, const char *terminal, char **answers, struct error *error)
{
    *answers = NULL;
    if (!database_read(&store->state, error))
        return false;
    if (database_empty(&store->state))
        return true;
    struct query query = query_open(&store->state, TERMINAL_GET);
    query_text(&query, terminal);
    if (query_next(&query))
        *answers = query_get_text(&query);
    return query_end(&query, error);
}

bool store_save_terminal(struct store *store, const char *terminal, const char *answers,
                         struct error *error)
{
    if (!database_begin(&store->state, error))
        return false;
    struct query query = query_open(&store->state, TERMINAL_SET);
    query_text(&query, terminal);
    query_text(&query, answers);
    return query_run(&query, error) && database_commit(&store->state, error);
}
