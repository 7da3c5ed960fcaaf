/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/position.h"
#include "doc/quotation.h"
#include "text/utf8.h"

#define SEED 20260729u

/* A passage in which nothing is said twice. */
static const char passage[] =
    "河邊的老屋住著一位修傘的師傅,每逢下雨天門口總排著長隊。他的手指粗糙卻靈巧,"
    "三兩下便把斷了的骨架接好。鄰居說這門手藝傳了四代,到他這裡恐怕要停了。\n"
    "去年秋天,縣裡辦了一場展覽,請他把歷年收藏的紙傘都搬去。觀眾從各地趕來,"
    "有人當場拜師,有人買下最貴的一把。師傅笑著搖頭:賣得出的不是最好的,"
    "最好的那把還沒有做完。\n"
    "如今他收了兩個徒弟,一個學裱紙,一個學削竹。傍晚收工以後,三人坐在門檻上喝茶,"
    "看渡船慢慢靠岸。";

static size_t place_of(const char *text, const char *words)
{
    const char *place = strstr(text, words);
    assert_non_null(place);
    return (size_t)(place - text);
}

static struct quotation take_at(const char *text, const char *words)
{
    return quotation_take(text, strlen(text), place_of(text, words));
}

/* A text with one thing replaced. */
static char *edited(const char *text, const char *from, const char *to)
{
    size_t at = place_of(text, from);
    struct bytes out = { 0 };
    bytes_append(&out, text, at);
    bytes_append_string(&out, to);
    bytes_append_string(&out, text + at + strlen(from));
    return bytes_steal(&out);
}

static void expect_found(const struct quotation *quotation, const char *text, size_t near,
                         size_t expected)
{
    size_t found = SIZE_MAX;
    assert_true(quotation_find(quotation, text, strlen(text), near, &found));
    assert_int_equal(found, expected);
}

static void expect_lost(const struct quotation *quotation, const char *text)
{
    size_t found = 77;
    assert_false(quotation_find(quotation, text, strlen(text), 0, &found));
    assert_int_equal(found, 77);
}

/* --- Taking ------------------------------------------------------------------------------------ */

static void takes_code_points(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "縣裡辦了");
    assert_int_equal(utf8_count(q.exact, strlen(q.exact)), QUOTE_EXACT);
    assert_int_equal(utf8_count(q.before, strlen(q.before)), QUOTE_CONTEXT);
    assert_int_equal(utf8_count(q.after, strlen(q.after)), QUOTE_CONTEXT);
    assert_int_equal(strncmp(q.exact, "縣裡辦了一場", strlen("縣裡辦了一場")), 0);
    /* The line end before the paragraph is one blank. */
    assert_non_null(strstr(q.before, "要停了。 去年秋天,"));
    quotation_release(&q);
    assert_null(q.exact);
}

static void squeezes_white_space(void **state)
{
    (void)state;
    const char *text = "  \xE3\x80\x80一\r\n\r\n\xC2\xA0二\t三 \xE2\x80\xA8\xE2\x80\x89 四\n";
    struct quotation q = quotation_take(text, strlen(text), 0);
    assert_string_equal(q.exact, "一 二 三 四");
    assert_string_equal(q.before, "");
    assert_string_equal(q.after, "");
    quotation_release(&q);
    q = take_at(text, "三");
    assert_string_equal(q.before, "一 二");
    assert_string_equal(q.exact, "三 四");
    quotation_release(&q);
}

static void joins_exact_and_after(void **state)
{
    (void)state;
    char text[200];
    for (size_t i = 0; i < sizeof text - 1; i++)
        text[i] = i % 3 == 2 ? ' ' : (char)('a' + i % 26);
    text[sizeof text - 1] = '\0';
    struct quotation q = quotation_take(text, strlen(text), 99);
    struct bytes joined = { 0 };
    bytes_format(&joined, "%s%s", q.exact, q.after);
    assert_memory_equal(bytes_string(&joined), text + 99, joined.length);
    assert_true(strlen(q.exact) <= QUOTE_EXACT && strlen(q.after) <= QUOTE_CONTEXT);
    bytes_release(&joined);
    quotation_release(&q);
}

