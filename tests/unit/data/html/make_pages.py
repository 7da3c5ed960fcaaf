#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes pages/: web pages in the manner of sites in four languages, their article marked.

What an element with data-article="yes" holds is the article, "no" within it is none of it, and "head"
is its title and by-line, which count as neither. A test takes these attributes away before it reads a
page. Pages with an a in their name were developed with from the first, those with a b were put aside
until then and developed with afterwards, those with a c were put aside until the end. Run without
arguments; writes beside itself, the same each time.
"""

import os
import random

from make_words import WORDS

YES, NO, HEAD = 'data-article="yes"', 'data-article="no"', 'data-article="head"'


class Maker:
    def __init__(self, lang, sort):
        self.w = WORDS[lang]
        self.lang = lang
        self.r = random.Random(f"{lang} {sort}")
        self.left = []

    def __getattr__(self, name):
        return self.w[name]

    def pick(self, values):
        return self.r.choice(values)

    def sentence(self):
        if not self.left:
            self.left = self.r.sample(self.w["body"], len(self.w["body"]))
        return self.left.pop()

    def paragraph(self, least=2, most=4):
        return self.w["stop"].join(self.sentence() for _ in range(self.r.randint(least, most)))

    def paragraphs(self, count, tag="p", least=2, most=4):
        return "\n".join(f"<{tag}>{self.paragraph(least, most)}</{tag}>" for _ in range(count))

    def some(self, name, count):
        return self.r.sample(self.w[name], count)

    def items(self, values, inner='<li><a href="/n/{i}.html">{v}</a></li>'):
        return "\n".join(inner.format(i=self.r.randint(1000, 9999), v=v) for v in values)

    def quote(self):
        return self.sentence()


def news_a(m):
    """A news site: JSON-LD, shares over and under the text, a related box in its midst."""
    title, name = m.pick(m.title), m.pick(m.names)
    inside = (f'<div class="article-related" {NO}><h4>{m.related}</h4><ul>'
              f'{m.items(m.some("links", 3))}</ul></div>')
    return f"""<!DOCTYPE html>
<html lang="{m.tag}"><head><meta charset="utf-8"><title>{title} | {m.site}</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="{m.site}">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"2021-03-04T10:15:00+08:00","author":{{"@type":"Person","name":"{name}"}},"publisher":{{"@type":"Organization","name":"{m.site}"}}}}</script>
<style>.ad{{display:block}}</style></head>
<body class="article-page has-sidebar">
<div class="cookie-banner"><p>{m.cookie}</p><button>OK</button></div>
<header class="site-header"><a class="logo" href="/">{m.site}</a>
<nav class="main-nav"><ul>{m.items(m.nav)}</ul></nav>
<form class="search"><input name="q"><button>{m.search}</button></form></header>
<div class="wrapper"><main>
<div class="breadcrumb"><a href="/">{m.nav[0]}</a> &gt; <a href="/s">{m.nav[4]}</a></div>
<article>
<h1 class="headline" {HEAD}>{title}</h1>
<div class="byline" {HEAD}><span>{m.date}</span> <span>{m.site}</span> <span>{m.reporter} {name}</span></div>
<div class="share-bar">{" ".join(f'<a href="#">{s}</a>' for s in m.share)}</div>
<div class="article-body" {YES}>
<figure><img src="lens.jpg" alt=""><figcaption>{m.caption}</figcaption></figure>
{m.paragraphs(2)}
<h2>{m.heads[0]}</h2>
{m.paragraphs(2)}
{inside}
{m.paragraphs(1)}
<div class="ad-slot" {NO}><p>{m.ad}</p></div>
<h2>{m.heads[1]}</h2>
<blockquote><p>{m.quote()}</p></blockquote>
{m.paragraphs(2)}
</div>
<div class="tags">{m.tags}{m.colon}<a href="/t/1">{m.nav[5]}</a> <a href="/t/2">{m.nav[8]}</a></div>
<div class="share-bar bottom">{" ".join(f'<a href="#">{s}</a>' for s in m.share[:4])}</div>
</article>
<section class="comments" id="comments"><h3>{m.comments} (3)</h3>
{"".join(f'<div class="comment"><b>user{i}</b> <time>2021-03-05</time><p>{c}</p><a href="#">{m.reply}</a></div>' for i, c in enumerate(m.some("comment", 3)))}
</section>
</main>
<aside class="sidebar"><h3>{m.hot}</h3><ol>{m.items(m.some("links", 6))}</ol>
<div class="newsletter"><p>{m.subscribe}</p></div></aside></div>
<footer><ul>{m.items(m.nav[:4])}</ul><p>© 2021 {m.site} {m.legal}</p></footer>
<script>var x = "<p>not a paragraph</p>";</script>
</body></html>
"""


def news_b(m):
    """An old portal: tables, br for paragraphs, no useful class, a by-line of words."""
    title, name = m.pick(m.title), m.pick(m.names)
    body = "<br><br>\n".join("　　" + m.paragraph() for _ in range(6))
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title}-{m.nav[4]}-{m.site}</title></head>
<body bgcolor=#ffffff><center>
<table width=960 border=0><tr><td><img src=logo.gif alt="{m.site}"></td><td align=right><a href=/login>{m.login}</a> | <a href=/reg>{m.register}</a></td></tr></table>
<table width=960><tr>{"".join(f"<td><a href=/{i}>{n}</a></td>" for i, n in enumerate(m.nav))}</tr></table>
<table width=960 cellpadding=0><tr><td valign=top width=660>
<table width="100%"><tr><td align=center {HEAD}><font size=5><b>{title}</b></font></td></tr>
<tr><td align=center {HEAD}>{m.date} {m.source}{m.colon}{m.site} {m.author}{m.colon}{name}</td></tr>
<tr><td align=right>{" ".join(f"<a href=#>{s}</a>" for s in m.share)}</td></tr>
<tr><td {YES}>{body}</td></tr>
<tr><td align=right {HEAD}>{m.editor}</td></tr></table>
<p><b>{m.related}</b><br>{"".join(f"· <a href=/{i}.html>{t}</a><br>" for i, t in enumerate(m.some("links", 5)))}</p>
</td><td valign=top width=280><table><tr><td><b>{m.hot}</b></td></tr>
{"".join(f"<tr><td>{i + 1}. <a href=/h{i}>{t}</a></td></tr>" for i, t in enumerate(m.links))}</table></td></tr></table>
<hr><font size=2>{" | ".join(f"<a href=/f{i}>{n}</a>" for i, n in enumerate(m.nav[:5]))}<br>Copyright © 2001-2021 {m.site} {m.legal}</font>
</center></body></html>
"""


