/* SPDX-License-Identifier: MIT */
/* What is usual in a text. */
#include "doc/scan.h"

enum { WRAP_LEAST_BUCKET = 8, WRAP_SLACK = 8, FEW_LINES = 6, WRAPPED_LINES = 5 };

void habits_add(struct habits *sum, const struct habits *more)
{
    sum->lines += more->lines;
    sum->sentences += more->sentences;
    sum->prose += more->prose;
    sum->indented += more->indented;
    sum->spaced += more->spaced;
    sum->short_open += more->short_open;
    sum->quoted += more->quoted;
    sum->code += more->code;
    sum->remarks += more->remarks;
    sum->spoken += more->spoken;
    sum->bytes += more->bytes;
    for (size_t i = 0; i < CELL_BUCKETS; i++) {
        sum->open[i] += more->open[i];
        sum->widths[i] += more->widths[i];
    }
}

/* The bucket around which most lines without a mark at their end lie. */
static unsigned wrapped_at(const struct habits *habits)
{
    unsigned best = 0, at = 0;
    for (unsigned i = WRAP_LEAST_BUCKET; i + 1 < CELL_BUCKETS; i++) {
        unsigned near = habits->open[i - 1] + habits->open[i] + habits->open[i + 1];
        if (near > best) {
            best = near;
            at = i;
        }
    }
    return best >= WRAPPED_LINES && best * 5 >= habits->lines * 2 ? at * 4 : 0;
}

struct usual usual_of(const struct habits *habits)
{
    unsigned remarks = habits->code > 0 ? habits->remarks : 0;
    return (struct usual){
        .indented = habits->prose > 0 && habits->indented * 10 >= habits->prose * 6,
        .spaced = habits->prose > 0 && habits->spaced * 10 >= habits->prose * 6,
        .code = habits->code * 5 >= (habits->lines - remarks) * 2,
        .dialogue = habits->spoken * 5 >= habits->lines,
        .verse = habits->lines >= FEW_LINES && habits->short_open * 2 >= habits->lines &&
                 habits->prose * 10 <= habits->lines,
        .wrapped = wrapped_at(habits),
        .prose = habits->prose,
        .sentences = habits->sentences,
        .lines = habits->lines,
    };
}

bool usual_is_prose(const struct usual *usual, struct glance glance)
{
    return glance_is_prose(glance) ||
           (usual->wrapped > 0 && glance.there && glance.cells + WRAP_SLACK >= usual->wrapped);
}
