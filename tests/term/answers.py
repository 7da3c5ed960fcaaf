#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the terminal answers, and when: at once, late, in single bytes, amid keys, in part, or never.

No byte of an answer is ever a key: were one taken for a digit, the key after it would move by that
many pages."""

import fcntl
import os
import sys
import termios
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness
from harness import need, until

# With a terminal that never answers the first page waits 30 ms; the bound is for a slow machine.
FIRST_PAGE = 1.0


class Later:
    """Keeps the answers until they are sent."""

    def __init__(self):
        self.bytes = b""

    def __call__(self, terminal, reply):
        self.bytes += reply


def wait_asked(terminal, later):
    """The last question is answered: the answers are all here."""
    until(lambda: later.bytes.endswith(b"c"), "the questions", terminal.pump)


def by_bytes(terminal, data):
    for i in range(len(data)):
        terminal.send(data[i:i + 1])
        terminal.pump(0.003)


def test_at_once(place):
    terminal = place.pty()
    terminal.wait_lines(place.dump(), "the first page")
    need(b"\x1b[6n" in terminal.bytes, "the terminal is asked")
    need(bytes(terminal.bytes).find(b"\x1b[?1049h") < bytes(terminal.bytes).find(b"\x1b[6n"),
         "nothing is asked on the shell's screen")
    terminal.send(" ")
    terminal.wait_lines(place.dump(["Space"]), "the second page")
    terminal.quit()
    terminal.need_restored()


def test_never(place):
    terminal = place.pty(answer=harness.answer_never)
    page = place.dump(ambiguous="narrow")
    while terminal.lines() != page and time.monotonic() - terminal.started < harness.DEADLINE:
        terminal.pump(0.005)
    took = time.monotonic() - terminal.started
    terminal.wait_lines(page, "the first page")
    print(f"# the first page without any answer took {took * 1000:.0f} ms")
    need(took < FIRST_PAGE, f"the first page took {took:.2f} s")
    terminal.send(" ")
    terminal.wait_lines(place.dump(["Space"], ambiguous="narrow"), "the second page")
    terminal.send("/x\x1b")
    terminal.wait_lines(place.dump(["Space"], ambiguous="narrow"), "Escape is a key though answers are due")
    terminal.quit()
    terminal.need_restored()


def test_late(place):
    later = Later()
    terminal = place.pty(answer=later)
    terminal.wait_lines(place.dump(ambiguous="narrow"), "the first page")
    wait_asked(terminal, later)
    terminal.send(later.bytes)
    terminal.send(" ")
    terminal.wait_lines(place.dump(["Space"]), "the second page")
    terminal.quit()
    terminal.need_restored()


def test_bytes(place):
    """Each byte by itself, at once and late."""
    terminal = place.pty(answer=by_bytes)
    terminal.send(" ")
    terminal.wait_lines(place.dump(["Space"]), "the second page")
    terminal.quit()
    later = Later()
    terminal = place.pty("-o", "remember=off", place.file, answer=later)
    terminal.wait_lines(place.dump(ambiguous="narrow"), "the first page")
    wait_asked(terminal, later)
    by_bytes(terminal, later.bytes)
    terminal.send(" ")
    terminal.wait_lines(place.dump(["Space"]), "the second page")
    terminal.quit()
    terminal.need_restored()


def test_amid_keys(place):
    """Keys before, between and after the answers, and none is lost; in a text that these do not lay
    out anew."""
    later = Later()
    terminal = place.pty("-o", "lang=ja", place.file, answer=later)
    terminal.send(" ")
    wait_asked(terminal, later)
    answers = [answer + b"R" for answer in later.bytes.split(b"R")]
    answers[-1] = answers[-1][:-1]
    for i, answer in enumerate(answers):
        if i % 4 == 0:
            terminal.send("j")
        terminal.send(answer)
    keys = ["Space"] + ["j"] * len(range(0, len(answers), 4))
    terminal.wait_lines(place.dump(keys, options=("-o", "lang=ja"), ambiguous="narrow"), "the page after these keys")
    terminal.quit()
    terminal.need_restored()


def test_in_prompt(place):
    """Late answers while words are typed."""
    later = Later()
    terminal = place.pty(answer=later)
    terminal.wait_lines(place.dump(ambiguous="narrow"), "the first page")
    wait_asked(terminal, later)
    half = len(later.bytes) // 2
    terminal.send("/杏")
    terminal.send(later.bytes[:half])
    terminal.pump(0.01)
    terminal.send(later.bytes[half:])
    terminal.send("花")
    terminal.wait_lines(place.dump(["/", "type 杏花"]), "the prompt has what was typed")
    terminal.send("\x1b")
    terminal.wait_lines(place.dump(["/", "type 杏花", "Escape"]), "the prompt is left")
    terminal.quit()


def test_in_part(place):
    """Only some answers come, the last one cut; then keys go on."""
    later = Later()
    terminal = place.pty(answer=later)
    terminal.wait_lines(place.dump(ambiguous="narrow"), "the first page")
    wait_asked(terminal, later)
    terminal.send(later.bytes[:len(later.bytes) // 3] + b"\x1b[2;")
    terminal.pump(0.05)
    terminal.send("\x1b[6~")
    terminal.wait_lines(place.dump(["NPage"], ambiguous="narrow"),
                        "the page after a cut answer and PgDn")
    terminal.send("q")
    need(terminal.wait_end() == 0, "q quits")


def unread(terminal):
    """What the shell would take for typed."""
    modes = termios.tcgetattr(terminal.slave)
    modes[3] &= ~termios.ICANON
    termios.tcsetattr(terminal.slave, termios.TCSANOW, modes)
    count = fcntl.ioctl(terminal.slave, termios.FIONREAD, b"\0" * 4)
    return int.from_bytes(count, sys.byteorder)


def test_nothing_opened(place):
    """Answers that come when there is nothing to read are not left to the shell."""
    def answer(terminal, reply):
        time.sleep(0.01)
        terminal.send(reply)
    for name in ("nothing.txt", "https://example.org/"):
        terminal = place.pty(name, answer=answer)
        need(terminal.wait_end() == 1, "it fails")
        terminal.need_restored()
        need(unread(terminal) == 0, f"{name}: answers are left")


def test_wide(place):
    """Where “ takes two cells the page is laid out for that, be the answer late or not."""
    wide = place.dump(["Space"], options=("-o", "ambiguous=wide"))
    narrow = place.dump(["Space"], ambiguous="narrow")
    need(wide != narrow, "the text tells the widths apart")
    terminal = place.pty("-o", "remember=off", place.file, ambiguous=2)
    terminal.send(" ")
    terminal.wait_lines(wide, "the second page, at once wide")
    terminal.quit()
    later = Later()
    terminal = place.pty("-o", "remember=off", place.file, ambiguous=2, answer=later)
    terminal.wait_text("〔000〕")
    terminal.send(" ")
    terminal.wait_text("〔008〕")
    wait_asked(terminal, later)
    by_bytes(terminal, later.bytes)
    terminal.wait_lines(place.dump(["Space"], options=("-o", "ambiguous=wide")),
                        "the second page, wide when the answers came")
    terminal.send(":set ambiguous=narrow\r")
    until(lambda: ":" not in terminal.lines()[-1] and terminal.lines() != wide,
          "another page when narrow", terminal.pump)
    terminal.send(":set ambiguous=auto\r")
    terminal.wait_lines(wide, "as answered, again")
    terminal.quit()
    terminal.need_restored()


def test_padded(place):
    """Where “ takes one cell a Chinese text gets two for it, a Japanese one does not, and the
    information says which and why; so too where the language is known after the first page."""
    for language, value, reason in (("auto", "pad", "pad: the text is Chinese"),
                                    ("ja", "narrow", "narrow: the text is not Chinese")):
        options = ("-o", "remember=off", "-o", f"lang={language}")
        terminal = place.pty(*options, place.file)
        terminal.wait_lines(place.dump(options=options, ambiguous=value), f"the page, {value}")
        terminal.send("i")
        terminal.wait_text(reason)
        terminal.wait_text("draws “ ” — … in one cell" if value == "narrow" else
                           "draws  “ ”  —  …  in one cell")
        terminal.send("q:set lang=zh-Hans\r")
        terminal.wait_lines(place.dump(options=("-o", "lang=zh-Hans")), "as a Chinese text")
        terminal.quit()


def test_told(place):
    """What the setting tells needs no question."""
    for value, ambiguous in (("wide", 2), ("narrow", 1)):
        options = ("-o", f"ambiguous={value}")
        terminal = place.pty(*options, place.file, ambiguous=ambiguous)
        terminal.wait_lines(place.dump(options=options), f"the first page, {value}")
        need(b"\x1b[6n" not in terminal.bytes, "nothing is asked")
        terminal.quit()


def test_not_utf8(place):
    """A terminal that takes each byte for a character is told of."""
    def answer(terminal, reply):
        terminal.send(b"\x1b[2;4R" if reply.endswith(b"R") else reply)
    terminal = place.pty(answer=answer)
    terminal.wait_text("does not seem to take UTF-8")
    terminal.quit()


if __name__ == "__main__":
    sys.exit(harness.main([
        ("answers at once", test_at_once),
        ("no answers", test_never),
        ("late answers", test_late),
        ("answers in single bytes", test_bytes),
        ("answers amid keys", test_amid_keys),
        ("answers while a prompt is open", test_in_prompt),
        ("some answers only", test_in_part),
        ("answers and nothing to read", test_nothing_opened),
        ("ambiguous characters are wide", test_wide),
        ("marks of a Chinese text are padded", test_padded),
        ("the setting instead of a question", test_told),
        ("a terminal that is not UTF-8", test_not_utf8),
    ]))