def blog_a(m):
    """A blog of the usual engine: entry-content, post-meta, author box, widgets, comment form."""
    title, name = m.pick(m.title), m.pick(m.names)
    return f"""<!DOCTYPE html>
<html lang="{m.tag}"><head><meta charset="UTF-8"><title>{title} – {m.blog}</title>
<meta name="author" content="{name}"><meta property="article:published_time" content="2021-03-04T02:15:00+00:00"></head>
<body class="post-template-default single single-post postid-812 with-sidebar">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip</a>
<header id="masthead"><p class="site-title"><a href="/" rel="home">{m.blog}</a></p>
<div class="menu-main-container"><ul id="menu-main" class="menu">{m.items(m.nav[:6])}</ul></div></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main">
<article id="post-812" class="post-812 post type-post hentry">
<header class="entry-header"><h1 class="entry-title" {HEAD}>{title}</h1>
<div class="entry-meta" {HEAD}><span class="posted-on"><a href="/d"><time class="entry-date published" datetime="2021-03-04T10:15:00+08:00">{m.date}</time></a></span> <span class="author vcard"><a href="/a">{name}</a></span></div></header>
<div class="entry-content" {YES}>
{m.paragraphs(2, least=1, most=3)}
<h2>{m.heads[2]}</h2>
{m.paragraphs(3, least=1, most=3)}
<ul><li>{m.sentence()}</li><li>{m.sentence()}</li></ul>
<pre>on  18:05
off 05:40</pre>
{m.paragraphs(2)}
<div class="sharedaddy sd-sharing" {NO}><h3>{m.share[0]}</h3><ul>{m.items(m.share[1:])}</ul></div>
<div id="jp-relatedposts" class="jp-relatedposts" {NO}><h3>{m.related}</h3>{"".join(f'<div class="post"><h4><a href="/{i}">{t}</a></h4><p>{m.sentence()}</p></div>' for i, t in enumerate(m.some("links", 3)))}</div>
</div>
<footer class="entry-footer"><span class="cat-links"><a href="/c">{m.nav[5]}</a></span> <span class="tags-links"><a href="/t">{m.nav[8]}</a></span></footer>
</article>
<div class="author-box"><p>{m.about}</p></div>
<nav class="navigation post-navigation"><a rel="prev" href="/p">{m.prev}</a> <a rel="next" href="/n">{m.next}</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">{m.comments}</h2><ol class="comment-list">
{"".join(f'<li class="comment"><article class="comment-body"><b class="fn">u{i}</b><div class="comment-content"><p>{c}</p></div></article></li>' for i, c in enumerate(m.comment))}
</ol><form id="commentform"><textarea></textarea></form></div>
</main></div>
<div id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>{m.hot}</h2><ul>{m.items(m.some("links", 5))}</ul></section>
<section class="widget widget_text"><p>{m.subscribe}</p></section></div></div>
<footer id="colophon"><p>© {m.blog}. {m.legal}</p></footer></div></body></html>
"""


