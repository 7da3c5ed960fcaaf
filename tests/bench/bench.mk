# SPDX-License-Identifier: MIT
#
# Programs that make bench runs; make alone does not build them.

EXTRA_PROGRAMS += tests/bench/layout
tests_bench_layout_SOURCES = tests/bench/layout.c
tests_bench_layout_LDADD = $(core_libs)
# How often encodings are guessed right: tests/bench/guess.py says how.
EXTRA_PROGRAMS += tests/bench/guess
tests_bench_guess_SOURCES = tests/bench/guess.c
tests_bench_guess_LDADD = $(format_libs)
EXTRA_DIST += tests/bench/guess.py
# How much of web pages' articles is found: tests/bench/articles.py says how.
EXTRA_DIST += tests/bench/articles.py tests/bench/articles.js
EXTRA_DIST += tests/bench/bench-layout tests/bench/bench-pages tests/bench/run
