/* SPDX-License-Identifier: MIT */
/* Books as they should be, of both versions, and what the format says of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "epub_sample.h"
#include "format/epub.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define PACKAGE(version, metadata, manifest, spine)                                               \
    "<?xml version='1.0'?><package xmlns='http://www.idpf.org/2007/opf' version='" version "'>"    \
    "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/' "                                      \
    "xmlns:opf='http://www.idpf.org/2007/opf'>" metadata "</metadata>"                             \
    "<manifest>" manifest "</manifest>" spine "</package>"

#define ITEM(id, href) "<item id='" id "' href='" href "' media-type='application/xhtml+xml'/>"

#define NAV(list)                                                                                  \
    "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body>" \
    "<nav epub:type='toc'><h1>目錄</h1><ol>" list "</ol></nav>"                                    \
    "<nav epub:type='page-list'><ol><li><a href='c1.xhtml#p1'>1</a></li></ol></nav>"              \
    "<nav epub:type='landmarks'><ol><li><a epub:type='cover' href='cover.xhtml'>封面</a></li>"     \
    "</ol></nav></body></html>"

static void open_book(struct epub_sample *sample, const struct epub_file *files, size_t count,
                      size_t step)
{
    struct bytes book = { 0 };
    epub_sample_zip(files, count, false, &book);
    epub_sample_open(sample, &book, step);
    bytes_release(&book);
}

static bool says(const struct epub_sample *sample, const char *line)
{
    const char *log = bytes_string(&sample->log), *at = log;
    size_t length = strlen(line);
    for (; (at = strstr(at, line)) != NULL; at++)
        if ((at == log || at[-1] == '\n') && (at[length] == '\n' || at[length] == '\0'))
            return true;
    print_message("# not said: %s\n# but:\n%s\n", line, log);
    return false;
}

static bool has(const struct epub_sample *sample, const char *part)
{
    bool found = strstr(bytes_string(&sample->parts.out), part) != NULL;
    if (!found)
        print_message("# not there: %s\n# but:\n%s\n", part, bytes_string(&sample->parts.out));
    return found;
}

static const char package3[] = PACKAGE(
    "3.0",
    "<dc:title id='s'>一本書</dc:title><dc:title id='t'>渡口的燈</dc:title>"
    "<meta refines='#t' property='title-type'>main</meta>"
    "<meta refines='#s' property='title-type'>short</meta>"
    "<dc:creator id='a'>林  青\n禾</dc:creator><meta refines='#a' property='role'>aut</meta>"
    "<dc:creator id='b'>周遠</dc:creator><meta refines='#b' property='role'>trl</meta>"
    "<dc:creator>何田</dc:creator>"
    "<dc:language>zh-Hant</dc:language><dc:publisher>河岸</dc:publisher>"
    "<dc:date>2019-05-01</dc:date><meta property='dcterms:modified'>2020-01-01T00:00:00Z</meta>",
    "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>"
    "<item id='img' href='img/bank.jpg' properties='cover-image' media-type='image/jpeg'/>"
    ITEM("v", "cover.xhtml") ITEM("c1", "c1.xhtml") ITEM("c2", "c2.xhtml") ITEM("n", "notes.xhtml"),
    "<spine><itemref idref='v'/><itemref idref='c1'/><itemref idref='c2'/>"
    "<itemref idref='n' linear='no'/></spine>");

static const char nav3[] = NAV(
    "<li><span>上卷</span><ol><li><a href='c1.xhtml'>第一章　<ruby>夜<rt>よる</rt></ruby></a>"
    "<ol><li><a href='c1.xhtml#lamp'>燈</a></li></ol></li></ol></li>"
    "<li><a href='c2.xhtml'>第二章</a></li><li><a href='gone.xhtml'>沒有的</a></li>");

#define CHAPTER(body)                                                                             \
    "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html>"                                       \
    "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops' "       \
    "xmlns:xlink='http://www.w3.org/1999/xlink'>"                                                 \
    "<head><title>x</title></head><body>" body "</body></html>"

static const struct epub_file book3[] = {
    { "mimetype", "application/epub+zip", 0 },
    { "META-INF/container.xml", epub_sample_container, 0 },
    { "OEBPS/book.opf", package3, 0 },
    { "OEBPS/nav.xhtml", nav3, 0 },
    { "OEBPS/cover.xhtml", CHAPTER("<svg><image xlink:href='img/bank.jpg'/></svg>"), 0 },
    { "OEBPS/c1.xhtml",
      CHAPTER("<h1>第一章　夜</h1><p>渡口只有一盞燈<a epub:type='noteref' "
              "href='notes.xhtml#n1'>1</a>。<span epub:type='pagebreak' id='p1'>1</span></p>"
              "<h2 id='lamp'>燈</h2><p>守<ruby>燈<rt>ㄉㄥ</rt></ruby>的人睡了&hellip;"
              "<img src='img/bank.jpg' alt='河岸'/></p>"), 0 },
    { "OEBPS/c2.xhtml",
      CHAPTER("<h1>第二章</h1><p>見<a href='c1.xhtml#lamp'>前章</a>、<a href='#x'>下面</a>、"
              "<a href='https://example.org/'>別處</a>、<a href='../../x'>外面</a>。</p>"
              "<p id='x'>完。</p>"), 0 },
    { "OEBPS/notes.xhtml",
      CHAPTER("<aside epub:type='footnote' id='n1'><p>煤油燈。</p></aside>"), 0 },
    { "OEBPS/img/bank.jpg", "JPEG", 0 },
};

static void tells_a_book_of_version_3(void **state)
{
    (void)state;
    for (size_t step = 0; step < 200; step += 97) {
        struct epub_sample s;
        open_book(&s, book3, COUNT(book3), step);
        assert_true(says(&s, "meta format epub"));
        assert_true(says(&s, "meta title 渡口的燈"));
        assert_true(says(&s, "meta author 林 青 禾, 何田"));
        assert_true(says(&s, "meta date 2019-05-01"));
        assert_true(says(&s, "meta source 河岸"));
        assert_true(says(&s, "meta language zh-Hant"));
        assert_true(says(&s, "resource OEBPS/img/bank.jpg image/jpeg"));
        assert_true(says(&s, "unit 0 OEBPS/cover.xhtml 封面"));
        assert_true(says(&s, "unit 1 OEBPS/c1.xhtml 上卷"));
        assert_true(says(&s, "unit 2 OEBPS/c2.xhtml 第二章"));
        assert_true(says(&s, "unit 3 OEBPS/notes.xhtml (not linear)"));
        assert_true(says(&s, "outline 2 上卷 > 1#"));
        assert_true(says(&s, "outline 3 第一章　夜 > 1#"));
        assert_true(says(&s, "outline 4 燈 > 1#lamp"));
        assert_true(says(&s, "outline 2 第二章 > 2#"));
        assert_true(says(&s, "outline 0 1 > 1#p1"));
        assert_int_equal(s.count[CALL_OUTLINE], 5);
        assert_int_equal(s.count[CALL_DIAGNOSTIC], 0);
        assert_int_equal(s.count[CALL_COMPLETE], 1);
        assert_int_equal(s.count[CALL_PART_BEGIN], 0);
        assert_null(strstr(bytes_string(&s.log), "direction"));
        assert_int_equal(s.parts.refused, 0);
        epub_sample_close(&s);
    }
}

static void writes_chapters_when_asked(void **state)
{
    (void)state;
    struct epub_sample s;
    open_book(&s, book3, COUNT(book3), 0);
    epub_sample_part(&s, 2);
    assert_int_equal(s.count[CALL_PART_END], 1);
    assert_true(has(&s, "h2 第二章\n"));
    assert_true(has(&s, "{link=/OEBPS/c1.xhtml#lamp 前章}"));
    assert_true(has(&s, "{link=#x 下面}"));
    assert_true(has(&s, "{link=https://example.org/ 別處}、外面。"));
    epub_sample_part(&s, 1);
    assert_true(has(&s, "h2 第一章　夜\n"));
    assert_true(has(&s, "{note=/OEBPS/notes.xhtml#n1 1}。\n"));
    assert_true(has(&s, "#lamp;燈\n"));
    assert_true(has(&s, "守{ruby=ㄉㄥ 燈}的人睡了…{picture=OEBPS/img/bank.jpg 河岸}"));
    epub_sample_part(&s, 3);
    assert_true(has(&s, "aside>p/note #n1;煤油燈。\n"));
    epub_sample_part(&s, 0);
    assert_true(has(&s, "{picture=OEBPS/img/bank.jpg bank.jpg}"));
    epub_sample_part(&s, 0);
    epub_sample_part(&s, 4);
    epub_sample_part(&s, UINT32_MAX);
    assert_int_equal(s.count[CALL_PART_END], 5);
    assert_int_equal(s.parts.refused, 0);
    epub_sample_close(&s);
}

static const char package2[] = PACKAGE(
    "2.0",
    "<dc:title>霧港</dc:title><dc:creator opf:role='aut'>沈一</dc:creator>"
    "<dc:date opf:event='modification'>2022</dc:date>"
    "<dc:date opf:event='publication'>2011</dc:date><dc:language>zh-CN</dc:language>"
    "<meta name='cover' content='img'/>",
    ITEM("a", "Text/a%20b.xhtml") ITEM("b", "Text\\two.xhtml")
    "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>",
    "<spine toc='ncx'><itemref idref='a'/><itemref idref='b'/></spine>"
    "<guide><reference type='text' title='正文' href='Text/a%20b.xhtml'/></guide>");

static const char ncx2[] =
    "<?xml version='1.0'?><!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' "
    "'http://www.daisy.org/z3986/2005/ncx-2005-1.dtd'>"
    "<ncx xmlns='http://www.daisy.org/z3986/2005/ncx/' version='2005-1'>"
    "<docTitle><text>雾港</text></docTitle><navMap>"
    "<navPoint id='n1' playOrder='1'><navLabel><text>霧港</text></navLabel>"
    "<content src='Text/a%20b.xhtml'/>"
    "<navPoint id='n2'><navLabel><text>一</text></navLabel>"
    "<content src='text/A%20B.xhtml#one'/></navPoint>"
    "<navPoint id='n3'><navLabel><text>二</text></navLabel><content src='Text/two.xhtml'/>"
    "</navPoint></navPoint></navMap>"
    "<pageList><pageTarget type='front' value='4'><navLabel><text> iv </text></navLabel>"
    "<content src='Text/a%20b.xhtml'/></pageTarget>"
    "<pageTarget type='normal' value='5'><navLabel><text>5</text></navLabel>"
    "<content src='text/A%20B.xhtml#one'/></pageTarget></pageList></ncx>";

static const struct epub_file book2[] = {
    { "META-INF/container.xml", epub_sample_container, 0 },
    { "OEBPS/book.opf", package2, 0 },
    { "OEBPS/toc.ncx", ncx2, 0 },
    { "OEBPS/Text/a b.xhtml", CHAPTER("<h3>霧港</h3><p>起霧了。</p><h4 id='one'>一</h4>"), 0 },
    { "OEBPS/Text/Two.xhtml", CHAPTER("<h4>二</h4><p>船沒有回來。</p>"), 0 },
};

/* A title above all others is level 1, and headings have the outline's levels. */
static void tells_a_book_of_version_2(void **state)
{
    (void)state;
    struct epub_sample s;
    open_book(&s, book2, COUNT(book2), 0);
    assert_true(says(&s, "meta date 2011"));
    assert_true(says(&s, "meta author 沈一"));
    assert_true(says(&s, "unit 0 OEBPS/Text/a b.xhtml 霧港"));
    assert_true(says(&s, "unit 1 OEBPS/Text/Two.xhtml 二"));
    assert_true(says(&s, "outline 1 霧港 > 0#"));
    assert_true(says(&s, "outline 2 一 > 0#one"));
    assert_true(says(&s, "outline 2 二 > 1#"));
    assert_true(says(&s, "outline 0 iv > 0#"));
    assert_true(says(&s, "outline 0 5 > 0#one"));
    assert_int_equal(s.count[CALL_OUTLINE], 5);
    assert_int_equal(s.count[CALL_DIAGNOSTIC], 0);
    epub_sample_parts(&s);
    assert_true(has(&s, "h1 霧港\n"));
    assert_true(has(&s, "h2 #one;一\n"));
    assert_true(has(&s, "h2 二\n"));
    epub_sample_close(&s);
}

