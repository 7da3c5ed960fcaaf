# SPDX-License-Identifier: MIT
src_dujuan_worker_SOURCES = src/worker/main.c
src_dujuan_worker_LDADD = $(format_libs)
