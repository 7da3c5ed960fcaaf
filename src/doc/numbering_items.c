/* SPDX-License-Identifier: MIT */
/* Numbers that have no unit: of sections and items, and alone. */
#include "doc/numbering_internal.h"

#include <string.h>

#include "text/utf8.h"

enum { ITEM_VALUE_MAX = 300, ITEM_NESTING_MAX = 5, LABEL_MAX = 50 };

/* Sequences beside those of the units. */
enum {
    PATTERN_HAN = 64,
    PATTERN_STEM,
    PATTERN_ARABIC,
    PATTERN_ROMAN,
    PATTERN_BARE,
    PATTERN_PAREN = 70,   /* and the script */
    PATTERN_DECIMAL = 80, /* and the depth */
    PATTERN_LABEL = 96,
    PATTERN_SYLLABLE,
    PATTERN_COUNTER = 128, /* and what is counted */
    PATTERN_COUNTER_END = 160
};

static struct number item(struct number_reader *reader, enum number_form form, unsigned pattern,
                          unsigned value)
{
    cursor_take_spaces(&reader->at);
    bool alone = cursor_done(&reader->at);
    struct number number = { .form = (unsigned char)form,
                             .tail = alone ? TAIL_ALONE : TAIL_SEPARATED,
                             .rank = RANK_ITEM,
                             .pattern = (unsigned char)pattern,
                             .value = value,
                             .title = (uint32_t)(reader->at.rest.data - reader->start) };
    return number;
}

/* （一） (1) 1) ① */
static struct number read_paren(struct number_reader *reader)
{
    bool open = cursor_take_any(&reader->at, U"（(〔﹙");
    struct numeral numeral;
    size_t n = cursor_done(&reader->at) ? 0 : numeral_read_any(reader->at.rest, &numeral);
    if (n == 0 || numeral.value > ITEM_VALUE_MAX || numeral.script == NUMERAL_WORD)
        return (struct number){ 0 };
    cursor_advance(&reader->at, n);
    bool closed = cursor_take_any(&reader->at, U"）)〕﹚");
    if (!closed && (open || numeral.script != NUMERAL_CIRCLED))
        return (struct number){ 0 };
    cursor_take_any(&reader->at, U"、．.:：");
    return item(reader, NUMBER_PAREN, PATTERN_PAREN + numeral.script, numeral.value);
}

/* A decimal fraction with what it measures is none: 1.5倍, 3.2%, 2.4GHz. */
static bool measures(const struct cursor *cursor)
{
    char32_t code = cursor_peek(cursor);
    return (code > 0x20 && code < 0x7F) ||
           codes_have(U"倍億亿萬万千百米公里元度年月日个個人次分秒克吨噸升％‰歲岁斤畝亩級级", code);
}

/* The full stop behind the last number is no point: 3.1. */
static bool take_inner_point(struct cursor *cursor)
{
    struct cursor after = *cursor;
    struct numeral numeral;
    if (!cursor_take_any(&after, U".．") ||
        !cursor_take_number(&(struct cursor){ after.rest }, &numeral))
        return false;
    *cursor = after;
    return true;
}

static struct number read_decimal(struct number_reader *reader)
{
    struct numeral numeral;
    unsigned depth = 0, value = 0;
    do {
        if (!cursor_take_number(&reader->at, &numeral) || numeral.script != NUMERAL_DIGITS ||
            numeral.value >= 100)
            return (struct number){ 0 };
        value = depth == 0 ? numeral.value : value * 100 + numeral.value;
        depth++;
    } while (depth < ITEM_NESTING_MAX && take_inner_point(&reader->at));
    if (depth < 2)
        return (struct number){ 0 };
    bool separated = cursor_take_any(&reader->at, U"、．.:：");
    separated = cursor_take_spaces(&reader->at) || separated;
    if (cursor_done(&reader->at) || (!separated && measures(&reader->at)))
        return (struct number){ 0 };
    struct number number = item(reader, NUMBER_DECIMAL, PATTERN_DECIMAL + depth, value);
    if (!separated)
        number.tail = TAIL_ATTACHED;
    number.rank = (unsigned char)(RANK_ITEM + depth - 1);
    return number;
}

static bool digit_follows(const struct cursor *cursor)
{
    struct numeral numeral;
    return numeral_read(cursor->rest, &numeral) > 0 && numeral.script == NUMERAL_DIGITS;
}

/* 12. 12、 and 12 with a space. */
static struct number read_arabic(struct number_reader *reader)
{
    struct numeral numeral;
    if (!cursor_take_number(&reader->at, &numeral) || numeral.script != NUMERAL_DIGITS ||
        numeral.value > ITEM_VALUE_MAX)
        return (struct number){ 0 };
    bool enumerated = cursor_take_any(&reader->at, U"、");
    if (!enumerated && !cursor_take_any(&reader->at, U".．:：") && !cursor_take_spaces(&reader->at))
        return (struct number){ 0 };
    bool listed = digit_follows(&reader->at);
    if (listed && !enumerated)
        return (struct number){ 0 };
    struct number number = item(reader, NUMBER_ARABIC, PATTERN_ARABIC, numeral.value);
    if (listed)
        number.tail = TAIL_LISTED;
    return number;
}

