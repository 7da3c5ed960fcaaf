/* SPDX-License-Identifier: MIT */
/* --dump=text, tree and meta: the document itself. */
#include <stdio.h>
#include <string.h>

#include "app/dump_internal.h"
#include "base/limits.h"
#include "doc/structure.h"
#include "text/pace.h"
#include "text/utf8.h"

/* Calls visit for each block of the document, parts one after another. */
typedef void visit_function(struct dump *dump, const struct part *part, size_t block,
                            const struct form *form, void *context);

struct visiting {
    visit_function *visit;
    void *context;
};

static void visit_part(struct dump *dump, const struct part *part, const struct form *forms,
                       void *context)
{
    const struct visiting *visiting = context;
    for (size_t block = 0; block < part->block_count; block++)
        visiting->visit(dump, part, block, &forms[block], visiting->context);
    visible_release(&dump->visible);
}

static bool each_block(struct dump *dump, visit_function *visit, void *context,
                       struct error *error)
{
    struct visiting visiting = { visit, context };
    return dump_each_part(dump, visit_part, &visiting, error);
}

/* A block's text as it is read. */
static struct slice block_words(struct dump *dump, const struct part *part, size_t block)
{
    const struct block *b = &part->blocks[block];
    if (!visible_needed(part, b->start, b->end))
        return part_block_text(part, block);
    visible_set(&dump->visible, part, b->start, b->end);
    return bytes_slice(&dump->visible.text);
}

/* A block whose line goes on in the next part is one line with it. */
static void visit_text(struct dump *dump, const struct part *part, size_t block,
                       const struct form *form, void *context)
{
    bool *open = context;
    struct slice text = block_words(dump, part, block);
    if (*open && !form->continues) {
        dump_line(dump);
        *open = false;
    }
    bool hidden = dump->style.hide_chrome && form->role == ROLE_CHROME;
    if (form->kind == BLOCK_BLANK || text.length == 0 || hidden)
        return;
    dump_escaped(dump, text.data, text.length);
    *open = true;
}

bool dump_text(struct dump *dump, struct error *error)
{
    bool open = false;
    bool done = each_block(dump, visit_text, &open, error);
    if (open)
        dump_line(dump);
    return done;
}

static const char *const kind_names[BLOCK_KINDS] = {
    [BLOCK_PARAGRAPH] = "paragraph", [BLOCK_BLANK] = "blank", [BLOCK_HEADING] = "heading",
    [BLOCK_PREFORMATTED] = "preformatted", [BLOCK_VERSE] = "verse", [BLOCK_RULE] = "rule",
    [BLOCK_TABLE_ROW] = "row", [BLOCK_CAPTION] = "caption", [BLOCK_TERM] = "term",
};

static const char *const role_names[BLOCK_ROLES] = {
    [ROLE_TEXT] = "text", [ROLE_TITLE] = "title", [ROLE_BYLINE] = "byline",
    [ROLE_CHROME] = "chrome", [ROLE_NOTE] = "note",
};

static const char *const container_names[CONTAINER_KINDS] = {
    [CONTAINER_LIST] = "list", [CONTAINER_ORDERED_LIST] = "ordered",
    [CONTAINER_ITEM] = "item", [CONTAINER_QUOTATION] = "quotation",
    [CONTAINER_TABLE] = "table", [CONTAINER_FIGURE] = "figure",
    [CONTAINER_ASIDE] = "aside", [CONTAINER_DEFINITION] = "definition",
};

static const char *const span_names[SPAN_KINDS] = {
    [SPAN_EMPHASIS] = "emphasis", [SPAN_STRONG] = "strong", [SPAN_CODE] = "code",
    [SPAN_DELETED] = "deleted", [SPAN_LINK] = "link", [SPAN_RUBY] = "ruby",
    [SPAN_DOTS] = "dots", [SPAN_NOTE_MARK] = "note-mark", [SPAN_PICTURE] = "picture",
    [SPAN_LANGUAGE] = "language", [SPAN_SUPER] = "super", [SPAN_SUB] = "sub",
    [SPAN_COLOUR] = "colour", [SPAN_HIDDEN] = "hidden", [SPAN_SHOWN_AS] = "shown-as",
};

