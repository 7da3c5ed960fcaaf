#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""In tmux, from an interactive shell: suspending, signals, crashes, the terminal as it was before,
the place kept, two at once."""

import os
import re
import signal
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness
from harness import PROGRAM, need, until


def start(place, before=""):
    """A shell with something on its screen, in which the program has begun."""
    terminal = place.tmux(shell=True)
    terminal.type("stty -g > modes; echo marker-$((41 + 1))")
    terminal.wait_line("marker-42")
    terminal.type(f"{before}{PROGRAM} {place.file}; echo status-$?; stty -g > modes-after")
    terminal.wait_text("〔000〕")
    return terminal


def need_as_before(place, terminal, wanted=None):
    """The shell's own screen, cursor and modes are there again."""
    terminal.need_restored()
    terminal.wait_line("marker-42")
    until(lambda: os.path.exists(f"{place.folder}/modes-after") and
          os.path.getsize(f"{place.folder}/modes-after"), "the modes after")
    modes = [open(f"{place.folder}/{name}", encoding="ascii").read()
             for name in ("modes", "modes-after")]
    need(modes[0] == modes[1], f"the terminal's modes, before and after:\n{modes[0]}{modes[1]}")
    if wanted is not None:
        terminal.wait_text(wanted)
    terminal.type("echo seen-$((1 + 1))")
    terminal.wait_line("$ echo seen-$((1 + 1))")
    terminal.wait_line("seen-2")
    need("〔0" not in terminal.show(), f"nothing of the text is left on\n{terminal.show()}")


def test_quit(place):
    terminal = start(place)
    terminal.keys("Space", "q")
    terminal.wait_line("status-0")
    need_as_before(place, terminal)


def test_suspend(place):
    terminal = start(place)
    terminal.keys("Space")
    page = place.dump(["Space"])
    terminal.wait_lines(page, "the second page")
    for _ in range(2):
        pid = terminal.child()
        terminal.keys("C-z")
        terminal.wait_text("Stopped" if "bash" in terminal.ask("pane_current_command") else "topped")
        until(lambda: harness.state_of(pid) == "T", "the program is stopped")
        terminal.need_restored()
        terminal.wait_line("marker-42")
        terminal.type("fg")
        terminal.wait_lines(page, "the same page after fg")
    terminal.keys("C-z")
    until(lambda: harness.state_of(pid) == "T", "the program is stopped")
    terminal.wait_line("marker-42")
    terminal.resize((50, 20))
    terminal.type("fg")
    terminal.wait_lines(place.dump(["Space", "size 50x20"]), "another size while stopped")
    terminal.keys("Space", "q")
    terminal.wait_text("status-")


def test_suspend_pipeline(place):
    """The whole job stops, with whoever writes the text, and goes on."""
    terminal = place.tmux(shell=True)
    terminal.type(f"(cat {place.file}; sleep 1000) | {PROGRAM} -o remember=off -")
    terminal.wait_text("〔000〕")
    terminal.keys("C-z")
    terminal.wait_text("topped")
    terminal.need_restored()
    terminal.type("echo seen-$((1 + 1))")
    terminal.wait_line("seen-2")
    terminal.type("fg")
    terminal.wait_text("〔000〕")
    terminal.keys("Space")
    terminal.wait_text("〔008〕")
    terminal.keys("q")
    terminal.need_restored()
    terminal.keys("C-c")
    terminal.type("echo seen-$((2 + 1))")
    terminal.wait_line("seen-3")


def test_stop_and_continue(place):
    """From elsewhere: no shell gives the terminal back."""
    terminal = place.pty()
    terminal.send("  ")
    page = place.dump(["Space", "Space"])
    terminal.wait_lines(page, "the third page")
    os.kill(terminal.pid, signal.SIGSTOP)
    until(lambda: harness.state_of(terminal.pid) == "T", "the program is stopped", terminal.pump)
    terminal.emulator.feed(b"\x1b[H\x1b[2Jwritten by another")
    os.kill(terminal.pid, signal.SIGCONT)
    terminal.wait_lines(page, "the same page")
    terminal.send("b")
    terminal.wait_lines(place.dump(["Space"]), "the page before")
    terminal.quit()


def end_by(place, number, message):
    terminal = start(place)
    terminal.keys("Space", "Space", "]")
    page = place.dump(["Space", "Space", "]"])
    terminal.wait_lines(page, "a chapter")
    os.kill(terminal.child(), number)
    terminal.wait_line(f"status-{128 + number}")
    need_as_before(place, terminal, message)
    return page


