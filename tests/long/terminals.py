#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Nothing shifts on the terminals that are installed: what stands after an emoji, a variant of an
ideograph, decomposed kana, a padded mark … is in the column where it belongs.

The outline has a heading for each sample, and right of it the line between the panes, which is in the
same column in every row.  Between dujuan and the terminal stands a program that lets all pass but asks,
after each such line, where the cursor is: so every terminal is measured by its own word and no fonts
and no pictures are needed.

terminals.py                 all (TAP)
terminals.py --inside FILE   what runs in the terminal
"""

import collections
import curses
import fcntl
import json
import os
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
import tty

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "term"))
import harness
from harness import Skip, need, until

PATIENCE = 40  # for a terminal to start, and to be asked of all samples (seconds)

# The rows of what terminals draw each in its own way.
SAMPLES = (
    ("nothing", ""), ("quotation marks", "“甲”‘乙’"), ("dash", "——"), ("dots", "……"),
    ("interpunct", "·"), ("hyphenation point", "‧"), ("bullet", "•"), ("two dots", "‥"),
    ("horizontal bar", "―"), ("circled", "①"), ("numeral", "Ⅳ"), ("degree", "°±×"), ("arrow", "→"),
    ("Greek and Cyrillic", "αЯ"), ("box", "─"), ("blocks", "█■★※"), ("Celsius", "℃"),
    ("neutral dots", "⋯⋯"), ("two-em dash", "⸺"), ("East Asian marks", "、。～〜"),
    ("squared", "㎏㊀〇"), ("vertical forms", "︐︙︵﹁"), ("extension B", "\U00020BB7"),
    ("extension G", "\U00030000"), ("extension H", "\U00031350"), ("extension I", "\U0002EBF0"),
    ("extension J", "\U000323B0"), ("private use", "\uE000\U000F0000"), ("unassigned", "\u0378"),
    ("Kangxi radicals", "⼀⾔"), ("other radicals", "⺀⻌"), ("compatibility ideograph", "\uF900"),
    ("emoji", "😀"), ("flag", "🇹🇼"), ("half a flag", "🇹"), ("watch", "⌚"), ("heart", "❤"),
    ("heart, VS16", "❤\uFE0F"), ("smile, VS16", "☺\uFE0F"), ("copyright, VS16", "©\uFE0F"),
    ("emoji, VS15", "😀\uFE0E"), ("watch, VS15", "⌚\uFE0E"), ("keycap", "1\uFE0F\u20E3"),
    ("family", "👨\u200D👩\u200D👧"), ("couple", "👩\u200D❤\uFE0F\u200D👨"),
    ("heart on fire", "❤\uFE0F\u200D🔥"), ("rainbow flag", "🏳\uFE0F\u200D🌈"),
    ("skin tone", "👍🏽"), ("skin tone in a family", "👩🏽\u200D🚀"),
    ("tags", "🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"),
    ("emoji of Unicode 15", "\U0001FAE8"), ("emoji of Unicode 16", "\U0001FAE9"),
    ("decomposed kana", "か\u3099は\u309A"), ("kana without a voiced form", "か\u309A"),
    ("voiced mark alone", "\u3099"), ("variant", "葛\U000E0100"), ("halfwidth kana", "ｶ\uFF9E"),
    ("decomposed Hangul", "\u1112\u1161\u11AB"), ("vowel alone", "\u1161"),
    ("old Hangul", "\u110A\u119E"), ("extended Hangul", "\uA960\uD7B0"),
    ("zero width", "\u200B\u200D\u2060\uFEFF\u200E"), ("soft hyphen", "\u00AD"),
    ("fillers", "\u115F\u3164\uFFA0"), ("hexagram", "䷀"), ("trigram", "☰"), ("digram", "⚊"),
    ("number on black", "㉈"), ("counting rod", "\U0001D360"), ("accents", "e\u0301q\u0302\u0301"),
    ("Thai", "กำ"), ("Devanagari", "कि"), ("Arabic", "سلام"), ("tone mark", "말\u302F"),
)
STEMS = "子丑寅卯辰巳午未申酉戌亥"


def document():
    lines = []
    for number, (_, sample) in enumerate(SAMPLES, 1):
        lines += [f"第{number}章　〔{number:03}〕{sample}{STEMS}", "",
                  "　　" + harness.paragraph(number), ""]
    return "\n".join(lines) + "\n"


# --- Inside of the terminal --------------------------------------------------------------------------

ANSWER = re.compile(rb"\x1b\[(\d+);(\d+)R")
QUESTION = b"\x1b[6n"


class Between:
    """Stands between dujuan and the terminal."""

    def __init__(self, arguments):
        self.master, slave = os.openpty()
        size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
        self.size = struct.unpack("HHHH", size)[:2]
        fcntl.ioctl(slave, termios.TIOCSWINSZ, size)
        self.process = subprocess.Popen(
            arguments, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0))
        os.close(slave)
        self.output = self.input = b""
        self.due = collections.deque()  # whose answers will come: None is dujuan's
        self.row = b""                  # what was written since the line before
        self.found = []                 # number of the sample, column
        self.last = time.monotonic()

    def write(self, data):
        while data:
            data = data[os.write(1, data):]

    def show(self, data):
        """To the terminal, with a question after each line between the panes."""
        self.output += data
        keep = next((n for n in (3, 2, 1) if self.output.endswith(QUESTION[:n])), 0)
        data, self.output = (self.output[:-keep], self.output[-keep:]) if keep else (self.output, b"")
        for piece in re.split(rb"(\||\x1b\[6n)", data):
            self.write(piece)
            if piece == QUESTION:
                self.due.append(None)
            elif piece == b"|":
                numbers = re.findall("〔([0-9]+)〕", self.row.decode(errors="replace"))
                self.due.append(int(numbers[-1]) if numbers else 0)
                self.write(QUESTION)
                self.row = b""
            else:
                self.row += piece

    def answer(self, data):
        """To dujuan, without the answers to our own questions."""
        self.input += data
        at = 0
        for match in ANSWER.finditer(self.input):
            os.write(self.master, self.input[at:match.start()])
            at = match.end()
            number = self.due.popleft() if self.due else None
            if number is None:
                os.write(self.master, match.group())
            else:
                self.found.append((number, int(match[2])))
        rest = self.input[at:]
        start = rest.rfind(b"\x1b")
        cut = start if start >= 0 and re.fullmatch(rb"\x1b(\[[0-9;]*)?", rest[start:]) else len(rest)
        os.write(self.master, rest[:cut])
        self.input = rest[cut:]

    def pump(self, timeout):
        ready = select.select([0, self.master], [], [], timeout)[0]
        try:
            if self.master in ready:
                data = os.read(self.master, 65536)
                self.show(data)
            if 0 in ready:
                self.answer(os.read(0, 65536))
        except OSError:
            return
        if ready:
            self.last = time.monotonic()

    def wait(self, patience=10):
        """Until all is drawn and answered."""
        end = time.monotonic() + patience
        self.last = time.monotonic()
        while time.monotonic() < end and self.process.poll() is None:
            self.pump(0.05)
            if not self.due and time.monotonic() - self.last > 0.4:
                return True
        return False

    def press(self, keys):
        os.write(self.master, keys)
        return self.wait()


def known_term():
    try:
        curses.setupterm(os.environ.get("TERM", ""), 1)
        return os.environ["TERM"]
    except (curses.error, KeyError):
        return "xterm-256color"


def inside(path, program, file, *options):
    os.environ["TERM"] = known_term()
    before = termios.tcgetattr(0)
    tty.setraw(0)
    between = Between([program, "-o", "remember=off", *options, file])
    told = between.wait() and between.press(b"t")
    pages = len(SAMPLES) // max(1, between.size[0] - 2) + 2
    for _ in range(pages):
        told = told and between.press(b"j" * (between.size[0] - 4))
    between.process.send_signal(signal.SIGTERM)
    between.wait(3)
    between.process.kill()
    termios.tcsetattr(0, termios.TCSANOW, before)
    result = {"told": told, "size": between.size, "term": os.environ["TERM"], "found": between.found}
    with open(path + ".new", "w", encoding="utf-8") as out:
        json.dump(result, out)
    os.rename(path + ".new", path)


# --- Outside ----------------------------------------------------------------------------------------

class Terminal:
    """A terminal program in a session of its own; more processes may belong to it."""

    def __init__(self, place):
        self.place = place
        self.processes = []
        place.running.append(self)

    def start(self, command, descriptors=(), **environment):
        log = open(os.path.join(self.place.folder, f"log-{len(self.processes)}"), "wb")
        with log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       start_new_session=True, cwd=self.place.folder,
                                       pass_fds=descriptors,
                                       env=self.place.environment(TERM=None, **environment))
        self.processes.append(process)
        return process

    def logs(self):
        texts = []
        for number in range(len(self.processes)):
            with open(os.path.join(self.place.folder, f"log-{number}"), "rb") as log:
                texts.append(log.read().decode(errors="replace")[-300:])
        return " ".join(texts)

    def release(self):
        for process in reversed(self.processes):
            for number in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(process.pid, number)
                    process.wait(2)
                except (ProcessLookupError, subprocess.TimeoutExpired):
                    pass


def need_program(name):
    if shutil.which(name) is None:
        raise Skip(f"{name} is missing")


def x_display(terminal):
    """The name of a display of our own."""
    need_program("Xvfb")
    reading, writing = os.pipe()
    terminal.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-noreset",
                    "-nolisten", "tcp"], descriptors=(writing,))
    os.close(writing)
    number = b""
    while not number.endswith(b"\n"):
        piece = os.read(reading, 16) if select.select([reading], [], [], PATIENCE)[0] else b""
        number += piece
        if not piece:
            raise Skip("Xvfb does not start")
    os.close(reading)
    return ":" + number.decode().strip()


def in_x(*words, **environment):
    def start(terminal, command):
        need_program(words[0])
        display = x_display(terminal)
        terminal.start([*words, *command], DISPLAY=display, LIBGL_ALWAYS_SOFTWARE="1",
                       **environment)
    return start


def in_wayland(*words):
    def start(terminal, command):
        need_program(words[0])
        need_program("weston")
        display = x_display(terminal)  # by itself weston has no keyboard, and foot wants one
        folder = os.path.join(terminal.place.folder, "run")
        os.mkdir(folder, 0o700)
        terminal.start(["weston", "--backend=x11-backend.so", "--use-pixman", "--socket=w",
                        "--idle-time=0", "--no-config", "--width=1400", "--height=1000"],
                       XDG_RUNTIME_DIR=folder, DISPLAY=display)
        until(lambda: os.path.exists(os.path.join(folder, "w")), "weston starts")
        terminal.start([*words, *command], XDG_RUNTIME_DIR=folder, WAYLAND_DISPLAY="w")
    return start


def in_tmux(terminal, command):
    need_program("tmux")
    terminal.start(["tmux", "-u", "-D", "-L", "widths", "-f", "/dev/null"],
                   TMUX_TMPDIR=terminal.place.folder)
    until(lambda: subprocess.run(
        ["tmux", "-u", "-L", "widths", "new-session", "-d", "-x", "100", "-y", "40", *command],
        env=terminal.place.environment(TMUX_TMPDIR=terminal.place.folder), capture_output=True,
        check=False, timeout=PATIENCE).returncode == 0, "tmux starts")


def in_screen(terminal, command):
    need_program("screen")
    folder = os.path.join(terminal.place.folder, "screen")
    os.mkdir(folder, 0o700)
    terminal.start(["screen", "-U", "-c", "/dev/null", "-D", "-m", *command], SCREENDIR=folder)


SIZE = "100x40"
TERMINALS = (
    ("xterm", in_x("xterm", "-geometry", SIZE, "-e")),
    ("xterm -cjk_width", in_x("xterm", "-cjk_width", "-geometry", SIZE, "-e")),
    ("xterm -mk_width", in_x("xterm", "-mk_width", "-geometry", SIZE, "-e")),
    ("urxvt", in_x("urxvt", "-geometry", SIZE, "-e")),
    ("st", in_x("st", "-g", SIZE, "-e")),
    ("mlterm", in_x("mlterm", "-g", SIZE, "-e")),
    ("mlterm --ac=2", in_x("mlterm", "--ac=2", "-g", SIZE, "-e")),
    ("kitty", in_x("kitty", "--config=NONE", "-o", "remember_window_size=no", "-o",
                   "initial_window_width=100c", "-o", "initial_window_height=40c", "-o",
                   "update_check_interval=0")),
    ("alacritty", in_x("alacritty", "-o", "window.dimensions={columns: 100, lines: 40}", "-e")),
    ("konsole", in_x("konsole", "--nofork", "-e", QT_QPA_PLATFORM="xcb")),
    ("sakura", in_x("sakura", "--columns=100", "--rows=40", "-e")),
    ("terminology", in_x("terminology", "--geometry=" + SIZE, "-e")),
    ("foot", in_wayland("foot", "--window-size-chars=" + SIZE)),
    ("tmux", in_tmux),
    ("screen", in_screen),
)


# What these join by rules of other scripts than ours, and nobody is asked about.
KNOWN = {
    "kitty": {"Devanagari"},
    "mlterm": {"Devanagari", "Arabic"},
    "mlterm --ac=2": {"Devanagari", "Arabic"},
}


def measure(place, start, options):
    harness.patience = PATIENCE
    path = os.path.join(place.folder, "result.json")
    file = place.write("samples.txt", document())
    program = shutil.which(harness.PROGRAM) or harness.PROGRAM
    terminal = Terminal(place)
    start(terminal, [sys.executable, os.path.abspath(__file__), "--inside", path,
                     os.path.abspath(program), file, *options])
    until(lambda: os.path.exists(path), lambda: f"an answer; {terminal.logs()}")
    with open(path, encoding="utf-8") as result:
        return json.load(result)


def check(result, known):
    """Every sample was drawn, and the line after it in the column of the one after nothing."""
    need(result["told"], f"all was drawn and answered: {result}")
    columns = {}
    for number, column in result["found"]:
        columns.setdefault(number, set()).add(column)
    missing = [name for number, (name, _) in enumerate(SAMPLES, 1) if number not in columns]
    need(not missing, f"the outline shows {missing}")
    need(len(columns[1]) == 1, f"the line after nothing is in one column: {columns[1]}")
    shifted = [f"{name}: {sorted(column - min(columns[1]) for column in columns[number])}"
               for number, (name, _) in enumerate(SAMPLES, 1)
               if columns[number] != columns[1] and name not in known]
    print(f"# {result['term']}, {result['size'][1]} columns: {len(result['found'])} lines measured")
    need(not shifted, "shifted by cells: " + ", ".join(shifted))


def test_of(name, start, options):
    return lambda place: check(measure(place, start, options), KNOWN.get(name, ()))


def test_sees_a_shift(place):
    """Told the wrong width, the program does shift what follows: that is seen."""
    result = measure(place, in_tmux, ("-o", "ambiguous=wide"))
    try:
        check(result, ())
    except harness.Failure as failure:
        need("circled: [" in str(failure), str(failure))
        need("East Asian marks" not in str(failure), str(failure))
    else:
        raise harness.Failure("the wrong width went unseen")


def tests():
    yield "a shift is seen", test_sees_a_shift
    for name, start in TERMINALS:
        for language in ("zh-Hant", "ja"):
            yield f"{name}, lang={language}", test_of(name, start, ("-o", f"lang={language}"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        inside(*sys.argv[2:])
        sys.exit(0)
    wanted = [(name, test) for name, test in tests()
              if len(sys.argv) < 2 or any(word in name for word in sys.argv[1:])]
    sys.exit(harness.main(wanted))
