/* SPDX-License-Identifier: MIT */
/*
 * A document: parts that come and go, what is known of the whole, and a place for what is wrong.
 *
 * Units: parts are numbered from 0; bytes of a part's text; sizes in source bytes.
 * Ownership: the document owns its parts, its structure and its loader.  A part and its forms are
 *   valid until CHANGE_DROP is told for that part; a caller without a listener may use them until
 *   its next call that is not const.  The part that was asked for last is never dropped.
 * Errors: what is wrong inside a text is a diagnostic; a damaged text still opens.
 */
#ifndef DOC_DOCUMENT_H
#define DOC_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/builder.h"
#include "doc/joining.h"
#include "doc/loader.h"
#include "doc/part.h"
#include "doc/position.h"
#include "doc/quotation.h"
#include "text/language.h"

struct document;

enum part_state { PART_ABSENT, PART_ASKED, PART_PARTIAL, PART_WHOLE, PART_FAILED };

/* What has changed, for the one who shows it. */
enum change {
    CHANGE_DROP,       /* a part's text or forms are about to be freed: let go of them now */
    CHANGE_PART,       /* a part came, grew or failed */
    CHANGE_UNITS,      /* parts were announced */
    CHANGE_STRUCTURE,  /* a new version of it, or new headings */
    CHANGE_META,
    CHANGE_DIAGNOSTIC,
    CHANGE_PROGRESS
};

struct document_listener {
    void (*changed)(void *self, enum change change, uint32_t part);
    void *self;
};

struct document_options {
    bool recognise;         /* the text has no markup: structure is to be found */
    bool headings;          /* … headings too */
    enum reflow reflow;     /* … and lines that are joined */
    bool language_given;
    enum language language; /* if given; else decided from the head */
};

struct document *document_new(const struct document_options *options);
void document_free(struct document *document);

/* The builder whose calls make this document. */
struct builder *document_builder(struct document *document);
/* One that takes the place of another, whose source frees that itself. */
void document_set_loader(struct document *document, struct loader loader);
void document_set_listener(struct document *document, struct document_listener listener);

/* Parts. */
uint32_t document_part_count(const struct document *document);
bool document_complete(const struct document *document); /* no more parts will be announced */
enum part_state document_part_state(const struct document *document, uint32_t part);

/* The part if it is in memory; otherwise it is asked for, and NULL unless the source answers at
 * once. */
const struct part *document_part(struct document *document, uint32_t part, enum want want);

/* Its forms, by the structure as it was adopted or newer; NULL if the part is not there. */
const struct form *document_forms(struct document *document, uint32_t part);

/* One that failed is asked for again when it is wanted next. */
void document_retry(struct document *document, uint32_t part);

/* The part's own reason if it failed. */
const char *document_part_failure(const struct document *document, uint32_t part);

/* Parts first to last are in view: they and their neighbours are not dropped. */
void document_keep(struct document *document, uint32_t first, uint32_t last);

/* Gives up what is being loaded. */
void document_stop(struct document *document);

/* Units. */
const char *document_unit_name(const struct document *document, uint32_t part);
const char *document_unit_title(const struct document *document, uint32_t part);
uint64_t document_size(const struct document *document);            /* of all parts, source bytes */
uint64_t document_unit_size(const struct document *document, uint32_t part);
uint64_t document_unit_start(const struct document *document, uint32_t part);

/* Source bytes to a byte of text, by the first part; 1 where that is not known. */
double document_source_ratio(const struct document *document);

/* 0 to 1, by source bytes. */
double document_fraction(const struct document *document, struct position position);
struct position document_at_fraction(const struct document *document, double fraction);

/* Brings a position at or past its part's end to the next part, as far as parts are in memory; asks
 * for none. */
struct position document_normalise(const struct document *document, struct position position);

/* Structure. */
unsigned document_version(const struct document *document);

/* From now on forms are of the newest version: told once the page may change (a movement). */
void document_adopt_structure(struct document *document);

