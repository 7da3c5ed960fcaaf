/* SPDX-License-Identifier: MIT */
/* Books that are damaged, miswritten, malicious or encrypted: each gives what it holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "epub_sample.h"
#include "format/epub.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define SEED 20261125u

#define PACKAGE(manifest, spine)                                                                  \
    "<?xml version='1.0'?><package xmlns='http://www.idpf.org/2007/opf' version='3.0'>"            \
    "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>山路</dc:title></metadata>"   \
    "<manifest>" manifest "</manifest><spine toc='ncx'>" spine "</spine></package>"

#define ITEM(id) "<item id='" id "' href='" id ".xhtml' media-type='application/xhtml+xml'/>"
#define NCX "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
#define REF(id) "<itemref idref='" id "'/>"

#define CHAPTER(body)                                                                             \
    "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'>"           \
    "<head><title>x</title></head><body>" body "</body></html>"

#define CONTAINER { "META-INF/container.xml", epub_sample_container, 0 }
#define CHAPTER_A { "OEBPS/a.xhtml", CHAPTER("<h1>上山</h1><p>雨下了一夜。</p>"), 0 }
#define CHAPTER_B { "OEBPS/b.xhtml", CHAPTER("<h1>下山</h1><p>天晴了。</p>"), 0 }

static void open_book(struct epub_sample *sample, const struct epub_file *files, size_t count)
{
    struct bytes book = { 0 };
    epub_sample_zip(files, count, false, &book);
    epub_sample_open(sample, &book, 0);
    bytes_release(&book);
    assert_int_equal(sample->count[CALL_COMPLETE], 1);
    assert_int_equal(sample->parts.refused, 0);
}

static bool says(const struct epub_sample *sample, const char *part)
{
    bool found = strstr(bytes_string(&sample->log), part) != NULL;
    if (!found)
        print_message("# not said: %s\n# but:\n%s\n", part, bytes_string(&sample->log));
    return found;
}

/* All parts' text. */
static const char *text(struct epub_sample *sample)
{
    epub_sample_parts(sample);
    assert_int_equal(sample->parts.refused, 0);
    return bytes_string(&sample->parts.text);
}

#define OPEN(sample, files) open_book(sample, files, COUNT(files))

static void goes_without_container(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        { "OEBPS/book.opf", PACKAGE(ITEM("a") ITEM("b"), REF("b") REF("a")), 0 }, CHAPTER_A,
        CHAPTER_B
    };
    struct epub_sample s;
    OPEN(&s, files);
    assert_string_equal(text(&s), "下山\n天晴了。\n上山\n雨下了一夜。\n");
    assert_true(says(&s, "meta title 山路\n"));
    epub_sample_close(&s);
}

static void goes_without_package(void **state)
{
    (void)state;
    static const struct epub_file files[] = { CONTAINER, CHAPTER_A, CHAPTER_B };
    struct epub_sample s;
    OPEN(&s, files);
    assert_true(says(&s, "diagnostic the book has no package document\n"));
    assert_string_equal(text(&s), "上山\n雨下了一夜。\n下山\n天晴了。\n");
    epub_sample_close(&s);
}

static void goes_without_spine(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        CONTAINER,
        { "OEBPS/book.opf", "<package><manifest>" ITEM("b") ITEM("a") "</manifest><spi", 0 },
        CHAPTER_A, CHAPTER_B
    };
    struct epub_sample s;
    OPEN(&s, files);
    assert_true(says(&s, "diagnostic the book's package document is damaged\n"));
    assert_string_equal(text(&s), "下山\n天晴了。\n上山\n雨下了一夜。\n");
    epub_sample_close(&s);
}

static void tells_a_chapter_that_is_missing(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        CONTAINER,
        { "OEBPS/book.opf", PACKAGE(ITEM("a") ITEM("x"), REF("x") REF("a") REF("nothing")), 0 },
        CHAPTER_A
    };
    struct epub_sample s;
    OPEN(&s, files);
    assert_int_equal(s.units, 2);
    assert_string_equal(text(&s), "上山\n雨下了一夜。\n");
    assert_true(says(&s, "failed 0 'OEBPS/x.xhtml' is not in the archive\n"));
    epub_sample_close(&s);
}

