/* SPDX-License-Identifier: MIT */
#include "text/linebreak_style.h"

#include <string.h>

#include "text/linebreak_rules.h"

/* The classes of our own as UAX #14 alone has them (CJ is strict there, LB1). */
static const unsigned char untailored[BC_CLASSES - BC_WORKING] = {
    [BC_CJ - BC_WORKING] = BC_NS,     [BC_HAN - BC_WORKING] = BC_ID,
    [BC_HANGUL - BC_WORKING] = BC_ID, [BC_CLW - BC_WORKING] = BC_CL,
    [BC_EXW - BC_WORKING] = BC_EX,    [BC_BLANK - BC_WORKING] = BC_BA,
    [BC_ITER - BC_WORKING] = BC_NS,   [BC_KDOT - BC_WORKING] = BC_NS,
    [BC_DOT - BC_WORKING] = BC_AL,    [BC_WAVE - BC_WORKING] = BC_ID,
    [BC_DASHBA - BC_WORKING] = BC_BA, [BC_SOL - BC_WORKING] = BC_ID,
    [BC_EMD - BC_WORKING] = BC_B2,    [BC_BAR - BC_WORKING] = BC_AL,
    [BC_QOP - BC_WORKING] = BC_QU,    [BC_QCL - BC_WORKING] = BC_QU,
    [BC_APO - BC_WORKING] = BC_QU,    [BC_STR - BC_WORKING] = BC_QU,
    [BC_WNU - BC_WORKING] = BC_ID,    [BC_WCL - BC_WORKING] = BC_CL,
    [BC_WNS - BC_WORKING] = BC_NS,    [BC_STP - BC_WORKING] = BC_IS,
    [BC_PLS - BC_WORKING] = BC_PR,    [BC_TLD - BC_WORKING] = BC_AL,
    [BC_SLH - BC_WORKING] = BC_SY,    [BC_UNIT - BC_WORKING] = BC_ID,
    [BC_SIGN - BC_WORKING] = BC_ID,   [BC_PIPE - BC_WORKING] = BC_BA,
    [BC_TAG - BC_WORKING] = BC_AL,
};

/* A level: what may begin a line (NS: nothing may), and whether a solidus may end one. */
struct level {
    unsigned char dash;       /* —— and …… */
    unsigned char small_kana; /* and the mark of a long vowel */
    unsigned char iteration;  /* 々 ゝ ヽ */
    unsigned char dot;        /* ・ */
    bool solidus_joins;
    bool marks;               /* anything at all is forbidden */
    enum break_kind between_pairs;
};

static const struct level levels[KINSOKU_LEVELS] = {
    [KINSOKU_STRICT] = { BC_NS, BC_NS, BC_NS, BC_NS, true, true, BREAK_EMERGENCY },
    [KINSOKU_GB] = { BC_B2, BC_NS, BC_NS, BC_NS, true, true, BREAK_ALLOWED },
    [KINSOKU_BASIC] = { BC_B2, BC_NS, BC_NS, BC_NS, false, true, BREAK_ALLOWED },
    [KINSOKU_LOOSE] = { BC_B2, BC_ID, BC_ID, BC_ID, false, true, BREAK_ALLOWED },
    [KINSOKU_NONE] = { BC_B2, BC_ID, BC_ID, BC_ID, false, false, BREAK_ALLOWED },
};

static void map_all(struct tailoring *tailoring, const unsigned char *from, size_t count,
                    unsigned char to)
{
    for (size_t i = 0; i < count; i++)
        tailoring->map[from[i]] = to;
}

/* Chinese, Japanese and Korean. */
static void map_cjk(struct tailoring *tailoring, const struct level *level)
{
    static const unsigned char dashes[] = { BC_EMD, BC_IN };
    map_all(tailoring, dashes, sizeof dashes, level->dash);
    tailoring->map[BC_CJ] = level->small_kana;
    tailoring->map[BC_ITER] = level->iteration;
    tailoring->map[BC_KDOT] = level->dot;
    tailoring->map[BC_WNU] = BC_NU;
    tailoring->map[BC_UNIT] = BC_PO;
    tailoring->between_pairs = level->between_pairs;
    tailoring->solidus_joins = level->solidus_joins;
}

/* Chinese and Japanese. */
static void map_wide(struct tailoring *tailoring, const struct level *level)
{
    static const unsigned char inner[] = { BC_DOT, BC_WAVE, BC_DASHBA, BC_SOL };
    /* Not CL, which would go on with the number before it (LB25): 50、$60 is two. */
    static const unsigned char closers[] = { BC_CLW, BC_CPW, BC_WCL, BC_QCL };
    map_all(tailoring, inner, sizeof inner, BC_NS);
    map_all(tailoring, closers, sizeof closers, BC_EX);
    if (level->solidus_joins)
        tailoring->map[BC_SOL] = BC_WJ;
    tailoring->map[BC_BLANK] = BC_SP;
    tailoring->map[BC_QOP] = BC_OPW;
    tailoring->firm = BC_BIT(NS) | BC_BIT(PO);
    tailoring->wide = true;
}

/* What is free where nothing is forbidden: a line may begin and end with any mark of CJK text. */
static void map_free(struct tailoring *tailoring)
{
    static const unsigned char free[] = {
        BC_OPW, BC_CPW, BC_CLW, BC_EXW, BC_NS, BC_WCL, BC_WNS, BC_SOL, BC_WAVE, BC_DOT,
        BC_DASHBA, BC_QOP, BC_QCL,
    };
    map_all(tailoring, free, sizeof free, BC_ID);
    tailoring->firm = 0;
}

/* Korean broken at spaces: a syllable, and Han among them, is a letter, and so is what joins two
 * words; brackets belong to their word and its particle (KLREQ 2.3). */
static void map_words(struct tailoring *tailoring)
{
    static const unsigned char letters[] = { BC_HAN, BC_HANGUL, BC_H2, BC_H3, BC_JL, BC_JV, BC_JT,
                                             BC_WAVE, BC_KDOT };
    map_all(tailoring, letters, sizeof letters, BC_AL);
    tailoring->map[BC_OPW] = BC_OP;
    tailoring->map[BC_CPW] = BC_CP;
    tailoring->words = true;
}

/* Korean broken between syllables: no line begins with what joins two words. */
static void map_syllables(struct tailoring *tailoring)
{
    static const unsigned char inner[] = { BC_DOT, BC_WAVE };
    map_all(tailoring, inner, sizeof inner, BC_NS);
}

void tailoring_init(struct tailoring *tailoring, const struct break_style *style)
{
    *tailoring = (struct tailoring){ .between_pairs = BREAK_NEVER };
    for (unsigned i = 0; i < BC_WORKING; i++)
        tailoring->map[i] = (unsigned char)i;
    memcpy(tailoring->map + BC_WORKING, untailored, sizeof untailored);
    if (style->untailored)
        return;
    if (style->language == LANGUAGE_OTHER)
        return;
    const struct level *level = &levels[style->kinsoku];
    map_cjk(tailoring, level);
    if (style->language != LANGUAGE_KO)
        map_wide(tailoring, level);
    else if (style->korean == KOREAN_WORD)
        map_words(tailoring);
    else
        map_syllables(tailoring);
    if (style->language == LANGUAGE_KO)
        tailoring->firm = BC_BIT(NS); /* dashes and dots have blanks around them */
    if (!level->marks)
        map_free(tailoring);
}
