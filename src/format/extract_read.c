/* SPDX-License-Identifier: MIT */
/* The page as elements and lines of text. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "doc/line.h"
#include "format/extract_internal.h"
#include "format/markup_internal.h"
#include "text/utf8.h"

struct reading {
    struct extract *extract;
    uint32_t place;          /* the element that is open */
    unsigned links, items, cells, fixed, bold; /* of those that are open */
    unsigned away, files;    /* links to other pages, and to files */
    bool joint;              /* an element within the line has just ended */
    bool soft;               /* another one began there: a blank, but not around marks */
    unsigned char level;
    bool open;               /* a run is */
    bool blank;
    char32_t before;         /* the character before */
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
        .links = reading->links > 0,
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

static bool is_mark(char32_t code)
{
    return code < 0x80 ? !isalnum((int)code) : is_comma(code) || (code >= 0x2010 && code < 0x2070);
}

static void put(struct reading *reading, char32_t code, const char *data, size_t length)
{
    if (reading->soft && !is_mark(code) && reading->extract->texts.length > reading->run.text)
        reading->blank = !is_mark(reading->before);
    reading->joint = reading->soft = false;
    reading->before = code;
    if (reading->blank && reading->extract->texts.length > reading->run.text)
        bytes_append_byte(&reading->extract->texts, ' ');
    reading->blank = false;
    bytes_append(&reading->extract->texts, data, length);
    unsigned cells = code >= 0x1100 ? 2 : 1;
    reading->run.cells += cells;
    if (reading->links > 0)
        reading->run.link_cells += cells;
    if (reading->away > 0) {
        if (reading->run.lead == reading->run.cells - cells && reading->run.links <= 1)
            reading->run.lead += cells;
        reading->run.away += cells;
    }
    reading->run.bold = reading->run.bold && reading->bold > 0;
    reading->run.file = reading->run.file || reading->files > 0;
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

static unsigned hints_of(const xmlNode *node)
{
    return extract_hints(node) | (extract_is_sign(node) ? HINT_CHROME : 0);
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
        .hints = node->type == XML_ELEMENT_NODE ? hints_of(node) : 0,
        .block = block,
    };
    mark(node, index);
    reading->place = index;
}

static bool has_suffix(const char *href, const char *const *suffixes, size_t count)
{
    size_t length = strcspn(href, "?#");
    for (size_t i = 0; i < count; i++) {
        size_t end = strlen(suffixes[i]);
        if (length > end && strncasecmp(href + length - end, suffixes[i], end) == 0)
            return true;
    }
    return false;
}

/* A report, a form, a table: what goes with a notice. */
static bool is_file(const char *href)
{
    static const char *const files[] = { ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".ods",
                                         ".hwp", ".hwpx", ".zip", ".csv", ".ppt", ".pptx", ".rar",
                                         ".wps", ".ofd", ".7z" };
    return has_suffix(href, files, sizeof files / sizeof *files);
}

/* A link to another page, and not to a place on this one, a picture or a script. */
static bool is_away(const char *href)
{
    static const char *const pictures[] = { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg" };
    return !has_suffix(href, pictures, sizeof pictures / sizeof *pictures) && !is_file(href) &&
           *href != '\0' && strchr(href, '#') == NULL && strncasecmp(href, "javascript:", 11) != 0;
}

/* What counts elements of a sort that are open. */
static void count(struct reading *reading, const xmlNode *node, const struct element *element,
                  int step)
{
    const char *href = element->sort == ELEMENT_LINK ? markup_attribute(node, "href") : NULL;
    if (href != NULL)
        reading->links += (unsigned)step;
    if (href != NULL && is_away(href))
        reading->away += (unsigned)step;
    if (href != NULL && is_file(href))
        reading->files += (unsigned)step;
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
    const xmlNode *before = beside(node, false), *after = beside(node, true);
    /* A page's own elements are blocks, but not between words. */
    if (strchr((const char *)node->name, '-') != NULL &&
        (before == NULL || before->type != XML_TEXT_NODE) &&
        (after == NULL || after->type != XML_TEXT_NODE))
        return true;
    if (extract_is_sign(node))
        return true;
    unsigned hints = markup_is(node, "a") ? 0 : extract_hints(node);
    return (hints & (HINT_CHROME | HINT_BYLINE | HINT_TITLE)) == HINT_CHROME &&
           (after == NULL || before == NULL);
}

/* Fields and buttons are hidden, but tell of the box that they stand in. */
static void note_control(struct reading *reading, const xmlNode *node)
{
    struct place *place = &reading->extract->places[reading->place];
    const char *type = markup_attribute(node, "type");
    static const char *const others[] = { "hidden", "checkbox", "radio", "submit", "button",
                                          "image", "reset" };
    bool field = markup_is(node, "textarea") || markup_is(node, "input");
    for (size_t i = 0; type != NULL && i < sizeof others / sizeof *others; i++)
        field = field && strcasecmp(type, others[i]) != 0;
    place->asks = place->asks || field;
    place->presses = place->presses || markup_is(node, "button");
}

static bool enter(struct reading *reading, const xmlNode *node)
{
    if (markup_is_hidden(node)) {
        note_control(reading, node);
        return false;
    }
    const struct element *element = element_find(node);
    bool block = is_block(element) || is_apart(node);
    if (block)
        end_run(reading);
    /* </span><span> is where a style parts what the markup does not. */
    else if (reading->joint && reading->open && node->prev != NULL &&
             node->prev->type == XML_ELEMENT_NODE && element->sort != ELEMENT_RUBY)
        reading->soft = true;
    reading->joint = false;
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
        reading->joint = true;
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
