/* SPDX-License-Identifier: MIT */
/* Archives whole, damaged, cut off and malicious; names and links; XML made harmless. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "epub_sample.h"
#include "format/archive.h"
#include "format/xml.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Text that does not shrink to nothing: lines of numbers. */
static char *numbers(size_t lines)
{
    struct bytes text = { 0 };
    unsigned value = 12345;
    for (size_t i = 0; i < lines; i++) {
        value = value * 1103515245u + 12345u;
        bytes_format(&text, "line %zu %u\n", i, value >> 8);
    }
    return bytes_steal(&text);
}

static void three(struct bytes *out, bool stored, char *middle)
{
    const struct epub_file files[] = {
        { "one.txt", "first", 0 }, { "folder/two.txt", middle, 0 }, { "Three.TXT", "third", 0 }
    };
    epub_sample_zip(files, COUNT(files), stored, out);
}

static size_t find(const struct zip *zip, const char *name)
{
    return zip_find(zip, slice_of(name));
}

static bool reads(struct zip *zip, const char *name, const char *text)
{
    struct bytes out = { 0 };
    struct error error;
    size_t entry = find(zip, name);
    bool good = entry != ZIP_NONE && zip_read(zip, entry, &out, &error) &&
                strcmp(bytes_string(&out), text) == 0;
    bytes_release(&out);
    return good;
}

static void reads_entries_in_any_order(void **state)
{
    (void)state;
    for (int stored = 0; stored < 2; stored++) {
        struct bytes data = { 0 };
        struct error error;
        char *text = numbers(2000);
        three(&data, stored, text);
        struct zip *zip = zip_open(data.data, data.length, &error);
        assert_non_null(zip);
        assert_string_equal(error.message, "");
        assert_int_equal(zip_count(zip), 3);
        assert_true(reads(zip, "Three.TXT", "third"));
        assert_true(reads(zip, "one.txt", "first"));
        assert_true(reads(zip, "folder/two.txt", text));
        assert_true(reads(zip, "three.txt", "third")); /* another case */
        assert_int_equal(find(zip, "four.txt"), ZIP_NONE);
        assert_int_equal(find(zip, ""), ZIP_NONE);
        assert_int_equal(zip_entry(zip, 1)->size, strlen(text));
        zip_close(zip);
        bytes_release(&data);
        free(text);
    }
}

static void finds_names_however_composed(void **state)
{
    (void)state;
    /* が and é, composed and in two characters; two names that differ in case alone. */
    const struct epub_file files[] = { { "\343\201\213\343\202\231.txt", "ga", 0 },
                                       { "\303\251.txt", "e", 0 },
                                       { "A.txt", "upper", 0 },
                                       { "a.txt", "lower", 0 } };
    struct bytes data = { 0 };
    epub_sample_zip(files, COUNT(files), false, &data);
    struct zip *zip = zip_open(data.data, data.length, NULL);
    assert_non_null(zip);
    assert_true(reads(zip, "\343\201\214.txt", "ga"));
    assert_true(reads(zip, "\343\201\213\343\202\231.txt", "ga"));
    assert_true(reads(zip, "e\314\201.txt", "e"));
    assert_true(reads(zip, "\303\211.TXT", "e"));
    assert_true(reads(zip, "a.txt", "lower"));
    assert_true(reads(zip, "A.txt", "upper"));
    zip_close(zip);
    bytes_release(&data);
}

static void refuses_names_that_lead_outside(void **state)
{
    (void)state;
    static const struct {
        const char *raw, *name;
    } rows[] = {
        { "a/b.txt", "a/b.txt" },     { "./a//b.txt", "a/b.txt" },   { "a\\b.txt", "a/b.txt" },
        { "a/../b.txt", "b.txt" },    { "a/./b/../c", "a/c" },       { "../b.txt", NULL },
        { "a/../../b.txt", NULL },    { "/etc/passwd", NULL },       { "\\etc\\passwd", NULL },
        { "C:/b.txt", NULL },         { "c:\\b.txt", NULL },         { "", NULL },
        { ".", NULL },                { "a/..", NULL },              { "a\nb", NULL },
        { "..a/b..", "..a/b.." },
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct bytes name = { 0 };
        bool good = zip_name(slice_of(rows[i].raw), &name);
        assert_int_equal(good, rows[i].name != NULL);
        if (good)
            assert_string_equal(name.data, rows[i].name);
        bytes_release(&name);
    }
}

