/* SPDX-License-Identifier: MIT */
/* What the files of a session share: session.c and session_files.c, which goes from file to file. */
#ifndef APP_SESSION_INTERNAL_H
#define APP_SESSION_INTERNAL_H

#include "app/session.h"

/* The reading of what is open now; what goes wrong with the store is told in it. */
void session_make_reader(struct session *session, struct error *warning);

/* Opens the first of the files that can be opened.  *error is what was wrong with the first of those
 * that could not. */
bool session_open_first(struct session *session, struct error *error);

/* What was wished for during an action is done after it: its reading ends, another begins. */
void session_take_wish(struct session *session);

/* For struct host. */
void session_files(void *self, struct host_files *files);
void session_file(void *self, size_t index, struct host_file *file);
bool session_choose(void *self, size_t index, struct error *error);
bool session_step(void *self, int count, struct error *error);

#endif
