# SPDX-License-Identifier: MIT
"""Books as the tools make them: each function makes one, with what must be read in it."""

import epub
from epub import Book, Words

BOOKS = []
DC_CALIBRE = ('<meta name="calibre:series" content="河岸三部"/>'
              '<meta name="calibre:series_index" content="2.0"/>'
              '<meta name="calibre:timestamp" content="2021-03-04T05:06:07.000000+00:00"/>'
              '<meta name="cover" content="cover"/>')
SVG_COVER = ('<div><svg xmlns="http://www.w3.org/2000/svg" '
             'xmlns:xlink="http://www.w3.org/1999/xlink" '
             'version="1.1" width="100%" height="100%" viewBox="0 0 600 800">'
             '<image width="600" height="800" xlink:href="cover.jpeg"/></svg></div>')
PICTURE = b"\xff\xd8\xff\xe0" + bytes(200)


def book(function):
    BOOKS.append((function.__name__, function))
    return function


def chapters(made, words, count=3, name="text/part%04d.xhtml", form="<h2>%s</h2>%s",
             title="第%d章　%s"):
    for number in range(1, count + 1):
        head = title % (number, words.words[number]) if "%s" in title else title % number
        made.chapter(name % number, form % (head, words.paragraphs(4)), head)
    return made


@book
def calibre():
    """EPUB 2, cover in SVG, split files, its classes, an NCX of two levels, a guide."""
    made, words = Book(2), Words(seed=2)
    made.metadata += ['<dc:creator opf:role="aut" opf:file-as="林, 青禾">林青禾</dc:creator>',
                      '<dc:contributor opf:role="bkp">calibre (5.0.1)</dc:contributor>',
                      "<dc:date>2018-06-30T16:00:00+00:00</dc:date>", DC_CALIBRE]
    made.says(author="林青禾", date="2018-06-30 16:00")
    made.add("cover.jpeg", PICTURE, "image/jpeg")
    made.chapter("titlepage.xhtml", SVG_COVER, text="cover.jpeg")
    made.guide = '<guide><reference type="cover" title="Cover" href="titlepage.xhtml"/></guide>'
    made.toc.append((1, "卷一　渡口", "index_split_000.html"))
    for number in range(4):
        made.chapter(f"index_split_00{number}.html",
                     f'<h2 class="calibre3" id="h{number}"><span class="bold">第{number + 1}章'
                     f'</span></h2>'
                     + words.paragraphs(3, '<p class="calibre1">%s</p>'), f"第{number + 1}章", 2)
        if number == 1:
            made.toc.append((1, "卷二　對岸", "index_split_002.html"))
    made.outline = [(2, "卷一　渡口"), (3, "第1章"), (3, "第2章"), (2, "卷二　對岸"), (3, "第3章"),
                    (3, "第4章")]
    return made


@book
def sigil():
    """EPUB 3 with both tables of contents, folders of its own, names in Section0001."""
    made, words = Book(3), Words(seed=3)
    made.ncx = True
    made.add("Styles/Style0001.css", "body { margin: 0 }", "text/css")
    made.head = '<link href="../Styles/Style0001.css" type="text/css" rel="stylesheet"/>'
    made.metadata += ['<dc:creator id="cr">周遠</dc:creator>',
                      '<meta property="role" refines="#cr" scheme="marc:relators">aut</meta>',
                      '<meta property="dcterms:modified">2022-01-02T03:04:05Z</meta>']
    made.says(author="周遠")
    return chapters(made, words, 4, "Text/Section%04d.xhtml")


@book
def kindle():
    """What is unpacked out of AZW3: ids in every element, links to positions, page breaks."""
    made, words = Book(2, folder="", package="content.opf"), Words(seed=4)
    for number in range(3):
        body = "".join(f'<p height="1em" width="0pt" aid="{number}{i:X}">'
                       f'<span>{words.paragraph()}</span>'
                       "</p>" for i in range(4))
        made.chapter(f"text/part{number:04d}.html",
                     f'<div id="{number}-aid" aid="{number}"><mbp:pagebreak/><h3>{number + 1}</h3>'
                     f'<a id="filepos{number}0013"></a>{body}</div>', f"其{number + 1}")
    made.metadata.append('<meta name="primary-writing-mode" content="horizontal-lr"/>')
    return made


