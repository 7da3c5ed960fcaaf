/* SPDX-License-Identifier: MIT */
#include "format/html.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <libxml/HTMLparser.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "format/extract.h"
#include "format/html_encoding.h"
#include "format/html_looks.h"
#include "format/html_style.h"
#include "format/html_tame.h"
#include "text/decode.h"
#include "text/language.h"

/* The encoding is decided when so much of the page is there, and so many bytes are no ASCII. */
enum { DECIDE_LEAST = 64 * 1024, DECIDE_OTHERS = 4096, DECIDE_MOST = 1024 * 1024 };

struct html_run {
    struct builder *builder;
    struct bytes head; /* before the encoding is decided */
    size_t others;     /* bytes in it that are no ASCII */
    struct decoder *decoder;
    struct bytes text; /* decoded, of one call */
    struct tame tame;
    struct writer *writer;
    uint64_t taken, told; /* bytes of the source; those of units before */
    uint32_t units;
};

static xmlDoc *parse(struct slice markup)
{
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
    htmlParserCtxt *context = htmlNewParserCtxt();
    if (context == NULL)
        return NULL;
    xmlDoc *doc = htmlCtxtReadMemory(context, markup.data, (int)markup.length, NULL, "UTF-8",
                                     options);
    htmlFreeParserCtxt(context);
    return doc;
}

static void put_field(struct html_run *run, const char *key, const char *value)
{
    if (value != NULL && value[0] != '\0')
        builder_meta(run->builder, key, slice_of(value));
}

/* The page's own word on its language counts where its text may be in it. */
static void put_language(struct html_run *run, const char *tag, const xmlNode *root)
{
    enum language said;
    struct bytes text = { 0 };
    struct script_counts counts = { 0 };
    if (tag == NULL || strlen(tag) > 32)
        return;
    markup_text(root, 16 * 1024, &text);
    script_count(&counts, bytes_string(&text), text.length);
    bytes_release(&text);
    enum language found = language_of_counts(&counts);
    bool known = language_from_tag(tag, strlen(tag), &said);
    bool cjk = found != LANGUAGE_OTHER;
    bool fits = known && cjk ? said == found : !cjk || (tag[0] | 32) == 'z';
    if (fits)
        put_field(run, "language", tag);
}

static void put_meta(struct html_run *run, struct page_meta *meta, const xmlNode *root)
{
    const char *title = meta->fields[PAGE_HEADLINE];
    if (title == NULL)
        title = meta->fields[PAGE_TITLE];
    put_field(run, "title", title);
    put_field(run, "author", meta->fields[PAGE_AUTHOR]);
    put_field(run, "source", meta->fields[PAGE_SOURCE]);
    put_language(run, meta->fields[PAGE_LANGUAGE], root);
    if (meta->dated) {
        char date[DATE_LENGTH];
        date_write(&meta->date, date);
        put_field(run, "date", date);
    }
}

static void write_unit(struct html_run *run, const xmlDoc *doc,
                       const struct markup_options *options)
{
    uint64_t size = run->taken - run->told;
    run->told = run->taken;
    builder_unit(run->builder, run->units, slice_of(""), slice_of(""), size, 0);
    writer_part_begin(run->writer, run->units++);
    if (doc != NULL)
        markup_walk(run->writer, (const xmlNode *)doc, options);
    writer_part_end(run->writer, true);
    writer_outline(run->writer);
}

/* All of the page is there: its article is looked for. */
static void write_page(struct html_run *run, const xmlDoc *doc)
{
    const xmlNode *root = (const xmlNode *)doc;
    struct page_meta meta = { 0 };
    page_meta_read(&meta, root, bytes_slice(&run->tame.data));
    struct extract *extract = extract_new(root, &meta);
    struct markup_options options = { .role = extract_role, .line = extract_line,
                                      .apart = extract_apart, .level = extract_level,
                                      .self = extract };
    put_meta(run, &meta, root);
    builder_meta(run->builder, "article", slice_of(extract_found(extract) ? "yes" : "no"));
    write_unit(run, doc, &options);
    extract_free(extract);
    page_meta_release(&meta);
}

