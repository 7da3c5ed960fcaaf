/* SPDX-License-Identifier: MIT */
#include "doc/receiver.h"

#include <limits.h>
#include <stdlib.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/language.h"
#include "text/utf8.h"

/* An inline span that is still open. */
struct open_span {
    size_t index; /* in the part's spans */
};

struct receiver {
    const struct receiver_ops *ops;
    void *self;
    struct part *part; /* the one being received, or NULL */
    uint32_t number;
    bool in_block;
    uint32_t container; /* the innermost open one */
    size_t depth;
    struct open_span spans[NESTING_MAX];
    size_t span_depth;
};

struct receiver *receiver_new(const struct receiver_ops *ops, void *self)
{
    struct receiver *receiver = mem_array(1, sizeof *receiver);
    receiver->ops = ops;
    receiver->self = self;
    return receiver;
}

void receiver_free(struct receiver *receiver)
{
    if (receiver == NULL)
        return;
    part_free(receiver->part);
    free(receiver);
}

/* The part that is open costs no other. */
static void fail(struct receiver *r, const char *reason)
{
    part_free(r->part);
    r->part = NULL;
    r->ops->failed(r->self, r->number, slice_of(reason));
}

static bool part_begin(struct receiver *r, const struct call *call, struct error *error)
{
    (void)error;
    if (r->part != NULL) {
        struct error reason;
        error_set(&reason, _("a part begins within part %u"), r->number);
        fail(r, reason.message);
    }
    r->part = part_new();
    r->number = call->part;
    r->container = CONTAINER_NONE;
    r->depth = r->span_depth = 0;
    r->in_block = false;
    return true;
}

static bool context(struct receiver *r, const struct call *call, struct error *error)
{
    if (r->part->block_count > 0 || call->name.length > CONTEXT_MAX + UTF8_LONGEST ||
        call->text.length > CONTEXT_MAX + UTF8_LONGEST)
        return error_set(error, _("the context of part %u is too late or too long"), r->number);
    bytes_clear(&r->part->before);
    bytes_clear(&r->part->after);
    bytes_append(&r->part->before, call->name.data, call->name.length);
    bytes_append(&r->part->after, call->text.data, call->text.length);
    return true;
}

static bool open_container(struct receiver *r, const struct call *call, struct error *error)
{
    struct part *part = r->part;
    if (r->in_block || call->detail >= CONTAINER_KINDS || call->total > UINT32_MAX)
        return error_set(error, _("a container of part %u is out of place"), r->number);
    if (r->depth >= NESTING_MAX)
        return error_set(error, _("containers of part %u are nested too deep"), r->number);
    if (part->container_count >= BLOCKS_MAX)
        return error_set(error, _("part %u has too many containers"), r->number);
    part->containers = mem_grow(part->containers, part->container_count,
                                &part->container_capacity, sizeof *part->containers);
    part->containers[part->container_count] = (struct container){
        .kind = (unsigned char)call->detail,
        .parent = r->container,
        .number = (uint32_t)call->total,
    };
    r->container = (uint32_t)part->container_count++;
    r->depth++;
    return true;
}

static bool close_container(struct receiver *r, const struct call *call, struct error *error)
{
    (void)call;
    if (r->in_block || r->container == CONTAINER_NONE)
        return error_set(error, _("part %u closes a container that is not open"), r->number);
    r->container = r->part->containers[r->container].parent;
    r->depth--;
    return true;
}

static bool form_of_call(const struct call *call, struct form *form)
{
    unsigned kind = call->detail & 0xFF, role = call->detail >> 8 & 0xFF;
    unsigned level = call->detail >> 16;
    if (kind >= BLOCK_KINDS || role >= BLOCK_ROLES || level > UCHAR_MAX || call->flags > 1)
        return false;
    *form = (struct form){ .kind = (unsigned char)kind, .role = (unsigned char)role,
                           .level = (unsigned char)level, .continues = call->flags != 0 };
    return true;
}

static bool open_block(struct receiver *r, const struct call *call, struct error *error)
{
    struct part *part = r->part;
    struct form form;
    if (r->in_block || !form_of_call(call, &form))
        return error_set(error, _("a block of part %u is out of place"), r->number);
    if (part->block_count >= BLOCKS_MAX)
        return error_set(error, _("part %u has too many blocks"), r->number);
    enum language language = LANGUAGES;
    language_from_tag(call->name.data, call->name.length, &language);
    part->blocks =
        mem_grow(part->blocks, part->block_count, &part->block_capacity, sizeof *part->blocks);
    part->blocks[part->block_count++] = (struct block){
        .start = (uint32_t)part->text.length,
        .end = (uint32_t)part->text.length,
        .container = r->container,
        .language = (unsigned char)language,
        .form = form,
        .source = call->offset,
    };
    r->in_block = true;
    r->span_depth = 0;
    return true;
}

static bool append(struct receiver *r, struct slice text, struct error *error)
{
    if (text.length > PART_MAX - r->part->text.length)
        return error_set(error, _("part %u is too long"), r->number);
    bytes_append(&r->part->text, text.data, text.length);
    return true;
}

static bool text(struct receiver *r, const struct call *call, struct error *error)
{
    if (!r->in_block)
        return error_set(error, _("part %u has text outside of a block"), r->number);
    if (!append(r, call->text, error))
        return false;
    r->part->blocks[r->part->block_count - 1].end = (uint32_t)r->part->text.length;
    return true;
}

