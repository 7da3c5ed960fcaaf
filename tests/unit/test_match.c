/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/error.h"
#include "base/limits.h"
#include "text/cluster.h"
#include "text/gap.h"
#include "text/match.h"
#include "text/utf8.h"

struct hit {
    bool found;
    size_t start, end;
};

static struct pattern *compile(const char *query, bool fold)
{
    struct error error = { "" };
    struct pattern *pattern = pattern_new(query, strlen(query), fold, &error);
    if (pattern == NULL)
        fail_msg("%s: %s", query, error.message);
    return pattern;
}

static struct hit find_in(const char *query, bool fold, const char *text, size_t from, size_t limit)
{
    struct pattern *pattern = compile(query, fold);
    struct hit hit = { 0 };
    hit.found = pattern_find(pattern, text, strlen(text), from, limit, &hit.start, &hit.end);
    pattern_free(pattern);
    return hit;
}

static void expect(const char *query, bool fold, const char *text, const char *wanted)
{
    struct hit hit = find_in(query, fold, text, 0, strlen(text));
    if (wanted == NULL) {
        if (hit.found)
            fail_msg("'%s' is found in '%s'", query, text);
        return;
    }
    if (!hit.found)
        fail_msg("'%s' is not found in '%s'", query, text);
    assert_int_equal(hit.end - hit.start, strlen(wanted));
    assert_memory_equal(text + hit.start, wanted, strlen(wanted));
}

static void finds(const char *query, const char *text, const char *wanted)
{
    expect(query, true, text, wanted);
}

static size_t count(const char *query, bool fold, const char *text, size_t length, size_t slice)
{
    struct pattern *pattern = compile(query, fold);
    size_t hits = 0, at = 0;
    for (size_t limit = 0; limit < length;) {
        limit = length - limit > slice ? limit + slice : length;
        size_t start, end;
        while (pattern_find(pattern, text, length, at, limit, &start, &end)) {
            assert_true(start >= at && start < limit && end > start && end <= length);
            at = end;
            hits++;
        }
        at = at > limit ? at : limit;
    }
    pattern_free(pattern);
    return hits;
}

/* --- What is found ------------------------------------------------------------------------------ */

static void test_variants(void **state)
{
    (void)state;
    finds("脫貧", "決勝脱貧攻堅", "脱貧");
    finds("脱贫", "決勝脱貧攻堅", "脱貧");
    finds("群众", "發動羣眾", "羣眾");
    finds("结构", "支出結構", "結構");
    finds("秘書長", "祕書長說", "祕書長");
    finds("启示", "重要啓示", "啓示");
    finds("精锐", "精鋭", "精鋭");
    finds("发", "黑髮", "髮");
    finds("发", "出發", "發");
    finds("發", "出发", "发");
    finds("發", "黑髮", NULL);
    finds("頭髮", "头发", "头发");
    finds("他", "它她", NULL);
}

static void test_case_and_width(void **state)
{
    (void)state;
    finds("ＡＢＣ", "xabcx", "abc");
    finds("abc", "xＡｂCx", "ＡｂC");
    finds("３", "第3章", "3");
    finds("straße", "STRAẞE", "STRAẞE");
    finds("ΟΔΟΣ", "οδος", "οδος");
    expect("abc", false, "ABC", NULL);
    expect("abc", false, "ABC abc", "abc");
    expect("脫", false, "脱", NULL);
}

static void test_white_space(void **state)
{
    (void)state;
    finds("伍 欣", "作者伍　欣", "伍　欣");
    finds("伍 欣", "伍\u00a0\u00a0 欣", "伍\u00a0\u00a0 欣");
    finds("a  b", "a b", "a b");
    finds("a\tb", "a\r\n    b", "a\r\n    b");
    finds("a b", "a \n b", "a \n b");
    finds("a b", "a\u2028b", "a\u2028b");
    finds("a b", "a\n\nb", NULL);
    finds("a b", "a\r\r\nb", NULL);
    finds("a b", "ab", NULL);
    finds("a b", "a\u200b b", "a\u200b b");
    finds("a b", "a\u200bb", NULL);
    finds("ab", "a b", NULL);
    finds("一 二", "一\n二", "一\n二");
    finds(" b", "a  b", "  b");
    finds("a ", "a  b", "a  ");
    finds(" ", "a\u3000 b", "\u3000 ");
    finds(" ", "\u3000", "\u3000");
    finds(" ", "ab", NULL);
    finds("\u00a0", "a b", " ");
    finds("a b c", "a\nb\nc", "a\nb\nc");
    expect("a b", false, "a\u3000b", "a\u3000b");
}

