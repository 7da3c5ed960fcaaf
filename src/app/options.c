/* SPDX-License-Identifier: MIT */
#include "app/options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

#define COLUMNS_STANDARD 80
#define ROWS_STANDARD 24

static const char *const dump_names[] = {
    [DUMP_TEXT] = "text",       [DUMP_TREE] = "tree",       [DUMP_OUTLINE] = "outline",
    [DUMP_META] = "meta",       [DUMP_LINES] = "lines",     [DUMP_PAGES] = "pages",
    [DUMP_MATCHES] = "matches", [DUMP_BOOKMARKS] = "bookmarks",
    [DUMP_SCREEN] = "screen",   [DUMP_CELLS] = "cells",
};

#define DUMPS (sizeof dump_names / sizeof *dump_names)

static bool take_setting(struct options *options, const char *value, struct error *error)
{
    return settings_assign(&options->settings, value, error);
}

static bool take_dump(struct options *options, const char *value, struct error *error)
{
    struct bytes names = { 0 };
    for (size_t i = DUMP_TEXT; i < DUMPS; i++) {
        if (strcmp(dump_names[i], value) == 0) {
            options->dump = (enum dump_mode)i;
            bytes_release(&names);
            return true;
        }
        bytes_format(&names, "%s%s", names.length > 0 ? " " : "", dump_names[i]);
    }
    error_set(error, _("no dump '%s': there are %s"), value, bytes_string(&names));
    bytes_release(&names);
    return false;
}

static bool take_size(struct options *options, const char *value, struct error *error)
{
    char *end;
    long columns = strtol(value, &end, 10), rows = 0;
    bool right = *value >= '1' && *value <= '9' && *end == 'x' && end[1] >= '1' && end[1] <= '9';
    if (right)
        rows = strtol(end + 1, &end, 10);
    if (!right || *end != '\0' || columns > COLUMNS_MAX || rows > ROWS_MAX)
        return error_set(error, _("'%s' is no size: COLUMNSxROWS, up to %dx%d"), value,
                         COLUMNS_MAX, ROWS_MAX);
    options->columns = (int)columns;
    options->rows = (int)rows;
    return true;
}

static bool take_search(struct options *options, const char *value, struct error *error)
{
    (void)error;
    options->search = value;
    return true;
}

static bool take_script(struct options *options, const char *value, struct error *error)
{
    (void)error;
    options->script = value;
    return true;
}

static bool take_store(struct options *options, const char *value, struct error *error)
{
    (void)error;
    options->store = value;
    return true;
}

static bool take_help(struct options *options, const char *value, struct error *error)
{
    if (value == NULL)
        options->help = HELP_OPTIONS;
    else if (strcmp(value, "settings") == 0)
        options->help = HELP_SETTINGS;
    else if (strcmp(value, "keys") == 0)
        options->help = HELP_KEYS;
    else
        return error_set(error, _("no help on '%s': there are settings keys"), value);
    return true;
}

static bool take_version(struct options *options, const char *value, struct error *error)
{
    (void)value;
    (void)error;
    options->version = true;
    return true;
}

static bool take_verbose(struct options *options, const char *value, struct error *error)
{
    (void)value;
    (void)error;
    options->verbose = true;
    return true;
}

static bool take_formats(struct options *options, const char *value, struct error *error)
{
    (void)value;
    (void)error;
    options->formats = true;
    return true;
}

enum takes { TAKES_NOTHING, TAKES_VALUE, TAKES_OPTIONAL };

static const struct option_row {
    char letter;
    const char *name;
    enum takes takes;
    const char *value; /* as help shows it */
    bool (*take)(struct options *, const char *, struct error *);
    const char *help;
} rows[] = {
    { 'o', "option", TAKES_VALUE, "NAME=VALUE", take_setting, N_("a setting") },
    { 0, "dump", TAKES_VALUE, "MODE", take_dump,
      N_("print text, tree, outline, meta, lines, pages, matches, bookmarks, screen or cells") },
    { 0, "search", TAKES_VALUE, "PATTERN", take_search, N_("what --dump=matches looks for") },
    { 0, "size", TAKES_VALUE, "COLUMNSxROWS", take_size,
      N_("the screen's size without a terminal") },
    { 0, "script", TAKES_VALUE, "FILE", take_script, N_("keys to type, one a line") },
    { 0, "store", TAKES_VALUE, "FOLDER", take_store, N_("keep places and bookmarks there") },
    { 'h', "help", TAKES_OPTIONAL, "settings|keys", take_help,
      N_("this help, the settings, or the keys") },
    { 0, "formats", TAKES_NOTHING, NULL, take_formats,
      N_("the formats, their suffixes, and what is understood of each") },
    { 'V', "version", TAKES_NOTHING, NULL, take_version,
      N_("the version; with --verbose, of libraries and what the worker gives up too") },
    { 0, "verbose", TAKES_NOTHING, NULL, take_verbose, N_("more of it") },
};

#define ROWS (sizeof rows / sizeof *rows)

