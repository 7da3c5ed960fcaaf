/* SPDX-License-Identifier: MIT */
/* What a line looks like, by fixed patterns: what is a heading says the recogniser of structure. */
#include "source/cut.h"

#include <string.h>
#include <uchar.h>

#include "source/lines.h"
#include "text/utf8.h"

/* Longer lines are text (bytes). */
#define HEADING_LONGEST 150u
#define BREAK_LONGEST 200u

/* Digits of a number (code points). */
#define NUMBER_LONGEST 12u

static const char32_t digits[] = U"0123456789０１２３４５６７８９〇○零一二三四五六七八九十百千"
                                 U"萬万億亿兩两廿卅壹貳叁肆伍陸柒捌玖拾佰上中下";
static const char32_t units[] = U"章回節节卷話话幕部集篇講讲折場场季夜編编冊册輯辑";
static const char32_t korean_units[] = U"장회절부권편화막";

/* One of these makes a break, or three of those. */
static const char32_t break_marks[] = U"※◇◆☆★⁂❖❧✽✻＊";
static const char32_t rule_marks[] = U"*—–-―─━═=＝～~·・…‥．.＿_#＃○●◎□■△▲▽▼※◇◆☆★＊";

/* A reader of code points over a line. */
struct walk {
    const char *text;
    size_t length, at;
};

static char32_t peek(const struct walk *walk)
{
    char32_t code = 0;
    if (walk->at < walk->length)
        utf8_decode(walk->text + walk->at, walk->length - walk->at, &code);
    return code;
}

static char32_t take(struct walk *walk)
{
    char32_t code = 0;
    if (walk->at < walk->length)
        walk->at += utf8_decode(walk->text + walk->at, walk->length - walk->at, &code);
    return code;
}

static bool among(char32_t code, const char32_t *set)
{
    for (; *set != 0; set++)
        if (*set == code)
            return true;
    return false;
}

static void skip_blanks(struct walk *walk)
{
    walk->at += line_white(walk->text + walk->at, walk->length - walk->at);
}

static bool take_number(struct walk *walk)
{
    size_t count = 0;
    while (count <= NUMBER_LONGEST && among(peek(walk), digits)) {
        take(walk);
        count++;
    }
    return count > 0 && count <= NUMBER_LONGEST;
}

/* 第十二回, 제 3 장 */
static bool is_counted(struct walk walk, char32_t ordinal, const char32_t *set)
{
    if (take(&walk) != ordinal)
        return false;
    skip_blanks(&walk);
    if (!take_number(&walk))
        return false;
    skip_blanks(&walk);
    return among(take(&walk), set);
}

/* 卷三, 卷之三 */
static bool is_volume(struct walk walk)
{
    if (take(&walk) != U'卷')
        return false;
    skip_blanks(&walk);
    if (peek(&walk) == U'之')
        take(&walk);
    if (!take_number(&walk))
        return false;
    char32_t next = peek(&walk);
    return next == 0 || line_white(walk.text + walk.at, walk.length - walk.at) > 0;
}

/* Chapter 7, CHAPTER XII */
static bool is_chapter(struct walk walk)
{
    static const char *const words[] = { "Chapter", "CHAPTER" };
    const char *text = walk.text + walk.at;
    size_t rest = walk.length - walk.at;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if (rest > length + 1 && memcmp(text, words[i], length) == 0 && text[length] == ' ')
            return strchr("0123456789IVXLCOTFSENivxlc", text[length + 1]) != NULL;
    }
    return false;
}

static bool is_heading(struct slice line, size_t white)
{
    if (line.length > HEADING_LONGEST || memmem(line.data, line.length, "。", 3) != NULL)
        return false;
    struct walk walk = { line.data, line.length, white };
    return is_counted(walk, U'第', units) || is_volume(walk) || is_chapter(walk) ||
           is_counted(walk, U'제', korean_units);
}

static bool is_break(struct slice line, size_t white)
{
    if (line.length > BREAK_LONGEST)
        return false;
    struct walk walk = { line.data, line.length, white };
    size_t rules = 0, breaks = 0;
    while (walk.at < walk.length) {
        char32_t code = take(&walk);
        if (among(code, break_marks))
            breaks++;
        else if (among(code, rule_marks))
            rules++;
        else
            return false;
        skip_blanks(&walk);
    }
    return breaks >= 1 || rules >= 3;
}

enum cut_kind cut_line_kind(struct slice line)
{
    size_t white = line_white(line.data, line.length);
    if (white == line.length)
        return CUT_BLANK;
    if (is_heading(line, white))
        return CUT_HEADING;
    if (is_break(line, white))
        return CUT_BREAK;
    return white > 0 ? CUT_INDENT : CUT_LINE;
}
