/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "random_text.h"
#include "text/cluster.h"
#include "text/linebreak.h"
#include "text/utf8.h"

#define SEED 1450u
#define ROUNDS 1500
#define LONGEST 512

/* Every style that a reader can choose. */
static size_t all_styles(struct break_style *styles)
{
    size_t count = 0;
    for (int language = 0; language < LANGUAGES; language++)
        for (int level = 0; level < KINSOKU_LEVELS; level++)
            for (int korean = 0; korean <= (language == LANGUAGE_KO); korean++)
                styles[count++] = (struct break_style){ .language = (enum language)language,
                                                        .kinsoku = (enum kinsoku)level,
                                                        .korean = (enum korean_break)korean };
    return count;
}

#define STYLES_MAX (LANGUAGES * KINSOKU_LEVELS * 2)

static bool is_line_end(char32_t code)
{
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* Breaks stand before clusters only, and one must be after each end of a line and nowhere else. */
static void check_breaks(const char *text, size_t length, const unsigned char *kinds)
{
    char starts[LONGEST];
    cluster_mark(text, length, starts);
    char32_t last = 0, code;
    assert_int_equal(kinds[0], BREAK_NEVER);
    for (size_t i = 0; i < length; i++) {
        assert_true(kinds[i] <= BREAK_MUST);
        if (!starts[i])
            assert_int_equal(kinds[i], BREAK_NEVER);
    }
    for (size_t i = 0, n; i < length; i += n, last = code) {
        n = utf8_decode_valid(text + i, &code);
        bool must = i > 0 && is_line_end(last) && !(last == '\r' && code == '\n');
        assert_int_equal(kinds[i] == BREAK_MUST, must);
    }
}

static void test_clusters_whole(void **state)
{
    (void)state;
    struct random random = { SEED };
    struct break_style styles[STYLES_MAX];
    size_t count = all_styles(styles);
    char text[LONGEST];
    unsigned char kinds[LONGEST];
    print_message("# seed %u\n", SEED);
    for (int round = 0; round < ROUNDS; round++) {
        size_t length = random_text(&random, text, LONGEST, 1 + random_next(&random) % 60);
        for (size_t s = 0; s < count; s++) {
            memset(kinds, 0x55, sizeof kinds);
            linebreak_find(&styles[s], text, length, kinds);
            check_breaks(text, length, kinds);
            assert_int_equal(kinds[length], 0x55);
        }
    }
}

static bool in(const char *set, const char *character, size_t length)
{
    char one[UTF8_LONGEST + 1] = "";
    memcpy(one, character, length);
    return strstr(set, one) != NULL;
}

/* A sentence of Chinese with all kinds of marks, in any order. */
static size_t random_sentence(struct random *random, char *text)
{
    static const char *const words[] = {
        "山", "水", "讀", "書", "の", "ア", "“", "”", "‘", "’", "「", "」", "『", "』", "（", "）",
        "《", "》", "〈", "〉", "【", "】", "〔", "〕", "［", "］", "｛", "｝", "〖", "〗", "，", "。",
        "、", "；", "：", "？", "！", "…", "……", "—", "——", "·", "～", "％", "•", ",", ".", ";", ":",
        "?", "!", ")", "]", "}", "%", "(", "[", "{", " ", "abc", "12", "x", "/", "-", "+",
        "\u3000", "\u00A0", "１", "\u0301",
    };
    size_t length = 0;
    for (uint32_t n = 2 + random_next(random) % 40; n > 0; n--) {
        const char *word = words[random_next(random) % (sizeof words / sizeof *words)];
        memcpy(text + length, word, strlen(word));
        length += strlen(word);
    }
    return length;
}

/* Whether text[at] is, with nothing but marks before it, after a character of CJK text. */
static bool after_wide(const char *text, size_t at)
{
    while (at > 0) {
        at = utf8_previous(text, at);
        if ((unsigned char)text[at] >= 0xE3)
            return true;
        if (!in(",.;:?!)]}%\u0301", text + at, (size_t)(text[at] < 0 ? 2 : 1)))
            return false;
    }
    return false;
}

static bool is_blank(char32_t code)
{
    return code == ' ' || code == 0x3000 || code == 0xA0;
}

/* What no line at level strict begins or ends with, whatever the marks and blanks around. */
static void check_edges(const char *text, size_t length, const unsigned char *kinds)
{
    char32_t code, last = 0, edge = 'a';
    for (size_t i = 0, n; i < length; i += n) {
        n = utf8_decode_valid(text + i, &code);
        if (kinds[i] == BREAK_ALLOWED) {
            char before[UTF8_LONGEST];
            size_t m = utf8_encode(edge, before);
            assert_false(in("，。、；：？！）」』】》〉”’…—·～〕］｝〗％•", text + i, n));
            assert_false(in("（「『【《〈“‘〔［｛〖([{", before, m));
            assert_false(in(",.;:?!)]}%", text + i, n) && after_wide(text, i));
            assert_false(code == last && (code == 0x2014 || code == 0x2026));
        }
        if (!is_blank(code) && (code != 0x301 || is_blank(last)))
            edge = code;
        last = code;
    }
}

static void test_edges(void **state)
{
    (void)state;
    static const enum language languages[] = { LANGUAGE_ZH_HANT, LANGUAGE_ZH_HANS, LANGUAGE_JA };
    struct random random = { SEED };
    char text[LONGEST];
    unsigned char kinds[LONGEST];
    print_message("# seed %u\n", SEED);
    for (int round = 0; round < 10 * ROUNDS; round++) {
        struct break_style style = { .language = languages[round % 3],
                                     .kinsoku = KINSOKU_STRICT };
        size_t length = random_sentence(&random, text);
        linebreak_find(&style, text, length, kinds);
        check_edges(text, length, kinds);
    }
}

/* A level that forbids less allows what the stricter one does. */
static void test_levels(void **state)
{
    (void)state;
    struct random random = { SEED };
    char text[LONGEST];
    unsigned char kinds[KINSOKU_LEVELS][LONGEST];
    print_message("# seed %u\n", SEED);
    for (int round = 0; round < ROUNDS; round++) {
        size_t length = random_sentence(&random, text);
        for (int level = 0; level < KINSOKU_NONE; level++) {
            struct break_style style = { .language = LANGUAGE_ZH_HANT,
                                         .kinsoku = (enum kinsoku)level };
            linebreak_find(&style, text, length, kinds[level]);
        }
        for (size_t i = 0; i < length; i++)
            for (int level = 1; level < KINSOKU_NONE; level++)
                assert_true(kinds[level][i] >= kinds[level - 1][i]);
    }
}

/* A text is broken alike whether it stands alone or after the end of a line. */
static void test_paragraphs(void **state)
{
    (void)state;
    struct random random = { SEED };
    struct break_style styles[STYLES_MAX];
    size_t count = all_styles(styles);
    char text[LONGEST + 8];
    unsigned char alone[LONGEST], after[LONGEST + 8];
    print_message("# seed %u\n", SEED);
    for (int round = 0; round < ROUNDS; round++) {
        memcpy(text, "甲“\"\n", 8);
        size_t head = strlen("甲“\"\n");
        size_t length = random_sentence(&random, text + head);
        const struct break_style *style = &styles[(size_t)round % count];
        linebreak_find(style, text + head, length, alone);
        linebreak_find(style, text, head + length, after);
        assert_memory_equal(alone + 1, after + head + 1, length - 1);
    }
}

static void test_nothing(void **state)
{
    (void)state;
    struct break_style style = { .language = LANGUAGE_ZH_HANT };
    unsigned char kind = 9;
    linebreak_find(&style, "", 0, &kind);
    assert_int_equal(kind, 9);
    linebreak_find(&style, "\n", 1, &kind);
    assert_int_equal(kind, BREAK_NEVER);
}

/* Repeats a unit to a megabyte and times it; a second is far more than a linear way takes. */
static void check_linear(const char *unit)
{
    enum { SIZE = 1 << 20 };
    struct break_style style = { .language = LANGUAGE_ZH_HANT };
    size_t one = strlen(unit), length = SIZE / one * one;
    char *text = malloc(length);
    unsigned char *kinds = malloc(length);
    for (size_t i = 0; i < length; i += one)
        memcpy(text + i, unit, one);
    clock_t start = clock();
    linebreak_find(&style, text, length, kinds);
    assert_true(clock() - start < CLOCKS_PER_SEC);
    free(kinds);
    free(text);
}

static void test_linear(void **state)
{
    (void)state;
    static const char *const units[] = {
        "\"", "'", "\u0301", "—", "…", "+", "-", "/", "(", "“", " ", "$(", "🇹", "👩\u200D", "1,",
        "─", "\u200B", "讀", "a.",
    };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        check_linear(units[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clusters_whole), cmocka_unit_test(test_edges),
        cmocka_unit_test(test_levels),         cmocka_unit_test(test_paragraphs),
        cmocka_unit_test(test_nothing),        cmocka_unit_test(test_linear),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("linebreak", tests, NULL, NULL);
}
