/* SPDX-License-Identifier: MIT */
/* A file that changes while it is read: each kind of change is told once. */
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/i18n.h"
#include "source/plain_internal.h"

static size_t read_tail(const struct plain *plain, uint64_t size, char *tail)
{
    size_t length = size < TAIL_LENGTH ? (size_t)size : TAIL_LENGTH;
    ssize_t n = file_read_at(plain->file, size - length, tail, length);
    return n > 0 ? (size_t)n : 0;
}

bool plain_remember(struct plain *plain)
{
    struct stat status;
    if (fstat(plain->file, &status) != 0)
        return false;
    plain->size = (uint64_t)status.st_size;
    plain->modified = status.st_mtim;
    plain->tail_length = read_tail(plain, plain->size, plain->tail);
    return true;
}

static void tell(struct plain *plain, bool *told, enum severity severity, const char *message)
{
    if (*told)
        return;
    *told = true;
    builder_diagnostic(plain->builder, severity, 0, message);
}

/* What was read before it may not be there any more, cuts with it. */
static void forget_cuts(struct plain *plain)
{
    for (size_t i = 0; i < plain->part_count; i++)
        plain->parts[i].cut = CUT_UNKNOWN;
}

static bool has_old_tail(const struct plain *plain)
{
    char tail[TAIL_LENGTH];
    return read_tail(plain, plain->size, tail) == plain->tail_length &&
           memcmp(tail, plain->tail, plain->tail_length) == 0;
}

static bool same_time(struct timespec a, struct timespec b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

void plain_look(struct plain *plain)
{
    struct stat status;
    if (fstat(plain->file, &status) != 0)
        return;
    if (status.st_nlink == 0)
        tell(plain, &plain->told_removed, SEVERITY_NOTE,
             _("the file was removed or replaced; this is its text as it was"));
    uint64_t size = (uint64_t)status.st_size;
    if (size == plain->size && same_time(status.st_mtim, plain->modified))
        return;
    if (size > plain->size && has_old_tail(plain)) {
        loop_wake(plain->loop, plain->grow_task);
        return;
    }
    plain->modified = status.st_mtim;
    forget_cuts(plain);
    if (size < plain->size)
        tell(plain, &plain->told_shorter, SEVERITY_WARNING,
             _("the file has become shorter since it was opened"));
    else
        tell(plain, &plain->told_changed, SEVERITY_WARNING,
             _("the file has changed since it was opened"));
}

/* By a task of its own, as the last part may not be replaced while another one is asked for. */
bool plain_grow(void *self, size_t units)
{
    (void)units;
    struct plain *plain = self;
    uint32_t last = plain->part_count > 0 ? (uint32_t)plain->part_count - 1 : 0;
    if (!plain_remember(plain))
        return false;
    plain_announce(plain);
    if (document_part_state(plain->document, last) == PART_WHOLE)
        plain_deliver(plain, last);
    return false;
}
