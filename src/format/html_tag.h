/* SPDX-License-Identifier: MIT */
/*
 * One tag of HTML, and what is known of elements by their names before any tree is there.
 *
 * Units: bytes.
 * Ownership: a tag points into what it was read from.
 * Errors: none; a tag without an end is none.
 * Source: HTML Standard, 13.2.5.
 */
#ifndef FORMAT_HTML_TAG_H
#define FORMAT_HTML_TAG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "format/html_tame.h"

/* Attributes of an element beyond these are left out (count). */
enum { TAG_ATTRIBUTES = 128 };

struct tag {
    char name[TAME_NAME]; /* small letters; a longer name is cut */
    bool end;             /* </…> */
    bool closed;          /* <…/> */
    const char *text;
    size_t length;
};

/* data begins with < and a letter, or </ and one.  The bytes that the tag takes, or 0. */
size_t tag_read(struct tag *tag, const char *data, size_t length);

/* The same of exactly length bytes, wherever its quotation marks end. */
void tag_cut(struct tag *tag, const char *data, size_t length);

/* The next attribute from *at on; false where there is no more. */
struct tag_attribute {
    struct slice name, value;
};
bool tag_next(const struct tag *tag, size_t *at, struct tag_attribute *attribute);

/* As far as its attributes go that are kept; again: without what names it in the page; closed: it
 * has no content. */
void tag_copy(const struct tag *tag, bool again, bool closed, struct bytes *out);

bool tag_is_void(const char *name);
bool tag_is_block(const char *name);
bool tag_has_raw_text(const char *name);

/* A script that is JSON-LD. */
bool tag_is_data(const struct tag *tag);

/* A style sheet that screens have. */
bool tag_is_style(const struct tag *tag);

#endif
