# SPDX-License-Identifier: MIT
# libformat.a: formats and what of the worker can be tested in the process of a test. The program
# dujuan does not link it.
src_libformat_a_SOURCES += \
	src/format/format.h src/format/formats.c src/format/guess.c \
	src/format/plain.c src/format/plain.h
