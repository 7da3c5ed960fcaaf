#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the program makes of its environment: colours, dumb terminals, locales, pipes and closed
descriptors."""

import os
import signal
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness
from harness import PROGRAM, need, same, until


def test_colours(place):
    """The hit of a search has a colour, and with NO_COLOR none; in tmux's own words."""
    shown = {}
    for value in (None, "1"):
        terminal = place.tmux(NO_COLOR=value)
        terminal.wait_text("〔000〕")
        terminal.keys("/")
        terminal.call("send-keys", "-l", "杏花")
        terminal.keys("Enter")
        terminal.wait_lines(place.dump(["/", "type 杏花", "Enter"]), "a hit")
        shown[value] = "\n".join(terminal.lines("-e"))
    has = harness.has_colour
    need(has(shown[None]), f"no colour at all:\n{shown[None]!r}")
    need(not has(shown["1"]), f"a colour in spite of NO_COLOR:\n{shown['1']!r}")
    need("\x1b[" in shown["1"], "the hit is marked without colours")


def test_colours_sent(place):
    """What is sent from start to end, not only what is left of it."""
    for value, wanted in ((None, True), ("1", False), ("", True)):
        terminal = place.pty("-o", "remember=off", place.file, NO_COLOR=value)
        terminal.wait_lines(place.dump(), "the first page")
        terminal.send(" /杏花\r")
        terminal.wait_text("/杏花 ")
        terminal.quit()
        need(terminal.emulator.colours == wanted, f"NO_COLOR={value!r}: colours were "
             f"{'not ' if wanted else ''}sent")


def test_dumb(place):
    """Where nothing can be drawn the lines are printed."""
    lines = subprocess.run([PROGRAM, "--dump=lines", place.file], capture_output=True, check=True,
                           env=place.environment(), timeout=harness.DEADLINE).stdout
    for term in ("dumb", "", None):
        terminal = place.pty(TERM=term)
        need(terminal.wait_end() == 0, f"TERM={term!r}: no good end")
        got = bytes(terminal.bytes).replace(b"\r\n", b"\n")
        same(got.decode().split("\n"), lines.decode().split("\n"), f"TERM={term!r}")


def test_unknown_terminal(place):
    terminal = place.pty(TERM="no-such-terminal")
    need(terminal.wait_end() == 1, "status 1 where terminfo knows nothing")
    need(b"no-such-terminal" in terminal.bytes, f"which one: {bytes(terminal.bytes)!r}")
    terminal.need_restored()


def test_locales(place):
    """Chinese is shown and taken all the same; only the words of the program itself may differ."""
    page = place.dump(["Space"])[:-1]
    for locale in ({"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": None, "LANG": "zh_TW.BIG5"},
                   {"LC_ALL": None}, {"LC_ALL": None, "LC_CTYPE": "en_US.ISO-8859-1"}):
        terminal = place.pty("-o", "remember=off", place.file, **locale)
        terminal.send(" ")
        terminal.wait_lines(page, f"the second page under {locale}", -1)
        terminal.send("/杏花")
        terminal.wait_text("/杏花")
        terminal.send("\x1b")
        until(lambda: "/" not in terminal.lines()[-1][:1], "the prompt is left", terminal.pump)
        terminal.wait_lines(page, f"the second page again under {locale}", -1)
        terminal.quit()


def test_messages(place):
    """In the reader's language, where its locale was never generated."""
    for locale in ({"LANG": "zh_TW.UTF-8"}, {"LC_MESSAGES": "zh_TW.UTF-8"}, {"LANG": "zh_TW"}):
        missing = subprocess.run([PROGRAM, "/no/such/file"], capture_output=True, check=False,
                                 env=place.environment(LC_ALL=None, LANGUAGE=None, **locale),
                                 timeout=harness.DEADLINE)
        need(missing.returncode == 1, f"status {missing.returncode}")
        message = missing.stderr.decode()
        if "cannot open" in message and not harness.has_catalogues():
            raise harness.Skip("there are no catalogues (configured without NLS)")
        need("無法" in message and "/no/such/file" in message, f"{locale}: {message!r}")
    terminal = place.pty(LC_ALL=None, LANGUAGE=None, LANG="zh_TW.UTF-8")
    terminal.wait_text("F1 說明")
    terminal.quit()
    plain = subprocess.run([PROGRAM, "/no/such/file"], capture_output=True, check=False,
                           env=place.environment(LC_ALL=None, LANG="zh_TW.UTF-8", LANGUAGE="en"),
                           timeout=harness.DEADLINE)
    need(b"cannot open" in plain.stderr, f"LANGUAGE decides: {plain.stderr!r}")


