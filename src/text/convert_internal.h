/* SPDX-License-Identifier: MIT */
/* What the sources of text/convert.h share: OpenCC's functions and a paragraph on its way. */
#ifndef TEXT_CONVERT_INTERNAL_H
#define TEXT_CONVERT_INTERNAL_H

#include "text/convert.h"

struct converter {
    void *(*open)(const char *configuration);
    char *(*convert)(void *handle, const char *text, size_t length);
    void (*free_text)(char *text);
    const char *(*error)(void);
    int (*close)(void *handle);
    void *handle;       /* NULL: not open */
    struct bytes input; /* the paragraph without its line ends */
    uint32_t *at;       /* the source's byte of each code point of input */
    size_t count, capacity;
};


/* shown instead of the code point of length bytes at byte at. */
void replacements_add(struct replacements *replacements, uint32_t at, size_t length,
                      char32_t shown);

#endif