/* The same chapters with neither: their headings, by bytes; a chapter without one by its title. */
static void finds_headings_without_an_outline(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        { "META-INF/container.xml", epub_sample_container, 0 },
        { "OEBPS/book.opf",
          PACKAGE("3.0", "<dc:title>山路</dc:title>",
                  ITEM("a", "a.xhtml") ITEM("b", "b.xhtml") ITEM("c", "c.xhtml"),
                  "<spine><itemref idref='a'/><itemref idref='b'/><itemref idref='c'/></spine>"),
          0 },
        { "OEBPS/a.xhtml", CHAPTER("<p>雨</p><h2>一　上山</h2><p>雨</p><h3>岔路</h3>"), 0 },
        { "OEBPS/b.xhtml", CHAPTER("<h2>二　下山</h2>"), 0 },
        { "OEBPS/c.xhtml", CHAPTER("<p>完</p>"), 0 },
    };
    struct epub_sample s;
    open_book(&s, files, COUNT(files), 0);
    assert_true(says(&s, "outline 2 一　上山 > 0@4"));
    assert_true(says(&s, "outline 3 岔路 > 0@21"));
    assert_true(says(&s, "outline 2 二　下山 > 1@0"));
    assert_int_equal(s.count[CALL_OUTLINE], 3);
    epub_sample_parts(&s);
    assert_true(has(&s, "h2 一　上山\n"));
    assert_true(has(&s, "h3 岔路\n"));
    epub_sample_close(&s);
}

