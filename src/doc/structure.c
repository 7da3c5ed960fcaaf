/* SPDX-License-Identifier: MIT */
#include "doc/structure.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/article.h"
#include "doc/chapters.h"
#include "doc/evidence.h"
#include "doc/forms.h"
#include "doc/rulings.h"
#include "doc/scan.h"
#include "doc/scheme.h"

/* When so many lines are looked at, parts that come later give their numbers with a unit only. */
enum { CANDIDATES_MANY = 50000 };

struct structure {
    struct structure_options options;
    struct scan **scans; /* by number of their part; NULL: not added */
    size_t *decided;     /* by number: the length of the part when it was decided, or 0 */
    size_t scan_count;   /* one past the last that was added */
    size_t scan_capacity, decided_capacity;
    size_t candidates; /* of all scans */

    struct article *article;
    struct scheme scheme;
    struct rulings rulings;
    struct decisions decisions;
    struct heading *headings;
    size_t heading_count;
    unsigned chapter_level;
    struct bytes titles;
    uint64_t print; /* of all that was decided: whether a version is new */
    unsigned version;
};

struct structure *structure_new(const struct structure_options *options)
{
    struct structure *structure = mem_array(1, sizeof *structure);
    structure->options = *options;
    structure->scheme.language = options->language;
    return structure;
}

void structure_free(struct structure *structure)
{
    if (structure == NULL)
        return;
    for (size_t i = 0; i < structure->scan_count; i++)
        scan_free(structure->scans[i]);
    free(structure->scans);
    free(structure->decided);
    article_free(structure->article);
    decisions_release(&structure->decisions);
    rulings_release(&structure->rulings);
    free(structure->headings);
    bytes_release(&structure->titles);
    free(structure);
}

static void make_room(struct structure *structure, uint32_t number)
{
    size_t count = structure->scan_count;
    if (number >= count && count > 0 && structure->scans[count - 1] != NULL)
        scan_drop_tail(structure->scans[count - 1]);
    while (structure->scan_count <= number) {
        size_t n = structure->scan_count;
        structure->scans =
            mem_grow(structure->scans, n, &structure->scan_capacity, sizeof *structure->scans);
        structure->decided = mem_grow(structure->decided, n, &structure->decided_capacity,
                                      sizeof *structure->decided);
        structure->scans[n] = NULL;
        structure->decided[n] = 0;
        structure->scan_count++;
    }
}

void structure_add(struct structure *structure, uint32_t number, const struct part *part)
{
    make_room(structure, number);
    bool last = number + 1u == structure->scan_count;
    struct scan *scan =
        scan_new(part, (number == 0 ? SCAN_HEAD : 0) | (last ? SCAN_TAIL : 0) |
                           (structure->candidates > CANDIDATES_MANY ? SCAN_LEAN : 0));
    structure->candidates += scan->count;
    if (structure->scans[number] != NULL)
        structure->candidates -= structure->scans[number]->count;
    /* Decisions point into the old scan: they are made anew, or not used, from now on. */
    scan_free(structure->scans[number]);
    structure->scans[number] = scan;
    structure->decided[number] = 0;
}

void structure_rule(struct structure *structure, struct position start, uint32_t block,
                    bool heading, struct slice title)
{
    struct ruling ruling = { .part = start.part,
                             .block = block,
                             .start = (uint32_t)start.byte,
                             .heading = heading };
    rulings_set(&structure->rulings, &ruling, title);
}

bool structure_has(const struct structure *structure, uint32_t number)
{
    return number < structure->scan_count && structure->scans[number] != NULL;
}

static struct habits all_habits(const struct structure *structure)
{
    struct habits sum = { 0 };
    for (size_t i = 0; i < structure->scan_count; i++)
        if (structure->scans[i] != NULL)
            habits_add(&sum, &structure->scans[i]->habits);
    return sum;
}

static uint32_t last_part(const struct structure *structure)
{
    return structure->scan_count > 0 ? (uint32_t)(structure->scan_count - 1) : 0;
}

static void read_article(struct structure *structure, bool whole)
{
    uint32_t last = last_part(structure);
    const struct scan *first = structure_has(structure, 0) ? structure->scans[0] : NULL;
    const struct scan *end =
        whole && structure_has(structure, last) ? structure->scans[last] : NULL;
    article_free(structure->article);
    structure->article =
        article_new(first != NULL ? first->head : NULL, end != NULL ? end->tail : NULL, last == 0,
                    &structure->scheme.usual);
}

static uint64_t print_bytes(uint64_t print, const void *data, size_t length)
{
    const unsigned char *bytes = data;
    for (size_t i = 0; i < length; i++)
        print = (print ^ bytes[i]) * UINT64_C(1099511628211);
    return print;
}

/* What of the decisions shows in a document. */
static uint64_t print_of(const struct structure *structure)
{
    uint64_t print = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < structure->decisions.count; i++) {
        const struct decision *d = &structure->decisions.items[i];
        if (d->kind == BLOCK_PARAGRAPH && d->role == ROLE_TEXT)
            continue;
        uint64_t fields[] = { d->part, d->start, d->kind, d->role, d->level };
        print = print_bytes(print, fields, sizeof fields);
    }
    for (size_t i = 0; i < METAS; i++)
        if (structure->article->meta[i] != NULL)
            print = print_bytes(print, structure->article->meta[i],
                                strlen(structure->article->meta[i]));
    return print;
}

