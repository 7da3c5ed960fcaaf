/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "text/decode.h"
#include "text/utf8.h"

#define SEED 20240611u

static uint32_t random_state = SEED;

static uint32_t random_below(uint32_t limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % limit;
}

/* text in an encoding, by iconv itself. */
static struct bytes encode(const char *encoding, const char *text, size_t length)
{
    iconv_t converter = iconv_open(encoding, "UTF-8");
    assert_true(converter != (iconv_t)-1);
    struct bytes out = { 0 };
    char *at = (char *)text;
    while (length > 0) {
        size_t room = 4 * length + 16, before = room;
        char *stop = bytes_reserve(&out, room);
        size_t result = iconv(converter, &at, &length, &stop, &room);
        out.length += before - room;
        assert_true(result != (size_t)-1 || errno == E2BIG);
    }
    iconv_close(converter);
    return out;
}

struct result {
    struct bytes text;
    struct meeting meetings[64];
    size_t meeting_count;
    uint64_t invalid;
};

/* Decodes in pieces of at most step bytes. */
static struct result decode(const char *encoding, const char *input, size_t length, size_t step)
{
    struct error error;
    struct decoder *decoder = decoder_new(encoding, &error);
    assert_non_null(decoder);
    struct result result = { 0 };
    size_t done = 0;
    do {
        size_t n = length - done < step ? length - done : step;
        decoder_feed(decoder, input + done, n, done + n == length, &result.text);
        done += n;
    } while (done < length);
    size_t count;
    const struct meeting *meetings = decoder_meetings(decoder, &count);
    assert_true(count >= 1);
    result.meeting_count = count < 64 ? count : 64;
    memcpy(result.meetings, meetings, result.meeting_count * sizeof *meetings);
    result.invalid = decoder_invalid(decoder);
    decoder_free(decoder);
    return result;
}

static void expect(const char *encoding, struct slice input, struct slice text, uint64_t invalid)
{
    for (size_t step = 1; step <= input.length + 1; step++) {
        struct result result = decode(encoding, input.data, input.length, step);
        assert_int_equal(result.text.length, text.length);
        assert_memory_equal(bytes_string(&result.text), text.data, text.length);
        assert_int_equal(result.invalid, invalid);
        bytes_release(&result.text);
    }
}

#define SLICE(literal) ((struct slice){ literal, sizeof literal - 1 })

static void names_are_brought_to_the_superset(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        { "utf8", "UTF-8" },        { "UTF-8", "UTF-8" },         { "us-ascii", "UTF-8" },
        { "gbk", "GB18030" },       { "GB2312", "GB18030" },      { "gb_18030", "GB18030" },
        { "big5", "BIG5-HKSCS" },   { "Big5-HKSCS", "BIG5-HKSCS" },
        { "Shift_JIS", "CP932" },   { "windows-31j", "CP932" },   { "euc-jp", "EUC-JP" },
        { "EUC-KR", "CP949" },      { "utf-16le", "UTF-16LE" },   { "latin1", "CP1252" },
        { "koi8-u", "KOI8-U" },     { "ISO-8859-2", "ISO-8859-2" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_string_equal(encoding_canonical(pairs[i][0]), pairs[i][1]);
}

static void an_unknown_encoding_is_an_error(void **state)
{
    (void)state;
    static const char *const bad[] = { "no-such", "", "UTF-8//IGNORE", "gbk//TRANSLIT", "讀" };
    struct error error;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_null(decoder_new(bad[i], &error));
    assert_null(decoder_new("no-such", &error));
    assert_string_equal(error.message, "unknown encoding 'no-such'");
    decoder_free(NULL);
}

/* One sentence that every row's encoding has, with characters of all lengths there. */
static const struct {
    const char *encoding, *iconv, *text;
} samples[] = {
    { "GB18030", "GB18030", "她翻开书：“第一回”，𠀀㐀é€。\r\n读到这里…\n" },
    { "GBK", "GBK", "她翻開書，读到這裏。\n" },
    { "BIG5-HKSCS", "BIG5-HKSCS", "他啱啱睇完呢本書，㗎！䏰 Ê̄ x\n「第二章」\n" },
    { "Shift_JIS", "CP932", "表紙をめくると、①「ソ」ﾊﾝｶｸ～\n" },
    { "EUC-JP", "EUC-JP-MS", "頁をめくる音、①だけが響く。ﾊﾝｶｸ鷗\n" },
    { "CP949", "CP949", "책장을 넘기는 소리, 뷁똠방각하 讀書。\n" },
    { "UTF-16LE", "UTF-16LE", "讀卷𠮷野家 a\n" },
    { "UTF-16BE", "UTF-16BE", "讀卷𠮷野家 a\n" },
    { "UTF-32LE", "UTF-32LE", "讀卷𠮷野家 a\n" },
    { "UTF-32BE", "UTF-32BE", "讀卷𠮷野家 a\n" },
    { "UTF-8", "UTF-8", "讀卷𠮷野家 é a\n" },
    { "ISO-2022-JP", "ISO-2022-JP", "頁をめくる abc 音\n" },
    { "ISO-2022-JP", "ISO-2022-JP-2", "表紙をめくる音、鷗。\n책장 ~ 书\n" },
    { "ISO-2022-KR", "ISO-2022-KR", "책장을 넘기는 소리, abc 讀書.\n둘째 줄\n" },
    { "ISO-2022-CN", "ISO-2022-CN", "翻开书页 abc 的声音\n翻開書頁\n" },
    { "CP1252", "CP1252", "déjà vu – “œuvre”\n" },
};

static void text_comes_back_however_it_is_cut(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct slice text = slice_of(samples[i].text);
        struct bytes input = encode(samples[i].iconv, text.data, text.length);
        expect(samples[i].encoding, bytes_slice(&input), text, 0);
        bytes_release(&input);
    }
}

