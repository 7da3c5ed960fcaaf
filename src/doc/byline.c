/* SPDX-License-Identifier: MIT */
#include "doc/byline.h"

#include <string.h>

#include "doc/byline_fields.h"
#include "doc/cursor.h"
#include "doc/line.h"
#include "doc/names.h"
#include "doc/words.h"

enum {
    REST_CELLS = 20,
    LINE_CELLS = 150,
    GLUED_CELLS = 8,
    AUTHOR_CELLS = 28,
    LATIN_CELLS = 48,
    SOURCE_CELLS = 44
};

/* The fields of a line, and what has been made of them. */
struct reading {
    struct field *fields;
    size_t count;
    struct byline *byline;
    bool date_seen;
    bool date_before; /* a date was read when the field began */
};

static struct slice span(struct slice first, struct slice last)
{
    return (struct slice){ first.data, (size_t)(last.data + last.length - first.data) };
}

static bool is_latin(struct slice text)
{
    struct name_count count = name_count(text);
    return count.latin > 0 && count.han + count.kana + count.hangul == 0;
}

static unsigned ideographs(struct slice text)
{
    struct name_count count = name_count(text);
    return count.han == count.codes ? count.han : 0;
}

/* Whether the next word goes on with what has been read: 伍 欣, Jane Doe, 山田 太郎. */
static bool joins(struct slice have, const struct field *next)
{
    /* Sizes of letters are links too, and parts of names: A., 大. */
    bool initial = (next->text.length == 2 && next->text.data[1] == '.') ||
                   (ideographs(next->text) == 1 && ideographs(have) == 1 && name_has_surname(have));
    if ((next->kind != FIELD_WORD && !initial) || next->apart || !next->spaced)
        return false;
    if (is_latin(have) && is_latin(next->text))
        return !name_is_person(have) || !name_is_body(next->text);
    if (name_is_body(next->text))
        return false;
    unsigned a = ideographs(have), b = ideographs(next->text);
    struct name_count given = name_count(next->text);
    if (a >= 1 && a <= 3 && given.kana == given.codes && given.codes >= 2 && given.codes <= 4 &&
        name_is_japanese(have) && !name_is_body(have))
        return true; /* 早瀬 みなと */
    if (a == 0 || b == 0)
        return false;
    bool chinese = name_has_surname(have) && !name_is_body(have) &&
                   ((a == 1 && b <= 2) || (a == 2 && b == 1) ||
                    (a == 2 && b <= 2 && name_has_double_surname(have)));
    return chinese || (a >= 2 && a <= 3 && b <= 3 && a + b <= 6 && !name_is_person(have) &&
                       name_is_japanese(have) && !name_is_body(have));
}

/* A value of several words that begins at field i; returns the field after it. */
static size_t read_value(const struct reading *reading, size_t i, struct slice *value)
{
    *value = reading->fields[i].text;
    size_t next = i + 1;
    while (next < reading->count && joins(*value, &reading->fields[next]))
        *value = span(*value, reading->fields[next++].text);
    return next;
}

static struct slice without(struct slice text, const char *const ends[], size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(ends[i]);
        if (text.length > n && memcmp(text.data + text.length - n, ends[i], n) == 0)
            return slice_trim((struct slice){ text.data, text.length - n });
    }
    return text;
}

/* 陳 大 文: the last is part of the name, and not what 王小明 文 ends with. */
static bool is_spaced_name(struct slice text)
{
    unsigned spaces = 0;
    struct cursor cursor = { text };
    while (!cursor_done(&cursor))
        spaces += code_is_space(cursor_next(&cursor));
    return spaces == 2 && ideographs(text) == 3;
}

static struct slice clean_author(struct slice text)
{
    static const char *const ends[] = { "記者", "记者", "기자", "特派员", "特派員", "논설위원",
                                        "著",   "/著",  "編著", "编著",   "撰",     "報導",
                                        "报道", "整理", "發自", " 文",    "氏" };
    static const char *const marks_at_end[] = { "：", ":", "、", "。", "＝", "=", "-", "—" };
    text = without(text, marks_at_end, sizeof marks_at_end / sizeof *marks_at_end);
    if (is_spaced_name(text))
        return text;
    return without(text, ends, sizeof ends / sizeof *ends);
}

