/* SPDX-License-Identifier: MIT */
#include "epub_sample.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>

#include "format/epub.h"

const char epub_sample_container[] =
    "<?xml version='1.0'?><container version='1.0' "
    "xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
    "<rootfile full-path='OEBPS/book.opf' media-type='application/oebps-package+xml'/>"
    "</rootfiles></container>";

void epub_sample_chapter(struct bytes *out, const char *title, const char *body)
{
    bytes_clear(out);
    bytes_format(out,
                 "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html>"
                 "<html xmlns='http://www.w3.org/1999/xhtml' "
                 "xmlns:epub='http://www.idpf.org/2007/ops'><head><title>%s</title></head>"
                 "<body>%s</body></html>",
                 title, body);
}

static la_ssize_t write_bytes(struct archive *archive, void *out, const void *data, size_t length)
{
    (void)archive;
    bytes_append(out, data, length);
    return (la_ssize_t)length;
}

void epub_sample_zip(const struct epub_file *files, size_t count, bool stored, struct bytes *out)
{
    struct archive *archive = archive_write_new();
    archive_write_set_format_zip(archive);
    archive_write_set_options(archive, stored ? "zip:compression=store" : "zip:compression=deflate");
    archive_write_set_bytes_in_last_block(archive, 1);
    archive_write_open(archive, out, NULL, write_bytes, NULL);
    for (size_t i = 0; i < count; i++) {
        struct archive_entry *entry = archive_entry_new();
        size_t length = files[i].length > 0 ? files[i].length : strlen(files[i].text);
        archive_entry_set_pathname(entry, files[i].name);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, (la_int64_t)length);
        archive_write_header(archive, entry);
        archive_write_data(archive, files[i].text, length);
        archive_entry_free(entry);
    }
    archive_write_close(archive);
    archive_write_free(archive);
}

static void log_text(struct bytes *log, struct slice text)
{
    bytes_append(log, text.data, text.length);
}

static void log_call(struct epub_sample *sample, const struct call *call)
{
    struct bytes *log = &sample->log;
    switch (call->kind) {
    case CALL_META:
        bytes_append_string(log, "meta ");
        log_text(log, call->name);
        break;
    case CALL_UNIT:
        sample->units = call->part + 1;
        bytes_format(log, "unit %u ", call->part);
        log_text(log, call->name);
        break;
    case CALL_OUTLINE:
        bytes_format(log, "outline %u", call->detail);
        break;
    case CALL_RESOURCE:
        bytes_append_string(log, "resource ");
        log_text(log, call->name);
        break;
    case CALL_DIAGNOSTIC:
        bytes_append_string(log, "diagnostic");
        break;
    case CALL_PART_FAILED:
        bytes_format(log, "failed %u", call->part);
        break;
    default:
        return;
    }
    if (call->text.length > 0)
        bytes_append_byte(log, ' ');
    log_text(log, call->text);
    if (call->kind == CALL_UNIT && (call->flags & UNIT_NOT_LINEAR) != 0)
        bytes_append_string(log, " (not linear)");
    if (call->kind == CALL_OUTLINE && (call->flags & TARGET_BYTE) != 0)
        bytes_format(log, " > %u@%u", call->part, (unsigned)call->offset);
    else if (call->kind == CALL_OUTLINE)
        bytes_format(log, " > %u#%.*s", call->part, (int)call->name.length, call->name.data);
    bytes_append_byte(log, '\n');
}

static void take(void *self, const struct call *call)
{
    struct epub_sample *sample = self;
    sample->count[call->kind]++;
    log_call(sample, call);
    sample->parts.builder.take(sample->parts.builder.self, call);
}

void epub_sample_open(struct epub_sample *sample, const struct bytes *book, size_t step)
{
    static const struct format_options options = { .name = "book.epub" };
    *sample = (struct epub_sample){ .units = 0 };
    format_sample_init(&sample->parts);
    sample->builder = (struct builder){ take, sample };
    sample->run = format_epub.open(&sample->builder, &options);
    if (step == 0)
        step = book->length > 0 ? book->length : 1;
    for (size_t at = 0; at < book->length; at += step)
        format_epub.feed(sample->run, book->data + at,
                         book->length - at < step ? book->length - at : step);
    format_epub.end(sample->run);
}

void epub_sample_close(struct epub_sample *sample)
{
    format_epub.close(sample->run);
    format_sample_release(&sample->parts);
    bytes_release(&sample->log);
}

void epub_sample_part(struct epub_sample *sample, uint32_t unit)
{
    bytes_clear(&sample->parts.out);
    format_epub.part(sample->run, unit);
}

void epub_sample_parts(struct epub_sample *sample)
{
    bytes_clear(&sample->parts.out);
    bytes_clear(&sample->parts.text);
    for (uint32_t i = 0; i < sample->units; i++)
        format_epub.part(sample->run, i);
}