static bool is_vertical(const char *metadata, const char *spine, const char *sheet)
{
    struct bytes package = { 0 };
    bytes_format(&package,
                 PACKAGE("3.0", "%s", ITEM("a", "a.xhtml")
                         "<item id='s' href='s.css' media-type='text/css'/>",
                         "<spine %s><itemref idref='a'/></spine>"),
                 metadata, spine);
    const struct epub_file files[] = {
        { "META-INF/container.xml", epub_sample_container, 0 },
        { "OEBPS/book.opf", package.data, 0 },
        { "OEBPS/s.css", sheet, 0 },
        { "OEBPS/a.xhtml", CHAPTER("<p>一</p>"), 0 },
    };
    struct epub_sample s;
    open_book(&s, files, COUNT(files), 0);
    bool vertical = strstr(bytes_string(&s.log), "meta direction vertical\n") != NULL;
    epub_sample_close(&s);
    bytes_release(&package);
    return vertical;
}

static void suggests_vertical_lines(void **state)
{
    (void)state;
    const char *ja = "<dc:language>ja</dc:language>", *ar = "<dc:language>ar</dc:language>";
    const char *tw = "<dc:language>zh-TW</dc:language>", *zh = "<dc:language>zh</dc:language>";
    const char *rtl = "page-progression-direction='rtl'";
    assert_true(is_vertical(ja, rtl, " "));
    assert_true(is_vertical(tw, rtl, " "));
    assert_true(is_vertical(zh, rtl, " "));
    assert_false(is_vertical(ar, rtl, " "));
    assert_false(is_vertical(ja, "", " "));
    assert_false(is_vertical(ja, "page-progression-direction='ltr'", " "));
    assert_true(is_vertical(ja, "", "html { -epub-writing-mode: vertical-rl; }"));
    assert_true(is_vertical(ja, "", "/* x */\nhtml, body{margin:0;writing-mode :vertical-rl}"));
    assert_true(is_vertical(ja, "", "p{a:b} BODY { writing-mode: tb-rl }"));
    assert_false(is_vertical(ja, "", ".vrtl { writing-mode: vertical-rl }"));
    assert_false(is_vertical(ja, "", "html { writing-mode: horizontal-tb }"));
    assert_false(is_vertical(ja, "", "writing-mode: vertical-rl"));
    assert_true(is_vertical("<meta name='primary-writing-mode' content='vertical-rl'/>", "", " "));
    assert_false(is_vertical("<dc:language>ja</dc:language>"
                             "<meta name='primary-writing-mode' content='horizontal-rl'/>",
                             rtl, " "));
}

