/* SPDX-License-Identifier: MIT */
/* The measure, commands, and what only the host can do. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "reader/reader_internal.h"

/* One key changes the measure by this many em. */
#define MEASURE_STEP 2

bool reader_set(struct reader *reader, const char *name, const char *value)
{
    struct error error;
    if (reader->host == NULL || reader->host->set(reader->host->self, name, value, &error))
        return true;
    reader_complain(reader, "%s", error.message);
    return false;
}

static void set_measure(struct reader *reader, int measure)
{
    char value[16];
    if (measure < MEASURE_MIN)
        measure = MEASURE_MIN;
    if (measure > MEASURE_MAX)
        measure = MEASURE_MAX;
    snprintf(value, sizeof value, "%d", measure);
    if (reader_set(reader, "measure", value))
        reader_say(reader, _("lines of %d characters"), reader->geometry.measure / 2);
}

static int change(const struct argument *argument)
{
    return MEASURE_STEP * (int)(argument->count < MEASURE_MAX ? argument->count : MEASURE_MAX);
}

void act_narrower(struct reader *reader, const struct argument *argument)
{
    /* From what is seen: a small screen may force less than the setting. */
    set_measure(reader, reader->geometry.measure / 2 - change(argument));
}

void act_wider(struct reader *reader, const struct argument *argument)
{
    set_measure(reader, reader->settings.measure + change(argument));
}

void act_standard(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    set_measure(reader, reader_settings_default.measure);
}

void act_command(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    reader_prompt(reader, PROMPT_COMMAND, "");
}

void act_redraw(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (reader->host != NULL)
        reader->host->redraw(reader->host->self);
    reader_touch(reader);
}

void act_suspend(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (reader->host != NULL)
        reader->host->suspend(reader->host->self);
}

void act_quit(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    if (reader->host != NULL)
        reader->host->quit(reader->host->self);
}

/* set NAME=VALUE, or set NAME to be told the value. */
void act_set(struct reader *reader, const struct argument *argument)
{
    if (argument->string == NULL || *argument->string == '\0') {
        reader_complain(reader, "%s", _("set what? set NAME=VALUE"));
        return;
    }
    char *name = mem_string(argument->string);
    char *equals = strchr(name, '=');
    if (equals != NULL) {
        *equals = '\0';
        reader_set(reader, name, equals + 1);
    } else {
        const char *value =
            reader->host != NULL ? reader->host->get(reader->host->self, name) : NULL;
        if (value != NULL)
            reader_say(reader, "%s=%s", name, value);
        else
            reader_set(reader, name, ""); /* says which names there are */
    }
    free(name);
}

/* As if it had been typed before a key; 0 for what is no number. */
static unsigned count_of(const char *digits)
{
    unsigned long number = strtoul(digits, NULL, 10);
    return number < COUNT_MAX ? (unsigned)number : COUNT_MAX;
}

/* Short names that fingers know from vi and less. */
static const char *full_name(const char *name)
{
    static const struct {
        const char *name, *full;
    } names[] = { { "q", "quit" }, { "h", "help" }, { "f", "information" },
                  { "n", "next-file" },   { "p", "previous-file" } };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i].name) == 0)
            return names[i].full;
    return name;
}

static void run_named(struct reader *reader, const char *line)
{
    size_t length = strcspn(line, " ");
    char *name = mem_slice(line, length);
    const char *rest = line + length + strspn(line + length, " ");
    const struct action *action = action_find(full_name(name));
    bool prompting = action != NULL && action->contexts == CONTEXT_PROMPT;
    if (action == NULL || prompting) {
        reader_complain(reader, _("no command '%s'; F1 lists them"), name);
    } else if (action->argument == ARGUMENT_CHARACTER && *rest == '\0') {
        reader_complain(reader, _("%s needs a letter"), name);
    } else {
        bool counted = action->argument == ARGUMENT_COUNT && count_of(rest) > 0;
        action->run(reader, &(struct argument){
                                .count = counted ? count_of(rest) : 1,
                                .counted = counted,
                                .character = (unsigned char)*rest,
                                .string = *rest != '\0' ? rest : NULL });
    }
    free(name);
}

/* What goes to a place: 12, 50%, /PATTERN, ?PATTERN; false for all else. */
static bool go_by_command(struct reader *reader, const char *command)
{
    struct argument argument = { .count = 1, .string = command + 1 };
    size_t digits = strspn(command, "0123456789");
    bool page = digits > 0 && command[digits] == '\0';
    bool per_cent = digits > 0 && strcmp(command + digits, "%") == 0;
    if (!page && !per_cent && *command != '/' && *command != '?')
        return false;
    reader_show_text(reader);
    if (page)
        reader_go_to_page(reader, count_of(command));
    else if (per_cent)
        act_per_cent(reader, &(struct argument){ .count = count_of(command), .counted = true });
    else if (*command == '/')
        act_search_forward(reader, &argument);
    else
        act_search_backward(reader, &argument);
    return true;
}

void reader_command(struct reader *reader, const char *command)
{
    command += strspn(command, " :");
    if (*command != '\0' && !go_by_command(reader, command))
        run_named(reader, command);
}
