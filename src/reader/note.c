/* SPDX-License-Identifier: MIT */
#include "reader/note.h"

/* What a note is called by, alone on its line, is no longer than this (bytes). */
#define NAME_OF_NOTE 15u

void note_close(struct note *note)
{
    if (note->laid_out)
        flows_release(&note->flows);
    bytes_release(&note->words);
    *note = (struct note){ 0 };
}

void note_drop(struct note *note, uint32_t part)
{
    if (note->laid_out)
        flows_drop(&note->flows, part);
}

static bool lies_in(const struct part *part, uint32_t container, uint32_t outer)
{
    while (container != CONTAINER_NONE && container != outer)
        container = part->containers[container].parent;
    return container == outer;
}

/* The item or aside that is the note; CONTAINER_NONE where the block is. */
static uint32_t holder(const struct part *part, size_t block)
{
    uint32_t container = part->blocks[block].container;
    while (container != CONTAINER_NONE && part->containers[container].kind != CONTAINER_ITEM &&
           part->containers[container].kind != CONTAINER_ASIDE &&
           part->containers[container].kind != CONTAINER_DEFINITION)
        container = part->containers[container].parent;
    return container;
}

/* An anchor at its start: the next note. */
static bool begins_note(const struct part *part, const struct block *block)
{
    for (size_t i = 0; i < part->anchor_count; i++)
        if (part->anchors[i].byte == block->start)
            return true;
    return false;
}

/* A heading, a term, or a number alone. */
static bool is_name(const struct part *part, size_t block)
{
    unsigned char kind = part->blocks[block].form.kind;
    struct slice text = part_block_text(part, block);
    bool digits = false;
    for (size_t i = 0; i < text.length && text.length <= NAME_OF_NOTE; i++)
        digits = digits || (text.data[i] >= '0' && text.data[i] <= '9');
    return digits || kind == BLOCK_HEADING || kind == BLOCK_TERM;
}

/* The block of the note itself, where one with its name alone stands before it. */
static size_t behind_name(const struct part *part, size_t block)
{
    while (block + 1 < part->block_count && is_name(part, block) &&
           !begins_note(part, &part->blocks[block + 1]))
        block++;
    return block;
}

uint32_t note_end(const struct part *part, uint32_t byte)
{
    if (part->block_count == 0)
        return byte;
    size_t block = part_block_at(part, byte);
    uint32_t outer = holder(part, block);
    if (outer == CONTAINER_NONE)
        return part_block_next(part, behind_name(part, block));
    size_t next = block + 1;
    while (next < part->block_count && next - block < NOTE_ROWS_MAX &&
           lies_in(part, part->blocks[next].container, outer) &&
           !begins_note(part, &part->blocks[next]))
        next++;
    return part_block_next(part, next - 1);
}

void note_open(struct note *note, const struct part *part, uint32_t number, uint32_t byte)
{
    note_close(note);
    note->shown = note->placed = true;
    note->part = number;
    note->start = part->block_count > 0 ? part->blocks[part_block_at(part, byte)].start : byte;
    note->end = note_end(part, byte);
}

void note_show(struct note *note, const char *words)
{
    note_close(note);
    note->shown = true;
    bytes_append_string(&note->words, words);
}

static void lay_out(struct note *note, struct document *document,
                    const struct layout_style *style)
{
    if (!note->laid_out)
        flows_init(&note->flows, document, style);
    note->laid_out = true;
    flows_set_style(&note->flows, style);
}

/* Rows of one flow that lie in the passage. */
static size_t add_rows(const struct note *note, struct flow *flow, struct view_row *rows,
                       size_t count)
{
    flow_reach_byte(flow, note->end);
    for (size_t i = flow_row_at(flow, note->start); i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        if (row->from >= note->end || count == NOTE_ROWS_MAX)
            break;
        bool blank = row->kind == ROW_SPACE;
        if (row->next > note->start && !(blank && count == 0))
            rows[count++] = (struct view_row){ note->part, *row };
    }
    return count;
}

size_t note_rows(struct note *note, struct document *document, const struct layout_style *style,
                 struct view_row *rows)
{
    size_t count = 0;
    lay_out(note, document, style);
    const struct part *part = document_part(document, note->part, WANT_VIEW);
    if (part == NULL || part->block_count == 0)
        return 0;
    size_t last = flow_of_block(part, part_block_at(part, note->end > 0 ? note->end - 1 : 0));
    for (size_t i = flow_of_block(part, part_block_at(part, note->start)); i <= last; i++) {
        struct flow *flow = flows_get(&note->flows, note->part, i, WANT_VIEW);
        if (flow != NULL)
            count = add_rows(note, flow, rows, count);
    }
    while (count > 0 && rows[count - 1].row.kind == ROW_SPACE)
        count--;
    return count;
}
