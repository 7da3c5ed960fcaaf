/* SPDX-License-Identifier: MIT */
#include "app/address.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/mem.h"

#define FILE_SCHEME "file:"

static int digit_of(char c)
{
    static const char digits[] = "0123456789abcdef";
    const char *at = c != '\0' ? strchr(digits, c >= 'A' && c <= 'F' ? c + 32 : c) : NULL;
    return at != NULL ? (int)(at - digits) : -1;
}

/* %XX as the octet it means; false where that is none, or ends the name. */
static bool decode(const char *path, char **name)
{
    struct bytes out = { 0 };
    for (; *path != '\0'; path++) {
        if (*path != '%') {
            bytes_append_byte(&out, *path);
            continue;
        }
        int high = digit_of(path[1]), low = high >= 0 ? digit_of(path[2]) : -1;
        if (low < 0 || high + low == 0) {
            bytes_release(&out);
            return false;
        }
        bytes_append_byte(&out, (char)(high * 16 + low));
        path += 2;
    }
    *name = bytes_steal(&out);
    return true;
}

/* "file:/path", "file:///path", "file://localhost/path". */
static bool file_of(const char *argument, char **name, struct error *error)
{
    const char *path = argument + strlen(FILE_SCHEME);
    if (strncmp(path, "//", 2) == 0) {
        path += 2;
        if (strncasecmp(path, "localhost/", 10) == 0)
            path += 9;
        if (*path != '/')
            return error_set(error, _("cannot open '%s': it is on another machine"), argument);
    }
    if (!decode(path, name))
        return error_set(error, _("cannot open '%s': a wrong %%XX in it"), argument);
    return true;
}

/* The command that reads it, for a shell: nothing of the address can end its quotation marks. */
static bool refuse(const char *address, struct error *error)
{
    struct bytes quoted = { 0 };
    for (const char *c = address; *c != '\0'; c++) {
        if (*c == '\'')
            bytes_append_string(&quoted, "%27");
        else
            bytes_append_byte(&quoted, *c);
    }
    error_set(error, _("dujuan does not fetch pages; try: curl -sL '%s' | dujuan -"),
              bytes_string(&quoted));
    bytes_release(&quoted);
    return false;
}

bool address_file(const char *argument, char **name, struct error *error)
{
    static const char *const schemes[] = { "http://", "https://", "ftp://", "ftps://",
                                           "gemini://" };
    *name = NULL;
    if (access(argument, F_OK) != 0) {
        if (strncasecmp(argument, FILE_SCHEME, strlen(FILE_SCHEME)) == 0)
            return file_of(argument, name, error);
        for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
            if (strncasecmp(argument, schemes[i], strlen(schemes[i])) == 0)
                return refuse(argument, error);
    }
    *name = mem_string(argument);
    return true;
}
