/* SPDX-License-Identifier: MIT */
/*
 * dujuan-worker: runs a format without rights.
 *
 *     dujuan-worker --format NAME|auto --encoding NAME|auto --name NAME [--seconds N]
 *         [--reflow] [--grows] [--utf8]
 *
 * Descriptor 0: requests, 4 bytes each (little endian, the number of a part; REQUEST_STOP).
 * Descriptor 1: the builder's calls (doc/wire.h).
 * Descriptor 3: the text, a file.
 * Descriptor 4, with --grows: what says that there is more of it.
 *
 * With --utf8 no encodings are loaded, which takes long: it ends with WORKER_NEEDS_ENCODINGS,
 * before it has sent anything, where the text does not begin as UTF-8.
 *
 * dujuan-worker --formats and --sandbox print what it knows and what rights it can give up.
 */
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/protocol.h"
#include "worker/input.h"
#include "worker/outlet.h"
#include "worker/preload.h"
#include "worker/run.h"
#include "worker/sandbox.h"
#include "worker/watchdog.h"

struct arguments {
    const char *format, *encoding, *name;
    unsigned seconds;
    bool reflow, grows, utf8;
};

/* NULL: found out. */
static const char *unless_auto(const char *value)
{
    return strcmp(value, "auto") == 0 ? NULL : value;
}

/* False where they are not what the reader gives. */
static bool parse(struct arguments *arguments, int argc, char **argv)
{
    *arguments = (struct arguments){ .seconds = WORKER_SILENT_SECONDS };
    for (int i = 1; i < argc;) {
        const char *name = argv[i++];
        if (strcmp(name, "--reflow") == 0)
            arguments->reflow = true;
        else if (strcmp(name, "--grows") == 0)
            arguments->grows = true;
        else if (strcmp(name, "--utf8") == 0)
            arguments->utf8 = true;
        else if (i < argc && strcmp(name, "--format") == 0)
            arguments->format = unless_auto(argv[i++]);
        else if (i < argc && strcmp(name, "--encoding") == 0)
            arguments->encoding = unless_auto(argv[i++]);
        else if (i < argc && strcmp(name, "--name") == 0)
            arguments->name = argv[i++];
        else if (i < argc && strcmp(name, "--seconds") == 0)
            arguments->seconds = (unsigned)atoi(argv[i++]);
        else
            return false;
    }
    return true;
}

static void print_formats(void)
{
    for (size_t i = 0; formats[i] != NULL; i++)
        printf("%s\t%s\t%s\n", formats[i]->name,
               formats[i]->suffixes != NULL ? formats[i]->suffixes : "", formats[i]->understood);
}

/* Which rights can be given up here: in a process of its own, since printing needs some. */
static unsigned try_sandbox(void)
{
    int status = 0;
    pid_t child = fork();
    if (child == 0)
        _exit((int)sandbox_enter());
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return 0;
    return (unsigned)WEXITSTATUS(status);
}

static int print(const char *what)
{
    if (strcmp(what, "--formats") == 0)
        print_formats();
    else if (strcmp(what, "--sandbox") == 0)
        sandbox_print(try_sandbox());
    else
        return WORKER_USAGE;
    return fflush(stdout) == 0 ? WORKER_DONE : WORKER_USAGE;
}

static void out_of_memory(void)
{
    _exit(WORKER_NO_MEMORY);
}

static bool next_request(uint32_t *part)
{
    unsigned char bytes[4];
    for (size_t got = 0; got < sizeof bytes;) {
        ssize_t n = read(WORKER_REQUESTS, bytes + got, sizeof bytes - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        got += (size_t)n;
    }
    *part = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
            (uint32_t)bytes[3] << 24;
    return *part != REQUEST_STOP;
}

static int work(const struct arguments *arguments)
{
    struct outlet outlet;
    struct input input;
    outlet_init(&outlet, WORKER_WIRE, arguments->seconds);
    input_init(&input, WORKER_TEXT, arguments->grows ? WORKER_GROWTH : -1, &outlet);
    struct builder builder = outlet_builder(&outlet);
    struct format_options options = { arguments->name, arguments->encoding, arguments->reflow };
    const struct format_type *format =
        arguments->format != NULL ? format_find(arguments->format) : NULL;
    struct unpack_source source = input_source(&input);
    struct run *run = run_new(&source, &builder, format, &options, input_total(&input));
    if (arguments->utf8 && !run_begins_as_utf8(run))
        return WORKER_NEEDS_ENCODINGS;
    bool parts = run_text(run);
    outlet_flush(&outlet);
    uint32_t part;
    while (parts && next_request(&part)) {
        watchdog_restart(arguments->seconds);
        run_part(run, part);
        outlet_flush(&outlet);
    }
    /* The process ends: nothing needs to be given back. */
    return WORKER_DONE;
}

int main(int argc, char **argv)
{
    struct arguments arguments;
    if (argc == 2)
        return print(argv[1]);
    if (!parse(&arguments, argc, argv))
        return WORKER_USAGE;
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* whatever becomes of the reader */
    setlocale(LC_CTYPE, "C.UTF-8");
    mem_before_end(out_of_memory);
    if (!arguments.utf8)
        preload_encodings(arguments.encoding);
    preload_messages();
    sandbox_enter();
    _exit(work(&arguments));
}
