/* SPDX-License-Identifier: MIT */
/* Other characters and other quotation marks over a text that stays as it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text/convert.h"

/* NULL, after skipping the test, where OpenCC is not installed. */
static struct converter *converter(enum script_choice to)
{
    struct error error = { "" };
    struct converter *c = converter_open(to, &error);
    if (c == NULL) {
        print_message("# skipped: %s\n", error.message);
        skip();
    }
    return c;
}

/* The text with its replacements in it. */
static char *shown(const char *text, const struct replacements *replacements)
{
    struct bytes out = { 0 };
    for (size_t i = 0; text[i] != '\0';) {
        const struct replacement *one = replacements_at(replacements, (uint32_t)i);
        if (one == NULL) {
            bytes_append_byte(&out, text[i++]);
            continue;
        }
        bytes_append(&out, one->shown, one->shown_length);
        i += one->length;
    }
    return bytes_steal(&out);
}

static void expect_script(struct converter *c, const char *text, const char *wanted)
{
    struct replacements replacements = { 0 };
    convert_script(c, text, strlen(text), &replacements);
    char *found = shown(text, &replacements);
    assert_string_equal(found, wanted);
    free(found);
    replacements_release(&replacements);
}

static void expect_quotes(enum quotes quotes, const char *text, const char *wanted)
{
    struct replacements replacements = { 0 };
    convert_quotes(quotes, text, strlen(text), &replacements);
    replacements_sort(&replacements);
    char *found = shown(text, &replacements);
    assert_string_equal(found, wanted);
    free(found);
    replacements_release(&replacements);
}

static void test_to_traditional(void **state)
{
    (void)state;
    struct converter *c = converter(SCRIPT_HANT);
    expect_script(c, "她的头发很长，后来剪短了。", "她的頭髮很長，後來剪短了。");
    expect_script(c, "皇后发现了 Unicode 的发展史 ①", "皇后發現了 Unicode 的發展史 ①");
    expect_script(c, "", "");
    expect_script(c, "no Han at all", "no Han at all");
    expect_script(c, "👨‍👩‍👧 说", "👨‍👩‍👧 說");
    converter_close(c);
}

static void test_to_simplified(void **state)
{
    (void)state;
    struct converter *c = converter(SCRIPT_HANS);
    expect_script(c, "頭髮乾燥，乾坤未定。", "头发干燥，乾坤未定。");
    converter_close(c);
}

/* A phrase goes on over the end of a line, and its characters stay where they are. */
static void test_lines(void **state)
{
    (void)state;
    struct converter *c = converter(SCRIPT_HANT);
    expect_script(c, "她剪了头\n发。", "她剪了頭\n髮。");
    expect_script(c, "她剪了头\r\n　　发。", "她剪了頭\r\n　　髮。");
    converter_close(c);
}

static void test_changes_are_in_order(void **state)
{
    (void)state;
    struct replacements replacements = { 0 };
    struct converter *c = converter(SCRIPT_HANT);
    const char *text = "他说：“头发。”";
    convert_script(c, text, strlen(text), &replacements);
    convert_quotes(QUOTES_CORNER, text, strlen(text), &replacements);
    replacements_sort(&replacements);
    for (size_t i = 1; i < replacements.count; i++)
        assert_true(replacements.items[i - 1].at < replacements.items[i].at);
    char *found = shown(text, &replacements);
    assert_string_equal(found, "他說：「頭髮。」");
    free(found);
    assert_null(replacements_at(&replacements, 1));
    assert_null(replacements_at(&replacements, 1000));
    assert_null(replacements_at(&(struct replacements){ 0 }, 0));
    replacements_release(&replacements);
    converter_close(c);
}

/* A dictionary of our own in a folder of its own; its configuration's path. */
static char *write_dictionary(const char *folder, const char *entries)
{
    struct bytes path = { 0 };
    bytes_format(&path, "%s/pairs.txt", folder);
    FILE *out = fopen(bytes_string(&path), "w");
    assert_non_null(out);
    fputs(entries, out);
    fclose(out);
    char *dictionary = bytes_steal(&path);
    bytes_format(&path, "%s/pairs.json", folder);
    out = fopen(bytes_string(&path), "w");
    assert_non_null(out);
    fprintf(out,
            "{\"name\": \"pairs\", \"segmentation\": {\"type\": \"mmseg\", \"dict\": {\"type\":"
            " \"text\", \"file\": \"%s\"}}, \"conversion_chain\": [{\"dict\": {\"type\": \"text\","
            " \"file\": \"%s\"}}]}",
            dictionary, dictionary);
    fclose(out);
    free(dictionary);
    return bytes_steal(&path);
}

static void remove_dictionary(char *configuration)
{
    unlink(configuration);
    strcpy(strrchr(configuration, '.'), ".txt");
    unlink(configuration);
    *strrchr(configuration, '/') = '\0';
    rmdir(configuration);
    free(configuration);
}

/* Where a phrase becomes longer or shorter only that run of Han is converted singly, and what is no
 * Han is never touched. */
static void test_other_lengths(void **state)
{
    (void)state;
    struct error error = { "" };
    char folder[] = "/tmp/dujuan-convert-XXXXXX";
    assert_non_null(mkdtemp(folder));
    char *configuration = write_dictionary(
        folder, "甲\t子\n甲乙\t丑寅卯\n丙丁\t辰\n戊己\t午未\n己\t申\n庚\tQ\n。\t．\n");
    struct converter *c = converter_open_with("libopencc.so.1.1", configuration, &error);
    if (c == NULL) {
        remove_dictionary(configuration);
        skip();
    }
    expect_script(c, "戊己甲", "午未子");
    expect_script(c, "戊己，甲乙，戊己", "午未，子乙，午未");
    expect_script(c, "丙丁戊己 a 戊己", "丙丁戊申 a 午未");
    expect_script(c, "庚甲。", "庚子。");
    converter_close(c);
    remove_dictionary(configuration);
}

