/* SPDX-License-Identifier: MIT */
/* The table of formats alone, so that a test can link another one. */
#include <stddef.h>

#include "format/epub.h"
#include "format/format.h"
#include "format/html.h"
#include "format/man.h"
#include "format/markdown.h"
#include "format/plain.h"

/* Where two look alike the first is taken. */
const struct format_type *const formats[] = {
    &format_epub,
    &format_html,
    &format_man,
    &format_plain,
    &format_markdown,
    NULL,
};
