/* SPDX-License-Identifier: MIT */
/*
 * The small window at the foot of the screen: the text of a note, or of an address that is too long
 * for the status line.
 *
 * Units: bytes of the part's text; rows and cells.
 * Ownership: the window owns its flows and its words; the document is the session's.
 * Errors: none; a note whose part has gone shows nothing until it is there again.
 */
#ifndef READER_NOTE_H
#define READER_NOTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "reader/flows.h"
#include "reader/view.h"

/* Of a note's rows so many are shown; the rest is read in the text itself. */
#define NOTE_ROWS_MAX 200

/* Of an address so much is shown (bytes). */
#define NOTE_WORDS_MAX 8192

struct note {
    bool shown;
    bool placed;         /* it is a passage of the text: the rest tells which */
    struct flows flows;  /* laid out for the window */
    bool laid_out;
    uint32_t part, start, end;
    struct bytes words;  /* what else is shown */
    size_t top;          /* the first row shown */
};

void note_close(struct note *note);

/* Shows the note that begins at byte of a part, as far as it goes. */
void note_open(struct note *note, const struct part *part, uint32_t number, uint32_t byte);

/* Shows words. */
void note_show(struct note *note, const char *words);

/* The document says that it is another one, or drops a part. */
void note_drop(struct note *note, uint32_t part);

/* Where the note that begins at byte ends. */
uint32_t note_end(const struct part *part, uint32_t byte);

/* The rows of the passage for a style, at most NOTE_ROWS_MAX. */
size_t note_rows(struct note *note, struct document *document, const struct layout_style *style,
                 struct view_row *rows);

#endif
