#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""In tmux: pages, sizes, wide characters at the last column, search. What tmux has on its screen is
compared with what the program says it shows: tmux measures for itself."""

import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness

SEED = 500


def test_pages(place):
    terminal = place.tmux()
    first = place.dump()
    harness.need(any("〔000〕" in line for line in first), "the dump is of the first page")
    terminal.wait_lines(first, "the first page")
    terminal.keys("Space", "NPage")
    terminal.wait_lines(place.dump(["Space", "NPage"]), "the third page")
    terminal.keys("b", "PPage")
    terminal.wait_lines(first, "the first page again")
    terminal.keys("3", "Space", "j", "j", "u", "]")
    terminal.wait_lines(place.dump(["3", "Space", "j", "j", "u", "]"]), "where the keys lead")


def test_resize(place):
    terminal = place.tmux()
    terminal.keys("Space", "Space", "Space")
    keys = ["Space", "Space", "Space"]
    page = place.dump(keys)
    terminal.wait_lines(page, "the fourth page")
    for size in ((61, 24), (40, 12), (21, 30), (120, 40)):
        terminal.resize(size)
        keys.append(f"size {size[0]}x{size[1]}")
        terminal.wait_lines(place.dump(keys), f"{size[0]} columns, {size[1]} rows")
    terminal.resize((80, 24))
    terminal.wait_lines(page, "the old page at the old size")


def test_extreme_sizes(place):
    terminal = place.tmux()
    terminal.keys("Space")
    terminal.wait_lines(place.dump(["Space"]), "the second page")
    keys = ["Space"]
    for size in ((12, 3), (5, 2), (2, 1), (500, 50), (11, 24), (80, 2)):
        terminal.resize(size)
        keys.append(f"size {size[0]}x{size[1]}")
        terminal.wait_lines(place.dump(keys), f"{size[0]} columns, {size[1]} rows")
        terminal.keys("C-l")
    terminal.resize((80, 24))
    terminal.wait_lines(place.dump(["Space"]), "the second page again")


def test_last_columns(place):
    """Wide characters up to the last column, and where only one cell is left for them."""
    place.file = place.write("wide.txt", "".join(
        f"{'漢' * n}（字）「{'한' * n}」{'ｶﾞ' * n}e\u0301{'ー' * n}。\n" for n in range(1, 40)))
    terminal = place.tmux(size=(40, 20))
    terminal.wait_lines(place.dump(size=(40, 20)), "40 columns")
    keys = []
    for columns in (39, 38, 37, 24, 23, 13, 12, 41):
        terminal.resize((columns, 20))
        keys.append(f"size {columns}x20")
        terminal.wait_lines(place.dump(keys, (40, 20)), f"{columns} columns")
    terminal.keys("-", "-", "t")
    terminal.wait_lines(place.dump([*keys, "-", "-", "t"], (40, 20)), "a narrow measure, the outline")


def test_search(place):
    terminal = place.tmux()
    terminal.wait_text("〔000〕")
    terminal.keys("/")
    for typed in ("杏", "杏花", "杏花x"):
        terminal.call("send-keys", "-l", typed[-1])
        terminal.wait_lines(place.dump(["/", f"type {typed}"]), f"the screen while /{typed} is typed")
    terminal.keys("BSpace")
    terminal.wait_lines(place.dump(["/", "type 杏花"]), "/杏花 again")
    terminal.keys("Enter", "n")
    terminal.wait_lines(place.dump(["/", "type 杏花", "Enter", "n"]), "the second hit")
    shown = terminal.lines("-e")
    harness.need(any("杏花" in line and "\x1b[" in line for line in shown), "the hit is highlighted")


def test_many_sizes(place):
    """Sizes and keys faster than anything can be drawn: what is there in the end is as if painted
    from nothing. On our own terminal, since tmux makes few sizes of many."""
    chance = random.Random(SEED)
    print(f"# seed {SEED}")
    terminal = place.pty()
    for _ in range(4):
        for _ in range(60):
            terminal.resize((chance.randint(1, 200), chance.randint(1, 60)))
            terminal.send(chance.choice("jkb t/du-+=]"))
            terminal.pump(chance.choice((0, 0, 0.002)))
        terminal.resize((80, 24))
        terminal.wait_quiet()
        drawn = terminal.lines()
        harness.need(any("〔" in line for line in drawn), f"a page is there:\n{terminal.show()}")
        terminal.emulator.resize(80, 24)
        terminal.send("\x0c")
        terminal.wait_quiet()
        terminal.wait_lines(drawn, "the same painted anew")
        terminal.send("\x1b")
    harness.need(not terminal.emulator.unknown, f"unknown: {terminal.emulator.unknown}")


def test_type_ahead(place):
    """A key that comes while the search is still under way counts from where the search leads."""
    terminal = place.tmux()
    terminal.wait_text("〔000〕")
    terminal.call("send-keys", "-l", "/杏花\rnn")
    terminal.wait_lines(place.dump(["/", "type 杏花", "Enter", "n", "n"]), "the third hit")


def test_command_line_start(place):
    terminal = place.tmux(harness.PROGRAM, "+/〔044〕", place.file)
    terminal.wait_text("〔044〕")


def test_outline(place):
    terminal = place.tmux()
    terminal.wait_text("〔000〕")
    terminal.keys("t", "j", "j")
    terminal.wait_lines(place.dump(["t", "j", "j"]), "the outline beside the text")
    terminal.keys("Enter")
    terminal.wait_lines(place.dump(["t", "j", "j", "Enter"]), "the third chapter")


if __name__ == "__main__":
    sys.exit(harness.main([
        ("pages forward and back", test_pages),
        ("another size keeps the place, the old size shows the old page", test_resize),
        ("the smallest and the largest sizes", test_extreme_sizes),
        ("wide characters at the last columns", test_last_columns),
        ("search while typing", test_search),
        ("many sizes at once", test_many_sizes),
        ("keys typed ahead of a search", test_type_ahead),
        ("start at a pattern", test_command_line_start),
        ("the outline pane", test_outline),
    ]))
