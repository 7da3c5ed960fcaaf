#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes guess_languages.c: which letters follow each other in the languages of alphabets; and
guess_letters.c: what the bytes of their encodings are.

    make_letters.py [ROOT…]

Without a ROOT the languages stay as they are.  Each ROOT is a folder that packages of Debian 12
were unpacked in: gnome-user-docs, evolution-common, debian-handbook and
manpages-{cs,de,el,fr,hu,pl,ro,ru,sr,tr,uk,vi}.  Their manuals and catalogues of messages are
counted; nothing of a text is in the result but how often one letter is behind another, in quarters
of a natural logarithm.
"""
import glob
import gettext
import gzip
import html
import math
import os
import re
import sys
import unicodedata

# Language, its letters beside a to z, or all of them where it has others; the folders it is in
LATIN = {
    'fr': 'àâæçèéêëîïôùûüÿœ', 'de': 'äöüß', 'es': 'áéíñóúü', 'pt': 'àáâãçéêíóôõúü',
    'it': 'àèéìòù', 'ca': 'àçèéíïòóúü', 'sv': 'äåéö', 'da': 'åæéø', 'nl': 'éèëïöü', 'fi': 'äåöšž',
    'is': 'áæéíðóöúýþ',
    'pl': 'óąćęłńśźż', 'cs': 'áéíóúýčďěňřšťůž', 'sk': 'áäéíóôúýčďĺľňŕšťž', 'hu': 'áéíóöúüőű',
    'ro': 'âîăşţ', 'hr': 'ćčđšž', 'sl': 'čšž',
    'vi': 'àáâèéêíóôùúăđơư\u0300\u0301\u0303\u0309\u0323',
    'tr': 'âçöûüğış', 'lt': 'ąčėęįšūųž', 'lv': 'āčēģīķļņšūž', 'et': 'äõöüšž',
}
WHOLE = {
    'ru': 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', 'uk': 'абвгдежзийклмнопрстуфхцчшщьюяєіїґ',
    'bg': 'абвгдежзийклмнопрстуфхцчшщъьюя', 'sr': 'абвгдежзиклмнопрстуфхцчшђјљњћџ',
    'be': 'абвгдежзйклмнопрстуфхцчшыьэюяёіў',
    'el': 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ',
    'he': 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
    'ar': 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
    'th': ''.join(map(chr, [*range(0xE01, 0xE3B), *range(0xE3F, 0xE5A)])),
}
LETTERS = {**LATIN, **WHOLE}
FOLDERS = {'pt': ('pt', 'pt_BR'), 'hr': ('hr', 'bs')}
COUNTED = 1_500_000  # letters of each language, at most

# What is tried, in this order where two are as good, with what it costs: seldom used ones more.
WEST = 'fr de es pt it ca sv da nl fi is'
MIDDLE = 'pl cs sk hu ro hr sl'
EAST = 'ru uk bg sr be'
ENCODINGS = (
    ('CP1252', WEST, 0), ('CP1251', EAST, 1), ('KOI8-R', 'ru bg', 1), ('KOI8-U', 'uk ru be', 1.5),
    ('CP1250', MIDDLE, 1), ('ISO-8859-2', MIDDLE, 1.25), ('ISO-8859-15', WEST, 1.5),
    ('CP1253', 'el', 1), ('ISO-8859-7', 'el', 1.5), ('CP1254', 'tr', 1), ('CP1255', 'he', 1.5),
    ('CP1256', 'ar', 1.5), ('CP1257', 'lt lv et', 2), ('CP874', 'th', 1.5), ('ISO-8859-5', EAST, 3),
    ('CP866', 'ru be', 4), ('MAC-CYRILLIC', 'ru uk bg', 5), ('ISO-8859-6', 'ar', 3),
    ('CP1258', 'vi', 1.5), ('ISO-8859-13', 'lt lv et', 4), ('ISO-8859-4', 'lt lv et', 6),
    ('CP852', 'pl cs sk hu hr sl', 5),
)
CODECS = {'KOI8-U': 'koi8_u', 'MAC-CYRILLIC': 'mac_cyrillic'}

QUARTERS, FLOOR, TOP = 4, -12.0, 3.0
CEDILLAS = str.maketrans('șțȘȚ', 'şţŞŢ')


def read(path):
    with (gzip.open if path.endswith('.gz') else open)(path, 'rb') as file:
        text = file.read().decode('utf-8', 'ignore')
    if '/man/' in path:
        return re.sub(r'(?m)^\.\\".*$|\\f.|^\.[A-Z]+\b', ' ', text)
    text = re.sub(r'(?s)<(script|style).*?</\1>', ' ', text)
    return html.unescape(re.sub(r'<[^>]+>', ' ', text))


def messages(path):
    with open(path, 'rb') as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return '\n'.join(text for key, text in catalogue.items()
                     if key and isinstance(text, str) and text != key)


def texts(roots, language):
    for root in roots:
        for folder in FOLDERS.get(language, (language,)):
            share = os.path.join(root, 'usr/share')
            for path in sorted(glob.glob(f'{share}/locale/{folder}/LC_MESSAGES/*.mo')):
                yield messages(path)
            for pattern in (f'help/{folder}/**/*.page', f'man/{folder}/**/*.gz',
                            f'doc/debian-handbook/html/{folder.replace("_", "-")}*/*.html'):
                for path in sorted(glob.glob(f'{share}/{pattern}', recursive=True)):
                    yield read(path)


def native(text, language):
    """Lines in which something is translated."""
    letters = set(LETTERS[language])
    return '\n'.join(line for line in text.splitlines() if letters & set(line.lower()))


def symbols(language):
    """What each character is: 0 no letter, then a to z (one of all where they are foreign), then
    the letters of the language.  Returns the table, and the first of the language's own."""
    first = 27 if language in LATIN else 2
    table = {chr(ord('a') + i): min(i + 1, first - 1) for i in range(26)}
    table.update((letter, first + i) for i, letter in enumerate(LETTERS[language]))
    return table, first