static void takes_at_the_edges(void **state)
{
    (void)state;
    struct quotation q = quotation_take("", 0, 0);
    assert_string_equal(q.exact, "");
    assert_string_equal(q.before, "");
    quotation_release(&q);
    size_t length = strlen(passage);
    q = quotation_take(passage, length, length);
    assert_string_equal(q.exact, "");
    assert_int_equal(utf8_count(q.before, strlen(q.before)), QUOTE_CONTEXT);
    quotation_release(&q);
    /* In the middle of a character: from its beginning. */
    q = quotation_take(passage, length, 4);
    assert_int_equal(strncmp(q.exact, "邊的", strlen("邊的")), 0);
    quotation_release(&q);
}

static void takes_in_long_white_space(void **state)
{
    (void)state;
    size_t length = 1u << 20;
    char *text = mem_alloc(length);
    memset(text, ' ', length);
    struct quotation q = quotation_take(text, length, length / 2);
    assert_string_equal(q.exact, "");
    assert_string_equal(q.before, "");
    assert_true(quotation_matches(&q, text, length, length / 2));
    quotation_release(&q);
    free(text);
}

static void copies(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "鄰居");
    struct quotation copy = quotation_copy(&q);
    assert_string_equal(copy.exact, q.exact);
    assert_string_equal(copy.before, q.before);
    assert_string_equal(copy.after, q.after);
    assert_ptr_not_equal(copy.exact, q.exact);
    quotation_release(&copy);
    quotation_release(&q);
    copy = quotation_copy(&q);
    assert_null(copy.exact);
}

/* --- Matching in place ------------------------------------------------------------------------- */

static void matches_where_taken(void **state)
{
    (void)state;
    size_t length = strlen(passage);
    for (size_t i = 0; i <= length; i++) {
        if (i < length && ((unsigned char)passage[i] & 0xC0) == 0x80)
            continue;
        struct quotation q = quotation_take(passage, length, i);
        assert_true(quotation_matches(&q, passage, length, i));
        if (i >= 3 && i < length && passage[i] != '\n' && passage[i - 1] != '\n')
            assert_false(quotation_matches(&q, passage, length, i - 3));
        assert_false(quotation_matches(&q, passage, length, length + 1));
        quotation_release(&q);
    }
}

static void matches_not_when_edited(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "觀眾從");
    size_t at = place_of(passage, "觀眾從");
    char *other = edited(passage, "有人當場", "有客當場");
    assert_false(quotation_matches(&q, other, strlen(other), at));
    free(other);
    other = edited(passage, "紙傘都", "紙扇都");
    assert_false(quotation_matches(&q, other, strlen(other), at));
    free(other);
    assert_false(quotation_matches(&q, passage, strlen(passage), at + 1));
    struct quotation none = { 0 };
    assert_false(quotation_matches(&none, passage, strlen(passage), at));
    quotation_release(&q);
}

static void matches_when_more_is_there(void **state)
{
    (void)state;
    /* A text that grows at its end, and one that is given from nearer or farther before. */
    size_t at = place_of(passage, "喝茶"), from = place_of(passage, "一個學裱");
    size_t cut = place_of(passage, "慢慢");
    struct quotation q = quotation_take(passage + from, cut - from, at - from);
    assert_true(quotation_matches(&q, passage, strlen(passage), at));
    quotation_release(&q);
    q = quotation_take(passage, strlen(passage), at);
    assert_true(quotation_matches(&q, passage + from, strlen(passage) - from, at - from));
    assert_false(quotation_matches(&q, passage, cut, at));
    quotation_release(&q);
}

/* --- Finding ----------------------------------------------------------------------------------- */

static void finds_itself(void **state)
{
    (void)state;
    size_t length = strlen(passage);
    for (size_t i = 0; i < length; i++) {
        if (((unsigned char)passage[i] & 0xC0) == 0x80 || passage[i] == '\n')
            continue;
        struct quotation q = quotation_take(passage, length, i);
        expect_found(&q, passage, 0, i);
        expect_found(&q, passage, i, i);
        expect_found(&q, passage, SIZE_MAX, i);
        quotation_release(&q);
    }
}

static void finds_after_edits_around(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "師傅笑著搖頭");
    char *a = edited(passage, "河邊的老屋", "很久以前,河邊的一棟老屋裡");
    char *b = edited(a, "最貴的一把。", "最貴的兩把。");
    char *c = edited(b, "還沒有做完", "他還在做");
    expect_found(&q, c, place_of(passage, "師傅笑著搖頭"), place_of(c, "師傅笑著搖頭"));
    quotation_release(&q);
    free(a);
    free(b);
    free(c);
}

