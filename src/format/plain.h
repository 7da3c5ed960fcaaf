/* SPDX-License-Identifier: MIT */
/*
 * Plain text in any encoding: decoded, and sent as pieces of the reader's spool (builder_spool), which
 * cuts it into parts itself.
 *
 * Units: bytes.
 */
#ifndef FORMAT_PLAIN_H
#define FORMAT_PLAIN_H

#include "format/format.h"

extern const struct format_type format_plain;

#endif
