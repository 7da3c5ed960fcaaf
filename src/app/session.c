/* SPDX-License-Identifier: MIT */
#include "app/session_internal.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "text/utf8.h"

static bool is_chinese(const struct session *session)
{
    struct reader_settings settings = settings_reader(&session->settings);
    enum language language = settings.language_given
                                 ? settings.language
                                 : document_language(session->opened.document);
    return language_is_chinese(language);
}

/* Marks that the terminal draws wide need no pad; by itself only a Chinese text gets it, and only
 * where the terminal answered: Japanese fonts draw the marks narrow too. */
struct width_rules session_rules(const struct session *session)
{
    struct width_rules rules = session->answered;
    switch ((enum ambiguous)session->settings.values[SETTING_AMBIGUOUS]) {
    case AMBIGUOUS_AUTO:
        rules.pad = rules.ambiguous_answered && !rules.ambiguous_wide && is_chinese(session);
        break;
    case AMBIGUOUS_PAD:
        rules.pad = !rules.ambiguous_wide;
        break;
    case AMBIGUOUS_NARROW:
    case AMBIGUOUS_WIDE:
        rules.ambiguous_wide = session->settings.values[SETTING_AMBIGUOUS] == AMBIGUOUS_WIDE;
        rules.ambiguous_answered = false;
        break;
    }
    return rules;
}

struct width_rules session_keep_rules(struct session *session)
{
    struct width_rules rules = session_rules(session);
    reader_set_rules(session->reader, &rules);
    return rules;
}

void session_set_rules(struct session *session, const struct width_rules *rules)
{
    session->answered = *rules;
    session_keep_rules(session);
}

/* The host: what the reader asks of the app. */

/* What has flowed in of what is open now; NULL where it is a file. */
static struct inflow *flowed_in(const struct session *session)
{
    size_t now = session->files.now;
    return now < session->files.count ? session->files.items[now].inflow : NULL;
}

/* By its name, or the same once more (NULL). */
static bool open_anew(struct session *session, const char *name, struct error *error)
{
    struct opened opened;
    struct inflow *inflow = name == NULL ? flowed_in(session) : NULL;
    if (!session->reading)
        return true; /* a folder is listed, and no text is open */
    if (inflow != NULL)
        name = session->files.items[session->files.now].path;
    else if (name == NULL)
        name = session_path(session);
    if (name == NULL)
        return error_set(error, _("standard input cannot be read again"));
    if (!open_text(name, &session->settings, session->loop, inflow != NULL ? &inflow : NULL,
                   &opened, error))
        return false;
    document_recognise_start(opened.document);
    struct opened old = session->opened;
    session->opened = opened;
    reader_set_document(session->reader, opened.document);
    opened_release(&old);
    return true;
}

static bool host_open(void *self, const char *name, struct error *error)
{
    return open_anew(self, name, error);
}

static bool host_set(void *self, const char *name, const char *value, struct error *error)
{
    struct session *session = self;
    struct settings before = session->settings;
    enum setting_id id;
    if (!settings_set(&session->settings, name, value, &id, error))
        return false;
    struct reader_settings settings = settings_reader(&session->settings);
    switch (id) {
    case SETTING_ENCODING:
    case SETTING_FORMAT:
        if (!open_anew(session, NULL, error)) {
            session->settings = before;
            return false;
        }
        if (id == SETTING_ENCODING)
            session_encoding_chosen(session);
        break;
    case SETTING_AMBIGUOUS:
        session_keep_rules(session);
        break;
    case SETTING_THEME:
        if (session->screen.theme != NULL)
            session->screen.theme(session->screen.self, session->settings.values[SETTING_THEME]);
        break;
    default:
        reader_configure(session->reader, &settings);
        break;
    }
    return true;
}

static const char *host_get(void *self, const char *name)
{
    struct session *session = self;
    return settings_get(&session->settings, name, &session->value)
               ? bytes_string(&session->value)
               : NULL;
}

static void host_quit(void *self)
{
    struct session *session = self;
    session->quit = true;
}

static void host_suspend(void *self)
{
    struct session *session = self;
    if (session->screen.suspend != NULL)
        session->screen.suspend(session->screen.self);
}

static void host_redraw(void *self)
{
    struct session *session = self;
    if (session->screen.redraw != NULL)
        session->screen.redraw(session->screen.self);
}

static const char *host_keys(void *self, const char *action)
{
    struct session *session = self;
    return keymap_keys(session->keymap, action);
}

