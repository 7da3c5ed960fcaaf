/* SPDX-License-Identifier: MIT */
#include "doc/quotation.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/quotation_internal.h"
#include "text/utf8.h"

/* Beyond this much white space nothing more is taken on that side (bytes). */
#define REACH 4096u

static char *copy_string(const char *string)
{
    return string != NULL ? mem_string(string) : NULL;
}

void quotation_release(struct quotation *quotation)
{
    free(quotation->exact);
    free(quotation->before);
    free(quotation->after);
    *quotation = (struct quotation){ 0 };
}

struct quotation quotation_copy(const struct quotation *quotation)
{
    return (struct quotation){
        .exact = copy_string(quotation->exact),
        .before = copy_string(quotation->before),
        .after = copy_string(quotation->after),
    };
}

/* The characters with the property White_Space (PropList.txt), by their UTF-8. */
size_t quotation_blank(const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;
    if (s[0] <= 0x20)
        return s[0] == 0x20 || (s[0] >= 0x09 && s[0] <= 0x0D) ? 1 : 0;
    if (s[0] == 0xC2 && length >= 2)
        return s[1] == 0x85 || s[1] == 0xA0 ? 2 : 0;
    if (s[0] < 0xE1 || s[0] > 0xE3 || length < 3)
        return 0;
    unsigned tail = (unsigned)s[1] << 8 | s[2];
    bool blank = s[0] == 0xE1   ? tail == 0x9A80
                 : s[0] == 0xE3 ? tail == 0x8080
                                : (tail >= 0x8080 && tail <= 0x808A) || tail == 0x80A8 ||
                                      tail == 0x80A9 || tail == 0x80AF || tail == 0x819F;
    return blank ? 3 : 0;
}

/* A run of white space counts once, and only between two characters that are taken. */
struct squeeze {
    size_t count; /* code points taken */
    bool blank;   /* white space was met since */
};

/* Whether one more character, after the blank that is due, is within limit. */
static bool take_one(struct squeeze *squeeze, size_t limit)
{
    size_t more = squeeze->blank ? 2 : 1;
    if (squeeze->count + more > limit)
        return false;
    squeeze->count += more;
    squeeze->blank = false;
    return true;
}

/* Appends what stands from start, at most limit code points; returns where it stopped.  With joined
 * something stands in front, so that a blank may come first. */
static size_t gather(const char *text, size_t start, size_t end, size_t limit, bool joined,
                     struct bytes *out)
{
    struct squeeze squeeze = { 0 };
    size_t i = start, taken = start;
    while (i < end && i - start < REACH) {
        size_t blank = quotation_blank(text + i, end - i);
        if (blank > 0) {
            squeeze.blank = joined || squeeze.count > 0;
            i += blank;
            continue;
        }
        bool due = squeeze.blank;
        if (!take_one(&squeeze, limit))
            break;
        char32_t code;
        size_t length = utf8_decode(text + i, end - i, &code);
        if (due)
            bytes_append_byte(out, ' ');
        bytes_append(out, text + i, length);
        i += length;
        taken = i;
    }
    return taken;
}

/* Where the limit code points before byte begin. */
static size_t reach_back(const char *text, size_t byte, size_t limit)
{
    struct squeeze squeeze = { 0 };
    size_t i = byte, taken = byte;
    while (i > 0 && byte - i < REACH) {
        size_t previous = utf8_previous(text, i);
        if (quotation_blank(text + previous, i - previous) > 0)
            squeeze.blank = squeeze.count > 0;
        else if (take_one(&squeeze, limit))
            taken = previous;
        else
            break;
        i = previous;
    }
    return taken;
}

struct quotation quotation_take(const char *text, size_t length, size_t byte)
{
    assert(byte <= length);
    byte = utf8_floor(text, length, byte);
    struct bytes exact = { 0 }, before = { 0 }, after = { 0 };
    size_t start = reach_back(text, byte, QUOTE_CONTEXT);
    gather(text, start, byte, QUOTE_CONTEXT, false, &before);
    size_t end = gather(text, byte, length, QUOTE_EXACT, false, &exact);
    gather(text, end, length, QUOTE_CONTEXT, exact.length > 0, &after);
    return (struct quotation){
        .exact = bytes_steal(&exact),
        .before = bytes_steal(&before),
        .after = bytes_steal(&after),
    };
}

static const char *or_empty(const char *string)
{
    return string != NULL ? string : "";
}

/* Whether exact and after are the same as far as both go, and all of exact is among it. */
static bool same_forward(const struct quotation *a, const struct quotation *b)
{
    struct bytes x = { 0 }, y = { 0 };
    bytes_format(&x, "%s%s", or_empty(a->exact), or_empty(a->after));
    bytes_format(&y, "%s%s", or_empty(b->exact), or_empty(b->after));
    size_t common = x.length < y.length ? x.length : y.length;
    bool same = common >= strlen(or_empty(a->exact)) &&
                memcmp(bytes_string(&x), bytes_string(&y), common) == 0;
    bytes_release(&x);
    bytes_release(&y);
    return same;
}

/* Whether what stands before is the same as far as both go: a text may begin nearer than it did. */
static bool same_backward(const char *a, const char *b)
{
    size_t x = strlen(a), y = strlen(b);
    size_t common = x < y ? x : y;
    return memcmp(a + x - common, b + y - common, common) == 0;
}

bool quotation_matches(const struct quotation *quotation, const char *text, size_t length,
                       size_t byte)
{
    if (quotation->exact == NULL || byte > length)
        return false;
    if (byte < length && ((unsigned char)text[byte] & 0xC0) == 0x80)
        return false;
    struct quotation here = quotation_take(text, length, byte);
    bool same =
        same_forward(quotation, &here) && same_backward(or_empty(quotation->before), here.before);
    quotation_release(&here);
    return same;
}
