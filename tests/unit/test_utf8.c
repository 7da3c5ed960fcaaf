/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistr.h>

#include "random_text.h"
#include "text/utf8.h"

#define SEED 8u

static bool is_surrogate(char32_t code)
{
    return code >= 0xD800 && code <= 0xDFFF;
}

static void test_every_code_point(void **state)
{
    (void)state;
    char bytes[UTF8_LONGEST];
    char32_t code;
    for (char32_t c = 0; c <= 0x10FFFF; c++) {
        char32_t wanted = is_surrogate(c) ? UTF8_REPLACEMENT : c;
        size_t n = utf8_encode(c, bytes);
        assert_int_equal(n, wanted < 0x80 ? 1 : wanted < 0x800 ? 2 : wanted < 0x10000 ? 3 : 4);
        assert_int_equal(utf8_decode(bytes, n, &code), n);
        assert_int_equal(code, wanted);
        assert_int_equal(utf8_decode_valid(bytes, &code), n);
        assert_int_equal(code, wanted);
        assert_int_equal(utf8_previous(bytes, n), 0);
        assert_true(utf8_is_valid(bytes, n));
    }
}

static void test_encode_beyond(void **state)
{
    (void)state;
    static const char32_t beyond[] = { 0x110000, 0xFFFFFFFF, 0xD800, 0xDFFF };
    char bytes[UTF8_LONGEST];
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(utf8_encode(beyond[i], bytes), 3);
        assert_memory_equal(bytes, "\uFFFD", 3);
    }
}

/* The bytes that the first sequence of each takes when it is ill-formed. */
static const struct {
    const char *bytes;
    size_t takes;
    bool cut; /* more bytes could complete it, if these are all */
} ill[] = {
    { "\x80", 1, false },           { "\xBF" "a", 1, false },       { "\xC0\x80", 1, false },
    { "\xC1\xBF", 1, false },       { "\xC2", 1, true },            { "\xC2" "a", 1, false },
    { "\xE0\x80\x80", 1, false },   { "\xE0\x9F\xBF", 1, false },   { "\xE0\xA0", 2, true },
    { "\xE4\xB8", 2, true },        { "\xE4\xB8" "a", 2, false },   { "\xE4\xB8\xE4", 2, false },
    { "\xED\xA0\x80", 1, false },   { "\xED\xBF\xBF", 1, false },   { "\xED\x9F", 2, true },
    { "\xEF\xBF", 2, true },        { "\xF0\x80\x80\x80", 1, false },
    { "\xF0\x8F\xBF\xBF", 1, false }, { "\xF0\x9F\x98", 3, true },
    { "\xF0\x9F\x98" "a", 3, false },
    { "\xF0\x9F" "a", 2, false },   { "\xF4\x90\x80\x80", 1, false }, { "\xF4\x8F\xBF", 3, true },
    { "\xF5\x80\x80\x80", 1, false }, { "\xFF", 1, false },         { "\xFE\x80", 1, false },
    { "\xF8\x88\x80\x80\x80", 1, false },
};

static void test_ill_formed(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ill / sizeof *ill; i++) {
        char32_t code = 0;
        size_t length = strlen(ill[i].bytes);
        bool cut;
        assert_int_equal(utf8_decode(ill[i].bytes, length, &code), ill[i].takes);
        assert_int_equal(code, UTF8_REPLACEMENT);
        assert_int_equal(utf8_valid_prefix(ill[i].bytes, length, &cut), 0);
        assert_int_equal(cut, ill[i].cut);
        assert_false(utf8_is_valid(ill[i].bytes, length));
    }
}

static void test_nul_and_nothing(void **state)
{
    (void)state;
    char32_t code = 1;
    bool cut = true;
    assert_int_equal(utf8_decode("\0", 1, &code), 1);
    assert_int_equal(code, 0);
    assert_true(utf8_is_valid("a\0b", 3));
    assert_int_equal(utf8_count("a\0字", 5), 3);
    assert_true(utf8_is_valid("", 0));
    assert_int_equal(utf8_valid_prefix("", 0, &cut), 0);
    assert_false(cut);
    assert_int_equal(utf8_count("", 0), 0);
}

