/* SPDX-License-Identifier: MIT */
#include "doc/numbering.h"

#include <string.h>
#include <uchar.h>

#include "doc/numbering_internal.h"
#include "doc/numeral.h"
#include "text/utf8.h"

/* After the number's unit: what comes then, up to the title's first byte. */
enum number_tail number_read_tail(struct number_reader *reader, const char32_t *prose)
{
    if (reader->bracketed && cursor_take_any(&reader->at, U"】〕］]》」』)）")) {
        cursor_take_spaces(&reader->at);
        return cursor_done(&reader->at) ? TAIL_ALONE : TAIL_SEPARATED;
    }
    if (cursor_done(&reader->at))
        return TAIL_ALONE;
    struct number_reader before = *reader;
    if (cursor_take_any(&reader->at, U"、，,")) {
        struct numeral second;
        cursor_take_spaces(&reader->at);
        struct cursor after = reader->at;
        if (cursor_peek(&after) == U'第' ||
            (cursor_take_number(&after, &second) && number_unit_at(after.rest) != NULL))
            return TAIL_LISTED;
        return cursor_done(&reader->at) ? TAIL_ALONE : TAIL_SEPARATED;
    }
    bool separated = false;
    while (cursor_take_any(&reader->at, U" \t\u3000\u00A0:：．.·・‧•-－–—―～~|｜／/"))
        separated = true;
    if (cursor_done(&reader->at))
        return TAIL_ALONE;
    if (separated)
        return TAIL_SEPARATED;
    char32_t code = cursor_peek(&reader->at);
    if (codes_have(U"「『《〈（(【“〔［", code))
        return TAIL_SEPARATED;
    *reader = before;
    bool hiragana = code >= 0x3041 && code <= 0x309F;
    return hiragana || codes_have(prose, code) ? TAIL_PROSE : TAIL_ATTACHED;
}

struct number number_finish(struct number_reader *reader, enum number_form form,
                            const struct number_unit *unit, unsigned value, const char32_t *prose)
{
    struct number number = {
        .form = (unsigned char)form, .rank = unit->rank, .pattern = unit->pattern, .value = value
    };
    number.tail = (unsigned char)number_read_tail(reader, prose);
    number.title = (uint32_t)(reader->at.rest.data - reader->start);
    return number;
}

static const struct number_unit *take_unit(struct number_reader *reader)
{
    const struct number_unit *unit = number_unit_at(reader->at.rest);
    if (unit != NULL)
        cursor_advance(&reader->at, strlen(unit->text));
    return unit;
}

static struct number read_ordinal(struct number_reader *reader);

/* 第一卷 第三章: the chapter is what begins here. */
static struct number inner(struct number_reader *reader, struct number outer)
{
    if (outer.form != NUMBER_WEAK || outer.tail != TAIL_SEPARATED)
        return outer;
    struct number_reader rest = *reader;
    if (!cursor_take(&rest.at, "第"))
        return outer;
    struct number number = read_ordinal(&rest);
    return number.form == NUMBER_STRONG ? number : outer;
}

/* 第一、三章: a second number before the unit. */
static bool is_listed(const struct number_reader *reader)
{
    struct cursor after = reader->at;
    struct numeral numeral;
    return cursor_take_any(&after, U"、,，和與与至到~～-—") &&
           cursor_take_number(&after, &numeral) && number_unit_at(after.rest) != NULL;
}

/* After 第. */
static struct number read_ordinal(struct number_reader *reader)
{
    struct numeral numeral;
    cursor_take_spaces(&reader->at);
    if (!cursor_take_number(&reader->at, &numeral))
        return (struct number){ 0 };
    cursor_take_spaces(&reader->at);
    if (is_listed(reader))
        return (struct number){ .form = NUMBER_STRONG, .tail = TAIL_LISTED };
    const struct number_unit *unit = take_unit(reader);
    if (unit == NULL)
        return number_read_counter(reader, numeral.value);
    struct number number = number_finish(reader, unit->strong ? NUMBER_STRONG : NUMBER_WEAK, unit,
                                         numeral.value, unit->prose);
    if (number.tail == TAIL_ATTACHED && codes_have(number_particles, cursor_peek(&reader->at)))
        number.tail = TAIL_PROSE;
    return inner(reader, number);
}

static struct number read_first(struct number_reader *reader)
{
    return cursor_take(&reader->at, "第") ? read_ordinal(reader) : (struct number){ 0 };
}

/* 卷一, 卷之一, 卷第一, 巻の一. */
static struct number read_volume(struct number_reader *reader)
{
    if (!cursor_take_any(&reader->at, U"卷巻"))
        return (struct number){ 0 };
    if (!cursor_take(&reader->at, "之") && !cursor_take(&reader->at, "の"))
        cursor_take(&reader->at, "第");
    cursor_take_spaces(&reader->at);
    struct numeral numeral;
    if (!cursor_take_number(&reader->at, &numeral))
        return (struct number){ 0 };
    return number_finish(reader, NUMBER_VOLUME, &number_unit_volume, numeral.value, U"");
}

