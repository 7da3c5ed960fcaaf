#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One width: nobody but src/text asks a library how wide a character is."""

import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

CALL = re.compile(r"\b(wcwidth|wcswidth|uc_width|u(?:8|16|32)_(?:str)?width)\b")

# The program's own wcwidth, which ncurses calls.
DEFINITION = "src/tui/wcwidth.c"


def check_width(root):
    problems = []
    for path in lint.sources(root):
        if path.startswith("src/text/"):
            continue
        text = lint.code(lint.read(os.path.join(root, path)))
        for match in CALL.finditer(text):
            if path == DEFINITION and match.group() == "wcwidth":
                continue
            line = text.count("\n", 0, match.start()) + 1
            problems.append(f"{path}:{line}: uses {match.group()}")
    return problems


def main():
    tap = lint.Tap()
    tap.check("only src/text asks for widths", check_width(lint.srcdir()))
    tap.fault("a call of wcwidth", check_width,
              {"src/layout/a.c": "int f(int c)\n{\n    return wcwidth (c);\n}\n"},
              "src/layout/a.c:3: uses wcwidth")
    tap.fault("a pointer to uc_width", check_width,
              {"src/tui/a.c": "int (*f)() = uc_width;\n"}, "uses uc_width")
    tap.fault("another width in the file that defines wcwidth", check_width,
              {DEFINITION: "int wcwidth(wchar_t c) { return uc_width(c, 0); }\n"}, "uses uc_width")
    tap.clean("the definition, text's own call, comments and strings", check_width,
              {DEFINITION: "int wcwidth(wchar_t c) { return own_width(c); }\n",
               "src/text/a.c": "int f(int c) { return uc_width(c, 0); }\n",
               "src/app/a.c": '/* wcwidth */\nconst char *s = "wcwidth \\" wcwidth"; // wcwidth\n'
                              "int my_wcwidth_test;\n"})
    tap.done()


if __name__ == "__main__":
    main()