static void follows_links(void **state)
{
    (void)state;
    static const struct {
        const char *base, *link, *path, *fragment;
    } rows[] = {
        { "a/b.xhtml", "c.xhtml", "a/c.xhtml", "" },
        { "a/b.xhtml", "../c.xhtml#x", "c.xhtml", "x" },
        { "a/b.xhtml", "#x%20y", "a/b.xhtml", "x y" },
        { "a/b.xhtml", "", "a/b.xhtml", "" },
        { "a/b.xhtml", "/c.xhtml", "c.xhtml", "" },
        { "a/b.xhtml", "%E7%AB%A0%201.xhtml", "a/章 1.xhtml", "" },
        { "a/b.xhtml", "c%2Exhtml?x=1#y", "a/c.xhtml", "y" },
        { "a/b.xhtml", "100%.xhtml", "a/100%.xhtml", "" },
        { "a/b.xhtml", "%D5%C2.xhtml#%C2", "a/%D5%C2.xhtml", "%C2" }, /* no UTF-8 */
        { "a/b.xhtml", " c.xhtml\n", "a/c.xhtml", "" },
        { "b.xhtml", "../c.xhtml", NULL, NULL },
        { "a/b.xhtml", "..%2F..%2Fc.xhtml", NULL, NULL },
        { "a/b.xhtml", "http://example.org/c.xhtml", NULL, NULL },
        { "a/b.xhtml", "mailto:a@example.org", NULL, NULL },
        { "a/b.xhtml", "a%00b", NULL, NULL },
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct bytes path = { 0 }, fragment = { 0 };
        bool good = zip_link(rows[i].base, slice_of(rows[i].link), &path, &fragment);
        assert_int_equal(good, rows[i].path != NULL);
        if (good) {
            assert_string_equal(bytes_string(&path), rows[i].path);
            assert_string_equal(bytes_string(&fragment), rows[i].fragment);
        }
        bytes_release(&path);
        bytes_release(&fragment);
    }
}

static void gives_what_a_cut_archive_holds(void **state)
{
    (void)state;
    struct bytes data = { 0 };
    char *text = numbers(2000);
    three(&data, false, text);
    size_t before = 0;
    for (size_t length = data.length; length > 0; length -= length > 997 ? 997 : length) {
        struct error error = { "" };
        char *cut = mem_slice(data.data, length);
        struct zip *zip = zip_open(cut, length, &error);
        assert_true(zip != NULL || error.message[0] != '\0');
        if (zip != NULL && length > 64)
            assert_true(reads(zip, "one.txt", "first"));
        if (zip != NULL && zip_count(zip) > 1) {
            struct bytes out = { 0 };
            bool whole = zip_read(zip, 1, &out, &error);
            assert_int_equal(strncmp(text, bytes_string(&out), out.length), 0);
            assert_int_equal(whole, out.length == strlen(text));
            assert_true(before == 0 || out.length <= before);
            before = out.length;
            bytes_release(&out);
        }
        zip_close(zip);
        free(cut);
    }
    bytes_release(&data);
    free(text);
}

/* Half of an entry that is damaged in its middle is read, or more. */
static void reads_up_to_the_damage(void **state)
{
    (void)state;
    for (int stored = 0; stored < 2; stored++) {
        struct bytes data = { 0 }, out = { 0 };
        struct error error = { "" };
        char *text = numbers(4000);
        three(&data, stored, text);
        memset(data.data + data.length / 2, 0xFF, 8);
        struct zip *zip = zip_open(data.data, data.length, NULL);
        assert_non_null(zip);
        assert_false(zip_read(zip, find(zip, "folder/two.txt"), &out, &error));
        assert_non_null(strstr(error.message, "folder/two.txt"));
        assert_true(out.length > strlen(text) / 3);
        assert_int_equal(strncmp(text, bytes_string(&out), strlen(text) / 3), 0);
        assert_true(reads(zip, "one.txt", "first"));
        assert_true(reads(zip, "three.txt", "third"));
        zip_close(zip);
        bytes_release(&data);
        bytes_release(&out);
        free(text);
    }
}

static void tells_a_wrong_checksum(void **state)
{
    (void)state;
    struct bytes data = { 0 }, out = { 0 };
    struct error error = { "" };
    char *text = numbers(20);
    three(&data, true, text);
    char *line = memmem(data.data, data.length, "line 7", 6);
    assert_non_null(line);
    line[5] = '8';
    struct zip *zip = zip_open(data.data, data.length, NULL);
    assert_non_null(zip);
    assert_false(zip_read(zip, 1, &out, &error));
    assert_int_equal(out.length, strlen(text));
    zip_close(zip);
    bytes_release(&data);
    bytes_release(&out);
    free(text);
}

