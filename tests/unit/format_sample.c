/* SPDX-License-Identifier: MIT */
#include "format_sample.h"

#include <stdio.h>
#include <string.h>

#include "format/format.h"

static const char *const kinds[BLOCK_KINDS] = {
    [BLOCK_PARAGRAPH] = "p",      [BLOCK_BLANK] = "blank", [BLOCK_HEADING] = "h",
    [BLOCK_PREFORMATTED] = "pre", [BLOCK_VERSE] = "verse", [BLOCK_RULE] = "rule",
    [BLOCK_TABLE_ROW] = "row",    [BLOCK_CAPTION] = "caption", [BLOCK_TERM] = "term",
};

static const char *const roles[BLOCK_ROLES] = { "", "/title", "/byline", "/chrome", "/note" };

static const char *const containers[CONTAINER_KINDS] = {
    "list", "ordered", "item", "quote", "table", "figure", "aside", "definition",
};

static const char *const spans[SPAN_KINDS] = {
    "em", "strong", "code", "del", "link", "ruby", "dots", "note", "picture", "lang", "sup", "sub",
    "colour", "hidden", "shown",
};

static void write_block(struct format_sample *sample, const struct call *call)
{
    unsigned role = call->detail >> 8 & 0xFF, level = call->detail >> 16;
    sample->other = role != ROLE_TEXT && role != ROLE_NOTE;
    bytes_append(&sample->out, bytes_string(&sample->containers), sample->containers.length);
    bytes_append_string(&sample->out, kinds[call->detail & 0xFF]);
    if (level > 0)
        bytes_format(&sample->out, "%u", level);
    bytes_append_string(&sample->out, roles[role]);
    if (call->flags != 0)
        bytes_append_byte(&sample->out, '+');
    if (call->name.length > 0)
        bytes_format(&sample->out, "(%.*s)", (int)call->name.length, call->name.data);
    bytes_append_byte(&sample->out, ' ');
}

static void write_open(struct format_sample *sample, const struct call *call)
{
    bytes_append_string(&sample->containers, containers[call->detail]);
    if (call->total > 0)
        bytes_format(&sample->containers, " %u", (unsigned)call->total);
    bytes_append_byte(&sample->containers, '>');
}

static void write_close(struct format_sample *sample)
{
    struct bytes *path = &sample->containers;
    size_t length = path->length - (path->length > 0);
    while (length > 0 && path->data[length - 1] != '>')
        length--;
    path->length = length;
}

static void write_span(struct format_sample *sample, const struct call *call)
{
    bytes_format(&sample->out, "{%s", spans[call->detail]);
    if (call->text.length > 0)
        bytes_format(&sample->out, "=%.*s", (int)call->text.length, call->text.data);
    bytes_append_byte(&sample->out, ' ');
}

static void write_line(struct format_sample *sample, const char *sign, const struct call *call)
{
    bytes_append_string(&sample->out, sign);
    bytes_append(&sample->out, call->name.data, call->name.length);
    bytes_append_string(&sample->out, call->kind == CALL_META ? "=" : "");
    bytes_append(&sample->out, call->text.data, call->text.length);
    bytes_append_byte(&sample->out, '\n');
}

static void write_call(struct format_sample *sample, const struct call *call)
{
    char sign[32];
    switch (call->kind) {
    case CALL_META:
        write_line(sample, "@", call);
        break;
    case CALL_OUTLINE:
        snprintf(sign, sizeof sign, "*%u ", call->detail);
        write_line(sample, sign, &(struct call){ .kind = call->kind, .text = call->text });
        break;
    case CALL_DIAGNOSTIC:
        write_line(sample, "!", call);
        break;
    case CALL_BLOCK:
        write_block(sample, call);
        break;
    case CALL_TEXT:
        bytes_append(&sample->out, call->text.data, call->text.length);
        if (!sample->other)
            bytes_append(&sample->text, call->text.data, call->text.length);
        break;
    case CALL_SPAN_OPEN:
        write_span(sample, call);
        break;
    case CALL_SPAN_CLOSE:
        bytes_append_byte(&sample->out, '}');
        break;
    case CALL_ANCHOR:
        bytes_format(&sample->out, "#%.*s;", (int)call->name.length, call->name.data);
        break;
    case CALL_BLOCK_END:
        bytes_append_byte(&sample->out, '\n');
        if (!sample->other)
            bytes_append_byte(&sample->text, '\n');
        break;
    case CALL_OPEN:
        write_open(sample, call);
        break;
    case CALL_CLOSE:
        write_close(sample);
        break;
    case CALL_PART_BEGIN:
        sample->parts++;
        break;
    default:
        break;
    }
}

static void take(void *self, const struct call *call)
{
    struct format_sample *sample = self;
    struct error error;
    if (!receiver_take(sample->receiver, call, &error)) {
        sample->refused++;
        bytes_format(&sample->out, "REFUSED: %s\n", error.message);
        return;
    }
    write_call(sample, call);
}

static void deliver(void *self, uint32_t number, struct part *part)
{
    (void)self;
    (void)number;
    part_free(part);
}

static void failed(void *self, uint32_t number, struct slice message)
{
    (void)number;
    struct format_sample *sample = self;
    bytes_format(&sample->out, "FAILED: %.*s\n", (int)message.length, message.data);
}

static void apply(void *self, const struct call *call)
{
    (void)self;
    (void)call;
}

static const struct receiver_ops ops = { deliver, failed, apply };

void format_sample_init(struct format_sample *sample)
{
    *sample = (struct format_sample){ .builder = { take, sample } };
    sample->receiver = receiver_new(&ops, sample);
}

void format_sample_release(struct format_sample *sample)
{
    receiver_free(sample->receiver);
    bytes_release(&sample->out);
    bytes_release(&sample->text);
    bytes_release(&sample->containers);
}

void format_sample_run(struct format_sample *sample, const struct format_type *type,
                       const char *name, const char *data, size_t length, size_t step)
{
    const struct format_options options = { .name = name };
    void *run = type->open(&sample->builder, &options);
    if (step == 0)
        step = length;
    for (size_t at = 0; at < length; at += step)
        type->feed(run, data + at, length - at < step ? length - at : step);
    type->end(run);
    type->close(run);
}
