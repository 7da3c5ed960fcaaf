/* SPDX-License-Identifier: MIT */
/* The pieces of Aozora's notation: where they end and what they say. */
#include <string.h>

#include "doc/aozora.h"
#include "doc/cursor.h"
#include "text/utf8.h"

#define OPEN_NOTE "［＃"
#define CLOSE_NOTE "］"

/* Longer ones are not notation, but a sign that someone forgot (bytes). */
#define NOTE_LONGEST 600u
#define READING_LONGEST 300u

static bool begins_with(struct slice text, const char *word)
{
    size_t length = strlen(word);
    return text.length >= length && memcmp(text.data, word, length) == 0;
}

static bool is_line_end(char32_t code)
{
    return code == '\n' || code == '\r';
}

size_t aozora_note(struct slice text)
{
    if (!begins_with(text, OPEN_NOTE))
        return 0;
    unsigned depth = 0;
    for (size_t at = 0; at < text.length && at < NOTE_LONGEST;) {
        char32_t code;
        at += utf8_decode_valid(text.data + at, &code);
        if (is_line_end(code))
            return 0;
        if (code == U'［')
            depth++;
        else if (code == U'］' && --depth == 0)
            return at;
    }
    return 0;
}

size_t aozora_reading(struct slice text, struct slice *reading)
{
    if (!begins_with(text, "《"))
        return 0;
    size_t start = strlen("《");
    for (size_t at = start; at < text.length && at < READING_LONGEST;) {
        char32_t code;
        size_t length = utf8_decode_valid(text.data + at, &code);
        if (is_line_end(code) || code == U'《')
            return 0;
        if (code == U'》') {
            *reading = (struct slice){ text.data + start, at - start };
            return at > start ? at + length : 0;
        }
        at += length;
    }
    return 0;
}

/* --- The base without ｜ --- */

enum base_class { CLASS_NONE, CLASS_HAN, CLASS_HIRAGANA, CLASS_KATAKANA, CLASS_LATIN };

