/* SPDX-License-Identifier: MIT */
#include "reader/target.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_of_scheme(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

bool target_is_external(const char *target)
{
    size_t length = 0;
    if (strncmp(target, "//", 2) == 0)
        return true;
    while (is_of_scheme(target[length]))
        length++;
    return is_letter(*target) && length > 1 && target[length] == ':';
}

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* %XX as the octet that it means, in place; what is no such thing stays. */
static void decode(char *text)
{
    char *out = text;
    for (const char *in = text; *in != '\0';) {
        int high = *in == '%' ? digit_of(in[1]) : -1;
        int low = high >= 0 ? digit_of(in[2]) : -1;
        if (low >= 0 && (high > 0 || low > 0)) {
            *out++ = (char)(high * 16 + low);
            in += 3;
        } else {
            *out++ = *in++;
        }
    }
    *out = '\0';
}

/* "a/b/../c" to "a/c"; what would leave the top stays at the top. */
static void walk_dots(char *path)
{
    char *out = path;
    for (const char *in = path; *in != '\0';) {
        size_t length = strcspn(in, "/");
        bool last = in[length] == '\0';
        if (length == 2 && memcmp(in, "..", 2) == 0) {
            out -= out > path;
            while (out > path && out[-1] != '/')
                out--;
        } else if (length > 0 && !(length == 1 && *in == '.')) {
            memmove(out, in, length);
            out += length;
            if (!last)
                *out++ = '/';
        }
        in += length + !last;
    }
    *out = '\0';
}

static bool find_unit(const struct document *document, const char *path, uint32_t *part)
{
    uint32_t count = document_part_count(document), near = count;
    for (uint32_t i = 0; i < count; i++) {
        const char *name = document_unit_name(document, i);
        if (name == NULL || strcasecmp(name, path) != 0)
            continue;
        if (strcmp(name, path) == 0) {
            *part = i;
            return true;
        }
        near = near == count ? i : near;
    }
    *part = near;
    return near < count; /* names that differ in case alone are one file to some who pack them */
}

/* From the folder of the unit where it stands; else from the top. */
static bool find_path(const struct document *document, uint32_t from, const char *path,
                      uint32_t *part)
{
    const char *here = document_unit_name(document, from);
    const char *slash = here != NULL ? strrchr(here, '/') : NULL;
    struct bytes whole = { 0 };
    if (slash != NULL && *path != '/')
        bytes_append(&whole, here, (size_t)(slash - here) + 1);
    bytes_append_string(&whole, path);
    char *joined = bytes_steal(&whole), *alone = mem_string(path);
    walk_dots(joined);
    walk_dots(alone);
    bool found = find_unit(document, joined, part) || find_unit(document, alone, part);
    free(joined);
    free(alone);
    return found;
}

bool target_find(const struct document *document, uint32_t from, const char *target,
                 uint32_t *part, char **anchor)
{
    size_t length = strcspn(target, "#");
    bool found = true;
    *anchor = NULL;
    *part = from;
    if (*target == '\0' || target_is_external(target))
        return false;
    if (length > 0) {
        char *path = mem_slice(target, length);
        decode(path);
        found = *path != '\0' && find_path(document, from, path, part);
        free(path);
    }
    if (found && target[length] == '#' && target[length + 1] != '\0')
        *anchor = mem_string(target + length + 1);
    return found;
}

static bool find_anchor(const struct part *part, const char *name, uint32_t *byte)
{
    for (size_t i = 0; i < part->anchor_count; i++)
        if (strcmp(part->strings[part->anchors[i].name], name) == 0) {
            *byte = part->anchors[i].byte;
            return true;
        }
    return false;
}

bool target_anchor(const struct part *part, const char *anchor, uint32_t *byte)
{
    if (find_anchor(part, anchor, byte))
        return true;
    char *decoded = mem_string(anchor);
    decode(decoded);
    bool found = find_anchor(part, decoded, byte);
    free(decoded);
    return found;
}
