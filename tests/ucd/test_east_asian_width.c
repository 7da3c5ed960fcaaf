/* SPDX-License-Identifier: MIT */
/* Every code point of EastAsianWidth.txt has the width of its class, or a reason why not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "text/tables/width_classes.h"
#include "text/width.h"

#define FILE_NAME "/usr/share/unicode/EastAsianWidth.txt"
#define VERSION "EastAsianWidth-15.0.0.txt"

static const struct width_rules wide = { .ambiguous_wide = true };

/* Classes that are drawn by rules of their own, whatever UAX #11 has for them. */
static bool has_own_rule(char32_t code)
{
    switch (width_class(code)) {
    case WIDTH_MARK:
    case WIDTH_INVISIBLE:
    case WIDTH_SELECTOR:
    case WIDTH_JAMO:
    case WIDTH_OLD_JAMO:
    case WIDTH_DISPUTED:
        return true;
    default:
        return false;
    }
}

static void check(char32_t code, const char *class)
{
    int narrow = strcmp(class, "W") == 0 || strcmp(class, "F") == 0 ? 2 : 1;
    int broad = strcmp(class, "A") == 0 ? 2 : narrow;
    if (has_own_rule(code))
        return;
    /* A space is drawn as U+0020, and what may be unknown to a terminal as '?'. */
    if (width_class(code) == WIDTH_BLANK || width_class(code) == WIDTH_UNKNOWN)
        broad = narrow = 1;
    if (width_of_code(&width_rules_narrow, code) != narrow || width_of_code(&wide, code) != broad)
        fail_msg("U+%04X is of class %s", (unsigned)code, class);
}

static void test_every_line(void **state)
{
    (void)state;
    FILE *file = fopen(FILE_NAME, "r");
    assert_non_null(file);
    char line[512], class[4];
    size_t checked = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        unsigned first, last;
        if (sscanf(line, "%x..%x;%3[A-Za-z]", &first, &last, class) != 3) {
            if (sscanf(line, "%x;%3[A-Za-z]", &first, class) != 2)
                continue;
            last = first;
        }
        for (unsigned code = first; code <= last; code++, checked++)
            check(code, class);
    }
    fclose(file);
    print_message("# %zu code points\n", checked);
    assert_true(checked > 280000);
}

static void test_ideographs_to_come_are_wide(void **state)
{
    (void)state;
    static const char32_t codes[] = { 0x2A6E0, 0x2FA1E, 0x2FFFD, 0x323B0, 0x3FFFD };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        assert_int_equal(width_of_code(&width_rules_narrow, codes[i]), 2);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x2FFFE), 1);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x40000), 1);
}

/* NULL where the installed data is that which the tables were made from. */
static const char *reason_to_skip(void)
{
    char line[512] = "";
    FILE *file = fopen(FILE_NAME, "r");
    if (file == NULL)
        return "unicode-data is not installed";
    bool right = fgets(line, sizeof line, file) != NULL && strstr(line, VERSION) != NULL;
    fclose(file);
    return right ? NULL : "another version of unicode-data is installed";
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_line),
        cmocka_unit_test(test_ideographs_to_come_are_wide),
    };
    const char *reason = reason_to_skip();
    if (reason != NULL) {
        printf("1..0 # SKIP %s\n", reason);
        return 0;
    }
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("east_asian_width", tests, NULL, NULL);
}
