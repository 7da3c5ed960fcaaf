/* SPDX-License-Identifier: MIT */
/*
 * No file, no connection, no signal to others: Landlock by system call, as much of it as the kernel
 * has.
 *
 * Errors: false where the kernel has none.
 * Source: landlock(7); the rights of each version of its interface.
 */
#ifndef WORKER_LANDLOCK_H
#define WORKER_LANDLOCK_H

#include <stdbool.h>

bool landlock_enter(void);

#endif
