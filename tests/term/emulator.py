# SPDX-License-Identifier: MIT
"""A small terminal of our own: what it is sent becomes rows of cells, and it answers questions.

It knows what terminfo's xterm may be told by curses, and nothing of how the program measures: its
widths are Python's Unicode tables. What it does not know it keeps in `unknown`, for a test to see.
"""

import codecs
import re
import unicodedata

CSI = re.compile(r"([<=>?]?)([0-9;:]*)([ -/]*)([@-~])")


def cells_of(character, ambiguous):
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or "\u1160" <= character <= "\u11ff":
        return 0
    kind = unicodedata.east_asian_width(character)
    return 2 if kind in "WF" else ambiguous if kind == "A" else 1


class Emulator:
    def __init__(self, columns, rows, ambiguous=1):
        self.ambiguous = ambiguous
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.pending = ""
        self.replies = []  # answers that are due, as bytes
        self.unknown = []
        self.modes = set()
        self.colours = False  # whether a colour was ever asked for
        self.cursor_shown = True
        self.saved = (0, 0)
        self.main = None  # the screen below the alternate one
        self.resize(columns, rows)

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.column = self.row = 0
        self.top, self.bottom = 0, rows - 1

    @property
    def alternate(self):
        return self.main is not None

    def lines(self):
        """The rows as text without trailing blanks; the right half of a wide one is ''."""
        return ["".join(row).rstrip(" ") for row in self.cells]

    # --- Taking bytes apart

    def feed(self, data):
        text = self.pending + self.decoder.decode(data)
        at = 0
        while at < len(text):
            if text[at] != "\x1b":
                self.put(text[at])
                at += 1
                continue
            length = self.escape(text[at:])
            if length == 0:
                break
            at += length
        self.pending = text[at:]

    def escape(self, text):
        """Returns how long the sequence at the start is, 0 where it has not come whole."""
        if len(text) < 2:
            return 0
        if text[1] == "[":
            match = CSI.match(text, 2)
            if match is None:
                return 0
            self.control(*match.groups())
            return match.end()
        if text[1] in "]P_^X":
            end = re.search("\x07|\x1b\\\\", text[2:])
            return 2 + end.end() if end else 0
        if text[1] in "()*+#% ":
            return 3 if len(text) > 2 else 0
        if text[1] == "M":
            self.up()
        elif text[1] == "7":
            self.saved = (self.column, self.row)
        elif text[1] == "8":
            self.column, self.row = self.saved
        elif text[1] not in "=>":
            self.unknown.append(text[:2])
        return 2

    # --- Characters

    def put(self, character):
        if character == "\r":
            self.column = 0
        elif character == "\n":
            self.down()
        elif character == "\b":
            self.column = max(0, min(self.column, self.columns - 1) - 1)
        elif character == "\t":
            self.column = min(self.columns - 1, (self.column // 8 + 1) * 8)
        elif character >= " " and character != "\x7f":
            self.write(character)

    def write(self, character):
        width = cells_of(character, self.ambiguous)
        if width == 0:
            self.join(character)
        if width == 0 or width > self.columns:
            return
        if self.column + width > self.columns:
            self.column = 0
            self.down()
        row = self.cells[self.row]
        for column in range(self.column, self.column + width):
            self.break_wide(row, column)
        row[self.column] = character
        if width == 2:
            row[self.column + 1] = ""
        self.column += width
        self.last = character

    def break_wide(self, row, column):
        """Half of a wide character that is written over takes the other half with it."""
        if row[column] == "" and column > 0:
            row[column - 1] = row[column] = " "
        elif column + 1 < self.columns and row[column + 1] == "":
            row[column] = row[column + 1] = " "

    def join(self, character):
        row = self.cells[self.row]
        column = min(self.column, self.columns) - 1
        while column > 0 and row[column] == "":
            column -= 1
        if column >= 0:
            row[column] += character

    # --- Moving and erasing

    def down(self):
        if self.row == self.bottom:
            del self.cells[self.top]
            self.cells.insert(self.bottom, [" "] * self.columns)
        elif self.row < self.rows - 1:
            self.row += 1

    def up(self):
        if self.row == self.top:
            del self.cells[self.bottom]
            self.cells.insert(self.top, [" "] * self.columns)
        elif self.row > 0:
            self.row -= 1

    def go(self, column, row):
        self.column = max(0, min(self.columns - 1, column))
        self.row = max(0, min(self.rows - 1, row))

    def erase(self, row, start, end):
        end = min(end, self.columns)
        for column in range(start, end):
            self.break_wide(self.cells[row], column)
        self.cells[row][start:end] = [" "] * (end - start)

    def erase_display(self, what):
        column = min(self.column, self.columns - 1)
        if what == 0:
            self.erase(self.row, column, self.columns)
        rows = {0: range(self.row + 1, self.rows), 1: range(self.row), 2: range(self.rows)}
        for row in rows.get(what, ()):
            self.erase(row, 0, self.columns)
        if what == 1:
            self.erase(self.row, 0, column + 1)

    def scroll(self, top, count, insert):
        for _ in range(min(count, self.bottom - top + 1)):
            del self.cells[self.bottom if insert else top]
            self.cells.insert(top if insert else self.bottom, [" "] * self.columns)

    def shift(self, count, insert):
        """Inserts or deletes characters at the cursor."""
        row = self.cells[self.row]
        blanks = [" "] * min(count, self.columns - self.column)
        if insert:
            row[self.column:self.column] = blanks
            del row[self.columns:]
        else:
            del row[self.column:self.column + len(blanks)]
            row.extend(blanks)

    # --- Control sequences

    def control(self, private, parameters, intermediate, final):
        numbers = [int(n) if n else 0 for n in re.split("[;:]", parameters)]
        n = max(1, numbers[0])
        simple = {
            "A": lambda: self.go(self.column, self.row - n),
            "B": lambda: self.go(self.column, self.row + n),
            "C": lambda: self.go(self.column + n, self.row),
            "D": lambda: self.go(self.column - n, self.row),
            "G": lambda: self.go(n - 1, self.row),
            "d": lambda: self.go(self.column, n - 1),
            "H": lambda: self.go((numbers[1] if len(numbers) > 1 and numbers[1] else 1) - 1, n - 1),
            "J": lambda: self.erase_display(numbers[0]),
            "K": lambda: self.erase(self.row, 0 if numbers[0] else min(self.column, self.columns - 1),
                                    self.columns if numbers[0] != 1 else self.column + 1),
            "X": lambda: self.erase(self.row, self.column, self.column + n),
            "@": lambda: self.shift(n, True),
            "P": lambda: self.shift(n, False),
            "L": lambda: self.scroll(self.row, n, True),
            "M": lambda: self.scroll(self.row, n, False),
            "S": lambda: self.scroll(self.top, n, False),
            "T": lambda: self.scroll(self.top, n, True),
            "b": lambda: [self.write(self.last) for _ in range(n)],
            "m": lambda: self.attributes(numbers),
            "r": lambda: self.margins(numbers),
            "n": lambda: self.report(numbers[0]),
            "c": lambda: self.replies.append(b"\x1b[?62;22c"),
            "t": lambda: None,
            "l": lambda: None,
            "h": lambda: None,
        }
        if private == "?" and final in "hl" and not intermediate:
            for number in numbers:
                self.mode(number, final == "h")
        elif not private and not intermediate and final in simple:
            simple[final]()
        elif private != ">":
            self.unknown.append(f"CSI {private}{parameters}{intermediate}{final}")

    def attributes(self, numbers):
        self.colours = self.colours or any(30 <= n <= 38 or 40 <= n <= 48 or 90 <= n <= 107
                                           for n in numbers)

    def margins(self, numbers):
        self.top = max(1, numbers[0]) - 1
        self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
        self.go(0, 0)

    def report(self, what):
        if what == 6:
            column = min(self.column, self.columns - 1)
            self.replies.append(b"\x1b[%d;%dR" % (self.row + 1, column + 1))

    def mode(self, number, on):
        (self.modes.add if on else self.modes.discard)(number)
        if number == 25:
            self.cursor_shown = on
        elif number == 1049 and on and self.main is None:
            self.main = self.cells, self.column, self.row
            self.cells = [[" "] * self.columns for _ in range(self.rows)]
        elif number == 1049 and not on and self.main is not None:
            self.cells, self.column, self.row = self.main
            self.main = None
