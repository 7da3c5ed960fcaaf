# SPDX-License-Identifier: MIT
"""What the terminal tests share: TAP, a text of our own, the program on a pseudo-terminal whose
terminal is emulator.py, and the program in tmux.

Nothing here sleeps for a fixed time: whatever has to come is polled for, with a deadline.
"""

import fcntl
import itertools
import os
import re
import select
import shlex
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

import emulator

# How long something may take (seconds); a test of much work may set its own patience.
DEADLINE = 15
patience = DEADLINE

PROGRAM = os.environ.get("DUJUAN", "dujuan")


class Failure(Exception):
    pass


class Skip(Exception):
    pass


def need(condition, message):
    if not condition:
        raise Failure(message)


def same(got, expected, what):
    """Both are lists of lines."""
    if got == expected:
        return
    shown = [f"{what}: {len(got)} lines where {len(expected)} were expected; those that differ:"]
    for i, (a, b) in enumerate(itertools.zip_longest(got, expected)):
        if a != b and len(shown) < 10:
            shown.append(f"{i + 1}: {a!r}\n   not {b!r}")
    raise Failure("\n".join(shown))


def until(predicate, what, pump=None):
    """Polls until predicate() gives something true, and returns that."""
    end = time.monotonic() + patience
    while True:
        value = predicate()
        if value:
            return value
        if time.monotonic() > end:
            raise Failure(f"not within {patience} s: {what() if callable(what) else what}")
        if pump is not None:
            pump(0.02)
        else:
            time.sleep(0.02)


def need_terminals():
    """A root without /dev/pts has none, nor can tmux make one there."""
    try:
        for descriptor in os.openpty():
            os.close(descriptor)
    except OSError as reason:
        raise Skip(f"no pseudo-terminals here: {reason.strerror}") from reason


def run_test(function):
    """Returns the TAP directive of a test that was skipped; raises where it failed."""
    place = Place()
    try:
        need_terminals()
        function(place)
    except Skip as reason:
        return f" # SKIP {reason}"
    finally:
        place.release()
    return ""


def run_tests(tests):
    """Runs each (description, function) with a folder of its own; prints TAP."""
    failed = 0
    print(f"1..{len(tests)}", flush=True)
    for number, (description, function) in enumerate(tests, 1):
        try:
            print(f"ok {number} - {description}{run_test(function)}", flush=True)
        except (Failure, OSError, subprocess.SubprocessError) as failure:
            failed += 1
            print(f"not ok {number} - {description}", flush=True)
            print("#   " + f"{type(failure).__name__}: {failure}".replace("\n", "\n#   "), flush=True)
    return 1 if failed else 0


# --- A text ----------------------------------------------------------------------------------------

CLAUSES = ("山道上還留着昨夜的雨水", "渡口的船家收起了“半舊”的帆", "老人說——路總是走得完的",
           "孩子們數着欄杆上的燕子", "茶館裏有人讀一封長信", "河水轉過彎就看不見了",
           "她把 12 本書搬進了閣樓", "鐘樓敲過三下…街上才有人聲", "石橋那頭開着一樹杏花",
           "賬房用 abacus 算了又算")
NUMERALS = "一二三四五六七八九十"


def paragraph(number):
    """Each begins with its number, so that a screen tells where it is."""
    clauses = [CLAUSES[(number * 7 + i * 3) % len(CLAUSES)] for i in range(3 + number % 5)]
    return f"〔{number:03}〕" + "，".join(clauses) + "。"


def text(paragraphs=90):
    lines = []
    for number in range(paragraphs):
        if number % 15 == 0:
            chapter = number // 15
            lines += ["", f"第{NUMERALS[chapter % 10]}章　{CLAUSES[chapter % 10][:6]}", ""]
        lines.append("　　" + paragraph(number))
    return "\n".join(lines[1:]) + "\n"


# --- A folder with a text and a store ----------------------------------------------------------------

