/* SPDX-License-Identifier: MIT */
#include "format/html_tame.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"
#include "format/html_tag.h"

/* A token that has not ended after so much never will. */
enum { TOKEN_MAX = 1 << 20, TEXT_MAX = 64 * 1024, DATA_MAX = 256 * 1024,
       STYLES_MAX = 128 * 1024, TAG_KEPT = 512 };

void tame_init(struct tame *tame, size_t first, size_t next)
{
    *tame = (struct tame){ .first = first, .next = next };
    tame->open = mem_array(ELEMENTS_NESTING_MAX, sizeof *tame->open);
}

void tame_release(struct tame *tame)
{
    bytes_release(&tame->pending);
    bytes_release(&tame->out);
    bytes_release(&tame->data);
    bytes_release(&tame->styles);
    free(tame->open);
    for (size_t i = 0; i < TAME_OPEN; i++)
        bytes_release(&tame->tags[i]);
}

static void give_piece(struct tame *tame, bool last)
{
    tame->piece(tame->self, bytes_slice(&tame->out), last);
    tame->pieces++;
    tame->read = 0;
    bytes_clear(&tame->out);
    for (size_t i = 0; i < tame->depth && i < TAME_OPEN; i++)
        bytes_append(&tame->out, bytes_string(&tame->tags[i]), tame->tags[i].length);
}

/* A cut is between blocks, or anywhere once a piece is far too long. */
static void maybe_cut(struct tame *tame, bool between)
{
    size_t least = tame->pieces == 0 ? tame->first : tame->next;
    if (tame->read >= least * 4 || (between && tame->read >= least))
        give_piece(tame, false);
}

static void put_text(struct tame *tame, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '<')
            bytes_append_string(&tame->out, "&lt;");
        else if (c >= ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')
            bytes_append_byte(&tame->out, (char)c);
    }
    maybe_cut(tame, false);
}

static void push(struct tame *tame, const struct tag *tag)
{
    if (tame->depth < TAME_OPEN) {
        struct bytes *kept = &tame->tags[tame->depth];
        bytes_clear(kept);
        if (tag->length <= TAG_KEPT)
            tag_copy(tag, true, false, kept);
        else
            bytes_format(kept, "<%s>", tag->name);
    }
    memcpy(tame->open[tame->depth++], tag->name, TAME_NAME);
}

/* What lies within the element that ends has ended too; false: no such one is open. */
static bool pop(struct tame *tame, const char *name)
{
    for (size_t i = tame->depth; i-- > 0;) {
        if (strcmp(tame->open[i], name) == 0) {
            tame->depth = i;
            return true;
        }
    }
    return false;
}

/* Items, cells and rows end where the next of their kind begins, up to the list or table. */
static void pop_several(struct tame *tame, const char *name)
{
    static const char *const ends[][3] = { { "li", "li", "" },  { "dt", "dt", "dd" },
                                           { "dd", "dt", "dd" }, { "td", "td", "th" },
                                           { "th", "td", "th" }, { "tr", "tr", "" },
                                           { "option", "option", "" } };
    static const char *const bounds[] = { "table", "ul", "ol", "dl", "select" };
    for (size_t row = 0; row < sizeof ends / sizeof *ends; row++) {
        if (strcmp(ends[row][0], name) != 0)
            continue;
        for (size_t i = tame->depth; i-- > 0;) {
            const char *open = tame->open[i];
            for (size_t j = 0; j < sizeof bounds / sizeof *bounds; j++)
                if (strcmp(open, bounds[j]) == 0)
                    return;
            if (strcmp(open, ends[row][1]) == 0 || strcmp(open, ends[row][2]) == 0) {
                tame->depth = i;
                return;
            }
        }
    }
}

/* What ends where this begins, without saying so. */
static void pop_implied(struct tame *tame, const char *name)
{
    if (tag_is_block(name) && tame->depth > 0 && strcmp(tame->open[tame->depth - 1], "p") == 0)
        tame->depth--;
    pop_several(tame, name);
}