/* 二、三 and 二、三十 are one number, or nearly. */
static bool goes_on(unsigned first, unsigned second)
{
    for (unsigned unit = 1; unit <= 1000; unit *= 10)
        if (second == (first + 1) * unit)
            return true;
    return false;
}

/* 一、 壹、 甲、, and 一 with a wide space. 一、二 is no number but a list of two. */
static struct number read_han(struct number_reader *reader)
{
    struct numeral numeral, second;
    size_t n = cursor_done(&reader->at) ? 0 : numeral_read_any(reader->at.rest, &numeral);
    if (n == 0 || numeral.value > ITEM_VALUE_MAX || numeral.value == 0 ||
        (numeral.script != NUMERAL_HAN && numeral.script != NUMERAL_STEM))
        return (struct number){ 0 };
    cursor_advance(&reader->at, n);
    bool marked = cursor_take_any(&reader->at, U"、．.:：");
    if (!marked && (numeral.script == NUMERAL_STEM || !cursor_take_spaces(&reader->at)))
        return (struct number){ 0 };
    struct cursor before = reader->at;
    bool listed = cursor_take_number(&before, &second) &&
                  (goes_on(numeral.value, second.value) || cursor_done(&before) ||
                   cursor_peek(&before) == U'、' || (!marked && cursor_take_spaces(&before)));
    struct number number =
        item(reader, NUMBER_HAN, numeral.script == NUMERAL_STEM ? PATTERN_STEM : PATTERN_HAN,
             numeral.value);
    if (listed)
        number.tail = TAIL_LISTED;
    return number;
}

/* 가. 나) */
static struct number read_syllable(struct number_reader *reader)
{
    static const char32_t syllables[] = U"가나다라마바사아자차카타파하";
    const char32_t *found = codes_find(syllables, cursor_peek(&reader->at));
    if (found == NULL)
        return (struct number){ 0 };
    cursor_next(&reader->at);
    if (!cursor_take_any(&reader->at, U".)．") || !cursor_take_spaces(&reader->at))
        return (struct number){ 0 };
    return item(reader, NUMBER_HAN, PATTERN_SYLLABLE, (unsigned)(found - syllables) + 1);
}

/* I. M. Porter: another capital with its full stop. */
static bool is_initial(struct cursor cursor)
{
    cursor_take_spaces(&cursor);
    char32_t code = cursor_next(&cursor);
    return code >= U'A' && code <= U'Z' && cursor_peek(&cursor) == U'.';
}

/* 議題一：, Q1: what a numbered section of minutes or of answers begins with. */
static struct number read_label(struct number_reader *reader)
{
    static const char *const labels[] = {
        "議題", "议题", "案由", "提案", "議案", "议案", "誤區", "误区", "問題",  "问题", "步驟",
        "步骤", "理由", "原因", "教訓", "教训", "故事", "情境", "場景", "场景",  "案例", "階段",
        "阶段", "要點", "要点", "Q",    "問",   "问",   "질문", "안건", "Step ", "Tip ", "Rule ",
    };
    size_t i = 0, count = sizeof labels / sizeof *labels;
    while (i < count && !cursor_take(&reader->at, labels[i]))
        i++;
    struct numeral numeral;
    bool open = i < count && cursor_take_any(&reader->at, U"（(");
    if (i == count || !cursor_take_number(&reader->at, &numeral) || numeral.value > LABEL_MAX ||
        (open && !cursor_take_any(&reader->at, U"）)")))
        return (struct number){ 0 };
    bool mark = cursor_take_any(&reader->at, U"：:．.、") || open;
    if (!mark && !cursor_take_spaces(&reader->at))
        return (struct number){ 0 };
    return item(reader, NUMBER_HAN, PATTERN_LABEL, numeral.value);
}

static struct number read_roman(struct number_reader *reader)
{
    struct numeral numeral;
    bool sign = cursor_peek(&reader->at) >= 0x80;
    size_t n = cursor_done(&reader->at) ? 0 : numeral_read_any(reader->at.rest, &numeral);
    if (n == 0 || numeral.script != NUMERAL_ROMAN)
        return (struct number){ 0 };
    cursor_advance(&reader->at, n);
    if (!cursor_take_any(&reader->at, U".．、:：") && (!sign || !cursor_take_spaces(&reader->at)))
        return (struct number){ 0 };
    char32_t code = cursor_peek(&reader->at);
    if (!sign && ((code > U' ' && code < 0x80) || is_initial(reader->at)))
        return (struct number){ 0 };
    return item(reader, NUMBER_ROMAN, PATTERN_ROMAN, numeral.value);
}