/* A spine that comes back to itself, items that stand in for each other, an NCX of itself. */
static void ends_loops(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        CONTAINER,
        { "OEBPS/book.opf",
          PACKAGE(ITEM("a") ITEM("b") NCX
                  "<item id='p' href='p.pdf' media-type='application/pdf' fallback='q'/>"
                  "<item id='q' href='q.pdf' media-type='application/pdf' fallback='p'/>"
                  "<item id='s' href='s.pdf' media-type='application/pdf' fallback='s'/>"
                  "<item id='t' href='t.pdf' media-type='application/pdf' fallback='b'/>",
                  REF("a") REF("a") REF("p") REF("s") REF("t") REF("a") REF("b") REF("ncx")), 0 },
        { "OEBPS/toc.ncx",
          "<ncx><navMap><navPoint><navLabel><text>自己</text></navLabel><content src='toc.ncx'/>"
          "<navPoint><navLabel><text>又是</text></navLabel><content src='#x'/></navPoint>"
          "<navPoint><navLabel><text>上山</text></navLabel><content src='a.xhtml'/></navPoint>"
          "</navPoint></navMap></ncx>", 0 },
        { "OEBPS/p.pdf", "%PDF", 0 }, CHAPTER_A, CHAPTER_B
    };
    struct epub_sample s;
    OPEN(&s, files);
    assert_true(says(&s, "diagnostic the book names a chapter twice\n"));
    assert_true(says(&s, "上山 > 0#\n"));
    const char *all = text(&s);
    assert_non_null(strstr(all, "雨下了一夜"));
    assert_ptr_equal(strstr(strstr(all, "雨下了一夜") + 1, "雨下了一夜"), NULL);
    assert_non_null(strstr(all, "天晴了"));
    epub_sample_close(&s);
}

/* What a package says of each of many names is not looked for in all of it each time. */
static void takes_no_more_time_for_many_authors(void **state)
{
    (void)state;
    struct bytes package = { 0 };
    bytes_append_string(&package, "<package><metadata><title>山路</title>");
    for (int i = 0; i < 20000; i++)
        bytes_format(&package, "<creator id='c%d'>譯者</creator><meta refines='#c%d' property='role'>"
                     "%s</meta>", i, i, i < 19999 ? "trl" : "aut");
    bytes_append_string(&package, "<creator>作者</creator></metadata><manifest>" ITEM("a")
                                  "</manifest><spine>" REF("a") "</spine></package>");
    const struct epub_file files[] = { CONTAINER,
                                       { "OEBPS/book.opf", bytes_string(&package), 0 },
                                       CHAPTER_A };
    struct epub_sample s;
    OPEN(&s, files);
    assert_true(says(&s, "meta author 譯者, 作者\n"));
    epub_sample_close(&s);
    bytes_release(&package);
}

static void reads_a_package_in_utf16(void **state)
{
    (void)state;
    const char *package = PACKAGE(ITEM("a") ITEM("b"), REF("a") REF("b"));
    for (int big = 0; big < 2; big++) {
        struct bytes wide = { 0 };
        bytes_append(&wide, big ? "\376\377" : "\377\376", 2);
        for (const char *at = package; *at != '\0'; at++) {
            if ((unsigned char)*at >= 0x80) /* the title: 山路 */
                continue;
            bytes_append(&wide, big ? "\0" : at, 1);
            bytes_append(&wide, big ? at : "\0", 1);
        }
        const struct epub_file files[] = {
            CONTAINER, { "OEBPS/book.opf", wide.data, wide.length }, CHAPTER_A, CHAPTER_B
        };
        struct epub_sample s;
        OPEN(&s, files);
        assert_int_equal(s.count[CALL_DIAGNOSTIC], 0);
        assert_string_equal(text(&s), "上山\n雨下了一夜。\n下山\n天晴了。\n");
        epub_sample_close(&s);
        bytes_release(&wide);
    }
}

