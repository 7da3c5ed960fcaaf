/* SPDX-License-Identifier: MIT */
#include "line_reasons.h"

#include "text/tables/linebreak.h"
#include "text/utf8.h"

static bool in(char32_t code, const char32_t *set)
{
    while (*set != 0 && *set != code)
        set++;
    return *set != 0;
}

static unsigned class_of(char32_t code)
{
    return break_property(code)->line;
}

static bool is_wide(char32_t code)
{
    return code != 0 && (break_property(code)->wide || in(code, U"“”‘’—…"));
}

static bool is_digit(char32_t code)
{
    return (code >= '0' && code <= '9') || class_of(code) == BC_WNU;
}

static bool is_narrow_word(char32_t code)
{
    unsigned class = class_of(code);
    return !is_wide(code) && (class == BC_AL || class == BC_NU || class == BC_HL);
}

static bool wide_language(const struct line_spot *spot)
{
    return language_is_chinese(spot->language) || spot->language == LANGUAGE_JA;
}

/* Either side is one of set. */
static bool beside(const struct line_spot *spot, const char32_t *set)
{
    return in(spot->before[0], set) || in(spot->after[0], set);
}

/* --- The reasons ------------------------------------------------------------------------------ */

static bool emergency(const struct line_spot *spot)
{
    return spot->emergency;
}

static bool curly(const struct line_spot *spot)
{
    return wide_language(spot) && spot->ours &&
           (in(spot->after[0], U"“‘") || in(spot->before[0], U"”’"));
}

static bool straight(const struct line_spot *spot)
{
    return wide_language(spot) && (spot->ours ? beside(spot, U"\"'")
                                              : spot->spaced && in(spot->before[0], U"\"'"));
}

static bool dashes(const struct line_spot *spot)
{
    return spot->language != LANGUAGE_OTHER && !spot->ours && in(spot->after[0], U"—…");
}

static bool dash_and_dots(const struct line_spot *spot)
{
    return !spot->ours && !spot->spaced && in(spot->before[0], U"—…") && in(spot->after[0], U"—…");
}

#define JOINERS U"·•・‧～－／〜–~｜"

static bool before_joiner(const struct line_spot *spot)
{
    bool wide = wide_language(spot) || in(spot->after[0], U"·•～－~｜");
    return !spot->ours && spot->language != LANGUAGE_OTHER && wide &&
           in(spot->after[0], JOINERS U"/");
}

static bool joiner_and_glue(const struct line_spot *spot)
{
    return !spot->ours && wide_language(spot) && in(spot->before[0], U"–‧") &&
           class_of(spot->after[0]) == BC_GL;
}

static bool after_joiner(const struct line_spot *spot)
{
    return spot->ours && spot->language != LANGUAGE_OTHER && in(spot->before[0], JOINERS);
}

static bool wide_digits(const struct line_spot *spot)
{
    return !spot->ours && spot->language != LANGUAGE_OTHER &&
           (class_of(spot->before[0]) == BC_WNU || class_of(spot->before[1]) == BC_WNU ||
            class_of(spot->after[0]) == BC_WNU || class_of(spot->after[1]) == BC_WNU);
}

static bool wide_stop(const struct line_spot *spot)
{
    return !spot->ours && in(spot->before[0], U"：．") && is_digit(spot->before[1]) &&
           is_digit(spot->after[0]);
}

static bool sign(const struct line_spot *spot)
{
    return !spot->ours && in(spot->before[0], U"－＋") && is_digit(spot->after[0]);
}

static bool tag(const struct line_spot *spot)
{
    return wide_language(spot) && beside(spot, U"#@");
}

static bool bar(const struct line_spot *spot)
{
    return wide_language(spot) && beside(spot, U"|");
}

static bool kin_closes(const struct line_spot *spot)
{
    return spot->ours && wide_language(spot) && in(spot->before[0], U",.;:?!)]%");
}

static bool kin_opens(const struct line_spot *spot)
{
    return spot->ours && wide_language(spot) && in(spot->after[0], U"([");
}

static bool number_ended(const struct line_spot *spot)
{
    unsigned class = class_of(spot->before[0]), after = class_of(spot->after[0]);
    return spot->ours && wide_language(spot) && (after == BC_PR || after == BC_PLS) &&
           (class == BC_CLW || class == BC_WCL || class == BC_CPW);
}

static bool percent(const struct line_spot *spot)
{
    return !spot->ours && wide_language(spot) && class_of(spot->after[0]) == BC_PO;
}

static bool plus(const struct line_spot *spot)
{
    return spot->before[0] == '+';
}

static bool units(const struct line_spot *spot)
{
    return spot->language != LANGUAGE_OTHER &&
           (class_of(spot->after[0]) == BC_UNIT || class_of(spot->before[0]) == BC_UNIT);
}

static bool after_blank(const struct line_spot *spot)
{
    static const unsigned char firm[] = { BC_NS, BC_PO, BC_KDOT, BC_CJ, BC_ITER, BC_WNS, BC_STR };
    bool is_firm = false;
    for (size_t i = 0; i < sizeof firm; i++)
        is_firm = is_firm || class_of(spot->after[0]) == firm[i];
    return !spot->ours && spot->spaced && spot->language != LANGUAGE_OTHER && is_firm;
}

static bool blank_and_mark(const struct line_spot *spot)
{
    unsigned class = class_of(spot->after[0]);
    return !spot->ours && spot->spaced && (class == BC_CM || class == BC_ZWJ);
}

