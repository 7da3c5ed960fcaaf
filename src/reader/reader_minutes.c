/* SPDX-License-Identifier: MIT */
/* The time that is left, by the scripts of the text's head. */
#include "reader/reader_internal.h"
#include "text/pace.h"

double reader_minutes_left(struct reader *reader, struct position position)
{
    size_t bytes;
    struct script_counts counts = document_head_counts(reader->document, &bytes);
    const struct document *document = reader->document;
    if (bytes == 0 || !document_complete(document))
        return -1;
    /* The head in bytes of the source, of which the text has more or fewer in other encodings. */
    double ratio = document_source_ratio(document);
    double left = (1 - document_fraction(document, position)) * (double)document_size(document);
    return pace_minutes(&counts) * left / ((double)bytes * ratio);
}
