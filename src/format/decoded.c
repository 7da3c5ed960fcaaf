/* SPDX-License-Identifier: MIT */
#include "format/decoded.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "format/opinion.h"
#include "text/decode.h"
#include "text/utf8.h"

/* Characters that are no ASCII and form UTF-8 without a fault are no accident where there are so many of
 * them, or of those of three bytes, or so many bytes with one. */
enum { UTF8_MANY = 4, UTF8_LONG = 2, UTF8_BYTES = 2048 };

struct decoded {
    struct builder *builder;
    struct decoder *decoder; /* NULL until the encoding is decided */
    struct bytes head;       /* what waits for that */
};

static bool use(struct decoded *decoded, const char *encoding)
{
    decoded->decoder = decoder_new(encoding, NULL);
    if (decoded->decoder == NULL)
        return false;
    builder_meta(decoded->builder, "encoding", slice_of(encoding_canonical(encoding)));
    return true;
}

struct decoded *decoded_new(struct builder *builder, const char *encoding)
{
    struct decoded *decoded = mem_array(1, sizeof *decoded);
    decoded->builder = builder;
    if (encoding != NULL)
        use(decoded, encoding);
    return decoded;
}

void decoded_free(struct decoded *decoded)
{
    if (decoded == NULL)
        return;
    decoder_free(decoded->decoder);
    bytes_release(&decoded->head);
    free(decoded);
}

/* What is the same in every encoding: up to a NUL, or the escape that begins one of ISO 2022. */
static size_t ascii_prefix(const struct bytes *bytes)
{
    size_t i = 0;
    for (; i < bytes->length; i++) {
        unsigned char c = (unsigned char)bytes->data[i];
        if (c >= 0x80 || c == '\0')
            break;
        if (c == 0x1B && (i + 1 == bytes->length || bytes->data[i + 1] == '$'))
            break;
    }
    return i;
}

static bool surely_utf8(const struct bytes *bytes)
{
    bool cut;
    size_t valid = utf8_valid_prefix(bytes_string(bytes), bytes->length, &cut);
    if (valid < bytes->length && !cut)
        return false;
    size_t many = 0, three = 0;
    for (size_t i = 0; i < valid && many < UTF8_MANY; i++) {
        many += (unsigned char)bytes->data[i] >= 0xC0;
        three += (unsigned char)bytes->data[i] >= 0xE0;
    }
    return many >= UTF8_MANY || three >= UTF8_LONG || (many > 0 && valid >= UTF8_BYTES);
}

static void decide(struct decoded *decoded, bool end)
{
    struct guess guess =
        opinion_guess(bytes_string(&decoded->head), decoded->head.length, end);
    if (!use(decoded, guess.encoding))
        use(decoded, "UTF-8");
    if (guess.runner_up != NULL)
        builder_meta(decoded->builder, "encoding-second", slice_of(guess.runner_up));
    builder_meta(decoded->builder, "encoding-reason", slice_of(guess_reason_name(guess.reason)));
}

static void wait_for_more(struct decoded *decoded, const char *data, size_t length, bool end,
                          struct bytes *out)
{
    bytes_append(&decoded->head, data, length);
    size_t ascii = ascii_prefix(&decoded->head);
    bytes_append(out, bytes_string(&decoded->head), ascii);
    bytes_remove(&decoded->head, 0, ascii);
    if (!end && decoded->head.length < HEAD_MAX && !surely_utf8(&decoded->head))
        return;
    decide(decoded, end);
    decoder_feed(decoded->decoder, bytes_string(&decoded->head), decoded->head.length, end, out);
    bytes_release(&decoded->head);
}

void decoded_feed(struct decoded *decoded, const char *data, size_t length, bool end,
                  struct bytes *out)
{
    if (decoded->decoder == NULL)
        wait_for_more(decoded, data, length, end, out);
    else
        decoder_feed(decoded->decoder, data, length, end, out);
    if (end && decoder_invalid(decoded->decoder) > 0)
        builder_diagnostic(decoded->builder, SEVERITY_WARNING, 0,
                           _("some bytes are not of the text's encoding"));
}
