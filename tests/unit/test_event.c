/* SPDX-License-Identifier: MIT */
/* Names of keys, and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "reader/event.h"

#define C MODIFIER_CONTROL
#define M MODIFIER_META
#define S MODIFIER_SHIFT

static const struct {
    const char *name;
    struct key key;
    const char *back; /* NULL: the same name */
} names[] = {
    { "a", { 'a', 0 }, NULL },
    { "A", { 'A', 0 }, NULL },
    { "?", { '?', 0 }, NULL },
    { "-", { '-', 0 }, NULL },
    { "^", { '^', 0 }, NULL },
    { "'", { '\'', 0 }, NULL },
    { "。", { 0x3002, 0 }, NULL },
    { "ｎ", { 0xFF4E, 0 }, NULL },
    { "Space", { ' ', 0 }, NULL },
    { "space", { ' ', 0 }, "Space" },
    { "Enter", { '\r', 0 }, NULL },
    { "Tab", { '\t', 0 }, NULL },
    { "Escape", { 0x1B, 0 }, NULL },
    { "BSpace", { 0x7F, 0 }, NULL },
    { "BTab", { KEYSYM_BACKTAB, 0 }, NULL },
    { "S-Tab", { KEYSYM_BACKTAB, 0 }, "BTab" },
    { "Up", { KEYSYM_UP, 0 }, NULL },
    { "PgDn", { KEYSYM_PAGE_DOWN, 0 }, NULL },
    { "NPage", { KEYSYM_PAGE_DOWN, 0 }, "PgDn" },
    { "PageUp", { KEYSYM_PAGE_UP, 0 }, "PgUp" },
    { "DC", { KEYSYM_DELETE, 0 }, NULL },
    { "Delete", { KEYSYM_DELETE, 0 }, "DC" },
    { "F1", { KEYSYM_F1, 0 }, NULL },
    { "F12", { KEYSYM_F12, 0 }, NULL },
    { "C-f", { 'f', C }, NULL },
    { "C-F", { 'f', C }, "C-f" },
    { "^f", { 'f', C }, "C-f" },
    { "C-Space", { ' ', C }, NULL },
    { "C-@", { ' ', C }, "C-Space" },
    { "C-m", { '\r', 0 }, "Enter" },
    { "C-i", { '\t', 0 }, "Tab" },
    { "C-[", { 0x1B, 0 }, "Escape" },
    { "C-?", { 0x7F, 0 }, "BSpace" },
    { "C-^", { '^', C }, NULL },
    { "C--", { '-', C }, NULL },
    { "M-Left", { KEYSYM_LEFT, M }, NULL },
    { "M-x", { 'x', M }, NULL },
    { "M-X", { 'X', M }, NULL },
    { "M-C-x", { 'x', C | M }, "C-M-x" },
    { "S-a", { 'A', 0 }, "A" },
    { "S-Up", { KEYSYM_UP, S }, NULL },
    { "C-M-S-Right", { KEYSYM_RIGHT, C | M | S }, NULL },
    { "S-M-C-Right", { KEYSYM_RIGHT, C | M | S }, "C-M-S-Right" },
};

static void test_names(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct key key = { 0 };
        if (key_from_name(names[i].name, &key) != 0)
            fail_msg("%s means no key", names[i].name);
        if (key.code != names[i].key.code || key.modifiers != names[i].key.modifiers)
            fail_msg("%s means %x with %x", names[i].name, (unsigned)key.code, key.modifiers);
        char back[KEY_NAME_MAX];
        key_write_name(key, back);
        assert_string_equal(back, names[i].back != NULL ? names[i].back : names[i].name);
    }
}

static void test_no_keys(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",    "ab",   "C-",  "M-",       "S-",  "C-M-", "F0", "F13", "F123", "PgDnx",
        " ",   "\x01", "\t",  "\xC2\x85", "中文", "\xFF", "X-a", "\xED\xA0\x80",
        "C-ab", "か\xE3\x82\x99",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct key key = { 'k', 7 };
        int answer = key_from_name(bad[i], &key);
        if (answer == 0)
            fail_msg("'%s' means a key", bad[i]);
        assert_int_equal(key.code, 'k');
        assert_int_equal(key.modifiers, 7);
    }
}

/* Every key that a terminal can send has a name, and the name means the key. */
static void check_back(struct key key)
{
    char name[KEY_NAME_MAX];
    struct key back = { 0 };
    key_write_name(key, name);
    assert_true(strlen(name) < KEY_NAME_MAX);
    if (key_from_name(name, &back) != 0 || back.code != key.code ||
        back.modifiers != key.modifiers)
        fail_msg("U+%04X with %x is named '%s', which means another key", (unsigned)key.code,
                 key.modifiers, name);
}

static void test_there_and_back(void **state)
{
    (void)state;
    for (unsigned modifiers = 0; modifiers < 8; modifiers++)
        for (char32_t code = KEYSYM_UP; code <= KEYSYM_F12; code++)
            check_back((struct key){ code, modifiers });
    for (char32_t code = ' '; code < 0x3100; code++) {
        if (code == 0x7F || (code >= 0x80 && code < 0xA0))
            continue;
        check_back((struct key){ code, 0 });
        check_back((struct key){ code, M });
    }
    for (char32_t code = 'a'; code <= 'z'; code++)
        if (code != 'm' && code != 'i')
            check_back((struct key){ code, C });
    check_back((struct key){ 0x10FFFF, 0 });
    check_back((struct key){ '\r', M });
    check_back((struct key){ 0x1B, M });
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_no_keys),
        cmocka_unit_test(test_there_and_back),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("event", tests, NULL, NULL);
}
