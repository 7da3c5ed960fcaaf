/* SPDX-License-Identifier: MIT */
#include "format/plain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "format/opinion.h"
#include "text/decode.h"

struct plain_run {
    struct builder *builder;
    struct decoder *decoder;
    char *encoding;
    bool decided;            /* the encoding, which is for the time being before */
    struct bytes head;       /* what came before that */
    struct bytes text;       /* of the last piece */
    uint64_t taken;          /* bytes of the source */
    uint64_t sent;           /* bytes of the text */
    size_t met;              /* meetings that were told */
    uint64_t stretch;        /* where the next one begins, of which bad bytes are told together */
};

/* What is nothing else is plain text. */
static int looks(const char *head, size_t length)
{
    (void)head;
    (void)length;
    return 1;
}

/* From the start with that encoding; UTF-8 where it cannot be had. */
static void begin(struct plain_run *run, const char *encoding)
{
    decoder_free(run->decoder);
    free(run->encoding);
    run->decoder = decoder_new(encoding, NULL);
    run->encoding = mem_string(run->decoder != NULL ? encoding_canonical(encoding) : "UTF-8");
    if (run->decoder == NULL)
        run->decoder = decoder_new("UTF-8", NULL);
    run->taken = run->sent = run->met = 0;
    builder_spool_start(run->builder, run->encoding);
}

static void decided(struct plain_run *run)
{
    run->decided = true;
    builder_meta(run->builder, "encoding", slice_of(run->encoding));
}

static void *plain_open(struct builder *builder, const struct format_options *options)
{
    struct plain_run *run = mem_array(1, sizeof *run);
    run->builder = builder;
    builder_meta(builder, "format", slice_of("plain"));
    if (options->encoding != NULL) {
        begin(run, options->encoding);
        decided(run);
    }
    return run;
}

/* Text from one place that is known in the source to the next, or to the end of what there is. */
static void send(struct plain_run *run)
{
    size_t count, done = 0;
    const struct meeting *meetings = decoder_meetings(run->decoder, &count);
    while (run->met < count || done < run->text.length) {
        uint64_t from = SPOOL_GOES_ON;
        if (run->met < count && meetings[run->met].text == run->sent)
            from = meetings[run->met++].source;
        size_t length = run->text.length - done;
        if (run->met < count && meetings[run->met].text - run->sent < length)
            length = (size_t)(meetings[run->met].text - run->sent);
        builder_spool(run->builder, (struct slice){ bytes_string(&run->text) + done, length }, from,
                      run->taken);
        run->sent += length;
        done += length;
    }
}

/* Bytes of a stretch that are no text. */
static void tell_invalid(struct plain_run *run)
{
    uint64_t at, invalid = decoder_new_invalid(run->decoder, &at);
    run->stretch = run->taken + PART_GRID;
    if (invalid == 0)
        return;
    char message[200];
    snprintf(message, sizeof message,
             P_("%llu sequence of bytes is not %s", "%llu sequences of bytes are not %s", invalid),
             (unsigned long long)invalid, run->encoding);
    builder_diagnostic(run->builder, SEVERITY_WARNING, at, message);
}

static void decode(struct plain_run *run, const char *data, size_t length, bool end)
{
    bytes_clear(&run->text);
    decoder_feed(run->decoder, data, length, end, &run->text);
    run->taken += length;
    send(run);
    if (run->decided && run->taken >= run->stretch)
        tell_invalid(run);
}

/* Decodes what came of the head; anew where more of it tells of another encoding. */
static struct guess guess_head(struct plain_run *run, bool end)
{
    struct guess guess = opinion_guess(bytes_string(&run->head), run->head.length, end);
    if (run->decoder == NULL || strcmp(guess.encoding, run->encoding) != 0)
        begin(run, guess.encoding);
    size_t done = (size_t)run->taken;
    decode(run, bytes_string(&run->head) + done, run->head.length - done, false);
    return guess;
}

/* The first line that is no comment begins a page of man(7) or mdoc(7). */
static bool is_roff(struct slice text)
{
    while (text.length > 3) {
        const char *end = memchr(text.data, '\n', text.length);
        if (memcmp(text.data, ".TH ", 4) == 0 || memcmp(text.data, ".Dd ", 4) == 0)
            return true;
        bool comment = memcmp(text.data, ".\\\"", 3) == 0 || memcmp(text.data, "'\\\"", 3) == 0 ||
                       text.data[0] == '\n' || memcmp(text.data, ".\n", 2) == 0;
        if (!comment || end == NULL)
            return false;
        text.length -= (size_t)(end + 1 - text.data);
        text.data = end + 1;
    }
    return false;
}

static void decide(struct plain_run *run, bool end)
{
    struct guess guess = guess_head(run, end);
    decided(run);
    if (guess.runner_up != NULL)
        builder_meta(run->builder, "encoding-second", slice_of(guess.runner_up));
    builder_meta(run->builder, "encoding-reason", slice_of(guess_reason_name(guess.reason)));
    if (guess.binary)
        builder_diagnostic(run->builder, SEVERITY_WARNING, 0,
                           _("this does not look like text"));
    if (is_roff(bytes_slice(&run->head)))
        builder_diagnostic(run->builder, SEVERITY_NOTE, 0,
                           _("this is the source of a manual page, which 'man -l' formats"));
    bytes_release(&run->head);
}

/* What flows is shown as it seems until its encoding is decided. */
static void plain_feed(void *self, const char *data, size_t length)
{
    struct plain_run *run = self;
    if (run->decided) {
        decode(run, data, length, false);
        return;
    }
    bytes_append(&run->head, data, length);
    if (run->head.length >= HEAD_MAX)
        decide(run, false);
    else
        guess_head(run, false);
}

static void plain_end(void *self)
{
    struct plain_run *run = self;
    if (!run->decided)
        decide(run, true);
    decode(run, "", 0, true);
    tell_invalid(run);
    builder_complete(run->builder);
}

static void plain_close(void *self)
{
    struct plain_run *run = self;
    decoder_free(run->decoder);
    free(run->encoding);
    bytes_release(&run->head);
    bytes_release(&run->text);
    free(run);
}

const struct format_type format_plain = {
    .name = "plain",
    .suffixes = ".txt .text",
    .understood = N_("text in any encoding; its headings are found, wrapped lines joined"),
    .looks = looks,
    .open = plain_open,
    .feed = plain_feed,
    .end = plain_end,
    .close = plain_close,
};
