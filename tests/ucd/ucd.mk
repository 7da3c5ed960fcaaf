# SPDX-License-Identifier: MIT
unit_tests += tests/ucd/test_east_asian_width
tests_ucd_test_east_asian_width_SOURCES = tests/ucd/test_east_asian_width.c
