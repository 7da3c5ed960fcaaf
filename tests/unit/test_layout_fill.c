/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "layout/fill.h"
#include "text/linebreak.h"

/*
 * Clusters from a notation: small letters and digits take a cell, capitals two, a space is white
 * and may be broken after, '_' is white and may not, "." and ")" are marks that may not be parted
 * from what is before.  Before the next cluster '|' allows a break, '/' one in an emergency, '!'
 * asks for one.
 */
static size_t read_clusters(const char *notation, struct fill_cluster *clusters)
{
    size_t count = 0;
    unsigned char before = BREAK_NEVER;
    for (const char *c = notation; *c != '\0'; c++) {
        if (strchr("|/!", *c) != NULL) {
            before = *c == '|' ? BREAK_ALLOWED : *c == '/' ? BREAK_EMERGENCY : BREAK_MUST;
            continue;
        }
        clusters[count] = (struct fill_cluster){
            .byte = (uint32_t)(c - notation),
            .cells = isupper((unsigned char)*c) ? 2 : 1,
            .before = before,
            .white = *c == ' ' || *c == '_',
            .mark = *c == '.' || *c == ')',
        };
        count++;
        before = *c == ' ' ? BREAK_ALLOWED : BREAK_NEVER;
    }
    return count;
}

static struct fill_lines fill(const char *notation, const struct fill_shape *shape,
                              struct fill_cluster *clusters)
{
    struct fill_lines lines = { 0 };
    fill_paragraph(clusters, read_clusters(notation, clusters), shape, &lines);
    return lines;
}

static struct fill_shape shaped(int measure, int first_indent, int indent)
{
    return (struct fill_shape){
        .measure = measure, .first_indent = first_indent, .indent = indent
    };
}

/* The lines as text: dots for the indent, what is shown, and a bar. */
static void assert_shaped(const char *notation, struct fill_shape shape, const char *expected)
{
    struct fill_cluster clusters[256];
    struct bytes out = { 0 };
    struct fill_lines lines = fill(notation, &shape, clusters);
    for (size_t i = 0; i < lines.count; i++) {
        const struct fill_line *line = &lines.items[i];
        int cells = 0;
        for (int n = 0; n < line->indent; n++)
            bytes_append_byte(&out, '.');
        for (size_t k = line->first; k < line->end; k++) {
            bytes_append_byte(&out, notation[clusters[k].byte]);
            cells += clusters[k].cells;
        }
        bytes_append_byte(&out, '|');
        assert_int_equal(line->cells, cells);
        if (i + 1 < lines.count)
            assert_int_equal(lines.items[i + 1].first, line->next);
    }
    assert_string_equal(bytes_string(&out), expected);
    bytes_release(&out);
    fill_lines_release(&lines);
}

static void assert_filled(const char *notation, int measure, const char *expected)
{
    assert_shaped(notation, (struct fill_shape){ .measure = measure }, expected);
}

static void test_empty(void **state)
{
    (void)state;
    assert_filled("", 10, "|");
}

static void test_greedy(void **state)
{
    (void)state;
    assert_filled("ab cd", 10, "ab cd|");
    assert_filled("ab cd ef", 5, "ab cd|ef|");
    assert_filled("ab cd ef", 4, "ab|cd|ef|");
    assert_filled("A|B|C|D|E|F", 4, "AB|CD|EF|");
}

static void test_push_out(void **state)
{
    (void)state;
    /* The mark has no room and takes the character before it along. */
    assert_filled("A|B|C.|D|E|F", 6, "AB|C.D|EF|");
    assert_filled("A|B|C.).|D|E|F", 7, "AB|C.).D|EF|");
}

static void test_white(void **state)
{
    (void)state;
    assert_filled("abcd    efgh", 4, "abcd|efgh|");
    assert_filled("abc     efgh", 4, "abc|efgh|");
    assert_filled("ab cd    ", 5, "ab cd|");
    assert_filled("ab|   cd", 2, "ab|cd|");
    assert_filled("ab____cd", 20, "ab____cd|");
}

static void test_must(void **state)
{
    (void)state;
    assert_filled("ab!cd", 10, "ab|cd|");
    assert_filled("ab!!cd!  ef", 10, "ab|cd|  ef|");
    assert_filled("ab !cd", 2, "ab|cd|");
    assert_filled("a!b!c", 1, "a|b|c|");
}

