# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/text/decode.c src/text/decode.h \
	src/text/encoding.c
