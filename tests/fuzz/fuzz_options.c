/* SPDX-License-Identifier: MIT */
/* The lines are arguments of a command line; each is also an assignment of a setting and a row of
 * keys. What is refused has one line that says so, what is taken reads back as it is. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "app/keymap.h"
#include "app/options.h"
#include "base/mem.h"
#include "text/utf8.h"

#define ARGUMENTS_MAX 32

static void check_error(bool good, const struct error *error)
{
    if (good)
        return;
    size_t length = strlen(error->message);
    assert(length > 0 && length < sizeof error->message);
}

static void try_options(char **arguments, int count)
{
    struct options options;
    struct error error = { "" };
    bool good = options_parse(&options, count, arguments, &error);
    check_error(good, &error);
    if (good) {
        assert(options.columns >= 0 && options.rows >= 0);
        for (size_t i = 0; i < options.file_count; i++)
            assert(options.files[i] != NULL);
    }
    options_release(&options);
}

/* Setting a value that was read back changes nothing. */
static void try_setting(struct settings *settings, const char *assignment)
{
    struct error error = { "" };
    struct settings before = *settings;
    bool good = settings_assign(settings, assignment, &error);
    check_error(good, &error);
    const char *equals = strchr(assignment, '=');
    if (!good || equals == NULL) {
        assert(good || memcmp(settings, &before, sizeof before) == 0);
        return;
    }
    char *name = mem_slice(assignment, (size_t)(equals - assignment));
    struct bytes value = { 0 }, again = { 0 };
    assert(settings_get(settings, name, &value));
    assert(settings_set(settings, name, bytes_string(&value), NULL, &error));
    bytes_clear(&again);
    assert(settings_get(settings, name, &again));
    assert(slice_equal(bytes_slice(&value), bytes_slice(&again)));
    bytes_release(&value);
    bytes_release(&again);
    free(name);
}

static void try_keys(struct keymap *keymap, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        struct key key = { 0 };
        const struct action *action = NULL;
        struct argument argument = { 0 };
        enum context context = (enum context)(1u << (unsigned char)text[at] % 4);
        at += utf8_decode(text + at, length - at, &key.code);
        key.modifiers = key.code % 7 == 0 ? MODIFIER_META : 0;
        if (keymap_take(keymap, context, key, &action, &argument) == KEYMAP_ACTION)
            assert(action != NULL && action->name != NULL);
        const char *pending = keymap_pending(keymap);
        assert(utf8_is_valid(pending, strlen(pending)));
    }
}

static void try_key_name(const char *name)
{
    struct key key, again;
    char written[KEY_NAME_MAX];
    if (key_from_name(name, &key) != 0)
        return;
    key_write_name(key, written);
    assert(strlen(written) < sizeof written && key_from_name(written, &again) == 0);
    assert(again.code == key.code && again.modifiers == key.modifiers);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char program[] = "dujuan";
    char *arguments[ARGUMENTS_MAX + 1] = { program };
    char *text = mem_slice((const char *)data, size);
    int count = 1;
    struct settings settings;
    struct keymap *keymap = keymap_new();
    settings_init(&settings);
    for (char *line = text; line < text + size && count < ARGUMENTS_MAX;) {
        char *end = memchr(line, '\n', (size_t)(text + size - line));
        if (end != NULL)
            *end = '\0';
        arguments[count++] = line;
        try_setting(&settings, line);
        try_key_name(line);
        try_keys(keymap, line, strlen(line));
        line = end != NULL ? end + 1 : text + size;
    }
    try_options(arguments, count);
    keymap_free(keymap);
    free(text);
    return 0;
}