/* Absolute paths are from the top of the archive, ".." never leaves it, "%" is a sign or a name. */
static void finds_paths_however_written(void **state)
{
    (void)state;
    static const char *const hrefs[] = {
        "c%20d.xhtml", "./c d.xhtml", "C%20D.XHTML", "/OEBPS/c d.xhtml", "OEBPS/c%20d.xhtml",
        "x/../c d.xhtml", "x\\..\\c d.xhtml", "../OEBPS/c d.xhtml", "../oebps/C%20d.xhtml",
    };
    for (size_t i = 0; i < COUNT(hrefs); i++) {
        struct bytes package = { 0 };
        bytes_format(&package,
                     PACKAGE("<item id='c' href='%s' media-type='application/xhtml+xml'/>"
                             "<item id='o' href='../../../etc/passwd' media-type='text/plain'/>"
                             "<item id='e' href='file:///etc/passwd' media-type='text/plain'/>",
                             REF("o") REF("e") REF("c")), hrefs[i]);
        const struct epub_file files[] = {
            CONTAINER,
            { "OEBPS/book.opf", package.data, 0 },
            { "../../../etc/passwd", "root", 0 },
            { "OEBPS/c d.xhtml", CHAPTER("<p>在這裏。</p>"), 0 },
        };
        struct epub_sample s;
        OPEN(&s, files);
        assert_string_equal(text(&s), "在這裏。\n");
        epub_sample_close(&s);
        bytes_release(&package);
    }
}

static void takes_percent_as_a_name_too(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        CONTAINER,
        { "OEBPS/book.opf",
          PACKAGE("<item id='c' href='c%20d.xhtml' media-type='application/xhtml+xml'/>",
                  REF("c")), 0 },
        { "OEBPS/c%20d.xhtml", CHAPTER("<p>在這裏。</p>"), 0 },
    };
    struct epub_sample s;
    OPEN(&s, files);
    assert_string_equal(text(&s), "在這裏。\n");
    epub_sample_close(&s);
}

static const char bomb[] =
    "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
    "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
    "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>"
    "<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY l '&l;'>]>"
    "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>前&f;中&x;後&l;&nbsp;完</p></body></html>";

static void expands_no_entities(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        CONTAINER, { "OEBPS/book.opf", PACKAGE(ITEM("a"), REF("a")), 0 },
        { "OEBPS/a.xhtml", bomb, 0 }
    };
    struct epub_sample s;
    OPEN(&s, files);
    assert_string_equal(text(&s), "前&f;中&x;後&l;\302\240完\n");
    epub_sample_close(&s);
}

static void holds_depth_and_attributes(void **state)
{
    (void)state;
    for (int kind = 0; kind < 6; kind++) {
        static const char *const open[] = { "<div>", "<p>", "<li>", "<b>", "<div><ul><li>", "" };
        static const char *const close[] = { "</div>", "", "", "</b>", "", "" };
        struct bytes body = { 0 };
        bytes_append_string(&body, CHAPTER("<p>前</p>"));
        body.length -= strlen("</body></html>");
        if (kind == 5) {
            bytes_append_string(&body, "<p");
            for (size_t i = 0; i < 1000000; i++)
                bytes_format(&body, " a%zu='1'", i);
            bytes_append_string(&body, ">");
        }
        for (size_t i = 0; i < 100000; i++)
            bytes_append_string(&body, open[kind]);
        bytes_append_string(&body, "深");
        for (size_t i = 0; i < 100000; i++)
            bytes_append_string(&body, close[kind]);
        bytes_append_string(&body, "<p>後</p></body></html>");
        const struct epub_file files[] = {
            CONTAINER, { "OEBPS/book.opf", PACKAGE(ITEM("a"), REF("a")), 0 },
            { "OEBPS/a.xhtml", body.data, body.length }
        };
        struct epub_sample s;
        OPEN(&s, files);
        const char *all = text(&s);
        assert_non_null(strstr(all, "前"));
        if (strstr(all, "深") == NULL)
            fail_msg("kind %d: %zu bytes", kind, strlen(all));
        assert_non_null(strstr(all, "後"));
        epub_sample_close(&s);
        bytes_release(&body);
    }
}

