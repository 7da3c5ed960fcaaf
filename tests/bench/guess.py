#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How often the encoding of a piece of text is guessed right.

    tests/bench/guess.py PROGRAM FOLDER [--pieces N] [--uchardet] [--show] [--only ENCODING]

PROGRAM is tests/bench/guess, FOLDER has UTF-8 texts named LANGUAGE-ANYTHING.txt (hans, hant, ja,
ko, or a language of an alphabet). Each is encoded as its language may be, and pieces of 20, 100, 1000
and 100,000 bytes are cut out anywhere, in the middle of characters too, at both ends. A line of the
table is an encoding, a column a size: right / pieces that have anything but ASCII. With --uchardet
its opinion is given along, as the worker does. Deterministic.
"""

import argparse
import ctypes
import os
import random
import re
import subprocess

SIZES = (20, 100, 1000, 100_000)

# Python's codec, what is to be guessed, languages
ENCODINGS = (
    ('utf-8', 'UTF-8', 'hans hant ja ko fr ru'),
    ('gb18030', 'GB18030', 'hans hant'),
    ('gbk', 'GB18030', 'hans'),
    ('gb2312', 'GB18030', 'hans'),
    ('cp950', 'BIG5-HKSCS', 'hant'),
    ('big5hkscs', 'BIG5-HKSCS', 'hant'),
    ('cp932', 'CP932', 'ja'),
    ('euc_jp', 'EUC-JP', 'ja'),
    ('iso2022_jp', 'ISO-2022-JP', 'ja'),
    ('cp949', 'CP949', 'ko'),
    ('euc_kr', 'CP949', 'ko'),
    ('iso2022_kr', 'ISO-2022-KR', 'ko'),
    ('hz', 'HZ', 'hans'),
    ('utf-16-le', 'UTF-16LE', 'hans hant ja ko fr ru'),
    ('utf-16-be', 'UTF-16BE', 'hans hant ja ko fr ru'),
    ('cp1252', 'CP1252', 'fr de es sv'),
    ('cp1251', 'CP1251', 'ru uk'),
    ('koi8_r', 'KOI8-R', 'ru'),
    ('cp1250', 'CP1250', 'pl cs'),
    ('iso8859_2', 'ISO-8859-2', 'pl cs'),
    ('cp1253', 'CP1253', 'el'),
    ('cp1254', 'CP1254', 'tr'),
)
SEVEN_BITS = {'ISO-2022-JP': (b'\x1b$', b'\x1b('), 'ISO-2022-KR': (b'\x1b$)C',), 'HZ': (b'~{', b'~}')}
# What differs in nothing that a piece can show.
SAME = {'ISO-8859-7': 'CP1253', 'ISO-8859-1': 'CP1252', 'ISO-8859-9': 'CP1254',
        'ISO-8859-15': 'CP1252'}


class Uchardet:
    def __init__(self):
        self.library = ctypes.CDLL('libuchardet.so.0')
        self.library.uchardet_new.restype = ctypes.c_void_p
        self.library.uchardet_get_charset.restype = ctypes.c_char_p
        for name in ('handle_data', 'data_end', 'get_charset', 'delete'):
            getattr(self.library, 'uchardet_' + name).argtypes = (
                (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t) if name == 'handle_data'
                else (ctypes.c_void_p,))

    def __call__(self, piece):
        handle = self.library.uchardet_new()
        self.library.uchardet_handle_data(handle, piece, len(piece))
        self.library.uchardet_data_end(handle)
        name = self.library.uchardet_get_charset(handle).decode()
        self.library.uchardet_delete(handle)
        return name or '-'


# Letters that only a text of the language has: a piece without them could be of any.
NATIVE = {'hans': '[\u4e00-\u9fff]', 'hant': '[\u4e00-\u9fff]', 'ja': '[\u3040-\u30ff\u4e00-\u9fff]',
          'ko': '[\uac00-\ud7a3]', 'ru': '[\u0410-\u044f]', 'uk': '[\u0410-\u044f]',
          'el': '[\u0391-\u03c9]'}
OTHERS = '[\u00c0-\u024f]'


def translated(text, native):
    """Without the long lines that nobody has translated."""
    return ''.join(line for line in text.splitlines(True) if len(line) < 40 or native.search(line))


def encode(text, codec):
    if codec == 'iso2022_kr':  # its announcement belongs to each piece
        return text.encode(codec, 'ignore')[4:]
    return text.encode(codec, 'ignore')


def is_answerable(piece, codec, wanted, native):
    if wanted in SEVEN_BITS:
        return any(mark in piece for mark in SEVEN_BITS[wanted])
    if wanted.startswith('UTF-16'):
        return True
    return native.search(piece.decode(codec, 'ignore')) is not None


def cut(data, size, count, codec, wanted, native):
    pieces = []
    tries = 0
    while len(pieces) < count and tries < 40 * count:
        tries += 1
        at = random.randrange(max(1, len(data) - size))
        if wanted.startswith('UTF-16'):
            at &= ~1  # half a unit shifts all that follows
        piece = data[at:at + size]
        if wanted == 'ISO-2022-KR':
            piece = b'\x1b$)C' + piece
        if is_answerable(piece, codec, wanted, native):
            pieces.append(piece)
    return pieces


def guess(program, pieces, opinions):
    data = b''.join(b'%d 0 %s\n%s' % (len(piece), opinion.encode(), piece)
                    for piece, opinion in zip(pieces, opinions))
    result = subprocess.run([program], input=data, stdout=subprocess.PIPE, check=True)
    return [line.split() for line in result.stdout.decode().splitlines()]


def measure(options, codec, wanted, text, native, uchardet):
    data = encode(text, codec)
    cells = []
    for size in SIZES:
        if len(data) < size // 2:
            cells.append((0, 0))
            continue
        count = options.pieces if size < 100_000 else max(4, options.pieces // 20)
        pieces = cut(data, size, count, codec, wanted, native)
        opinions = [uchardet(piece) if uchardet else '-' for piece in pieces]
        answers = guess(options.program, pieces, opinions)
        right = 0
        for piece, answer, opinion in zip(pieces, answers, opinions):
            if SAME.get(answer[0], answer[0]) == SAME.get(wanted, wanted):
                right += 1
            elif options.show and size >= 100:
                shown = piece[:300].decode(codec, 'replace').replace('\n', '|')
                print(f'    {wanted} {len(piece)}: {answer} uchardet {opinion}: {shown}')
        cells.append((right, len(pieces)))
    return cells


def show(name, cells):
    print(f'{name:34}' + ''.join(f'{f"{right}/{all}":>14}' for right, all in cells), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('folder')
    parser.add_argument('--pieces', type=int, default=200)
    parser.add_argument('--uchardet', action='store_true')
    parser.add_argument('--show', action='store_true')
    parser.add_argument('--only')
    options = parser.parse_args()
    uchardet = Uchardet() if options.uchardet else None
    print(f'{"encoding, text":34}' + ''.join(f'{size:>14}' for size in SIZES))
    totals = {}
    for name in sorted(os.listdir(options.folder)):
        language = name.split('-')[0]
        with open(os.path.join(options.folder, name), encoding='utf-8') as file:
            text = file.read()
        native = re.compile(NATIVE.get(language, OTHERS))
        text = translated(text, native)
        for codec, wanted, languages in ENCODINGS:
            if language not in languages.split() or (options.only and wanted != options.only):
                continue
            random.seed(name + codec)
            cells = measure(options, codec, wanted, text, native, uchardet)
            show(f'{codec} {name[:-4]}', cells)
            total = totals.setdefault(codec, [(0, 0)] * len(SIZES))
            totals[codec] = [(a + c, b + d) for (a, b), (c, d) in zip(total, cells)]
    print()
    for codec, cells in totals.items():
        show(codec, cells)
    everything = [tuple(map(sum, zip(*column))) for column in zip(*totals.values())]
    show('all', everything)
    print(f'{"":34}' + ''.join(f'{100 * right / max(1, all):>13.2f}%' for right, all in everything))


if __name__ == '__main__':
    main()
