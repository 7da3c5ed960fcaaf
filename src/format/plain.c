/* SPDX-License-Identifier: MIT */
#include "format/plain.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/decode.h"
#include "text/guess.h"

struct plain_run {
    struct builder *builder;
    struct decoder *decoder; /* NULL until the encoding is decided */
    struct bytes head;       /* what came before that */
    struct bytes text;       /* of the last piece */
    uint64_t taken;          /* bytes decoded */
};

/* What is nothing else is plain text. */
static int looks(const char *head, size_t length)
{
    (void)head;
    (void)length;
    return 1;
}

static bool use(struct plain_run *run, const char *encoding)
{
    run->decoder = decoder_new(encoding, NULL);
    if (run->decoder == NULL)
        return false;
    builder_meta(run->builder, "encoding", slice_of(encoding_canonical(encoding)));
    return true;
}

static void *plain_open(struct builder *builder, const struct format_options *options)
{
    struct plain_run *run = mem_array(1, sizeof *run);
    run->builder = builder;
    builder_meta(builder, "format", slice_of("plain"));
    if (options->encoding != NULL)
        use(run, options->encoding);
    return run;
}

static void decode(struct plain_run *run, const char *data, size_t length, bool end)
{
    bytes_clear(&run->text);
    decoder_feed(run->decoder, data, length, end, &run->text);
    builder_spool(run->builder, bytes_slice(&run->text), run->taken);
    run->taken += length;
}

static void decide(struct plain_run *run, bool end)
{
    struct guess guess = guess_encoding(bytes_string(&run->head), run->head.length, end);
    if (!use(run, guess.encoding))
        use(run, "UTF-8");
    if (guess.runner_up != NULL)
        builder_meta(run->builder, "encoding-second", slice_of(guess.runner_up));
    if (guess.binary)
        builder_diagnostic(run->builder, SEVERITY_WARNING, 0,
                           _("this does not look like text"));
    decode(run, bytes_string(&run->head), run->head.length, false);
    bytes_release(&run->head);
}

static void plain_feed(void *self, const char *data, size_t length)
{
    struct plain_run *run = self;
    if (run->decoder != NULL) {
        decode(run, data, length, false);
        return;
    }
    bytes_append(&run->head, data, length);
    if (run->head.length >= HEAD_MAX)
        decide(run, false);
}

static void plain_end(void *self)
{
    struct plain_run *run = self;
    if (run->decoder == NULL)
        decide(run, true);
    decode(run, "", 0, true);
    builder_complete(run->builder);
}

static void plain_close(void *self)
{
    struct plain_run *run = self;
    decoder_free(run->decoder);
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
