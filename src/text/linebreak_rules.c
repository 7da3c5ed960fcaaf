/* SPDX-License-Identifier: MIT */
#include "text/linebreak_rules.h"

#include <assert.h>

#define B(name) BC_BIT(name)

/* Classes that are one for most rules. */
#define LINE_ENDS (B(BK) | B(CR) | B(LF) | B(NL))
#define WORDS (B(AL) | B(HL))
#define OPENERS (B(OP) | B(OPW))
#define STOPS (B(IS) | B(NUIS))
#define HYPHENS (B(HY) | B(HYI))
#define IDEOGRAPHS (B(ID) | B(PIC) | B(EB) | B(EM))
#define JAMO (B(JL) | B(JV) | B(JT) | B(H2) | B(H3))

/* What begins no line after anything that the rules leave: LB11 to LB13, LB19, LB21, LB22. */
#define CLOSERS (B(WJ) | B(CL) | B(CP) | B(CPW) | B(EX) | STOPS | B(SY)) /* LB11, LB13 */
#define QUOTED (CLOSERS | B(QU))                                         /* LB19 */
#define AFTER_BLANK (QUOTED | B(BA) | HYPHENS | B(NS) | B(IN))           /* LB21, LB22 */
#define PLAIN (AFTER_BLANK | B(GL))                                      /* LB12a */
#define ALL UINT64_MAX

static const uint64_t joined[BC_WORKING] = {
    [BC_WJ] = ALL, /* LB11 */
    [BC_GL] = ALL, /* LB12 */
    [BC_OP] = ALL, /* LB14 */
    [BC_OPW] = ALL,
    [BC_QU] = ALL,                  /* LB19 */
    [BC_CB] = QUOTED | B(GL),       /* LB20 */
    [BC_BB] = ALL & ~B(CB),         /* LB21 */
    [BC_HLH] = ALL & ~B(CB),        /* LB21a */
    [BC_BA] = AFTER_BLANK,
    [BC_HY] = AFTER_BLANK | B(NU),  /* LB25 */
    [BC_HYI] = AFTER_BLANK | B(NU) | WORDS,
    [BC_CL] = PLAIN,
    [BC_CP] = PLAIN | WORDS | B(NU), /* LB30 */
    [BC_CPW] = PLAIN,
    [BC_EX] = PLAIN,
    [BC_IS] = PLAIN | WORDS,        /* LB29 */
    [BC_SY] = PLAIN | B(HL),        /* LB21b */
    [BC_NS] = PLAIN,
    [BC_B2] = PLAIN | B(B2),        /* LB17 */
    [BC_IN] = PLAIN,
    [BC_NU] = PLAIN | WORDS | B(NU) | B(PR) | B(PO) | B(OP), /* LB23, LB25, LB30 */
    [BC_NUSY] = PLAIN | B(HL) | B(NU) | B(PR) | B(PO),       /* LB21b, LB25 */
    [BC_NUIS] = PLAIN | WORDS | B(NU) | B(PR) | B(PO),       /* LB29, LB25 */
    [BC_NUCL] = PLAIN | B(PR) | B(PO),                       /* LB25 */
    [BC_NUCPW] = PLAIN | B(PR) | B(PO),
    [BC_NUCP] = PLAIN | WORDS | B(NU) | B(PR) | B(PO),       /* LB30, LB25 */
    [BC_AL] = PLAIN | WORDS | B(NU) | B(PR) | B(PO) | B(OP), /* LB28, LB23, LB24, LB30 */
    [BC_HL] = PLAIN | WORDS | B(NU) | B(PR) | B(PO) | B(OP),
    [BC_ID] = PLAIN | B(PO),        /* LB23a */
    [BC_PIC] = PLAIN | B(PO) | B(EM), /* LB30b */
    [BC_EB] = PLAIN | B(PO) | B(EM),
    [BC_EM] = PLAIN | B(PO),
    [BC_PR] = PLAIN | IDEOGRAPHS | WORDS | B(NU) | JAMO, /* LB23a, LB24, LB25, LB27 */
    [BC_PO] = PLAIN | WORDS | B(NU),                     /* LB24, LB25 */
    [BC_JL] = PLAIN | B(PO) | B(JL) | B(JV) | B(H2) | B(H3), /* LB26, LB27 */
    [BC_JV] = PLAIN | B(PO) | B(JV) | B(JT),
    [BC_H2] = PLAIN | B(PO) | B(JV) | B(JT),
    [BC_JT] = PLAIN | B(PO) | B(JT),
    [BC_H3] = PLAIN | B(PO) | B(JT),
    [BC_RI] = PLAIN | B(RI),        /* LB30a */
    [BC_RI2] = PLAIN,
};

