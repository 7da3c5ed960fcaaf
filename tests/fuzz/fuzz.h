/* SPDX-License-Identifier: MIT */
/*
 * The interface between a fuzz target and the program that feeds it: libFuzzer, or replay.c.
 *
 * Units: size in bytes.
 * Ownership: data is the caller's, and is gone after the call.
 * Errors: a target returns 0 whatever the input is; it fails by a signal (assert, sanitizer).
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