static void finds_after_edits_inside(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "師傅笑著搖頭");
    char *a = edited(passage, "賣得出的不是", "能賣的從來都不算是");
    expect_found(&q, a, 0, place_of(a, "師傅笑著搖頭"));
    free(a);
    /* The very beginning was replaced, taken away, or has something in front of it. */
    a = edited(passage, "師傅笑著", "老人嘆氣");
    expect_found(&q, a, 0, place_of(a, "老人嘆氣搖頭"));
    free(a);
    a = edited(passage, "師傅笑著", "");
    expect_found(&q, a, 0, place_of(a, "搖頭:賣"));
    free(a);
    a = edited(passage, "師傅笑著", "就在這個時候,師傅笑著");
    expect_found(&q, a, 0, place_of(a, "師傅笑著搖頭"));
    free(a);
    /* As many characters stand for those on both sides of the place. */
    a = edited(passage, "一把。師傅笑", "兩支了他們都");
    expect_found(&q, a, 0, place_of(a, "他們都著搖頭"));
    free(a);
    quotation_release(&q);
}

static void finds_when_wrapped_anew(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "鄰居說");
    struct bytes wrapped = { 0 };
    size_t count = 0;
    for (size_t i = 0; i < strlen(passage); i++) {
        if (passage[i] == '\n')
            continue;
        if (((unsigned char)passage[i] & 0xC0) != 0x80 && ++count % 7 == 0)
            bytes_append_string(&wrapped, "\r\n\xE3\x80\x80");
        bytes_append_byte(&wrapped, passage[i]);
    }
    size_t found;
    assert_true(quotation_find(&q, wrapped.data, wrapped.length, 0, &found));
    struct quotation there = quotation_take(wrapped.data, wrapped.length, found);
    assert_int_equal(strncmp(there.exact, "鄰", strlen("鄰")), 0);
    quotation_release(&there);
    bytes_release(&wrapped);
    quotation_release(&q);
}

static void finds_the_best_of_many(void **state)
{
    (void)state;
    /* A refrain of more than QUOTE_EXACT characters between verses that differ. */
    static const char refrain[] = 
        "啦啦啦,風從山上來,雨從海上來,我從很遠的地方走到你門前來啦啦啦啦啦";
    struct bytes song = { 0 };
    size_t places[9];
    for (int i = 0; i < 9; i++) {
        bytes_format(&song, "第%d段唱的是第%d個月的事情。\n", i + 1, i + 2);
        places[i] = song.length;
        bytes_format(&song, "%s\n", refrain);
    }
    bytes_append_string(&song, "完");
    for (int i = 0; i < 9; i++) {
        struct quotation q = quotation_take(song.data, song.length, places[i]);
        expect_found(&q, song.data, 0, places[i]);
        expect_found(&q, song.data, song.length, places[i]);
        quotation_release(&q);
    }
    bytes_release(&song);
}

static void finds_the_nearest_of_equals(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    static const char line[] = "同樣的一行字,一個不多,一個不少。\n";
    for (int i = 0; i < 40; i++)
        bytes_append_string(&text, line);
    size_t step = strlen(line);
    struct quotation q = quotation_take(text.data, text.length, 20 * step);
    expect_found(&q, text.data, 20 * step, 20 * step);
    expect_found(&q, text.data, 9 * step + 3, 9 * step);
    expect_found(&q, text.data, 10 * step - 3, 10 * step);
    quotation_release(&q);
    bytes_release(&text);
}

static void finds_nothing(void **state)
{
    (void)state;
    struct quotation q = take_at(passage, "觀眾從各地");
    expect_lost(&q, "");
    expect_lost(&q, 
                "完全不同的一篇文字,講的是另一件事,裡面沒有一句話和原來的相同,讀的人也看不出關係。");
    /* A few words in common are not enough. */
    expect_lost(&q, "那天觀眾從各地趕來看球賽,體育場外賣飲料的小販比球員還忙,警察也一樣。");
    /* Nor is what stood before, when what followed it has gone. */
    struct bytes half = { 0 };
    bytes_append(&half, passage, place_of(passage, "觀眾從各地"));
    bytes_append_string(&half, "後來的事情誰也說不清楚,只知道展覽提早結束。");
    expect_lost(&q, half.data);
    bytes_release(&half);
    struct quotation none = { 0 };
    expect_lost(&none, passage);
    quotation_release(&q);
    struct quotation empty = quotation_take("", 0, 0);
    expect_lost(&empty, passage);
    quotation_release(&empty);
    struct quotation blank = { .exact = (char[]){ " " }, .before = (char[]){ "" } };
    expect_lost(&blank, passage);
}

