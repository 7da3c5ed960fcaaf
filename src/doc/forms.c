/* SPDX-License-Identifier: MIT */
#include "doc/forms.h"

#include <stdlib.h>

#include "base/mem.h"
#include "doc/drawn.h"
#include "doc/line.h"
#include "doc/shape.h"

/* Lines of a stanza are looked for so many at a time, and rules up to so many cells. */
enum { STANZA_LINES = 64, RULE_CELLS = 120, CAPTION_CELLS = 120 };

/* Lines that follow each other without a blank one. */
struct stanza {
    struct slice texts[STANZA_LINES];
    struct glance glances[STANZA_LINES];
    size_t count;
    size_t first; /* block */
    bool verse;   /* any widths will do */
};

static void settle_stanza(struct stanza *stanza, struct form *forms)
{
    size_t at = 0;
    while (at < stanza->count) {
        size_t n = stanza->verse
                       ? shape_verse(stanza->glances + at, stanza->count - at)
                       : shape_stanza(stanza->texts + at, stanza->glances + at, stanza->count - at);
        for (size_t i = 0; i < n; i++)
            if (forms[stanza->first + at + i].kind == BLOCK_PARAGRAPH)
                forms[stanza->first + at + i].kind = BLOCK_VERSE;
        at += n > 0 ? n : 1;
    }
    stanza->count = 0;
}

static void add_to_stanza(struct stanza *stanza, size_t block, struct slice text,
                          struct glance glance, struct form *forms)
{
    if (stanza->count == STANZA_LINES)
        settle_stanza(stanza, forms);
    if (stanza->count == 0)
        stanza->first = block;
    stanza->texts[stanza->count] = text;
    stanza->glances[stanza->count++] = glance;
}

static struct form form_of(struct slice text, struct glance glance)
{
    struct form form = { .kind = BLOCK_PARAGRAPH };
    if (!glance.there)
        form.kind = BLOCK_BLANK;
    else if (glance.cells <= RULE_CELLS && shape_is_rule(text))
        form.kind = BLOCK_RULE;
    else if (glance.cells <= CAPTION_CELLS && line_is_caption(text)) {
        form.kind = BLOCK_CAPTION;
        form.evidence = evidence_set_of(EVIDENCE_CAPTION);
    }
    return form;
}

static void lay_over(struct form *forms, size_t blocks, const struct decision *decisions,
                     size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct decision *decision = &decisions[i];
        if (decision->block >= blocks)
            continue;
        struct form *form = &forms[decision->block];
        form->kind = decision->kind; /* an item of a list is no verse, whatever its width */
        form->role = decision->role;
        form->level = decision->level;
        form->evidence = decision->evidence;
    }
}

struct form *forms_new(const struct part *part, const struct decision *decisions, size_t count,
                       bool verse)
{
    struct form *forms = mem_array(part->block_count, sizeof *forms);
    struct stanza *stanza = mem_array(1, sizeof *stanza);
    bool continues = scan_continues(part);
    stanza->verse = verse;
    for (size_t i = 0; i < part->block_count; i++) {
        struct slice text;
        struct glance glance = glance_at(part_block_text(part, i), &text);
        if (i == 0 && continues) {
            forms[i].continues = true;
            continue;
        }
        forms[i] = form_of(text, glance);
        if (forms[i].kind == BLOCK_PARAGRAPH)
            add_to_stanza(stanza, i, text, glance, forms);
        else
            settle_stanza(stanza, forms);
    }
    settle_stanza(stanza, forms);
    free(stanza);
    lay_over(forms, part->block_count, decisions, count);
    drawn_find(part, forms);
    return forms;
}

struct form *forms_plain(const struct part *part)
{
    struct form *forms = mem_array(part->block_count, sizeof *forms);
    for (size_t i = 0; i < part->block_count; i++) {
        struct slice text;
        if (!glance_at(part_block_text(part, i), &text).there)
            forms[i].kind = BLOCK_BLANK;
    }
    if (part->block_count > 0)
        forms[0].continues = scan_continues(part);
    drawn_find(part, forms);
    return forms;
}
