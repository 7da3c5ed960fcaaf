/* SPDX-License-Identifier: MIT */
/*
 * A book behind two bytes that say how it comes.  Its files stand in the input as they are, each
 * behind a line of a form feed and its name, and are made an archive of, which the second byte may
 * cut off; or the input is the archive itself.  However the book is cut and in whatever order its
 * chapters are asked for, it says the same, and answers once each time.
 */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/epub_sample.h"
#include "base/mem.h"
#include "format/epub.h"
#include "watch.h"

enum { FILES_MAX = 24, ASKED_MAX = 64 };

enum { AS_ARCHIVE = 0x80, DEFLATED = 0x40, STEP = 0x3F };

/* The names are the caller's; the texts are the input's. */
static size_t read_files(const char *data, size_t size, struct epub_file files[FILES_MAX])
{
    size_t count = 0;
    for (size_t at = 0; at < size && count < FILES_MAX;) {
        const char *next = memchr(data + at + 1, '\f', size - at - 1);
        size_t end = next != NULL ? (size_t)(next - data) : size;
        const char *line = memchr(data + at, '\n', end - at);
        if (data[at] == '\f' && line != NULL && line > data + at + 1 &&
            (size_t)(line + 1 - data) < end)
            files[count++] = (struct epub_file){
                .name = mem_slice(data + at + 1, (size_t)(line - data) - at - 1),
                .text = line + 1,
                .length = end - (size_t)(line + 1 - data),
            };
        at = end;
    }
    return count;
}

static void make_book(const char *data, size_t size, bool stored, struct bytes *book)
{
    struct epub_file files[FILES_MAX] = { 0 };
    size_t count = read_files(data, size, files);
    epub_sample_zip(files, count, stored, book);
    for (size_t i = 0; i < count; i++)
        free((void *)files[i].name);
}

/* Answers: the chapter, or why there is none. */
static uint32_t ask(struct watch *watch, void *run, uint32_t unit)
{
    uint32_t before = watch->delivered + watch->failed;
    format_epub.part(run, unit);
    return watch->delivered + watch->failed - before;
}

/* order: 0: as they are; else so many steps on each time, which meets all of them or some twice. */
static uint64_t read_book(const struct bytes *book, size_t step, uint32_t order)
{
    static const struct format_options options = { .name = "x.epub" };
    struct watch watch;
    watch_init(&watch);
    void *run = watch_feed(&watch, &format_epub, &options, bytes_string(book), book->length, step);
    uint32_t units = watch.units < ASKED_MAX ? watch.units : ASKED_MAX;
    uint32_t answers = watch.failed > 0 ? 0 : 1; /* a book that is refused has said so */
    for (uint32_t i = 0; order > 0 && i < units; i++)
        assert(ask(&watch, run, (i * order + order) % units) == answers);
    for (uint32_t i = 0; i < units; i++)
        assert(ask(&watch, run, i) == answers);
    assert(ask(&watch, run, watch.units) == 0 && ask(&watch, run, UINT32_MAX) == 0);
    uint64_t hash = watch_hash(&watch);
    format_epub.close(run);
    watch_release(&watch);
    return hash;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    struct bytes book = { 0 };
    if ((data[0] & AS_ARCHIVE) != 0)
        bytes_append(&book, (const char *)data + 2, size - 2);
    else
        make_book((const char *)data + 2, size - 2, (data[0] & DEFLATED) == 0, &book);
    if (data[1] >= 0x80)
        book.length = book.length * (data[1] & 0x7F) / 0x80;
    int looks = format_epub.looks(bytes_string(&book), book.length);
    assert(looks >= 0 && looks <= 100);
    size_t step = ((size_t)(data[0] & STEP) + 1) * 16;
    assert(read_book(&book, step, data[1] % 8) == read_book(&book, SIZE_MAX / 2, 0));
    bytes_release(&book);
    return 0;
}
