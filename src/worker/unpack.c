/* SPDX-License-Identifier: MIT */
#include "worker/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/error.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

const struct unpack_limits unpack_limits = { EXPANDED_MAX, EXPANSION_FREE, EXPANSION_MAX,
                                             FILTERS_MAX };

struct unpack {
    struct unpack_limits limits;
    struct unpack_source source;
    struct builder *builder;
    struct bytes head;       /* what was read to know what it is */
    bool head_given;
    struct archive *archive; /* NULL where it is not compressed */
    bool ended;
    uint64_t in, out;
};

static const struct {
    const char *bytes;
    size_t length;
} signatures[] = {
    { "\x1F\x8B", 2 }, { "\xFD" "7zXZ\0", 6 },    { "\x28\xB5\x2F\xFD", 4 },
    { "BZh", 3 },      { "\x04\x22\x4D\x18", 4 },
};

#define SIGNATURE_MAX 6

static bool is_compressed(const char *head, size_t length)
{
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++)
        if (length >= signatures[i].length &&
            memcmp(head, signatures[i].bytes, signatures[i].length) == 0)
            return true;
    return false;
}

static void warn(struct unpack *unpack, enum severity severity, const char *message)
{
    builder_diagnostic(unpack->builder, severity, unpack->in, message);
    unpack->ended = true;
}

static ssize_t read_source(struct unpack *unpack, const char **data)
{
    ssize_t n = unpack->source.read(unpack->source.self, data);
    if (n > 0)
        unpack->in += (uint64_t)n;
    if (n < 0) {
        struct error error;
        error_set(&error, _("cannot read on: %s"), strerror(errno));
        warn(unpack, SEVERITY_ERROR, error.message);
    }
    return n;
}

/* What libarchive reads: first what was looked at. */
static ssize_t read_for_archive(struct archive *archive, void *self, const void **data)
{
    (void)archive;
    struct unpack *unpack = self;
    const char *piece = NULL;
    if (!unpack->head_given) {
        unpack->head_given = true;
        *data = bytes_string(&unpack->head);
        return (ssize_t)unpack->head.length;
    }
    ssize_t n = read_source(unpack, &piece);
    *data = piece;
    return n < 0 ? 0 : n;
}

static bool support(struct archive *archive)
{
    return archive_read_support_filter_gzip(archive) == ARCHIVE_OK &&
           archive_read_support_filter_xz(archive) == ARCHIVE_OK &&
           archive_read_support_filter_zstd(archive) == ARCHIVE_OK &&
           archive_read_support_filter_bzip2(archive) == ARCHIVE_OK &&
           archive_read_support_filter_lz4(archive) == ARCHIVE_OK &&
           archive_read_support_format_raw(archive) == ARCHIVE_OK;
}

static void open_archive(struct unpack *unpack)
{
    struct archive_entry *entry;
    unpack->archive = archive_read_new();
    if (unpack->archive == NULL || !support(unpack->archive) ||
        archive_read_open(unpack->archive, unpack, NULL, read_for_archive, NULL) != ARCHIVE_OK ||
        archive_read_next_header(unpack->archive, &entry) != ARCHIVE_OK)
        warn(unpack, SEVERITY_ERROR, _("the compressed text is damaged"));
    /* libarchive counts the format's own reading as a filter too. */
    else if (archive_filter_count(unpack->archive) > (int)unpack->limits.filters + 1)
        warn(unpack, SEVERITY_ERROR, _("the text is compressed too many times"));
}

struct unpack *unpack_new(const struct unpack_source *source, struct builder *builder,
                          const struct unpack_limits *limits)
{
    struct unpack *unpack = mem_array(1, sizeof *unpack);
    unpack->limits = limits != NULL ? *limits : unpack_limits;
    unpack->source = *source;
    unpack->builder = builder;
    const char *data;
    ssize_t n = 1;
    while (unpack->head.length < SIGNATURE_MAX && (n = read_source(unpack, &data)) > 0)
        bytes_append(&unpack->head, data, (size_t)n);
    if (is_compressed(bytes_string(&unpack->head), unpack->head.length))
        open_archive(unpack);
    return unpack;
}

void unpack_free(struct unpack *unpack)
{
    if (unpack->archive != NULL)
        archive_read_free(unpack->archive);
    bytes_release(&unpack->head);
    free(unpack);
}

bool unpack_is_compressed(const struct unpack *unpack)
{
    return unpack->archive != NULL;
}

static bool within_limits(struct unpack *unpack)
{
    const struct unpack_limits *limits = &unpack->limits;
    if (unpack->out > limits->expanded)
        warn(unpack, SEVERITY_ERROR, _("the compressed text expands to too much"));
    else if (unpack->out > limits->free && unpack->out > unpack->in * limits->times)
        warn(unpack, SEVERITY_ERROR, _("the compressed text expands too many times"));
    return !unpack->ended;
}

/* What was made of damaged data before the damage has come already. */
static size_t read_archive(struct unpack *unpack, const char **data)
{
    const void *piece;
    size_t length;
    la_int64_t offset;
    int result;
    do
        result = archive_read_data_block(unpack->archive, &piece, &length, &offset);
    while (result == ARCHIVE_OK && length == 0);
    if (unpack->ended || result == ARCHIVE_EOF)
        return 0;
    if (result != ARCHIVE_OK) {
        warn(unpack, SEVERITY_ERROR, _("the compressed text is damaged"));
        return 0;
    }
    unpack->out += length;
    if (!within_limits(unpack))
        return 0;
    *data = piece;
    return length;
}

size_t unpack_read(struct unpack *unpack, const char **data)
{
    if (unpack->archive != NULL && !unpack->ended)
        return read_archive(unpack, data);
    if (unpack->archive == NULL && !unpack->head_given && unpack->head.length > 0) {
        unpack->head_given = true;
        *data = bytes_string(&unpack->head);
        return unpack->head.length;
    }
    if (unpack->ended)
        return 0;
    ssize_t n = read_source(unpack, data);
    unpack->ended = n <= 0;
    return n > 0 ? (size_t)n : 0;
}
