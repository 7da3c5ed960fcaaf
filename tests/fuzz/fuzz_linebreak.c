/* SPDX-License-Identifier: MIT */
/* A style from the first byte, then text: lines end between clusters only, must end after each line
 * separator and nowhere else, and no mark stands where Chinese forbids it; also where the middle of
 * the text is in another language. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/mem.h"
#include "text/cluster.h"
#include "text/decode.h"
#include "text/linebreak.h"
#include "text/tables/linebreak.h"
#include "text/utf8.h"

#define TEXT_MAX 16384u

static struct break_style style_of(uint8_t byte)
{
    return (struct break_style){ .language = (enum language)(byte % LANGUAGES),
                                 .kinsoku = (enum kinsoku)(byte / LANGUAGES % KINSOKU_LEVELS),
                                 .korean = byte & 0x40 ? KOREAN_SYLLABLE : KOREAN_WORD,
                                 .untailored = byte >> 7 };
}

static bool is_line_end(char32_t code)
{
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

static void check_kinds(const char *text, size_t length, const unsigned char *kinds,
                        bool untailored)
{
    char *starts = mem_array(length, 1);
    char32_t last = 0, code;
    cluster_mark(text, length, starts);
    assert(kinds[0] == BREAK_NEVER);
    for (size_t at = 0, n; at < length; at += n, last = code) {
        n = utf8_decode_valid(text + at, &code);
        bool must = at > 0 && is_line_end(last) && !(last == '\r' && code == '\n');
        assert(kinds[at] <= BREAK_MUST && (kinds[at] == BREAK_MUST) == must);
        assert(kinds[at] == BREAK_NEVER || starts[at] || untailored);
        for (size_t i = 1; i < n; i++)
            assert(kinds[at + i] == BREAK_NEVER);
    }
    free(starts);
}

static bool is_one_of(const char *set, const char *character, size_t length)
{
    char one[UTF8_LONGEST + 1] = "";
    memcpy(one, character, length);
    return one[0] != '\0' && strstr(set, one) != NULL;
}

/* Whether a zero-width space, and nothing but blanks after it, lets a line end at text[at]. */
static bool is_asked_for(const char *text, size_t at)
{
    unsigned char class = BC_SP;
    while (at > 0 && (class == BC_SP || class == BC_BLANK)) {
        char32_t code;
        at = utf8_previous(text, at);
        utf8_decode_valid(text + at, &code);
        class = break_property(code)->line;
    }
    return class == BC_ZW;
}

/* What no line of Chinese ends or begins with at level strict. */
static void check_strict(const char *text, size_t length, const unsigned char *kinds)
{
    for (size_t at = 1; at < length; at++) {
        if (kinds[at] != BREAK_ALLOWED || is_asked_for(text, at))
            continue;
        char32_t code;
        size_t before = utf8_previous(text, at), n = utf8_decode_valid(text + at, &code);
        assert(!is_one_of("，。、；：？！）」』】》〉", text + at, n));
        assert(!is_one_of("（「『【《〈", text + before, at - before));
    }
}

/* The same rules where the middle of the text is in another language. */
static void check_mixed(const struct break_style *style, const char *text, size_t length,
                        unsigned char *kinds)
{
    struct break_range range = { .start = utf8_floor(text, length, length / 3),
                                 .end = utf8_floor(text, length, length / 3 * 2),
                                 .language = (enum language)((style->language + 1) % LANGUAGES) };
    linebreak_find_mixed(style, &range, 1, text, length, kinds);
    assert(kinds[length] == 0x55);
    check_kinds(text, length, kinds, style->untailored);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    struct break_style style = style_of(data[0]);
    struct bytes text = { 0 };
    struct decoder *decoder = decoder_new("UTF-8", NULL);
    decoder_feed(decoder, (const char *)data + 1, size - 1 < TEXT_MAX ? size - 1 : TEXT_MAX, true,
                 &text);
    decoder_free(decoder);
    if (text.length > 0) {
        /* One more, so that a write past the end is seen even where memory is rounded up. */
        unsigned char *kinds = mem_array(text.length + 1, 1);
        kinds[text.length] = 0x55;
        linebreak_find(&style, text.data, text.length, kinds);
        assert(kinds[text.length] == 0x55);
        check_kinds(text.data, text.length, kinds, style.untailored);
        if (style.kinsoku == KINSOKU_STRICT && language_is_chinese(style.language) &&
            !style.untailored)
            check_strict(text.data, text.length, kinds);
        check_mixed(&style, text.data, text.length, kinds);
        free(kinds);
    }
    bytes_release(&text);
    return 0;
}
