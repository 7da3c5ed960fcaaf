/* SPDX-License-Identifier: MIT */
/*
 * What a format says, written down: a block a line, "KIND TEXT", its containers before it as
 * "list>item 2>", its role as "KIND/ROLE", the level of a heading behind its kind.  Spans are
 * "{em …}" or "{link=VALUE …}", anchors "#NAME;", metadata "@KEY=VALUE", outline "*LEVEL TITLE",
 * units "%NUMBER TITLE", diagnostics "!…".  Every call goes through the receiver's checks too.
 *
 * Ownership: a sample belongs to the caller.
 */
#ifndef TESTS_FORMAT_SAMPLE_H
#define TESTS_FORMAT_SAMPLE_H

#include "base/bytes.h"
#include "doc/builder.h"
#include "doc/receiver.h"

struct format_sample {
    struct builder builder;
    struct receiver *receiver;
    struct bytes out;
    struct bytes text;      /* of blocks of text and notes alone, a block a line */
    struct bytes containers;
    unsigned refused;
    unsigned parts;
    bool other; /* the block that is open is neither */
};

void format_sample_init(struct format_sample *sample);
void format_sample_release(struct format_sample *sample);

/* Runs a format over data, in pieces of step bytes (0: at once). */
struct format_type;
void format_sample_run(struct format_sample *sample, const struct format_type *type,
                       const char *name, const char *data, size_t length, size_t step);

#endif