static bool open_span(struct receiver *r, const struct call *call, struct error *error)
{
    struct part *part = r->part;
    if (!r->in_block || call->detail >= SPAN_KINDS)
        return error_set(error, _("a span of part %u is out of place"), r->number);
    if (r->span_depth >= NESTING_MAX || part->span_count >= SPANS_MAX)
        return error_set(error, _("part %u has too many spans"), r->number);
    r->spans[r->span_depth++].index = part_add_span(part, (struct span){
        .kind = (unsigned char)call->detail,
        .start = (uint32_t)part->text.length,
        .end = (uint32_t)part->text.length,
        .value = part_add_string(part, call->text),
    });
    return true;
}

static bool close_span(struct receiver *r, const struct call *call, struct error *error)
{
    (void)call;
    if (!r->in_block || r->span_depth == 0)
        return error_set(error, _("part %u closes a span that is not open"), r->number);
    r->part->spans[r->spans[--r->span_depth].index].end = (uint32_t)r->part->text.length;
    return true;
}

static bool anchor(struct receiver *r, const struct call *call, struct error *error)
{
    struct part *part = r->part;
    if (call->name.length == 0 || part->anchor_count >= SPANS_MAX)
        return error_set(error, _("an anchor of part %u is out of place"), r->number);
    part->anchors = mem_grow(part->anchors, part->anchor_count, &part->anchor_capacity,
                             sizeof *part->anchors);
    part->anchors[part->anchor_count++] = (struct anchor){
        .name = part_add_string(part, call->name), .byte = (uint32_t)part->text.length };
    return true;
}

static bool end_block(struct receiver *r, const struct call *call, struct error *error)
{
    if (!r->in_block || r->span_depth > 0)
        return error_set(error, _("part %u ends a block out of place"), r->number);
    if (call->text.length > UTF8_LONGEST)
        return error_set(error, _("a line end of part %u is too long"), r->number);
    if (!append(r, call->text, error))
        return false;
    r->in_block = false;
    return true;
}

static bool end_part(struct receiver *r, const struct call *call, struct error *error)
{
    (void)error;
    if (r->in_block || r->container != CONTAINER_NONE) {
        struct error reason;
        error_set(&reason, _("part %u ends within a block or container"), r->number);
        fail(r, reason.message);
        return true;
    }
    struct part *part = r->part;
    r->part = NULL;
    part->whole = (call->flags & PART_IS_PARTIAL) == 0;
    r->ops->deliver(r->self, r->number, part);
    return true;
}

static bool part_failed(struct receiver *r, const struct call *call, struct error *error)
{
    (void)error;
    if (r->part != NULL && r->number == call->part) {
        part_free(r->part);
        r->part = NULL;
    }
    r->ops->failed(r->self, call->part, call->text);
    return true;
}

static bool apply(struct receiver *r, const struct call *call, struct error *error)
{
    (void)error;
    r->ops->apply(r->self, call);
    return true;
}

/* What takes a call, and whether it must come within a part.  Pieces of a spool are no call for a
 * document. */
static const struct {
    bool (*take)(struct receiver *, const struct call *, struct error *);
    bool within;
} rows[CALL_KINDS] = {
    [CALL_META] = { apply, false },
    [CALL_UNIT] = { apply, false },
    [CALL_OUTLINE] = { apply, false },
    [CALL_RESOURCE] = { apply, false },
    [CALL_DIAGNOSTIC] = { apply, false },
    [CALL_PROGRESS] = { apply, false },
    [CALL_COMPLETE] = { apply, false },
    [CALL_PART_BEGIN] = { part_begin, false },
    [CALL_CONTEXT] = { context, true },
    [CALL_OPEN] = { open_container, true },
    [CALL_CLOSE] = { close_container, true },
    [CALL_BLOCK] = { open_block, true },
    [CALL_TEXT] = { text, true },
    [CALL_SPAN_OPEN] = { open_span, true },
    [CALL_SPAN_CLOSE] = { close_span, true },
    [CALL_ANCHOR] = { anchor, true },
    [CALL_BLOCK_END] = { end_block, true },
    [CALL_PART_END] = { end_part, true },
    [CALL_PART_FAILED] = { part_failed, false },
};

bool receiver_take(struct receiver *receiver, const struct call *call, struct error *error)
{
    if (call->kind <= 0 || call->kind >= CALL_KINDS || rows[call->kind].take == NULL)
        return error_set(error, _("unknown call %u"), (unsigned)call->kind);
    if (rows[call->kind].within && receiver->part == NULL)
        return error_set(error, _("call %u comes outside of a part"), (unsigned)call->kind);
    if (call->kind != CALL_TEXT && (call->name.length > NAME_MAX_BYTES ||
                                    call->text.length > NAME_MAX_BYTES))
        return error_set(error, _("call %u is too long"), (unsigned)call->kind);
    if (!utf8_is_valid(call->name.data, call->name.length) ||
        !utf8_is_valid(call->text.data, call->text.length))
        return error_set(error, _("call %u is not UTF-8"), (unsigned)call->kind);
    return rows[call->kind].take(receiver, call, error);
}
