/* SPDX-License-Identifier: MIT */
/* The inside of a document, for the files document*.c alone. */
#ifndef DOC_DOCUMENT_INTERNAL_H
#define DOC_DOCUMENT_INTERNAL_H

#include "doc/aozora.h"
#include "doc/document.h"
#include "doc/receiver.h"
#include "doc/structure.h"

struct unit {
    char *name, *title;
    uint64_t start, size; /* source bytes; start sums the sizes before it */
    unsigned flags;
    enum part_state state;
    struct part *part;
    struct form *forms;      /* of version forms_version, or NULL */
    unsigned forms_version;
    uint64_t used;           /* when it was last asked for */
    uint64_t looked_at;      /* its size when structure last looked at it */
    bool looked_at_whole;    /* … and whether all of it was there */
    char *failure;
};

struct meta {
    char *key, *value;
};

/* An entry of the outline, or a printed page, as a format announced it. */
struct target {
    unsigned level;
    char *title;
    char *anchor; /* or NULL */
    uint32_t unit;
    uint64_t byte;
    bool resolved;
};

struct targets {
    struct target *rows;
    size_t count, capacity;
};

/* A line that the reader made a heading, or none. */
struct ruled {
    struct place place;
    struct quotation quotation;
    bool heading;
    bool found; /* at this byte */
    uint32_t part;
    uint64_t byte;
};

struct document {
    struct document_options options;
    struct receiver *receiver;
    struct builder builder;
    struct loader loader;
    struct document_listener listener;

    struct unit *units;
    size_t unit_count, unit_capacity;
    bool complete;
    struct named *named;     /* anchors of the unit that targets were looked up in last, by name */
    uint32_t named_unit;
    uint64_t clock;          /* counts requests, for unit.used */
    size_t memory;           /* of the parts held */
    uint32_t keep_first, keep_last;

    struct meta *meta;
    size_t meta_count, meta_capacity;
    char *named_title, *named_author; /* as the file's name has them, or NULL */
    struct targets outline, printed;
    size_t announced;        /* bytes of the names and titles of units and targets */
    bool too_much;           /* was announced: told once, and the rest is left out */
    struct diagnostic *diagnostics;
    size_t diagnostic_count, diagnostic_capacity;
    uint64_t diagnostic_all;
    uint64_t done, total;    /* progress */
    double ratio;            /* of the first part: source bytes to a byte of text */

    enum language language;
    bool language_decided;   /* will not change any more */
    struct script_counts head; /* of its first bytes */
    size_t head_bytes;
    bool head_decided;       /* all of the head was there */
    struct aozora aozora;    /* the notation that the head has */
    struct joining joining;  /* how its lines are wrapped */

    struct structure *structure; /* NULL: the text has markup, or nothing came yet */
    unsigned version_base;       /* versions of structures before this one */
    unsigned adopted;            /* forms of an older version are made anew */
    uint32_t next;               /* the part that is looked at next for structure */
    bool undecided;              /* evidence came since the last decision */
    uint64_t decided;            /* bytes of the text when that was */
    uint64_t put_off;            /* bytes of the text when a decision was put off */
    bool scheme_of_head;         /* a scheme was decided from the first SCHEME_HEAD bytes */
    bool recognised;
    struct ruled *ruled;         /* in the order in which they were said */
    size_t ruled_count, ruled_capacity;
};

void document_tell(struct document *document, enum change change, uint32_t part);

/* document_parts.c */
void document_deliver(struct document *document, uint32_t number, struct part *part);
void document_fail(struct document *document, uint32_t number, struct slice message);
void document_drop_forms(struct document *document, uint32_t number);
void document_release_units(struct document *document);

/* document_targets.c: one is added as a call has it. */
void document_add_target(struct document *document, struct targets *targets,
                         const struct call *call);
/* One as it is told; nothing where there is no such row. */
struct outline_entry document_target(const struct targets *targets, size_t index);
void document_release_targets(struct targets *targets);
/* The anchors of a part that came are looked up for the outline and printed pages. */
void document_resolve_targets(struct document *document, uint32_t number);
/* Before the part goes. */
void document_forget_anchors(struct document *document, uint32_t number);

/* document_notation.c: a part that came gets the spans of its notation. */
void document_mark_notation(struct document *document, uint32_t number, struct part *part);

/* document_joining.c: its lines become paragraphs. */
void document_join_lines(struct document *document, uint32_t number, struct part *part);

/* document_headings.c: what the reader said of the lines of a part that structure has looked at. */
void document_rule_part(struct document *document, uint32_t number);
void document_release_ruled(struct document *document);

/* document_structure.c */
/* A format tells its own structure; only plain text has one to be found. */
void document_set_recognise(struct document *document, bool plain);
void document_part_came(struct document *document, uint32_t number);
void document_part_grew(struct document *document, uint32_t number);

/* Decides again from what was looked at. */
void document_decide(struct document *document);

/* A structure that starts from nothing. */
void document_renew_structure(struct document *document);

#endif
