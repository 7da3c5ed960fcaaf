/* SPDX-License-Identifier: MIT */
/* What the files of a session share: session.c and session_files.c, which goes from file to file. */
#ifndef APP_SESSION_INTERNAL_H
#define APP_SESSION_INTERNAL_H

#include "app/session.h"

/* The reading of what is open now; what goes wrong with the store is told in it. */
void session_make_reader(struct session *session, struct error *warning);

/* session_encoding.c: what is open is to be had again by this name, or NULL where it has flowed by. */
const char *session_path(const struct session *session);
/* Opens what is open in the encoding that was chosen for it once, unless one is given. */
void session_use_encoding(struct session *session, const char *encoding);
/* Another file is in another encoding. */
void session_forget_encoding(struct session *session);
/* The reader chose one: it is remembered for the file, now or by session_save_encoding later. */
void session_encoding_chosen(struct session *session);
bool session_save_encoding(struct session *session, struct error *error);

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
