/* SPDX-License-Identifier: MIT */
#include "worker/preload.h"

#include <iconv.h>
#include <stddef.h>

/* One of each module of iconv that a text may ask for: those of CJK, and those that the Web and
 * detectors name for other scripts. */
static const char *const names[] = {
    "GB18030",      "GBK",          "EUC-CN",       "BIG5-HKSCS",   "BIG5",         "EUC-TW",
    "CP932",        "SHIFT_JIS",    "EUC-JP-MS",    "EUC-JP",       "CP949",        "EUC-KR",
    "JOHAB",        "ISO-2022-JP",  "ISO-2022-JP-3", "ISO-2022-KR", "ISO-2022-CN",
    "ISO-2022-CN-EXT", "UTF-16",    "UTF-32",       "UTF-7",        "CP1250",       "CP1251",
    "CP1252",       "CP1253",       "CP1254",       "CP1255",       "CP1256",       "CP1257",
    "CP1258",       "ISO-8859-1",   "ISO-8859-2",   "ISO-8859-5",   "ISO-8859-7",   "ISO-8859-9",
    "ISO-8859-15",  "KOI8-R",       "KOI8-U",       "CP866",        "TIS-620",      "VISCII",
    "MACINTOSH",    "MAC-CYRILLIC",
};

/* They stay open: what is closed may be unloaded. */
static void open_both_ways(const char *name)
{
    iconv_t there = iconv_open("UTF-8", name), back = iconv_open(name, "UTF-8");
    (void)there;
    (void)back;
}

void preload_encodings(const char *also)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        open_both_ways(names[i]);
    if (also != NULL)
        open_both_ways(also);
}
