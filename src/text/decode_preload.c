/* SPDX-License-Identifier: MIT */
/* What decoding needs of the disk, loaded ahead. */
#include "text/decode.h"

#include <iconv.h>
#include <string.h>

/* One of each module of iconv that a decoder here opens, and those that the Web and detectors name. */
static const char *const names[] = {
    "GB18030",      "GBK",        "EUC-CN",      "BIG5-HKSCS",   "BIG5",       "EUC-TW",
    "CP932",        "SHIFT_JIS",  "EUC-JP-MS",   "EUC-JP",       "CP949",      "EUC-KR",
    "JOHAB",        "UTF-7",      "CP1250",      "CP1251",       "CP1252",     "CP1253",
    "CP1254",       "CP1255",     "CP1256",      "CP1257",       "CP1258",     "CP852",
    "CP855",        "CP866",      "CP874",      "ISO-8859-1",  "ISO-8859-2",   "ISO-8859-3", "ISO-8859-4",
    "ISO-8859-5",   "ISO-8859-6", "ISO-8859-7",  "ISO-8859-8",   "ISO-8859-9", "ISO-8859-13",
    "ISO-8859-15",  "ISO-8859-16", "KOI8-R",     "KOI8-U",       "TIS-620",    "VISCII",
    "MAC-CYRILLIC", "MACINTOSH",
};

/* Those that need nothing of the disk, or are made of others. */
static const char *const own_names[] = {
    "UTF-8",    "UTF-16",   "UTF-16LE",    "UTF-16BE",    "UTF-32",      "UTF-32LE",
    "UTF-32BE", "HZ",       "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN",
};

static bool is_in(const char *name, const char *const *list, size_t count)
{
    while (count > 0)
        if (strcmp(list[--count], name) == 0)
            return true;
    return false;
}

bool encoding_is_usual(const char *canonical)
{
    return is_in(canonical, names, sizeof names / sizeof *names) ||
           is_in(canonical, own_names, sizeof own_names / sizeof *own_names);
}

/* They stay open: what is closed may be unloaded. */
static void open_both_ways(const char *name)
{
    iconv_t there = iconv_open("UTF-8", name), back = iconv_open(name, "UTF-8");
    (void)there;
    (void)back;
}

void decoder_preload(const char *also)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        open_both_ways(names[i]);
    if (also != NULL)
        open_both_ways(also);
}