def blog_b(m):
    """A page of a script's framework: classes that are hashes, divs for paragraphs."""
    title, name = m.pick(m.title), m.pick(m.names)

    def cls():
        return "css-" + "".join(m.pick("0123456789abcdef") for _ in range(6))
    body = "\n".join(f'<div class="{cls()}"><div>{m.paragraph()}</div></div>' for _ in range(4))
    more = "\n".join(f'<div class="{cls()}"><span>{m.paragraph()}</span></div>' for _ in range(3))
    return f"""<!doctype html><html lang="{m.tag}"><head><meta charset=utf-8><title>{title} · {m.blog}</title>
<meta name="description" content="{m.sentence()}"></head><body><div id="__root"><div class="{cls()}">
<div class="{cls()}"><div class="{cls()}"><a href="/">{m.blog}</a></div><div>{"".join(f'<a class="{cls()}" href="/{i}">{n}</a>' for i, n in enumerate(m.nav[:5]))}</div><a href="/login">{m.login}</a></div>
<div class="{cls()}"><div class="{cls()}">
<div {HEAD}><h1>{title}</h1></div>
<div class="{cls()}" {HEAD}><a href="/u">{name}</a><span>{m.date}</span></div>
<div {YES}>{body}
<div class="{cls()}"><h3>{m.heads[3]}</h3></div>
{more}
<div class="{cls()}"><hr></div>
<div><em>{m.sentence()}</em></div></div>
<div class="{cls()}">{"".join(f"<button>{s}</button>" for s in m.share)}</div>
<div class="{cls()}"><div><b>{name}</b></div><div>{m.about}</div><a href="/follow">{m.register}</a></div>
<div class="{cls()}"><h3>{m.related}</h3>{"".join(f'<div class="{cls()}"><a href="/{i}"><h4>{t}</h4><div>{m.sentence()}</div></a></div>' for i, t in enumerate(m.some("links", 4)))}</div>
<div class="{cls()}"><h3>{m.comments} 4</h3>{"".join(f'<div class="{cls()}"><span>u{i}</span><div>{c}</div><a href="#">{m.reply}</a></div>' for i, c in enumerate(m.comment))}</div>
</div></div><div class="{cls()}"><span>{m.legal}</span> <a href="/p">{m.nav[1]}</a> <a href="/q">{m.nav[2]}</a></div></div></div>
<div role="dialog" class="{cls()}"><p>{m.cookie}</p></div></body></html>
"""


def forum_a(m):
    """A board: the first post is long, what was replied has a class of its own."""
    title, name = m.pick(m.title), m.pick(m.names)
    body = "\n".join(f"<p>{m.paragraph()}</p>" for _ in range(5))
    replies = "".join(f"""<div class="reply-item"><div class="userinfo"><a href="/u{i}">u{i}</a> <span>Lv.{i + 2}</span></div>
<div class="reply-content">{c}</div><div class="reply-tools"><a href="#">{m.reply}</a> <span>#{i + 2}</span></div></div>""" for i, c in enumerate(m.comment))
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} - {m.nav[5]} - {m.board}</title></head>
<body><div id="top-bar"><a href="/">{m.board}</a> <a href="/l">{m.login}</a> <a href="/r">{m.register}</a></div>
<div class="nav">{"".join(f'<a href="/b{i}">{n}</a>' for i, n in enumerate(m.nav))}</div>
<div class="thread"><h1 class="thread-title" {HEAD}>{title}</h1>
<div class="thread-meta" {HEAD}><span>{m.author}{m.colon}{name}</span> <span>{m.date}</span></div>
<div class="post-content" {YES}>
{body}
</div>
<div class="post-tools"><a href="#">{m.share[0]}</a><a href="#">{m.share[4]}</a><span class="count">1289</span></div>
<div class="signature">{m.about}</div>
<div class="replies"><div class="replies-head">{m.comments} 4</div>{replies}</div>
<div class="pagination"><a href="?p=1">1</a><a href="?p=2">2</a><a href="?p=2">{m.nextpage}</a></div></div>
<div class="side"><h4>{m.hot}</h4><ul>{m.items(m.some("links", 5))}</ul></div>
<div class="foot">{m.legal} © {m.board}</div></body></html>
"""


def forum_b(m):
    """A thread in a table, a row a post; every post is of the thread."""
    title = m.pick(m.title)
    posts = ""
    for i in range(4):
        body = "<br>\n".join(m.paragraph(2, 3) for _ in range(3 if i == 0 else 1))
        posts += f"""<table id="pid{100 + i}" class="plhin"><tr><td class="pls" rowspan=2><div class="authi"><a href="/space-{i}">{m.names[i]}</a></div><dl><dt>UID</dt><dd>{3000 + i}</dd></dl></td>
