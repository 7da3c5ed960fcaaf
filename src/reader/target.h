/* SPDX-License-Identifier: MIT */
/*
 * What a link or note mark points to: a unit of the document and an anchor in it, or something
 * elsewhere that is only told.
 *
 * A target is an address as web pages and books write it: "#ANCHOR" in the unit it stands in,
 * "PATH", "PATH#ANCHOR" for a unit by its name, from the folder of the unit it stands in or from
 * the top; octets may be written as %XX.
 *
 * Units: part numbers; bytes of a part's text.
 * Ownership: target_find's anchor is the caller's.
 * Errors: false for what is not in the document.
 * Source: RFC 3986, sections 2.1, 3.1 and 5.2.4.
 */
#ifndef READER_TARGET_H
#define READER_TARGET_H

#include <stdbool.h>

#include "doc/document.h"

/* Whether it has a scheme: "https:", "mailto:". */
bool target_is_external(const char *target);

/* The unit that a target of a part names; *anchor is NULL where it names no place in it. */
bool target_find(const struct document *document, uint32_t from, const char *target,
                 uint32_t *part, char **anchor);

/* The byte where an anchor stands. */
bool target_anchor(const struct part *part, const char *anchor, uint32_t *byte);

#endif
