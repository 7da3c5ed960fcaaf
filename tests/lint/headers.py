#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A public header opens with what it is; every source names its licence."""

import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

SPDX = "SPDX-License-Identifier: MIT"
OPENING = re.compile(r"\A/\* " + re.escape(SPDX) + r" \*/\n/\*\n \* \S.*?\n \*/\n", re.DOTALL)
PROMISE = re.compile(r"^ \* (Units|Ownership|Errors):", re.MULTILINE)
INTERNAL = re.compile(r"[-_]internal\.h$")

# Hand-written files by folder; data of the tests are not sources.
FOLDERS = ("src", "tests", "docs")
EXTENSIONS = (".c", ".h", ".py", ".sh", ".mk", ".awk", ".sql", ".1")
OTHERS = ("Makefile.am", "configure.ac", "bootstrap", ".ci/run", "m4/dujuan.m4", "po/LINGUAS",
          "po/Makevars", "po/POTFILES.in", "po/zh_TW.po", "tests/prerequisites",
          "tests/run", "tests/show-failures", "tests/bench/run",
          "tests/bench/bench-pages")
DATA = re.compile(r"^tests/(golden/[^/]+|fuzz/corpus|home)/")


def public_headers(root):
    return [path for path in lint.sources(root, extensions=(".h",))
            if path.count("/") == 2 and not INTERNAL.search(path)]


def check_headers(root):
    problems = []
    for path in public_headers(root):
        text = lint.read(os.path.join(root, path))
        opening = OPENING.match(text)
        if not opening:
            problems.append(f"{path}: does not open with its SPDX line and what the module is")
        elif not PROMISE.search(opening.group()):
            problems.append(f"{path}: its opening has no line Units:, Ownership: or Errors:")
    return problems


def guard_of(path):
    """The include guard of a header: its path below src in capitals."""
    return re.sub(r"[^A-Z0-9]", "_", path.split("/", 1)[1].upper())


def check_guards(root):
    problems = []
    for path in lint.sources(root, extensions=(".h",)):
        text = lint.read(os.path.join(root, path))
        guard = guard_of(path)
        if not re.search(rf"^#ifndef {guard}\n#define {guard}$", text, re.MULTILINE):
            problems.append(f"{path}: has no include guard {guard}")
    return problems


def has_licence(path):
    lines = lint.read(path).split("\n", 2)
    first = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
    return SPDX in first


def check_licences(root):
    paths = [path for folder in FOLDERS for path in lint.sources(root, folder, EXTENSIONS)
             if not DATA.match(path)]
    paths += [path for path in OTHERS if os.path.exists(os.path.join(root, path))]
    return [f"{path}: has no SPDX line first" for path in paths
            if not has_licence(os.path.join(root, path))]


LICENCE = f"/* {SPDX} */\n"
GOOD = LICENCE + """/*
 * Things by the dozen.
 *
 * Units: things.
 */
#ifndef BASE_A_H
#define BASE_A_H
#endif
"""


def main():
    tap = lint.Tap()
    root = lint.srcdir()
    tap.check("public headers say what they are", check_headers(root))
    tap.check("include guards are the headers' paths", check_guards(root))
    tap.check("sources name their licence", check_licences(root))

    tap.clean("a header with its opening lines", check_headers, {"src/base/a.h": GOOD})
    tap.fault("a header without an opening", check_headers,
              {"src/base/a.h": LICENCE + "#ifndef BASE_A_H\n"}, "does not open")
    tap.fault("an opening before the licence", check_headers,
              {"src/base/a.h": GOOD.replace(LICENCE, "") + LICENCE}, "does not open")
    tap.fault("an opening without a promise", check_headers,
              {"src/base/a.h": GOOD.replace("Units", "Note")}, "no line Units:")
    tap.clean("an internal header", check_headers, {"src/base/a-internal.h": "int a;\n"})
    tap.fault("a wrong include guard", check_guards,
              {"src/base/a.h": GOOD.replace("BASE_A_H", "A_H")}, "no include guard BASE_A_H")
    tap.fault("a source without a licence", check_licences,
              {"src/base/a.c": "int a;\n"}, "src/base/a.c")
    tap.fault("a script without a licence", check_licences,
              {"tests/script/a.sh": "#!/bin/sh\n\n# " + SPDX + "\n"}, "tests/script/a.sh")
    tap.clean("a script with one, and data", check_licences,
              {"tests/script/a.sh": "#!/bin/sh\n# " + SPDX + "\n",
               "tests/golden/a/input.1": "a text\n"})
    tap.done()


if __name__ == "__main__":
    main()
