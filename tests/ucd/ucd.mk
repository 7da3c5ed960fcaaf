# SPDX-License-Identifier: MIT
unit_tests += tests/ucd/test_east_asian_width
tests_ucd_test_east_asian_width_SOURCES = tests/ucd/test_east_asian_width.c
unit_tests += tests/ucd/test_line_break tests/ucd/test_grapheme_break
tests_ucd_test_line_break_SOURCES = \
	tests/ucd/test_line_break.c tests/ucd/ucd_file.c tests/ucd/ucd_file.h
tests_ucd_test_grapheme_break_SOURCES = \
	tests/ucd/test_grapheme_break.c tests/ucd/ucd_file.c tests/ucd/ucd_file.h
# Only this test knows ICU; without it, it says so and is skipped.
unit_tests += tests/ucd/test_line_break_icu
tests_ucd_test_line_break_icu_SOURCES = \
	tests/ucd/test_line_break_icu.c tests/ucd/line_text.c tests/ucd/line_text.h \
	tests/ucd/line_reasons.c tests/ucd/line_reasons.h
tests_ucd_test_line_break_icu_CPPFLAGS = $(AM_CPPFLAGS) $(ICU_CFLAGS)
tests_ucd_test_line_break_icu_LDADD = $(LDADD) $(ICU_LIBS)
