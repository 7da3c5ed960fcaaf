/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "source/sniff.h"

#define BYTES(literal) literal, sizeof(literal) - 1

static void expect(const char *name, const char *head, size_t length, enum sniffed expected)
{
    enum sniffed found = sniff(name, head, length, true, false);
    if (found != expected)
        fail_msg("'%s' (%s): %d and not %d", head, name != NULL ? name : "", (int)found,
                 (int)expected);
}

static void plain_text_is_read_here(void **state)
{
    (void)state;
    expect("a.txt", BYTES("山谷裏的茶館\n"), SNIFF_PLAIN);
    expect("a.txt", BYTES("\xEF\xBB\xBF" "with a mark\n"), SNIFF_PLAIN);
    expect(NULL, BYTES(""), SNIFF_PLAIN);
    expect("README", BYTES("a < b and <- this\n"), SNIFF_PLAIN);
    expect("notes", BYTES("< not a tag\n"), SNIFF_PLAIN);
    expect("one\ttab", BYTES("a\tb\f\n"), SNIFF_PLAIN);
    expect("gz.txt", BYTES("BZ is not enough\n"), SNIFF_PLAIN);
    expect(NULL, BYTES("LS(1) and PS(1)\n"), SNIFF_PLAIN);
    expect(NULL, BYTES("f(x) = f(x)\n"), SNIFF_PLAIN);
    expect("md", BYTES("no suffix\n"), SNIFF_PLAIN);
    expect(NULL, BYTES("# 甲\n\n- 乙\n"), SNIFF_PLAIN);
    expect(NULL, BYTES("# 甲\n\n## 乙\n"), SNIFF_PLAIN);
    expect("a.txt", BYTES("# 甲\n\n- 乙\n\n## 丙\n"), SNIFF_PLAIN);
    expect(".md", BYTES("a name that is a suffix\n"), SNIFF_PLAIN);
}

static void all_else_is_the_workers(void **state)
{
    (void)state;
    expect(NULL, BYTES("<!DOCTYPE html>\n"), SNIFF_WORKER);
    expect(NULL, BYTES("\xEF\xBB\xBF \n\t<html>"), SNIFF_WORKER);
    expect(NULL, BYTES("<?xml version='1.0'?>"), SNIFF_WORKER);
    expect(NULL, BYTES("<p>a piece of a page"), SNIFF_WORKER);
    expect("a.MD", BYTES("plain words\n"), SNIFF_WORKER);
    expect("a.html", BYTES("plain words\n"), SNIFF_WORKER);
    expect(NULL, BYTES("\x1F\x8B\x08"), SNIFF_WORKER);
    expect(NULL, BYTES("\xFD" "7zXZ\0"), SNIFF_WORKER);
    expect(NULL, BYTES("\x28\xB5\x2F\xFD"), SNIFF_WORKER);
    expect(NULL, BYTES("BZh9"), SNIFF_WORKER);
    expect(NULL, BYTES("\x04\x22\x4D\x18"), SNIFF_WORKER);
    expect(NULL, BYTES("PK\x03\x04"), SNIFF_WORKER);
    expect(NULL, BYTES("N\bNA\bAM\bME\bE\n"), SNIFF_WORKER);
    expect(NULL, BYTES("\nLS(1)   User Commands   ls(1)\r\n\nNAME\n"), SNIFF_WORKER);
    expect(NULL, BYTES("# 甲\n\n- 乙\n\n## 丙\n"), SNIFF_WORKER);
    expect("README", BYTES("# 甲\n\n[乙](http://localhost)\n\n# 丙"), SNIFF_WORKER);
    expect("a.qmd", BYTES("plain words\n"), SNIFF_WORKER);
    expect(NULL, BYTES("\x1B[1mbold\x1B[0m\n"), SNIFF_WORKER);
    expect(NULL, BYTES("~{<:Ky2;VS{#,NpJ)l6HK!#~}\n"), SNIFF_WORKER);
    expect(NULL, BYTES("\xC4\xE3\xBA\xC3\n"), SNIFF_WORKER);
    expect(NULL, BYTES("\xFF\xFE" "a\0b\0\n\0"), SNIFF_WORKER);
    expect(NULL, BYTES("a\0b\0c\0d\0\n\0"), SNIFF_WORKER);
}

static void what_more_may_tell_waits(void **state)
{
    (void)state;
    static const struct {
        const char *head;
        size_t length;
        enum sniffed expected;
    } cases[] = {
        { BYTES(""), SNIFF_OPEN },          { BYTES(" \n"), SNIFF_OPEN },
        { BYTES("<"), SNIFF_OPEN },         { BYTES("\x1F"), SNIFF_OPEN },
        { BYTES("P"), SNIFF_OPEN },         { BYTES("\xFD" "7zX"), SNIFF_WORKER },
        { BYTES("page"), SNIFF_LIKELY },    { BYTES("山\xE8\xB0"), SNIFF_LIKELY },
        { BYTES("  words"), SNIFF_LIKELY },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum sniffed found = sniff(NULL, cases[i].head, cases[i].length, false, false);
        if (found != cases[i].expected && !(cases[i].head[0] == '\xFD' && found == SNIFF_OPEN))
            fail_msg("case %zu: %d", i, (int)found);
    }
}

static void the_head_is_enough(void **state)
{
    (void)state;
    static char head[HEAD_MAX];
    memset(head, 'x', sizeof head);
    assert_int_equal(sniff(NULL, head, HEAD_MAX - 1, false, false), SNIFF_LIKELY);
    assert_int_equal(sniff(NULL, head, HEAD_MAX, false, false), SNIFF_PLAIN);
    memcpy(head + HEAD_MAX - 2, "\xE8\xB0", 2);
    assert_int_equal(sniff(NULL, head, HEAD_MAX, false, false), SNIFF_PLAIN);
    assert_int_equal(sniff(NULL, head, HEAD_MAX, true, false), SNIFF_WORKER);
}

/* One bad byte in fifty characters is damage; more is another encoding, unless the reader says. */
static void a_few_bad_bytes_are_damage(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    for (int i = 0; i < 49; i++)
        bytes_append_string(&text, "山");
    bytes_append_string(&text, "\xFF");
    assert_int_equal(sniff(NULL, text.data, text.length, true, false), SNIFF_WORKER);
    assert_int_equal(sniff(NULL, text.data, text.length, true, true), SNIFF_PLAIN);
    bytes_append_string(&text, "山");
    assert_int_equal(sniff(NULL, text.data, text.length, true, false), SNIFF_PLAIN);
    bytes_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_is_read_here),
        cmocka_unit_test(all_else_is_the_workers),
        cmocka_unit_test(what_more_may_tell_waits),
        cmocka_unit_test(the_head_is_enough),
        cmocka_unit_test(a_few_bad_bytes_are_damage),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("source sniff", tests, NULL, NULL);
}
