/* SPDX-License-Identifier: MIT */
#include "base/loop.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/limits.h"
#include "base/mem.h"

/* Entries are found by their ids, never by address: any function may add and remove any of them. */
struct task {
    unsigned id;
    enum task_priority priority;
    bool awake;
    uint64_t turn; /* when it last had a slice; the least comes next */
    task_function function;
    void *context;
};

struct watch {
    unsigned id;
    int descriptor;
    watch_function function;
    void *context;
    bool aside;
};

struct timer {
    unsigned id;
    uint64_t due;
    timer_function function;
    void *context;
};

struct loop {
    struct task *tasks;
    size_t task_count, task_capacity;
    struct watch *watches;
    size_t watch_count, watch_capacity;
    struct timer *timers;
    size_t timer_count, timer_capacity;
    struct pollfd *polled; /* between poll() and the first function called */
    size_t polled_capacity;
    unsigned last_id;
    uint64_t turns;
    uint64_t wakeups;
};

struct loop *loop_new(void)
{
    return mem_array(1, sizeof(struct loop));
}

void loop_free(struct loop *loop)
{
    if (loop == NULL)
        return;
    free(loop->tasks);
    free(loop->watches);
    free(loop->timers);
    free(loop->polled);
    free(loop);
}

static unsigned next_id(struct loop *loop)
{
    assert(loop->last_id < UINT_MAX);
    return ++loop->last_id;
}

/* --- Tasks --- */

static struct task *find_task(const struct loop *loop, unsigned id)
{
    for (size_t i = 0; i < loop->task_count; i++)
        if (loop->tasks[i].id == id)
            return &loop->tasks[i];
    return NULL;
}

unsigned loop_add_task(struct loop *loop, enum task_priority priority, task_function function,
                       void *context)
{
    assert(priority < TASK_PRIORITIES);
    loop->tasks =
        mem_grow(loop->tasks, loop->task_count, &loop->task_capacity, sizeof *loop->tasks);
    struct task task = { next_id(loop), priority, false, 0, function, context };
    loop->tasks[loop->task_count++] = task;
    return task.id;
}

void loop_wake(struct loop *loop, unsigned task)
{
    struct task *found = find_task(loop, task);
    if (found != NULL)
        found->awake = true;
}

void loop_remove_task(struct loop *loop, unsigned task)
{
    struct task *found = find_task(loop, task);
    if (found != NULL)
        *found = loop->tasks[--loop->task_count];
}

/* Whether a comes before b: by priority, then the one that waited longest, then the older one. */
static bool comes_before(const struct task *a, const struct task *b)
{
    if (a->priority != b->priority)
        return a->priority > b->priority;
    if (a->turn != b->turn)
        return a->turn < b->turn;
    return a->id < b->id;
}

static struct task *next_task(const struct loop *loop)
{
    struct task *best = NULL;
    for (size_t i = 0; i < loop->task_count; i++) {
        struct task *task = &loop->tasks[i];
        if (task->awake && (best == NULL || comes_before(task, best)))
            best = task;
    }
    return best;
}

bool loop_busy(const struct loop *loop)
{
    return next_task(loop) != NULL;
}

static bool run_task(struct loop *loop, size_t units)
{
    struct task *task = next_task(loop);
    if (task == NULL)
        return false;
    unsigned id = task->id;
    task->turn = ++loop->turns;
    /* Asleep meanwhile, so that a wake from inside of its function is not lost. */
    task->awake = false;
    if (task->function(task->context, units))
        loop_wake(loop, id);
    return true;
}

/* --- Descriptors --- */

static struct watch *find_watch(const struct loop *loop, unsigned id)
{
    for (size_t i = 0; i < loop->watch_count; i++)
        if (loop->watches[i].id == id)
            return &loop->watches[i];
    return NULL;
}

static unsigned add_watch(struct loop *loop, int descriptor, watch_function function,
                          void *context, bool aside)
{
    assert(descriptor >= 0);
    loop->watches =
        mem_grow(loop->watches, loop->watch_count, &loop->watch_capacity, sizeof *loop->watches);
    struct watch watch = { next_id(loop), descriptor, function, context, aside };
    loop->watches[loop->watch_count++] = watch;
    return watch.id;
}

unsigned loop_watch(struct loop *loop, int descriptor, watch_function function, void *context)
{
    return add_watch(loop, descriptor, function, context, false);
}

unsigned loop_watch_aside(struct loop *loop, int descriptor, watch_function function, void *context)
{
    return add_watch(loop, descriptor, function, context, true);
}

void loop_remove_watch(struct loop *loop, unsigned watch)
{
    struct watch *found = find_watch(loop, watch);
    if (found == NULL)
        return;
    size_t behind = (size_t)(loop->watches + loop->watch_count - found) - 1;
    memmove(found, found + 1, behind * sizeof *found);
    loop->watch_count--;
}

