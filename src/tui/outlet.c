/* SPDX-License-Identifier: MIT */
#include "tui/outlet.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"

static FILE *memory_file(void)
{
#ifdef MFD_CLOEXEC
    int descriptor = memfd_create("screen", MFD_CLOEXEC);
    if (descriptor >= 0)
        return fdopen(descriptor, "w+");
#endif
    return tmpfile();
}

bool outlet_open(struct outlet *outlet, int terminal, struct error *error)
{
    memset(outlet, 0, sizeof *outlet);
    outlet->terminal = terminal;
    outlet->file = memory_file();
    if (outlet->file == NULL)
        return error_set(error, _("cannot make a file in memory: %s"), strerror(errno));
    return true;
}

void outlet_close(struct outlet *outlet)
{
    fclose(outlet->file);
    bytes_release(&outlet->pending);
}

/* Curses writes to the descriptor itself, so where it stands is how much there is. */
struct bytes *outlet_pending(struct outlet *outlet)
{
    int descriptor = fileno(outlet->file);
    off_t length = lseek(descriptor, 0, SEEK_CUR);
    if (length <= 0)
        return &outlet->pending;
    char *room = bytes_reserve(&outlet->pending, (size_t)length);
    ssize_t n = file_read_at(descriptor, 0, room, (size_t)length);
    if (n > 0)
        outlet->pending.length += (size_t)n;
    outlet->pending.data[outlet->pending.length] = '\0';
    lseek(descriptor, 0, SEEK_SET);
    return &outlet->pending;
}

void outlet_send(struct outlet *outlet)
{
    struct bytes *pending = outlet_pending(outlet);
    file_write_all(outlet->terminal, pending->data, pending->length);
    bytes_clear(pending);
}
