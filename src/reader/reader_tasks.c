/* SPDX-License-Identifier: MIT */
/* What a session does while nothing comes from the terminal: one function a task. */
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "reader/reader_internal.h"

/* The place is written this long after the last movement, and tried again this long after the store
 * was busy (milliseconds). */
#define SAVE_DELAY 3000

/* Figures that count up are drawn this often (milliseconds). */
#define TOUCH_DELAY 60

static void touch_now(void *context)
{
    struct reader *reader = context;
    reader->touch_timer = 0;
    reader_touch(reader);
}

void reader_touch_soon(struct reader *reader)
{
    if (reader->touch_timer == 0)
        reader->touch_timer = loop_add_timer(reader->loop, TOUCH_DELAY, touch_now, reader);
}

static bool structure_task(void *context, size_t units)
{
    (void)units;
    struct reader *reader = context;
    bool more = document_recognise_step(reader->document);
    if (!more && reader->renewed)
        reader_relayout(reader);
    reader->renewed = reader->renewed && more;
    if (!more)
        loop_wake(reader->loop, reader->tasks.pages); /* which may have waited for it */
    return more;
}

static bool pages_task(void *context, size_t units)
{
    struct reader *reader = context;
    /* Page numbers of a layout that is about to change are not worth the work. */
    if (!document_recognised(reader->document) && document_complete(reader->document) &&
        reader->version != document_version(reader->document))
        return false;
    struct page_number before = pages_total(reader->pages);
    bool more = pages_work(reader->pages, reader->view.anchor.part, units);
    struct page_number after = pages_total(reader->pages);
    if (before.number != after.number || before.exact != after.exact)
        reader_touch_soon(reader);
    return more;
}

static bool find_task(void *context, size_t units)
{
    (void)units;
    struct reader *reader = context;
    reader_touch_soon(reader); /* how far it has come */
    return reader_find_step(reader);
}

static bool follow_task(void *context, size_t units)
{
    (void)units;
    return reader_follow_step(context);
}

static bool count_task(void *context, size_t units)
{
    (void)units;
    struct reader *reader = context;
    bool more = search_count_work(reader->search);
    if (more)
        reader_touch_soon(reader);
    return more;
}

void reader_seek_end(struct reader *reader)
{
    place_release(&reader->seeking.place);
    quotation_release(&reader->seeking.quotation);
    reader->seeking = (struct seeking){ 0 };
}

static void arrive(struct reader *reader, struct position position)
{
    reader_take_structure(reader);
    view_goto(&reader->view, position);
    reader_touch(reader);
}

/* Near the old place at once; the rest of the text is the task's. */
void reader_seek(struct reader *reader, const struct place *place,
                 const struct quotation *quotation)
{
    struct position position;
    reader_seek_end(reader);
    bool found = document_find(reader->document, place, quotation, &position);
    arrive(reader, position);
    if (found)
        return;
    reader->seeking = (struct seeking){ .active = true,
                                        .place = place_copy(place),
                                        .quotation = quotation_copy(quotation),
                                        .guess = position };
    loop_wake(reader->loop, reader->tasks.seek);
}

/* Parts around the guess: 1 after, 1 before, 2 after, … */
static bool nth_around(const struct reader *reader, uint32_t n, uint32_t *part)
{
    uint32_t distance = (n + 1) / 2, count = document_part_count(reader->document);
    uint32_t guess = reader->seeking.guess.part;
    bool exists = n % 2 == 1 ? guess + distance < count : distance <= guess;
    *part = n % 2 == 1 ? guess + distance : guess - distance;
    return exists;
}

static bool is_announced(const struct document *document, const char *unit)
{
    for (uint32_t i = document_part_count(document); i > 0; i--)
        if (strcmp(document_unit_name(document, i - 1), unit) == 0)
            return true;
    return false;
}

/* A text that flows, or a worker reads, has not come as far as the place. */
static bool not_come_yet(const struct reader *reader)
{
    const struct place *place = &reader->seeking.place;
    if (document_complete(reader->document))
        return false;
    return place->unit != NULL ? !is_announced(reader->document, place->unit)
                               : place->offset >= document_size(reader->document);
}

/* Where the place was, once that part is there; false where it is still waited for. */
static bool look_where_it_was(struct reader *reader)
{
    struct seeking *seeking = &reader->seeking;
    struct position position;
    bool found = document_find(reader->document, &seeking->place, &seeking->quotation, &position);
    if (!found && document_part_state(reader->document, position.part) == PART_ASKED)
        return false;
    if (found)
        arrive(reader, position);
    seeking->guess = position;
    seeking->active = !found && seeking->quotation.exact != NULL;
    return true;
}

