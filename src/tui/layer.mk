# SPDX-License-Identifier: MIT
# wcwidth.c has to be here and not in a library: see its header.
src_dujuan_SOURCES += \
	src/tui/crash.c src/tui/crash.h \
	src/tui/input.c src/tui/input.h src/tui/input_internal.h \
	src/tui/input_keys.c src/tui/input_keys.h \
	src/tui/input_machine.c \
	src/tui/keyboard.c src/tui/keyboard.h \
	src/tui/outlet.c src/tui/outlet.h \
	src/tui/paint.c src/tui/paint.h \
	src/tui/probe.c src/tui/probe.h \
	src/tui/signals.c src/tui/signals.h \
	src/tui/terminal.c src/tui/terminal.h \
	src/tui/terminfo.c src/tui/terminfo.h \
	src/tui/theme.c src/tui/theme.h \
	src/tui/wcwidth.c src/tui/wcwidth.h