/* The whole line is a number, with nothing but marks beside it. */
static struct number read_bare(struct number_reader *reader)
{
    struct numeral numeral;
    size_t n = cursor_done(&reader->at) ? 0 : numeral_read_any(reader->at.rest, &numeral);
    if (n == 0 || numeral.value == 0 || numeral.value > 3000 || numeral.script == NUMERAL_WORD ||
        numeral.script == NUMERAL_STEM)
        return (struct number){ 0 };
    cursor_advance(&reader->at, n);
    cursor_take_any(&reader->at, U".．、");
    if (!cursor_done(&reader->at))
        return (struct number){ 0 };
    return item(reader, NUMBER_BARE, PATTERN_BARE + (numeral.script == NUMERAL_DIGITS),
                numeral.value);
}

/* What is counted behind 第N, and its sequence; longer ones first. */
struct counter {
    const char *text;
    unsigned kind;
};

static const struct counter counters[] = {
    { "封信", 5 },  { "堂課", 11 },   { "堂课", 11 },   { "個故事", 12 }, { "个故事", 12 },
    { "件事", 13 }, { "個問題", 14 }, { "个问题", 14 }, { "階段", 15 },   { "阶段", 15 },
    { "天", 0 },    { "日", 0 },      { "週", 1 },      { "周", 1 },      { "站", 2 },
    { "步", 3 },    { "關", 4 },      { "关", 4 },      { "封", 5 },      { "年", 6 },
    { "晚", 7 },    { "問", 8 },      { "问", 8 },      { "題", 9 },      { "题", 9 },
    { "輪", 10 },   { "轮", 10 },     { "則", 16 },     { "则", 16 },
};

static const struct counter *counter_at(struct slice text)
{
    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++)
        if (cursor_take(&(struct cursor){ text }, counters[i].text))
            return &counters[i];
    return NULL;
}

struct number number_read_counter(struct number_reader *reader, unsigned value)
{
    const struct counter *counter = counter_at(reader->at.rest);
    if (counter == NULL || value == 0)
        return (struct number){ 0 };
    cursor_advance(&reader->at, strlen(counter->text));
    if (!cursor_done(&reader->at) && !cursor_take_any(&reader->at, U"：:．.-－—") &&
        !code_is_space(cursor_peek(&reader->at)))
        return (struct number){ 0 };
    return item(reader, NUMBER_HAN, PATTERN_COUNTER + counter->kind, value);
}

/* 三日目, 一番, 3ページ: a number and what it counts, and nothing else. */
static bool counts_alone(struct cursor cursor)
{
    static const char *const measures_alone[] = {
        "日目", "番目", "回目", "人目", "つ目", "番", "位",   "個",   "个",     "個人",
        "个人", "人",   "回",   "度",   "次",   "天", "日",   "年",   "月",     "時",
        "时",   "分",   "秒",   "歳",   "歲",   "岁", "頁",   "页",   "ページ", "円",
        "元",   "點",   "点",   "名",   "枚",   "冊", "冊目", "年後", "年后",   "天後",
        "天后", "번째", "번",   "명",   "년",   "월", "일",   "시",   "분",     "쪽",
    };
    struct numeral numeral;
    if (!cursor_take_number(&cursor, &numeral))
        return false;
    for (size_t i = 0; i < sizeof measures_alone / sizeof *measures_alone; i++)
        if (slice_equal(cursor.rest, slice_of(measures_alone[i])))
            return true;
    return false;
}

bool number_counts(struct slice line)
{
    struct cursor cursor = { line };
    struct numeral numeral;
    if (!cursor_take(&cursor, "第"))
        return counts_alone(cursor);
    if (!cursor_take_number(&cursor, &numeral))
        return false;
    if (codes_have(U"次個个名位度份屆届批件種种項项", cursor_peek(&cursor)))
        return true;
    if (cursor_next(&cursor) < 0x3400 || cursor_done(&cursor))
        return false;
    return cursor_peek(&cursor) >= 0x3040 && cursor_peek(&cursor) < 0xFF00;
}

bool number_needs_others(const struct number *number)
{
    /* 2부, 上 */
    bool counted =
        (number->form == NUMBER_KOREAN || number->form == NUMBER_HALF) && number->counted;
    return counted || (number->pattern >= PATTERN_COUNTER && number->pattern < PATTERN_COUNTER_END);
}

struct number number_read_item(struct number_reader *reader)
{
    static struct number (*const readers[])(struct number_reader *) = {
        read_bare, read_decimal, read_arabic, read_paren,
        read_han,  read_roman,   read_label,  read_syllable,
    };
    if (reader->bracketed)
        return (struct number){ 0 };
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        struct number_reader from = *reader;
        struct number number = readers[i](&from);
        if (number.form != NUMBER_NONE) {
            *reader = from;
            return number;
        }
    }
    return (struct number){ 0 };
}
