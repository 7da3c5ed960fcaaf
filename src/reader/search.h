/* SPDX-License-Identifier: MIT */
/*
 * The search of a session: a pattern, the hits of the parts that are looked at, a count of all hits
 * that is made while nothing else is to be done, and the way to the next hit.
 *
 * Units: positions and bytes of parts; hits are numbered from 1.
 * Ownership: lists of hits are the search's own, valid until it is asked for hits of other parts.
 * Errors: a pattern that cannot be is an error in one line.
 */
#ifndef READER_SEARCH_H
#define READER_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "doc/document.h"

struct hit {
    uint32_t start, end; /* end may pass the part's end: then the hit goes on in the next part */
};

struct search;

struct search *search_new(struct document *document);
void search_free(struct search *search);
void search_set_document(struct search *search, struct document *document);

/* A new pattern; false, and no pattern, on error. */
bool search_set(struct search *search, const char *query, size_t length, bool fold,
                struct error *error);
void search_clear(struct search *search);
bool search_active(const struct search *search);
const char *search_query(const struct search *search);

/* What a format says is no text of the article is passed over. */
void search_hide_chrome(struct search *search, bool hide);

/* The document tells CHANGE_PART or CHANGE_UNITS. */
void search_part_changed(struct search *search, uint32_t part);

/* The hits that start in a part; none where the part is not there. */
const struct hit *search_hits(struct search *search, uint32_t part, enum want want, size_t *count);

/* How many of them start before the byte. */
size_t search_hits_before(const struct hit *hits, size_t count, uint64_t byte);

/*
 * From a position to the next hit after it (or the one before it), around the end if need be.
 * search_find_work looks through one part more.
 */
enum find_result { FIND_WORKING, FIND_WAITING, FIND_FOUND, FIND_WRAPPED, FIND_NONE };
void search_find(struct search *search, struct position from, bool forward, bool inclusive);
enum find_result search_find_work(struct search *search, struct position *found);
bool search_finding(const struct search *search);
void search_stop(struct search *search);

/* How far the way has come: parts looked at and parts in all. */
void search_progress(const struct search *search, uint32_t *done, uint32_t *all);

/* Counts the hits of one part more; false when all are counted, or waits. */
bool search_count_work(struct search *search);

/* All hits, and how many start at or before a position; *exact tells whether they are counted. */
uint64_t search_total(const struct search *search, bool *exact);
uint64_t search_number(struct search *search, struct position position, bool *exact);

#endif
