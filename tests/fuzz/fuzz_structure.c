/* SPDX-License-Identifier: MIT */
/* Plain text in two parts, cut after a line that the second byte chooses: the recogniser answers for
 * every block, its headings are places in the text in order, and it says the same when asked anew. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/structure_sample.h"
#include "doc/structure.h"
#include "text/decode.h"
#include "text/utf8.h"

#define TEXT_MAX 32768u

static void check_forms(const struct structure *structure, uint32_t number, const struct part *part)
{
    struct form *forms = structure_forms(structure, number, part);
    for (size_t i = 0; i < part->block_count; i++) {
        assert(forms[i].kind < BLOCK_KINDS && forms[i].role < BLOCK_ROLES);
        struct bytes reason = { 0 };
        structure_reason(forms[i].evidence, &reason);
        assert(utf8_is_valid(bytes_string(&reason), reason.length));
        bytes_release(&reason);
    }
    free(forms);
}

static void check_headings(const struct structure *structure, struct part *const parts[2])
{
    const struct heading *headings;
    size_t count = structure_headings(structure, &headings);
    for (size_t i = 0; i < count; i++) {
        const struct position *at = &headings[i].position;
        assert(at->part < 2 && at->byte <= parts[at->part]->text.length);
        assert(headings[i].level >= 1);
        assert(utf8_is_valid(headings[i].title, strlen(headings[i].title)));
        assert(i == 0 || headings[i - 1].position.part < at->part ||
               headings[i - 1].position.byte < at->byte);
    }
}

static void recognise(const struct structure_options *options, const struct bytes *text, size_t cut)
{
    const char *data = bytes_string(text);
    struct part *parts[2] = { sample_part(data, cut), sample_part(data + cut, text->length - cut) };
    sample_context(parts[0], data, text->length, 0, cut);
    sample_context(parts[1], data, text->length, cut, text->length);
    struct structure *structure = structure_new(options);
    structure_add(structure, 1, parts[1]);
    structure_decide(structure, false);
    structure_add(structure, 0, parts[0]);
    structure_decide(structure, true);
    assert(!structure_decide(structure, true));
    for (uint32_t i = 0; i < 2; i++)
        check_forms(structure, i, parts[i]);
    check_headings(structure, parts);
    structure_free(structure);
    part_free(parts[0]);
    part_free(parts[1]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    struct structure_options options = { .headings = data[0] & 1,
                                         .language = (enum language)((data[0] >> 1) % LANGUAGES) };
    size_t length = size - 2 < TEXT_MAX ? size - 2 : TEXT_MAX;
    struct bytes text = { 0 };
    struct decoder *decoder = decoder_new("UTF-8", NULL);
    decoder_feed(decoder, (const char *)data + 2, length, true, &text);
    decoder_free(decoder);
    size_t from = text.length * data[1] / 256;
    const char *end = text.length > 0 ? memchr(text.data + from, '\n', text.length - from) : NULL;
    recognise(&options, &text, end != NULL ? (size_t)(end + 1 - text.data) : text.length);
    bytes_release(&text);
    return 0;
}
