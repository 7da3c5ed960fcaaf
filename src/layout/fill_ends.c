/* SPDX-License-Identifier: MIT */
/* Where a line that begins somewhere may end, and what that costs. */
#include "layout/fill_internal.h"
#include "text/linebreak.h"
#include "text/linebreak_cost.h"

/* Lines that are shorter by more cells are not thought of where there is a longer one. */
#define SLACK_HAN 4
#define SLACK_WORDS 12

/* --- What a line costs ----------------------------------------------------------------------- */

/* One round of stretching: every point of its kind takes one cell more. */
struct round {
    unsigned char point, cost;
};

#define ROUNDS 7

static const struct round han_rounds[ROUNDS] = {
    { POINT_SPACE, 1 }, { POINT_LATIN, 1 }, { POINT_QUOTE, 2 }, { POINT_MARK, 2 },
    { POINT_OPEN, 3 },  { POINT_MARK, 16 }, { POINT_QUOTE, 16 },
};

static const struct round word_rounds[ROUNDS] = {
    { POINT_SPACE, 1 }, { POINT_SPACE, 4 }, { POINT_SPACE, 8 },
};

enum {
    COST_SHRINK = 1, /* a cell that is given up */
    COST_HANG = 3,
    COST_HANG_HALF = 3, /* beside: the mark is only in part right of the measure */
    COST_RAGGED = 60,   /* a line that is not full where lines are */
    COST_ORPHAN = 200,
    SLACK_COUNTED = 20
};

static int count_of(uint64_t sum, unsigned point)
{
    return (int)(sum >> (8 * (point - 1)) & 0xFF);
}

bool fill_plan(const struct fill_view *view, uint64_t sum, int cells, int taken[POINTS])
{
    const struct round *round = view->han ? han_rounds : word_rounds;
    for (int i = 0; i < ROUNDS && cells > 0 && round[i].point != POINT_NONE; i++) {
        int count = count_of(sum, round[i].point);
        int take = count < cells ? count : cells;
        taken[round[i].point] += take;
        cells -= take;
    }
    return cells == 0;
}

/* Adds what it costs to spread cells by the rounds; false if they are too many. */
static bool add_cost(const struct fill_view *view, uint64_t sum, int cells, unsigned *cost)
{
    const uint64_t points = (UINT64_C(1) << SUM_SHRINK) - 1;
    if (!view->spread || (sum & points) == 0)
        return false;
    const struct round *round = view->han ? han_rounds : word_rounds;
    unsigned more = 0;
    for (int i = 0; i < ROUNDS && round[i].point != POINT_NONE; i++) {
        int count = count_of(sum, round[i].point);
        if (cells <= count) {
            *cost += more + (unsigned)cells * round[i].cost;
            return true;
        }
        more += (unsigned)count * round[i].cost;
        cells -= count;
    }
    return false;
}

/* The cells of a mark that may hang at the end of the clusters, or 0. */
static int hanging(const struct fill_view *view, size_t first, size_t end)
{
    const struct fill_cluster *mark = &view->clusters[end - 1];
    const struct fill_shape *shape = view->shape;
    if (!view->han || end - first < 2 || shape->hang == HANG_OFF || mark->cells > shape->hang_room)
        return 0;
    bool hangs = mark->class == FILL_PAUSE ||
                 (mark->class == FILL_STOP && shape->hang == HANG_MORE) ||
                 (mark->class == FILL_NARROW_PAUSE && language_is_chinese(shape->language) &&
                  mark[-1].class == FILL_HAN);
    bool run = mark[-1].class == FILL_PAUSE || mark[-1].class == FILL_STOP;
    return hangs && !run ? mark->cells : 0;
}

/* A line that is too wide: blanks are given up, a mark hangs.  Where that leaves a cell the line is
 * stretched, but not a last line: there the mark is half out. */
static bool deal_over(const struct fill_view *view, size_t first, const struct fill_end *end,
                      uint64_t sum, struct fill_deal *deal)
{
    int over = -end->slack, shrink = (int)(sum >> SUM_SHRINK & 0xFF);
    if (over <= shrink) {
        deal->shrink = over;
        deal->cost += (unsigned)over * COST_SHRINK;
        return true;
    }
    int mark = hanging(view, first, end->end);
    if (mark == 0 || over > mark + shrink)
        return false;
    deal->hung = mark;
    deal->cost += COST_HANG;
    if (over >= mark) {
        deal->shrink = over - mark;
        deal->cost += (unsigned)deal->shrink * COST_SHRINK;
    } else if (!end->final && add_cost(view, sum, mark - over, &deal->cost)) {
        deal->stretch = mark - over;
    } else {
        deal->hung = over;
        deal->cost += COST_HANG_HALF;
    }
    return true;
}

/* A last line of one character, marks aside. */
static bool is_orphan(const struct fill_view *view, size_t first, size_t end)
{
    size_t count = 0;
    for (size_t i = first; i < end && count < 2; i++)
        count += !view->clusters[i].white && !view->clusters[i].mark;
    return count < 2;
}

