#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every message can be translated, and the Traditional Chinese catalogue has all of them."""

import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lint

KEYWORDS = ("--keyword=_", "--keyword=N_", "--keyword=P_:1,2")
MESSAGE = re.compile(r"\b(?:_|N_|P_)\(")
DEFINITIONS = "src/base/i18n.h"


def listed(root):
    lines = lint.read(os.path.join(root, "po/POTFILES.in")).splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def check_list(root):
    """po/POTFILES.in has the sources with messages, and no other."""
    having = {path for path in lint.sources(root) if path != DEFINITIONS and
              MESSAGE.search(lint.code(lint.read(os.path.join(root, path))))}
    names = set(listed(root))
    return ([f"po/POTFILES.in lacks {path}" for path in sorted(having - names)] +
            [f"po/POTFILES.in has {path}, which has no message" for path in sorted(names - having)])


def check_catalogue(root):
    catalogue = os.path.join(root, "po/zh_TW.po")
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "all.pot")
        merged = os.path.join(folder, "merged.po")
        result = lint.run("xgettext", "--from-code=UTF-8", *KEYWORDS, "--force-po", "-o", template,
                          *listed(root), cwd=root)
        if result.returncode == 0:
            result = lint.run("msgmerge", "-q", "-N", "-o", merged, catalogue, template)
        if result.returncode == 0:
            result = lint.run("msgfmt", "-c", "-o", os.devnull, merged)
        if result.returncode != 0:
            return result.stderr.splitlines()
        lacking = lint.run("msgattrib", "--no-obsolete", "--untranslated", merged).stdout
        lacking += lint.run("msgattrib", "--no-obsolete", "--only-fuzzy", merged).stdout
        unused = lint.run("msgattrib", "--only-obsolete", merged).stdout
    names = re.findall(r'^msgid ((?:".*"\s*)+)', lacking, re.MULTILINE)
    unused = re.findall(r'^#~ msgid ((?:".*"\s*)+)', unused, re.MULTILINE)
    return ([f"po/zh_TW.po does not translate {joined(name)}" for name in names
             if joined(name) != '""'] +
            [f"po/zh_TW.po has {joined(name)}, which no source has" for name in unused])


def joined(name):
    return '"' + "".join(re.findall(r'"(.*)"', name)) + '"'


HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
TREE = {
    "src/app/a.c": 'const char *a(void) { return _("no such file"); }\n',
    "po/POTFILES.in": "# comment\nsrc/app/a.c\n",
    "po/zh_TW.po": HEAD + 'msgid "no such file"\nmsgstr "沒有這個檔案"\n',
}


def main():
    tap = lint.Tap()
    root = lint.srcdir()
    tap.check("po/POTFILES.in has the sources with messages", check_list(root))
    tap.clean("a list of all sources with messages", check_list, TREE)
    tap.fault("a source that is not in the list", check_list,
              {**TREE, "src/app/b.c": 'const char *b = N_("b");\n'}, "lacks src/app/b.c")
    tap.fault("a source without messages in the list", check_list,
              {**TREE, "src/app/a.c": '/* _("a") */\n'}, "has src/app/a.c")
    missing = lint.missing_tool("xgettext", "msgmerge", "msgfmt", "msgattrib")
    if missing:
        tap.skip("the catalogue is complete", f"{missing} is missing (Debian: gettext)")
        tap.done()
    tap.check("the catalogue is complete", check_catalogue(root))
    tap.clean("a complete catalogue", check_catalogue, TREE)
    tap.fault("a message that is not translated", check_catalogue,
              {**TREE, "src/app/a.c": '_("no such file"); _("too long")\n'}, '"too long"')
    tap.fault("a translation that nothing needs", check_catalogue,
              {**TREE, "src/app/a.c": 'int a;\n'}, "which no source has")
    tap.fault("a translation with another format", check_catalogue,
              {**TREE, "src/app/a.c": 'printf(_("%d pages"), 1);\n',
               "po/zh_TW.po": HEAD + '#, c-format\nmsgid "%d pages"\nmsgstr "%s 頁"\n'}, "format")
    tap.done()


if __name__ == "__main__":
    main()
