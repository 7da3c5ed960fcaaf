#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An include points downward only, never in a circle, and a library has its one place."""

import os
import posixpath
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

ALLOWED = {
    "base": (),
    "text": ("base",),
    "doc": ("base", "text"),
    "format": ("base", "text", "doc"),
    "worker": ("base", "text", "doc", "format"),
    "source": ("base", "text", "doc"),
    "layout": ("base", "text", "doc"),
    "store": ("base", "doc"),
    "reader": ("base", "text", "doc", "layout", "store"),
    "tui": ("base", "text"),
    "app": ("base", "text", "doc", "source", "layout", "store", "reader", "tui"),
}

# The two headers that the terminal shares with the reader; they stand on base and text alone.
SHARED = ("reader/cells.h", "reader/event.h")

# Where the headers of a library may be included; the application tells SQLite's version.
LIBRARIES = {
    ("curses.h", "ncurses.h", "term.h", "ncursesw/curses.h", "ncursesw/term.h"): ("tui",),
    ("sqlite3.h",): ("store", "app"),
    ("iconv.h",): ("text",),
    ("archive.h", "archive_entry.h"): ("format", "worker"),
    ("libxml/HTMLparser.h", "libxml/HTMLtree.h", "libxml/parser.h", "libxml/tree.h",
     "libxml/xmlerror.h", "libxml/xmlmemory.h", "libxml/xmlreader.h", "libxml/uri.h",
     "libxml/encoding.h", "libxml/SAX2.h", "libxml/parserInternals.h"): ("format", "worker"),
    ("md4c.h", "uchardet.h", "uchardet/uchardet.h"): ("format",),
    ("seccomp.h", "linux/landlock.h", "linux/seccomp.h"): ("worker",),
    ("uniconv.h", "unicase.h", "unictype.h", "unigbrk.h", "unilbrk.h", "uniname.h", "uninorm.h",
     "unistdio.h", "unistr.h", "unitypes.h", "uniwbrk.h", "uniwidth.h"): ("text",),
}


def layer_of(path):
    """The layer of a path below src, or None."""
    first = path.split("/")[0]
    return first if "/" in path and first in lint.LAYERS else None


def resolve(path, name):
    """The path below src that an include of a file below src names."""
    if "/" in name:
        return name
    return posixpath.join(posixpath.dirname(path), name)


def may_include(path, target):
    layer, other = layer_of(path), layer_of(target)
    if layer == other:
        return path not in SHARED or target in SHARED
    if path in SHARED:
        return other in ("base", "text")
    if layer == "tui" and target in SHARED:
        return True
    return other in ALLOWED[layer]


def own_includes(root):
    """(path, line, target) for each include of the project's own headers; paths below src."""
    for source in lint.sources(root):
        path = posixpath.relpath(source, "src")
        for line, form, name in lint.includes(root, source):
            if form == '"':
                yield path, line, resolve(path, name)


def check_direction(root):
    problems = []
    for path, line, target in own_includes(root):
        if layer_of(path) is None:
            problems.append(f"src/{path}: is in no layer")
        elif not os.path.exists(os.path.join(root, "src", target)):
            problems.append(f"src/{path}:{line}: there is no src/{target}")
        elif layer_of(target) is None or not may_include(path, target):
            problems.append(f"src/{path}:{line}: may not include {target}")
    return problems


def check_libraries(root):
    problems = []
    for source in lint.sources(root):
        layer = layer_of(posixpath.relpath(source, "src"))
        for line, form, name in lint.includes(root, source):
            for headers, places in LIBRARIES.items():
                if name in headers and layer not in places:
                    problems.append(f"{source}:{line}: <{name}> is for src/{places[0]} only")
    return problems


def find_cycle(graph, start, done):
    """A path from start back to one of its own nodes, or None; done has nodes without one."""
    trail, stack = [], [(start, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            trail.pop()
            done.add(node)
        elif node in trail:
            return trail[trail.index(node):] + [node]
        elif node not in done:
            trail.append(node)
            stack.append((node, True))
            stack.extend((target, False) for target in sorted(graph.get(node, ())))
    return None


def check_cycles(root):
    graph = {}
    for path, _, target in own_includes(root):
        graph.setdefault(path, set()).add(target)
    done = set()
    for node in sorted(graph):
        cycle = find_cycle(graph, node, done)
        if cycle:
            return [" -> ".join(cycle)]
    return []


def main():
    tap = lint.Tap()
    root = lint.srcdir()
    tap.check("includes point downward", check_direction(root))
    tap.check("each library is included in its own layer only", check_libraries(root))
    tap.check("no include cycle", check_cycles(root))

    header = {"src/base/a.h": "", "src/text/a.h": "", "src/doc/a.h": "", "src/source/a.h": "",
              "src/layout/a.h": "", "src/store/a.h": "", "src/reader/a.h": "",
              "src/reader/cells.h": "", "src/format/a.h": ""}

    def fault(description, path, text):
        tap.fault(description, check_direction, {**header, path: text}, f"{path}:")

    fault("an upward include", "src/text/b.c", '#include "doc/a.h"\n')
    fault("an indented upward include", "src/base/b.h", '\n  #  include "text/a.h"\n')
    fault("a sideways include", "src/layout/b.c", '#include "source/a.h"\n')
    fault("the store in text's headers", "src/store/b.c", '#include "text/a.h"\n')
    fault("a terminal that knows the reader", "src/tui/b.c", '#include "reader/a.h"\n')
    fault("a shared header that knows the reader", "src/reader/cells.h", '#include "a.h"\n')
    fault("an application that links a format", "src/app/b.c", '#include "format/a.h"\n')
    fault("a header that does not exist", "src/app/b.c", '#include "text/none.h"\n')
    fault("a source in no layer", "src/b.c", '#include "text/a.h"\n')
    tap.clean("downward includes", check_direction, {
        **header, "src/tui/b.c": '#include "reader/cells.h"\n#include "text/a.h"\n',
        "src/app/b.c": '#include "source/a.h"\n', "src/text/b.c": '#include "base/a.h"\n',
        "src/base/c.c": '/* as in\n#include "doc/a.h"\n*/\n'})
    tap.fault("curses outside src/tui", check_libraries,
              {"src/reader/b.c": "#include <curses.h>\n"}, "src/reader/b.c:1")
    tap.fault("SQLite outside src/store", check_libraries,
              {"src/reader/b.c": "\n#include <sqlite3.h>\n"}, "src/reader/b.c:2")
    tap.fault("libxml2 outside src/format", check_libraries,
              {"src/source/b.c": "#include <libxml/parser.h>\n"}, "src/source/b.c:1")
    tap.fault("an include cycle", check_cycles,
              {"src/base/a.h": '#include "base/b.h"\n', "src/base/b.h": '#include "c.h"\n',
               "src/base/c.h": '#include "base/a.h"\n'}, "base/a.h -> base/b.h")
    tap.clean("two ways to one header", check_cycles,
              {"src/base/a.h": '#include "base/b.h"\n#include "base/c.h"\n',
               "src/base/b.h": '#include "base/c.h"\n', "src/base/c.h": ""})
    tap.done()


if __name__ == "__main__":
    main()