/* One that was made by another hand may be longer than any that is taken here. */
static void finds_by_one_of_any_length(void **state)
{
    (void)state;
    struct bytes text = { 0 }, other = { 0 };
    for (int i = 0; i < 60; i++)
        bytes_format(&text, "第%d句話和別的都不一樣,因為有第%d號。", i, i * 7);
    struct quotation q = { .exact = mem_string(text.data), .after = mem_string("無") };
    size_t found = SIZE_MAX;
    expect_found(&q, text.data, 5, 0);
    q.before = mem_slice(text.data, place_of(text.data, "第30句"));
    assert_true(quotation_find(&q, text.data, text.length, 0, &found));
    assert_true(found <= text.length);
    bytes_format(&other, "前言。%s", text.data + text.length / 2);
    if (quotation_find(&q, other.data, other.length, 0, &found))
        assert_true(found <= other.length);
    assert_false(quotation_matches(&q, text.data, text.length, 0));
    quotation_release(&q);
    bytes_release(&text);
    bytes_release(&other);
}

static void finds_no_other_english(void **state)
{
    (void)state;
    const char *one = "The ferry leaves the eastern landing at seven and returns before the lamps "
                      "are lit, unless there is fog on the river or the pilot is asleep.";
    const char *other = "She had been told that the letters were kept in a tin box under the "
                        "stairs, but the tin box held nothing except string and a broken watch.";
    struct quotation q = take_at(one, "returns");
    expect_lost(&q, other);
    /* With some words in common; letters alone agree everywhere. */
    expect_lost(&q, "Letters came each Tuesday, late in the evening, and we read them aloud "
                    "under the lamp till the old man slept; on such nights, when there is fog on "
                    "the river and the road, nobody thinks of going home.");
    expect_found(&q, one, 0, place_of(one, "returns"));
    quotation_release(&q);
}

static void a_short_end_is_not_anywhere(void **state)
{
    (void)state;
    /* Two characters at the end of a text that stand elsewhere in another one. */
    const char *text = "很長的一段話,說到這裡為止,再沒有別的可說,只好在這裡收尾。完了";
    struct quotation q = take_at(text, "完了");
    expect_found(&q, text, 0, place_of(text, "完了"));
    expect_lost(&q, "事情完了以後大家都散去,街上空無一人,只剩下路燈。");
    quotation_release(&q);
}

static void finds_short_ones_at_any_byte(void **state)
{
    (void)state;
    struct quotation q = { .exact = (char[]){ "甲乙丙" } };
    struct bytes text = { 0 };
    while (text.length < 9000) {
        size_t length = text.length;
        bytes_append_string(&text, q.exact);
        expect_found(&q, text.data, 0, length);
        bytes_remove(&text, length, text.length - length);
        bytes_append_string(&text, length % 1024 < 1000 ? "........................" : ".");
    }
    bytes_release(&text);
    q = quotation_take("短文\n", strlen("短文\n"), strlen("短文\n"));
    expect_found(&q, "一篇短文後來長了", 0, strlen("一篇短文"));
    quotation_release(&q);
}

static void finds_the_end(void **state)
{
    (void)state;
    size_t length = strlen(passage);
    struct quotation q = quotation_take(passage, length, length);
    struct bytes longer = { 0 };
    bytes_format(&longer, "新的開頭。%s", passage);
    expect_found(&q, longer.data, 0, longer.length);
    bytes_append_string(&longer, "後來又加了一段。");
    expect_found(&q, longer.data, 0, place_of(longer.data, "後來又加"));
    bytes_release(&longer);
    quotation_release(&q);
}

/* --- Random edits ------------------------------------------------------------------------------ */

struct random {
    uint32_t value;
};

static uint32_t draw(struct random *random, uint32_t below)
{
    random->value = random->value * 1664525u + 1013904223u;
    return (random->value >> 8) % below;
}

static void append_random(struct bytes *out, struct random *random, size_t count)
{
    char character[UTF8_LONGEST];
    while (count-- > 0) {
        uint32_t kind = draw(random, 40);
        char32_t code = kind == 0 ? U'\n' : kind < 4 ? U'，' : 0x4E00 + draw(random, 3000);
        bytes_append(out, character, utf8_encode(code, character));
    }
}