static void test_emergency(void **state)
{
    (void)state;
    assert_filled("abcdefgh", 3, "abc|def|gh|");
    assert_filled("xy abcdefgh", 5, "xy|abcde|fgh|");
    /* A mark of an address is better than the middle of a word, in a run that is too long. */
    assert_filled("ab./cdefg./hij", 8, "ab.|cdefg.|hij|");
    assert_filled("x ab./cd", 5, "x|ab.cd|");
    assert_filled("x ab./cdefg", 6, "x ab.|cdefg|");
    assert_filled("xyz ab./cdefg", 6, "xyz|ab.|cdefg|");
    /* A mark takes its character with it, where that leaves any. */
    assert_filled("abcdef.", 3, "abc|de|f.|");
    assert_filled("abcd.).", 3, "abc|d.)|.|");
    assert_filled("abcd_.", 4, "abc|d_.|");
    assert_filled("a......", 3, "a..|...|.|");
}

static void test_wide(void **state)
{
    (void)state;
    assert_filled("A|B|c", 1, "A|B|c|");
    assert_filled("ABc", 1, "A|B|c|");
}

static void test_indent(void **state)
{
    (void)state;
    assert_shaped("A|B|C|D|E|F", shaped(8, 4, 0), "....AB|CDEF|");
    assert_shaped("A|B|C|D|E|F", shaped(8, 0, 4), "ABCD|....EF|");
    /* What fits a line is not broken for an indent's sake. */
    assert_shaped("abcdefg hij", shaped(8, 4, 0), ".abcdefg|hij|");
    assert_shaped("abcdefgh", shaped(8, 4, 0), "abcdefgh|");
    assert_shaped("abcdefghij", shaped(8, 4, 0), "....abcd|efghij|");
    assert_shaped("ABC", shaped(2, 1, 1), "A|B|C|");
}

static void test_last_line(void **state)
{
    (void)state;
    assert_filled("A|B|C|D|E|F|G|H|I", 8, "ABCD|EFG|HI|");
    assert_filled("A|B|C|D|E|F|G|H|I.)", 8, "ABCD|EFG|HI.)|");
    /* Two characters stand as they are; a word is not one character. */
    assert_filled("A|B|C|D|E|F|G|H|I|J.", 8, "ABCD|EFGH|IJ.|");
    assert_filled("A|B|C|D|ab", 8, "ABCD|ab|");
    /* Only at a place that is allowed, and a third of the line before is left. */
    assert_filled("A|B|C|DE|F|G|HI|J", 8, "ABC|DEFG|HIJ|");
    assert_filled("A|B|CDEF|G", 12, "AB|CDEFG|");
    assert_filled("A|BCDEFG|H", 14, "ABCDEFG|H|");
    assert_filled("A|BCDEF|G", 12, "ABCDEF|G|");
    assert_filled("AB|CDE|F", 10, "AB|CDEF|");
    assert_filled("abcd!A", 8, "abcd|A|");
    assert_filled("ABCDE", 8, "ABCD|E|");
    assert_filled("ab cd ef A", 8, "ab cd|ef A|");
}

/* All clusters are on lines, in order, whatever the measure. */
static void test_nothing_lost(void **state)
{
    (void)state;
    const char *notation = "A|B. )|cd ef/gh/ij  !K__L|M|N|O.).).).).|P   qrstuvwxyz!!a";
    for (int measure = 1; measure < 60; measure++) {
        struct fill_cluster clusters[256];
        struct fill_shape shape = shaped(measure, measure / 3, measure / 5);
        struct fill_lines lines = fill(notation, &shape, clusters);
        size_t at = 0;
        for (size_t i = 0; i < lines.count; i++) {
            const struct fill_line *line = &lines.items[i];
            assert_int_equal(line->first, at);
            assert_true(line->first <= line->end && line->end <= line->next);
            for (size_t k = line->end; k < line->next; k++)
                assert_true(clusters[k].white);
            assert_true(line->indent + line->cells <= measure || line->end - line->first == 1);
            at = line->next;
        }
        struct fill_cluster again[256];
        assert_int_equal(at, read_clusters(notation, again));
        fill_lines_release(&lines);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty),     cmocka_unit_test(test_greedy),
        cmocka_unit_test(test_push_out),  cmocka_unit_test(test_white),
        cmocka_unit_test(test_must),      cmocka_unit_test(test_emergency),
        cmocka_unit_test(test_wide),      cmocka_unit_test(test_indent),
        cmocka_unit_test(test_last_line), cmocka_unit_test(test_nothing_lost),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("fill", tests, NULL, NULL);
}
