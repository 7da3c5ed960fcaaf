/* SPDX-License-Identifier: MIT */
#include "layout/style.h"

bool layout_style_equal(const struct layout_style *a, const struct layout_style *b)
{
    return width_rules_equal(&a->rules, &b->rules) && a->language == b->language &&
           a->kinsoku == b->kinsoku && a->korean == b->korean && a->measure == b->measure &&
           a->rows == b->rows && a->columns == b->columns && a->indent == b->indent &&
           a->spacing == b->spacing &&
           a->leading == b->leading && a->hang == b->hang && a->hang_room == b->hang_room &&
           a->justify == b->justify && a->autospace == b->autospace && a->ruby == b->ruby &&
           a->chapter_level == b->chapter_level && a->vertical == b->vertical &&
           a->markup == b->markup && a->hide_chrome == b->hide_chrome;
}

int layout_measure(int columns, int em)
{
    int measure = em < columns / 2 ? em * 2 : columns & ~1;
    return measure < 2 ? 2 : measure;
}
