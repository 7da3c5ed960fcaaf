# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_quotation
tests_unit_test_quotation_SOURCES = tests/unit/test_quotation.c
unit_tests += \
	tests/unit/test_doc_aozora \
	tests/unit/test_doc_receiver \
	tests/unit/test_doc_wire \
	tests/unit/test_document \
	tests/unit/test_document_text
tests_unit_test_doc_aozora_SOURCES = tests/unit/test_doc_aozora.c
tests_unit_test_doc_receiver_SOURCES = tests/unit/test_doc_receiver.c
tests_unit_test_doc_wire_SOURCES = tests/unit/test_doc_wire.c
tests_unit_test_document_SOURCES = tests/unit/test_document.c
tests_unit_test_document_text_SOURCES = tests/unit/test_document_text.c
unit_tests += tests/unit/test_structure_gold
tests_unit_test_structure_gold_SOURCES = tests/unit/test_structure_gold.c \
	tests/unit/structure_gold.c tests/unit/structure_gold.h \
	tests/unit/structure_sample.c tests/unit/structure_sample.h
EXTRA_DIST += tests/unit/data/structure.gold tests/unit/data/structure-shown.gold \
	tests/unit/data/structure-aside.gold \
	tests/unit/data/structure-fresh.gold tests/unit/data/structure-last.gold
unit_tests += tests/unit/test_structure tests/unit/test_structure_words
tests_unit_test_structure_SOURCES = tests/unit/test_structure.c \
	tests/unit/structure_sample.c tests/unit/structure_sample.h
tests_unit_test_structure_words_SOURCES = tests/unit/test_structure_words.c
unit_tests += tests/unit/test_doc_shapes
tests_unit_test_doc_shapes_SOURCES = tests/unit/test_doc_shapes.c \
	tests/unit/layout_sample.c tests/unit/layout_sample.h
unit_tests += tests/unit/test_doc_joining
tests_unit_test_doc_joining_SOURCES = tests/unit/test_doc_joining.c \
	tests/unit/structure_sample.c tests/unit/structure_sample.h
unit_tests += tests/unit/test_doc_bookline
tests_unit_test_doc_bookline_SOURCES = tests/unit/test_doc_bookline.c
