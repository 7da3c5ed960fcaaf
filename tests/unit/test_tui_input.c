/* SPDX-License-Identifier: MIT */
/* Bytes to keys, pastes and answers, however they are cut and whatever comes late. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "tui/input.h"

#define E "\x1B"

static const struct key_string known[] = {
    { "\x08", { 0x7F, 0 } },
    { E "[[Z", { KEYSYM_F12, 0 } },
    { E "q", { KEYSYM_END, 0 } },
    { E "[99~", { KEYSYM_HOME, 0 } },
    { NULL, { 'x', 0 } },
    { "", { 'y', 0 } },
};

static struct input *new_input(void)
{
    return input_new(known, sizeof known / sizeof *known);
}

/* What came out as one line: names of keys, {pastes}, answers in brackets. */
static void drain(struct input *input, struct bytes *out)
{
    struct input_event event;
    char name[KEY_NAME_MAX];
    while (input_next(input, &event)) {
        if (out->length > 0)
            bytes_append_byte(out, ' ');
        if (event.kind == INPUT_KEY) {
            key_write_name(event.key, name);
            bytes_append_string(out, name);
        } else if (event.kind == INPUT_PASTE) {
            bytes_append_byte(out, '{');
            bytes_append(out, event.text, event.length);
            bytes_append_byte(out, '}');
        } else if (event.answer.kind == ANSWER_CURSOR) {
            bytes_format(out, "<%d,%d>", event.answer.row, event.answer.column);
        } else if (event.answer.kind == ANSWER_MODE) {
            bytes_format(out, "<mode %d %d>", event.answer.mode, event.answer.value);
        } else {
            bytes_append_string(out, "<device>");
        }
    }
}

struct sample {
    const char *bytes;
    const char *events;
};

static const struct sample keys[] = {
    { "a", "a" },
    { "中。", "中 。" },
    { "\xF0\xA0\xAE\xB7", "\xF0\xA0\xAE\xB7" },
    { "\r\t\x7F \n", "Enter Tab BSpace Space C-j" },
    { "\x08", "BSpace" }, /* terminfo has it so */
    { "\x01\x1A\x1C\x1F", "C-a C-z C-\\ C-_" },
    { "\xFF\xC3\x28", "(" },
    { "\xE4\xB8q", "q" },
    { "\xE4\xE4\xB8\xAD", "中" },
    { "\xC2\x9B" "A", "A" }, /* no control of C1 */
    { E "a", "M-a" },
    { E "A", "M-A" },
    { E "中", "M-中" },
    { E "\r", "M-Enter" },
    { E "\x7F", "M-BSpace" },
    { E "q", "End" },
    { E E "q", "M-End" },
    { E E "a", "Escape M-a" },
    { E E E "[A", "Escape M-Up" },
    /* xterm, in both modes of its cursor keys */
    { E "[A" E "[B" E "[C" E "[D", "Up Down Right Left" },
    { E "OA" E "OB" E "OC" E "OD", "Up Down Right Left" },
    { E "[H" E "[F" E "OH" E "OF", "Home End Home End" },
    { E "[1;5A" E "[1;2B" E "[1;3C" E "[1;6D", "C-Up S-Down M-Right C-S-Left" },
    { E "[1;9A" E "[1;8A", "M-Up C-M-S-Up" },
    { E "OP" E "OQ" E "OR" E "OS", "F1 F2 F3 F4" },
    { E "[1;5P" E "[1;2Q" E "[1;5R" E "[1;5S", "C-F1 S-F2 C-F3 C-F4" },
    { E "[R", "F3" },
    { E "[15~" E "[17~" E "[24~" E "[24;5~", "F5 F6 F12 C-F12" },
    { E "[2~" E "[3~" E "[5~" E "[6~", "IC DC PgUp PgDn" },
    { E "[6;5~" E "[3;2~", "C-PgDn S-DC" },
    { E "[Z", "BTab" },
    { E "[27;5;9~" E "[27;5;105~" E "[27;6;65~", "C-Tab C-i C-S-a" },
    { E "[97;5u" E "[97;3u" E "[13;2u" E "[97:65;2:1u", "C-a M-a S-Enter A" },
    /* rxvt */
    { E "[7~" E "[8~" E "[11~" E "[14~", "Home End F1 F4" },
    { E "[a" E "Oa" E E "[A", "S-Up C-Up M-Up" },
    { E "[5^" E "[5$" E "[5@" E E "[5~", "C-PgUp S-PgUp C-S-PgUp M-PgUp" },
    /* the Linux console */
    { E "[[A" E "[[E" E "[1~" E "[4~", "F1 F5 Home End" },
    { E "[25~", "" },
    /* the keypad in its application mode */
    { E "Op" E "Oy" E "OM" E "Ok" E "Oo", "0 9 Enter + /" },
    { E "O5A" E "O1;5B", "C-Up C-Down" },
    { E "[99~", "Home" },
    /* swallowed whole: unknown, the mouse, focus, reports */
    { E "[123;456;789;1;2;3x" "a", "a" },
    { E "[Mabc" "d", "d" },
    { E "[<0;3;4M" E "[<0;3;4m" "d", "d" },
    { E "[I" E "[O" "d", "d" },
    { E "[8;24;80t" E "[0n" E "[>1;2c" "d", "d" },
    { E "[5;6Z" E "[?5A" E "[77777777777777777777A" "d", "d" },
    { E "[1999999;2u" E "[0u" E "[u" "d", "d" },
    { E "]11;rgb:0000/0000/0000" E "\\" "d", "d" },
    { E "]11;rgb:0000/0000/0000\x07" "d", "d" },
    { E "P>|term 1.2" E "\\" E "P1$r0m" E "\\" "d", "d" },
    { E "_Gi=1;OK" E "\\" E "^x" E "\\" E "Xx" E "\\" "d", "d" },
    { E "]abandoned" E "[A", "Up" },
    { E "]abandoned\r", "Enter" },
    { E "[12\r", "Enter" },
    { E "[12" E "[A", "Up" },
    { E "[" E "[A", "M-[ Up" },
    { E "O" E "OA", "M-O Up" },
    { E "[中", "M-[ 中" },
    /* pastes */
    { E "[200~中文\r\n" E "[A\tx" E "[201~y", "{中文\r\n" E "[A\tx} y" },
    { E "[200~" E "[201~", "{}" },
    { E "[200~" E "[20" E "[201" E "[201~", "{" E "[20" E "[201}" },
    { E "[200~" E E "[201~", "{" E "}" },
    { E "[200~a\xFF" "b\xE4\xB8" E "[201~", "{ab}" },
    { E "[201~a", "a" },
    /* answers that nobody waits for */
    { E "[?64;1;2c" "a", "<device> a" },
    { E "[24;80R" "a", "<24,80> a" },
    { E "[1;1R" E "[?2027;0$y" "a", "F3 <mode 2027 0> a" },
    { E "[?1;2R" "a", "a" },
};

