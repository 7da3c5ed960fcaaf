# SPDX-License-Identifier: MIT
"""Books as EPUB, with what must be read in them.

A Book is made of pieces that the tests of books put together as the tools do that people make
books with, and then damages.  What its chapters hold is read out of their markup here, by a
reader that has nothing in common with the program's.
"""

import html
import html.parser
import random
import struct
import unicodedata
import urllib.parse
import zlib

CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="%s" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
XHTML = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"%s>
<head><title>%s</title>%s</head>
<body%s>
%s
</body></html>
"""
WORDS = {
    "zh": "渡口 燈火 舊船 茶館 石橋 書信 木門 雨傘 山路 夜市 井水 竹林 走過 想起 看見 等候 收拾 說起 忘記 打開",
    "ja": "港町 灯台 古い舟 茶の間 石段 手紙を 木戸 傘の中 山道 夜店が 井戸端 竹林で 歩いた 思い出す 眺めて 待っていた",
    "ko": "나루터 등불이 낡은 배 찻집에서 돌다리 편지를 나무문 우산 아래 산길을 밤시장 우물가 대숲에서 걸었다 떠올렸다",
    "en": "ferry lamp the boat teahouse bridge letter wooden door umbrella path market well bamboo",
}
STOPS = {"zh": "。", "ja": "。", "ko": ". ", "en": ". "}


class Words:
    """Sentences of a language that mean nothing, the same whenever they are made."""

    def __init__(self, language="zh", seed=1):
        self.chance = random.Random(f"{language}{seed}")
        self.language = language
        self.words = WORDS[language].split()

    def sentence(self, least=6, most=14):
        blank = " " if self.language in ("ko", "en") else ""
        words = [self.chance.choice(self.words) for _ in range(self.chance.randint(least, most))]
        return blank.join(words) + STOPS[self.language]

    def paragraph(self, sentences=3):
        return "".join(self.sentence() for _ in range(sentences)).strip()

    def paragraphs(self, count, form="<p>%s</p>"):
        return "\n".join(form % self.paragraph() for _ in range(count))


class Reading(html.parser.HTMLParser):
    """What a markup's body says, without any white space: no reading of ruby, pictures' names."""

    UNREAD = {"head", "script", "style", "rt", "rp", "rtc", "title", "defs", "desc"}
    EMPTY = {"img", "image", "br", "hr", "meta", "link", "wbr", "input", "col"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text = []
        self.unread = []

    def handle_starttag(self, tag, attrs):
        tag = tag.split(":")[-1]
        if not self.unread and tag in ("img", "image"):
            self.text.append(dict(attrs).get("alt") or "")
        if tag in self.UNREAD:
            self.unread.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag.split(":")[-1] in self.EMPTY:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        tag = tag.split(":")[-1]
        if self.unread and tag == self.unread[-1]:
            self.unread.pop()

    def handle_data(self, data):
        if not self.unread:
            self.text.append(data)


def solid(text):
    """Without white space and what cannot be seen."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cf")


def reading(markup):
    reader = Reading()
    reader.feed(markup)
    reader.close()
    return solid("".join(reader.text))


def known(tag):
    """A language as the program tells it."""
    if tag.startswith("zh"):
        return "zh-Hans" if "CN" in tag or "Hans" in tag else "zh-Hant"
    return tag if tag in ("ja", "ko") else "other"