<td class="plc"><div class="pi"><em>{m.date}</em> <a href="#">#{i + 1}</a></div><div class="pct"><table><tr><td class="t_f" id="postmessage_{i}" {YES}>{body}</td></tr></table></div></td></tr>
<tr><td class="plc plm"><div class="po"><a href="#">{m.reply}</a> <a href="#">{m.share[-1]}</a></div></td></tr></table>
"""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} - {m.board}</title></head><body id="nv_forum">
<div id="toptb"><a href="/">{m.nav[0]}</a><a href="/l">{m.login}</a></div>
<div id="nv"><ul>{m.items(m.nav)}</ul></div>
<div id="pt"><a href="/">{m.board}</a> &rsaquo; <a href="/f2">{m.nav[5]}</a> &rsaquo; {title}</div>
<div id="ct" class="wp"><div id="pgt"><a href="/new">{m.nav[1]}</a> <a href="#">{m.reply}</a></div>
<div id="postlist"><table><tr><td class="vwthd"><h1 {HEAD}><span id="thread_subject">{title}</span></h1></td></tr></table>
{posts}</div>
<div class="pgs"><a href="/f2">{m.toc}</a> <a href="?page=2">{m.nextpage}</a></div></div>
<div id="ft"><p>Powered by Board</p><p>{m.legal}</p></div></body></html>
"""


def wiki_a(m):
    """An encyclopaedia: infobox, contents, many links, sections with edit links, references."""
    word = m.title[0]

    def linked(text):
        cut = len(text) // 3
        return f'{text[:cut]}<a href="/w/{m.r.randint(1, 99)}">{text[cut:cut + 4]}</a>{text[cut + 4:]}'
    rows = "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in m.table[1:])
    sections = "".join(f'<h2><span class="mw-headline" id="s{i}">{h}</span><span class="mw-editsection" {NO}>[<a href="/e">{m.edit}</a>]</span></h2>\n<p>{linked(m.paragraph())}<sup class="reference"><a href="#n{i}">[{i + 1}]</a></sup></p>\n<p>{linked(m.paragraph())}</p>\n' for i, h in enumerate(m.heads))
    return f"""<!DOCTYPE html><html class="client-js" lang="{m.tag}" dir="ltr"><head><meta charset="UTF-8"><title>{word} - {m.wiki}</title></head>
<body class="mediawiki ltr sitedir-ltr skin-vector"><div id="mw-page-base"></div>
<div id="content" class="mw-body" role="main"><div id="siteNotice">{m.subscribe}</div>
<h1 id="firstHeading" class="firstHeading" {HEAD}>{word}</h1>
<div id="bodyContent"><div id="siteSub" class="noprint">{m.wiki}</div><div id="mw-content-text"><div class="mw-parser-output" {YES}>
<table class="infobox"><caption>{word}</caption>{rows}</table>
<p><b>{m.intro}</b></p>
<p>{linked(m.paragraph())}</p>
<div id="toc" class="toc" {NO}><h2>{m.toc}</h2><ul>{"".join(f'<li><a href="#s{i}">{i + 1} {h}</a></li>' for i, h in enumerate(m.heads))}</ul></div>
{sections}
<h2><span class="mw-headline">{m.wikiend[1]}</span></h2>
<ol class="references">{"".join(f'<li id="n{i}">↑ <a href="http://ex.org/{i}">{t}</a>. {m.site}. 2021.</li>' for i, t in enumerate(m.some("links", 4)))}</ol>
<div class="navbox" {NO}><table><tr><th>{m.hot}</th></tr><tr><td>{" · ".join(f'<a href="/w/{i}">{t}</a>' for i, t in enumerate(m.links))}</td></tr></table></div>
</div></div><div id="catlinks" class="catlinks"><a href="/c">{m.nav[6]}</a>: <a href="/c1">{m.nav[5]}</a></div></div></div>
<div id="mw-navigation"><div id="mw-head"><a href="/l">{m.login}</a> <a href="/r">{m.register}</a></div>
<div id="mw-panel">{"".join(f'<div class="portal"><h3>{n}</h3><ul>{m.items(m.nav[1:4])}</ul></div>' for n in m.nav[:3])}</div></div>
<div id="footer" role="contentinfo"><ul><li>{m.legal}</li></ul></div></body></html>
"""


