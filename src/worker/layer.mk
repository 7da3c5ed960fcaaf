# SPDX-License-Identifier: MIT
src_dujuan_worker_SOURCES = src/worker/main.c
src_dujuan_worker_LDADD = $(format_libs)
src_libformat_a_SOURCES += \
	src/worker/input.c src/worker/input.h \
	src/worker/landlock.c src/worker/landlock.h \
	src/worker/outlet.c src/worker/outlet.h \
	src/worker/preload.c src/worker/preload.h \
	src/worker/run.c src/worker/run.h \
	src/worker/sandbox.c src/worker/sandbox.h \
	src/worker/unpack.c src/worker/unpack.h \
	src/worker/unpack_ahead.c src/worker/unpack_ahead.h \
	src/worker/unpack_bzip2.c src/worker/unpack_codec.h src/worker/unpack_gzip.c \
	src/worker/unpack_layer.c src/worker/unpack_layer.h \
	src/worker/unpack_xz.c src/worker/unpack_zstd.c \
	src/worker/watchdog.c src/worker/watchdog.h