static void close_ruby(struct tame *tame)
{
    if (tame->ruby[0] != '\0')
        bytes_format(&tame->out, "</%s>", tame->ruby);
    tame->ruby[0] = '\0';
}

static bool is_ruby_part(const char *name)
{
    return strcmp(name, "rt") == 0 || strcmp(name, "rb") == 0 || strcmp(name, "rp") == 0 ||
           strcmp(name, "rtc") == 0;
}

/* An rtc has rt within it, so that only rt in rt closes. */
static void start_ruby_part(struct tame *tame, const char *name)
{
    if (strcmp(tame->ruby, "rtc") == 0 && strcmp(name, "rt") == 0)
        tame->ruby[0] = '\0';
    close_ruby(tame);
    strcpy(tame->ruby, name);
}

static void take_start(struct tame *tame, const struct tag *tag)
{
    bool block = tag_is_block(tag->name);
    maybe_cut(tame, block);
    if (is_ruby_part(tag->name))
        start_ruby_part(tame, tag->name);
    /* Only XML knows elements that end where they begin; scripts are taken at their word. */
    bool closed = tag->closed && (tame->xml || strcmp(tag->name, "script") == 0);
    if (tag_has_raw_text(tag->name)) {
        if (closed || tame->endless)
            return;
        memcpy(tame->skip, tag->name, sizeof tame->skip);
        tame->skip_data = tag_is_data(tag);
        tame->skip_styles = tag_is_style(tag);
        return;
    }
    pop_implied(tame, tag->name);
    if (tame->depth >= ELEMENTS_NESTING_MAX && !tag_is_void(tag->name)) {
        tame->lost += !closed;
        bytes_append_string(&tame->out, block ? "<br>" : "");
        return;
    }
    tag_copy(tag, false, closed, &tame->out);
    if (!closed && !tag_is_void(tag->name))
        push(tame, tag);
}

static void take_end(struct tame *tame, const struct tag *tag)
{
    if (strcmp(tag->name, "ruby") == 0)
        close_ruby(tame);
    if (is_ruby_part(tag->name)) {
        if (strcmp(tame->ruby, tag->name) != 0 && strcmp(tag->name, "rtc") != 0)
            return;
        tame->ruby[0] = '\0';
    }
    /* One that ends nothing is nothing. */
    if (tame->lost > 0) {
        tame->lost--;
        bytes_append_string(&tame->out, tag_is_block(tag->name) ? "<br>" : "");
        return;
    }
    if (strcmp(tag->name, "br") == 0)
        bytes_append_string(&tame->out, "<br>");
    if (!pop(tame, tag->name))
        return;
    bytes_format(&tame->out, "</%s>", tag->name);
    maybe_cut(tame, tag_is_block(tag->name));
}

/* Where the content that is left out ends, or 0: not yet. */
static size_t skip_raw(struct tame *tame, const char *data, size_t length, bool end)
{
    size_t name = strlen(tame->skip);
    const char *stop = data + length;
    for (const char *at = data; (at = memchr(at, '<', (size_t)(stop - at))) != NULL; at++) {
        size_t left = (size_t)(stop - at);
        if (left < name + 3)
            break;
        if (at[1] != '/' || strncasecmp(at + 2, tame->skip, name) != 0 ||
            isalnum((unsigned char)at[2 + name]))
            continue;
        if (tame->skip_data && (size_t)(at - data) + tame->data.length < DATA_MAX) {
            bytes_append(&tame->data, data, (size_t)(at - data));
            bytes_append_byte(&tame->data, '\n');
        }
        if (tame->skip_styles && (size_t)(at - data) + tame->styles.length < STYLES_MAX) {
            bytes_append(&tame->styles, data, (size_t)(at - data));
            bytes_append_byte(&tame->styles, '\n');
        }
        const char *close = memchr(at, '>', left);
        if (close == NULL && !end)
            break;
        tame->skip[0] = '\0';
        return close == NULL ? length : (size_t)(close + 1 - data);
    }
    if (!end && length < TOKEN_MAX * 4)
        return 0;
    /* It never ends: what follows may be the page.  Styles have no <. */
    bool style = strcmp(tame->skip, "style") == 0;
    tame->skip[0] = '\0';
    tame->endless = true;
    const char *next = memmem(data, length, "</", style ? 1 : 2);
    return next == NULL ? length : (size_t)(next - data) + (next == data);
}

