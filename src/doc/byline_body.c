/* SPDX-License-Identifier: MIT */
/* What a by-line would say, where a text says it in its first or last paragraph. */
#include "doc/byline.h"

#include <string.h>

#include "doc/cursor.h"
#include "doc/line.h"
#include "doc/names.h"
#include "doc/words.h"
#include "text/utf8.h"

/* An opening is looked for in this much of a paragraph, and a name within this much (bytes). */
enum { OPENING_MAX = 180, NAME_MAX = 36, SIGNATURE_MAX = 90 };

static struct slice head_of(struct slice text, size_t length)
{
    if (text.length <= length)
        return text;
    return (struct slice){ text.data, utf8_floor(text.data, text.length, length) };
}

static bool ends_name(char32_t code)
{
    return code == 0 || codes_have(U"）)】］]／/：:＝=。，,丨|發发", code);
}

/* 王小明, 张三、李四 and 山田 太郎 up to what ends them; three characters where nothing does. */
static struct slice names_at(struct slice text)
{
    struct cursor cursor = { slice_trim(text) };
    struct cursor start = cursor;
    while (!ends_name(cursor_peek(&cursor)) && cursor_since(&cursor, &start) < NAME_MAX)
        cursor_next(&cursor);
    struct slice all = slice_trim((struct slice){ start.rest.data, cursor_since(&cursor, &start) });
    if (all.length == 0)
        return (struct slice){ 0 };
    bool several = slice_find(all, "、") != NULL;
    if (name_is_person(all) || (several && name_has_surname(all)))
        return all;
    struct cursor three = start;
    for (unsigned i = 0; i < 3; i++)
        cursor_next(&three);
    struct slice name = { start.rest.data, cursor_since(&three, &start) };
    bool placed = name_is_dateline(all) || slice_find(all, "日") != NULL;
    return placed && name_is_person(name) ? name : (struct slice){ 0 };
}

/* 記者 and a name, somewhere in the opening. */
static struct slice reporter_in(struct slice opening)
{
    static const char *const offices[] = { "記者", "记者" };
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++) {
        const char *found = slice_find(opening, offices[i]);
        if (found == NULL)
            continue;
        const char *name = found + 6;
        return names_at((struct slice){ name, opening.length - (size_t)(name - opening.data) });
    }
    return (struct slice){ 0 };
}

/* 홍길동 기자 = */
static struct slice korean_reporter_in(struct slice opening)
{
    const char *found = slice_find(opening, " 기자");
    if (found == NULL)
        return (struct slice){ 0 };
    size_t end = (size_t)(found - opening.data), start = end;
    while (start > 0 && opening.data[start - 1] != ' ' && opening.data[start - 1] != ']')
        start--;
    struct slice name = { opening.data + start, end - start };
    return name_is_person(name) ? name : (struct slice){ 0 };
}

/* An agency that the paragraph begins with: 新华社北京…电, （中央社記者…）. */
static struct slice agency_at(struct slice opening)
{
    static const char *const agencies[] = { "新华社", "新華社",   "中新社", "中新网", "中新網",
                                            "中央社", "人民网",   "新华网", "共同社", "韩联社",
                                            "美联社", "路透社",   "法新社", "央视网", "大紀元",
                                            "聯合報", "自由時報", "中時" };
    struct cursor cursor = { opening };
    while (cursor_take_any(&cursor, U"（(【［[ \u3000"))
        continue;
    for (size_t i = 0; i < sizeof agencies / sizeof *agencies; i++) {
        struct cursor after = cursor;
        if (cursor_take(&after, agencies[i]))
            return (struct slice){ cursor.rest.data, strlen(agencies[i]) };
    }
    return (struct slice){ 0 };
}

/* The opening up to where its sentence begins: 】, 電）, 电（记者…）, 기자 =, 報導／. */
static struct slice opening_of(struct slice paragraph)
{
    static const char *const ends[] = { "】",    "电）",   "電）",  "报道）", "報導）",
                                        "電)",   "电)",    "報導)", "기자 =", "기자=",
                                        "報導/", "報導】", "报道】" };
    struct slice head = head_of(paragraph, OPENING_MAX);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const char *found = slice_find(head, ends[i]);
        if (found != NULL)
            return (struct slice){ head.data, (size_t)(found - head.data) + strlen(ends[i]) };
    }
    /* 电 with the reporter in brackets behind it */
    static const char *const wires[] = { "电（", "电 （", "电(",  "电 (",  "電（",
                                         "讯（", "讯 （", "訊（", "电　（" };
    for (size_t i = 0; i < sizeof wires / sizeof *wires; i++)
        if (slice_find(head, wires[i]) != NULL)
            return head;
    bool bracket = head.length > 3 && (memcmp(head.data, "（", 3) == 0 || head.data[0] == '(');
    const char *close = bracket ? slice_find(head, "）") : NULL;
    return close != NULL ? (struct slice){ head.data, (size_t)(close - head.data) + 3 }
                         : (struct slice){ 0 };
}

void byline_read_opening(struct slice paragraph, struct byline *byline)
{
    struct slice opening = opening_of(paragraph);
    if (opening.length == 0)
        return;
    if (byline->author.length == 0)
        byline->author = reporter_in(opening);
    if (byline->author.length == 0)
        byline->author = korean_reporter_in(opening);
    if (byline->source.length == 0)
        byline->source = agency_at(opening);
}

/* What the round brackets at the very end hold. */
static struct slice last_brackets(struct slice text)
{
    size_t end = text.length;
    if (end < 2 || (text.data[end - 1] != ')' && (end < 3 || memcmp(text.data + end - 3, "）", 3))))
        return (struct slice){ 0 };
    size_t close = utf8_previous(text.data, end), at = close;
    while (at > 0 && end - at < SIGNATURE_MAX) {
        size_t before = utf8_previous(text.data, at);
        char32_t code;
        size_t n = utf8_decode_valid(text.data + before, &code);
        if (code == U'(' || code == U'（')
            return slice_trim((struct slice){ text.data + before + n, close - before - n });
        at = before;
    }
    return (struct slice){ 0 };
}

void byline_read_closing(struct slice paragraph, struct byline *byline)
{
    if (end_of(paragraph) != END_SENTENCE && paragraph.length > SIGNATURE_MAX)
        return;
    struct slice inside = last_brackets(paragraph);
    if (inside.length == 0)
        return;
    struct byline signature = byline_read(inside);
    bool person = name_is_person(inside) || signature.author_named;
    if (byline->author.length == 0 && person && !signature.editor)
        byline->author = name_is_person(inside) ? inside : signature.author;
    if (byline->source.length == 0 && signature.source_named)
        byline->source = signature.source;
}
