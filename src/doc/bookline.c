/* SPDX-License-Identifier: MIT */
#include "doc/bookline.h"

#include <string.h>
#include <strings.h>

#include "doc/cursor.h"
#include "doc/line.h"
#include "doc/names.h"
#include "text/utf8.h"

enum { TITLE_CELLS = 60, AUTHOR_CELLS = 28, TAGS_MAX = 3 };

static bool ends_with(struct slice text, const char *end)
{
    size_t n = strlen(end);
    return text.length >= n && memcmp(text.data + text.length - n, end, n) == 0;
}

/* 作者：, 著者, author: takes the word and what parts it from the name. */
static bool take_key(struct cursor *cursor)
{
    static const char *const keys[] = { "作者", "著者",   "原作者", "原著",   "지은이", "작가",
                                        "저자", "作　者", "Author", "author", "by ",    "By " };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (cursor_take(cursor, keys[i])) {
            cursor_take_spaces(cursor);
            cursor_take_any(cursor, U"：:＝=／/");
            cursor_take_spaces(cursor);
            return true;
        }
    return false;
}

/* Without the word behind a name: 某某 著. */
static bool without_office(struct slice *text)
{
    static const char *const ends[] = { "編著", "编著", "原著", "著", "撰", "지음", "저" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);
        if (text->length <= n || !ends_with(*text, ends[i]))
            continue;
        *text = slice_trim((struct slice){ text->data, text->length - n });
        return true;
    }
    return false;
}

static bool is_author(struct slice text)
{
    struct name_count count = name_count(text);
    return text.length > 0 && cells_of(text) <= AUTHOR_CELLS && count.others <= 2 &&
           end_of(text) != END_SENTENCE;
}

/* （全本）, [完] and the like between a title and its author. */
static void take_tags(struct cursor *cursor)
{
    for (int i = 0; i < TAGS_MAX; i++) {
        struct cursor at = *cursor;
        cursor_take_spaces(&at);
        if (!cursor_take_any(&at, U"（([【〔［"))
            return;
        struct cursor within = at;
        while (!cursor_done(&at) && !codes_have(U"）)]】〕］", cursor_peek(&at)))
            cursor_next(&at);
        struct slice tag = { within.rest.data, cursor_since(&at, &within) };
        struct slice name = slice_trim(tag);
        bool named = without_office(&name) || name_is_person(name);
        if (cursor_next(&at) == 0 || (named && cursor_done(&at)))
            return; /* no end; or who wrote it stands there */
        *cursor = at;
    }
}

/* What follows a title: an author, with a word that says so or by the look of the name. */
static bool read_author(struct slice text, struct slice *author)
{
    struct cursor cursor = { slice_trim(text) };
    bool bracketed = cursor_take_any(&cursor, U"（(／/—-");
    cursor_take_spaces(&cursor);
    bool keyed = take_key(&cursor);
    struct slice name = cursor.rest;
    if (bracketed && (ends_with(name, "）") || ends_with(name, ")")))
        name.length -= ends_with(name, ")") ? 1 : strlen("）");
    name = slice_trim(name);
    keyed = without_office(&name) || keyed;
    if (!is_author(name) || (!keyed && !name_is_person(name)))
        return false;
    *author = name;
    return true;
}

/* 《…》 at the start; the cursor is behind it. */
static bool take_marked(struct cursor *cursor, struct slice *title)
{
    static const char *const marks[][2] = { { "《", "》" }, { "『", "』" }, { "〈", "〉" } };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct cursor at = *cursor;
        if (!cursor_take(&at, marks[i][0]))
            continue;
        const char *end = slice_find(at.rest, marks[i][1]);
        if (end == NULL || end == at.rest.data)
            return false;
        *title = (struct slice){ at.rest.data, (size_t)(end - at.rest.data) };
        cursor_advance(&at, title->length + strlen(marks[i][1]));
        *cursor = at;
        return cells_of(*title) <= TITLE_CELLS;
    }
    return false;
}

/* 書名（某某 著）: brackets at the end whose words say what they hold. */
static bool read_bracketed(struct slice line, struct bookline *book)
{
    if (!ends_with(line, "）") && !ends_with(line, ")"))
        return false;
    size_t close = ends_with(line, ")") ? 1 : strlen("）");
    const char *open = slice_find(line, "（");
    if (open == NULL)
        open = slice_find(line, "(");
    if (open == NULL || open == line.data)
        return false;
    size_t start = (size_t)(open - line.data) + (*open == '(' ? 1 : strlen("（"));
    struct slice author =
        slice_trim((struct slice){ line.data + start, line.length - start - close });
    if (!without_office(&author) || !is_author(author))
        return false;
    book->author = author;
    book->title = slice_trim((struct slice){ line.data, (size_t)(open - line.data) });
    return cells_of(book->title) <= TITLE_CELLS;
}

bool bookline_read(struct slice line, struct bookline *book)
{
    struct cursor cursor = { line };
    *book = (struct bookline){ 0 };
    if (!take_marked(&cursor, &book->title))
        return read_bracketed(line, book);
    take_tags(&cursor);
    struct slice rest = slice_trim(cursor.rest);
    return rest.length == 0 || read_author(rest, &book->author);
}

