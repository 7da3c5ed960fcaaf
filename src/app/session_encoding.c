/* SPDX-License-Identifier: MIT */
/* The encoding of the file that is open: remembered for it, and not taken to the next one. */
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/session_internal.h"

static bool is_auto(const char *encoding)
{
    return strcasecmp(encoding, "auto") == 0;
}

/* A file that standard input was redirected from can be read from its start once more, wherever those
 * who read it have left off. */
const char *session_path(const struct session *session)
{
    struct stat status;
    if (session->opened.path != NULL)
        return session->opened.path;
    return fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode) &&
                   lseek(STDIN_FILENO, 0, SEEK_SET) == 0
               ? "-"
               : NULL;
}

void session_use_encoding(struct session *session, const char *encoding)
{
    char *setting = session->settings.encoding;
    if (!session->reading || encoding == NULL || !is_auto(setting) ||
        strlen(encoding) >= sizeof session->settings.encoding)
        return;
    const char *path = session_path(session);
    struct opened opened;
    strcpy(setting, encoding);
    if (path == NULL || !open_text(path, &session->settings, session->loop, NULL, &opened, NULL)) {
        session_forget_encoding(session);
        return;
    }
    opened_release(&session->opened);
    session->opened = opened;
}

void session_forget_encoding(struct session *session)
{
    memcpy(session->settings.encoding, session->options->settings.encoding,
           sizeof session->settings.encoding);
    session->encoding_chosen = false;
}

/* What cannot be written at once is tried again before another file is read, and at the end. */
void session_encoding_chosen(struct session *session)
{
    session->encoding_chosen = true;
    session_save_encoding(session, NULL);
}

bool session_save_encoding(struct session *session, struct error *error)
{
    const char *encoding = session->settings.encoding;
    if (!session->encoding_chosen || session->settings.values[SETTING_REMEMBER] != 0)
        return true;
    bool saved = store_save_encoding(session->store, &session->opened.file,
                                     is_auto(encoding) ? NULL : encoding, error);
    session->encoding_chosen = !saved;
    return saved;
}
