# SPDX-License-Identifier: MIT
# Of src/app only what knows no terminal: its sources are not in libdujuan.a.
unit_tests += tests/unit/test_app_keymap tests/unit/test_app_options tests/unit/test_app_settings
tests_unit_test_app_keymap_SOURCES = tests/unit/test_app_keymap.c src/app/keymap.c
tests_unit_test_app_options_SOURCES = tests/unit/test_app_options.c \
	src/app/options.c src/app/settings.c
tests_unit_test_app_settings_SOURCES = tests/unit/test_app_settings.c src/app/settings.c
unit_tests += tests/unit/test_app_files
tests_unit_test_app_files_SOURCES = tests/unit/test_app_files.c src/app/address.c src/app/folder.c \
	src/app/complain.c src/app/files.c
