/* SPDX-License-Identifier: MIT */
/* The encodings that a text may be in, one after the other, the place kept. */
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "reader/reader_internal.h"
#include "text/decode.h"
#include "text/guess.h"

static char *copy(const char *name)
{
    return name != NULL ? mem_string(name) : NULL;
}

/* What the first of them were is known until another text is read: the one that was found, and its
 * runner-up. */
static void begin(struct reader *reader, const char *now)
{
    if (reader->encodings.first != NULL)
        return;
    const char *second = document_meta(reader->document, "encoding-second");
    reader->encodings.first = mem_string(now);
    reader->encodings.second = copy(second);
}

static const char *encoding_now(const struct reader *reader)
{
    const char *set = reader->host != NULL ? reader->host->get(reader->host->self, "encoding")
                                           : NULL;
    if (set != NULL && strcmp(set, "auto") != 0)
        return encoding_canonical(set);
    const char *found = document_meta(reader->document, "encoding");
    return found != NULL ? found : "UTF-8";
}

/* A book's chapters say each for itself what they are in. */
static bool has_its_own(const struct reader *reader)
{
    const char *format = document_meta(reader->document, "format");
    return format != NULL && strcmp(format, "epub") == 0;
}

void act_encoding(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (has_its_own(reader)) {
        reader_complain(reader, "%s", _("a book has its encodings itself"));
        return;
    }
    const char *now = encoding_now(reader);
    begin(reader, now);
    const char *next = guess_next(reader->encodings.first, reader->encodings.second, now);
    if (reader_set(reader, "encoding", next) && reader->message.length == 0)
        reader_say(reader, _("encoding: %s"), next);
}