static void test_gaps(void **state)
{
    (void)state;
    finds("扶貧", "扶\u00a0\u00a0貧。", "扶\u00a0\u00a0貧");
    finds("扶貧", "扶\u200b\u202f\ufeff貧", "扶\u200b\u202f\ufeff貧");
    finds("example", "exam\u00adple", "exam\u00adple");
    finds("扶\u200b貧", "扶貧", "扶貧");
    finds("葛西", "葛\U000E0100西", "葛\U000E0100西");
    finds("葛\U000E0101西", "葛\U000E0100西", "葛\U000E0100西");
    expect("葛西", false, "葛\U000E0100西", "葛\U000E0100西");
    finds("扶貧", "\u200b扶貧\u200b", "扶貧");
}

static void test_gap_limit(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    for (size_t spaces = GAP_MAX / 2; spaces <= GAP_MAX / 2 + 1; spaces++) {
        bytes_clear(&text);
        bytes_append_string(&text, "扶");
        for (size_t i = 0; i < spaces; i++)
            bytes_append_string(&text, "\u00a0");
        bytes_append_string(&text, "貧");
        bool within = spaces * 2 <= GAP_MAX;
        finds("扶貧", bytes_string(&text), within ? bytes_string(&text) : NULL);
        finds("扶 貧", bytes_string(&text), within ? bytes_string(&text) : NULL);
    }
    bytes_release(&text);
}

static void test_invisible_query(void **state)
{
    (void)state;
    expect("\u200b", true, "a\u200bb", "\u200b");
    expect("\u200b", true, "ab", NULL);
    expect("\u200b\u200b", false, "a\u200bb\u200b\u200b", "\u200b\u200b");
}

static void test_whole_clusters(void **state)
{
    (void)state;
    finds("e", "re\u0301sume", "e\u0301");
    finds("か", "か\u3099", "か\u3099");
    finds("\u0301", "re\u0301sume", "e\u0301");
    finds("葛", "葛\U000E0100西", "葛\U000E0100");
    finds("👩", "x👨\u200d👩\u200d👧y", "👨\u200d👩\u200d👧");
    finds("\n", "a\r\nb", "\r\n");
    finds("\U0001F1FC", "\U0001F1F9\U0001F1FC\U0001F1EF\U0001F1F5", "\U0001F1F9\U0001F1FC");
}

/* --- Ranges ------------------------------------------------------------------------------------- */

static void test_range(void **state)
{
    (void)state;
    const char *text = "一二一二一二";
    struct hit hit = find_in("一二", true, text, 0, 18);
    assert_true(hit.found && hit.start == 0 && hit.end == 6);
    hit = find_in("一二", true, text, 1, 18);
    assert_true(hit.found && hit.start == 6 && hit.end == 12);
    hit = find_in("一二", true, text, 1, 7);
    assert_true(hit.found && hit.start == 6 && hit.end == 12);
    assert_false(find_in("一二", true, text, 1, 6).found);
    assert_false(find_in("一二", true, text, 13, 18).found);
    assert_true(find_in("一二", true, text, 12, 99).found);
    assert_false(find_in("一二", true, text, 18, 18).found);
    assert_false(find_in("一二", true, text, 20, 30).found);
    assert_false(find_in("一二", true, "", 0, 0).found);
    assert_false(find_in("一二三", true, text + 12, 0, 6).found);
}

/* A cluster at the limit belongs to the side that it begins on, and is found once. */
static void test_limit_in_cluster(void **state)
{
    (void)state;
    const char *text = "re\u0301s";
    assert_true(find_in("\u0301", true, text, 0, 2).found);
    assert_false(find_in("\u0301", true, text, 2, 5).found);
    assert_int_equal(count("\u0301", true, text, strlen(text), 2), 1);
}

