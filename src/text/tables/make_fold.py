#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes fold_table.c: the key sets of characters, for src/text/fold.c.

Usage: make_fold.py [--output FILE] [--review]

Reads the Unicode Character Database and Unihan (version 15.0, /usr/share/unicode of Debian's
unicode-data) and the character dictionaries of OpenCC (libopencc-data 1.1.6; the program opencc_dict
of package opencc).

A key is a class of characters that are one character to a reader; two characters match when they
have a key in common. Nearly all characters have one key. A class is made in two steps.

1. Spellings of one and the same character are united: NFC singletons (the compatibility
   ideographs), radicals and the ideographs they stand for, full and half width, vertical and small
   forms, simple case of Latin, Greek and Cyrillic, kZVariant, the pairs of UNITE below, and
   kSemanticVariant where it goes from a rare character to the one common character that it is read
   like. (Raw, kSemanticVariant would unite 他 她 它, 子 只 and 予 預.)

2. "form stands for source" comes from OpenCC (Simplified, Taiwan, Hong Kong, Japan) and from Unihan
   (kTraditionalVariant, kSimplifiedVariant). Where a form stands for one source and is not a source
   itself, it is one more spelling of it: 说 of 說, 戸 of 戶. Likewise where two characters stand for
   each other, and where a form of Taiwan, Hong Kong or Japan and its source have one Simplified form
   (說 説 说, 裏 裡 里). A form of several sources (发 of 發 and 髮), or of one while it is a source
   itself (苧 of 薴 beside 苎 of 苧), keeps a key of its own and has besides the key of each source.
   That is why 发 finds 發 and 髮 while these do not find each other; and what stands for such a form
   itself does not take over its sources (苎 finds 苧, not 薴).