/* The end of <!-- …, <! … or <? …; 0: not yet. */
static size_t skip_comment(const char *data, size_t length, bool end)
{
    const char *close = NULL;
    if (length >= 4 && memcmp(data, "<!--", 4) == 0) {
        if (length >= 5 && data[4] == '>')
            return 5;
        close = memmem(data + 4, length - 4, "-->", 3);
        size_t before = close == NULL ? length : (size_t)(close - data);
        const char *other = memmem(data + 4, before - 4, "--!>", 4);
        if (close != NULL && other == NULL)
            return (size_t)(close - data) + 3;
        if (other != NULL)
            return (size_t)(other - data) + 4;
        if (!end && length < TOKEN_MAX)
            return 0;
    } else if (length < 4 && !end) {
        return 0;
    }
    close = memchr(data, '>', length);
    if (close != NULL)
        return (size_t)(close - data) + 1;
    return end || length >= TOKEN_MAX ? length : 0;
}

static void take_either(struct tame *tame, const struct tag *tag)
{
    if (tag->end)
        take_end(tame, tag);
    else
        take_start(tame, tag);
}

/* A tag whose quotation marks do not end: up to the first > whatever it is; words where there is
 * none. */
static size_t take_endless(struct tame *tame, const char *data, size_t length)
{
    struct tag tag;
    const char *close = memchr(data, '>', length);
    if (close == NULL) {
        put_text(tame, data, length);
        return length;
    }
    size_t taken = (size_t)(close - data) + 1;
    tag_cut(&tag, data, taken);
    take_either(tame, &tag);
    return taken;
}

static size_t take_tag(struct tame *tame, const char *data, size_t length, bool end)
{
    struct tag tag;
    size_t window = length < TOKEN_MAX ? length : TOKEN_MAX;
    size_t taken = tag_read(&tag, data, window);
    if (taken == 0)
        return end || length >= TOKEN_MAX ? take_endless(tame, data, window) : 0;
    take_either(tame, &tag);
    return taken;
}

/* One token; the bytes that it takes, or 0: more must come. */
static size_t take_token(struct tame *tame, const char *data, size_t length, bool end)
{
    if (tame->skip[0] != '\0')
        return skip_raw(tame, data, length, end);
    if (data[0] != '<') {
        const char *next = memchr(data, '<', length < TEXT_MAX ? length : TEXT_MAX);
        size_t text = next != NULL ? (size_t)(next - data) : length < TEXT_MAX ? length : TEXT_MAX;
        put_text(tame, data, text);
        return text;
    }
    if (length < 2 && !end)
        return 0;
    if (length >= 6 && memcmp(data, "<?xml ", 6) == 0)
        tame->xml = true;
    if (length >= 2 && (data[1] == '!' || data[1] == '?'))
        return skip_comment(data, length, end);
    bool tag = length >= 2 && (isalpha((unsigned char)data[1]) ||
                               (data[1] == '/' && (length < 3 || isalpha((unsigned char)data[2]))));
    if (tag)
        return take_tag(tame, data, length, end);
    put_text(tame, data, 1);
    return 1;
}

void tame_feed(struct tame *tame, const char *data, size_t length, bool end)
{
    for (size_t i = 0, run; i < length; i += run + 1) {
        run = strnlen(data + i, length - i);
        bytes_append(&tame->pending, data + i, run);
    }
    size_t at = 0;
    while (at < tame->pending.length) {
        size_t taken = take_token(tame, tame->pending.data + at, tame->pending.length - at, end);
        if (taken == 0)
            break;
        at += taken;
        tame->read += taken;
    }
    bytes_remove(&tame->pending, 0, at);
    if (end)
        give_piece(tame, true);
}