/* Notes as Duokan's and other shops' books have them. */
static void knows_notes_of_all_kinds(void **state)
{
    (void)state;
    static const struct epub_file files[] = {
        { "META-INF/container.xml", epub_sample_container, 0 },
        { "OEBPS/book.opf",
          PACKAGE("2.0", "", ITEM("a", "a.xhtml"), "<spine><itemref idref='a'/></spine>"), 0 },
        { "OEBPS/a.xhtml",
          CHAPTER("<p>甲<sup><a class='duokan-footnote' href='#f1' id='r1'>"
                  "<img src='note.png' alt=''/></a></sup>乙"
                  "<a class='duokan-footnote' href='#f2'><img alt='注' src='note.png'/></a>丙"
                  "<img class='zhangyue-footnote' src='n.png' zy-footnote='這是書商的注。'/>丁"
                  "<img class='epub-footnote' alt='另一條很長的注釋。' src='n.png'/>戊"
                  "<a epub:type='noteref' href='#f3'>[3]</a>"
                  "<span data-wr-footernote='屬性裏的注。'></span>己"
                  "<a href='#'><img class='footnote' alt='' title='標題裏的一條注。' src='n.png'/></a>庚"
                  "<a class='footnote' href='#gone'><img alt='鏈接已經不在的注。' src='n.png'/></a></p>"
                  "<ol style='display:none'><li epub:type='rearnote' id='f4' hidden=''>第四條。"
                  "</li></ol>"
                  "<ol class='duokan-footnote-content'><li class='duokan-footnote-item' id='f1'>"
                  "<a href='#r1'>◎</a>第一條。</li></ol>"
                  "<aside epub:type='footnote' id='f3'>第三條。</aside>"), 0 },
    };
    struct epub_sample s;
    open_book(&s, files, COUNT(files), 0);
    epub_sample_part(&s, 0);
    assert_true(has(&s, "{note=#f1 "));
    assert_true(has(&s, "［注］"));
    assert_true(has(&s, "{note=#f2 {picture 注}}") || has(&s, "{note=#f2 "));
    assert_true(has(&s, "丙{note=#picture-note-1 ［注］}丁{note=#picture-note-2 ［注］}戊"));
    assert_true(has(&s, "{note=#f3 [3]}{note=#picture-note-3 ［注］}己{note=#picture-note-4 ［注］}庚"
                        "{note=#picture-note-5 ［注］}"));
    assert_true(has(&s, "aside>p/note #picture-note-3;屬性裏的注。"));
    assert_true(has(&s, "aside>p/note #picture-note-4;標題裏的一條注。"));
    assert_true(has(&s, "aside>p/note #picture-note-5;鏈接已經不在的注。"));
    assert_true(has(&s, "/note #f4;第四條。"));
    assert_true(has(&s, "/note #f1;{link=#r1 ◎}第一條。"));
    assert_true(has(&s, "aside>p/note #f3;第三條。"));
    assert_true(has(&s, "aside>p/note #picture-note-1;這是書商的注。"));
    assert_true(has(&s, "aside>p/note #picture-note-2;另一條很長的注釋。"));
    epub_sample_close(&s);
}

static void looks_at_the_head(void **state)
{
    (void)state;
    struct bytes book = { 0 };
    epub_sample_zip(book3, COUNT(book3), true, &book);
    assert_int_equal(format_epub.looks(book.data, book.length), 100);
    bytes_clear(&book);
    epub_sample_zip(book2, COUNT(book2), true, &book);
    assert_int_equal(format_epub.looks(book.data, book.length), 95);
    assert_int_equal(format_epub.looks("application/epub+zip", 20), 0);
    assert_int_equal(format_epub.looks("", 0), 0);
    bytes_release(&book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_a_book_of_version_3),
        cmocka_unit_test(writes_chapters_when_asked),
        cmocka_unit_test(tells_a_book_of_version_2),
        cmocka_unit_test(finds_headings_without_an_outline),
        cmocka_unit_test(suggests_vertical_lines),
        cmocka_unit_test(knows_notes_of_all_kinds),
        cmocka_unit_test(looks_at_the_head),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("format_epub", tests, NULL, NULL);
}
