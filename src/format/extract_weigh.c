/* SPDX-License-Identifier: MIT */
/*
 * What lines weigh: prose as much as it is long, links and the words of pages less than nothing;
 * and the range of neighbours whose sum is the greatest.
 */
#include "doc/byline.h"
#include "doc/chrome.h"
#include "doc/line.h"
#include "format/extract_internal.h"

enum {
    PROSE_CELLS = 40,    /* with a comma */
    LONG_CELLS = 100,    /* without one */
    LINKED_CELLS = 80,   /* among links, as encyclopaedias have them */
    DATELINE_CELLS = 60,
    CHARS_MOST = 400,    /* of one line that count */
    BEFORE_CELLS = 80    /* an article has so much before its readers speak */
};

static double link_density(const struct run *run)
{
    return run->cells == 0 ? 0 : (double)run->link_cells / run->cells;
}

static bool ends_sentence(struct slice text)
{
    enum line_end end = end_of(text);
    return end == END_SENTENCE || end == END_CALL || end == END_ELLIPSIS || end == END_CLOSED;
}

static bool is_prose(const struct run *run, struct slice text)
{
    double density = link_density(run);
    if (run->level > 0 || run->chrome || run->picture)
        return false;
    if (density >= 0.35)
        return density < 0.75 && run->commas >= 2 && run->cells >= LINKED_CELLS;
    return (run->cells >= PROSE_CELLS && run->commas > 0) || run->cells >= LONG_CELLS ||
           (run->cells >= 12 && ends_sentence(text) && run->link_cells == 0);
}

/* 18:12, over what happened then. */
static bool is_clock(struct slice text)
{
    static const char form[] = "00:00";
    if (text.length < 4 || text.length > 5)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        char wanted = form[i + 5 - text.length], is = text.data[i];
        if (wanted == ':' ? is != ':' : is < '0' || is > '9')
            return false;
    }
    return true;
}

/* Whether the line's own words are a page's. */
static void judge_words(const struct extract *extract, struct run *run, struct slice text)
{
    const xmlNode *node = extract->places[run->place].node;
    enum chrome chrome = chrome_of(text);
    bool sentence = ends_sentence(text) && run->cells > 30 && chrome != CHROME_LEGAL;
    run->related = chrome == CHROME_RELATED && run->cells < 40;
    bool figure = (markup_is(node, "td") || markup_is(node, "th")) &&
                  chrome == CHROME_COUNTER; /* what a table is for */
    bool date = chrome == CHROME_COUNTER && (is_clock(text) || byline_read(text).dated);
    run->chrome = !sentence && !figure && !date && !run->picture &&
                  (run->level == 0 || run->related) && chrome != CHROME_NONE;
}

static float own_weight(const struct run *run, struct slice text)
{
    double chars = run->cells / 2.0;
    if (chars > CHARS_MOST)
        chars = CHARS_MOST;
    if (run->picture)
        return run->link_cells > 0 ? -1 : 0;
    if (run->prose)
        return (float)(chars * (1 - link_density(run)));
    if (run->verse)
        return (float)(chars * 0.8);
    if (link_density(run) > 0.6)
        return (float)-(5 + chars * 0.25);
    if (run->chrome)
        return -10;
    if (run->level > 0)
        return 0;
    if (run->fixed)
        return (float)(chars * 0.5);
    if (run->cell)
        return (float)(chars * 0.2);
    return ends_sentence(text) ? (float)chars : -1;
}

/* 2023/5/17 08:42（5/17 10:20 更新） ends as a sentence may. */
static bool is_dateline(const struct run *run, struct slice text)
{
    if (run->cells > DATELINE_CELLS)
        return false;
    struct byline byline = byline_read(text);
    return byline.dated && byline_is(&byline, text);
}

/* Words without a link between two paragraphs are a paragraph, whatever they are. */
static void trust_neighbours(struct extract *extract)
{
    for (size_t i = 1; i + 1 < extract->run_count; i++) {
        struct run *run = &extract->runs[i];
        if (!run->chrome || run->related || run->link_cells > 0 || !run[1].prose ||
            !(run[-1].prose || run->bold))
            continue;
        enum chrome chrome = chrome_of(extract_run_text(extract, run));
        if ((chrome == CHROME_LINKS || chrome == CHROME_PATH) &&
            !chrome_within(extract_run_text(extract, run)))
            run->chrome = false;
    }
}

static bool is_bad(unsigned hints)
{
    return (hints & (HINT_CHROME | HINT_COMMENT | HINT_RELATED | HINT_NOTE)) != 0;
}

