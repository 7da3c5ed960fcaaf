/* SPDX-License-Identifier: MIT */
/* The first row (title and section) and the last (page, per cent, what is under way, messages). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "reader/reader_internal.h"
#include "text/cluster.h"

#define BAR_CELLS 20
/* The bar is shown where the screen has at least this many columns. */
#define BAR_COLUMNS 66

static int width(const struct reader *reader, const char *text)
{
    return (int)width_of_text(&reader->rules, text, strlen(text));
}

/* Draws text up to limit. */
static int put(const struct reader *reader, struct grid *grid, int column, int row, int limit,
               const char *text, enum style style)
{
    return grid_text_cut(grid, &reader->rules, column, row, limit, text, strlen(text), style);
}

/* The section's title, unless it is the text's, at the right; returns where it begins. */
static int draw_section(struct reader *reader, struct grid *grid, const char *section,
                        const char *title)
{
    int limit = grid->columns - 1;
    int cells = width(reader, section), half = (grid->columns - 4) / 2;
    if (cells > half && cells + width(reader, title) + 4 > grid->columns)
        cells = half;
    int column = limit - cells;
    if (column <= 12 || strcmp(section, title) == 0)
        return limit;
    put(reader, grid, column, 0, limit, section, STYLE_HEADER);
    return column - 2;
}

/* "2/3  " before the title, where several files were named. */
static int draw_number(struct reader *reader, struct grid *grid)
{
    struct host_files files;
    char number[48];
    if (!reader_files(reader, &files) || !files.named || files.now >= files.count)
        return 1;
    snprintf(number, sizeof number, "%zu/%zu", files.now + 1, files.count);
    return put(reader, grid, 1, 0, grid->columns, number, STYLE_HEADER) + 2;
}

/* The one being read; before the first of all, that one if the page shows it. */
static size_t section_named(struct reader *reader)
{
    size_t section = document_section_at(reader->document, reader->view.anchor);
    if (section != SIZE_MAX || document_outline_count(reader->document) == 0)
        return section;
    struct outline_entry entry = document_outline(reader->document, 0);
    struct position first = { entry.part, entry.byte };
    return entry.resolved && position_compare(first, view_bottom(&reader->view)) < 0 ? 0 : SIZE_MAX;
}

/* The name of a unit that no section begins in goes before the section that began before it: a
 * colophon is not of the last chapter. */
static const char *section_title(struct reader *reader)
{
    uint32_t part = reader->view.anchor.part;
    const char *unit = document_unit_title(reader->document, part);
    bool named = unit != NULL && *unit != '\0';
    size_t section = section_named(reader);
    if (section == SIZE_MAX)
        return named ? unit : NULL;
    struct outline_entry entry = document_outline(reader->document, section);
    return named && entry.part != part ? unit : entry.title;
}

void draw_header(struct reader *reader, struct grid *grid)
{
    const char *title = document_meta(reader->document, "title");
    if (title == NULL || *title == '\0')
        title = reader->name;
    const char *section = section_title(reader);
    grid_fill(grid, 0, 0, grid->columns, STYLE_HEADER);
    char *left = reader_shown(reader, title);
    char *right = reader_shown(reader, section != NULL ? section : title);
    int edge = draw_section(reader, grid, right, left);
    put(reader, grid, draw_number(reader, grid), 0, edge, left, STYLE_HEADER);
    free(left);
    free(right);
}

static void format_page(struct reader *reader, char *out, size_t size)
{
    struct page_number page = pages_number(reader->pages, view_top(&reader->view));
    struct page_number all = pages_total(reader->pages);
    if (all.number < page.number)
        all.number = page.number;
    char numbers[64];
    snprintf(numbers, sizeof numbers, "%s%llu/%s%llu", page.exact ? "" : "~",
             (unsigned long long)page.number, all.exact ? "" : "~", (unsigned long long)all.number);
    snprintf(out, size, _("page %s"), numbers);
}

/* Per cent of the text that is read when the screen is. */
static int per_cent(struct reader *reader)
{
    if (view_at_end(&reader->view) && document_complete(reader->document))
        return 100;
    return (int)(100 * document_fraction(reader->document, view_bottom(&reader->view)));
}

static void format_bar(int percent, char *out)
{
    int full = percent * BAR_CELLS / 100;
    out[0] = '[';
    for (int i = 0; i < BAR_CELLS; i++)
        out[i + 1] = i < full ? '#' : '.';
    out[BAR_CELLS + 1] = ']';
    out[BAR_CELLS + 2] = '\0';
}

/* The time that is left, in the longest way that has room before end. */
static void draw_minutes(struct reader *reader, struct grid *grid, int column, int row, int end)
{
    char forms[MINUTES_FORMS][MINUTES_SIZE];
    size_t count = reader_format_minutes(reader, forms);
    for (size_t i = 0; i < count; i++) {
        if (column + width(reader, forms[i]) + 1 >= end)
            continue;
        put(reader, grid, column, row, end, forms[i], STYLE_STATUS);
        return;
    }
}

/* "3/41": which hit one is at, and how many there are. */
static void format_hits(struct reader *reader, struct bytes *out)
{
    bool exact, counted;
    uint64_t total = search_total(reader->search, &counted);
    if (reader->at_hit) {
        uint64_t here = search_number(reader->search, reader->hit, &exact);
        bytes_format(out, "%s%llu/", exact ? "" : "~", (unsigned long long)here);
    }
    bytes_format(out, "%s%llu", counted ? "" : "~", (unsigned long long)total);
}

