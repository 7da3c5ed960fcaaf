/* SPDX-License-Identifier: MIT */
/*
 * What lies beside a program that was built and not installed.
 *
 * Ownership: paths are the caller's to free.
 * Errors: NULL where nothing lies there.
 */
#ifndef APP_BESIDE_H
#define APP_BESIDE_H

/* The path of name relative to the program's own folder, if it can be read. */
char *beside_program(const char *name);

/* The guide that is read when no file is named: beside the build, or where it is installed. */
char *guide_path(void);

#endif
