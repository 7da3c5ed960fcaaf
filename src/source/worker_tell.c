/* SPDX-License-Identifier: MIT */
#include "source/worker_tell.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/i18n.h"
#include "source/worker_client.h"

static int spawn(const char *path, const char *option, int output, pid_t *id)
{
    char *const arguments[] = { (char *)path, (char *)option, NULL };
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    int result = posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    if (result == 0)
        result = posix_spawn(id, path, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return result;
}

static void read_all(int descriptor, struct bytes *output)
{
    char buffer[4096];
    ssize_t n;
    do {
        n = read(descriptor, buffer, sizeof buffer);
        if (n > 0)
            bytes_append(output, buffer, (size_t)n);
    } while (n > 0 || (n < 0 && errno == EINTR));
}

static int tell(const char *path, const char *option, struct bytes *output)
{
    int ends[2], status = 0;
    pid_t id;
    if (pipe2(ends, O_CLOEXEC) != 0)
        return errno;
    int result = spawn(path, option, ends[1], &id);
    close(ends[1]);
    if (result == 0) {
        read_all(ends[0], output);
        if (waitpid(id, &status, 0) == id && status != 0)
            result = ENOEXEC;
    }
    close(ends[0]);
    return result;
}

bool worker_tell(const char *option, struct bytes *output, struct error *error)
{
    char *path = worker_path();
    int result = tell(path, option, output);
    if (result != 0)
        error_set(error, _("cannot start '%s': %s"), path, strerror(result));
    free(path);
    return result == 0;
}