static bool is_listed(const struct structure *structure, const struct decision *decision)
{
    return structure->options.headings && decision->kind == BLOCK_HEADING && decision->level > 0;
}

static void collect_headings(struct structure *structure)
{
    const struct decisions *decisions = &structure->decisions;
    size_t capacity = 0, length = 0;
    structure->heading_count = 0;
    bytes_clear(&structure->titles);
    for (size_t i = 0; i < decisions->count; i++)
        if (is_listed(structure, &decisions->items[i]))
            length += decisions->items[i].text.length + 1;
    bytes_reserve(&structure->titles, length);
    for (size_t i = 0; i < decisions->count; i++) {
        const struct decision *decision = &decisions->items[i];
        if (!is_listed(structure, decision))
            continue;
        if (capacity == 0) {
            free(structure->headings);
            structure->headings = NULL;
        }
        structure->headings = mem_grow(structure->headings, structure->heading_count, &capacity,
                                       sizeof *structure->headings);
        /* titles has room for all: its data does not move */
        const char *title = structure->titles.data + structure->titles.length;
        bytes_append(&structure->titles, decision->text.data, decision->text.length);
        bytes_append_byte(&structure->titles, '\0');
        structure->headings[structure->heading_count++] =
            (struct heading){ { decision->part, decision->start }, decision->level, title };
    }
}

static uint64_t all_bytes(const struct structure *structure)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < structure->scan_count; i++)
        bytes += structure->scans[i] != NULL ? structure->scans[i]->length : 0;
    return bytes;
}

bool structure_decide(struct structure *structure, bool whole)
{
    struct habits habits = all_habits(structure);
    structure->scheme.usual = usual_of(&habits);
    read_article(structure, whole);
    structure->decisions.count = 0;
    struct scheme_input input = { structure->scans, structure->scan_count, 0, structure->article,
                                  last_part(structure) };
    scheme_decide(&structure->scheme, &input, &structure->decisions);
    rulings_apply(&structure->rulings, &structure->decisions, structure->scheme.keyword_level);
    collect_headings(structure);
    unsigned chapter_level =
        chapters_level(structure->headings, structure->heading_count, all_bytes(structure));
    for (size_t i = 0; i < structure->scan_count; i++)
        structure->decided[i] = structure->scans[i] != NULL ? structure->scans[i]->length + 1 : 0;
    uint64_t print = print_of(structure);
    bool renewed = structure->version == 0 || print != structure->print ||
                   chapter_level != structure->chapter_level;
    structure->chapter_level = chapter_level;
    structure->print = print;
    structure->version += renewed;
    return renewed;
}

unsigned structure_version(const struct structure *structure)
{
    return structure->version;
}

/* Forms of a part that came after the last decision, by the scheme as it was. */
static struct form *forms_by_scheme(const struct structure *structure, uint32_t number,
                                    const struct part *part)
{
    struct decisions decisions = { 0 };
    struct scan *scan = scan_new(part, 0);
    struct scheme_input input = { &scan, 1, number, NULL, 0 };
    if (structure->version > 0)
        scheme_apply(&structure->scheme, &input, &decisions);
    struct form *forms =
        forms_new(part, decisions.items, decisions.count, structure->scheme.usual.verse);
    decisions_release(&decisions);
    scan_free(scan);
    return forms;
}

static size_t first_of_part(const struct decisions *decisions, uint32_t number)
{
    size_t low = 0, high = decisions->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (decisions->items[middle].part < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct form *structure_forms(const struct structure *structure, uint32_t number,
                             const struct part *part)
{
    if (!structure->options.headings)
        return forms_plain(part);
    bool decided =
        number < structure->scan_count && structure->decided[number] == part->text.length + 1;
    if (!decided)
        return forms_by_scheme(structure, number, part);
    size_t begin = first_of_part(&structure->decisions, number);
    size_t end = first_of_part(&structure->decisions, number + 1);
    const struct decision *decisions = end > begin ? &structure->decisions.items[begin] : NULL;
    return forms_new(part, decisions, end - begin, structure->scheme.usual.verse);
}

size_t structure_headings(const struct structure *structure, const struct heading **headings)
{
    *headings = structure->headings;
    return structure->heading_count;
}

unsigned structure_chapter_level(const struct structure *structure)
{
    return structure->chapter_level;
}

const char *structure_meta(const struct structure *structure, const char *key)
{
    static const char *const keys[] = { [META_TITLE] = "title",
                                        [META_AUTHOR] = "author",
                                        [META_DATE] = "date",
                                        [META_SOURCE] = "source" };
    for (size_t i = 0; structure->article != NULL && i < METAS; i++)
        if (strcmp(keys[i], key) == 0)
            return structure->article->meta[i];
    return NULL;
}

void structure_reason(struct evidence_set evidence, struct bytes *out)
{
    bool some = false;
    for (size_t i = 0; i < EVIDENCE_ROWS; i++) {
        if (!evidence_set_has(evidence, (unsigned)i))
            continue;
        bytes_append_string(out, some ? " " : "");
        bytes_append_string(out, evidence_rows[i].name);
        if (evidence_rows[i].weight != 0)
            bytes_format(out, " %+g", (double)evidence_rows[i].weight);
        some = true;
    }
}
