# SPDX-License-Identifier: MIT
src_libdujuan_a_SOURCES += \
	src/text/decode.c src/text/decode.h src/text/decode_internal.h \
	src/text/decode_big5.c src/text/decode_meet.c src/text/decode_preload.c src/text/decode_shift.c src/text/decode_take.c \
	src/text/encoding.c
src_libdujuan_a_SOURCES += \
	src/text/display.c src/text/display.h \
	src/text/pad.c src/text/pad.h \
	src/text/tables/width_classes.c src/text/tables/width_classes.h \
	src/text/width.c src/text/width.h
generators += src/text/tables/make_width.py
src_libdujuan_a_SOURCES += \
	src/text/fold.c src/text/fold.h \
	src/text/tables/fold_table.c src/text/tables/fold_table.h
generators += src/text/tables/make_fold.py
EXTRA_DIST += src/text/tables/han_data.py
src_libdujuan_a_SOURCES += \
	src/text/cluster.c src/text/cluster.h src/text/cluster_state.h \
	src/text/linebreak.c src/text/linebreak.h \
	src/text/linebreak_cost.c src/text/linebreak_cost.h \
	src/text/linebreak_rules.c src/text/linebreak_rules.h \
	src/text/linebreak_run.c \
	src/text/linebreak_style.c src/text/linebreak_style.h \
	src/text/linebreak_tailor.c src/text/linebreak_tailor.h \
	src/text/tables/break_cost.c src/text/tables/break_cost.h \
	src/text/tables/linebreak.c src/text/tables/linebreak.h \
	src/text/utf8.c src/text/utf8.h
generators += src/text/tables/make_linebreak.py src/text/tables/make_break_cost.py
src_libdujuan_a_SOURCES += \
	src/text/gap.c src/text/gap.h \
	src/text/match.c src/text/match.h \
	src/text/namekey.c src/text/namekey.h
src_libdujuan_a_SOURCES += \
	src/text/guess.c src/text/guess.h src/text/guess_internal.h \
	src/text/guess_letters.c src/text/guess_next.c src/text/guess_rank.c src/text/guess_shift.c \
	src/text/tables/guess_languages.c src/text/tables/guess_letters.c \
	src/text/tables/guess_letters.h \
	src/text/guess_score.c src/text/guess_score.h \
	src/text/tables/guess_classes.c src/text/tables/guess_classes.h
generators += src/text/tables/make_guess.py src/text/tables/make_letters.py
src_libdujuan_a_SOURCES += \
	src/text/convert.c src/text/convert.h src/text/convert_internal.h \
	src/text/convert_align.c src/text/convert_quotes.c \
	src/text/language.c src/text/language.h \
	src/text/tables/language_table.c src/text/tables/language_table.h
generators += src/text/tables/make_language.py
src_libdujuan_a_SOURCES += src/text/pace.c src/text/pace.h
src_libdujuan_a_SOURCES += src/text/vertical.c src/text/vertical.h
