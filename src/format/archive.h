/* SPDX-License-Identifier: MIT */
/*
 * A ZIP archive in memory: its entries by name, each read by itself.  Where its directory is
 * missing or damaged, what stands before each entry is gone by.
 *
 * Units: bytes; entries by their index.
 * Ownership: the archive's bytes belong to the caller and outlive it; names belong to the archive.
 * Errors: what is damaged gives what could be read, with one line that says what is wrong.
 * Source: PKWARE APPNOTE.TXT; EPUB OCF 3.3, 4.2.2 (names) and 4.2.5 (URLs of the container).
 */
#ifndef FORMAT_ARCHIVE_H
#define FORMAT_ARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/error.h"

#define ZIP_NONE SIZE_MAX

struct zip_entry {
    char *name;      /* normalised; "" where it was refused */
    uint64_t size;   /* expanded, as the archive says */
    bool encrypted;
    bool is_folder;
    size_t expanded; /* by the longest reading of it so far */
};

struct zip;

/* NULL where it holds no entry at all.  *error may say what is damaged although there is an
 * archive: its message is then not empty. */
struct zip *zip_open(const char *data, size_t length, struct error *error);
void zip_close(struct zip *zip);

size_t zip_count(const struct zip *zip);
const struct zip_entry *zip_entry(const struct zip *zip, size_t index);

/* The entry of a normalised name: itself, else one that differs in case or composition only; else
 * ZIP_NONE. */
size_t zip_find(const struct zip *zip, struct slice name);

/* Appends what the entry expands to.  False: not all of it, and why. */
bool zip_read(struct zip *zip, size_t index, struct bytes *out, struct error *error);

/*
 * A name as it is compared: "\" is "/", "." and empty steps are left out, ".." is taken back.
 * False for an absolute name, one that leaves the archive, one with controls, an empty one.
 */
bool zip_name(struct slice raw, struct bytes *name);

/*
 * Where a link in the entry named base leads: *path is a name within the archive (base itself for
 * "#a"), *fragment what follows "#", both percent-decoded.  False for other schemes and what leaves
 * the archive.
 */
bool zip_link(const char *base, struct slice link, struct bytes *path, struct bytes *fragment);

#endif