static const struct option_row *find_long(const char *name, size_t length)
{
    for (size_t i = 0; i < ROWS; i++)
        if (strlen(rows[i].name) == length && memcmp(rows[i].name, name, length) == 0)
            return &rows[i];
    return NULL;
}

static const struct option_row *find_short(char letter)
{
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].letter != 0 && rows[i].letter == letter)
            return &rows[i];
    return NULL;
}

/* --name, --name=value or --name value; *next is the index of the argument after it. */
static bool parse_long(struct options *options, int argc, char **argv, int *next,
                       struct error *error)
{
    const char *name = argv[*next] + 2;
    size_t length = strcspn(name, "=");
    const struct option_row *row = find_long(name, length);
    const char *value = name[length] == '=' ? name + length + 1 : NULL;
    if (row == NULL)
        return error_set(error, _("unknown option '%s'; --help lists them"), argv[*next]);
    if (row->takes == TAKES_NOTHING && value != NULL)
        return error_set(error, _("option '--%s' takes no value"), row->name);
    if (row->takes == TAKES_VALUE && value == NULL) {
        if (*next + 1 >= argc)
            return error_set(error, _("option '--%s' needs a value"), row->name);
        value = argv[++*next];
    }
    ++*next;
    return row->take(options, value, error);
}

static bool parse_short(struct options *options, int argc, char **argv, int *next,
                        struct error *error)
{
    const char *letters = argv[*next] + 1;
    for (; *letters != '\0'; letters++) {
        const struct option_row *row = find_short(*letters);
        if (row == NULL)
            return error_set(error, _("unknown option '-%c'; --help lists them"), *letters);
        if (row->takes != TAKES_VALUE) {
            if (!row->take(options, NULL, error))
                return false;
            continue;
        }
        const char *value = letters + 1;
        if (*value == '\0') {
            if (*next + 1 >= argc)
                return error_set(error, _("option '-%c' needs a value"), row->letter);
            value = argv[++*next];
        }
        ++*next;
        return row->take(options, value, error);
    }
    ++*next;
    return true;
}

static void add_file(struct options *options, const char *name)
{
    options->files = mem_resize(options->files, options->file_count + 1, sizeof *options->files);
    options->files[options->file_count++] = name;
}

static bool check(const struct options *options, struct error *error)
{
    bool screen = options->dump == DUMP_SCREEN || options->dump == DUMP_CELLS;
    if (options->dump == DUMP_MATCHES && options->search == NULL)
        return error_set(error, _("--dump=matches needs --search=PATTERN"));
    if (options->search != NULL && *options->search == '\0')
        return error_set(error, _("--search needs a pattern"));
    if (options->search != NULL && options->dump != DUMP_MATCHES)
        return error_set(error, _("--search goes with --dump=matches"));
    if (screen && options->script == NULL)
        return error_set(error, _("--dump=screen and --dump=cells need --script=FILE"));
    if (options->script != NULL && options->dump != DUMP_NONE && !screen)
        return error_set(error, _("--script goes with --dump=screen or --dump=cells"));
    return true;
}

bool options_parse(struct options *options, int argc, char **argv, struct error *error)
{
    *options = (struct options){ .columns = COLUMNS_STANDARD, .rows = ROWS_STANDARD };
    settings_init(&options->settings);
    bool only_files = false;
    for (int next = 1; next < argc;) {
        const char *argument = argv[next];
        if (!only_files && strcmp(argument, "--") == 0) {
            only_files = true;
            next++;
        } else if (!only_files && strncmp(argument, "--", 2) == 0) {
            if (!parse_long(options, argc, argv, &next, error))
                return false;
        } else if (!only_files && argument[0] == '-' && argument[1] != '\0') {
            if (!parse_short(options, argc, argv, &next, error))
                return false;
        } else if (!only_files && argument[0] == '+' && argument[1] != '\0') {
            options->command = argument + 1;
            next++;
        } else {
            add_file(options, argument);
            next++;
        }
    }
    if (options->script != NULL && options->dump == DUMP_NONE)
        options->dump = DUMP_SCREEN;
    return check(options, error);
}

void options_release(struct options *options)
{
    free(options->files);
    options->files = NULL;
    options->file_count = 0;
}

void options_help(void)
{
    printf("%s\n", _("usage: dujuan [OPTION]... [+PAGE | +/PATTERN] [FILE]..."));
    for (size_t i = 0; i < ROWS; i++) {
        char left[64];
        const char *equals = rows[i].takes == TAKES_OPTIONAL ? "[=" : rows[i].value ? "=" : "";
        snprintf(left, sizeof left, "%c%c%s--%s%s%s%s", rows[i].letter ? '-' : ' ',
                 rows[i].letter ? rows[i].letter : ' ', rows[i].letter ? ", " : "  ",
                 rows[i].name, equals, rows[i].value ? rows[i].value : "",
                 rows[i].takes == TAKES_OPTIONAL ? "]" : "");
        printf("  %-34s %s\n", left, _(rows[i].help));
    }
}