@book
def indesign():
    """Paragraphs and spans of styles, ids everywhere, a story in pieces, soft hyphens."""
    made, words = Book(3), Words(seed=5)
    made.root = f' lang="{made.language}" xml:lang="{made.language}"'
    for number in (1, 2, 3):
        spans = "".join(f'<span class="CharOverride-{i}">{words.sentence()}'
                        f'</span>' for i in (1, 2, 3))
        made.chapter(f"Book-{number}.xhtml",
                     f'<div id="_idContainer00{number}" class="Basic-Text-Frame">'
                     f'<p class="chapter-title">'
                     f'<a id="_idTextAnchor00{number}"></a>第{number}回</p><p class="Basic-Paragraph '
                     f'ParaOverride-1" lang="zh-Hant">{spans}\u00ad</p>'
                     + words.paragraphs(2, '<p class="Basic-Paragraph">%s</p>') + "</div>",
                     f"第{number}回")
        made.toc[-1] = (1, f"第{number}回", f"Book-{number}.xhtml#_idTextAnchor00{number}")
    made.searched = True
    return made


@book
def duokan():
    """Notes behind a picture in a link, the notes in a list at the chapter's end."""
    made, words = Book(3, language="zh-CN"), Words(seed=6)
    for number in (1, 2):
        marks = "".join(
            f'<p>{words.sentence()}<sup><a class="duokan-footnote" '
            f'epub:type="noteref" href="#fn{i}" '
            f'id="ref{i}"><img alt="" src="../Images/note.png"/></a></sup>{words.sentence()}</p>'
            for i in (1, 2))
        notes = "".join(f'<li class="duokan-footnote-item" id="fn{i}"><p><a href="#ref{i}">◎</a>'
                        f"注文{i}：{words.sentence()}</p></li>" for i in (1, 2))
        made.chapter(f"Text/c{number}.xhtml",
                     f'<h1>第{number}章</h1>{marks}<ol class="duokan-footnote-content">{notes}</ol>',
                     f"第{number}章")
        made.text[-1] = epub.solid(epub.reading(made.page("", f"<h1>第{number}章</h1>"
                                   + marks.replace('alt=""', 'alt="［注］"') + notes)))
    made.add("Images/note.png", PICTURE, "image/png")
    made.notes = (4, 4)
    return made


@book
def zhangyue():
    """A note that is the text of a picture, with or without a link around it."""
    made, words = Book(2, language="zh-CN"), Words(seed=7)
    note = "這是掌閱的一條注釋，寫在圖片裡。"
    before, after = words.sentence(), words.sentence()
    made.chapter("c1.xhtml", f'<h2>第一章</h2><p>{before}<img class="zhangyue-footnote" '
                 f'src="note.png" alt="{note}" zy-footnote="{note}"/>{after}</p>', "第一章",
                 text=f"第一章{before}［注］{after}{note}")
    other = "另一條注釋，外面有鏈接。"
    made.chapter("c2.xhtml", f'<h2>第二章</h2><p>{before}<a class="footnote">'
                             f'<img class="qqreader-footnote" '
                 f'src="note.png" alt="{other}"/></a>{after}</p>', "第二章",
                 text=f"第二章{before}［注］{after}{other}")
    made.add("note.png", PICTURE, "image/png")
    made.notes = (2, 2)
    return made


@book
def asides():
    """EPUB 3's own notes: asides behind the paragraph and at the chapter's end."""
    made, words = Book(3), Words(seed=8)
    for number in (1, 2):
        made.chapter(f"c{number}.xhtml",
                     f'<section epub:type="chapter"><h1>第{number}章</h1><p>{words.sentence()}'
                     f'<a epub:type="noteref" href="#n1">1</a>{words.sentence()}</p>'
                     f'<aside epub:type="footnote" id="n1"><p>一之注：{words.sentence()}</p></aside>'
                     f'<p>{words.sentence()}<a epub:type="noteref" role="doc-noteref" '
                     f'href="#n2">[2]</a>'
                     f'</p></section><aside epub:type="footnotes" hidden=""><ol><li id="n2">'
                     f'<p>{words.sentence()}</p></li></ol></aside>', f"第{number}章")
    made.notes = (4, 4)
    return made


