/* SPDX-License-Identifier: MIT */
/* The text of an element on one line. */
#include "format/markup_internal.h"
#include "text/utf8.h"

/* An element without text is looked at no longer than this many nodes for each byte wanted. */
enum { NODES_PER_BYTE = 4, NODES_LEAST = 256 };

struct collector {
    struct bytes *text;
};

static void take(void *self, const struct call *call)
{
    const struct collector *collector = self;
    if (call->kind == CALL_TEXT)
        bytes_append(collector->text, call->text.data, call->text.length);
}

static void collect(struct writer *writer, const xmlNode *root, size_t limit)
{
    size_t nodes = 0;
    for (const xmlNode *node = root; node != NULL && writer_byte(writer) < limit &&
                                     nodes / NODES_PER_BYTE < limit + NODES_LEAST;
         nodes++) {
        bool inside = node->type == XML_ELEMENT_NODE && !markup_is_hidden(node);
        enum element_sort sort = node->type == XML_ELEMENT_NODE ? element_find(node)->sort
                                                                : ELEMENT_INLINE;
        if (node == root)
            inside = true;
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            writer_text(writer, slice_of((const char *)node->content));
        else if (sort != ELEMENT_INLINE && sort != ELEMENT_SPAN && sort != ELEMENT_LINK &&
                 sort != ELEMENT_RUBY && sort != ELEMENT_HIDDEN)
            writer_end(writer);
        node = markup_next(root, node, inside);
    }
}

void markup_text(const xmlNode *root, size_t limit, struct bytes *text)
{
    size_t before = text->length;
    struct collector collector = { text };
    struct builder builder = { take, &collector };
    struct writer *writer = writer_new(&builder);
    writer_part_begin(writer, 0);
    writer_flatten(writer, true);
    collect(writer, root, limit);
    writer_part_end(writer, true);
    writer_free(writer);
    if (text->length - before > limit) {
        size_t end = utf8_floor(text->data + before, text->length - before, limit);
        bytes_remove(text, before + end, text->length - before - end);
    }
}
