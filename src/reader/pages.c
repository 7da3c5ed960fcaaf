/* SPDX-License-Identifier: MIT */
#include "reader/pages.h"

#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"

/* A page of prose is about three quarters full, and a character of CJK has three bytes. */
#define FULLNESS 0.75
#define BYTES_A_CHARACTER 3.0

struct counted {
    uint32_t *starts; /* NULL: not counted */
    uint32_t count;
    size_t length;    /* of the part's text, by which it is told whether that has changed */
    uint64_t size;    /* of the unit (source bytes) */
};

/* What stands before a part: pages of the parts that are counted, bytes of the others. */
struct sum {
    uint64_t pages, bytes;
};

struct pages {
    struct document *document;
    struct layout_style style;
    unsigned version; /* of the structure that was counted */
    struct counted *parts;
    size_t part_count, part_capacity;
    size_t known;           /* parts counted */
    uint64_t known_pages, known_bytes;
    struct sum *sums;       /* one a part; those up to summed are right */
    size_t summed, sum_capacity;

    /* The part that is being counted. */
    struct flow *flow;
    uint32_t part;
    size_t index;
    struct counted count;
    size_t count_capacity;
};

struct pages *pages_new(struct document *document, const struct layout_style *style)
{
    struct pages *pages = mem_array(1, sizeof *pages);
    pages->document = document;
    pages->style = *style;
    pages->version = document_version(document);
    return pages;
}

static void abandon(struct pages *pages)
{
    flow_free(pages->flow);
    pages->flow = NULL;
    free(pages->count.starts);
    pages->count = (struct counted){ 0 };
    pages->count_capacity = 0;
    pages->index = 0;
}

static void forget_all(struct pages *pages)
{
    abandon(pages);
    for (size_t i = 0; i < pages->part_count; i++)
        free(pages->parts[i].starts);
    pages->part_count = pages->known = pages->summed = 0;
    pages->known_pages = pages->known_bytes = 0;
}

void pages_free(struct pages *pages)
{
    if (pages == NULL)
        return;
    forget_all(pages);
    free(pages->parts);
    free(pages->sums);
    free(pages);
}

void pages_set_style(struct pages *pages, const struct layout_style *style)
{
    unsigned version = document_version(pages->document);
    if (layout_style_equal(&pages->style, style) && pages->version == version)
        return;
    forget_all(pages);
    pages->style = *style;
    pages->version = version;
}

void pages_drop(struct pages *pages, uint32_t part)
{
    if (pages->flow != NULL && pages->part == part)
        abandon(pages);
}

static bool is_counted(const struct pages *pages, uint32_t part)
{
    return part < pages->part_count && pages->parts[part].starts != NULL;
}

/* The sums after the part are not right any more. */
static void spoil_sums(struct pages *pages, uint32_t part)
{
    if (pages->summed > part)
        pages->summed = part;
}

static void forget_one(struct pages *pages, uint32_t part)
{
    struct counted *counted = &pages->parts[part];
    pages->known--;
    pages->known_pages -= counted->count;
    pages->known_bytes -= counted->size;
    free(counted->starts);
    *counted = (struct counted){ 0 };
}

/* Whether the part is still what was counted.  One that came again unchanged is. */
static bool is_same(const struct pages *pages, uint32_t part)
{
    const struct counted *counted = &pages->parts[part];
    enum part_state state = document_part_state(pages->document, part);
    if (state == PART_PARTIAL || counted->size != document_unit_size(pages->document, part))
        return false;
    return state != PART_WHOLE ||
           document_part(pages->document, part, WANT_BACKGROUND)->text.length == counted->length;
}

void pages_part_changed(struct pages *pages, uint32_t part)
{
    spoil_sums(pages, part);
    if (is_counted(pages, part) && !is_same(pages, part))
        forget_one(pages, part);
}

static void grow(struct pages *pages)
{
    size_t count = document_part_count(pages->document);
    while (pages->part_count < count) {
        pages->parts = mem_grow(pages->parts, pages->part_count, &pages->part_capacity,
                                sizeof *pages->parts);
        pages->parts[pages->part_count++] = (struct counted){ 0 };
    }
}

/* A part that may still grow is not counted: only the last one does, in memory or not. */
static bool countable(const struct pages *pages, uint32_t part)
{
    bool grows = part + 1 == document_part_count(pages->document) &&
                 !document_complete(pages->document);
    return part < pages->part_count && !grows && !is_counted(pages, part) &&
           document_part_state(pages->document, part) != PART_PARTIAL;
}

/* The nearest to the view that is not counted; UINT32_MAX for none. */
static uint32_t nearest(const struct pages *pages, uint32_t near)
{
    if (pages->known == pages->part_count)
        return UINT32_MAX;
    for (uint32_t d = 0; d <= pages->part_count; d++) {
        if (countable(pages, near + d))
            return near + d;
        if (d <= near && countable(pages, near - d))
            return near - d;
    }
    return UINT32_MAX;
}

static void add_start(struct pages *pages, uint32_t start)
{
    pages->count.starts = mem_grow(pages->count.starts, pages->count.count,
                                   &pages->count_capacity, sizeof *pages->count.starts);
    pages->count.starts[pages->count.count++] = start;
}

static void take_flow(struct pages *pages)
{
    size_t count = flow_page_count(pages->flow);
    for (size_t i = 0; i < count; i++)
        add_start(pages, flow_page_start(pages->flow, i));
    flow_free(pages->flow);
    pages->flow = NULL;
}

