/* SPDX-License-Identifier: MIT */
/* The command line: what it means, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "app/options.h"
#include "base/bytes.h"

#define WORDS_MOST 16

/* Parses the words, which end with a NULL. */
static bool parse(struct options *options, struct error *error, va_list words)
{
    static char name[] = "dujuan";
    char *argv[WORDS_MOST + 2] = { name };
    int argc = 1;
    for (char *word = va_arg(words, char *); word != NULL; word = va_arg(words, char *)) {
        assert_true(argc <= WORDS_MOST);
        argv[argc++] = word;
    }
    return options_parse(options, argc, argv, error);
}

static struct options parsed(const char *first, ...) __attribute__((sentinel));
static void refused(const char *message, ...) __attribute__((sentinel));

/* The first word is only there for the list to begin after it, and is not parsed. */
static struct options parsed(const char *first, ...)
{
    (void)first;
    struct options options;
    struct error error = { "" };
    va_list words;
    va_start(words, first);
    bool right = parse(&options, &error, words);
    va_end(words);
    assert_string_equal(error.message, "");
    assert_true(right);
    return options;
}

static void refused(const char *message, ...)
{
    struct options options;
    struct error error = { "" };
    va_list words;
    va_start(words, message);
    bool right = parse(&options, &error, words);
    va_end(words);
    options_release(&options);
    assert_false(right);
    assert_string_equal(error.message, message);
}

static void assert_setting(const struct options *options, const char *name, const char *expected)
{
    struct bytes value = { 0 };
    assert_true(settings_get(&options->settings, name, &value));
    assert_string_equal(bytes_string(&value), expected);
    bytes_release(&value);
}

static void test_nothing(void **state)
{
    (void)state;
    struct options options = parsed("", NULL);
    assert_int_equal(options.file_count, 0);
    assert_int_equal(options.dump, DUMP_NONE);
    assert_int_equal(options.help, HELP_NONE);
    assert_null(options.command);
    assert_null(options.search);
    assert_null(options.script);
    assert_null(options.store);
    assert_int_equal(options.columns, 80);
    assert_false(options.version || options.verbose);
    options_release(&options);
    assert_int_equal(options.file_count, 0);
}

static void test_files(void **state)
{
    (void)state;
    struct options options = parsed("", "a", "-", "+", "b", "--", "-o", "--dump", "+3", "--", NULL);
    static const char *const files[] = { "a", "-", "+", "b", "-o", "--dump", "+3", "--" };
    assert_int_equal(options.file_count, sizeof files / sizeof *files);
    for (size_t i = 0; i < options.file_count; i++)
        assert_string_equal(options.files[i], files[i]);
    options_release(&options);
    options = parsed("", "+12", "a", "+/字 b", NULL);
    assert_int_equal(options.file_count, 1);
    assert_string_equal(options.command, "/字 b");
    options_release(&options);
}

static void test_settings(void **state)
{
    (void)state;
    struct options options = parsed("", "-o", "fold=off", "-oindent=3", "--option=spacing=1",
                                    "--option", "measure=20", "a", "-o", "indent=4", NULL);
    assert_setting(&options, "fold", "off");
    assert_setting(&options, "indent", "4");
    assert_setting(&options, "spacing", "1");
    assert_setting(&options, "measure", "20");
    assert_setting(&options, "kinsoku", "strict");
    options_release(&options);
    refused("'fold' is not NAME=VALUE", "-o", "fold", NULL);
    refused("'9' is no value of indent: it takes auto, 0 … 8", "-oindent=9", NULL);
    refused("option '-o' needs a value", "a", "-o", NULL);
    refused("option '--option' needs a value", "--option", NULL);
}

