/* SPDX-License-Identifier: MIT */
/* Keys to actions: every key of the table, counts, sequences, letters, full-width characters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "app/keymap.h"
#include "base/limits.h"

static const enum context contexts[] = { CONTEXT_TEXT, CONTEXT_OUTLINE, CONTEXT_LIST,
                                         CONTEXT_PROMPT };

static int make(void **state)
{
    *state = keymap_new();
    return 0;
}

static int release(void **state)
{
    keymap_free(*state);
    return 0;
}

/* What a run of keys, with blanks between, ends in. */
struct taken {
    enum keymap_result result;
    const struct action *action;
    struct argument argument;
};

static struct taken take(struct keymap *keymap, enum context context, const char *names)
{
    struct taken taken = { KEYMAP_NOTHING, NULL, { 0 } };
    while (*names != '\0') {
        char name[KEY_NAME_MAX];
        size_t length = strcspn(names, " ");
        struct key key;
        assert_true(length > 0 && length < sizeof name);
        memcpy(name, names, length);
        name[length] = '\0';
        assert_int_equal(key_from_name(name, &key), 0);
        taken.action = NULL;
        taken.result = keymap_take(keymap, context, key, &taken.action, &taken.argument);
        names += length + strspn(names + length, " ");
    }
    return taken;
}

static void assert_action(const struct taken *taken, const char *name)
{
    assert_int_equal(taken->result, KEYMAP_ACTION);
    assert_string_equal(taken->action->name, name);
}

static int context_count(const struct action *action)
{
    return __builtin_popcount(action->contexts);
}

/* One key or sequence of an action in one context gives that action, unless one that is for fewer
 * contexts has the key. */
static void check_binding(struct keymap *keymap, const struct action *action, enum context context,
                          const char *keys)
{
    char spaced[64];
    snprintf(spaced, sizeof spaced, "%s", keys);
    for (char *comma = spaced + 1; *spaced != '\0' && (comma = strchr(comma, ',')) != NULL;)
        *comma = ' ';
    struct taken taken = take(keymap, context, spaced);
    if (action->argument == ARGUMENT_CHARACTER) {
        assert_int_equal(taken.result, KEYMAP_PENDING);
        taken = take(keymap, context, "x");
        assert_int_equal(taken.argument.character, 'x');
    }
    assert_int_equal(taken.result, KEYMAP_ACTION);
    if (taken.action != action)
        assert_true(context_count(taken.action) < context_count(action));
    assert_true(taken.action->contexts & context);
    assert_string_equal(keymap_pending(keymap), "");
}

static void test_every_key(void **state)
{
    size_t checked = 0;
    for (const struct action *action = actions; action->name != NULL; action++)
        for (size_t i = 0; i < sizeof contexts / sizeof *contexts; i++) {
            if ((action->contexts & contexts[i]) == 0)
                continue;
            char keys[128], *more;
            snprintf(keys, sizeof keys, "%s", action->keys);
            for (char *key = strtok_r(keys, " ", &more); key != NULL;
                 key = strtok_r(NULL, " ", &more), checked++)
                check_binding(*state, action, contexts[i], key);
        }
    assert_true(checked > 100);
}

static void test_narrowest(void **state)
{
    struct taken taken = take(*state, CONTEXT_OUTLINE, "h");
    assert_action(&taken, "fold");
    taken = take(*state, CONTEXT_LIST, "h");
    assert_action(&taken, "previous-page");
    taken = take(*state, CONTEXT_TEXT, "/");
    assert_action(&taken, "search-forward");
    taken = take(*state, CONTEXT_OUTLINE, "/");
    assert_action(&taken, "filter");
    taken = take(*state, CONTEXT_TEXT, "q");
    assert_action(&taken, "quit");
    taken = take(*state, CONTEXT_LIST, "q");
    assert_action(&taken, "close");
    taken = take(*state, CONTEXT_LIST, "/");
    assert_int_equal(taken.result, KEYMAP_NOTHING);
}

