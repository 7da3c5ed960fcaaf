/* SPDX-License-Identifier: MIT */
#include "store/store_internal.h"

#include <stdlib.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/mem.h"

/* A relative path in these variables is to be taken as if it were not set (XDG Base Directory
 * Specification 0.8). */
static const char *absolute(const char *variable)
{
    const char *value = getenv(variable);
    return value != NULL && value[0] == '/' ? value : NULL;
}

static char *folder(const char *variable, const char *below_home)
{
    const char *base = absolute(variable);
    const char *home = absolute("HOME");
    struct bytes path = { 0 };
    if (base != NULL)
        bytes_format(&path, "%s/dujuan", base);
    else if (home != NULL)
        bytes_format(&path, "%s/%s/dujuan", home, below_home);
    return path.length > 0 ? bytes_steal(&path) : NULL;
}

bool store_folders(char **data, char **state)
{
    *data = folder("XDG_DATA_HOME", ".local/share");
    *state = folder("XDG_STATE_HOME", ".local/state");
    if (*data != NULL && *state != NULL)
        return true;
    free(*data);
    free(*state);
    *data = *state = NULL;
    return false;
}

struct store *store_open(const struct store_options *options, struct error *warning)
{
    struct store *store = mem_array(1, sizeof *store);
    database_init(&store->data, options->data, &schema_data, &store->again);
    database_init(&store->state, options->state, &schema_state, &store->again);
    if (warning != NULL)
        warning->message[0] = '\0';
    /* The first look-up needs the state; the reader's own work is opened when it is asked for. */
    if (database_read(&store->state, warning) && database_newer(&store->state))
        error_set(warning, _("'%s' is of a newer version of dujuan: places are not saved"),
                  store->state.path);
    return store;
}

void store_close(struct store *store)
{
    if (store == NULL)
        return;
    database_release(&store->data);
    database_release(&store->state);
    free(store);
}

bool store_busy(const struct store *store)
{
    return store->again;
}
