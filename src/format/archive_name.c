/* SPDX-License-Identifier: MIT */
/* Names of entries, and links that lead to them. */
#include "format/archive.h"

#include <string.h>

#include "text/utf8.h"

/* Takes the last step of name back; false where there is none. */
static bool step_back(struct bytes *name)
{
    if (name->length == 0)
        return false;
    const char *slash = memrchr(name->data, '/', name->length);
    size_t keep = slash != NULL ? (size_t)(slash - name->data) : 0;
    bytes_remove(name, keep, name->length - keep);
    return true;
}

static bool step(struct slice one, struct bytes *name)
{
    if (one.length == 0 || slice_equal(one, slice_of(".")))
        return true;
    if (slice_equal(one, slice_of("..")))
        return step_back(name);
    if (name->length > 0)
        bytes_append_byte(name, '/');
    bytes_append(name, one.data, one.length);
    return true;
}

static bool is_slash(char c)
{
    return c == '/' || c == '\\';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Adds the steps of raw to name. */
static bool walk(struct slice raw, struct bytes *name)
{
    size_t from = 0;
    for (size_t i = 0; i <= raw.length; i++) {
        if (i < raw.length && (unsigned char)raw.data[i] < 0x20)
            return false;
        if (i < raw.length && !is_slash(raw.data[i]))
            continue;
        if (!step((struct slice){ raw.data + from, i - from }, name))
            return false;
        from = i + 1;
    }
    return name->length > 0;
}

bool zip_name(struct slice raw, struct bytes *name)
{
    bytes_clear(name);
    if (raw.length == 0 || is_slash(raw.data[0]))
        return false;
    if (raw.length > 1 && is_letter(raw.data[0]) && raw.data[1] == ':')
        return false;
    return walk(raw, name);
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* What is no UTF-8 when it is decoded stays as it is written. */
static void percent_decode(struct slice in, struct bytes *out)
{
    bytes_clear(out);
    for (size_t i = 0; i < in.length; i++) {
        int high = in.data[i] == '%' && in.length - i > 2 ? hex(in.data[i + 1]) : -1;
        int low = high >= 0 ? hex(in.data[i + 2]) : -1;
        bytes_append_byte(out, low >= 0 ? (char)(high * 16 + low) : in.data[i]);
        if (low >= 0)
            i += 2;
    }
    if (utf8_is_valid(bytes_string(out), out->length))
        return;
    bytes_clear(out);
    bytes_append(out, in.data, in.length);
}

/* "http:", "data:": a scheme before any slash. */
static bool has_scheme(struct slice link)
{
    for (size_t i = 0; i < link.length; i++) {
        char c = link.data[i];
        if (c == ':')
            return i > 0;
        if (!is_letter(c) && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-')))
            return false;
    }
    return false;
}

static struct slice trimmed(struct slice s)
{
    while (s.length > 0 && (unsigned char)s.data[0] <= ' ')
        s = (struct slice){ s.data + 1, s.length - 1 };
    while (s.length > 0 && (unsigned char)s.data[s.length - 1] <= ' ')
        s.length--;
    return s;
}

/* The path that a link's path names, seen from the entry base. */
static bool resolve(const char *base, struct slice link, struct bytes *path)
{
    bytes_clear(path);
    if (link.length == 0) {
        bytes_append_string(path, base);
        return true;
    }
    if (!is_slash(link.data[0])) {
        bytes_append_string(path, base);
        step_back(path);
    }
    return walk(link, path);
}

bool zip_link(const char *base, struct slice link, struct bytes *path, struct bytes *fragment)
{
    link = trimmed(link);
    bytes_clear(path);
    bytes_clear(fragment);
    if (has_scheme(link))
        return false;
    const char *hash = link.length > 0 ? memchr(link.data, '#', link.length) : NULL;
    if (hash != NULL) {
        size_t before = (size_t)(hash - link.data);
        percent_decode((struct slice){ hash + 1, link.length - before - 1 }, fragment);
        link.length = before;
    }
    const char *query = link.length > 0 ? memchr(link.data, '?', link.length) : NULL;
    if (query != NULL)
        link.length = (size_t)(query - link.data);
    struct bytes decoded = { 0 };
    percent_decode(link, &decoded);
    bool good = resolve(base, bytes_slice(&decoded), path);
    bytes_release(&decoded);
    return good;
}
