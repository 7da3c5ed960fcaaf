#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kills the program without warning, again and again, and looks at what is left of the store: each
database is whole, and what was said to be kept is there."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "term"))
import harness
from harness import need, until

SEED = 20261124
ROUNDS = 150


def databases(place):
    for where, _, names in os.walk(place.folder):
        yield from (os.path.join(where, name) for name in names if name.endswith(".db"))


def check_whole(place):
    for path in databases(place):
        connection = sqlite3.connect(path)
        try:
            answer = connection.execute("PRAGMA integrity_check").fetchall()
            need(answer == [("ok",)], f"{path}: {answer}")
        finally:
            connection.close()


def names_kept(place):
    done = subprocess.run([harness.PROGRAM, "--dump=bookmarks", place.file], capture_output=True,
                          check=False, env=place.environment(), timeout=harness.DEADLINE)
    need(done.returncode == 0, done.stderr.decode())
    return {json.loads(line)["name"] for line in done.stdout.decode().splitlines()}


def act(chance, terminal, number, kept):
    """Something that writes; what the program says is kept goes into kept."""
    name = f"名{number}"
    terminal.send(chance.choice([" ", "]", "G", "g", "3 ", "/杏花\rn", ":5\r"]))
    letter = chance.choice("abcdefgh")
    if chance.random() < 0.5:
        terminal.send("m" + letter)
        wanted, name = f"mark {letter} is set", letter
    else:
        terminal.send("M\x15" + name + "\r")
        wanted = f"'{name}' is kept"
    if chance.random() < 0.7:
        terminal.wait_text(wanted)
        kept.add(name)


def one_round(chance, place, number, kept):
    terminals = [place.pty() for _ in range(chance.choice((1, 1, 2)))]
    for i, terminal in enumerate(terminals):
        terminal.wait_text("〔0")
        for step in range(chance.randint(0, 3)):
            act(chance, terminal, f"{number}-{i}-{step}", kept)
    for terminal in terminals:
        terminal.pump(chance.random() * 0.02)
        os.kill(terminal.pid, signal.SIGKILL)
        until(lambda t=terminal: t.process.poll() is not None, "the end", terminal.pump)
        terminal.release()
        place.running.remove(terminal)


def test_kills(place):
    chance = random.Random(SEED)
    print(f"# seed {SEED}")
    kept = set()
    for number in range(ROUNDS):
        one_round(chance, place, number, kept)
        check_whole(place)
        lost = kept - names_kept(place)
        need(not lost, f"round {number}: lost {sorted(lost)} of {len(kept)}")
    print(f"# {len(kept)} bookmarks and marks after {ROUNDS} kills")
    aside = [path for path in databases(place) if "damaged" in path]
    need(not aside, f"set aside: {aside}")


if __name__ == "__main__":
    sys.exit(harness.main([("kill -9 loses nothing that was kept", test_kills)]))