static void counts_entries(void **state)
{
    (void)state;
    size_t count = ARCHIVE_ENTRIES_MAX + 1;
    struct epub_file *files = mem_array(count, sizeof *files);
    char(*names)[16] = mem_array(count, sizeof *names);
    for (size_t i = 0; i < count; i++) {
        snprintf(names[i], sizeof names[i], "%zu", i);
        files[i] = (struct epub_file){ names[i], "x", 0 };
    }
    for (size_t over = 0; over < 2; over++) {
        struct bytes data = { 0 };
        struct error error;
        epub_sample_zip(files, ARCHIVE_ENTRIES_MAX + over, true, &data);
        struct zip *zip = zip_open(data.data, data.length, &error);
        assert_non_null(zip);
        assert_int_equal(zip_count(zip), ARCHIVE_ENTRIES_MAX);
        assert_int_equal(error.message[0] != '\0', over);
        assert_true(reads(zip, "19999", "x"));
        zip_close(zip);
        bytes_release(&data);
    }
    free(files);
    free(names);
}

static void holds_the_ratio(void **state)
{
    (void)state;
    size_t limit = ARCHIVE_RATIO_FREE;
    for (int over = 0; over < 2; over++) {
        /* What deflates best: its size is a thousandth, and 200 times that is allowed beside. */
        size_t length = over ? limit * 2 : limit;
        char *zeros = mem_array(length, 1);
        const struct epub_file files[] = { { "zeros", zeros, length } };
        struct bytes data = { 0 }, out = { 0 };
        struct error error = { "" };
        epub_sample_zip(files, 1, false, &data);
        struct zip *zip = zip_open(data.data, data.length, NULL);
        assert_non_null(zip);
        assert_int_equal(zip_read(zip, 0, &out, &error), !over);
        size_t most = limit + data.length * ARCHIVE_RATIO_MAX;
        assert_int_equal(out.length, over ? most : length);
        assert_int_equal(strstr(error.message, "expands to too much") != NULL, over);
        zip_close(zip);
        bytes_release(&data);
        bytes_release(&out);
        free(zeros);
    }
}

static void holds_an_entry_to_its_limit(void **state)
{
    (void)state;
    for (size_t over = 0; over < 2; over++) {
        size_t length = ARCHIVE_ENTRY_MAX + over;
        char *zeros = mem_array(length, 1);
        const struct epub_file files[] = { { "zeros", zeros, length } };
        struct bytes data = { 0 }, out = { 0 };
        epub_sample_zip(files, 1, true, &data);
        free(zeros);
        struct zip *zip = zip_open(data.data, data.length, NULL);
        assert_non_null(zip);
        assert_int_equal(zip_read(zip, 0, &out, NULL), !over);
        assert_int_equal(out.length, ARCHIVE_ENTRY_MAX);
        zip_close(zip);
        bytes_release(&data);
        bytes_release(&out);
    }
}

static void opens_nothing_else(void **state)
{
    (void)state;
    static const char *const texts[] = { "", "P", "PK", "PK\003\004", "a text that is no archive",
                                         "PK\005\006" };
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct error error = { "" };
        assert_null(zip_open(texts[i], strlen(texts[i]), &error));
        assert_true(error.message[0] != '\0');
    }
}

static char *cleaned(const char *text, bool html)
{
    struct bytes out = { 0 };
    xml_clean(slice_of(text), html, &out);
    return bytes_steal(&out);
}

static void cleans_xml(void **state)
{
    (void)state;
    static const struct {
        const char *in, *out;
    } rows[] = {
        { "<a>x</a>", "<a>x</a>" },
        { "<?xml version='1.0'?><a/>", "<a/>" },
        { "<!DOCTYPE a [<!ENTITY b 'c]>'> <!-- it's -->]><a>&b;</a>", "<a>&amp;b;</a>" },
        { "<!DOCTYPE html><a/>", "<a/>" },
        { "<a><!-- <b> --></a>", "<a></a>" },
        { "<a>&nbsp;&mdash;&#65;&#x41;&amp;&lt;</a>", "<a>&#160;&#8212;&#65;&#65;&#38;&#60;</a>" },
        { "<a>&#0;&#xD800;&#x110000;&#99999999999;</a>",
          "<a>&#65533;&#65533;&#65533;&#65533;</a>" },
        { "<a>x & y &unknown; &amp</a>", "<a>x &amp; y &amp;unknown; &amp;amp</a>" },
        { "<a>1 < 2</a>", "<a>1 &lt; 2</a>" },
        { "<a><![CDATA[<b>&c;]]></a>", "<a>&#60;b&#62;&#38;c;</a>" },
        { "<a>\001\013x\t</a>", "<a>x\t</a>" },
        { "<a b='1 &lt; 2 < 3' c=\"&quot;\"/>", "<a b='1 &#60; 2 &lt; 3' c=\"&#34;\"/>" },
        { "<a b='", "<a b=>" },
        { "<", "&lt;" },
        { "<!", "" },
        { "", "" },
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *out = cleaned(rows[i].in, false);
        assert_string_equal(out, rows[i].out);
        free(out);
    }
}