def test_piped(place):
    """The text by standard input, keys from the terminal."""
    with open(place.file, "rb") as file:
        terminal = place.pty("-", stdin=file)
    def page(*keys):
        return [line.replace("novel.txt" + " " * 5, "standard input") for line in place.dump(keys)]
    terminal.wait_lines(page(), "the first page of a file")
    terminal.send(" ")
    terminal.wait_lines(page("Space"), "the second page of a file")
    terminal.quit()
    terminal.need_restored()
    process = subprocess.Popen(["cat", place.file], stdout=subprocess.PIPE)
    terminal = place.pty("-o", "remember=off", stdin=process.stdout)
    terminal.wait_lines(page(), "the first page of a pipe")
    terminal.send("   ")
    terminal.wait_lines(page("Space", "Space", "Space"), "the fourth page of a pipe")
    terminal.quit()
    terminal.need_restored()
    process.wait()
    process.stdout.close()


def test_endless(place):
    """A pipe that does not end shows what came, grows, and is left by q."""
    reading, writing = os.pipe()
    os.set_inheritable(writing, False)
    terminal = place.pty("-", stdin=reading)
    os.close(reading)
    content = harness.text(20).encode()
    os.write(writing, content[:1201])
    terminal.wait_text("〔000〕")
    os.write(writing, content[1201:])
    terminal.wait_text("/~")
    until(lambda: terminal.send("G") or "〔019〕" in terminal.show(), "the end of what came",
          terminal.pump)
    terminal.send("gq")
    need(terminal.wait_end() == 0, "no good end")
    os.close(writing)
    terminal.need_restored()


def test_fifo(place):
    """One that nobody writes to opens, one that flows shows what came; q leaves both."""
    path = os.path.join(place.folder, "fifo")
    os.mkfifo(path)
    terminal = place.pty(path)
    writing = os.open(path, os.O_RDWR)
    os.write(writing, harness.text(12).encode())
    terminal.wait_text("〔001〕")
    terminal.send("q")
    need(terminal.wait_end() == 0, "no good end")
    terminal.need_restored()
    os.close(writing)


def test_silent(place):
    """Nothing comes at all: the screen is there, and q leaves it."""
    reading, writing = os.pipe()
    terminal = place.pty("-", stdin=reading)
    terminal.wait_text("standard input")
    terminal.send("q")
    need(terminal.wait_end() == 0, "no good end")
    terminal.need_restored()
    os.close(writing)
    os.close(reading)


def test_closed_output(place):
    """head has seen enough: no message, no other signal."""
    big = place.write("big.txt", harness.text(3000))
    script = f'"{PROGRAM}" "{big}" | head -n 1; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True,
                          env=place.environment(), timeout=harness.DEADLINE)
    lines = done.stdout.decode().split("\n")
    need(lines[0].strip() == "第一章　山道上還留着", f"the first line is {lines[0]!r}")
    need(lines[1] in ("0", "1", str(128 + signal.SIGPIPE)), f"status {lines[1]}")
    need(done.stderr == b"", f"said: {done.stderr!r}")
    for mode in ("text", "lines", "pages", "outline"):
        done = subprocess.run(["bash", "-c", f'"{PROGRAM}" --dump={mode} "{big}" >&-; echo $?'],
                              capture_output=True, check=True, env=place.environment(),
                              timeout=harness.DEADLINE)
        need(done.stdout == b"1\n", f"--dump={mode} to nowhere: status {done.stdout!r}")


def test_closed_input(place):
    """Without standard input a file is read all the same."""
    terminal = place.pty(command=["sh", "-c", 'exec "$0" "$1" <&-', PROGRAM, place.file])
    terminal.wait_lines(place.dump(), "the first page")
    terminal.quit()
    terminal.need_restored()


def test_full_output(place):
    if not os.path.exists("/dev/full"):
        raise harness.Skip("there is no /dev/full")
    with open("/dev/full", "wb") as full:
        done = subprocess.run([PROGRAM, "--dump=text", place.file], stdout=full, check=False,
                              stderr=subprocess.PIPE, env=place.environment(),
                              timeout=harness.DEADLINE)
    need(done.returncode == 1, f"status {done.returncode} where nothing can be written")


if __name__ == "__main__":
    sys.exit(harness.main([
        ("colours, and NO_COLOR", test_colours),
        ("NO_COLOR sends none", test_colours_sent),
        ("a dumb terminal gets lines", test_dumb),
        ("an unknown terminal is told", test_unknown_terminal),
        ("locales that are not UTF-8", test_locales),
        ("messages without their locale", test_messages),
        ("text by standard input", test_piped),
        ("a pipe that does not end", test_endless),
        ("a FIFO", test_fifo),
        ("a pipe that is silent", test_silent),
        ("output that is closed", test_closed_output),
        ("input that is closed", test_closed_input),
        ("output that is full", test_full_output),
    ]))