def wiki_b(m):
    """Another encyclopaedia: definition lists, wide tables, paragraphs as div.para, a summary box."""
    word = m.title[1]
    paras = [f'<div class="para" label-module="para">{m.paragraph()}</div>' for _ in range(6)]
    facts = "".join(f'<dt class="name">{a}</dt><dd class="value">{b}</dd>' for a, b in m.table[1:])
    table = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in (m.names[i], str(1898 + 20 * i), m.links[i])) + "</tr>" for i in range(4))
    return f"""<!DOCTYPE html><html lang="{m.tag}"><head><meta charset="utf-8"><title>{word}_{m.wiki}</title></head><body class="wiki-lemma normal">
<div class="header-wrapper"><a href="/">{m.wiki}</a><div class="usrbar"><a href="/l">{m.login}</a></div></div>
<div class="navbar-wrapper"><dl>{"".join(f'<dd><a href="/{i}">{n}</a></dd>' for i, n in enumerate(m.nav))}</dl></div>
<div class="body-wrapper"><div class="content-wrapper"><div class="content"><div class="main-content">
<div class="top-tool"><a class="btn-share" href="#">{m.share[0]}</a><a href="#">{m.share[4]}</a></div>
<dl class="lemmaWgt-lemmaTitle"><dd class="lemmaWgt-lemmaTitle-title"><h1 {HEAD}>{word}</h1><a class="edit-lemma" href="/e">{m.edit}</a></dd></dl>
<div {YES}>
<div class="lemma-summary"><div class="para">{m.intro}</div></div>
<div class="basic-info"><dl>{facts}</dl></div>
<div class="para-title level-2"><h2>{m.heads[0]}</h2></div>
{paras[0]}
{paras[1]}
<div class="para-title level-2"><h2>{m.heads[1]}</h2></div>
{paras[2]}
<table class="data"><tr><th>{m.author}</th><th>{m.table[2][0]}</th><th>{m.nav[1]}</th></tr>{table}</table>
{paras[3]}
<div class="para-title level-2"><h2>{m.heads[2]}</h2></div>
{paras[4]}
{paras[5]}
</div>
<dl class="lemma-reference"><dt>{m.wikiend[1]}</dt>{"".join(f'<dd>{i + 1}. <a href="http://ex.org/{i}">{t}</a></dd>' for i, t in enumerate(m.some("links", 3)))}</dl>
<div id="open-tag"><dt>{m.tags}{m.colon}</dt><a href="/t1">{m.nav[5]}</a>，<a href="/t2">{m.nav[6]}</a></div>
</div><div class="side-content"><div class="side-box"><h3>{m.hot}</h3><ul>{m.items(m.some("links", 5))}</ul></div><div class="promotion">{m.subscribe}</div></div></div></div></div>
<div class="wgt-footer-main"><p>©2021 {m.wiki} <a href="/p">{m.nav[2]}</a> {m.legal}</p></div></body></html>
"""


def novel_a(m):
    """A novel site: br br, indents, rows of links over and under, a plea for votes."""
    chapter = m.chapter[0]
    body = "<br />\n<br />\n".join("&nbsp;&nbsp;&nbsp;&nbsp;" + m.paragraph(1, 2) for _ in range(14))
    links = f'<a href="6.html">{m.prev}</a> ← <a href="./">{m.toc}</a> → <a href="8.html">{m.next}</a>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{chapter}_{m.book}_{m.novelsite}</title></head>
<body><div id="wrapper"><div class="ywtop"><a href="/l">{m.login}</a> <a href="/r">{m.register}</a></div>
<div class="header"><div class="header_logo"><a href="/">{m.novelsite}</a></div></div>
<div class="nav"><ul>{m.items(m.nav[:7])}</ul></div>
<div class="content_read"><div class="box_con">
<div class="con_top"><a href="/">{m.novelsite}</a> &gt; <a href="/1/">{m.book}</a> &gt; {chapter}</div>
<div class="bookname"><h1 {HEAD}>{chapter}</h1><div class="bottem1">{links}</div></div>
<div id="content" {YES}>{body}</div>
<div class="bottem2">{links}</div>
</div></div>
<div class="hot_books"><h4>{m.hot}</h4>{"".join(f'<a href="/{i}">{t}</a> ' for i, t in enumerate(m.links))}</div>
<div class="footer"><p>{m.legal}</p></div></div></body></html>
"""


def novel_b(m):
    """A site for writers: p with numbered ids, a foreword and afterword, short lines of speech."""
    chapter, name = m.chapter[1], m.names[3]
    lines = []
    for i in range(22):
        text = m.sentence() if i % 3 else m.sentence()[:14]
        lines.append(f'<p id="L{i + 1}">{text}</p>' if i % 7 != 5 else f'<p id="L{i + 1}"><br /></p>')
    pager = f'<div class="novel_bn"><a href="../11/">&lt;&lt; {m.prev}</a><a href="../13/">{m.next} &gt;&gt;</a><a href="../">{m.toc}</a></div>'
    return f"""<!DOCTYPE html><html lang="{m.tag}"><head><meta charset="utf-8"><title>{m.book} - {chapter}</title></head>
