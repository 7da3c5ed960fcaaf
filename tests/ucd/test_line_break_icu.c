/* SPDX-License-Identifier: MIT */
/*
 * Where a line may end, beside what ICU says, on generated text: each disagreement has a known
 * reason. ICU is no part of the program; without its development files nothing is compared.
 *
 * LINE_BREAK_LIST=1 in the environment lists every disagreement.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#ifdef HAVE_ICU

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uversion.h>

#include "line_reasons.h"
#include "line_text.h"
#include "text/linebreak.h"
#include "text/utf8.h"

#define SEED 141450u
#define POSITIONS 100000u

static const struct {
    enum language language;
    const char *locale;
} compared[] = {
    { LANGUAGE_ZH_HANT, "zh_TW@lb=strict" }, { LANGUAGE_ZH_HANS, "zh_CN@lb=strict" },
    { LANGUAGE_JA, "ja@lb=strict" },         { LANGUAGE_KO, "ko@lb=strict" },
    { LANGUAGE_OTHER, "en" },
};

#define COMPARED (sizeof compared / sizeof *compared)

struct comparison {
    struct break_style style;
    UBreakIterator *iterator;
    unsigned positions, unexplained;
    unsigned counts[LINE_REASONS];
    bool list;
};

/* breaks[i]: ICU ends a line before text[i]. */
static void find_by_icu(UBreakIterator *iterator, const char *text, size_t length,
                        unsigned char *breaks)
{
    UChar wide[LINE_TEXT_LONGEST];
    size_t offsets[LINE_TEXT_LONGEST], units = 0;
    char32_t code;
    for (size_t i = 0, n; i < length; i += n) {
        n = utf8_decode_valid(text + i, &code);
        offsets[units] = i;
        if (code >= 0x10000) {
            wide[units++] = (UChar)(0xD7C0 + (code >> 10));
            offsets[units] = i;
        }
        wide[units++] = (UChar)(code < 0x10000 ? code : 0xDC00 | (code & 0x3FF));
    }
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(iterator, wide, (int32_t)units, &error);
    assert_true(U_SUCCESS(error));
    memset(breaks, 0, length);
    ubrk_first(iterator);
    for (int32_t at; (at = ubrk_next(iterator)) != UBRK_DONE;)
        if ((size_t)at < units)
            breaks[offsets[at]] = 1;
}

static void show(const struct line_spot *spot, const char *why)
{
    size_t start = spot->at, end = spot->at;
    for (unsigned n = 0; n < 8 && start > 0; n++)
        start = utf8_previous(spot->text, start);
    char32_t code;
    for (unsigned n = 0; n < 6 && end < spot->length; n++)
        end += utf8_decode_valid(spot->text + end, &code);
    print_message("# %s %s, we %s: %.*s|%.*s\n", language_tag(spot->language), why,
                  spot->ours ? "do" : "do not", (int)(spot->at - start), spot->text + start,
                  (int)(end - spot->at), spot->text + spot->at);
}

static void compare(struct comparison *comparison, const char *text, size_t length)
{
    unsigned char kinds[LINE_TEXT_LONGEST], breaks[LINE_TEXT_LONGEST];
    linebreak_find(&comparison->style, text, length, kinds);
    find_by_icu(comparison->iterator, text, length, breaks);
    for (size_t i = 1; i < length; i++) {
        bool ours = kinds[i] == BREAK_ALLOWED || kinds[i] == BREAK_MUST;
        comparison->positions += (text[i] & 0xC0) != 0x80;
        if (ours == breaks[i])
            continue;
        struct line_spot spot = line_spot_at(comparison->style.language, text, length, i, ours);
        spot.emergency = kinds[i] == BREAK_EMERGENCY;
        size_t reason = line_reason(&spot);
        if (reason == LINE_REASONS)
            comparison->unexplained++;
        else
            comparison->counts[reason]++;
        if (comparison->list || (reason == LINE_REASONS && comparison->unexplained <= 40))
            show(&spot, reason < LINE_REASONS ? line_reason_name(reason) : "unexplained");
    }
}

static void compare_language(struct comparison *comparison, size_t which)
{
    struct line_text source = { SEED + which, compared[which].language };
    UErrorCode error = U_ZERO_ERROR;
    char text[LINE_TEXT_LONGEST];
    unsigned end = comparison->positions + POSITIONS / COMPARED;
    comparison->style = (struct break_style){ .language = source.language,
                                              .korean = KOREAN_SYLLABLE };
    comparison->iterator = ubrk_open(UBRK_LINE, compared[which].locale, NULL, 0, &error);
    assert_true(U_SUCCESS(error));
    while (comparison->positions < end) {
        size_t length = line_text_next(&source, text);
        compare(comparison, text, length);
    }
    ubrk_close(comparison->iterator);
}

static void test_icu(void **state)
{
    (void)state;
    struct comparison comparison = { .list = getenv("LINE_BREAK_LIST") != NULL };
    unsigned disagreements = 0;
    print_message("# seed %u, ICU %s\n", SEED, U_ICU_VERSION);
    for (size_t which = 0; which < COMPARED; which++)
        compare_language(&comparison, which);
    for (size_t i = 0; i < LINE_REASONS; i++) {
        disagreements += comparison.counts[i];
        print_message("# %5u %s\n", comparison.counts[i], line_reason_name(i));
    }
    print_message("# %u positions, %u known disagreements, %u others\n", comparison.positions,
                  disagreements, comparison.unexplained);
    assert_true(comparison.positions >= POSITIONS);
    assert_int_equal(comparison.unexplained, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_icu) };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("line breaking beside ICU", tests, NULL, NULL);
}

#else

int main(void)
{
    printf("1..0 # SKIP built without the development files of ICU (Debian: libicu-dev)\n");
    return 0;
}

#endif
