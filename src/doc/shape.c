/* SPDX-License-Identifier: MIT */
#include "doc/shape.h"

#include "doc/cursor.h"

/* Lines of verse are so wide, and differ by no more than this: three of them in nothing (cells). */
enum { VERSE_CELLS = 40, VERSE_LEAST_CELLS = 8, VERSE_DIFFERENCE = 2, STANZA_LEAST = 4 };

static const char32_t stars[] = U"*＊※◇◆○●☆★✽❖❦⁂✻✿§■□▲△▼▽♪†‡∴¤〇◎";
static const char32_t dashes[] = U"-—―─━═=_~～〜·•・＝－＿┈┄╌";

bool shape_is_rule(struct slice text)
{
    struct cursor cursor = { text };
    unsigned starred = 0, dashed = 0;
    while (!cursor_done(&cursor)) {
        char32_t code = cursor_next(&cursor);
        if (codes_have(stars, code))
            starred++;
        else if (codes_have(dashes, code))
            dashed++;
        else if (!code_is_space(code))
            return false;
    }
    return starred > 0 || dashed >= 3;
}

static bool is_verse(struct slice text, struct glance glance)
{
    if (glance.cells < VERSE_LEAST_CELLS || glance.cells > VERSE_CELLS || glance.end == END_COLON)
        return false;
    return !codes_have(U"「『“\"‘—-•·*－", cursor_peek(&(struct cursor){ text }));
}

size_t shape_stanza(const struct slice *texts, const struct glance *glances, size_t count)
{
    size_t n = 0;
    unsigned least = VERSE_CELLS, most = 0;
    for (; n < count && is_verse(texts[n], glances[n]); n++) {
        unsigned cells = glances[n].cells;
        unsigned low = cells < least ? cells : least, high = cells > most ? cells : most;
        if (n > 0 && high - low > VERSE_DIFFERENCE)
            break;
        least = low;
        most = high;
    }
    bool even = n >= STANZA_LEAST - 1 && least == most;
    return n >= STANZA_LEAST || even ? n : 0;
}

size_t shape_verse(const struct glance *glances, size_t count)
{
    size_t n = 0;
    while (n < count && glances[n].cells <= VERSE_CELLS && glances[n].end != END_COLON)
        n++;
    return n;
}
