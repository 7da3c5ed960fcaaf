/* SPDX-License-Identifier: MIT */
#include "doc/chrome.h"

#include <string.h>

#include "doc/cursor.h"
#include "doc/line.h"
#include "doc/shape.h"
#include "doc/words.h"

enum { LINE_CELLS = 160, STEP_CELLS = 40, ADDRESS_REST_CELLS = 30, MENU_CELLS = 8 };

/* What stands between the words of a row of links. */
static const char32_t separators[] =
    U" \t\u3000\u00A0|｜/／·•‧・,，、;；:：>＞»›→←<«‹「」『』[]［］【】()（）〔〕…\u200B";
static const char32_t marks[] =
    U"+＋-－.．_*＊!！?？~～^×✕✖☆★♥❤👍▲▼△▽►▶◀■□●○◎#＃&＆@\"'“”=※。\uFE0F";

/* How far a token is made of words of the classes, digits and marks. */
struct cover {
    unsigned links;   /* words that are not fillers */
    unsigned covered; /* bytes */
    unsigned digits;
};

static bool is_mark(char32_t code)
{
    return codes_have(marks, code) || codes_have(separators, code) || code >= 0x1F000 ||
           (code >= 0x2190 && code <= 0x27BF) || (code >= 0xE000 && code <= 0xF8FF);
}

static struct cover cover(struct slice token, uint32_t classes)
{
    struct cover result = { 0 };
    struct cursor cursor = { token };
    while (!cursor_done(&cursor)) {
        struct cursor before = cursor;
        const struct word *word = word_at(cursor.rest, classes | WORD_FILLER | WORD_NAV);
        struct numeral numeral;
        if (word != NULL) {
            cursor_advance(&cursor, word->length);
            result.links += (word->classes & classes) != 0;
            result.covered += word->length;
        } else if (cursor_take_number(&cursor, &numeral)) {
            result.digits += numeral.script == NUMERAL_DIGITS;
            result.covered += (unsigned)cursor_since(&cursor, &before);
        } else if (is_mark(cursor_next(&cursor))) {
            result.covered += (unsigned)cursor_since(&cursor, &before);
        }
    }
    return result;
}

bool chrome_is_link(struct slice token)
{
    struct cover found = cover(token, WORD_LINK);
    return found.links > 0 && found.covered == token.length;
}

bool chrome_is_counter(struct slice token)
{
    struct cover found = cover(token, WORD_COUNT);
    return found.digits > 0 && found.covered == token.length && token.length < LINE_CELLS / 2;
}

static bool next_token(struct cursor *cursor, const char32_t *between, struct slice *token)
{
    while (codes_have(between, cursor_peek(cursor)))
        cursor_next(cursor);
    struct cursor start = *cursor;
    while (!cursor_done(cursor) && !codes_have(between, cursor_peek(cursor)))
        cursor_next(cursor);
    *token = (struct slice){ start.rest.data, cursor_since(cursor, &start) };
    return token->length > 0;
}

/* Tokens of a line, and how many are what. */
struct census {
    unsigned tokens, links, navs, counters;
    unsigned cells, known_cells;
};

/* Links of several words are looked at whole, before the words. */
static void count_phrase(struct slice phrase, struct census *census)
{
    struct cursor cursor = { phrase };
    struct slice token;
    bool counter = chrome_is_counter(phrase), link = !counter && chrome_is_link(phrase);
    if (link || counter) {
        census->tokens++;
        census->links += link;
        census->counters += counter;
        census->cells += cells_of(phrase);
        census->known_cells += cells_of(phrase);
        return;
    }
    while (next_token(&cursor, separators, &token)) {
        link = chrome_is_link(token);
        counter = !link && chrome_is_counter(token);
        bool nav = !link && word_is(token, WORD_NAV);
        unsigned cells = cells_of(token);
        census->tokens++;
        census->links += link;
        census->counters += counter;
        census->navs += nav;
        census->cells += cells;
        census->known_cells += link || counter || nav ? cells : 0;
    }
}

