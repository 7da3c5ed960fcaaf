/* SPDX-License-Identifier: MIT */
/*
 * The text as a reader reads it, where a part has notation: without the spans HIDDEN, and with the
 * words of the spans SHOWN_AS; and the way back to the part's own text.  Search, quotations and
 * layout see this; what they find are ranges of the part's text.
 *
 * Units: bytes, of the visible text and of the part's.
 * Ownership: a visible owns its arrays and is used again for one text after the other.
 * Errors: none.  Spans that overlap are taken in the order of their starts.
 */
#ifndef DOC_VISIBLE_H
#define DOC_VISIBLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/part.h"

/* Shown for a character that the text only describes, where its notation names none: U+3013. */
#define VISIBLE_UNKNOWN "\xE3\x80\x93"

/* From byte visible on the text is the part's from byte real on, or other words for one range. */
struct visible_piece {
    uint32_t visible;
    uint32_t real;
    uint32_t instead; /* 0, or the bytes of the part that stand for the whole piece */
};

struct visible {
    struct bytes text;
    struct visible_piece *pieces;
    size_t count, capacity;
};

void visible_release(struct visible *visible);
void visible_clear(struct visible *visible);

/* Appends [from, to) of the part's text as it is; or other words in its place. */
void visible_copy(struct visible *visible, const char *text, uint32_t from, uint32_t to);
void visible_put(struct visible *visible, struct slice words, uint32_t from, uint32_t to);

/* The words of a span SHOWN_AS; they are the part's. */
struct slice visible_instead(const struct part *part, const struct span *span);

/* Whether [from, to) of the part has notation. */
bool visible_needed(const struct part *part, uint32_t from, uint32_t to);

/* Sets it to [from, to) of the part; spans that reach into it count as far as they are in it. */
void visible_set(struct visible *visible, const struct part *part, uint32_t from, uint32_t to);

/*
 * The part's byte of a visible one.  start: where what begins there begins; end: where what ends
 * there ends.  They differ where notation stands between; words that stand for others are whole.
 */
uint32_t visible_start(const struct visible *visible, size_t byte);
uint32_t visible_end(const struct visible *visible, size_t byte);

/* The visible byte of one of the part's; of hidden ones, the byte behind them. */
size_t visible_from_real(const struct visible *visible, uint32_t byte);

/*
 * A view of a part of plain text for the recogniser of structure: its blocks with what is read of
 * them, and the annotations that name headings.  It is freed with visible_free_view.
 */
struct part *visible_view(const struct part *part, struct visible *words);
void visible_free_view(struct part *view, struct visible *words);

/* The byte of the part that stands at a byte of its text or of a view's. */
uint32_t visible_byte_of(const struct part *part, const char *at);

#endif
