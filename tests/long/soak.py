#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Random keys, of those that the program says it knows, on texts of all kinds at all sizes: it ends
well, and no screen has a row that is too wide or too few rows."""

import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "term"))
import emulator
import harness
from harness import PROGRAM, need

SEED = 20261125
SCRIPTS = 400
LONGEST = 120

TYPED = ("杏花", "的", "〔01", "x", "１２", "set measure=20", "set kinsoku=none", "set ambiguous=wide",
         "set encoding=GB18030", "set encoding=auto", "set lang=ja", "set spacing=2", "set indent=4",
         "set headings=off", "set fold=off", "next-section", "7", "'", "名字")


def known_keys(place):
    out = subprocess.run([PROGRAM, "--help=keys"], capture_output=True, check=True,
                         env=place.environment(), timeout=harness.DEADLINE).stdout.decode()
    keys = set()
    for line in out.splitlines():
        for words in line.split("\t")[1].split():
            keys.update([words] if words == "," else words.split(",") if "," in words else [words])
    return sorted(keys - {"q", "Q", "Z", ""})


def texts(chance):
    """Names and contents."""
    plain = harness.text(120)
    lines = plain.split("\n")
    yield "plain", plain.encode()
    yield "big5", plain.encode("big5", "replace")
    yield "utf-16", b"\xff\xfe" + plain.encode("utf-16-le")
    yield "cr", plain.replace("\n", "\r").encode()
    yield "one line", "".join(lines).encode()
    yield "blank", b"\n" * 500
    yield "empty", b""
    yield "short", "字".encode()
    yield "narrow", "\n".join(chance.choice(lines)[:2] for _ in range(2000)).encode()
    yield "wrapped", "\n".join(line[i:i + 30] for line in lines
                               for i in range(0, max(1, len(line)), 30)).encode()
    yield "marks", ("字" + "\u0301" * 3000 + "\n" + "é" * 500).encode()
    yield "binary", bytes(chance.randrange(256) for _ in range(20000))
    yield "controls", "".join(chr(chance.choice((0, 7, 9, 27, 0x85, 0x9b, 0x200b, 0x202e, 0xfeff,
                                                 0x4e00))) for _ in range(3000)).encode()


def random_script(chance, keys):
    lines, rows = [], []
    size = (chance.randint(1, 140), chance.randint(1, 50))
    lines.append(f"size {size[0]}x{size[1]}")
    for _ in range(chance.randint(1, LONGEST)):
        what = chance.random()
        if what < 0.05:
            size = (chance.randint(1, 140), chance.randint(1, 50))
            lines.append(f"size {size[0]}x{size[1]}")
        elif what < 0.15:
            lines.append("snap")
            rows.append(size)
        elif what < 0.25:
            lines.append(f"nowait {chance.randint(0, 40)}")
        elif what < 0.4:
            lines.append("type " + chance.choice(TYPED))
        elif what < 0.45:
            lines.append("paste " + chance.choice(TYPED) + "\x1b\x07")
        elif what < 0.55:
            lines.append(chance.choice("0123456789abmz"))
        else:
            lines.append(chance.choice(keys))
    return lines, rows + [size]


def width(line):
    return sum(emulator.cells_of(character, 1) for character in line)


def check_screens(out, sizes):
    screens = out.split("\f")
    need(len(screens) == len(sizes), f"{len(screens)} screens where {len(sizes)} were asked for")
    for screen, (columns, rows) in zip(screens, sizes):
        lines = screen.split("\n")[:-1]
        need(len(lines) == rows, f"{len(lines)} rows at {columns}x{rows}")
        for line in lines:
            need(width(line) <= columns, f"{width(line)} cells at {columns}x{rows}: {line!r}")
            need(all(c >= " " and not "\x7f" <= c <= "\x9f" for c in line), f"raw: {line!r}")


def try_script(place, path, lines, sizes):
    script = place.write("script", "".join(line + "\n" for line in lines))
    done = subprocess.run([PROGRAM, f"--script={script}", f"--store={place.folder}/store", path],
                          capture_output=True, check=False, env=place.environment(),
                          timeout=4 * harness.DEADLINE)
    need(done.returncode == 0,
         f"status {done.returncode}: {done.stderr.decode(errors='replace')[-3000:]}")
    # Wide rules that the keys set are not the emulator's.
    if "type set ambiguous=wide" not in lines:
        check_screens(done.stdout.decode(), sizes)


def test_soak(place):
    chance = random.Random(SEED)
    print(f"# seed {SEED}")
    keys = known_keys(place)
    need(len(keys) > 40, f"keys: {keys}")
    files = [(name, place.write(f"{i}.txt", content))
             for i, (name, content) in enumerate(texts(chance))]
    for _ in range(SCRIPTS):
        name, path = chance.choice(files)
        lines, sizes = random_script(chance, keys)
        try:
            try_script(place, path, lines, sizes)
        except harness.Failure as failure:
            raise harness.Failure(f"on '{name}': {failure}\n" + "\n".join(lines)) from failure


if __name__ == "__main__":
    sys.exit(harness.main([(f"{SCRIPTS} random scripts", test_soak)]))
