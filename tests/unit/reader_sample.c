/* SPDX-License-Identifier: MIT */
#include "reader_sample.h"

#include <stdlib.h>
#include <string.h>

static void add_part(struct builder *b, uint32_t number, const char *text)
{
    builder_part_begin(b, number);
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");
        unsigned char kind = length == 0 ? BLOCK_BLANK : BLOCK_PARAGRAPH;
        if (*text == '#')
            kind = BLOCK_HEADING;
        builder_block(b, &(struct form){ .kind = kind, .level = *text == '#' ? 2 : 0 }, 0,
                      slice_of(""));
        builder_text(b, (struct slice){ text, length });
        builder_block_end(b, slice_of(text[length] == '\n' ? "\n" : ""));
        text += length + (text[length] == '\n');
    }
    builder_part_end(b, true);
}

struct document *sample_document(const char *const *parts, size_t count)
{
    struct document *document = document_new(&(struct document_options){
        .language_given = true, .language = LANGUAGE_ZH_HANT });
    struct builder *b = document_builder(document);
    for (uint32_t i = 0; i < count; i++) {
        builder_unit(b, i, slice_of(""), slice_of(""), strlen(parts[i]), 0);
        add_part(b, i, parts[i]);
    }
    builder_complete(b);
    document_keep(document, 0, (uint32_t)count);
    return document;
}

void sample_replace(struct document *document, uint32_t number, const char *text)
{
    struct builder *b = document_builder(document);
    builder_unit(b, number, slice_of(""), slice_of(""), strlen(text), 0);
    add_part(b, number, text);
}

static void append_paragraph(struct bytes *text)
{
    static const char *const words[] = { "山", "水", "讀", "書", "人", "，", "。", "「", "」", "the",
                                         "2026", " ", "、", "之", "於", "——", "（", "）", "是", "天" };
    int length = rand() % 120;
    if (rand() % 7 == 0)
        bytes_append_string(text, "#");
    for (int i = 0; i < length; i++)
        bytes_append_string(text, words[(size_t)rand() % (sizeof words / sizeof *words)]);
    bytes_append_byte(text, '\n');
    if (rand() % 3 == 0)
        bytes_append_byte(text, '\n');
}

struct document *sample_random(unsigned seed, size_t count, size_t paragraphs)
{
    srand(seed);
    char **parts = calloc(count, sizeof *parts);
    for (size_t i = 0; i < count; i++) {
        struct bytes text = { 0 };
        for (size_t j = 0; j < paragraphs; j++)
            append_paragraph(&text);
        parts[i] = bytes_steal(&text);
    }
    struct document *document = sample_document((const char *const *)parts, count);
    for (size_t i = 0; i < count; i++)
        free(parts[i]);
    free(parts);
    return document;
}

struct layout_style sample_style(int measure, int rows)
{
    return (struct layout_style){ .rules = width_rules_narrow,
                                  .language = LANGUAGE_ZH_HANT,
                                  .kinsoku = KINSOKU_STRICT,
                                  .measure = measure,
                                  .rows = rows,
                                  .indent = INDENT_AUTO };
}
