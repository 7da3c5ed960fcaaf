# SPDX-License-Identifier: MIT
# Tests of formats link libformat.a too:
#
#     format_tests += tests/unit/test_format_NAME
#     tests_unit_test_format_NAME_SOURCES = tests/unit/test_format_NAME.c
#     tests_unit_test_format_NAME_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_guess
tests_unit_test_format_guess_SOURCES = tests/unit/test_format_guess.c
tests_unit_test_format_guess_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_sample = tests/unit/format_sample.c tests/unit/format_sample.h
format_tests += tests/unit/test_format_markup
tests_unit_test_format_markup_SOURCES = tests/unit/test_format_markup.c $(format_sample)
tests_unit_test_format_markup_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_markdown
tests_unit_test_format_markdown_SOURCES = tests/unit/test_format_markdown.c $(format_sample)
tests_unit_test_format_markdown_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_readme
tests_unit_test_format_readme_SOURCES = tests/unit/test_format_readme.c $(format_sample)
tests_unit_test_format_readme_LDADD = $(format_libs) $(CMOCKA_LIBS)
epub_sample = tests/unit/epub_sample.c tests/unit/epub_sample.h $(format_sample)
format_tests += tests/unit/test_format_archive
tests_unit_test_format_archive_SOURCES = tests/unit/test_format_archive.c $(epub_sample)
tests_unit_test_format_archive_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_epub
tests_unit_test_format_epub_SOURCES = tests/unit/test_format_epub.c $(epub_sample)
tests_unit_test_format_epub_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_epub_bad
tests_unit_test_format_epub_bad_SOURCES = tests/unit/test_format_epub_bad.c $(epub_sample)
tests_unit_test_format_epub_bad_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_man
tests_unit_test_format_man_SOURCES = tests/unit/test_format_man.c $(format_sample)
tests_unit_test_format_man_LDADD = $(format_libs) $(CMOCKA_LIBS)
format_tests += tests/unit/test_format_html tests/unit/test_format_pages
tests_unit_test_format_html_SOURCES = tests/unit/test_format_html.c $(format_sample)
tests_unit_test_format_html_LDADD = $(format_libs) $(CMOCKA_LIBS)
tests_unit_test_format_pages_SOURCES = tests/unit/test_format_pages.c $(format_sample)
tests_unit_test_format_pages_LDADD = $(format_libs) $(CMOCKA_LIBS)
EXTRA_DIST += tests/unit/data/html
