/* SPDX-License-Identifier: MIT */
/* A query is the first line of the input, the text is the rest; whatever they are, a search in slices
 * finds what one search finds, in whole clusters. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/cluster.h"
#include "text/match.h"
#include "text/utf8.h"

/* Hits cost as much as clusters do: enough to reach every branch. */
#define TEXT_MAX 16384u

static size_t count(const struct pattern *pattern, const char *text, size_t length, size_t slice,
                    const char *starts)
{
    size_t hits = 0, at = 0;
    for (size_t limit = 0; limit < length;) {
        limit = length - limit > slice ? limit + slice : length;
        size_t start, end;
        while (pattern_find(pattern, text, length, at, limit, &start, &end)) {
            assert(start >= at && start < limit && end > start && end <= length);
            assert(starts[start] == 1 && starts[end] == 1);
            at = end;
            hits++;
        }
        at = at > limit ? at : limit;
    }
    return hits;
}

static void search(const struct pattern *pattern, const char *text, size_t length)
{
    char *starts = mem_array(length + 1, 1);
    cluster_mark(text, length, starts);
    starts[length] = 1;
    size_t whole = count(pattern, text, length, length, starts);
    assert(count(pattern, text, length, 7, starts) == whole);
    assert(count(pattern, text, length, 256, starts) == whole);
    free(starts);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *query = (const char *)data;
    const char *newline = size > 0 ? memchr(query, '\n', size) : NULL;
    if (newline == NULL)
        return 0;
    size_t query_length = (size_t)(newline - query);
    size_t length = size - query_length - 1;
    length = utf8_valid_prefix(newline + 1, length < TEXT_MAX ? length : TEXT_MAX, NULL);
    /* A copy, so that a read past its end is seen. */
    char *text = mem_alloc(length);
    memcpy(text, newline + 1, length);
    for (int fold = 0; fold < 2; fold++) {
        struct pattern *pattern = pattern_new(query, query_length, fold == 1, NULL);
        if (pattern != NULL)
            search(pattern, text, length);
        pattern_free(pattern);
    }
    free(text);
    return 0;
}
