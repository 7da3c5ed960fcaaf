/* SPDX-License-Identifier: MIT */
/*
 * Books as EPUB 2 and 3: a unit a chapter of the spine, parsed when it is asked for; the outline of
 * the navigation document or the NCX before that.
 *
 * Units: a unit's size is that of its entry, expanded.
 * Ownership: as in format/format.h.
 * Errors: a damaged book gives what it holds; one that is encrypted or no book is one unit, which
 *   failed, and a diagnostic that says so.
 * Source: EPUB 3.3; Open Packaging Format 2.0.1, 2.3 and 2.4; Daisy's NCX; Duokan's notes.
 */
#ifndef FORMAT_EPUB_H
#define FORMAT_EPUB_H

#include "format/format.h"

extern const struct format_type format_epub;

#endif