static const size_t key_count = sizeof keys / sizeof *keys;

static void check(const char *given, struct bytes *out, const char *expected)
{
    if (strcmp(bytes_string(out), expected) != 0)
        fail_msg("'%s' gives '%s', not '%s'", given, bytes_string(out), expected);
    bytes_clear(out);
}

static void test_keys(void **state)
{
    (void)state;
    struct bytes out = { 0 };
    for (size_t i = 0; i < key_count; i++) {
        struct input *input = new_input();
        input_feed(input, keys[i].bytes, strlen(keys[i].bytes));
        drain(input, &out);
        check(keys[i].bytes, &out, keys[i].events);
        assert_int_equal(input_wait(input), -1);
        input_free(input);
    }
    bytes_release(&out);
}

/* Every sample cut at every place, and byte by byte. */
static void test_cuts_change_nothing(void **state)
{
    (void)state;
    struct bytes out = { 0 };
    for (size_t i = 0; i < key_count; i++) {
        size_t length = strlen(keys[i].bytes);
        for (size_t cut = 0; cut <= length + 1; cut++) {
            struct input *input = new_input();
            for (size_t k = 0; k < length; k++) {
                input_feed(input, keys[i].bytes + k, 1);
                if (k == cut || cut == length + 1)
                    drain(input, &out);
            }
            drain(input, &out);
            check(keys[i].bytes, &out, keys[i].events);
            input_free(input);
        }
    }
    bytes_release(&out);
}

static void test_time(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        int wait;
        const char *events;
        const char *after; /* given then */
        const char *rest;
    } times[] = {
        { E, INPUT_ESCAPE_WAIT, "Escape", "[A", "[ A" },
        { E E, INPUT_ESCAPE_WAIT, "Escape Escape", "a", "a" },
        { E "[", 100, "M-[", "A", "A" },
        { E "O", 100, "M-O", "A", "A" },
        { E "]", 100, "M-]", "a", "a" },
        { E "P", 100, "M-P", "a", "a" },
        { E "]0;title", 1000, "", "a", "a" },
        { E "[1;5", -1, "", "A", "C-Up" },
        { E "[?6", -1, "", "2c", "<device>" },
        { E "O5", -1, "", "A", "C-Up" },
        { "\xE4\xB8", -1, "", "\xAD", "中" },
        { E "[200~a", -1, "", E "[201~", "{a}" },
        { "a", -1, "a", "b", "b" },
    };
    struct bytes out = { 0 };
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        struct input *input = new_input();
        input_feed(input, times[i].bytes, strlen(times[i].bytes));
        assert_int_equal(input_wait(input), times[i].wait);
        input_time_out(input);
        drain(input, &out);
        check(times[i].bytes, &out, times[i].events);
        input_feed(input, times[i].after, strlen(times[i].after));
        drain(input, &out);
        check(times[i].after, &out, times[i].rest);
        input_free(input);
    }
    bytes_release(&out);
}

