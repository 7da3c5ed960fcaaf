/* SPDX-License-Identifier: MIT */
#include "layout_sample.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

void sample_add(struct sample *sample, struct form form, const char *text, size_t length)
{
    struct part *part = sample->part;
    struct block block = {
        .start = (uint32_t)part->text.length,
        .end = (uint32_t)(part->text.length + length),
        .container = CONTAINER_NONE,
        .language = LANGUAGES,
        .form = form,
    };
    bytes_append(&part->text, text, length);
    bytes_append_byte(&part->text, '\n');
    part->blocks =
        mem_grow(part->blocks, part->block_count, &part->block_capacity, sizeof *part->blocks);
    part->blocks[part->block_count++] = block;
    if (part->block_count % 256 == 1)
        sample->forms = mem_resize(sample->forms, part->block_count + 255, sizeof *sample->forms);
    sample->forms[part->block_count - 1] = form;
}

static void put_in(struct sample *sample, enum container_kind kind)
{
    struct part *part = sample->part;
    part->containers = mem_grow(part->containers, part->container_count, &part->container_capacity,
                                sizeof *part->containers);
    part->blocks[part->block_count - 1].container = (uint32_t)part->container_count;
    part->containers[part->container_count++] =
        (struct container){ .kind = (unsigned char)kind, .parent = CONTAINER_NONE };
}

static const struct sign {
    const char *sign;
    struct form form;
    int container;
} signs[] = {
    { "# ", { .kind = BLOCK_HEADING, .role = ROLE_TITLE, .level = 1 }, -1 },
    { "## ", { .kind = BLOCK_HEADING, .level = 2 }, -1 },
    { "### ", { .kind = BLOCK_HEADING, .level = 3 }, -1 },
    { "@ ", { .role = ROLE_BYLINE }, -1 },
    { "~ ", { .role = ROLE_CHROME }, -1 },
    { "= ", { .kind = BLOCK_RULE }, -1 },
    { "| ", { .kind = BLOCK_PREFORMATTED }, -1 },
    { "/ ", { .kind = BLOCK_VERSE }, -1 },
    { "> ", { .kind = BLOCK_PARAGRAPH }, CONTAINER_QUOTATION },
    { "- ", { .kind = BLOCK_PARAGRAPH }, CONTAINER_ITEM },
    { "& ", { .continues = true }, -1 },
    { "^ ", { .role = ROLE_NOTE }, -1 },
    { ": ", { .kind = BLOCK_CAPTION }, -1 },
};

static const struct sign *sign_of(const char *line, size_t length)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i].sign);
        if (length >= n && memcmp(line, signs[i].sign, n) == 0)
            return &signs[i];
    }
    return NULL;
}

static bool is_blank(const char *line, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (line[i] != ' ' && line[i] != '\t')
            return false;
    return true;
}

static void add_line(struct sample *sample, const char *line, size_t length)
{
    const struct sign *sign = sign_of(line, length);
    if (sign == NULL) {
        struct form form = { .kind = is_blank(line, length) ? BLOCK_BLANK : BLOCK_PARAGRAPH };
        sample_add(sample, form, line, length);
        return;
    }
    size_t skip = strlen(sign->sign);
    sample_add(sample, sign->form, line + skip, length - skip);
    if (sign->container >= 0)
        put_in(sample, (enum container_kind)sign->container);
}

void sample_init(struct sample *sample, const char *lines, size_t length)
{
    *sample = (struct sample){ .part = part_new() };
    for (size_t at = 0; at < length;) {
        const char *end = memchr(lines + at, '\n', length - at);
        size_t n = end != NULL ? (size_t)(end - lines) - at : length - at;
        add_line(sample, lines + at, n);
        at += n + 1;
    }
}

void sample_release(struct sample *sample)
{
    part_free(sample->part);
    free(sample->forms);
}

struct layout_style sample_style(int measure, int rows)
{
    return (struct layout_style){
        .rules = width_rules_narrow,
        .language = LANGUAGE_ZH_HANT,
        .measure = measure,
        .rows = rows,
        .indent = INDENT_AUTO,
    };
}

void sample_write(struct flow *flow, struct bytes *out)
{
    const char *text = bytes_string(&flow_part(flow)->text);
    flow_finish(flow);
    for (size_t i = 0; i < flow_page_count(flow); i++) {
        struct page page = flow_page(flow, i);
        if (i > 0)
            bytes_append_string(out, "--\n");
        for (size_t r = page.first; r < page.end; r++) {
            const struct row *row = flow_row(flow, r);
            if (r == page.second)
                bytes_append_string(out, "|\n");
            if (row->hidden)
                continue;
            for (int n = 0; n < row->indent; n++)
                bytes_append_byte(out, '.');
            bytes_append(out, text + row->start, row->end - row->start);
            bytes_append_byte(out, '\n');
        }
    }
}

char *sample_pages(const char *lines, const struct layout_style *style)
{
    struct sample sample;
    struct bytes out = { 0 };
    sample_init(&sample, lines, strlen(lines));
    struct flow *flow = flow_new(sample.part, sample.forms, 0, style);
    sample_write(flow, &out);
    flow_free(flow);
    sample_release(&sample);
    return bytes_steal(&out);
}