def tones_apart(text):
    """Vietnamese as CP1258 has it: all tones behind their letters, or those that have to be."""
    def apart(char):
        parts = unicodedata.normalize('NFD', char)
        if parts[-1] not in '\u0300\u0301\u0303\u0309\u0323':
            return char
        return unicodedata.normalize('NFC', parts[:-1]) + parts[-1]
    have = set(LATIN['vi'])
    return (''.join(map(apart, text))
            + ''.join(char if char in have else apart(char) for char in text))


def normal(text, language):
    text = unicodedata.normalize('NFC', text)
    return tones_apart(text) if language == 'vi' else text.translate(CEDILLAS)


def count(roots, language):
    table, first = symbols(language)
    size = first + len(LETTERS[language])
    pairs = [[0] * size for _ in range(size)]
    total = 0
    for text in texts(roots, language):
        before = 0
        text = normal(native(text, language), language)
        for letter in text.replace('İ', 'i').lower():
            now = table.get(letter, 0)
            if before or now:
                pairs[before][now] += 1
                total += 1
            before = now
        if total > COUNTED:
            break
    print(language, total, file=sys.stderr)
    return pairs, first


def code(value):
    """A character for a logarithm: '0' is the floor."""
    value = min(TOP, max(FLOOR, value))
    return chr(ord('0') + round((value - FLOOR) * QUARTERS))


def code_absent(own):
    """'0' for nothing, and one more for each fortieth that its logarithm is below."""
    return chr(ord('0') + round(-40 * math.log(1 - min(own, .8))))


def tables(pairs, first):
    """How likely each of the language's own letters is behind each letter; what behind each of its
    own is so much likelier than elsewhere; and how likely it is that none of its own follows."""
    size = len(pairs)
    total = sum(map(sum, pairs))
    share = [(sum(row[now] for row in pairs) + 1) / (total + size) for now in range(size)]
    likely = [[(row[now] + 20 * share[now]) / (sum(row) + 20) for now in range(size)]
              for row in pairs]
    own = ''.join(code(math.log(likely[before][now]))
                  for before in range(size) for now in range(first, size))
    other = ''.join(code(math.log(likely[before][now] / share[now]))
                    for before in range(first, size) for now in range(first))
    absent = ''.join(code_absent(sum(likely[before][first:])) for before in range(first))
    return own, other, absent


