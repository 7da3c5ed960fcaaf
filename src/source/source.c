/* SPDX-License-Identifier: MIT */
#include "source/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/inflow.h"
#include "source/plain.h"
#include "source/sniff.h"
#include "source/stream.h"
#include "text/decode.h"
#include "text/guess.h"

/* A source that is being opened. */
struct opening {
    struct document *document;
    const char *name;
    struct loop *loop;
    const char *format, *encoding; /* NULL: found out */
    bool reflow;
    struct inflow **inflow; /* where who opens it keeps what flows, or NULL */
    int file;
    char head[HEAD_MAX];
    size_t head_length;
    uint64_t size;
};

static bool refuse(const char *name, int reason, struct error *error)
{
    return error_set(error, _("cannot open '%s': %s"), name, strerror(reason));
}

/* The descriptor is taken by the source, also where it cannot be opened. */
static int hand_over(struct opening *opening)
{
    int file = opening->file;
    opening->file = -1;
    return file;
}

static bool open_stream(struct opening *opening, const struct origin *origin, struct error *error)
{
    struct stream_options options = {
        opening->name,   opening->format,
        opening->encoding, opening->reflow,
        sniff_expects_utf8(opening->head, opening->head_length), opening->loop,
    };
    return stream_open(opening->document, origin, &options, error);
}

/* The one who opens it keeps a share, to open it anew. */
static bool open_flow(struct opening *opening, struct inflow *inflow, struct error *error)
{
    if (opening->inflow != NULL && *opening->inflow == NULL)
        *opening->inflow = inflow_share(inflow);
    return open_stream(opening, &(struct origin){ -1, inflow }, error);
}

static bool open_again(struct opening *opening, struct error *error)
{
    struct inflow *inflow = inflow_share(*opening->inflow);
    opening->head_length = inflow_read(inflow, 0, opening->head, sizeof opening->head);
    return open_flow(opening, inflow, error);
}

static bool open_plain(struct opening *opening, size_t mark, struct error *error)
{
    if (!plain_open(opening->document, hand_over(opening), opening->name, mark, opening->loop,
                    error))
        return false;
    builder_meta(document_builder(opening->document), "encoding", slice_of("UTF-8"));
    return true;
}

static bool has_mark(const struct opening *opening)
{
    return opening->head_length >= 3 && memcmp(opening->head, "\xEF\xBB\xBF", 3) == 0;
}

/* What the reader says of it goes before what it looks like. */
static bool is_plain_utf8(const struct opening *opening)
{
    bool whole = opening->head_length == opening->size;
    if (opening->format != NULL && strcmp(opening->format, "plain") != 0)
        return false;
    if (opening->encoding != NULL && strcmp(encoding_canonical(opening->encoding), "UTF-8") != 0)
        return false;
    if (opening->format != NULL && opening->encoding != NULL)
        return true;
    return sniff(opening->format == NULL ? opening->name : NULL, opening->head,
                 opening->head_length, whole, opening->encoding != NULL) != SNIFF_WORKER;
}

/* Why it is UTF-8, which is known, is told from so much (bytes): the first page waits for it. */
#define TOLD_FROM 16384u

static void tell_guess(const struct opening *opening)
{
    struct builder *builder = document_builder(opening->document);
    size_t length = opening->head_length < TOLD_FROM ? opening->head_length : TOLD_FROM;
    struct guess guess = guess_encoding(opening->head, length, length == opening->size);
    builder_meta(builder, "encoding-reason", slice_of(guess_reason_name(guess.reason)));
    if (guess.binary)
        builder_diagnostic(builder, SEVERITY_WARNING, 0, _("this does not look like text"));
}

static bool open_regular(struct opening *opening, struct error *error)
{
    if (!is_plain_utf8(opening))
        return open_stream(opening, &(struct origin){ hand_over(opening), NULL }, error);
    if (!open_plain(opening, has_mark(opening) ? 3 : 0, error))
        return false;
    if (opening->encoding == NULL)
        tell_guess(opening);
    return true;
}

/* An encoding that nobody knows is told at once. */
static bool check_encoding(const char *encoding, struct error *error)
{
    struct decoder *decoder = encoding != NULL ? decoder_new(encoding, error) : NULL;
    bool known = encoding == NULL || decoder != NULL;
    decoder_free(decoder);
    return known;
}

/* A file that says that it is empty and is not, as in /proc, is read as it comes. */
static bool open_descriptor(struct opening *opening, struct error *error)
{
    struct stat status;
    if (fstat(opening->file, &status) != 0)
        return refuse(opening->name, errno, error);
    if (S_ISDIR(status.st_mode))
        return refuse(opening->name, EISDIR, error);
    if (isatty(opening->file))
        return error_set(error, _("cannot open '%s': it is a terminal"), opening->name);
    if (!S_ISREG(status.st_mode))
        return open_flow(opening, inflow_new(hand_over(opening), INFLOW_MAX), error);
    ssize_t n = file_read_at(opening->file, 0, opening->head, sizeof opening->head);
    if (n < 0)
        return refuse(opening->name, errno, error);
    opening->head_length = (size_t)n;
    opening->size = (uint64_t)status.st_size;
    if (opening->size == 0 && opening->head_length > 0)
        return open_flow(opening, inflow_new(hand_over(opening), INFLOW_MAX), error);
    return open_regular(opening, error);
}

static const char *unless_auto(const char *value)
{
    return value != NULL && strcasecmp(value, "auto") == 0 ? NULL : value;
}

/* descriptor: -1 where it flowed in before. */
static bool take_descriptor(struct document *document, int descriptor, const char *name,
                            const struct source_options *options, struct error *error)
{
    struct opening *opening = mem_array(1, sizeof *opening);
    opening->document = document;
    opening->name = name;
    opening->loop = options->loop;
    opening->file = descriptor;
    opening->format = unless_auto(options->format);
    opening->encoding = unless_auto(options->encoding);
    opening->reflow = options->reflow;
    opening->inflow = options->inflow;
    builder_meta(document_builder(document), "format", slice_of("plain"));
    if (options->identity != NULL && descriptor < 0)
        *options->identity = (struct source_identity){ 0 };
    else if (options->identity != NULL &&
        !source_identity_descriptor(descriptor, name, options->identity, NULL))
        *options->identity = (struct source_identity){ 0 };
    bool again = descriptor < 0;
    bool opened = check_encoding(opening->encoding, error) &&
                  (again ? open_again(opening, error) : open_descriptor(opening, error));
    if (opening->file >= 0)
        close(opening->file);
    free(opening);
    return opened;
}

static bool flowed_in(const struct source_options *options)
{
    return options->inflow != NULL && *options->inflow != NULL;
}

bool source_open(struct document *document, const char *name, const struct source_options *options,
                 struct error *error)
{
    if (flowed_in(options))
        return take_descriptor(document, -1, name, options, error);
    int descriptor = file_open(name, error);
    return descriptor >= 0 && take_descriptor(document, descriptor, name, options, error);
}

bool source_open_descriptor(struct document *document, int descriptor, const char *name,
                            const struct source_options *options, struct error *error)
{
    if (flowed_in(options))
        return take_descriptor(document, -1, name, options, error);
    int own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (own < 0)
        return refuse(name, errno, error);
    return take_descriptor(document, own, name, options, error);
}
