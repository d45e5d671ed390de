"""A terminal in the place of a person's: a program runs on a pseudo-terminal, and what it sends is put into cells.

It reads what curses sends to an xterm, and answers what a terminal is asked, at once. Nothing of it is Shinsa's.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

# What a program may send: characters, control characters, control sequences, the shorter escapes, strings of the system's.
PARTS = re.compile(
    r"\x1b\[([?>=]?)([0-9;:]*)([ !\"$'*]?)([@-~])|\x1b([()*+][0-9A-Za-z]|[=>78DEHMNOZc])|\x1b[P\]^_].*?(?:\x1b\\|\x07)"
    r"|([^\x00-\x1f\x7f]+)|([\x00-\x1a\x1c-\x1f\x7f])", re.DOTALL)


def width(character):
    """Columns, ambiguous characters being narrow."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Cells:
    """A screen of characters, as an xterm would show it; colours are left out."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, rows - 1
        self.last, self.saved = " ", (0, 0)
        self.rest = ""

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)

    def take(self, text):
        """Takes what was sent; returns what a terminal answers."""
        text, answers, end = self.rest + text, [], 0
        for part in PARTS.finditer(text):
            if part.start() != end and text[end] != "\x1b":
                raise ValueError(f"not understood: {text[end:part.start()]!r}")
            if part.start() != end:
                break
            end = part.end()
            private, numbers, middle, final, escape, plain, control = part.groups()
            if plain:
                self.write(plain)
            elif control:
                self.control(control)
            elif escape:
                self.escape(escape)
            elif final:
                answer = self.sequence(private, numbers, middle, final)
                if answer:
                    answers.append(answer)
        self.rest = text[end:]
        return "".join(answers)

    def write(self, text):
        for character in text:
            columns = width(character)
            if columns == 0:
                if self.column:
                    self.cells[self.row][self.column - 1] += character
                continue
            if self.column + columns > self.columns:
                self.column = 0
                self.feed()
            self.cells[self.row][self.column] = self.last = character
            if columns == 2:
                self.cells[self.row][self.column + 1] = ""
            self.column += columns

    def control(self, character):
        if character == "\n":
            self.feed()
        elif character == "\r":
            self.column = 0
        elif character == "\b":
            self.column = max(0, min(self.column, self.columns - 1) - 1)
        elif character == "\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)

    def escape(self, text):
        if text == "7":
            self.saved = (self.row, self.column)
        elif text == "8":
            self.row, self.column = self.saved
        elif text == "M":
            self.scroll(-1) if self.row == self.top else self.move(-1, 0)

    def feed(self):
        if self.row == self.bottom:
            self.scroll(1)
        else:
            self.move(1, 0)

    def move(self, rows, columns):
        self.row = min(max(self.row + rows, 0), self.rows - 1)
        self.column = min(max(min(self.column, self.columns - 1) + columns, 0), self.columns - 1)

    def blank(self):
        return [" "] * self.columns

    def scroll(self, count, top=None):
        top = self.top if top is None else top
        for _ in range(abs(count)):
            if count > 0:
                del self.cells[top]
                self.cells.insert(self.bottom, self.blank())
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, self.blank())

    def sequence(self, private, numbers, middle, final):
        given = [int(number or 0) for number in numbers.replace(":", ";").split(";")] if numbers else []
        first = given[0] if given else 0
        count = max(first, 1)
        row = self.cells[self.row]
        match private, middle, final:
            case "", "", "H" | "f":
                self.row = min(count - 1, self.rows - 1)
                self.column = min(max(given[1] if len(given) > 1 else 1, 1), self.columns) - 1
            case "", "", "A": self.move(-count, 0)
            case "", "", "B": self.move(count, 0)
            case "", "", "C": self.move(0, count)
            case "", "", "D": self.move(0, -count)
            case "", "", "G" | "`": self.column = min(count, self.columns) - 1
            case "", "", "d": self.row = min(count, self.rows) - 1
            case "", "", "J":
                if first == 0:
                    row[self.column:] = [" "] * (self.columns - self.column)
                for line in range(0 if first >= 2 else self.row + 1, self.rows):
                    self.cells[line] = self.blank()
            case "", "", "K":
                start, end = {0: (self.column, self.columns), 1: (0, self.column + 1)}.get(first, (0, self.columns))
                row[start:end] = [" "] * (end - start)
            case "", "", "X": row[self.column:self.column + count] = [" "] * min(count, self.columns - self.column)
            case "", "", "P":
                del row[self.column:self.column + count]
                row += [" "] * (self.columns - len(row))
            case "", "", "@":
                row[self.column:self.column] = [" "] * count
                del row[self.columns:]
            case "", "", "b": self.write(self.last * count)
            case "", "", "L": self.scroll(-count, self.row)
            case "", "", "M": self.scroll(count, self.row)
            case "", "", "S": self.scroll(count)
            case "", "", "T": self.scroll(-count)
            case "", "", "r":
                self.top = count - 1
                self.bottom = (given[1] if len(given) > 1 and given[1] else self.rows) - 1
                self.row = self.column = 0
            case "", "", "n" if first == 6: return f"\x1b[{self.row + 1};{self.column + 1}R"
            case "", "", "c": return "\x1b[?62;22c"
            case "", "", "m" | "h" | "l" | "t": pass
            case "?", "", "h" | "l":
                if first == 1049:
                    self.cells = [self.blank() for _ in range(self.rows)]
            case "?", "", "S": pass
            case _: raise ValueError(f"not understood: {private}{numbers}{middle}{final}")
        return None


class Seat:
    """A program on a pseudo-terminal, and somebody who types and looks."""

    def __init__(self, command, columns=80, rows=24, environment=None):
        self.cells = Cells(columns, rows)
        self.status = None
        self.began = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], command, {
                **os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", **(environment or {})})
        # Before the program asks: its window has a size from the first moment on.
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.pending = b""

    def type(self, text):
        os.write(self.terminal, text.encode())

    def look(self, seconds):
        """Takes what comes first within so many seconds; the moment when it came, or None where nothing did."""
        if self.status is not None or not select.select([self.terminal], [], [], max(seconds, 0))[0]:
            return None
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            data = b""
        moment = time.perf_counter()
        if not data:
            self.end()
            return None
        data = self.pending + data
        # A character may come in two pieces.
        text = data.decode(errors="ignore")
        self.pending = b"" if text.encode() == data else data[len(text.encode()):]
        answer = self.cells.take(text)
        if answer:
            self.type(answer)
        return moment

    def settle(self, quiet=0.06, patience=10.0):
        """Looks until nothing has come for `quiet` seconds; when the last of it came, or None where nothing did."""
        last = self.look(patience)
        while last is not None:
            moment = self.look(quiet)
            if moment is None:
                return last
            last = moment
        return None

    def see(self, text, patience=60.0):
        """Looks until the screen holds a text, or `text(screen)` is true; when that was, or None where it never came."""
        is_so = text if callable(text) else lambda screen: text in screen
        end = time.perf_counter() + patience
        moment = time.perf_counter()
        while not is_so(self.cells.text()):
            moment = self.look(end - time.perf_counter())
            if moment is None and (self.status is not None or time.perf_counter() >= end):
                return None
        return moment

    def kill(self, number=signal.SIGKILL):
        os.kill(self.process, number)

    def end(self):
        """Waits for the program's end; its exit code."""
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
            os.close(self.terminal)
        return self.status