/* Nobody is called so: what 記者： is followed by in an interview. */
static bool is_speech(struct slice text)
{
    struct cursor cursor = { text };
    while (!cursor_done(&cursor))
        if (codes_have(U"？！?!。，「“…", cursor_next(&cursor)))
            return true;
    return cells_of(text) > (is_latin(text) ? LATIN_CELLS : AUTHOR_CELLS);
}

static void set_author(struct byline *byline, struct slice text, bool named)
{
    text = clean_author(text);
    if (is_speech(text)) {
        byline->rest += cells_of(text);
        return;
    }
    if (text.length == 0 || (byline->author.length > 0 && (byline->author_named || !named)))
        return;
    if (byline->author.length > 0)
        byline->other = byline->author; /* it was taken for one by its place */
    byline->author = text;
    byline->author_named = named;
}

/* から, 두: what is left over of a time is no medium. */
static bool is_scrap(struct slice text)
{
    struct name_count count = name_count(text);
    return cells_of(text) <= 2 || (count.kana == count.codes && count.codes <= 2);
}

static void set_source(struct byline *byline, struct slice text, bool named)
{
    if (text.length == 0 || cells_of(text) > SOURCE_CELLS || (!named && is_scrap(text)) ||
        (byline->source.length > 0 && (byline->source_named || !named)))
        return;
    byline->source = text;
    byline->source_named = named;
}

static void set_date(struct reading *reading, size_t i, bool changed)
{
    struct byline *byline = reading->byline;
    const struct field *field = &reading->fields[i];
    reading->date_seen = true;
    if (byline->dated && (!byline->changed || changed))
        return;
    byline->dated = true;
    byline->changed = changed;
    byline->date = field->date;
    if (!field->date.timed && i > 0 && field[-1].kind != FIELD_DATE)
        date_read_clock(field[-1].text, &byline->date); /* 10:09 before its day */
}

/* Authors in a row: 张三、李四 and 张三 李四 after a key. */
static size_t read_authors(const struct reading *reading, size_t i, struct slice *value)
{
    size_t next = read_value(reading, i, value);
    while (next < reading->count && reading->fields[next].kind == FIELD_WORD &&
           reading->fields[next].spaced && name_is_person(*value)) {
        struct slice more;
        size_t end = read_value(reading, next, &more);
        if (!name_is_person(more) || name_is_body(more))
            break;
        *value = span(*value, more);
        next = end;
    }
    return next;
}

/* What follows a key. */
static size_t read_keyed(struct reading *reading, size_t i, uint32_t classes)
{
    struct byline *byline = reading->byline;
    const struct field *field = &reading->fields[i];
    if (field->kind == FIELD_DATE) {
        set_date(reading, i, (classes & WORD_UPDATE) != 0);
        return i + 1;
    }
    if (field->kind == FIELD_KEY)
        return i;
    struct slice value;
    if ((classes & (WORD_DATE | WORD_UPDATE)) != 0 && field->kind == FIELD_WORD &&
        (classes & (WORD_SOURCE | WORD_AUTHOR)) == 0)
        return i + 1;
    if ((classes & WORD_AUTHOR) != 0) {
        size_t next = read_authors(reading, i, &value);
        bool speaks = word_is(field[-1].text, WORD_SPEAKER) && !name_is_person(value) &&
                      slice_find(value, "、") == NULL;
        if (speaks)
            byline->rest += LINE_CELLS;
        else
            set_author(byline, value, true);
        return next;
    }
    size_t next = read_value(reading, i, &value);
    if ((classes & WORD_SOURCE) != 0)
        set_source(byline, value, true);
    return next;
}

static bool is_clock(struct slice text)
{
    static const char *const halves[] = { "오후", "오전", "下午", "上午", "午後", "午前", "晚上" };
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++)
        if (slice_equal(text, slice_of(halves[i])))
            return true;
    struct date ignored;
    return date_read_clock(text, &ignored);
}

static bool has_digit(struct slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
    return false;
}

