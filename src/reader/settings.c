/* SPDX-License-Identifier: MIT */
#include "reader/settings.h"

const struct reader_settings reader_settings_default = {
    .language_given = false,
    .language = LANGUAGE_OTHER,
    .kinsoku = KINSOKU_STRICT,
    .korean = KOREAN_WORD,
    .indent = INDENT_AUTO,
    .measure = 36,
    .spacing = 0,
    .chapters = true,
    .headings = true,
    .fold = true,
    .remember = true,
};
