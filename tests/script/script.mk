# SPDX-License-Identifier: MIT
# The program without a terminal: keys in, screens out.  tests/script/sessions --update takes what is
# printed as what is expected, after showing what is different.
script_tests += \
	tests/script/actions \
	tests/script/books \
	tests/script/encodings \
	tests/script/errors \
	tests/script/files \
	tests/script/kept \
	tests/script/messages \
	tests/script/sessions \
	tests/script/worker
EXTRA_DIST += tests/script/script.py tests/script/cases tests/script/epub.py \
	tests/script/epub_damage.py tests/script/epub_tools.py \
	tests/script/input tests/script/keys tests/script/screens
