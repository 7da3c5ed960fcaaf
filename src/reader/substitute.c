/* SPDX-License-Identifier: MIT */
#include "reader/substitute.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/display.h"
#include "text/vertical.h"

/* How far a piece may reach to end at what is no Han (bytes). */
#define CUT_REACH 512u

#define GETA "〓"

/* Known again by its words, so that nobody need say when a text has changed. */
struct substituted {
    uint64_t hash;
    size_t length; /* 0: the place is free */
    enum language tagged, document;
    struct replacements replacements;
};

/* --- What is asked for ------------------------------------------------------------------------ */

static void forget(struct substitution *s)
{
    for (size_t i = 0; s->kept != NULL && i < SUBSTITUTION_KEPT; i++)
        replacements_release(&s->kept[i].replacements);
    free(s->kept);
    s->kept = NULL;
    s->next = 0;
}

void substitution_release(struct substitution *s)
{
    forget(s);
    converter_close(s->converter);
    bytes_release(&s->shown);
    *s = (struct substitution){ 0 };
}

static bool set_script(struct substitution *s, enum script_choice script, struct error *error)
{
    if (script == s->script)
        return true;
    converter_close(s->converter);
    s->converter = NULL;
    s->script = script;
    if (script == SCRIPT_ORIGINAL)
        return true;
    s->converter = converter_open(script, error);
    return s->converter != NULL;
}

bool substitution_configure(struct substitution *s, enum script_choice script, enum quotes quotes,
                            struct error *error)
{
    if (script != s->script || quotes != s->quotes)
        forget(s);
    s->quotes = quotes;
    return set_script(s, script, error);
}

/* --- Paragraphs ------------------------------------------------------------------------------- */

/* Where the piece after the grid's byte begins: behind the first character that is no Han. */
static uint32_t piece_cut(const struct part *part, uint32_t grid)
{
    const char *text = bytes_string(&part->text);
    size_t length = part->text.length, at = utf8_ceiling(text, length, grid);
    if (grid == 0 || at >= length)
        return grid == 0 ? 0 : (uint32_t)length;
    for (size_t i = at; i < length && i - at < CUT_REACH;) {
        char32_t code;
        i += utf8_decode_valid(text + i, &code);
        if (code < 0x3400 || (code > 0x9FFF && code < 0x20000))
            return (uint32_t)i;
    }
    return (uint32_t)at;
}

static struct substitution_range piece_at(const struct part *part, uint32_t byte)
{
    uint32_t grid = byte - byte % SUBSTITUTION_PIECE, start = piece_cut(part, grid);
    if (start > byte)
        return (struct substitution_range){ piece_cut(part, grid - SUBSTITUTION_PIECE), start };
    return (struct substitution_range){ start, piece_cut(part, grid + SUBSTITUTION_PIECE) };
}

struct substitution_range substitution_paragraph(const struct part *part, const struct form *forms,
                                                 size_t block, uint32_t byte)
{
    const struct block *blocks = part->blocks;
    struct substitution_range piece = piece_at(part, byte);
    size_t first = block, last = block;
    while (first > 0 && forms[first].continues && blocks[first].start > piece.start)
        first--;
    while (last + 1 < part->block_count && forms[last + 1].continues &&
           blocks[last].end < piece.end)
        last++;
    if (blocks[first].start > piece.start)
        piece.start = blocks[first].start;
    /* A row may begin with the line ends before its block. */
    if (byte < piece.start)
        piece.start = byte;
    uint32_t end = part_block_next(part, last);
    if (end < piece.end)
        piece.end = end;
    return piece;
}

/* Whether anything but vertical writing is. */
static bool is_asked(const struct substitution *s)
{
    return s->converter != NULL || s->quotes != QUOTES_ASIS;
}

/* FNV-1a, 64 bits. */
static uint64_t hash_of(const char *text, size_t length)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 0x100000001B3u;
    return hash;
}

static struct substituted *find(const struct substitution *s, uint64_t hash, size_t length,
                                enum language tagged, enum language document)
{
    for (size_t i = 0; i < SUBSTITUTION_KEPT; i++) {
        struct substituted *kept = &s->kept[i];
        if (kept->hash == hash && kept->length == length && kept->tagged == tagged &&
            kept->document == document)
            return kept;
    }
    return NULL;
}

static void make(struct substitution *s, struct replacements *replacements, const char *text,
                 size_t length, enum language tagged, enum language document)
{
    replacements->count = 0;
    if (s->converter != NULL && convert_wanted(s->script, text, length, tagged, document))
        convert_script(s->converter, text, length, replacements);
    convert_quotes(s->quotes, text, length, replacements);
    replacements_sort(replacements);
}

const struct substituted *substitution_prepare(struct substitution *s, const char *text,
                                               size_t length, enum language tagged,
                                               enum language document)
{
    if (length == 0 || !is_asked(s))
        return NULL;
    if (s->kept == NULL)
        s->kept = mem_array(SUBSTITUTION_KEPT, sizeof *s->kept);
    uint64_t hash = hash_of(text, length);
    struct substituted *kept = find(s, hash, length, tagged, document);
    if (kept == NULL) {
        kept = &s->kept[s->next];
        s->next = (s->next + 1) % SUBSTITUTION_KEPT;
        kept->hash = hash;
        kept->length = length;
        kept->tagged = tagged;
        kept->document = document;
        make(s, &kept->replacements, text, length, tagged, document);
    }
    return kept->replacements.count > 0 ? kept : NULL;
}

