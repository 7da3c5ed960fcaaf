/* SPDX-License-Identifier: MIT */
/* What is behind struct zip, for the files that make it. */
#ifndef FORMAT_ARCHIVE_INTERNAL_H
#define FORMAT_ARCHIVE_INTERNAL_H

#include <locale.h>

#include "format/archive.h"
#include "format/names.h"

struct zip {
    const char *data;
    size_t length;
    struct zip_entry *entries;
    size_t count, capacity;
    struct names names;    /* of entries that have one and are no folders */
    uint64_t expanded;     /* of all entries, each counted once */
    bool streamed;         /* the directory is not to be relied on */
    locale_t locale;       /* names are UTF-8 to the library whatever the program's locale is */

    struct archive *reader; /* or NULL */
    size_t next;            /* the index of the entry that its next header is */
    size_t at, block;       /* what the library reads */
};

void zip_sort_names(struct zip *zip);

#endif
