#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A text of 200 MB: the first page at once, any place soon, memory within bounds; through a pipe too;
and cut short or written over while it is read."""

import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "term"))
import harness
from harness import need, until

SIZE = 200 << 20
ROOM = 1 << 30

# Bounds for a slow machine (seconds), and for memory (bytes): the text is not in it.
FIRST_PAGE = 2
JUMP = 5
MEMORY = 120 << 20


def make_file(place):
    if shutil.disk_usage(place.folder).free < ROOM:
        raise harness.Skip("there is no room on the disk")
    path = os.path.join(place.folder, "large.txt")
    piece = harness.text(1500).encode()
    with open(path, "wb") as file:
        while file.tell() < SIZE:
            file.write(piece)
        file.write("　　〔末〕就此完結，獨此一家。\n".encode())
    return path


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        for line in file:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024
    return 0


def timed(terminal, what, bound, keys, wanted):
    began = time.monotonic()
    terminal.send(keys)
    terminal.wait_text(wanted)
    took = time.monotonic() - began
    print(f"# {what}: {took * 1000:.0f} ms, {memory(terminal.pid) >> 20} MiB")
    need(took < bound, f"{what} took {took:.1f} s")


def test_file(place):
    path = make_file(place)
    terminal = place.pty("-o", "remember=off", path)
    timed(terminal, "the first page", FIRST_PAGE, "", "〔000〕")
    timed(terminal, "the end", JUMP, "G", "〔末〕")
    timed(terminal, "the middle", JUMP, "50%", " 50%")
    timed(terminal, "the start", JUMP, "g", "〔000〕")
    harness.patience = 120
    timed(terminal, "a search through all of it", 60, "/獨此一家\r", "〔末〕")
    timed(terminal, "backward, round the start", 60, "N?第一章\r", "第一章")
    need(memory(terminal.pid) < MEMORY, f"{memory(terminal.pid) >> 20} MiB of memory")
    terminal.quit()
    terminal.need_restored()


def test_counting(place):
    """All pages are counted in the end, while the keys are heard."""
    terminal = place.pty("-o", "remember=off", make_file(place))
    terminal.wait_text("〔000〕")
    harness.patience = 300
    began = time.monotonic()
    longest = 0
    def counted():
        nonlocal longest
        before = terminal.lines()[1:-1]
        sent = time.monotonic()
        terminal.send("j")
        until(lambda: terminal.lines()[1:-1] != before, "a line further", terminal.pump)
        longest = max(longest, time.monotonic() - sent)
        return "~" not in terminal.lines()[-1]
    until(counted, "all pages are counted", terminal.pump)
    print(f"# counted in {time.monotonic() - began:.0f} s, a key took {longest * 1000:.0f} ms at most")
    need(longest < 1, f"a key took {longest:.1f} s")
    need(memory(terminal.pid) < MEMORY, f"{memory(terminal.pid) >> 20} MiB of memory")
    terminal.quit()


def test_pipe(place):
    path = make_file(place)
    process = subprocess.Popen(["cat", path], stdout=subprocess.PIPE)
    terminal = place.pty("-", stdin=process.stdout)
    process.stdout.close()
    timed(terminal, "the first page of a pipe", FIRST_PAGE, "", "〔000〕")
    harness.patience = 120
    began = time.monotonic()
    until(lambda: process.poll() is not None, "the pipe is read to its end", terminal.pump)
    print(f"# spooled in {time.monotonic() - began:.1f} s")
    timed(terminal, "the end of a pipe", 60, "G", "〔末〕")
    timed(terminal, "the start of a pipe", JUMP, "g", "〔000〕")
    need(memory(terminal.pid) < MEMORY, f"{memory(terminal.pid) >> 20} MiB of memory")
    terminal.quit()


def test_changes(place):
    """What is read changes underneath: no signal, and what is left is read."""
    path = make_file(place)
    terminal = place.pty("-o", "remember=off", path)
    terminal.wait_text("〔000〕")
    terminal.send("60%")
    terminal.wait_text(" 60%")
    os.truncate(path, 1 << 20)
    for keys in (" ", "b", "G", "/〔001〕\r", "N", "g", " ", "30%"):
        terminal.send(keys)
        terminal.pump(0.1)
    with open(path, "r+b") as file:
        file.write(b"\xff\x00\x1b[2J" * 100000)
    for keys in ("g", " ", "G", "g", ":set encoding=UTF-8\r", "G"):
        terminal.send(keys)
        terminal.pump(0.1)
    need(terminal.process.poll() is None, "the program is still there")
    terminal.quit()
    terminal.need_restored()


if __name__ == "__main__":
    sys.exit(harness.main([
        ("a file of 200 MB", test_file),
        ("its pages are counted", test_counting),
        ("a pipe of 200 MB", test_pipe),
        ("a file that is cut and written over", test_changes),
    ]))
