/* SPDX-License-Identifier: MIT */
#include "doc/evidence.h"

#include <assert.h>

#include "doc/cursor.h"

/* Lines up to SHORT_CELLS are as headings are; an item's heading is at most ITEM_CELLS wide. */
enum {
    SHORT_CELLS = 36,
    SHORT_LATIN_CELLS = 50,
    SHORT_LEAST_CELLS = 4,
    ITEM_CELLS = 48,
    BLOCK_INDENT = 3
};

static bool has_trait(const struct view *view, uint32_t trait)
{
    return (view->candidate->line.traits & trait) != 0;
}

static const struct number *number(const struct view *view)
{
    return &view->candidate->line.number;
}

/* The mark behind a number that stands alone is the number's. */
static bool ends(const struct view *view, enum line_end end)
{
    bool alone = number(view)->form != NUMBER_NONE && number(view)->tail == TAIL_ALONE;
    return (alone ? END_OPEN : view->candidate->line.glance.end) == (int)end;
}

static bool has_form(const struct view *view, enum number_form form)
{
    return number(view)->form == form;
}

static bool has_tail(const struct view *view, enum number_tail tail)
{
    return number(view)->form != NUMBER_NONE && number(view)->tail == tail;
}

static bool is_item(const struct view *view)
{
    return number_is_item(number(view));
}

/* clang-format off */
static bool test_strong(const struct view *v) { return has_form(v, NUMBER_STRONG); }
static bool test_weak(const struct view *v)
{
    return has_form(v, NUMBER_WEAK) || has_form(v, NUMBER_VOLUME);
}

static bool test_korean(const struct view *v) { return has_form(v, NUMBER_KOREAN); }
static bool test_word(const struct view *v) { return has_form(v, NUMBER_WORD); }
static bool test_sono(const struct view *v)
{
    return has_form(v, NUMBER_SONO) || has_form(v, NUMBER_HALF);
}
static bool test_keyword(const struct view *v) { return has_form(v, NUMBER_KEYWORD); }
static bool test_han(const struct view *v) { return has_form(v, NUMBER_HAN); }
static bool test_paren(const struct view *v) { return has_form(v, NUMBER_PAREN); }
static bool test_arabic(const struct view *v) { return has_form(v, NUMBER_ARABIC); }
static bool test_decimal(const struct view *v) { return has_form(v, NUMBER_DECIMAL); }
static bool test_roman(const struct view *v) { return has_form(v, NUMBER_ROMAN); }
static bool test_bare(const struct view *v) { return has_form(v, NUMBER_BARE); }
static bool test_no_number(const struct view *v) { return has_form(v, NUMBER_NONE); }

static bool test_alone(const struct view *v)
{
    return has_tail(v, TAIL_ALONE) && !is_item(v);
}

static bool test_separated(const struct view *v)
{
    return has_tail(v, TAIL_SEPARATED) && !is_item(v);
}

static bool test_attached(const struct view *v)
{
    return has_tail(v, TAIL_ATTACHED) && has_form(v, NUMBER_STRONG);
}

static bool test_attached_weak(const struct view *v)
{
    return has_tail(v, TAIL_ATTACHED) && !has_form(v, NUMBER_STRONG);
}

static bool test_listed(const struct view *v) { return has_tail(v, TAIL_LISTED); }
/* 第三條　… of a law is a paragraph where it ends as one. */
static bool is_article(const struct view *view)
{
    return number(view)->form != NUMBER_NONE && number(view)->rank == RANK_ARTICLE &&
           (ends(view, END_SENTENCE) || ends(view, END_COLON) || ends(view, END_COMMA));
}

