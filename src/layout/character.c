/* SPDX-License-Identifier: MIT */
#include "layout/character.h"

#include <string.h>
#include <uchar.h>

#include "text/utf8.h"

static bool ascii_white(unsigned char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* Three bytes: U+1680, U+2000 to U+200B, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF. */
static bool long_white(const unsigned char *bytes)
{
    switch (bytes[0]) {
    case 0xE1:
        return bytes[1] == 0x9A && bytes[2] == 0x80;
    case 0xE2:
        if (bytes[1] == 0x81)
            return bytes[2] == 0x9F;
        return bytes[1] == 0x80 &&
               (bytes[2] <= 0x8B || bytes[2] == 0xA8 || bytes[2] == 0xA9 || bytes[2] == 0xAF);
    case 0xE3:
        return bytes[1] == 0x80 && bytes[2] == 0x80;
    case 0xEF:
        return bytes[1] == 0xBB && bytes[2] == 0xBF;
    default:
        return false;
    }
}

bool character_is_white(const char *cluster, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)cluster;
    switch (length) {
    case 1:
        return ascii_white(bytes[0]);
    case 2:
        return (bytes[0] == 0xC2 && (bytes[1] == 0xA0 || bytes[1] == 0x85)) ||
               memcmp(cluster, "\r\n", 2) == 0;
    case 3:
        return long_white(bytes);
    default:
        return false;
    }
}

struct range {
    char32_t first, last;
};

/* The ranges are in order. */
static bool in_ranges(char32_t code, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count && code >= ranges[i].first; i++)
        if (code <= ranges[i].last)
            return true;
    return false;
}

static const struct range marks[] = {
    { '!', '\"' },      { '%', '%' },       { '\'', ')' },      { ',', ',' },
    { '.', '.' },       { ':', ';' },       { '?', '?' },       { '[', '[' },
    { ']', ']' },       { '{', '{' },       { '}', '}' },       { 0xB7, 0xB7 },
    { 0x2010, 0x2027 }, { 0x2030, 0x203A }, { 0x22EF, 0x22EF }, { 0x2E3A, 0x2E3B },
    { 0x3001, 0x3003 }, { 0x3008, 0x3011 }, { 0x3014, 0x301F }, { 0x30FB, 0x30FB },
    { 0xFE10, 0xFE19 }, { 0xFE30, 0xFE52 }, { 0xFF01, 0xFF02 }, { 0xFF05, 0xFF05 },
    { 0xFF07, 0xFF09 }, { 0xFF0C, 0xFF0E }, { 0xFF1A, 0xFF1B }, { 0xFF1F, 0xFF1F },
    { 0xFF3B, 0xFF3B }, { 0xFF3D, 0xFF3D }, { 0xFF5B, 0xFF5B }, { 0xFF5D, 0xFF65 },
};

/* Small letters, ideographs, Hangul: what a text is mostly made of. */
static bool is_common(unsigned char lead)
{
    return (lead >= 'a' && lead <= 'z') || lead == ' ' || (lead >= 0xE4 && lead <= 0xED);
}

bool character_is_mark(const char *cluster, size_t length)
{
    if (is_common((unsigned char)cluster[0]))
        return false;
    char32_t code;
    utf8_decode(cluster, length, &code);
    return in_ranges(code, marks, sizeof marks / sizeof *marks);
}

/* Bullets by themselves. */
static const struct range bullets[] = {
    { 0x2022, 0x2023 }, { 0x203B, 0x203B }, { 0x2043, 0x2043 }, { 0x25A0, 0x25AB },
    { 0x25B6, 0x25B8 }, { 0x25C6, 0x25C7 }, { 0x25CB, 0x25CB }, { 0x25CE, 0x25CF },
    { 0x25E6, 0x25E6 }, { 0x2605, 0x2606 }, { 0x27A2, 0x27A4 },
};

/* Bullets only before white space. */
static const struct range signs[] = {
    { '*', '+' }, { '-', '-' }, { 0xB7, 0xB7 }, { 0x2013, 0x2014 }, { 0x30FB, 0x30FB },
};

bool character_is_bullet(const char *cluster, size_t length, bool white_follows)
{
    char32_t code;
    utf8_decode(cluster, length, &code);
    return in_ranges(code, bullets, sizeof bullets / sizeof *bullets) ||
           (white_follows && in_ranges(code, signs, sizeof signs / sizeof *signs));
}