/* Keys go where the eye goes; all others are those of the text. */
static void test_vertical(void **state)
{
    static const char *const keys[][2] = {
        { "h", "next-column" }, { "Left", "next-column" },  { "l", "previous-column" },
        { "j", "down" },        { "Up", "up" },             { "Right", "previous-column" },
        { "k", "up" },          { "Space", "next-page" },   { "PgUp", "previous-page" },
        { "t", "outline" },     { "M-Left", "back" },       { "V", "vertical" },
    };
    const enum context context = CONTEXT_TEXT | CONTEXT_VERTICAL;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct taken taken = take(*state, context, keys[i][0]);
        assert_action(&taken, keys[i][1]);
    }
    struct taken taken = take(*state, context, "1 2 h");
    assert_action(&taken, "next-column");
    assert_int_equal(taken.argument.count, 12);
}

static void test_counts(void **state)
{
    struct taken taken = take(*state, CONTEXT_TEXT, "j");
    assert_action(&taken, "next-line");
    assert_int_equal(taken.argument.count, 1);
    assert_false(taken.argument.counted);
    taken = take(*state, CONTEXT_TEXT, "1 0");
    assert_int_equal(taken.result, KEYMAP_PENDING);
    assert_string_equal(keymap_pending(*state), "10");
    taken = take(*state, CONTEXT_TEXT, "j");
    assert_int_equal(taken.argument.count, 10);
    assert_true(taken.argument.counted);
    taken = take(*state, CONTEXT_TEXT, "j");
    assert_false(taken.argument.counted);
    taken = take(*state, CONTEXT_TEXT, "0");
    assert_int_equal(taken.result, KEYMAP_NOTHING);
    taken = take(*state, CONTEXT_TEXT, "7 F7");
    assert_int_equal(taken.result, KEYMAP_NOTHING);
    taken = take(*state, CONTEXT_TEXT, "j");
    assert_int_equal(taken.argument.count, 1);
    taken = take(*state, CONTEXT_TEXT, "3 C-f");
    assert_action(&taken, "next-page");
    assert_int_equal(taken.argument.count, 3);
}

static void test_count_limit(void **state)
{
    for (int i = 0; i < 40; i++)
        take(*state, CONTEXT_TEXT, "9");
    struct taken taken = take(*state, CONTEXT_TEXT, "g");
    assert_action(&taken, "start");
    assert_int_equal(taken.argument.count, COUNT_MAX);
}

static void test_sequences(void **state)
{
    struct taken taken = take(*state, CONTEXT_TEXT, "Z");
    assert_int_equal(taken.result, KEYMAP_PENDING);
    assert_string_equal(keymap_pending(*state), "Z");
    taken = take(*state, CONTEXT_TEXT, "Z");
    assert_action(&taken, "quit");
    taken = take(*state, CONTEXT_TEXT, "Z j");
    assert_int_equal(taken.result, KEYMAP_NOTHING);
    assert_string_equal(keymap_pending(*state), "");
    taken = take(*state, CONTEXT_TEXT, "5 Z");
    assert_string_equal(keymap_pending(*state), "5Z");
    taken = take(*state, CONTEXT_TEXT, "Z");
    assert_int_equal(taken.argument.count, 5);
    taken = take(*state, CONTEXT_PROMPT, "Z");
    assert_int_equal(taken.result, KEYMAP_TEXT);
}

static void test_letters(void **state)
{
    struct taken taken = take(*state, CONTEXT_TEXT, "m");
    assert_int_equal(taken.result, KEYMAP_PENDING);
    assert_string_equal(keymap_pending(*state), "m");
    taken = take(*state, CONTEXT_TEXT, "q");
    assert_action(&taken, "mark");
    assert_int_equal(taken.argument.character, 'q');
    taken = take(*state, CONTEXT_TEXT, "' '");
    assert_action(&taken, "go-to-mark");
    assert_int_equal(taken.argument.character, '\'');
    taken = take(*state, CONTEXT_TEXT, "m 5");
    assert_int_equal(taken.argument.character, '5');
    taken = take(*state, CONTEXT_TEXT, "m 字");
    assert_int_equal(taken.argument.character, 0x5B57);
    taken = take(*state, CONTEXT_TEXT, "m ａ");
    assert_int_equal(taken.argument.character, 'a');
    static const char *const never[] = { "m Escape", "m C-a", "m Left", "m F1", "m Enter", "m BSpace",
                                         "m M-a" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        taken = take(*state, CONTEXT_TEXT, never[i]);
        assert_int_equal(taken.result, KEYMAP_NOTHING);
        taken = take(*state, CONTEXT_TEXT, "j");
        assert_action(&taken, "next-line");
    }
}

