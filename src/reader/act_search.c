/* SPDX-License-Identifier: MIT */
/* Searching: live while the pattern is typed, to the next hit, and how it is told. */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "reader/reader_internal.h"

/* What Escape in the prompt comes back to. */
static void keep_earlier(struct reader *reader)
{
    free(reader->earlier.query);
    reader->earlier = (struct earlier_search){
        .query = search_active(reader->search) ? mem_string(search_query(reader->search)) : NULL,
        .forward = reader->forward,
        .at_hit = reader->at_hit,
        .hit = reader->hit,
    };
}

static void begin(struct reader *reader, bool forward)
{
    keep_earlier(reader);
    reader->forward = forward;
    reader->origin = reader->view.anchor;
    reader->origin_by_lines = reader->view.by_lines;
    reader_prompt(reader, forward ? PROMPT_SEARCH_FORWARD : PROMPT_SEARCH_BACKWARD, "");
}

/* Parts that are looked through before the next key is: most searches end there, so that keys typed
 * ahead find what they are meant for. */
#define PARTS_AT_ONCE 2

/* From here to the count-th hit; what takes longer is the task's. */
static void start(struct reader *reader, struct position from, bool forward, bool inclusive,
                  unsigned count)
{
    reader->finding_forward = forward;
    reader->more_finds = count > 0 ? count - 1 : 0;
    search_find(reader->search, from, forward, inclusive);
    for (int i = 0; i < PARTS_AT_ONCE && reader_find_step(reader); i++)
        ;
    reader_wake(reader);
    reader_touch(reader);
}

/* As a command, with the pattern as its argument. */
static void search_for(struct reader *reader, bool forward, const char *query)
{
    struct error error;
    reader->forward = forward;
    reader->at_hit = false;
    if (!search_set(reader->search, query, strlen(query), reader->settings.fold, &error)) {
        reader_complain(reader, "%s", error.message);
        return;
    }
    reader->previewing = false;
    start(reader, view_top(&reader->view), forward, forward, 1);
}

void act_search_forward(struct reader *reader, const struct argument *argument)
{
    if (argument->string != NULL)
        search_for(reader, true, argument->string);
    else
        begin(reader, true);
}

void act_search_backward(struct reader *reader, const struct argument *argument)
{
    if (argument->string != NULL)
        search_for(reader, false, argument->string);
    else
        begin(reader, false);
}

static void return_to_origin(struct reader *reader)
{
    view_goto(&reader->view, reader->origin);
    reader->view.by_lines = reader->origin_by_lines;
    reader_touch(reader);
}

void reader_search_live(struct reader *reader)
{
    const struct bytes *line = &reader->prompt.line;
    reader->at_hit = false;
    search_clear(reader->search);
    if (line->length == 0 || !search_set(reader->search, bytes_string(line), line->length,
                                         reader->settings.fold, NULL)) {
        return_to_origin(reader);
        return;
    }
    reader->previewing = true;
    start(reader, reader->origin, reader->forward, reader->forward, 1);
}

static void tell(struct reader *reader, enum find_result result)
{
    if (result == FIND_NONE)
        reader_complain(reader, _("'%s' is not found"), search_query(reader->search));
    else if (result == FIND_WRAPPED)
        reader_say(reader, "%s", reader->finding_forward ? _("the search went on from the start")
                                                         : _("the search went on from the end"));
}

static void next(struct reader *reader, bool forward, unsigned count)
{
    if (!search_active(reader->search)) {
        if (reader->searches.count == 0) {
            reader_complain(reader, "%s", _("nothing was searched for yet"));
            return;
        }
        const char *last = reader->searches.lines[reader->searches.count - 1];
        search_set(reader->search, last, strlen(last), reader->settings.fold, NULL);
    }
    if (search_finding(reader->search) && !reader->previewing &&
        reader->finding_forward == forward) {
        reader->more_finds += count; /* one more of what is under way */
        return;
    }
    /* From the hit one is at while it is in view, else from the page's edge. */
    struct position top = view_top(&reader->view), bottom = view_bottom(&reader->view);
    bool here = reader->at_hit && position_compare(reader->hit, top) >= 0 &&
                position_compare(reader->hit, bottom) < 0;
    reader->previewing = false;
    start(reader, here ? reader->hit : forward ? top : bottom, forward, !here && forward, count);
}

