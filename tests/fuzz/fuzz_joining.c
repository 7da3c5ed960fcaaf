/* SPDX-License-Identifier: MIT */
/* Plain text whose lines are joined: blocks stay in order and hold their spans, what is read of them is
 * UTF-8 and as long as the text or shorter, structure answers for it, and the way back gives the lines
 * as they were. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/structure_sample.h"
#include "doc/joining.h"
#include "doc/structure.h"
#include "doc/visible.h"
#include "text/decode.h"
#include "text/utf8.h"

#define TEXT_MAX 32768u

static void check_blocks(const struct part *part)
{
    for (size_t i = 0; i < part->block_count; i++) {
        const struct block *block = &part->blocks[i];
        assert(block->start <= block->end && block->end <= part->text.length);
        assert(i == 0 || part->blocks[i - 1].end <= block->start);
    }
    for (size_t i = 0; i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        const struct block *block = &part->blocks[part_block_at(part, span->start)];
        assert(span->start < span->end && span->start >= block->start && span->end <= block->end);
        assert(i == 0 || part->spans[i - 1].end <= span->start);
    }
}

static void check_words(const struct part *part, const struct structure_options *options)
{
    struct visible words = { 0 };
    struct part *view = visible_view(part, &words);
    assert(view->block_count == part->block_count);
    assert(utf8_is_valid(bytes_string(&words.text), words.text.length));
    assert(words.text.length <= part->text.length);
    struct structure *structure = structure_new(options);
    structure_add(structure, 0, view);
    structure_decide(structure, true);
    free(structure_forms(structure, 0, view));
    structure_free(structure);
    visible_free_view(view, &words);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    struct structure_options options = { .headings = true,
                                         .language = (enum language)((data[0] >> 2) % LANGUAGES) };
    size_t length = size - 1 < TEXT_MAX ? size - 1 : TEXT_MAX;
    struct bytes text = { 0 };
    struct decoder *decoder = decoder_new("UTF-8", NULL);
    decoder_feed(decoder, (const char *)data + 1, length, true, &text);
    decoder_free(decoder);
    struct part *part = sample_part(bytes_string(&text), text.length);
    struct part *lines = sample_part(bytes_string(&text), text.length);
    struct joining joining = joining_decide(part, (enum reflow)(data[0] % 3));
    joining_apply(part, &joining);
    check_blocks(part);
    check_words(part, &options);
    joining_undo(part);
    assert(part->block_count == lines->block_count && part->span_count == 0);
    for (size_t i = 0; i < lines->block_count; i++)
        assert(part->blocks[i].start == lines->blocks[i].start &&
               part->blocks[i].end == lines->blocks[i].end);
    part_free(part);
    part_free(lines);
    bytes_release(&text);
    return 0;
}
