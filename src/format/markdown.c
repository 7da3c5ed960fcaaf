/* SPDX-License-Identifier: MIT */
#include "format/markdown.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "format/decoded.h"
#include "format/markdown_internal.h"
#include "format/markup.h"
#include "text/utf8.h"

/* A text is shown when so much of it is there, and whenever there is four times as much. */
#define FIRST_SHOWN (64u * 1024u)

/* No text of this format is longer (bytes). */
#define TEXT_MAX (PART_MAX / 2)

struct markdown_run {
    struct builder *builder;
    struct decoded *decoded;
    struct writer *writer;
    struct bytes text; /* all that came */
    size_t shown_next;
    bool cut;          /* there was too much */
};

static void *markdown_open(struct builder *builder, const struct format_options *options)
{
    struct markdown_run *run = mem_array(1, sizeof *run);
    run->builder = builder;
    builder_meta(builder, "format", slice_of("markdown"));
    run->decoded = decoded_new(builder, options->encoding);
    run->writer = writer_new(builder);
    run->shown_next = FIRST_SHOWN;
    return run;
}

/* libxml2 gives up where elements are nested deeper than it likes, unless it is told not to. */
static xmlDocPtr read_html(const struct bytes *html)
{
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes_string(html), (int)html->length);
    if (parser == NULL)
        return NULL;
    htmlCtxtUseOptions(parser, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_COMPACT);
    parser->options |= XML_PARSE_HUGE;
    xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
    if (utf8 != NULL)
        xmlSwitchToEncoding(parser, utf8);
    htmlParseDocument(parser);
    xmlDocPtr document = parser->myDoc;
    htmlFreeParserCtxt(parser);
    return document;
}

static unsigned level_of(void *self, const xmlNode *element, unsigned level)
{
    const struct markdown_outline *outline = self;
    if (element == outline->title)
        return 1;
    int below = (int)level + outline->shift;
    return below < 2 ? 2 : (unsigned)below;
}

static enum block_role role_of(void *self, const xmlNode *element, enum block_role outer)
{
    const struct markdown_outline *outline = self;
    if (element == outline->title)
        return ROLE_TITLE;
    for (size_t i = 0; i < outline->byline_count; i++)
        if (element == outline->bylines[i])
            return ROLE_BYLINE;
    return outer;
}

static void meta(struct builder *builder, const char *key, struct slice value)
{
    if (value.length > 0 && value.length <= NAME_MAX_BYTES)
        builder_meta(builder, key, value);
}

/* A date as others are told, where it can be read. */
static void meta_date(struct builder *builder, struct slice value)
{
    struct date date;
    size_t start, end;
    char written[DATE_LENGTH];
    if (!date_find(value, &date, &start, &end)) {
        meta(builder, "date", value);
        return;
    }
    date_write(&date, written);
    builder_meta(builder, "date", slice_of(written));
}

static struct slice or_else(const struct bytes *first, struct slice second)
{
    return first->length > 0 ? bytes_slice(first) : second;
}

static void tell_meta(struct builder *builder, const struct markdown_front *front,
                      const struct markdown_outline *outline, struct slice title)
{
    meta(builder, "title", title);
    meta(builder, "author", or_else(&front->author, outline->byline.author));
    meta(builder, "source", outline->byline.source);
    meta(builder, "language", bytes_slice(&front->language));
    if (front->date.length > 0) {
        meta_date(builder, bytes_slice(&front->date));
    } else if (outline->byline.dated) {
        char date[DATE_LENGTH];
        date_write(&outline->byline.date, date);
        meta(builder, "date", slice_of(date));
    }
}

static void write_part(struct markdown_run *run, const xmlNode *root,
                       struct markdown_outline *outline, const struct markdown_front *front,
                       bool whole)
{
    struct bytes heading = { 0 };
    if (outline->title != NULL)
        markup_text(outline->title, NAME_MAX_BYTES / 2, &heading);
    struct slice title = or_else(&front->title, bytes_slice(&heading));
    const struct markup_options options = { .role = role_of, .level = level_of, .self = outline };
    builder_unit(run->builder, 0, slice_of(""), title, run->text.length, 0);
    if (whole)
        tell_meta(run->builder, front, outline, title);
    writer_part_begin(run->writer, 0);
    if (root != NULL)
        markup_walk(run->writer, root, &options);
    writer_part_end(run->writer, whole);
    if (whole)
        writer_outline(run->writer);
    bytes_release(&heading);
}

static void show(struct markdown_run *run, struct slice text, bool whole)
{
    struct markdown_front front = { 0 };
    struct markdown_text prepared = { 0 };
    struct markdown_outline outline = { 0 };
    struct bytes html = { 0 };
    size_t skipped = markdown_front_read(text, &front);
    markdown_prepare((struct slice){ text.data + skipped, text.length - skipped }, &prepared);
    markdown_html(&prepared, &html);
    markdown_text_release(&prepared);
    xmlDocPtr document = read_html(&html);
    bytes_release(&html);
    xmlNode *root = document != NULL ? xmlDocGetRootElement(document) : NULL;
    if (root != NULL)
        markdown_outline_read(root, bytes_slice(&front.title), &outline);
    write_part(run, root, &outline, &front, whole);
    markdown_outline_release(&outline);
    markdown_front_release(&front);
    xmlFreeDoc(document);
}

/* What is there up to the last blank line. */
static void show_part(struct markdown_run *run)
{
    size_t end = run->text.length;
    while (end > 1 && !(run->text.data[end - 1] == '\n' && run->text.data[end - 2] == '\n'))
        end--;
    if (end > 1)
        show(run, (struct slice){ run->text.data, end }, false);
    run->shown_next = run->text.length * 4;
}

static void markdown_feed(void *self, const char *data, size_t length)
{
    struct markdown_run *run = self;
    decoded_feed(run->decoded, data, length, false, &run->text);
    if (run->text.length > TEXT_MAX) {
        run->text.length = utf8_floor(run->text.data, run->text.length, TEXT_MAX);
        run->cut = true;
    }
    if (run->text.length >= run->shown_next)
        show_part(run);
}

static void markdown_end(void *self)
{
    struct markdown_run *run = self;
    decoded_feed(run->decoded, "", 0, true, &run->text);
    if (run->cut)
        builder_diagnostic(run->builder, SEVERITY_WARNING, TEXT_MAX,
                           _("the text is too long: its end is left out"));
    show(run, (struct slice){ bytes_string(&run->text), run->text.length }, true);
    builder_complete(run->builder);
}

static void markdown_close(void *self)
{
    struct markdown_run *run = self;
    decoded_free(run->decoded);
    writer_free(run->writer);
    bytes_release(&run->text);
    free(run);
}

const struct format_type format_markdown = {
    .name = "markdown",
    .suffixes = ".md .markdown .mkd .mdown .mdwn .mkdn .mdx .rmd .qmd",
    .understood = N_("CommonMark with tables, tasks, footnotes and front matter; HTML in it"),
    .looks = markdown_looks,
    .open = markdown_open,
    .feed = markdown_feed,
    .end = markdown_end,
    .close = markdown_close,
};
