/* SPDX-License-Identifier: MIT */
#include "worker/input.h"

#include <errno.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "doc/protocol.h"
#include "worker/watchdog.h"

void input_init(struct input *input, int text, int head, struct outlet *outlet)
{
    struct stat status;
    *input = (struct input){ .text = text, .head = head, .outlet = outlet };
    if (head >= 0 && fstat(head, &status) == 0)
        input->head_left = (uint64_t)status.st_size;
    if (fstat(text, &status) == 0 && S_ISREG(status.st_mode)) {
        input->regular = true;
        input->size = (uint64_t)status.st_size;
    }
}

uint64_t input_total(const struct input *input)
{
    return input->size;
}

/* A text that does not come yet must not keep a worker whose reader is gone. */
static void wait_for_text(struct input *input)
{
    struct pollfd both[] = { { .fd = input->text, .events = POLLIN },
                             { .fd = WORKER_REQUESTS, .events = 0 } };
    if (poll(both, 1, 0) > 0)
        return;
    outlet_flush(input->outlet);
    while (poll(both, 2, -1) < 0 && errno == EINTR)
        continue;
    if (both[0].revents == 0 && both[1].revents != 0)
        _exit(WORKER_DONE);
}

static ssize_t read_head(struct input *input)
{
    size_t most = sizeof input->buffer;
    ssize_t n = read(input->head, input->buffer, input->head_left < most ? input->head_left : most);
    if (n >= 0)
        input->head_left = n > 0 ? input->head_left - (uint64_t)n : 0;
    return n;
}

/* A regular file is read by place: its descriptor's own is the reader's too. */
static ssize_t read_text(struct input *input)
{
    if (input->regular)
        return pread(input->text, input->buffer, sizeof input->buffer, (off_t)input->offset);
    wait_for_text(input);
    return read(input->text, input->buffer, sizeof input->buffer);
}

static ssize_t input_read(void *self, const char **data)
{
    struct input *input = self;
    ssize_t n = 0;
    *data = input->buffer;
    watchdog_restart(input->outlet->seconds);
    do
        n = input->head_left > 0 ? read_head(input) : read_text(input);
    while (n < 0 && (errno == EINTR || errno == EAGAIN));
    if (n > 0 && input->regular)
        input->offset += (uint64_t)n;
    return n;
}

static bool input_ready(void *self, int milliseconds)
{
    struct input *input = self;
    struct pollfd text = { .fd = input->text, .events = POLLIN };
    return input->regular || input->head_left > 0 || poll(&text, 1, milliseconds) != 0;
}

struct unpack_source input_source(struct input *input)
{
    return (struct unpack_source){ input_read, input_ready, input };
}
