# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/store/store.h src/store/store_internal.h \
	src/store/aside.c \
	src/store/bookmarks.c \
	src/store/database.c \
	src/store/files.c \
	src/store/history.c \
	src/store/json.c \
	src/store/pace.c \
	src/store/schema.c \
	src/store/statements.c \
	src/store/store.c
