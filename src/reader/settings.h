/* SPDX-License-Identifier: MIT */
/*
 * What a reading session takes of the settings; the app's table gives them names.
 *
 * Units: em for measure and indent, rows for spacing.
 * Ownership: a value.
 * Errors: none; the app's table refuses what is out of bounds.
 */
#ifndef READER_SETTINGS_H
#define READER_SETTINGS_H

#include <stdbool.h>

#include "doc/joining.h"
#include "layout/style.h"
#include "text/convert.h"

/* The measure's bounds (em). */
#define MEASURE_MIN 12
#define MEASURE_MAX 60

/* Columns of text side by side; auto: two where each gets a fair measure. */
enum columns { COLUMNS_ONE, COLUMNS_TWO, COLUMNS_AUTO };

/* Whether only a web page's article is shown; auto: where one stands out. */
enum article { ARTICLE_AUTO, ARTICLE_ON, ARTICLE_OFF };

struct reader_settings {
    bool language_given;
    enum language language;
    enum kinsoku kinsoku;
    enum korean_break korean;
    int indent;   /* em, or INDENT_AUTO */
    int measure;  /* em */
    int spacing;
    int leading;
    enum hang hang;
    enum justify justify;
    enum autospace autospace;
    enum ruby ruby;
    enum columns columns;
    bool chapters; /* each starts a page */
    bool vertical;
    enum script_choice script;
    enum quotes quotes;
    enum article article;
    bool headings;
    enum reflow reflow;
    bool fold;
    bool remember;
};

/* The defaults of the design's table. */
extern const struct reader_settings reader_settings_default;

#endif