/* What is no XML is read as HTML, all of it. */
static void reads_broken_chapters(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "<p>一<br>二</p><p>三", "<p>一 & 二</p><p>三</i></p>", "<p class=x>一 二</p><p>三</p></div>",
        "<p>一&nbsp;二<p>三", "<p a='1' a='2'>一 二</p>三", "<P>一 二</P><p>三</P>",
    };
    for (size_t i = 0; i < COUNT(bodies); i++) {
        struct bytes chapter = { 0 };
        epub_sample_chapter(&chapter, "x", bodies[i]);
        const struct epub_file files[] = {
            CONTAINER, { "OEBPS/book.opf", PACKAGE(ITEM("a"), REF("a")), 0 },
            { "OEBPS/a.xhtml", chapter.data, 0 }
        };
        struct epub_sample s;
        OPEN(&s, files);
        const char *all = text(&s);
        assert_non_null(strstr(all, "一"));
        assert_non_null(strstr(all, "二"));
        assert_non_null(strstr(all, "三"));
        epub_sample_close(&s);
        bytes_release(&chapter);
    }
}

#define ENCRYPTION(algorithm, uri)                                                                \
    "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container' "                        \
    "xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData>"                           \
    "<enc:EncryptionMethod Algorithm='" algorithm "'/><enc:CipherData>"                           \
    "<enc:CipherReference URI='" uri "'/></enc:CipherData></enc:EncryptedData></encryption>"

static void refuses_encrypted_books(void **state)
{
    (void)state;
    static const struct {
        const char *name, *text, *chapter;
        bool refused;
    } rows[] = {
        { "META-INF/encryption.xml", ENCRYPTION("http://www.w3.org/2001/04/xmlenc#aes128-cbc",
                                                "OEBPS/a.xhtml"), "\303\203\301", true },
        { "META-INF/encryption.xml", ENCRYPTION("http://www.idpf.org/2008/embedding",
                                                "OEBPS/font.otf"), NULL, false },
        { "META-INF/encryption.xml", ENCRYPTION("http://ns.adobe.com/pdf/enc#RC",
                                                "OEBPS/font.otf"), NULL, false },
        { "META-INF/encryption.xml", ENCRYPTION("http://www.w3.org/2001/04/xmlenc#aes128-cbc",
                                                "OEBPS/picture.jpg"), NULL, false },
        { "META-INF/rights.xml", "<rights/>", "\303\203\301", true },
        { "META-INF/rights.xml", "<rights/>", NULL, false },
        { "META-INF/encryption.xml", "\377\377", "\303\203\301", true },
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct epub_file files[] = {
            CONTAINER, { "OEBPS/book.opf", PACKAGE(ITEM("a"), REF("a")), 0 }, CHAPTER_A,
            { rows[i].name, rows[i].text, 0 }
        };
        if (rows[i].chapter != NULL)
            files[2].text = rows[i].chapter;
        struct epub_sample s;
        OPEN(&s, files);
        const char *all = text(&s);
        if (rows[i].refused) {
            assert_true(says(&s, "diagnostic the book is encrypted (DRM) and cannot be read\n"));
            assert_true(says(&s, "failed 0 the book is encrypted (DRM) and cannot be read\n"));
            assert_int_equal(s.units, 1);
        } else {
            assert_string_equal(all, "上山\n雨下了一夜。\n");
        }
        epub_sample_close(&s);
    }
}

static void refuses_what_is_no_book(void **state)
{
    (void)state;
    static const struct epub_file files[] = { { "readme", "a text", 0 } };
    struct epub_sample s;
    OPEN(&s, files);
    assert_true(says(&s, "failed 0 the archive is no book: it has no chapters\n"));
    epub_sample_close(&s);
    struct bytes nothing = { 0 };
    epub_sample_open(&s, &nothing, 0);
    assert_true(says(&s, "failed 0 "));
    epub_sample_close(&s);
}

