/* SPDX-License-Identifier: MIT */
#include "layout/paragraph.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "layout/character.h"
#include "layout/flow.h"
#include "layout/tongue.h"
#include "text/cluster.h"
#include "text/utf8.h"
#include "text/vertical.h"

/* Where tabs of a source's indent go: two em. */
#define INDENT_TAB 4

/* Room for the answers of length bytes and for as many clusters at most. */
static void make_room(struct paragraph *paragraph, size_t length)
{
    if (length <= paragraph->room)
        return;
    size_t room = length + length / 2;
    free(paragraph->starts);
    free(paragraph->kinds);
    paragraph->starts = mem_alloc(room);
    paragraph->kinds = mem_alloc(room);
    paragraph->room = room;
}

static size_t cluster_end(const char *starts, size_t length, size_t at)
{
    do
        at++;
    while (at < length && !starts[at]);
    return at;
}

/* The end of the text without white space after it. */
static size_t trimmed_end(const char *text, size_t length)
{
    size_t end = length;
    while (end > 0) {
        size_t at = utf8_previous(text, end);
        at -= text[at] == '\n' && at > 0 && text[at - 1] == '\r';
        if (!character_is_white(text + at, end - at) || cluster_floor(text, length, at) != at)
            break;
        end = at;
    }
    return end;
}

/* The start of the text without white space before it; *indent gets the cells of that. */
static size_t trimmed_start(const struct width_rules *rules, const char *text, size_t end,
                            int *indent)
{
    size_t at = 0;
    int cells = 0;
    while (at < end) {
        size_t length = cluster_length(text + at, end - at);
        if (!character_is_white(text + at, length))
            break;
        if (cells < INT16_MAX)
            cells += text[at] == '\t' ? INDENT_TAB - cells % INDENT_TAB
                                      : width_of_cluster(rules, text + at, length);
        at += length;
    }
    *indent = cells;
    return at;
}

int paragraph_cells(const struct width_rules *rules, bool preformatted, unsigned column,
                    const char *cluster, size_t length)
{
    if (*cluster != '\t')
        return width_of_cluster(rules, cluster, length);
    return preformatted ? TAB_COLUMNS - (int)(column % TAB_COLUMNS) : 1;
}

int paragraph_places(const struct width_rules *rules, bool preformatted, unsigned column,
                     const char *text, size_t size, size_t at, size_t length)
{
    if (text[at] == '\t' && preformatted)
        return paragraph_cells(rules, preformatted, column, text + at, length);
    if (width_of_cluster(rules, text + at, length) == 0)
        return 0;
    /* Text that is not filled keeps a place for each, so that its columns stay columns. */
    bool second = !preformatted && vertical_pair(text, size, at) == VERTICAL_SECOND;
    return second ? 0 : 2;
}

static int cells_of(const struct paragraph_options *options, unsigned column, struct slice text,
                    size_t at, size_t length)
{
    if (options->vertical)
        return paragraph_places(&options->rules, options->preformatted, column, text.data,
                                text.length, at, length);
    return paragraph_cells(&options->rules, options->preformatted, column, text.data + at, length);
}

/* Nothing parts two that share a place. */
static unsigned char before_nothing(const struct paragraph_options *options, unsigned char kind)
{
    return options->vertical && kind != BREAK_MUST ? BREAK_NEVER : kind;
}

static struct fill_cluster look_at(const struct paragraph_options *options, unsigned column,
                                   struct slice text, size_t at, size_t length)
{
    int cells = cells_of(options, column, text, at, length);
    return (struct fill_cluster){
        .byte = (uint32_t)at,
        .cells = (unsigned char)cells,
        .class = (unsigned char)fill_class(text.data + at, length, cells),
        .white = character_is_white(text.data + at, length),
        .mark = character_is_mark(text.data + at, length),
    };
}

/* The same of a cluster of one character, from what is remembered of it below its code. */
static struct fill_cluster recall(struct paragraph *paragraph,
                                  const struct paragraph_options *options, struct slice text,
                                  size_t at, size_t length)
{
    enum { CELLS = 3, CLASS = 4, CLASS_BITS = 15, WHITE = 1 << 8, MARK = 1 << 9, CODE = 10 };
    char32_t code;
    utf8_decode_valid(text.data + at, &code);
    uint32_t *known = &paragraph->known[code % PARAGRAPH_KNOWN];
    if (*known >> CODE != code) {
        struct fill_cluster found = look_at(options, 0, text, at, length);
        *known = (uint32_t)code << CODE | found.cells | (uint32_t)found.class << CLASS |
                 (found.white ? WHITE : 0) | (found.mark ? MARK : 0);
    }
    return (struct fill_cluster){
        .byte = (uint32_t)at,
        .cells = *known & CELLS,
        .class = *known >> CLASS & CLASS_BITS,
        .white = (*known & WHITE) != 0,
        .mark = (*known & MARK) != 0,
    };
}

