/* SPDX-License-Identifier: MIT */
#include "store/store_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/mem.h"

/* What one reads is nobody else's business. */
#define FOLDER_MODE 0700
#define FILE_MODE 0600

static bool make_one(const char *folder)
{
    if (mkdir(folder, FOLDER_MODE) == 0)
        return true;
    int reason = errno;
    struct stat status;
    if (stat(folder, &status) == 0 && S_ISDIR(status.st_mode))
        return true;
    errno = reason == EEXIST ? ENOTDIR : reason;
    return false;
}

bool folder_make(const char *folder, struct error *error)
{
    char *path = mem_string(folder);
    bool made = true;
    for (char *end = path + 1; made && *end != '\0'; end++) {
        if (*end != '/')
            continue;
        *end = '\0';
        made = make_one(path);
        *end = '/';
    }
    made = made && make_one(path);
    if (!made)
        error_set(error, _("cannot make '%s': %s"), folder, strerror(errno));
    free(path);
    return made;
}

bool file_make_private(const char *path, struct error *error)
{
    int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, FILE_MODE);
    if (descriptor >= 0) {
        close(descriptor);
        return true;
    }
    /* Another program was faster, or a link points to nothing yet: SQLite goes on from there. */
    return errno == EEXIST || error_set(error, _("cannot make '%s': %s"), path, strerror(errno));
}

/* Moves a file to a name that is free; false with EEXIST where it is not. */
static bool move_to_free(const char *from, const char *to)
{
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    struct stat status;
    if (lstat(to, &status) == 0) {
        errno = EEXIST;
        return false;
    }
    return rename(from, to) == 0;
}

/* What belongs to a database goes with it, under the names by which SQLite knows it. */
static void move_companion(const char *from, const char *to, const char *suffix)
{
    struct bytes source = { 0 }, target = { 0 };
    bytes_format(&source, "%s%s", from, suffix);
    bytes_format(&target, "%s%s", to, suffix);
    move_to_free(bytes_string(&source), bytes_string(&target));
    bytes_release(&source);
    bytes_release(&target);
}

char *file_set_aside(const char *path)
{
    struct bytes name = { 0 };
    for (unsigned number = 1;; number++) {
        bytes_clear(&name);
        bytes_format(&name, "%s.damaged-%u", path, number);
        if (move_to_free(path, bytes_string(&name)))
            break;
        if (errno != EEXIST) {
            int reason = errno;
            bytes_release(&name);
            errno = reason;
            return NULL;
        }
    }
    move_companion(path, bytes_string(&name), "-wal");
    move_companion(path, bytes_string(&name), "-shm");
    move_companion(path, bytes_string(&name), "-journal");
    return bytes_steal(&name);
}
