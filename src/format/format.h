/* SPDX-License-Identifier: MIT */
/*
 * The formats that a text may be in, one file each: bytes in, builder calls out.  A format knows
 * nothing of pages, screens, files or processes.
 *
 * Units: bytes of the text, which may be cut anywhere between two calls of feed; units are the
 *   parts that the builder was told of.
 * Ownership: open's run belongs to the caller, who ends it with close; the builder and the strings
 *   of the options outlive it.
 * Errors: what is wrong in a text is a diagnostic of the builder; a damaged text gives what it holds.
 */
#ifndef FORMAT_FORMAT_H
#define FORMAT_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "doc/builder.h"

struct format_options {
    const char *name;     /* the file's, for its suffix and as a last title; may be NULL */
    const char *encoding; /* that the reader asked for; NULL: found out */
    bool reflow;          /* join hard-wrapped lines where the format has such (Markdown's soft ends
                           * are always joined) */
};

struct format_type {
    const char *name;       /* "html", as the setting `format` and the metadata have it */
    const char *suffixes;   /* ".html .htm .xhtml" */
    const char *understood; /* a line for --formats: what is understood of it (a message) */

    /* 0 no … 100 certainly, from the first 64 KiB at most. */
    int (*looks)(const char *head, size_t length);

    void *(*open)(struct builder *builder, const struct format_options *options);
    void (*feed)(void *run, const char *data, size_t length);
    /* No more will come: outline, units, complete. */
    void (*end)(void *run);
    /* A book's unit is asked for; NULL where parts come by themselves. */
    void (*part)(void *run, uint32_t unit);
    void (*close)(void *run);
};

/* Ends with a row without a name. */
extern const struct format_type *const formats[];

const struct format_type *format_find(const char *name);

/* The one that head looks like; a suffix counts where looks are even.  NULL: plain text. */
const struct format_type *format_guess(const char *name, const char *head, size_t length);

#endif