<body><div id="novel_header"><ul id="head_nav"><li id="login"><a href="/l">{m.login}</a></li><li><a href="/i">{m.nav[1]}</a></li><li><a href="/r">{m.comments}</a></li></ul></div>
<div id="container"><div class="contents1"><a href="/n1/" class="margin_r20">{m.book}</a>{m.author}{m.colon}<a href="/u/">{name}</a></div>
{pager}<div id="novel_no">12/80</div>
<p class="novel_subtitle" {HEAD}>{chapter}</p>
<div id="novel_honbun" class="novel_view" {YES}>
{chr(10).join(lines)}
</div>
{pager}
<div class="koukoku"><a href="/ad">{m.ad}</a></div>
<div id="novel_hyouka"><p>{m.comment[3]}</p><form><select><option>1</option></select></form></div>
<div class="wrap_menu_novelview"><ul>{m.items(m.share)}</ul></div>
<div id="recommend"><h4>{m.related}</h4>{"".join(f'<div><a href="/{i}">{t}</a><p>{m.sentence()}</p></div>' for i, t in enumerate(m.some("links", 2)))}</div></div>
<div id="footer"><ul class="undernavi">{m.items(m.nav[:5])}</ul><p>{m.legal}</p></div></body></html>
"""


def news_c(m):
    """A portal: text and br in one element, pictures with their words in it, a reporter's card."""
    title, name = m.pick(m.title), m.pick(m.names)
    photo = f'<span class="end_photo_org"><img src="p.jpg"><em class="img_desc">{m.caption}</em></span>'
    body = "<br><br>".join(m.paragraph(1, 3) for _ in range(4))
    rest = "<br><br>".join(m.paragraph(1, 3) for _ in range(4))
    return f"""<!doctype html><html lang="{m.tag}"><head><meta charset="utf-8"><title>{title} : {m.site}</title><meta property="og:title" content="{title}"><meta property="og:article:author" content="{m.site}"></head>
<body><div id="u_skip"><a href="#ct">{m.nav[1]}</a></div><header id="gnb"><h1><a href="/">{m.site}</a></h1><ul>{m.items(m.nav)}</ul></header>
<div id="ct_wrap"><div id="ct" class="newsct"><div class="media_end_head">
<a class="media_end_head_top_logo" href="/press"><img alt="{m.site}" src="l.png"></a>
<h2 id="title_area" {HEAD}><span>{title}</span></h2>
<div class="media_end_head_info_datestamp" {HEAD}><span class="t" data-t="x">{m.date}</span></div>
<div class="media_end_head_journalist" {HEAD}><em>{name} {m.reporter}</em></div>
<div class="media_end_head_tools"><a href="#">{m.comments} <span>17</span></a><button>{m.share[0]}</button></div></div>
<div id="newsct_article"><article id="dic_area" {YES}>{photo}
{body}<br><br><strong>{m.heads[0]}</strong><br><br>{rest}</article></div>
<div class="byline_wrap" {HEAD}>{name} {m.reporter}</div>
<p class="copyright">Copyright © {m.site}. All rights reserved. {m.legal}.</p>
<div class="journalistcard"><strong>{name}</strong><p>{m.subscribe}</p></div>
<div class="u_likeit"><a href="#">12</a><a href="#">3</a></div>
<section class="outside_area"><h3>{m.hot}</h3><ul>{m.items(m.links, '<li><a href="/{i}"><span>{v}</span></a></li>')}</ul></section>
<div class="ofhe"><h3>{m.related}</h3><ul>{"".join(f'<li><a href="/{i}"><strong>{t}</strong><p>{m.sentence()}</p></a></li>' for i, t in enumerate(m.some("links", 3)))}</ul></div>
</div></div><footer><address>{m.site}</address></footer></body></html>
"""