/* "list/item", "-" outside of all. */
static void append_nesting(struct dump *dump, const struct part *part, uint32_t container)
{
    if (container == CONTAINER_NONE) {
        bytes_append_byte(&dump->line, '-');
        return;
    }
    uint32_t path[NESTING_MAX];
    size_t depth = 0;
    for (uint32_t c = container; c != CONTAINER_NONE; c = part->containers[c].parent)
        path[depth++] = c;
    while (depth > 0) {
        bytes_append_string(&dump->line,
                            container_names[part->containers[path[--depth]].kind]);
        if (depth > 0)
            bytes_append_byte(&dump->line, '/');
    }
}

static void dump_spans(struct dump *dump, const struct part *part, const struct block *block)
{
    for (size_t i = 0; i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        if (span->start < block->start || span->start > block->end)
            continue;
        bytes_format(&dump->line, "  span\t%s\t%u\t%u\t", span_names[span->kind],
                     span->start - block->start, span->end - block->start);
        if (span->value != STRING_NONE)
            dump_escaped(dump, part->strings[span->value], strlen(part->strings[span->value]));
        dump_line(dump);
    }
}

static void visit_tree(struct dump *dump, const struct part *part, size_t index,
                       const struct form *form, void *context)
{
    (void)context;
    const struct block *block = &part->blocks[index];
    struct slice text = part_block_text(part, index);
    append_nesting(dump, part, block->container);
    bytes_format(&dump->line, "\t%s%s\t%s\t%u\t%zu\t", form->continues ? "+" : "",
                 kind_names[form->kind], role_names[form->role], form->level, text.length);
    structure_reason(form->evidence, &dump->line);
    bytes_append_byte(&dump->line, '\t');
    dump_escaped(dump, text.data, text.length);
    dump_line(dump);
    dump_spans(dump, part, block);
}

bool dump_tree(struct dump *dump, struct error *error)
{
    return each_block(dump, visit_tree, NULL, error);
}

struct totals {
    uint64_t blocks, characters;
    struct script_counts scripts;
};

static bool is_white(char32_t code)
{
    return code <= ' ' || (code >= 0x7F && code <= 0xA0) || code == 0x3000 ||
           (code >= 0x2000 && code <= 0x200F) || code == 0x2028 || code == 0x2029 ||
           code == 0x202F || code == 0x205F || code == 0x2060 || code == 0xFEFF;
}

static void visit_count(struct dump *dump, const struct part *part, size_t block,
                        const struct form *form, void *context)
{
    struct totals *totals = context;
    struct slice text = block_words(dump, part, block);
    if (form->kind == BLOCK_BLANK || text.length == 0)
        return;
    totals->blocks += !form->continues;
    script_count(&totals->scripts, text.data, text.length);
    for (size_t i = 0; i < text.length;) {
        char32_t code;
        i += utf8_decode_valid(text.data + i, &code);
        totals->characters += !is_white(code);
    }
}

static void put_meta(struct dump *dump, const char *key, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    bytes_format(&dump->line, "%s\t", key);
    dump_escaped(dump, value, strlen(value));
    dump_line(dump);
}

static void put_number(struct dump *dump, const char *key, uint64_t number)
{
    bytes_format(&dump->line, "%s\t%llu", key, (unsigned long long)number);
    dump_line(dump);
}

bool dump_meta(struct dump *dump, struct error *error)
{
    static const char *const keys[] = { "title", "author", "date", "source",
                                        "language", "format", "encoding" };
    struct totals totals = { 0 };
    bool done = each_block(dump, visit_count, &totals, error);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        put_meta(dump, keys[i], document_meta(dump->document, keys[i]));
    put_number(dump, "blocks", totals.blocks);
    put_number(dump, "characters", totals.characters);
    put_number(dump, "minutes", (uint64_t)(pace_minutes(&totals.scripts) + 0.99));
    return done;
}