static void forget(struct paragraph *paragraph, const struct width_rules *rules)
{
    if (width_rules_equal(&paragraph->known_rules, rules))
        return;
    memset(paragraph->known, 0, sizeof paragraph->known);
    paragraph->known_rules = *rules;
}

/* U+4E00 to U+9FFF, U+B000 to U+CFFF and kana: most of a text in Chinese, Korean and Japanese. */
static bool is_solid(const unsigned char *text)
{
    if (text[0] < 0xE4)
        return text[0] == 0xE3 && ((text[1] == 0x81 && text[2] > 0x80) ||
                                   (text[1] == 0x82 && (text[2] < 0x97 || text[2] > 0xA0)) ||
                                   (text[1] == 0x83 && text[2] != 0xBB));
    return (text[0] >= 0xE5 && text[0] <= 0xE9) || (text[0] == 0xE4 && text[1] >= 0xB8) ||
           text[0] == 0xEB || text[0] == 0xEC;
}

static bool is_letter(char byte)
{
    return (unsigned char)((byte | 0x20) - 'a') < 26;
}

/* The runs of a text that are alike, three bytes or one each, up to the first cluster that is not
 * of one; a cluster behind which none begins is left.  Returns where. */
static size_t collect_runs(const struct paragraph *paragraph, struct slice text, size_t at,
                           struct fill_cluster **next)
{
    const char *starts = paragraph->starts;
    const unsigned char *kinds = paragraph->kinds;
    struct fill_cluster *cluster = *next;
    while (at + 3 < text.length && is_solid((const unsigned char *)text.data + at) &&
           starts[at + 3]) {
        *cluster++ = (struct fill_cluster){ .byte = (uint32_t)at, .cells = 2,
                                            .before = kinds[at], .class = FILL_HAN };
        at += 3;
    }
    for (; at + 1 < text.length && starts[at + 1]; at++) {
        bool blank = text.data[at] == ' ';
        if (!blank && !is_letter(text.data[at]))
            break;
        *cluster++ = (struct fill_cluster){ .byte = (uint32_t)at,
                                            .cells = 1,
                                            .before = kinds[at],
                                            .class = blank ? FILL_SPACE : FILL_WORD,
                                            .white = blank };
    }
    *next = cluster;
    return at;
}

