/* SPDX-License-Identifier: MIT */
/*
 * Between the files of the Markdown format.  A text is prepared (front matter and footnotes taken
 * out, marks put in where CommonMark does not see emphasis beside CJK), parsed into HTML, and goes
 * the way of a web page from there: what Markdown means by its signs is HTML, and HTML may stand in
 * it.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: what a struct here owns is given back with its release.
 */
#ifndef FORMAT_MARKDOWN_INTERNAL_H
#define FORMAT_MARKDOWN_INTERNAL_H

#include <stdbool.h>
#include <uchar.h>

#include <libxml/tree.h>

#include "base/bytes.h"
#include "doc/builder.h"
#include "doc/byline.h"

/*
 * Noncharacters, which no text has: MARK is a letter for the parser and nothing for a reader;
 * NOTE_OPEN number NOTE_CLOSE stands where a footnote is referred to, DOLLAR for a $ that is no
 * formula's.  GAP, which no prepared text has of its own, is a blank for the parser and nothing for
 * a reader.
 */
#define MARKDOWN_GAP '\v'
#define MARKDOWN_MARK "\xEF\xB7\x90"       /* U+FDD0 */
#define MARKDOWN_NOTE_OPEN "\xEF\xB7\x91"  /* U+FDD1 */
#define MARKDOWN_NOTE_CLOSE "\xEF\xB7\x92" /* U+FDD2 */
#define MARKDOWN_DOLLAR "\xEF\xB7\x93"     /* U+FDD3 */

/* What front matter says. */
struct markdown_front {
    struct bytes title, author, date, language;
};

/* The bytes that front matter takes at the start of text; 0 where there is none. */
size_t markdown_front_read(struct slice text, struct markdown_front *front);
void markdown_front_release(struct markdown_front *front);

/* No field of front matter is longer (bytes). */
enum { NAME_BYTES_MAX = 16 * 1024 };

struct slice markdown_trim(struct slice text);

/* The length of the key of "key: value", or 0. */
size_t markdown_key_length(struct slice text);

/* Appends a scalar, with between before it where the field has something already. */
void markdown_value_add(struct bytes *field, struct slice text, const char *between);
/* The same, but of "key: value" the value where the key is name, else nothing. */
void markdown_value_add_named(struct bytes *field, struct slice item);
/* What stands behind a key; false: the value is in the lines below it. */
bool markdown_value_set(struct bytes *field, struct slice value);

struct markdown_note {
    struct bytes label, text; /* text: prepared Markdown */
    bool referred;
};

struct markdown_text {
    struct bytes body;       /* prepared */
    struct bytes references; /* definitions of links, which notes may use too */
    struct markdown_note *notes;
    size_t note_count, note_capacity;
};

void markdown_prepare(struct slice text, struct markdown_text *prepared);
void markdown_text_release(struct markdown_text *prepared);

/* Between two lines. */
struct markdown_shape {
    struct slice before; /* the line before */
    bool formula;        /* one is open */
    size_t prefix;       /* the bytes before its sign */
    bool crowded;        /* # with no blank behind it makes a heading */
};

void markdown_shape_begin(struct markdown_shape *shape, struct slice text);

/* Appends a line that is no code's in another form; false: it has none.  rest: the lines below. */
bool markdown_shape_line(struct markdown_shape *shape, struct slice line, struct slice rest,
                         struct bytes *out);

/* The bytes of an address at the start of text, up to what cannot be meant as one. */
size_t markdown_url_length(struct slice text);

/* Appends a line with what the parser is to know of it: MARKs, numbers of notes. */
void markdown_mark_line(struct slice line, struct markdown_text *text, struct bytes *out);

/* What CommonMark takes for punctuation, and marks near it. */
bool markdown_is_mark(char32_t code);

/* The whole as HTML. */
void markdown_html(const struct markdown_text *text, struct bytes *html);

/* The text of "&name;" where the parser of HTML does not know it, or NULL. */
const char *markdown_entity(struct slice entity);

/* Raw HTML in Markdown: tags of HTML as they are, what only looks like one as text. */
void markdown_raw_html(struct slice raw, struct bytes *html);

/* Paragraphs right behind the title that may be by-lines. */
#define MARKDOWN_BYLINES 3u

/* What the tree of that HTML says of itself. */
struct markdown_outline {
    const xmlNode *title;                    /* the heading that is, or NULL */
    int shift;                               /* the level of an h1 that is not, less one */
    const xmlNode *bylines[MARKDOWN_BYLINES];
    size_t byline_count;
    struct byline byline; /* its slices are of text */
    struct bytes text[MARKDOWN_BYLINES];
};

/* Gives headings their anchors too.  titled: front matter has a title, which may be empty. */
void markdown_outline_read(xmlNode *root, struct slice titled, struct markdown_outline *outline);
void markdown_outline_release(struct markdown_outline *outline);

/* How much a text's head looks like Markdown, 1 to 50. */
int markdown_looks(const char *head, size_t length);

#endif
