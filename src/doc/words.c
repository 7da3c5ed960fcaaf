/* SPDX-License-Identifier: MIT */
#include "doc/words.h"

#include <string.h>

#include "text/utf8.h"

/* The longest word of the table in bytes is below this. */
#define WORD_LONGEST 48u

/* The longest that two characters set apart are, in bytes. */
#define SPACED_LONGEST 24u

static unsigned char small(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static bool is_latin(char c)
{
    unsigned char s = small(c);
    return (s >= 'a' && s <= 'z') || (s >= '0' && s <= '9');
}

/* Below, at or above 0 as the word comes before, begins, or comes after text. */
static int compare(const struct word *word, struct slice text)
{
    const char *bytes = words_text + word->offset;
    size_t n = word->length < text.length ? word->length : text.length;
    for (size_t i = 0; i < n; i++) {
        int difference = (unsigned char)bytes[i] - small(text.data[i]);
        if (difference != 0)
            return difference;
    }
    return word->length <= text.length ? 0 : 1;
}

static bool ends_well(const struct word *word, struct slice text)
{
    return word->length == text.length || !is_latin(text.data[word->length - 1]) ||
           !is_latin(text.data[word->length]);
}

static bool may_begin(struct slice text)
{
    if ((unsigned char)text.data[0] < 0xE0 || (unsigned char)text.data[0] >= 0xF0)
        return true;
    char32_t code;
    utf8_decode_valid(text.data, &code);
    return (words_leads[code >> 3] >> (code & 7) & 1) != 0;
}

const struct word *word_at(struct slice text, uint32_t classes)
{
    if (text.length == 0 || !may_begin(text))
        return NULL;
    unsigned char first = small(text.data[0]);
    size_t begin = words_first[first], low = begin, high = words_first[first + 1];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(&words[middle], text) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    /* All words that begin text are before low, the longest last; others may lie between them. */
    size_t lead = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3;
    if (lead > text.length)
        lead = text.length;
    while (low-- > begin) {
        const struct word *word = &words[low];
        if (compare(word, text) == 0) {
            if ((word->classes & classes) != 0 && ends_well(word, text))
                return word;
        } else if (compare(word, (struct slice){ text.data, lead }) < 0) {
            break;
        }
    }
    return NULL;
}

static size_t next_start(struct slice text, size_t at)
{
    bool latin = is_latin(text.data[at]);
    do
        at++;
    while (at < text.length &&
           (((unsigned char)text.data[at] & 0xC0) == 0x80 || (latin && is_latin(text.data[at]))));
    return at;
}

static struct slice from(struct slice text, size_t at)
{
    return (struct slice){ text.data + at, text.length - at };
}

const struct word *word_before(struct slice text, uint32_t classes)
{
    size_t at = 0;
    while (at < text.length) {
        struct slice rest = from(text, at);
        if (rest.length < WORD_LONGEST) {
            const struct word *word = word_at(rest, classes);
            if (word != NULL && word->length == rest.length)
                return word;
        }
        at = next_start(text, at);
    }
    return NULL;
}

/* 後　記: two characters that were set apart, put together; empty where text is another thing. */
static struct slice put_together(struct slice text, char buffer[6])
{
    if (text.length < 7 || text.length > SPACED_LONGEST)
        return (struct slice){ NULL, 0 };
    const char *end = text.data + text.length;
    unsigned char first = (unsigned char)text.data[0], last = (unsigned char)end[-3];
    bool wide = first >= 0xE4 && first < 0xF0 && last >= 0xE4 && last < 0xF0;
    for (const char *at = text.data + 3; wide && at < end - 3;) {
        bool ideographic = end - at > 3 && memcmp(at, "\u3000", 3) == 0;
        wide = ideographic || *at == ' ';
        at += ideographic ? 3 : 1;
    }
    if (!wide)
        return (struct slice){ NULL, 0 };
    memcpy(buffer, text.data, 3);
    memcpy(buffer + 3, end - 3, 3);
    return (struct slice){ buffer, 6 };
}

const struct word *word_whole(struct slice text, uint32_t classes)
{
    char buffer[6];
    struct slice together = put_together(text, buffer);
    if (together.length > 0)
        text = together;
    const struct word *word = text.length < WORD_LONGEST ? word_at(text, classes) : NULL;
    return word != NULL && word->length == text.length ? word : NULL;
}

bool word_is(struct slice text, uint32_t classes)
{
    return word_whole(text, classes) != NULL;
}

bool word_within(struct slice text, uint32_t classes)
{
    for (size_t at = 0; at < text.length; at = next_start(text, at))
        if (word_at(from(text, at), classes) != NULL)
            return true;
    return false;
}