def paper_c(m):
    """A paper: the date over the title, a lead, a box of facts, ad paragraphs, pages of one text."""
    title, name = m.pick(m.title), m.pick(m.names)
    return f"""<!DOCTYPE html><html lang="{m.tag}"><head><meta charset="utf-8"><title>{title}：{m.nav[4]}｜{m.site}</title><script type="application/ld+json">[{{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{{"@type":"ListItem","name":"{m.nav[4]}"}}]}},{{"@type":"Article","headline":"{title}","author":["{name}"],"dateCreated":"2021-03-04T10:15:00+0900"}}]</script></head>
<body class="article"><div class="l-header"><p class="l-logo"><a href="/">{m.site}</a></p><div class="gnav"><ul>{m.items(m.nav)}</ul></div></div>
<ol class="topicpath"><li><a href="/">{m.nav[0]}</a></li><li><a href="/s">{m.nav[4]}</a></li><li>{title}</li></ol>
<div class="l-main"><p class="time" {HEAD}>{m.date}</p>
<h1 {HEAD}>{title}</h1>
<p class="writer" {HEAD}>{name}</p>
<div class="sns-list"><ul>{m.items(m.share)}</ul></div>
<div {YES}><p class="lead">{m.paragraph(1, 2)}</p>
<div class="img-box"><img src="a.jpg" alt="{m.heads[3]}"><span>{m.caption}</span></div>
{m.paragraphs(2)}
<p {NO}>{m.ad}</p>
<h2>{m.heads[2]}</h2>
{m.paragraphs(2)}
<table class="fact"><tr><th>{m.table[1][0]}</th><td>{m.table[1][1]}</td></tr><tr><th>{m.table[2][0]}</th><td>{m.table[2][1]}</td></tr></table>
{m.paragraphs(2)}</div>
<div class="page-num"><span>1</span><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=2">{m.nextpage}</a></div>
<div class="kanren"><p class="ttl">{m.related}</p><ul>{m.items(m.some("links", 4))}</ul></div>
<div class="keyword"><a href="/k1">{m.nav[5]}</a><a href="/k2">{m.nav[7]}</a></div></div>
<div class="l-side"><p>{m.hot}</p><ul>{"".join(f'<li><span>{i + 1}</span><a href="/{i}">{t}</a></li>' for i, t in enumerate(m.links))}</ul><p>{m.cookie}</p></div>
<div class="l-footer"><ul>{m.items(m.nav[2:7])}</ul><small>{m.legal} © {m.site}</small></div></body></html>
"""


def blog_c(m):
    """An old blog: its side bar first, lines of div and br, a calendar, who has linked here."""
    title = m.pick(m.title)
    lines = "".join(f"<div>{m.sentence()}</div><div><br></div>" if i % 3 else f"<div><b>{m.heads[i // 3 % 4]}</b></div>" for i in range(12))
    week = "".join(f"<td>{d}</td>" for d in range(1, 8))
    return f"""<html><head><meta http-equiv=content-type content="text/html; charset=UTF-8"><title>{m.blog}: {title}</title></head><body>
<div id="container"><div id="banner"><h1><a href="/">{m.blog}</a></h1><h2>{m.sentence()}</h2></div>
<div id="left"><div class="sidetitle">Calendar</div><table><tr>{week}</tr></table>
<div class="sidetitle">{m.hot}</div><div class="side">{"".join(f'<a href="/{i}">{t}</a><br>' for i, t in enumerate(m.links))}</div>
<div class="sidetitle">{m.search}</div><form><input></form><div class="side">{m.about}</div></div>
<div id="center"><div class="content"><p align=right><a href="/1">« {m.links[0]}</a> | <a href="/">Main</a> | <a href="/3">{m.links[1]} »</a></p>
<h2 class="date" {HEAD}>{m.date}</h2><div class="blogbody"><h3 class="title" {HEAD}>{title}</h3>
<div class="text" {YES}>{lines}<p>{m.paragraph(2, 3)}</p></div>
<div class="posted">{m.date} | <a href="/c">{m.nav[5]}</a> | <a href="#c">{m.comments}(2)</a> | <a href="#t">TrackBack(0)</a></div></div>
<div id="trackback"><div class="trackback-url">TrackBack URL: http://blog.ex.org/tb/12</div></div>
<div class="comments-head">{m.comments}</div><div class="comments-body"><p>{m.comment[0]}</p><span class="comments-post">Posted by u1 | {m.date}</span></div>
<div class="comments-body"><p>{m.comment[1]}{m.comment[2]}</p><span class="comments-post">Posted by u2 | {m.date}</span></div>
</div></div></div></body></html>
"""


