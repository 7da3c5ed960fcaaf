/* SPDX-License-Identifier: MIT */
#include "worker/landlock.h"

#include <linux/landlock.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

/* As the newest kernel that we know has it; an older one takes the beginning. */
struct rights {
    uint64_t files, network, scope;
};

/* By version of the interface: how many rights over files (bits from 0 on), over the network, and
 * scopes there are. */
static const struct {
    unsigned char files, network, scopes;
} versions[] = {
    { 0, 0, 0 }, { 13, 0, 0 }, { 14, 0, 0 }, { 15, 0, 0 }, { 15, 2, 0 }, { 16, 2, 0 }, { 16, 2, 2 },
};

static uint64_t bits(unsigned count)
{
    return ((uint64_t)1 << count) - 1;
}

static bool restrict_to(const struct rights *rights, size_t size)
{
    long rules = syscall(SYS_landlock_create_ruleset, rights, size, 0);
    if (rules < 0)
        return false;
    bool held = syscall(SYS_landlock_restrict_self, (int)rules, 0) == 0;
    close((int)rules);
    return held;
}

bool landlock_enter(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false;
    size_t known = sizeof versions / sizeof *versions - 1;
    size_t row = (size_t)version < known ? (size_t)version : known;
    struct rights rights = { bits(versions[row].files), bits(versions[row].network),
                             bits(versions[row].scopes) };
    size_t size = version >= 6 ? sizeof rights : version >= 4 ? 16 : 8;
    return restrict_to(&rights, size);
}
