# SPDX-License-Identifier: MIT
src_dujuan_SOURCES += \
	src/tui/input.c src/tui/input.h src/tui/input_internal.h \
	src/tui/input_keys.c src/tui/input_keys.h \
	src/tui/input_machine.c \
	src/tui/probe.c src/tui/probe.h
