/* SPDX-License-Identifier: MIT */
/* What is drawn in place of a cluster: it keeps the cells, and the text keeps its bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "reader/substitute.h"
#include "reader_sample.h"
#include "text/cluster.h"

static struct width_rules corner_rules(void)
{
    struct width_rules rules = width_rules_narrow;
    rules.corner_quotes = true;
    return rules;
}

/* As rows from byte from of the first part on are drawn, with the cells that layout counted by the
 * rules of counting. */
static char *drawn(struct substitution *s, struct document *document, uint32_t from,
                   const struct width_rules *counting)
{
    const struct part *part = document_part(document, 0, WANT_VIEW);
    struct substitution_row row = { .part = part,
                                    .forms = document_forms(document, 0),
                                    .document = document_language(document) };
    struct bytes out = { 0 };
    const char *text = bytes_string(&part->text);
    for (uint32_t i = from; i < part->text.length;) {
        size_t n = cluster_length(text + i, part->text.length - i);
        row.block = part_block_at(part, i);
        int cells = width_of_cluster(counting, text + i, n);
        struct slice shown =
            substitution_row_cluster(s, &row, &width_rules_narrow, i, n, cells);
        bytes_append(&out, shown.data, shown.length);
        i += (uint32_t)n;
    }
    return bytes_steal(&out);
}

static void expect(struct substitution *s, const char *text, const struct width_rules *counting,
                   const char *wanted)
{
    struct document *document = sample_document(&text, 1);
    char *found = drawn(s, document, 0, counting);
    assert_string_equal(found, wanted);
    free(found);
    document_free(document);
}

static void configure(struct substitution *s, enum script_choice script, enum quotes quotes)
{
    struct error error = { "" };
    if (substitution_configure(s, script, quotes, &error))
        return;
    substitution_release(s);
    print_message("# skipped: %s\n", error.message);
    skip();
}

static void test_as_written(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    configure(&s, SCRIPT_ORIGINAL, QUOTES_ASIS);
    assert_null(substitution_prepare(&s, "说", 3, LANGUAGES, LANGUAGE_ZH_HANS));
    expect(&s, "他说“好”", &width_rules_narrow, "他说“好”");
    assert_null(s.kept);
    substitution_release(&s);
}

static void test_quotes(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    struct width_rules corner = corner_rules();
    configure(&s, SCRIPT_ORIGINAL, QUOTES_CORNER);
    expect(&s, "說“好”", &corner, "說「好」");
    expect(&s, "“it’s”", &corner, "「it’ s」");
    /* Where layout counted one cell there is no room for another mark. */
    expect(&s, "說“好”", &width_rules_narrow, "說“好”");
    configure(&s, SCRIPT_ORIGINAL, QUOTES_CURLY);
    expect(&s, "說「『好』」", &width_rules_narrow, "說 “ ‘好’ ” ");
    configure(&s, SCRIPT_ORIGINAL, QUOTES_ASIS);
    expect(&s, "說「好」", &width_rules_narrow, "說「好」");
    substitution_release(&s);
}

static void test_script(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    configure(&s, SCRIPT_HANT, QUOTES_ASIS);
    expect(&s, "头发长了，发现了。", &width_rules_narrow, "頭髮長了，發現了。");
    /* The sample's language is zh-Hant: a paragraph that may be that stays. */
    expect(&s, "皇后里", &width_rules_narrow, "皇后里");
    /* A form that was chosen of one character is none of the other. */
    expect(&s, "头\xF3\xA0\x84\x80说", &width_rules_narrow, "頭說");
    configure(&s, SCRIPT_HANS, QUOTES_CURLY);
    expect(&s, "「頭髮」", &width_rules_narrow, " “头发” ");
    configure(&s, SCRIPT_ORIGINAL, QUOTES_ASIS);
    expect(&s, "头发", &width_rules_narrow, "头发");
    substitution_release(&s);
}

/* A row in the middle of a paragraph, and one after another. */
static void test_rows(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    configure(&s, SCRIPT_HANT, QUOTES_ASIS);
    const char *text = "她的头发\n说了";
    struct document *document = sample_document(&text, 1);
    char *found = drawn(&s, document, (uint32_t)strlen("她的头"), &width_rules_narrow);
    assert_string_equal(found, "髮\n說了");
    free(found);
    document_free(document);
    substitution_release(&s);
}