/* Every place where a fault can stand relative to the words of eight bytes that are skipped. */
static void test_prefix(void **state)
{
    (void)state;
    char text[64];
    for (size_t at = 0; at < 40; at++)
        for (size_t tail = 0; tail < 10; tail++) {
            bool cut = true;
            memset(text, 'a', sizeof text);
            text[at] = '\xE4';
            assert_int_equal(utf8_valid_prefix(text, at + 1 + tail, &cut), at);
            assert_int_equal(cut, tail == 0);
            assert_int_equal(utf8_valid_prefix(text, at + 1 + tail, NULL), at);
        }
    bool cut;
    assert_int_equal(utf8_valid_prefix("卷\xE5\x8D", 5, &cut), 3);
    assert_true(cut);
    assert_int_equal(utf8_valid_prefix("卷\xE5\x8D!", 6, &cut), 3);
    assert_false(cut);
}

static void test_previous(void **state)
{
    (void)state;
    static const char text[] = "a\u00E9\u5B57\U0001F600";
    static const size_t starts[] = { 0, 0, 1, 1, 3, 3, 3, 6, 6, 6, 6 };
    for (size_t end = 1; end < sizeof text; end++)
        assert_int_equal(utf8_previous(text, end), starts[end]);
}

static void test_floor_and_ceiling(void **state)
{
    (void)state;
    static const char text[] = "a\u00E9\u5B57\U0001F600";
    static const size_t floors[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10 };
    static const size_t ceilings[] = { 0, 1, 3, 3, 6, 6, 6, 10, 10, 10, 10 };
    for (size_t offset = 0; offset < sizeof text; offset++) {
        assert_int_equal(utf8_floor(text, sizeof text - 1, offset), floors[offset]);
        assert_int_equal(utf8_ceiling(text, sizeof text - 1, offset), ceilings[offset]);
    }
    assert_int_equal(utf8_floor(text, 3, 7), 7);
    assert_int_equal(utf8_ceiling(text, 3, 7), 7);
    assert_int_equal(utf8_floor("\x80\x80!", 3, 1), 0);
    assert_int_equal(utf8_ceiling("\x80\x80", 2, 0), 2);
}

/* Bytes that are nearly UTF-8: whole sequences, broken ones, any byte at all. */
static size_t random_bytes(struct random *random, char *bytes, size_t size)
{
    size_t length = random_text(random, bytes, size, 1 + random_next(random) % 12);
    for (uint32_t faults = random_next(random) % 4; faults > 0; faults--)
        bytes[random_next(random) % length] = (char)random_next(random);
    return length - random_next(random) % 2;
}

static void test_against_library(void **state)
{
    (void)state;
    struct random random = { SEED };
    print_message("# seed %u\n", SEED);
    char bytes[64];
    for (int round = 0; round < 50000; round++) {
        size_t length = random_bytes(&random, bytes, sizeof bytes), count = 0;
        const uint8_t *fault = u8_check((uint8_t *)bytes, length);
        size_t valid = fault == NULL ? length : (size_t)(fault - (uint8_t *)bytes);
        assert_int_equal(utf8_valid_prefix(bytes, length, NULL), valid);
        assert_int_equal(utf8_count(bytes, valid), u8_mbsnlen((uint8_t *)bytes, valid));
        for (size_t i = 0; i < length; count++) {
            char32_t code;
            size_t n = utf8_decode(bytes + i, length - i, &code);
            assert_true(n >= 1 && n <= UTF8_LONGEST && n <= length - i);
            assert_int_equal(i + n <= valid, u8_check((uint8_t *)bytes + i, n) == NULL &&
                                             i + n <= valid);
            i += n;
        }
        assert_true(count <= length);
    }
}

/* A text with its faults replaced is well-formed, and replacing again changes nothing. */
static void test_replacing(void **state)
{
    (void)state;
    struct random random = { SEED };
    print_message("# seed %u\n", SEED);
    char bytes[64], mended[64 * 3];
    for (int round = 0; round < 20000; round++) {
        size_t length = random_bytes(&random, bytes, sizeof bytes), out = 0;
        char32_t code;
        for (size_t i = 0; i < length;) {
            i += utf8_decode(bytes + i, length - i, &code);
            out += utf8_encode(code, mended + out);
        }
        assert_true(utf8_is_valid(mended, out));
        if (utf8_is_valid(bytes, length)) {
            assert_int_equal(out, length);
            assert_memory_equal(mended, bytes, length);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_code_point), cmocka_unit_test(test_encode_beyond),
        cmocka_unit_test(test_ill_formed),       cmocka_unit_test(test_nul_and_nothing),
        cmocka_unit_test(test_prefix),           cmocka_unit_test(test_previous),
        cmocka_unit_test(test_floor_and_ceiling),
        cmocka_unit_test(test_against_library),  cmocka_unit_test(test_replacing),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