static size_t occurrences(const char *text, const char *what)
{
    size_t count = 0;
    for (; (text = strstr(text, what)) != NULL; text++)
        count++;
    return count;
}

static void holds_depth_and_attributes(void **state)
{
    (void)state;
    for (size_t over = 0; over < 2; over++) {
        struct bytes deep = { 0 }, wide = { 0 };
        for (size_t i = 0; i < XML_DEPTH_MAX + over; i++)
            bytes_append_string(&deep, "<b>");
        bytes_append_string(&deep, "x");
        for (size_t i = 0; i < XML_DEPTH_MAX + over; i++)
            bytes_append_string(&deep, "</b>");
        bytes_append_string(&wide, "<b");
        for (size_t i = 0; i < XML_ATTRIBUTES_MAX + over; i++)
            bytes_format(&wide, " a%zu='1'", i);
        bytes_append_string(&wide, "/>");
        char *depth = cleaned(deep.data, false), *width = cleaned(wide.data, false);
        assert_int_equal(occurrences(depth, "<b>"), XML_DEPTH_MAX);
        assert_int_equal(occurrences(depth, "</b>"), XML_DEPTH_MAX);
        assert_non_null(strstr(depth, ">x<"));
        assert_int_equal(occurrences(width, "='1'"), XML_ATTRIBUTES_MAX);
        free(depth);
        free(width);
        bytes_release(&deep);
        bytes_release(&wide);
    }
}

static void does_not_count_what_ends_by_itself(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    for (size_t i = 0; i < 2 * XML_DEPTH_MAX; i++)
        bytes_append_string(&text, "<p>x<br>");
    char *out = cleaned(text.data, true);
    assert_int_equal(occurrences(out, "<p>"), 2 * XML_DEPTH_MAX);
    free(out);
    bytes_release(&text);
}

static void decodes_xml(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        size_t length;
    } rows[] = {
        { "<a>\345\261\261</a>", 10 },
        { "\357\273\277<a>\345\261\261</a>", 13 },
        { "\376\377\0<\0a\0>\x5c\x71\0<\0/\0a\0>", 18 },
        { "\377\376<\0a\0>\0\x71\x5c<\0/\0a\0>\0", 18 },
        { "<\0a\0>\0\x71\x5c<\0/\0a\0>\0", 16 },
        { "\0<\0a\0>\x5c\x71\0<\0/\0a\0>", 16 },
        { "<?xml encoding='gb2312'?><a>\311\275</a>", 34 },
        { "<?xml encoding=\"Big5\"?><a>\244\163</a>", 32 },
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct bytes text = { 0 };
        bool good;
        xmlDocPtr tree = xml_read(rows[i].in, rows[i].length, &good);
        assert_non_null(tree);
        assert_true(good);
        xml_text(xmlDocGetRootElement(tree), &text);
        assert_string_equal(bytes_string(&text), "山");
        bytes_release(&text);
        xmlFreeDoc(tree);
    }
}

/* A declaration is evidence and not truth. */
static void believes_the_bytes(void **state)
{
    (void)state;
    const char *data = "<?xml version='1.0' encoding='gb2312'?><a>山谷裏的茶館開得很早</a>";
    struct bytes text = { 0 };
    xmlDocPtr tree = xml_read(data, strlen(data), NULL);
    assert_non_null(tree);
    xml_text(xmlDocGetRootElement(tree), &text);
    assert_string_equal(bytes_string(&text), "山谷裏的茶館開得很早");
    bytes_release(&text);
    xmlFreeDoc(tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_entries_in_any_order),
        cmocka_unit_test(finds_names_however_composed),
        cmocka_unit_test(refuses_names_that_lead_outside),
        cmocka_unit_test(follows_links),
        cmocka_unit_test(gives_what_a_cut_archive_holds),
        cmocka_unit_test(reads_up_to_the_damage),
        cmocka_unit_test(tells_a_wrong_checksum),
        cmocka_unit_test(counts_entries),
        cmocka_unit_test(holds_the_ratio),
        cmocka_unit_test(holds_an_entry_to_its_limit),
        cmocka_unit_test(opens_nothing_else),
        cmocka_unit_test(cleans_xml),
        cmocka_unit_test(holds_depth_and_attributes),
        cmocka_unit_test(does_not_count_what_ends_by_itself),
        cmocka_unit_test(decodes_xml),
        cmocka_unit_test(believes_the_bytes),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("format_archive", tests, NULL, NULL);
}
