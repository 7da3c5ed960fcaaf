/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "worker/unpack.h"

typedef int (*filter_function)(struct archive *);

static const filter_function filters[] = {
    archive_write_add_filter_gzip, archive_write_add_filter_xz, archive_write_add_filter_zstd,
    archive_write_add_filter_bzip2, archive_write_add_filter_lz4,
};

#define FILTERS (sizeof filters / sizeof *filters)

/* content through one filter; NULL: as it is. */
static struct bytes pack(struct slice content, filter_function filter)
{
    size_t room = content.length + content.length / 2 + 65536, used = 0;
    struct bytes out = { 0 };
    struct archive *archive = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    archive_write_set_format_raw(archive);
    if (filter != NULL)
        assert_int_equal(filter(archive), ARCHIVE_OK);
    archive_write_set_bytes_in_last_block(archive, 1);
    char *buffer = bytes_reserve(&out, room);
    assert_int_equal(archive_write_open_memory(archive, buffer, room, &used), ARCHIVE_OK);
    archive_entry_set_filetype(entry, AE_IFREG);
    assert_int_equal(archive_write_header(archive, entry), ARCHIVE_OK);
    assert_int_equal(archive_write_data(archive, content.data, content.length), content.length);
    archive_entry_free(entry);
    archive_write_close(archive);
    archive_write_free(archive);
    out.length = used;
    return out;
}

/* Gives content in pieces of that size. */
struct pieces {
    struct slice left;
    size_t size;
};

static ssize_t read_piece(void *self, const char **data)
{
    struct pieces *pieces = self;
    size_t length = pieces->left.length < pieces->size ? pieces->left.length : pieces->size;
    *data = pieces->left.data;
    pieces->left.data += length;
    pieces->left.length -= length;
    return (ssize_t)length;
}

struct said {
    char message[200];
    unsigned count;
};

static void take(void *self, const struct call *call)
{
    struct said *said = self;
    said->count++;
    snprintf(said->message, sizeof said->message, "%.*s", (int)call->text.length,
             call->text.data);
}

static struct bytes unpack(struct slice packed, size_t size, const struct unpack_limits *limits,
                           struct said *said)
{
    *said = (struct said){ 0 };
    struct builder builder = { take, said };
    struct pieces pieces = { packed, size };
    struct unpack_source source = { read_piece, NULL, &pieces };
    struct unpack *run = unpack_new(&source, &builder, limits);
    struct bytes out = { 0 };
    const char *data;
    size_t n;
    while ((n = unpack_read(run, &data)) > 0)
        bytes_append(&out, data, n);
    assert_int_equal(unpack_read(run, &data), 0);
    unpack_free(run);
    return out;
}

static struct bytes lines(size_t length)
{
    struct bytes text = { 0 };
    for (unsigned i = 0; text.length < length; i++)
        bytes_format(&text, "%u 山谷裏的茶館開得很早。\n", i * 2654435761u);
    return text;
}

static void each_filter_is_known_by_its_content(void **state)
{
    (void)state;
    struct bytes text = lines(200000);
    struct said said;
    for (size_t i = 0; i < FILTERS; i++) {
        struct bytes packed = pack(bytes_slice(&text), filters[i]);
        assert_true(packed.length < text.length);
        static const size_t sizes[] = { 1, 7, 65536, SIZE_MAX };
        for (size_t j = 0; j < 4; j++) {
            struct bytes out = unpack(bytes_slice(&packed), sizes[j], NULL, &said);
            assert_true(slice_equal(bytes_slice(&out), bytes_slice(&text)));
            assert_int_equal(said.count, 0);
            bytes_release(&out);
        }
        bytes_release(&packed);
    }
    bytes_release(&text);
}

static void what_is_not_compressed_passes(void **state)
{
    (void)state;
    static const char *const texts[] = { "", "a", "BZ", "plain words, and more of them",
                                         "BZhang is a name", "BZh9 1AY&SY" };
    struct said said;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t size = 1; size < 9; size++) {
            struct bytes out = unpack(slice_of(texts[i]), size, NULL, &said);
            assert_string_equal(bytes_string(&out), texts[i]);
            assert_int_equal(said.count, 0);
            bytes_release(&out);
        }
}

/* Whether what is damaged is given to the last byte: the compression's own library is there. */
static bool gives_all(size_t filter)
{
    (void)filter;
#ifdef HAVE_ZLIB
    if (filter == 0)
        return true;
#endif
#ifdef HAVE_LZMA
    if (filter == 1)
        return true;
#endif
    return false;
}

static void what_is_cut_off_gives_what_it_has(void **state)
{
    (void)state;
    struct bytes text = lines(300000);
    struct said said;
    for (size_t i = 0; i < FILTERS; i++) {
        struct bytes packed = pack(bytes_slice(&text), filters[i]);
        struct slice part = { packed.data, packed.length / 2 };
        struct bytes out = unpack(part, 4096, NULL, &said);
        assert_string_equal(said.message, "the compressed text is cut off");
        assert_int_equal(said.count, 1);
        assert_true(out.length < text.length);
        assert_memory_equal(bytes_string(&out), text.data, out.length);
        assert_true(!gives_all(i) || out.length > text.length / 3);
        bytes_release(&out);
        bytes_release(&packed);
    }
    bytes_release(&text);
}

