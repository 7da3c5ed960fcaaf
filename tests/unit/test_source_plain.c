/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/limits.h"
#include "doc/document_internal.h"
#include "source/cut.h"
#include "source/source.h"
#include "source_fixture.h"
#include "text/utf8.h"

/* A text of a file that is there as long as the text. */
struct opened {
    char *name;
    struct text text;
};

static struct opened open_file(struct slice content)
{
    struct opened opened = { make_file(content), { 0 } };
    opened.text = open_named(opened.name, NULL);
    run_to_end(&opened.text);
    return opened;
}

static void close_file(struct opened *opened)
{
    close_text(&opened->text);
    remove_file(opened->name);
}

static void expect_text(struct slice content, struct slice text)
{
    struct opened opened = open_file(content);
    assert_true(document_complete(opened.text.document));
    struct bytes whole = whole_text(&opened.text);
    assert_int_equal(whole.length, text.length);
    assert_memory_equal(bytes_string(&whole), text.data, text.length);
    bytes_release(&whole);
    close_file(&opened);
}

static void an_empty_file_has_no_parts(void **state)
{
    (void)state;
    static const struct slice empty[] = { SLICE(""), SLICE("\xEF\xBB\xBF") };
    for (size_t i = 0; i < 2; i++) {
        struct opened opened = open_file(empty[i]);
        assert_int_equal(document_part_count(opened.text.document), 0);
        assert_true(document_complete(opened.text.document));
        assert_int_equal(document_size(opened.text.document), 0);
        assert_string_equal(document_meta(opened.text.document, "encoding"), "UTF-8");
        close_file(&opened);
    }
}

static void each_line_is_a_block(void **state)
{
    (void)state;
    static const struct {
        const char *text, *end;
        enum block_kind kind;
        uint64_t source;
    } lines[] = {
        { "一", "\n", BLOCK_PARAGRAPH, 3 },           { "　", "\r\n", BLOCK_BLANK, 7 },
        { "b", "\r", BLOCK_PARAGRAPH, 12 },           { "", "\xC2\x85", BLOCK_BLANK, 14 },
        { "  c", "\xE2\x80\xA8", BLOCK_PARAGRAPH, 16 },
        { "\uFFFD", "\xE2\x80\xA9", BLOCK_PARAGRAPH, 22 }, { "d", "", BLOCK_PARAGRAPH, 26 },
    };
    struct opened opened = open_file(
        SLICE("\xEF\xBB\xBF一\n　\r\nb\r\xC2\x85  c\xE2\x80\xA8\xFF\xE2\x80\xA9" "d"));
    const struct part *part = document_part(opened.text.document, 0, WANT_VIEW);
    assert_non_null(part);
    assert_true(part->whole);
    assert_int_equal(part->block_count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < part->block_count; i++) {
        struct slice text = part_block_text(part, i);
        assert_true(slice_equal(text, slice_of(lines[i].text)));
        struct slice end = { part->text.data + part->blocks[i].end,
                             part_block_next(part, i) - part->blocks[i].end };
        assert_true(slice_equal(end, slice_of(lines[i].end)));
        assert_int_equal(part->blocks[i].form.kind, lines[i].kind);
        assert_int_equal(part->blocks[i].source, lines[i].source);
    }
    close_file(&opened);
}

static void odd_bytes_stay_or_become_replacements(void **state)
{
    (void)state;
    expect_text(SLICE("no newline"), SLICE("no newline"));
    expect_text(SLICE("\n"), SLICE("\n"));
    expect_text(SLICE("a\0b\x01[1m\x7F text\n"), SLICE("a\0b\x01[1m\x7F text\n"));
    /* What damages UTF-8 among enough of it. */
    expect_text(SLICE("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥\xED\xA0\x80"),
                SLICE("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥\uFFFD\uFFFD\uFFFD"));
    expect_text(SLICE("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥\xE7\x94"),
                SLICE("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥\uFFFD"));
}

