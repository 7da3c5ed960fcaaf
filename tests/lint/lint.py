# SPDX-License-Identifier: MIT
"""What the lints share: TAP, the source tree, C text without comments, and their own test.

A check is a function that takes the root of a tree and returns a list of problems, each a line.
A lint reports every check on the project's tree, and then proves on a small tree with a fault in
it that the check can fail.
"""

import os
import re
import subprocess
import sys
import tempfile

LAYERS = ("base", "text", "doc", "format", "worker", "source", "layout", "store", "reader", "tui",
          "app")


class Tap:
    """Test points on standard output."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def point(self, good, description, problems=()):
        self.count += 1
        self.failed += not good
        print(f"{'ok' if good else 'not ok'} {self.count} - {description}")
        for problem in problems:
            print(f"#   {problem}")
        sys.stdout.flush()

    def check(self, description, problems):
        self.point(not problems, description, problems)

    def skip(self, description, reason):
        self.count += 1
        print(f"ok {self.count} - {description} # SKIP {reason}")

    def fault(self, description, check, files, expected):
        """Report whether check finds a fault, told by a word of its line, in a tree of files."""
        with tempfile.TemporaryDirectory() as root:
            write_tree(root, files)
            problems = check(root)
        found = any(expected in problem for problem in problems)
        self.point(found, f"finds {description}", [] if found else problems or ["nothing found"])

    def clean(self, description, check, files):
        """Report whether check finds nothing in a tree of files that has no fault."""
        with tempfile.TemporaryDirectory() as root:
            write_tree(root, files)
            problems = check(root)
        self.check(f"accepts {description}", problems)

    def done(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failed else 0)


def write_tree(root, files):
    for path, text in files.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as out:
            out.write(text)


def srcdir():
    """The project's source tree: the tests' environment has it, else it is found from here."""
    here = os.path.dirname(os.path.abspath(__file__))
    return os.environ.get("abs_srcdir") or os.path.dirname(os.path.dirname(here))


def builddir():
    return os.environ.get("abs_builddir") or os.getcwd()


def program():
    return os.environ.get("DUJUAN") or os.path.join(builddir(), "src", "dujuan")


def read(path):
    with open(path, encoding="utf-8", errors="surrogateescape") as source:
        return source.read()


def sources(root, folder="src", extensions=(".c", ".h")):
    """The paths of the source files below a folder, relative to root, sorted."""
    found = []
    for where, folders, names in os.walk(os.path.join(root, folder)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(extensions) and not name.startswith("."):
                found.append(os.path.relpath(os.path.join(where, name), root))
    return found


TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def code(text):
    """C without its comments, and its strings empty; lines keep their numbers."""

    def blank(match):
        token = match.group()
        if token.startswith("/"):
            return " " + "\n" * token.count("\n")
        return token[0] * 2

    return TOKEN.sub(blank, text)


INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def includes(root, path):
    """(line, form, name) of each include of a file; form is < or \"."""
    text = re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group().count("\n"),
                  read(os.path.join(root, path)), flags=re.DOTALL)
    return [(text.count("\n", 0, match.start()) + 1, match.group(1), match.group(2))
            for match in INCLUDE.finditer(text)]


def run(*command, **options):
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, encoding="utf-8", errors="surrogateescape",
                          check=False, **options)


def missing_tool(*names):
    """The first of the tools that is not on the path, or None."""
    for name in names:
        if run("sh", "-c", 'command -v "$1"', "sh", name.split()[0]).returncode != 0:
            return name
    return None


def tool(variable, default):
    return os.environ.get(variable) or default