/* Of less it cannot be told that it is compressed (bytes). */
#define HEAD 16

/* At every byte, in pieces of few: each byte more gives as much or more. */
static void what_is_short_and_cut_off_gives_what_it_has(void **state)
{
    (void)state;
    struct bytes text = lines(1500);
    struct said said;
    for (size_t i = 0; i < FILTERS; i++) {
        struct bytes packed = pack(bytes_slice(&text), filters[i]);
        size_t given = 0;
        for (size_t length = 0; length < packed.length; length++) {
            struct bytes out = unpack((struct slice){ packed.data, length }, 3, NULL, &said);
            assert_true(said.count <= 1 && (said.count == 1 || !gives_all(i) || length < 6));
            if (length < HEAD) {
                bytes_release(&out);
                continue;
            }
            assert_true(out.length >= given && out.length <= text.length);
            assert_memory_equal(bytes_string(&out), text.data, out.length);
            given = out.length;
            assert_true(!gives_all(i) || length < packed.length * 2 / 3 || given > 500);
            bytes_release(&out);
        }
        assert_true(!gives_all(i) || given == text.length);
        bytes_release(&packed);
    }
    bytes_release(&text);
}

/* What stands before the damage is given; what has a wrong sum, all of it. */
static void what_is_damaged_gives_what_it_has(void **state)
{
    (void)state;
    struct bytes text = lines(300000);
    struct said said;
    for (size_t i = 0; i < FILTERS; i++) {
        struct bytes packed = pack(bytes_slice(&text), filters[i]);
        memset(packed.data + packed.length / 2, 0xFF, 64);
        struct bytes out = unpack(bytes_slice(&packed), 4096, NULL, &said);
        assert_true(said.count <= 1 && (said.count == 1 || !gives_all(i)));
        assert_true(!gives_all(i) || out.length > text.length / 3);
        bytes_release(&out);
        bytes_release(&packed);
    }
    struct bytes packed = pack(bytes_slice(&text), filters[0]);
    packed.data[packed.length - 6] ^= 1;
    struct bytes out = unpack(bytes_slice(&packed), 4096, NULL, &said);
    assert_int_equal(out.length, text.length);
    assert_true(!gives_all(0) || strcmp(said.message, "the compressed text is damaged") == 0);
    bytes_release(&out);
    bytes_release(&packed);
    bytes_release(&text);
}

static struct bytes unpack_two(struct slice a, struct slice between, struct slice b,
                               struct said *said)
{
    struct bytes both = { 0 };
    bytes_append(&both, a.data, a.length);
    bytes_append(&both, between.data, between.length);
    bytes_append(&both, b.data, b.length);
    struct bytes out = unpack(bytes_slice(&both), 5, NULL, said);
    bytes_release(&both);
    return out;
}

static void streams_that_follow_each_other_are_one_text(void **state)
{
    (void)state;
    struct bytes text = lines(1000), twice = { 0 };
    struct said said;
    bytes_append(&twice, text.data, text.length);
    bytes_append(&twice, text.data, text.length);
    for (size_t i = 0; i < FILTERS; i++) {
        struct bytes packed = pack(bytes_slice(&text), filters[i]);
        struct slice stream = bytes_slice(&packed), zeros = { "\0\0\0\0\0\0\0\0", 8 };
        struct bytes out = unpack_two(stream, slice_of(""), stream, &said);
        assert_int_equal(said.count, 0);
        assert_true(slice_equal(bytes_slice(&out), bytes_slice(&twice)));
        bytes_release(&out);
        if (gives_all(i)) {
            out = unpack_two(stream, zeros, stream, &said);
            assert_int_equal(said.count, 0);
            assert_int_equal(out.length, twice.length);
            bytes_release(&out);
            out = unpack_two(stream, slice_of("and more"), slice_of(""), &said);
            assert_string_equal(said.message, "what follows the compressed text is left out");
            assert_true(slice_equal(bytes_slice(&out), bytes_slice(&text)));
            bytes_release(&out);
        }
        bytes_release(&packed);
    }
    bytes_release(&twice);
    bytes_release(&text);
}

static void nothing_can_be_compressed(void **state)
{
    (void)state;
    struct said said;
    for (size_t i = 0; i < FILTERS - 1; i++) { /* libarchive cannot write it as lz4 */
        struct bytes packed = pack(slice_of(""), filters[i]);
        struct bytes out = unpack(bytes_slice(&packed), 4096, NULL, &said);
        assert_int_equal(out.length, 0);
        assert_true(!gives_all(i) || said.count == 0);
        bytes_release(&out);
        bytes_release(&packed);
    }
}

