/* SPDX-License-Identifier: MIT */
/* Moving through the text, and through whatever list has the keys. */
#include "base/i18n.h"
#include "base/limits.h"
#include "reader/reader_internal.h"

/* Moves of more than this are no different from going to the end. */
#define STEPS_MAX 100000

static int steps(const struct argument *argument)
{
    return argument->count < STEPS_MAX ? (int)argument->count : STEPS_MAX;
}

/* The cursor of a pane that has the keys moves; false where the text has them. */
static bool move_in_pane(struct reader *reader, int rows)
{
    switch (reader_context(reader)) {
    case CONTEXT_OUTLINE:
        reader_move_in_pane(reader, rows);
        break;
    case CONTEXT_NOTE:
        reader_move_note(reader, rows);
        break;
    case CONTEXT_LIST:
        list_move(&reader->list, rows, reader->rows - 1);
        break;
    default:
        return false;
    }
    reader_touch(reader);
    return true;
}

static int pane_rows(const struct reader *reader)
{
    return reader->geometry.text_rows > 2 ? reader->geometry.text_rows - 2 : 1;
}

static void moved(struct reader *reader, bool any, bool forward)
{
    if (any)
        reader_moved(reader);
    else if (!forward)
        reader_say(reader, "%s", _("start of the text"));
    else if (document_complete(reader->document))
        reader_say(reader, "%s", _("end of the text"));
    else
        reader_say(reader, "%s", _("end of what has come so far"));
}

static void turn(struct reader *reader, const struct argument *argument, int sign)
{
    if (move_in_pane(reader, sign * steps(argument) * pane_rows(reader)))
        return;
    bool next = sign > 0 && steps(argument) == 1;
    if (next)
        reader_page_read(reader);
    else
        pacing_stop(&reader->pacing);
    reader_take_structure(reader);
    bool any = view_pages(&reader->view, sign * steps(argument));
    moved(reader, any, sign > 0);
    if (next && any)
        pacing_start(&reader->pacing);
}

void act_next_page(struct reader *reader, const struct argument *argument)
{
    turn(reader, argument, 1);
}

void act_previous_page(struct reader *reader, const struct argument *argument)
{
    turn(reader, argument, -1);
}

static void scroll(struct reader *reader, int lines)
{
    reader_take_structure(reader);
    moved(reader, view_lines(&reader->view, lines), lines > 0);
}

void act_next_line(struct reader *reader, const struct argument *argument)
{
    if (!move_in_pane(reader, steps(argument)))
        scroll(reader, steps(argument));
}

void act_previous_line(struct reader *reader, const struct argument *argument)
{
    if (!move_in_pane(reader, -steps(argument)))
        scroll(reader, -steps(argument));
}

/* A count is the number of lines, as in less. */
static int half(const struct reader *reader, const struct argument *argument)
{
    if (argument->counted)
        return steps(argument);
    return reader->geometry.lines > 1 ? reader->geometry.lines / 2 : 1;
}

void act_next_half(struct reader *reader, const struct argument *argument)
{
    if (!move_in_pane(reader, half(reader, argument)))
        scroll(reader, half(reader, argument));
}

void act_previous_half(struct reader *reader, const struct argument *argument)
{
    if (!move_in_pane(reader, -half(reader, argument)))
        scroll(reader, -half(reader, argument));
}

/* Slices of counting that are worth it to know where a page begins. */
#define COUNTING_SLICES 16

static void count_a_little(struct reader *reader)
{
    for (int i = 0; i < COUNTING_SLICES && !pages_counted(reader->pages); i++)
        if (!pages_work(reader->pages, 0, SLICE_UNITS))
            break;
}

/* To the page that a place is on: its first byte is what was moved to. */
static void jump_to_page(struct reader *reader, struct position to)
{
    reader_jump(reader, to);
    view_take_page(&reader->view);
}

void reader_go_to_page(struct reader *reader, unsigned number)
{
    reader_take_structure(reader);
    count_a_little(reader);
    struct page_number all = pages_total(reader->pages);
    if (number > all.number && all.exact)
        number = (unsigned)all.number;
    struct position to = pages_start(reader->pages, number);
    if (number >= all.number) {
        jumps_push(&reader->jumps, reader->view.anchor);
        view_goto_end(&reader->view);
        reader_moved(reader);
        return;
    }
    jump_to_page(reader, to);
}

void act_start(struct reader *reader, const struct argument *argument)
{
    if (move_in_pane(reader, -STEPS_MAX))
        return;
    if (argument->counted)
        reader_go_to_page(reader, argument->count);
    else
        reader_jump(reader, (struct position){ 0, 0 });
}

void act_end(struct reader *reader, const struct argument *argument)
{
    if (move_in_pane(reader, STEPS_MAX))
        return;
    if (argument->counted) {
        reader_go_to_page(reader, argument->count);
        return;
    }
    jumps_push(&reader->jumps, reader->view.anchor);
    reader_take_structure(reader);
    view_goto_end(&reader->view);
    reader_moved(reader);
}

