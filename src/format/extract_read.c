/* SPDX-License-Identifier: MIT */
/* The page as elements and lines of text. */
#include <string.h>

#include "base/mem.h"
#include "doc/line.h"
#include "format/extract_internal.h"
#include "format/markup_internal.h"
#include "text/utf8.h"

struct reading {
    struct extract *extract;
    uint32_t place;          /* the element that is open */
    unsigned links, items, cells, fixed, bold; /* of those that are open */
    unsigned char level;
    bool open;               /* a run is */
    bool blank;
    struct run run;
};

struct slice extract_run_text(const struct extract *extract, const struct run *run)
{
    return (struct slice){ bytes_string(&extract->texts) + run->text, run->length };
}

static void end_run(struct reading *reading)
{
    struct extract *extract = reading->extract;
    reading->blank = false;
    if (!reading->open)
        return;
    reading->open = false;
    reading->run.length = extract->texts.length - reading->run.text;
    extract->runs = mem_grow(extract->runs, extract->run_count, &extract->run_capacity,
                             sizeof *extract->runs);
    extract->runs[extract->run_count++] = reading->run;
}

static void begin_run(struct reading *reading)
{
    reading->open = true;
    reading->run = (struct run){
        .place = reading->extract->places[reading->place].around,
        .text = reading->extract->texts.length,
        .level = reading->level,
        .item = reading->items > 0,
        .cell = reading->cells > 0,
        .fixed = reading->fixed > 0,
        .bold = true,
    };
}

static bool is_comma(char32_t code)
{
    static const char32_t commas[] = U",，、；;。．！？!?：・";
    for (const char32_t *at = commas; *at != 0; at++)
        if (*at == code)
            return true;
    return false;
}

static bool is_blank(char32_t code)
{
    return code <= ' ' || code == 0xA0 || code == 0x3000 || code == 0x200B || code == 0xFEFF;
}

static void put(struct reading *reading, char32_t code, const char *data, size_t length)
{
    if (reading->blank && reading->extract->texts.length > reading->run.text)
        bytes_append_byte(&reading->extract->texts, ' ');
    reading->blank = false;
    bytes_append(&reading->extract->texts, data, length);
    unsigned cells = code >= 0x1100 ? 2 : 1;
    reading->run.cells += cells;
    if (reading->links > 0)
        reading->run.link_cells += cells;
    reading->run.bold = reading->run.bold && reading->bold > 0;
    reading->run.commas += is_comma(code);
}

/* The tree is the caller's to read; this field is the application's. */
static void mark(const xmlNode *node, size_t index)
{
    ((xmlNode *)(uintptr_t)node)->_private = (void *)(uintptr_t)(index + 1);
}

/* A run begins with its first character; node is what the walk will know it by. */
static void read_words(struct reading *reading, const xmlNode *node, const char *text)
{
    size_t length = strlen(text);
    for (size_t at = 0; at < length;) {
        char32_t code;
        size_t taken = utf8_decode(text + at, length - at, &code);
        if (is_blank(code)) {
            reading->blank = true;
        } else {
            if (!reading->open) {
                begin_run(reading);
                mark(node, reading->extract->run_count);
            }
            put(reading, code, text + at, taken);
        }
        at += taken;
    }
}

static void read_text(struct reading *reading, const xmlNode *node)
{
    if (node->content == NULL)
        return;
    bool only_picture = reading->open && reading->run.picture;
    size_t before = reading->extract->texts.length;
    read_words(reading, node, (const char *)node->content);
    if (only_picture && reading->extract->texts.length > before)
        reading->run.picture = false;
}

static void add_place(struct reading *reading, const xmlNode *node, bool block)
{
    struct extract *extract = reading->extract;
    extract->places = mem_grow(extract->places, extract->place_count, &extract->place_capacity,
                               sizeof *extract->places);
    uint32_t index = (uint32_t)extract->place_count++;
    extract->places[index] = (struct place){
        .node = node,
        .parent = reading->place,
        .around = block ? index : extract->places[reading->place].around,
        .last = index,
        .run = (uint32_t)extract->run_count,
        .hints = node->type == XML_ELEMENT_NODE ? extract_hints(node) : 0,
        .block = block,
    };
    mark(node, index);
    reading->place = index;
}

