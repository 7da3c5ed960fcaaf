/* SPDX-License-Identifier: MIT */
/* Where the guide is that is read when no file is named. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/open.h"
#include "base/bytes.h"
#include "base/mem.h"

/* The folder that the program itself lies in. */
static bool program_folder(char *path, size_t size)
{
    ssize_t length = readlink("/proc/self/exe", path, size - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    if (slash == NULL)
        return false;
    *slash = '\0';
    return true;
}

static char *readable(const char *folder, const char *name)
{
    struct bytes path = { 0 };
    bytes_format(&path, "%s/%s", folder, name);
    if (access(bytes_string(&path), R_OK) == 0)
        return bytes_steal(&path);
    bytes_release(&path);
    return NULL;
}

char *guide_path(void)
{
    /* A program that was built and not installed lies in src below its build folder, which is the
     * source folder or a folder in it. */
    static const char *const beside[] = { "../docs/guide.txt", "../../docs/guide.txt" };
    char folder[PATH_MAX];
    for (size_t i = 0; i < sizeof beside / sizeof *beside && program_folder(folder, sizeof folder);
         i++) {
        char *found = readable(folder, beside[i]);
        if (found != NULL)
            return found;
    }
    return mem_string(PKGDATADIR "/guide.txt");
}