static void a_byte_order_mark_is_dropped_and_counted(void **state)
{
    (void)state;
    static const struct {
        const char *encoding;
        struct slice input;
        uint64_t mark;
    } cases[] = {
        { "UTF-8", { "\xEF\xBB\xBF" "ab", 5 }, 3 },
        { "UTF-16", { "\xFF\xFE" "a\0b\0", 6 }, 2 },
        { "UTF-16", { "\xFE\xFF" "\0a\0b", 6 }, 2 },
        { "UTF-16", { "a\0b\0", 4 }, 0 },
        { "UTF-16LE", { "\xFF\xFE" "a\0b\0", 6 }, 2 },
        { "UTF-16BE", { "\xFE\xFF" "\0a\0b", 6 }, 2 },
        { "UTF-32", { "\xFF\xFE\0\0" "a\0\0\0b\0\0\0", 12 }, 4 },
        { "UTF-32", { "\0\0\xFE\xFF" "\0\0\0a\0\0\0b", 12 }, 4 },
        { "GB18030", { "\x84\x31\x95\x33" "ab", 6 }, 4 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        expect(cases[i].encoding, cases[i].input, SLICE("ab"), 0);
        struct result result = decode(cases[i].encoding, cases[i].input.data,
                                      cases[i].input.length, 1);
        assert_int_equal(result.meetings[0].text, 0);
        assert_int_equal(result.meetings[0].source, cases[i].mark);
        bytes_release(&result.text);
    }
    expect("UTF-8", SLICE("\xEF\xBB\xBF"), SLICE(""), 0);
    expect("UTF-8", SLICE("\xEF\xBB"), SLICE("\uFFFD"), 1);
    expect("UTF-8", SLICE("a\xEF\xBB\xBF"), SLICE("a\uFEFF"), 0);
    expect("UTF-16LE", SLICE("\xFF"), SLICE("\uFFFD"), 1);
}

/* What iconv's Big5 of Hong Kong lacks, and what it has in the place of it. */
static void big5_is_that_of_taiwan_too(void **state)
{
    (void)state;
    static const char source[] = "\xB0\x4F\xAA\xCC\xA1\xFE\xA4\xFD\xA1\x45\xA4\xFD\xA1\xE3"
                                 "\xA2\xCC\xA2\xCE\xA3\xE1\xA1\xC3\xA2\x41\xA2\x42\x87\x40";
    static const char text[] = "記者／王‧王～十卅€￣／＼䏰";
    expect("BIG5", SLICE(source), SLICE(text), 0);
    expect("CP950", SLICE("\xA1\xFE\xA1"), SLICE("／\xEF\xBF\xBD"), 1);
    struct decoder *decoder = decoder_new("BIG5-HKSCS", NULL);
    assert_int_equal(decoder_source_length(decoder, text, sizeof text - 1), sizeof source - 1);
    decoder_free(decoder);
}

static void each_invalid_byte_is_one_replacement(void **state)
{
    (void)state;
    expect("GB18030", SLICE("a\xFF" "b\x81\x20\xC4\xE3"), SLICE("a\uFFFD" "b\uFFFD 你"), 2);
    expect("GB18030", SLICE("\x81\x30\x81"), SLICE("\uFFFD" "0\uFFFD"), 2);
    expect("BIG5", SLICE("\xA4\xA4\xFF\xFF\xA4"), SLICE("中\uFFFD\uFFFD\uFFFD"), 3);
    expect("CP932", SLICE("\x93\xFA\x81\n\xFD"), SLICE("日\uFFFD\n\uFFFD"), 2);
    expect("EUC-JP", SLICE("\xC6\xFC\xA1\n\x8F\xB0"), SLICE("日\uFFFD\n\uFFFD\uFFFD"), 3);
    expect("CP949", SLICE("\xC3\xA5\xFF\xC3"), SLICE("책\uFFFD\uFFFD"), 2);
    expect("UTF-8", SLICE("\xE8\xAE\x80\xED\xA0\x80\xFF\xE8\xAE" "a\xF0\x9F"),
           SLICE("讀\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD" "a\uFFFD"), 6);
    expect("UTF-16LE", SLICE("\x00\xD8" "a\0\x00\xDC" "b\0\x00\xD8"),
           SLICE("\uFFFD" "a\uFFFD" "b\uFFFD"), 3);
    expect("UTF-16BE", SLICE("\xD8\x00\xD8\x00\xDC\x00" "x"), SLICE("\uFFFD\U00010000\uFFFD"), 2);
    expect("UTF-32LE", SLICE("\0\xD8\0\0\xFF\xFF\xFF\xFF" "a\0\0\0b"),
           SLICE("\uFFFD\uFFFD" "a\uFFFD"), 3);
}

/* Seven bits: a shift that was lost costs a line at most, and a colour is no shift. */
static void shifts_may_be_damaged(void **state)
{
    (void)state;
    expect("HZ", SLICE("a~{VPND~}~~b~\nc\n"), SLICE("a中文~bc\n"), 0);
    expect("hz-gb-2312", SLICE("~{VPND\nab~{VP~}"), SLICE("中文\nab中"), 0);
    expect("HZ", SLICE("~{V\n~}~x~{VPN"), SLICE("\uFFFD\n~x中\uFFFD"), 2);
    expect("HZ", SLICE("~{VP\xFF~}a~"), SLICE("中\uFFFD" "a~"), 1);
    expect("ISO-2022-JP", SLICE("\x1B$BF|K\\\x1B(B a\x1B[1m"), SLICE("日本 a\x1B[1m"), 0);
    expect("ISO-2022-JP", SLICE("\x1B$BF|K\x1B(Ba\x1B"), SLICE("日\uFFFD" "a\x1B"), 1);
    expect("ISO-2022-JP", SLICE("\x1B$B))!!\x1B(I1\x1B(J\\\x0E" "1\x0F" "a"),
           SLICE("\uFFFD　ｱ\\ｱa"), 1);
    expect("ISO-2022-KR", SLICE("\x1B$)C\x0E" "3*\nab\x0E" "3*\x0F" "c"), SLICE("나\nab나c"), 0);
    expect("ISO-2022-CN", SLICE("\x1B$)A\x0EVP\x0F\x1B$*H\x1BN!!x\n"), SLICE("中乂x\n"), 0);
}

static void invalid_bytes_are_told_with_their_place(void **state)
{
    (void)state;
    struct decoder *decoder = decoder_new("GB18030", NULL);
    struct bytes text = { 0 };
    uint64_t at;
    decoder_feed(decoder, "ab\xFF" "c\xFF", 5, false, &text);
    assert_int_equal(decoder_new_invalid(decoder, &at), 2);
    assert_int_equal(at, 2);
    decoder_feed(decoder, "\xC4\xE3", 2, false, &text);
    assert_int_equal(decoder_new_invalid(decoder, &at), 0);
    decoder_feed(decoder, "d\xFF\xFF\xC4", 4, true, &text);
    assert_int_equal(decoder_new_invalid(decoder, &at), 3);
    assert_int_equal(at, 8);
    assert_int_equal(decoder_invalid(decoder), 5);
    decoder_free(decoder);
    bytes_release(&text);
}

static void controls_and_nothing_stay_as_they_are(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        expect(samples[i].encoding, SLICE(""), SLICE(""), 0);
    expect("GB18030", SLICE("a\0b\x1B[\x7F"), SLICE("a\0b\x1B[\x7F"), 0);
    expect("UTF-8", SLICE("a\0b\r\r\n"), SLICE("a\0b\r\r\n"), 0);
}

/* --- Where text and source meet --- */

static uint64_t source_of(struct decoder *decoder, const struct bytes *text, uint64_t byte)
{
    size_t count;
    const struct meeting *meetings = decoder_meetings(decoder, &count);
    while (count > 1 && meetings[count - 1].text > byte)
        count--;
    const struct meeting *meeting = &meetings[count - 1];
    return meeting->source + decoder_source_length(decoder, text->data + meeting->text,
                                                   (size_t)(byte - meeting->text));
}

/* Every character's source offset, against what decoding one after the other says. */
static void check_offsets(const char *encoding, const struct bytes *input)
{
    struct decoder *whole = decoder_new(encoding, NULL);
    struct decoder *single = decoder_new(encoding, NULL);
    assert_true(whole != NULL && single != NULL);
    struct bytes text = { 0 }, again = { 0 };
    decoder_feed(whole, input->data, input->length, true, &text);
    size_t next = 0;
    for (size_t i = 0; i < input->length; i++) {
        size_t before = again.length;
        decoder_feed(single, input->data + i, 1, i + 1 == input->length, &again);
        if (again.length == before || i < next)
            continue;
        assert_int_equal(source_of(whole, &text, again.length), i + 1);
        next = i + 1 + (input->length > 20000 ? 1499 : 0);
    }
    assert_int_equal(again.length, text.length);
    assert_memory_equal(again.data, text.data, text.length);
    decoder_free(whole);
    decoder_free(single);
    bytes_release(&text);
    bytes_release(&again);
}

/* Bytes that are one character or one invalid byte whatever comes before and after them. */
static const struct {
    const char *encoding;
    struct slice pieces[6];
} offset_cases[] = {
    { "GB18030", { SLICE("a"), SLICE("\xC4\xE3"), SLICE("\x84\x31\xA4\x37"),
                   SLICE("\x95\x32\x82\x36"), SLICE("\xFF"), SLICE("\n") } },
    { "BIG5", { SLICE("a"), SLICE("\xA4\xA4"), SLICE("\xA4\x40"), SLICE("\xFF"), SLICE("\n"),
                SLICE("\x80") } },
    { "CP932", { SLICE("a"), SLICE("\x93\xFA"), SLICE("\xB1"), SLICE("\xFF"), SLICE("\n"),
                 SLICE("\x83\x5C") } },
    { "EUC-JP", { SLICE("a"), SLICE("\xC6\xFC"), SLICE("\x8E\xB1"), SLICE("\x8F\xB0\xA1"),
                  SLICE("\xFF"), SLICE("\n") } },
    { "CP949", { SLICE("a"), SLICE("\xC3\xA5"), SLICE("\x81\x41"), SLICE("\xFF"), SLICE("\n"),
                 SLICE("b") } },
    { "UTF-8", { SLICE("a"), SLICE("\xE8\xAE\x80"), SLICE("\xFF"), SLICE("\xEF\xBF\xBD"),
                 SLICE("\xF0\xA0\x80\x80"), SLICE("\xC0") } },
    { "UTF-16LE", { SLICE("a\0"), SLICE("\x01\xD8\x01\xDC"), SLICE("\x80\x8B"),
                    SLICE("\xFD\xFF"), SLICE("\x00\xDC"), SLICE("\n\0") } },
    { "UTF-32BE", { SLICE("\0\0\0a"), SLICE("\0\0\x8B\x80"), SLICE("\0\0\xD8\0"),
                    SLICE("\0\x02\0\0"), SLICE("\0\0\xFF\xFD"), SLICE("\xFF\0\0\0") } },
};

static void the_source_of_each_character_is_known(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED);
    for (size_t i = 0; i < sizeof offset_cases / sizeof *offset_cases; i++)
        for (size_t round = 0; round < 20; round++) {
            struct bytes input = { 0 };
            size_t length = round == 0 ? 150000 : 1 + random_below(300);
            while (input.length < length) {
                /* Mostly whole characters in the long one, or its meetings are all alike. */
                size_t which = random_below(round == 0 && random_below(200) != 0 ? 2 : 6);
                struct slice piece = offset_cases[i].pieces[which];
                bytes_append(&input, piece.data, piece.length);
            }
            check_offsets(offset_cases[i].encoding, &input);
            bytes_release(&input);
        }
}

