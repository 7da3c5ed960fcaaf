# SPDX-License-Identifier: MIT
"""Books as accidents, old tools and bad will leave them."""

import unicodedata

import epub
from epub import Book, Words
from epub_tools import PICTURE, chapters

BOOKS = []


def book(function):
    BOOKS.append((function.__name__, function))
    return function


def plain(seed, count=3, version=3, **more):
    return chapters(Book(version, **more), Words(seed=seed), count)


@book
def no_mimetype():
    made = plain(30)
    made.mimetype = False
    return made


@book
def packed_mimetype():
    made = plain(31)
    return made, made.archive(stored=())


@book
def nothing_packed():
    made = plain(32)
    return made, made.archive(stored=True)


@book
def zip64():
    made = plain(33)
    return made, made.archive(zip64=True)


@book
def streamed():
    made = plain(34)
    return made, made.archive(streamed=True)


@book
def no_directory():
    made = plain(35)
    return made, made.archive(directory=False)


@book
def no_directory_streamed():
    made = plain(36)
    return made, made.archive(directory=False, streamed=True)


@book
def comment():
    made = plain(37)
    return made, made.archive(comment="這是壓縮檔的註解".encode() * 40)


@book
def something_before():
    made = plain(38)
    return made, made.archive(prefix=b"#!/bin/sh\nexit 0\n" * 20)


@book
def wrong_checksum():
    made = plain(39)
    return made, made.archive(broken=("OEBPS/text/part0002.xhtml",))


@book
def utf16_little():
    made = plain(40)
    made.files = {made.package: b"\xff\xfe" + made.package_document().replace(
        'encoding="utf-8"', 'encoding="UTF-16"').encode("utf-16-le"), **made.files}
    return made


