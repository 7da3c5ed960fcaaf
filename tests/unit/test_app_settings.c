/* SPDX-License-Identifier: MIT */
/* The table of settings: every value in and out, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "app/settings.h"

/* A row of --help=settings. */
struct row {
    char *name, *values, *standard, *help;
};

#define ROWS_MOST 64

static struct {
    char *text;
    struct row rows[ROWS_MOST];
    size_t count;
} help;

static int read_help(void **state)
{
    (void)state;
    size_t size;
    FILE *out = open_memstream(&help.text, &size);
    settings_help(out);
    fclose(out);
    char *more, *fields;
    for (char *line = strtok_r(help.text, "\n", &more); line != NULL;
         line = strtok_r(NULL, "\n", &more)) {
        struct row *row = &help.rows[help.count++];
        row->name = strtok_r(line, "\t", &fields);
        row->values = strtok_r(NULL, "\t", &fields);
        row->standard = strtok_r(NULL, "\t", &fields);
        row->help = strtok_r(NULL, "\t", &fields);
    }
    return 0;
}

static int free_help(void **state)
{
    (void)state;
    free(help.text);
    return 0;
}

static void assert_value(const struct settings *settings, const char *name, const char *expected)
{
    struct bytes value = { 0 };
    assert_true(settings_get(settings, name, &value));
    assert_string_equal(bytes_string(&value), expected);
    bytes_release(&value);
}

static void assert_refused(const char *name, const char *value, const char *part)
{
    struct settings settings, before;
    struct error error = { "" };
    enum setting_id id = SETTINGS;
    settings_init(&settings);
    before = settings;
    assert_false(settings_set(&settings, name, value, &id, &error));
    assert_non_null(strstr(error.message, part));
    assert_memory_equal(&settings, &before, sizeof settings);
    assert_false(settings_set(&settings, name, value, NULL, NULL));
}

static void test_defaults(void **state)
{
    (void)state;
    struct settings settings;
    settings_init(&settings);
    assert_int_equal(help.count, SETTINGS);
    for (size_t i = 0; i < help.count; i++) {
        assert_non_null(help.rows[i].help);
        assert_value(&settings, help.rows[i].name, help.rows[i].standard);
    }
}

/* Every word and number that help lists goes in and comes out. */
static void test_every_value(void **state)
{
    (void)state;
    for (size_t i = 0; i < help.count; i++) {
        const char *name = help.rows[i].name;
        char *values = strdup(help.rows[i].values), *more;
        for (char *value = strtok_r(values, ", ", &more); value != NULL;
             value = strtok_r(NULL, ", ", &more)) {
            struct settings settings;
            struct error error = { "" };
            enum setting_id id = SETTINGS;
            if (strcmp(value, "any") == 0)
                break;
            if (strcmp(value, "…") == 0)
                continue;
            settings_init(&settings);
            assert_true(settings_set(&settings, name, value, &id, &error));
            assert_int_equal(id, i);
            assert_value(&settings, name, value);
        }
        free(values);
    }
}

static void test_words(void **state)
{
    (void)state;
    assert_refused("kinsoku", "Strict", "strict, gb, basic, loose, none");
    assert_refused("kinsoku", "", "'' is no value of kinsoku");
    assert_refused("kinsoku", "stric", "it takes");
    assert_refused("kinsoku", "strict gb", "it takes");
    assert_refused("kinsoku", "0", "it takes");
    assert_refused("fold", "yes", "on, off");
    assert_refused("lang", "zh-hant", "auto, zh-Hant, zh-Hans, ja, ko, other");
}

