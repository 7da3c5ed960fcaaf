/* SPDX-License-Identifier: MIT */
#include "layout/marker.h"

#include <string.h>
#include <uchar.h>

#include "layout/character.h"
#include "text/cluster.h"
#include "text/utf8.h"

/* Digits, numerals or letters of a number. */
#define DIGITS_MAX 3

/* > that stand before a quoted line. */
#define QUOTES_MAX 8

struct reading {
    struct slice text;
    size_t at;
};

/* The code point there, 0 at the end; *length gets its bytes. */
static char32_t peek(const struct reading *reading, size_t *length)
{
    char32_t code = 0;
    *length = 0;
    if (reading->at < reading->text.length)
        *length = utf8_decode(reading->text.data + reading->at,
                              reading->text.length - reading->at, &code);
    return code;
}

static bool is_one_of(const char32_t *codes, char32_t code)
{
    for (; *codes != 0; codes++)
        if (*codes == code)
            return true;
    return false;
}

static bool take(struct reading *reading, const char32_t *codes)
{
    size_t length;
    char32_t code = peek(reading, &length);
    if (code == 0 || !is_one_of(codes, code))
        return false;
    reading->at += length;
    return true;
}

static bool is_line_end(char32_t code)
{
    return (code >= '\n' && code <= '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* Up to the end of the marker's line. */
static bool take_white(struct reading *reading)
{
    size_t before = reading->at, length;
    for (char32_t code; (code = peek(reading, &length)) != 0 && !is_line_end(code) &&
                        character_is_white(reading->text.data + reading->at, length);)
        reading->at += length;
    return reading->at > before;
}

static bool is_digit(char32_t code)
{
    return (code >= U'0' && code <= U'9') || (code >= U'０' && code <= U'９');
}

static bool is_numeral(char32_t code)
{
    return is_one_of(U"一二三四五六七八九十百〇零壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛壬癸", code);
}

static bool is_letter(char32_t code)
{
    if (code >= 0x3400 && code <= 0x9FFF)
        return false; /* Han, which most paragraphs begin with */
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') ||
           is_one_of(U"가나다라마바사아자차카타파하アイウエオあいうえお", code);
}

/* ① ⑴ ⒈ ❶ ㈠ ㊀ */
static bool is_enclosed(char32_t code)
{
    return (code >= 0x2460 && code <= 0x24FF) || (code >= 0x2776 && code <= 0x2793) ||
           (code >= 0x3220 && code <= 0x3229) || (code >= 0x3280 && code <= 0x3289);
}

typedef bool class_function(char32_t code);

/* Up to most characters of a class, so many at least as one. */
static bool take_run(struct reading *reading, class_function *is, size_t most)
{
    size_t length, count = 0;
    for (char32_t code; (code = peek(reading, &length)) != 0 && is(code); count++)
        reading->at += length;
    return count > 0 && count <= most;
}

/* One alternative after the other, from the same place. */
static bool take_number(struct reading *reading)
{
    size_t at = reading->at;
    if (take_run(reading, is_digit, DIGITS_MAX))
        return true;
    reading->at = at;
    if (take_run(reading, is_numeral, DIGITS_MAX))
        return true;
    reading->at = at;
    return take_run(reading, is_letter, 1);
}

static struct marker read_number(struct slice text)
{
    static const struct marker none = { MARKER_NONE, 0 };
    struct reading reading = { text, 0 };
    bool sure = take_run(&reading, is_enclosed, 1), apart = false;
    if (!sure) {
        reading.at = 0;
        bool open = take(&reading, U"(（〔[");
        if (!take_number(&reading))
            return none;
        apart = !open && take(&reading, U".");
        if (!apart && !take(&reading, open ? U")）〕]" : U")）、．"))
            return none;
    }
    bool white = take_white(&reading);
    if (reading.at == text.length || (apart && !white))
        return none;
    return (struct marker){ sure || white ? MARKER_NUMBER : MARKER_PERHAPS, reading.at };
}

static struct marker read_quotes(struct slice text)
{
    struct reading reading = { text, 0 };
    int count = 0;
    while (take(&reading, U">")) {
        take_white(&reading);
        count++;
    }
    bool apart = count > 0 && text.data[reading.at - 1] == ' ';
    return apart && count <= QUOTES_MAX && reading.at < text.length
               ? (struct marker){ MARKER_BULLET, reading.at }
               : (struct marker){ MARKER_NONE, 0 };
}

/* The box of a task that is not done; one with a letter in it reads as a number does. */
static bool begins_with_box(struct slice text)
{
    return text.length > 3 && memcmp(text.data, "[ ]", 3) == 0;
}

static struct marker read_bullet(struct slice text)
{
    if (begins_with_box(text))
        return (struct marker){ MARKER_BULLET, 3 + (text.data[3] == ' ') };
    struct reading reading = { text, cluster_length(text.data, text.length) };
    size_t length = reading.at;
    bool white = take_white(&reading);
    bool is = reading.at < text.length && character_is_bullet(text.data, length, white);
    return is ? (struct marker){ MARKER_BULLET, reading.at } : (struct marker){ MARKER_NONE, 0 };
}

/* Most paragraphs begin with Han that is no number, or with a quotation. */
static bool begins_plainly(struct slice text)
{
    char32_t code;
    utf8_decode(text.data, text.length, &code);
    return (code >= 0x4E00 && code <= 0x9FFF && !is_numeral(code)) || code == U'「' ||
           code == U'“';
}

struct slice marker_behind_white(struct slice text)
{
    for (size_t n; text.length > 0; text.data += n, text.length -= n) {
        n = cluster_length(text.data, text.length);
        if (!character_is_white(text.data, n))
            break;
    }
    return text;
}

struct marker marker_read(struct slice text)
{
    struct marker marker = { MARKER_NONE, 0 };
    if (text.length == 0 || begins_plainly(text))
        return marker;
    marker = read_bullet(text);
    if (marker.kind == MARKER_NONE)
        marker = read_quotes(text);
    return marker.kind != MARKER_NONE ? marker : read_number(text);
}

bool marker_is_bracket(struct slice text)
{
    struct reading reading = { text, 0 };
    return take(&reading, U"「『（〈《【〔［｛｢“‘");
}
