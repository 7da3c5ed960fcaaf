/* SPDX-License-Identifier: MIT */
/*
 * What a text is shown in instead of what it is written in.
 *
 * Ownership: values.
 */
#ifndef TEXT_CONVERT_H
#define TEXT_CONVERT_H

enum script_choice { SCRIPT_ORIGINAL, SCRIPT_HANT, SCRIPT_HANS };

/* Quotation marks: as written, 「」 and 『』, “” and ‘’. */
enum quotes { QUOTES_ASIS, QUOTES_CORNER, QUOTES_CURLY };

#endif
