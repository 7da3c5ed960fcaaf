/* SPDX-License-Identifier: MIT */
/* dujuan, a reader of long texts in Chinese, Japanese and Korean. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/about.h"
#include "app/beside.h"
#include "app/complain.h"
#include "app/dump.h"
#include "app/locale.h"
#include "app/options.h"
#include "app/run.h"
#include "app/script.h"
#include "base/i18n.h"
#include "tui/terminal.h"

#define EXIT_USAGE 2

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
    bool told;
    locale_start();
    if (!options_parse(&options, argc, argv, &error)) {
        complain(error.message);
        status = EXIT_USAGE;
    } else if (about_print(&options, &told, &error)) {
        if (!told) {
            complain(error.message);
            status = EXIT_FAILURE;
        }
    } else {
        status = options.file_count > 0
                     ? read_files(&options, options.files, options.file_count)
                     : read_default(&options);
    }
    options_release(&options);
    return finish_output(status);
}