@book
def kobo():
    """Spans around every sentence, divisions around the page."""
    made, words = Book(3), Words(seed=9)
    for number in (1, 2, 3):
        body = "".join(
            "<p>" + "".join(f'<span class="koboSpan" id="kobo.{i}.{k}">{words.sentence()}</span>'
                            for k in (1, 2, 3)) + "</p>" for i in (2, 3, 4))
        made.chapter(f"c{number}.xhtml",
                     '<div id="book-columns"><div id="book-inner"><h1><span class="koboSpan" '
                     f'id="kobo.1.1">第{number}章</span></h1>{body}</div></div>', f"第{number}章")
    made.searched = True
    return made


@book
def apple():
    """Options of Apple's in META-INF, a fixed ibooks prefix, hidden page list, landmarks."""
    made, words = Book(3), Words("en", 10)
    made.files["META-INF/com.apple.ibooks.display-options.xml"] = (
        b'<display_options><platform name="*"><option name="specified-fonts">true</option>'
        b"</platform></display_options>")
    made.metadata.append('<meta property="ibooks:version">1.0</meta>')
    for number in (1, 2, 3):
        made.chapter(f"chapter{number}.xhtml",
                     f'<h1>Chapter {number}</h1><p>{words.paragraph()}<span epub:type="pagebreak" '
                     f'id="p{number}" title="{number}">{number}</span>{words.paragraph()}</p>',
                     f"Chapter {number}")
        made.text[-1] = epub.solid(made.text[-1].replace(f".{number}", ".", 1))
    nav = made.nav_document().replace(
        "</body>", '<nav epub:type="page-list" hidden=""><ol>' + "".join(
            f'<li><a href="chapter{n}.xhtml#p{n}">{n}</a></li>' for n in (1, 2, 3)) +
        '</ol></nav><nav epub:type="landmarks" hidden=""><ol><li><a epub:type="bodymatter" '
        'href="chapter1.xhtml">Start</a></li></ol></nav></body>')
    made.files[made.folder + "nav.xhtml"] = nav.encode()
    return made


@book
def kadokawa():
    """Vertical Japanese: ruby in its forms, upright digits, pictures of rare characters."""
    made, words = Book(3, "港の灯", "ja", "item/", "standard.opf"), Words("ja", 11)
    made.spine_attributes = ' page-progression-direction="rtl"'
    made.metadata += ['<dc:creator id="c1">里見　浜子</dc:creator>',
                      '<meta refines="#c1" property="file-as">サトミハマコ</meta>',
                      '<meta property="rendition:layout">reflowable</meta>']
    made.says(author="里見　浜子")
    made.add("style/book-style.css", "html { -epub-writing-mode: vertical-rl; writing-mode: "
                                     "vertical-rl }",
             "text/css")
    made.add("image/gaiji-001.png", PICTURE, "image/png")
    made.root, made.body = ' xml:lang="ja" class="vrtl"', ' class="p-text"'
    for number in (1, 2, 3):
        made.chapter(
            f"xhtml/p-{number:03d}.xhtml",
            f'<div class="main"><div class="start-4em"><p><span class="font-120per">第{number}章'
            f'</span></p></div>'
            f'<p><br/></p><p>　{words.sentence()}<ruby>灯<rt>とう</rt>台<rt>だい</rt></ruby>の'
            '<ruby><rb>波止場</rb><rp>（</rp><rt>はとば</rt><rp>）</rp></ruby>で'
            '<span class="tcy">12</span>時、<span class="em-sesame">静か</span>に'
            f'<img class="gaiji" src="../image/gaiji-001.png" alt="〓"/>。</p>'
            f'<p>「{words.sentence()}」</p></div>', f"第{number}章")
    made.direction = "vertical"
    return made


@book
def readmoo():
    """Vertical Traditional Chinese with punctuation in spans, nav in a folder of its own."""
    made, words = Book(3, "山路上的茶館", "zh-TW"), Words(seed=12)
    made.spine_attributes = ' page-progression-direction="rtl"'
    made.metadata += ["<dc:creator>何田</dc:creator>", "<dc:publisher>河岸出版</dc:publisher>",
                      "<dc:date>2020-12-21</dc:date>"]
    made.says(author="何田", source="河岸出版", date="2020-12-21")
    made.direction = "vertical"
    return chapters(made, words, 3, "Text/chapter%02d.xhtml", '<h1 class="kesta">%s</h1>%s')


@book
def ridibooks():
    """Korean: divisions without paragraphs, lines parted by br."""
    made, words = Book(2, "나루터의 등불", "ko"), Words("ko", 13)
    for number in (1, 2):
        lines = "<br/>\n".join(words.sentence().strip() for _ in range(6))
        made.chapter(f"Text/Section{number:04d}.xhtml",
                     f'<div class="title">{number}장. 강가</div><div class="text">{lines}</div>',
                     f"{number}장. 강가")
    return made