def forum_c(m):
    """A board of terminals: head lines, text as it was typed, then short pushes."""
    title, name = m.pick(m.title), m.pick(m.names)
    body = "\n\n".join(m.paragraph(1, 2) for _ in range(7))
    pushes = "".join(f'<div class="push"><span class="push-tag">+ </span><span class="push-userid">u{i}</span><span class="push-content">: {c}</span><span class="push-ipdatetime"> 03/04 10:{20 + i}</span></div>' for i, c in enumerate(m.comment))
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} - {m.board}</title></head><body>
<div id="topbar-container"><div id="topbar"><a id="logo" href="/bbs/">{m.board}</a><a class="board" href="/bbs/x">{m.nav[5]}</a><a class="right" href="/about">{m.nav[1]}</a></div></div>
<div id="main-container"><div id="main-content" class="bbs-screen bbs-content"><div class="article-metaline" {HEAD}><span class="article-meta-tag">{m.author}</span><span class="article-meta-value">{name}</span></div><div class="article-metaline" {HEAD}><span class="article-meta-tag"></span><span class="article-meta-value">{title}</span></div><div class="article-metaline" {HEAD}><span class="article-meta-value">{m.date}</span></div>
<div class="typed" style="white-space: pre-wrap" {YES}>{body}</div>
<div class="f2">--</div><span class="f2">※ {m.board} http://bbs.ex.org/x.html
</span>{pushes}</div>
<div id="article-polling">{m.nextpage}</div></div></body></html>
"""


def notice_c(m):
    """A notice of an office: a table round the text, numbers, files to fetch."""
    title = m.pick(m.title)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{m.tag}"><head><meta charset="utf-8" /><title>{m.site}-{m.nav[1]}</title><meta name="ArticleTitle" content="{title}" /><meta name="PubDate" content="2021-03-04 10:15" /><meta name="ContentSource" content="{m.site}" /></head>
<body><div class="top"><a href="/">{m.nav[0]}</a><a href="/en">English</a></div><div class="menu">{"".join(f'<a href="/{i}">{n}</a>' for i, n in enumerate(m.nav))}</div>
<div class="weizhi">{m.nav[0]} &gt; {m.nav[1]} &gt; {m.nav[8]}</div>
<div class="xxgk"><div class="biaoti" {HEAD}>{title}</div><div class="laiyuan" {HEAD}>{m.date}　{m.source}{m.colon}{m.site}</div>
<div class="zw" {YES}><p style="text-indent:2em">{m.paragraph(1, 2)}</p>
<ol><li>{m.paragraph(1, 1)}</li><li>{m.paragraph(1, 1)}<ul><li>{m.heads[0]}</li><li>{m.heads[1]}</li></ul></li><li>{m.paragraph(1, 2)}</li></ol>
<p style="text-indent:2em">{m.paragraph(2, 3)}</p>
<p style="text-indent:2em">{m.paragraph(2, 3)}</p>
<p align="right">{m.site}</p><p align="right">2021-03-04</p></div>
<div class="fujian"><a href="a.pdf">{m.heads[2]}.pdf</a><br /><a href="b.pdf">{m.heads[3]}.pdf</a></div>
<div class="dy"><a href="javascript:print()">{m.share[3]}</a><a href="javascript:close()">X</a></div></div>
<div class="yejiao"><p>{m.legal}　{m.site}</p><p>TEL 02-0000-0000</p></div></body></html>
"""


def novel_c(m):
    """A writers' site: the author's words under the text, a list of chapters beside it, gifts."""
    chapter, name = m.chapter[1], m.names[2]
    body = "".join(f"<p>　　{m.paragraph(1, 2)}</p>" for _ in range(12))
    return f"""<!doctype html><html lang="{m.tag}"><head><meta charset="utf-8"><title>{chapter} | {m.book} | {m.novelsite}</title></head><body data-page="read">
<div class="rd-app"><div class="rd-top"><a href="/">{m.novelsite}</a><span>{m.book}</span><a href="/vip">VIP</a></div>
<div class="rd-dir"><h4>{m.toc}</h4><ul>{"".join(f'<li><a href="/{i}">{c}</a></li>' for i, c in enumerate(list(m.chapter) * 6))}</ul></div>
<div class="rd-main"><div class="rd-h" {HEAD}><h2>{chapter}</h2></div>
<div class="rd-info" {HEAD}><a href="/u">{name}</a> <span>2021-03-04 10:15</span></div>
<div class="rd-text" {YES}>{body}</div>
<div class="rd-gift"><span>{m.share[0]} 128</span><span>{m.share[4]} 56</span><a href="#">{m.register}</a></div>
<div class="rd-nav"><a href="11">{m.prev}</a><a href="/dir">{m.toc}</a><a href="13">{m.next}</a></div></div>
<div class="rd-cmt"><h4>{m.comments}</h4>{"".join(f'<div><i>u{i}</i><p>{c}</p></div>' for i, c in enumerate(m.comment))}</div>
<div class="rd-foot">{m.legal}</div></div></body></html>
"""


SORTS = (news_a, news_b, blog_a, blog_b, forum_a, forum_b, wiki_a, wiki_b, novel_a, novel_b,
         news_c, paper_c, blog_c, forum_c, notice_c, novel_c)
ENGLISH = (news_a, wiki_a, blog_b, novel_b, news_c, blog_c)


def main():
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pages")
    os.makedirs(out, exist_ok=True)
    for lang in WORDS:
        for sort in ENGLISH if lang == "en" else SORTS:
            name = f"{lang.lower()}-{sort.__name__.replace('_', '-')}.html"
            with open(os.path.join(out, name), "w", encoding="utf-8") as page:
                page.write(sort(Maker(lang, sort.__name__)))


if __name__ == "__main__":
    main()