class Place:
    """A test's own folder; what runs in it uses a store in it and no terminal of the user's."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="dujuan-term-")
        self.file = self.write("novel.txt", text())
        self.running = []

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def environment(self, **changes):
        """The given names are set, or unset where they are None."""
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("LC_", "XDG_", "TMUX")) and
                name not in ("LANG", "NO_COLOR", "COLORFGBG", "LINES", "COLUMNS", "ENV")}
        kept.update(LC_ALL="C.UTF-8", LANGUAGE="", TERM="xterm-256color", HOME=self.folder)
        kept.update(changes)
        return {name: value for name, value in kept.items() if value is not None}

    def dump(self, keys=(), size=(80, 24), options=(), file=None, ambiguous="pad"):
        """The rows of the screen after keys, as the program itself tells them: for a Chinese text on
        a terminal that has answered that “ takes one cell, unless the test says otherwise."""
        script = self.write("keys", "".join(key + "\n" for key in keys))
        done = subprocess.run(
            [PROGRAM, "--dump=screen", f"--size={size[0]}x{size[1]}", f"--script={script}",
             "-o", f"ambiguous={ambiguous}", *options, file or self.file],
            capture_output=True, timeout=DEADLINE, env=self.environment(), check=False)
        need(done.returncode == 0, done.stderr.decode())
        return done.stdout.decode().split("\n")[:-1]

    def pty(self, *arguments, **options):
        return Pty(self, arguments or (self.file,), **options)

    def tmux(self, *command, **options):
        return Tmux(self, command, **options)

    def release(self):
        for terminal in self.running:
            terminal.release()
        shutil.rmtree(self.folder, ignore_errors=True)


# --- On a pseudo-terminal ---------------------------------------------------------------------------

def answer_at_once(terminal, reply):
    terminal.send(reply)


def answer_never(terminal, reply):
    del terminal, reply


class Pty:
    """The program with our emulator as its terminal. `answer` is called with each reply that is due."""

    def __init__(self, place, arguments, size=(80, 24), answer=answer_at_once, ambiguous=1,
                 stdin=None, command=None, **environment):
        self.place = place
        self.answer = answer
        self.emulator = emulator.Emulator(*size, ambiguous)
        self.answering = False
        self.bytes = bytearray()
        self.master, slave = os.openpty()
        self.set_size(slave, size)
        self.slave = slave
        self.before = termios.tcgetattr(slave)
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            command or [PROGRAM, *arguments], stdin=slave if stdin is None else stdin, stdout=slave,
            stderr=slave, start_new_session=True, env=place.environment(**environment),
            preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0))
        self.pid = self.process.pid
        place.running.append(self)

    @staticmethod
    def set_size(descriptor, size):
        fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def resize(self, size):
        self.emulator.resize(*size)
        self.set_size(self.master, size)

    def pump(self, timeout=0):
        """Takes what the program has written, and lets the emulator's replies be answered."""
        while select.select([self.master], [], [], timeout)[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                return
            if not data:
                return
            self.bytes += data
            self.emulator.feed(data)
            self.answer_all()
            timeout = 0

    def answer_all(self):
        """One after the other, even where answering pumps."""
        if self.answering:
            return
        self.answering = True
        while self.emulator.replies:
            self.answer(self, self.emulator.replies.pop(0))
        self.answering = False

    def send(self, data):
        os.write(self.master, data if isinstance(data, bytes) else data.encode())

    def lines(self):
        self.pump()
        return self.emulator.lines()

    def show(self):
        return "\n".join(self.lines())

    def wait_lines(self, expected, what, end=None):
        """Until the screen, up to the row end, is just so."""
        try:
            until(lambda: self.lines()[:end] == expected, what, self.pump)
        except Failure as failure:
            same(self.lines()[:end], expected, str(failure))

    def wait_text(self, wanted):
        until(lambda: any(wanted in line for line in self.lines()),
              lambda: f"{wanted!r} on\n{self.show()}", self.pump)

    def wait_end(self):
        until(lambda: self.process.poll() is not None, lambda: f"the end, at\n{self.show()}", self.pump)
        self.pump()
        return self.process.returncode

    def quit(self):
        self.send("q")
        status = self.wait_end()
        need(status == 0, f"status {status} after q")

    def wait_quiet(self):
        """Until nothing has been written for a while, and what was sent is taken."""
        seen, since = -1, 0
        def quiet():
            nonlocal seen, since
            if len(self.bytes) != seen:
                seen, since = len(self.bytes), time.monotonic()
            return time.monotonic() - since > 0.3
        until(quiet, lambda: f"no more changes on\n{self.show()}", self.pump)

    def hang_up(self):
        """The terminal is no more."""
        os.close(self.master)
        os.close(self.slave)
        self.master = self.slave = -1

    def need_restored(self):
        self.pump()
        need(not self.emulator.alternate, "the alternate screen was not left")
        need(self.emulator.cursor_shown, "the cursor stays hidden")
        need(2004 not in self.emulator.modes, "pastes stay bracketed")
        need(termios.tcgetattr(self.slave)[:4] == self.before[:4], "the modes are others than before")
        need(not self.emulator.unknown, f"unknown to the terminal: {self.emulator.unknown}")

    def release(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.master >= 0:
            self.hang_up()


# --- In tmux ------------------------------------------------------------------------------------------

class Tmux:
    """A pane of tmux with a command in it, or with an interactive shell."""

    count = 0

    def __init__(self, place, command=(), size=(80, 24), shell=False, **environment):
        if shutil.which("tmux") is None:
            raise Skip("tmux is missing")
        environment.setdefault("TERM", "xterm-256color")
        Tmux.count += 1
        self.name = f"dujuan-{os.getpid()}-{Tmux.count}"
        self.folder = place.folder
        self.environment = place.environment(**environment)
        self.environment["TMUX_TMPDIR"] = place.folder
        if shell:
            self.environment["HISTFILE"] = "/dev/null"
            bash = shutil.which("bash")
            command = (bash, "--norc", "--noprofile", "-i") if bash else ("sh", "-i")
        place.running.append(self)
        words = " ".join(shlex.quote(word) for word in command or (PROGRAM, place.file))
        # tmux sets TERM for the pane, to what we tell it.
        self.call("-f", "/dev/null", "start-server", ";", "set", "-g", "default-terminal",
                  "screen-256color", ";", "set", "-g", "remain-on-exit", "on", ";", "new-session",
                  "-d", "-x", str(size[0]), "-y", str(size[1]), "exec " + words)
        if shell:
            self.type("PS1='$ '")
            self.wait_line("$")

    def call(self, *arguments):
        done = subprocess.run(["tmux", "-u", "-L", self.name, *arguments], capture_output=True,
                              timeout=DEADLINE, env=self.environment, cwd=self.folder, check=False)
        need(done.returncode == 0, f"tmux {' '.join(arguments)}: {done.stderr.decode()}")
        return done.stdout.decode()

    def lines(self, *options):
        rows = int(self.ask("pane_height"))
        lines = self.call("capture-pane", "-p", *options).split("\n")[:-1]
        return [line.rstrip(" ") for line in lines] + [""] * (rows - len(lines))

    def show(self):
        return "\n".join(self.lines())

    def ask(self, name):
        return self.call("display-message", "-p", "#{" + name + "}").strip()

    def keys(self, *names):
        self.call("send-keys", *names)

    def type(self, words):
        """A line for the shell."""
        self.call("send-keys", "-l", words)
        self.keys("Enter")

    def resize(self, size):
        self.call("resize-window", "-x", str(size[0]), "-y", str(size[1]))

    def wait_lines(self, expected, what):
        try:
            until(lambda: self.lines() == expected, what)
        except Failure as failure:
            same(self.lines(), expected, str(failure))

    def wait_text(self, wanted):
        until(lambda: any(wanted in line for line in self.lines()),
              lambda: f"{wanted!r} on\n{self.show()}")

    def wait_line(self, wanted):
        until(lambda: wanted in self.lines(), lambda: f"the line {wanted!r} on\n{self.show()}")

    def wait_end(self):
        """Until the command of the pane has ended; tmux itself may not hear of it."""
        pid = int(self.ask("pane_pid"))
        until(lambda: has_ended(pid), lambda: f"the end, at\n{self.show()}")

    def child(self):
        """The program that the shell runs."""
        pane = self.ask("pane_pid")
        def find():
            with open(f"/proc/{pane}/task/{pane}/children", encoding="ascii") as file:
                children = file.read().split()
            return children and int(children[-1])
        return until(find, "a child of the shell")

    def need_restored(self):
        until(lambda: self.ask("alternate_on") == "0", "the alternate screen is left")
        until(lambda: self.ask("cursor_flag") == "1", "the cursor is shown")

    def processes(self):
        """The pane's, and those that its shell runs."""
        try:
            pane = int(self.ask("pane_pid"))
            with open(f"/proc/{pane}/task/{pane}/children", encoding="ascii") as file:
                return [pane, *map(int, file.read().split())]
        except (Failure, ValueError, OSError):
            return []

    def release(self):
        """Nothing is left that could still write into the folder."""
        pids = self.processes()
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        end = time.monotonic() + DEADLINE
        while not all(map(has_ended, pids)) and time.monotonic() < end:
            time.sleep(0.005)
        subprocess.run(["tmux", "-L", self.name, "kill-server"], capture_output=True,
                       env=self.environment, check=False)


def has_colour(text):
    """Whether any SGR in it sets a colour."""
    for parameters in re.findall("\x1b\\[([0-9;:]*)m", text):
        numbers = [int(n) for n in re.split("[;:]", parameters) if n]
        if any(30 <= n <= 38 or 40 <= n <= 48 or 90 <= n <= 107 for n in numbers):
            return True
    return False


def has_catalogues():
    folder = os.environ.get("DUJUAN_LOCALEDIR")
    return folder is None or os.path.exists(f"{folder}/zh_TW/LC_MESSAGES/dujuan.mo")


def state_of(pid):
    """The letter of /proc/PID/stat: R, S, T, Z, …"""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        return file.read().rpartition(")")[2].split()[0]


def has_ended(pid):
    try:
        return state_of(pid) == "Z"
    except OSError:
        return True


def main(tests):
    if shutil.which(PROGRAM) is None:
        print(f"1..0 # SKIP there is no program {PROGRAM}")
        return 0
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    return run_tests(tests)
