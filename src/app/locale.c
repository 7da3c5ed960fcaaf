/* SPDX-License-Identifier: MIT */
#include "app/locale.h"

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/beside.h"
#include "base/i18n.h"

/* In the order in which they decide. */
static const char *language_of_environment(void)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && *value != '\0')
            return value;
    }
    return "C";
}

static bool is_plain(const char *locale)
{
    return locale == NULL || strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0;
}

/* Messages are English: no catalogue need be looked for. */
static bool is_english(const char *locale)
{
    const char *language = getenv("LANGUAGE");
    return is_plain(locale) ||
           (strncmp(locale, "C.", 2) == 0 && (language == NULL || *language == '\0'));
}

/* The C library looks for catalogues only in a locale that it has: C.UTF-8 is always there, and
 * LANGUAGE then tells which catalogue. */
static void messages_without_locale(void)
{
    const char *wanted = language_of_environment();
    if (is_english(wanted))
        return;
    const char *language = getenv("LANGUAGE");
    if (language == NULL || *language == '\0')
        setenv("LANGUAGE", wanted, 1);
    setlocale(LC_MESSAGES, "C.UTF-8");
}

static void use_utf8(void)
{
    const char *codeset = nl_langinfo(CODESET);
    if (strcmp(codeset, "UTF-8") == 0)
        return;
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL)
        setlocale(LC_CTYPE, "en_US.UTF-8");
}

/* DUJUAN_LOCALEDIR, the build's own beside a program that is not installed, or the installed
 * ones. */
static void bind_catalogues(void)
{
#if ENABLE_NLS
    const char *given = getenv("DUJUAN_LOCALEDIR");
    char *beside = given == NULL ? beside_program("../locale") : NULL;
    bindtextdomain("dujuan", given != NULL ? given : beside != NULL ? beside : LOCALEDIR);
    bind_textdomain_codeset("dujuan", "UTF-8");
    textdomain("dujuan");
    free(beside);
#endif
}

void locale_start(void)
{
    /* Only these two: numbers are written and read as programs do, and each category that is loaded
     * costs time before the first page. */
    setlocale(LC_CTYPE, "");
    setlocale(LC_MESSAGES, "");
    use_utf8();
    if (is_plain(setlocale(LC_MESSAGES, NULL)))
        messages_without_locale();
    if (!is_english(setlocale(LC_MESSAGES, NULL)))
        bind_catalogues();
}
