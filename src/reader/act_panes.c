/* SPDX-License-Identifier: MIT */
/* The outline pane and the lists that lie over the text: bookmarks, help, information. */
#include <stdio.h>
#include <string.h>

#include "base/i18n.h"
#include "reader/reader_internal.h"

static bool outline_beside(const struct reader *reader)
{
    return reader->geometry.pane_columns < reader->columns;
}

static void show_outline(struct reader *reader, bool shown)
{
    reader->outline.shown = reader->outline.focused = shown;
    if (!shown)
        outline_filter(&reader->outline, reader->document, "");
    reader_relayout(reader);
}

void act_outline(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (reader->outline.shown && reader->outline.focused) {
        show_outline(reader, false);
        return;
    }
    outline_show(&reader->outline, reader->document, reader->view.anchor);
    show_outline(reader, true);
}

void act_fold(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    outline_fold(&reader->outline, reader->document, true);
    reader_touch(reader);
}

void act_unfold(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    outline_fold(&reader->outline, reader->document, false);
    reader_touch(reader);
}

void act_filter(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    reader_prompt(reader, PROMPT_FILTER, "");
}

void reader_close_list(struct reader *reader)
{
    list_clear(&reader->list);
    reader->list_kind = LIST_NONE;
    reader_touch(reader);
}

void reader_show_text(struct reader *reader)
{
    if (reader->list_kind != LIST_NONE)
        reader_close_list(reader);
    if (!reader->outline.shown)
        return;
    reader->outline.focused = false;
    if (!outline_beside(reader))
        show_outline(reader, false);
    reader_touch(reader);
}

static void choose_section(struct reader *reader)
{
    size_t index;
    if (reader->outline.elsewhere) {
        reader_choose_file_in_pane(reader);
        return;
    }
    if (!outline_current(&reader->outline, &index))
        return;
    reader_show_text(reader);
    reader_jump_to_entry(reader, index);
}

/* From the window to the place in the text. */
static void go_to_note(struct reader *reader)
{
    bool placed = reader->note.placed;
    struct position to = { reader->note.part, reader->note.start };
    note_close(&reader->note);
    if (placed)
        reader_jump(reader, to);
    reader_touch(reader);
}

void act_choose(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (reader->note.shown)
        go_to_note(reader);
    else if (reader->list_kind == LIST_BOOKMARKS)
        reader_choose_bookmark(reader);
    else if (reader->list_kind == LIST_FILES)
        reader_choose_file(reader);
    else if (reader->list_kind != LIST_NONE)
        reader_close_list(reader);
    else
        choose_section(reader);
}

void act_close(struct reader *reader, const struct argument *argument)
{
    if (reader->note.shown) {
        note_close(&reader->note);
        reader_touch(reader);
    } else if (reader->list_kind == LIST_FILES) {
        if (!reader_close_files(reader))
            act_quit(reader, argument);
    } else if (reader->list_kind != LIST_NONE)
        reader_close_list(reader);
    else if (reader->outline.filter != NULL) {
        outline_filter(&reader->outline, reader->document, "");
        reader_touch(reader);
    } else
        show_outline(reader, false);
}

/* A row of two columns, the second one after cells cells or more. */
static void add_pair(struct reader *reader, const char *first, int cells, const char *second)
{
    struct bytes row = { 0 };
    int pad = cells - (int)width_of_text(&reader->rules, first, strlen(first));
    bytes_format(&row, "%s%*s  %s", first, pad > 0 ? pad : 0, "", second);
    list_add(&reader->list, bytes_string(&row), NULL, 0, false);
    bytes_release(&row);
}

/* Help, from the table of actions. */

static void add_action(struct reader *reader, const struct action *action)
{
    const char *keys = reader->host != NULL ? reader->host->keys(reader->host->self, action->name)
                                            : action->keys;
    if (keys != NULL && *keys != '\0')
        add_pair(reader, keys, 22, _(action->help));
}

void act_help(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    list_begin(&reader->list, _("Keys: q closes"), false);
    for (const struct action *action = actions; action->name != NULL; action++)
        add_action(reader, action);
    reader->list_kind = LIST_HELP;
    reader_touch(reader);
}

/* Information: what is known of the text. */

static void add_fact(struct reader *reader, const char *name, const char *value)
{
    if (value != NULL && *value != '\0')
        add_pair(reader, name, 14, value);
}

