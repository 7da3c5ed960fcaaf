/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ucd_file.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

#define VERSION "-15.0."

FILE *ucd_open(const char *name)
{
    const char *folder = getenv("UNICODE_DATA");
    char path[512], first[256] = "";
    snprintf(path, sizeof path, "%s/%s", folder != NULL ? folder : "/usr/share/unicode", name);
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        print_message("# %s is missing (Debian: unicode-data)\n", path);
        return NULL;
    }
    if (fgets(first, sizeof first, file) == NULL || strstr(first, VERSION) == NULL) {
        print_message("# %s is not of Unicode 15.0\n", path);
        fclose(file);
        return NULL;
    }
    return file;
}

static void parse(char *line, struct ucd_case *test)
{
    test->length = 0;
    line[strcspn(line, "#\n")] = '\0';
    bool allowed = false;
    for (char *word = strtok(line, " \t"); word != NULL; word = strtok(NULL, " \t")) {
        if (strcmp(word, "÷") == 0 || strcmp(word, "×") == 0) {
            allowed = strcmp(word, "÷") == 0;
            continue;
        }
        char *end;
        unsigned long code = strtoul(word, &end, 16);
        assert_true(*end == '\0' && test->length + UTF8_LONGEST <= UCD_LONGEST);
        memset(test->breaks + test->length, 0, UTF8_LONGEST);
        test->breaks[test->length] = allowed;
        test->length += utf8_encode((char32_t)code, test->text + test->length);
    }
}

bool ucd_next(FILE *file, struct ucd_case *test)
{
    char line[4096];
    while (fgets(line, sizeof line, file) != NULL) {
        test->line++;
        parse(line, test);
        if (test->length > 0)
            return true;
    }
    return false;
}