static struct census take_census(struct slice line)
{
    struct census census = { 0 };
    struct cursor cursor = { line };
    struct slice phrase;
    while (next_token(&cursor, U"\t\u3000|｜/／·•‧・>＞»›<‹«", &phrase))
        count_phrase(phrase, &census);
    return census;
}

static bool has_steps(struct slice line, const char32_t *between, unsigned *steps)
{
    struct cursor cursor = { line };
    struct slice token;
    bool longest = true;
    *steps = 0;
    while (next_token(&cursor, between, &token)) {
        (*steps)++;
        longest = longest && cells_of(token) <= STEP_CELLS;
    }
    return longest && *steps >= 2;
}

/* Short words in a row, between bars or spaces. */
static bool is_menu(struct slice line)
{
    struct cursor cursor = { line };
    struct slice token;
    while (next_token(&cursor, separators, &token))
        if (cells_of(token) > MENU_CELLS)
            return false;
    return true;
}

static bool barred(struct slice line)
{
    unsigned bars = 0;
    struct cursor cursor = { line };
    while (!cursor_done(&cursor))
        bars += codes_have(U"|｜", cursor_next(&cursor));
    return bars >= 2;
}

/* 首頁 > 新聞 > 社會, 您的位置：…, and a menu in one line. */
static bool is_path(struct slice line, const struct census *census)
{
    unsigned steps;
    const struct word *first = word_at(line, WORD_NAV);
    bool from_home = first != NULL && (first->classes & WORD_LINK) != 0;
    if (has_steps(line, from_home ? U">＞»›→/／" : U">＞»›→", &steps) && line.data[0] != '>' &&
        (steps >= 3 || first != NULL))
        return true;
    if (first != NULL && first->length >= 12 && census->tokens >= 2 &&
        word_is((struct slice){ line.data, first->length }, WORD_NAV)) {
        struct cursor cursor = { line };
        cursor_advance(&cursor, first->length);
        if (cursor_take_any(&cursor, U"：:"))
            return true;
    }
    unsigned known = census->navs + census->links;
    bool likely =
        (known >= 2 && known * 3 >= census->tokens) || from_home || (known > 0 && barred(line));
    bool menu = likely && known < census->tokens && is_menu(line);
    return census->tokens >= 3 && ((known * 10 >= census->tokens * 6 && census->navs > 0) || menu);
}

static bool has_picture_name(struct slice line)
{
    static const char *const ends[] = { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".swf" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);
        if (line.length >= n && memcmp(line.data + line.length - n, ends[i], n) == 0)
            return true;
    }
    return false;
}

static bool digits_at(struct slice line, size_t at)
{
    return at + 1 < line.length && line.data[at] >= '0' && line.data[at] <= '9' &&
           line.data[at + 1] >= '0' && line.data[at + 1] <= '9';
}

/* 728x90, 728*90: the size of a picture. */
static bool has_size(struct slice line)
{
    for (size_t i = 2; i + 2 < line.length; i++)
        if ((line.data[i] == 'x' || line.data[i] == '*') && digits_at(line, i - 2) &&
            digits_at(line, i + 1))
            return true;
    return false;
}

static bool is_banner(struct slice line)
{
    struct cover found = cover(line, WORD_AD);
    if (found.links > 0 && found.covered == line.length)
        return true;
    return cells_of(line) <= 60 && (has_picture_name(line) || has_size(line) ||
                                    memchr(line.data, '_', line.length) != NULL);
}