/* Waits, and returns the ids of the watches to be called in an array that the caller frees. */
static unsigned *wait_for_descriptors(struct loop *loop, int timeout, size_t *count)
{
    *count = 0;
    loop->polled = mem_reserve(loop->polled, 0, loop->watch_count, &loop->polled_capacity,
                               sizeof *loop->polled);
    for (size_t i = 0; i < loop->watch_count; i++)
        loop->polled[i] = (struct pollfd){ .fd = loop->watches[i].descriptor, .events = POLLIN };
    int ready = poll(loop->polled, loop->watch_count, timeout);
    if (timeout != 0)
        loop->wakeups++;
    if (ready <= 0)
        return NULL;
    unsigned *ids = mem_array((size_t)ready, sizeof *ids);
    for (size_t i = 0; i < loop->watch_count && *count < (size_t)ready; i++)
        if (loop->polled[i].revents != 0)
            ids[(*count)++] = loop->watches[i].id;
    return ids;
}

/* A function may have removed a watch that was ready too: then it is not called any more. */
static bool look_at_descriptors(struct loop *loop, int timeout)
{
    size_t count;
    unsigned *ids = wait_for_descriptors(loop, timeout, &count);
    bool called = false;
    for (size_t i = 0; i < count; i++) {
        struct watch *watch = find_watch(loop, ids[i]);
        if (watch == NULL)
            continue;
        watch->function(watch->context, watch->descriptor);
        called = true;
    }
    free(ids);
    return called;
}

/* --- Timers --- */

static uint64_t nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

unsigned loop_add_timer(struct loop *loop, int delay, timer_function function, void *context)
{
    loop->timers =
        mem_grow(loop->timers, loop->timer_count, &loop->timer_capacity, sizeof *loop->timers);
    uint64_t due = nanoseconds() + (uint64_t)(delay > 0 ? delay : 0) * 1000000u;
    struct timer timer = { next_id(loop), due, function, context };
    loop->timers[loop->timer_count++] = timer;
    return timer.id;
}

void loop_remove_timer(struct loop *loop, unsigned timer)
{
    for (size_t i = 0; i < loop->timer_count; i++)
        if (loop->timers[i].id == timer) {
            loop->timers[i] = loop->timers[--loop->timer_count];
            return;
        }
}

/* The first one to be due, of those with an id up to newest. */
static const struct timer *first_timer(const struct loop *loop, unsigned newest)
{
    const struct timer *first = NULL;
    for (size_t i = 0; i < loop->timer_count; i++) {
        const struct timer *timer = &loop->timers[i];
        if (timer->id > newest)
            continue;
        if (first == NULL || timer->due < first->due ||
            (timer->due == first->due && timer->id < first->id))
            first = timer;
    }
    return first;
}

/* Timers that are added meanwhile wait for the next round, or one that sets itself again for at once
 * would never let go. */
static bool run_timers(struct loop *loop)
{
    if (loop->timer_count == 0)
        return false;
    bool called = false;
    unsigned newest = loop->last_id;
    uint64_t now = nanoseconds();
    const struct timer *timer;
    while ((timer = first_timer(loop, newest)) != NULL && timer->due <= now) {
        struct timer due = *timer;
        loop_remove_timer(loop, due.id);
        due.function(due.context);
        called = true;
    }
    return called;
}

/* Milliseconds from now until the first timer is due, rounded up, and at most timeout (-1: no limit). */
static int until_timer(const struct loop *loop, int timeout)
{
    const struct timer *timer = first_timer(loop, UINT_MAX);
    if (timer == NULL)
        return timeout;
    uint64_t now = nanoseconds();
    uint64_t rest = timer->due > now ? (timer->due - now + 999999) / 1000000 : 0;
    if (timeout >= 0 && rest > (uint64_t)timeout)
        return timeout;
    return rest > INT_MAX ? INT_MAX : (int)rest;
}

/* --- Rounds --- */

static bool run_ready(struct loop *loop, int timeout)
{
    bool done = look_at_descriptors(loop, until_timer(loop, timeout));
    return run_timers(loop) || done;
}

bool loop_run_once(struct loop *loop, int timeout)
{
    if (run_ready(loop, loop_busy(loop) ? 0 : timeout))
        return true;
    return run_task(loop, SLICE_UNITS);
}

/* Nothing is awake or ready; waits for what is still to come. */
static bool wait_for_more(struct loop *loop)
{
    size_t aside = 0;
    for (size_t i = 0; i < loop->watch_count; i++)
        aside += loop->watches[i].aside;
    if (aside == loop->watch_count)
        return false;
    run_ready(loop, -1);
    return true;
}

void loop_drain(struct loop *loop, size_t units, bool wait_descriptors)
{
    bool unlimited = units == SIZE_MAX;
    for (;;) {
        bool ready = run_ready(loop, 0);
        size_t slice = units < SLICE_UNITS ? units : SLICE_UNITS;
        if (slice > 0 && run_task(loop, slice)) {
            units -= unlimited ? 0 : slice;
            continue;
        }
        if (!unlimited)
            return;
        if (ready)
            continue;
        if (!wait_descriptors || !wait_for_more(loop))
            return;
    }
}

uint64_t loop_wakeups(const struct loop *loop)
{
    return loop->wakeups;
}
