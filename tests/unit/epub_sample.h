/* SPDX-License-Identifier: MIT */
/*
 * Archives and books made in memory, and what the format says of them, a line a call: "meta KEY
 * VALUE", "unit NUMBER NAME [TITLE] (not linear)", "outline LEVEL TITLE > UNIT#ANCHOR" or
 * "> UNIT@BYTE", "resource ID TYPE", "diagnostic TEXT", "failed UNIT TEXT"; parts as format_sample
 * writes them.
 *
 * Ownership: samples belong to the caller; what a file points to outlives the call.
 */
#ifndef TESTS_EPUB_SAMPLE_H
#define TESTS_EPUB_SAMPLE_H

#include "format_sample.h"

struct epub_file {
    const char *name;
    const char *text;
    size_t length; /* 0: as long as the string is */
};

/* A ZIP archive of the files, deflated or stored. */
void epub_sample_zip(const struct epub_file *files, size_t count, bool stored, struct bytes *out);

/* The container's file, and a chapter around a body. */
extern const char epub_sample_container[];
void epub_sample_chapter(struct bytes *out, const char *title, const char *body);

struct epub_sample {
    struct format_sample parts;
    struct builder builder;
    struct bytes log;
    void *run;
    uint32_t units;
    size_t count[CALL_KINDS]; /* of calls by their kind */
};

/* Opens the book, feeds it in pieces of step bytes (0: at once), ends it. */
void epub_sample_open(struct epub_sample *sample, const struct bytes *book, size_t step);
void epub_sample_close(struct epub_sample *sample);

/* The calls of one unit, or of all; parts.out has them. */
void epub_sample_part(struct epub_sample *sample, uint32_t unit);
void epub_sample_parts(struct epub_sample *sample);

#endif
