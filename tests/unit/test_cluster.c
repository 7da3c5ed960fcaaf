/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <unigbrk.h>

#include "base/limits.h"
#include "random_text.h"
#include "text/cluster.h"
#include "text/utf8.h"

#define SEED 20201221u
#define ROUNDS 3000
#define LONGEST 1024

static void expect(const char *text, const size_t *lengths, size_t count)
{
    size_t length = strlen(text), at = 0;
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(cluster_length(text + at, length - at), lengths[i]);
        at += lengths[i];
    }
    assert_int_equal(at, length);
}

#define EXPECT(text, ...)                                                      \
    do {                                                                       \
        static const size_t lengths[] = { __VA_ARGS__ };                       \
        expect(text, lengths, sizeof lengths / sizeof *lengths);               \
    } while (0)

static void test_clusters(void **state)
{
    (void)state;
    EXPECT("a", 1);
    EXPECT("字句", 3, 3);
    EXPECT("e\u0301a", 3, 1);
    EXPECT("\r\n\n\r", 2, 1, 1);
    EXPECT("葛\U000E0100城", 7, 3);
    EXPECT("👩\u200D👩\u200D👧字", 18, 3);
    EXPECT("👩\u200D字", 7, 3);
    EXPECT("🇹🇼🇯🇵🇰", 8, 8, 4);
    EXPECT("👍🏽👍", 8, 4);
    EXPECT("\u1112\u1161\u11ab\u1100", 9, 3);
    EXPECT("한\u11ab글", 6, 3);
    EXPECT("ｶﾞｶ", 6, 3);
    EXPECT("1\uFE0F\u20E3", 7);
    EXPECT("\u0301\u0301", 4);
    EXPECT("a\u0600b", 1, 3);
    EXPECT("\u200B\u0301", 3, 2);
}

static void test_nothing(void **state)
{
    (void)state;
    cluster_mark("", 0, NULL);
    assert_int_equal(cluster_floor("", 0, 0), 0);
    assert_int_equal(cluster_ceiling("", 0, 0), 0);
}

/* No farther than it must: what is beyond the cluster and one more character is not there. */
static void test_no_farther(void **state)
{
    (void)state;
    const size_t huge = (size_t)1 << 40;
    assert_int_equal(cluster_length("字句", huge), 3);
    assert_int_equal(cluster_length("ab", huge), 1);
    assert_int_equal(cluster_length("e\u0301b", huge), 3);
}

/* A base with marks behind it, bytes long in all (an odd number). */
static size_t pile(char *text, size_t bytes)
{
    size_t length = 1;
    text[0] = 'o';
    for (; length + 2 <= bytes; length += 2)
        memcpy(text + length, "\u0300", 2);
    return length;
}

static void test_limit(void **state)
{
    (void)state;
    char text[CLUSTER_MAX + 8];
    size_t length = pile(text, CLUSTER_MAX - 1);
    assert_int_equal(cluster_length(text, length), length);
    length = pile(text, CLUSTER_MAX + 1);
    assert_int_equal(cluster_length(text, length), CLUSTER_MAX - 1);
    text[0] = 'a';
    memmove(text + 2, text + 1, length - 1);
    memcpy(text, "\u00E9", 2);
    assert_int_equal(cluster_length(text, length + 1), CLUSTER_MAX);
}

static void test_many_marks(void **state)
{
    (void)state;
    enum { BYTES = 400001 };
    char *text = malloc(BYTES), *starts = malloc(BYTES);
    size_t length = pile(text, BYTES), count = 0;
    cluster_mark(text, length, starts);
    for (size_t i = 0, n; i < length; i += n, count++) {
        n = cluster_length(text + i, length - i);
        assert_true(starts[i] && n <= CLUSTER_MAX);
    }
    for (size_t i = 0; i < length; i++)
        count -= starts[i] != 0;
    assert_int_equal(count, 0);
    size_t floor = cluster_floor(text, length, length - 2);
    assert_true(starts[floor] && floor + CLUSTER_MAX >= length - 2);
    free(starts);
    free(text);
}

/* What was before a cut is forgotten: walking from the cut finds what marking found. */
static void test_cut_forgets(void **state)
{
    (void)state;
    char text[2 * CLUSTER_MAX] = "👩", starts[2 * CLUSTER_MAX];
    size_t length = strlen(text);
    for (; length <= CLUSTER_MAX; length += 2)
        memcpy(text + length, "\u0300", 2);
    memcpy(text + length, "\u200D👧", 7);
    cluster_mark(text, length + 7, starts);
    assert_true(starts[CLUSTER_MAX] && starts[length + 3]);
    assert_int_equal(cluster_length(text, length + 7), CLUSTER_MAX);
    assert_int_equal(cluster_length(text + CLUSTER_MAX, length + 7 - CLUSTER_MAX),
                     length + 3 - CLUSTER_MAX);
}

/* The other functions say of every byte what cluster_mark says. */
static void check_agreement(const char *text, size_t length, const char *starts)
{
    size_t last = 0;
    for (size_t i = 0; i < length; i++) {
        last = starts[i] ? i : last;
        assert_int_equal(cluster_floor(text, length, i), last);
        size_t next = i;
        while (next < length && !starts[next])
            next++;
        assert_int_equal(cluster_ceiling(text, length, i), next);
        if (starts[i]) {
            size_t end = i + cluster_length(text + i, length - i);
            assert_true(end == length || starts[end]);
            assert_null(memchr(starts + i + 1, 1, end - i - 1));
        }
    }
    assert_int_equal(cluster_floor(text, length, length), length);
    assert_int_equal(cluster_ceiling(text, length, length), length);
}

static void test_agreement(void **state)
{
    (void)state;
    struct random random = { SEED };
    print_message("# seed %u\n", SEED);
    char text[LONGEST], starts[LONGEST];
    for (int round = 0; round < ROUNDS; round++) {
        size_t length = random_text(&random, text, LONGEST, 1 + random_next(&random) % 60);
        cluster_mark(text, length, starts);
        assert_true(starts[0]);
        check_agreement(text, length, starts);
    }
}

/* The library's table may be of another version of Unicode than ours. */
static bool library_knows(const char *text, size_t length)
{
    char32_t code;
    for (size_t i = 0; i < length; i += utf8_decode_valid(text + i, &code)) {
        utf8_decode_valid(text + i, &code);
        bool unassigned = uc_is_general_category(code, UC_CATEGORY_Cn);
        if (unassigned || (code >= 0x0900 && code < 0x0950) || (code >= 0xE00 && code < 0xE80))
            return false;
    }
    return true;
}

static void test_library(void **state)
{
    (void)state;
    struct random random = { SEED };
    print_message("# seed %u\n", SEED);
    char text[LONGEST], starts[LONGEST], reference[LONGEST];
    int compared = 0;
    for (int round = 0; round < 5 * ROUNDS; round++) {
        size_t length = random_text(&random, text, 200, 1 + random_next(&random) % 30);
        if (!library_knows(text, length))
            continue;
        cluster_mark(text, length, starts);
        u8_grapheme_breaks((const uint8_t *)text, length, reference);
        assert_memory_equal(starts, reference, length);
        compared++;
    }
    assert_true(compared > ROUNDS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clusters),   cmocka_unit_test(test_nothing),
        cmocka_unit_test(test_no_farther), cmocka_unit_test(test_limit),
        cmocka_unit_test(test_many_marks), cmocka_unit_test(test_agreement),
        cmocka_unit_test(test_library),    cmocka_unit_test(test_cut_forgets),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("cluster", tests, NULL, NULL);
}
