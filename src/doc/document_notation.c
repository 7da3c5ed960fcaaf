/* SPDX-License-Identifier: MIT */
/* Notation in plain text: known from the text's head, marked in each part as it comes. */
#include "base/limits.h"
#include "doc/document_internal.h"
#include "text/utf8.h"

static struct slice head_of(const struct part *part)
{
    struct slice text = bytes_slice(&part->text);
    if (text.length > HEAD_MAX)
        text.length = utf8_floor(text.data, text.length, HEAD_MAX);
    return text;
}

void document_mark_notation(struct document *document, uint32_t number, struct part *part)
{
    if (!document->options.recognise)
        return;
    if (number == 0)
        document->aozora = aozora_decide(head_of(part));
    aozora_mark(part, &document->aozora, number == 0);
}