static bool is_address(struct slice line)
{
    bool mail = memchr(line.data, '@', line.length) != NULL &&
                memchr(line.data, ' ', line.length) == NULL && cells_of(line) == line.length;
    if (mail)
        return true;
    const char *found = slice_find(line, "://");
    if (found == NULL)
        found = slice_find(line, "www.");
    if (found == NULL)
        return false;
    unsigned rest = cells_of((struct slice){ line.data, (size_t)(found - line.data) });
    return rest <= ADDRESS_REST_CELLS &&
           memchr(found, ' ', line.length - (size_t)(found - line.data)) == NULL;
}

static bool is_related(struct slice line)
{
    struct cursor cursor = { line };
    while (cursor_take_any(&cursor, U"【〔■◆▲▼▶>＞「『［[●★☆◎▎ "))
        continue;
    const struct word *word = word_at(cursor.rest, WORD_RELATED);
    if (word == NULL)
        return false;
    cursor_advance(&cursor, word->length);
    return cells_of(cursor.rest) <= 8 || cursor_take_any(&cursor, U"：:");
}

/* 上一篇：… and the like: a link's word before the title of another page. */
static bool is_neighbour(struct slice line)
{
    static const char *const links[] = { "上一篇",    "下一篇",    "上一條",   "下一條",
                                         "上一条",    "下一条",    "上一則",   "下一則",
                                         "前の記事",  "次の記事",  "이전글",   "다음글",
                                         "이전 기사", "다음 기사", "Previous", "Next" };
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        struct cursor cursor = { line };
        if (cursor_take(&cursor, links[i]) && cursor_take_any(&cursor, U"：:→←»«>＞ \u3000|"))
            return true;
    }
    return false;
}

/* Greetings and clocks of a page's head. */
static bool is_greeting(struct slice line)
{
    static const char *const words_of_greeting[] = {
        "今天是", "今日是", "現在時間", "现在时间", "歡迎光臨", "欢迎光临",
        "欢迎您", "歡迎您", "您好，",   "您好,",    "游客",     "訪客",
    };
    for (size_t i = 0; i < sizeof words_of_greeting / sizeof *words_of_greeting; i++)
        if (cursor_take(&(struct cursor){ line }, words_of_greeting[i]))
            return true;
    return false;
}

enum chrome chrome_of(struct slice line)
{
    if (is_related(line))
        return CHROME_RELATED;
    if (word_within(line, WORD_LEGAL))
        return CHROME_LEGAL;
    if (cells_of(line) > LINE_CELLS)
        return CHROME_NONE;
    if (is_address(line))
        return CHROME_ADDRESS;
    if (is_greeting(line) && cells_of(line) <= 60)
        return CHROME_GREETING;
    struct census census = take_census(line);
    if (census.tokens == 0) /* marks and nothing else */
        return shape_is_rule(line) ? CHROME_NONE : CHROME_LINKS;
    if (is_path(line, &census))
        return CHROME_PATH;
    bool counted = census.counters == census.tokens;
    if (counted && census.cells <= 40)
        return CHROME_COUNTER;
    if (census.links > 0 && census.known_cells * 10 >= census.cells * 6)
        return CHROME_LINKS;
    if (is_banner(line))
        return CHROME_BANNER;
    return is_neighbour(line) ? CHROME_LINKS : CHROME_NONE;
}

bool chrome_within(struct slice line)
{
    static const char *const reads_on[] = {
        "請繼續往下閱讀", "请继续往下阅读", "繼續閱讀",    "继续阅读",   "展開全文",
        "展开全文",       "閱讀全文",       "阅读全文",    "続きを読む", "Continue reading",
        "Read more",      "查看原图",       "點擊看大圖",  "点击看大图", "點擊放大",
        "点击查看大图",   "點我看",         "기사 더보기",
    };
    struct cover found = cover(line, WORD_AD);
    if (found.links > 0 && found.covered == line.length)
        return true;
    for (size_t i = 0; i < sizeof reads_on / sizeof *reads_on; i++)
        if (cursor_take(&(struct cursor){ line }, reads_on[i]) && cells_of(line) <= 40)
            return true;
    return has_picture_name(line);
}