void act_per_cent(struct reader *reader, const struct argument *argument)
{
    if (!argument->counted) {
        reader_complain(reader, "%s", _("type a number before %"));
        return;
    }
    if (argument->count >= 100) {
        act_end(reader, &(struct argument){ .count = 1 });
        return;
    }
    jump_to_page(reader, document_at_fraction(reader->document, argument->count / 100.0));
}

/* The section that is next after (or before) where the page begins. */
static void go_to_section(struct reader *reader, int count)
{
    reader_take_structure(reader);
    struct position here = reader->view.anchor;
    size_t all = document_outline_count(reader->document);
    size_t now = document_section_at(reader->document, here);
    long index = now == SIZE_MAX ? -1 : (long)now;
    if (count < 0 && index >= 0) {
        struct outline_entry entry = document_outline(reader->document, (size_t)index);
        if (position_compare((struct position){ entry.part, entry.byte }, here) < 0)
            count++; /* first to the start of the section one is in */
    }
    index += count;
    if (index < 0 || index >= (long)all) {
        reader_say(reader, "%s", count > 0 ? _("no section after this")
                                           : _("no section before this"));
        return;
    }
    reader_jump_to_entry(reader, (size_t)index);
}

void act_next_section(struct reader *reader, const struct argument *argument)
{
    go_to_section(reader, steps(argument));
}

void act_previous_section(struct reader *reader, const struct argument *argument)
{
    go_to_section(reader, -steps(argument));
}

static bool begins_paragraph(const struct form *form)
{
    return form->kind != BLOCK_BLANK && !form->continues;
}

/* The paragraph that begins after (or before) the byte of a part; of the whole part, its first (or
 * last). */
static bool find_paragraph(struct reader *reader, struct position *position, bool forward,
                           bool whole)
{
    const struct part *part = document_part(reader->document, position->part, WANT_VIEW);
    const struct form *forms = document_forms(reader->document, position->part);
    if (part == NULL || forms == NULL || part->block_count == 0)
        return false;
    size_t block = forward ? 0 : part->block_count;
    if (!whole) {
        block = part_block_at(part, position->byte);
        if (forward || position->byte > part->blocks[block].start)
            block++;
    }
    if (forward) {
        while (block < part->block_count && !begins_paragraph(&forms[block]))
            block++;
        if (block == part->block_count)
            return false;
    } else {
        do {
            if (block == 0)
                return false;
        } while (!begins_paragraph(&forms[--block]));
    }
    position->byte = part->blocks[block].start;
    return true;
}

/* A paragraph is not followed farther than this: a longer one is gone through piece by piece. */
#define PARTS_PASSED 32

static bool step_paragraph(struct reader *reader, struct position *position, bool forward)
{
    struct position at = *position;
    for (int passed = 0; passed < PARTS_PASSED; passed++) {
        if (find_paragraph(reader, &at, forward, passed > 0)) {
            *position = at;
            return true;
        }
        if (forward ? at.part + 1 >= document_part_count(reader->document) : at.part == 0)
            return false;
        at = (struct position){ forward ? at.part + 1 : at.part - 1, 0 };
        if (document_part(reader->document, at.part, WANT_VIEW) == NULL)
            break; /* the screen tells why */
    }
    *position = at;
    return true;
}

static void go_to_paragraph(struct reader *reader, int count, bool forward)
{
    reader_take_structure(reader);
    struct position position = view_top(&reader->view);
    bool any = false;
    while (count-- > 0 && step_paragraph(reader, &position, forward))
        any = true;
    if (any) {
        /* The paragraph stands at the top of the screen. */
        view_goto(&reader->view, position);
        reader->view.by_lines = true;
    }
    moved(reader, any, forward);
}

void act_next_paragraph(struct reader *reader, const struct argument *argument)
{
    go_to_paragraph(reader, steps(argument), true);
}

void act_previous_paragraph(struct reader *reader, const struct argument *argument)
{
    go_to_paragraph(reader, steps(argument), false);
}

void act_back(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    struct position to;
    if (!jumps_back(&reader->jumps, reader->view.anchor, &to)) {
        reader_say(reader, "%s", _("nowhere to go back to"));
        return;
    }
    reader_take_structure(reader);
    view_goto(&reader->view, to);
    reader_moved(reader);
}

void act_forward(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    struct position to;
    if (!jumps_forward(&reader->jumps, &to)) {
        reader_say(reader, "%s", _("nowhere to go forward to"));
        return;
    }
    reader_take_structure(reader);
    view_goto(&reader->view, to);
    reader_moved(reader);
}

/* A page of the printed book, by what is printed on it. */
void act_page(struct reader *reader, const struct argument *argument)
{
    const char *label = argument->string;
    if (label == NULL) {
        reader_complain(reader, "%s", _("which page? page LABEL"));
        return;
    }
    size_t page = document_printed_find(reader->document, label);
    if (document_printed_count(reader->document) == 0) {
        reader_complain(reader, "%s", _("the text has no list of printed pages"));
    } else if (page == SIZE_MAX) {
        reader_complain(reader, _("no printed page '%s'"), label);
    } else {
        reader_show_text(reader);
        reader_jump_to_printed(reader, page);
    }
}
