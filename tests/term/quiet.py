#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is not seen on the screen: no waking up while idle, no descriptor lost; and pastes."""

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness
from harness import need, until

# Nothing may happen for so long (seconds).
QUIET = 1.5


def switches(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        for line in file:
            if line.startswith("voluntary_ctxt_switches"):
                return int(line.split()[1])
    raise harness.Skip("the system does not count switches")


def need_idle(terminal, what):
    """Sooner or later the program sleeps, and then for good."""
    if not os.path.exists("/proc/self/status"):
        raise harness.Skip("there is no /proc")
    seen, since = None, 0
    def slept():
        nonlocal seen, since
        now = switches(terminal.pid), len(terminal.bytes)
        if now != seen:
            seen, since = now, time.monotonic()
        return time.monotonic() - since > QUIET
    until(slept, f"{what}: asleep for {QUIET} s", terminal.pump)


def test_idle(place):
    terminal = place.pty()
    terminal.wait_lines(place.dump(), "the first page")
    need_idle(terminal, "after the start")
    terminal.quit()
    terminal = place.pty("-o", "remember=off", place.file)
    terminal.send(" /杏花\rn")
    terminal.wait_text("/杏花 ")
    need_idle(terminal, "after a search")
    terminal.quit()


def test_idle_without_answers(place):
    terminal = place.pty(answer=harness.answer_never)
    terminal.wait_lines(place.dump(ambiguous="narrow"), "the first page")
    need_idle(terminal, "with answers still due")
    terminal.quit()


def test_idle_pipe(place):
    reading, writing = os.pipe()
    terminal = place.pty("-", stdin=reading)
    os.write(writing, harness.text(30).encode())
    terminal.wait_text("〔001〕")
    need_idle(terminal, "while a pipe is silent")
    os.close(writing)
    need_idle(terminal, "after the pipe's end")
    terminal.quit()
    os.close(reading)


def descriptors(pid):
    folder = f"/proc/{pid}/fd"
    if not os.path.isdir(folder):
        raise harness.Skip("there is no /proc")
    return sorted(os.readlink(f"{folder}/{name}") for name in os.listdir(folder))


def test_descriptors(place):
    terminal = place.pty()
    terminal.wait_lines(place.dump(), "the first page")
    step = 0

    def once():
        """Ends with a message that it has not shown before."""
        nonlocal step
        step += 1
        terminal.send("  /杏花\r")
        terminal.wait_text("/杏花 ")
        terminal.send("nG\x0cg]mb")
        terminal.wait_text("mark b is set")
        terminal.send(f":set encoding=UTF-8\r:set no-{step}=x\r")
        terminal.wait_text(f"no-{step}")
    once()
    before = descriptors(terminal.pid)
    for _ in range(5):
        once()
    after = descriptors(terminal.pid)
    need(len(after) <= len(before) + 1, f"descriptors before and after:\n{before}\n{after}")
    for _ in range(5):
        once()
    need(descriptors(terminal.pid) == after, "five times more")
    terminal.quit()


def paste(content):
    return b"\x1b[200~" + content + b"\x1b[201~"


def test_paste(place):
    """Into the prompt: what is pasted is text, whatever is in it, and ends nothing."""
    terminal = place.pty()
    terminal.wait_lines(place.dump(), "the first page")
    need(2004 in terminal.emulator.modes, "pastes are asked to be bracketed")
    terminal.send("/")
    terminal.send(paste("杏\r\n\x03\x1b[A\x1b]0;title\x07\x7f花".encode()))
    terminal.send("末")
    until(lambda: any(line.startswith("/") and "末" in line for line in terminal.lines()),
          lambda: f"the prompt on\n{terminal.show()}", terminal.pump)
    raw = bytes(terminal.bytes)
    need(b"\x1b]0;" not in raw and b"\x03" not in raw, "nothing pasted reaches the terminal raw")
    terminal.send("\x15")
    terminal.send(paste("杏".encode()[:2] + "杏花\n".encode()))
    terminal.send("\r")
    terminal.wait_lines(place.dump(["/", "paste 杏花", "Enter"]), "the search for what was pasted")
    terminal.quit()
    terminal.need_restored()


def test_paste_outside(place):
    """Where no prompt is open a paste is no keys."""
    terminal = place.pty()
    terminal.wait_lines(place.dump(), "the first page")
    terminal.send(paste(b"qqqZZ  G\r:q\r") + b" ")
    terminal.wait_lines(place.dump(["Space"]), "the second page")
    terminal.quit()


def test_hostile_text(place):
    """Controls of a text are shown or dropped, and none is sent."""
    place.file = place.write("hostile.txt", "開頭 \x1b[2J\x1b]0;owned\x07 中間 \x9b31m \u202e倒 \u0085\x00\x7f "
                             "\x1b[6n\x1bP+q544e\x1b\\ 結尾\n" * 3)
    terminal = place.pty()
    terminal.wait_lines(place.dump(), "the first page")
    terminal.send("/結尾\r")
    terminal.wait_text("/結尾 ")
    raw = bytes(terminal.bytes).decode()
    for bad in ("\x1b]", "\x1bP", "\x9b", "\u202e", "\x00", "\x07", "\x85", "\x7f"):
        need(bad not in raw, f"{bad!r} was sent")
    terminal.quit()
    terminal.need_restored()


if __name__ == "__main__":
    sys.exit(harness.main([
        ("idle is asleep", test_idle),
        ("idle while answers are due", test_idle_without_answers),
        ("idle at a silent pipe", test_idle_pipe),
        ("descriptors stay as many", test_descriptors),
        ("a paste into the prompt", test_paste),
        ("a paste elsewhere", test_paste_outside),
        ("a text with controls", test_hostile_text),
    ]))
