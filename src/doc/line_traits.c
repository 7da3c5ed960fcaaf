/* SPDX-License-Identifier: MIT */
/* What is in a line: one pass over its characters, then what its first and last words say. */
#include "doc/line_internal.h"

#include <string.h>

#include "doc/byline.h"
#include "doc/chrome.h"
#include "doc/cursor.h"
#include "doc/day.h"
#include "doc/words.h"
#include "text/utf8.h"

enum {
    LABEL_CELLS = 10,
    SPEAKER_CELLS = 12,
    AMOUNT_CELLS = 32,
    DAY_REST_CELLS = 14,
    YEAR_DIGITS = 4,
    CAPTION_CELLS = 120,
    CREDIT_CELLS = 8,
    CHROME_CELLS = 60
};

/* What one pass over a line counts. */
struct tally {
    unsigned codes, digits, commas, ideographs;
    bool sentence;     /* a sentence ended, and the line went on */
    bool spaced_digit; /* a digit after a space: 鹽 5 克 */
    bool wide;         /* something beyond ASCII */
    size_t colon;      /* bytes before the first colon, SIZE_MAX without one */
    unsigned leaders;
};

static bool is_digit(char32_t code)
{
    return (code >= U'0' && code <= U'9') || (code >= U'０' && code <= U'９');
}

/* A full stop ends a sentence where a space and a capital or a wide letter follow a word. */
static bool stop_ends(struct slice rest, char32_t before)
{
    if (is_digit(before) || rest.length == 0)
        return false;
    struct cursor cursor = { rest };
    bool space = cursor_take_spaces(&cursor);
    char32_t next = cursor_peek(&cursor);
    return next >= 0x2E80 || (space && next >= U'A' && next <= U'Z' && before >= U'a');
}

static void count_mark(struct tally *tally, char32_t code, char32_t before, struct slice rest,
                       size_t at)
{
    if (codes_have(U"，,、", code) && !is_digit(before))
        tally->commas++;
    if (codes_have(U"。；;｡", code) && rest.length > 0)
        tally->sentence = true;
    if ((code == U'.' || code == U'．') && stop_ends(rest, before))
        tally->sentence = true;
    if ((code == U'：' || code == U':') && tally->colon == SIZE_MAX && !is_digit(before))
        tally->colon = at;
    tally->leaders += codes_have(U"….·・⋯", code);
}

static struct tally count(struct slice text)
{
    struct tally tally = { .colon = SIZE_MAX };
    struct cursor cursor = { text };
    char32_t before = 0;
    while (!cursor_done(&cursor)) {
        size_t at = text.length - cursor.rest.length;
        char32_t code = cursor_next(&cursor);
        tally.codes++;
        tally.wide |= code >= 0x80;
        tally.spaced_digit |= is_digit(code) && code_is_space(before);
        if (is_digit(code))
            tally.digits++;
        else if (code < 0x3020 ? !((code | 0x20) >= U'a' && (code | 0x20) <= U'z') : code >= 0xFF00)
            count_mark(&tally, code, before, cursor.rest, at);
        before = code;
    }
    return tally;
}

static char32_t last_code(struct slice text)
{
    char32_t code;
    utf8_decode_valid(text.data + utf8_previous(text.data, text.length), &code);
    return code;
}

static char32_t closing_of(char32_t open)
{
    static const char32_t opens[] = U"「『“‘\"'", closes[] = U"」』”’\"'";
    const char32_t *found = codes_find(opens, open);
    return found != NULL ? closes[found - opens] : 0;
}

/* The line's first mark closes at its very end, and nowhere before. */
static bool all_within(struct slice text, char32_t open, char32_t close)
{
    struct cursor cursor = { text };
    unsigned depth = 0;
    if (cursor_next(&cursor) != open)
        return false;
    for (depth = 1; !cursor_done(&cursor) && depth > 0;) {
        char32_t code = cursor_next(&cursor);
        if (code == close)
            depth--;
        else if (code == open)
            depth++;
    }
    return depth == 0 && cursor_done(&cursor);
}

static uint32_t quotation_traits(struct slice text, char32_t first)
{
    char32_t close = closing_of(first);
    if (close == 0)
        return 0;
    return TRAIT_QUOTE | (all_within(text, first, close) ? TRAIT_SPEECH : 0);
}

