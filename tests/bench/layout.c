/* SPDX-License-Identifier: MIT */
/*
 * The speed of layout beside a bare loop of u8_width over the same text, in one process.
 *
 * Usage: layout [FILE [LANGUAGE]]
 *
 * Without a file 10 MB of text made of common characters are laid out.  Each is done five times and
 * the best is told; the ratio changes less with the machine than the times.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <uniwidth.h>

#include "base/bytes.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"
#include "doc/part.h"
#include "layout/flow.h"
#include "text/language.h"

#define TEXT_BYTES (10u * 1000u * 1000u)
#define PART_BYTES (128u * 1024u)
#define RUNS 5

struct piece {
    struct part part;
    struct form *forms;
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* --- The text -------------------------------------------------------------------------------- */

static uint64_t seed = 20260105;

static unsigned below(unsigned limit)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % limit;
}

static void append_han(struct bytes *text, unsigned count)
{
    while (count-- > 0) {
        unsigned code = 0x4E00 + below(0x2000);
        char bytes[] = { (char)(0xE0 | code >> 12), (char)(0x80 | (code >> 6 & 63)),
                         (char)(0x80 | (code & 63)) };
        bytes_append(text, bytes, sizeof bytes);
    }
}

/* Sentences with the marks, quotations and numbers of prose. */
static void make_text(struct bytes *text)
{
    static const char *const stops[] = { "，", "，", "，", "，", "。", "、", "！", "？", "；", "……" };
    static const char *const words[] = { "2026", "7", "Unicode", "A4", "36" };
    while (text->length < TEXT_BYTES) {
        bytes_append_string(text, "　　");
        for (unsigned n = 1 + below(20); n > 0; n--) {
            bool quoted = below(8) == 0;
            bytes_append_string(text, quoted ? "“" : "");
            append_han(text, 3 + below(12));
            if (below(12) == 0) {
                bytes_append_string(text, words[below(sizeof words / sizeof *words)]);
                append_han(text, 1 + below(6));
            }
            bytes_append_string(text, stops[below(sizeof stops / sizeof *stops)]);
            bytes_append_string(text, quoted ? "”" : "");
        }
        append_han(text, 1 + below(4));
        bytes_append_string(text, "。\n");
    }
}

/* A part of the lines from *data on, as a source would cut it. */
static void make_piece(struct piece *piece, const char **data, const char *end)
{
    struct part *part = &piece->part;
    while (*data < end && part->text.length < PART_BYTES) {
        const char *line = memchr(*data, '\n', (size_t)(end - *data));
        size_t length = line != NULL ? (size_t)(line - *data) : (size_t)(end - *data);
        part->blocks =
            mem_grow(part->blocks, part->block_count, &part->block_capacity, sizeof *part->blocks);
        part->blocks[part->block_count++] = (struct block){
            .start = (uint32_t)part->text.length,
            .end = (uint32_t)(part->text.length + length),
            .container = CONTAINER_NONE,
            .language = LANGUAGES,
            .form.kind = length == 0 ? BLOCK_BLANK : BLOCK_PARAGRAPH,
        };
        bytes_append(&part->text, *data, length);
        bytes_append_byte(&part->text, '\n');
        *data += length < (size_t)(end - *data) ? length + 1 : length;
    }
    piece->forms = mem_array(part->block_count + 1, sizeof *piece->forms);
    for (size_t i = 0; i < part->block_count; i++)
        piece->forms[i] = part->blocks[i].form;
}

/* --- What is measured ------------------------------------------------------------------------ */

static double time_widths(const struct piece *pieces, size_t count, long *sum)
{
    double start = now();
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < pieces[i].part.block_count; k++) {
            struct slice text = part_block_text(&pieces[i].part, k);
            *sum += u8_width((const uint8_t *)text.data, text.length, "UTF-8");
        }
    return now() - start;
}

static double time_layout(const struct piece *pieces, size_t count,
                          const struct layout_style *style, size_t *rows)
{
    double start = now();
    *rows = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < flow_count(&pieces[i].part); k++) {
            struct flow *flow = flow_new(&pieces[i].part, pieces[i].forms, k, style);
            flow_finish(flow);
            *rows += flow_row_count(flow);
            flow_free(flow);
        }
    return now() - start;
}

static void measure(const struct piece *pieces, size_t count, size_t bytes,
                    const struct layout_style *style)
{
    double widths = 1e9, layout = 1e9;
    size_t rows = 0;
    long sum = 0;
    for (int i = 0; i < RUNS; i++) {
        double time = time_widths(pieces, count, &sum);
        widths = time < widths ? time : widths;
        time = time_layout(pieces, count, style, &rows);
        layout = time < layout ? time : layout;
    }
    double megabytes = (double)bytes / 1e6;
    printf("u8_width  %7.1f MB/s\n", megabytes / widths);
    printf("layout    %7.1f MB/s  %zu rows\n", megabytes / layout, rows);
    printf("ratio     %7.3f%s\n", widths / layout, sum == 0 ? " (nothing to measure)" : "");
}

int main(int argc, char **argv)
{
    struct bytes text = { 0 };
    struct error error;
    struct layout_style style = {
        .rules = width_rules_narrow,
        .language = LANGUAGE_ZH_HANT,
        .measure = 72,
        .rows = 40,
        .indent = INDENT_AUTO,
        .hang_room = 2,
    };
    if (argc > 2 && !language_from_tag(argv[2], strlen(argv[2]), &style.language))
        return 2;
    if (argc < 2) {
        make_text(&text);
    } else if (!file_read_whole(argv[1], SIZE_MAX, &text, &error)) {
        fprintf(stderr, "%s\n", error.message);
        return 2;
    }
    struct piece *pieces = NULL;
    size_t count = 0, capacity = 0;
    const char *data = text.data, *end = text.data + text.length;
    while (data < end) {
        pieces = mem_grow(pieces, count, &capacity, sizeof *pieces);
        pieces[count] = (struct piece){ 0 };
        make_piece(&pieces[count++], &data, end);
    }
    measure(pieces, count, text.length, &style);
    return 0;
}