static const char answers[] = E "[2;3R" E "[2;2R" E "[1;2R" E "[?2027;2$y" E "[2;13R" E "[?64;4c";
static const char answered[] = "<2,3> <2,2> <1,2> <mode 2027 2> <2,13> <device>";

/* Cut anywhere, with all the time that was asked for between: no key comes of an answer but the
 * Escape that an escape byte is after so long a silence. */
static void test_answers_in_pieces(void **state)
{
    (void)state;
    struct bytes out = { 0 };
    size_t length = strlen(answers);
    for (size_t cut = 0; cut <= length; cut++) {
        struct input *input = new_input();
        input_expect_answers(input, true);
        input_feed(input, answers, cut);
        if (cut > 0 && answers[cut - 1] == '\x1B')
            assert_int_equal(input_wait(input), INPUT_ANSWER_WAIT);
        else
            assert_int_equal(input_wait(input), -1);
        input_feed(input, answers + cut, length - cut);
        drain(input, &out);
        check(answers, &out, answered);
        input_free(input);
    }
    bytes_release(&out);
}

static void test_answers_later_than_any_wait(void **state)
{
    (void)state;
    struct bytes out = { 0 };
    struct input_event event;
    size_t length = strlen(answers);
    for (size_t cut = 0; cut < length; cut++) {
        for (int given_up = 0; given_up < 2; given_up++) {
            struct input *input = new_input();
            input_expect_answers(input, true);
            input_feed(input, answers, cut);
            if (given_up)
                input_expect_answers(input, false);
            bool escape = cut > 0 && answers[cut - 1] == '\x1B';
            input_time_out(input);
            input_feed(input, answers + cut, length - cut);
            size_t got = 0, others = 0;
            while (input_next(input, &event)) {
                got += event.kind == INPUT_ANSWER;
                if (event.kind == INPUT_KEY && event.key.code == KEYSYM_F1 + 2 && given_up)
                    got++; /* row 1 is F3 again once nobody waits */
                else if (event.kind == INPUT_KEY) {
                    assert_int_equal(event.key.code, 0x1B);
                    others++;
                }
            }
            assert_int_equal(got, 6);
            assert_int_equal(others, escape);
            input_free(input);
        }
    }
    bytes_release(&out);
}

static void test_escape_then_bracket_are_keys(void **state)
{
    (void)state;
    static const char *const typed[][2] = {
        { "[", "[" },          { "[j", "[ j" },       { "[5", "[ 5" }, { "[5g", "[ 5 g" },
        { "[" E "[A", "[ Up" }, { "[\r", "[ Enter" }, { "a[", "a [" }, { "[[", "[ [" },
        { "[[A", "[ [ A" }, { "[?", "[ ?" }, { "[?c", "<device>" }, { "[2;5R", "<2,5>" },
    };
    struct bytes out = { 0 };
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        struct input *input = new_input();
        input_expect_answers(input, true);
        input_feed(input, E, 1);
        input_time_out(input);
        drain(input, &out);
        check(E, &out, "Escape");
        input_feed(input, typed[i][0], strlen(typed[i][0]));
        input_time_out(input);
        drain(input, &out);
        check(typed[i][0], &out, typed[i][1]);
        input_free(input);
    }
    bytes_release(&out);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

