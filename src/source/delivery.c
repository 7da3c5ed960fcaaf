/* SPDX-License-Identifier: MIT */
#include "source/delivery.h"

#include "base/limits.h"
#include "source/lines.h"
#include "text/utf8.h"

#define REPLACEMENT "\xEF\xBF\xBD"
#define REPLACEMENT_LENGTH 3u

/* --- Repair --- */

/* The next stretch of raw from *at on: well-formed, or one invalid sequence. */
static bool next_stretch(struct slice raw, size_t *at, struct slice *stretch)
{
    const char *text = raw.data + *at;
    size_t rest = raw.length - *at;
    size_t valid = utf8_valid_prefix(text, rest, NULL);
    char32_t code;
    *stretch = (struct slice){ text, valid > 0 ? valid : utf8_decode(text, rest, &code) };
    *at += stretch->length;
    return valid > 0;
}

size_t repair(struct slice raw, struct bytes *out, size_t *first)
{
    size_t invalid = 0, at = 0;
    while (at < raw.length) {
        size_t start = at;
        struct slice stretch;
        if (next_stretch(raw, &at, &stretch)) {
            bytes_append(out, stretch.data, stretch.length);
            continue;
        }
        bytes_append(out, REPLACEMENT, REPLACEMENT_LENGTH);
        if (invalid++ == 0)
            *first = start;
    }
    return invalid;
}

/* Walks raw and its repaired form side by side until one of them reaches its end. */
static void walk(struct slice raw, size_t *raw_end, size_t *repaired_end)
{
    size_t at = 0, repaired = 0;
    while (at < *raw_end && repaired < *repaired_end) {
        size_t start = at;
        struct slice stretch;
        bool valid = next_stretch(raw, &at, &stretch);
        size_t made = valid ? stretch.length : REPLACEMENT_LENGTH;
        if (valid && (at > *raw_end || repaired + made > *repaired_end)) {
            size_t step = *raw_end - start;
            if (*repaired_end - repaired < step)
                step = *repaired_end - repaired;
            at = start + step;
            made = step;
        } else if (!valid && (at > *raw_end || repaired + made > *repaired_end)) {
            at = start; /* inside of it: its start */
            break;
        }
        repaired += made;
    }
    *raw_end = at;
    *repaired_end = repaired;
}

size_t repaired_length(struct slice raw, size_t offset)
{
    size_t end = offset < raw.length ? offset : raw.length, repaired = SIZE_MAX;
    walk(raw, &end, &repaired);
    return repaired;
}

size_t raw_length(struct slice raw, size_t repaired)
{
    size_t end = raw.length;
    walk(raw, &end, &repaired);
    return end;
}

/* --- Delivery --- */

/* The well-formed text of raw: raw itself where it is that, else in scratch. */
static struct slice text_of(struct delivery *delivery, struct slice raw, struct bytes *scratch)
{
    if (utf8_is_valid(raw.data, raw.length))
        return raw;
    bytes_clear(scratch);
    size_t first = 0;
    size_t invalid = repair(raw, scratch, &first);
    if (delivery->invalid == 0)
        delivery->invalid_at = (size_t)(raw.data - delivery->text.data) + first;
    delivery->invalid += invalid;
    return bytes_slice(scratch);
}

static void send_line(struct delivery *delivery, struct builder *builder, size_t at,
                      struct slice line, struct slice end, struct bytes *scratch)
{
    bool blank = line_white(line.data, line.length) == line.length;
    struct form form = { .kind = blank ? BLOCK_BLANK : BLOCK_PARAGRAPH, .role = ROLE_TEXT };
    builder_block(builder, &form, delivery->source_at(delivery->self, at), (struct slice){ 0 });
    builder_text(builder, text_of(delivery, line, scratch));
    builder_block_end(builder, end);
}

/* The last CONTEXT_MAX bytes, from a character on. */
static struct slice tail(struct slice text)
{
    size_t start = text.length > CONTEXT_MAX ? text.length - CONTEXT_MAX : 0;
    start = utf8_ceiling(text.data, text.length, start);
    return (struct slice){ text.data + start, text.length - start };
}

/* The first CONTEXT_MAX bytes, to the end of a character. */
static struct slice head(struct slice text)
{
    size_t length = text.length < CONTEXT_MAX ? text.length : CONTEXT_MAX;
    return (struct slice){ text.data, utf8_floor(text.data, text.length, length) };
}

static void send_context(const struct delivery *delivery, struct builder *builder)
{
    struct bytes before = { 0 }, after = { 0 };
    size_t ignored;
    struct slice raw = delivery->before;
    size_t start = utf8_ceiling(raw.data, raw.length, 0);
    raw = (struct slice){ raw.data + start, raw.length - start };
    repair(raw, &before, &ignored);
    bool cut;
    raw = delivery->after;
    size_t valid = utf8_valid_prefix(raw.data, raw.length, &cut);
    if (cut)
        raw.length = valid;
    repair(raw, &after, &ignored);
    builder_context(builder, tail(bytes_slice(&before)), head(bytes_slice(&after)));
    bytes_release(&before);
    bytes_release(&after);
}

void delivery_send(struct delivery *delivery, struct builder *builder)
{
    struct slice text = delivery->text;
    struct bytes scratch = { 0 };
    delivery->invalid = delivery->invalid_at = 0;
    builder_part_begin(builder, delivery->number);
    send_context(delivery, builder);
    for (size_t at = 0; at < text.length;) {
        size_t end;
        size_t length = line_find_end(text.data + at, text.length - at, &end);
        struct slice line = { text.data + at, length };
        struct slice line_end = { text.data + at + length, end };
        send_line(delivery, builder, at, line, line_end, &scratch);
        at += length + end;
    }
    builder_part_end(builder, delivery->whole);
    bytes_release(&scratch);
}