def test_terminate(place):
    page = end_by(place, signal.SIGTERM, None)
    place.tmux().wait_lines(page, "the place is kept")


def test_hang_up(place):
    page = end_by(place, signal.SIGHUP, None)
    place.tmux().wait_lines(page, "the place is kept")


def test_closed_terminal(place):
    """The terminal itself goes."""
    terminal = place.tmux()
    terminal.keys("Space", "Space")
    page = place.dump(["Space", "Space"])
    terminal.wait_lines(page, "the third page")
    pid = int(terminal.ask("pane_pid"))
    terminal.call("kill-server")
    until(lambda: harness.has_ended(pid), "the end")
    place.tmux().wait_lines(page, "the place is kept")


def test_closed_terminal_unheard(place):
    """The terminal goes, and the signal that tells it is ignored."""
    terminal = place.pty(command=["sh", "-c", 'trap "" HUP; exec "$0" "$1"', PROGRAM, place.file])
    terminal.wait_lines(place.dump(), "the first page")
    terminal.send("  ")
    page = place.dump(["Space", "Space"])
    terminal.wait_lines(page, "the third page")
    terminal.hang_up()
    until(lambda: terminal.process.poll() is not None, "the end")
    place.pty().wait_lines(page, "the place is kept")


def test_crash(place):
    for number, name in ((signal.SIGSEGV, "SIGSEGV"), (signal.SIGBUS, "SIGBUS")):
        end_by(place, number, f"dujuan: ended by {name}")
        os.remove(f"{place.folder}/modes-after")


def test_abort(place):
    end_by(place, signal.SIGABRT, "dujuan: aborted")


def test_interrupt(place):
    """C-c is a key as any other: it ends no reading."""
    terminal = place.tmux()
    terminal.wait_text("〔000〕")
    terminal.keys("/", "C-c")
    terminal.wait_lines(place.dump(["/", "C-c"]), "C-c leaves the prompt")
    terminal.keys("Space", "/")
    terminal.wait_lines(place.dump(["Space", "/"]), "the prompt on the second page")
    terminal.keys("C-c")
    terminal.wait_lines(place.dump(["Space"]), "the second page")


def test_killed(place):
    """A kill without warning; what was kept before it is still there."""
    terminal = place.tmux()
    terminal.keys("Space", "m", "a", "Space", "q")
    terminal.wait_end()
    second = place.tmux()
    second.wait_lines(place.dump(["Space", "Space"]), "the third page")
    os.kill(int(second.ask("pane_pid")), signal.SIGKILL)
    second.wait_end()
    third = place.tmux()
    third.wait_lines(place.dump(["Space", "Space"]), "the third page after a kill")
    third.keys("'", "a")
    third.wait_text(re.search("〔...〕", "\n".join(place.dump(["Space"]))).group())


def test_two_at_once(place):
    one, two = place.tmux(), place.tmux()
    page_two = place.dump(["3", "Space", "m", "b"])
    one.keys("Space", "m", "a")
    one.wait_lines(place.dump(["Space", "m", "a"]), "the first's page")
    two.keys("3", "Space", "m", "b")
    two.wait_lines(page_two, "the second's page")
    for terminal in (two, one):
        terminal.keys("q")
        terminal.wait_end()
    again = place.tmux()
    again.wait_lines(place.dump(["Space"]), "the place of the one that ended last")
    again.keys("'", "b")
    again.wait_text(re.search("〔...〕", "\n".join(page_two)).group())


if __name__ == "__main__":
    sys.exit(harness.main([
        ("quitting leaves the screen as it was", test_quit),
        ("C-z and fg", test_suspend),
        ("C-z and fg of a pipeline", test_suspend_pipeline),
        ("SIGSTOP and SIGCONT", test_stop_and_continue),
        ("SIGTERM", test_terminate),
        ("SIGHUP", test_hang_up),
        ("the terminal goes away", test_closed_terminal),
        ("the terminal goes away unheard", test_closed_terminal_unheard),
        ("a crash gives the terminal back before its message", test_crash),
        ("an abort gives it back too", test_abort),
        ("C-c", test_interrupt),
        ("kill -9", test_killed),
        ("two at once with one store", test_two_at_once),
    ]))