/* Of a place between two characters it is where the second begins, behind the shift to it. */
static void characters_begin_behind_their_shifts(void **state)
{
    (void)state;
    static const char input[] = "a~{VPND~}~~b\n~{VP\n";
    static const struct {
        size_t text;
        uint64_t source;
    } places[] = { { 0, 0 }, { 1, 3 }, { 4, 5 }, { 7, 9 }, { 8, 11 }, { 9, 12 }, { 10, 15 },
                   { 13, 17 }, { 14, 18 } };
    for (size_t step = 1; step < sizeof input; step++) {
        struct decoder *decoder = decoder_new("HZ", NULL);
        struct bytes text = { 0 };
        for (size_t done = 0; done < sizeof input - 1; done += step) {
            size_t rest = sizeof input - 1 - done;
            decoder_feed(decoder, input + done, rest < step ? rest : step, rest <= step, &text);
        }
        for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
            uint64_t source = source_of(decoder, &text, places[i].text);
            assert_int_equal(source, places[i].source);
        }
        decoder_free(decoder);
        bytes_release(&text);
    }
}

static void a_cut_sequence_meets_behind_it(void **state)
{
    (void)state;
    struct bytes input = { 0 };
    bytes_append_string(&input, "讀\xE8\xAE" "a\xF0\x9F\x98" "b卷\xE8\xAE");
    check_offsets("UTF-8", &input);
    bytes_release(&input);
}

