/* SPDX-License-Identifier: MIT */
/* The title of an article, by what the page says of itself and by its own lines. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "format/extract_internal.h"
#include "text/utf8.h"

enum {
    TITLE_CELLS = 200,
    TITLE_BEFORE = 60, /* lines before the article that may be its title */
    TITLE_SCORE = 30,
    HOME_NODES = 12
};

/* Text without blanks and the marks that differ between a page's title and its heading. */
size_t extract_key(struct slice text, char key[EXTRACT_KEY])
{
    size_t length = 0;
    struct cursor cursor = { text };
    while (!cursor_done(&cursor) && length + UTF8_LONGEST < EXTRACT_KEY) {
        char32_t code = cursor_next(&cursor);
        if (code <= ' ' || code == 0xA0 || code == 0x3000 || code == 0x200B)
            continue;
        if (code >= 'A' && code <= 'Z')
            code += 32;
        if (code >= 0xFF01 && code <= 0xFF5E)
            code -= 0xFEE0;
        length += utf8_encode(code, key + length);
    }
    key[length] = '\0';
    return length;
}

/* What stands between a page's title and the names of its site. */
static size_t separator_at(const char *at)
{
    static const char *const signs[] = { " - ", " | ", "|", "_", " @ ", " – ", " — ", "｜", " :: ",
                                         " » ",
                                         " · ", " › ", " : ", "-", "–", "—", "：", "＿" };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strncmp(at, signs[i], strlen(signs[i])) == 0)
            return strlen(signs[i]);
    return 0;
}

/* The length of the piece of title between separators that text is, or 0; and that of the
 * longest. */
static size_t segment_of(const char *title, const char *key, size_t *longest)
{
    struct bytes piece = { 0 };
    char own[EXTRACT_KEY];
    size_t found = 0;
    *longest = 0;
    for (const char *at = title;;) {
        size_t sign = *at == '\0' ? 0 : separator_at(at);
        if (*at == '\0' || sign > 0) {
            size_t length = extract_key(bytes_slice(&piece), own);
            if (strcmp(own, key) == 0)
                found = length;
            *longest = length > *longest ? length : *longest;
            bytes_clear(&piece);
            if (*at == '\0')
                break;
            at += sign;
            continue;
        }
        bytes_append_byte(&piece, *at++);
    }
    bytes_release(&piece);
    return found;
}

bool extract_is_segment(const char *title, const char *key)
{
    size_t longest;
    return segment_of(title, key, &longest) > 0;
}

static bool ends_with(const char *key, const char *end)
{
    size_t length = strlen(key), tail = strlen(end);
    return length >= tail && tail > 0 && strcmp(key + length - tail, end) == 0;
}

/* A page's headline that is another piece of its title than this. */
static bool is_other(const char *headline, const char *title, const char *key)
{
    char own[EXTRACT_KEY];
    return headline != NULL && extract_key(slice_of(headline), own) > 0 &&
           extract_is_segment(title, own) &&
           strstr(own, key) == NULL && strstr(key, own) == NULL;
}

/* [手錶] before a title that is a piece of the page's. */
static bool is_ended_by_segment(const char *title, const char *key, size_t longest)
{
    size_t length = strlen(key), own;
    return length > longest && segment_of(title, key + length - longest, &own) == longest;
}

static int compare_title(const struct page_meta *meta, struct slice text)
{
    char key[EXTRACT_KEY], other[EXTRACT_KEY];
    size_t length = extract_key(text, key);
    const char *headline = meta->fields[PAGE_HEADLINE], *title = meta->fields[PAGE_TITLE];
    if (length == 0)
        return 0;
    if (headline != NULL && extract_key(slice_of(headline), other) > 0 && ends_with(key, other) &&
        length < strlen(other) + 16)
        return length == strlen(other) ? 100 : 90;
    if (headline != NULL && length >= 6 && strncmp(other, key, length) == 0 &&
        extract_is_segment(headline, key))
        return 85;
    if (title == NULL)
        return 0;
    size_t whole = extract_key(slice_of(title), other), longest;
    if (strcmp(key, other) == 0)
        return 95;
    size_t segment = segment_of(title, key, &longest);
    if (segment > 0)
        return segment * 2 < longest || is_other(headline, title, key) ? 40 : 80;
    if (longest >= 9 && length < longest * 2 && is_ended_by_segment(title, key, longest))
        return 75;
    if (length >= 6 && strncmp(other, key, length) == 0)
        return 70;
    return length * 2 >= whole && length >= 9 && strstr(other, key) != NULL ? 60 : 0;
}

bool extract_is_site(const struct page_meta *meta, struct slice text)
{
    char key[EXTRACT_KEY], other[EXTRACT_KEY];
    const char *site = meta->fields[PAGE_SOURCE];
    return site != NULL && extract_key(text, key) > 0 && extract_key(slice_of(site), other) > 0 &&
           strcmp(key, other) == 0;
}