/* A long paragraph is converted in pieces, and where one begins does not depend on the row. */
static void test_pieces(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    configure(&s, SCRIPT_HANT, QUOTES_ASIS);
    struct bytes text = { 0 }, wanted = { 0 };
    for (int i = 0; i < 3000; i++) {
        bytes_append_string(&text, i % 7 == 0 ? "头发，" : "头发");
        bytes_append_string(&wanted, i % 7 == 0 ? "頭髮，" : "頭髮");
    }
    const char *whole = bytes_string(&text);
    struct document *document = sample_document(&whole, 1);
    const struct part *part = document_part(document, 0, WANT_VIEW);
    const struct form *forms = document_forms(document, 0);
    char *found = drawn(&s, document, 0, &width_rules_narrow);
    assert_string_equal(found, bytes_string(&wanted));
    free(found);
    for (uint32_t byte = 0; byte < part->text.length;) {
        struct substitution_range range = substitution_paragraph(part, forms, 0, byte);
        assert_true(range.start <= byte && byte < range.end);
        assert_true(range.end - range.start <= 2 * SUBSTITUTION_PIECE);
        struct substitution_range again = substitution_paragraph(part, forms, 0, range.end - 1);
        assert_int_equal(again.start, range.start);
        assert_int_equal(again.end, range.end);
        byte = range.end;
    }
    document_free(document);
    bytes_release(&text);
    bytes_release(&wanted);
    substitution_release(&s);
}

/* More paragraphs than are kept, twice, and another text of the same length. */
static void test_kept(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    configure(&s, SCRIPT_ORIGINAL, QUOTES_CORNER);
    struct width_rules corner = corner_rules();
    for (unsigned i = 0; i < 3 * SUBSTITUTION_KEPT; i++) {
        char text[32], wanted[32];
        snprintf(text, sizeof text, i % 2 == 0 ? "“%03u”" : "%03u“”", i % (SUBSTITUTION_KEPT + 1));
        snprintf(wanted, sizeof wanted, i % 2 == 0 ? "「%03u」" : "%03u「」",
                 i % (SUBSTITUTION_KEPT + 1));
        expect(&s, text, &corner, wanted);
    }
    substitution_release(&s);
}

/* After all else, as text/vertical.h has it, where layout gives each character two cells. */
static void test_vertical(void **state)
{
    (void)state;
    struct substitution s = { .vertical = true };
    expect(&s, "「說」", &width_rules_narrow, "﹁說﹂");
    configure(&s, SCRIPT_ORIGINAL, QUOTES_CURLY);
    expect(&s, "「說」", &width_rules_narrow, "﹃說﹄");
    s.vertical = false;
    configure(&s, SCRIPT_ORIGINAL, QUOTES_ASIS);
    expect(&s, "「說」", &width_rules_narrow, "「說」");
    substitution_release(&s);
}

static void test_text(void **state)
{
    (void)state;
    struct substitution s = { 0 };
    struct slice shown = substitution_text(&s, slice_of("头发“x”"), LANGUAGE_ZH_HANS);
    assert_string_equal(shown.data, "头发“x”");
    configure(&s, SCRIPT_HANT, QUOTES_CORNER);
    shown = substitution_text(&s, slice_of("头发“x”"), LANGUAGE_ZH_HANS);
    assert_true(slice_equal(shown, slice_of("頭髮「x」")));
    assert_int_equal(substitution_text(&s, slice_of(""), LANGUAGE_ZH_HANS).length, 0);
    struct bytes longest = { 0 };
    while (longest.length < NAME_MAX_BYTES)
        bytes_append_string(&longest, "头发。");
    shown = substitution_text(&s, bytes_slice(&longest), LANGUAGE_ZH_HANS);
    assert_int_equal(shown.length, longest.length);
    bytes_release(&longest);
    substitution_release(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_as_written), cmocka_unit_test(test_quotes),
        cmocka_unit_test(test_script),     cmocka_unit_test(test_rows),
        cmocka_unit_test(test_pieces),     cmocka_unit_test(test_kept),
        cmocka_unit_test(test_vertical),     cmocka_unit_test(test_text),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("substitute", tests, NULL, NULL);
}
