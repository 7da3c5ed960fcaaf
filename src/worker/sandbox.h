/* SPDX-License-Identifier: MIT */
/*
 * Giving up every right but to compute, and to read and write what is open.
 *
 * Units: bits of enum sandbox.
 * Errors: what the kernel lacks is left out of what is returned; the others hold.
 * Source: seccomp(2), landlock(7), setrlimit(2), prctl(2).
 */
#ifndef WORKER_SANDBOX_H
#define WORKER_SANDBOX_H

enum sandbox {
    SANDBOX_NO_NEW_PRIVILEGES = 1,
    SANDBOX_LIMITS = 2,
    SANDBOX_LANDLOCK = 4,
    SANDBOX_SECCOMP = 8
};

/* From here on a file cannot be opened, and whatever else is tried ends the process with SIGSYS. */
unsigned sandbox_enter(void);

/* "NAME\tyes" or "NAME\tno" a line for each, on standard output. */
void sandbox_print(unsigned held);

#endif
