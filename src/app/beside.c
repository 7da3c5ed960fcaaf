/* SPDX-License-Identifier: MIT */
#include "app/beside.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/mem.h"

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

char *beside_program(const char *name)
{
    char folder[PATH_MAX];
    if (!program_folder(folder, sizeof folder))
        return NULL;
    struct bytes path = { 0 };
    bytes_format(&path, "%s/%s", folder, name);
    if (access(bytes_string(&path), R_OK) == 0)
        return bytes_steal(&path);
    bytes_release(&path);
    return NULL;
}

char *guide_path(void)
{
    /* The program lies in src of the build folder, which is the source folder or a folder in it. */
    static const char *const places[] = { "../docs/guide.txt", "../../docs/guide.txt" };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        char *found = beside_program(places[i]);
        if (found != NULL)
            return found;
    }
    return mem_string(PKGDATADIR "/guide.txt");
}