static size_t sequence_length(char lead)
{
    unsigned char byte = (unsigned char)lead;
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/* Clusters whose cells may depend on what stands before them, and those of vertical writing. */
static void collect_by_column(struct paragraph *paragraph, const struct paragraph_options *options,
                              struct slice text, size_t start)
{
    const unsigned char *kinds = paragraph->kinds;
    struct fill_cluster *cluster = paragraph->clusters;
    unsigned column = 0;
    bool leading = options->preformatted;
    for (size_t at = start, next; at < text.length; at = next) {
        next = cluster_end(paragraph->starts, text.length, at);
        if (kinds[at] == BREAK_MUST)
            column = 0;
        *cluster = look_at(options, column, text, at, next - at);
        leading = leading && cluster->white;
        cluster->white = cluster->white && !leading;
        cluster->before = cluster->cells > 0 ? kinds[at] : before_nothing(options, kinds[at]);
        column += cluster->cells;
        cluster++;
    }
    paragraph->count = (size_t)(cluster - paragraph->clusters);
}

/* The clusters of a text from start on, where the answers for it are. */
static void collect(struct paragraph *paragraph, const struct paragraph_options *options,
                    struct slice text, size_t start)
{
    const char *starts = paragraph->starts;
    const unsigned char *kinds = paragraph->kinds;
    struct fill_cluster *cluster = paragraph->clusters;
    forget(paragraph, &options->rules);
    for (size_t at = start, next; at < text.length; at = next, cluster++) {
        at = collect_runs(paragraph, text, at, &cluster);
        next = at + sequence_length(text.data[at]);
        bool single = next >= text.length || starts[next];
        if (!single)
            next = cluster_end(starts, text.length, at);
        *cluster = single && text.data[at] != '\0' ? recall(paragraph, options, text, at, next - at)
                                                   : look_at(options, 0, text, at, next - at);
        cluster->before = kinds[at];
    }
    paragraph->count = (size_t)(cluster - paragraph->clusters);
}

static bool begins_with_bullet(const struct paragraph *paragraph, const char *text)
{
    if (paragraph->count < 2)
        return false;
    const struct fill_cluster *clusters = paragraph->clusters;
    return character_is_bullet(text + clusters[0].byte, clusters[1].byte - clusters[0].byte,
                               clusters[1].white);
}

/* Where notation was left out a cluster begins, whatever follows. */
static void mark_pieces(const struct visible *words, char *starts)
{
    for (size_t i = 0; i < words->count; i++)
        starts[words->pieces[i].visible] = 1;
}

uint32_t paragraph_byte(const struct paragraph *paragraph, size_t cluster)
{
    uint32_t byte = paragraph->clusters[cluster].byte;
    if (paragraph->words == NULL)
        return byte;
    return visible_start(paragraph->words, byte) - paragraph->origin;
}

/* Words in the place of others are one cluster. */
static void join_words(struct paragraph *paragraph)
{
    struct fill_cluster *clusters = paragraph->clusters;
    uint32_t before = UINT32_MAX;
    size_t count = 0;
    for (size_t i = 0; i < paragraph->count; i++) {
        uint32_t byte = paragraph_byte(paragraph, i);
        if (byte == before) {
            int cells = clusters[count - 1].cells + clusters[i].cells;
            clusters[count - 1].cells = (unsigned char)(cells < UCHAR_MAX ? cells : UCHAR_MAX);
        } else {
            clusters[count++] = clusters[i];
        }
        before = byte;
    }
    paragraph->count = count;
}

void paragraph_map_back(struct paragraph *paragraph)
{
    if (paragraph->words == NULL)
        return;
    for (size_t i = 0; i < paragraph->count; i++)
        paragraph->clusters[i].byte = paragraph_byte(paragraph, i);
    paragraph->end = visible_end(paragraph->words, paragraph->end) - paragraph->origin;
    paragraph->words = NULL;
}

void paragraph_add_blanks(struct paragraph *paragraph, size_t cluster, int before, int behind)
{
    const int cells[] = { before, behind };
    struct fill_cluster *at = &paragraph->clusters[cluster];
    for (int i = 0; i < 2; i++) {
        int more = cells[i] < UCHAR_MAX - at->cells ? cells[i] : UCHAR_MAX - at->cells;
        if (more <= 0)
            continue;
        paragraph->blanks = mem_grow(paragraph->blanks, paragraph->blank_count,
                                     &paragraph->blank_capacity, sizeof *paragraph->blanks);
        paragraph->blanks[paragraph->blank_count++] =
            (struct paragraph_blank){ (uint32_t)cluster, (int16_t)more, i > 0 };
        at->cells = (unsigned char)(at->cells + more);
    }
}

/* The answers for the text [start, end). */
static void find_breaks(struct paragraph *paragraph, const struct paragraph_options *options,
                        const char *text, size_t start, size_t end)
{
    struct tongues none = { 0 }, *tongues = options->tongues != NULL ? options->tongues : &none;
    tongues_clip(tongues, start, end);
    linebreak_find_clusters(&options->breaks, tongues->items, tongues->count, text + start,
                            end - start, paragraph->kinds + start, paragraph->starts + start);
}

void paragraph_set(struct paragraph *paragraph, const struct paragraph_options *options,
                   const char *text, size_t length)
{
    size_t start = 0;
    paragraph->count = paragraph->blank_count = 0;
    paragraph->text = (struct slice){ text, length };
    paragraph->words = options->words;
    paragraph->origin = options->origin;
    paragraph->own_indent = 0;
    paragraph->bullet = false;
    make_room(paragraph, length);
    size_t end = trimmed_end(text, length);
    if (!options->preformatted)
        start = trimmed_start(&options->rules, text, end, &paragraph->own_indent);
    if (options->vertical)
        paragraph->own_indent = (paragraph->own_indent + 1) & ~1;
    paragraph->end = (uint32_t)end;
    if (start == end)
        return;
    find_breaks(paragraph, options, text, start, end);
    if (options->words != NULL)
        mark_pieces(options->words, paragraph->starts);
    paragraph->clusters = mem_reserve(paragraph->clusters, 0, end - start, &paragraph->capacity,
                                      sizeof *paragraph->clusters);
    struct slice shown = { text, end };
    if (options->preformatted || options->vertical)
        collect_by_column(paragraph, options, shown, start);
    else
        collect(paragraph, options, shown, start);
    paragraph->bullet = begins_with_bullet(paragraph, text);
    if (options->words != NULL)
        join_words(paragraph);
}

void paragraph_release(struct paragraph *paragraph)
{
    free(paragraph->clusters);
    free(paragraph->blanks);
    free(paragraph->starts);
    free(paragraph->kinds);
    *paragraph = (struct paragraph){ 0 };
}