static void invalid_bytes_are_counted_once(void **state)
{
    (void)state;
    struct opened opened = { make_file(SLICE("一\n\xFF\xFE 二\xE4\xB8\n")), { 0 } };
    opened.text = open_named(opened.name, "utf-8");
    for (size_t i = 0; i < 2; i++)
        assert_non_null(document_part(opened.text.document, 0, WANT_VIEW));
    size_t count;
    const struct diagnostic *all = document_diagnostics(opened.text.document, &count, NULL);
    assert_int_equal(count, 1);
    assert_string_equal(all[0].message, "3 sequences of bytes are not UTF-8");
    assert_int_equal(all[0].offset, 4);
    close_file(&opened);
}

/* --- Properties over random documents --- */

static void check_whole(struct text *text, struct slice content)
{
    struct bytes whole = whole_text(text), expected = repaired_text(content);
    assert_int_equal(whole.length, expected.length);
    assert_memory_equal(whole.data, expected.data, whole.length);
    bytes_release(&whole);
    bytes_release(&expected);
}

static void check_contexts(struct text *text)
{
    for (uint32_t i = 1; i < document_part_count(text->document); i++) {
        const struct part *before = document_part(text->document, i - 1, WANT_VIEW);
        const struct part *part = document_part(text->document, i, WANT_VIEW);
        before = document_part(text->document, i - 1, WANT_VIEW);
        assert_true(part->before.length > CONTEXT_MAX - 8);
        assert_memory_equal(part->before.data,
                            before->text.data + before->text.length - part->before.length,
                            part->before.length);
        assert_true(before->after.length > CONTEXT_MAX - 8);
        assert_memory_equal(before->after.data, part->text.data, before->after.length);
    }
}

/* Each character's source offset, against walking through the bytes. */
static void check_offsets(struct text *text, struct slice content)
{
    uint32_t part = 0;
    uint64_t byte = 0;
    size_t i = 0;
    while (i < content.length) {
        if (random_below(500) == 0 || content.length < 2000) {
            struct position at =
                document_normalise(text->document, (struct position){ part, byte });
            assert_int_equal(source_of(text, part, byte), i);
            struct position found = position_of(text, i);
            found = document_normalise(text->document, found);
            assert_int_equal(found.part, at.part);
            assert_int_equal(found.byte, at.byte);
        }
        char32_t code;
        char out[UTF8_LONGEST];
        i += utf8_decode(content.data + i, content.length - i, &code);
        byte += utf8_encode(code, out);
        const struct part *here = document_part(text->document, part, WANT_VIEW);
        if (byte >= here->text.length && part + 1 < document_part_count(text->document)) {
            byte -= here->text.length;
            part++;
        }
    }
}

static void random_documents_are_whole(void **state)
{
    (void)state;
    random_begin(991);
    for (uint32_t round = 0; round < 12; round++) {
        size_t length = round < 4 ? random_below(2000) : 300000 + random_below(300000);
        struct bytes content = random_document(length, 1u << (3 * (round % 6)), round % 2 == 1);
        struct opened opened = { make_file(bytes_slice(&content)), { 0 } };
        opened.text = open_named(opened.name, "UTF-8");
        if (content.length > 0)
            assert_int_equal(document_part_count(opened.text.document),
                             cut_part_count(content.length));
        check_whole(&opened.text, bytes_slice(&content));
        check_contexts(&opened.text);
        check_offsets(&opened.text, bytes_slice(&content));
        close_file(&opened);
        bytes_release(&content);
    }
}

static void offsets_count_the_mark(void **state)
{
    (void)state;
    struct opened opened = open_file(SLICE("\xEF\xBB\xBF" "ab"));
    assert_int_equal(source_of(&opened.text, 0, 0), 3);
    assert_int_equal(source_of(&opened.text, 0, 2), 5);
    assert_int_equal(position_of(&opened.text, 0).byte, 0);
    assert_int_equal(position_of(&opened.text, 4).byte, 1);
    assert_int_equal(position_of(&opened.text, 1000000).byte, 2);
    close_file(&opened);
}

