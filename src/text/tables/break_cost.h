/* SPDX-License-Identifier: MIT */
/*
 * The tables behind text/linebreak_cost.h: what is better not parted.
 *
 * Units: code points below 0x10000, sorted; a word is its two code points, first << 16 | second.
 * Ownership: constant.
 * Errors: none.
 */
#ifndef TEXT_TABLES_BREAK_COST_H
#define TEXT_TABLES_BREAK_COST_H

#include <stddef.h>
#include <stdint.h>

extern const uint32_t break_words[];
extern const size_t break_words_count;
extern const uint16_t break_counters[];
extern const size_t break_counters_count;
extern const uint16_t break_particles_zh[];
extern const size_t break_particles_zh_count;
extern const uint16_t break_particles_ja[];
extern const size_t break_particles_ja_count;
extern const uint16_t break_numerals[];
extern const size_t break_numerals_count;

#endif