class Book:
    def __init__(self, version=3, title="渡口的燈", language="zh-Hant", folder="OEBPS/",
                 package="content.opf"):
        self.version, self.title, self.language = version, title, language
        self.folder, self.package = folder, folder + package
        self.metadata = [f"<dc:title>{html.escape(title)}</dc:title>",
                         f"<dc:language>{language}</dc:language>",
                         '<dc:identifier id="uid">urn:uuid:5f0c-0001</dc:identifier>']
        self.meta = {"title": title, "language": known(language), "format": "epub"}
        self.manifest, self.spine = [], []
        self.spine_attributes = ""
        self.guide = ""
        self.files = {}           # name in the archive: bytes
        self.toc = []             # (level, title, href)
        self.text = []            # what units say, in their order
        self.notes = None         # (marks, blocks)
        self.searched = False
        self.outline = None       # [(level, title)], or that of toc with levels from 2
        self.nav = version == 3
        self.ncx = version == 2
        self.mimetype = True
        self.head, self.body, self.root = "", "", f' xml:lang="{language}"'

    def says(self, **meta):
        self.meta.update(meta)
        return self

    def add(self, href, content, media=None, spine=False, attributes="", itemref=""):
        name = f"item{len(self.manifest)}"
        if isinstance(content, str):
            content = content.encode("utf-8")
        if content is not None:
            self.files[self.folder + urllib.parse.unquote(href)] = content
        kind = "" if media is None else f' media-type="{media}"'
        self.manifest.append(f'<item id="{name}" href="{html.escape(href)}"{kind}{attributes}/>')
        if spine:
            self.spine.append(f'<itemref idref="{name}"{itemref}/>')
        return name

    def page(self, title, body):
        return XHTML % (self.root, html.escape(title), self.head, self.body, body)

    def chapter(self, href, body, title=None, level=1, linear=True, markup=None, text=None,
                media="application/xhtml+xml", attributes=""):
        """title: in the outline; markup: the whole file; text: what it says, if not that."""
        markup = markup if markup is not None else self.page(title or "", body)
        self.add(href, markup, media, True, attributes, "" if linear else ' linear="no"')
        said = text if text is not None else \
            reading(markup if isinstance(markup, str) else markup.decode("utf-8", "replace"))
        self.text.append(solid(said))
        if title is not None:
            self.toc.append((level, title, href))
        return self

    def nested(self, row, close):
        """The table of contents as elements in elements."""
        out, depth = [], 0
        for level, title, href in self.toc:
            while depth >= level:
                out.append(close)
                depth -= 1
            out.append(row(depth > 0, title, href, len(out)))
            depth = level
        return "".join(out) + close * depth

    def nav_document(self):
        def row(_inside, title, href, _number):
            title = html.escape(title)
            link = f'<a href="{html.escape(href)}">{title}</a>'
            return "<ol><li>" + (link if href else f"<span>{title}</span>")
        rows = self.nested(row, "</li></ol>").replace("</ol><ol>", "")
        return self.page("目錄", f'<nav epub:type="toc" id="toc"><h1>目錄</h1>{rows}</nav>')

    def ncx_document(self):
        def row(_inside, title, href, number):
            source = f'<content src="{html.escape(href)}"/>' if href else ""
            return (f'<navPoint id="n{number}" playOrder="{number}"><navLabel><text>'
                    f"{html.escape(title)}</text></navLabel>{source}")
        return ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx '
                '2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">\n'
                '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head/>'
                f"<docTitle><text>{html.escape(self.title)}</text></docTitle><navMap>"
                f'{self.nested(row, "</navPoint>")}</navMap></ncx>')

    def package_document(self):
        manifest, attributes = list(self.manifest), self.spine_attributes
        if self.nav:
            manifest.append('<item id="nav" href="nav.xhtml" properties="nav" '
                            'media-type="application/xhtml+xml"/>')
        if self.ncx:
            manifest.append('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>')
            attributes += ' toc="ncx"'
        return (f'<?xml version="1.0" encoding="utf-8"?>\n<package version="{self.version}.0" '
                'unique-identifier="uid" xmlns="http://www.idpf.org/2007/opf">\n'
                '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" '
                'xmlns:opf="http://www.idpf.org/2007/opf">\n' + "\n".join(self.metadata) +
                "\n</metadata>\n<manifest>\n" + "\n".join(manifest) + "\n</manifest>\n"
                f"<spine{attributes}>\n" + "\n".join(self.spine) +
                f"\n</spine>\n{self.guide}</package>\n")

    def entries(self):
        """(name, content) in the archive's order."""
        if self.mimetype:
            yield "mimetype", b"application/epub+zip"
        yield "META-INF/container.xml", (CONTAINER % self.package).encode()
        if self.package not in self.files:
            yield self.package, self.package_document().encode()
        if self.nav and self.folder + "nav.xhtml" not in self.files:
            yield self.folder + "nav.xhtml", self.nav_document().encode()
        if self.ncx and self.folder + "toc.ncx" not in self.files:
            yield self.folder + "toc.ncx", self.ncx_document().encode()
        yield from self.files.items()

    def expected_outline(self):
        if self.outline is not None:
            return self.outline
        return [(level + 1, title) for level, title, _ in self.toc]

    def archive(self, **how):
        return archive(list(self.entries()), **how)


def deflated(content):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def archive(entries, stored=("mimetype",), directory=True, zip64=False, comment=b"", broken=(),
            streamed=False, encrypted=(), encoding="utf-8", prefix=b""):
    """A ZIP archive.  broken: entries with a wrong checksum; streamed: sizes behind the data;
    no directory: half of it."""
    out, central = bytearray(prefix), bytearray()
    for name, content in entries:
        raw = name if isinstance(name, bytes) else name.encode(encoding)
        method = 0 if stored is True or name in stored else 8
        data = deflated(content) if method else content
        crc = zlib.crc32(content) ^ (1 if name in broken else 0)
        flags = (0x800 if encoding == "utf-8" else 0) | (1 if name in encrypted else 0)
        flags |= 8 if streamed and method else 0
        here, late = len(out), flags & 8
        sizes = (0, 0, 0) if late else (crc, len(data), len(content))
        extra = b""
        if zip64:
            sizes = (crc, 0xFFFFFFFF, 0xFFFFFFFF)
            extra = struct.pack("<HHQQ", 1, 16, len(content), len(data))
        needs = 45 if zip64 else 20
        out += struct.pack("<IHHHHHIIIHH", 0x04034B50, needs, flags, method, 0, 0x5021, *sizes,
                           len(raw), len(extra)) + raw + extra + data
        if late:
            out += struct.pack("<IIII", 0x08074B50, crc, len(data), len(content))
        where, last = (here, (crc, len(data), len(content)))
        extra = b""
        if zip64:
            where, last = 0xFFFFFFFF, (crc, 0xFFFFFFFF, 0xFFFFFFFF)
            extra = struct.pack("<HHQQQ", 1, 24, len(content), len(data), here)
        central += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 45, 45 if zip64 else 20, flags,
                               method, 0, 0x5021, *last, len(raw), len(extra), 0, 0, 0, 0,
                               where) + raw + extra
    if not directory:
        return bytes(out + central[:len(central) // 2])
    start, count, size = len(out), len(entries), len(central)
    out += central
    if zip64:
        end = len(out)
        out += struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, size, start)
        out += struct.pack("<IIQI", 0x07064B50, 0, end, 1)
        count, size, start = 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF
    out += struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, min(count, 0xFFFF), min(count, 0xFFFF), size,
                       start, len(comment)) + comment
    return bytes(out)
