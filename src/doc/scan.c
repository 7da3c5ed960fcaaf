/* SPDX-License-Identifier: MIT */
#include "doc/scan.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/scan_internal.h"
#include "doc/shape.h"
#include "doc/visible.h"
#include "text/utf8.h"

/* Cells of the longest line that can be a heading: with a number, without one, in Latin letters. */
enum {
    NUMBERED_CELLS = 64,
    PLAIN_CELLS = 52,
    LATIN_PLAIN_CELLS = 72,
    LATIN_NUMBERED_CELLS = 100,
    CAPTION_CELLS = 120,
    SHORT_CELLS = 40
};

/* So many chapters in a part, and one line of QUOTED that is speech, make it a novel's. */
enum { CHAPTERS = 3, QUOTED = 10 };

static bool is_line_end(unsigned char byte)
{
    return byte == '\n' || byte == '\r';
}

bool scan_continues(const struct part *part)
{
    size_t n = part->before.length;
    if (n == 0)
        return false;
    const char *end = part->before.data + n;
    bool separator = (n >= 2 && memcmp(end - 2, "\xC2\x85", 2) == 0) ||
                     (n >= 3 && (memcmp(end - 3, "\xE2\x80\xA8", 3) == 0 ||
                                 memcmp(end - 3, "\xE2\x80\xA9", 3) == 0));
    return !separator && !is_line_end((unsigned char)end[-1]);
}

/* Whether the part ends within a line, which goes on in the next part or has not come whole. */
static bool is_cut(const struct part *part)
{
    if (part->block_count == 0 || part->blocks[part->block_count - 1].end < part->text.length)
        return false;
    return part->after.length > 0 || !part->whole;
}

static void context_line(struct slice raw, struct glance *glance, bool *blank)
{
    struct slice text;
    struct glance seen = glance_at(raw, &text);
    if (seen.there)
        *glance = seen;
    else
        *blank = true;
}

/* The last line that is not blank in the text before the part. */
static void look_back(struct pass *pass)
{
    const struct bytes *before = &pass->part->before;
    size_t end = before->length;
    while (end > 0 && !pass->before.there) {
        while (end > 0 && is_line_end((unsigned char)before->data[end - 1]))
            end--;
        size_t start = end;
        while (start > 0 && !is_line_end((unsigned char)before->data[start - 1]))
            start--;
        context_line((struct slice){ before->data + start, end - start }, &pass->before,
                     &pass->blank);
        end = start;
    }
}

/* The first one after it. */
static void look_ahead(const struct pass *pass, struct glance *after, bool *blank)
{
    const struct bytes *text = &pass->part->after;
    size_t start = 0;
    while (start < text->length && !after->there) {
        size_t end = start;
        while (end < text->length && !is_line_end((unsigned char)text->data[end]))
            end++;
        if (end > start)
            context_line((struct slice){ text->data + start, end - start }, after, blank);
        start = end + 1;
    }
}

static bool opens_speech(struct slice text)
{
    return codes_have(U"「『“‘\"", cursor_peek(&(struct cursor){ text }));
}

static bool closes_speech(struct slice text)
{
    char32_t last;
    utf8_decode_valid(text.data + utf8_previous(text.data, text.length), &last);
    return codes_have(U"」』”’\"", last);
}

/* foo(); { } x = y; def f(): */
/* Words that a sentence may begin with too are a program's where no sentence ends. */
static bool is_program_line(struct slice text, const char *start)
{
    size_t n = strlen(start);
    char last = text.data[text.length - 1];
    if (start[0] == '#' || start[n - 1] == '[' || start[n - 1] == '-' || start[n - 1] == '/')
        return true;
    if (start[n - 1] != ' ')
        return text.length == n;
    return last != '.' && last != ',' && text.length <= CAPTION_CELLS;
}

/* NAME=value */
static bool is_assignment(struct slice text)
{
    size_t n = 0;
    while (n < text.length && (text.data[n] == '_' || isalnum((unsigned char)text.data[n])))
        n++;
    return n > 0 && n + 1 < text.length && text.data[n] == '=' && text.data[n + 1] != ' ';
}

