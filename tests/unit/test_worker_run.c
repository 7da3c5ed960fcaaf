/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "doc/document.h"
#include "format/format.h"
#include "source/sniff.h"
#include "text/utf8.h"
#include "worker/run.h"

/* What a run says: its metadata, its text, and how often it ends. */
struct said {
    struct bytes format, encoding, spool;
    uint64_t to;
    unsigned complete, flags, failed, starts;
};

static void keep(struct bytes *bytes, struct slice text)
{
    bytes_clear(bytes);
    bytes_append(bytes, text.data, text.length);
}

static void take(void *self, const struct call *call)
{
    struct said *said = self;
    assert_true(utf8_is_valid(call->text.data, call->text.length));
    if (call->kind == CALL_META && slice_equal(call->name, slice_of("format")))
        keep(&said->format, call->text);
    if (call->kind == CALL_META && slice_equal(call->name, slice_of("encoding")))
        keep(&said->encoding, call->text);
    if (call->kind == CALL_SPOOL && call->name.length > 0) {
        bytes_clear(&said->spool);
        said->starts++;
    }
    if (call->kind == CALL_SPOOL) {
        bytes_append(&said->spool, call->text.data, call->text.length);
        said->to = call->total;
    }
    said->complete += call->kind == CALL_COMPLETE;
    said->flags |= call->kind == CALL_COMPLETE ? call->flags : 0;
    said->failed += call->kind == CALL_PART_FAILED;
}

static void said_release(struct said *said)
{
    bytes_release(&said->format);
    bytes_release(&said->encoding);
    bytes_release(&said->spool);
}

struct pieces {
    struct slice left;
    size_t size;
    bool rests; /* more is never there within any time */
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

static bool piece_ready(void *self, int milliseconds)
{
    (void)milliseconds;
    return !((struct pieces *)self)->rests;
}

static struct said run_all(struct slice content, size_t size, bool rests, const char *name)
{
    struct said said = { 0 };
    struct builder builder = { take, &said };
    struct pieces pieces = { content, size, rests };
    struct unpack_source source = { read_piece, piece_ready, &pieces };
    struct format_options options = { .name = name };
    struct run *run = run_new(&source, &builder, NULL, &options, content.length);
    bool parts = run_text(run);
    assert_int_equal(parts, (said.flags & PARTS_ON_DEMAND) != 0);
    run_part(run, 1000000);
    run_free(run);
    return said;
}

static const char tea[] = "\xB2\xE8\xB9\xDD\xBF\xAA\xB5\xC3\xBA\xDC\xD4\xE7\xA3\xAC\xBF\xCD\xC8\xCB"
                          "\xB6\xE0\xB0\xEB\xCA\xC7\xCC\xF4\xB7\xF2\xA1\xA3\n";
#define TEA "茶馆开得很早，客人多半是挑夫。\n"

/* The same whatever the pieces are, and told once that it is complete. */
static void text_is_decoded_in_any_pieces(void **state)
{
    (void)state;
    for (size_t size = 1; size < 40; size += 3)
        for (int rests = 0; rests < 2; rests++) {
            struct said said = run_all((struct slice){ tea, sizeof tea - 1 }, size, rests, NULL);
            assert_string_equal(bytes_string(&said.format), "plain");
            assert_string_equal(bytes_string(&said.encoding), "GB18030");
            assert_string_equal(bytes_string(&said.spool), TEA);
            assert_int_equal(said.to, sizeof tea - 1);
            assert_int_equal(said.complete, 1);
            assert_int_equal(said.failed, 1); /* the part that nobody has */
            said_release(&said);
        }
}

static void nothing_is_complete_too(void **state)
{
    (void)state;
    struct said said = run_all(slice_of(""), 1, false, NULL);
    assert_string_equal(bytes_string(&said.format), "plain");
    assert_int_equal(said.complete, 1);
    assert_int_equal(said.spool.length, 0);
    said_release(&said);
}

/* What looks like plain text by its beginning goes to the worker by its name. */
static void each_suffix_is_known_to_the_source(void **state)
{
    (void)state;
    for (size_t i = 0; formats[i] != NULL; i++) {
        if (strcmp(formats[i]->name, "plain") == 0 || formats[i]->suffixes == NULL)
            continue;
        char suffixes[200];
        snprintf(suffixes, sizeof suffixes, "%s", formats[i]->suffixes);
        for (char *at = strtok(suffixes, " "); at != NULL; at = strtok(NULL, " ")) {
            char name[64];
            snprintf(name, sizeof name, "name%s", at);
            if (sniff(name, "plain words\n", 12, true, false) != SNIFF_WORKER)
                fail_msg("%s of %s", at, formats[i]->name);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_decoded_in_any_pieces),
        cmocka_unit_test(nothing_is_complete_too),
        cmocka_unit_test(each_suffix_is_known_to_the_source),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("worker run", tests, NULL, NULL);
}
