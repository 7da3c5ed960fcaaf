/* SPDX-License-Identifier: MIT */
/*
 * What a text is shown in instead of what it is written in: Traditional or Simplified characters,
 * another kind of quotation marks.  The answer is a list of replacements over the source, never
 * a text of its own, so that positions, marks and matches stay the source's.
 *
 * OpenCC is loaded when a converter is opened and never linked.  It converts by phrases, so it is
 * given whole paragraphs; then each character shown is brought to the one it stands for.
 *
 * Units: bytes of well-formed UTF-8; a replacement is of one code point.
 * Ownership: a converter belongs to its opener; replacements own their items.
 * Errors: one line where the library or its data is missing; what cannot be converted stays as it
 *   is.
 */
#ifndef TEXT_CONVERT_H
#define TEXT_CONVERT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/error.h"
#include "text/language.h"
#include "text/utf8.h"

enum script_choice { SCRIPT_ORIGINAL, SCRIPT_HANT, SCRIPT_HANS };

/* Quotation marks: as written, 「」 and 『』, “” and ‘’. */
enum quotes { QUOTES_ASIS, QUOTES_CORNER, QUOTES_CURLY };

/* A code point of the source and the one that is shown for it. */
struct replacement {
    uint32_t at;
    unsigned char length;       /* bytes of the source */
    unsigned char shown_length; /* bytes of shown */
    char shown[UTF8_LONGEST];
};

struct replacements {
    struct replacement *items; /* by at, once sorted */
    size_t count, capacity;
};

void replacements_release(struct replacements *replacements);
void replacements_sort(struct replacements *replacements);

/* The replacement of the code point at byte at, or NULL. */
const struct replacement *replacements_at(const struct replacements *replacements, uint32_t at);

struct converter;

/* to is not SCRIPT_ORIGINAL. */
struct converter *converter_open(enum script_choice to, struct error *error);

/* The same with another library or configuration (an absolute path, or a name that OpenCC finds
 * among its own files). */
struct converter *converter_open_with(const char *library, const char *configuration,
                                      struct error *error);
void converter_close(struct converter *converter);

/*
 * Whether a paragraph is to be converted: not where it is in that script already (后 and 里 are
 * Traditional characters too), nor where it is no Chinese.  What a format said of the paragraph
 * comes first (LANGUAGES: nothing), then its characters, then the language of the document.
 */
bool convert_wanted(enum script_choice to, const char *text, size_t length, enum language tagged,
                    enum language document);

/* Appends the replacements of a paragraph; line ends within it, and blanks around these, part no
 * phrase. */
void convert_script(struct converter *converter, const char *text, size_t length,
                    struct replacements *replacements);

/* Appends the replacements of quotation marks.  An apostrophe is none: ’ between letters, and after
 * a letter where no ‘ is open. */
void convert_quotes(enum quotes quotes, const char *text, size_t length,
                    struct replacements *replacements);

#endif