static bool is_code(struct slice text)
{
    static const char *const starts[] = { "return ", "import ", "def ",  "#include ", "#!",
                                          "for ",    "done",    "fi",    "if [",      "set -",
                                          "export ", "echo ",   "cp -",  "sudo ",     "./",
                                          "cd ",     "<?",      "class " };
    char last = text.data[text.length - 1];
    if (text.data[0] == '=')
        return false;
    for (size_t i = 0; (unsigned char)text.data[0] < 0x80 && i < sizeof starts / sizeof *starts;
         i++)
        if (cursor_take(&(struct cursor){ text }, starts[i]))
            return is_program_line(text, starts[i]);
    if ((unsigned char)text.data[0] >= 0x80 || text.length > CAPTION_CELLS)
        return false;
    return last == ';' || last == '{' || last == '}' || slice_find(text, "()") != NULL ||
           slice_find(text, " = ") != NULL || is_assignment(text) ||
           slice_find(text, "==") != NULL ||
           (last == ':' && memchr(text.data, '(', text.length) != NULL);
}

static void count_habits(struct pass *pass, struct glance glance, struct slice text)
{
    struct habits *habits = &pass->scan->habits;
    size_t length = text.length;
    unsigned bucket = glance.cells / 4 < CELL_BUCKETS ? glance.cells / 4 : CELL_BUCKETS - 1;
    bool open = glance.end == END_OPEN || glance.end == END_COMMA || glance.end == END_CLOSED;
    habits->lines++;
    habits->bytes += length;
    habits->sentences += glance_is_sentence(glance) || glance.end == END_SENTENCE;
    habits->open[bucket] += open;
    habits->code += is_code(text);
    habits->remarks += line_is_remark(text);
    if (opens_speech(text)) {
        habits->quoted++;
        habits->spoken += closes_speech(text) && glance.end == END_SENTENCE;
    }
    habits->short_open += open && glance.cells <= SHORT_CELLS;
    if (glance_is_prose(glance)) {
        habits->prose++;
        habits->indented += glance.indent >= 2;
        habits->spaced += pass->blank;
        habits->widths[bucket]++;
    }
}

static struct candidate *add_candidate(struct pass *pass, const struct line *line)
{
    struct scan *scan = pass->scan;
    scan->candidates =
        mem_grow(scan->candidates, scan->count, &scan->capacity, sizeof *scan->candidates);
    struct candidate *candidate = &scan->candidates[scan->count++];
    *candidate = (struct candidate){
        .line = *line,
        .before = pass->before,
        .blank_before = pass->blank,
        .follows = pass->before_candidate,
        .gap = pass->gap,
    };
    bytes_append(&scan->texts, line->text.data, line->text.length);
    pass->gap = 0;
    return candidate;
}

/* Whether a line is short and open enough to be a heading by itself. */
static bool may_be_plain(struct slice text, struct glance glance)
{
    bool latin = (unsigned char)text.data[0] < 0x80;
    if (glance.cells > (latin ? LATIN_PLAIN_CELLS : PLAIN_CELLS))
        return false;
    return glance.end != END_SENTENCE && glance.end != END_COMMA && glance.end != END_COLON;
}

static bool may_be_numbered(struct slice text, struct glance glance)
{
    bool latin = (unsigned char)text.data[0] < 0x80;
    return glance.cells <= (latin ? LATIN_NUMBERED_CELLS : NUMBERED_CELLS);
}

/* True where the line is kept. */
static bool consider(struct pass *pass, struct line *line)
{
    struct scan *scan = pass->scan;
    if (may_be_numbered(line->text, line->glance))
        line->number = number_read(line->text);
    bool plain = line->number.form == NUMBER_NONE, item = number_is_item(&line->number);
    if ((plain && (!pass->plain || !may_be_plain(line->text, line->glance))) ||
        (item && !pass->items))
        return false;
    scan->plain += plain;
    scan->items += item;
    scan->units += !plain && !item;
    /* Past their limit all of a kind will be dropped. */
    if ((plain && scan->plain > PLAIN_MAX) || (item && scan->items > ITEMS_MAX))
        return false;
    add_candidate(pass, line);
    return true;
}

/* The words of a picture stand beside the text: its neighbours do not see them. */
static bool is_long_caption(const struct line *line)
{
    return line->glance.cells > PLAIN_CELLS && line->glance.cells <= CAPTION_CELLS &&
           line->glance.end == END_OPEN && line_is_caption(line->text);
}

static bool is_rule(const struct line *line)
{
    return line->glance.cells <= CAPTION_CELLS && line->glance.end != END_SENTENCE &&
           shape_is_rule(line->text);
}

