/* SPDX-License-Identifier: MIT */
/*
 * The one thread's loop: watched descriptors, timers, and tasks that work in slices.
 *
 * Descriptors come first.  While none is ready the task of the highest priority gets a slice; with no
 * task, no descriptor ready and no timer due, the loop sleeps in poll() without waking up.
 *
 * Units: a slice is counted in units of work (base/limits.h: SLICE_UNITS), time in milliseconds.
 * Ownership: the loop owns its entries; contexts belong to the callers, who remove their entries
 *   before they free them.
 * Errors: none; a descriptor that fails is reported to its function as ready.
 */
#ifndef BASE_LOOP_H
#define BASE_LOOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct loop;

/* Higher values run first. */
enum task_priority { TASK_IDLE, TASK_BACKGROUND, TASK_NEXT, TASK_VIEW, TASK_PRIORITIES };

/*
 * Works for at most about units units.  Returns true while there is more to do at once; false puts
 * the task to sleep until loop_wake.
 */
typedef bool (*task_function)(void *context, size_t units);

typedef void (*watch_function)(void *context, int descriptor);
typedef void (*timer_function)(void *context);

struct loop *loop_new(void);
void loop_free(struct loop *loop);

/* Returns an id above 0.  The task starts asleep. */
unsigned loop_add_task(struct loop *loop, enum task_priority priority, task_function function,
                       void *context);
void loop_wake(struct loop *loop, unsigned task);
void loop_remove_task(struct loop *loop, unsigned task);

/* Calls function whenever descriptor can be read (or has ended or failed). */
unsigned loop_watch(struct loop *loop, int descriptor, watch_function function, void *context);
/* The same, for what may never come: loop_drain does not wait for it. */
unsigned loop_watch_aside(struct loop *loop, int descriptor, watch_function function,
                          void *context);
void loop_remove_watch(struct loop *loop, unsigned watch);

/* Once, after delay milliseconds; returns an id that loop_remove_timer takes while it is pending. */
unsigned loop_add_timer(struct loop *loop, int delay, timer_function function, void *context);
void loop_remove_timer(struct loop *loop, unsigned timer);

/*
 * One round: waits at most timeout milliseconds (-1: for ever) for descriptors and timers unless a
 * task is awake; runs what is ready, else one slice of one task.  Returns false when nothing was
 * done.
 */
bool loop_run_once(struct loop *loop, int timeout);

/* Gives tasks units units of work and looks at descriptors without waiting; SIZE_MAX: until all
 * tasks sleep and, with wait_descriptors, until no descriptor is watched but aside either. */
void loop_drain(struct loop *loop, size_t units, bool wait_descriptors);

bool loop_busy(const struct loop *loop);

/* Rounds that ended a sleep in poll(), for the test that idle means asleep. */
uint64_t loop_wakeups(const struct loop *loop);

#endif
