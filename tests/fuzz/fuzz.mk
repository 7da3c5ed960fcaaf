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

fuzz_targets += tests/fuzz/fuzz_cut
tests_fuzz_fuzz_cut_SOURCES = tests/fuzz/fuzz_cut.c $(fuzz_main)
tests_fuzz_fuzz_cut_LDADD = $(core_libs)
tests_fuzz_fuzz_cut_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/cut

fuzz_targets += tests/fuzz/fuzz_decode
tests_fuzz_fuzz_decode_SOURCES = tests/fuzz/fuzz_decode.c $(fuzz_main)
tests_fuzz_fuzz_decode_LDADD = $(core_libs)
tests_fuzz_fuzz_decode_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/decode

fuzz_targets += tests/fuzz/fuzz_guess
tests_fuzz_fuzz_guess_SOURCES = tests/fuzz/fuzz_guess.c $(fuzz_main)
tests_fuzz_fuzz_guess_LDADD = $(core_libs)
tests_fuzz_fuzz_guess_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/guess

fuzz_targets += tests/fuzz/fuzz_input
tests_fuzz_fuzz_input_SOURCES = tests/fuzz/fuzz_input.c $(tui_input_sources) $(fuzz_main)
tests_fuzz_fuzz_input_LDADD = $(core_libs)
tests_fuzz_fuzz_input_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/input

# Its checks are the unit tests' own, which are cmocka's.
if HAVE_CMOCKA
fuzz_targets += tests/fuzz/fuzz_layout
endif
EXTRA_PROGRAMS += tests/fuzz/fuzz_layout
tests_fuzz_fuzz_layout_SOURCES = tests/fuzz/fuzz_layout.c \
	tests/unit/layout_check.c tests/unit/layout_check.h $(layout_sample) $(fuzz_main)
tests_fuzz_fuzz_layout_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/layout

fuzz_targets += tests/fuzz/fuzz_joining
tests_fuzz_fuzz_joining_SOURCES = tests/fuzz/fuzz_joining.c \
	tests/unit/structure_sample.c tests/unit/structure_sample.h $(fuzz_main)
tests_fuzz_fuzz_joining_LDADD = $(core_libs)
tests_fuzz_fuzz_joining_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/joining

fuzz_targets += tests/fuzz/fuzz_structure
tests_fuzz_fuzz_structure_SOURCES = tests/fuzz/fuzz_structure.c \
	tests/unit/structure_sample.c tests/unit/structure_sample.h $(fuzz_main)
tests_fuzz_fuzz_structure_LDADD = $(core_libs)
tests_fuzz_fuzz_structure_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/structure

fuzz_targets += tests/fuzz/fuzz_wire
tests_fuzz_fuzz_wire_SOURCES = tests/fuzz/fuzz_wire.c $(fuzz_main)
tests_fuzz_fuzz_wire_LDADD = $(core_libs)
tests_fuzz_fuzz_wire_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/wire

fuzz_targets += tests/fuzz/fuzz_text
tests_fuzz_fuzz_text_SOURCES = tests/fuzz/fuzz_text.c $(fuzz_main)
tests_fuzz_fuzz_text_LDADD = $(core_libs)
tests_fuzz_fuzz_text_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/text

fuzz_targets += tests/fuzz/fuzz_linebreak
tests_fuzz_fuzz_linebreak_SOURCES = tests/fuzz/fuzz_linebreak.c $(fuzz_main)
tests_fuzz_fuzz_linebreak_LDADD = $(core_libs)
tests_fuzz_fuzz_linebreak_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/linebreak

fuzz_targets += tests/fuzz/fuzz_quotation
tests_fuzz_fuzz_quotation_SOURCES = tests/fuzz/fuzz_quotation.c $(fuzz_main)
tests_fuzz_fuzz_quotation_LDADD = $(core_libs)
tests_fuzz_fuzz_quotation_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/quotation

fuzz_targets += tests/fuzz/fuzz_options
tests_fuzz_fuzz_options_SOURCES = tests/fuzz/fuzz_options.c \
	src/app/keymap.c src/app/options.c src/app/settings.c $(fuzz_main)
tests_fuzz_fuzz_options_LDADD = $(core_libs)
tests_fuzz_fuzz_options_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/options

fuzz_targets += tests/fuzz/fuzz_session
tests_fuzz_fuzz_session_SOURCES = tests/fuzz/fuzz_session.c \
	src/app/address.c src/app/complain.c src/app/files.c src/app/folder.c src/app/keymap.c \
	src/app/open.c src/app/session.c src/app/session_encoding.c src/app/session_files.c \
	src/app/settings.c $(fuzz_main)
tests_fuzz_fuzz_session_LDADD = $(core_libs)
tests_fuzz_fuzz_session_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/session

fuzz_targets += tests/fuzz/fuzz_run
tests_fuzz_fuzz_run_SOURCES = tests/fuzz/fuzz_run.c $(fuzz_main)
tests_fuzz_fuzz_run_LDADD = $(format_libs)
tests_fuzz_fuzz_run_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/run

fuzz_targets += tests/fuzz/fuzz_html
tests_fuzz_fuzz_html_SOURCES = tests/fuzz/fuzz_html.c $(fuzz_main)
tests_fuzz_fuzz_html_LDADD = $(format_libs)
tests_fuzz_fuzz_html_LDFLAGS = $(AM_LDFLAGS) $(FUZZ_LDFLAGS)
EXTRA_DIST += tests/fuzz/corpus/html tests/fuzz/html.dict