/* Keys and answers in any order and cut anywhere: the keys that come out are those that went in. */
static void test_keys_between_answers(void **state)
{
    (void)state;
    uint32_t seed = 161803;
    print_message("# seed %u\n", (unsigned)seed);
    static const char *const pieces[] = { E "[2;3R", E "[2;13R", E "[?2027;0$y",
                                          E "]4;1;x" E "\\" };
    static const struct sample typed[] = {
        { "j", "j" }, { E "[B", "Down" }, { "中", "中" }, { E "OP", "F1" }, { E "x", "M-x" },
        { " ", "Space" },
    };
    struct bytes stream = { 0 }, expected = { 0 }, out = { 0 }, kept = { 0 };
    for (int round = 0; round < 3000; round++) {
        bytes_clear(&stream);
        bytes_clear(&expected);
        for (int i = 0; i < 12; i++) {
            uint32_t r = next_random(&seed);
            if (r % 2 == 0) {
                bytes_append_string(&stream, pieces[r / 2 % 4]);
                continue;
            }
            bytes_append_string(&stream, typed[r / 2 % 6].bytes);
            bytes_format(&expected, "%s ", typed[r / 2 % 6].events);
        }
        struct input *input = new_input();
        input_expect_answers(input, true);
        for (size_t i = 0; i < stream.length;) {
            size_t n = 1 + next_random(&seed) % 7;
            if (n > stream.length - i)
                n = stream.length - i;
            input_feed(input, stream.data + i, n);
            i += n;
        }
        struct input_event event;
        char name[KEY_NAME_MAX];
        bytes_clear(&kept);
        while (input_next(input, &event)) {
            if (event.kind != INPUT_KEY)
                continue;
            key_write_name(event.key, name);
            bytes_format(&kept, "%s ", name);
        }
        assert_string_equal(bytes_string(&kept), bytes_string(&expected));
        input_free(input);
    }
    bytes_release(&stream);
    bytes_release(&expected);
    bytes_release(&out);
    bytes_release(&kept);
}

/* Noise at any cuts gives one and the same, and every key has a name that means it. */
static void test_noise(void **state)
{
    (void)state;
    uint32_t seed = 577215;
    print_message("# seed %u\n", (unsigned)seed);
    static const char alphabet[] = E E E "[[[O]P?;:019$~^@RcyuMAZ\\\r\x07\xE4\xB8\xAD\x80\xFFx <";
    struct bytes whole = { 0 }, pieces = { 0 };
    for (int round = 0; round < 4000; round++) {
        char noise[60];
        for (size_t i = 0; i < sizeof noise; i++)
            noise[i] = alphabet[next_random(&seed) % (sizeof alphabet - 1)];
        struct input *a = new_input(), *b = new_input();
        input_feed(a, noise, sizeof noise);
        drain(a, &whole);
        for (size_t i = 0; i < sizeof noise; i++) {
            input_feed(b, noise + i, 1);
            if (next_random(&seed) % 3 == 0)
                drain(b, &pieces);
        }
        drain(b, &pieces);
        assert_string_equal(bytes_string(&whole), bytes_string(&pieces));
        assert_int_equal(input_wait(a), input_wait(b));
        input_time_out(a);
        drain(a, &whole);
        assert_int_equal(input_wait(a) == -1 || input_wait(a) >= 25, true);
        bytes_clear(&whole);
        bytes_clear(&pieces);
        input_free(a);
        input_free(b);
    }
    bytes_release(&whole);
    bytes_release(&pieces);
}

static void feed_many(struct input *input, char byte, size_t count)
{
    for (size_t i = 0; i < count; i++)
        input_feed(input, &byte, 1);
}

static void test_limits(void **state)
{
    (void)state;
    struct input *input = new_input();
    struct input_event event;

    /* The longest sequence that is understood, and one byte more. */
    for (size_t extra = 0; extra < 2; extra++) {
        input_feed(input, E "[", 2);
        feed_many(input, '0', INPUT_SEQUENCE_MAX - 4 + extra);
        input_feed(input, "1;5A", 4);
        assert_int_equal(input_next(input, &event), extra == 0);
    }

    input_feed(input, E "[200~", 6);
    feed_many(input, 'x', INPUT_PASTE_MAX);
    input_feed(input, E "[201~", 6);
    assert_true(input_next(input, &event));
    assert_int_equal(event.length, INPUT_PASTE_MAX);
    input_feed(input, E "[200~", 6);
    feed_many(input, 'x', INPUT_PASTE_MAX - 1);
    input_feed(input, "中" E "[201~k", 10);
    assert_true(input_next(input, &event));
    assert_int_equal(event.length, INPUT_PASTE_MAX - 1);
    assert_true(input_next(input, &event));
    assert_int_equal(event.key.code, 'k');

    /* A string without an end does not take the keyboard for ever. */
    input_feed(input, E "]", 2);
    feed_many(input, 'x', INPUT_STRING_MAX + 1);
    input_feed(input, "k", 1);
    assert_true(input_next(input, &event));
    assert_int_equal(event.key.code, 'k');
    assert_false(input_next(input, &event));
    input_free(input);
    input_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_cuts_change_nothing),
        cmocka_unit_test(test_time),
        cmocka_unit_test(test_answers_in_pieces),
        cmocka_unit_test(test_answers_later_than_any_wait),
        cmocka_unit_test(test_escape_then_bracket_are_keys),
        cmocka_unit_test(test_keys_between_answers),
        cmocka_unit_test(test_noise),
        cmocka_unit_test(test_limits),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("tui_input", tests, NULL, NULL);
}
