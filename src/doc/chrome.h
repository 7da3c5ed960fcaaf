/* SPDX-License-Identifier: MIT */
/*
 * Chrome: what a saved page says beside its article, known by its words and marks.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 * Errors: none.
 */
#ifndef DOC_CHROME_H
#define DOC_CHROME_H

#include <stdbool.h>

#include "base/bytes.h"

enum chrome {
    CHROME_NONE,
    CHROME_LINKS,    /* links and buttons: 分享 打印 收藏 */
    CHROME_COUNTER,  /* 0, 閱讀 1234 */
    CHROME_PATH,     /* 首頁 > 新聞 > 社會, and menus */
    CHROME_BANNER,   /* advertisements and names of pictures */
    CHROME_RELATED,  /* heads a list of other pages */
    CHROME_LEGAL,    /* © and what may not be copied */
    CHROME_GREETING, /* 今天是…, 欢迎您 */
    CHROME_ADDRESS   /* a URL with hardly more */
};

/* What a trimmed line is, wherever it stands. */
enum chrome chrome_of(struct slice line);

/* A word without white space that is nothing but words of links. */
bool chrome_is_link(struct slice token);

/* A number with or without what it counts. */
bool chrome_is_counter(struct slice token);

/* A line that can stand between two paragraphs of an article: advertisements, "read on". */
bool chrome_within(struct slice line);

#endif
