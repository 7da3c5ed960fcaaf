/* SPDX-License-Identifier: MIT */
/*
 * What decoding needs of the disk is loaded before files cannot be opened any more: an encoding
 * that is not among these is then unknown.
 *
 * Errors: none; what cannot be loaded is left out.
 */
#ifndef WORKER_PRELOAD_H
#define WORKER_PRELOAD_H

/* also: one more, that the reader asked for; NULL: none. */
void preload_encodings(const char *also);

/* Messages in the language of the environment (LANGUAGE, DUJUAN_LOCALEDIR); none: English. */
void preload_messages(void);

#endif
