/* SPDX-License-Identifier: MIT */
#include "worker/preload.h"

#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "text/decode.h"

void preload_encodings(const char *also)
{
    decoder_preload(also);
}

/* The catalogue is read where the first message is looked up: one that is in every catalogue. */
void preload_messages(void)
{
#if ENABLE_NLS
    const char *language = getenv("LANGUAGE"), *folder = getenv("DUJUAN_LOCALEDIR");
    if (language == NULL || *language == '\0' || folder == NULL)
        return;
    setlocale(LC_MESSAGES, "C.UTF-8");
    bindtextdomain("dujuan", folder);
    bind_textdomain_codeset("dujuan", "UTF-8");
    textdomain("dujuan");
    const char *ours = _("the compressed text is damaged"), *system = strerror(EIO);
    (void)ours;
    (void)system;
#endif
}