/* The byte of a random character. */
static size_t random_place(struct random *random, const struct bytes *text)
{
    size_t i = draw(random, (uint32_t)text->length);
    while (((unsigned char)text->data[i] & 0xC0) == 0x80)
        i--;
    return i;
}

static size_t some_characters(const struct bytes *text, size_t at, size_t count)
{
    size_t end = at;
    char32_t code;
    while (count-- > 0 && end < text->length)
        end += utf8_decode_valid(text->data + end, &code);
    return end - at;
}

/* Replaces some characters at a place that is none of the exact text's; *place moves along. */
static void edit_once(struct random *random, struct bytes *text, size_t *place, size_t exact)
{
    size_t at = random_place(random, text);
    size_t length = some_characters(text, at, draw(random, 30));
    if (at + length > *place && at < *place + exact)
        return;
    struct bytes with = { 0 };
    append_random(&with, random, draw(random, 60));
    bytes_remove(text, at, length);
    bytes_insert(text, at, bytes_string(&with), with.length);
    if (at < *place)
        *place += with.length - length;
    bytes_release(&with);
}

static void survives_random_edits(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED);
    struct random random = { SEED };
    for (int round = 0; round < 300; round++) {
        struct bytes text = { 0 };
        append_random(&text, &random, 400 + draw(&random, 3000));
        size_t place = random_place(&random, &text);
        if (text.data[place] == '\n' || place + 200 > text.length)
            place = 0;
        while (text.data[place] == '\n')
            place++;
        size_t near = place, found = SIZE_MAX;
        struct quotation q = quotation_take(text.data, text.length, place);
        size_t exact = some_characters(&text, place, QUOTE_EXACT + 3);
        for (uint32_t edits = draw(&random, 20); edits > 0; edits--)
            edit_once(&random, &text, &place, exact);
        assert_true(quotation_find(&q, text.data, text.length, near, &found));
        assert_int_equal(found, place);
        quotation_release(&q);
        bytes_release(&text);
    }
}

/* Single characters changed all over the passage: one in every eleven. */
static void survives_random_misprints(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED + 1);
    struct random random = { SEED + 1 };
    for (int round = 0; round < 200; round++) {
        struct bytes text = { 0 };
        for (int i = 0; i < 1500; i++) {
            char character[UTF8_LONGEST];
            bytes_append(&text, character, utf8_encode(0x4E00 + draw(&random, 3000), character));
        }
        size_t place = 3 * (200 + draw(&random, 1000)), found = SIZE_MAX;
        struct quotation q = quotation_take(text.data, text.length, place);
        for (size_t i = draw(&random, 11); i < text.length / 3; i += 11)
            memcpy(text.data + 3 * i, "々", 3);
        assert_true(quotation_find(&q, text.data, text.length, 0, &found));
        assert_int_equal(found, place);
        quotation_release(&q);
        bytes_release(&text);
    }
}

/* One character of eight, but in one piece: runs of seven count whole. */
static void counts_whole_runs(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    struct random random = { SEED + 3 };
    for (int i = 0; i < 300; i++) {
        char character[UTF8_LONGEST];
        bytes_append(&text, character, utf8_encode(0x4E00 + draw(&random, 3000), character));
    }
    size_t start = 100, place = 3 * (start + QUOTE_CONTEXT);
    struct quotation q = quotation_take(text.data, text.length, place);
    for (size_t i = 0; i < 12; i++)
        if (i != 6)
            memcpy(text.data + 3 * (start + 8 * i + 7), "々", 3);
    expect_found(&q, text.data, 0, place);
    quotation_release(&q);
    bytes_release(&text);
}

/* Whatever is quoted and whatever is searched, an answer is a character's beginning or the end. */
static void stays_within_any_bytes(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED + 2);
    struct random random = { SEED + 2 };
    static const char *const alphabet[] = { "a", "啊", " ", "\n", "\xE3\x80\x80", "e\xCC\x81",
                                            "\xF0\x9F\x98\x80", "\xEF\xBF\xBD" };
    for (int round = 0; round < 400; round++) {
        struct bytes text[2] = { { 0 }, { 0 } };
        uint32_t letters = 1 + draw(&random, 8);
        for (int i = 0; i < 2; i++)
            for (uint32_t n = draw(&random, 400); n > 0; n--)
                bytes_append_string(&text[i], alphabet[draw(&random, letters)]);
        size_t place = text[0].length > 0 ? random_place(&random, &text[0]) : 0, found = SIZE_MAX;
        struct quotation q = quotation_take(bytes_string(&text[0]), text[0].length, place);
        assert_true(utf8_is_valid(q.exact, strlen(q.exact)));
        assert_true(utf8_is_valid(q.before, strlen(q.before)));
        assert_true(quotation_matches(&q, bytes_string(&text[0]), text[0].length, place));
        size_t near = draw(&random, 900);
        if (quotation_find(&q, bytes_string(&text[1]), text[1].length, near, &found)) {
            assert_true(found <= text[1].length);
            assert_true(utf8_is_valid(text[1].data + found, text[1].length - found));
        }
        quotation_release(&q);
        for (int i = 0; i < 2; i++)
            bytes_release(&text[i]);
    }
}