/* "/扶貧 3/41", or how far the search has come. */
static void format_search(struct reader *reader, struct bytes *out)
{
    if (!search_active(reader->search))
        return;
    bytes_format(out, "%c%s ", reader->forward ? '/' : '?', search_query(reader->search));
    if (search_finding(reader->search)) {
        uint32_t done, all;
        search_progress(reader->search, &done, &all);
        bytes_format(out, "%u%%", all > 0 ? (unsigned)(100ull * done / all) : 0);
        return;
    }
    format_hits(reader, out);
}

/* Right of the row: keys pending, search, help; returns the column where it begins. */
static int draw_right(struct reader *reader, struct grid *grid, int row, int least)
{
    struct bytes right = { 0 };
    format_search(reader, &right);
    if (reader->pending.length > 0)
        bytes_format(&right, "%s%s", right.length > 0 ? "   " : "",
                     bytes_string(&reader->pending));
    const char *help = _("F1 help");
    bool with_help = least + width(reader, bytes_string(&right)) + width(reader, help) + 8 <
                     grid->columns;
    if (with_help)
        bytes_format(&right, "%s%s", right.length > 0 ? "   " : "", help);
    int cells = (int)width_of_text(&reader->rules, bytes_string(&right), right.length);
    int column = grid->columns - 1 - cells;
    if (column < least)
        column = least;
    put(reader, grid, column, row, grid->columns, bytes_string(&right), STYLE_STATUS);
    bytes_release(&right);
    return column;
}

/* How far a text that still comes has been read; false where there is nothing to tell. */
static bool format_progress(const struct reader *reader, char *out, size_t size)
{
    uint64_t done, total;
    document_progress(reader->document, &done, &total);
    if (document_complete(reader->document) || done == 0)
        return false;
    if (total > done)
        snprintf(out, size, _("reading … %d%%"), (int)(100.0 * (double)done / (double)total));
    else if (total == 0)
        snprintf(out, size, _("reading … %.1f MB"), (double)done / 1e6);
    else
        snprintf(out, size, "%s", _("reading …"));
    return true;
}

static void draw_figures(struct reader *reader, struct grid *grid, int row)
{
    char page[128], bar[BAR_CELLS + 3], percent[16];
    format_page(reader, page, sizeof page);
    int done = per_cent(reader);
    format_bar(done, bar);
    snprintf(percent, sizeof percent, "%3d%%", done);
    int column = 1, end = draw_right(reader, grid, row, 1 + width(reader, page) + 2);
    column = put(reader, grid, column, row, end, page, STYLE_STATUS) + 2;
    if (grid->columns >= BAR_COLUMNS && column + BAR_CELLS + 4 < end)
        column = put(reader, grid, column, row, end, bar, STYLE_STATUS) + 1;
    if (column + 4 < end)
        column = put(reader, grid, column, row, end, percent, STYLE_STATUS) + 3;
    char progress[64];
    if (!format_progress(reader, progress, sizeof progress))
        draw_minutes(reader, grid, column, row, end);
    else if (column + width(reader, progress) + 1 < end)
        put(reader, grid, column, row, end, progress, STYLE_STATUS);
}

static const char *prompt_label(enum prompt_kind kind)
{
    switch (kind) {
    case PROMPT_SEARCH_FORWARD:
        return "/";
    case PROMPT_SEARCH_BACKWARD:
        return "?";
    case PROMPT_COMMAND:
        return ":";
    case PROMPT_BOOKMARK:
        return _("name of the bookmark: ");
    case PROMPT_FILTER:
        return _("only titles with: ");
    case PROMPT_NONE:
        break;
    }
    return "";
}

/* While a search is typed: how much it finds. */
static void format_live(struct reader *reader, struct bytes *out)
{
    bool searching = reader->prompt_kind == PROMPT_SEARCH_FORWARD ||
                     reader->prompt_kind == PROMPT_SEARCH_BACKWARD;
    if (searching && search_active(reader->search))
        format_hits(reader, out);
}

/* The line scrolls so that the cursor is on the screen, by whole clusters. */
static void draw_prompt(struct reader *reader, struct grid *grid, int row)
{
    const struct prompt *prompt = &reader->prompt;
    const char *label = prompt_label(reader->prompt_kind);
    struct bytes live = { 0 };
    format_live(reader, &live);
    int limit = grid->columns - (int)live.length - (live.length > 0 ? 2 : 0);
    int column = put(reader, grid, 0, row, limit, label, STYLE_PROMPT);
    const char *line = bytes_string(&prompt->line);
    size_t from = 0;
    while (from < prompt->cursor &&
           column + (int)width_of_text(&reader->rules, line + from, prompt->cursor - from) >= limit)
        from += cluster_length(line + from, prompt->line.length - from);
    int cursor = column + (int)width_of_text(&reader->rules, line + from, prompt->cursor - from);
    grid_text(grid, &reader->rules, column, row, limit, line + from, prompt->line.length - from,
              STYLE_PROMPT);
    if (live.length > 0)
        put(reader, grid, grid->columns - 1 - (int)live.length, row, grid->columns,
            bytes_string(&live), STYLE_PROMPT);
    bytes_release(&live);
    grid->cursor_row = row;
    grid->cursor_column = cursor < grid->columns ? cursor : grid->columns - 1;
}

void draw_status(struct reader *reader, struct grid *grid)
{
    int row = grid->rows - 1;
    bool prompting = reader->prompt_kind != PROMPT_NONE;
    bool message = reader->message.length > 0;
    enum style style = prompting ? STYLE_PROMPT : message ? reader->message_style : STYLE_STATUS;
    grid_fill(grid, 0, row, grid->columns, style);
    if (prompting)
        draw_prompt(reader, grid, row);
    else if (message)
        put(reader, grid, 1, row, grid->columns, bytes_string(&reader->message), style);
    else
        draw_figures(reader, grid, row);
}
