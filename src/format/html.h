/* SPDX-License-Identifier: MIT */
/*
 * Web pages: the whole page is the document, and what is not its article has role chrome where an
 * article stands out (metadata "article": yes or no).  A page with more markup than HTML_WHOLE is
 * given in units as it comes, without looking for an article.
 *
 * Units: bytes of markup.
 * Errors: none; broken markup is read as browsers read it.
 * Source: HTML Standard; Open Graph, schema.org and Dublin Core for metadata.
 */
#ifndef FORMAT_HTML_H
#define FORMAT_HTML_H

#include "format/format.h"

extern const struct format_type format_html;

#endif
