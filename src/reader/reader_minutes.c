/* SPDX-License-Identifier: MIT */
/* The time that is left, by the scripts of the text's first part. */
#include "reader/reader_internal.h"
#include "text/pace.h"

static void count_head(struct reader *reader)
{
    const struct part *part = document_part(reader->document, 0, WANT_BACKGROUND);
    if (part == NULL || part->text.length == 0)
        return;
    reader->head = (struct script_counts){ 0 };
    script_count(&reader->head, bytes_string(&part->text), part->text.length);
    reader->head_bytes = document_unit_size(reader->document, 0);
    reader->head_whole = part->whole;
}

double reader_minutes_left(struct reader *reader, struct position position)
{
    if (!reader->head_whole)
        count_head(reader);
    if (reader->head_bytes == 0 || !document_complete(reader->document))
        return -1;
    double size = (double)document_size(reader->document);
    double left = (1 - document_fraction(reader->document, position)) * size;
    return pace_minutes(&reader->head) * left / (double)reader->head_bytes;
}
