/* SPDX-License-Identifier: MIT */
/* How fast each script is read. */
#include "store/store_internal.h"

bool store_pace(struct store *store, const char *script, double *factor, double *pages,
                struct error *error)
{
    if (!database_read(&store->state, error))
        return false;
    if (store->state.handle == NULL || store->state.version < STATE_WITH_PACE)
        return true;
    struct query query = query_open(&store->state, PACE_GET);
    query_text(&query, script);
    if (query_next(&query)) {
        *factor = query_get_real(&query);
        *pages = query_get_real(&query);
    }
    return query_end(&query, error);
}

bool store_save_pace(struct store *store, const char *script, double factor, double pages,
                     struct error *error)
{
    if (!database_begin(&store->state, error))
        return false;
    struct query query = query_open(&store->state, PACE_SET);
    query_text(&query, script);
    query_real(&query, factor);
    query_real(&query, pages);
    return query_run(&query, error) && database_commit(&store->state, error);
}
