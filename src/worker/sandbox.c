/* SPDX-License-Identifier: MIT */
#include "worker/sandbox.h"

#include <errno.h>
#include <seccomp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/limits.h"
#include "worker/landlock.h"

/* The sanitizers reserve terabytes and look at their own memory: they get no limit of it. */
#if defined __SANITIZE_ADDRESS__
#define SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

static bool limit(int resource, rlim_t most)
{
    struct rlimit now;
    if (getrlimit(resource, &now) != 0)
        return false;
    if (now.rlim_max == RLIM_INFINITY || now.rlim_max > most)
        now.rlim_max = most;
    /* A second more, or the process is killed before it is told. */
    now.rlim_cur = resource == RLIMIT_CPU && now.rlim_max > 1 ? now.rlim_max - 1 : now.rlim_max;
    return setrlimit(resource, &now) == 0;
}

/* Descriptors above those that it was started with cannot be had; nothing is written to a file. */
static bool enter_limits(void)
{
    bool held = limit(RLIMIT_CPU, WORKER_CPU_SECONDS) && limit(RLIMIT_CORE, 0) &&
                limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, WORKER_DESCRIPTORS);
    return (SANITIZED || limit(RLIMIT_AS, WORKER_MEMORY)) && held;
}

/* What computing needs. */
static const int allowed[] = {
    SCMP_SYS(read),           SCMP_SYS(readv),          SCMP_SYS(pread64),
    SCMP_SYS(write),          SCMP_SYS(writev),         SCMP_SYS(lseek),
    SCMP_SYS(_llseek),        SCMP_SYS(poll),           SCMP_SYS(ppoll),
    SCMP_SYS(ppoll_time64),   SCMP_SYS(close),          SCMP_SYS(fstat),
    SCMP_SYS(fstat64),        SCMP_SYS(brk),            SCMP_SYS(munmap),
    SCMP_SYS(mremap),         SCMP_SYS(madvise),        SCMP_SYS(exit),
    SCMP_SYS(exit_group),     SCMP_SYS(futex),          SCMP_SYS(futex_time64),
    SCMP_SYS(clock_gettime),  SCMP_SYS(clock_gettime64), SCMP_SYS(gettimeofday),
    SCMP_SYS(time),           SCMP_SYS(getrandom),      SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),   SCMP_SYS(sigreturn),
    SCMP_SYS(restart_syscall), SCMP_SYS(getpid),        SCMP_SYS(gettid),
    SCMP_SYS(sched_yield),    SCMP_SYS(sigaltstack),    SCMP_SYS(setitimer),
};

/* What libraries try of themselves and can do without; ending for that would lose a text. */
static const int refused[] = {
    SCMP_SYS(open),       SCMP_SYS(openat),    SCMP_SYS(openat2), SCMP_SYS(access),
    SCMP_SYS(faccessat),  SCMP_SYS(faccessat2), SCMP_SYS(stat),   SCMP_SYS(stat64),
    SCMP_SYS(lstat),      SCMP_SYS(lstat64),   SCMP_SYS(statx),  SCMP_SYS(readlink),
    SCMP_SYS(readlinkat), SCMP_SYS(getcwd),    SCMP_SYS(ioctl),   SCMP_SYS(fstatat64),
    SCMP_SYS(sysinfo),    SCMP_SYS(uname),     SCMP_SYS(fcntl),   SCMP_SYS(fcntl64),
    SCMP_SYS(prlimit64),  SCMP_SYS(getrlimit), SCMP_SYS(ugetrlimit),
};

/* glibc asks for the status of a descriptor by newfstatat with an empty name (AT_EMPTY_PATH). */
static bool allow_status_of_descriptor(scmp_filter_ctx filter)
{
    const int empty_path = 0x1000;
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), 1,
                            SCMP_A3(SCMP_CMP_MASKED_EQ, empty_path, empty_path)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(newfstatat), 1,
                            SCMP_A3(SCMP_CMP_MASKED_EQ, empty_path, 0)) == 0;
}

/* Memory, but none that can be executed, and none that is a file's or another process's: what is
 * written to it would not be counted as writing. */
static bool allow_memory(scmp_filter_ctx filter)
{
    const int maps[] = { SCMP_SYS(mmap), SCMP_SYS(mmap2) };
    const unsigned executable = 4, shared = 1; /* PROT_EXEC; MAP_SHARED and MAP_SHARED_VALIDATE */
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
        int result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, maps[i], 2,
                                      SCMP_A2(SCMP_CMP_MASKED_EQ, executable, 0),
                                      SCMP_A3(SCMP_CMP_MASKED_EQ, shared, 0));
        if (result != 0 && maps[i] != SCMP_SYS(mmap2))
            return false;
    }
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, executable, 0)) == 0;
}

static bool add_all(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (seccomp_rule_add(filter, action, calls[i], 0) != 0)
            return false;
    return true;
}

/* Ending by a failed assertion is a crash, and told as one. */
static bool allow_abort(scmp_filter_ctx filter)
{
    const scmp_datum_t all = UINT32_MAX, own = (scmp_datum_t)getpid();
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                            SCMP_A0(SCMP_CMP_MASKED_EQ, all, own)) == 0;
}

static bool add_rules(scmp_filter_ctx filter)
{
    /* Where no new privileges cannot be had the filter cannot either: it is asked for before. */
    return seccomp_attr_set(filter, SCMP_FLTATR_CTL_NNP, 0) == 0 &&
           add_all(filter, SCMP_ACT_ALLOW, allowed, sizeof allowed / sizeof *allowed) &&
           allow_status_of_descriptor(filter) && allow_memory(filter) && allow_abort(filter) &&
           add_all(filter, SCMP_ACT_ERRNO(EACCES), refused, sizeof refused / sizeof *refused);
}

static bool enter_seccomp(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (filter == NULL)
        return false;
    bool held = add_rules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return held;
}

unsigned sandbox_enter(void)
{
    unsigned held = 0;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        held |= SANDBOX_NO_NEW_PRIVILEGES;
    if (enter_limits())
        held |= SANDBOX_LIMITS;
    if (landlock_enter())
        held |= SANDBOX_LANDLOCK;
    if (enter_seccomp())
        held |= SANDBOX_SECCOMP;
    return held;
}

void sandbox_print(unsigned held)
{
    static const char *const names[] = { "no new privileges", "resource limits", "Landlock",
                                         "seccomp" };
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        printf("%s\t%s\n", names[i], held >> i & 1 ? "yes" : "no");
}
