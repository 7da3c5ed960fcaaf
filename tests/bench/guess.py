#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How often the encoding of a piece of text is guessed right.

    tests/bench/guess.py PROGRAM FOLDER [--pieces N] [--sizes N,N…] [--damage N] [--alone]
                         [--files] [--show] [--only ENCODING,…] [--texts PATTERN]

PROGRAM is tests/bench/guess, FOLDER has UTF-8 texts named LANGUAGE-ANYTHING.txt (hans, hant, ja,
ko, or a language of an alphabet).  Each is encoded as its language may be, and pieces are cut out
anywhere, in the middle of characters too, at both ends; pieces of nothing but ASCII are left out,
and those of a text of CJK that have none of its characters.  A piece is all of its file.

A line of the table is an encoding, a column a size in bytes: right / pieces.  Right is what decodes
to the same text as the encoding that was taken.  --damage: so many bytes of each piece are replaced
at random; --alone: without another detector's opinion, which is asked for as the worker does
otherwise.  Deterministic.
"""

import argparse
import fnmatch
import os
import random
import re
import subprocess

CJK = 'hans hant ja ko '
LATIN_1 = 'fr de es it pt sv da nb nl fi'
LATIN_2 = 'pl cs sk hu ro hr sl'
CYRILLIC = 'ru uk bg sr'

# What encodes (iconv's name, or py:CODEC of Python), what decodes the same, languages
ENCODINGS = (
    ('UTF-8', 'UTF-8', CJK + 'fr ru pl el th'),
    ('GB18030', 'GB18030', 'hans hant'),
    ('GBK', 'GB18030', 'hans hant'),
    ('GB2312', 'GB18030', 'hans'),
    ('CP950', 'BIG5-HKSCS', 'hant'),
    ('BIG5-HKSCS', 'BIG5-HKSCS', 'hant'),
    ('CP932', 'CP932', 'ja'),
    ('EUC-JP-MS', 'EUC-JP', 'ja'),
    ('CP949', 'CP949', 'ko'),
    ('EUC-KR', 'CP949', 'ko'),
    ('UTF-16LE', 'UTF-16LE', CJK + 'fr ru'),
    ('UTF-16BE', 'UTF-16BE', CJK + 'fr ru'),
    ('ISO-2022-JP', 'ISO-2022-JP', 'ja'),
    ('ISO-2022-KR', 'ISO-2022-KR', 'ko'),
    ('ISO-2022-CN', 'ISO-2022-CN', 'hans hant'),
    ('py:hz', 'HZ', 'hans'),
    ('CP1252', 'CP1252', LATIN_1),
    ('ISO-8859-15', 'ISO-8859-15', LATIN_1),
    ('CP1250', 'CP1250', LATIN_2),
    ('ISO-8859-2', 'ISO-8859-2', LATIN_2),
    ('CP1251', 'CP1251', CYRILLIC),
    ('KOI8-R', 'KOI8-R', 'ru bg'),
    ('KOI8-U', 'KOI8-U', 'uk'),
    ('ISO-8859-5', 'ISO-8859-5', CYRILLIC),
    ('CP866', 'CP866', 'ru'),
    ('CP1253', 'CP1253', 'el'),
    ('ISO-8859-7', 'ISO-8859-7', 'el'),
    ('CP1254', 'CP1254', 'tr'),
    ('CP1255', 'CP1255', 'he'),
    ('CP1256', 'CP1256', 'ar'),
    ('ISO-8859-6', 'ISO-8859-6', 'ar'),
    ('CP1257', 'CP1257', 'lt lv et'),
    ('CP1258', 'CP1258', 'vi'),
    ('CP874', 'CP874', 'th'),
)
# Seven bits: what must be in a piece that can be told
PYTHON = {'EUC-JP': 'euc_jis_2004'}
SIGNS = {'ISO-2022-JP': (b'\x1b$', b'\x1b('), 'HZ': (b'~{', b'~}'),
         'ISO-2022-KR': (b'\x0e', b'\x0f'), 'ISO-2022-CN': (b'\x1b$',)}


# A piece of CJK without any of these may be of any language.
NATIVE = re.compile('[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f\U00020000-\U0003ffff]')


def encode(text, codec):
    if codec.startswith('py:'):
        return text.encode(codec[3:], 'ignore')
    if codec == 'CP1258':  # has its tones apart
        import unicodedata
        text = ''.join(c if len(d) < 2 or d[-1] not in '\u0300\u0309\u0303\u0301\u0323' else
                       unicodedata.normalize('NFC', d[:-1]) + d[-1]
                       for c in text for d in (unicodedata.normalize('NFD', c),))
    result = subprocess.run(['iconv', '-c', '-f', 'UTF-8', '-t', codec], input=text.encode(),
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return result.stdout[4:] if codec == 'ISO-2022-KR' else result.stdout


def is_answerable(piece, wanted, cjk):
    if wanted in SIGNS:
        return any(sign in piece for sign in SIGNS[wanted])
    if cjk and not wanted.startswith('UTF-16'):
        return NATIVE.search(piece.decode(PYTHON.get(wanted, wanted), 'ignore')) is not None
    return wanted.startswith('UTF-16') or any(byte >= 0x80 for byte in piece)


def damaged(piece, count):
    piece = bytearray(piece)
    for _ in range(count):
        piece[random.randrange(len(piece))] = random.randrange(0x80, 0x100)
    return bytes(piece)


def cut(data, size, options, wanted, cjk):
    pieces = []
    if len(data) <= size:
        return pieces
    for _ in range(40 * options.pieces):
        at = random.randrange(len(data) - size)
        if wanted.startswith('UTF-16'):
            at &= ~1  # half a unit shifts all that follows
        piece = data[at:at + size]
        if is_answerable(piece, wanted, cjk):
            piece = damaged(piece, options.damage)
            pieces.append(b'\x1b$)C' + piece if wanted == 'ISO-2022-KR' else piece)
        if len(pieces) == options.pieces:
            break
    return pieces


def guess(options, pieces, wanted):
    opinion = b'-' if options.alone else b'+'
    data = b''.join(b'%d 1 %s %s\n%s' % (len(piece), opinion, wanted.encode(), piece)
                    for piece in pieces)
    result = subprocess.run([options.program], input=data, stdout=subprocess.PIPE, check=True)
    return [line.split() for line in result.stdout.decode().splitlines()]


def measure(options, codec, wanted, text, cjk):
    data = encode(text, codec)
    cells = []
    for size in options.sizes:
        pieces = cut(data, size, options, wanted, cjk)
        right = 0
        for piece, answer in zip(pieces, guess(options, pieces, wanted)):
            right += answer[2] == '1'
            if options.show and answer[2] != '1':
                shown = subprocess.run(['iconv', '-c', '-f', wanted, '-t', 'UTF-8'], input=piece,
                                       stdout=subprocess.PIPE).stdout.decode('utf-8', 'replace')
                print(f'    {wanted} {len(piece)}: {answer}: {shown[:1000]!r}')
        cells.append((right, len(pieces)))
    return cells


def show(name, cells):
    print(f'{name:28}' + ''.join(f'{f"{right}/{all}":>13}' for right, all in cells)
          + ''.join(f'{100 * right / max(1, all):>8.2f}' for right, all in cells), flush=True)


def add(one, other):
    return [(a + c, b + d) for (a, b), (c, d) in zip(one, other)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('folder')
    parser.add_argument('--pieces', type=int, default=100)
    parser.add_argument('--sizes', default='100,200,500,1000,4000')
    parser.add_argument('--damage', type=int, default=0)
    parser.add_argument('--texts', default='*')
    parser.add_argument('--only')
    for flag in ('alone', 'files', 'show'):
        parser.add_argument('--' + flag, action='store_true')
    options = parser.parse_args()
    options.sizes = [int(size) for size in options.sizes.split(',')]
    names = [name for name in sorted(os.listdir(options.folder))
             if fnmatch.fnmatch(name, options.texts + '.txt')]
    everything = nothing = [(0, 0)] * len(options.sizes)
    print(f'{"encoding":28}' + ''.join(f'{size:>13}' for size in options.sizes))
    for codec, wanted, languages in ENCODINGS:
        if options.only and wanted not in options.only.split(','):
            continue
        total = nothing
        for name in names:
            if name.split('-')[0] not in languages.split():
                continue
            random.seed(name + codec)
            with open(os.path.join(options.folder, name), encoding='utf-8', newline='') as file:
                cells = measure(options, codec, wanted, file.read(),
                                name.split('-')[0] in CJK.split())
            if options.files:
                show(f'  {codec} {name[:-4]}', cells)
            total = add(total, cells)
        if any(count for _, count in total):
            show(codec, total)
        everything = add(everything, total)
    show('all', everything)


if __name__ == '__main__':
    main()
