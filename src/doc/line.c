/* SPDX-License-Identifier: MIT */
#include "doc/line.h"

#include <string.h>

#include "doc/cursor.h"
#include "text/utf8.h"

/* Cells of what is taken for prose: with a sentence's end, and without. */
enum { PROSE_CELLS = 40, PROSE_OPEN_CELLS = 72, SENTENCE_CELLS = 12 };

/* A final （…） up to this many bytes, a signature, is looked through. */
enum { SIGNATURE_MAX = 60 };

/* Lines up to this many bytes are measured exactly. */
enum { EXACT_BYTES = 240 };

unsigned cells_of(struct slice text)
{
    size_t cells = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        cells += (byte & 0xC0) != 0x80;
        cells += byte >= 0xE0;
    }
    return (unsigned)cells;
}

static const char32_t closers[] = U"」』”’）)】》〉〕］]\"'〗﹂﹄";

static char32_t code_before(struct slice text, size_t *end)
{
    char32_t code = 0;
    if (*end > 0) {
        *end = utf8_previous(text.data, *end);
        utf8_decode_valid(text.data + *end, &code);
    }
    return code;
}

static enum line_end end_by_mark(char32_t code)
{
    static const struct {
        const char32_t *codes;
        enum line_end end;
    } marks[] = {
        { U"。．.｡；;", END_SENTENCE }, { U"！？!?‼⁉", END_CALL },     { U"，、,､", END_COMMA },
        { U"：:", END_COLON },          { U"…—─⋯～~–", END_ELLIPSIS },
    };
    if (code > 0x2FFF && code < 0xFF00 && (code < 0x3001 || code > 0x3002))
        return END_OPEN;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (codes_have(marks[i].codes, code))
            return marks[i].end;
    return END_OPEN;
}

/* Before the round bracket that closes at end, where it opens near enough. */
static char32_t before_bracket(struct slice text, size_t end)
{
    size_t at = end;
    while (at > 0 && end - at < SIGNATURE_MAX) {
        char32_t code = code_before(text, &at);
        if (code == U'(' || code == U'（') {
            while (code_is_space(code = code_before(text, &at)))
                continue;
            return code;
        }
    }
    return 0;
}

enum line_end end_of(struct slice text)
{
    size_t end = text.length;
    char32_t last = code_before(text, &end), code = last;
    if (last > 0x301F && last < 0xFF00) /* Han, kana, Hangul: nearly all lines that are open */
        return END_OPEN;
    if (!codes_have(closers, last))
        return end_by_mark(last);
    if ((last == U')' || last == U'）') && end_by_mark(before_bracket(text, end)) == END_SENTENCE)
        return END_SENTENCE;
    while (codes_have(closers, code) && end > 0)
        code = code_before(text, &end);
    enum line_end within = end_by_mark(code);
    return within == END_SENTENCE || within == END_CALL || within == END_ELLIPSIS ? END_SENTENCE
                                                                                  : END_CLOSED;
}

struct glance glance_at(struct slice raw, struct slice *text)
{
    *text = slice_trim(raw);
    if (text->length == 0)
        return (struct glance){ 0 };
    struct slice lead = { raw.data, (size_t)(text->data - raw.data) };
    unsigned indent = cells_of(lead);
    /* The width of a long line need not be exact. */
    unsigned cells =
        text->length <= EXACT_BYTES ? cells_of(*text) : (unsigned)(text->length / 3 * 2);
    return (struct glance){ cells, (unsigned char)(indent < 255 ? indent : 255),
                            (unsigned char)end_of(*text), true };
}

bool glance_is_sentence(struct glance glance)
{
    return glance.there && glance.cells >= SENTENCE_CELLS &&
           (glance.end == END_SENTENCE || (glance.end == END_CALL && glance.cells >= 24) ||
            glance.end == END_ELLIPSIS);
}

bool glance_is_prose(struct glance glance)
{
    if (!glance.there)
        return false;
    bool ended = glance.end == END_SENTENCE || glance.end == END_CALL ||
                 glance.end == END_ELLIPSIS || glance.end == END_COLON;
    return glance.cells >= (ended ? PROSE_CELLS : PROSE_OPEN_CELLS);
}

bool line_is_remark(struct slice text)
{
    static const char *const starts[] = { "# ", "#!", "// ", "/*", "* ", "-- ", "; " };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (cursor_take(&(struct cursor){ text }, starts[i]))
            return true;
    return false;
}