static bool after_wide_blank(const struct line_spot *spot)
{
    char32_t code;
    utf8_decode_valid(spot->text + utf8_previous(spot->text, spot->at), &code);
    return wide_language(spot) && class_of(code) == BC_BLANK;
}

static bool before_blank(const struct line_spot *spot)
{
    return !spot->ours && wide_language(spot) && class_of(spot->after[0]) == BC_BLANK;
}

static bool path(const struct line_spot *spot)
{
    return !spot->ours && spot->before[0] == '/' && !break_property(spot->after[0])->wide;
}

static bool solidus(const struct line_spot *spot)
{
    return !spot->ours && wide_language(spot) && in(spot->before[0], U"/／");
}

static bool word_hyphen(const struct line_spot *spot)
{
    return !spot->ours && spot->before[0] == '-' && is_narrow_word(spot->after[0]);
}

static bool hyphen_begins(const struct line_spot *spot)
{
    return wide_language(spot) && (spot->ours ? is_wide(spot->before[0]) && spot->after[0] == '-'
                                              : is_wide(spot->before[1]) && spot->before[0] == '-');
}

static bool stop_and_digit(const struct line_spot *spot)
{
    return spot->ours ? in(spot->before[0], U".,:;") && is_digit(spot->after[0])
                      : spot->spaced && in(spot->after[0], U",:;") && is_digit(spot->after[1]);
}

static bool point_begins(const struct line_spot *spot)
{
    return spot->ours && spot->spaced && spot->after[0] == '.';
}

struct reason {
    const char *name;
    bool (*explains)(const struct line_spot *spot);
};

/* LB: UAX #14; what is of no standard is the tailoring's own, see linebreak_tailor.c. */
static const struct reason reasons[] = {
    { "an address, a path, a run of dashes is parted only where it must be", emergency },
    { "curly quotation marks open and close (CLREQ 3.1.3), they are no QU (LB19)", curly },
    { "straight quotation marks open and close in turn", straight },
    { "no line begins with a dash or dots (CLREQ 3.1.2, strict), B2 or not (LB17)", dashes },
    { "no line begins with what joins two things (CLREQ 3.1.2, JLREQ cl-05)", before_joiner },
    { "before a no-break space what joins two things is NS, not BA (LB12a)", joiner_and_glue },
    { "after what joins two things a line may end, AL or not", after_joiner },
    { "full-width digits are digits, not ID (LB25)", wide_digits },
    { "a full-width colon or point between digits is in their number", wide_stop },
    { "a full-width plus or hyphen before a number is its sign", sign },
    { "# and @ before CJK begin a tag or a name, AL or not", tag },
    { "bars around a magnitude open and close, they are no BA", bar },
    { "a narrow mark after CJK is its full-width kin: no word goes on after it", kin_closes },
    { "a narrow bracket before CJK is its full-width kin: a line may begin with it", kin_opens },
    { "a full-width mark ends a number: 50、$60 is two, CL is in one (LB25)", number_ended },
    { "no line begins with a suffix of numbers, whatever was before", percent },
    { "C++ is a word, + no prefix (LB25)", plus },
    { "units in a square are suffixes of numbers, not ID", units },
    { "what begins no line begins none after a blank", after_blank },
    { "a blank and the mark on it are one cluster (UAX #29), no AL (LB10)", blank_and_mark },
    { "an ideographic space stays at the line's end, as a space does (LB7)", before_blank },
    { "an ideographic space is a space, not BA (LB21)", after_wide_blank },
    { "a run of dashes and dots is one (CLREQ 3.1.2)", dash_and_dots },
    { "a slash begins a path", path },
    { "no line ends with a solidus (CLREQ 3.1.2, gb)", solidus },
    { "a hyphen that begins a word stays with it (LB20a of later revisions)", word_hyphen },
    { "after a full-width stop a hyphen begins something", hyphen_begins },
    { "a stop begins no line (LB13), also before a digit", stop_and_digit },
    { "after a blank a point begins a number or a name (LB15c of later revisions)", point_begins },
};

_Static_assert(sizeof reasons / sizeof *reasons == LINE_REASONS, "LINE_REASONS counts them");

static char32_t code_before(const char *text, size_t *at)
{
    char32_t code = 0;
    while (*at > 0) {
        *at = utf8_previous(text, *at);
        utf8_decode_valid(text + *at, &code);
        unsigned class = class_of(code);
        if (class != BC_CM && class != BC_ZWJ && class != BC_SP && class != BC_BLANK)
            return code;
    }
    return 0;
}

struct line_spot line_spot_at(enum language language, const char *text, size_t length, size_t at,
                              bool ours)
{
    struct line_spot spot = { .language = language, .text = text, .length = length, .at = at,
                              .ours = ours };
    size_t end = at, start = utf8_previous(text, at);
    char32_t last;
    utf8_decode_valid(text + start, &last);
    spot.spaced = class_of(last) == BC_SP || class_of(last) == BC_BLANK || class_of(last) == BC_GL;
    start = at;
    for (size_t i = 0; i < 2; i++)
        spot.before[i] = code_before(text, &start);
    for (size_t i = 0; i < 2 && end < length; i++)
        end += utf8_decode_valid(text + end, &spot.after[i]);
    return spot;
}

size_t line_reason(const struct line_spot *spot)
{
    size_t i = 0;
    while (i < LINE_REASONS && !reasons[i].explains(spot))
        i++;
    return i;
}

const char *line_reason_name(size_t reason)
{
    return reasons[reason].name;
}