static const struct epub_file sound[] = {
    CONTAINER,
    { "OEBPS/book.opf", PACKAGE(ITEM("a") ITEM("b") NCX, REF("a") REF("b")), 0 },
    { "OEBPS/toc.ncx",
      "<ncx><navMap><navPoint><navLabel><text>上山</text></navLabel><content src='a.xhtml'/>"
      "</navPoint></navMap></ncx>", 0 },
    CHAPTER_A, CHAPTER_B
};

/* Cut off anywhere: whatever entries are whole are read. */
static void gives_what_a_cut_book_holds(void **state)
{
    (void)state;
    struct bytes book = { 0 };
    epub_sample_zip(sound, COUNT(sound), true, &book);
    size_t first = (size_t)((char *)memmem(book.data, book.length, "雨下", 6) - book.data);
    for (size_t length = 0; length < book.length; length += 7) {
        struct bytes cut = { 0 };
        struct epub_sample s;
        bytes_append(&cut, book.data, length);
        epub_sample_open(&s, &cut, 0);
        assert_int_equal(s.count[CALL_COMPLETE], 1);
        assert_true(s.count[CALL_DIAGNOSTIC] > 0);
        const char *all = text(&s);
        if (length > first + 100)
            assert_non_null(strstr(all, "雨下了一夜。"));
        epub_sample_close(&s);
        bytes_release(&cut);
    }
    bytes_release(&book);
}

/* Bytes changed at random: the calls stay in order and are accepted. */
static void stands_any_damage(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED);
    srand(SEED);
    struct bytes book = { 0 };
    epub_sample_zip(sound, COUNT(sound), false, &book);
    for (int round = 0; round < 600; round++) {
        struct bytes bad = { 0 };
        struct epub_sample s;
        bytes_append(&bad, book.data, book.length);
        for (int i = rand() % 6; i >= 0; i--)
            bad.data[(size_t)rand() % bad.length] = (char)rand();
        epub_sample_open(&s, &bad, 0);
        assert_int_equal(s.count[CALL_COMPLETE], 1);
        text(&s);
        epub_sample_close(&s);
        bytes_release(&bad);
    }
    bytes_release(&book);
}

static void holds_levels(void **state)
{
    (void)state;
    for (size_t over = 0; over < 2; over++) {
        struct bytes ncx = { 0 };
        size_t depth = BOOK_LEVELS_MAX + over;
        bytes_append_string(&ncx, "<ncx><navMap>");
        for (size_t i = 0; i < depth; i++)
            bytes_append_string(&ncx, "<navPoint><navLabel><text>深</text></navLabel>"
                                      "<content src='a.xhtml'/>");
        for (size_t i = 0; i < depth; i++)
            bytes_append_string(&ncx, "</navPoint>");
        bytes_append_string(&ncx, "</navMap></ncx>");
        struct epub_file files[COUNT(sound)];
        memcpy(files, sound, sizeof sound);
        files[2].text = ncx.data;
        struct epub_sample s;
        OPEN(&s, files);
        assert_int_equal(s.count[CALL_OUTLINE], depth);
        assert_true(says(&s, "outline 32 深 > 0#\n"));
        assert_null(strstr(s.log.data, "outline 33"));
        epub_sample_close(&s);
        bytes_release(&ncx);
    }
}