/* A pipe's text must not wait for a block to fill. */
static void what_came_is_given_at_once(void **state)
{
    (void)state;
    struct bytes text = lines(20000), out = { 0 };
    struct bytes packed = pack(bytes_slice(&text), filters[0]);
    struct said said = { 0 };
    struct builder builder = { take, &said };
    struct pieces pieces = { bytes_slice(&packed), 1000 };
    struct unpack_source source = { read_piece, NULL, &pieces };
    struct unpack *run = unpack_new(&source, &builder, NULL);
    const char *data;
    size_t n = unpack_read(run, &data);
    bytes_append(&out, data, n);
    if (gives_all(0))
        assert_int_equal(packed.length - pieces.left.length, 1000);
    assert_memory_equal(bytes_string(&out), text.data, out.length);
    unpack_free(run);
    bytes_release(&out);
    bytes_release(&packed);
    bytes_release(&text);
}

static struct bytes pack_times(struct slice text, unsigned times)
{
    struct bytes packed = pack(text, filters[0]);
    for (unsigned i = 1; i < times; i++) {
        struct bytes next = pack(bytes_slice(&packed), filters[i % FILTERS]);
        bytes_release(&packed);
        packed = next;
    }
    return packed;
}

static void nesting_has_a_limit(void **state)
{
    (void)state;
    struct bytes text = lines(2000);
    struct said said;
    struct bytes packed = pack_times(bytes_slice(&text), FILTERS_MAX);
    struct bytes out = unpack(bytes_slice(&packed), 4096, NULL, &said);
    assert_int_equal(said.count, 0);
    assert_true(slice_equal(bytes_slice(&out), bytes_slice(&text)));
    bytes_release(&packed);
    bytes_release(&out);
    packed = pack_times(bytes_slice(&text), FILTERS_MAX + 1);
    out = unpack(bytes_slice(&packed), 4096, NULL, &said);
    assert_string_equal(said.message, "the text is compressed too many times");
    assert_int_equal(out.length, 0);
    bytes_release(&packed);
    bytes_release(&out);
    bytes_release(&text);
}

static void the_size_has_a_limit(void **state)
{
    (void)state;
    struct bytes text = lines(100000);
    struct bytes packed = pack(bytes_slice(&text), filters[0]);
    struct unpack_limits limits = { text.length, 1000, 1000, 3 };
    struct said said;
    struct bytes out = unpack(bytes_slice(&packed), 4096, &limits, &said);
    assert_int_equal(said.count, 0);
    assert_int_equal(out.length, text.length);
    bytes_release(&out);
    limits.expanded--;
    out = unpack(bytes_slice(&packed), 4096, &limits, &said);
    assert_string_equal(said.message, "the compressed text expands to too much");
    assert_true(out.length < text.length);
    bytes_release(&out);
    bytes_release(&packed);
    bytes_release(&text);
}

static void the_ratio_has_a_limit(void **state)
{
    (void)state;
    struct bytes zeros = { 0 };
    memset(bytes_reserve(&zeros, 1000000), 0, 1000000);
    zeros.length = 1000000;
    struct bytes packed = pack(bytes_slice(&zeros), filters[2]);
    unsigned times = (unsigned)((zeros.length + packed.length - 1) / packed.length);
    struct unpack_limits limits = { SIZE_MAX, 1000, times, 3 };
    struct said said;
    struct bytes out = unpack(bytes_slice(&packed), SIZE_MAX, &limits, &said);
    assert_int_equal(said.count, 0);
    bytes_release(&out);
    limits.times = times - 1;
    out = unpack(bytes_slice(&packed), SIZE_MAX, &limits, &said);
    assert_string_equal(said.message, "the compressed text expands too many times");
    bytes_release(&out);
    limits.free = zeros.length;
    out = unpack(bytes_slice(&packed), SIZE_MAX, &limits, &said);
    assert_int_equal(said.count, 0);
    bytes_release(&out);
    bytes_release(&packed);
    bytes_release(&zeros);
}

/* A bomb as it is found, through the limits that are in force. */
static void a_bomb_does_not_go_off(void **state)
{
    (void)state;
    size_t length = EXPANSION_FREE + (1u << 20);
    struct bytes zeros = { 0 };
    memset(bytes_reserve(&zeros, length), 0, length);
    zeros.length = length;
    struct bytes packed = pack(bytes_slice(&zeros), filters[2]);
    bytes_release(&zeros);
    struct said said;
    struct bytes out = unpack(bytes_slice(&packed), 65536, NULL, &said);
    assert_string_equal(said.message, "the compressed text expands too many times");
    bytes_release(&out);
    bytes_release(&packed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_filter_is_known_by_its_content),
        cmocka_unit_test(what_is_not_compressed_passes),
        cmocka_unit_test(what_is_cut_off_gives_what_it_has),
        cmocka_unit_test(what_is_short_and_cut_off_gives_what_it_has),
        cmocka_unit_test(what_is_damaged_gives_what_it_has),
        cmocka_unit_test(streams_that_follow_each_other_are_one_text),
        cmocka_unit_test(nothing_can_be_compressed),
        cmocka_unit_test(what_came_is_given_at_once),
        cmocka_unit_test(nesting_has_a_limit),
        cmocka_unit_test(the_size_has_a_limit),
        cmocka_unit_test(the_ratio_has_a_limit),
        cmocka_unit_test(a_bomb_does_not_go_off),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("worker unpack", tests, NULL, NULL);
}
