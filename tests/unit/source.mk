# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_source_cut tests/unit/test_source_inflow \
	tests/unit/test_source_open tests/unit/test_source_plain tests/unit/test_source_stream
source_fixture = tests/unit/source_fixture.c tests/unit/source_fixture.h
tests_unit_test_source_cut_SOURCES = tests/unit/test_source_cut.c
tests_unit_test_source_inflow_SOURCES = tests/unit/test_source_inflow.c $(source_fixture)
tests_unit_test_source_open_SOURCES = tests/unit/test_source_open.c $(source_fixture)
tests_unit_test_source_plain_SOURCES = tests/unit/test_source_plain.c $(source_fixture)
tests_unit_test_source_stream_SOURCES = tests/unit/test_source_stream.c $(source_fixture)
