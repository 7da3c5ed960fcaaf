/* SPDX-License-Identifier: MIT */
/*
 * What HTML's parser need not see: comments, scripts and styles are left out (what of them is
 * understood is kept apart), attributes beyond a number, controls; readings of ruby are closed where
 * HTML lets their end be left out.  A long page is cut into pieces between its blocks, and what was
 * open at a cut is opened anew behind it.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: a tame is embedded; a piece is valid during the call.
 * Errors: none; broken markup is taken as browsers take it, and as text where it cannot end.
 * Source: HTML Standard, 13.2.5 (tokenization).
 */
#ifndef FORMAT_HTML_TAME_H
#define FORMAT_HTML_TAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

enum {
    TAME_NAME = 24, /* as long as the name of an element is that is asked for */
    TAME_OPEN = 64  /* elements that are opened anew behind a cut */
};


struct tame {
    void (*piece)(void *self, struct slice markup, bool last);
    void *self;
    size_t first, next;    /* pieces are of at least so many bytes as they came */
    struct bytes pending;  /* not understood yet */
    struct bytes out;
    struct bytes data;     /* of JSON-LD, an item a line end */
    struct bytes styles;   /* of style sheets for screens */
    char skip[TAME_NAME];  /* the element whose content is left out, or "" */
    bool skip_data;        /* … and kept in data */
    bool skip_styles;      /* … and kept in styles */
    bool xml;              /* the page says that it is XHTML */
    char ruby[TAME_NAME];  /* rb, rt or rtc that is open */
    char (*open)[TAME_NAME]; /* names of open elements, ELEMENTS_NESTING_MAX of them at most */
    struct bytes tags[TAME_OPEN]; /* the first ones as they began */
    size_t depth;
    size_t lost;           /* open elements that were left out: nested too deep */
    bool endless;          /* a script has no end: none is looked for any more */
    size_t read;           /* bytes of the piece, as they came */
    unsigned pieces;
};

void tame_init(struct tame *tame, size_t first, size_t next);
void tame_release(struct tame *tame);

/* With end the last piece is given too. */
void tame_feed(struct tame *tame, const char *data, size_t length, bool end);

#endif
