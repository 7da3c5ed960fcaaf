/* SPDX-License-Identifier: MIT */
#include "app/about.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistring/version.h>

#include "app/keymap.h"
#include "base/bytes.h"
#include "base/i18n.h"
#include "source/worker_tell.h"

/* Fields of lines, the last of which is a message. */
static void print_told(const struct bytes *told)
{
    const char *at = bytes_string(told);
    while (*at != '\0') {
        size_t line = strcspn(at, "\n"), lead = line;
        while (lead > 0 && at[lead - 1] != '\t')
            lead--;
        struct bytes message = { 0 };
        bytes_append(&message, at + lead, line - lead);
        printf("%.*s%s\n", (int)lead, at,
               message.length > 0 ? _(bytes_string(&message)) : "");
        bytes_release(&message);
        at += line + (at[line] == '\n');
    }
}

static bool print_formats(struct error *error)
{
    struct bytes told = { 0 };
    bool done = worker_tell("--formats", &told, error);
    if (done)
        print_told(&told);
    bytes_release(&told);
    return done;
}

/* Which rights the worker can give up here: a line for each. */
static bool print_version(bool verbose, struct error *error)
{
    printf("%s\n", PACKAGE_STRING);
    if (!verbose)
        return true;
    printf("SQLite %s\n", sqlite3_libversion());
    printf("libunistring %d.%d\n", _libunistring_version >> 16,
           _libunistring_version >> 8 & 0xFF);
    struct bytes told = { 0 };
    bool done = worker_tell("--sandbox", &told, error);
    for (char *at = told.data; at != NULL && (at = strchr(at, '\t')) != NULL;)
        *at = ' ';
    if (done)
        fputs(bytes_string(&told), stdout);
    bytes_release(&told);
    return done;
}

static void print_keys(void)
{
    for (const struct action *action = actions; action->name != NULL; action++)
        printf("%s\t%s\t%s\n", action->name, action->keys, _(action->help));
}

bool about_print(const struct options *options, bool *told, struct error *error)
{
    *told = true;
    if (options->version)
        *told = print_version(options->verbose, error);
    else if (options->formats)
        *told = print_formats(error);
    else if (options->help == HELP_OPTIONS)
        options_help();
    else if (options->help == HELP_SETTINGS)
        settings_help(stdout);
    else if (options->help == HELP_KEYS)
        print_keys();
    else
        return false;
    return true;
}
