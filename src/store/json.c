/* SPDX-License-Identifier: MIT */
/*
 * A bookmark as a line of JSON.  What is not UTF-8 becomes U+FFFD; what a terminal could take for
 * an order, and what nobody sees, is escaped, which changes nothing of the value.
 */
#include "store/store_internal.h"

#include <inttypes.h>
#include <string.h>

#include "base/bytes.h"

/* The bytes of the character at text, which ends with a NUL; 0 when it is not well-formed. */
static size_t decode(const char *text, uint32_t *code)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    const unsigned char *s = (const unsigned char *)text;
    *code = s[0];
    if (s[0] < 0x80)
        return 1;
    size_t length = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
    if (s[0] < 0xC2 || s[0] > 0xF4)
        return 0;
    *code = s[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if ((s[i] & 0xC0) != 0x80)
            return 0;
        *code = *code << 6 | (s[i] & 0x3Fu);
    }
    bool surrogate = *code >= 0xD800 && *code <= 0xDFFF;
    return *code < least[length] || *code > 0x10FFFF || surrogate ? 0 : length;
}

/* Controls, line separators, bidi controls and characters without a shape. */
static bool is_hidden(uint32_t code)
{
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        { 0x0000, 0x001F }, { 0x007F, 0x009F }, { 0x00AD, 0x00AD }, { 0x061C, 0x061C },
        { 0x200B, 0x200F }, { 0x2028, 0x202E }, { 0x2060, 0x206F }, { 0xFEFF, 0xFEFF },
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return true;
    return false;
}

static void append_code(struct bytes *out, uint32_t code, const char *bytes, size_t length)
{
    static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (const char *s = shorts; code < 0x80 && *s != '\0'; s += 2)
        if ((uint32_t)*s == code) {
            bytes_append_byte(out, '\\');
            bytes_append_byte(out, s[1]);
            return;
        }
    if (is_hidden(code))
        bytes_format(out, "\\u%04" PRIx32, code);
    else
        bytes_append(out, bytes, length);
}

void json_string(struct bytes *out, const char *string)
{
    if (string == NULL) {
        bytes_append_string(out, "null");
        return;
    }
    bytes_append_byte(out, '"');
    while (*string != '\0') {
        uint32_t code;
        size_t length = decode(string, &code);
        if (length == 0)
            bytes_append_string(out, "\xEF\xBF\xBD");
        else
            append_code(out, code, string, length);
        string += length > 0 ? length : 1;
    }
    bytes_append_byte(out, '"');
}

static void member(struct bytes *out, const char *name, const char *string)
{
    bytes_format(out, ",\"%s\":", name);
    json_string(out, string);
}

void bookmark_json(const struct bookmark *bookmark, struct bytes *out)
{
    bytes_append_string(out, "{\"id\":");
    json_string(out, bookmark->id);
    static const char *const kinds[] = { "bookmark", "mark", "heading", "no-heading" };
    member(out, "kind", kinds[bookmark->kind]);
    member(out, "name", bookmark->name);
    member(out, "section", bookmark->section);
    member(out, "unit", bookmark->place.unit);
    bytes_format(out, ",\"offset\":%" PRIu64, bookmark->place.offset);
    member(out, "exact", bookmark->quotation.exact);
    member(out, "before", bookmark->quotation.before);
    member(out, "after", bookmark->quotation.after);
    bytes_format(out, ",\"made\":%" PRId64 "}\n", bookmark->made);
}
