/* SPDX-License-Identifier: MIT */
#include "worker/watchdog.h"

#include <stddef.h>
#include <sys/time.h>

void watchdog_restart(unsigned seconds)
{
    struct itimerval once = { .it_value = { .tv_sec = (time_t)seconds } };
    setitimer(ITIMER_PROF, &once, NULL);
}
