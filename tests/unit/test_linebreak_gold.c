/* SPDX-License-Identifier: MIT */
/*
 * Marked strings: where a line may end in them, by language and level.
 *
 * data/linebreak.gold has the project's own; its head says how they are written.  A second file of
 * the kind, beside the source tree, has a simpler form (language and text, level strict) and is
 * read where it is there.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/linebreak.h"
#include "text/utf8.h"

#define LONGEST 4096
#define ANY 0xFF

struct gold {
    const char *file, *rule;
    bool quiet;
    bool simple; /* no levels, and ^ is any place that a line with room for more does not end at */
    unsigned line, strings, marks, wrong;
};

static const struct {
    const char *name;
    enum language language;
    enum korean_break korean;
} languages[] = {
    { "zh-Hant", LANGUAGE_ZH_HANT, KOREAN_WORD },
    { "zh-Hans", LANGUAGE_ZH_HANS, KOREAN_WORD },
    { "hant", LANGUAGE_ZH_HANT, KOREAN_WORD },
    { "hans", LANGUAGE_ZH_HANS, KOREAN_WORD },
    { "ja", LANGUAGE_JA, KOREAN_WORD },
    { "ko", LANGUAGE_KO, KOREAN_WORD },
    { "ko-syllable", LANGUAGE_KO, KOREAN_SYLLABLE },
    { "other", LANGUAGE_OTHER, KOREAN_WORD },
};

static const char *const levels[KINSOKU_LEVELS] = { "strict", "gb", "basic", "loose", "none" };

static const struct {
    const char *mark;
    unsigned char kind;
} kinds_by_mark[] = {
    { "^", BREAK_NEVER }, { "|", BREAK_ALLOWED }, { "¦", BREAK_EMERGENCY }, { "‖", BREAK_MUST },
};

static bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static void find_language(const char *name, struct break_style *style)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (strcmp(name, languages[i].name) == 0) {
            style->language = languages[i].language;
            style->korean = languages[i].korean;
            return;
        }
    fail_msg("no language '%s'", name);
}

static enum kinsoku find_level(const char *name)
{
    for (unsigned i = 0; i < KINSOKU_LEVELS; i++)
        if (strcmp(name, levels[i]) == 0)
            return (enum kinsoku)i;
    fail_msg("no level '%s'", name);
    return KINSOKU_STRICT;
}

/* Writes one code point of source, an escape or itself; returns the bytes of source it took. */
static size_t take_code(const char *source, char *out, size_t *written)
{
    if (source[0] != '\\') {
        char32_t code;
        size_t n = utf8_decode(source, strlen(source), &code);
        *written = utf8_encode(code, out);
        return n;
    }
    size_t digits = source[1] == 'u' ? 4 : source[1] == 'U' ? 6 : 0;
    char word[8] = "";
    memcpy(word, source + 2, digits);
    *written = 1;
    *out = source[1] == 'n' ? '\n' : source[1] == 't' ? '\t' : source[1];
    if (digits > 0)
        *written = utf8_encode((char32_t)strtoul(word, NULL, 16), out);
    return 2 + digits;
}

/* Takes the marks out of source; wanted[i] is what the mark before text[i] wants, or ANY. */
static size_t unmark(const char *source, char *text, unsigned char *wanted)
{
    size_t length = 0, n;
    unsigned char want = ANY;
    while (*source != '\0') {
        bool mark = false;
        for (size_t i = 0; i < 4 && !mark; i++)
            if (starts_with(source, kinds_by_mark[i].mark)) {
                want = kinds_by_mark[i].kind;
                source += strlen(kinds_by_mark[i].mark);
                mark = true;
            }
        if (mark)
            continue;
        source += take_code(source, text + length, &n);
        memset(wanted + length, ANY, n);
        wanted[length] = want;
        want = ANY;
        length += n;
        assert_true(length + UTF8_LONGEST < LONGEST);
    }
    return length;
}