--review prints what has to be looked at when the data changes: the characters with several keys and
the classes that unite several common characters.
"""

import argparse
import collections
import os
import sys

import han_data

# Spellings of one character that no source above has, or has only among what step 1 refuses.
UNITE = """
清淸 姊姐 你妳 拼拚 回囘囬廻 匆怱 並竝 鬥鬪鬭鬬 澀渋 闊濶
跡蹟 嘆歎 個箇 館舘 雞鷄 閑閒 鑑鑒 嘩譁 錘鎚 勳勛 鏟剷 裊嫋 鼈鱉 鷳鷴 鶿鷀 鳧鳬 贓賍贜 艷豔 歲嵗𡻕
罈罎壜 鐮鎌 讎讐 麼麽 鑽鉆 鐘鈡 罵駡 麵麫 鯗鮝 櫸欅 燄焰 鏽銹 綫線 灶竈 櫃鐀 總緫揔総
青靑 慎愼 冰氷 崎﨑 邊邉 壺壷 籠篭 鬱欝 鶯鴬 頸頚 屏屛 俱倶 吞呑 妍姸 島嶋 船舩 災烖 年秊 秋穐 競竸
藪籔 罐鑵 鄰隣 驅駈 粗麁 鎔熔 讚讃 尚尙 概槪 罰罸 虛虗 蛇虵 顛顚 體躰 顧頋 蓋葢 面靣 臘臈 迥逈 臺坮 槍鎗
齧嚙 蒓蓴 襇襉 諡謚 譾謭 齎賫 鎸鐫 頹頽 鰐鱷 豎竪 愨慤 繡綉 灩灧 絛縧 鑰鈅
"""

# What the dictionaries have and a reader does not want: Japanese substitutions of another word's
# character that is frequent in Chinese (欠 for 缺, 沪 for 濾, 連 for 聯), and a form of Hong Kong that
# is another word elsewhere.
REFUSE = {("欠", "缺"), ("沪", "濾"), ("連", "聯"), ("衹", "只")}

CASED_SCRIPTS = {"Latin", "Greek", "Cyrillic"}

# NFKC's <wide> of a space: white space is src/text/match.c's own matter.
NOT_WIDTHS = {"\u3000"}

KEYS_MAX = 16           # FOLD_KEYS_MAX in fold.h
ALTERNATIVES_MAX = 64   # in base/limits.h


class Union:
    """Union-find over characters; the smallest code point stands for the set."""

    def __init__(self):
        self.parent = {}

    def copy(self):
        other = Union()
        other.parent = dict(self.parent)
        return other

    def find(self, char):
        while self.parent.setdefault(char, char) != char:
            self.parent[char] = self.parent[self.parent[char]]
            char = self.parent[char]
        return char

    def unite(self, one, other):
        low, high = sorted((self.find(one), self.find(other)))
        self.parent[high] = low


def compatibility_pairs():
    """NFC singletons, Kangxi radicals, and forms that differ in width, direction or size."""
    for fields in han_data.ucd("UnicodeData"):
        char, tag, codes = chr(int(fields[0], 16)), None, fields[5].split()
        if codes and codes[0].startswith("<"):
            tag = codes.pop(0)
        radical = tag == "<compat>" and 0x2E80 <= ord(char) <= 0x2FDF
        if len(codes) != 1 or char in NOT_WIDTHS:
            continue
        if radical or tag in (None, "<wide>", "<narrow>", "<small>", "<vertical>"):
            yield char, chr(int(codes[0], 16))


def radical_pairs():
    for codes, ideograph in han_data.ucd("EquivalentUnifiedIdeograph"):
        for code in han_data.code_range(codes):
            yield chr(code), chr(int(ideograph, 16))


def case_pairs():
    cased = set()
    for codes, script in han_data.ucd("Scripts"):
        if script in CASED_SCRIPTS:
            cased.update(map(chr, han_data.code_range(codes)))
    cased.add("\u00B5")
    for code, status, mapping, _ in han_data.ucd("CaseFolding"):
        char = chr(int(code, 16))
        if status in ("C", "S") and char in cased:
            yield char, chr(int(mapping, 16))


def hand_pairs():
    for group in UNITE.split():
        for other in group[1:]:
            yield group[0], other


def semantic_pairs(variants):
    """From a rare character to the one common character that it is a spelling of."""
    readings = han_data.unihan("Readings")["kMandarin"]
    for rare, targets in sorted(variants["kSemanticVariant"].items()):
        if han_data.common(rare):
            continue
        same = [target for target in targets if han_data.common(target)
                and set(readings.get(rare, ())) & set(readings.get(target, ()))]
        if len(same) == 1:
            yield rare, same[0]


def script_edges(variants):
    """(form, source) of Simplified and Traditional."""
    edges = set()
    for form, sources in han_data.opencc("STCharacters").items():
        edges.update((form, source) for source in sources)
    for source, forms in han_data.opencc("TSCharacters").items():
        edges.update((form, source) for form in forms)
    for form, sources in variants["kTraditionalVariant"].items():
        edges.update((form, source) for source in sources)
    for source, forms in variants["kSimplifiedVariant"].items():
        edges.update((form, source) for form in forms)
    return {(form, source) for form, source in edges if form != source} - REFUSE


def regional_edges():
    """(form, source) of Taiwan, Hong Kong and Japan."""
    edges = set()
    for name in ("TWVariants", "HKVariants", "JPVariants"):
        for source, forms in han_data.opencc(name).items():
            edges.update((form, source) for form in forms)
    for form, sources in han_data.opencc("JPShinjitaiCharacters").items():
        edges.update((form, source) for source in sources)
    return {(form, source) for form, source in edges if form != source} - REFUSE


class Relation:
    """Directed "form stands for source" between classes."""

    def __init__(self, classes, script, regional):
        self.classes = classes
        self.script = script
        self.regional = regional
        self.edges = script | regional
        self.apart = set()

    def sources(self):
        """Each form's class with the classes of its sources."""
        table = collections.defaultdict(set)
        for form, source in self.edges:
            form, source = self.classes.find(form), self.classes.find(source)
            if form != source:
                table[form].add(source)
        return table

    def unite_mutual(self):
        for form, source in sorted(self.edges):
            if (source, form) in self.edges:
                self.classes.unite(form, source)

    def unite_regional(self):
        """A regional form and its source that have one Simplified form."""
        simplified = collections.defaultdict(set)
        for form, source in self.script:
            simplified[source].add(form)
        for form, source in sorted(self.regional):
            if simplified[form] & simplified[source]:
                self.classes.unite(form, source)

    def find_apart(self):
        """Forms that are sources too, of forms that their own source does not have."""
        table = self.sources()
        self.apart = {source for form, sources in table.items() for source in sources
                      if source in table and not table[source] & sources}

    def unite_single(self):
        """Forms of one source; returns whether there was one."""
        apart = {self.classes.find(char) for char in self.apart}
        single = {form: sources for form, sources in self.sources().items()
                  if len(sources) == 1 and form not in apart}
        for form, (source,) in sorted(single.items()):
            self.classes.unite(form, source)
        return bool(single)


