/* SPDX-License-Identifier: MIT */
#include "doc/byline_fields.h"

#include <string.h>

#include "doc/chrome.h"
#include "doc/cursor.h"
#include "doc/names.h"
#include "doc/words.h"

/* The longest key of two characters set apart. */
enum { SPACED_BYTES = 24 };

static const uint32_t key_classes =
    WORD_AUTHOR | WORD_SOURCE | WORD_DATE | WORD_UPDATE | WORD_EDITOR;

/* What parts fields; the dots do so only beside a space, for names have them too. */
static const char32_t bars[] = U"|｜/／◎●■□◆▲※＊*[]［］【】()（）〔〕<>＜＞,，;；丨";
static const char32_t dots[] = U"·•‧・";

/* A line that is being cut; the first date in what is left is known. */
struct cutter {
    struct slice line;
    struct cursor at;
    bool has_date;
    struct date date;
    const char *date_start, *date_end;
};

static void find_date(struct cutter *cutter)
{
    size_t start, end;
    struct slice rest = cutter->at.rest;
    cutter->has_date = date_find(rest, &cutter->date, &start, &end);
    if (cutter->has_date) {
        cutter->date_start = rest.data + start;
        cutter->date_end = rest.data + end;
    }
}

/* What is between two fields. */
static void take_gap(struct cutter *cutter, struct field *field)
{
    unsigned spaces = 0;
    bool bar = false;
    for (;;) {
        char32_t code = cursor_peek(&cutter->at);
        if (code == U'\t')
            bar = true;
        else if (code_is_space(code))
            spaces++;
        else if (codes_have(bars, code) || codes_have(dots, code))
            bar = true;
        else
            break;
        cursor_next(&cutter->at);
    }
    field->apart = bar || spaces >= 2;
    field->barred = bar;
    field->spaced = spaces == 1 && !bar;
}

static bool take_date(struct cutter *cutter, struct field *field)
{
    const char *here = cutter->at.rest.data;
    if (cutter->has_date && here > cutter->date_start)
        find_date(cutter);
    if (!cutter->has_date || here != cutter->date_start)
        return false;
    field->kind = FIELD_DATE;
    field->date = cutter->date;
    field->text = (struct slice){ here, (size_t)(cutter->date_end - here) };
    cursor_advance(&cutter->at, field->text.length);
    find_date(cutter);
    return true;
}

static bool ends_in(struct slice word, const char *const ends[], size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(ends[i]);
        if (word.length >= n && memcmp(word.data + word.length - n, ends[i], n) == 0)
            return true;
    }
    return false;
}

/* A name stands before it: 홍길동 기자. */
static bool is_suffix(const struct field *before, uint32_t classes)
{
    return (classes & WORD_AUTHOR) != 0 && before != NULL && before->kind == FIELD_WORD &&
           name_is_person(before->text);
}

/* Keys that need no colon: 記者王小明, By Jane Doe, Published May 4, 입력 2020.12.21. */
static bool stands_alone(const struct cutter *cutter, struct slice word, uint32_t classes,
                         struct cursor after)
{
    static const char *const offices[] = { "記者",   "记者", "通訊員", "通讯员", "評論員",
                                           "评论员", "编译", "編譯",   "撰文",   "撰稿" };
    bool space = cursor_take_spaces(&after);
    if (cursor_done(&after))
        return false;
    bool date = cutter->has_date && after.rest.data == cutter->date_start;
    if ((classes & (WORD_DATE | WORD_UPDATE)) != 0 && date)
        return true;
    if ((classes & WORD_AUTHOR) != 0 && ends_in(word, offices, sizeof offices / sizeof *offices))
        return true;
    bool latin = (unsigned char)word.data[0] < 0x80;
    bool first = word.data == cutter->line.data;
    bool by = (word.data[0] == 'B' || word.data[0] == 'b') && after.rest.data[0] <= 'Z';
    if (latin)
        return space && (classes & (WORD_AUTHOR | WORD_SOURCE)) != 0 && (first || by);
    return space && word.length >= 6 && (classes & (WORD_AUTHOR | WORD_SOURCE | WORD_EDITOR)) != 0;
}

/* 作　　者：, a word set apart before its colon; *length gets its bytes. */
static const struct word *spaced_key(struct cursor at, size_t *length)
{
    const char *colon = slice_find(at.rest, "：");
    if (colon == NULL || (size_t)(colon - at.rest.data) > SPACED_BYTES)
        return NULL;
    struct slice label = slice_trim((struct slice){ at.rest.data, (size_t)(colon - at.rest.data) });
    *length = label.length;
    return label.length > 0 ? word_whole(label, key_classes) : NULL;
}

static bool take_key(struct cutter *cutter, struct field *field, const struct field *before)
{
    struct cursor at = cutter->at;
    if (!cursor_take(&at, "本文"))
        cursor_take(&at, "文章");
    const struct word *word = word_at(at.rest, key_classes);
    if (word == NULL) {
        at = cutter->at;
        word = word_at(at.rest, key_classes);
    }
    size_t length = word != NULL ? word->length : 0;
    if (word == NULL)
        word = spaced_key(at, &length);
    if (word == NULL)
        return false;
    struct slice text = { at.rest.data, length };
    cursor_advance(&at, length);
    struct cursor after = at;
    cursor_take_spaces(&at);
    bool colon = cursor_take_any(&at, U"：:＝=");
    bool suffix = !colon && is_suffix(before, word->classes);
    bool bar = !colon && (word->classes & (WORD_AUTHOR | WORD_EDITOR)) != 0 &&
               cursor_take_any(&at, U"／/｜|丨·");
    if (suffix || (!colon && !bar && !stands_alone(cutter, text, word->classes, after)))
        return false;
    field->kind = FIELD_KEY;
    field->text = text;
    field->classes = word->classes & key_classes;
    cutter->at = colon || bar ? at : after;
    return true;
}

static bool key_with_colon_at(struct cursor at)
{
    const struct word *word = word_at(at.rest, key_classes);
    if (word == NULL)
        return false;
    cursor_advance(&at, word->length);
    cursor_take_spaces(&at);
    return cursor_take_any(&at, U"：:");
}

static void take_word(struct cutter *cutter, struct field *field)
{
    struct cursor start = cutter->at;
    do {
        cursor_next(&cutter->at);
    } while (!cursor_done(&cutter->at) && !codes_have(bars, cursor_peek(&cutter->at)) &&
             !code_is_space(cursor_peek(&cutter->at)) &&
             !(cutter->has_date && cutter->at.rest.data == cutter->date_start) &&
             !key_with_colon_at(cutter->at));
    field->text = (struct slice){ start.rest.data, cursor_since(&cutter->at, &start) };
    bool address = memchr(field->text.data, '@', field->text.length) != NULL;
    field->kind = chrome_is_link(field->text)                 ? FIELD_LINK
                  : address || chrome_is_counter(field->text) ? FIELD_COUNTER
                                                              : FIELD_WORD;
}

size_t fields_read(struct slice line, struct field fields[FIELDS_MAX])
{
    struct cutter cutter = { .line = line, .at = { line } };
    find_date(&cutter);
    size_t count = 0;
    while (count < FIELDS_MAX) {
        struct field *field = &fields[count];
        *field = (struct field){ 0 };
        take_gap(&cutter, field);
        if (cursor_done(&cutter.at))
            break;
        if (!take_date(&cutter, field) && !take_key(&cutter, field, count > 0 ? field - 1 : NULL))
            take_word(&cutter, field);
        count++;
    }
    return count;
}
