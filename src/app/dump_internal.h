/* SPDX-License-Identifier: MIT */
/* What the files dump*.c share. */
#ifndef APP_DUMP_INTERNAL_H
#define APP_DUMP_INTERNAL_H

#include "app/dump.h"
#include "app/open.h"
#include "base/loop.h"
#include "doc/visible.h"
#include "layout/style.h"

struct dump {
    const struct options *options;
    struct loop *loop;
    struct opened opened;
    struct document *document;
    struct layout_style style;
    const char *prefix; /* the file's name before each line, or NULL */
    struct bytes line;  /* the one being made */
    struct visible visible;
};

typedef bool dump_function(struct dump *dump, struct error *error);

dump_function dump_text, dump_tree, dump_outline, dump_meta, dump_lines, dump_pages, dump_matches,
    dump_bookmarks;

/* A part of the document and its forms; NULL, with a reason, where it cannot be had. */
const struct part *dump_part(struct dump *dump, uint32_t number, const struct form **forms,
                             struct error *error);

/* Calls visit for each part that can be had.  False where one could not: why is in *error, and of
 * those before it has been told. */
typedef void dump_visit(struct dump *dump, const struct part *part, const struct form *forms,
                        void *context);
bool dump_each_part(struct dump *dump, dump_visit *visit, void *context, struct error *error);

/* Ends the line being made and writes it. */
void dump_line(struct dump *dump);

/* Appends text to it, controls escaped: \x1b, \u{202e}. */
void dump_escaped(struct dump *dump, const char *text, size_t length);

#endif
