/* SPDX-License-Identifier: MIT */
/*
 * Manual pages as they are formatted for a terminal, and any other text with overstrike or SGR.
 * A page's filled lines become paragraphs again, its sections the outline; other text stays line by
 * line and is shown as it comes.
 *
 * Units: bytes.
 * Errors: none.
 * Source: groff_man(7), mdoc(7) for the shape of pages; see format/terminal.h for sequences.
 */
#ifndef FORMAT_MAN_H
#define FORMAT_MAN_H

#include "format/format.h"

extern const struct format_type format_man;

#endif
