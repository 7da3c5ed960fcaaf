# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/text/decode.c src/text/decode.h \
	src/text/encoding.c
src_libdujuan_a_SOURCES += \
	src/text/display.c src/text/display.h \
	src/text/tables/width_classes.c src/text/tables/width_classes.h \
	src/text/width.c src/text/width.h
generators += src/text/tables/make_width.py
src_libdujuan_a_SOURCES += \
	src/text/fold.c src/text/fold.h \
	src/text/tables/fold_table.c src/text/tables/fold_table.h
generators += src/text/tables/make_fold.py
EXTRA_DIST += src/text/tables/han_data.py
