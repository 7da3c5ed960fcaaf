# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_source_cut
tests_unit_test_source_cut_SOURCES = tests/unit/test_source_cut.c