static void meetings_are_never_far_apart(void **state)
{
    (void)state;
    static const char *const encodings[] = { "GB18030", "BIG5", "CP932", "UTF-8", "UTF-16LE",
                                             "UTF-32LE" };
    struct bytes text = { 0 };
    while (text.length < 300000)
        bytes_append_string(&text, "一日千里，山水之 a\n");
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        struct bytes input = encode(encoding_canonical(encodings[i]), text.data, text.length);
        struct result result = decode(encodings[i], input.data, input.length, 50000);
        assert_int_equal(result.text.length, text.length);
        assert_memory_equal(result.text.data, text.data, text.length);
        assert_true(result.meeting_count >= input.length / 65536);
        for (size_t m = 1; m < result.meeting_count; m++) {
            assert_true(result.meetings[m].text > result.meetings[m - 1].text);
            assert_true(result.meetings[m].source > result.meetings[m - 1].source);
            assert_true(result.meetings[m].source - result.meetings[m - 1].source <= 65536);
        }
        uint64_t last = result.meetings[result.meeting_count - 1].source;
        assert_true(input.length - last <= 65536);
        bytes_release(&result.text);
        bytes_release(&input);
    }
    bytes_release(&text);
}

/* Whatever comes in, in whatever pieces: well-formed text, the same each time. */
static void random_bytes_become_well_formed_text(void **state)
{
    (void)state;
    static const char *const encodings[] = { "GB18030", "BIG5", "CP932", "EUC-JP", "CP949",
                                             "UTF-8", "UTF-16", "UTF-32", "ISO-2022-JP",
                                             "ISO-2022-KR", "UTF-7", "HZ" };
    for (size_t round = 0; round < 300; round++) {
        char input[200];
        size_t length = random_below(sizeof input);
        for (size_t i = 0; i < length; i++)
            input[i] = (char)random_below(256);
        const char *encoding = encodings[round % (sizeof encodings / sizeof *encodings)];
        struct decoder *probe = decoder_new(encoding, NULL);
        if (probe == NULL)
            continue;
        decoder_free(probe);
        struct result whole = decode(encoding, input, length, sizeof input);
        struct result pieces = decode(encoding, input, length, 1 + random_below(7));
        assert_true(utf8_is_valid(bytes_string(&whole.text), whole.text.length));
        assert_int_equal(whole.text.length, pieces.text.length);
        assert_memory_equal(bytes_string(&whole.text), bytes_string(&pieces.text),
                            whole.text.length);
        assert_int_equal(whole.invalid, pieces.invalid);
        bytes_release(&whole.text);
        bytes_release(&pieces.text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_brought_to_the_superset),
        cmocka_unit_test(an_unknown_encoding_is_an_error),
        cmocka_unit_test(text_comes_back_however_it_is_cut),
        cmocka_unit_test(a_byte_order_mark_is_dropped_and_counted),
        cmocka_unit_test(big5_is_that_of_taiwan_too),
        cmocka_unit_test(each_invalid_byte_is_one_replacement),
        cmocka_unit_test(invalid_bytes_are_told_with_their_place),
        cmocka_unit_test(shifts_may_be_damaged),
        cmocka_unit_test(controls_and_nothing_stay_as_they_are),
        cmocka_unit_test(the_source_of_each_character_is_known),
        cmocka_unit_test(characters_begin_behind_their_shifts),
        cmocka_unit_test(a_cut_sequence_meets_behind_it),
        cmocka_unit_test(meetings_are_never_far_apart),
        cmocka_unit_test(random_bytes_become_well_formed_text),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("decode", tests, NULL, NULL);
}
