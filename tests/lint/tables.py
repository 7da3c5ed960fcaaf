#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Generated tables are what their generators make: making them again changes nothing.

A generator runs without arguments and writes beside itself. It runs here in a copy of its tree.
"""

import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

UNICODE = "/usr/share/unicode"
VERSION = re.compile(r"\b(?:Unicode|UCD)\b[^\n]*?\b(\d+\.\d+)")


def generators(root):
    """Those that the build names, and any that it does not."""
    named = os.environ.get("GENERATORS", "").split()
    return sorted({path for path in lint.sources(root, extensions=(".py",))
                   if os.path.basename(path).startswith("make_")}.union(named))


def installed_version():
    """The version of the installed Unicode character database, or None."""
    try:
        first = lint.read(os.path.join(UNICODE, "PropList.txt")).split("\n", 1)[0]
    except OSError:
        return None
    match = re.search(r"-(\d+\.\d+)\.\d+\.txt", first)
    return match and match.group(1)


def committed_version(root, generator):
    """The version of Unicode that a table says its generator made it from."""
    folder, script = os.path.split(generator)
    for name in sorted(os.listdir(os.path.join(root, folder))):
        if name.endswith((".c", ".h")):
            head = lint.read(os.path.join(root, folder, name))[:1000]
            match = VERSION.search(head)
            if script in head and match:
                return match.group(1)
    return None


def reason_to_skip(root, generator):
    text = lint.read(os.path.join(root, generator))
    if UNICODE in text:
        version = installed_version()
        made = committed_version(root, generator)
        if version is None:
            return "the Unicode character database is missing (Debian: unicode-data)"
        if made and made != version:
            return f"made from Unicode {made}, and {version} is installed"
    if "opencc" in text.lower() and lint.missing_tool("opencc_dict"):
        return "opencc is missing (Debian: opencc)"
    return None


def snapshot(folder):
    found = {}
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__"))]
        for name in names:
            path = os.path.join(where, name)
            with open(path, "rb") as data:
                found[os.path.relpath(path, folder)] = data.read()
    return found


def check_generator(root, generator):
    """What running a generator in a copy of src changes."""
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(os.path.join(root, "src"), os.path.join(copy, "src"),
                        ignore=shutil.ignore_patterns("*.o", "*.a", ".*", "__pycache__"))
        for where, _, names in os.walk(copy):
            os.chmod(where, 0o755)
            for name in names:
                os.chmod(os.path.join(where, name), 0o644)
        before = snapshot(copy)
        result = lint.run(sys.executable, "-B", os.path.join(copy, generator), cwd=copy)
        after = snapshot(copy)
    if result.returncode != 0:
        return [f"{generator}: {line}" for line in result.stderr.splitlines()[-3:]] or [generator]
    return [f"{generator}: makes another {path}" for path in sorted(after)
            if after[path] != before.get(path)]


def main():
    tap = lint.Tap()
    root = lint.srcdir()
    for generator in generators(root):
        description = f"{generator} makes what is committed"
        reason = reason_to_skip(root, generator)
        if reason:
            tap.skip(description, reason)
        else:
            tap.check(description, check_generator(root, generator))

    def check(tree):
        return check_generator(tree, "src/text/make_a.py")

    write = ("import os\nwith open(os.path.join(os.path.dirname(__file__), 'a.c'), 'w') as out:\n"
             "    out.write('int a;\\n')\n")
    tap.clean("a table as its generator makes it", check,
              {"src/text/make_a.py": write, "src/text/a.c": "int a;\n"})
    tap.fault("a table that was edited", check,
              {"src/text/make_a.py": write, "src/text/a.c": "int b;\n"}, "another src/text/a.c")
    tap.fault("a generator that fails", check,
              {"src/text/make_a.py": "raise SystemExit('no data')\n"}, "no data")
    tap.done()


if __name__ == "__main__":
    main()