/* Whether the element's nearest neighbours with text, on both sides, have prose. */
static bool is_amid(const struct extract *extract, const struct place *place)
{
    const struct place *home = &extract->places[place->parent];
    uint32_t before = place->run, after = place->run + place->runs;
    if (before <= home->run || after >= home->run + home->runs)
        return false;
    for (unsigned i = 0; i < 2 && before > home->run && !extract->runs[before - 1].prose; i++)
        before--;
    for (unsigned i = 0; i < 2 && after + 1 < home->run + home->runs &&
                         !extract->runs[after].prose; i++)
        after++;
    return extract->runs[before - (before > 0)].prose && extract->runs[after].prose;
}

/* A hint is nothing where most of the page's prose is. */
static bool is_overruled(const struct extract *extract, const struct place *place,
                         unsigned long before)
{
    unsigned all = extract->places[0].prose;
    if ((place->hints & (HINT_CHROME | HINT_COMMENT | HINT_RELATED)) == 0 && place->prose > 0 &&
        is_amid(extract, place))
        return true;
    if ((place->hints & (HINT_COMMENT | HINT_STRONG)) == 0 && place->alike * 3ul > all)
        return true;
    if ((place->hints & HINT_COMMENT) != 0)
        return before < BEFORE_CELLS;
    if ((place->hints & HINT_ARTICLE) != 0 && place->prose * 3ul > all)
        return true;
    return place->prose * 2ul > all;
}

static void sum_prose(struct extract *extract)
{
    for (size_t i = 0; i < extract->run_count; i++)
        if (extract->runs[i].prose)
            extract->places[extract->runs[i].place].prose += extract->runs[i].cells;
    for (size_t i = extract->place_count; i-- > 1;)
        extract->places[extract->places[i].parent].prose += extract->places[i].prose;
}

/* Whether the page has hardly any prose but what readers wrote: a thread. */
static bool is_talk(const struct extract *extract)
{
    unsigned long talk = 0;
    for (size_t i = 1; i < extract->place_count; i = i + 1) {
        const struct place *place = &extract->places[i];
        if ((place->hints & HINT_COMMENT) == 0)
            continue;
        talk += place->prose;
        i = place->last;
    }
    return talk > 0 && talk + BEFORE_CELLS > extract->places[0].prose;
}

/* Bad places hand what they are down; those that are overruled lose it. */
static void hand_down(struct extract *extract)
{
    unsigned long before = 0;
    size_t run = 0;
    bool talk = is_talk(extract);
    for (size_t i = 1; i < extract->place_count; i++) {
        struct place *place = &extract->places[i];
        for (; run < place->run; run++)
            if (extract->runs[run].prose && !extract->places[extract->runs[run].place].chrome)
                before += extract->runs[run].cells;
        if (talk)
            place->hints &= ~(unsigned)HINT_COMMENT;
        bool outer = extract->places[place->parent].chrome;
        bool box = (place->hints & HINT_BYLINE) != 0 && place->prose > 0 &&
                   before >= BEFORE_CELLS &&
                   place->prose * 4ul < before; /* on the author, behind the text */
        place->chrome =
            outer || box || place->box ||
            (is_bad(place->hints) && !is_overruled(extract, place, before));
    }
}

static void sum_weights(struct extract *extract)
{
    for (size_t i = 0; i < extract->run_count; i++) {
        const struct run *run = &extract->runs[i];
        struct place *place = &extract->places[run->place];
        place->sum += run->weight;
        place->good += run->weight > 0 ? run->weight : 0;
        place->cells += run->cells;
        place->link_cells += run->link_cells;
    }
    for (size_t i = extract->place_count; i-- > 1;) {
        const struct place *place = &extract->places[i];
        struct place *parent = &extract->places[place->parent];
        parent->sum += place->sum;
        parent->good += place->good;
        parent->cells += place->cells;
        parent->link_cells += place->link_cells;
    }
}

void extract_weigh(struct extract *extract)
{
    for (size_t i = 0; i < extract->run_count; i++) {
        struct run *run = &extract->runs[i];
        struct slice text = extract_run_text(extract, run);
        judge_words(extract, run, text);
        run->prose = is_prose(run, text) && !is_dateline(run, text);
    }
    trust_neighbours(extract);
    extract_find_repeated(extract);
    sum_prose(extract);
    extract_sum_alike(extract);
    extract_find_verse(extract);
    extract_find_boxes(extract);
    extract_find_notices(extract);
    hand_down(extract);
    for (size_t i = 0; i < extract->run_count; i++) {
        struct run *run = &extract->runs[i];
        run->weight = own_weight(run, extract_run_text(extract, run));
        if (extract->places[run->place].chrome)
            run->weight = run->weight > 0 ? -(5 + run->weight * 0.2f) : run->weight - 2;
    }
    sum_weights(extract);
}
