/* SPDX-License-Identifier: MIT */
#include "app/dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/complain.h"
#include "app/dump_internal.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "reader/geometry.h"

static dump_function *const modes[] = {
    [DUMP_TEXT] = dump_text,       [DUMP_TREE] = dump_tree,
    [DUMP_OUTLINE] = dump_outline, [DUMP_META] = dump_meta,
    [DUMP_LINES] = dump_lines,     [DUMP_PAGES] = dump_pages,
    [DUMP_MATCHES] = dump_matches, [DUMP_BOOKMARKS] = dump_bookmarks,
};

void dump_line(struct dump *dump)
{
    if (dump->prefix != NULL) {
        struct bytes prefix = { 0 };
        escape_text(&prefix, dump->prefix, strlen(dump->prefix));
        printf("%s\t", bytes_string(&prefix));
        bytes_release(&prefix);
    }
    bytes_append_byte(&dump->line, '\n');
    fwrite(dump->line.data, 1, dump->line.length, stdout);
    bytes_clear(&dump->line);
}

/* Tabs are blanks: they part the fields of a line. */
void dump_escaped(struct dump *dump, const char *text, size_t length)
{
    while (length > 0) {
        const char *tab = memchr(text, '\t', length);
        size_t n = tab != NULL ? (size_t)(tab - text) : length;
        escape_text(&dump->line, text, n);
        if (tab == NULL)
            return;
        bytes_append_byte(&dump->line, ' ');
        text += n + 1;
        length -= n + 1;
    }
}

const struct part *dump_part(struct dump *dump, uint32_t number, const struct form **forms,
                             struct error *error)
{
    const struct part *part = document_part(dump->document, number, WANT_VIEW);
    if (part == NULL) {
        loop_drain(dump->loop, SIZE_MAX, true);
        part = document_part(dump->document, number, WANT_VIEW);
    }
    *forms = document_forms(dump->document, number);
    if (part == NULL) {
        const char *why = document_part_failure(dump->document, number);
        error_set(error, _("cannot read part %u of '%s': %s"), number, dump->opened.name,
                  why != NULL ? why : _("it did not come"));
    }
    return part;
}

bool dump_each_part(struct dump *dump, dump_visit *visit, void *context, struct error *error)
{
    bool done = true;
    for (uint32_t i = 0; i < document_part_count(dump->document); i++) {
        const struct form *forms;
        struct error reason;
        const struct part *part = dump_part(dump, i, &forms, &reason);
        if (part != NULL) {
            visit(dump, part, forms, context);
            continue;
        }
        if (!done) {
            fflush(stdout);
            complain(error->message);
        }
        *error = reason;
        done = false;
    }
    return done;
}

/* Of a book whose language nobody tells, what tells it. */
static void read_head(struct dump *dump)
{
    const struct form *forms;
    struct error error;
    size_t bytes = 0;
    for (uint32_t i = 0; i < document_part_count(dump->document) && bytes < HEAD_MAX; i++) {
        dump_part(dump, i, &forms, &error);
        document_head_counts(dump->document, &bytes);
    }
}

/* Reads the input to its end and finds all of its structure. */
static void finish(struct dump *dump)
{
    loop_drain(dump->loop, SIZE_MAX, true);
    document_recognise_start(dump->document);
    while (!document_recognised(dump->document))
        if (!document_recognise_step(dump->document)) {
            loop_drain(dump->loop, SIZE_MAX, true);
            if (!document_recognise_step(dump->document))
                break;
        }
    document_adopt_structure(dump->document);
}

static struct layout_style style_for(const struct dump *dump)
{
    const struct options *options = dump->options;
    struct reader_settings settings = settings_reader(&options->settings);
    struct width_rules rules = width_rules_narrow;
    rules.ambiguous_wide = options->settings.values[SETTING_AMBIGUOUS] == AMBIGUOUS_WIDE;
    rules.pad = options->settings.values[SETTING_AMBIGUOUS] == AMBIGUOUS_PAD;
    struct geometry geometry = geometry_of(options->columns, options->rows, &settings, false);
    return style_of(&geometry, &settings, &rules, dump->document);
}

static bool dump_file(const struct options *options, const char *name, bool several,
                      struct error *error)
{
    struct dump dump = { .options = options, .prefix = several ? name : NULL };
    dump.loop = loop_new();
    bool done = open_text(name, &options->settings, dump.loop, NULL, &dump.opened, error);
    if (done) {
        dump.document = dump.opened.document;
        finish(&dump);
        read_head(&dump);
        dump.style = style_for(&dump);
        done = modes[options->dump](&dump, error);
        opened_release(&dump.opened);
    }
    bytes_release(&dump.line);
    loop_free(dump.loop);
    return done;
}

int dump_run(const struct options *options, const char *const *files, size_t count)
{
    int status = EXIT_SUCCESS;
    for (size_t i = 0; i < count; i++) {
        struct error error;
        if (dump_file(options, files[i], count > 1, &error))
            continue;
        fflush(stdout);
        complain(error.message);
        status = EXIT_FAILURE;
    }
    return status;
}
