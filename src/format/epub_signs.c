/* SPDX-License-Identifier: MIT */
/* What is seen from outside of the chapters: whether they are encrypted, which way lines run. */
#include "format/epub_internal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text/language.h"

/* Style sheets that are looked into (count), rules of each (count), the largest (bytes). */
#define SHEETS_MAX 8u
#define RULES_MAX 200u
#define SHEET_MAX (256u * 1024u)

static bool is_obfuscation(const xmlNode *data)
{
    xmlNode *method = xml_find((xmlNode *)(uintptr_t)data, "EncryptionMethod");
    char *algorithm = xml_attribute(method, "Algorithm");
    bool obfuscation = algorithm != NULL && (strstr(algorithm, "idpf.org/2008/embedding") != NULL ||
                                             strstr(algorithm, "ns.adobe.com/pdf/enc") != NULL);
    free(algorithm);
    return obfuscation;
}

/* Whether what is encrypted is a chapter. */
static bool names_chapter(const struct epub *epub, xmlNode *data)
{
    struct bytes path = { 0 }, fragment = { 0 };
    xmlNode *reference = xml_find(data, "CipherReference");
    char *uri = xml_attribute(reference, "URI");
    bool chapter = false;
    if (uri != NULL) {
        epub_link(epub, "", uri, &path, &fragment);
        chapter = epub_unit_of(epub, bytes_slice(&path)) != UNIT_NONE;
    }
    free(uri);
    bytes_release(&path);
    bytes_release(&fragment);
    return chapter;
}

static bool encryption_names_chapter(struct epub *epub, size_t entry)
{
    xmlDocPtr tree = epub_read(epub, entry, NULL);
    xmlNode *root = tree != NULL ? xmlDocGetRootElement(tree) : NULL;
    bool found = false;
    for (xmlNode *n = root; n != NULL && !found; n = xml_next(n, root, false))
        found = xml_is(n, "EncryptedData") && !is_obfuscation(n) && names_chapter(epub, n);
    xmlFreeDoc(tree);
    return found;
}

/* Whether the first chapter that can be read is markup. */
static bool first_is_markup(struct epub *epub)
{
    for (size_t i = 0; i < epub->unit_count; i++) {
        struct bytes text = { 0 }, decoded = { 0 };
        if (epub->units[i].entry == ZIP_NONE || epub->units[i].picture)
            continue;
        zip_read(epub->zip, epub->units[i].entry, &text, NULL);
        xml_decode(bytes_string(&text), text.length, &decoded);
        size_t at = 0;
        while (at < decoded.length && (unsigned char)decoded.data[at] <= ' ')
            at++;
        bool markup = at < decoded.length && decoded.data[at] == '<';
        bytes_release(&text);
        bytes_release(&decoded);
        return markup;
    }
    return true;
}

bool epub_is_encrypted(struct epub *epub)
{
    size_t encryption = zip_find(epub->zip, slice_of("META-INF/encryption.xml"));
    size_t rights = zip_find(epub->zip, slice_of("META-INF/rights.xml"));
    for (size_t i = 0; i < epub->unit_count; i++) {
        size_t entry = epub->units[i].entry;
        if (entry != ZIP_NONE && zip_entry(epub->zip, entry)->encrypted)
            return true;
    }
    if (encryption != ZIP_NONE && encryption_names_chapter(epub, encryption))
        return true;
    return (rights != ZIP_NONE || encryption != ZIP_NONE) && !first_is_markup(epub);
}

/* Whether a selector is of the whole page: html, body, :root or *, among others. */
static bool is_of_page(const char *from, const char *to)
{
    static const char *const names[] = { "html", "body", ":root", "*" };
    while (from < to) {
        const char *end = memchr(from, ',', (size_t)(to - from));
        if (end == NULL)
            end = to;
        const char *a = from, *b = end;
        while (a < b && isspace((unsigned char)*a))
            a++;
        while (a < b && isspace((unsigned char)b[-1]))
            b--;
        size_t length = (size_t)(b - a);
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (strlen(names[i]) == length && strncasecmp(a, names[i], length) == 0)
                return true;
        from = end + 1;
    }
    return false;
}

/* Where the selector begins whose block has at in it. */
static bool in_page_block(const char *sheet, const char *at)
{
    const char *open = at;
    while (open > sheet && *open != '{' && *open != '}')
        open--;
    if (*open != '{')
        return false;
    const char *from = open;
    while (from > sheet && from[-1] != '}' && from[-1] != ';' && from[-1] != '{' &&
           !(from[-1] == '/' && from - sheet > 1 && from[-2] == '*'))
        from--;
    return is_of_page(from, open);
}

/* Whether a style sheet sets the whole page vertically. */
static bool sheet_is_vertical(const char *sheet)
{
    const char *at = sheet;
    for (size_t rules = 0; rules < RULES_MAX; rules++) {
        at = strcasestr(at, "writing-mode");
        if (at == NULL)
            break;
        const char *value = at + strlen("writing-mode");
        value += strspn(value, " \t\r\n:");
        if ((strncasecmp(value, "vertical-rl", 11) == 0 || strncasecmp(value, "tb-rl", 5) == 0) &&
            in_page_block(sheet, at))
            return true;
        at = value;
    }
    return false;
}

static bool sheets_are_vertical(struct epub *epub)
{
    bool vertical = false;
    size_t seen = 0;
    for (size_t i = 0; i < epub->item_count && seen < SHEETS_MAX && !vertical; i++) {
        const struct item *item = &epub->items[i];
        if (strcasecmp(item->media, "text/css") != 0 || item->entry == ZIP_NONE ||
            zip_entry(epub->zip, item->entry)->size > SHEET_MAX)
            continue;
        struct bytes sheet = { 0 };
        zip_read(epub->zip, item->entry, &sheet, NULL);
        vertical = sheet_is_vertical(bytes_string(&sheet));
        bytes_release(&sheet);
        seen++;
    }
    return vertical;
}

/* Whether lines of this language run from top to bottom where pages go from right to left. */
static bool is_upright(const char *language)
{
    enum language known;
    return language != NULL &&
           (strncasecmp(language, "zh", 2) == 0 ||
            (language_from_tag(language, strlen(language), &known) && known != LANGUAGE_OTHER));
}

bool epub_is_vertical(struct epub *epub)
{
    if (epub->way != WAY_UNSAID)
        return epub->way == WAY_VERTICAL;
    if (epub->right_to_left && is_upright(epub->language))
        return true;
    return sheets_are_vertical(epub);
}
