/* SPDX-License-Identifier: MIT */
#include "tui/keyboard.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void keyboard_init(struct keyboard *keyboard, int descriptor, const struct key_string *strings,
                   size_t count)
{
    memset(keyboard, 0, sizeof *keyboard);
    keyboard->descriptor = descriptor;
    keyboard->input = input_new(strings, count);
}

void keyboard_release(struct keyboard *keyboard)
{
    input_free(keyboard->input);
    keyboard->input = NULL;
}

static void take(struct keyboard *keyboard, const char *bytes, size_t length)
{
    struct answer answer;
    input_feed(keyboard->input, bytes, length);
    while (input_next_answer(keyboard->input, &answer))
        probe_answer(&keyboard->probe, &answer);
}

bool keyboard_read(struct keyboard *keyboard)
{
    char buffer[4096];
    ssize_t length = read(keyboard->descriptor, buffer, sizeof buffer);
    if (length > 0)
        take(keyboard, buffer, (size_t)length);
    return length > 0 || (length < 0 && (errno == EINTR || errno == EAGAIN));
}

bool keyboard_next(struct keyboard *keyboard, struct event *event)
{
    struct input_event next;
    if (!input_next(keyboard->input, &next))
        return false;
    *event = (struct event){
        .kind = next.kind == INPUT_PASTE ? EVENT_PASTE : EVENT_KEY,
        .key = next.key,
        .text = next.text,
        .length = next.length,
    };
    return true;
}

/* Time is looked at only where it matters, so that waiting for answers wakes nobody up. */
static void lose_patience(struct keyboard *keyboard)
{
    if (!probe_done(&keyboard->probe) && now() >= keyboard->patience)
        input_expect_answers(keyboard->input, false);
}

int keyboard_wait(struct keyboard *keyboard)
{
    lose_patience(keyboard);
    return input_wait(keyboard->input);
}

void keyboard_time_out(struct keyboard *keyboard)
{
    lose_patience(keyboard);
    input_time_out(keyboard->input);
}

void keyboard_begin_probe(struct keyboard *keyboard, struct bytes *query)
{
    probe_begin(&keyboard->probe, query);
    keyboard->reported = false;
    keyboard->patience = now() + KEYBOARD_PATIENCE;
    input_expect_answers(keyboard->input, true);
}

bool keyboard_finish_probe(struct keyboard *keyboard, int patience)
{
    int64_t end = now() + patience;
    while (!probe_done(&keyboard->probe)) {
        int64_t left = end - now();
        struct pollfd poller = { .fd = keyboard->descriptor, .events = POLLIN };
        int ready = poll(&poller, 1, left > 0 ? (int)left : 0);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0 || !keyboard_read(keyboard))
            break;
    }
    return probe_done(&keyboard->probe);
}

bool keyboard_new_rules(struct keyboard *keyboard, struct width_rules *rules)
{
    const struct probe *probe = &keyboard->probe;
    if (keyboard->reported || !probe->begun || !probe_is_measured(probe))
        return false;
    keyboard->reported = true;
    return probe_result(probe, rules);
}