/* What counts elements of a sort that are open. */
static void count(struct reading *reading, const xmlNode *node, const struct element *element,
                  int step)
{
    if (element->sort == ELEMENT_LINK && markup_attribute(node, "href") != NULL)
        reading->links += (unsigned)step;
    if (element->sort == ELEMENT_ITEM)
        reading->items += (unsigned)step;
    if (element->sort == ELEMENT_SPAN && element->detail == SPAN_STRONG)
        reading->bold += (unsigned)step;
    if (element->sort == ELEMENT_PRE)
        reading->fixed += (unsigned)step;
    if (markup_is(node, "td") || markup_is(node, "th"))
        reading->cells += (unsigned)step;
    if (element->sort == ELEMENT_HEADING)
        reading->level = step > 0 ? element->detail : 0;
}

static bool is_block(const struct element *element)
{
    return element->sort != ELEMENT_INLINE && element->sort != ELEMENT_SPAN &&
           element->sort != ELEMENT_LINK && element->sort != ELEMENT_RUBY &&
           element->sort != ELEMENT_HIDDEN && element->sort != ELEMENT_IMAGE;
}

/* A picture is what it is called; it weighs nothing. */
static void read_picture(struct reading *reading, const xmlNode *node)
{
    const char *alt = markup_attribute(node, "alt");
    if (alt == NULL || strspn(alt, " \t\n\r") == strlen(alt))
        return;
    if (!reading->open) {
        begin_run(reading);
        mark(node, reading->extract->run_count);
        reading->run.picture = true;
    }
    read_words(reading, node, alt);
}

static const xmlNode *beside(const xmlNode *node, bool after)
{
    do
        node = after ? node->next : node->prev;
    while (node != NULL && node->type == XML_TEXT_NODE && xmlIsBlankNode(node));
    return node;
}

/* A button or [edit] within a line, at its end or beginning: a line of its own. */
static bool is_apart(const xmlNode *node)
{
    unsigned hints = markup_is(node, "a") ? 0 : extract_hints(node);
    return (hints & (HINT_CHROME | HINT_BYLINE | HINT_TITLE)) == HINT_CHROME &&
           (beside(node, true) == NULL || beside(node, false) == NULL);
}

static bool enter(struct reading *reading, const xmlNode *node)
{
    if (markup_is_hidden(node))
        return false;
    const struct element *element = element_find(node);
    bool block = is_block(element) || is_apart(node);
    if (block)
        end_run(reading);
    if (element->sort == ELEMENT_IMAGE)
        read_picture(reading, node);
    if (element->sort == ELEMENT_BREAK || element->sort == ELEMENT_RULE ||
        element->sort == ELEMENT_IMAGE)
        return false;
    add_place(reading, node, block);
    count(reading, node, element, 1);
    if (element->sort == ELEMENT_LINK && reading->open)
        reading->run.links++;
    return true;
}

static void leave(struct reading *reading, const xmlNode *node)
{
    uintptr_t number = (uintptr_t)node->_private;
    if (number == 0 || number - 1 != reading->place)
        return;
    struct extract *extract = reading->extract;
    if (node->type == XML_ELEMENT_NODE) {
        if (extract->places[reading->place].block)
            end_run(reading);
        count(reading, node, element_find(node), -1);
    }
    struct place *place = &extract->places[reading->place];
    place->last = (uint32_t)extract->place_count - 1;
    place->runs = (uint32_t)extract->run_count - place->run;
    reading->place = place->parent;
}

static bool visit(struct reading *reading, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE)
        return enter(reading, node);
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        read_text(reading, node);
    return false;
}

void extract_read(struct extract *extract)
{
    struct reading reading = { .extract = extract, .place = PLACE_NONE };
    const xmlNode *root = extract->root, *node = root->children;
    add_place(&reading, root, true);
    while (node != NULL) {
        if (visit(&reading, node) && node->children != NULL) {
            node = node->children;
            continue;
        }
        if (node->type == XML_ELEMENT_NODE)
            leave(&reading, node);
        while (node->next == NULL && node->parent != root) {
            node = node->parent;
            leave(&reading, node);
        }
        node = node->next;
    }
    end_run(&reading);
    extract->places[0].last = (uint32_t)extract->place_count - 1;
    extract->places[0].runs = (uint32_t)extract->run_count;
}