/* Entries that lead nowhere or say nothing are none; the list that comes first is the one. */
static void leaves_out_printed_pages_that_are_none(void **state)
{
    (void)state;
    static const char nav[] =
        "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><nav epub:type='page-list'><ol>"
        "<li><a href='a.xhtml#p1'>1</a></li><li><a href='gone.xhtml'>2</a></li>"
        "<li><a href=''>3</a></li><li><a>4</a></li><li><a href='b.xhtml'> \n </a></li>"
        "<li><a href='b.xhtml'><img src='x'/></a></li><li><span>5</span></li>"
        "<li><a href='../../../b.xhtml#p6'>6</a></li><li><a href='https://example.org/'>7</a></li>"
        "<li><ol><li><a href='b.xhtml#p8'> vi <b>ii</b></a></li></ol></li>"
        "<li><a href='b.xhtml#other'>1</a></li></ol></nav></body></html>";
    static const char ncx[] =
        "<ncx><navMap/><pageList><pageTarget/><pageTarget><navLabel/></pageTarget>"
        "<pageTarget><navLabel><text>9</text></navLabel></pageTarget>"
        "<pageTarget><content src='a.xhtml'/></pageTarget>"
        "<pageTarget><navLabel><text>10</text></navLabel><content src='b.xhtml'/></pageTarget>"
        "</pageList></ncx>";
    for (int with_nav = 0; with_nav < 2; with_nav++) {
        const struct epub_file files[] = {
            CONTAINER,
            { "OEBPS/book.opf",
              with_nav ? PACKAGE(ITEM("a") ITEM("b") NCX
                                 "<item id='n' href='nav.xhtml' properties='nav' "
                                 "media-type='application/xhtml+xml'/>", REF("a") REF("b"))
                       : PACKAGE(ITEM("a") ITEM("b") NCX, REF("a") REF("b")), 0 },
            { "OEBPS/toc.ncx", ncx, 0 }, { "OEBPS/nav.xhtml", nav, 0 }, CHAPTER_A, CHAPTER_B
        };
        struct epub_sample s;
        OPEN(&s, files);
        const char *pages = strstr(bytes_string(&s.log), "outline 0");
        assert_non_null(pages);
        assert_string_equal(pages, with_nav ? "outline 0 1 > 0#p1\noutline 0 vi ii > 1#p8\n"
                                              "outline 0 1 > 1#other\n"
                                            : "outline 0 10 > 1#\n");
        assert_true(says(&s, "outline 2 上山 > 0@")); /* a list of pages is no outline */
        epub_sample_close(&s);
    }
}

static void holds_printed_pages(void **state)
{
    (void)state;
    for (size_t over = 0; over < 2; over++) {
        struct bytes ncx = { 0 };
        bytes_append_string(&ncx, "<ncx><pageList>");
        for (size_t i = 0; i < PRINTED_MAX + over; i++)
            bytes_append_string(&ncx, "<pageTarget><navLabel><text>1</text></navLabel>"
                                      "<content src='a.xhtml'/></pageTarget>");
        bytes_append_string(&ncx, "</pageList></ncx>");
        struct epub_file files[COUNT(sound)];
        memcpy(files, sound, sizeof sound);
        files[2].text = ncx.data;
        struct epub_sample s;
        OPEN(&s, files);
        assert_int_equal(s.count[CALL_OUTLINE], PRINTED_MAX + 2);
        epub_sample_close(&s);
        bytes_release(&ncx);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goes_without_container),
        cmocka_unit_test(goes_without_package),
        cmocka_unit_test(goes_without_spine),
        cmocka_unit_test(tells_a_chapter_that_is_missing),
        cmocka_unit_test(ends_loops),
        cmocka_unit_test(takes_no_more_time_for_many_authors),
        cmocka_unit_test(reads_a_package_in_utf16),
        cmocka_unit_test(finds_paths_however_written),
        cmocka_unit_test(takes_percent_as_a_name_too),
        cmocka_unit_test(expands_no_entities),
        cmocka_unit_test(holds_depth_and_attributes),
        cmocka_unit_test(reads_broken_chapters),
        cmocka_unit_test(refuses_encrypted_books),
        cmocka_unit_test(refuses_what_is_no_book),
        cmocka_unit_test(gives_what_a_cut_book_holds),
        cmocka_unit_test(stands_any_damage),
        cmocka_unit_test(holds_levels),
        cmocka_unit_test(leaves_out_printed_pages_that_are_none),
        cmocka_unit_test(holds_printed_pages),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("format_epub_bad", tests, NULL, NULL);
}
