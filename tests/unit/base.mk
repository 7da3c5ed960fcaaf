# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_base tests/unit/test_base_loop
tests_unit_test_base_SOURCES = tests/unit/test_base.c
tests_unit_test_base_loop_SOURCES = tests/unit/test_base_loop.c
