/* SPDX-License-Identifier: MIT */
/*
 * The locale: UTF-8 whatever the reader's is, and messages in the reader's language also where that
 * locale was never generated.
 *
 * Ownership: changes the process's locale and environment, once, at start.
 * Errors: none; what cannot be had is English.
 */
#ifndef APP_LOCALE_H
#define APP_LOCALE_H

void locale_start(void);

#endif
