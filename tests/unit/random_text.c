/* SPDX-License-Identifier: MIT */
#include "random_text.h"

#include <uchar.h>

#include "text/utf8.h"

static const struct {
    char32_t first, last;
} pools[] = {
    { 0x20, 0x7E },       { 0x4E00, 0x9FFF },   { 0x3040, 0x30FF },   { 0x3000, 0x301F },
    { 0xFF00, 0xFFEF },   { 0x2010, 0x2027 },   { 0x0300, 0x0310 },   { 0x200B, 0x200F },
    { 0x1F1E6, 0x1F1FF }, { 0x1F3FB, 0x1F3FF }, { 0x1F466, 0x1F469 }, { 0xFE0E, 0xFE0F },
    { 0x1100, 0x1112 },   { 0x1161, 0x1175 },   { 0x11A8, 0x11C2 },   { 0xAC00, 0xD7A3 },
    { 0x2014, 0x2014 },   { 0x2026, 0x2026 },   { 0x0600, 0x0605 },   { 0x05D0, 0x05EA },
    { 0x0900, 0x0950 },   { 0x0E01, 0x0E4E },   { 0x000A, 0x000D },   { 0x0085, 0x00AD },
    { 0x2028, 0x2029 },   { 0x2060, 0x2064 },   { 0xE0100, 0xE01EF }, { 0x20000, 0x2A6DF },
    { 0x2500, 0x2501 },   { 0x0030, 0x0039 },   { 0x0061, 0x007A },   { 0x0001, 0x10FFFF },
};

uint32_t random_next(struct random *random)
{
    random->state ^= random->state << 13;
    random->state ^= random->state >> 7;
    random->state ^= random->state << 17;
    return (uint32_t)(random->state >> 32);
}

size_t random_text(struct random *random, char *text, size_t size, size_t count)
{
    size_t length = 0, kinds = sizeof pools / sizeof *pools;
    size_t pool = random_next(random) % kinds;
    for (size_t i = 0; i < count && length + UTF8_LONGEST <= size; i++) {
        if (random_next(random) % 3 == 0)
            pool = random_next(random) % kinds;
        char32_t span = pools[pool].last - pools[pool].first + 1;
        length += utf8_encode(pools[pool].first + random_next(random) % span, text + length);
    }
    return length;
}