/* Two lengths: four times the text may take about four times the time, not sixteen times. */
static double seconds_for(size_t length, const char *fill)
{
    struct bytes text = { 0 };
    while (text.length < length)
        bytes_append_string(&text, fill);
    struct quotation q = quotation_take(text.data, text.length, 0);
    struct quotation broken = quotation_copy(&q);
    memcpy(broken.exact + strlen(broken.exact) - 3, "無", 3);
    clock_t start = clock();
    size_t found;
    quotation_find(&q, text.data, text.length, length / 2, &found);
    quotation_find(&broken, text.data, text.length, length / 2, &found);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    quotation_release(&q);
    quotation_release(&broken);
    bytes_release(&text);
    return seconds;
}

static void is_linear_on_repeated_text(void **state)
{
    (void)state;
    static const char *const fills[] = { "啊", "哈囉", "同樣的一行字,一個不多,一個不少。\n" };
    for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
        double small = seconds_for(40 * 1024, fills[i]);
        double large = seconds_for(160 * 1024, fills[i]);
        print_message("# %.1f ms for 40 KiB, %.1f ms for 160 KiB\n", small * 1e3, large * 1e3);
        assert_true(large < 0.05 + 10 * small);
    }
}

/* --- Positions --------------------------------------------------------------------------------- */

static void compares_positions(void **state)
{
    (void)state;
    struct position a = { 1, UINT64_C(1) << 40 }, b = { 2, 0 }, c = { 2, 5 };
    assert_true(position_compare(a, b) < 0);
    assert_true(position_compare(c, b) > 0);
    assert_int_equal(position_compare(c, c), 0);
    assert_true(position_equal(b, b));
    assert_false(position_equal(b, c));
}

static void copies_places(void **state)
{
    (void)state;
    struct place plain = { .offset = UINT64_MAX };
    struct place copy = place_copy(&plain);
    assert_null(copy.unit);
    assert_true(copy.offset == UINT64_MAX);
    struct place unit = { .unit = (char[]){ "ch1.xhtml" }, .offset = 3 };
    copy = place_copy(&unit);
    assert_string_equal(copy.unit, unit.unit);
    assert_ptr_not_equal(copy.unit, unit.unit);
    place_release(&copy);
    assert_null(copy.unit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_code_points),
        cmocka_unit_test(squeezes_white_space),
        cmocka_unit_test(joins_exact_and_after),
        cmocka_unit_test(takes_at_the_edges),
        cmocka_unit_test(takes_in_long_white_space),
        cmocka_unit_test(copies),
        cmocka_unit_test(matches_where_taken),
        cmocka_unit_test(matches_not_when_edited),
        cmocka_unit_test(matches_when_more_is_there),
        cmocka_unit_test(finds_itself),
        cmocka_unit_test(finds_after_edits_around),
        cmocka_unit_test(finds_after_edits_inside),
        cmocka_unit_test(finds_when_wrapped_anew),
        cmocka_unit_test(finds_the_best_of_many),
        cmocka_unit_test(finds_the_nearest_of_equals),
        cmocka_unit_test(finds_nothing),
        cmocka_unit_test(finds_by_one_of_any_length),
        cmocka_unit_test(finds_no_other_english),
        cmocka_unit_test(a_short_end_is_not_anywhere),
        cmocka_unit_test(finds_short_ones_at_any_byte),
        cmocka_unit_test(finds_the_end),
        cmocka_unit_test(survives_random_edits),
        cmocka_unit_test(survives_random_misprints),
        cmocka_unit_test(counts_whole_runs),
        cmocka_unit_test(stays_within_any_bytes),
        cmocka_unit_test(is_linear_on_repeated_text),
        cmocka_unit_test(compares_positions),
        cmocka_unit_test(copies_places),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("quotation", tests, NULL, NULL);
}
