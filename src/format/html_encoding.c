/* SPDX-License-Identifier: MIT */
#include "format/html_encoding.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "text/decode.h"

enum { DECLARED_WITHIN = 64 * 1024, SAMPLE_MAX = 256 * 1024 };

/* Names that pages use and iconv does not know; UTF-16 cannot be declared in bytes of ASCII. */
static const char *const aliases[][2] = {
    { "x-sjis", "CP932" },         { "shift-jis", "CP932" },       { "x-euc-jp", "EUC-JP" },
    { "x-gbk", "GB18030" },        { "gb_2312-80", "GB18030" },    { "x-euc-kr", "CP949" },
    { "ks_c_5601-1987", "CP949" }, { "ks_c_5601", "CP949" },       { "windows-949", "CP949" },
    { "x-x-big5", "BIG5-HKSCS" },  { "windows-31j", "CP932" },     { "utf8", "UTF-8" },
    { "utf-16", "UTF-8" },         { "utf-16le", "UTF-8" },        { "utf-16be", "UTF-8" },
    { "unicode", "UTF-8" },        { "iso-8859-1", "WINDOWS-1252" },
};

static bool take_name(const char *at, const char *end, char name[ENCODING_NAME])
{
    while (at < end && (isspace((unsigned char)*at) || *at == '=' || *at == '"' || *at == '\''))
        at++;
    size_t length = 0;
    for (; at < end && length < ENCODING_NAME - 1 &&
           (isalnum((unsigned char)*at) || strchr("-_:.", *at) != NULL) && *at != '\0';
         at++)
        name[length++] = *at;
    name[length] = '\0';
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcasecmp(name, aliases[i][0]) == 0)
            strcpy(name, aliases[i][1]);
    if (length == 0)
        return false;
    struct decoder *decoder = decoder_new(name, NULL);
    decoder_free(decoder);
    return decoder != NULL;
}

/* The word charset= within a <meta …>, or encoding= within <?xml …?>. */
static bool in_tag(const char *at, const char *end, const char *word, char name[ENCODING_NAME])
{
    const char *close = memchr(at, '>', (size_t)(end - at));
    size_t length = strlen(word);
    for (; close != NULL && at + length < close; at++)
        if (strncasecmp(at, word, length) == 0 &&
            (at[length] == '=' || isspace((unsigned char)at[length])))
            return take_name(at + length, close, name);
    return false;
}

bool html_declared(const char *head, size_t length, char name[ENCODING_NAME])
{
    const char *end = head + (length < DECLARED_WITHIN ? length : DECLARED_WITHIN);
    for (const char *at = head; at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL;
         at++) {
        size_t left = (size_t)(end - at);
        if (left > 5 && strncasecmp(at, "<meta", 5) == 0 && in_tag(at, end, "charset", name))
            return true;
        if (left > 5 && memcmp(at, "<?xml", 5) == 0 && in_tag(at, end, "encoding", name))
            return true;
    }
    return false;
}

/* A mark, shifts between sets, two and four bytes a character: markup looks like text. */
static bool is_not_ascii_based(const char *head, size_t length)
{
    if (length >= 2 && ((unsigned char)head[0] >= 0xFE || (unsigned char)head[1] >= 0xFE))
        return true;
    if (length >= 3 && memcmp(head, "\xEF\xBB\xBF", 3) == 0)
        return true;
    return memchr(head, '\0', length) != NULL || memmem(head, length, "\033$", 2) != NULL ||
           memmem(head, length, "~{", 2) != NULL;
}

static size_t skip_element(const char *head, size_t length, const char *name)
{
    size_t word = strlen(name);
    if (length < word + 1 || strncasecmp(head + 1, name, word) != 0)
        return 0;
    for (size_t at = word; at + word + 2 < length; at++)
        if (head[at] == '<' && head[at + 1] == '/' && strncasecmp(head + at + 2, name, word) == 0)
            return at;
    return length;
}

/* The text without its tags, roughly; < and > are no second byte of any encoding that is asked. */
static void strip(const char *head, size_t length, struct bytes *text)
{
    for (size_t at = 0; at < length && text->length < SAMPLE_MAX;) {
        const char *open = memchr(head + at, '<', length - at);
        size_t until = open == NULL ? length : (size_t)(open - head);
        bytes_append(text, head + at, until - at);
        if (open == NULL)
            return;
        size_t skipped = skip_element(open, length - until, "script");
        if (skipped == 0)
            skipped = skip_element(open, length - until, "style");
        if (skipped > 0) {
            at = until + skipped;
            continue;
        }
        const char *close = memchr(open, '>', length - until);
        if (close == NULL)
            return;
        bytes_append_byte(text, ' ');
        at = (size_t)(close - head) + 1;
    }
}

struct guess html_guess(const char *head, size_t length, bool whole, char name[ENCODING_NAME])
{
    const char *declared = html_declared(head, length, name) ? name : NULL;
    if (is_not_ascii_based(head, length))
        return guess_encoding_beside(head, length, whole, declared);
    struct bytes text = { 0 };
    strip(head, length, &text);
    struct guess guess =
        guess_encoding_beside(bytes_string(&text), text.length, whole && text.length < SAMPLE_MAX,
                              declared);
    bytes_release(&text);
    return guess;
}