def kind(char):
    if char is None or unicodedata.category(char) in ('Cc', 'Co', 'Cn'):
        return 'c'
    if char == '’':
        return 'h'
    if char in '\u00a0\u00ad«»„“”‚‘–—…‹›•¡¿×':
        return 'q'
    if char in 'ªºµƒ¨´¸ˇ˘˙˛˝¯ˆ˜΄΅' or 0x2190 <= ord(char) < 0x2600:
        return 'o'  # letters and marks that no word has, and boxes
    if char in '¤¦¬¹²³¼½¾¶' or unicodedata.category(char) in ('Sk', 'Lm'):
        return 'o'
    if unicodedata.category(char) in ('Lo', 'Mn'):
        return 'x'
    if unicodedata.category(char) in ('Lu', 'Ll'):
        return 'a' if char == char.lower() else 'A'
    return 's'


def bytes_of(encoding):
    codec = CODECS.get(encoding, encoding)
    chars = []
    for byte in range(0x80, 0x100):
        char = bytes((byte,)).decode(codec, 'ignore')
        chars.append(char or None)
    codes = [0 if char is None else ord('i' if char == 'İ' else char.lower()) for char in chars]
    return codes, ''.join(map(kind, chars))


def write_string(name, text, out):
    print(f'static const char {name}[] =', file=out)
    for i in range(0, len(text), 88):
        line = text[i:i + 88].replace('\\', '\\\\').replace('?', '\\?')
        print(f'    "{line}"' + (';' if i + 88 >= len(text) else ''), file=out)


def write_numbers(name, numbers, out):
    print(f'static const uint16_t {name}[] = {{', file=out)
    for i in range(0, len(numbers), 14):
        print('    ' + ' '.join(f'{number},' for number in numbers[i:i + 14]), file=out)
    print('};', file=out)


def write_languages(roots, out):
    rows = []
    for language in LETTERS:
        pairs, first = count(roots, language)
        own, other, absent = tables(pairs, first)
        write_string(f'own_{language}', own, out)
        write_string(f'other_{language}', other, out)
        write_string(f'absent_{language}', absent, out)
        write_numbers(f'letters_{language}', [ord(c) for c in LETTERS[language]], out)
        rows.append(f'    {{ letters_{language}, own_{language}, other_{language}, '
                    f'absent_{language}, {len(LETTERS[language])}, {first} }},')
    print('\nconst struct guess_language guess_languages[] = {', *rows, '};', sep='\n', file=out)


def write_encodings(out):
    rows, number = [], list(LETTERS)
    for encoding, languages, cost in ENCODINGS:
        name = re.sub(r'\W', '_', encoding).lower()
        codes, kinds = bytes_of(encoding)
        write_numbers(f'codes_{name}', codes, out)
        write_string(f'kinds_{name}', kinds, out)
        bits = sum(1 << number.index(language) for language in languages.split())
        rows.append(f'    {{ "{encoding}", codes_{name}, kinds_{name}, 0x{bits:x}u, {cost} }},')
    print('\nconst struct guess_letters guess_letters[] = {', *rows, '};', sep='\n', file=out)
    print(f'const size_t guess_letters_count = {len(rows)};', file=out)


def write(name, parts):
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, name), 'w', encoding='utf-8') as out:
        print('/* SPDX-License-Identifier: MIT */', file=out)
        print('/* Made by make_letters.py, which says from what; do not edit. */', file=out)
        print('#include "text/tables/guess_letters.h"\n', file=out)
        parts(out)


def main():
    if len(sys.argv) > 1:
        write('guess_languages.c', lambda out: write_languages(sys.argv[1:], out))
    write('guess_letters.c', write_encodings)


if __name__ == '__main__':
    main()