static void write_piece(struct html_run *run, const xmlDoc *doc)
{
    if (run->units == 0) {
        struct page_meta meta = { 0 };
        if (doc != NULL)
            page_meta_read(&meta, (const xmlNode *)doc, bytes_slice(&run->tame.data));
        if (doc != NULL)
            put_meta(run, &meta, (const xmlNode *)doc);
        builder_meta(run->builder, "article", slice_of("no"));
        page_meta_release(&meta);
    }
    write_unit(run, doc, NULL);
}

static void take_piece(void *self, struct slice markup, bool last)
{
    struct html_run *run = self;
    xmlDoc *doc = markup.length == 0 ? NULL : parse(markup);
    if (doc != NULL)
        html_hide_styled((xmlNode *)doc, bytes_slice(&run->tame.styles));
    if (doc != NULL && run->units == 0 && last)
        write_page(run, doc);
    else
        write_piece(run, doc);
    xmlFreeDoc(doc);
    if (!last)
        builder_progress(run->builder, run->taken, run->taken);
}

static void *html_open(struct builder *builder, const struct format_options *options)
{
    struct html_run *run = mem_array(1, sizeof *run);
    run->builder = builder;
    run->writer = writer_new(builder);
    tame_init(&run->tame, HTML_WHOLE, HTML_PIECE);
    run->tame.piece = take_piece;
    run->tame.self = run;
    builder_meta(builder, "format", slice_of("html"));
    if (options->encoding != NULL)
        run->decoder = decoder_new(options->encoding, NULL);
    if (run->decoder != NULL)
        builder_meta(builder, "encoding", slice_of(encoding_canonical(options->encoding)));
    return run;
}

static void decode(struct html_run *run, const char *data, size_t length, bool end)
{
    bytes_clear(&run->text);
    decoder_feed(run->decoder, data, length, end, &run->text);
    tame_feed(&run->tame, bytes_string(&run->text), run->text.length, end);
}

static void decide(struct html_run *run, bool end)
{
    char name[ENCODING_NAME];
    struct guess guess = html_guess(bytes_string(&run->head), run->head.length, end, name);
    run->decoder = decoder_new(guess.encoding, NULL);
    if (run->decoder == NULL)
        run->decoder = decoder_new("UTF-8", NULL);
    builder_meta(run->builder, "encoding", slice_of(encoding_canonical(guess.encoding)));
    if (guess.runner_up != NULL)
        builder_meta(run->builder, "encoding-second", slice_of(guess.runner_up));
    decode(run, bytes_string(&run->head), run->head.length, false);
    bytes_release(&run->head);
}

static void html_feed(void *self, const char *data, size_t length)
{
    struct html_run *run = self;
    run->taken += length;
    if (run->decoder != NULL) {
        decode(run, data, length, false);
        return;
    }
    bytes_append(&run->head, data, length);
    for (size_t i = 0; i < length; i++)
        run->others += (unsigned char)data[i] >= 0x80;
    if ((run->head.length >= DECIDE_LEAST && run->others >= DECIDE_OTHERS) ||
        run->head.length >= DECIDE_MOST)
        decide(run, false);
}

static void html_end(void *self)
{
    struct html_run *run = self;
    if (run->decoder == NULL)
        decide(run, true);
    decode(run, "", 0, true);
    if (decoder_invalid(run->decoder) > 0)
        builder_diagnostic(run->builder, SEVERITY_WARNING, 0,
                           _("some bytes are not of the text's encoding"));
    builder_complete(run->builder);
}

static void html_close(void *self)
{
    struct html_run *run = self;
    decoder_free(run->decoder);
    writer_free(run->writer);
    tame_release(&run->tame);
    bytes_release(&run->head);
    bytes_release(&run->text);
    free(run);
}

const struct format_type format_html = {
    .name = "html",
    .suffixes = ".html .htm .xhtml .shtml .xht",
    .understood = N_("web pages: the article, its title and by-line; headings, lists, tables, "
                     "notes, ruby"),
    .looks = html_looks,
    .open = html_open,
    .feed = html_feed,
    .end = html_end,
    .close = html_close,
};
