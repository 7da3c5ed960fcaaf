/* SPDX-License-Identifier: MIT */
/*
 * What a page's own style sheets hide: display: none and visibility: hidden of plain selectors.
 *
 * Units: UTF-8.
 * Ownership: the tree is changed: elements that are hidden get the attribute hidden.
 * Errors: none; what is not understood hides nothing.  Rules within @media, of descendants, states
 *   and attributes are passed over, and the page's text as a whole is never hidden.
 * Source: CSS Syntax 3, 5; Selectors 3, 6.
 */
#ifndef FORMAT_HTML_STYLE_H
#define FORMAT_HTML_STYLE_H

#include <libxml/tree.h>

#include "base/bytes.h"

/* Also shows what its own style hides, where that is most of the page. */
void html_hide_styled(xmlNode *root, struct slice styles);

#endif
