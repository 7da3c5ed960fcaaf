/* SPDX-License-Identifier: MIT */
/* A folder as a list of what can be read in it. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/complain.h"
#include "app/files.h"
#include "base/bytes.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

/* What these end is no text. */
static const char *const others[] = {
    ".7z",  ".a",   ".avi", ".avif", ".bin", ".bmp", ".class", ".db",  ".deb",  ".dll", ".doc",
    ".exe", ".flac", ".gif", ".heic", ".ico", ".iso", ".jar",  ".jpeg", ".jpg", ".m4a", ".m4v",
    ".mkv", ".mobi", ".mov", ".mp3", ".mp4", ".o",   ".ogg",   ".opus", ".otf", ".pdf", ".png",
    ".pyc", ".rar", ".so",  ".sqlite", ".tif", ".tiff", ".ttc", ".ttf", ".wav", ".webm", ".webp",
    ".wma", ".wmv", ".woff", ".woff2", ".xls", ".zip",
};

static bool is_other(const char *name)
{
    const char *suffix = strrchr(name, '.');
    for (size_t i = 0; suffix != NULL && i < sizeof others / sizeof *others; i++)
        if (strcasecmp(suffix, others[i]) == 0)
            return true;
    return false;
}

static char *size_of(off_t bytes)
{
    static const char *const units[] = { "B", "KB", "MB", "GB", "TB" };
    double size = (double)bytes;
    size_t unit = 0;
    for (; size >= 1000 && unit + 1 < sizeof units / sizeof *units; unit++)
        size /= 1000;
    struct bytes text = { 0 };
    bytes_format(&text, size < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", size, units[unit]);
    return bytes_steal(&text);
}

static char *path_in(const char *folder, const char *name)
{
    struct bytes path = { 0 };
    size_t length = strlen(folder);
    bool ends = length > 0 && folder[length - 1] == '/';
    bytes_format(&path, "%s%s%s", folder, ends ? "" : "/", name);
    return bytes_steal(&path);
}

static void add(struct files *files, const char *name, char *path, const struct stat *status)
{
    bool folder = S_ISDIR(status->st_mode);
    struct bytes shown = { 0 };
    escape_text(&shown, name, strlen(name));
    if (folder)
        bytes_append_byte(&shown, '/');
    files->items =
        mem_grow(files->items, files->count, &files->capacity, sizeof *files->items);
    files->items[files->count++] = (struct files_entry){
        .path = path,
        .shown = bytes_steal(&shown),
        .about = folder ? NULL : size_of(status->st_size),
        .folder = folder,
    };
}

static void add_entry(struct files *files, const char *folder, const char *name)
{
    struct stat status;
    char *path = path_in(folder, name);
    bool there = stat(path, &status) == 0;
    bool text = there && S_ISREG(status.st_mode) && !is_other(name);
    if ((text && access(path, R_OK) == 0) ||
        (there && S_ISDIR(status.st_mode) && access(path, R_OK | X_OK) == 0))
        add(files, name, path, &status);
    else
        free(path);
}

static int compare(const void *a, const void *b)
{
    const struct files_entry *x = a, *y = b;
    if (x->folder != y->folder)
        return x->folder ? -1 : 1;
    return files_compare_names(x->shown, y->shown);
}

/* Hidden ones are left out; false where there are more than are looked at. */
static bool read_entries(struct files *files, DIR *folder, const char *path)
{
    const struct dirent *entry;
    size_t seen = 0;
    while ((entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        if (seen++ == FOLDER_ENTRIES_MAX)
            return false;
        add_entry(files, path, entry->d_name);
    }
    return true;
}

static char *title_of(const char *path, bool all)
{
    struct bytes shown = { 0 }, title = { 0 };
    escape_text(&shown, path, strlen(path));
    bytes_format(&title, all ? _("Folder %s: Enter reads one, q closes")
                             : _("Folder %s, not all of it: Enter reads one, q closes"),
                 bytes_string(&shown));
    bytes_release(&shown);
    return bytes_steal(&title);
}

bool files_read_folder(struct files *files, const char *path, struct error *error)
{
    char *real = realpath(path, NULL);
    DIR *folder = real != NULL ? opendir(real) : NULL;
    if (folder == NULL) {
        error_set(error, _("cannot open '%s': %s"), path, strerror(errno));
        free(real);
        return false;
    }
    files_release(files);
    bool all = read_entries(files, folder, real);
    closedir(folder);
    if (files->count > 0)
        qsort(files->items, files->count, sizeof *files->items, compare);
    struct stat status;
    char *up = path_in(real, "..");
    if (strcmp(real, "/") != 0 && stat(up, &status) == 0) {
        add(files, "..", up, &status);
        struct files_entry last = files->items[files->count - 1];
        memmove(files->items + 1, files->items, (files->count - 1) * sizeof *files->items);
        files->items[0] = last;
    } else {
        free(up);
    }
    files->folder = true;
    files->title = title_of(real, all);
    free(real);
    return true;
}
