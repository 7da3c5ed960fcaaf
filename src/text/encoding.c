/* SPDX-License-Identifier: MIT */
/* Names of encodings: many spellings, few encodings, and of those the one that has the others. */
#include "text/decode.h"

#include <string.h>

/* Spellings are in capitals and without punctuation. */
static const struct {
    const char *spelling, *name;
} names[] = {
    { "UTF8", "UTF-8" },
    { "UTF8BOM", "UTF-8" },
    { "UTF8SIG", "UTF-8" },
    { "CP65001", "UTF-8" },
    { "ASCII", "UTF-8" },
    { "USASCII", "UTF-8" },
    { "ANSIX341968", "UTF-8" },
    { "UTF16", "UTF-16" },
    { "UCS2", "UTF-16" },
    { "UNICODE", "UTF-16" },
    { "ISO10646UCS2", "UTF-16" },
    { "UTF16LE", "UTF-16LE" },
    { "UCS2LE", "UTF-16LE" },
    { "UNICODELITTLE", "UTF-16LE" },
    { "UTF16BE", "UTF-16BE" },
    { "UCS2BE", "UTF-16BE" },
    { "UNICODEBIG", "UTF-16BE" },
    { "UTF32", "UTF-32" },
    { "UCS4", "UTF-32BE" },
    { "UTF32LE", "UTF-32LE" },
    { "UCS4LE", "UTF-32LE" },
    { "UTF32BE", "UTF-32BE" },
    { "UCS4BE", "UTF-32BE" },
    { "GB18030", "GB18030" },
    { "GBK", "GB18030" },
    { "GB", "GB18030" },
    { "CP936", "GB18030" },
    { "MS936", "GB18030" },
    { "WINDOWS936", "GB18030" },
    { "GB2312", "GB18030" },
    { "EUCCN", "GB18030" },
    { "CNGB", "GB18030" },
    { "BIG5", "BIG5-HKSCS" },
    { "BIGFIVE", "BIG5-HKSCS" },
    { "CNBIG5", "BIG5-HKSCS" },
    { "CP950", "BIG5-HKSCS" },
    { "WINDOWS950", "BIG5-HKSCS" },
    { "BIG5HKSCS", "BIG5-HKSCS" },
    { "HKSCS", "BIG5-HKSCS" },
    { "CP932", "CP932" },
    { "MS932", "CP932" },
    { "MSKANJI", "CP932" },
    { "WINDOWS31J", "CP932" },
    { "CSWINDOWS31J", "CP932" },
    { "SHIFTJIS", "CP932" },
    { "XSJIS", "CP932" },
    { "SJIS", "CP932" },
    { "EUCJP", "EUC-JP" },
    { "EUCJPMS", "EUC-JP" },
    { "EUCJPWIN", "EUC-JP" },
    { "UJIS", "EUC-JP" },
    { "CP51932", "EUC-JP" },
    { "CP949", "CP949" },
    { "MS949", "CP949" },
    { "WINDOWS949", "CP949" },
    { "UHC", "CP949" },
    { "EUCKR", "CP949" },
    { "KSC5601", "CP949" },
    { "KSX1001", "CP949" },
    { "ISO2022JP", "ISO-2022-JP" },
    { "JIS", "ISO-2022-JP" },
    { "JIS7", "ISO-2022-JP" },
    { "CSISO2022JP", "ISO-2022-JP" },
    { "ISO2022JP1", "ISO-2022-JP" },
    { "ISO2022JP2", "ISO-2022-JP" },
    { "ISO2022JPMS", "ISO-2022-JP" },
    { "CP50220", "ISO-2022-JP" },
    { "CP50221", "ISO-2022-JP" },
    { "CP50222", "ISO-2022-JP" },
    { "ISO2022KR", "ISO-2022-KR" },
    { "CSISO2022KR", "ISO-2022-KR" },
    { "CP50225", "ISO-2022-KR" },
    { "ISO2022CN", "ISO-2022-CN" },
    { "CSISO2022CN", "ISO-2022-CN" },
    { "ISO2022CNEXT", "ISO-2022-CN" },
    { "HZ", "HZ" },
    { "HZGB", "HZ" },
    { "HZGB2312", "HZ" },
    { "CP52936", "HZ" },
    { "CP1252", "CP1252" },
    { "WINDOWS1252", "CP1252" },
    { "LATIN1", "CP1252" },
    { "ISO88591", "CP1252" },
    { "CP1251", "CP1251" },
    { "WINDOWS1251", "CP1251" },
    { "KOI8R", "KOI8-R" },
    { "WINDOWS1250", "CP1250" },
    { "WINDOWS1253", "CP1253" },
    { "WINDOWS1254", "CP1254" },
    { "WINDOWS1255", "CP1255" },
    { "WINDOWS1256", "CP1256" },
    { "WINDOWS1257", "CP1257" },
    { "WINDOWS1258", "CP1258" },
    { "IBM852", "CP852" },
    { "IBM855", "CP855" },
    { "IBM866", "CP866" },
    { "ISO88599", "CP1254" },
    { "ISO885911", "CP874" },
    { "TIS620", "CP874" },
    { "MACCYRILLIC", "MAC-CYRILLIC" },
    { "XMACCYRILLIC", "MAC-CYRILLIC" },
    { "KOI8U", "KOI8-U" },
};

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper_or_digit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static void in_capitals(const char *name, bool punctuation, char *out, size_t size)
{
    size_t n = 0;
    for (; *name != '\0' && n + 1 < size; name++) {
        char c = is_lower(*name) ? (char)(*name - 'a' + 'A') : *name;
        if (punctuation || is_upper_or_digit(c))
            out[n++] = c;
    }
    out[n] = '\0';
}

const char *encoding_canonical(const char *name)
{
    char spelling[64];
    in_capitals(name, false, spelling, sizeof spelling);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].spelling, spelling) == 0)
            return names[i].name;

    /* Of the many others that iconv knows: the last one asked for. */
    static char other[64];
    in_capitals(name, true, other, sizeof other);
    return other;
}
