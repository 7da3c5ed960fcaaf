# SPDX-License-Identifier: MIT
src_dujuan_SOURCES += \
	src/app/address.c src/app/address.h \
	src/app/about.c src/app/about.h \
	src/app/beside.c src/app/beside.h \
	src/app/complain.c src/app/complain.h \
	src/app/dump.c src/app/dump.h src/app/dump_internal.h \
	src/app/dump_document.c \
	src/app/dump_find.c \
	src/app/dump_layout.c \
	src/app/files.c src/app/files.h \
	src/app/folder.c \
	src/app/keymap.c src/app/keymap.h \
	src/app/locale.c src/app/locale.h \
	src/app/main.c \
	src/app/open.c src/app/open.h \
	src/app/options.c src/app/options.h \
	src/app/run.c src/app/run.h \
	src/app/script.c src/app/script.h \
	src/app/session.c src/app/session.h \
	src/app/session_encoding.c \
	src/app/session_files.c src/app/session_internal.h \
	src/app/settings.c src/app/settings.h
