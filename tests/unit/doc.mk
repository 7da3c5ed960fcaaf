# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_quotation
tests_unit_test_quotation_SOURCES = tests/unit/test_quotation.c
