/* SPDX-License-Identifier: MIT */
/* Names of characters that HTML 5 has beyond HTML 4's: those that people write where the character
 * would be a sign of Markdown's, and a few more. */
#include <string.h>

#include "format/markdown_internal.h"

static const struct {
    const char *name, *text;
} entities[] = {
    { "apos", "'" }, { "ast", "*" }, { "bsol", "\\" }, { "check", "✓" }, { "colon", ":" },
    { "comma", "," }, { "cross", "✗" }, { "dollar", "$" }, { "equals", "=" }, { "excl", "!" },
    { "grave", "`" }, { "hyphen", "‐" }, { "lbrace", "{" }, { "lbrack", "[" }, { "lcub", "{" },
    { "lowbar", "_" }, { "lpar", "(" }, { "lsqb", "[" }, { "midast", "*" }, { "num", "#" },
    { "percnt", "%" }, { "period", "." }, { "plus", "+" }, { "quest", "?" }, { "rbrace", "}" },
    { "rbrack", "]" }, { "rcub", "}" }, { "rpar", ")" }, { "rsqb", "]" }, { "semi", ";" },
    { "sol", "/" }, { "star", "☆" }, { "starf", "★" }, { "verbar", "|" }, { "vert", "|" },
    { "UnderBar", "_" },
};

const char *markdown_entity(struct slice entity)
{
    if (entity.length < 3)
        return NULL;
    struct slice name = { entity.data + 1, entity.length - 2 };
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (slice_equal(name, slice_of(entities[i].name)))
            return entities[i].text;
    return NULL;
}
