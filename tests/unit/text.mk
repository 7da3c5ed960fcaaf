# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_decode
tests_unit_test_decode_SOURCES = tests/unit/test_decode.c
unit_tests += tests/unit/test_width tests/unit/test_display
tests_unit_test_width_SOURCES = tests/unit/test_width.c
tests_unit_test_display_SOURCES = tests/unit/test_display.c
unit_tests += tests/unit/test_fold
tests_unit_test_fold_SOURCES = tests/unit/test_fold.c