static void test_long_anchor_distance(void **state)
{
    (void)state;
    /* The rare character is far behind the limit that the hit begins before. */
    const char *text = "的的 \u00a0的\u200b的的的龘";
    struct hit hit = find_in("的的 的的的的龘", true, text, 0, 1);
    assert_true(hit.found && hit.start == 0 && hit.end == strlen(text));
}

static void test_spaces_in_slices(void **state)
{
    (void)state;
    const char *text = "a  b\n\n   c \u3000\u3000\u00a0 d\r\n\r\ne";
    size_t whole = count(" ", true, text, strlen(text), 1000);
    for (size_t slice = 1; slice < 12; slice++)
        assert_int_equal(count(" ", true, text, strlen(text), slice), whole);
    assert_int_equal(whole, 6);
}

static void test_damaged_query(void **state)
{
    (void)state;
    struct error error = { "" };
    assert_null(pattern_new("", 0, true, &error));
    assert_string_equal(error.message, "nothing to search for");
    assert_null(pattern_new("\xE4\xB8", 2, true, &error));
    assert_null(pattern_new("\xC0\x80", 2, false, NULL));
    pattern_free(NULL);
}

static void test_length_limit(void **state)
{
    (void)state;
    struct bytes query = { 0 };
    for (size_t i = 0; i < PATTERN_MAX; i++)
        bytes_append_string(&query, "发");
    struct pattern *pattern = compile(bytes_string(&query), true);
    size_t start, end;
    assert_true(pattern_find(pattern, query.data, query.length, 0, 1, &start, &end));
    assert_int_equal(end, query.length);
    assert_false(
        pattern_find(pattern, query.data, query.length - 3, 0, query.length, &start, &end));
    pattern_free(pattern);
    struct error error = { "" };
    bytes_append_string(&query, "发");
    assert_null(pattern_new(query.data, query.length, true, &error));
    assert_true(strlen(error.message) > 0);
    bytes_release(&query);
}

/* --- Properties --------------------------------------------------------------------------------- */

static const uint32_t seed = 20240229;

static uint32_t random_below(uint32_t *state, uint32_t limit)
{
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % limit;
}

/* Few different characters, so that there are many near hits. */
static void random_text(uint32_t *state, struct bytes *text, size_t codes)
{
    static const char *const pieces[] = {
        "一",     "二",     "发",     "發",     "髮",         "里",         "a",      "A",
        "ａ",     "b",      " ",      "\u3000", "\n",         "\r\n",       "\u00a0", "\u200b",
        "\u0301", "\ufe0f", "か",     "\u3099", "\U000E0100", "\U0001F1F9", "👩",      "\u200d",
        "\u00ad", "각",     "\u1161", "ᄀ",     "，",         "脫",         "脱",     "\t",
    };
    bytes_clear(text);
    for (size_t i = 0; i < codes; i++)
        bytes_append_string(text, pieces[random_below(state, sizeof pieces / sizeof *pieces)]);
}

static size_t align(const char *text, size_t length, size_t offset)
{
    while (offset < length && ((unsigned char)text[offset] & 0xC0) == 0x80)
        offset++;
    return offset;
}

/* A gap at the query's ends is not of it, and two line ends in a run of spaces are more than one. */
static bool is_fair(const char *query, size_t length)
{
    size_t ends = 0;
    bool ink = false;
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode_valid(query + i, &code);
        ink = ink || !(gap_is_space(code) || gap_is_invisible(code));
        if (!gap_is_space(code) && !gap_is_invisible(code))
            ends = 0;
        ends += code == '\n' || code == '\r';
        if (ends > 1)
            return false;
    }
    return ink;
}

/* What is invisible at a query's start is not looked for. */
static size_t skip_invisible(const char *text, size_t offset)
{
    char32_t code;
    size_t n;
    while (n = utf8_decode_valid(text + offset, &code), gap_is_invisible(code))
        offset += n;
    return offset;
}

