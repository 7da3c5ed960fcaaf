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
        "\u3000", "\u00A0", "１", "\u0301", "／", "々", "ょ", "ー", "・", "￥", "℃",
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
            return strncmp(text + at, "\u3000", 3) != 0;
        if (!in(",.;:?!)]}%\u0301", text + at, (size_t)(text[at] < 0 ? 2 : 1)))
            return false;
    }
    return false;
}

static bool is_blank(char32_t code)
{
    return code == ' ' || code == 0x3000 || code == 0xA0;
}

/* What no line begins or ends with at a level, whatever the marks and blanks around. */
struct edges {
    enum kinsoku level;
    const char *start, *end;
};

#define CLOSING "，。、；：？！）」』】》〉”’〕］｝〗•·～％℃"
#define OPENING "（「『【《〈“‘〔［｛〖([{"

static const struct edges edges[] = {
    { KINSOKU_STRICT, CLOSING "／々ょー・…—", OPENING "／" },
    { KINSOKU_GB, CLOSING "／々ょー・", OPENING "／" },
    { KINSOKU_BASIC, CLOSING "／々ょー・", OPENING },
    { KINSOKU_LOOSE, CLOSING "／", OPENING },
};

static void check_edges(const struct edges *level, const char *text, size_t length,
                        const unsigned char *kinds)
{
    char32_t code, last = 0, edge = 'a';
    for (size_t i = 0, n; i < length; i += n) {
        n = utf8_decode_valid(text + i, &code);
        if (kinds[i] == BREAK_ALLOWED) {
            char before[UTF8_LONGEST];
            size_t m = utf8_encode(edge, before);
            assert_false(in(level->start, text + i, n));
            /* With a blank after it a solidus parts a list. */
            assert_false(in(level->end, before, m) && !(edge == 0xFF0F && is_blank(last)));
            assert_false(in(",.;:?!)]}%", text + i, n) && after_wide(text, i));
            assert_false(code == last && (code == 0x2014 || code == 0x2026) &&
                         level->level == KINSOKU_STRICT);
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
    for (int round = 0; round < 20 * ROUNDS; round++) {
        const struct edges *level = &edges[(size_t)round % (sizeof edges / sizeof *edges)];
        struct break_style style = { .language = languages[round % 3], .kinsoku = level->level };
        size_t length = random_sentence(&random, text);
        linebreak_find(&style, text, length, kinds);
        check_edges(level, text, length, kinds);
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

/* --- Parts in other languages ----------------------------------------------------------------- */

/* The text is shown with | where a line may end; the parts are the pieces in { }. */
static void assert_mixed(enum language language, enum language inside, const char *marked,
                         const char *wanted)
{
    struct break_style style = { .language = language };
    struct break_range ranges[4] = { 0 };
    char text[LONGEST] = "", shown[LONGEST * 2];
    unsigned char kinds[LONGEST];
    size_t length = 0, count = 0, n = 0;
    for (; *marked != '\0'; marked++) {
        if (*marked == '{')
            ranges[count] = (struct break_range){ .start = length, .language = inside };
        else if (*marked == '}')
            ranges[count++].end = length;
        else
            text[length++] = *marked;
    }
    linebreak_find_mixed(&style, ranges, count, text, length, kinds);
    for (size_t i = 0; i < length; i++) {
        if (kinds[i] == BREAK_ALLOWED)
            shown[n++] = '|';
        shown[n++] = text[i];
    }
    shown[n] = '\0';
    assert_string_equal(shown, wanted);
}

static void test_mixed(void **state)
{
    (void)state;
    assert_mixed(LANGUAGE_ZH_HANT, LANGUAGE_KO, "他說{우산을 챙겨라}就走",
                 "他|說|우산을 |챙겨라|就|走");
    assert_mixed(LANGUAGE_ZH_HANT, LANGUAGE_KO, "他說우산을{우산을}", "他|說|우|산|을|우산을");
    assert_mixed(LANGUAGE_KO, LANGUAGE_ZH_HANT, "한국의{山水、花鳥}화다",
                 "한국의|山|水、|花|鳥|화다");
    assert_mixed(LANGUAGE_ZH_HANS, LANGUAGE_OTHER, "读{say“no”to}吧", "读|say“no”to|吧");
    assert_mixed(LANGUAGE_OTHER, LANGUAGE_JA, "of {山“川”空} or 山“川”",
                 "of |山|“川”|空 |or |山“川”");
    assert_mixed(LANGUAGE_ZH_HANS, LANGUAGE_JA, "读{ビール}和{空・}吧", "读|ビー|ル|和|空・|吧");
    /* What was before a part counts inside and after it. */
    assert_mixed(LANGUAGE_ZH_HANS, LANGUAGE_KO, "说\"{한국}\"了", "说|\"한국\"|了");
    assert_mixed(LANGUAGE_ZH_HANS, LANGUAGE_JA, "（{空}）—{—}好", "（空）——|好");
    assert_mixed(LANGUAGE_ZH_HANS, LANGUAGE_KO, "第1{,000}页", "第|1,000|页");
}

/* Parts that do nothing, that do everything, and that are not in order. */
static void test_mixed_ranges(void **state)
{
    (void)state;
    struct random random = { SEED };
    char text[LONGEST];
    unsigned char plain[LONGEST], mixed[LONGEST];
    print_message("# seed %u\n", SEED);
    for (int round = 0; round < ROUNDS; round++) {
        size_t length = random_text(&random, text, LONGEST, 1 + random_next(&random) % 60);
        struct break_style style = { .language = (enum language)(round % LANGUAGES) };
        enum language any = (enum language)(random_next(&random) % LANGUAGES);
        struct break_style other = { .language = any };
        struct break_range ranges[3] = { { 0, length, style.language } };
        linebreak_find(&style, text, length, plain);
        linebreak_find_mixed(&other, ranges, 1, text, length, mixed);
        assert_memory_equal(plain, mixed, length);
        for (size_t i = 0; i < 3; i++)
            ranges[i] = (struct break_range){
                utf8_floor(text, length, random_next(&random) % (length + 9)),
                utf8_floor(text, length, random_next(&random) % (length + 9)), style.language };
        linebreak_find_mixed(&style, ranges, 3, text, length, mixed);
        assert_memory_equal(plain, mixed, length);
        linebreak_find_mixed(&other, ranges, 3, text, length, mixed);
        check_breaks(text, length, mixed);
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
        "|", "|a", "\u00AD", "─", "\u200B", "讀", "a.",
    };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        check_linear(units[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clusters_whole), cmocka_unit_test(test_edges),
        cmocka_unit_test(test_levels),         cmocka_unit_test(test_paragraphs),
        cmocka_unit_test(test_mixed),          cmocka_unit_test(test_mixed_ranges),
        cmocka_unit_test(test_nothing),        cmocka_unit_test(test_linear),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("linebreak", tests, NULL, NULL);
}