static void make_host(struct session *session)
{
    session->host = (struct host){ .self = session,
                                   .set = host_set,
                                   .get = host_get,
                                   .open = host_open,
                                   .files = session_files,
                                   .file = session_file,
                                   .choose = session_choose,
                                   .step = session_step,
                                   .quit = host_quit,
                                   .suspend = host_suspend,
                                   .redraw = host_redraw,
                                   .keys = host_keys };
}

/* Goes on while the machine sleeps: a page that lay open then was not read. */
static int64_t milliseconds(void *self)
{
    (void)self;
    struct timespec now = { 0 };
#ifdef CLOCK_BOOTTIME
    clock_gettime(CLOCK_BOOTTIME, &now);
#else
    clock_gettime(CLOCK_MONOTONIC, &now);
#endif
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* What the store has for the file goes before the first page; a store that fails is a message.  A
 * script's pages are turned by nobody: they are not measured. */
void session_make_reader(struct session *session, struct error *warning)
{
    struct store_record record = { 0 };
    bool remember = session->settings.values[SETTING_REMEMBER] == 0;
    struct error error;
    if (remember && !store_find(session->store, &session->opened.file, &record, &error) &&
        warning->message[0] == '\0')
        *warning = error;
    session_use_encoding(session, record.encoding);
    document_recognise_start(session->opened.document);
    session->reader = reader_new(&(struct reader_options){
        .loop = session->loop,
        .store = session->store,
        .file = session->opened.file,
        .record = &record,
        .name = session->opened.name,
        .document = session->opened.document,
        .host = &session->host,
        .settings = settings_reader(&session->settings),
        .rules = session_rules(session),
        .clock = session->measured ? milliseconds : NULL,
    });
    store_record_release(&record);
    if (warning->message[0] != '\0')
        reader_message(session->reader, STYLE_ERROR, warning->message);
    if (!session->reading)
        reader_show_files(session->reader);
}

bool session_open(struct session *session, const struct options *options, const char *const *names,
                  size_t count, struct loop *loop, bool own_store, struct error *error)
{
    *session = (struct session){ .options = options,
                                 .settings = options->settings,
                                 .loop = loop,
                                 .wish = FILES_NONE,
                                 .measured = own_store,
                                 .columns = options->columns,
                                 .rows = options->rows,
                                 .answered = width_rules_narrow };
    struct error warning = { "" }, first = { "" };
    files_take(&session->files, names, count);
    if (!session_open_first(session, &first)) {
        if (error != NULL)
            *error = first;
        files_release(&session->files);
        return false;
    }
    session->store = open_store(options, own_store, &warning);
    session->keymap = keymap_new();
    make_host(session);
    if (warning.message[0] == '\0')
        warning = first;
    session_make_reader(session, &warning);
    return true;
}

void session_resize(struct session *session, int columns, int rows)
{
    session->columns = columns;
    session->rows = rows;
    reader_resize(session->reader, columns, rows);
}

bool session_go_on(struct session *session)
{
    const char *command = session->command;
    if (command == NULL || !document_complete(session->opened.document))
        return false;
    session->command = NULL;
    reader_command(session->reader, command);
    session_take_wish(session);
    return true;
}

void session_begin(struct session *session)
{
    session->command = session->options->command;
    session_go_on(session);
    session_take_wish(session);
}

void session_close(struct session *session)
{
    session_save_encoding(session, NULL);
    reader_free(session->reader);
    files_release(&session->files);
    opened_release(&session->opened);
    keymap_free(session->keymap);
    store_close(session->store);
    bytes_release(&session->value);
}

static void insert_key(struct session *session, struct key key)
{
    char text[UTF8_LONGEST];
    reader_insert(session->reader, text, utf8_encode(key.code, text));
}

void session_key(struct session *session, struct key key)
{
    const struct action *action;
    struct argument argument;
    session->command = NULL;
    switch (keymap_take(session->keymap, reader_context(session->reader), key, &action,
                        &argument)) {
    case KEYMAP_ACTION:
        reader_act(session->reader, action, &argument);
        session_take_wish(session);
        break;
    case KEYMAP_TEXT:
        insert_key(session, key);
        break;
    case KEYMAP_PENDING:
    case KEYMAP_NOTHING:
        break;
    }
    reader_show_pending(session->reader, keymap_pending(session->keymap));
}

void session_paste(struct session *session, const char *text, size_t length)
{
    reader_insert(session->reader, text, length);
}
