# SPDX-License-Identifier: MIT
unit_tests += tests/ucd/test_east_asian_width
tests_ucd_test_east_asian_width_SOURCES = tests/ucd/test_east_asian_width.c
unit_tests += tests/ucd/test_line_break tests/ucd/test_grapheme_break
tests_ucd_test_line_break_SOURCES = \
	tests/ucd/test_line_break.c tests/ucd/ucd_file.c tests/ucd/ucd_file.h
tests_ucd_test_grapheme_break_SOURCES = \
	tests/ucd/test_grapheme_break.c tests/ucd/ucd_file.c tests/ucd/ucd_file.h
