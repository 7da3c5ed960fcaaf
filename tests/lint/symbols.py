#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is linked: no curses in the core, no library too many, no exported mutable state."""

import glob
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

NM = lint.tool("NM", "nm")
OBJDUMP = lint.tool("OBJDUMP", "objdump")
READELF = lint.tool("READELF", "readelf")
CC = lint.tool("CC", "cc").split()

# What the reader may need of itself, and what the sanitizers bring.
NEEDED = re.compile(r"^(libc|libncursesw|libtinfow?|libunistring|libsqlite3|libintl|libiconv|libm"
                    r"|ld-linux[-\w]*)\.(so|musl)")
SANITIZERS = re.compile(r"^(libasan|libubsan|libclang_rt\.\w+|libgcc_s|libpthread|librt|libdl"
                        r"|libresolv)\.so")
# What it may not reach by way of another library either.
FOREIGN = re.compile(r"lib(xml2|archive|md4c|uchardet|opencc|seccomp|icu\w+)\b")

# Names that the compiler makes for itself: __asan_*, __odr_asan.*, __sancov_*, ...
MADE = re.compile(r"^(__|\.)")


def undefined(archive):
    """The names that an archive or object leaves to others."""
    wanted, defined = set(), set()
    for line in lint.run(NM, "-g", archive).stdout.splitlines():
        fields = line.split()
        if len(fields) == 2 and fields[0] in ("U", "w", "v"):
            wanted.add(fields[1])
        elif len(fields) == 3:
            defined.add(fields[2])
    return wanted - defined, defined


def curses_names(program):
    """The names that the curses libraries of a program export; empty where they are not shared."""
    names = set()
    for line in lint.run("ldd", program).stdout.splitlines():
        match = re.search(r"lib(?:ncursesw?|tinfow?)\S* => (/\S+)", line)
        if match:
            for symbol in lint.run(NM, "-D", "--defined-only", match.group(1)).stdout.splitlines():
                names.add(symbol.split()[-1].split("@")[0])
    return names


def check_curses(archive, names):
    wanted, defined = undefined(archive)
    return ([f"uses {name}, which is curses'" for name in sorted(wanted & names)] +
            [f"defines {name}, which is curses'" for name in sorted(defined & names)])


def check_mutable(objects):
    """Exported variables that are not constant, of archives and objects."""
    problems = []
    for path in objects:
        for line in lint.run(OBJDUMP, "-t", path).stdout.splitlines():
            match = re.match(r"[0-9a-f]+ ([gu! ])......\s+(\S+)\s+[0-9a-f]+\s+(?:\.\S+ )?(\S+)$",
                             line)
            if not match or MADE.match(match.group(3)):
                continue
            binding, section, name = match.groups()
            constant = section.startswith(".data.rel.ro")
            if section == "*COM*" or (binding in "gu!" and not constant and re.match(
                    r"\.(data|bss|sdata|sbss|tdata|tbss)", section)):
                problems.append(f"{os.path.basename(path)}: exports the variable {name}")
    return problems


def check_needed(program):
    output = lint.run(READELF, "-d", program).stdout
    sanitized = "__asan_init" in lint.run(NM, program).stdout
    return [f"links {name}" for name in re.findall(r"\(NEEDED\).*\[(.*)\]", output)
            if not NEEDED.match(name) and not (sanitized and SANITIZERS.match(name))]


def check_reached(program):
    output = lint.run("ldd", program).stdout
    return [f"reaches {line.split()[0]}" for line in output.splitlines()
            if FOREIGN.search(line.strip().split(" ")[0])]


def compile_c(folder, text, *options):
    source = os.path.join(folder, "a.c")
    with open(source, "w", encoding="utf-8") as out:
        out.write(text)
    target = os.path.join(folder, "a.o" if "-c" in options else "a.out")
    return target, lint.run(*CC, *options, "-o", target, source).returncode == 0


def prove(tap, description, text, options, check, expected):
    """Report what check finds in a compiled text: a line with expected in it, or nothing (None)."""
    with tempfile.TemporaryDirectory() as folder:
        target, good = compile_c(folder, text, *options)
        if not good:
            tap.skip(description, f"{CC[0]} {' '.join(options)} does not work here")
            return
        problems = check(target)
    found = any(expected in problem for problem in problems) if expected else not problems
    tap.point(found, description, [] if found else problems)


def prove_checks(tap):
    tap_c = ("-c",)
    prove(tap, "finds a curses call", "int initscr(void); int f(void) { return initscr(); }\n",
          tap_c, lambda path: check_curses(path, {"initscr"}), "uses initscr")
    prove(tap, "finds a name taken from curses", "int move(int a) { return a; }\n",
          tap_c, lambda path: check_curses(path, {"move"}), "defines move")
    for kind, text in (("variable", "int shared = 1;\n"), ("zero variable", "int shared;\n"),
                       ("thread-local variable", "_Thread_local int shared;\n"),
                       ("table whose rows can change",
                        "static int a; int *shared[2] = { &a, &a };\n")):
        prove(tap, f"finds an exported {kind}", text, tap_c,
              lambda path: check_mutable([path]), "exports the variable shared")
    prove(tap, "accepts constants, tables of strings and static variables",
          'static int own; extern const int one; const int one = 1; const char *const names[2] ='
          ' { "a", "b" }; int next(void) { return ++own; }\n',
          ("-c", "-fPIE"), lambda path: check_mutable([path]), None)
    prove(tap, "finds a library too many",
          "#include <dlfcn.h>\nint main(void) { return 0; }\n",
          ("-Wl,--no-as-needed", "-lresolv"), check_needed, "links libresolv")


def main():
    tap = lint.Tap()
    build = lint.builddir()
    archive = os.path.join(build, "src", "libdujuan.a")
    program = lint.program()
    formats = os.path.join(build, "src", "libformat.a")
    objects = [archive, formats] + sorted(glob.glob(os.path.join(build, "src", "tui", "*.o")) +
                                 glob.glob(os.path.join(build, "src", "app", "*.o")))
    missing = lint.missing_tool(NM, OBJDUMP, READELF, "ldd", CC[0])
    if missing:
        tap.skip("symbols and libraries", f"{missing} is missing (Debian: binutils, libc-bin)")
        tap.done()
    for path in (archive, formats, program):
        tap.point(os.path.exists(path), f"{os.path.relpath(path, build)} is built")
    names = curses_names(program)
    if names:
        tap.check("libdujuan.a knows no curses", check_curses(archive, names))
    else:
        tap.skip("libdujuan.a knows no curses", "curses is not a shared library here")
    tap.check("no exported mutable variable", check_mutable(objects))
    tap.check("the program links what it may", check_needed(program))
    tap.check("the program reaches none of the formats' libraries", check_reached(program))
    prove_checks(tap)
    tap.done()


if __name__ == "__main__":
    main()
