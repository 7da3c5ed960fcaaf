/* SPDX-License-Identifier: MIT */
#include "doc/drawn.h"

#include <string.h>
#include <uchar.h>

#include "doc/line.h"
#include "text/utf8.h"

/* So many lines of a kind follow each other, or it is chance. */
enum { LINES_LEAST = 3 };

/* No line of a table or of code is longer (bytes). */
enum { LINE_BYTES = 1000 };

/* Code is set in by so many blanks, or by a tab. */
enum { CODE_INDENT = 4 };

/* What a line looks like. */
enum look {
    LOOK_BOX = 1,   /* begins with a corner, a bar or the like */
    LOOK_RULE = 2,  /* nothing but what rules of tables are drawn with */
    LOOK_BARS = 4,  /* bars between words */
    LOOK_CODE = 8,  /* set in, and no sentence of Chinese or Japanese */
    LOOK_SIGNS = 16 /* … with signs that code has */
};

struct sight {
    unsigned looks;
    unsigned tabs; /* between words */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Box drawing but for the dashes that scenes are parted with. */
static bool is_corner(const char *text, size_t length)
{
    if (length < 3 || (unsigned char)text[0] != 0xE2 ||
        ((unsigned char)text[1] != 0x94 && (unsigned char)text[1] != 0x95))
        return false;
    char32_t code;
    utf8_decode(text, length, &code);
    bool dash = code <= 0x2501 || (code >= 0x2504 && code <= 0x2505) ||
                (code >= 0x2508 && code <= 0x2509) || (code >= 0x254C && code <= 0x254D) ||
                code == 0x2550;
    return code >= 0x2500 && code <= 0x257F && !dash;
}

/* Between words: not at the line's ends. */
static unsigned count_tabs(struct slice text)
{
    unsigned tabs = 0;
    for (size_t i = 0; i < text.length; i++)
        tabs += text.data[i] == '\t' && i > 0 && text.data[i - 1] != '\t';
    return tabs;
}

static bool is_all_of(struct slice text, const char *characters)
{
    for (size_t i = 0; i < text.length; i++)
        if (strchr(characters, text.data[i]) == NULL || text.data[i] == '\0')
            return false;
    return true;
}

/* +---+, |---|, ---|---: with a dash and a crossing. */
static bool is_table_rule(struct slice text)
{
    return is_all_of(text, "+-=|: ") && memchr(text.data, '-', text.length) != NULL &&
           (memchr(text.data, '|', text.length) != NULL ||
            memchr(text.data, '+', text.length) != NULL);
}

static size_t count_bars(struct slice text)
{
    size_t bars = 0;
    for (size_t i = 1; i + 1 < text.length; i++)
        bars += text.data[i] == '|' && (text.data[i - 1] == ' ' || text.data[i + 1] == ' ');
    return bars;
}

/* 。，、！？「 and the like. */
static bool has_wide_mark(struct slice text)
{
    for (size_t i = 0; i + 2 < text.length; i++) {
        unsigned char a = (unsigned char)text.data[i], b = (unsigned char)text.data[i + 1],
                      c = (unsigned char)text.data[i + 2];
        if ((a == 0xE3 && b == 0x80 && c >= 0x81 && c <= 0x8F) ||
            (a == 0xEF && b == 0xBC && (c == 0x81 || c == 0x8C || c == 0x9B || c == 0x9F)))
            return true;
    }
    return false;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Signs that writing has not, or not there: braces, assignments, a_b, calls; $ or # first. */
static bool has_signs(struct slice text)
{
    const char *at = text.data;
    for (size_t i = 0; i < text.length; i++) {
        bool next = i + 1 < text.length;
        if (memchr("{}=\\|", at[i], 5) != NULL || (at[i] == '(' && next && at[i + 1] == ')') ||
            (at[i] == '_' && i > 0 && next && is_word(at[i - 1]) && is_word(at[i + 1])))
            return true;
    }
    size_t n = text.length;
    return (n > 1 && at[0] == '$' && at[1] == ' ') || at[0] == '#' ||
           (n > 1 && at[n - 1] == ';' && at[n - 2] == ')');
}

/* The cells of blanks before it; a tab is as good as CODE_INDENT. */
static size_t indent_of(struct slice raw, size_t *start)
{
    size_t cells = 0;
    for (*start = 0; *start < raw.length && is_blank(raw.data[*start]); (*start)++)
        cells += raw.data[*start] == '\t' ? CODE_INDENT : 1;
    return cells;
}

static struct sight look_at(struct slice raw)
{
    struct sight sight = { 0, 0 };
    size_t start, indent = indent_of(raw, &start);
    struct slice text = { raw.data + start, raw.length - start };
    while (text.length > 0 && is_blank(text.data[text.length - 1]))
        text.length--;
    if (text.length == 0 || text.length > LINE_BYTES)
        return sight;
    sight.tabs = memchr(text.data, '\t', text.length) != NULL && !has_wide_mark(text)
                     ? count_tabs(text)
                     : 0;
    bool ascii = (unsigned char)text.data[0] < 0x80;
    size_t bars = memchr(text.data, '|', text.length) != NULL ? count_bars(text) : 0;
    bool barred = text.data[0] == '|' && (bars > 0 || text.data[text.length - 1] == '|');
    if (is_corner(text.data, text.length) || barred)
        sight.looks |= LOOK_BOX;
    if (ascii && is_table_rule(text))
        sight.looks |= LOOK_RULE;
    if (bars > 0)
        sight.looks |= LOOK_BARS;
    if (ascii && indent >= CODE_INDENT && !has_wide_mark(text))
        sight.looks |= LOOK_CODE | (has_signs(text) ? LOOK_SIGNS : 0u);
    return sight;
}

/* Whether a line may become preformatted. */
static bool is_open(const struct form *form)
{
    return form->role == ROLE_TEXT && !form->continues &&
           (form->kind == BLOCK_PARAGRAPH || form->kind == BLOCK_VERSE ||
            form->kind == BLOCK_RULE);
}

/* Lines of a kind that follow each other. */
struct run {
    size_t first, end; /* end: behind the last that is not blank */
    size_t lines;
    size_t marked; /* rules of a table; lines of code with its signs */
    unsigned tabs;
};

struct runs {
    struct run box, bars, tabs, code;
};

/* The run ends. */
static void settle(struct run *run, bool is, struct form *forms)
{
    if (is && run->lines >= LINES_LEAST)
        for (size_t i = run->first; i < run->end; i++)
            if (is_open(&forms[i]))
                forms[i].kind = BLOCK_PREFORMATTED;
    *run = (struct run){ 0 };
}

static void settle_bars(struct runs *runs, struct form *forms)
{
    settle(&runs->bars, runs->bars.marked > 0, forms);
}

static void settle_code(struct runs *runs, struct form *forms)
{
    settle(&runs->code, runs->code.marked * 2 >= runs->code.lines, forms);
}

static void add(struct run *run, size_t block, bool marked)
{
    if (run->lines == 0)
        run->first = block;
    run->end = block + 1;
    run->lines++;
    run->marked += marked;
}

/* What the line is not ends; what it is goes on. */
static void take(struct runs *runs, size_t block, const struct sight *sight, struct form *forms)
{
    unsigned looks = sight->looks;
    if ((looks & (LOOK_BOX | LOOK_RULE)) != 0)
        add(&runs->box, block, false);
    else
        settle(&runs->box, true, forms);
    if ((looks & (LOOK_BARS | LOOK_RULE)) != 0)
        add(&runs->bars, block, (looks & LOOK_RULE) != 0);
    else
        settle_bars(runs, forms);
    if (sight->tabs == 0 || sight->tabs != runs->tabs.tabs)
        settle(&runs->tabs, true, forms);
    if (sight->tabs > 0)
        add(&runs->tabs, block, false);
    runs->tabs.tabs = sight->tabs;
    if ((looks & LOOK_CODE) != 0)
        add(&runs->code, block, (looks & LOOK_SIGNS) != 0);
    else
        settle_code(runs, forms);
}

/* A blank line ends all but code, within which there are some. */
static void take_blank(struct runs *runs, struct form *forms)
{
    settle(&runs->box, true, forms);
    settle_bars(runs, forms);
    settle(&runs->tabs, true, forms);
}

void drawn_find(const struct part *part, struct form *forms)
{
    struct runs runs = { 0 };
    for (size_t i = 0; i < part->block_count; i++) {
        struct sight sight = { 0, 0 };
        if (forms[i].kind == BLOCK_BLANK) {
            take_blank(&runs, forms);
            continue;
        }
        if (is_open(&forms[i]))
            sight = look_at(part_block_text(part, i));
        take(&runs, i, &sight, forms);
    }
    take_blank(&runs, forms);
    settle_code(&runs, forms);
}
