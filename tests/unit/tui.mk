# SPDX-License-Identifier: MIT
# The parts of src/tui that know no curses are compiled into their tests.
tui_input_sources = src/tui/input.c src/tui/input_keys.c src/tui/input_machine.c

unit_tests += tests/unit/test_tui_input tests/unit/test_tui_probe
tests_unit_test_tui_input_SOURCES = tests/unit/test_tui_input.c $(tui_input_sources)
tests_unit_test_tui_probe_SOURCES = tests/unit/test_tui_probe.c src/tui/probe.c \
	$(tui_input_sources)
