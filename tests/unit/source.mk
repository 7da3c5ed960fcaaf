# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_source_cut tests/unit/test_source_plain
source_fixture = tests/unit/source_fixture.c tests/unit/source_fixture.h
tests_unit_test_source_cut_SOURCES = tests/unit/test_source_cut.c
tests_unit_test_source_plain_SOURCES = tests/unit/test_source_plain.c $(source_fixture)