@book
def utf16_big():
    made = plain(41, version=2)
    made.files = {made.package: b"\xfe\xff" + made.package_document().replace(
        'encoding="utf-8"', 'encoding="UTF-16"').encode("utf-16-be"), **made.files}
    made.files["OEBPS/toc.ncx"] = b"\xff\xfe" + made.ncx_document().replace(
        'encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16-le")
    return made


@book
def at_root():
    return plain(42, folder="")


@book
def deep():
    return plain(43, folder="a/b/c/d/e/")


@book
def percent():
    return chapters(Book(3), Words(seed=44), 3, "My%%20Text/%%E7%%AC%%AC%d%%E7%%AB%%A0.xhtml")


def moved(made, rename):
    """The same book with its files under other names."""
    made.files = {made.package: made.package_document().encode(),
                  **({made.folder + "nav.xhtml": made.nav_document().encode()} if made.nav else {}),
                  **made.files}
    made.files = {name if name == made.package else rename(name): content
                  for name, content in made.files.items()}
    return made


def entries_of(made):
    """Without what the maker would add under the old names."""
    return [("mimetype", b"application/epub+zip"),
            ("META-INF/container.xml", (epub.CONTAINER % made.package).encode()),
            *made.files.items()]


@book
def not_decoded():
    """Files that are called in the archive as links are written."""
    made = moved(chapters(Book(3), Words(seed=45), 3, "My%%20Text/c%d.xhtml"),
                 lambda name: name.replace(" ", "%20"))
    return made, epub.archive(entries_of(made))


@book
def other_case():
    made = moved(plain(46), lambda name: name.replace("text/part", "Text/PART"))
    return made, epub.archive(entries_of(made))


@book
def decomposed():
    made = moved(chapters(Book(3, "港の灯", "ja"), Words("ja", 47), 3, "ガイド/だい%d章.xhtml"),
                 lambda name: unicodedata.normalize("NFD", name))
    return made, epub.archive(entries_of(made))


@book
def backslashes():
    made = moved(plain(48), lambda name: name.replace("/", "\\"))
    return made, epub.archive([(name.replace("/", "\\") if name.startswith("OEBPS") else name, it)
                               for name, it in entries_of(made)])


@book
def names_in_gbk():
    made = moved(chapters(Book(3, language="zh-CN"), Words(seed=49), 3, "正文/第%d章.xhtml"), str)
    return made, epub.archive(entries_of(made), encoding="gbk")


@book
def dots():
    made, words = Book(3, folder="OEBPS/package/"), Words(seed=50)
    for number in (1, 2, 3):
        title = f"第{number}章"
        href = ("../text/c1.xhtml", "./../text//c2.xhtml", "/OEBPS/text/c3.xhtml")[number - 1]
        made.chapter(href, f"<h2>{title}</h2>{words.paragraphs(3)}", title)
        made.files[f"OEBPS/text/c{number}.xhtml"] = made.files.pop(made.folder + href)
    return made


@book
def leads_outside():
    """Names that would be written outside of a folder are no files of the book."""
    made = plain(51)
    bad = [(name, b"x") for name in ("../../etc/passwd", "/etc/shadow", "C:\\autoexec.bat", "")]
    made.manifest.append('<item id="bad" href="../../../etc/passwd" media-type="text/html"/>')
    return made, epub.archive(bad + list(made.entries()))


@book
def twice_named():
    """Of two entries of one name the directory's last one is the file; nothing is there twice."""
    made = plain(52)
    name = "OEBPS/text/part0002.xhtml"
    return made, epub.archive([*made.entries(), (name, made.files[name])])


@book
def loop():
    made = plain(53)
    made.spine += made.spine * 3
    return made


@book
def empty_files():
    made = plain(54)
    made.add("text/empty.xhtml", "", "application/xhtml+xml", spine=True)
    made.chapter("text/last.xhtml", "<h2>尾聲</h2><p>完。</p>", "尾聲")
    return made


@book
def no_media():
    made = Book(2)
    words = Words(seed=55)
    for number in (1, 2):
        made.chapter(f"c{number}.html", f"<h2>第{number}章</h2>{words.paragraphs(3)}", f"第{number}章",
                     media=None)
    return made


@book
def no_table():
    """No table of contents at all: the headings are one."""
    made, words = Book(3), Words(seed=56)
    made.nav = False
    for number in (1, 2):
        made.chapter(f"c{number}.xhtml", f"<h1>第{number}章</h1>{words.paragraphs(2)}<h2>第一節</h2>"
                     f"{words.paragraphs(2)}<h2>第二節</h2>{words.paragraphs(2)}")
    made.outline = [(2, "第1章"), (3, "第一節"), (3, "第二節"), (2, "第2章"), (3, "第一節"), (3, "第二節")]
    return made


@book
def table_astray():
    """A table that names a file that is not in the spine, which comes last, and what is none."""
    made = plain(57)
    made.add("colophon.xhtml", made.page("", "<p>版權頁</p>"), "application/xhtml+xml")
    made.add("unnamed.xhtml", made.page("", "<p>沒有人提到的</p>"), "application/xhtml+xml")
    made.text.append("版權頁")
    made.outline = made.expected_outline() + [(2, "版權頁")]
    made.toc += [(1, "版權頁", "colophon.xhtml"), (1, "不存在", "nowhere.xhtml"),
                 (1, "目錄", "nav.xhtml"), (1, "網站", "https://example.org/")]
    return made


@book
def nested_table():
    """An NCX of many levels, playOrder in disorder, entries without a target and a name."""
    made, words = Book(2), Words(seed=58)
    for number in range(6):
        made.chapter(f"c{number}.html", f"<h2>節{number}</h2>{words.paragraphs(2)}", f"節{number}",
                     (2, 3, 4, 2, 3, 1)[number])
    made.toc.insert(0, (1, "上卷", ""))
    ncx = made.ncx_document().replace('playOrder="', 'playOrder="9')
    made.files[made.folder + "toc.ncx"] = ncx.replace(
        "</navMap>", '<navPoint><content src="c1.html"/></navPoint><navPoint><navLabel><text> '
                     '</text>'
        "</navLabel></navPoint></navMap>").encode()
    return made


@book
def table_of_itself():
    """An NCX that is its own chapter, and whose entries lead to it and to the package."""
    made = plain(59, version=2)
    made.outline = made.expected_outline()
    made.toc += [(1, "目錄", "toc.ncx"), (1, "封裝", "content.opf"), (1, "自己", "#n3")]
    return made


@book
def broken_markup():
    made, words = Book(3), Words(seed=60)
    made.chapter("c1.xhtml", "", "第一章", markup=made.page("", f"<h2>第一章</h2><p>{words.sentence()}"
                                                             f"<br>"
                 f"<p>{words.sentence()}<b>粗<i>斜</b>體</i><p>AT&T 和 R&D，1 < 2 & 3 > 2。</p>").replace(
                     "</body></html>", ""),
                 text="")
    made.text[-1] = epub.reading(made.files[made.folder + "c1.xhtml"].decode())
    made.chapter("c2.xhtml", f"<h2>第二章</h2>"
                             f"<p>{words.sentence()}&nbsp;&hellip;&mdash;&ldquo;引&rdquo;"
                 "&#x3002;&eacute;</p>", "第二章")
    made.chapter("c3.xhtml", "", "第三章", markup="<h2>第三章</h2><p>沒有外殼。</p>")
    return made


def in_encoding(seed, name, python, language, words):
    made = Book(2, language=language)
    for number in (1, 2):
        body = f"<h2>第{number}章</h2>{words.paragraphs(3)}"
        markup = made.page("", body).replace('encoding="utf-8"', f'encoding="{name}"')
        made.chapter(f"c{number}.html", body, f"第{number}章", markup=markup.encode(python),
                     text=epub.reading(markup))
    return made


@book
def big5():
    return in_encoding(61, "Big5", "big5", "zh-TW", Words(seed=61))


@book
def gbk():
    return in_encoding(62, "GBK", "gbk", "zh-CN", Words(seed=62))


@book
def shift_jis():
    return in_encoding(63, "Shift_JIS", "shift_jis", "ja", Words("ja", 63))


@book
def pictures_in_spine():
    made = plain(64)
    made.add("image/map.png", PICTURE, "image/png", spine=True)
    made.text.append("map.png")
    svg = ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
           "<title>地圖</title><text>河的對岸</text><text>上游</text></svg>")
    made.add("image/river.svg", svg, "image/svg+xml", spine=True)
    made.text.append("地圖河的對岸上游")
    made.add("image/sea.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
             "image/svg+xml", spine=True)
    made.text.append("sea.svg")
    made.add("sound.mp3", b"ID3" + bytes(300), "audio/mpeg", spine=True)
    made.text.append("sound.mp3")
    page = ('<svg xmlns="http://www.w3.org/2000/svg"><title>渡船</title><g><path d="M0 0"/></g></svg>'
            '<object data="x.swf" type="application/x-shockwave-flash">船的樣子</object>')
    made.chapter("text/ferry.xhtml", page, text="渡船船的樣子")
    return made


