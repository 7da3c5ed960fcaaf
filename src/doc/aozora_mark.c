/* SPDX-License-Identifier: MIT */
/* Aozora's notation as spans over a part, a line at a time. */
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/aozora.h"
#include "text/utf8.h"

struct line_reader {
    struct part *part;
    const char *text;
    uint32_t at, end;       /* of the line, in the part */
    struct visible visible; /* of the line so far */
    size_t run;             /* from this byte of it on, the base of a reading without ｜ */
    uint32_t bar;           /* a ｜ that waits for its 《, or NO_BAR */
    uint32_t opened[AOZORA_LOOKS]; /* where a range begins, or NO_BAR */
    uint32_t marks[AOZORA_LOOKS];  /* the strings of marks, once for the part */
    struct bytes words;
};

#define NO_BAR UINT32_MAX

/* Words that are quoted stand no farther before their annotation (bytes). */
#define LOOK_BACK 4096u

static struct slice rest_of(const struct line_reader *reader)
{
    return (struct slice){ reader->text + reader->at, reader->end - reader->at };
}

static void add_span(struct line_reader *reader, enum span_kind kind, uint32_t start, uint32_t end,
                     uint32_t value)
{
    if (start < end && reader->part->span_count < SPANS_MAX)
        part_add_span(reader->part,
                      (struct span){ (unsigned char)kind, start, end, value });
}

/* Words as they are read: the characters in them that are described, and no other notation. */
static struct slice resolve(struct line_reader *reader, struct slice raw)
{
    bytes_clear(&reader->words);
    for (size_t at = 0; at < raw.length;) {
        struct slice rest = { raw.data + at, raw.length - at };
        char32_t code;
        size_t length = utf8_decode_valid(rest.data, &code);
        size_t sign = code == U'※' ? length : 0;
        struct slice behind = { rest.data + sign, rest.length - sign };
        size_t note = aozora_note(behind);
        char character[UTF8_LONGEST];
        if (note == 0)
            bytes_append(&reader->words, rest.data, length);
        else if (sign > 0)
            bytes_append(&reader->words, character,
                         aozora_character((struct slice){ behind.data, note }, character));
        at += note > 0 ? sign + note : length;
    }
    return bytes_slice(&reader->words);
}

/* The last place of the line so far where the words stand. */
static bool find_before(const struct line_reader *reader, struct slice words, size_t *found)
{
    const struct bytes *seen = &reader->visible.text;
    if (words.length == 0 || words.length > seen->length)
        return false;
    size_t last = seen->length - words.length, first = last > LOOK_BACK ? last - LOOK_BACK : 0;
    for (size_t at = last + 1; at-- > first;)
        if (memcmp(seen->data + at, words.data, words.length) == 0) {
            *found = at;
            return true;
        }
    return false;
}

static uint32_t mark_string(struct line_reader *reader, const struct aozora_look *look)
{
    if (look->mark != NULL && reader->marks[look->row] == STRING_NONE)
        reader->marks[look->row] = part_add_string(reader->part, slice_of(look->mark));
    return reader->marks[look->row];
}

static void apply_look(struct line_reader *reader, const struct aozora_look *look, uint32_t start,
                       uint32_t end)
{
    uint32_t *opened = &reader->opened[look->row];
    size_t found;
    if (look->reach == AOZORA_OPENS) {
        *opened = end;
    } else if (look->reach == AOZORA_CLOSES && *opened != NO_BAR) {
        add_span(reader, look->kind, *opened, start, mark_string(reader, look));
        *opened = NO_BAR;
    } else if (look->reach == AOZORA_QUOTED) {
        struct slice words = resolve(reader, look->words);
        if (find_before(reader, words, &found))
            add_span(reader, look->kind, visible_start(&reader->visible, found),
                     visible_end(&reader->visible, found + words.length),
                     mark_string(reader, look));
    }
}

static bool take_note(struct line_reader *reader)
{
    size_t length = aozora_note(rest_of(reader));
    if (length == 0)
        return false;
    uint32_t start = reader->at, end = start + (uint32_t)length;
    struct aozora_look look;
    add_span(reader, SPAN_HIDDEN, start, end, STRING_NONE);
    if (aozora_look((struct slice){ reader->text + start, length }, &look))
        apply_look(reader, &look, start, end);
    reader->at = end;
    reader->run = reader->visible.text.length;
    return true;
}

static bool take_character(struct line_reader *reader)
{
    struct slice rest = rest_of(reader);
    size_t sign = strlen("※");
    if (rest.length < sign || memcmp(rest.data, "※", sign) != 0)
        return false;
    struct slice note = { rest.data + sign, rest.length - sign };
    note.length = aozora_note(note);
    if (note.length == 0)
        return false;
    char character[UTF8_LONGEST];
    struct slice shown = { character, aozora_character(note, character) };
    uint32_t end = reader->at + (uint32_t)(sign + note.length);
    add_span(reader, SPAN_SHOWN_AS, reader->at, end, part_add_string(reader->part, shown));
    visible_put(&reader->visible, shown, reader->at, end);
    reader->at = end;
    return true;
}

