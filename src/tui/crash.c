/* SPDX-License-Identifier: MIT */
#include "tui/crash.h"

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
    int number;
    const char *message;
} crashes[] = {
    { SIGSEGV, "dujuan: ended by SIGSEGV: this is a fault of the program\n" },
    { SIGBUS, "dujuan: ended by SIGBUS: this is a fault of the program\n" },
    { SIGFPE, "dujuan: ended by SIGFPE: this is a fault of the program\n" },
    { SIGILL, "dujuan: ended by SIGILL: this is a fault of the program\n" },
    { SIGABRT, "dujuan: aborted\n" },
    { SIGQUIT, "dujuan: ended by SIGQUIT\n" },
};

/* A handler has no other way to these. */
static char restoring[CRASH_BYTES_MAX];
static size_t restoring_length;
static struct termios restoring_modes;
static int restoring_output;
static volatile sig_atomic_t armed, told;

static void write_all(int descriptor, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t n = write(descriptor, bytes, length);
        if (n <= 0)
            return;
        bytes += n;
        length -= (size_t)n;
    }
}

void crash_restore(void)
{
    if (!armed)
        return;
    armed = 0;
    write_all(restoring_output, restoring, restoring_length);
    tcsetattr(restoring_output, TCSANOW, &restoring_modes);
}

static void handle(int number)
{
    crash_restore();
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
        if (crashes[i].number == number && !told)
            write_all(STDERR_FILENO, crashes[i].message, strlen(crashes[i].message));
    /* The handler is gone by SA_RESETHAND: the same again ends the program as it would have. */
    raise(number);
}

/* A stack that has run out is no place for a handler. */
static void use_own_stack(void)
{
    static char memory[1 << 16];
    stack_t stack = { .ss_sp = memory, .ss_size = sizeof memory };
    sigaltstack(&stack, NULL);
}

void crash_install(void)
{
    struct sigaction action = { .sa_handler = handle, .sa_flags = (int)SA_RESETHAND | SA_ONSTACK };
    use_own_stack();
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
        sigaction(crashes[i].number, &action, NULL);
}

void crash_arm(int output, const char *bytes, size_t length, const struct termios *modes)
{
    armed = 0;
    restoring_output = output;
    restoring_length = length <= sizeof restoring ? length : 0;
    memcpy(restoring, bytes, restoring_length);
    restoring_modes = *modes;
    armed = 1;
}

void crash_disarm(void)
{
    armed = 0;
}

#if defined __GLIBC__ && !defined NDEBUG
/* glibc's would write its message first, on the screen that is about to go. */
_Noreturn void __assert_fail(const char *assertion, const char *file, unsigned line,
                             const char *function)
{
    crash_restore();
    fprintf(stderr, "dujuan: %s:%u: %s: assertion failed: %s\n", file, line, function, assertion);
    fflush(stderr);
    told = 1;
    abort();
}
#endif