/* A NUL, which ends a string of C, keeps nothing from being shown. */
static void test_nul(void **state)
{
    (void)state;
    struct converter *c = converter(SCRIPT_HANT);
    struct replacements replacements = { 0 };
    static const char text[] = "头发\0头发";
    convert_script(c, text, sizeof text - 1, &replacements);
    assert_int_equal(replacements.count, 4);
    replacements_release(&replacements);
    converter_close(c);
}

static void test_missing(void **state)
{
    (void)state;
    struct error error = { "" };
    assert_null(converter_open_with("libdujuan-none.so.0", "s2t.json", &error));
    assert_non_null(strstr(error.message, "cannot load OpenCC: libdujuan-none.so.0"));
    error.message[0] = '\0';
    assert_null(converter_open_with("libc.so.6", "s2t.json", &error));
    assert_non_null(strstr(error.message, "libc.so.6"));
    converter_close(converter(SCRIPT_HANT));
    assert_null(converter_open_with("libopencc.so.1.1", "none-such.json", &error));
    assert_non_null(strstr(error.message, "none-such.json"));
    assert_int_not_equal(error.message[strlen(error.message) - 1], '.');
    converter_close(NULL);
}

/* What lies in the working folder under the name of a file of OpenCC's is not read. */
static void test_working_folder(void **state)
{
    (void)state;
    struct converter *c = converter(SCRIPT_HANT);
    converter_close(c);
    char folder[] = "/tmp/dujuan-convert-XXXXXX", before[4096], after[4096];
    assert_non_null(mkdtemp(folder));
    assert_non_null(getcwd(before, sizeof before));
    char *configuration = write_dictionary(folder, "头\t脚\n");
    char *wrong = strdup(configuration);
    assert_non_null(wrong);
    strcpy(strrchr(wrong, '/'), "/s2t.json");
    assert_int_equal(rename(configuration, wrong), 0);
    assert_int_equal(chdir(folder), 0);
    c = converter_open(SCRIPT_HANT, NULL);
    assert_non_null(c);
    expect_script(c, "头", "頭");
    assert_non_null(getcwd(after, sizeof after));
    assert_string_equal(after, folder);
    assert_int_equal(chdir(before), 0);
    converter_close(c);
    unlink(wrong);
    free(wrong);
    remove_dictionary(configuration);
}

static bool wanted(enum script_choice to, const char *text, enum language tagged,
                   enum language document)
{
    return convert_wanted(to, text, strlen(text), tagged, document);
}

static void test_wanted(void **state)
{
    (void)state;
    const enum language none = LANGUAGES, hant = LANGUAGE_ZH_HANT, hans = LANGUAGE_ZH_HANS;
    assert_false(wanted(SCRIPT_ORIGINAL, "说", none, hans));
    /* The text's own characters. */
    assert_true(wanted(SCRIPT_HANT, "说话", none, hant));
    assert_false(wanted(SCRIPT_HANT, "說話", none, hans));
    assert_true(wanted(SCRIPT_HANS, "說話", none, hans));
    assert_false(wanted(SCRIPT_HANS, "说话", none, hant));
    /* 皇后 and 公里 look the same in both. */
    assert_false(wanted(SCRIPT_HANT, "皇后", none, hant));
    assert_true(wanted(SCRIPT_HANT, "皇后", none, hans));
    assert_true(wanted(SCRIPT_HANT, "皇后", none, LANGUAGE_OTHER));
    /* What the format says. */
    assert_true(wanted(SCRIPT_HANT, "皇后", hans, hant));
    assert_false(wanted(SCRIPT_HANT, "说", hant, hans));
    assert_true(wanted(SCRIPT_HANT, "说", LANGUAGE_OTHER, hant));
    assert_false(wanted(SCRIPT_HANT, "学校", LANGUAGE_JA, hans));
    /* No Chinese. */
    assert_false(wanted(SCRIPT_HANT, "学校へ行きます", none, hans));
    assert_false(wanted(SCRIPT_HANT, "学校", none, LANGUAGE_JA));
    assert_false(wanted(SCRIPT_HANS, "학교에 가요", none, hant));
    assert_false(wanted(SCRIPT_HANT, "no Han", none, hans));
    assert_false(wanted(SCRIPT_HANT, "", none, hans));
}

static void test_quotes(void **state)
{
    (void)state;
    expect_quotes(QUOTES_ASIS, "“說”「話」", "“說”「話」");
    expect_quotes(QUOTES_CORNER, "“他說‘好’。”", "「他說『好』。」");
    expect_quotes(QUOTES_CURLY, "「他說『好』。」“x”", "“他說‘好’。”“x”");
    expect_quotes(QUOTES_CORNER, "it’s ‘his’ dog’s", "it’s 『his』 dog’s");
    expect_quotes(QUOTES_CORNER, "the readers’ “own”", "the readers’ 「own」");
    expect_quotes(QUOTES_CORNER, "‘讀者’’", "『讀者』』");
    expect_quotes(QUOTES_CORNER, "’90s’", "』90s’");
    expect_quotes(QUOTES_CORNER, "", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_to_traditional),
        cmocka_unit_test(test_to_simplified),
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_changes_are_in_order),
        cmocka_unit_test(test_other_lengths),
        cmocka_unit_test(test_nul),
        cmocka_unit_test(test_missing),
        cmocka_unit_test(test_working_folder),
        cmocka_unit_test(test_wanted),
        cmocka_unit_test(test_quotes),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("convert", tests, NULL, NULL);
}