static void add_meta(struct reader *reader)
{
    static const struct {
        const char *key, *name;
    } facts[] = {
        { "title", N_("title") },       { "author", N_("author") },
        { "date", N_("date") },         { "source", N_("source") },
        { "language", N_("language") }, { "format", N_("format") },
        { "encoding", N_("encoding") }, { "encoding-second", N_("next guess") },
    };
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        add_fact(reader, _(facts[i].name), document_meta(reader->document, facts[i].key));
    const char *reason = document_meta(reader->document, "encoding-reason");
    add_fact(reader, _("it was found"), reason != NULL && *reason != '\0' ? _(reason) : NULL);
}

static void add_article(struct reader *reader)
{
    if (reader->view.flows.style.hide_chrome)
        add_fact(reader, _("article"), _("alone; A shows all of the page"));
}

static void add_place(struct reader *reader)
{
    char value[128];
    struct position top = view_top(&reader->view);
    struct page_number page = pages_number(reader->pages, top), all = pages_total(reader->pages);
    snprintf(value, sizeof value, "%s%llu/%s%llu", page.exact ? "" : "~",
             (unsigned long long)page.number, all.exact ? "" : "~", (unsigned long long)all.number);
    add_fact(reader, _("page"), value);
    size_t printed = document_printed_count(reader->document);
    snprintf(value, sizeof value, "%zu", printed);
    add_fact(reader, _("printed pages"), printed > 0 ? value : NULL);
    struct place place;
    if (document_place(reader->document, top, &place, NULL)) {
        snprintf(value, sizeof value, "%s%s%llu/%llu", place.unit != NULL ? place.unit : "",
                 place.unit != NULL ? ":" : "", (unsigned long long)place.offset,
                 (unsigned long long)document_size(reader->document));
        add_fact(reader, _("byte"), value);
        place_release(&place);
    }
}

/* Which width the setting `ambiguous` came to, and why. */
static const char *width_reason(const struct width_rules *rules, bool automatic)
{
    if (rules->pad)
        return automatic ? _("pad: the text is Chinese") : _("pad: as set");
    if (rules->ambiguous_answered && rules->ambiguous_wide)
        return _("wide: as the terminal draws them");
    if (!automatic)
        return rules->ambiguous_wide ? _("wide: as set") : _("narrow: as set");
    return rules->ambiguous_answered ? _("narrow: the text is not Chinese")
                                     : _("narrow: the guess without an answer");
}

static void add_terminal(struct reader *reader)
{
    const struct width_rules *rules = &reader->rules;
    const char *set = reader->host != NULL ? reader->host->get(reader->host->self, "ambiguous")
                                           : NULL;
    add_fact(reader, _("terminal"),
             !rules->ambiguous_answered ? _("did not tell how wide it draws “ ” — …")
             : rules->ambiguous_wide    ? _("draws “ ” — … in two cells")
                                        : _("draws “ ” — … in one cell"));
    add_fact(reader, _("ambiguous"), width_reason(rules, set == NULL || strcmp(set, "auto") == 0));
}

static void add_diagnostics(struct reader *reader)
{
    size_t count;
    uint64_t all;
    const struct diagnostic *diagnostics =
        document_diagnostics(reader->document, &count, &all);
    for (size_t i = 0; i < count; i++)
        add_fact(reader, i == 0 ? _("remarks") : "", diagnostics[i].message);
    if (all > count) {
        char more[64];
        snprintf(more, sizeof more, _("and %llu more"), (unsigned long long)(all - count));
        add_fact(reader, "", more);
    }
}

/* "river.txt (2/3)" where there are several. */
static void add_file(struct reader *reader)
{
    struct host_files files;
    struct bytes value = { 0 };
    bytes_append_string(&value, reader->name);
    if (reader_files(reader, &files) && files.now < files.count && files.count > 1)
        bytes_format(&value, " (%zu/%zu)", files.now + 1, files.count);
    add_fact(reader, _("file"), bytes_string(&value));
    bytes_release(&value);
}

void act_information(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    list_begin(&reader->list, _("Information: q closes"), false);
    add_file(reader);
    add_meta(reader);
    add_article(reader);
    add_place(reader);
    add_terminal(reader);
    add_diagnostics(reader);
    reader->list_kind = LIST_INFORMATION;
    reader_touch(reader);
}