@book
def font_obfuscated():
    made = plain(65)
    made.add("fonts/a.otf", PICTURE, "application/vnd.ms-opentype")
    made.files["META-INF/encryption.xml"] = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod '
        'Algorithm="http://www.idpf.org/2008/embedding"/><enc:CipherData><enc:CipherReference '
        'URI="OEBPS/fonts/a.otf"/></enc:CipherData></enc:EncryptedData></encryption>').encode()
    made.files["META-INF/rights.xml"] = b"<rights/>"
    return made


@book
def large():
    """A chapter of five megabytes."""
    made, words = Book(3), Words(seed=66)
    made.chapter("c1.xhtml", "<h2>第一章</h2>" + words.paragraphs(20) * 750, "第一章")
    made.chapter("c2.xhtml", f"<h2>第二章</h2>{words.paragraphs(3)}", "第二章")
    return made


@book
def poor_nav():
    """A navigation document as a tool makes it by itself, beside a full NCX."""
    made = plain(67, 5)
    made.ncx = True
    made.files[made.folder + "nav.xhtml"] = made.page(
        "", '<nav epub:type="toc"><ol><li><a href="text/part0001.xhtml">Start</a></li></ol>'
            '</nav>').encode()
    return made


@book
def poor_ncx():
    """A table with one entry in a book of many chapters, which have headings."""
    made = plain(68, 5, version=2)
    made.outline = made.expected_outline()
    made.toc = [(1, "Start", "text/part0001.xhtml")]
    return made


@book
def lines_alone():
    """No table, no heading: chapters begin with a line that is like one."""
    made, words = Book(2), Words(seed=69)
    made.ncx = False
    made.outline = []
    for number in range(6):
        title = f"卷{number // 3 + 1}　河" if number % 3 == 0 else f"第{number}章　燈"
        made.chapter(f"c{number}.html", f'<p class="t">　　{title}</p>{words.paragraphs(3)}')
        made.outline.append((2 if number % 3 == 0 else 3, title))
    return made


def locked():
    """A book whose chapters are encrypted."""
    made = plain(66, 2)
    names = [name for name in made.files if "/text/" in name]
    made.files["META-INF/encryption.xml"] = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#">' + "".join(
            '<enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/'
            f'xmlenc#aes128-cbc"/><enc:CipherData><enc:CipherReference URI="{name}"/>'
            "</enc:CipherData></enc:EncryptedData>" for name in names) + "</encryption>").encode()
    for name in names:
        made.files[name] = bytes(range(7, 250, 3)) * 9
    return made


def holes():
    """What tests/script/sessions goes through: a chapter that is not there, one that is empty."""
    made = Book(3, "缺頁的書")
    for number in range(1, 6):
        body = f"<h1>第{number}章</h1>" + "<p>船上的人都睡了。</p>" * 3 if number != 3 else ""
        made.chapter(f"c{number}.xhtml", body, f"第{number}章")
    del made.files[made.folder + "c2.xhtml"]
    return made
