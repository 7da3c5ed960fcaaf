/* SPDX-License-Identifier: MIT */
/* Whether a text has Aozora's notation: its head is looked through once. */
#include "doc/aozora.h"

#include <string.h>

#include "doc/cursor.h"
#include "text/language.h"
#include "text/utf8.h"

/* A rule around the explanation has at least so many hyphens; the block at most so many lines. */
#define RULE_HYPHENS 10u
#define BLOCK_LINES 60u

/* Plain use: so many annotations, and readings in kana behind Han. */
#define NOTES_MIN 1u
#define READINGS_MIN 3u

static struct slice next_line(struct slice *rest)
{
    const char *end = memchr(rest->data, '\n', rest->length);
    size_t length = end != NULL ? (size_t)(end - rest->data) : rest->length;
    struct slice line = { rest->data, length };
    size_t step = end != NULL ? length + 1 : length;
    *rest = (struct slice){ rest->data + step, rest->length - step };
    return slice_trim(line);
}

static bool is_rule(struct slice line)
{
    for (size_t i = 0; i < line.length; i++)
        if (line.data[i] != '-')
            return false;
    return line.length >= RULE_HYPHENS;
}

/* A line that says what a sign is for. */
static bool explains(struct slice line)
{
    static const char *const signs[] = { "《》：", "｜：", "［＃］：" };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t length = strlen(signs[i]);
        if (line.length >= length && memcmp(line.data, signs[i], length) == 0)
            return true;
    }
    return false;
}

/* The block that begins behind a rule: rest goes behind the rule that ends it. */
static bool read_block(struct slice *rest)
{
    bool found = false;
    for (unsigned lines = 0; rest->length > 0 && lines < BLOCK_LINES; lines++) {
        struct slice line = next_line(rest);
        if (is_rule(line))
            return found;
        found = found || explains(line);
    }
    return false;
}

static bool find_block(struct slice head, struct aozora *aozora)
{
    struct slice rest = head;
    while (rest.length > 0) {
        size_t start = (size_t)(rest.data - head.data);
        struct slice line = next_line(&rest);
        if (!is_rule(line))
            continue;
        struct slice block = rest;
        if (read_block(&block)) {
            *aozora = (struct aozora){ true, (uint32_t)start, (uint32_t)(block.data - head.data) };
            return true;
        }
    }
    return false;
}

static bool is_kana(char32_t code)
{
    return (code >= 0x3041 && code <= 0x30FE && code != 0x30FB) ||
           (code >= 0xFF66 && code <= 0xFF9F);
}

static bool all_kana(struct slice text)
{
    for (size_t i = 0; i < text.length;) {
        char32_t code;
        i += utf8_decode_valid(text.data + i, &code);
        if (!is_kana(code))
            return false;
    }
    return text.length > 0;
}

static bool is_han(char32_t code)
{
    struct script_counts counts = { 0 };
    char text[UTF8_LONGEST];
    script_count(&counts, text, utf8_encode(code, text));
    return counts.han > 0;
}

/* Whether what stands before the byte is Han. */
static bool behind_han(struct slice text, size_t at)
{
    if (at == 0)
        return false;
    char32_t code;
    utf8_decode_valid(text.data + utf8_previous(text.data, at), &code);
    return code == U'々' || is_han(code);
}

static bool plain_use(struct slice head)
{
    unsigned notes = 0, readings = 0;
    for (size_t at = 0; at < head.length;) {
        struct slice rest = { head.data + at, head.length - at }, reading;
        size_t note = aozora_note(rest), length = aozora_reading(rest, &reading);
        char32_t code;
        notes += note > 0;
        readings += length > 0 && behind_han(head, at) && all_kana(reading);
        at += note > 0 ? note : length > 0 ? length : utf8_decode_valid(rest.data, &code);
    }
    if (notes < NOTES_MIN || readings < READINGS_MIN)
        return false;
    struct script_counts counts = { 0 };
    script_count(&counts, head.data, head.length);
    return language_of_counts(&counts) == LANGUAGE_JA;
}

struct aozora aozora_decide(struct slice head)
{
    struct aozora aozora = { 0 };
    if (slice_find(head, "《") == NULL && slice_find(head, "［＃") == NULL)
        return aozora;
    if (!find_block(head, &aozora))
        aozora.is = plain_use(head);
    return aozora;
}