/* .txt, .txt.gz and the like. */
static struct slice stem_of(struct slice name)
{
    static const char *const suffixes[] = { ".gz",   ".xz",   ".zst", ".bz2", ".lz4",
                                            ".txt",  ".text", ".asc", ".md",  ".log",
                                            ".utf8", ".big5", ".gbk", ".gb",  ".sjis" };
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t n = strlen(suffixes[i]);
        if (name.length > n && strncasecmp(name.data + name.length - n, suffixes[i], n) == 0) {
            name.length -= n;
            i = (size_t)-1;
        }
    }
    return slice_trim(name);
}

static bool is_latin(struct slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if ((unsigned char)text.data[i] >= 0x80)
            return false;
    return true;
}

/* A name with controls in it is shown as it is, escaped, and makes no title. */
static bool has_control(struct slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if ((unsigned char)text.data[i] < 0x20 || text.data[i] == 0x7F ||
            (text.data[i] == '\xC2' && i + 1 < text.length &&
             (unsigned char)text.data[i + 1] < 0xA0))
            return true;
    return false;
}

/* What files of a text are called for beside its title: （校對版全本）. */
static bool is_edition(struct slice tag)
{
    static const char *const editions[] = { "全本", "完本", "完结", "完結", "全集", "全文", "校对",
                                            "校對", "精校", "未删", "未刪", "完整", "珍藏", "修订",
                                            "修訂", "简体", "繁體", "TXT",  "txt",  "完" };
    for (size_t i = 0; i < sizeof editions / sizeof *editions; i++)
        if (slice_find(tag, editions[i]) != NULL)
            return true;
    return false;
}

/* [某某]書名: who wrote it, or an edition, before the title. */
static void take_leading(struct slice *stem, struct slice *author)
{
    struct cursor cursor = { *stem };
    if (!cursor_take_any(&cursor, U"[【［（("))
        return;
    struct cursor within = cursor;
    while (!cursor_done(&cursor) && !codes_have(U"]】］）)", cursor_peek(&cursor)))
        cursor_next(&cursor);
    struct slice tag = { within.rest.data, cursor_since(&cursor, &within) };
    cursor_next(&cursor);
    bool person = name_is_person(tag);
    if (cursor_done(&cursor) || (!person && !is_edition(tag)))
        return;
    if (person)
        *author = tag;
    *stem = slice_trim(cursor.rest);
}

/* 書名（全本）: without the edition. */
static void drop_edition(struct slice *stem)
{
    for (size_t i = stem->length; i-- > 1;) {
        struct cursor cursor = { { stem->data + i, stem->length - i } };
        if (((unsigned char)stem->data[i] & 0xC0) == 0x80 || !cursor_take_any(&cursor, U"[【［（("))
            continue;
        bool last = codes_have(U"]】］）)",
                               cursor_peek(&(struct cursor){
                                   { stem->data + utf8_previous(stem->data, stem->length),
                                     stem->length - utf8_previous(stem->data, stem->length) } }));
        if (!last || !is_edition(cursor.rest))
            return;
        *stem = slice_trim((struct slice){ stem->data, i });
        i = stem->length;
    }
}

/* 書名 作者：某某, 書名 - 某某, 某某 - 書名, 某某《書名》. */
static void read_parted(struct slice stem, struct bookline *book)
{
    static const char *const parts[] = { "作者", "著者", " by ", " - ", "－", "_", "—", "-" };
    book->title = stem;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *at = slice_find(stem, parts[i]);
        if (at == NULL || at == stem.data)
            continue;
        size_t n = (size_t)(at - stem.data), skipped = n + strlen(parts[i]);
        struct slice before = slice_trim((struct slice){ stem.data, n });
        struct slice after = { stem.data + n, stem.length - n };
        struct slice behind =
            slice_trim((struct slice){ stem.data + skipped, stem.length - skipped });
        if (read_author(i > 2 ? behind : slice_trim(after), &book->author))
            book->title = before;
        else if (i > 2 && name_is_person(before) && behind.length > 0)
            *book = (struct bookline){ behind, before };
        else
            continue;
        return;
    }
}

bool bookline_of_file(struct slice name, struct bookline *book)
{
    struct slice stem = stem_of(name), author = { NULL, 0 };
    *book = (struct bookline){ 0 };
    if (stem.length == 0 || is_latin(stem) || has_control(stem))
        return false;
    if (bookline_read(stem, book))
        return true;
    const char *mark = slice_find(stem, "《");
    struct cursor cursor = { stem };
    if (mark != NULL) {
        cursor_advance(&cursor, (size_t)(mark - stem.data));
        struct slice before = slice_trim((struct slice){ stem.data, (size_t)(mark - stem.data) });
        if (take_marked(&cursor, &book->title)) {
            without_office(&before);
            if (name_is_person(before))
                book->author = before;
            return true;
        }
    }
    drop_edition(&stem);
    take_leading(&stem, &author);
    read_parted(stem, book);
    if (book->author.length == 0)
        book->author = author;
    return true;
}
