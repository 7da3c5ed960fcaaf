/* SPDX-License-Identifier: MIT */
#include "source/worker_spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/protocol.h"

#define WORKER_NAME "dujuan-worker"

/* --- Where it is --- */

/* As in the build, and in an installation that was moved as a whole. */
static const char *const places[] = { WORKER_NAME, "../libexec/" WORKER_NAME };

static char *near_program(void)
{
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0)
        return NULL;
    program[length] = '\0';
    char *slash = strrchr(program, '/');
    for (size_t i = 0; slash != NULL && i < sizeof places / sizeof *places; i++) {
        struct bytes path = { 0 };
        bytes_format(&path, "%.*s%s", (int)(slash + 1 - program), program, places[i]);
        if (access(bytes_string(&path), X_OK) == 0)
            return bytes_steal(&path);
        bytes_release(&path);
    }
    return NULL;
}

char *worker_path(void)
{
    const char *given = getenv("DUJUAN_WORKER");
    if (given != NULL && *given != '\0')
        return mem_string(given);
    char *near = near_program();
    return near != NULL ? near : mem_string(LIBEXECDIR "/" WORKER_NAME);
}

/* --- Its descriptors --- */

/* Ours until it is started: [0] to [4] as it has them, -1 where there is none. */
struct ends {
    int theirs[WORKER_GROWTH + 1];
    int requests, wire, growth;
};

static void close_one(int descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
}

static void close_theirs(struct ends *ends)
{
    for (int i = 0; i <= WORKER_GROWTH; i++)
        close_one(ends->theirs[i]);
}

/* Above those that it gets, so that none of them is overwritten by another. */
static int above(int descriptor)
{
    return fcntl(descriptor, F_DUPFD_CLOEXEC, WORKER_GROWTH + 1);
}

static int raise_above(int descriptor)
{
    int high = above(descriptor);
    close(descriptor);
    return high;
}

/* What flows is kept in a file that is ours to write, and what we were given may be: the worker gets
 * one that it can only read, or none. */
static int read_only(int file)
{
    char name[32];
    int flags = fcntl(file, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
        return above(file);
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    int other = open(name, O_RDONLY | O_CLOEXEC);
    return other >= 0 ? raise_above(other) : -1;
}

static int open_text(const struct worker_options *options)
{
    struct error error;
    if (options->inflow == NULL)
        return read_only(options->text);
    int file = inflow_file(options->inflow, &error);
    return file >= 0 ? read_only(file) : -1;
}

/* Theirs is one end, ours is returned. */
static int open_socket(struct ends *ends, int theirs)
{
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return -1;
    ends->theirs[theirs] = raise_above(pair[0]);
    if (ends->theirs[theirs] >= 0)
        return pair[1];
    close(pair[1]);
    return -1;
}

static bool open_wire(struct ends *ends)
{
    int pair[2];
    if (pipe2(pair, O_CLOEXEC) != 0)
        return false;
    ends->wire = pair[0];
    ends->theirs[WORKER_WIRE] = raise_above(pair[1]);
    return ends->theirs[WORKER_WIRE] >= 0 && fcntl(ends->wire, F_SETFL, O_NONBLOCK) == 0;
}

static bool open_ends(const struct worker_options *options, struct ends *ends)
{
    bool grows = worker_text_grows(options);
    *ends = (struct ends){ { -1, -1, -1, -1, -1 }, -1, -1, -1 };
    ends->requests = open_socket(ends, WORKER_REQUESTS);
    if (grows)
        ends->growth = open_socket(ends, WORKER_GROWTH);
    if (ends->requests < 0 || (grows && ends->growth < 0) || !open_wire(ends))
        return false;
    int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
    ends->theirs[STDERR_FILENO] = null >= 0 ? raise_above(null) : -1;
    ends->theirs[WORKER_TEXT] = open_text(options);
    return ends->theirs[WORKER_TEXT] >= 0 && ends->theirs[STDERR_FILENO] >= 0;
}

/* --- Starting --- */

/* No signal is blocked or ignored in it, and those of the terminal do not reach it. */
static bool set_attributes(posix_spawnattr_t *attributes)
{
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    return posix_spawnattr_setsigmask(attributes, &none) == 0 &&
           posix_spawnattr_setsigdefault(attributes, &all) == 0 &&
           posix_spawnattr_setpgroup(attributes, 0) == 0 &&
           posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                    POSIX_SPAWN_SETPGROUP) == 0;
}

static bool set_actions(posix_spawn_file_actions_t *actions, const struct ends *ends)
{
    int next = 0;
    for (; next <= WORKER_GROWTH && ends->theirs[next] >= 0; next++)
        if (posix_spawn_file_actions_adddup2(actions, ends->theirs[next], next) != 0)
            return false;
    return posix_spawn_file_actions_addclosefrom_np(actions, next) == 0;
}

/* Of the environment: its own variables, the reader's, and room for the end. */
#define ENVIRONMENT_MAX 8