/* 第三章　完: its end, and not its beginning. */
static bool tells_end(const struct view *view)
{
    static const char *const ends_of_chapters[] = { "完", "终", "終", "（完）", "(完)",
                                                    "完结", "完結", "おわり", "終わり", "끝", "End",
                                                    "END", "end", "Fin", "fin" };
    struct slice text = view->candidate->line.text;
    size_t title = number(view)->title;
    if (has_form(view, NUMBER_NONE) || title >= text.length)
        return false;
    struct slice rest = slice_trim((struct slice){ text.data + title, text.length - title });
    for (size_t i = 0; i < sizeof ends_of_chapters / sizeof *ends_of_chapters; i++)
        if (slice_equal(rest, slice_of(ends_of_chapters[i])))
            return true;
    return false;
}

/* In Korean a noun that is counted has a space before it. */
static bool test_goes_on(const struct view *v)
{
    return is_article(v) || tells_end(v) || has_tail(v, TAIL_PROSE) || (has_form(v, NUMBER_KOREAN) &&
                                       has_tail(v, TAIL_SEPARATED) && ends(v, END_SENTENCE));
}

static bool test_long_item(const struct view *v)
{
    return is_item(v) && v->candidate->line.glance.cells > ITEM_CELLS;
}

static bool test_counted(const struct view *v)
{
    return has_form(v, NUMBER_NONE) && number_counts(v->candidate->line.text);
}

static bool test_ends_sentence(const struct view *v)
{
    /* CHAPTER I. THE ROAD. */
    bool title = has_form(v, NUMBER_WORD) && has_tail(v, TAIL_SEPARATED) &&
                 !has_trait(v, TRAIT_INNER_SENTENCE) &&
                 v->candidate->line.glance.cells <= SHORT_LATIN_CELLS;
    return (ends(v, END_SENTENCE) && !title) || ends(v, END_COMMA);
}

static bool test_ends_call(const struct view *v) { return ends(v, END_CALL); }
static bool test_ends_colon(const struct view *v) { return ends(v, END_COLON); }
static bool test_ends_ellipsis(const struct view *v) { return ends(v, END_ELLIPSIS); }
static bool test_inner(const struct view *v) { return has_trait(v, TRAIT_INNER_SENTENCE); }
static bool test_commas(const struct view *v) { return v->candidate->line.commas >= 2; }

static bool test_quote(const struct view *v)
{
    return has_trait(v, TRAIT_QUOTE) && !has_trait(v, TRAIT_SPEECH);
}

static bool test_speaker(const struct view *v) { return has_trait(v, TRAIT_SPEAKER); }
static bool test_label(const struct view *v) { return has_trait(v, TRAIT_LABEL); }
static bool test_bullet(const struct view *v) { return has_trait(v, TRAIT_BULLET); }
static bool test_mark(const struct view *v) { return has_trait(v, TRAIT_MARKED); }
static bool test_markup(const struct view *v) { return has_trait(v, TRAIT_MARKUP); }

/* NAME over a block that is set in. */
static bool test_capitals(const struct view *v)
{
    const struct line *line = &v->candidate->line;
    if (line->glance.indent > 0 || v->after.indent < BLOCK_INDENT || !v->after.there ||
        !has_trait(v, TRAIT_ASCII) || !has_form(v, NUMBER_NONE))
        return false;
    size_t capitals = 0;
    for (size_t i = 0; i < line->text.length; i++) {
        if (line->text.data[i] >= 'a' && line->text.data[i] <= 'z')
            return false;
        capitals += line->text.data[i] >= 'A' && line->text.data[i] <= 'Z';
    }
    return capitals >= SHORT_LEAST_CELLS && capitals * 2 > line->text.length;
}

/* （二） alone: its brackets are the number's. */
static bool is_number_alone(const struct view *view)
{
    return has_form(view, NUMBER_PAREN) && has_tail(view, TAIL_ALONE);
}

static bool test_brackets(const struct view *v)
{
    return has_trait(v, TRAIT_PAREN) && !is_number_alone(v);
}