static enum base_class class_of(char32_t code)
{
    static const struct {
        char32_t first, last;
        enum base_class class;
    } ranges[] = {
        { '0', '9', CLASS_LATIN },         { 'A', 'Z', CLASS_LATIN },
        { 'a', 'z', CLASS_LATIN },         { 0xC0, 0x24F, CLASS_LATIN },
        { 0x2E80, 0x2FDF, CLASS_HAN },     { 0x3005, 0x3007, CLASS_HAN },
        { 0x303B, 0x303B, CLASS_HAN },     { 0x3041, 0x309F, CLASS_HIRAGANA },
        { 0x30A1, 0x30F4, CLASS_KATAKANA }, { 0x30F5, 0x30F6, CLASS_HAN },
        { 0x30F7, 0x30FA, CLASS_KATAKANA }, { 0x30FC, 0x30FF, CLASS_KATAKANA },
        { 0x3400, 0x4DBF, CLASS_HAN },     { 0x4E00, 0x9FFF, CLASS_HAN },
        { 0xF900, 0xFAFF, CLASS_HAN },     { 0xFF10, 0xFF19, CLASS_LATIN },
        { 0xFF21, 0xFF3A, CLASS_LATIN },   { 0xFF41, 0xFF5A, CLASS_LATIN },
        { 0xFF66, 0xFF9F, CLASS_KATAKANA }, { 0x20000, 0x3FFFF, CLASS_HAN },
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return ranges[i].class;
    return code == 0x3013 ? CLASS_HAN : CLASS_NONE;
}

static bool same_run(enum base_class run, char32_t code)
{
    if (code == U'ー' && run == CLASS_HIRAGANA)
        return true;
    if (run == CLASS_LATIN && (code == '\'' || code == '-' || code == '.'))
        return true;
    return class_of(code) == run;
}

/* The script of a run that ends in ー is that of what stands before it. */
static enum base_class run_class(struct slice text)
{
    char32_t code = 0;
    size_t at = text.length;
    do {
        at = utf8_previous(text.data, at);
        utf8_decode_valid(text.data + at, &code);
    } while (at > 0 && code == U'ー');
    return code == U'ー' ? CLASS_KATAKANA : class_of(code);
}

size_t aozora_base(struct slice text)
{
    if (text.length == 0)
        return 0;
    enum base_class run = run_class(text);
    size_t at = text.length;
    while (run != CLASS_NONE && at > 0) {
        size_t before = utf8_previous(text.data, at);
        char32_t code;
        utf8_decode_valid(text.data + before, &code);
        if (!same_run(run, code))
            break;
        at = before;
    }
    return text.length - at;
}

bool aozora_is_title(struct slice before, struct slice between)
{
    if (before.length == 0 || run_class(before) != CLASS_HAN)
        return false;
    for (size_t at = 0; at < between.length;) {
        char32_t code;
        at += utf8_decode_valid(between.data + at, &code);
        if (class_of(code) == CLASS_HAN && code > 0x3007 && code != U'ヶ' && code != U'ヵ')
            return true;
    }
    return false;
}

/* --- Characters that are described --- */

static unsigned hex_value(char c)
{
    const char *digits = "0123456789abcdef", *found;
    if (c >= 'A' && c <= 'F')
        c = (char)(c + ('a' - 'A'));
    found = c != '\0' ? strchr(digits, c) : NULL;
    return found != NULL ? (unsigned)(found - digits) : 16;
}

static bool is_shown(char32_t code)
{
    return code >= 0xA0 && code <= 0x10FFFF && (code < 0xD800 || code >= 0xF900);
}

size_t aozora_character(struct slice note, char out[UTF8_LONGEST])
{
    const char *at = slice_find(note, "U+");
    char32_t code = 0;
    unsigned digits = 0;
    if (at != NULL)
        for (at += 2; at < note.data + note.length && hex_value(*at) < 16 && digits < 7; at++) {
            code = code * 16 + hex_value(*at);
            digits++;
        }
    if (digits >= 4 && digits <= 6 && is_shown(code))
        return utf8_encode(code, out);
    memcpy(out, VISIBLE_UNKNOWN, strlen(VISIBLE_UNKNOWN));
    return strlen(VISIBLE_UNKNOWN);
}

/* --- Annotations that say how words look --- */

static const struct {
    const char *name;
    enum span_kind kind;
    const char *mark;
} looks[] = {
    { "傍点", SPAN_DOTS, NULL },
    { "白ゴマ傍点", SPAN_DOTS, "﹆" },
    { "丸傍点", SPAN_DOTS, "●" },
    { "白丸傍点", SPAN_DOTS, "○" },
    { "黒三角傍点", SPAN_DOTS, "▲" },
    { "白三角傍点", SPAN_DOTS, "△" },
    { "二重丸傍点", SPAN_DOTS, "◎" },
    { "蛇の目傍点", SPAN_DOTS, "◉" },
    { "ばつ傍点", SPAN_DOTS, "×" },
    { "傍線", SPAN_EMPHASIS, NULL },
    { "二重傍線", SPAN_EMPHASIS, NULL },
    { "鎖線", SPAN_EMPHASIS, NULL },
    { "破線", SPAN_EMPHASIS, NULL },
    { "波線", SPAN_EMPHASIS, NULL },
    { "太字", SPAN_STRONG, NULL },
    { "斜体", SPAN_EMPHASIS, NULL },
};

static bool take(struct slice *text, const char *word)
{
    if (!begins_with(*text, word))
        return false;
    size_t length = strlen(word);
    *text = (struct slice){ text->data + length, text->length - length };
    return true;
}

static bool take_end(struct slice *text, const char *word)
{
    size_t length = strlen(word);
    if (text->length < length || memcmp(text->data + text->length - length, word, length) != 0)
        return false;
    text->length -= length;
    return true;
}

static bool find_look(struct slice name, struct aozora_look *look)
{
    for (unsigned i = 0; i < sizeof looks / sizeof *looks; i++)
        if (slice_equal(name, slice_of(looks[i].name))) {
            look->kind = looks[i].kind;
            look->mark = looks[i].mark;
            look->row = i;
            return true;
        }
    return false;
}

/* The last 」 of text, or its length. */
static size_t last_quote(struct slice text)
{
    size_t found = text.length;
    struct slice quote = slice_of("」");
    for (size_t at = 0; at + quote.length <= text.length; at++)
        if (memcmp(text.data + at, quote.data, quote.length) == 0)
            found = at;
    return found;
}

/* 「…」に…, 「…」は…, 「…」の左に… */
static bool quoted(struct slice text, struct aozora_look *look)
{
    size_t end = last_quote(text);
    if (end == text.length)
        return false;
    look->reach = AOZORA_QUOTED;
    look->words = (struct slice){ text.data, end };
    size_t behind = end + strlen("」");
    struct slice rest = { text.data + behind, text.length - behind };
    (void)(take(&rest, "の左") || take(&rest, "の右"));
    if (!take(&rest, "に") && !take(&rest, "は"))
        return false;
    return look->words.length > 0 && find_look(rest, look);
}

bool aozora_look(struct slice note, struct aozora_look *look)
{
    *look = (struct aozora_look){ 0 };
    if (!take(&note, OPEN_NOTE) || !take_end(&note, CLOSE_NOTE))
        return false;
    if (take(&note, "「"))
        return quoted(note, look);
    (void)(take(&note, "左に") || take(&note, "右に"));
    look->reach = take_end(&note, "終わり") ? AOZORA_CLOSES : AOZORA_OPENS;
    return find_look(note, look);
}
