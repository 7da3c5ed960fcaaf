# SPDX-License-Identifier: MIT
# What a compiler does not see; every lint also proves that it can fail.
script_tests += \
	tests/lint/catalogue.py \
	tests/lint/headers.py \
	tests/lint/layers.py \
	tests/lint/manual.py \
	tests/lint/symbols.py \
	tests/lint/tables.py \
	tests/lint/width.py
EXTRA_DIST += tests/lint/lint.py