static bool test_figures(const struct view *v)
{
    if (has_trait(v, TRAIT_URL) || (has_trait(v, TRAIT_COLUMNS) && has_form(v, NUMBER_NONE)))
        return true;
    return has_trait(v, TRAIT_FIGURES) && (is_item(v) || has_form(v, NUMBER_NONE)) &&
           !has_form(v, NUMBER_BARE) && !is_number_alone(v);
}

static bool test_caption(const struct view *v) { return has_trait(v, TRAIT_CAPTION); }

static bool test_section_word(const struct view *v)
{
    return has_trait(v, TRAIT_SECTION) && has_form(v, NUMBER_NONE);
}

static bool is_cjk(const struct view *view)
{
    return view->language != LANGUAGE_OTHER;
}

static bool test_short(const struct view *v)
{
    unsigned cells = v->candidate->line.glance.cells;
    unsigned most = has_trait(v, TRAIT_ASCII) ? SHORT_LATIN_CELLS : SHORT_CELLS;
    return cells >= SHORT_LEAST_CELLS && cells <= most &&
           (is_item(v) || has_form(v, NUMBER_NONE)) && !has_form(v, NUMBER_BARE);
}

static bool test_latin(const struct view *v)
{
    return is_cjk(v) && has_trait(v, TRAIT_ASCII) && has_form(v, NUMBER_NONE);
}

static bool is_prose(const struct view *view, struct glance glance)
{
    return usual_is_prose(view->usual, glance);
}

/* All of it a quotation: where speech has its own marks, as it has not in Japanese, one without them
 * may be a heading before a long paragraph. */
static bool test_speech(const struct view *v)
{
    bool marked = language_is_chinese(v->language) || v->language == LANGUAGE_KO;
    return has_trait(v, TRAIT_SPEECH) &&
           !(marked && ends(v, END_CLOSED) && !v->usual->dialogue && is_prose(v, v->after));
}

/* A number with a unit tells enough: neighbours speak for the others only. */
static bool depends_on_neighbours(const struct view *view)
{
    return is_item(view) || has_form(view, NUMBER_NONE);
}

static bool test_prose_after(const struct view *v)
{
    return depends_on_neighbours(v) && is_prose(v, v->after);
}

static bool test_sentence_after(const struct view *v)
{
    return depends_on_neighbours(v) && !is_prose(v, v->after) && glance_is_sentence(v->after);
}

static bool test_heading_after(const struct view *v)
{
    return depends_on_neighbours(v) && v->heading_after && !is_prose(v, v->after) &&
           !glance_is_sentence(v->after);
}

static bool test_nothing_after(const struct view *v)
{
    return !has_trait(v, TRAIT_MARKUP) && !test_capitals(v) && depends_on_neighbours(v) && !v->heading_after && !is_prose(v, v->after) &&
           !glance_is_sentence(v->after);
}

static bool test_prose_before(const struct view *v)
{
    return depends_on_neighbours(v) && !v->opens && is_prose(v, v->before);
}

static bool test_sentence_before(const struct view *v)
{
    return depends_on_neighbours(v) && !v->opens && !is_prose(v, v->before) &&
           (glance_is_sentence(v->before) || v->after_list);
}

static bool test_short_before(const struct view *v)
{
    return depends_on_neighbours(v) && !v->opens && v->before.there && !is_prose(v, v->before) &&
           !glance_is_sentence(v->before) && !v->after_list && !v->heading_before;
}

static bool test_heading_before(const struct view *v)
{
    return depends_on_neighbours(v) && !v->opens && v->heading_before;
}

static bool test_opens(const struct view *v) { return depends_on_neighbours(v) && v->opens; }

/* By blank lines or an indent that paragraphs here do not have. */
static bool test_set_off(const struct view *v)
{
    const struct candidate *candidate = v->candidate;
    bool blank = candidate->blank_before && !v->usual->spaced;
    unsigned indent = candidate->line.glance.indent;
    bool indented = v->usual->indented ? indent == 0 || indent >= 8 : indent >= 4;
    return depends_on_neighbours(v) && (blank || (indented && v->usual->prose >= 3));
}

