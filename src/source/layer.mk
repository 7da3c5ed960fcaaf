# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/source/cut.c src/source/cut.h src/source/cut_line.c \
	src/source/lines.c src/source/lines.h
