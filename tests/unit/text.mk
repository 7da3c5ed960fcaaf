# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_decode
tests_unit_test_decode_SOURCES = tests/unit/test_decode.c
unit_tests += tests/unit/test_width tests/unit/test_display
tests_unit_test_width_SOURCES = tests/unit/test_width.c
tests_unit_test_display_SOURCES = tests/unit/test_display.c
unit_tests += tests/unit/test_fold
tests_unit_test_fold_SOURCES = tests/unit/test_fold.c
unit_tests += tests/unit/test_utf8 tests/unit/test_cluster tests/unit/test_linebreak \
	tests/unit/test_linebreak_gold
random_text = tests/unit/random_text.c tests/unit/random_text.h
tests_unit_test_utf8_SOURCES = tests/unit/test_utf8.c $(random_text)
tests_unit_test_cluster_SOURCES = tests/unit/test_cluster.c $(random_text)
tests_unit_test_linebreak_SOURCES = tests/unit/test_linebreak.c $(random_text)
tests_unit_test_linebreak_gold_SOURCES = tests/unit/test_linebreak_gold.c
EXTRA_DIST += tests/unit/data/linebreak.gold
unit_tests += tests/unit/test_linebreak_cost
tests_unit_test_linebreak_cost_SOURCES = tests/unit/test_linebreak_cost.c
unit_tests += tests/unit/test_match
tests_unit_test_match_SOURCES = tests/unit/test_match.c
unit_tests += tests/unit/test_guess
tests_unit_test_guess_SOURCES = tests/unit/test_guess.c
unit_tests += tests/unit/test_language
tests_unit_test_language_SOURCES = tests/unit/test_language.c
unit_tests += tests/unit/test_convert
tests_unit_test_convert_SOURCES = tests/unit/test_convert.c
unit_tests += tests/unit/test_vertical
tests_unit_test_vertical_SOURCES = tests/unit/test_vertical.c
