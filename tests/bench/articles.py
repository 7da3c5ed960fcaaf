#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How much of the articles of web pages is found, and how little else.

    tests/bench/articles.py PROGRAM FOLDER [--readability MODULES] [--show F1] [--only WORD]
        [--diff]

FOLDER has pages named LANGUAGE-KIND.html. What is within an element with data-article="yes" is the
article, "no" within it is none of it, "head" is its title and by-line, which count as neither.
These marks are taken away before a page is read. A comment <!--truth {"title": …} --> tells what is
to be found besides: title, author, date (2021-03-04), source; "article": false is a page without one.

PROGRAM --dump=text is compared with the marked text by runs of three characters, white space left
out, each counted as often as it stands there: precision, recall and F1, over all characters of a
language and as the mean of its pages' F1. Alternative texts of the article's pictures count as
neither. With --readability, MODULES is a node_modules folder that has @mozilla/readability and
jsdom, and its textContent is measured beside (readings of ruby left out).
"""

import argparse
import collections
import html.parser
import json
import os
import re
import subprocess
import tempfile

VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param',
        'source', 'track', 'wbr', 'frame'}
HIDDEN = {'script', 'style', 'template', 'noscript', 'rt', 'rp', 'rtc', 'title', 'button', 'select',
          'textarea', 'option', 'iframe', 'svg'}
LANGUAGES = ('zh-hant', 'zh-hans', 'ja', 'ko', 'en', 'de', 'fr', 'ru', 'es')
MARK = re.compile(r' data-article="[a-z]*"')
TRUTH = re.compile(r'<!--truth (.*?)-->', re.S)
FIELDS = ('title', 'author', 'date', 'source')


class Marked(html.parser.HTMLParser):
    """The texts of a page by their marks."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack = []
        self.texts = collections.defaultdict(list)

    def mark(self):
        return next((m for _, m in reversed(self.stack) if m), '')

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == 'img' and attrs.get('alt'):
            self.texts['alt'].append(attrs['alt'] if self.mark() == 'yes' else '')
        if tag not in VOID:
            mark = attrs.get('data-article')
            self.stack.append((tag, 'hidden' if tag in HIDDEN and not mark else mark))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()

    def handle_endtag(self, tag):
        for i in range(len(self.stack) - 1, -1, -1):
            if self.stack[i][0] == tag:
                del self.stack[i:]
                break
            if self.stack[i][1] and self.stack[i][1] != 'hidden':
                break

    def handle_data(self, data):
        self.texts[self.mark()].append(data)


def threes(text):
    text = re.sub(r'[\s\u200b\ufeff\u00ad]+', '', text)
    return collections.Counter(text[i:i + 3] for i in range(len(text) - 2))


def compare(found, texts):
    wanted = threes(''.join(texts['yes']))
    got = threes(found)
    neutral = threes('\n'.join(texts['head'] + texts['alt']))
    both = sum((got & wanted).values())
    rest = (got - wanted) - neutral
    return both, both + sum(rest.values()), sum(wanted.values())


def f1(score):
    both, got, wanted = score
    return 2 * both / (got + wanted) if got + wanted else 1.0


def run(program, path, mode):
    return subprocess.run([program, '-o', 'article=auto', '--dump=' + mode, path],
                          capture_output=True, timeout=60).stdout.decode('utf-8', 'replace')


def read_ours(program, path):
    meta = {}
    for line in run(program, path, 'meta').splitlines():
        key, _, value = line.partition('\t')
        meta[key] = value
    return run(program, path, 'text'), {field: meta.get(field, '') for field in FIELDS}


def read_others(modules, paths):
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'articles.js')
    out = subprocess.run(['node', script] + paths, capture_output=True, timeout=600,
                         env=dict(os.environ, NODE_PATH=os.path.abspath(modules))).stdout.decode()
    return [json.loads(line) for line in out.splitlines()]


def flat(text):
    return re.sub(r'[\s\u3000]+', '', text or '').casefold()


def is_right(field, truth, found):
    if field == 'date':
        return (found or '')[:10] == truth
    return flat(found) == flat(truth)


