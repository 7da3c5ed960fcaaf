# SPDX-License-Identifier: MIT
#
# A target is tests/fuzz/fuzz_NAME.c, which defines fuzz.h's LLVMFuzzerTestOneInput; its corpus is
# tests/fuzz/corpus/NAME/, one input a file. make check replays the corpus with replay.c as main;
# configured with --enable-fuzzing CC=clang, libFuzzer's own main takes its place:
#
#     make tests/fuzz/fuzz_NAME && tests/fuzz/fuzz_NAME -max_total_time=60 CORPUS-COPY/
#
# A target is added with
#
#     fuzz_targets += tests/fuzz/fuzz_NAME
#     tests_fuzz_fuzz_NAME_SOURCES = tests/fuzz/fuzz_NAME.c $(fuzz_main)
#     tests_fuzz_fuzz_NAME_LDADD = $(core_libs)
#     tests_fuzz_fuzz_NAME_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
#     EXTRA_DIST += tests/fuzz/corpus/NAME

if FUZZING
fuzz_main = tests/fuzz/fuzz.h
else
fuzz_main = tests/fuzz/fuzz.h tests/fuzz/replay.c
endif

fuzz_targets += tests/fuzz/fuzz_match
tests_fuzz_fuzz_match_SOURCES = tests/fuzz/fuzz_match.c $(fuzz_main)
tests_fuzz_fuzz_match_LDADD = $(core_libs)
tests_fuzz_fuzz_match_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/match