static void settle(struct pages *pages, uint32_t part)
{
    if (pages->count.starts == NULL)
        pages->count.starts = mem_array(1, sizeof *pages->count.starts);
    pages->count.size = document_unit_size(pages->document, part);
    pages->parts[part] = pages->count;
    pages->known++;
    pages->known_pages += pages->count.count;
    pages->known_bytes += pages->count.size;
    spoil_sums(pages, part);
    pages->count = (struct counted){ 0 };
    pages->count_capacity = 0;
    pages->index = 0;
}

/* The flow that is to be laid out next; NULL where the part is not there. */
static struct flow *open_flow(struct pages *pages, uint32_t part)
{
    const struct part *text = document_part(pages->document, part, WANT_BACKGROUND);
    const struct form *forms = document_forms(pages->document, part);
    if (text == NULL || forms == NULL || !countable(pages, part))
        return NULL;
    if (pages->part != part || pages->count.length != text->text.length)
        abandon(pages);
    pages->part = part;
    pages->count.length = text->text.length;
    if (pages->index >= flow_count(text)) {
        settle(pages, part);
        return NULL;
    }
    return flow_new(text, forms, pages->index, &pages->style);
}

static bool failed(struct pages *pages, uint32_t part)
{
    if (document_part_state(pages->document, part) != PART_FAILED)
        return false;
    abandon(pages);
    add_start(pages, 0);
    settle(pages, part);
    return true;
}

bool pages_work(struct pages *pages, uint32_t near, size_t units)
{
    grow(pages);
    if (pages->flow == NULL) {
        uint32_t part = pages->count.starts != NULL || pages->index > 0 ? pages->part
                                                                       : nearest(pages, near);
        if (part == UINT32_MAX)
            return false;
        pages->flow = open_flow(pages, part);
        if (pages->flow == NULL)
            return is_counted(pages, part) || failed(pages, part);
        return true;
    }
    if (flow_work(pages->flow, units))
        return true;
    take_flow(pages);
    pages->index++;
    const struct part *text = document_part(pages->document, pages->part, WANT_BACKGROUND);
    if (text != NULL && pages->index >= flow_count(text))
        settle(pages, pages->part);
    return true;
}

bool pages_counted(const struct pages *pages)
{
    return document_complete(pages->document) &&
           pages->known == document_part_count(pages->document);
}

static double guess(const struct pages *pages, uint64_t bytes)
{
    if (pages->known_bytes > 0 && pages->known_pages > 0)
        return (double)bytes * (double)pages->known_pages / (double)pages->known_bytes;
    const struct layout_style *style = &pages->style;
    int lines = style->rows * (style->columns > 1 ? 2 : 1) / (1 + style->leading);
    double characters = (double)style->measure / 2 * (lines > 0 ? lines : 1) * FULLNESS;
    return (double)bytes / (characters * BYTES_A_CHARACTER);
}

static struct sum before(struct pages *pages, uint32_t part)
{
    pages->sums = mem_reserve(pages->sums, 0, (size_t)part + 1, &pages->sum_capacity,
                              sizeof *pages->sums);
    pages->sums[0] = (struct sum){ 0, 0 };
    for (; pages->summed < part; pages->summed++) {
        uint32_t i = (uint32_t)pages->summed;
        struct sum sum = pages->sums[i];
        if (is_counted(pages, i))
            sum.pages += pages->parts[i].count;
        else
            sum.bytes += document_unit_size(pages->document, i);
        pages->sums[i + 1] = sum;
    }
    return pages->sums[part];
}

static uint32_t page_in(const struct counted *counted, uint64_t byte)
{
    uint32_t low = 0, high = counted->count;
    while (high - low > 1 && low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (counted->starts[middle] <= byte)
            low = middle;
        else
            high = middle;
    }
    return low;
}

struct page_number pages_number(struct pages *pages, struct position position)
{
    struct sum sum = before(pages, position.part);
    bool known = is_counted(pages, position.part);
    bool exact = pages_counted(pages) || (sum.bytes == 0 && known);
    double more = guess(pages, sum.bytes);
    if (known) {
        sum.pages += page_in(&pages->parts[position.part], position.byte);
    } else {
        double whole = document_fraction(pages->document, position) *
                       (double)document_size(pages->document);
        double within = whole - (double)document_unit_start(pages->document, position.part);
        more += guess(pages, within > 0 ? (uint64_t)within : 0);
    }
    return (struct page_number){ sum.pages + (uint64_t)more + 1, exact };
}

struct page_number pages_total(const struct pages *pages)
{
    uint64_t size = document_size(pages->document);
    double more = guess(pages, size > pages->known_bytes ? size - pages->known_bytes : 0);
    uint64_t total = pages->known_pages + (uint64_t)more + (more > (double)(uint64_t)more);
    return (struct page_number){ total > 0 ? total : 1, pages_counted(pages) };
}

struct position pages_start(const struct pages *pages, uint64_t number)
{
    uint64_t wanted = number > 0 ? number - 1 : 0;
    double reached = 0;
    uint32_t count = document_part_count(pages->document);
    for (uint32_t i = 0; i < count; i++) {
        bool known = is_counted(pages, i);
        double here = known ? pages->parts[i].count
                            : guess(pages, document_unit_size(pages->document, i));
        if ((double)wanted < reached + here) {
            double within = (double)wanted - reached;
            if (known)
                return (struct position){ i, pages->parts[i].starts[(uint32_t)within] };
            if (!(within > 0))
                return (struct position){ i, 0 };
            double byte = (double)document_unit_start(pages->document, i) +
                          within / here * (double)document_unit_size(pages->document, i);
            return document_at_fraction(pages->document,
                                        byte / (double)document_size(pages->document));
        }
        reached += here;
    }
    return (struct position){ count > 0 ? count - 1 : 0, UINT32_MAX };
}