bool fill_deal(const struct fill_view *view, size_t first, const struct fill_end *end,
               struct fill_deal *deal)
{
    int slack = end->slack;
    *deal = (struct fill_deal){ 0 };
    if (end->final && first > view->start && is_orphan(view, first, end->end))
        deal->cost = COST_ORPHAN;
    if (slack == 0 || (slack > 0 && end->final))
        return true;
    uint64_t sum = end->end > first ? fill_sum(view, first, end->end) : 0;
    if (slack < 0)
        return deal_over(view, first, end, sum, deal);
    if (add_cost(view, sum, slack, &deal->cost)) {
        deal->stretch = slack;
        return true;
    }
    unsigned counted = slack < SLACK_COUNTED ? (unsigned)slack : SLACK_COUNTED;
    deal->cost += counted * counted + (view->spread ? COST_RAGGED : 0);
    return true;
}

unsigned fill_cost(const struct fill_view *view, size_t first, struct fill_end *end)
{
    struct fill_deal deal;
    if (!end->settled)
        fill_deal(view, first, end, &deal);
    else
        return end->cost;
    end->settled = true;
    end->cost = deal.cost;
    return end->cost;
}

unsigned fill_place_cost(const struct fill_view *view, size_t i)
{
    const struct fill_shape *shape = view->shape;
    if (shape->text == NULL || i >= view->count || view->clusters[i].before != BREAK_ALLOWED)
        return 0;
    unsigned cost =
        linebreak_cost(shape->language, shape->text, shape->length, view->clusters[i].byte);
    return cost * cost / 400;
}

/* --- Ends ------------------------------------------------------------------------------------ */

static int cells_to(const struct fill_view *view, size_t first, size_t last)
{
    return (int)(fill_sum(view, first, last + 1) >> SUM_CELLS);
}

/* The first cluster from first that has no room in so many cells, or the segment's end. */
static size_t overflow(const struct fill_view *view, size_t first, size_t guess, int room)
{
    size_t last = view->count - 1, i = guess > first && guess <= last ? guess : first;
    for (int left = room - cells_to(view, first, i); left >= 4 && i < last;
         left = room - cells_to(view, first, i))
        i += (size_t)left / 2 < last - i ? (size_t)left / 2 : last - i;
    while (i > first && cells_to(view, first, i) > room)
        i--;
    while (i < view->count &&
           (cells_to(view, first, i) <= room || view->clusters[i].white))
        i++;
    return i;
}

/* The end of the unbreakable run at from, and in *cells its width, or something above limit. */
static size_t run_end(const struct fill_view *view, size_t from, int limit, int *cells)
{
    const struct fill_cluster *clusters = view->clusters;
    int all = 0;
    size_t i = from;
    *cells = 0;
    for (; i < view->count && *cells <= limit; i++) {
        if (i > from && clusters[i].before >= BREAK_ALLOWED)
            break;
        all += clusters[i].cells;
        if (!clusters[i].white)
            *cells = all;
    }
    return i;
}

static bool run_is_too_long(const struct fill_view *view, size_t from)
{
    int cells;
    run_end(view, from, view->shape->measure, &cells);
    return cells > view->shape->measure;
}

struct fill_end fill_end_at(const struct fill_view *view, size_t first, size_t before, int indent)
{
    const struct fill_cluster *clusters = view->clusters;
    size_t end = before, next = before;
    while (next < view->count && clusters[next].white)
        next++;
    while (end > first && clusters[end - 1].white)
        end--;
    int cells = end > first ? cells_to(view, first, end - 1) : 0;
    struct fill_end line = {
        .end = end,
        .next = next,
        .indent = indent,
        .slack = view->shape->measure - indent - cells,
        .final = next == view->count,
    };
    if (end > first && clusters[end - 1].class == FILL_SOFT_HYPHEN && !line.final) {
        line.bare = line.slack < view->shape->hyphen;
        line.hyphen = !line.bare;
        line.slack -= line.hyphen ? view->shape->hyphen : 0;
    }
    return line;
}

/* The last place of a kind in (first, from], or first. */
static size_t last_place(const struct fill_view *view, size_t first, size_t from, int kind)
{
    while (from > first && view->clusters[from].before != kind)
        from--;
    return from;
}

static bool opens(const struct fill_cluster *cluster)
{
    return cluster->class == FILL_OPEN || cluster->class == FILL_NARROW_OPEN;
}

/* Whether a line would rather not begin there: with a mark, blanks before it or not, behind one
 * that opens, or with what shares the place of the one before. */
static bool parts_badly(const struct fill_cluster *cluster)
{
    return (cluster->mark && !opens(cluster)) || opens(cluster - 1) || cluster->white ||
           cluster->cells == 0;
}

/* Where a run without a place is parted: a mark stays with its character while there is one. */
static size_t parted(const struct fill_view *view, size_t first, size_t over)
{
    size_t end = over;
    while (end > first && parts_badly(&view->clusters[end]))
        end--;
    return end > first ? end : over;
}

