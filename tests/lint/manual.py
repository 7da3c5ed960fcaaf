#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The manual has every option, setting, action and key that the program has."""

import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

MANUAL = "docs/dujuan.1"
OPTION = re.compile(r"(?:^|[\s,])(--?[a-zA-Z][-a-z]*)")


def render(path):
    """The manual as read, one word apart from the next by white space, in lines never wrapped."""
    text = lint.run("mandoc", "-Tutf8", "-O", "width=1000", path).stdout
    return re.sub(r".\x08", "", text)


def options_of(help_text):
    """The options that --help lists: at the starts of its lines."""
    found = []
    for line in help_text.splitlines():
        match = re.match(r"\s+(-.*)", line)
        if match:
            lead = re.split(r"\s{2,}|\t", match.group(1))[0]
            found += OPTION.findall(" " + re.sub(r"[=\[].*?(?=,|$)", " ", lead))
    return found


def rows(text):
    return [line.split("\t") for line in text.splitlines() if line.strip()]


def words_of(text):
    """Words, also without the punctuation around them: `auto,' is auto."""
    found = set()
    for word in text.split():
        found.add(word)
        found.add(word.strip(",.;:()"))
        found.update(part for part in re.split(r"[=,]", word) if part)
    return found


def check_options(manual, help_text):
    words = words_of(manual)
    found = options_of(help_text)
    if not found:
        return ["--help lists no option"]
    return [f"lacks the option {name}" for name in found if name not in words]


def check_settings(manual, help_text):
    words = words_of(manual)
    problems = [] if rows(help_text) else ["--help=settings lists nothing"]
    for row in rows(help_text):
        if row[0] not in words:
            problems.append(f"lacks the setting {row[0]}")
        values = row[1] if len(row) > 1 else ""
        for value in re.findall(r"[A-Za-z][-\w]*", values):
            if value not in words:
                problems.append(f"lacks {value}, a value of {row[0]}")
    return problems


def check_keys(manual, help_text):
    """An action's keys are in its own entry: on the line that names it or near it."""
    lines = [words_of(line) for line in manual.splitlines() if line.strip()]
    problems = [] if rows(help_text) else ["--help=keys lists nothing"]
    for row in rows(help_text):
        places = [number for number, words in enumerate(lines) if row[0] in words]
        if not places:
            problems.append(f"lacks the action {row[0]}")
            continue
        near = set().union(*(words for place in places
                             for words in lines[max(place - 1, 0):place + 3]))
        keys = row[1].split() if len(row) > 1 else []
        problems += [f"lacks {key}, a key of {row[0]}" for key in keys if key not in near]
    return problems


def check_mandoc(path):
    result = lint.run("mandoc", "-T", "lint", "-W", "warning", path)
    return (result.stdout + result.stderr).splitlines()


def check_sources(root, program):
    path = os.path.join(root, MANUAL)
    manual = render(path)

    def printed(argument):
        return lint.run(program, argument).stdout

    return (("options", check_options(manual, printed("--help"))),
            ("settings and their values", check_settings(manual, printed("--help=settings"))),
            ("actions and their keys", check_keys(manual, printed("--help=keys"))))


PAGE = """.\\" SPDX-License-Identifier: MIT
.Dd January 1, 2026
.Dt A 1
.Os
.Sh NAME
.Nm a
.Nd a program
.Sh DESCRIPTION
.Bl -tag -width Ds
.It Fl o Ar name Ns = Ns Ar value , Fl -dump Ns = Ns Ar mode
Options.
.It Cm indent
One of
.Cm auto , 0 .
.It Cm next-page
.Ic Space , C-f , \\&.
.El
"""
HELP = "usage: a\n\n  -o NAME=VALUE      set\n      --dump[=MODE]  print\n"
SETTINGS = "indent\tauto 0\tauto\tfirst-line indent\n"
KEYS = "next-page\tSpace C-f .\tturn the page\n"


def prove(tap):
    def found(description, problems, expected):
        tap.point(any(expected in problem for problem in problems), f"finds {description}",
                  [] if problems else ["nothing found"])

    with tempfile.TemporaryDirectory() as root:
        lint.write_tree(root, {MANUAL: PAGE})
        path = os.path.join(root, MANUAL)
        manual = render(path)
        tap.check("accepts a complete page", check_options(manual, HELP) +
                  check_settings(manual, SETTINGS) + check_keys(manual, KEYS) + check_mandoc(path))
        found("an option", check_options(manual, HELP + "  -q, --quiet  say less\n"), "--quiet")
        found("a setting", check_settings(manual, SETTINGS + "fold\ton off\ton\t\n"), "fold")
        found("a value", check_settings(manual, "indent\tauto wide\tauto\t\n"), "wide")
        found("an action", check_keys(manual, KEYS + "quit\tq\tend\n"), "action quit")
        found("a key", check_keys(manual, "next-page\tSpace j\tturn\n"), "lacks j")
        found("empty lists", check_options(manual, "") + check_settings(manual, "") +
              check_keys(manual, ""), "lists nothing")
        lint.write_tree(root, {MANUAL: PAGE + ".Xx\n"})
        found("a macro that mdoc does not have", check_mandoc(path), "macro")


def main():
    tap = lint.Tap()
    root = lint.srcdir()
    path = os.path.join(root, MANUAL)
    if lint.missing_tool("mandoc"):
        tap.skip("the manual is complete", "mandoc is missing (Debian: mandoc)")
        tap.done()
    if not os.access(lint.program(), os.X_OK):
        tap.point(False, "the program is built", [lint.program()])
    elif os.path.exists(path):
        tap.check("mandoc has nothing to say", check_mandoc(path))
        for what, problems in check_sources(root, lint.program()):
            tap.check(f"the manual has all {what}", problems)
    else:
        tap.skip("the manual is complete", f"there is no {MANUAL}")
    prove(tap)
    tap.done()


if __name__ == "__main__":
    main()