static void random_bytes_are_well_formed_text(void **state)
{
    (void)state;
    random_begin(17);
    struct bytes content = { 0 };
    for (size_t i = 0; i < 350000; i++)
        bytes_append_byte(&content, (char)random_below(256));
    struct opened opened = open_file(bytes_slice(&content));
    assert_true(has_diagnostic(&opened.text, "does not look like text"));
    check_whole(&opened.text, bytes_slice(&content));
    check_offsets(&opened.text, bytes_slice(&content));
    assert_true(has_diagnostic(&opened.text, "not UTF-8"));
    close_file(&opened);
    bytes_release(&content);
}

static void a_line_of_ten_megabytes_is_parted(void **state)
{
    (void)state;
    struct bytes content = { 0 };
    while (content.length < 10 * 1000 * 1000)
        bytes_append_string(&content, "長長長長長長長長長長長長長長長長長長長");
    struct opened opened = open_file(bytes_slice(&content));
    assert_int_equal(document_part_count(opened.text.document), cut_part_count(content.length));
    for (uint32_t i = 0; i < document_part_count(opened.text.document); i += 7) {
        const struct part *part = document_part(opened.text.document, i, WANT_VIEW);
        assert_int_equal(part->block_count, 1);
        assert_true(part->text.length <= PART_GRID + PART_WINDOW);
    }
    check_whole(&opened.text, bytes_slice(&content));
    close_file(&opened);
    bytes_release(&content);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void a_gigabyte_opens_at_once(void **state)
{
    (void)state;
    struct opened opened = { make_file(SLICE("begin\n")), { 0 } };
    const uint64_t size = (uint64_t)1 << 30;
    if (truncate(opened.name, (off_t)size - 4) != 0)
        skip();
    change_file(opened.name, size - 4, SLICE("\nend"));
    double start = seconds();
    opened.text = open_named(opened.name, NULL);
    uint32_t count = document_part_count(opened.text.document);
    assert_int_equal(count, cut_part_count(size));
    assert_int_equal(document_size(opened.text.document), size);
    const struct part *part = document_part(opened.text.document, count - 1, WANT_VIEW);
    assert_memory_equal(part->text.data + part->text.length - 3, "end", 3);
    part = document_part(opened.text.document, count / 2, WANT_VIEW);
    assert_int_equal(part->text.data[0], '\0');
    assert_true(seconds() - start < 0.5);
    assert_int_equal(position_of(&opened.text, size - 3).part, count - 1);
    close_file(&opened);
}

/* --- Files that change --- */

static struct bytes long_document(void)
{
    random_begin(5);
    return random_document(500000, 40, false);
}

static void a_truncated_file_shows_what_is_there(void **state)
{
    (void)state;
    struct bytes content = long_document();
    struct opened opened = open_file(bytes_slice(&content));
    assert_non_null(document_part(opened.text.document, 0, WANT_VIEW));
    assert_int_equal(truncate(opened.name, PART_GRID + 50000), 0);
    const struct part *part = document_part(opened.text.document, 1, WANT_VIEW);
    assert_non_null(part);
    assert_true(part->text.length > 0 && part->text.length <= 50003);
    assert_true(has_diagnostic(&opened.text, "has become shorter"));
    assert_null(document_part(opened.text.document, 3, WANT_VIEW));
    assert_int_equal(document_part_state(opened.text.document, 3), PART_FAILED);
    assert_int_equal(truncate(opened.name, 0), 0);
    assert_null(document_part(opened.text.document, 2, WANT_VIEW));
    assert_non_null(document_part(opened.text.document, 0, WANT_VIEW));
    size_t count;
    document_diagnostics(opened.text.document, &count, NULL);
    assert_int_equal(count, 1);
    close_file(&opened);
    bytes_release(&content);
}

static void an_overwritten_file_is_told(void **state)
{
    (void)state;
    struct bytes content = long_document();
    struct opened opened = open_file(bytes_slice(&content));
    assert_non_null(document_part(opened.text.document, 0, WANT_VIEW));
    struct bytes other = random_document(content.length + 10, 4, true);
    other.length = content.length;
    change_file(opened.name, 0, bytes_slice(&other));
    struct timespec times[2] = { { 1000, 0 }, { 1000, 0 } };
    assert_int_equal(utimensat(AT_FDCWD, opened.name, times, 0), 0);
    for (uint32_t i = 1; i < document_part_count(opened.text.document); i++)
        assert_non_null(document_part(opened.text.document, i, WANT_VIEW));
    assert_true(has_diagnostic(&opened.text, "has changed"));
    close_file(&opened);
    bytes_release(&content);
    bytes_release(&other);
}

static void a_replaced_file_is_read_as_it_was(void **state)
{
    (void)state;
    struct bytes content = long_document();
    struct opened opened = open_file(bytes_slice(&content));
    char *other = make_file(SLICE("another text\n"));
    assert_int_equal(rename(other, opened.name), 0);
    free(other);
    check_whole(&opened.text, bytes_slice(&content));
    assert_true(has_diagnostic(&opened.text, "removed or replaced"));
    close_file(&opened);
    bytes_release(&content);
}

static void growth_extends_and_splits_the_last_part(void **state)
{
    (void)state;
    struct bytes content = long_document();
    size_t first = PART_GRID + 1000;
    while ((content.data[first] & 0xC0) == 0x80)
        first++;
    struct opened opened = open_file((struct slice){ content.data, first });
    struct document *document = opened.text.document;
    assert_int_equal(document_part_count(document), 1);
    assert_int_equal(document_part(document, 0, WANT_VIEW)->text.length, first);
    change_file(opened.name, first,
                (struct slice){ content.data + first, content.length - first });

    /* Asked for again: the growth is noticed, and taken by a task. */
    document->loader.ops->want(document->loader.self, 0, WANT_VIEW);
    loop_drain(opened.text.loop, SIZE_MAX, false);
    assert_int_equal(document_part_count(document), cut_part_count(content.length));
    assert_int_equal(document_size(document), content.length);
    check_whole(&opened.text, bytes_slice(&content));
    size_t count;
    document_diagnostics(document, &count, NULL);
    assert_int_equal(count, 0);
    close_file(&opened);
    bytes_release(&content);
}

/* The scheme of the head is decided once all parts that begin before SCHEME_HEAD are looked at. */
static void the_head_is_decided_when_it_was_seen(void **state)
{
    (void)state;
    struct bytes content = random_document(SCHEME_HEAD + 3 * PART_GRID, 1000, false);
    char *name = make_file(bytes_slice(&content));
    struct document_options recognise = { .recognise = true };
    struct text text = { loop_new(), document_new(&recognise) };
    struct source_options options = { .encoding = "UTF-8", .loop = text.loop };
    assert_true(source_open(text.document, name, &options, NULL));
    const struct document *document = text.document;
    uint32_t next = 0;
    document_recognise_start(text.document);
    while (!document->scheme_of_head && !document_recognised(text.document)) {
        next = document->next;
        document_recognise_step(text.document);
    }
    assert_true(document->scheme_of_head);
    assert_true(document->units[next].start < SCHEME_HEAD);
    assert_true(document->units[next + 1].start >= SCHEME_HEAD);
    close_text(&text);
    remove_file(name);
    bytes_release(&content);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_file_has_no_parts),
        cmocka_unit_test(each_line_is_a_block),
        cmocka_unit_test(odd_bytes_stay_or_become_replacements),
        cmocka_unit_test(invalid_bytes_are_counted_once),
        cmocka_unit_test(random_documents_are_whole),
        cmocka_unit_test(offsets_count_the_mark),
        cmocka_unit_test(random_bytes_are_well_formed_text),
        cmocka_unit_test(a_line_of_ten_megabytes_is_parted),
        cmocka_unit_test(a_gigabyte_opens_at_once),
        cmocka_unit_test(a_truncated_file_shows_what_is_there),
        cmocka_unit_test(an_overwritten_file_is_told),
        cmocka_unit_test(a_replaced_file_is_read_as_it_was),
        cmocka_unit_test(growth_extends_and_splits_the_last_part),
        cmocka_unit_test(the_head_is_decided_when_it_was_seen),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("source plain", tests, NULL, NULL);
}
