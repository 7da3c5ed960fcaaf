# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/source/book.c src/source/book.h src/source/book_internal.h \
	src/source/book_ask.c src/source/book_parts.c \
	src/source/choice.c src/source/choice.h \
	src/source/cut.c src/source/cut.h src/source/cut_line.c \
	src/source/delivery.c src/source/delivery.h \
	src/source/feed.c src/source/feed.h \
	src/source/identity.c \
	src/source/inflow.c src/source/inflow.h \
	src/source/lines.c src/source/lines.h \
	src/source/plain.c src/source/plain.h src/source/plain_internal.h \
	src/source/plain_map.c src/source/plain_watch.c \
	src/source/sniff.c src/source/sniff.h \
	src/source/source.c src/source/source.h \
	src/source/spool.c src/source/spool.h \
	src/source/stream.c src/source/stream.h src/source/stream_internal.h \
	src/source/stream_input.c src/source/stream_map.c src/source/stream_parts.c \
	src/source/stream_worker.c \
	src/source/worker_client.c src/source/worker_client.h \
	src/source/worker_spawn.c src/source/worker_spawn.h \
	src/source/worker_tell.c src/source/worker_tell.h
