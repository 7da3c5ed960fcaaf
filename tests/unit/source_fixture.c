/* SPDX-License-Identifier: MIT */
#include "source_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/source.h"
#include "text/utf8.h"

char *make_file(struct slice content)
{
    char name[] = "/tmp/dujuan-test-XXXXXX";
    int file = mkstemp(name);
    assert_true(file >= 0);
    assert_true(file_write_all(file, content.data, content.length));
    close(file);
    return mem_string(name);
}

void remove_file(char *name)
{
    unlink(name);
    free(name);
}

void change_file(const char *name, uint64_t offset, struct slice content)
{
    int file = open(name, O_WRONLY);
    assert_true(file >= 0);
    assert_int_equal(lseek(file, (off_t)offset, SEEK_SET), offset);
    assert_true(file_write_all(file, content.data, content.length));
    close(file);
}

static struct text begin(void)
{
    struct document_options options = { 0 };
    return (struct text){ loop_new(), document_new(&options) };
}

struct text open_named(const char *name, const char *encoding)
{
    struct text text = begin();
    struct source_options options = { .encoding = encoding, .loop = text.loop };
    struct error error;
    if (!source_open(text.document, name, &options, &error))
        fail_msg("%s", error.message);
    return text;
}

struct text open_content(struct slice content, const char *encoding)
{
    char *name = make_file(content);
    struct text text = open_named(name, encoding);
    free(name); /* the file stays, as one that is removed is told */
    return text;
}

struct text open_pipe_end(int descriptor, const char *encoding)
{
    struct text text = begin();
    struct source_options options = { .encoding = encoding, .loop = text.loop };
    struct error error;
    if (!source_open_descriptor(text.document, descriptor, "pipe", &options, &error))
        fail_msg("%s", error.message);
    return text;
}

void close_text(struct text *text)
{
    document_free(text->document);
    loop_free(text->loop);
}

void run_to_end(struct text *text)
{
    loop_drain(text->loop, SIZE_MAX, true);
}

/* Blocks and line ends are all of the text, in order, and blocks have no line end in them. */
static void check_part(const struct part *part)
{
    uint32_t at = 0;
    uint64_t source = 0;
    for (size_t i = 0; i < part->block_count; i++) {
        const struct block *block = &part->blocks[i];
        assert_int_equal(block->start, at);
        assert_true(block->end >= block->start);
        assert_true(block->source >= source);
        struct slice line = part_block_text(part, i);
        if (line.length > 0) {
            assert_null(memchr(line.data, '\n', line.length));
            assert_null(memchr(line.data, '\r', line.length));
        }
        at = part_block_next(part, i);
        assert_true(at - block->end <= 3);
        assert_true(at > block->end || i + 1 == part->block_count);
        source = block->source;
    }
    assert_int_equal(at, part->text.length);
    assert_true(utf8_is_valid(bytes_string(&part->text), part->text.length));
    assert_true(part->before.length <= CONTEXT_MAX && part->after.length <= CONTEXT_MAX);
}

struct bytes whole_text(struct text *text)
{
    struct bytes whole = { 0 };
    for (uint32_t i = 0; i < document_part_count(text->document); i++) {
        const struct part *part = document_part(text->document, i, WANT_VIEW);
        assert_non_null(part);
        check_part(part);
        bytes_append(&whole, bytes_string(&part->text), part->text.length);
    }
    return whole;
}

struct bytes repaired_text(struct slice content)
{
    struct bytes text = { 0 };
    for (size_t i = 0; i < content.length;) {
        char32_t code;
        char out[UTF8_LONGEST];
        i += utf8_decode(content.data + i, content.length - i, &code);
        bytes_append(&text, out, utf8_encode(code, out));
    }
    return text;
}

bool has_diagnostic(const struct text *text, const char *words)
{
    size_t count;
    const struct diagnostic *diagnostics =
        document_diagnostics(text->document, &count, NULL);
    for (size_t i = 0; i < count; i++)
        if (strstr(diagnostics[i].message, words) != NULL)
            return true;
    return false;
}

uint64_t source_of(struct text *text, uint32_t part, uint64_t byte)
{
    assert_non_null(document_part(text->document, part, WANT_VIEW));
    struct place place;
    assert_true(document_place(text->document, (struct position){ part, byte }, &place, NULL));
    assert_null(place.unit);
    return place.offset;
}

struct position position_of(struct text *text, uint64_t source)
{
    struct place place = { NULL, source };
    struct position position;
    assert_true(document_find(text->document, &place, NULL, &position));
    return position;
}

/* --- Random documents --- */

static uint32_t random_state = 1;

void random_begin(uint32_t seed)
{
    random_state = seed;
    print_message("# seed %u\n", seed);
}

uint32_t random_below(uint32_t limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % limit;
}

struct bytes random_document(size_t length, uint32_t rare, bool invalid)
{
    static const char *const common[] = { "山", "水", "，", "word ", "é", "。" };
    static const char *const odd[] = {
        "\n", "\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\n\n", "\n　　", " ",
        "\n第一章 山\n", "\n＊＊＊\n", "e\xCC\x81", "😀", "\r\r\n", "\uFFFD", "”", "\t",
    };
    static const char *const bad[] = { "\xFF", "\xE3\x81", "\xED\xA0\x80\xED\xB0\x80", "\xF0\x9F",
                                       "\xC0\x80", "\x80" };
    struct bytes text = { 0 };
    while (text.length < length) {
        const char *piece = common[random_below(sizeof common / sizeof *common)];
        if (random_below(rare) == 0)
            piece = odd[random_below(sizeof odd / sizeof *odd)];
        if (invalid && random_below(rare) == 0)
            piece = bad[random_below(sizeof bad / sizeof *bad)];
        bytes_append_string(&text, piece);
    }
    return text;
}
