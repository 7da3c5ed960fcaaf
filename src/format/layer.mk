# SPDX-License-Identifier: MIT
# libformat.a: formats and what of the worker can be tested in the process of a test. The program
# dujuan does not link it.
src_libformat_a_SOURCES += \
	src/format/format.h src/format/formats.c src/format/guess.c \
	src/format/opinion.c src/format/opinion.h \
	src/format/plain.c src/format/plain.h
src_libformat_a_SOURCES += \
	src/format/writer.c src/format/writer.h src/format/writer_internal.h \
	src/format/writer_text.c \
	src/format/markup.c src/format/markup.h src/format/markup_internal.h \
	src/format/markup_element.c src/format/markup_ruby.c src/format/markup_spans.c \
	src/format/markup_table.c src/format/markup_text.c \
	src/format/markup_verse.c
src_libformat_a_SOURCES += \
	src/format/archive.c src/format/archive.h src/format/archive_internal.h \
	src/format/archive_find.c src/format/archive_name.c \
	src/format/names.c src/format/names.h \
	src/format/xml.c src/format/xml.h src/format/xml_clean.c \
	src/format/epub.c src/format/epub.h src/format/epub_internal.h \
	src/format/epub_chapter.c src/format/epub_dress.c src/format/epub_metadata.c \
	src/format/epub_notes.c src/format/epub_outline.c src/format/epub_package.c \
	src/format/epub_scan.c src/format/epub_signs.c
src_libformat_a_SOURCES += \
	src/format/decoded.c src/format/decoded.h \
	src/format/markdown.c src/format/markdown.h src/format/markdown_internal.h \
	src/format/markdown_entity.c src/format/markdown_front.c src/format/markdown_html.c \
	src/format/markdown_looks.c \
	src/format/markdown_mark.c src/format/markdown_outline.c src/format/markdown_prepare.c \
	src/format/markdown_raw.c src/format/markdown_shape.c src/format/markdown_url.c \
	src/format/markdown_value.c
src_libformat_a_SOURCES += \
	src/format/html.c src/format/html.h \
	src/format/html_encoding.c src/format/html_encoding.h src/format/html_json.c \
	src/format/html_looks.c src/format/html_looks.h \
	src/format/html_meta.c src/format/html_meta.h \
	src/format/html_style.c src/format/html_style.h \
	src/format/html_tag.c src/format/html_tag.h \
	src/format/html_tame.c src/format/html_tame.h \
	src/format/extract.c src/format/extract.h src/format/extract_internal.h \
	src/format/extract_box.c src/format/extract_byline.c src/format/extract_choose.c \
	src/format/extract_head.c \
	src/format/extract_hint.c src/format/extract_notice.c src/format/extract_prune.c \
	src/format/extract_range.c src/format/extract_read.c src/format/extract_sign.c \
	src/format/extract_verse.c \
	src/format/extract_weigh.c
src_libformat_a_SOURCES += \
	src/format/man.c src/format/man.h src/format/man_internal.h \
	src/format/man_header.c src/format/man_join.c src/format/man_looks.c \
	src/format/man_measure.c \
	src/format/man_page.c src/format/man_run.c \
	src/format/styled.c src/format/styled.h \
	src/format/terminal.c src/format/terminal.h src/format/terminal_sgr.c
