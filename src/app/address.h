/* SPDX-License-Identifier: MIT */
/*
 * What is named on the command line or in a list: a file's name, or an address that means one.
 *
 * Ownership: the name is the caller's.
 * Errors: false and one line; an address of another machine's is refused with the way to read it.
 * Source: RFC 8089 for file:, RFC 3986, section 2.1.
 */
#ifndef APP_ADDRESS_H
#define APP_ADDRESS_H

#include <stdbool.h>

#include "base/error.h"

/* "file:///a%20b" is "/a b"; what is no address is the name that it is. */
bool address_file(const char *argument, char **name, struct error *error);

#endif