static void complain(const struct gold *gold, const char *text, size_t length,
                     const unsigned char *kinds, const unsigned char *wanted)
{
    char shown[LONGEST * 4];
    size_t n = 0;
    for (size_t i = 0; i < length; i++) {
        if (i > 0 && (text[i] & 0xC0) != 0x80) {
            const char *mark = kinds_by_mark[0].mark;
            for (size_t k = 0; k < 4; k++)
                if (kinds_by_mark[k].kind == kinds[i])
                    mark = kinds_by_mark[k].mark;
            n += (size_t)sprintf(shown + n, "%s%s",
                                 wanted[i] != ANY && wanted[i] != kinds[i] ? " >" : "", mark);
        }
        shown[n++] = text[i];
    }
    print_message("# %s:%u: %s: %.*s\n", gold->file, gold->line,
                  gold->rule != NULL ? gold->rule : "", (int)n, shown);
}

static void check(struct gold *gold, const struct break_style *style, const char *source)
{
    char text[LONGEST];
    unsigned char wanted[LONGEST], kinds[LONGEST];
    size_t length = unmark(source, text, wanted), wrong = 0;
    linebreak_find(style, text, length, kinds);
    for (size_t i = 1; i < length; i++) {
        if (gold->simple && kinds[i] == BREAK_EMERGENCY)
            kinds[i] = BREAK_NEVER;
        gold->marks += wanted[i] != ANY;
        wrong += wanted[i] != ANY && wanted[i] != kinds[i];
    }
    gold->strings++;
    gold->wrong += wrong > 0;
    if (wrong > 0 && !gold->quiet)
        complain(gold, text, length, kinds, wanted);
}

/* A line: language, level and rule if the file has levels, text; parted by tabs. */
static void check_line(struct gold *gold, char *line)
{
    struct break_style style = { .kinsoku = KINSOKU_STRICT };
    const char *rule = NULL;
    line[strcspn(line, "\n")] = '\0';
    if (line[0] == '#' || line[0] == '\0')
        return;
    find_language(strsep(&line, "\t"), &style);
    if (!gold->simple) {
        style.kinsoku = find_level(strsep(&line, "\t"));
        rule = strsep(&line, "\t");
        assert_true(rule != NULL && rule[0] != '\0');
    }
    assert_non_null(line);
    gold->rule = rule;
    check(gold, &style, line);
}

static void check_file(FILE *file, struct gold *gold)
{
    char line[LONGEST];
    while (fgets(line, sizeof line, file) != NULL) {
        gold->line++;
        check_line(gold, line);
    }
    fclose(file);
    print_message("# %s: %u strings, %u marks, %u strings wrong\n", gold->file, gold->strings,
                  gold->marks, gold->wrong);
    assert_int_equal(gold->wrong, 0);
}

static FILE *open_in_source(const char *name)
{
    const char *source = getenv("srcdir");
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", source != NULL ? source : ".", name);
    return fopen(path, "r");
}

static void test_own(void **state)
{
    (void)state;
    struct gold gold = { .file = "linebreak.gold" };
    FILE *file = open_in_source("tests/unit/data/linebreak.gold");
    assert_non_null(file);
    check_file(file, &gold);
    assert_true(gold.strings >= 500);
}

static void test_shared(void **state)
{
    (void)state;
    struct gold gold = { .file = "linebreak-cjk.txt", .simple = true };
    FILE *file = open_in_source("../shared/data/linebreak-cjk.txt");
    if (file == NULL)
        skip();
    check_file(file, &gold);
}

/* The runner itself must see a wrong mark. */
static void test_runner(void **state)
{
    (void)state;
    struct gold gold = { .quiet = true };
    struct break_style style = { .language = LANGUAGE_ZH_HANT, .kinsoku = KINSOKU_STRICT };
    char text[LONGEST];
    unsigned char wanted[LONGEST];
    assert_int_equal(unmark("甲^\\u00A0|乙", text, wanted), 8);
    assert_int_equal(wanted[3], BREAK_NEVER);
    assert_int_equal(wanted[5], BREAK_ALLOWED);
    check(&gold, &style, "春^眠|不|覺^曉");
    assert_int_equal(gold.wrong, 1);
    assert_int_equal(gold.marks, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_own),
        cmocka_unit_test(test_shared),
        cmocka_unit_test(test_runner),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("linebreak gold", tests, NULL, NULL);
}