struct environment {
    char *pairs[ENVIRONMENT_MAX];
    size_t count;
};

static void set_variable(struct environment *environment, const char *name, const char *value)
{
    struct bytes pair = { 0 };
    if (value == NULL || *value == '\0' || environment->count + 1 >= ENVIRONMENT_MAX)
        return;
    bytes_format(&pair, "%s=%s", name, value);
    environment->pairs[environment->count++] = bytes_steal(&pair);
}

/* Where the reader's messages are translated, those of the worker are too. */
static void set_language(struct environment *environment)
{
#if ENABLE_NLS
    const char *locale = setlocale(LC_MESSAGES, NULL), *language = getenv("LANGUAGE");
    if (locale == NULL || strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0)
        return;
    if (language == NULL || *language == '\0')
        language = strncmp(locale, "C.", 2) != 0 ? locale : "";
    set_variable(environment, "LANGUAGE", language);
    if (*language != '\0')
        set_variable(environment, "DUJUAN_LOCALEDIR", bindtextdomain("dujuan", NULL));
#else
    (void)environment;
#endif
}

/* Nothing of the reader's but its language and what finds libraries and modules of iconv. */
static void make_environment(struct environment *environment)
{
    static const char *const kept[] = { "GCONV_PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS",
                                        "UBSAN_OPTIONS" };
    set_variable(environment, "LC_ALL", "C.UTF-8");
    set_language(environment);
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        set_variable(environment, kept[i], getenv(kept[i]));
}

static int spawn(const char *path, char *const arguments[], const struct ends *ends, pid_t *id)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    struct environment environment = { { NULL }, 0 };
    make_environment(&environment);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    int result = ENOMEM;
    if (set_attributes(&attributes) && set_actions(&actions, ends))
        result = posix_spawn(id, path, &actions, &attributes, arguments,
                             environment.pairs);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    while (environment.count > 0)
        free(environment.pairs[--environment.count]);
    return result;
}

static int start(const struct worker_options *options, const char *path, const struct ends *ends,
                 pid_t *id)
{
    char seconds[16];
    snprintf(seconds, sizeof seconds, "%u",
             options->seconds > 0 ? options->seconds : WORKER_SILENT_SECONDS);
    const char *format = options->format != NULL ? options->format : "auto";
    const char *encoding = options->encoding != NULL ? options->encoding : "auto";
    const char *arguments[15] = { WORKER_NAME, "--format",  format, "--encoding",
                                  encoding,    "--seconds", seconds };
    size_t count = 7;
    if (options->name != NULL) {
        arguments[count++] = "--name";
        arguments[count++] = options->name;
    }
    if (options->reflow)
        arguments[count++] = "--reflow";
    if (worker_text_grows(options))
        arguments[count++] = "--grows";
    if (options->utf8)
        arguments[count++] = "--utf8";
    return spawn(path, (char *const *)arguments, ends, id);
}

bool worker_text_grows(const struct worker_options *options)
{
    return options->inflow != NULL && !inflow_has_ended(options->inflow);
}

bool worker_spawn(const struct worker_options *options, struct worker_process *process,
                  struct error *error)
{
    struct ends ends;
    if (options->inflow != NULL && inflow_file(options->inflow, error) < 0)
        return false;
    char *path = worker_path();
    int result = open_ends(options, &ends) ? 0 : errno;
    if (result == 0)
        result = start(options, path, &ends, &process->id);
    close_theirs(&ends);
    process->requests = ends.requests;
    process->wire = ends.wire;
    process->growth = ends.growth;
    if (result != 0) {
        close_one(ends.growth);
        close_one(ends.requests);
        close_one(ends.wire);
        error_set(error, _("cannot start '%s': %s"), path, strerror(result));
    }
    free(path);
    return result == 0;
}

/* --- Its end --- */

/* One that has let go of its pipes ends within less than this; then it is made to. */
int worker_reap(pid_t id)
{
    int status = 0;
    for (int i = 0; i < 50; i++) {
        if (waitpid(id, &status, WNOHANG) != 0)
            return status;
        nanosleep(&(struct timespec){ 0, 200000 }, NULL);
    }
    kill(id, SIGKILL);
    while (waitpid(id, &status, 0) < 0 && errno == EINTR)
        continue;
    return status;
}

const char *worker_reason(int status)
{
    if (WIFEXITED(status)) {
        if (WEXITSTATUS(status) == WORKER_DONE)
            return NULL;
        return WEXITSTATUS(status) == WORKER_NO_MEMORY
                   ? _("the text needs more memory than it may have")
                   : _("the worker that reads the text gave up");
    }
    switch (WTERMSIG(status)) {
    case SIGPROF:
    case SIGXCPU:
        return _("the text takes too long to read");
    case SIGSYS:
        return _("the worker that reads the text tried what it may not do");
    case SIGKILL:
    case SIGTERM:
        return _("the worker that reads the text was ended");
    default:
        return _("the worker that reads the text crashed");
    }
}
