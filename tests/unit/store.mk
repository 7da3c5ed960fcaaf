# SPDX-License-Identifier: MIT
unit_tests += \
	tests/unit/test_store \
	tests/unit/test_store_bookmarks \
	tests/unit/test_store_faults \
	tests/unit/test_store_schema
tests_unit_test_store_SOURCES = tests/unit/test_store.c \
	tests/unit/store_fixture.c tests/unit/store_fixture.h
tests_unit_test_store_bookmarks_SOURCES = tests/unit/test_store_bookmarks.c \
	tests/unit/store_fixture.c tests/unit/store_fixture.h
tests_unit_test_store_faults_SOURCES = tests/unit/test_store_faults.c \
	tests/unit/store_fixture.c tests/unit/store_fixture.h
tests_unit_test_store_schema_SOURCES = tests/unit/test_store_schema.c \
	tests/unit/store_fixture.c tests/unit/store_fixture.h
