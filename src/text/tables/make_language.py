#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes language_table.c: Han characters that tell Traditional from Simplified, for
src/text/language.c.

Usage: make_language.py [--output FILE]

Reads OpenCC's character dictionaries (libopencc-data 1.1.6; opencc_dict of package opencc).

Simplified only: OpenCC simplifies something to it, it never stands for itself in Traditional text, it
is not in Big5, and it is no form of Taiwan or Hong Kong. That leaves out 户 and 脱, which Hong Kong
writes too, and 机, which is another character in Big5.

Traditional only: OpenCC simplifies it to something else, never leaves it as it is, and GB 2312 does
not have it. That leaves out 乾 and 着.

Japanese forms are not left out (国 tells Simplified from Traditional, where the kana say that it is
Chinese); what is Japanese alone (経) is in neither.
"""

import argparse
import os
import sys

import han_data

FIRST, LAST = 0x3400, 0x9FFF


def simplified_only():
    st = han_data.opencc("STCharacters")
    regional = set()
    for name in ("TWVariants", "HKVariants"):
        regional.update(form for forms in han_data.opencc(name).values() for form in forms)
    return {char for char, sources in st.items()
            if char not in sources and char not in regional and not han_data.big5(char)}


def traditional_only():
    return {char for char, forms in han_data.opencc("TSCharacters").items()
            if char not in forms and not han_data.gb(char)}


def bitmap(chars):
    words = [0] * ((LAST - FIRST + 64) // 64)
    for char in chars:
        if FIRST <= ord(char) <= LAST:
            words[(ord(char) - FIRST) // 64] |= 1 << (ord(char) - FIRST) % 64
    return words


def array(name, chars):
    words = bitmap(chars)
    lines = (", ".join(f"{word:#018x}" for word in words[i:i + 4])
             for i in range(0, len(words), 4))
    body = ",\n    ".join(lines)
    return f"const uint64_t {name}[{len(words)}] = {{\n    {body},\n}};\n"


def table():
    hant, hans = traditional_only(), simplified_only()
    assert not hant & hans
    return f"""/* SPDX-License-Identifier: MIT */
/*
 * Made by make_language.py from OpenCC 1.1.6 (see NOTICE); do not edit.
 * {len(hant)} characters of Traditional Chinese only, {len(hans)} of Simplified only.
 */
#include "text/tables/language_table.h"

/* clang-format off */
{array("language_hant", hant)}
{array("language_hans", hans)}"""


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--output", default=os.path.join(folder, "language_table.c"))
    options = parser.parse_args()
    with open(options.output, "w", encoding="utf-8") as out:
        out.write(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