/* A word that no key explains: a name before the date is an author's, a medium's is the source. */
static size_t read_word(struct reading *reading, size_t i)
{
    static const uint32_t known =
        WORD_DATE | WORD_UPDATE | WORD_EDITOR | WORD_COUNT | WORD_SOURCE | WORD_AUTHOR | WORD_NAV;
    struct byline *byline = reading->byline;
    struct slice value;
    size_t next = read_value(reading, i, &value);
    const struct field *after = next < reading->count ? &reading->fields[next] : NULL;
    bool titled = after != NULL && after->kind == FIELD_WORD && !after->apart &&
                  !name_is_body(value) &&
                  (word_is(after->text, WORD_AUTHOR) || name_is_dateline(after->text));
    if (word_is(value, WORD_AUTHOR) && name_is_person(byline->author))
        byline->author_named = true; /* an office behind the name */
    if (name_is_dateline(value) || word_is(value, known) || is_clock(value))
        return next;
    if (titled) {
        set_author(byline, value, true);
        return next + 1;
    }
    bool body = name_is_body(value);
    if (body && byline->source.length == 0)
        set_source(byline, value, false);
    else if (!body && byline->author.length == 0 && name_is_person(value))
        set_author(byline, value, false);
    else if (has_digit(value))
        byline->rest += cells_of(value);
    else if (word_within(value, WORD_LINK) ||
             (!body && reading->fields[i].barred && reading->date_seen))
        byline->rest += cells_of(value);
    else if (reading->date_seen && byline->source.length == 0 && !body)
        set_source(byline, value, false);
    else if (!reading->date_seen && byline->author.length == 0)
        set_author(byline, value, false);
    else
        byline->rest += cells_of(value);
    return next;
}

/* A date within a word or clause: 2020年12月21日會議紀錄. */
static bool glued(const struct field *fields, size_t count, size_t i)
{
    static const uint32_t keys = WORD_DATE | WORD_UPDATE | WORD_SOURCE;
    if (i + 1 < count && !fields[i + 1].apart && !fields[i + 1].spaced &&
        fields[i + 1].kind == FIELD_WORD && !word_is(fields[i + 1].text, keys) &&
        !name_is_dateline(fields[i + 1].text) && cells_of(fields[i + 1].text) >= 4)
        return true;
    return i > 0 && !fields[i].apart && !fields[i].spaced && fields[i - 1].kind == FIELD_WORD &&
           cells_of(fields[i - 1].text) > GLUED_CELLS;
}

/* What only its place told is set right by what the names look like. */
static void settle(struct byline *byline)
{
    if (byline->source.length == 0 && byline->other.length > 0 && byline->author_named)
        byline->source = byline->other;
    bool swapped = !byline->author_named && !byline->source_named && byline->author.length > 0 &&
                   byline->source.length > 0 && name_is_person(byline->source) &&
                   !name_is_body(byline->source) &&
                   (!name_is_person(byline->author) || name_is_body(byline->author));
    if (swapped) {
        struct slice author = byline->source;
        byline->source = byline->author;
        byline->author = author;
    }
}

struct byline byline_read(struct slice line)
{
    struct byline byline = { 0 };
    struct field fields[FIELDS_MAX];
    struct reading reading = { fields, fields_read(line, fields), &byline, false, false };
    for (size_t i = 0; i < reading.count;) {
        const struct field *field = &fields[i];
        if (field->kind == FIELD_KEY) {
            byline.keys++;
            byline.editor |= (field->classes & WORD_EDITOR) != 0;
            i = i + 1 < reading.count ? read_keyed(&reading, i + 1, field->classes) : i + 1;
        } else if (field->kind == FIELD_DATE) {
            byline.glued |= glued(fields, reading.count, i);
            set_date(&reading, i, false);
            i++;
        } else if (field->kind == FIELD_LINK) {
            byline.links++;
            i++;
        } else if (field->kind == FIELD_COUNTER) {
            i++;
        } else {
            i = read_word(&reading, i);
        }
    }
    settle(&byline);
    return byline;
}

/* Words that no key stands before count against a by-line as far as they are no known name. */
static unsigned unexplained(const struct byline *byline)
{
    unsigned cells = byline->rest;
    if (byline->author.length > 0 && !byline->author_named && !name_is_person(byline->author))
        cells += cells_of(byline->author);
    if (byline->source.length > 0 && !byline->source_named && !name_is_body(byline->source))
        cells += cells_of(byline->source);
    return cells;
}

bool byline_is(const struct byline *byline, struct slice line)
{
    if (byline->glued || cells_of(line) > LINE_CELLS || unexplained(byline) > REST_CELLS)
        return false;
    enum line_end end = end_of(line);
    if (end == END_COMMA || (end == END_SENTENCE && !byline->keys && !byline->dated))
        return false;
    return byline->dated || byline->author_named || byline->source_named || byline->editor;
}
