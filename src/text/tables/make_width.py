#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes width_classes.c: how each code point is drawn, and how wide, from Debian's unicode-data.

    make_width.py [FOLDER OF THE UNICODE CHARACTER DATABASE]
"""
import os
import re
import sys

LAST = 0x10FFFF
PAGE = 256

# What most terminals in use know; what came later they draw each in a way of their own.
KNOWN_AGE = (14, 0)

# The names and order are those of enum width_class.
CLASSES = ('NARROW WIDE AMBIGUOUS MARK INVISIBLE SELECTOR BLANK WIDE_BLANK CONTROL UNKNOWN '
           'NEW_IDEOGRAPH DISPUTED JAMO OLD_JAMO REGIONAL').split()
CLASS = {name: number for number, name in enumerate(CLASSES)}

# Terminals disagree about these, or do so from Unicode 16 on, where they became wide: numbers on
# black squares, trigrams, digrams, hexagrams, Tai Xuan Jing symbols, counting rods.
DISPUTED = ((0x2630, 0x2637), (0x268A, 0x268F), (0x3248, 0x324F), (0x4DC0, 0x4DFF),
            (0x1D300, 0x1D356), (0x1D360, 0x1D378))

# Format characters that have a glyph of their own, over or before the digits that follow.
PREPENDED = ((0x0600, 0x0605), (0x06DD, 0x06DD), (0x070F, 0x070F), (0x0890, 0x0891),
             (0x08E2, 0x08E2), (0x110BD, 0x110BD), (0x110CD, 0x110CD))

IDEOGRAPHIC = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
               (0x30000, 0x3FFFD))


def read(path, columns=2):
    """Yields first, last and the fields of each line of a UCD file."""
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.split('#')[0].strip()
            if not line:
                continue
            fields = [field.strip() for field in line.split(';')]
            first, _, last = fields[0].partition('..')
            yield int(first, 16), int(last or first, 16), fields[1:columns]


def ranges(path, default, columns=2):
    values = [default] * (LAST + 1)
    for first, last, fields in read(path, columns):
        values[first:last + 1] = [fields[0]] * (last - first + 1)
    return values


def within(code, table):
    return any(first <= code <= last for first, last in table)


class Database:
    def __init__(self, folder):
        def path(name):
            return os.path.join(folder, name)

        self.category = ['Cn'] * (LAST + 1)
        self.name = {}
        first = None
        with open(path('UnicodeData.txt'), encoding='utf-8') as lines:
            for line in lines:
                fields = line.rstrip('\n').split(';')
                code = int(fields[0], 16)
                if fields[1].endswith(', First>'):
                    first = code
                    continue
                for c in range(first if fields[1].endswith(', Last>') else code, code + 1):
                    self.category[c] = fields[2]
                self.name[code] = fields[1]
        self.width = ranges(path('EastAsianWidth.txt'), 'N')
        for low, high in IDEOGRAPHIC:
            for code in range(low, high + 1):
                if self.category[code] == 'Cn':
                    self.width[code] = 'W'
        self.age = ranges(path('DerivedAge.txt'), None)
        self.ignorable = set()
        for low, high, fields in read(path('DerivedCoreProperties.txt')):
            if fields[0] == 'Default_Ignorable_Code_Point':
                self.ignorable.update(range(low, high + 1))

    def is_new(self, code):
        age = self.age[code]
        return age is not None and tuple(map(int, age.split('.'))) > KNOWN_AGE


def classify(ucd, code):
    category = ucd.category[code]
    wide = ucd.width[code] in ('W', 'F')
    if category == 'Cc':
        return 'CONTROL'
    if category == 'Cs':
        return 'UNKNOWN'
    if code in (0x115F, 0x3164):
        return 'WIDE_BLANK'
    if code in (0x20, 0x3000):
        return 'WIDE' if wide else 'NARROW'
    if code == 0xFFA0 or category in ('Zs', 'Zl', 'Zp'):
        return 'BLANK'
    if 0xE0100 <= code <= 0xE01EF:
        return 'SELECTOR'
    if category == 'Cf' and within(code, PREPENDED):
        return 'UNKNOWN'
    if code in ucd.ignorable or category == 'Cf':
        return 'INVISIBLE'
    if within(code, DISPUTED):
        return 'DISPUTED'
    if wide and category == 'Lo' and ucd.is_new(code) or wide and category == 'Cn':
        return 'NEW_IDEOGRAPH'
    if category in ('Mn', 'Me'):
        return 'INVISIBLE' if ucd.is_new(code) else 'MARK'
    if category == 'Mc' and wide:
        return 'INVISIBLE'
    if ucd.is_new(code):
        return 'DISPUTED' if wide else 'UNKNOWN'
    if category == 'Cn':
        return 'UNKNOWN'
    if 0x1160 <= code <= 0x11FF:
        return 'JAMO'
    if 0xD7B0 <= code <= 0xD7FF:
        return 'OLD_JAMO'
    if 0x1F1E6 <= code <= 0x1F1FF:
        return 'REGIONAL'
    if wide:
        return 'WIDE'
    return 'AMBIGUOUS' if ucd.width[code] == 'A' else 'NARROW'


def lone_jamo(ucd):
    """The letters of the compatibility block that a vowel or final by itself is shown as."""
    letters = {name.removeprefix('HANGUL LETTER '): code for code, name in ucd.name.items()
               if name.startswith('HANGUL LETTER ')}
    for code in range(0x1160, 0x1200):
        match = re.fullmatch(r'HANGUL (?:JUNGSEONG|JONGSEONG) (.*)', ucd.name.get(code, ''))
        if match and match[1] in letters:
            yield code, letters[match[1]]


def numbers(values, per_line=20):
    lines = []
    for i in range(0, len(values), per_line):
        lines.append('    ' + ', '.join(map(str, values[i:i + per_line])) + ',')
    return '\n'.join(lines)


def write(ucd, out):
    classes = [CLASS[classify(ucd, code)] for code in range(LAST + 1)]
    pages, index, found = [], [], {}
    for start in range(0, LAST + 1, PAGE):
        page = tuple(classes[start:start + PAGE])
        if page not in found:
            found[page] = len(pages)
            pages.append(page)
        index.append(found[page])
    assert len(pages) < 256
    print('/* SPDX-License-Identifier: MIT */', file=out)
    print('/* Made by make_width.py from the Unicode Character Database 15.0; do not edit. */',
          file=out)
    print('#include "text/tables/width_classes.h"\n', file=out)
    print('const unsigned char width_class_index[WIDTH_CLASS_PAGES] = {', file=out)
    print(numbers(index) + '\n};\n', file=out)
    print('const unsigned char width_class_pages[][WIDTH_CLASS_PAGE] = {', file=out)
    for page in pages:
        print('  {\n' + numbers(page, 32) + '\n  },', file=out)
    print('};\n', file=out)
    pairs = list(lone_jamo(ucd))
    print('const struct lone_jamo lone_jamo[] = {', file=out)
    for i in range(0, len(pairs), 4):
        print('    ' + ' '.join(f'{{ 0x{a:X}, 0x{b:X} }},' for a, b in pairs[i:i + 4]), file=out)
    print('};\n', file=out)
    print('const size_t lone_jamo_count = sizeof lone_jamo / sizeof *lone_jamo;', file=out)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else '/usr/share/unicode'
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, 'width_classes.c'), 'w', encoding='utf-8') as out:
        write(Database(folder), out)


if __name__ == '__main__':
    main()
