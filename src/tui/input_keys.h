/* SPDX-License-Identifier: MIT */
/*
 * What a whole control sequence means.
 *
 * Units: bytes; parameters are numbers, 0 where one is left out.
 * Ownership: nothing is kept.
 * Errors: false for a sequence that means no key.
 * Source: ECMA-48, 5.4; xterm's ctlseqs, "PC-Style Function Keys"; rxvt's key codes.
 */
#ifndef TUI_INPUT_KEYS_H
#define TUI_INPUT_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "reader/event.h"

#define CONTROL_PARAMETERS_MAX 4u

/* A sequence taken apart: CSI, private, parameters, intermediate, final. */
struct control {
    char private; /* '?', '>', '=', '<' or 0 */
    char intermediate;
    char final;
    unsigned parameters[CONTROL_PARAMETERS_MAX];
    size_t count;
};

/* The body is what stands between CSI (or SS3) and the end of the final byte. */
void control_parse(const char *body, size_t length, struct control *control);

bool control_key_csi(const struct control *control, struct key *key);
bool control_key_ss3(const struct control *control, struct key *key);

/* CSI [ A to CSI [ E: the Linux console's F1 to F5. */
bool control_key_linux(char final, struct key *key);

/* A byte below 0x20, or 0x7F. */
struct key control_key_byte(unsigned char byte);

#endif