static void test_full_width(void **state)
{
    struct taken taken = take(*state, CONTEXT_TEXT, "ｎ");
    assert_action(&taken, "next-match");
    taken = take(*state, CONTEXT_TEXT, "Ｎ");
    assert_action(&taken, "previous-match");
    taken = take(*state, CONTEXT_TEXT, "／");
    assert_action(&taken, "search-forward");
    taken = take(*state, CONTEXT_TEXT, "？");
    assert_action(&taken, "search-backward");
    taken = take(*state, CONTEXT_TEXT, "２ ５ ％");
    assert_action(&taken, "per-cent");
    assert_int_equal(taken.argument.count, 25);
    taken = take(*state, CONTEXT_TEXT, "　");
    assert_action(&taken, "next-page");
    taken = take(*state, CONTEXT_TEXT, "Ｚ Z");
    assert_action(&taken, "quit");
    taken = take(*state, CONTEXT_OUTLINE, "ｑ");
    assert_action(&taken, "close");
    taken = take(*state, CONTEXT_PROMPT, "ｎ");
    assert_int_equal(taken.result, KEYMAP_TEXT);
    taken = take(*state, CONTEXT_TEXT, "｟");
    assert_int_equal(taken.result, KEYMAP_NOTHING);
}

static void test_prompt(void **state)
{
    static const char *const text[] = { "a", "5", "0", "Space", "字", "m", "'", ":", "q" };
    static const char *const nothing[] = { "C-x", "M-a", "F1", "PgUp", "Tab", "S-Left" };
    struct taken taken;
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        taken = take(*state, CONTEXT_PROMPT, text[i]);
        assert_int_equal(taken.result, KEYMAP_TEXT);
    }
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) {
        taken = take(*state, CONTEXT_PROMPT, nothing[i]);
        assert_int_equal(taken.result, KEYMAP_NOTHING);
    }
    taken = take(*state, CONTEXT_PROMPT, "Escape");
    assert_action(&taken, "cancel");
    taken = take(*state, CONTEXT_PROMPT, "Enter");
    assert_action(&taken, "accept");
}

static void test_nothing(void **state)
{
    static const char *const names[] = { "F7", "C-x", "M-j", "字", "S-Up", "x" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct taken taken = take(*state, CONTEXT_TEXT, names[i]);
        assert_int_equal(taken.result, KEYMAP_NOTHING);
    }
}

static void test_keys_of(void **state)
{
    assert_string_equal(keymap_keys(*state, "next-match"), "n");
    assert_string_equal(keymap_keys(*state, "set"), "");
    assert_string_equal(keymap_keys(*state, "no-such-action"), "");
    keymap_free(NULL);
}

/* Escape lets go of a count or a sequence, and does no more than that. */
static void test_escape(void **state)
{
    struct taken taken = take(*state, CONTEXT_TEXT, "1 2 Escape");
    assert_int_equal(taken.result, KEYMAP_NOTHING);
    assert_string_equal(keymap_pending(*state), "");
    taken = take(*state, CONTEXT_TEXT, "j");
    assert_action(&taken, "next-line");
    assert_int_equal(taken.argument.count, 1);
    assert_int_equal(take(*state, CONTEXT_TEXT, "Z Escape").result, KEYMAP_NOTHING);
    taken = take(*state, CONTEXT_TEXT, "Escape");
    assert_action(&taken, "clear");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_every_key, make, release),
        cmocka_unit_test_setup_teardown(test_narrowest, make, release),
        cmocka_unit_test_setup_teardown(test_vertical, make, release),
        cmocka_unit_test_setup_teardown(test_counts, make, release),
        cmocka_unit_test_setup_teardown(test_count_limit, make, release),
        cmocka_unit_test_setup_teardown(test_sequences, make, release),
        cmocka_unit_test_setup_teardown(test_letters, make, release),
        cmocka_unit_test_setup_teardown(test_full_width, make, release),
        cmocka_unit_test_setup_teardown(test_prompt, make, release),
        cmocka_unit_test_setup_teardown(test_nothing, make, release),
        cmocka_unit_test_setup_teardown(test_keys_of, make, release),
        cmocka_unit_test_setup_teardown(test_escape, make, release),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("keymap", tests, NULL, NULL);
}
