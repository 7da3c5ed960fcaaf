# SPDX-License-Identifier: MIT
unit_tests += tests/unit/test_layout_character tests/unit/test_layout_fill \
	tests/unit/test_layout_flow tests/unit/test_layout_placing \
	tests/unit/test_layout_property tests/unit/test_layout_typeset
layout_sample = tests/unit/layout_sample.c tests/unit/layout_sample.h
tests_unit_test_layout_character_SOURCES = tests/unit/test_layout_character.c
tests_unit_test_layout_fill_SOURCES = tests/unit/test_layout_fill.c
tests_unit_test_layout_flow_SOURCES = tests/unit/test_layout_flow.c $(layout_sample)
tests_unit_test_layout_placing_SOURCES = tests/unit/test_layout_placing.c $(layout_sample)
tests_unit_test_layout_property_SOURCES = tests/unit/test_layout_property.c \
	tests/unit/layout_check.c tests/unit/layout_check.h $(layout_sample)
tests_unit_test_layout_typeset_SOURCES = tests/unit/test_layout_typeset.c $(layout_sample)
unit_tests += tests/unit/test_layout_vertical
tests_unit_test_layout_vertical_SOURCES = tests/unit/test_layout_vertical.c \
	tests/unit/layout_check.c tests/unit/layout_check.h $(layout_sample)
unit_tests += tests/unit/test_layout_ruby
tests_unit_test_layout_ruby_SOURCES = tests/unit/test_layout_ruby.c $(layout_sample)
unit_tests += tests/unit/test_layout_tongue
tests_unit_test_layout_tongue_SOURCES = tests/unit/test_layout_tongue.c $(layout_sample)
unit_tests += tests/unit/test_layout_item
tests_unit_test_layout_item_SOURCES = tests/unit/test_layout_item.c $(layout_sample)
