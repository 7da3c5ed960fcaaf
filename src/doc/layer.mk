# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/doc/builder.c src/doc/builder.h \
	src/doc/document.c src/doc/document.h src/doc/document_internal.h \
	src/doc/document_parts.c \
	src/doc/document_places.c \
	src/doc/document_structure.c \
	src/doc/loader.h \
	src/doc/part.c src/doc/part.h \
	src/doc/position.c src/doc/position.h \
	src/doc/quotation.c src/doc/quotation.h src/doc/quotation_internal.h \
	src/doc/quotation_align.c src/doc/quotation_find.c \
	src/doc/receiver.c src/doc/receiver.h \
	src/doc/wire.c src/doc/wire.h
