/* SPDX-License-Identifier: MIT */
/*
 * Messages in the reader's language: msgids are English, catalogues are gettext's.
 *
 * Ownership: what _() returns is static.
 * Errors: a message without a translation is shown in English.
 */
#ifndef BASE_I18N_H
#define BASE_I18N_H

#if ENABLE_NLS
#include <libintl.h>
#define _(message) gettext(message)
#define P_(one, many, count) ngettext(one, many, count)
#else
#define _(message) (message)
#define P_(one, many, count) ((count) == 1 ? (one) : (many))
#endif

/* Marks a message of a table, which is translated where it is shown. */
#define N_(message) message

#endif
