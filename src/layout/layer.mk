# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/layout/character.c src/layout/character.h \
	src/layout/cut.c \
	src/layout/fill.c src/layout/fill.h \
	src/layout/flow.c src/layout/flow.h \
	src/layout/indent.c src/layout/indent.h \
	src/layout/paging.c src/layout/paging.h \
	src/layout/paragraph.c src/layout/paragraph.h \
	src/layout/placing.c src/layout/placing.h \
	src/layout/rows.c src/layout/rows.h \
	src/layout/spacing.c src/layout/spacing.h \
	src/layout/style.c src/layout/style.h
