# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/reader/act_encoding.c \
	src/reader/act_files.c \
	src/reader/act_links.c \
	src/reader/act_marks.c \
	src/reader/act_misc.c \
	src/reader/act_typeset.c \
	src/reader/act_move.c \
	src/reader/act_panes.c \
	src/reader/act_prompt.c \
	src/reader/act_search.c \
	src/reader/action.c src/reader/action.h \
	src/reader/cells.c src/reader/cells.h \
	src/reader/ink.c src/reader/ink.h \
	src/reader/clean.c src/reader/clean.h \
	src/reader/draw_links.c \
	src/reader/draw_ruby.c \
	src/reader/draw_status.c \
	src/reader/draw_vertical.c \
	src/reader/draw_text.c \
	src/reader/event.c src/reader/event.h \
	src/reader/flows.c src/reader/flows.h \
	src/reader/geometry.c src/reader/geometry.h \
	src/reader/host.h \
	src/reader/jumps.c src/reader/jumps.h \
	src/reader/links.c src/reader/links.h \
	src/reader/list.c src/reader/list.h \
	src/reader/note.c src/reader/note.h \
	src/reader/outline.c src/reader/outline.h \
	src/reader/pacing.c src/reader/pacing.h \
	src/reader/pages.c src/reader/pages.h \
	src/reader/painter.c src/reader/painter.h \
	src/reader/prompt.c src/reader/prompt.h \
	src/reader/reader.c src/reader/reader.h src/reader/reader_internal.h \
	src/reader/reader_document.c \
	src/reader/reader_follow.c \
	src/reader/reader_minutes.c \
	src/reader/reader_tasks.c \
	src/reader/search.c src/reader/search.h \
	src/reader/settings.c src/reader/settings.h \
	src/reader/substitute.c src/reader/substitute.h \
	src/reader/unsaved.c src/reader/unsaved.h \
	src/reader/view.c src/reader/view.h src/reader/view_internal.h src/reader/view_spot.c \
	src/reader/target.c src/reader/target.h
