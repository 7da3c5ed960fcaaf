/* SPDX-License-Identifier: MIT */
/* What a page begins with: its header, whole or cut to the width, and the section of its name. */
#include <string.h>

#include "format/man_internal.h"

/* Less is no line of a page, so that a name at its end is no header's (bytes). */
enum { HEADER_LEAST = 30, NAME_LONGEST = 100, SECTION_LONGEST = 9 };

static const char *const first_sections[] = {
    "NAME",        "NAMES",      "名前",    "名称",         "名稱",     "名字",     "名 称",
    "名 前",       "이름",       "NOM",     "NOME",         "NOMBRE",   "NAZWA",    "BEZEICHNUNG",
    "NAAM",        "NAMN",       "NAVN",    "NÉV",          "ИМЯ",      "НАЗВАНИЕ", "НАЗВА",
    "НАИМЕНОВАНИЕ", "名前 (NAME)", "JMÉNO", "NÁZEV",        "İSİM",     "NUME",     "NIMI",
    "NAMA",        "TÊN",        "IME",     "NAME (名称)", "NAME(名称)",
};

struct slice man_trim(struct slice line)
{
    while (line.length > 0 && (line.data[0] == ' ' || line.data[0] == '\t'))
        line.data++, line.length--;
    while (line.length > 0 && strchr(" \t\r", line.data[line.length - 1]) != NULL)
        line.length--;
    return line;
}

bool man_is_first_section(struct slice line)
{
    if (line.length == 0 || line.data[0] == ' ')
        return false;
    line = man_trim(line);
    for (size_t i = 0; i < sizeof first_sections / sizeof *first_sections; i++)
        if (slice_equal(line, slice_of(first_sections[i])))
            return true;
    return false;
}

/* (section) at the start of text, which some leave empty: its length, or 0. */
static size_t section_length(struct slice text)
{
    size_t end = 1;
    while (end < text.length && end <= SECTION_LONGEST &&
           ((text.data[end] >= '0' && text.data[end] <= '9') ||
            ((text.data[end] | 0x20) >= 'a' && (text.data[end] | 0x20) <= 'z')))
        end++;
    bool is = end < text.length && text.data[end] == ')' &&
              (end == 1 || (text.data[1] >= '0' && text.data[1] <= '9') ||
               (end == 2 && strchr("lnLN", text.data[1]) != NULL));
    return is ? end + 1 : 0;
}

/* NAME(section) at the start of text: its length, or 0. */
static size_t name_length(struct slice text)
{
    const char *open = text.length > 0 && text.data[0] != ' '
                           ? memchr(text.data, '(', text.length)
                           : NULL;
    size_t name = open != NULL ? (size_t)(open - text.data) : 0;
    if (name == 0 || name > NAME_LONGEST)
        return 0;
    size_t section = section_length((struct slice){ open, text.length - name });
    return section > 0 ? name + section : 0;
}

bool man_is_header(struct slice line)
{
    size_t name = name_length(line);
    while (line.length > 0 && line.data[line.length - 1] == ' ')
        line.length--;
    if (name == 0 || line.length < 2 * name + 1 ||
        strncasecmp(line.data, line.data + line.length - name, name) != 0)
        return false;
    return line.length >= HEADER_LEAST ||
           (line.data[name] == ' ' && line.data[line.length - name - 1] == ' ');
}

bool man_is_cut_header(struct slice line)
{
    while (line.length > 0 && line.data[line.length - 1] == ' ')
        line.length--;
    const char *open = line.length >= HEADER_LEAST && line.data[0] != ' '
                           ? memrchr(line.data, '(', line.length)
                           : NULL;
    if (open == NULL)
        return false;
    size_t rest = line.length - (size_t)(open - line.data);
    return rest > 2 && section_length((struct slice){ open, rest }) == rest;
}