/* --- Clusters --------------------------------------------------------------------------------- */

static bool is_selector(char32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

/* The marks of a cluster go with what is shown for its base, but for what chooses a form of it. */
static void append_marks(struct bytes *out, struct slice marks)
{
    for (size_t i = 0; i < marks.length;) {
        char32_t code;
        size_t n = utf8_decode_valid(marks.data + i, &code);
        if (!is_selector(code))
            bytes_append(out, marks.data + i, n);
        i += n;
    }
}

/* What stands for it in vertical writing: by its neighbours where it is shown as it is written. */
static void turn(struct substitution *s, bool replaced, struct slice text, size_t at, size_t length)
{
    char form[VERTICAL_BYTES_MAX];
    size_t taken = replaced ? vertical_cluster(s->shown.data, s->shown.length, 0, s->shown.length,
                                               form)
                            : vertical_cluster(text.data, text.length, at, length, form);
    if (taken == 0)
        return;
    bytes_clear(&s->shown);
    bytes_append(&s->shown, form, taken);
}

/* Whether a terminal can be sent this, and not the printer's stand-in alone. */
static bool is_missing(const struct glyph *glyph, struct slice text)
{
    return glyph->length == 0 ||
           (strcmp(glyph->bytes, GETA) == 0 &&
            !slice_equal(text, (struct slice){ GETA, strlen(GETA) }));
}

static char32_t only_code(struct slice text)
{
    char32_t code = 0;
    return text.length > 0 && utf8_decode_valid(text.data, &code) == text.length ? code : 0;
}

/* A curly mark in two cells stands at the side of what it quotes. */
static bool pad(struct substitution *s)
{
    char32_t code = only_code(bytes_slice(&s->shown));
    if (code == 0x2018 || code == 0x201C)
        bytes_insert(&s->shown, 0, " ", 1);
    else if (code == 0x2019 || code == 0x201D)
        bytes_append_byte(&s->shown, ' ');
    else
        return false;
    return true;
}

/* Makes s->shown take these cells; false where it cannot. */
static bool fit(struct substitution *s, const struct width_rules *rules, int cells)
{
    struct glyph glyph;
    display_cluster(rules, s->shown.data, s->shown.length, &glyph);
    if (is_missing(&glyph, bytes_slice(&s->shown)))
        return false;
    return glyph.cells == cells || (glyph.cells + 1 == cells && (s->vertical || pad(s)));
}

struct slice substitution_cluster(struct substitution *s, const struct substituted *prepared,
                                  const struct width_rules *rules, struct slice text, size_t at,
                                  size_t length, int cells)
{
    const char *cluster = text.data + at;
    if (prepared == NULL && !s->vertical)
        return (struct slice){ cluster, length };
    const struct replacement *found =
        prepared != NULL ? replacements_at(&prepared->replacements, (uint32_t)at) : NULL;
    bytes_clear(&s->shown);
    if (found != NULL) {
        bytes_append(&s->shown, found->shown, found->shown_length);
        append_marks(&s->shown, (struct slice){ cluster + found->length, length - found->length });
    } else {
        bytes_append(&s->shown, cluster, length);
    }
    if (s->vertical)
        turn(s, found != NULL, text, at, length);
    /* What was left as it is may still be an apostrophe in the two cells of a quotation mark. */
    return fit(s, rules, cells) ? bytes_slice(&s->shown) : (struct slice){ cluster, length };
}

struct slice substitution_row_cluster(struct substitution *s, struct substitution_row *row,
                                      const struct width_rules *rules, uint32_t byte,
                                      size_t length, int cells)
{
    const char *text = bytes_string(&row->part->text);
    if ((is_asked(s) || s->vertical) && (byte < row->range.start || byte >= row->range.end)) {
        row->range = substitution_paragraph(row->part, row->forms, row->block, byte);
        row->prepared = substitution_prepare(s, text + row->range.start,
                                             row->range.end - row->range.start,
                                             row->part->blocks[row->block].language,
                                             row->document);
    }
    struct slice paragraph = { text + row->range.start, row->range.end - row->range.start };
    return substitution_cluster(s, row->prepared, rules, paragraph, byte - row->range.start, length,
                                cells);
}

struct slice substitution_text(struct substitution *s, struct slice text, enum language document)
{
    size_t length = utf8_floor(text.data, text.length,
                               text.length < SUBSTITUTION_PIECE ? text.length : SUBSTITUTION_PIECE);
    const struct substituted *prepared =
        substitution_prepare(s, text.data, length, LANGUAGES, document);
    if (prepared == NULL)
        return text;
    bytes_clear(&s->shown);
    size_t done = 0;
    for (size_t i = 0; i < prepared->replacements.count; i++) {
        const struct replacement *one = &prepared->replacements.items[i];
        bytes_append(&s->shown, text.data + done, one->at - done);
        bytes_append(&s->shown, one->shown, one->shown_length);
        done = one->at + one->length;
    }
    bytes_append(&s->shown, text.data + done, text.length - done);
    return bytes_slice(&s->shown);
}
