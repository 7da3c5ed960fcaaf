# SPDX-License-Identifier: MIT
# Whole texts and what the program's dumps of them are; tests/golden/run --update takes what is
# printed as what is expected, after showing what is different.
script_tests += tests/golden/run
EXTRA_DIST += \
	tests/golden/bathhouse \
	tests/golden/column-rules \
	tests/golden/ferry-letter \
	tests/golden/first-and-third \
	tests/golden/fog-pier \
	tests/golden/island-novel \
	tests/golden/lane-bookshop \
	tests/golden/lamp-keepers \
	tests/golden/lantern-street \
	tests/golden/market-minutes \
	tests/golden/mountain-school \
	tests/golden/night-ferry \
	tests/golden/noodle-recipe \
	tests/golden/radio-stories \
	tests/golden/rain-poems \
	tests/golden/salt-road \
	tests/golden/star-forum \
	tests/golden/tuner-interview \
	tests/golden/wetland
