/* SPDX-License-Identifier: MIT */
/* dujuan, a reader of long texts in Chinese, Japanese and Korean. */
#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <unistring/version.h>

#include "app/beside.h"
#include "app/complain.h"
#include "app/dump.h"
#include "app/keymap.h"
#include "app/locale.h"
#include "app/options.h"
#include "app/run.h"
#include "app/script.h"
#include "base/i18n.h"
#include "tui/terminal.h"

#define EXIT_USAGE 2

static void print_version(bool verbose)
{
    printf("%s\n", PACKAGE_STRING);
    if (!verbose)
        return;
    printf("SQLite %s\n", sqlite3_libversion());
    printf("libunistring %d.%d\n", _libunistring_version >> 8, _libunistring_version & 0xFF);
}

static void print_keys(void)
{
    for (const struct action *action = actions; action->name != NULL; action++)
        printf("%s\t%s\t%s\n", action->name, action->keys, _(action->help));
}

static bool print_help(const struct options *options)
{
    if (options->version)
        print_version(options->verbose);
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

static int read_files(struct options *options, const char *const *files, size_t count)
{
    bool screen = options->dump == DUMP_SCREEN || options->dump == DUMP_CELLS;
    if (screen)
        return script_run(options, files, count);
    if (options->dump == DUMP_NONE && terminal_is_usable())
        return run_terminal(options, files, count);
    if (options->dump == DUMP_NONE)
        options->dump = DUMP_LINES;
    return dump_run(options, files, count);
}

/* Without a file: what is piped in, else the guide. */
static int read_default(struct options *options)
{
    if (!isatty(STDIN_FILENO)) {
        const char *input = "-";
        return read_files(options, &input, 1);
    }
    char *guide = guide_path();
    const char *file = guide;
    int status = read_files(options, &file, 1);
    free(guide);
    return status;
}

/* What could not be written is a failure; that nobody reads it any more is no news. */
static int finish_output(int status)
{
    struct error error;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    if (errno != EPIPE) {
        error_set(&error, _("cannot write standard output: %s"), strerror(errno));
        complain(error.message);
    }
    return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    struct options options;
    struct error error;
    int status = EXIT_SUCCESS;
    locale_start();
    if (!options_parse(&options, argc, argv, &error)) {
        complain(error.message);
        status = EXIT_USAGE;
    } else if (!print_help(&options)) {
        status = options.file_count > 0
                     ? read_files(&options, options.files, options.file_count)
                     : read_default(&options);
    }
    options_release(&options);
    return finish_output(status);
}