/* What LB11 and LB13 to LB17 say of a class after spaces; LB18 lets all others begin a line. */
static uint64_t joined_after_spaces(unsigned before)
{
    switch (before) {
    case BC_OP:
    case BC_OPW:
        return ALL;                /* LB14 */
    case BC_QU:
        return CLOSERS | OPENERS;  /* LB15 */
    case BC_CL:
    case BC_CP:
    case BC_CPW:
    case BC_NUCL:
    case BC_NUCP:
    case BC_NUCPW:
        return CLOSERS | B(NS);    /* LB16 */
    case BC_B2:
        return CLOSERS | B(B2);    /* LB17 */
    default:
        return CLOSERS;
    }
}

/* LB21a, LB25, LB30a: what a code point becomes right after class before. */
static unsigned char become(unsigned before, unsigned class)
{
    static const unsigned char in_number[BC_WORKING] = {
        [BC_SY] = BC_NUSY, [BC_IS] = BC_NUIS, [BC_CL] = BC_NUCL,
        [BC_CP] = BC_NUCP, [BC_CPW] = BC_NUCPW,
    };
    if ((BC_BIT(NU) | BC_BIT(NUSY) | BC_BIT(NUIS)) >> before & 1 && in_number[class] != 0)
        return in_number[class];
    if (before == BC_HL && (class == BC_HY || class == BC_BA))
        return BC_HLH;
    if (before == BC_RI && class == BC_RI)
        return BC_RI2;
    return (unsigned char)class;
}

/* All rules but LB9 and LB10, for a class that nothing absorbs. */
static enum break_kind decide(const struct break_state *state, unsigned class, uint64_t firm)
{
    uint64_t bit = UINT64_C(1) << class;
    if (state->before == BC_START && !state->spaced)
        return BREAK_NEVER;                                          /* LB2 */
    if (LINE_ENDS >> state->before & 1)
        return state->before == BC_CR && class == BC_LF ? BREAK_NEVER : BREAK_MUST; /* LB4, LB5 */
    if (bit & (LINE_ENDS | B(SP) | B(ZW)))
        return BREAK_NEVER;                                          /* LB6, LB7 */
    if (state->before == BC_ZW)
        return BREAK_ALLOWED;                                        /* LB8 */
    if (state->joiner)
        return BREAK_NEVER;                                          /* LB8a */
    uint64_t never = state->spaced ? joined_after_spaces(state->before) : joined[state->before];
    return bit & (never | firm) ? BREAK_NEVER : BREAK_ALLOWED;       /* LB11 to LB31 */
}

/* LB9: a mark or joiner belongs to what is before it, but for spaces and ends of lines. */
static bool absorbs(const struct break_state *state)
{
    return !state->spaced && !((LINE_ENDS | B(ZW) | B(START)) >> state->before & 1);
}

enum break_kind break_rules_step(struct break_state *state, unsigned class, uint64_t firm,
                                 bool *withdraw)
{
    assert(class < BC_WORKING);
    bool joiner = class == BC_ZWJ;
    if (joiner || class == BC_CM) {
        if (absorbs(state)) {
            state->joiner = joiner;
            return BREAK_NEVER;
        }
        class = BC_AL; /* LB10 */
    }
    enum break_kind kind = decide(state, class, firm);
    if (class == BC_SP) {
        if (LINE_ENDS >> state->before & 1)
            state->before = BC_START;
        state->spaced = true;
        state->joiner = false;
        return kind;
    }
    if (class == BC_NU && state->opened && !state->spaced)
        *withdraw = true;
    unsigned char before = state->spaced ? BC_START : state->before;
    state->opened = kind == BREAK_ALLOWED && (before == BC_PR || before == BC_PO) &&
                    (OPENERS >> class & 1);
    state->before = become(before, class);
    state->spaced = false;
    state->joiner = joiner;
    return kind;
}
