/* SPDX-License-Identifier: MIT */
#include "worker/input.h"

#include <errno.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "doc/protocol.h"
#include "worker/watchdog.h"

void input_init(struct input *input, int text, int growth, struct outlet *outlet)
{
    struct stat status;
    *input = (struct input){ .text = text, .growth = growth, .outlet = outlet };
    if (growth < 0 && fstat(text, &status) == 0)
        input->size = (uint64_t)status.st_size;
}

uint64_t input_total(const struct input *input)
{
    return input->size;
}

/* The reader says that there is more, or that there will be none. */
static void take_growth(struct input *input)
{
    char told[256];
    ssize_t n = read(input->growth, told, sizeof told);
    if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN))
        input->growth = -1;
}

/* A text that does not come yet must not keep a worker whose reader is gone. */
static void wait_for_growth(struct input *input)
{
    struct pollfd both[] = { { .fd = input->growth, .events = POLLIN },
                             { .fd = WORKER_REQUESTS, .events = 0 } };
    if (poll(both, 1, 0) <= 0) {
        outlet_flush(input->outlet);
        while (poll(both, 2, -1) < 0 && errno == EINTR)
            continue;
        if (both[0].revents == 0 && both[1].revents != 0)
            _exit(WORKER_DONE);
    }
    take_growth(input);
}

/* By place: the descriptor's own is the reader's too. */
static ssize_t read_on(struct input *input)
{
    ssize_t n;
    do
        n = pread(input->text, input->buffer, sizeof input->buffer, (off_t)input->offset);
    while (n < 0 && (errno == EINTR || errno == EAGAIN));
    return n;
}

static ssize_t input_read(void *self, const char **data)
{
    struct input *input = self;
    ssize_t n;
    *data = input->buffer;
    watchdog_restart(input->outlet->seconds);
    for (;;) {
        bool grows = input->growth >= 0;
        n = read_on(input);
        if (n != 0 || !grows)
            break;
        wait_for_growth(input);
    }
    if (n > 0)
        input->offset += (uint64_t)n;
    return n;
}

static bool has_more(const struct input *input)
{
    struct stat status;
    return fstat(input->text, &status) == 0 && (uint64_t)status.st_size > input->offset;
}

static bool input_ready(void *self, int milliseconds)
{
    struct input *input = self;
    struct pollfd growth = { .fd = input->growth, .events = POLLIN };
    while (input->growth >= 0 && !has_more(input)) {
        if (poll(&growth, 1, milliseconds) == 0)
            return false;
        take_growth(input); /* which may tell of what was read already */
    }
    return true;
}

struct unpack_source input_source(struct input *input)
{
    return (struct unpack_source){ input_read, input_ready, input };
}
