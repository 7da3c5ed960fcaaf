# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/layout/asis.c src/layout/asis.h \
	src/layout/character.c src/layout/character.h \
	src/layout/cut.c \
	src/layout/fill.c src/layout/fill.h src/layout/fill_internal.h \
	src/layout/fill_choose.c src/layout/fill_ends.c src/layout/fill_points.c \
	src/layout/fill_spread.c \
	src/layout/fill_class.c src/layout/fill_class.h \
	src/layout/flow.c src/layout/flow.h \
	src/layout/indent.c src/layout/indent.h \
	src/layout/item.c src/layout/item.h \
	src/layout/keep.c src/layout/keep.h \
	src/layout/leading.c src/layout/leading.h \
	src/layout/marker.c src/layout/marker.h \
	src/layout/paging.c src/layout/paging.h \
	src/layout/paragraph.c src/layout/paragraph.h \
	src/layout/placing.c src/layout/placing.h \
	src/layout/rows.c src/layout/rows.h \
	src/layout/ruby.c src/layout/ruby.h src/layout/ruby_room.c \
	src/layout/spacing.c src/layout/spacing.h \
	src/layout/style.c src/layout/style.h \
	src/layout/tongue.c src/layout/tongue.h
