/* SPDX-License-Identifier: MIT */
#include "source/worker_client.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/protocol.h"
#include "doc/wire.h"
#include "source/feed.h"
#include "source/worker_spawn.h"

/* What is taken from the wire for a unit of work (bytes). */
#define TAKEN_A_UNIT 8192u

struct worker {
    struct worker_process process; /* id: 0 once it has ended */
    struct worker_options options; /* to start it once more */
    struct feed *feed;             /* NULL where the text does not grow */
    struct worker_sink sink;
    struct wire_reader wire;
    struct loop *loop;
    unsigned task, watch;
    bool complete;
    bool stays; /* for parts that are asked for */
    bool asked; /* a part, that has not come yet */
    uint32_t part;
    bool *gone; /* told where the worker is freed while it hands on a call */
};

static bool start(struct worker *worker, struct error *error);

/* --- The end --- */

static void close_process(struct worker *worker)
{
    loop_remove_watch(worker->loop, worker->watch);
    worker->watch = 0;
    close(worker->process.wire);
    close(worker->process.requests);
    feed_free(worker->feed);
    worker->feed = NULL;
}

/* One that was started without encodings, in vain: it has sent nothing yet. */
static bool start_with_encodings(struct worker *worker, int status)
{
    struct error error;
    if (!worker->options.utf8 || !WIFEXITED(status) ||
        WEXITSTATUS(status) != WORKER_NEEDS_ENCODINGS)
        return false;
    worker->options.utf8 = false;
    return start(worker, &error);
}

/* reason: NULL where the process tells. */
static void end(struct worker *worker, const char *reason)
{
    if (worker->process.id == 0)
        return;
    if (reason != NULL)
        kill(worker->process.id, SIGKILL);
    close_process(worker);
    int status = worker_reap(worker->process.id);
    worker->process.id = 0;
    if (reason == NULL && start_with_encodings(worker, status))
        return;
    if (reason == NULL)
        reason = worker_reason(status);
    if (reason == NULL && !worker->complete)
        reason = _("the worker that reads the text gave up");
    worker->sink.ended(worker->sink.self, reason);
}

/* --- What comes --- */

/* While nothing is to come nobody waits for the wire, but its end is seen. */
static bool expects(const struct worker *worker)
{
    return worker->process.id != 0 && (!worker->complete || worker->asked || !worker->stays);
}

static void note(struct worker *worker, const struct call *call)
{
    if (call->kind == CALL_COMPLETE) {
        worker->complete = true;
        worker->stays = (call->flags & PARTS_ON_DEMAND) != 0;
    } else if (call->kind == CALL_PART_END && worker->complete) {
        worker->asked = false;
    } else if (call->kind == CALL_PART_FAILED && call->part == worker->part) {
        worker->asked = false;
    }
}

/* Hands on what has come whole; false where the worker has ended or is gone. */
static bool hand_on(struct worker *worker)
{
    struct call call;
    struct error error;
    enum wire_result result;
    bool gone = false;
    worker->gone = &gone;
    while ((result = wire_next(&worker->wire, &call, &error)) == WIRE_CALL) {
        note(worker, &call);
        worker->sink.take(worker->sink.self, &call);
        if (gone)
            return false;
    }
    if (result == WIRE_BROKEN)
        end(worker, error.message);
    if (gone)
        return false;
    worker->gone = NULL;
    return result != WIRE_BROKEN;
}

static void wake(void *self, int descriptor)
{
    (void)descriptor;
    struct worker *worker = self;
    loop_remove_watch(worker->loop, worker->watch);
    worker->watch = 0;
    loop_wake(worker->loop, worker->task);
}

static void watch(struct worker *worker)
{
    loop_remove_watch(worker->loop, worker->watch);
    worker->watch = expects(worker)
                        ? loop_watch(worker->loop, worker->process.wire, wake, worker)
                        : loop_watch_aside(worker->loop, worker->process.wire, wake, worker);
}

/* More than one piece: a message may be larger, and drawing only what came before it takes time. */
static bool take_in(struct worker *worker, size_t most, ssize_t *n)
{
    char buffer[64 * 1024];
    do {
        *n = read(worker->process.wire, buffer, most < sizeof buffer ? most : sizeof buffer);
        if (*n <= 0)
            return true;
        most -= (size_t)*n;
        wire_feed(&worker->wire, buffer, (size_t)*n);
        if (!hand_on(worker))
            return false;
    } while (most > 0);
    return true;
}

static bool read_on(void *self, size_t units)
{
    struct worker *worker = self;
    ssize_t n;
    if (worker->process.id == 0 || !take_in(worker, units * TAKEN_A_UNIT, &n))
        return false;
    int reason = n < 0 ? errno : 0;
    if ((n > 0 && expects(worker)) || reason == EINTR)
        return true;
    if (n > 0 || reason == EAGAIN)
        watch(worker);
    else
        end(worker, NULL);
    return false;
}

/* --- Asking --- */

bool worker_is_complete(const struct worker *worker)
{
    return worker->complete;
}

bool worker_ask(struct worker *worker, uint32_t part)
{
    char bytes[WORKER_REQUEST];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(part >> (8 * i) & 0xFF);
    if (send(worker->process.requests, bytes, sizeof bytes, MSG_NOSIGNAL) < 0)
        return false;
    worker->asked = true;
    worker->part = part;
    watch(worker);
    return true;
}

void worker_set_sink(struct worker *worker, const struct worker_sink *sink)
{
    worker->sink = *sink;
}

/* --- Beginning and end --- */

/* Why what flows ended too early, in the place of a worker that cannot know. */
static void tell_failure(void *self)
{
    struct worker *worker = self;
    const char *failure = inflow_failure(worker->options.inflow);
    struct builder builder = { worker->sink.take, worker->sink.self };
    if (failure != NULL)
        builder_diagnostic(&builder, SEVERITY_ERROR, inflow_length(worker->options.inflow),
                           failure);
}

static bool start(struct worker *worker, struct error *error)
{
    if (!worker_spawn(&worker->options, &worker->process, error))
        return false;
    if (worker->process.growth >= 0)
        worker->feed = feed_new(worker->options.inflow, worker->process.growth, worker->loop,
                                tell_failure, worker);
    watch(worker);
    return true;
}

struct worker *worker_start(const struct worker_options *options, const struct worker_sink *sink,
                            struct error *error)
{
    struct worker *worker = mem_array(1, sizeof *worker);
    worker->options = *options;
    worker->sink = *sink;
    worker->loop = options->loop;
    if (!start(worker, error)) {
        free(worker);
        return NULL;
    }
    /* What never ends takes turns with all other work that has no end in sight. */
    worker->task = loop_add_task(worker->loop, worker_text_grows(options) ? TASK_IDLE : TASK_NEXT,
                                 read_on, worker);
    return worker;
}

void worker_free(struct worker *worker)
{
    if (worker == NULL)
        return;
    if (worker->gone != NULL)
        *worker->gone = true;
    if (worker->process.id != 0) {
        kill(worker->process.id, SIGKILL);
        close_process(worker);
        worker_reap(worker->process.id);
    }
    loop_remove_task(worker->loop, worker->task);
    wire_reader_release(&worker->wire);
    free(worker);
}