/* Whether a ｜ at the head of text has a 《 of its own. */
static bool has_reading(struct slice text)
{
    size_t at = strlen("｜"), start = at;
    while (at < text.length) {
        struct slice rest = { text.data + at, text.length - at }, reading;
        char32_t code;
        size_t length = utf8_decode_valid(rest.data, &code);
        if (code == U'｜')
            return false;
        if (code == U'《')
            return at > start && aozora_reading(rest, &reading) > 0;
        at += length;
    }
    return false;
}

static bool take_bar(struct line_reader *reader)
{
    struct slice rest = rest_of(reader);
    size_t length = strlen("｜");
    if (rest.length < length || memcmp(rest.data, "｜", length) != 0 || !has_reading(rest))
        return false;
    add_span(reader, SPAN_HIDDEN, reader->at, reader->at + (uint32_t)length, STRING_NONE);
    reader->at += (uint32_t)length;
    reader->bar = reader->at;
    return true;
}

/* Where the base of a reading begins, or NO_BAR. */
static uint32_t base_start(const struct line_reader *reader)
{
    if (reader->bar != NO_BAR)
        return reader->bar;
    const struct bytes *seen = &reader->visible.text;
    struct slice run = { bytes_string(seen) + reader->run, seen->length - reader->run };
    size_t length = aozora_base(run);
    return length > 0 ? visible_start(&reader->visible, seen->length - length) : NO_BAR;
}

static bool take_reading(struct line_reader *reader)
{
    struct slice reading;
    size_t length = aozora_reading(rest_of(reader), &reading);
    uint32_t start = length > 0 ? base_start(reader) : NO_BAR;
    if (start == NO_BAR)
        return false;
    const struct bytes *seen = &reader->visible.text;
    struct slice words = resolve(reader, reading);
    if (reader->bar == NO_BAR && aozora_is_title(bytes_slice(seen), words))
        return false;
    uint32_t end = visible_end(&reader->visible, seen->length);
    add_span(reader, SPAN_RUBY, start, end, part_add_string(reader->part, words));
    add_span(reader, SPAN_HIDDEN, reader->at, reader->at + (uint32_t)length, STRING_NONE);
    reader->at += (uint32_t)length;
    reader->bar = NO_BAR;
    reader->run = seen->length;
    return true;
}

static void take_text(struct line_reader *reader)
{
    char32_t code;
    uint32_t next = reader->at + (uint32_t)utf8_decode_valid(reader->text + reader->at, &code);
    visible_copy(&reader->visible, reader->text, reader->at, next);
    reader->at = next;
}

static void read_line(struct line_reader *reader, const struct block *block)
{
    reader->at = block->start;
    reader->end = block->end;
    reader->bar = NO_BAR;
    reader->run = 0;
    for (size_t i = 0; i < AOZORA_LOOKS; i++)
        reader->opened[i] = NO_BAR;
    visible_clear(&reader->visible);
    while (reader->at < reader->end)
        if (!take_note(reader) && !take_character(reader) && !take_bar(reader) &&
            !take_reading(reader))
            take_text(reader);
}

/* Lines without any sign are most. */
static bool has_signs(struct slice line)
{
    for (size_t at = 0; at + 3 <= line.length; at++)
        if (memcmp(line.data + at, "《", 3) == 0 || memcmp(line.data + at, "［＃", 3) == 0)
            return true;
    return false;
}

/* By start, an outer one first. */
static int compare(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if (x->end != y->end)
        return x->end > y->end ? -1 : 1;
    return x->kind < y->kind ? -1 : x->kind > y->kind;
}

void aozora_mark(struct part *part, const struct aozora *aozora, bool explained)
{
    if (!aozora->is || part->span_count > 0)
        return;
    struct line_reader reader = { .part = part, .text = bytes_string(&part->text) };
    for (size_t i = 0; i < AOZORA_LOOKS; i++)
        reader.marks[i] = STRING_NONE;
    for (size_t i = 0; i < part->block_count; i++) {
        const struct block *block = &part->blocks[i];
        bool explanation =
            explained && block->start >= aozora->start && block->start < aozora->end;
        if (!explanation && has_signs(part_block_text(part, i)))
            read_line(&reader, block);
    }
    if (part->span_count > 0)
        qsort(part->spans, part->span_count, sizeof *part->spans, compare);
    visible_release(&reader.visible);
    bytes_release(&reader.words);
}