static void test_numbers(void **state)
{
    (void)state;
    struct settings settings;
    settings_init(&settings);
    assert_true(settings_assign(&settings, "measure=12", NULL));
    assert_true(settings_assign(&settings, "measure=60", NULL));
    assert_value(&settings, "measure", "60");
    assert_refused("measure", "11", "it takes 12 … 60");
    assert_refused("measure", "61", "it takes 12 … 60");
    assert_refused("measure", "auto", "it takes 12 … 60");
    static const char *const wrong[] = { "", "-1", "9", "+1", " 1", "1 ", "1x", "0x1", "1.0", "１",
                                         "99999999999999999999", "-99999999999999999999" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_refused("indent", wrong[i], "it takes auto, 0 … 8");
    assert_true(settings_assign(&settings, "indent=8", NULL));
    assert_value(&settings, "indent", "8");
    assert_true(settings_assign(&settings, "indent=auto", NULL));
    assert_value(&settings, "indent", "auto");
}

static void test_encoding(void **state)
{
    (void)state;
    struct settings settings;
    settings_init(&settings);
    static const char *const right[] = { "big5", "GBK", "utf-8", "Shift_JIS", "euc-kr", "auto" };
    for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
        assert_true(settings_set(&settings, "encoding", right[i], NULL, NULL));
        assert_value(&settings, "encoding", right[i]);
    }
    assert_refused("encoding", "", "any iconv name");
    assert_refused("encoding", "klingon", "any iconv name");
    char name[2 * ENCODING_NAME_MAX];
    memset(name, 'a', sizeof name);
    name[sizeof name - 1] = '\0';
    assert_refused("encoding", name, "any iconv name");
    name[ENCODING_NAME_MAX] = '\0';
    assert_refused("encoding", name, "any iconv name");
    name[ENCODING_NAME_MAX - 1] = '\0';
    assert_refused("encoding", name, "any iconv name");
}

static void test_names(void **state)
{
    (void)state;
    struct bytes value = { 0 };
    struct settings settings;
    settings_init(&settings);
    assert_false(settings_get(&settings, "sorcery", &value));
    assert_false(settings_get(&settings, "", &value));
    bytes_release(&value);
    for (size_t i = 0; i < help.count; i++)
        assert_refused("sorcery", "on", help.rows[i].name);
    assert_refused("", "on", "no setting ''");
    assert_refused("Fold", "on", "no setting 'Fold'");
}

static void test_assignments(void **state)
{
    (void)state;
    struct settings settings;
    struct error error;
    settings_init(&settings);
    assert_false(settings_assign(&settings, "fold", &error));
    assert_string_equal(error.message, "'fold' is not NAME=VALUE");
    assert_false(settings_assign(&settings, "", &error));
    assert_false(settings_assign(&settings, "=on", &error));
    assert_non_null(strstr(error.message, "no setting ''"));
    assert_false(settings_assign(&settings, "fold=", &error));
    assert_false(settings_assign(&settings, "fold=on=off", &error));
    assert_true(settings_assign(&settings, "fold=off", &error));
    assert_value(&settings, "fold", "off");
}

static void assert_reader(const char *assignment, struct reader_settings *taken)
{
    struct settings settings;
    settings_init(&settings);
    assert_true(settings_assign(&settings, assignment, NULL));
    *taken = settings_reader(&settings);
}

static void test_reader(void **state)
{
    (void)state;
    struct settings settings;
    struct reader_settings taken;
    settings_init(&settings);
    taken = settings_reader(&settings);
    assert_false(taken.language_given);
    assert_int_equal(taken.kinsoku, KINSOKU_STRICT);
    assert_int_equal(taken.korean, KOREAN_WORD);
    assert_int_equal(taken.indent, INDENT_AUTO);
    assert_int_equal(taken.measure, 36);
    assert_int_equal(taken.spacing, 0);
    assert_true(taken.headings && taken.fold && taken.remember);
    assert_reader("lang=ja", &taken);
    assert_true(taken.language_given);
    assert_int_equal(taken.language, LANGUAGE_JA);
    assert_reader("lang=zh-Hant", &taken);
    assert_int_equal(taken.language, LANGUAGE_ZH_HANT);
    assert_reader("lang=zh-Hans", &taken);
    assert_int_equal(taken.language, LANGUAGE_ZH_HANS);
    assert_reader("lang=ko", &taken);
    assert_int_equal(taken.language, LANGUAGE_KO);
    assert_reader("lang=other", &taken);
    assert_true(taken.language_given);
    assert_int_equal(taken.language, LANGUAGE_OTHER);
    assert_reader("kinsoku=none", &taken);
    assert_int_equal(taken.kinsoku, KINSOKU_NONE);
    assert_reader("korean=syllable", &taken);
    assert_int_equal(taken.korean, KOREAN_SYLLABLE);
    assert_reader("indent=0", &taken);
    assert_int_equal(taken.indent, 0);
    assert_reader("headings=off", &taken);
    assert_false(taken.headings);
    assert_reader("fold=off", &taken);
    assert_false(taken.fold);
    assert_reader("remember=off", &taken);
    assert_false(taken.remember);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults),  cmocka_unit_test(test_every_value),
        cmocka_unit_test(test_words),     cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_encoding),  cmocka_unit_test(test_names),
        cmocka_unit_test(test_assignments), cmocka_unit_test(test_reader),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("settings", tests, read_help, free_help);
}
