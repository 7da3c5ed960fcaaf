/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "evil_fixture.h"
#include "source/source.h"

void no_child_is_left(void)
{
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
}

struct text evil_open(const char *format)
{
    static const char content[] = "anything\n";
    char *name = make_file(SLICE(content));
    struct document_options opened = { .recognise = true };
    struct text text = { loop_new(), document_new(&opened) };
    struct source_options options = { .format = format, .loop = text.loop };
    struct error error;
    if (!source_open(text.document, name, &options, &error))
        fail_msg("%s", error.message);
    remove_file(name);
    return text;
}

const char *part_text(struct text *text, uint32_t number)
{
    const struct part *part = document_part(text->document, number, WANT_VIEW);
    return part != NULL ? bytes_string(&part->text) : "";
}

pid_t only_child(void)
{
    char name[64];
    int id = 0;
    snprintf(name, sizeof name, "/proc/self/task/%d/children", (int)getpid());
    FILE *children = fopen(name, "r");
    if (children == NULL || fscanf(children, "%d", &id) != 1)
        id = 0;
    if (children != NULL)
        fclose(children);
    return id;
}

void evil_await(struct text *text, uint32_t number)
{
    document_part(text->document, number, WANT_VIEW);
    run_to_end(text);
}

void expect_failure(struct text *text, uint32_t number, const char *reason)
{
    evil_await(text, number);
    assert_int_equal(document_part_state(text->document, number), PART_FAILED);
    assert_string_equal(document_part_failure(text->document, number), reason);
}

int evil_use_worker(void **state)
{
    (void)state;
    const char *build = getenv("abs_builddir");
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/unit/evil_worker", build != NULL ? build : ".");
    /* A crash is to be one with a sanitizer too. */
    return setenv("ASAN_OPTIONS", "handle_segv=0", 1) | setenv("DUJUAN_WORKER", path, 1);
}
