/* SPDX-License-Identifier: MIT */
#include "source/inflow.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "source/spool.h"

struct inflow {
    unsigned shares;
    int descriptor; /* -1 once it has ended */
    uint64_t limit;
    struct spool *spool;
    char *failure;
};

struct inflow *inflow_new(int descriptor, uint64_t limit)
{
    struct inflow *inflow = mem_array(1, sizeof *inflow);
    *inflow = (struct inflow){ 1, descriptor, limit, spool_new(), NULL };
    return inflow;
}

struct inflow *inflow_share(struct inflow *inflow)
{
    inflow->shares++;
    return inflow;
}

static void end(struct inflow *inflow, const char *failure)
{
    close(inflow->descriptor);
    inflow->descriptor = -1;
    inflow->failure = failure != NULL ? mem_string(failure) : NULL;
}

void inflow_free(struct inflow *inflow)
{
    if (inflow == NULL || --inflow->shares > 0)
        return;
    if (inflow->descriptor >= 0)
        end(inflow, NULL);
    spool_free(inflow->spool);
    free(inflow->failure);
    free(inflow);
}

/* A descriptor that is somebody else's too is not made non-blocking: it is asked first. */
static bool is_ready(int descriptor)
{
    struct pollfd one = { .fd = descriptor, .events = POLLIN };
    return poll(&one, 1, 0) > 0;
}

static enum inflow_state keep(struct inflow *inflow, const char *data, size_t length)
{
    struct error error;
    uint64_t room = inflow->limit - spool_length(inflow->spool);
    bool fits = length <= room;
    if (!spool_append(inflow->spool, data, fits ? length : (size_t)room, &error))
        end(inflow, error.message);
    else if (!fits)
        end(inflow, _("the text is too long to be read to its end"));
    return inflow->descriptor < 0 ? INFLOW_ENDED : INFLOW_TOOK;
}

static void fail(struct inflow *inflow, int reason)
{
    struct error error;
    error_set(&error, _("cannot read on: %s"), strerror(reason));
    end(inflow, error.message);
}

enum inflow_state inflow_take(struct inflow *inflow, size_t most)
{
    char buffer[64 * 1024];
    if (inflow->descriptor < 0)
        return INFLOW_ENDED;
    if (!is_ready(inflow->descriptor))
        return INFLOW_LATER;
    ssize_t n = read(inflow->descriptor, buffer, most < sizeof buffer ? most : sizeof buffer);
    if (n > 0)
        return keep(inflow, buffer, (size_t)n);
    if (n < 0 && (errno == EINTR || errno == EAGAIN))
        return INFLOW_LATER;
    if (n < 0)
        fail(inflow, errno);
    else
        end(inflow, NULL);
    return INFLOW_ENDED;
}

uint64_t inflow_length(const struct inflow *inflow)
{
    return spool_length(inflow->spool);
}

size_t inflow_read(struct inflow *inflow, uint64_t offset, char *buffer, size_t length)
{
    return spool_read(inflow->spool, offset, buffer, length);
}

bool inflow_has_ended(const struct inflow *inflow)
{
    return inflow->descriptor < 0;
}

const char *inflow_failure(const struct inflow *inflow)
{
    return inflow->failure;
}

int inflow_descriptor(const struct inflow *inflow)
{
    return inflow->descriptor;
}

int inflow_file(struct inflow *inflow, struct error *error)
{
    return spool_file(inflow->spool, error);
}