static uint32_t mark_traits(struct slice text, char32_t first)
{
    uint32_t traits = 0;
    if (line_unframed(text).length < text.length)
        return TRAIT_MARKED;
    if (codes_have(U"•·-*–—─▪‣∙◦○・＊※→⇒>＞|`", first)) /* or a row of a table, or code */
        traits |= TRAIT_BULLET;
    if (codes_have(U"■◆◇●▎▍▌▋▲△▼★☆❖□◎▶►【〔〈<＜◈▣", first))
        traits |= TRAIT_MARKED;
    if (all_within(text, U'（', U'）') || all_within(text, U'(', U')'))
        traits |= TRAIT_PAREN;
    return traits;
}

/* 第一代：…, 誤區二：…, DAY 1: … head sections rather than name a value. */
static bool is_counted_label(struct slice label)
{
    struct numeral numeral;
    if (cursor_take(&(struct cursor){ label }, "第"))
        return true;
    for (size_t at = label.length; at > 0;) {
        at = utf8_previous(label.data, at);
        struct slice rest = { label.data + at, label.length - at };
        size_t n = numeral_read(rest, &numeral);
        if (n > 0)
            return n == rest.length && at > 0;
        break;
    }
    return false;
}

static uint32_t label_traits(const struct line *line, const struct tally *tally)
{
    struct slice text = line->text;
    const struct word *speaker = word_at(text, WORD_SPEAKER);
    if (speaker != NULL && speaker->length < text.length) {
        struct cursor cursor = { text };
        cursor_advance(&cursor, speaker->length);
        cursor_take_spaces(&cursor);
        if (cursor_take_any(&cursor, U"：:．"))
            return TRAIT_SPEAKER;
    }
    if (tally->colon == SIZE_MAX || line->number.form != NUMBER_NONE)
        return 0;
    struct slice label = { text.data, tally->colon };
    struct cursor value = { { text.data + tally->colon, text.length - tally->colon } };
    cursor_next(&value);
    cursor_take_spaces(&value);
    unsigned cells = cells_of(label);
    if (cells <= SPEAKER_CELLS && codes_have(U"「“『\"", cursor_peek(&value)))
        return TRAIT_SPEAKER;
    return cells <= LABEL_CELLS && !is_counted_label(label) ? TRAIT_LABEL : 0;
}

/* 圖1, 表二： but not 表一套: after a Han numeral comes a mark, a space or nothing. */
static bool is_counted(struct cursor cursor)
{
    struct numeral numeral;
    size_t n = cursor_done(&cursor) ? 0 : numeral_read_any(cursor.rest, &numeral);
    if (n == 0 || numeral.script == NUMERAL_WORD || numeral.script == NUMERAL_STEM)
        return false;
    cursor_advance(&cursor, n);
    return numeral.script == NUMERAL_DIGITS || cursor_done(&cursor) ||
           cursor_take_spaces(&cursor) || cursor_take_any(&cursor, U"：:．.、-－（(");
}

static bool begins_caption(struct slice text)
{
    struct cursor cursor = { text };
    bool pointed = cursor_take_any(&cursor, U"▲△▼▽◀▶↑↓（(【〔[［<＜〈");
    if (codes_have(U"▲△▼▽", cursor_peek(&(struct cursor){ text })) ||
        cursor_take(&cursor, "圖為") || cursor_take(&cursor, "图为"))
        return true;
    const struct word *word = word_at(cursor.rest, WORD_CAPTION);
    if (word == NULL)
        return false;
    cursor_advance(&cursor, word->length);
    bool space = cursor_take_spaces(&cursor);
    if (cursor_take_any(&cursor, U"：:／/＝=】）)〕］]丨｜|") || is_counted(cursor))
        return true;
    return pointed ? space || word->length > 3 || cursor_done(&cursor) : cursor_done(&cursor);
}

bool line_is_caption(struct slice text)
{
    if (cells_of(text) > CAPTION_CELLS)
        return false;
    return begins_caption(text) ||
           (word_before(text, WORD_CREDIT) != NULL && cells_of(text) > CREDIT_CELLS);
}

/* 3月2日 with hardly more than the weather: the head of a diary's day. */
static bool begins_with_day(struct slice text)
{
    struct cursor cursor = { text };
    struct numeral numeral;
    return cursor_take_number(&cursor, &numeral) && cursor_take_any(&cursor, U"月월") &&
           (cursor_take_spaces(&cursor) || true) && cursor_take_number(&cursor, &numeral) &&
           cursor_take_any(&cursor, U"日号號일") && cells_of(cursor.rest) <= DAY_REST_CELLS;
}

