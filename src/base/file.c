/* SPDX-License-Identifier: MIT */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"

int file_open(const char *name, struct error *error)
{
    int descriptor = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        error_set(error, _("cannot open '%s': %s"), name, strerror(errno));
    return descriptor;
}

ssize_t file_read_at(int descriptor, uint64_t offset, char *buffer, size_t length)
{
    size_t done = 0;
    while (done < length) {
        ssize_t n = pread(descriptor, buffer + done, length - done, (off_t)(offset + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return done > 0 ? (ssize_t)done : -1;
        if (n == 0)
            break;
        done += (size_t)n;
    }
    return (ssize_t)done;
}

static bool read_whole(int descriptor, size_t limit, struct bytes *content)
{
    for (;;) {
        char *end = bytes_reserve(content, 65536);
        ssize_t n = read(descriptor, end, 65536);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        content->length += (size_t)n;
        content->data[content->length] = '\0';
        if (n == 0)
            return true;
        if (content->length > limit) {
            errno = EFBIG;
            return false;
        }
    }
}

bool file_read_whole(const char *name, size_t limit, struct bytes *content, struct error *error)
{
    int descriptor = file_open(name, error);
    if (descriptor < 0)
        return false;
    bool whole = read_whole(descriptor, limit, content);
    if (!whole)
        error_set(error, _("cannot read '%s': %s"), name, strerror(errno));
    close(descriptor);
    return whole;
}

bool file_write_all(int descriptor, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t n = write(descriptor, data, length);
        if (n < 0 && errno == EAGAIN) {
            struct pollfd ready = { .fd = descriptor, .events = POLLOUT };
            poll(&ready, 1, -1);
            continue;
        }
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        data += n;
        length -= (size_t)n;
    }
    return true;
}