def make_classes():
    variants = han_data.variants()
    classes = Union()
    for pairs in (compatibility_pairs(), radical_pairs(), case_pairs(), hand_pairs()):
        for one, other in pairs:
            classes.unite(one, other)
    for one, others in variants["kZVariant"].items():
        for other in others:
            classes.unite(one, other)
    for rare, target in semantic_pairs(variants):
        classes.unite(rare, target)
    relation = Relation(classes, script_edges(variants), regional_edges())
    relation.unite_mutual()
    relation.unite_regional()
    relation.find_apart()
    spellings, sources = classes.copy(), relation.sources()
    while relation.unite_single():
        pass
    return classes, spellings, sources


def keys_of_characters(classes, spellings, sources):
    """{character: [class, ...]}, its own first, and only where it has company."""
    keys = {}
    for char in sorted(classes.parent):
        own = classes.find(char)
        others = {classes.find(source) for source in sources[spellings.find(char)]}
        keys[char] = [own] + sorted(others - {own})
    size = collections.Counter(key for row in keys.values() for key in row)
    return {char: row for char, row in keys.items() if len(row) > 1 or size[row[0]] > 1}


def members_of_keys(keys):
    """{class: [character, ...]}"""
    members = collections.defaultdict(list)
    for char, row in keys.items():
        for key in row:
            members[key].append(char)
    return members


def check(keys, members):
    assert all(len(row) <= KEYS_MAX for row in keys.values())
    for char, row in keys.items():
        assert len(set().union(*(members[key] for key in row))) <= ALTERNATIVES_MAX, char
    assert all(any(keys[char][0] == key for char in chars) for key, chars in members.items())


def numbers(values, form):
    """A C array's lines, filled to 100 columns."""
    lines, line = [], "   "
    for value in values:
        item = f" {value:{form}},"
        if len(line) + len(item) > 100:
            lines.append(line)
            line = "   "
        line += item
    return "\n".join(lines + [line])


def array(name, values, form):
    return f"const uint16_t {name}[] = {{\n{numbers(values, form)}\n}};\n"


def planes(rows):
    """(plane, first row, end) for the planes that have rows."""
    found = collections.Counter(ord(char) >> 16 for char, _ in rows)
    first = 0
    for plane, count in sorted(found.items()):
        yield plane, first, first + count
        first += count


def table(keys, members):
    rows = [(char, key) for char, row in keys.items() for key in row]
    assert len(rows) < 1 << 16
    number = {row: index for index, row in enumerate(rows)}
    following = [0] * len(rows)
    for key, chars in members.items():
        for char, other in zip(chars, chars[1:] + chars[:1]):
            following[number[char, key]] = number[other, key]
    parts = list(planes(rows))
    return f"""/* SPDX-License-Identifier: MIT */
/*
 * Made by make_fold.py from Unicode 15.0 (UCD, Unihan) and OpenCC 1.1.6 (see NOTICE); do not edit.
 * {len(keys)} characters, {len(members)} keys.
 */
#include "text/tables/fold_table.h"

/* clang-format off */
const size_t fold_plane_count = {len(parts)};
const struct fold_plane fold_planes[] = {{
{chr(10).join("    {{ {}, {}, {} }},".format(*part) for part in parts)}
}};

{array("fold_codes", [ord(char) & 0xFFFF for char, _ in rows], "#06x")}
{array("fold_next", following, "d")}"""


def name(key, keys, members):
    """The most common of the characters whose own key it is."""
    ranks = (han_data.big5_common, han_data.gb_common, han_data.jis_common)
    return min((char for char in members[key] if keys[char][0] == key),
               key=lambda char: ([not rank(char) for rank in ranks], char))


def review(keys, members):
    """What a person has to look at, on standard output."""
    print("several keys:")
    print(" ".join(char + "{" + "".join(name(key, keys, members) for key in row[1:]) + "}"
                   for char, row in keys.items() if len(row) > 1 and len(char.encode()) == 3))
    for charset, rank in (("Big5", han_data.big5_common), ("GB", han_data.gb_common)):
        print(f"one key, several characters common in {charset}:")
        groups = ("".join(char for char in chars if keys[char][0] == key and rank(char))
                  for key, chars in members.items())
        print(" ".join(group for group in groups if len(group) > 1))


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--output", default=os.path.join(folder, "fold_table.c"))
    parser.add_argument("--review", action="store_true")
    options = parser.parse_args()
    keys = keys_of_characters(*make_classes())
    members = members_of_keys(keys)
    check(keys, members)
    if options.review:
        review(keys, members)
        return 0
    with open(options.output, "w", encoding="utf-8") as out:
        out.write(table(keys, members))
    return 0


if __name__ == "__main__":
    sys.exit(main())
