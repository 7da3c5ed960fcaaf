#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes linebreak.c: what UAX #14 and UAX #29 ask of a code point, from Debian's unicode-data.

    make_linebreak.py [FOLDER OF THE UNICODE CHARACTER DATABASE]

Some code points get a class of their own, because tailoring treats them otherwise than the rest of
their class; linebreak_tailor.c says what each class is without tailoring, and EXPECTED below holds
that against the data.
"""
import pathlib
import re
import sys

SIZE = 0x110000
BLOCK = 128
WIDE = ("F", "W", "H")

# Class of our own: (its class in LineBreak.txt, code points).
SPECIAL = {
    "BLANK": ("BA", [0x09, 0x1680, *range(0x2000, 0x2007), *range(0x2008, 0x200B), 0x205F, 0x3000]),
    "ITER": ("NS", "\u3005\u303b\u309d\u309e\u30fd\u30fe"),
    "KDOT": ("NS", "\u30fb\uff65"),
    "DOT": ("AL AI", "\u00b7\u2022\u2219\u22c5"),
    "WAVE": ("ID", "\uff5e\uff0d\u3030\uff5c\ufe30\ufe31\ufe32\ufe51\ufe58\ufe63\u318d"),
    "SIGN": ("ID", "\uff0b\u3012\u3036"),
    "PIPE": ("BA", "|"),
    "TAG": ("AL", "#@"),
    "DASHBA": ("BA", "\u2013\u2027"),
    "SOL": ("ID", "\uff0f"),
    "EMD": ("B2", "\u2014\u2e3a\u2e3b"),
    "BAR": ("AI", "\u2015\u2500"),
    "QOP": ("QU", "\u201c\u00ab\u2039"),
    "QCL": ("QU", "\u201d\u00bb\u203a"),
    "APO": ("QU", "\u2018\u2019"),
    "STR": ("QU", "\"'"),
    "WNU": ("ID", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19"),
    "WCL": ("CL", "\uff0c\uff0e"),
    "WNS": ("NS", "\uff1a"),
    "STP": ("IS", ",.:;"),
    "PLS": ("PR", "+"),
    "TLD": ("AL", "~"),
    "SLH": ("SY", "/"),
    "UNIT": ("ID", [*range(0x3303, 0x3358), *range(0x3371, 0x337B), *range(0x3380, 0x33E0),
                    0x33FF]),
}

# Classes of which the wide members (LB30, full-width kin of ASCII marks) are kept apart.
WIDE_KIN = {"OP": "OPW", "CP": "CPW", "CL": "CLW", "EX": "EXW"}

CLUSTER = {
    "Other": "OTHER", "CR": "CR", "LF": "LF", "Control": "CONTROL", "Extend": "EXTEND",
    "ZWJ": "ZWJ", "Regional_Indicator": "RI", "Prepend": "PREPEND", "SpacingMark": "SPACING",
    "L": "L", "V": "V", "T": "T", "LV": "LV", "LVT": "LVT",
}


def ranges(path):
    """(first, last, value) of each line of a file of the database."""
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if match:
            first = int(match[1], 16)
            yield first, int(match[2] or match[1], 16), match[3]


def spread(path, default, keep=lambda value: True):
    values = [default] * SIZE
    for first, last, value in ranges(path):
        if keep(value):
            values[first:last + 1] = [value] * (last + 1 - first)
    return values


def cluster_classes(folder):
    names = spread(folder / "auxiliary/GraphemeBreakProperty.txt", "Other")
    pictures = spread(folder / "emoji/emoji-data.txt", "", lambda v: v == "Extended_Pictographic")
    for code in range(SIZE):
        names[code] = CLUSTER[names[code]]
        if pictures[code]:
            assert names[code] == "OTHER", hex(code)
            names[code] = "PICTURE"
    return names


def resolve(raw, category):
    """LB1, but for CJ."""
    if raw in ("AI", "SG", "XX"):
        return "AL"
    if raw == "SA":
        return "CM" if category in ("Mn", "Mc") else "AL"
    return raw


def line_classes(folder, cluster, wide):
    raw = spread(folder / "LineBreak.txt", "XX")
    category = spread(folder / "extracted/DerivedGeneralCategory.txt", "Cn")
    script = spread(folder / "Scripts.txt", "Unknown")
    special = {}
    for name, (expected, members) in SPECIAL.items():
        for member in members:
            code = member if isinstance(member, int) else ord(member)
            assert raw[code] in expected.split(), (name, hex(code), raw[code])
            special[code] = name
    out = []
    for code in range(SIZE):
        name = special.get(code) or resolve(raw[code], category[code])
        if wide[code] and name in WIDE_KIN:
            name = WIDE_KIN[name]
        elif name == "ID" and cluster[code] == "PICTURE" and category[code] == "Cn":
            name = "PIC"
        elif name == "ID" and script[code] == "Hangul":
            name = "HANGUL"
        elif name == "ID" and script[code] == "Han" or plain_han(code):
            assert (name, cluster[code]) == ("ID", "OTHER"), hex(code)
            name = "HAN"
        out.append(name)
    return out


def plain_han(code):
    """What the code may take for Han by its first bytes alone; see linebreak.c."""
    return 0x4E00 <= code <= 0x9FFF


def fold(values):
    """Two levels: the block that each BLOCK code points use, and the blocks."""
    blocks, index, stage = {}, [], []
    for start in range(0, SIZE, BLOCK):
        block = tuple(values[start:start + BLOCK])
        if block not in blocks:
            blocks[block] = len(blocks)
            stage.extend(block)
        index.append(blocks[block])
    assert len(blocks) <= 256
    return index, stage


def numbers(values):
    lines, line = [], "   "
    for value in values:
        word = f" {value},"
        if len(line) + len(word) > 100:
            lines.append(line)
            line = "   "
        line += word
    return "\n".join(lines + [line])


def main():
    here = pathlib.Path(__file__).resolve().parent
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
    cluster = cluster_classes(folder)
    wide = [value in WIDE for value in spread(folder / "EastAsianWidth.txt", "N")]
    line = line_classes(folder, cluster, wide)
    for code in range(0x4E00, 0xA000):
        assert (line[code], cluster[code], wide[code]) == ("HAN", "OTHER", True), hex(code)
    triples = list(zip(line, cluster, wide))
    kinds = sorted(set(triples))
    assert len(kinds) <= 256
    number = {kind: i for i, kind in enumerate(kinds)}
    index, stage = fold([number[triple] for triple in triples])
    rows = "\n".join(f"    {{ BC_{a}, GB_{b}, {int(c)} }}," for a, b, c in kinds)
    (here / "linebreak.c").write_text(f"""\
/* SPDX-License-Identifier: MIT */
/*
 * Made by make_linebreak.py from LineBreak.txt, EastAsianWidth.txt, Scripts.txt,
 * auxiliary/GraphemeBreakProperty.txt, extracted/DerivedGeneralCategory.txt and
 * emoji/emoji-data.txt of the Unicode Character Database 15.0.0: do not edit.
 */
#include "text/tables/linebreak.h"

const struct break_property break_properties[] = {{
{rows}
}};

const unsigned char break_blocks[{len(index)}] = {{
{numbers(index)}
}};

const unsigned char break_numbers[{len(stage)}] = {{
{numbers(stage)}
}};
""", encoding="utf-8")


if __name__ == "__main__":
    main()