/* In the next part around it. */
static bool look_around(struct reader *reader)
{
    struct seeking *seeking = &reader->seeking;
    struct position position;
    uint32_t part;
    if (!nth_around(reader, seeking->tried, &part))
        return true;
    uint64_t near = part > seeking->guess.part ? 0 : UINT64_MAX;
    if (document_find_in(reader->document, part, near, &seeking->quotation, &position)) {
        arrive(reader, position);
        reader_say(reader, "%s", _("the text was edited; this is where you were"));
        seeking->active = false;
        return true;
    }
    return document_part_state(reader->document, part) != PART_ASKED;
}

static bool seek_task(void *context, size_t units)
{
    (void)units;
    struct reader *reader = context;
    struct seeking *seeking = &reader->seeking;
    if (!seeking->active || not_come_yet(reader))
        return false;
    if (!(seeking->tried == 0 ? look_where_it_was(reader) : look_around(reader)))
        return false;
    seeking->tried++;
    if (seeking->tried / 2 > document_part_count(reader->document))
        seeking->active = false;
    return seeking->active;
}

bool reader_save(struct reader *reader, struct error *error)
{
    if (reader->unsaved.count > 0 &&
        !unsaved_store(&reader->unsaved, reader->store, &reader->file, error))
        return false;
    if (reader->store == NULL || !reader->settings.remember)
        return true;
    if (!pacing_save(&reader->pacing, reader->store, error))
        return false;
    if (!reader->moved)
        return true;
    struct place place;
    struct quotation quotation;
    struct position here = reader->view.anchor;
    if (!document_place(reader->document, here, &place, &quotation))
        return true;
    const char *title = document_meta(reader->document, "title");
    int64_t id;
    bool saved = store_save_place(reader->store, &reader->file, title != NULL ? title : "", &place,
                                  &quotation, document_fraction(reader->document, here), &id,
                                  error);
    place_release(&place);
    quotation_release(&quotation);
    reader->moved = !saved;
    return saved;
}

static bool save_task(void *context, size_t units)
{
    (void)units;
    struct reader *reader = context;
    struct error error;
    if (reader_save(reader, &error)) {
        reader->save_failed = false;
        return false;
    }
    if (!reader->save_failed)
        reader_complain(reader, reader->unsaved.count > 0 ? _("marks not saved yet: %s")
                                                          : _("place not saved yet: %s"),
                        error.message);
    reader->save_failed = true;
    if (store_busy(reader->store))
        reader_save_later(reader);
    return false;
}

static void save_now(void *context)
{
    struct reader *reader = context;
    reader->save_timer = 0;
    loop_wake(reader->loop, reader->tasks.save);
}

void reader_save_later(struct reader *reader)
{
    if (reader->save_timer != 0)
        loop_remove_timer(reader->loop, reader->save_timer);
    reader->save_timer = 0;
    if (reader->store != NULL && (reader->settings.remember || reader->unsaved.count > 0))
        reader->save_timer = loop_add_timer(reader->loop, SAVE_DELAY, save_now, reader);
}

void reader_add_tasks(struct reader *reader)
{
    struct loop *loop = reader->loop;
    reader->tasks = (struct reader_tasks){
        .structure = loop_add_task(loop, TASK_BACKGROUND, structure_task, reader),
        .pages = loop_add_task(loop, TASK_IDLE, pages_task, reader),
        .find = loop_add_task(loop, TASK_VIEW, find_task, reader),
        .count = loop_add_task(loop, TASK_NEXT, count_task, reader),
        .save = loop_add_task(loop, TASK_BACKGROUND, save_task, reader),
        .seek = loop_add_task(loop, TASK_NEXT, seek_task, reader),
        .follow = loop_add_task(loop, TASK_VIEW, follow_task, reader),
    };
}

void reader_remove_tasks(struct reader *reader)
{
    if (reader->save_timer != 0)
        loop_remove_timer(reader->loop, reader->save_timer);
    if (reader->touch_timer != 0)
        loop_remove_timer(reader->loop, reader->touch_timer);
    reader->save_timer = reader->touch_timer = 0;
    const unsigned tasks[] = { reader->tasks.structure, reader->tasks.pages, reader->tasks.find,
                               reader->tasks.count, reader->tasks.save, reader->tasks.seek,
                               reader->tasks.follow };
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++)
        loop_remove_task(reader->loop, tasks[i]);
}

/* Something came or changed: whoever waited for it looks again. */
void reader_wake(struct reader *reader)
{
    loop_wake(reader->loop, reader->tasks.structure);
    loop_wake(reader->loop, reader->tasks.pages);
    if (search_finding(reader->search))
        loop_wake(reader->loop, reader->tasks.find);
    if (search_active(reader->search))
        loop_wake(reader->loop, reader->tasks.count);
    if (reader->seeking.active)
        loop_wake(reader->loop, reader->tasks.seek);
    if (reader->following.active)
        loop_wake(reader->loop, reader->tasks.follow);
}
