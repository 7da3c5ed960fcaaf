/* SPDX-License-Identifier: MIT */
#include "text/vertical.h"

#include <stdbool.h>
#include <unictype.h>
#include <uninorm.h>

#include "text/cluster.h"
#include "text/utf8.h"

/* Between them and the halfwidth sound marks lies the same distance. */
#define VOICED 0x3099u
#define VOICED_ALONE 0x309Bu
#define HALFWIDTH_VOICED 0xFF9Eu
#define HALFWIDTH_SEMI_VOICED 0xFF9Fu

#define HALFWIDTH_FILLER 0xFFA0u

#define FULLWIDTH_ASCII (0xFF01u - '!')
#define RIGHT_QUOTE 0x2019u
#define FULLWIDTH_APOSTROPHE 0xFF07u

struct form {
    char32_t code, form;
};

/* By code: full-width and other marks, the few that have no other full-width kin, arrows. */
static const struct form forms[] = {
    { 0x00A2, 0xFFE0 }, { 0x00A3, 0xFFE1 }, { 0x00A5, 0xFFE5 }, { 0x00B7, 0x30FB },
    { 0x2010, 0xFE32 }, { 0x2011, 0xFE32 }, { 0x2012, 0xFE32 }, { 0x2013, 0xFE32 },
    { 0x2014, 0xFE31 }, { 0x2015, 0xFE31 }, { 0x2018, 0xFE41 }, { 0x2019, 0xFE42 },
    { 0x201C, 0xFE43 }, { 0x201D, 0xFE44 }, { 0x2025, 0xFE30 }, { 0x2026, 0xFE19 },
    { 0x2027, 0x30FB }, { 0x20A9, 0xFFE6 }, { 0x2190, 0x2191 }, { 0x2192, 0x2193 },
    { 0x2194, 0x2195 }, { 0x21D0, 0x21D1 }, { 0x21D2, 0x21D3 }, { 0x21D4, 0x21D5 },
    { 0x2212, 0xFE32 }, { 0x22EF, 0xFE19 }, { 0x2329, 0xFE3F }, { 0x232A, 0xFE40 },
    { 0x2500, 0xFE31 }, { 0x2501, 0xFE31 }, { 0x2E3A, 0xFE31 }, { 0x2E3B, 0xFE31 },
    { 0x3001, 0xFE11 }, { 0x3002, 0xFE12 }, { 0x3008, 0xFE3F }, { 0x3009, 0xFE40 },
    { 0x300A, 0xFE3D }, { 0x300B, 0xFE3E }, { 0x300C, 0xFE41 }, { 0x300D, 0xFE42 },
    { 0x300E, 0xFE43 }, { 0x300F, 0xFE44 }, { 0x3010, 0xFE3B }, { 0x3011, 0xFE3C },
    { 0x3014, 0xFE39 }, { 0x3015, 0xFE3A }, { 0x3016, 0xFE17 }, { 0x3017, 0xFE18 },
    { 0x301C, 0xFE34 }, { 0x3030, 0xFE34 }, { 0x30FC, 0xFE31 }, { 0xFE50, 0xFE10 },
    { 0xFE51, 0xFE11 }, { 0xFE52, 0xFE12 }, { 0xFE54, 0xFE14 }, { 0xFE55, 0xFE13 },
    { 0xFE56, 0xFE16 }, { 0xFE57, 0xFE15 }, { 0xFE58, 0xFE31 }, { 0xFE59, 0xFE35 },
    { 0xFE5A, 0xFE36 }, { 0xFE5B, 0xFE37 }, { 0xFE5C, 0xFE38 }, { 0xFE5D, 0xFE39 },
    { 0xFE5E, 0xFE3A }, { 0xFF01, 0xFE15 }, { 0xFF08, 0xFE35 }, { 0xFF09, 0xFE36 },
    { 0xFF0C, 0xFE10 }, { 0xFF0D, 0xFE32 }, { 0xFF1A, 0xFE13 }, { 0xFF1B, 0xFE14 },
    { 0xFF1C, 0xFE3F }, { 0xFF1E, 0xFE40 }, { 0xFF1F, 0xFE16 }, { 0xFF3B, 0xFE47 },
    { 0xFF3D, 0xFE48 }, { 0xFF3F, 0xFE33 }, { 0xFF5B, 0xFE37 }, { 0xFF5D, 0xFE38 },
    { 0xFF5E, 0xFE34 },
};

