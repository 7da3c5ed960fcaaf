/* SPDX-License-Identifier: MIT */
/*
 * Markdown: CommonMark with tables, strikethrough, lists of tasks, footnotes, front matter.
 *
 * Units: bytes.
 * Errors: none; every text is Markdown.
 * Source: CommonMark 0.30; GitHub Flavored Markdown 0.29 for its extensions and anchors.
 */
#ifndef FORMAT_MARKDOWN_H
#define FORMAT_MARKDOWN_H

#include "format/format.h"

extern const struct format_type format_markdown;

#endif