/* Enter: what was previewed becomes a jump; an empty line goes on with the last search. */
void reader_search_accept(struct reader *reader)
{
    struct bytes *line = &reader->prompt.line;
    if (line->length == 0) {
        next(reader, reader->forward, 1);
        return;
    }
    struct error error;
    if (!search_active(reader->search) &&
        !search_set(reader->search, bytes_string(line), line->length, reader->settings.fold,
                    &error)) {
        reader_complain(reader, "%s", error.message);
        return;
    }
    history_add(&reader->searches, search_query(reader->search));
    if (reader->store != NULL && reader->settings.remember)
        store_add_history(reader->store, "search", search_query(reader->search), NULL);
    reader->previewing = false;
    if (search_finding(reader->search)) {
        return_to_origin(reader); /* which is where the jump begins */
        return;
    }
    if (!reader->at_hit) {
        start(reader, reader->origin, reader->forward, reader->forward, 1);
        return;
    }
    jumps_push(&reader->jumps, reader->origin);
    reader_moved(reader);
    tell(reader, reader->hit_wrapped ? FIND_WRAPPED : FIND_FOUND);
}

/* Escape: the search before, and the place, are there again. */
void reader_search_cancel(struct reader *reader)
{
    const struct earlier_search *earlier = &reader->earlier;
    search_clear(reader->search);
    if (earlier->query != NULL)
        search_set(reader->search, earlier->query, strlen(earlier->query), reader->settings.fold,
                   NULL);
    reader->forward = earlier->forward;
    reader->at_hit = earlier->at_hit;
    reader->hit = earlier->hit;
    return_to_origin(reader);
    reader_wake(reader);
}

static void found_it(struct reader *reader, enum find_result result, struct position found)
{
    reader->at_hit = result == FIND_FOUND || result == FIND_WRAPPED;
    if (!reader->at_hit) {
        if (reader->previewing)
            return_to_origin(reader);
        else
            tell(reader, result);
        reader_touch(reader);
        return;
    }
    reader->hit = found;
    reader->hit_wrapped = result == FIND_WRAPPED;
    if (reader->more_finds > 0) {
        reader->more_finds--;
        search_find(reader->search, found, reader->finding_forward, false);
        return;
    }
    if (reader->previewing) {
        view_goto(&reader->view, found);
        reader_reveal(reader, found);
        reader_touch(reader);
        return;
    }
    reader_jump(reader, found);
    reader_reveal(reader, found);
    tell(reader, result);
}

bool reader_find_step(struct reader *reader)
{
    struct position found;
    if (!search_finding(reader->search))
        return false;
    enum find_result result = search_find_work(reader->search, &found);
    if (result == FIND_WAITING)
        return false;
    if (result != FIND_WORKING)
        found_it(reader, result, found);
    return search_finding(reader->search);
}

void act_next_match(struct reader *reader, const struct argument *argument)
{
    next(reader, reader->forward, argument->count);
}

void act_previous_match(struct reader *reader, const struct argument *argument)
{
    next(reader, !reader->forward, argument->count);
}

static bool is_loading(const struct reader *reader)
{
    return !document_complete(reader->document) ||
           document_part_state(reader->document, reader->view.anchor.part) == PART_ASKED;
}

static bool stop_loading(struct reader *reader)
{
    if (!is_loading(reader))
        return false;
    document_stop(reader->document);
    return !is_loading(reader);
}

/* Esc: first what is under way, then the search. */
void act_clear(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    reader->seeking.active = false;
    reader_follow_end(reader);
    bool finding = search_finding(reader->search);
    if (finding)
        search_stop(reader->search);
    if (stop_loading(reader) || finding) {
        reader_say(reader, "%s", _("stopped"));
        return;
    }
    search_clear(reader->search);
    reader->at_hit = false;
    reader_touch(reader);
}
