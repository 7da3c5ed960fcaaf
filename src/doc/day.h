/* SPDX-License-Identifier: MIT */
/*
 * A line that is a day's date with hardly more than the weather, as entries of a diary begin:
 * 三月五日　陰, 2020年1月3日 星期五, 1월 3일 맑음, January 3, Monday, 3 May 1990, 2020-01-03.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 * Errors: none.
 */
#ifndef DOC_DAY_H
#define DOC_DAY_H

#include <stdbool.h>

#include "base/bytes.h"

/* Of a trimmed line. */
bool day_is(struct slice line);

#endif
