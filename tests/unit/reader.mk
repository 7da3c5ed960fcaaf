# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_cells tests/unit/test_event
tests_unit_test_cells_SOURCES = tests/unit/test_cells.c
tests_unit_test_event_SOURCES = tests/unit/test_event.c
unit_tests += tests/unit/test_reader_parts tests/unit/test_reader_view
tests_unit_test_reader_parts_SOURCES = tests/unit/test_reader_parts.c \
	tests/unit/reader_sample.c tests/unit/reader_sample.h
tests_unit_test_reader_view_SOURCES = tests/unit/test_reader_view.c \
	tests/unit/reader_sample.c tests/unit/reader_sample.h
unit_tests += tests/unit/test_reader_book
tests_unit_test_reader_book_SOURCES = tests/unit/test_reader_book.c
unit_tests += tests/unit/test_reader_unsaved
tests_unit_test_reader_unsaved_SOURCES = tests/unit/test_reader_unsaved.c \
	tests/unit/store_fixture.c tests/unit/store_fixture.h
unit_tests += tests/unit/test_reader_readings
tests_unit_test_reader_readings_SOURCES = tests/unit/test_reader_readings.c
unit_tests += tests/unit/test_substitute
tests_unit_test_substitute_SOURCES = tests/unit/test_substitute.c \
	tests/unit/reader_sample.c tests/unit/reader_sample.h
unit_tests += tests/unit/test_pacing
tests_unit_test_pacing_SOURCES = tests/unit/test_pacing.c \
	tests/unit/reader_sample.c tests/unit/reader_sample.h
unit_tests += tests/unit/test_reader_geometry
tests_unit_test_reader_geometry_SOURCES = tests/unit/test_reader_geometry.c
unit_tests += tests/unit/test_reader_links
tests_unit_test_reader_links_SOURCES = tests/unit/test_reader_links.c
unit_tests += tests/unit/test_ink
tests_unit_test_ink_SOURCES = tests/unit/test_ink.c
