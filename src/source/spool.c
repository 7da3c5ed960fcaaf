/* SPDX-License-Identifier: MIT */
#include "source/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

struct spool {
    struct bytes memory; /* all of it, while there is no file */
    int file;            /* or -1 */
    uint64_t length;
};

struct spool *spool_new(void)
{
    struct spool *spool = mem_array(1, sizeof *spool);
    spool->file = -1;
    return spool;
}

void spool_free(struct spool *spool)
{
    if (spool == NULL)
        return;
    if (spool->file >= 0)
        close(spool->file);
    bytes_release(&spool->memory);
    free(spool);
}

uint64_t spool_length(const struct spool *spool)
{
    return spool->length;
}

void spool_clear(struct spool *spool)
{
    if (spool->file >= 0)
        close(spool->file);
    spool->file = -1;
    spool->length = 0;
    bytes_clear(&spool->memory);
}

/* A file that is gone when it is closed. */
static int open_temporary(void)
{
    const char *folder = getenv("TMPDIR");
    if (folder == NULL || *folder == '\0')
        folder = "/tmp";
#ifdef O_TMPFILE
    int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
#endif
    struct bytes name = { 0 };
    bytes_format(&name, "%s/dujuan-XXXXXX", folder);
    int named = mkostemp(name.data, O_CLOEXEC);
    if (named >= 0)
        unlink(name.data);
    bytes_release(&name);
    return named;
}

static bool move_to_file(struct spool *spool, int file)
{
    if (file < 0)
        return false;
    if (!file_write_all(file, bytes_string(&spool->memory), spool->memory.length)) {
        int reason = errno;
        close(file);
        errno = reason;
        return false;
    }
    spool->file = file;
    bytes_release(&spool->memory);
    return true;
}

/* At its end: a write that failed half-way leaves bytes there that do not count. */
static bool append_to_file(struct spool *spool, const char *data, size_t length)
{
    return lseek(spool->file, (off_t)spool->length, SEEK_SET) >= 0 &&
           file_write_all(spool->file, data, length);
}

bool spool_append(struct spool *spool, const char *data, size_t length, struct error *error)
{
    bool full = length > SPOOL_MEMORY || spool->length > SPOOL_MEMORY - length;
    if (spool->file < 0 && full && !move_to_file(spool, open_temporary()))
        return error_set(error, _("cannot write a temporary file: %s"), strerror(errno));
    if (spool->file < 0)
        bytes_append(&spool->memory, data, length);
    else if (!append_to_file(spool, data, length))
        return error_set(error, _("cannot write a temporary file: %s"), strerror(errno));
    spool->length += length;
    return true;
}

int spool_file(struct spool *spool, struct error *error)
{
    if (spool->file < 0 && !move_to_file(spool, open_temporary()) &&
        !move_to_file(spool, memfd_create("spool", MFD_CLOEXEC)))
        error_set(error, _("cannot write a temporary file: %s"), strerror(errno));
    return spool->file;
}

size_t spool_read(struct spool *spool, uint64_t offset, char *buffer, size_t length)
{
    if (offset >= spool->length)
        return 0;
    if (length > spool->length - offset)
        length = (size_t)(spool->length - offset);
    if (spool->file < 0) {
        memcpy(buffer, spool->memory.data + offset, length);
        return length;
    }
    ssize_t n = file_read_at(spool->file, offset, buffer, length);
    return n > 0 ? (size_t)n : 0;
}
