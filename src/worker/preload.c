/* SPDX-License-Identifier: MIT */
#include "worker/preload.h"

#include "text/decode.h"

void preload_encodings(const char *also)
{
    decoder_preload(also);
}
