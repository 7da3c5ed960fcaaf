# SPDX-License-Identifier: MIT
# A worker whose formats do what they must not.
if HAVE_CMOCKA
check_PROGRAMS += tests/unit/evil_worker
endif
EXTRA_PROGRAMS += tests/unit/evil_worker
tests_unit_evil_worker_SOURCES = tests/unit/evil_worker.c src/worker/main.c
tests_unit_evil_worker_LDADD = $(format_libs)

unit_tests += tests/unit/test_worker tests/unit/test_worker_limits tests/unit/test_source_sniff
evil_fixture = tests/unit/evil_fixture.c tests/unit/evil_fixture.h $(source_fixture)
tests_unit_test_worker_SOURCES = tests/unit/test_worker.c $(evil_fixture)
tests_unit_test_worker_limits_SOURCES = tests/unit/test_worker_limits.c $(evil_fixture)
tests_unit_test_source_sniff_SOURCES = tests/unit/test_source_sniff.c

format_tests += tests/unit/test_worker_unpack tests/unit/test_worker_run
tests_unit_test_worker_unpack_SOURCES = tests/unit/test_worker_unpack.c
tests_unit_test_worker_unpack_LDADD = $(format_libs) $(CMOCKA_LIBS)
tests_unit_test_worker_run_SOURCES = tests/unit/test_worker_run.c
tests_unit_test_worker_run_LDADD = $(format_libs) $(CMOCKA_LIBS)
