/* SPDX-License-Identifier: MIT */
/*
 * Ends a process that computes too long without an answer.
 *
 * Units: seconds of computing.
 * Errors: none; SIGPROF ends the process.
 */
#ifndef WORKER_WATCHDOG_H
#define WORKER_WATCHDOG_H

/* From now on. */
void watchdog_restart(unsigned seconds);

#endif
