# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/text/decode.c src/text/decode.h \
	src/text/encoding.c
src_libdujuan_a_SOURCES += \
	src/text/display.c src/text/display.h \
	src/text/tables/width_classes.c src/text/tables/width_classes.h \
	src/text/width.c src/text/width.h
generators += src/text/tables/make_width.py