static void test_dumps(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum dump_mode mode;
    } modes[] = { { "--dump=text", DUMP_TEXT },       { "--dump=tree", DUMP_TREE },
                  { "--dump=outline", DUMP_OUTLINE }, { "--dump=meta", DUMP_META },
                  { "--dump=lines", DUMP_LINES },     { "--dump=pages", DUMP_PAGES },
                  { "--dump=bookmarks", DUMP_BOOKMARKS } };
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        struct options options = parsed("", modes[i].name, NULL);
        assert_int_equal(options.dump, modes[i].mode);
        options_release(&options);
    }
    struct options options = parsed("", "--dump", "matches", "--search", "字", "a", "b", NULL);
    assert_int_equal(options.dump, DUMP_MATCHES);
    assert_string_equal(options.search, "字");
    assert_int_equal(options.file_count, 2);
    options_release(&options);
    refused("no dump 'Text': there are text tree outline meta lines pages matches bookmarks screen "
            "cells", "--dump=Text", NULL);
    refused("no dump '': there are text tree outline meta lines pages matches bookmarks screen cells",
            "--dump=", NULL);
    refused("option '--dump' needs a value", "--dump", NULL);
    refused("--dump=matches needs --search=PATTERN", "--dump=matches", NULL);
    refused("--search goes with --dump=matches", "--dump=text", "--search=a", NULL);
}

static void test_scripts(void **state)
{
    (void)state;
    struct options options = parsed("", "--script=keys", "a", NULL);
    assert_int_equal(options.dump, DUMP_SCREEN);
    assert_string_equal(options.script, "keys");
    options_release(&options);
    options = parsed("", "--dump=cells", "--script=keys", "--store=folder", NULL);
    assert_int_equal(options.dump, DUMP_CELLS);
    assert_string_equal(options.store, "folder");
    options_release(&options);
    refused("--dump=screen and --dump=cells need --script=FILE", "--dump=cells", "a", NULL);
    refused("--script goes with --dump=screen or --dump=cells", "--script=k", "--dump=text", NULL);
}

static void test_sizes(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "", "80", "x24", "80x", "0x24", "80x0", "-80x24", "80x-24", "80X24", "80x24x1", " 80x24",
        "80x24 ", "80 x24", "80x 24", "+80x24", "080x24", "80x024", "0x50x24", "8e1x24", "1001x24",
        "80x1001", "99999999999999999999x24", "80x99999999999999999999",
    };
    struct options options = parsed("", "--size=1x1000", NULL);
    assert_int_equal(options.columns, 1);
    assert_int_equal(options.rows, 1000);
    options_release(&options);
    options = parsed("", "--size", "1000x1", NULL);
    assert_int_equal(options.columns, 1000);
    assert_int_equal(options.rows, 1);
    options_release(&options);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char message[128];
        snprintf(message, sizeof message, "'%s' is no size: COLUMNSxROWS, up to 1000x1000",
                 wrong[i]);
        refused(message, "--size", wrong[i], NULL);
    }
}

static void test_help(void **state)
{
    (void)state;
    struct options options = parsed("", "-h", NULL);
    assert_int_equal(options.help, HELP_OPTIONS);
    options_release(&options);
    options = parsed("", "--help", "a", NULL);
    assert_int_equal(options.help, HELP_OPTIONS);
    assert_int_equal(options.file_count, 1);
    options_release(&options);
    options = parsed("", "--help=keys", NULL);
    assert_int_equal(options.help, HELP_KEYS);
    options_release(&options);
    options = parsed("", "--help=settings", NULL);
    assert_int_equal(options.help, HELP_SETTINGS);
    options_release(&options);
    options = parsed("", "-hVofold=off", "--verbose", NULL);
    assert_true(options.version && options.verbose);
    assert_setting(&options, "fold", "off");
    options_release(&options);
    refused("no help on 'all': there are settings keys", "--help=all", NULL);
    refused("option '--version' takes no value", "--version=1", NULL);
}

static void test_unknown(void **state)
{
    (void)state;
    refused("unknown option '--bogus'; --help lists them", "--bogus", NULL);
    refused("unknown option '--dum=text'; --help lists them", "--dum=text", NULL);
    refused("unknown option '--dumps=text'; --help lists them", "--dumps=text", NULL);
    refused("unknown option '--=text'; --help lists them", "--=text", NULL);
    refused("unknown option '-x'; --help lists them", "-Vx", NULL);
    refused("unknown option '-='; --help lists them", "-=", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing), cmocka_unit_test(test_files),
        cmocka_unit_test(test_settings), cmocka_unit_test(test_dumps),
        cmocka_unit_test(test_scripts), cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_help), cmocka_unit_test(test_unknown),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
