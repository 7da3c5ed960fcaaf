/* SPDX-License-Identifier: MIT */
#include "format/man.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/date.h"
#include "format/decoded.h"
#include "format/man_internal.h"
#include "format/terminal.h"

/* Other text is cut into units of this much, so that little is sent again when more comes. */
#define UNIT_BYTES (64u * 1024u)

/* A line longer than this is cut; a page larger than the other ends (bytes). */
#define LINE_MAX_BYTES (1u << 20)
#define PAGE_MAX (PART_MAX / 2)

enum text_kind { TEXT_UNKNOWN, TEXT_PAGE, TEXT_LINES };

struct man_run {
    struct builder *builder;
    struct decoded *decoded;
    struct terminal terminal;
    struct bytes rest; /* decoded, of a line without its end; it begins at 0 */
    struct styled line;
    enum text_kind kind;
    struct styled first; /* a line that waits for the kind */
    size_t first_bytes;
    struct man_page page;
    size_t bytes;      /* of the text so far */
    size_t shown;      /* of these the part has */
    /* Other text. */
    struct styled *lines; /* of the last unit */
    size_t count, capacity;
    size_t unit_bytes;
    uint32_t unit;
    bool changed;      /* since the last unit was sent */
};

static void *man_open(struct builder *builder, const struct format_options *options)
{
    struct man_run *run = mem_array(1, sizeof *run);
    run->builder = builder;
    builder_meta(builder, "format", slice_of("man"));
    run->decoded = decoded_new(builder, options->encoding);
    run->page.builder = builder;
    run->page.links = &run->terminal.links;
    run->page.reflow = options->reflow;
    return run;
}

/* --- A page ----------------------------------------------------------------------------------- */

static void tell_date(struct man_run *run)
{
    struct date date;
    size_t start, end;
    if (!date_find(bytes_slice(&run->page.date), &date, &start, &end))
        return;
    char written[DATE_LENGTH];
    date_write(&date, written);
    builder_meta(run->builder, "date", slice_of(written));
}

/* The name of the header where the first section does not say more. */
static void tell_title(struct man_run *run)
{
    struct bytes *title = &run->page.title;
    if (title->length > 0 && title->length < NAME_MAX_BYTES) {
        builder_meta(run->builder, "title", bytes_slice(title));
        return;
    }
    for (size_t i = 0; i < run->page.count; i++) {
        struct slice line = bytes_slice(&run->page.lines[i].styled.text);
        if (!man_is_header(line))
            continue;
        line.length = (size_t)((const char *)memchr(line.data, ')', line.length) + 1 - line.data);
        builder_meta(run->builder, "title", line);
        return;
    }
}

static void send_page(struct man_run *run, bool whole)
{
    builder_unit(run->builder, 0, slice_of(""), slice_of(""), run->bytes, 0);
    builder_part_begin(run->builder, 0);
    man_page_send(&run->page);
    builder_part_end(run->builder, whole);
    run->shown = run->bytes;
    if (!whole)
        return;
    tell_title(run);
    tell_date(run);
    for (size_t i = 0; i < run->page.heading_count; i++) {
        const struct man_heading *heading = &run->page.headings[i];
        builder_outline_byte(run->builder, heading->level, bytes_slice(&heading->title), 0,
                             heading->byte);
    }
}

/* --- Other text ------------------------------------------------------------------------------- */

static void send_unit(struct man_run *run, bool whole)
{
    static const struct form form = { .kind = BLOCK_PREFORMATTED };
    builder_unit(run->builder, run->unit, slice_of(""), slice_of(""), run->unit_bytes, 0);
    builder_part_begin(run->builder, run->unit);
    for (size_t i = 0; i < run->count; i++) {
        builder_block(run->builder, &form, 0, slice_of(""));
        styled_send(&run->lines[i], &run->terminal.links, run->builder);
        builder_block_end(run->builder, slice_of("\n"));
    }
    builder_part_end(run->builder, whole);
    run->changed = false;
}

static void end_unit(struct man_run *run)
{
    send_unit(run, true);
    run->unit++;
    for (size_t i = 0; i < run->count; i++)
        styled_release(&run->lines[i]);
    run->count = run->unit_bytes = 0;
}

static void keep_line(struct man_run *run, size_t bytes)
{
    run->lines = mem_grow(run->lines, run->count, &run->capacity, sizeof *run->lines);
    run->lines[run->count++] = run->line;
    run->line = (struct styled){ 0 };
    run->unit_bytes += bytes;
    run->changed = true;
    if (run->unit_bytes >= UNIT_BYTES)
        end_unit(run);
}