/*
 * Looks at one part more for structure: true while there is more to do at once; false when all is
 * seen, or the next part must be waited for.  Before that document_recognise_start looks at the
 * first part alone and adopts what it finds, so that the first page waits for no more than that.
 */
bool document_recognise_step(struct document *document);
void document_recognise_start(struct document *document);
bool document_recognised(const struct document *document);

/* A new setting of headings; makes a new version. */
void document_set_headings(struct document *document, bool headings);

/*
 * The reader's own word on the line at a position: a heading, at the level of chapters, or none.
 * False where it is no line of plain text that is in memory, or blank.  *place and *quotation
 * (the caller's) are where it is kept by.  A new version is there at once.
 */
bool document_set_heading(struct document *document, struct position position, bool heading,
                          struct place *place, struct quotation *quotation);
bool document_has_heading(struct document *document, struct position position);

/* What was kept, before the first page; after the last of them all that are in memory count. */
void document_restore_heading(struct document *document, const struct place *place,
                              const struct quotation *quotation, bool heading);
void document_headings_restored(struct document *document);

/* A new setting of joined lines.  Where that changes what is read, all parts are others: CHANGE_DROP
 * and CHANGE_PART are told for each that is in memory; positions stay. */
void document_set_reflow(struct document *document, enum reflow reflow);

/* Whether the lines of this text are joined. */
bool document_is_joined(const struct document *document);

/* A new setting of the language; where none is given it is what the text tells. */
void document_set_language(struct document *document, bool given, enum language language);

/* The level of the headings that begin chapters in a text without markup; 0 where none do, and in
 * marked-up texts, whose parts they are. */
unsigned document_chapter_level(const struct document *document);

struct outline_entry {
    unsigned level;    /* 1: the title; 2 … */
    const char *title;
    uint32_t part;
    bool resolved;     /* byte is known */
    uint64_t byte;
};

size_t document_outline_count(const struct document *document);

/* Entry index; resolves its anchor if that part is in memory. */
struct outline_entry document_outline(struct document *document, size_t index);

/* The last entry at or before the position, or SIZE_MAX. */
size_t document_section_at(struct document *document, struct position position);

/* Where pages of the printed book begin, if the format has a list of them; level is LEVEL_PRINTED
 * and title the label. */
size_t document_printed_count(const struct document *document);
struct outline_entry document_printed(const struct document *document, size_t index);
/* The first of that label, or SIZE_MAX. */
size_t document_printed_find(const struct document *document, const char *label);

/* Of the whole. */
enum language document_language(const struct document *document);
/* What was counted of the text's head to tell its language, and how many bytes that was. */
struct script_counts document_head_counts(const struct document *document, size_t *bytes);

const char *document_meta(const struct document *document, const char *key); /* or NULL */
/* The name of its file: where the text has no title or author, they are taken from there. */
void document_set_name(struct document *document, const char *name);
void document_progress(const struct document *document, uint64_t *done, uint64_t *total);

struct diagnostic {
    enum severity severity;
    uint64_t offset;
    char *message;
};
/* Kept ones; *all (may be NULL) counts those that were not kept too. */
const struct diagnostic *document_diagnostics(const struct document *document, size_t *count,
                                              uint64_t *all);

/* Places: what outlives the document.  The part must be in memory for document_place; document_find
 * asks for it. */
bool document_place(struct document *document, struct position position, struct place *place,
                    struct quotation *quotation);
/* Where the place is now: exact where the text stands as quoted; else by the quotation, near it.
 * False where its part is not there yet or the words are not found; *position is then the best
 * guess. */
bool document_find(struct document *document, const struct place *place,
                   const struct quotation *quotation, struct position *position);

/* Looks for the words in one part, nearest to byte near.  False too where the part is not there
 * yet. */
bool document_find_in(struct document *document, uint32_t part, uint64_t near,
                      const struct quotation *quotation, struct position *position);

#endif
