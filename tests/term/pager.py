#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""As a pager in tmux: what is piped in is shown while it comes, keys are the terminal's, and the end
of the reading is the end of who writes."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness
from harness import PROGRAM, need


def test_endless(place):
    """Who writes without end is not waited for."""
    terminal = place.tmux(shell=True)
    terminal.type(f"yes 一行沒有完的字 | {PROGRAM} -o remember=off; echo status-$?")
    terminal.wait_text("一行沒有完的字")
    terminal.wait_text("MB")
    terminal.keys("Space", "C-c", "q")
    terminal.wait_line("status-0")
    terminal.need_restored()


def test_short(place):
    """What is shorter than the screen is shown too, until one has read it."""
    terminal = place.tmux(shell=True)
    terminal.type(f"echo 只有一行 | PAGER={PROGRAM} sh -c '$PAGER'; echo status-$?")
    terminal.wait_text("page 1/1")
    need("只有一行" in terminal.show(), terminal.show())
    terminal.keys("Q")
    terminal.wait_line("status-0")


def test_silent(place):
    """Who writes nothing yet: that is told, and one can leave."""
    terminal = place.tmux(shell=True)
    terminal.type("(sleep 1000 & echo $! > sleeper; wait) | "
                  f"({PROGRAM} -; echo left-$((3 + 1)); kill $(cat sleeper))")
    terminal.wait_text("loading")
    terminal.keys("q")
    terminal.wait_line("left-4")
    terminal.type("echo gone-$((1 + 1))")
    terminal.wait_line("gone-2")


def test_files(place):
    """Several files, and what is typed for the next one."""
    other = place.write("other.txt", "另一個檔案的字\n")
    terminal = place.tmux(shell=True)
    terminal.type(f"{PROGRAM} -o remember=off {place.file} {other}; echo status-$?")
    terminal.wait_text("〔000〕")
    terminal.keys(":", "n", "Enter")
    terminal.wait_text("另一個檔案的字")
    terminal.resize((60, 20))
    terminal.wait_text("2/2")
    terminal.keys(":", "p", "Enter")
    terminal.wait_text("〔000〕")
    terminal.keys("q")
    terminal.wait_line("status-0")


if __name__ == "__main__":
    sys.exit(harness.run_tests([
        ("who writes without end is not waited for", test_endless),
        ("a line is shown until one has read it", test_short),
        ("nothing has come yet", test_silent),
        ("several files", test_files),
    ]))
