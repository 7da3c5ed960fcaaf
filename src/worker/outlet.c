/* SPDX-License-Identifier: MIT */
#include "worker/outlet.h"

#include <unistd.h>

#include "base/file.h"
#include "doc/wire.h"
#include "worker/watchdog.h"

/* So much is sent at once (bytes). */
#define OUTLET_FULL 32768u

void outlet_init(struct outlet *outlet, int descriptor, unsigned seconds)
{
    *outlet = (struct outlet){ .descriptor = descriptor, .seconds = seconds };
}

void outlet_flush(struct outlet *outlet)
{
    struct slice all = bytes_slice(&outlet->bytes);
    if (all.length > 0 && !file_write_all(outlet->descriptor, all.data, all.length))
        _exit(0);
    bytes_clear(&outlet->bytes);
    watchdog_restart(outlet->seconds);
}

static void take(void *self, const struct call *call)
{
    struct outlet *outlet = self;
    wire_encode(call, &outlet->bytes);
    if (outlet->bytes.length >= OUTLET_FULL)
        outlet_flush(outlet);
}

struct builder outlet_builder(struct outlet *outlet)
{
    return (struct builder){ take, outlet };
}
