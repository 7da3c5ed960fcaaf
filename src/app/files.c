/* SPDX-License-Identifier: MIT */
#include "app/files.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "app/address.h"
#include "app/complain.h"
#include "base/bytes.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "doc/numeral.h"

void files_release(struct files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        free(files->items[i].path);
        free(files->items[i].shown);
        free(files->items[i].about);
        inflow_free(files->items[i].inflow);
    }
    free(files->items);
    free(files->title);
    *files = (struct files){ .now = FILES_NONE };
}

bool files_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static char *shown_name(const char *name)
{
    struct bytes shown = { 0 };
    escape_text(&shown, name, strlen(name));
    return bytes_steal(&shown);
}

/* What cannot be opened under its name is told when it is tried. */
static char *path_of(const char *name)
{
    char *path;
    struct error error;
    return address_file(name, &path, &error) ? path : mem_string(name);
}

void files_take(struct files *files, const char *const *names, size_t count)
{
    *files = (struct files){ .now = FILES_NONE,
                             .title = mem_string(_("Files: Enter reads one, q closes")) };
    for (size_t i = 0; i < count; i++) {
        bool input = strcmp(names[i], "-") == 0;
        char *path = path_of(names[i]);
        files->items = mem_grow(files->items, files->count, &files->capacity,
                                sizeof *files->items);
        files->items[files->count++] = (struct files_entry){
            .path = path,
            .shown = input ? mem_string(_("standard input")) : shown_name(names[i]),
            .folder = !input && files_is_folder(path),
        };
    }
}

size_t files_step(const struct files *files, size_t from, int count)
{
    size_t at = from, found = FILES_NONE;
    while (count != 0) {
        if (count > 0)
            at = at == FILES_NONE ? 0 : at + 1;
        else if (at == 0 || at == FILES_NONE)
            break;
        else
            at--;
        if (at >= files->count)
            break;
        if (files->items[at].folder)
            continue;
        found = at;
        count += count > 0 ? -1 : 1;
    }
    return found;
}

/* The order of names. */

#define VOLUME_BEFORE "第"

/* 上 中 下 where they end a name or part volumes. */
static size_t read_third(const char *name, unsigned *value)
{
    static const char *const thirds[] = { "上", "中", "下" };
    static const char *const after[] = { ".", ")", "）", "冊", "册", "卷", "集", "部", "篇" };
    for (unsigned i = 0; i < 3; i++) {
        size_t length = strlen(thirds[i]);
        if (strncmp(name, thirds[i], length) != 0)
            continue;
        *value = i + 1;
        bool ends = name[length] == '\0';
        for (size_t k = 0; !ends && k < sizeof after / sizeof *after; k++)
            ends = strncmp(name + length, after[k], strlen(after[k])) == 0;
        return ends ? length : 0;
    }
    return 0;
}

/* The number at name[at]: digits, Han numerals behind 第; its bytes, or 0. */
static size_t read_number(const char *name, size_t at, unsigned *value)
{
    struct numeral number;
    size_t before = strlen(VOLUME_BEFORE);
    size_t length = numeral_read(slice_of(name + at), &number);
    bool counted = at >= before && memcmp(name + at - before, VOLUME_BEFORE, before) == 0;
    if (length > 0 && (number.script == NUMERAL_DIGITS || counted)) {
        *value = number.value;
        return length;
    }
    return read_third(name + at, value);
}

/* A name that ends comes first, then what is numbered. */
static int rank(char c, size_t number)
{
    return c == '.' ? 0 : number > 0 ? 1 : 2;
}

static int compare_bytes(char a, char b)
{
    unsigned char x = (unsigned char)(a >= 'A' && a <= 'Z' ? a + 32 : a);
    unsigned char y = (unsigned char)(b >= 'A' && b <= 'Z' ? b + 32 : b);
    if (rank(a, 0) != rank(b, 0))
        return rank(a, 0) - rank(b, 0);
    return (x > y) - (x < y);
}

int files_compare_names(const char *a, const char *b)
{
    size_t i = 0, k = 0;
    while (a[i] != '\0' && b[k] != '\0') {
        unsigned x = 0, y = 0;
        size_t n = read_number(a, i, &x), m = read_number(b, k, &y);
        if (n > 0 && m > 0 && x != y)
            return x < y ? -1 : 1;
        if ((n > 0) != (m > 0))
            return rank(a[i], n) < rank(b[k], m) ? -1 : 1;
        int order = n > 0 ? 0 : compare_bytes(a[i], b[k]);
        if (order != 0)
            return order;
        i += n > 0 ? n : 1;
        k += n > 0 ? m : 1;
    }
    if (a[i] != '\0' || b[k] != '\0')
        return a[i] != '\0' ? 1 : -1;
    return strcmp(a, b);
}