static bool test_not_set_off(const struct view *v)
{
    const struct candidate *candidate = v->candidate;
    return has_form(v, NUMBER_NONE) && v->usual->wrapped > 0 &&
           !candidate->blank_before && !candidate->blank_after;
}

static bool test_among_sentences(const struct view *v)
{
    return depends_on_neighbours(v) && v->usual->punctuated &&
           (ends(v, END_OPEN) || ends(v, END_CLOSED) || ends(v, END_CALL));
}

const struct evidence_row evidence_rows[EVIDENCE_ROWS] = {
    [EVIDENCE_STRONG] = { "number 第N章", 4, test_strong },
    [EVIDENCE_WEAK] = { "number 第N卷", 3, test_weak },
    [EVIDENCE_KOREAN] = { "number 제N장", 3, test_korean },
    [EVIDENCE_WORD] = { "number Chapter N", 3, test_word },
    [EVIDENCE_SONO] = { "number その一, 上卷", 2.5f, test_sono },
    [EVIDENCE_KEYWORD] = { "word 序章", 3, test_keyword },
    [EVIDENCE_HAN] = { "number 一、", 1.5f, test_han },
    [EVIDENCE_PAREN] = { "number （一）", 1, test_paren },
    [EVIDENCE_ARABIC] = { "number 1.", 0.5f, test_arabic },
    [EVIDENCE_DECIMAL] = { "number 1.1", 1, test_decimal },
    [EVIDENCE_ROMAN] = { "number Ⅰ", 1, test_roman },
    [EVIDENCE_BARE] = { "number alone", -4, test_bare },
    [EVIDENCE_NO_NUMBER] = { "no number", -3, test_no_number },

    [EVIDENCE_ALONE] = { "alone", 2, test_alone },
    [EVIDENCE_SEPARATED] = { "separator", 1.5f, test_separated },
    [EVIDENCE_ATTACHED] = { "attached", -1.5f, test_attached },
    [EVIDENCE_ATTACHED_WEAK] = { "attached to a measure", -6, test_attached_weak },
    [EVIDENCE_LISTED] = { "enumeration", -8, test_listed },
    [EVIDENCE_GOES_ON] = { "sentence goes on", -6, test_goes_on },
    [EVIDENCE_LONG_ITEM] = { "long item", -2, test_long_item },
    [EVIDENCE_COUNTED] = { "counted", -2.5f, test_counted },

    [EVIDENCE_ENDS_SENTENCE] = { "ends a sentence", -3.5f, test_ends_sentence },
    [EVIDENCE_ENDS_CALL] = { "ends in ！？", -0.5f, test_ends_call },
    [EVIDENCE_ENDS_COLON] = { "ends in ：", -3, test_ends_colon },
    [EVIDENCE_ENDS_ELLIPSIS] = { "ends in …", -1, test_ends_ellipsis },
    [EVIDENCE_INNER_SENTENCE] = { "sentence within", -3, test_inner },
    [EVIDENCE_COMMAS] = { "commas", -1, test_commas },
    [EVIDENCE_QUOTE] = { "opens with a quotation", -0.5f, test_quote },
    [EVIDENCE_SPEECH] = { "speech", -4, test_speech },
    [EVIDENCE_SPEAKER] = { "speaker", -6, test_speaker },
    [EVIDENCE_LABEL] = { "label", -2, test_label },
    [EVIDENCE_BULLET] = { "bullet", -4, test_bullet },
    [EVIDENCE_MARK] = { "mark", 1, test_mark },
    [EVIDENCE_MARKUP] = { "markup", 5, test_markup },
    [EVIDENCE_CAPITALS] = { "capitals over a block", 4, test_capitals },
    [EVIDENCE_BRACKETS] = { "in brackets", -3, test_brackets },
    [EVIDENCE_FIGURES] = { "figures or an address", -2.5f, test_figures },
    [EVIDENCE_CAPTION] = { "caption", -5, test_caption },
    [EVIDENCE_SECTION_WORD] = { "word of a section", 4, test_section_word },
    [EVIDENCE_SHORT] = { "short", 1, test_short },
    [EVIDENCE_LATIN] = { "Latin letters", -1.5f, test_latin },

    [EVIDENCE_PROSE_AFTER] = { "prose after", 2.5f, test_prose_after },
    [EVIDENCE_SENTENCE_AFTER] = { "sentence after", 1.5f, test_sentence_after },
    [EVIDENCE_NOTHING_AFTER] = { "no prose after", -2, test_nothing_after },
    [EVIDENCE_HEADING_AFTER] = { "heading or list after", 1, test_heading_after },
    [EVIDENCE_PROSE_BEFORE] = { "prose before", 2, test_prose_before },
    [EVIDENCE_SENTENCE_BEFORE] = { "sentence before", 1.5f, test_sentence_before },
    [EVIDENCE_SHORT_BEFORE] = { "short line before", -0.5f, test_short_before },
    [EVIDENCE_HEADING_BEFORE] = { "heading before", 1, test_heading_before },
    [EVIDENCE_OPENS] = { "text begins", 1.5f, test_opens },
    [EVIDENCE_SET_OFF] = { "set off", 1, test_set_off },
    [EVIDENCE_NOT_SET_OFF] = { "within hard-wrapped lines", -4, test_not_set_off },
    [EVIDENCE_AMONG_SENTENCES] = { "among sentences", 1, test_among_sentences },

    [EVIDENCE_SEQUENCE] = { "in sequence", 2, NULL },
    [EVIDENCE_JUMP] = { "out of sequence", -1.5f, NULL },
    [EVIDENCE_LONE] = { "no number before it", -6, NULL },
    [EVIDENCE_DENSE] = { "dense as a list", -5, NULL },
    [EVIDENCE_CONTENTS] = { "table of contents", -9, NULL },
    [EVIDENCE_REPEATED] = { "repeated", -6, NULL },
    [EVIDENCE_NUMBERS_RUN] = { "other headings have numbers", -2.5f, NULL },
    [EVIDENCE_ALIKE] = { "like other headings", 1.5f, NULL },
    [EVIDENCE_UNLIKE] = { "other numbers stand apart", -5, NULL },
    [EVIDENCE_DAY] = { "days of a diary", 8, NULL },
    [EVIDENCE_MIXED] = { "among short lines of all kinds", -3, NULL },
    [EVIDENCE_COURSE] = { "numbers run through the text", 7, NULL },
    [EVIDENCE_COMPANY] = { "among others of its kind", 1.5f, NULL },

    [EVIDENCE_TITLE] = { "title by its place", 0, NULL },
    [EVIDENCE_BYLINE] = { "by-line", 0, NULL },
    [EVIDENCE_NAME] = { "name beside a by-line", 0, NULL },
    [EVIDENCE_CHROME] = { "words of chrome", 0, NULL },
    [EVIDENCE_BEYOND] = { "outside of the article", 0, NULL },
};
/* clang-format on */

static_assert(EVIDENCE_ROWS <= EVIDENCE_SET_ROWS, "all rows have a place in a set");

struct evidence_set evidence_collect(const struct view *view)
{
    struct evidence_set evidence = { { 0 } };
    for (size_t i = 0; i < EVIDENCE_ROWS; i++)
        if (evidence_rows[i].test != NULL && evidence_rows[i].test(view))
            evidence_set_add(&evidence, (unsigned)i);
    return evidence;
}

float evidence_score(struct evidence_set evidence)
{
    float score = 0;
    for (size_t i = 0; i < EVIDENCE_ROWS; i++)
        if (evidence_set_has(evidence, (unsigned)i))
            score += evidence_rows[i].weight;
    return score;
}
