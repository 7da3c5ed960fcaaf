/* SPDX-License-Identifier: MIT */
#include "format/archive_internal.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/decode.h"
#include "text/guess.h"
#include "text/utf8.h"

/* What the library is given at once; where an entry is damaged, less, so that less is lost. */
#define BLOCK_WHOLE 65536u
#define BLOCK_DAMAGED 16u

static la_ssize_t read_block(struct archive *archive, void *self, const void **block)
{
    (void)archive;
    struct zip *zip = self;
    size_t size = zip->length - zip->at < zip->block ? zip->length - zip->at : zip->block;
    *block = zip->data + zip->at;
    zip->at += size;
    return (la_ssize_t)size;
}

static la_int64_t skip_bytes(struct archive *archive, void *self, la_int64_t count)
{
    (void)archive;
    struct zip *zip = self;
    size_t left = zip->length - zip->at;
    size_t skip = (uint64_t)count < left ? (size_t)count : left;
    zip->at += skip;
    return (la_int64_t)skip;
}

static la_int64_t seek_to(struct archive *archive, void *self, la_int64_t offset, int whence)
{
    (void)archive;
    struct zip *zip = self;
    la_int64_t from = whence == SEEK_SET   ? 0
                      : whence == SEEK_CUR ? (la_int64_t)zip->at
                                           : (la_int64_t)zip->length;
    if (offset < -from || offset > (la_int64_t)zip->length - from)
        return ARCHIVE_FATAL;
    zip->at = (size_t)(from + offset);
    return from + offset;
}

static void stop_reading(struct zip *zip)
{
    if (zip->reader != NULL)
        archive_read_free(zip->reader);
    zip->reader = NULL;
}

static bool start_reading(struct zip *zip, size_t block)
{
    stop_reading(zip);
    zip->at = zip->next = 0;
    zip->block = block;
    struct archive *reader = archive_read_new();
    if (reader == NULL)
        return false;
    zip->reader = reader;
    if (zip->streamed)
        archive_read_support_format_zip_streamable(reader);
    else
        archive_read_support_format_zip_seekable(reader);
    archive_read_set_read_callback(reader, read_block);
    archive_read_set_skip_callback(reader, skip_bytes);
    archive_read_set_seek_callback(reader, seek_to);
    archive_read_set_callback_data(reader, zip);
    if (archive_read_open1(reader) == ARCHIVE_OK)
        return true;
    stop_reading(zip);
    return false;
}

/* The next entry that has a header; false at the end or where no more can be read (*damaged). */
static bool next_header(struct zip *zip, struct archive_entry **entry, bool *damaged)
{
    locale_t before = zip->locale != (locale_t)0 ? uselocale(zip->locale) : (locale_t)0;
    int result;
    size_t tries = 0;
    do
        result = archive_read_next_header(zip->reader, entry);
    while (result == ARCHIVE_RETRY && ++tries < 100);
    if (before != (locale_t)0)
        uselocale(before);
    if (result < ARCHIVE_WARN)
        *damaged = true;
    if (result == ARCHIVE_EOF || result < ARCHIVE_WARN)
        return false;
    zip->next++;
    return true;
}

/* Names without the flag of UTF-8 are in whatever encoding its maker's system had. */
static void decode_name(const char *raw, struct bytes *out)
{
    size_t length = strlen(raw);
    struct guess guess = guess_encoding(raw, length, true);
    struct decoder *decoder = decoder_new(guess.encoding, NULL);
    if (decoder == NULL)
        return;
    decoder_feed(decoder, raw, length, true, out);
    decoder_free(decoder);
}

static char *entry_name(struct archive_entry *entry)
{
    struct bytes name = { 0 }, decoded = { 0 };
    const char *raw = archive_entry_pathname(entry);
    if (raw != NULL && !utf8_is_valid(raw, strlen(raw))) {
        decode_name(raw, &decoded);
        raw = bytes_string(&decoded);
    }
    if (raw == NULL || !zip_name(slice_of(raw), &name))
        bytes_clear(&name);
    bytes_release(&decoded);
    return bytes_steal(&name);
}

static void add_entry(struct zip *zip, struct archive_entry *entry)
{
    zip->entries =
        mem_grow(zip->entries, zip->count, &zip->capacity, sizeof *zip->entries);
    int64_t size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
    zip->entries[zip->count++] = (struct zip_entry){
        .name = entry_name(entry),
        .size = size > 0 ? (uint64_t)size : 0,
        .encrypted = archive_entry_is_encrypted(entry) == 1,
        .is_folder = archive_entry_filetype(entry) == AE_IFDIR,
    };
}

static void drop_entries(struct zip *zip)
{
    for (size_t i = 0; i < zip->count; i++)
        free(zip->entries[i].name);
    zip->count = 0;
}

static size_t read_entry(struct zip *zip, size_t index, struct bytes *out, bool *whole);

/* An entry in a stream is gone by by reading it, which its size is known from. */
static bool pass(struct zip *zip, size_t index)
{
    struct bytes text = { 0 };
    bool whole;
    zip->entries[index].size = read_entry(zip, index, &text, &whole);
    bytes_release(&text);
    return zip->expanded < ARCHIVE_TOTAL_MAX && zip->reader != NULL;
}

