/* SPDX-License-Identifier: MIT */
/* What was found, line by line. */
#include <stdlib.h>

#include "base/mem.h"
#include "doc/scheme_internal.h"

void decisions_release(struct decisions *decisions)
{
    free(decisions->items);
    *decisions = (struct decisions){ 0 };
}

static void add_decision(struct decisions *decisions, struct decision decision)
{
    decisions->items = mem_grow(decisions->items, decisions->count, &decisions->capacity,
                                sizeof *decisions->items);
    decisions->items[decisions->count++] = decision;
}

/* A number that is no heading shows why, and so does what heads a table of contents. */
static bool is_telling(const struct entry *entry)
{
    return entry_has(entry, EVIDENCE_CONTENTS) || entry->accepted || entry->aside ||
           !entry_is_plain(entry);
}

static void decide_entry(struct decisions *decisions, const struct entry *entry)
{
    const struct line *line = &entry->candidate->line;
    struct decision decision = { .part = entry->part,
                                 .block = line->block,
                                 .start = line->start,
                                 .text = line->text,
                                 .evidence = entry->evidence,
                                 .kind = BLOCK_PARAGRAPH,
                                 .role = ROLE_TEXT };
    if (entry->accepted) {
        decision.kind = BLOCK_HEADING;
        decision.level = entry->level;
        decision.text = line_heading(line->text);
    } else if ((line->traits & TRAIT_CAPTION) != 0) {
        decision.kind = BLOCK_CAPTION;
        decision.evidence = evidence_set_of(EVIDENCE_CAPTION);
    } else if (entry->aside) {
        bool byline = (line->traits & TRAIT_DATED) != 0;
        decision.role = byline ? ROLE_BYLINE : ROLE_CHROME;
        decision.evidence = evidence_set_of(byline ? EVIDENCE_BYLINE : EVIDENCE_CHROME);
    }
    add_decision(decisions, decision);
}

static void decide_mark(struct decisions *decisions, const struct mark *mark, uint32_t part,
                        const struct article *article)
{
    struct decision decision = { .part = part,
                                 .block = mark->block,
                                 .start = mark->start,
                                 .kind = mark->kind,
                                 .role = mark->role,
                                 .evidence = mark->evidence };
    if (mark->role == ROLE_TITLE) {
        decision.level = 1;
        decision.text = slice_of(article->title);
    }
    add_decision(decisions, decision);
}

static int compare_decisions(const void *a, const void *b)
{
    const struct decision *x = a, *y = b;
    if (x->part != y->part)
        return x->part < y->part ? -1 : 1;
    return x->block < y->block ? -1 : x->block > y->block;
}

static bool is_heading_after_all(const struct entries *entries, uint32_t part, uint32_t block)
{
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        if (entry->counter && entry->accepted && entry->part == part &&
            entry->candidate->line.block == block)
            return true;
    }
    return false;
}

void scheme_write(const struct entries *entries, const struct scheme_input *input,
                  struct decisions *decisions)
{
    const struct article *article = input->article;
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        bool counter = entry->counter && !entry->accepted;
        if (!entry->taken && !counter && is_telling(entry))
            decide_entry(decisions, entry);
    }
    for (size_t i = 0; article != NULL && i < article->mark_count; i++) {
        uint32_t part = i < article->head_marks ? 0 : input->tail_part;
        if (!is_heading_after_all(entries, part, article->marks[i].block))
            decide_mark(decisions, &article->marks[i], part, article);
    }
    if (decisions->count > 0)
        qsort(decisions->items, decisions->count, sizeof *decisions->items, compare_decisions);
}
