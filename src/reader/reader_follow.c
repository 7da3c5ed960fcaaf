/* SPDX-License-Identifier: MIT */
/* On the way to a place whose part may not be there yet: by an anchor, or by an outline's entry. */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "reader/reader_internal.h"
#include "reader/target.h"

/* Parts that are looked through at once for an anchor. */
#define PARTS_A_STEP 4

void reader_follow_end(struct reader *reader)
{
    free(reader->following.anchor);
    reader->following = (struct following){ 0 };
}

static bool is_note(const struct part *part, uint32_t byte)
{
    return part->block_count > 0 &&
           part->blocks[part_block_at(part, byte)].form.role == ROLE_NOTE;
}

static void arrive(struct reader *reader, const struct part *part, uint32_t byte)
{
    struct following way = reader->following;
    bool noted = way.from_text && (way.note || is_note(part, byte));
    struct position to = { way.part, byte };
    if (noted && part->block_count > 0)
        note_open(&reader->note, part, way.part, byte);
    else if (way.jumped)
        view_goto(&reader->view, to);
    else
        reader_jump(reader, to);
    reader_follow_end(reader);
    reader_touch(reader);
}

/* The anchor is in no part that was looked through. */
static void give_up(struct reader *reader)
{
    struct following way = reader->following;
    if (way.anchor != NULL)
        reader_complain(reader, _("there is no place '%s' in the text"), way.anchor);
    if (!way.jumped && way.elsewhere)
        reader_jump(reader, (struct position){ way.part, 0 });
    reader_follow_end(reader);
}

/* Looks in the part it is at; false where that has to be waited for. */
static bool look(struct reader *reader)
{
    struct following *way = &reader->following;
    uint32_t byte = 0;
    const struct part *part = document_part(reader->document, way->part, WANT_VIEW);
    bool failed = document_part_state(reader->document, way->part) == PART_FAILED;
    if (part == NULL && !failed)
        return false;
    if (part != NULL && (way->anchor == NULL || target_anchor(part, way->anchor, &byte))) {
        arrive(reader, part, byte);
        return true;
    }
    if (part != NULL && !part->whole)
        return false;
    uint32_t count = document_part_count(reader->document);
    way->looked++;
    if (way->elsewhere || way->looked >= count)
        give_up(reader);
    else
        way->part = (way->part + 1) % count; /* a long page is several units with one set of names */
    return true;
}

/* Nothing where there is no such entry any more. */
static struct outline_entry entry_of(struct reader *reader, bool printed, size_t index)
{
    if (printed)
        return document_printed(reader->document, index);
    return index < document_outline_count(reader->document)
               ? document_outline(reader->document, index)
               : (struct outline_entry){ 0 };
}

/* The entry is exact once its part is there. */
static bool look_entry(struct reader *reader)
{
    struct following *way = &reader->following;
    struct outline_entry entry = entry_of(reader, way->printed, way->entry);
    bool failed = document_part_state(reader->document, way->part) == PART_FAILED;
    if (!entry.resolved && !failed && entry.part == way->part)
        return false;
    if (entry.resolved && entry.part == way->part && entry.byte > 0)
        view_goto(&reader->view, (struct position){ entry.part, entry.byte });
    reader_follow_end(reader);
    reader_touch(reader);
    return true;
}

bool reader_follow_step(struct reader *reader)
{
    for (int i = 0; i < PARTS_A_STEP && reader->following.active; i++)
        if (!(reader->following.by_entry ? look_entry(reader) : look(reader)))
            return false;
    return reader->following.active;
}

static void follow_later(struct reader *reader)
{
    if (reader->following.note)
        reader_say(reader, "%s", _("the note is on its way"));
    loop_wake(reader->loop, reader->tasks.follow);
}

/* To the unit at once, and to the place in it when it is there. */
void reader_follow(struct reader *reader, const struct link *link, uint32_t part, char *anchor)
{
    const struct part *here = document_part(reader->document, link->part, WANT_VIEW);
    struct following way = {
        .active = true,
        .note = link->note,
        .from_text = here == NULL || !is_note(here, link->byte),
        .elsewhere = part != link->part,
        .part = part,
        .anchor = anchor,
    };
    reader_follow_end(reader);
    bool there = document_part(reader->document, part, WANT_VIEW) != NULL;
    if (!there && !way.note && way.elsewhere) {
        reader_jump(reader, (struct position){ part, 0 });
        way.jumped = true;
    }
    reader->following = way;
    if (reader_follow_step(reader) || reader->following.active)
        follow_later(reader);
}

static void jump_to(struct reader *reader, bool printed, size_t index)
{
    struct outline_entry entry = entry_of(reader, printed, index);
    reader_jump(reader, (struct position){ entry.part, entry.byte });
    document_part(reader->document, entry.part, WANT_VIEW);
    entry = entry_of(reader, printed, index);
    if (entry.resolved && entry.byte > 0)
        view_goto(&reader->view, (struct position){ entry.part, entry.byte });
    if (entry.resolved)
        return;
    reader->following = (struct following){
        .active = true, .by_entry = true, .printed = printed, .jumped = true, .entry = index,
        .part = entry.part
    };
    loop_wake(reader->loop, reader->tasks.follow);
}

void reader_jump_to_entry(struct reader *reader, size_t index)
{
    jump_to(reader, false, index);
}

void reader_jump_to_printed(struct reader *reader, size_t index)
{
    jump_to(reader, true, index);
}
