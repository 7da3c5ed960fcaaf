# SPDX-License-Identifier: MIT
"""What make_fold.py and make_language.py read: OpenCC's character dictionaries and Unihan."""

import bz2
import collections
import os
import subprocess
import tempfile

OPENCC = "/usr/share/opencc"
UNICODE = "/usr/share/unicode"


def opencc(name):
    """A dictionary of OpenCC (Apache-2.0) as {character: [characters]}."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, name)
        subprocess.run(["opencc_dict", "-i", f"{OPENCC}/{name}.ocd2", "-o", out,
                        "-f", "ocd2", "-t", "text"], check=True, stdout=subprocess.DEVNULL)
        with open(out, encoding="utf-8") as lines:
            rows = (line.rstrip("\n").split("\t") for line in lines)
            return {key: values.split(" ") for key, values in rows}


def unihan(name):
    """A file of Unihan as {property: {character: [values]}}."""
    properties = collections.defaultdict(dict)
    with bz2.open(f"{UNICODE}/Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, key, values = line.rstrip("\n").split("\t")
                properties[key][chr(int(code[2:], 16))] = values.split(" ")
    return properties


def variants():
    """Unihan_Variants as {property: {character: {characters}}}, sources dropped."""
    def char(value):
        return chr(int(value.split("<")[0][2:], 16))
    return {key: {c: {char(v) for v in values} - {c} for c, values in rows.items()}
            for key, rows in unihan("Variants").items()}


def ucd(name):
    """Rows of a file of the UCD, split at semicolons, without comments."""
    with open(f"{UNICODE}/{name}.txt", encoding="utf-8") as lines:
        for line in lines:
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]


def code_range(field):
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def in_charset(char, codec, first, last):
    """Whether char's two bytes in a legacy encoding are in [first, last]."""
    try:
        encoded = char.encode(codec)
    except UnicodeEncodeError:
        return False
    return len(encoded) == 2 and first <= int.from_bytes(encoded, "big") <= last


def big5_common(char):
    return in_charset(char, "big5", 0xA440, 0xC67E)


def big5(char):
    return in_charset(char, "big5", 0xA440, 0xF9D5)


def gb_common(char):
    return in_charset(char, "gb2312", 0xB0A1, 0xD7F9)


def gb(char):
    return in_charset(char, "gb2312", 0xB0A1, 0xF7FE)


def jis_common(char):
    return in_charset(char, "euc_jp", 0xB0A1, 0xCFD3)


def common(char):
    return big5_common(char) or gb_common(char) or jis_common(char)
