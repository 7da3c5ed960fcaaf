/* SPDX-License-Identifier: MIT */
/* Lines of hard-wrapped text: whether they are joined is known from the text's head. */
#include "doc/document_internal.h"

void document_join_lines(struct document *document, uint32_t number, struct part *part)
{
    if (!document->options.recognise)
        return;
    if (number == 0)
        document->joining = joining_decide(part, document->options.reflow);
    joining_apply(part, &document->joining);
}

bool document_is_joined(const struct document *document)
{
    return document->joining.wrapped;
}

/* A part anew, with its lines as the setting wants them. */
static void rejoin(struct document *document, uint32_t number)
{
    struct unit *unit = &document->units[number];
    document_tell(document, CHANGE_DROP, number);
    document_drop_forms(document, number);
    document->memory -= part_size(unit->part);
    joining_undo(unit->part);
    document_join_lines(document, number, unit->part);
    document->memory += part_size(unit->part);
}

void document_set_reflow(struct document *document, enum reflow reflow)
{
    bool known = document->unit_count > 0 && document->options.recognise;
    if (document->options.reflow == reflow)
        return;
    document->options.reflow = reflow;
    /* Without the head in memory it is asked for again: what it says holds for all. */
    if (!known || document_part(document, 0, WANT_VIEW) == NULL)
        return;
    for (uint32_t i = 0; i < document->unit_count; i++)
        if (document->units[i].part != NULL)
            rejoin(document, i);
    if (document->structure != NULL)
        document_renew_structure(document);
    for (uint32_t i = 0; i < document->unit_count; i++)
        if (document->units[i].part != NULL)
            document_tell(document, CHANGE_PART, i);
    document_tell(document, CHANGE_STRUCTURE, 0);
}
