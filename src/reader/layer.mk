# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/reader/cells.c src/reader/cells.h \
	src/reader/event.c src/reader/event.h