static void read_line(struct pass *pass, uint32_t block, bool whole)
{
    const struct part *part = pass->part;
    struct slice raw = part_block_text(part, block);
    struct line line = { .block = block };
    line.glance = glance_at(raw, &line.text);
    if (!line.glance.there || scan_announces(pass, &line)) {
        pass->blank = true;
        return;
    }
    if (is_rule(&line)) { /* it sets apart as a blank line does */
        scan_pass_rule(pass, &line);
        return;
    }
    if (pass->before.there && pass->before.cells <= PLAIN_CELLS)
        scan_find_work(pass, &line);
    line.depth = pass->depth;
    pass->depth = 0;
    if (!whole) { /* what there is of a line that was cut is not what it looks like */
        line.glance.cells += CONTEXT_MAX;
        line.glance.end = END_OPEN;
    }
    line.start = visible_byte_of(part, line.text.data);
    if (whole && is_long_caption(&line)) {
        pass->gap += (uint32_t)line.text.length;
        return;
    }
    count_habits(pass, line.glance, line.text);
    if (pass->before_candidate) {
        struct candidate *last = &pass->scan->candidates[pass->scan->count - 1];
        last->after = line.glance;
        last->blank_after = pass->blank;
    }
    bool kept = whole && consider(pass, &line);
    if (!kept)
        pass->gap += (uint32_t)line.text.length;
    pass->before = line.glance;
    pass->above = line.text;
    pass->before_candidate = kept;
    pass->blank = false;
}

static bool is_kept(const struct pass *pass, const struct candidate *candidate)
{
    const struct number *number = &candidate->line.number;
    if (candidate->line.depth == LINE_WORK)
        return true;
    if (number->form == NUMBER_NONE)
        return pass->plain;
    return !number_is_item(number) || pass->items;
}

/* A part with too many lines of a kind is no prose, and in a novel with chapters and dialogue a
 * line without a number is no heading. */
static void judge_kinds(struct pass *pass)
{
    const struct scan *scan = pass->scan;
    bool novel = scan->units >= CHAPTERS && scan->habits.quoted * QUOTED >= scan->habits.lines;
    pass->plain = pass->plain && scan->plain <= PLAIN_MAX && !novel;
    pass->items = pass->items && scan->items <= ITEMS_MAX;
}

/* Candidates of a kind that is not kept are dropped, as if they were text. */
static void thin_out(struct pass *pass)
{
    struct scan *scan = pass->scan;
    size_t kept = 0;
    uint32_t gap = 0;
    bool dropped = false;
    for (size_t i = 0; i < scan->count; i++) {
        struct candidate candidate = scan->candidates[i];
        gap += candidate.gap;
        if (!is_kept(pass, &candidate)) {
            gap += (uint32_t)candidate.line.text.length;
            dropped = true;
            continue;
        }
        candidate.gap = gap;
        candidate.follows = candidate.follows && !dropped;
        scan->candidates[kept++] = candidate;
        gap = 0;
        dropped = false;
    }
    scan->count = kept;
    scan->tail_gap += gap;
}

/* The slices of what was kept point into the copies, in the order in which they were made. */
static void settle(struct scan *scan)
{
    const char *at = bytes_string(&scan->texts);
    for (size_t i = 0; i < scan->count; i++) {
        scan->candidates[i].line.text.data = at;
        at += scan->candidates[i].line.text.length;
    }
}

static void read_lines(struct pass *pass)
{
    const struct part *part = pass->part;
    bool continues = scan_continues(part), cut = is_cut(part);
    look_back(pass);
    for (size_t i = 0; i < part->block_count; i++)
        read_line(pass, (uint32_t)i,
                  !(i == 0 && continues) && !(i + 1 == part->block_count && cut));
    if (pass->before_candidate) {
        struct candidate *last = &pass->scan->candidates[pass->scan->count - 1];
        last->blank_after = pass->blank;
        look_ahead(pass, &last->after, &last->blank_after);
    }
    pass->scan->tail_gap = pass->gap;
}

struct scan *scan_new(const struct part *part, unsigned flags)
{
    struct scan *scan = mem_array(1, sizeof *scan);
    bool lean = (flags & SCAN_LEAN) != 0;
    struct pass pass = { .scan = scan, .part = part, .plain = !lean, .items = !lean };
    scan->length = part->text.length;
    read_lines(&pass);
    settle(scan);
    judge_kinds(&pass);
    thin_out(&pass);
    for (size_t i = 0; i < scan->count; i++)
        line_look(&scan->candidates[i].line);
    if ((flags & SCAN_HEAD) != 0)
        scan->head = edge_new(part, 0);
    if ((flags & SCAN_TAIL) != 0)
        scan->tail = edge_new(part, edge_tail_start(part));
    return scan;
}

void scan_drop_tail(struct scan *scan)
{
    edge_free(scan->tail);
    scan->tail = NULL;
}

void scan_free(struct scan *scan)
{
    if (scan == NULL)
        return;
    free(scan->candidates);
    bytes_release(&scan->texts);
    edge_free(scan->head);
    edge_free(scan->tail);
    free(scan);
}