static char32_t form_of(char32_t code)
{
    size_t low = 0, high = sizeof forms / sizeof *forms;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (forms[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sizeof forms / sizeof *forms && forms[low].code == code ? forms[low].form : code;
}

static char32_t full_width(char32_t code)
{
    if (code >= '!' && code <= '~')
        return code + FULLWIDTH_ASCII;
    if (code < 0xFF61 || code > 0xFFDC || code == HALFWIDTH_FILLER)
        return code;
    if (code == HALFWIDTH_VOICED || code == HALFWIDTH_SEMI_VOICED)
        return code - HALFWIDTH_VOICED + VOICED_ALONE;
    int tag;
    ucs4_t kin[UC_DECOMPOSITION_MAX_LENGTH];
    bool narrow = uc_decomposition(code, &tag, kin) == 1 && tag == UC_DECOMP_NARROW;
    return narrow ? kin[0] : code;
}

char32_t vertical_form(char32_t code)
{
    return form_of(full_width(code));
}

static bool is_letter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* ’ between Latin letters closes no quotation. */
static bool is_apostrophe(const char *text, size_t size, size_t at, size_t end)
{
    return at > 0 && end < size && is_letter(text[at - 1]) && is_letter(text[end]);
}

size_t vertical_cluster(const char *text, size_t size, size_t at, size_t length,
                        char out[VERTICAL_BYTES_MAX])
{
    char32_t first, mark;
    size_t used = utf8_decode(text + at, length, &first);
    char32_t form = vertical_form(first);
    if (first == RIGHT_QUOTE && is_apostrophe(text, size, at, at + length))
        form = FULLWIDTH_APOSTROPHE;
    if (used == length)
        return form != first ? utf8_encode(form, out) : 0;
    size_t rest = utf8_decode(text + at + used, length - used, &mark);
    if (used + rest < length || (mark != HALFWIDTH_VOICED && mark != HALFWIDTH_SEMI_VOICED))
        return 0;
    size_t written = utf8_encode(form, out);
    return written + utf8_encode(mark - HALFWIDTH_VOICED + VOICED, out + written);
}

/* --- Two in one place ------------------------------------------------------------------------- */

enum run { RUN_NONE, RUN_WORD, RUN_CRY };

static enum run run_of(char byte)
{
    if (is_letter(byte) || is_digit(byte))
        return RUN_WORD;
    return byte == '!' || byte == '?' ? RUN_CRY : RUN_NONE;
}

/* A decimal point or a comma in a number, an apostrophe in a word. */
static bool joins(char before, char joiner, char after)
{
    if (joiner == '\'')
        return is_letter(before) && is_letter(after);
    return (joiner == '.' || joiner == ',') && is_digit(before) && is_digit(after);
}

/* A letter of Latin that is not ASCII, or ’ in a word: the word goes on at it. */
static bool goes_on(const char *text, size_t size, size_t at)
{
    char32_t code;
    size_t length = utf8_decode_valid(text + at, &code);
    if (code == RIGHT_QUOTE)
        return is_apostrophe(text, size, at, at + length);
    return code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7;
}

static bool is_more_before(const char *text, size_t size, size_t start)
{
    if (start == 0)
        return false;
    if ((unsigned char)text[start - 1] < 0x80)
        return start > 1 && joins(text[start - 2], text[start - 1], text[start]);
    return goes_on(text, size, utf8_previous(text, start));
}

/* What follows may also be a mark that makes a cluster of the second character. */
static bool is_more_after(const char *text, size_t size, size_t end)
{
    if (end == size)
        return false;
    if ((unsigned char)text[end] < 0x80)
        return end + 1 < size && joins(text[end - 1], text[end], text[end + 1]);
    return goes_on(text, size, end) || cluster_length(text + end - 1, size - end + 1) > 1;
}

enum vertical_pair vertical_pair(const char *text, size_t size, size_t at)
{
    enum run run = run_of(text[at]);
    if (run == RUN_NONE)
        return VERTICAL_ALONE;
    size_t start = at, end = at + 1;
    while (start > 0 && at - start < 2 && run_of(text[start - 1]) == run)
        start--;
    while (end < size && end - start < 3 && run_of(text[end]) == run)
        end++;
    if (end - start != 2 || is_more_before(text, size, start) || is_more_after(text, size, end))
        return VERTICAL_ALONE;
    return at == start ? VERTICAL_FIRST : VERTICAL_SECOND;
}
