/* SPDX-License-Identifier: MIT */
/*
 * The test files of the Unicode Character Database: code points with ÷ where a break is, × where
 * none is.
 *
 * Units: bytes of UTF-8.
 * Ownership: struct ucd_case is a value.
 * Errors: a line that is not of the form fails the test that reads it.
 */
#ifndef TESTS_UCD_FILE_H
#define TESTS_UCD_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#define UCD_LONGEST 256

struct ucd_case {
    char text[UCD_LONGEST];
    size_t length;
    bool breaks[UCD_LONGEST]; /* before text[i]; breaks[0] as the file says it */
    unsigned line;            /* of the file */
};

/* A file of the folder that UNICODE_DATA names, or of Debian's; NULL, with a message of the test, if
 * it is not there or of another version than the tables of the program. */
FILE *ucd_open(const char *name);

/* The next case; false at the end of the file. */
bool ucd_next(FILE *file, struct ucd_case *test);

#endif