static struct number read_half(struct number_reader *reader)
{
    static const char32_t halves[] = U"上中下前後后終终";
    static const unsigned char values[] = { 1, 2, 3, 1, 2, 2, 3, 3 };
    const char32_t *half = codes_find(halves, cursor_peek(&reader->at));
    if (half == NULL || !cursor_take_any(&reader->at, halves))
        return (struct number){ 0 };
    /* 上, 下　山: alone, or with a wide space behind it */
    bool alone = half - halves < 3 &&
                 (cursor_done(&reader->at) || cursor_peek(&reader->at) == U'\u3000');
    if (alone) {
        struct number number =
            number_finish(reader, NUMBER_HALF, &number_unit_half, values[half - halves], U"");
        number.counted = true;
        return number;
    }
    const struct number_unit *unit = take_unit(reader);
    if (unit == NULL || !codes_have(U"部篇卷巻冊册集編编", unit->code))
        return (struct number){ 0 };
    return number_finish(reader, NUMBER_HALF, &number_unit_half, values[half - halves], U"");
}

static struct number read_korean(struct number_reader *reader)
{
    bool ordinal = cursor_take(&reader->at, "제");
    struct numeral numeral;
    cursor_take_spaces(&reader->at);
    if (!cursor_take_number(&reader->at, &numeral))
        return (struct number){ 0 };
    cursor_take_spaces(&reader->at);
    const struct number_unit *unit = number_korean_unit_at(reader->at.rest);
    if (unit == NULL || (!ordinal && unit->rank > RANK_CHAPTER))
        return (struct number){ 0 };
    cursor_advance(&reader->at, strlen(unit->text));
    struct number number = number_finish(reader, NUMBER_KOREAN, unit, numeral.value, U"");
    number.counted = !ordinal && !unit->strong;
    if (number.tail == TAIL_ATTACHED)
        number.tail = TAIL_PROSE;
    return number;
}

/* 一章, 3話: without 第 only a few units count, and nothing may be attached. */
static struct number read_counted(struct number_reader *reader)
{
    struct numeral numeral;
    if (!cursor_take_number(&reader->at, &numeral))
        return (struct number){ 0 };
    const struct number_unit *unit = take_unit(reader);
    if (unit == NULL || !codes_have(U"章話话", unit->code))
        return (struct number){ 0 };
    struct number number = number_finish(reader, NUMBER_STRONG, unit, numeral.value, U"");
    number.counted = true;
    if (number.tail == TAIL_ATTACHED)
        number.tail = TAIL_PROSE;
    return number;
}

static struct number read_sono(struct number_reader *reader)
{
    bool bare = false;
    if (!cursor_take(&reader->at, "その") && !cursor_take(&reader->at, "其の") &&
        !cursor_take(&reader->at, "其之"))
        bare = cursor_take(&reader->at, "其");
    struct numeral numeral;
    if (reader->at.rest.data == reader->start || !cursor_take_number(&reader->at, &numeral))
        return (struct number){ 0 };
    struct number number =
        number_finish(reader, NUMBER_SONO, &number_unit_sono, numeral.value, U"");
    bool attached = number.tail == TAIL_ATTACHED || number.tail == TAIL_PROSE;
    return bare && attached ? (struct number){ 0 } : number;
}

/* Marks and brackets that are set before a number: ☆第一章, 【第一章】, 正文 第一章. */
static void pass_marks(struct number_reader *reader)
{
    while (cursor_take_any(&reader->at, U"☆★◆◇■□●◎▲△▎▌►▶#＃※✦❖§ \u3000"))
        continue;
    if (reader->at.rest.data != reader->start)
        cursor_take_any(&reader->at, U"、"); /* ☆、第1章 */
    struct number_reader before = *reader;
    if (cursor_take(&reader->at, "正文") && !cursor_take_spaces(&reader->at))
        *reader = before;
    reader->bracketed = cursor_take_any(&reader->at, U"【〔［[");
    if (reader->bracketed)
        cursor_take_spaces(&reader->at);
}

/* How a number can be read, by the first character of its line. */
typedef struct number (*number_way)(struct number_reader *);

enum { WAYS = 4 };

enum start {
    START_WORD,
    START_ORDINAL,
    START_VOLUME,
    START_HALF,
    START_KOREAN,
    START_SONO,
    START_DIGIT,
    START_ITEM,
    START_LATIN,
    STARTS
};