@book
def standard():
    """Semantic markup in sections, notes in a file of their own behind the text."""
    made, words = Book(3, "The Ferry Lamp", "en-GB", "epub/"), Words("en", 14)
    for number, roman in ((1, "I"), (2, "II")):
        made.chapter(
            f"text/chapter-{number}.xhtml",
            f'<section id="chapter-{number}" epub:type="chapter">'
            f'<h2 epub:type="title z3998:roman">{roman}'
            f'</h2><p>{words.paragraph()}<a href="endnotes.xhtml#note-{number}" '
            f'id="noteref-{number}" '
            f'epub:type="noteref">{number}</a> {words.paragraph()}</p></section>', roman)
    notes = "".join(f'<li id="note-{n}" epub:type="endnote"><p>Note {n}: {words.sentence()} <a '
                    f'href="chapter-{n}.xhtml#noteref-{n}" epub:type="backlink">↩</a></p></li>'
                    for n in (1, 2))
    made.chapter("text/endnotes.xhtml", f'<section id="endnotes" epub:type="endnotes">'
                                        f'<h2>Endnotes</h2>'
                 f"<ol>{notes}</ol></section>", "Endnotes")
    made.notes = (2, 3)
    return made


@book
def gutenberg():
    """EPUB 2, all chapters in two files, the outline by anchors, a header and a licence."""
    made, words = Book(2, "The Ferry", "en", "OEBPS/"), Words("en", 15)
    for part in (0, 1):
        body = "".join(f'<h2 id="pgepubid000{part}{n}"><a id="link{n}">'
                       f'</a>CHAPTER {part * 3 + n}.</h2>'
                       + words.paragraphs(3) for n in (1, 2, 3))
        made.chapter(f"1342-h-{part}.htm.html", body)
        made.toc += [(1, f"CHAPTER {part * 3 + n}.", f"1342-h-{part}.htm.html#pgepubid000{part}{n}")
                     for n in (1, 2, 3)]
    made.searched = True
    return made


@book
def pieces():
    """One chapter in several files: those behind the first are in no outline."""
    made, words = Book(3), Words(seed=16)
    for number in range(6):
        title = f"第{number // 3 + 1}章" if number % 3 == 0 else None
        made.chapter(f"s{number}.xhtml", (f"<h1>{title}"
                                          f"</h1>" if title else "") + words.paragraphs(3), title)
    return made


@book
def comic():
    """Pictures alone, some without a page around them."""
    made = Book(3, "漫畫", "ja")
    for number in range(3):
        made.add(f"i/{number}.jpg", PICTURE, "image/jpeg", spine=number == 2)
        if number < 2:
            made.chapter(f"p{number}.xhtml", f'<div><img src="i/{number}.jpg"/></div>', f"{number}",
                         text=f"{number}.jpg")
    made.text.append("2.jpg")
    made.searched = True
    return made


@book
def notes_apart():
    """Notes not in the line of reading, reached by links only."""
    made, words = Book(3), Words(seed=18)
    made.chapter("c1.xhtml", f'<h1>第一章</h1><p>{words.sentence()}<a href="notes.xhtml#n1">[1]</a>'
                             f'</p>', "第一章")
    made.chapter("notes.xhtml", f'<p id="n1">[1] {words.sentence()}</p>', linear=False)
    made.chapter("c2.xhtml", f"<h1>第二章</h1>{words.paragraphs(3)}", "第二章")
    made.text.append(made.text.pop(1))
    made.notes = (1, 0)
    return made


@book
def metadata():
    """Creators of several roles, a title with a subtitle, dates of several kinds."""
    made, words = Book(3), Words(seed=19)
    made.metadata[0] = ('<dc:title id="t2">一個渡口的故事</dc:title><dc:title id="t1">渡口的燈</dc:title>'
                        '<meta refines="#t2" property="title-type">subtitle</meta>'
                        '<meta refines="#t1" property="title-type">main</meta>'
                        '<meta refines="#t1" property="display-seq">1</meta>')
    made.metadata += ['<dc:creator id="a1">林青禾</dc:creator><meta refines="#a1" property="role" '
                      'scheme="marc:relators">aut</meta><dc:creator id="a2">周遠</dc:creator>'
                      '<meta refines="#a2" property="role">trl</meta>'
                      "<dc:creator>何田</dc:creator>",
                      '<meta property="belongs-to-collection" id="s">河岸</meta>'
                      '<meta refines="#s" property="group-position">3</meta>',
                      '<dc:date>2019-05-01T00:00:00Z</dc:date>']
    made.says(title="渡口的燈", author="林青禾, 何田", date="2019-05-01")
    return chapters(made, words, 2)


