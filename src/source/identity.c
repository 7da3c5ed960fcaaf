/* SPDX-License-Identifier: MIT */
/* How a file is known again: a few things that nearly no two files have in common. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "source/source.h"

/* Bytes of the head and of the tail that count. */
#define SAMPLE 4096u

#define FNV_OFFSET UINT64_C(0xCBF29CE484222325)
#define FNV_PRIME UINT64_C(0x100000001B3)

static uint64_t hash(uint64_t state, const char *data, size_t length)
{
    for (size_t i = 0; i < length; i++)
        state = (state ^ (unsigned char)data[i]) * FNV_PRIME;
    return state;
}

static bool hash_piece(int descriptor, uint64_t offset, uint64_t *state)
{
    char piece[SAMPLE];
    ssize_t n = file_read_at(descriptor, offset, piece, sizeof piece);
    if (n < 0)
        return false;
    *state = hash(*state, piece, (size_t)n);
    return true;
}

static bool fingerprint(int descriptor, uint64_t size, uint64_t *result)
{
    char bytes[8];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(size >> 8 * i & 0xFF);
    uint64_t state = hash(FNV_OFFSET, bytes, sizeof bytes);
    if (!hash_piece(descriptor, 0, &state) ||
        !hash_piece(descriptor, size > SAMPLE ? size - SAMPLE : 0, &state))
        return false;
    *result = state != 0 ? state : 1;
    return true;
}

bool source_identity_descriptor(int descriptor, const char *name, struct source_identity *identity,
                                struct error *error)
{
    struct stat status;
    if (fstat(descriptor, &status) != 0)
        return error_set(error, _("cannot read '%s': %s"), name, strerror(errno));
    if (!S_ISREG(status.st_mode))
        return error_set(error, _("'%s' is not a regular file"), name);
    identity->size = (uint64_t)status.st_size;
    identity->modified = (int64_t)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
    if (!fingerprint(descriptor, identity->size, &identity->fingerprint))
        return error_set(error, _("cannot read '%s': %s"), name, strerror(errno));
    return true;
}

bool source_identity(const char *name, struct source_identity *identity, struct error *error)
{
    int descriptor = file_open(name, error);
    if (descriptor < 0)
        return false;
    bool known = source_identity_descriptor(descriptor, name, identity, error);
    close(descriptor);
    return known;
}
