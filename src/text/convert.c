/* SPDX-License-Identifier: MIT */
#include "text/convert.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "text/convert_internal.h"

/* The newest first.  The interface of C is the same in all of them. */
static const char *const libraries[] = { "libopencc.so.1.2", "libopencc.so.1.1", "libopencc.so.1",
                                         "libopencc.so.2" };

static const char *const configurations[] = {
    [SCRIPT_HANT] = "s2t.json",
    [SCRIPT_HANS] = "t2s.json",
};

#define OPENCC_FAILED ((void *)-1)

static void *find(void *library, const char *name, bool *whole)
{
    void *function = dlsym(library, name);
    *whole = *whole && function != NULL;
    return function;
}

static bool find_functions(struct converter *c, void *library)
{
    bool whole = true;
    /* POSIX has an address of a function in a pointer to void; ISO C leaves it open. */
    *(void **)&c->open = find(library, "opencc_open", &whole);
    *(void **)&c->convert = find(library, "opencc_convert_utf8", &whole);
    *(void **)&c->free_text = find(library, "opencc_convert_utf8_free", &whole);
    *(void **)&c->error = find(library, "opencc_error", &whole);
    *(void **)&c->close = find(library, "opencc_close", &whole);
    return whole;
}

/* It stays for the life of the program: what it keeps for itself would be lost with it. */
static bool load(struct converter *c, const char *library, struct error *error)
{
    void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (loaded == NULL)
        return error_set(error, _("cannot load OpenCC: %s"), dlerror());
    bool whole = find_functions(c, loaded);
    dlclose(loaded);
    return whole || error_set(error, _("cannot load OpenCC: '%s' is another library"), library);
}

/* OpenCC's words without their full stop. */
static bool complain(const struct converter *c, struct error *error)
{
    const char *words = c->error();
    size_t length = strlen(words);
    while (length > 0 && (words[length - 1] == '.' || words[length - 1] == '\n'))
        length--;
    char *said = mem_slice(words, length);
    error_set(error, _("cannot load OpenCC: %s"), said);
    free(said);
    return false;
}

/*
 * OpenCC looks for its files in the working folder first, which may hold anything: they are read
 * from the root folder.
 */
static bool open_there(struct converter *c, const char *configuration, struct error *error)
{
    int here = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (here < 0 || chdir("/") != 0) {
        if (here >= 0)
            close(here);
        return error_set(error, _("cannot load OpenCC: %s"), _("the working folder is gone"));
    }
    c->handle = c->open(configuration);
    bool back = fchdir(here) == 0;
    close(here);
    if (c->handle == OPENCC_FAILED || c->handle == NULL) {
        c->handle = NULL;
        return complain(c, error);
    }
    return back || error_set(error, _("cannot load OpenCC: %s"), _("the working folder is gone"));
}

struct converter *converter_open_with(const char *library, const char *configuration,
                                      struct error *error)
{
    struct converter *c = mem_array(1, sizeof *c);
    if (load(c, library, error) && open_there(c, configuration, error))
        return c;
    converter_close(c);
    return NULL;
}

/* A library of that name that is there, else the one that Debian has. */
static const char *library_name(void)
{
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        void *library = dlopen(libraries[i], RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
        if (library == NULL)
            continue;
        dlclose(library);
        return libraries[i];
    }
    return libraries[1];
}

struct converter *converter_open(enum script_choice to, struct error *error)
{
    return converter_open_with(library_name(), configurations[to], error);
}

void converter_close(struct converter *c)
{
    if (c == NULL)
        return;
    if (c->handle != NULL)
        c->close(c->handle);
    bytes_release(&c->input);
    free(c->at);
    free(c);
}

/* Whose characters these are, as far as they tell. */
static enum language language_of_text(const char *text, size_t length, enum language document)
{
    struct script_counts counts = { 0 };
    script_count(&counts, text, length);
    if (counts.han == 0)
        return LANGUAGES;
    enum language language = language_of_counts(&counts);
    if (language == LANGUAGE_JA || language == LANGUAGE_KO)
        return language;
    if (document == LANGUAGE_JA || document == LANGUAGE_KO)
        return document;
    if (counts.hans != counts.hant)
        return counts.hans > counts.hant ? LANGUAGE_ZH_HANS : LANGUAGE_ZH_HANT;
    return document;
}

bool convert_wanted(enum script_choice to, const char *text, size_t length, enum language tagged,
                    enum language document)
{
    if (to == SCRIPT_ORIGINAL)
        return false;
    enum language target = to == SCRIPT_HANT ? LANGUAGE_ZH_HANT : LANGUAGE_ZH_HANS;
    bool told = tagged != LANGUAGES && tagged != LANGUAGE_OTHER;
    enum language language = told ? tagged : language_of_text(text, length, document);
    return language == LANGUAGE_OTHER || (language_is_chinese(language) && language != target);
}