/* Reads all headers; false where that had to end early, with *error. */
static bool list(struct zip *zip, bool streamed, struct error *error)
{
    struct archive_entry *entry;
    bool damaged = false;
    zip->streamed = streamed;
    if (!start_reading(zip, BLOCK_WHOLE))
        return error_set(error, _("cannot read the archive: no directory"));
    while (next_header(zip, &entry, &damaged)) {
        if (zip->count == ARCHIVE_ENTRIES_MAX)
            return error_set(error, _("the archive has more than %u entries"),
                             ARCHIVE_ENTRIES_MAX);
        add_entry(zip, entry);
        if (streamed && !pass(zip, zip->count - 1)) {
            damaged = true;
            break;
        }
    }
    if (damaged)
        error_set(error, _("the archive is damaged or cut off"));
    return !damaged;
}

/* The directory's list, or where that ends early, the stream's if it has more. */
static void list_best(struct zip *zip, struct error *error)
{
    struct error second = { "" };
    if (list(zip, false, error))
        return;
    struct zip_entry *entries = zip->entries;
    size_t count = zip->count, capacity = zip->capacity;
    if (count == ARCHIVE_ENTRIES_MAX)
        return;
    zip->entries = NULL;
    zip->count = zip->capacity = 0;
    bool good = list(zip, true, &second);
    if (zip->count > count) {
        for (size_t i = 0; i < count; i++)
            free(entries[i].name);
        free(entries);
        *error = second;
        if (good)
            error_set(error, _("the archive's directory is missing or damaged"));
        return;
    }
    drop_entries(zip);
    free(zip->entries);
    zip->entries = entries;
    zip->count = count;
    zip->capacity = capacity;
    zip->streamed = false;
    zip->expanded = 0;
}

struct zip *zip_open(const char *data, size_t length, struct error *error)
{
    struct error none = { "" };
    struct zip *zip = mem_array(1, sizeof *zip);
    if (error == NULL)
        error = &none;
    error->message[0] = '\0';
    zip->data = data;
    zip->length = length;
    zip->locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    list_best(zip, error);
    stop_reading(zip);
    if (zip->count == 0) {
        zip_close(zip);
        if (error->message[0] == '\0')
            error_set(error, _("the archive is empty"));
        return NULL;
    }
    zip_sort_names(zip);
    return zip;
}

void zip_close(struct zip *zip)
{
    if (zip == NULL)
        return;
    stop_reading(zip);
    names_release(&zip->names);
    drop_entries(zip);
    free(zip->entries);
    if (zip->locale != (locale_t)0)
        freelocale(zip->locale);
    free(zip);
}

/* What entry index may still expand to. */
static size_t room_of(const struct zip *zip, size_t index)
{
    uint64_t most = ARCHIVE_RATIO_FREE + (uint64_t)zip->length * ARCHIVE_RATIO_MAX;
    if (most > ARCHIVE_TOTAL_MAX)
        most = ARCHIVE_TOTAL_MAX;
    uint64_t left = most - (zip->expanded < most ? zip->expanded : most);
    left += zip->entries[index].expanded;
    return left < ARCHIVE_ENTRY_MAX ? (size_t)left : ARCHIVE_ENTRY_MAX;
}

/* Reads the entry that the reader stands on; returns the bytes appended.  A reader that can go no
 * farther is given up. */
static size_t read_entry(struct zip *zip, size_t index, struct bytes *out, bool *whole)
{
    size_t room = room_of(zip, index), got = 0;
    bool over = false;
    *whole = true;
    for (;;) {
        const void *block = NULL;
        size_t size = 0;
        la_int64_t offset;
        int result = archive_read_data_block(zip->reader, &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            break;
        *whole = *whole && result == ARCHIVE_OK;
        if (result < ARCHIVE_WARN) {
            if (result == ARCHIVE_FATAL)
                stop_reading(zip);
            break;
        }
        over = size > room - got;
        if (over)
            size = room - got;
        bytes_append(out, block, size);
        got += size;
        if (over) {
            stop_reading(zip);
            break;
        }
    }
    *whole = *whole && !over;
    if (got > zip->entries[index].expanded) {
        zip->expanded += got - zip->entries[index].expanded;
        zip->entries[index].expanded = got;
    }
    return got;
}

/* Brings the reader to the entry; false where it cannot get there. */
static bool go_to(struct zip *zip, size_t index, size_t block)
{
    struct archive_entry *entry;
    bool damaged;
    if ((zip->reader == NULL || zip->next > index || zip->block != block) &&
        !start_reading(zip, block))
        return false;
    while (zip->next <= index)
        if (!next_header(zip, &entry, &damaged)) {
            stop_reading(zip);
            return false;
        }
    return true;
}

bool zip_read(struct zip *zip, size_t index, struct bytes *out, struct error *error)
{
    const struct zip_entry *entry = &zip->entries[index];
    size_t start = out->length;
    bool whole = false;
    if (entry->encrypted)
        return error_set(error, _("'%s' is encrypted"), entry->name);
    if (go_to(zip, index, BLOCK_WHOLE))
        read_entry(zip, index, out, &whole);
    if (whole)
        return true;
    size_t got = out->length - start;
    if (got == room_of(zip, index))
        return error_set(error, _("'%s' expands to too much"), entry->name);
    if (go_to(zip, index, BLOCK_DAMAGED)) {
        struct bytes again = { 0 };
        read_entry(zip, index, &again, &whole);
        if (again.length > got) {
            out->length = start;
            bytes_append(out, again.data, again.length);
        }
        bytes_release(&again);
    }
    stop_reading(zip);
    return error_set(error, _("'%s' is damaged: only a part of it could be read"), entry->name);
}
