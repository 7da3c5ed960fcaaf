# SPDX-License-Identifier: MIT
#
# A target is tests/fuzz/fuzz_NAME.c, which defines fuzz.h's LLVMFuzzerTestOneInput; its corpus is
# tests/fuzz/corpus/NAME/, one input a file, its dictionary, if it has one, tests/fuzz/NAME.dict.
# make check replays the corpus with replay.c as main; configured with --enable-fuzzing
# --enable-sanitizers CC=clang, libFuzzer's own main takes its place:
#
#     make tests/fuzz/fuzz_NAME
#     tests/fuzz/fuzz_NAME -max_total_time=1800 -dict=NAME.dict CORPUS-COPY/
#
# A target is added with
#
#     fuzz_targets += tests/fuzz/fuzz_NAME
#     tests_fuzz_fuzz_NAME_LDADD = $(fuzz_libs)
#
# or $(format_fuzz_libs); where it is made of more than its own file, _SOURCES too.

EXTRA_DIST += tests/fuzz/corpus tests/fuzz/epub.dict tests/fuzz/guess.dict tests/fuzz/html.dict \
	tests/fuzz/joining.dict tests/fuzz/man.dict tests/fuzz/markdown.dict tests/fuzz/sniff.dict \
	tests/fuzz/structure.dict tests/fuzz/unpack.dict

# What targets share; of a library only what a target asks for is linked.
check_LIBRARIES = tests/fuzz/libfuzz.a
tests_fuzz_libfuzz_a_SOURCES = tests/fuzz/fuzz.h tests/fuzz/watch.c tests/fuzz/watch.h \
	tests/unit/structure_sample.c tests/unit/structure_sample.h
if !FUZZING
tests_fuzz_libfuzz_a_SOURCES += tests/fuzz/replay.c
endif
fuzz_libs = tests/fuzz/libfuzz.a $(core_libs) $(FUZZ_LDFLAGS)
format_fuzz_libs = tests/fuzz/libfuzz.a $(format_libs) $(FUZZ_LDFLAGS)

# --- Formats and the worker ----------------------------------------------------------------------

fuzz_targets += tests/fuzz/fuzz_epub tests/fuzz/fuzz_html tests/fuzz/fuzz_man \
	tests/fuzz/fuzz_markdown tests/fuzz/fuzz_run tests/fuzz/fuzz_sniff tests/fuzz/fuzz_unpack
tests_fuzz_fuzz_epub_SOURCES = tests/fuzz/fuzz_epub.c $(epub_sample)
tests_fuzz_fuzz_epub_LDADD = $(format_fuzz_libs)
tests_fuzz_fuzz_html_LDADD = $(format_fuzz_libs)
tests_fuzz_fuzz_man_LDADD = $(format_fuzz_libs)
tests_fuzz_fuzz_markdown_LDADD = $(format_fuzz_libs)
tests_fuzz_fuzz_run_LDADD = $(format_fuzz_libs)
tests_fuzz_fuzz_sniff_LDADD = $(format_fuzz_libs)
tests_fuzz_fuzz_unpack_LDADD = $(format_fuzz_libs)

# --- Text and document ---------------------------------------------------------------------------

fuzz_targets += tests/fuzz/fuzz_cut tests/fuzz/fuzz_decode tests/fuzz/fuzz_guess \
	tests/fuzz/fuzz_joining tests/fuzz/fuzz_linebreak tests/fuzz/fuzz_match \
	tests/fuzz/fuzz_quotation tests/fuzz/fuzz_structure tests/fuzz/fuzz_text tests/fuzz/fuzz_wire
tests_fuzz_fuzz_cut_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_decode_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_guess_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_joining_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_linebreak_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_match_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_quotation_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_structure_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_text_LDADD = $(fuzz_libs)
tests_fuzz_fuzz_wire_LDADD = $(fuzz_libs)

# --- The program ---------------------------------------------------------------------------------

fuzz_targets += tests/fuzz/fuzz_input
tests_fuzz_fuzz_input_SOURCES = tests/fuzz/fuzz_input.c $(tui_input_sources)
tests_fuzz_fuzz_input_LDADD = $(fuzz_libs)

# Its checks are the unit tests' own, which are cmocka's.
if HAVE_CMOCKA
fuzz_targets += tests/fuzz/fuzz_layout
endif
EXTRA_PROGRAMS += tests/fuzz/fuzz_layout
tests_fuzz_fuzz_layout_SOURCES = tests/fuzz/fuzz_layout.c \
	tests/unit/layout_check.c tests/unit/layout_check.h $(layout_sample)
tests_fuzz_fuzz_layout_LDADD = $(fuzz_libs) $(CMOCKA_LIBS)

fuzz_targets += tests/fuzz/fuzz_options
tests_fuzz_fuzz_options_SOURCES = tests/fuzz/fuzz_options.c \
	src/app/keymap.c src/app/options.c src/app/settings.c
tests_fuzz_fuzz_options_LDADD = $(fuzz_libs)

fuzz_targets += tests/fuzz/fuzz_session
tests_fuzz_fuzz_session_SOURCES = tests/fuzz/fuzz_session.c \
	src/app/address.c src/app/complain.c src/app/files.c src/app/folder.c src/app/keymap.c \
	src/app/open.c src/app/session.c src/app/session_encoding.c src/app/session_files.c \
	src/app/settings.c
tests_fuzz_fuzz_session_LDADD = $(fuzz_libs)