static const number_way ways[STARTS][WAYS] = {
    [START_WORD] = { number_read_keyword, number_read_item },
    [START_ORDINAL] = { read_first },
    [START_VOLUME] = { read_volume, number_read_keyword },
    [START_HALF] = { read_half, number_read_keyword },
    [START_KOREAN] = { read_korean },
    [START_SONO] = { read_sono },
    [START_DIGIT] = { read_korean, read_counted, number_read_item, number_read_keyword },
    [START_ITEM] = { number_read_item, number_read_keyword },
    [START_LATIN] = { number_read_english, number_read_item, number_read_keyword },
};

/* Those beyond ASCII, in the order of their codes. */
static const struct {
    char32_t code;
    enum start start;
} starts[] = {
    { U'〇', START_DIGIT },   { U'そ', START_SONO },   { U'一', START_DIGIT },
    { U'丁', START_ITEM },    { U'七', START_DIGIT },  { U'三', START_DIGIT },
    { U'上', START_HALF },    { U'下', START_HALF },   { U'丙', START_ITEM },
    { U'両', START_DIGIT },   { U'两', START_DIGIT },  { U'中', START_HALF },
    { U'乙', START_ITEM },    { U'九', START_DIGIT },  { U'二', START_DIGIT },
    { U'五', START_DIGIT },   { U'伍', START_DIGIT },  { U'兩', START_DIGIT },
    { U'八', START_DIGIT },   { U'六', START_DIGIT },  { U'其', START_SONO },
    { U'前', START_HALF },    { U'十', START_DIGIT },  { U'千', START_DIGIT },
    { U'卅', START_DIGIT },   { U'卷', START_VOLUME }, { U'叁', START_DIGIT },
    { U'参', START_DIGIT },   { U'參', START_DIGIT },  { U'后', START_HALF },
    { U'四', START_DIGIT },   { U'壬', START_ITEM },   { U'壱', START_DIGIT },
    { U'壹', START_DIGIT },   { U'己', START_ITEM },   { U'巻', START_VOLUME },
    { U'庚', START_ITEM },    { U'廿', START_DIGIT },  { U'弐', START_DIGIT },
    { U'後', START_HALF },    { U'戊', START_ITEM },   { U'拾', START_DIGIT },
    { U'捌', START_DIGIT },   { U'柒', START_DIGIT },  { U'玖', START_DIGIT },
    { U'甲', START_ITEM },    { U'癸', START_ITEM },   { U'百', START_DIGIT },
    { U'第', START_ORDINAL }, { U'終', START_HALF },   { U'终', START_HALF },
    { U'肆', START_DIGIT },   { U'貳', START_DIGIT },  { U'贰', START_DIGIT },
    { U'辛', START_ITEM },    { U'陆', START_DIGIT },  { U'陸', START_DIGIT },
    { U'零', START_DIGIT },   { U'제', START_KOREAN },
};

/* Signs of Roman and circled numbers. */
static bool is_sign(char32_t code)
{
    return (code >= 0x2160 && code <= 0x217B) || (code >= 0x2460 && code <= 0x249B) ||
           (code >= 0x24EB && code <= 0x24F4) || (code >= 0x2776 && code <= 0x277F) ||
           (code >= 0x3220 && code <= 0x3229) || (code >= 0x3280 && code <= 0x3289);
}

static enum start start_of_mark(char32_t code)
{
    if (code >= U'A' && code <= U'Z')
        return START_LATIN;
    if ((code >= U'0' && code <= U'9') || (code >= U'０' && code <= U'９'))
        return START_DIGIT;
    return is_sign(code) || codes_have(U"(（〔﹙", code) ? START_ITEM : START_WORD;
}

static enum start start_of(char32_t code)
{
    if (code < 0x3007 || code > U'제' || (code >= 0x3200 && code < 0x4E00))
        return start_of_mark(code);
    size_t low = 0, high = sizeof starts / sizeof *starts;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (starts[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < sizeof starts / sizeof *starts && starts[low].code == code;
    return found ? starts[low].start : START_WORD;
}

static bool may_be_marked(char32_t code)
{
    return code < 0x4E00 || code > 0x9FFF || code == U'正';
}

struct number number_read(struct slice line)
{
    struct number_reader start = { line.data, { line }, false };
    char32_t first = cursor_peek(&start.at);
    /* What opens a quotation is by far the most common start of a short line. */
    if (codes_have(U"「“『\"‘'…—", first))
        return (struct number){ 0 };
    if (may_be_marked(first))
        pass_marks(&start);
    if (cursor_done(&start.at))
        return (struct number){ 0 };
    enum start kind = start_of(cursor_peek(&start.at));
    for (size_t i = 0; i < WAYS && ways[kind][i] != NULL; i++) {
        struct number_reader reader = start;
        struct number number = ways[kind][i](&reader);
        if (number.form != NUMBER_NONE)
            return number;
    }
    return (struct number){ 0 };
}

bool number_is_item(const struct number *number)
{
    return number->form >= NUMBER_HAN;
}
