# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/doc/aozora.c src/doc/aozora.h src/doc/aozora_mark.c src/doc/aozora_notes.c \
	src/doc/builder.c src/doc/builder.h \
	src/doc/document.c src/doc/document.h src/doc/document_internal.h \
	src/doc/document_headings.c src/doc/document_joining.c src/doc/document_notation.c \
	src/doc/document_parts.c \
	src/doc/document_places.c \
	src/doc/document_structure.c \
	src/doc/document_targets.c \
	src/doc/loader.h \
	src/doc/part.c src/doc/part.h \
	src/doc/position.c src/doc/position.h \
	src/doc/protocol.h \
	src/doc/quotation.c src/doc/quotation.h src/doc/quotation_internal.h \
	src/doc/quotation_align.c src/doc/quotation_find.c \
	src/doc/receiver.c src/doc/receiver.h \
	src/doc/visible.c src/doc/visible.h src/doc/visible_view.c \
	src/doc/wire.c src/doc/wire.h
src_libdujuan_a_SOURCES += \
	src/doc/article.c src/doc/article.h src/doc/article_internal.h \
	src/doc/article_head.c src/doc/article_tail.c src/doc/article_title.c \
	src/doc/bookline.c src/doc/bookline.h \
	src/doc/chapters.c src/doc/chapters.h \
	src/doc/byline.c src/doc/byline.h src/doc/byline_body.c \
	src/doc/byline_fields.c src/doc/byline_fields.h \
	src/doc/chrome.c src/doc/chrome.h \
	src/doc/cursor.c src/doc/cursor.h \
	src/doc/date.c src/doc/date.h \
	src/doc/day.c src/doc/day.h \
	src/doc/evidence.c src/doc/evidence.h src/doc/evidence_set.h \
	src/doc/drawn.c src/doc/drawn.h \
	src/doc/forms.c src/doc/forms.h \
	src/doc/habits.c \
	src/doc/joining.c src/doc/joining.h src/doc/joining_internal.h \
	src/doc/joining_decide.c src/doc/joining_lines.c \
	src/doc/line.c src/doc/line.h src/doc/line_traits.c src/doc/line_markup.c src/doc/line_internal.h \
	src/doc/names.c src/doc/names.h \
	src/doc/numbering.c src/doc/numbering.h src/doc/numbering_internal.h \
	src/doc/numbering_items.c src/doc/numbering_words.c src/doc/numbering_units.c \
	src/doc/numeral.c src/doc/numeral.h \
	src/doc/rulings.c src/doc/rulings.h \
	src/doc/scan.c src/doc/scan.h src/doc/scan_edge.c src/doc/scan_internal.h src/doc/scan_marks.c \
	src/doc/scheme.c src/doc/scheme.h src/doc/scheme_internal.h \
	src/doc/scheme_days.c \
	src/doc/scheme_levels.c src/doc/scheme_lists.c src/doc/scheme_numbers.c src/doc/scheme_plain.c \
	src/doc/scheme_write.c \
	src/doc/shape.c src/doc/shape.h \
	src/doc/structure.c src/doc/structure.h \
	src/doc/words.c src/doc/words.h \
	src/doc/tables/word_table.c
generators += src/doc/tables/make_words.py