bool extract_has_hint(const struct extract *extract, uint32_t place, unsigned hints, unsigned steps)
{
    for (; place != PLACE_NONE && steps > 0; steps--) {
        if ((extract->places[place].hints & hints) != 0)
            return true;
        place = extract->places[place].parent;
    }
    return false;
}

/* The first line of prose of the range. */
uint32_t extract_first_prose(const struct extract *extract)
{
    for (uint32_t i = extract->first; i <= extract->last; i++)
        if (extract->runs[i].prose && !extract->runs[i].chrome)
            return i;
    return extract->first;
}

/* A link to the site's front page, as its name is. */
static bool leads_home(const struct extract *extract, const struct run *run)
{
    const xmlNode *box = extract->places[run->place].node;
    unsigned count = 0;
    for (const xmlNode *node = box; run->links == 1 && node != NULL && count < HOME_NODES;
         node = markup_next(box, node, true), count++) {
        const char *href = markup_is(node, "a") ? markup_attribute(node, "href") : NULL;
        if (href == NULL)
            continue;
        const char *host = strstr(href, "//");
        const char *path = host == NULL ? href : host + 2 + strcspn(host + 2, "/");
        return strcmp(path, "/") == 0 || (host != NULL && *path == '\0') ||
               strncmp(path, "/index.", 7) == 0 || strcmp(path, "./") == 0;
    }
    return false;
}

/* A word before it says that it is the title: of the pages of boards. */
static bool is_labelled(const struct extract *extract, uint32_t index)
{
    static const char *const labels[] = { "標題", "标题", "主旨", "主題", "件名", "題名", "タイトル", "제목",
                                          "Title", "Subject" };
    if (index == 0)
        return false;
    struct slice text = extract_run_text(extract, &extract->runs[index - 1]);
    if (text.length > 3 && memcmp(text.data + text.length - 3, "：", 3) == 0)
        text.length -= 3;
    else if (text.length > 1 && text.data[text.length - 1] == ':')
        text.length--;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (slice_equal(text, slice_of(labels[i])))
            return true;
    return false;
}

static int title_score(const struct extract *extract, const struct page_meta *meta, uint32_t index,
                       uint32_t prose)
{
    const struct run *run = &extract->runs[index];
    const struct place *place = &extract->places[run->place];
    struct slice text = extract_run_text(extract, run);
    if (run->cells > TITLE_CELLS || run->cells < 2 ||
        ((run->item || run->picture) && run->level == 0))
        return 0;
    int said = compare_title(meta, text), score = said;
    if (is_labelled(extract, index) && !run->prose && score < 75)
        score = 75;
    if (run->level > 0)
        score += 25 - 5 * (run->level > 4 ? 4 : run->level) + (score >= 75 ? 30 : 0);
    if ((score < 60 && extract_is_site(meta, text)) || (said < 95 && leads_home(extract, run)))
        return 0;
    if (extract_has_hint(extract, run->place, HINT_TITLE, 2))
        score += 12;
    if (place->chrome)
        score -= 40;
    if (run->level == 0 && run->link_cells * 2 > run->cells)
        score -= score >= 80 ? 20 : 40;
    if (index >= extract->first)
        score += 10;
    int away = index > prose ? (int)(index - prose) * 4 : (int)(prose - index);
    return score - (away > 30 ? 30 : away);
}

void extract_find_title(struct extract *extract, struct page_meta *meta)
{
    extract->body = extract->first;
    uint32_t prose = extract_first_prose(extract);
    uint32_t from = prose > TITLE_BEFORE ? prose - TITLE_BEFORE : 0;
    int most = TITLE_SCORE - 1;
    uint32_t found = PLACE_NONE;
    for (uint32_t i = from; i <= prose + 2 && i < extract->run_count; i++) {
        int score = title_score(extract, meta, i, prose);
        if (score > most) {
            most = score;
            found = i;
        }
    }
    /* A heading right over the prose. */
    if (found == PLACE_NONE && extract->runs[extract->first].level == 1)
        found = extract->first;
    if (found == PLACE_NONE)
        return;
    extract->title = found;
    extract->runs[found].chrome = false;
    extract->runs[found].role = ROLE_TITLE;
    struct slice text = extract_run_text(extract, &extract->runs[found]);
    bool labelled = compare_title(meta, text) == 90; /* 標題 before what the page says itself */
    page_meta_set(meta, PAGE_HEADLINE, text, labelled ? 0 : 10);
    for (uint32_t i = found + 1; i < extract->first; i++)
        if (extract->places[extract->runs[i].place].chrome)
            extract->runs[i].chrome = true;
    if (found < extract->first)
        extract->first = found;
}
