/* SPDX-License-Identifier: MIT */
/*
 * Names of files that are one and the same to most systems: those that differ in case or in how a
 * character is composed have one key.
 *
 * Units: bytes.
 * Ownership: the key is appended to the caller's string.
 * Errors: ill-formed UTF-8 is compared byte by byte.
 * Source: UAX #15 (NFC), simple case mapping.
 */
#ifndef TEXT_NAMEKEY_H
#define TEXT_NAMEKEY_H

#include <stddef.h>

#include "base/bytes.h"

void name_key(struct slice name, struct bytes *key);

#endif