/* 1998年的雪: the year is a word; 1998年3月 is a date. */
static bool begins_with_year(struct slice text)
{
    struct cursor cursor = { text };
    struct numeral numeral;
    size_t n = numeral_read(text, &numeral);
    cursor_advance(&cursor, n);
    return n == YEAR_DIGITS && numeral.script == NUMERAL_DIGITS &&
           cursor_take_any(&cursor, U"年년") && !cursor_done(&cursor) &&
           numeral_read(cursor.rest, &numeral) == 0;
}

/* Mostly figures, or short and ended by an amount: 2020.12.21, 鹽 5 克, 3 cups. */
static bool figures(const struct line *line, const struct tally *tally)
{
    if (tally->codes == 0 && line->number.form != NUMBER_BARE) /* 卷之一 */
        return false;
    unsigned digits = tally->digits - (begins_with_year(line->text) ? YEAR_DIGITS : 0);
    if (digits * 5 >= tally->codes * 2 || begins_with_day(line->text))
        return true;
    if (line->glance.cells > AMOUNT_CELLS || tally->digits == 0 || !tally->spaced_digit)
        return false;
    size_t end = line->text.length;
    for (unsigned i = 0; i < 3 && end > 0; i++) {
        char32_t code;
        end = utf8_previous(line->text.data, end);
        utf8_decode_valid(line->text.data + end, &code);
        if (is_digit(code))
            return true;
    }
    return false;
}

/* 材料（二人分） */
static struct slice without_bracket(struct slice text)
{
    const char *open = slice_find(text, "（");
    bool closes = text.length > 3 && memcmp(text.data + text.length - 3, "）", 3) == 0;
    if (open == NULL || open == text.data || !closes)
        return text;
    return slice_trim((struct slice){ text.data, (size_t)(open - text.data) });
}

static uint32_t word_traits(struct slice text)
{
    uint32_t traits = 0;
    if (word_is(without_bracket(text), WORD_SECTION))
        traits |= TRAIT_SECTION;
    if (word_is(text, WORD_CONTENTS))
        traits |= TRAIT_CONTENTS;
    struct cursor cursor = { text };
    while (cursor_take_any(&cursor, U"【〔■◆▲▼▶>＞「『［[●★☆ "))
        continue;
    const struct word *related = word_at(cursor.rest, WORD_RELATED);
    if (related != NULL && cells_of(cursor.rest) <= related->length + 4u)
        traits |= TRAIT_RELATED;
    return traits;
}

/* What stands beside the text without being part of it. */
static uint32_t beside_traits(const struct line *line)
{
    bool unit = line->number.form != NUMBER_NONE && !number_is_item(&line->number);
    if ((line->traits & TRAIT_FIGURES) != 0 && line->number.form != NUMBER_BARE && !unit) {
        struct byline byline = byline_read(line->text);
        if (byline.dated && byline_is(&byline, line->text))
            return TRAIT_DATED;
    }
    bool chrome = line->number.form == NUMBER_NONE && line->glance.cells <= CHROME_CELLS &&
                  chrome_within(line->text);
    return chrome ? TRAIT_CHROME : 0;
}

/* T. Miller     October 1998: parts of a line that stand apart. */
static bool has_columns(struct slice text)
{
    return slice_find(text, "     ") != NULL || slice_find(text, "\t") != NULL;
}

void line_look(struct line *line)
{
    struct slice text = line->text;
    size_t number = line->number.form != NUMBER_NONE ? line->number.title : 0;
    struct tally tally = count((struct slice){ text.data + number, text.length - number });
    char32_t first;
    utf8_decode_valid(text.data, &first);
    char32_t last = last_code(text);
    uint32_t traits = 0;
    traits |= quotation_traits(text, first) | mark_traits(text, first);
    traits |= label_traits(line, &tally) | word_traits(text);
    traits |= line_is_caption(text) ? TRAIT_CAPTION : 0;
    if (tally.sentence)
        traits |= TRAIT_INNER_SENTENCE;
    if (!tally.wide)
        traits |= TRAIT_ASCII;
    if (figures(line, &tally))
        traits |= TRAIT_FIGURES;
    if (slice_find(text, "://") != NULL || slice_find(text, "www.") != NULL ||
        slice_find(text, "@") != NULL)
        traits |= TRAIT_URL;
    if (has_columns(text))
        traits |= TRAIT_COLUMNS;
    if (tally.leaders >= 3 && is_digit(last))
        traits |= TRAIT_LEADER;
    line->traits = traits;
    line_set_depth(line);
    if (day_is(text))
        line->traits |= TRAIT_DAY;
    line->traits |= beside_traits(line);
    line->commas = tally.commas;
}
