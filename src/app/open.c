/* SPDX-License-Identifier: MIT */
#include "app/open.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/address.h"
#include "app/complain.h"
#include "base/bytes.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "source/source.h"

static struct document *new_document(const struct settings *settings)
{
    struct reader_settings reader = settings_reader(settings);
    return document_new(&(struct document_options){ .recognise = true,
                                                    .headings = reader.headings,
                                                    .reflow = reader.reflow,
                                                    .language_given = reader.language_given,
                                                    .language = reader.language });
}

/* The last component of a path, for the header. */
static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL && slash[1] != '\0' ? slash + 1 : path;
}

/* What it is called on the screen, where a name may be any bytes. */
static char *name_to_show(const char *name)
{
    struct bytes shown = { 0 };
    escape_text(&shown, name, strlen(name));
    return bytes_steal(&shown);
}

static bool open_source(struct opened *opened, const char *name,
                        const struct source_options *options, bool standard_input,
                        struct error *error)
{
    if (standard_input)
        return source_open_descriptor(opened->document, STDIN_FILENO, opened->name, options, error);
    return source_open(opened->document, name, options, error);
}

static bool open_file(const char *name, const struct settings *settings, struct loop *loop,
                      struct inflow **inflow, struct opened *opened, struct error *error)
{
    bool standard_input = strcmp(name, "-") == 0;
    *opened = (struct opened){
        .document = new_document(settings),
        .name = name_to_show(standard_input ? _("standard input") : base_name(name)),
    };
    if (!standard_input)
        document_set_name(opened->document, base_name(name));
    struct source_identity identity = { 0 };
    struct bytes format = { 0 };
    settings_get(settings, "format", &format);
    struct source_options options = {
        .encoding = settings->encoding,
        .format = bytes_string(&format),
        .reflow = settings_reader(settings).reflow != REFLOW_OFF,
        .loop = loop,
        .inflow = inflow,
        .identity = standard_input ? NULL : &identity,
    };
    bool done = open_source(opened, name, &options, standard_input, error);
    bytes_release(&format);
    if (!done) {
        opened_release(opened);
        return false;
    }
    if (standard_input)
        return true;
    opened->path = realpath(name, NULL);
    if (opened->path != NULL)
        opened->file = (struct store_file){ opened->path, identity.size, identity.fingerprint };
    return true;
}

bool open_text(const char *name, const struct settings *settings, struct loop *loop,
               struct inflow **inflow, struct opened *opened, struct error *error)
{
    char *file;
    if (!address_file(name, &file, error))
        return false;
    bool done = open_file(file, settings, loop, inflow, opened, error);
    free(file);
    return done;
}

void open_nothing(const char *name, const struct settings *settings, struct opened *opened)
{
    *opened = (struct opened){ .document = new_document(settings),
                               .name = name_to_show(base_name(name)) };
    builder_complete(document_builder(opened->document));
}

void opened_release(struct opened *opened)
{
    document_free(opened->document);
    free(opened->name);
    free(opened->path);
    *opened = (struct opened){ 0 };
}

static struct store *open_folders(char *data, char *state, struct error *warning)
{
    struct store *store =
        store_open(&(struct store_options){ .data = data, .state = state }, warning);
    free(data);
    free(state);
    return store;
}

static char *folder_in(const char *folder, const char *name)
{
    struct bytes path = { 0 };
    bytes_format(&path, "%s/%s", folder, name);
    return bytes_steal(&path);
}

struct store *open_store(const struct options *options, bool own, struct error *warning)
{
    char *data = NULL, *state = NULL;
    if (options->store != NULL)
        return open_folders(folder_in(options->store, "data"), folder_in(options->store, "state"),
                            warning);
    if (own)
        store_folders(&data, &state);
    return open_folders(data, state, warning);
}
