# SPDX-License-Identifier: MIT
# The program at a terminal: in tmux, and on a pseudo-terminal with emulator.py behind it.
script_tests += \
	tests/term/answers.py \
	tests/term/environment.py \
	tests/term/jobs.py \
	tests/term/pager.py \
	tests/term/pages.py \
	tests/term/quiet.py
EXTRA_DIST += tests/term/emulator.py tests/term/harness.py

# By make check-long.
long_tests += \
	tests/long/kill.py \
	tests/long/large.py \
	tests/long/soak.py \
	tests/long/terminals.py
