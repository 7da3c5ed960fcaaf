# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_cells tests/unit/test_event
tests_unit_test_cells_SOURCES = tests/unit/test_cells.c
tests_unit_test_event_SOURCES = tests/unit/test_event.c