class Table:
    def __init__(self, name):
        self.name = name
        self.scores = collections.defaultdict(list)
        self.meta = collections.defaultdict(lambda: [0, 0])

    def add(self, groups, score, truth, meta, path, show):
        for group in groups:
            self.scores[group].append(score)
        wrong = []
        for field in FIELDS:
            if field in truth:
                right = is_right(field, truth[field], meta.get(field))
                self.meta[field][0] += right
                self.meta[field][1] += 1
                if not right:
                    wrong.append(f'{field}: {meta.get(field)!r} for {truth[field]!r}')
        if f1(score) < show or (show > 0 and wrong):
            both, got, wanted = score
            print(f'# {self.name} {os.path.basename(path)}: P {both / max(got, 1):.3f} '
                  f'R {both / max(wanted, 1):.3f} {"; ".join(wrong)}')

    def line(self, group):
        scores = self.scores[group]
        both, got, wanted = (sum(s[i] for s in scores) for i in range(3))
        mean = sum(map(f1, scores)) / max(len(scores), 1)
        return (f'P {both / max(got, 1):.4f} R {both / max(wanted, 1):.4f} '
                f'F {f1((both, got, wanted)):.4f} mean {mean:.4f}')


def language_of(name):
    return next((language for language in LANGUAGES if name.startswith(language + '-')), 'other')


def show_diff(name, found, texts):
    """Lines of what was found that are not wanted, and pieces that are missing."""
    wanted = threes(''.join(texts['yes']) + '\n' + '\n'.join(texts['head'] + texts['alt']))
    for line in found.splitlines():
        own = threes(line)
        if own and sum((own & wanted).values()) * 2 < sum(own.values()):
            print(f'  {name} + {line[:110]}')
    got = threes(found)
    for piece in ''.join(texts['yes']).splitlines():
        own = threes(piece)
        if own and sum((own & got).values()) * 2 < sum(own.values()):
            print(f'  {name} - {piece.strip()[:110]}')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('folder')
    parser.add_argument('--readability')
    parser.add_argument('--show', type=float, default=0.0)
    parser.add_argument('--only', default='')
    parser.add_argument('--diff', action='store_true')
    args = parser.parse_args()
    names = sorted(n for n in os.listdir(args.folder) if n.endswith('.html') and args.only in n)
    ours, others = Table('ours'), Table('readability')
    tables = [ours] + ([others] if args.readability else [])
    groups = []
    with tempfile.TemporaryDirectory() as folder:
        pages = []
        for name in names:
            with open(os.path.join(args.folder, name), encoding='utf-8') as file:
                page = file.read()
            found = TRUTH.search(page)
            truth = json.loads(found.group(1)) if found else {}
            page = TRUTH.sub('', page)
            marked = Marked()
            marked.feed(page)
            path = os.path.join(folder, name)
            with open(path, 'w', encoding='utf-8') as file:
                file.write(MARK.sub('', page))
            pages.append((name, path, truth, marked.texts))
        paths = [page[1] for page in pages]
        answers = read_others(args.readability, paths) if args.readability else []
        for i, (name, path, truth, texts) in enumerate(pages):
            text, meta = read_ours(args.program, path)
            if truth.get('article') is False:
                both, _, wanted = compare(text, texts)
                other = compare(answers[i]['text'], texts)[0] if answers else 0
                print(f'# no article: {name}: shown {both / wanted:.2f}, '
                      f'readability {other / wanted:.2f}')
                continue
            language = language_of(name)
            own = ['all', language, 'cjk' if language in LANGUAGES[:4] else 'others']
            own.append('kind ' + name[len(language) + 1:-5])
            groups += [g for g in own if g not in groups]
            ours.add(own, compare(text, texts), truth, meta, path, args.show)
            if args.diff and f1(compare(text, texts)) < args.show:
                show_diff('ours', text, texts)
            if answers:
                score = compare(answers[i]['text'], texts)
                others.add(own, score, truth, answers[i], path, args.show)
    for group in sorted(groups, key=lambda g: (g.startswith('kind'), g)):
        print(f'{group:22} {len(ours.scores[group]):3}', *(f'| {t.line(group)}' for t in tables))
    for table in tables:
        print(table.name, *(f'{f} {r}/{n}' for f, (r, n) in table.meta.items()))


if __name__ == '__main__':
    main()
