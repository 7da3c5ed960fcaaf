# SPDX-License-Identifier: MIT
"""What the tests of scripts share: TAP, running the program, and inputs that are made."""

import ctypes
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
INPUTS = os.path.join(HERE, "input")


class Tap:
    """Test points on standard output; done() ends the program."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def point(self, good, description, remarks=()):
        self.count += 1
        self.failed += not good
        print(f"{'ok' if good else 'not ok'} {self.count} - {description}")
        if not good:
            for remark in remarks:
                print(f"#   {remark}")
        sys.stdout.flush()
        return good

    def equal(self, found, expected, description):
        return self.point(found == expected, description,
                          [f"found    {found!r:.2000}", f"expected {expected!r:.2000}"])

    def holds(self, found, part, description):
        return self.point(part in found, description,
                          [f"found {found!r:.2000}", f"which lacks {part!r}"])

    def skip(self, description, reason):
        self.count += 1
        print(f"ok {self.count} - {description} # SKIP {reason}")

    def done(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failed else 0)


def has_opencc():
    """Whether the program will find the library that it loads to convert."""
    for version in ("1.2", "1.1", "1", "2"):
        try:
            ctypes.CDLL(f"libopencc.so.{version}")
            return True
        except OSError:
            pass
    return False


def program():
    path = os.environ.get("DUJUAN") or os.path.join(os.getcwd(), "src", "dujuan")
    if not os.access(path, os.X_OK):
        print(f"Bail out! there is no program {path}; make it, or set DUJUAN")
        sys.exit(1)
    return path


def environment(home, **more):
    """No locale, store or configuration of the user's."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS",
                                                "UBSAN_OPTIONS") if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "LANGUAGE": "", "TERM": "xterm", "TZ": "UTC", "HOME": home,
            "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
            "XDG_STATE_HOME": home + "/state", "XDG_CACHE_HOME": home + "/cache", **more}


def run(*arguments, home="/nonexistent", stdin=None, env=(), timeout=60, before=(), **options):
    """The program's end: status, and the bytes of its output and its errors."""
    if stdin is None:
        options.setdefault("stdin", subprocess.DEVNULL)
    else:
        options["input"] = stdin
    options.setdefault("stdout", subprocess.PIPE)
    return subprocess.run([*before, program(), *arguments], stderr=subprocess.PIPE, check=False,
                          env=environment(home, **dict(env)), timeout=timeout, **options)


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as out:
        out.write(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="dujuan-script.")


def control_bytes(output):
    """Bytes that a terminal could take for orders: C0 but line feed, form feed and tab, DEL, and
    what is not UTF-8 or is a C1 control or turns text around."""
    text = output.decode("utf-8", "surrogateescape")
    return sorted({f"U+{ord(c):04X}" for c in text
                   if (c < " " and c not in "\n\f\t") or "\x7f" <= c < "\xa0" or
                   "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" or
                   "\udc80" <= c <= "\udcff"})


NOUNS = "山水風月樓船燈火城門書信茶酒馬車花鳥雲雨"
VERBS = "看聽問答走停來去開關寫讀尋找等候想念說笑"


def novel(chapters, seed=20250308):
    """A long text in chapters, the same whenever it is made."""
    chance = random.Random(seed)
    lines = []
    for number in range(1, chapters + 1):
        lines += [f"第{number}章　{chance.choice(NOUNS)}{chance.choice(NOUNS)}", ""]
        for _ in range(12):
            sentences = []
            for _ in range(chance.randint(3, 6)):
                words = "".join(chance.choice(NOUNS) + chance.choice(VERBS)
                                for _ in range(chance.randint(4, 12)))
                sentences.append(words + chance.choice("。。。！？"))
            lines.append("　　" + "，".join(sentences[:2]).replace("。，", "，") + "".join(sentences[2:]))
        lines.append("")
    return "\n".join(lines) + "\n"
