# SPDX-License-Identifier: MIT
# src/tui is of the program, not of libdujuan.a, so its parts are compiled into their tests; only
# the terminal itself needs curses.
tui_input_sources = src/tui/input.c src/tui/input_keys.c src/tui/input_machine.c
tui_pty_sources = tests/unit/pty_child.c tests/unit/pty_child.h

unit_tests += tests/unit/test_tui_input tests/unit/test_tui_probe tests/unit/test_tui_keyboard \
	tests/unit/test_tui_signals tests/unit/test_tui_crash tests/unit/test_tui_terminal
tests_unit_test_tui_input_SOURCES = tests/unit/test_tui_input.c $(tui_input_sources)
tests_unit_test_tui_probe_SOURCES = tests/unit/test_tui_probe.c src/tui/probe.c \
	$(tui_input_sources)
tests_unit_test_tui_keyboard_SOURCES = tests/unit/test_tui_keyboard.c src/tui/keyboard.c \
	src/tui/probe.c $(tui_input_sources)
tests_unit_test_tui_signals_SOURCES = tests/unit/test_tui_signals.c src/tui/signals.c
tests_unit_test_tui_crash_SOURCES = tests/unit/test_tui_crash.c src/tui/crash.c $(tui_pty_sources)
tests_unit_test_tui_terminal_SOURCES = tests/unit/test_tui_terminal.c src/tui/crash.c \
	src/tui/keyboard.c src/tui/outlet.c src/tui/paint.c src/tui/probe.c src/tui/terminal.c \
	src/tui/terminfo.c src/tui/theme.c src/tui/wcwidth.c $(tui_input_sources) $(tui_pty_sources)
tests_unit_test_tui_terminal_LDADD = $(LDADD) $(NCURSES_LIBS)