/* A line in which no place is allowed, or none that would do. */
static struct fill_end forced(const struct fill_view *view, size_t first, size_t over,
                              size_t emergency, int indent)
{
    int cells, measure = view->shape->measure;
    size_t end = run_end(view, first, measure, &cells);
    if (cells <= measure) {
        indent = measure - cells;
    } else if (emergency > first) {
        end = emergency;
    } else if (over > first) {
        end = parted(view, first, over);
    } else {
        indent = measure - view->clusters[first].cells;
        indent = indent < 0 ? 0 : indent;
        end = first + 1;
    }
    return fill_end_at(view, first, end, indent);
}

/* How far beyond its room a line may reach: by a mark that hangs and by what can be given up. */
static size_t farthest(const struct fill_view *view, size_t first, size_t over, int room)
{
    size_t i = over;
    for (; i < view->count; i++) {
        uint64_t sum = fill_sum(view, first, i + 1);
        int shrink = (int)(sum >> SUM_SHRINK & 0xFF), more = (int)(sum >> SUM_CELLS) - room;
        if (more > shrink + view->shape->hang_room && !view->clusters[i].white)
            break;
    }
    return i;
}

/* Ends that are too wide, unless something is given up or hangs. */
static size_t ends_beyond(const struct fill_view *view, size_t first, size_t over, int indent,
                          struct fill_end *ends)
{
    size_t count = 0;
    for (size_t i = farthest(view, first, over, view->shape->measure - indent); i > over; i--) {
        if (i < view->count && view->clusters[i].before != BREAK_ALLOWED)
            continue;
        struct fill_deal deal;
        ends[count] = fill_end_at(view, first, i, indent);
        if (ends[count].bare || !fill_deal(view, first, &ends[count], &deal))
            continue;
        ends[count].settled = true;
        ends[count++].cost = deal.cost;
        if (count == FILL_ENDS_MAX / 2)
            break;
    }
    return count;
}

/* Whether what is left would be a last line of one character, which a line of more slack is better
 * than. */
static bool leaves_orphan(const struct fill_view *view, const struct fill_end *end)
{
    return !end->final && view->count - end->next <= (size_t)view->shape->measure &&
           is_orphan(view, end->next, view->count);
}

/* The end at the last place that is allowed, and shorter ones. */
static size_t ends_within(const struct fill_view *view, size_t first, size_t allowed, int indent,
                          struct fill_end *ends, size_t count)
{
    size_t before = count;
    int slack = view->han ? SLACK_HAN : view->spread ? SLACK_WORDS : 0;
    for (size_t i = allowed; i > first && count < FILL_ENDS_MAX; i--) {
        if (view->clusters[i].before != BREAK_ALLOWED)
            continue;
        ends[count] = fill_end_at(view, first, i, indent);
        if (count > before && ends[count].slack > slack &&
            (ends[count].slack > view->shape->measure / 2 ||
             !leaves_orphan(view, &ends[count - 1])))
            break;
        if (!ends[count].bare)
            count++;
    }
    return count;
}

static int indent_of(const struct fill_view *view, size_t first)
{
    return first == 0 ? view->shape->first_indent : view->shape->indent;
}

bool fill_exact(const struct fill_view *view, size_t first, size_t *over, struct fill_end *end)
{
    int indent = indent_of(view, first);
    *over = overflow(view, first, *over, view->shape->measure - indent);
    if (*over == view->count || view->clusters[*over].before != BREAK_ALLOWED)
        return false;
    *end = fill_end_at(view, first, *over, indent);
    return end->slack == 0 && !end->final && !end->bare;
}

size_t fill_ends(const struct fill_view *view, size_t first, size_t *guess, struct fill_end *ends)
{
    int indent = indent_of(view, first);
    size_t over = overflow(view, first, *guess, view->shape->measure - indent);
    *guess = over;
    if (over == view->count) {
        ends[0] = fill_end_at(view, first, over, indent);
        return 1;
    }
    size_t allowed = last_place(view, first, over, BREAK_ALLOWED);
    while (allowed > first && fill_end_at(view, first, allowed, indent).bare)
        allowed = last_place(view, first, allowed - 1, BREAK_ALLOWED);
    size_t emergency = last_place(view, allowed, over, BREAK_EMERGENCY);
    size_t count = view->han ? ends_beyond(view, first, over, indent, ends) : 0;
    if (allowed > first && (count > 0 || emergency == allowed || !run_is_too_long(view, allowed)))
        return ends_within(view, first, allowed, indent, ends, count);
    if (allowed > first)
        ends[count++] = fill_end_at(view, first, emergency, indent);
    else if (count == 0)
        ends[count++] = forced(view, first, over, emergency, indent);
    return count;
}

struct fill_line fill_make_line(const struct fill_view *view, size_t first,
                                const struct fill_end *end)
{
    return (struct fill_line){
        .first = first,
        .end = end->end,
        .next = end->next,
        .indent = end->indent,
        .cells = view->shape->measure - end->indent - end->slack,
        .hyphen = end->hyphen,
        .cost = end->cost,
    };
}
