/* SPDX-License-Identifier: MIT */
/* Lines that br parts: verse where they are short, paragraphs where they are not. */
#include <string.h>

#include "format/markup_internal.h"
#include "text/width.h"

enum { VERSE_LINES = 4, VERSE_LEAST = 8, VERSE_CELLS = 40, VERSE_NODES = 2000 };

struct lines {
    size_t cells; /* of the one that is read */
    size_t count;
    unsigned parted, joined; /* ends with a blank line behind them, and without one */
    bool blank, prose;
};

static void end_line(struct lines *lines)
{
    if (lines->cells == 0) {
        if (lines->count > 0 && !lines->blank)
            lines->parted++;
        lines->blank = true;
        return;
    }
    if (lines->count > 0 && !lines->blank)
        lines->joined++;
    lines->prose = lines->prose || lines->cells > VERSE_CELLS || lines->cells < VERSE_LEAST;
    lines->count++;
    lines->cells = 0;
    lines->blank = false;
}

static void add_text(struct lines *lines, const xmlNode *node)
{
    const char *text = (const char *)node->content;
    if (text == NULL || xmlIsBlankNode(node))
        return;
    text += strspn(text, " \t\r\n");
    size_t length = strlen(text);
    lines->prose = lines->prose || length > 4 * VERSE_CELLS + 200;
    if (!lines->prose)
        lines->cells += width_of_text(&width_rules_narrow, text, length);
}

bool walk_is_verse(const xmlNode *block)
{
    struct lines lines = { 0 };
    unsigned nodes = 0;
    const xmlNode *node = block->children == NULL ? NULL : markup_next(block, block, true);
    for (; node != NULL && !lines.prose && nodes++ < VERSE_NODES;
         node = markup_next(block, node, true)) {
        if (node->type == XML_TEXT_NODE) {
            add_text(&lines, node);
            continue;
        }
        if (node->type != XML_ELEMENT_NODE)
            continue;
        enum element_sort sort = element_find(node)->sort;
        if (sort == ELEMENT_BREAK)
            end_line(&lines);
        else if (sort != ELEMENT_INLINE && sort != ELEMENT_SPAN && sort != ELEMENT_RUBY &&
                 sort != ELEMENT_HIDDEN)
            return false;
    }
    if (lines.cells > 0)
        end_line(&lines);
    return node == NULL && !lines.prose && lines.count >= VERSE_LINES &&
           lines.joined > lines.parted;
}