@book
def session():
    """What is read in tests/script/sessions: notes of four kinds, links between chapters."""
    made = Book(3, "夜航", "zh-Hant")
    made.chapter("one.xhtml", """<h1>第一章　碼頭</h1>
<p>船還沒有來，碼頭上的人都在等。賣茶的老人說，霧大的晚上船總要遲一個鐘頭<a href="notes.xhtml#n1">[1]</a>。</p>
<p>孩子問他霧從哪裡來，他說從對岸來<a epub:type="noteref" href="#o1">*</a>，天亮就回去了。</p>
<p>後來的事見<a href="two.xhtml#lamp">下一章</a>。</p>
<aside epub:type="footnote" id="o1" hidden=""><p>對岸是老人的故鄉。</p></aside>""", "第一章　碼頭")
    made.chapter("two.xhtml", """<h1>第二章　對岸</h1>
<p>船在半夜靠了岸<a class="duokan-footnote" href="#d1"><img src="i.png" alt=""/></a>。</p>
<p id="lamp">岸上只有一盞燈，提燈的人不說話。</p>
<div id="d1"><p>1</p><p>舊曆八月十六日。</p></div>""", "第二章　對岸")
    made.chapter("notes.xhtml", """<p><a id="n1" href="one.xhtml">[1]</a> 見縣志卷三。</p>
<p><a id="n2" href="two.xhtml">[2]</a> 無此事。</p>""", linear=False)
    made.text[1] = made.text[1].replace("靠了岸", "靠了岸［注］")
    made.notes = (3, 1)
    return made


def landmarks():
    """A cover and a colophon that the guide names and the table of contents does not."""
    made = Book(2, "夜航", "zh-Hant")
    made.chapter("cover.xhtml", "<p>夜航，一冊。</p>")
    made.chapter("one.xhtml", "<h1>第一章　碼頭</h1><p>船還沒有來。</p>", "第一章　碼頭")
    made.chapter("end.xhtml", "<p>三月印成，共二百部。</p>")
    made.guide = ('<guide><reference type="cover" title="封面" href="cover.xhtml"/>'
                  '<reference type="colophon" title="版權頁" href="end.xhtml"/>'
                  '<reference type="text" title="正文" href="one.xhtml"/></guide>')
    return made


def printed(version):
    """Pages of a printed book: in the middle of a paragraph, between paragraphs, at a chapter."""
    made = Book(version, "夜航", "zh-Hant")
    mark = '<%s epub:type="pagebreak" id="p%s" title="%s"/>'
    wait = "船還沒有來，碼頭上的人都在等。"
    made.chapter("fore.xhtml", mark % ("div", "iv", "iv") + f"<h1>序</h1><p>{wait}</p>", "序")
    made.chapter("one.xhtml", f"<h1>第一章　碼頭</h1><p>{wait * 8}</p><p>{wait * 4}孩子問他霧"
                 + mark % ("span", 2, 2) + f"從哪裡來。{wait * 4}</p>"
                 + mark % ("div", 3, 3) + f"<p>他說從對岸來。{wait * 9}</p>", "第一章　碼頭")
    rows = (("iv", "fore.xhtml"), ("1", "one.xhtml"), ("2", "one.xhtml#p2"),
            ("3", "one.xhtml#p3"), ("3", "fore.xhtml"), ("4", "gone.xhtml"))
    if version == 3:
        rows = "".join(f'<li><a href="{href}">{label}</a></li>' for label, href in rows)
        made.files[made.folder + "nav.xhtml"] = made.nav_document().replace(
            "</body>", f'<nav epub:type="page-list"><ol>{rows}</ol></nav></body>').encode()
    else:
        rows = "".join(f'<pageTarget type="normal"><navLabel><text>{label}</text></navLabel>'
                       f'<content src="{href}"/></pageTarget>' for label, href in rows)
        made.files[made.folder + "toc.ncx"] = made.ncx_document().replace(
            "</ncx>", f"<pageList>{rows}</pageList></ncx>").encode()
    return made
