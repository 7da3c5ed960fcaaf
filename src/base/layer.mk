# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/base/bytes.c src/base/bytes.h \
	src/base/error.c src/base/error.h \
	src/base/file.c src/base/file.h \
	src/base/i18n.h \
	src/base/limits.h \
	src/base/loop.c src/base/loop.h \
	src/base/mem.c src/base/mem.h