static void check_substring(uint32_t *state, const struct bytes *text, const char *starts)
{
    const char *data = bytes_string(text);
    size_t from = align(data, text->length, random_below(state, (uint32_t)text->length));
    size_t to = align(data, text->length, from + random_below(state, 40));
    if (to > text->length)
        to = text->length;
    if (from >= to || !is_fair(data + from, to - from))
        return;
    bool fold = random_below(state, 2) == 0;
    struct pattern *pattern = pattern_new(data + from, to - from, fold, NULL);
    assert_non_null(pattern);
    size_t start, end;
    if (!pattern_find(pattern, data, text->length, 0, text->length, &start, &end))
        fail_msg("a part of the text is not found in it");
    assert_true(start <= skip_invisible(data, from));
    assert_true(starts[start] == 1 && (end == text->length || starts[end] == 1));
    pattern_free(pattern);
}

static void test_substrings_are_found(void **state)
{
    (void)state;
    print_message("# seed %u\n", (unsigned)seed);
    uint32_t random = seed;
    struct bytes text = { 0 };
    char starts[8192];
    for (int i = 0; i < 400; i++) {
        random_text(&random, &text, 1 + random_below(&random, 300));
        assert_true(text.length <= sizeof starts);
        cluster_mark(bytes_string(&text), text.length, starts);
        for (int j = 0; j < 30; j++)
            check_substring(&random, &text, starts);
    }
    bytes_release(&text);
}

/* However a text is sliced, its hits are the same, in whole clusters, and do not overlap. */
static void test_slices_are_one_search(void **state)
{
    (void)state;
    static const char *const queries[] = { "发", "a",      "一二", "a b",    "一 ", " 一", "\u200d",
                                           "か", "\u0301", "里a",  "\u1161", "👩",   "各",  " " };
    uint32_t random = seed;
    struct bytes text = { 0 };
    for (int i = 0; i < 60; i++) {
        random_text(&random, &text, 1 + random_below(&random, 400));
        for (size_t q = 0; q < sizeof queries / sizeof *queries; q++) {
            size_t whole = count(queries[q], true, bytes_string(&text), text.length, SIZE_MAX);
            for (size_t slice = 1; slice < 70; slice = slice * 3 + 1)
                assert_int_equal(count(queries[q], true, bytes_string(&text), text.length, slice),
                                 whole);
        }
    }
    bytes_release(&text);
}

/* A text made to be slow is not too slow to be searched. */
static void test_hostile(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    for (size_t i = 0; i < 4000; i++)
        bytes_append_string(&text, "aA");
    struct bytes query = { 0 };
    for (size_t i = 0; i < PATTERN_MAX - 1; i++)
        bytes_append_string(&query, "a");
    bytes_append_string(&query, "b");
    assert_int_equal(count(bytes_string(&query), true, text.data, text.length, 65536), 0);
    query.data[PATTERN_MAX - 1] = 'a';
    query.data[0] = 'b';
    assert_int_equal(count(bytes_string(&query), true, text.data, text.length, 65536), 0);
    bytes_clear(&text);
    for (size_t i = 0; i < 4000; i++)
        bytes_append_string(&text, "\u0301");
    assert_true(count("\u0301", true, text.data, text.length, 65536) > 0);
    bytes_release(&text);
    bytes_release(&query);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_variants),
        cmocka_unit_test(test_case_and_width),
        cmocka_unit_test(test_white_space),
        cmocka_unit_test(test_gaps),
        cmocka_unit_test(test_gap_limit),
        cmocka_unit_test(test_invisible_query),
        cmocka_unit_test(test_whole_clusters),
        cmocka_unit_test(test_range),
        cmocka_unit_test(test_limit_in_cluster),
        cmocka_unit_test(test_long_anchor_distance),
        cmocka_unit_test(test_spaces_in_slices),
        cmocka_unit_test(test_damaged_query),
        cmocka_unit_test(test_length_limit),
        cmocka_unit_test(test_substrings_are_found),
        cmocka_unit_test(test_slices_are_one_search),
        cmocka_unit_test(test_hostile),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("match", tests, NULL, NULL);
}
