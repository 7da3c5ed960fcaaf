/* SPDX-License-Identifier: MIT */
#include "app/keymap.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "text/utf8.h"

#define ESCAPE 0x1Bu

/* The longest sequence of keys. */
#define SEQUENCE_MAX 3

struct binding {
    struct key keys[SEQUENCE_MAX];
    size_t length;
    const struct action *action;
};

struct keymap {
    struct binding *bindings;
    size_t count, capacity;
    struct key typed[SEQUENCE_MAX]; /* of a sequence */
    size_t typed_count;
    const struct action *waiting;   /* for its letter */
    unsigned number;
    bool counted;
    struct bytes pending;           /* as text */
};

/* "Z,Z" to its keys; a lone comma is a key itself. */
static void parse_sequence(const char *text, size_t length, struct binding *binding)
{
    char *copy = mem_slice(text, length);
    char *name = copy;
    while (name != NULL && *name != '\0') {
        char *comma = strchr(name + 1, ',');
        if (comma != NULL)
            *comma = '\0';
        assert(binding->length < SEQUENCE_MAX);
        int known = key_from_name(name, &binding->keys[binding->length]);
        assert(known == 0);
        (void)known;
        binding->length++;
        name = comma != NULL ? comma + 1 : NULL;
    }
    free(copy);
}

static void add_action(struct keymap *keymap, const struct action *action)
{
    for (const char *keys = action->keys; *keys != '\0';) {
        size_t length = strcspn(keys, " ");
        struct binding binding = { .action = action };
        parse_sequence(keys, length, &binding);
        keymap->bindings = mem_grow(keymap->bindings, keymap->count, &keymap->capacity,
                                    sizeof *keymap->bindings);
        keymap->bindings[keymap->count++] = binding;
        keys += length + strspn(keys + length, " ");
    }
}

struct keymap *keymap_new(void)
{
    struct keymap *keymap = mem_array(1, sizeof *keymap);
    for (const struct action *action = actions; action->name != NULL; action++)
        add_action(keymap, action);
    return keymap;
}

void keymap_free(struct keymap *keymap)
{
    if (keymap == NULL)
        return;
    free(keymap->bindings);
    bytes_release(&keymap->pending);
    free(keymap);
}

/* Full-width forms are the keys that an input method left on makes of them. */
static struct key narrowed(struct key key)
{
    if (key.code >= 0xFF01 && key.code <= 0xFF5E)
        key.code -= 0xFF01 - '!';
    else if (key.code == 0x3000)
        key.code = ' ';
    return key;
}

static bool same_keys(const struct key *a, const struct key *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (a[i].code != b[i].code || a[i].modifiers != b[i].modifiers)
            return false;
    return true;
}

static unsigned context_count(const struct action *action)
{
    return (unsigned)__builtin_popcount(action->contexts);
}

/* The binding of exactly what was typed; *longer tells whether some binding goes on from it. */
static const struct action *look_up(const struct keymap *keymap, enum context context,
                                    bool *longer)
{
    const struct action *best = NULL;
    *longer = false;
    for (size_t i = 0; i < keymap->count; i++) {
        const struct binding *binding = &keymap->bindings[i];
        if ((binding->action->contexts & context) == 0 || binding->length < keymap->typed_count ||
            !same_keys(binding->keys, keymap->typed, keymap->typed_count))
            continue;
        if (binding->length > keymap->typed_count)
            *longer = true;
        else if (best == NULL || context_count(binding->action) < context_count(best))
            best = binding->action;
    }
    return best;
}

static void forget(struct keymap *keymap)
{
    keymap->typed_count = 0;
    keymap->waiting = NULL;
    keymap->number = 0;
    keymap->counted = false;
    bytes_clear(&keymap->pending);
}

static void note(struct keymap *keymap, struct key key)
{
    char name[KEY_NAME_MAX];
    key_write_name(key, name);
    bytes_append_string(&keymap->pending, name);
}

/* What has no other meaning is text there. */
static bool is_typing(enum context context)
{
    return context == CONTEXT_PROMPT || context == CONTEXT_HINT;
}

static bool take_digit(struct keymap *keymap, enum context context, struct key key)
{
    if (is_typing(context) || keymap->typed_count > 0 || key.modifiers != 0 ||
        key.code < '0' || key.code > '9' || (key.code == '0' && !keymap->counted))
        return false;
    keymap->number = keymap->number * 10 + (unsigned)(key.code - '0');
    if (keymap->number > COUNT_MAX)
        keymap->number = COUNT_MAX;
    keymap->counted = true;
    note(keymap, key);
    return true;
}

static enum keymap_result finish(struct keymap *keymap, const struct action *done,
                                 char32_t character, const struct action **action,
                                 struct argument *argument)
{
    *action = done;
    *argument = (struct argument){
        .count = keymap->counted && keymap->number > 0 ? keymap->number : 1,
        .counted = keymap->counted,
        .character = character,
    };
    forget(keymap);
    return KEYMAP_ACTION;
}

static bool is_text(struct key key)
{
    return key.modifiers == 0 && key.code >= 0x20 && key.code != 0x7F && key.code <= 0x10FFFF;
}

static enum keymap_result take_letter(struct keymap *keymap, struct key key,
                                      const struct action **action, struct argument *argument)
{
    if (is_text(key))
        return finish(keymap, keymap->waiting, key.code, action, argument);
    forget(keymap); /* Escape and the like: never mind */
    return KEYMAP_NOTHING;
}

enum keymap_result keymap_take(struct keymap *keymap, enum context context, struct key key,
                               const struct action **action, struct argument *argument)
{
    struct key narrow = context == CONTEXT_PROMPT ? key : narrowed(key);
    if (keymap->waiting != NULL)
        return take_letter(keymap, narrow, action, argument);
    if (take_digit(keymap, context, narrow))
        return KEYMAP_PENDING;
    if (narrow.code == ESCAPE && *bytes_string(&keymap->pending) != '\0') {
        forget(keymap); /* never mind what was typed so far */
        return KEYMAP_NOTHING;
    }
    assert(keymap->typed_count < SEQUENCE_MAX);
    keymap->typed[keymap->typed_count++] = narrow;
    bool longer;
    const struct action *found = look_up(keymap, context, &longer);
    if (found != NULL && found->argument == ARGUMENT_CHARACTER) {
        keymap->waiting = found;
        note(keymap, narrow);
        return KEYMAP_PENDING;
    }
    if (found != NULL)
        return finish(keymap, found, 0, action, argument);
    if (longer) {
        note(keymap, narrow);
        return KEYMAP_PENDING;
    }
    bool first = keymap->typed_count == 1;
    forget(keymap);
    return first && is_typing(context) && is_text(key) ? KEYMAP_TEXT : KEYMAP_NOTHING;
}

const char *keymap_pending(const struct keymap *keymap)
{
    return bytes_string(&keymap->pending);
}

const char *keymap_keys(const struct keymap *keymap, const char *name)
{
    (void)keymap; /* the preset is the table's own until there are others */
    const struct action *action = action_find(name);
    return action != NULL ? action->keys : "";
}