/* --- Lines ------------------------------------------------------------------------------------ */

static bool is_empty(const struct styled *line)
{
    return line->text.length == 0 || strspn(line->text.data, " \t") == line->text.length;
}

static void keep_either(struct man_run *run, size_t bytes)
{
    if (run->kind == TEXT_LINES)
        keep_line(run, bytes);
    else if (run->bytes <= PAGE_MAX)
        man_page_add(&run->page, &run->line);
}

/* The line that waited is of what has been decided. */
static void settle(struct man_run *run)
{
    if (run->first.text.length == 0)
        return;
    struct styled line = run->line;
    run->line = run->first;
    run->first = (struct styled){ 0 };
    keep_either(run, run->first_bytes);
    styled_release(&run->line);
    run->line = line;
}

/* What begins as a page does is one.  A header that is cut waits for the line below it; false: the
 * line does. */
static bool decide(struct man_run *run, size_t bytes)
{
    struct slice line = bytes_slice(&run->line.text);
    if (man_is_header(line) || man_is_first_section(line)) {
        run->kind = TEXT_PAGE;
    } else if (run->first.text.length == 0 && man_is_cut_header(line)) {
        run->first = run->line;
        run->first_bytes = bytes;
        run->line = (struct styled){ 0 };
        return false;
    } else {
        run->kind = TEXT_LINES;
    }
    settle(run);
    return true;
}

static void take_line(struct man_run *run, struct slice line, size_t bytes)
{
    if (line.length > 0 && line.data[line.length - 1] == '\r')
        line.length--;
    terminal_line(&run->terminal, line, &run->line);
    run->bytes += bytes;
    if (run->kind == TEXT_UNKNOWN && (is_empty(&run->line) || !decide(run, bytes)))
        return;
    keep_either(run, bytes);
}

/* A line ends where the text has it, or where it is too long, before a character. */
static void take_lines(struct man_run *run, bool end)
{
    const char *data = bytes_string(&run->rest);
    size_t at = 0, length = run->rest.length;
    while (at < length) {
        const char *stop = memchr(data + at, '\n', length - at);
        size_t n = stop != NULL ? (size_t)(stop - data) - at : length - at;
        bool cut = n > LINE_MAX_BYTES;
        if (stop == NULL && !cut && !end)
            break;
        if (cut) {
            n = LINE_MAX_BYTES;
            while (n > 1 && ((unsigned char)data[at + n] & 0xC0) == 0x80)
                n--;
        }
        size_t bytes = n + (stop != NULL && !cut);
        take_line(run, (struct slice){ data + at, n }, bytes);
        at += bytes;
    }
    bytes_remove(&run->rest, 0, at);
}

static void man_feed(void *self, const char *data, size_t length)
{
    struct man_run *run = self;
    decoded_feed(run->decoded, data, length, false, &run->rest);
    take_lines(run, false);
    if (run->kind == TEXT_LINES && run->changed)
        send_unit(run, false);
    else if (run->kind == TEXT_PAGE && run->bytes > run->shown + run->shown / 2)
        send_page(run, false);
}

static void man_end(void *self)
{
    struct man_run *run = self;
    decoded_feed(run->decoded, "", 0, true, &run->rest);
    take_lines(run, true);
    if (run->kind == TEXT_UNKNOWN) {
        run->kind = TEXT_LINES;
        settle(run);
    }
    if (run->kind == TEXT_PAGE)
        send_page(run, true);
    else if (run->count > 0 || run->unit == 0)
        send_unit(run, true);
    if (run->bytes > PAGE_MAX && run->kind == TEXT_PAGE)
        builder_diagnostic(run->builder, SEVERITY_WARNING, PAGE_MAX,
                           _("the text is too long: its end is left out"));
    builder_complete(run->builder);
}

static void man_close(void *self)
{
    struct man_run *run = self;
    decoded_free(run->decoded);
    man_page_release(&run->page);
    terminal_release(&run->terminal);
    styled_release(&run->line);
    styled_release(&run->first);
    for (size_t i = 0; i < run->count; i++)
        styled_release(&run->lines[i]);
    free(run->lines);
    bytes_release(&run->rest);
    free(run);
}

const struct format_type format_man = {
    .name = "man",
    .suffixes = ".ansi",
    .understood = N_("manual pages and colours of terminals: overstrike, SGR, links; sections"),
    .looks = man_looks,
    .open = man_open,
    .feed = man_feed,
    .end = man_end,
    .close = man_close,
};
