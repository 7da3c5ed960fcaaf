/* SPDX-License-Identifier: MIT */
/*
 * The settings: one table of names, types, values, defaults and help.  Every layer takes a plain
 * struct of its own; here they get their names.
 *
 * Units: as the table's help says.
 * Ownership: struct settings is a value.
 * Errors: an unknown name or value is one line that lists the valid ones.
 */
#ifndef APP_SETTINGS_H
#define APP_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/bytes.h"
#include "base/error.h"
#include "reader/settings.h"

enum setting_id {
    SETTING_LANG,
    SETTING_KINSOKU,
    SETTING_KOREAN,
    SETTING_HANG,
    SETTING_JUSTIFY,
    SETTING_AUTOSPACE,
    SETTING_INDENT,
    SETTING_MEASURE,
    SETTING_SPACING,
    SETTING_LEADING,
    SETTING_CHAPTER,
    SETTING_COLUMNS,
    SETTING_VERTICAL,
    SETTING_RUBY,
    SETTING_AMBIGUOUS,
    SETTING_SCRIPT,
    SETTING_QUOTES,
    SETTING_ENCODING,
    SETTING_FORMAT,
    SETTING_ARTICLE,
    SETTING_HEADINGS,
    SETTING_REFLOW,
    SETTING_FOLD,
    SETTING_THEME,
    SETTING_REMEMBER,
    SETTINGS
};

enum ambiguous { AMBIGUOUS_AUTO, AMBIGUOUS_NARROW, AMBIGUOUS_WIDE, AMBIGUOUS_PAD };

#define ENCODING_NAME_MAX 64

struct settings {
    int values[SETTINGS];              /* a choice's index, or a number */
    char encoding[ENCODING_NAME_MAX];  /* SETTING_ENCODING: a name that iconv knows, or "auto" */
};

void settings_init(struct settings *settings);

/* Sets one by name.  *id (may be NULL) tells which it was. */
bool settings_set(struct settings *settings, const char *name, const char *value,
                  enum setting_id *id, struct error *error);

/* "name=value" as -o has it. */
bool settings_assign(struct settings *settings, const char *assignment, struct error *error);

/* The value of one by name as text, or false where there is no such name. */
bool settings_get(const struct settings *settings, const char *name, struct bytes *value);

/* What the reading session takes of them. */
struct reader_settings settings_reader(const struct settings *settings);

/* NAME, VALUES, DEFAULT and HELP a line, with tabs between. */
void settings_help(FILE *out);

#endif
