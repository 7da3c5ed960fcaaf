/* SPDX-License-Identifier: MIT */
/* The inside of a reading session, for the files of src/reader that act on it and draw it. */
#ifndef READER_READER_INTERNAL_H
#define READER_READER_INTERNAL_H

#include "reader/geometry.h"
#include "reader/jumps.h"
#include "reader/links.h"
#include "reader/list.h"
#include "reader/note.h"
#include "reader/outline.h"
#include "reader/pacing.h"
#include "reader/pages.h"
#include "reader/prompt.h"
#include "reader/reader.h"
#include "reader/search.h"
#include "reader/substitute.h"
#include "reader/unsaved.h"
#include "reader/view.h"

/* What the prompt asks for. */
enum prompt_kind {
    PROMPT_NONE,
    PROMPT_SEARCH_FORWARD,
    PROMPT_SEARCH_BACKWARD,
    PROMPT_COMMAND,
    PROMPT_BOOKMARK,
    PROMPT_FILTER
};

/* Which list lies over the text. */
enum list_kind { LIST_NONE, LIST_BOOKMARKS, LIST_HELP, LIST_INFORMATION, LIST_FILES };

/* The bookmarks of the text as the store has them; read when first asked for. */
struct marks {
    bool read;
    struct bookmark *items;
    size_t count;
};

/* A place that waits for a part to be there, or for its words to be found farther off. */
struct seeking {
    bool active;
    struct place place;
    struct quotation quotation;
    struct position guess;
    uint32_t tried; /* parts looked through around the guess */
};

/* Letters at the links of the screen. */
struct hints {
    bool shown;
    char typed[HINT_MAX + 1];
    size_t cursor; /* the link that Enter follows */
};

/* A link that was followed, on its way to a place whose part may not be there yet. */
struct following {
    bool active;
    bool by_entry;  /* of the outline, or of the printed pages */
    bool printed;
    bool note;      /* a note's mark */
    bool from_text; /* not from a note back to the text */
    bool elsewhere; /* another unit than the link's */
    bool jumped;    /* to the unit, already */
    uint32_t part, looked;
    size_t entry;
    char *anchor;   /* or NULL */
};

/* The search that was there when the prompt of another was opened. */
struct earlier_search {
    char *query; /* NULL: none */
    bool forward, at_hit;
    struct position hit;
};

/* Those that were found before the reader tried others; NULL before that, and where there is none. */
struct encodings {
    char *first, *second;
};

/* Work that goes on while nothing else is to be done. */
struct reader_tasks {
    unsigned structure, pages, find, count, save, seek, follow;
};

struct reader {
    struct loop *loop;
    struct store *store;
    struct store_file file;
    char *file_name;
    char *name;
    struct document *document;
    const struct host *host;
    struct reader_settings settings;
    struct width_rules rules;

    int columns, rows;
    struct geometry geometry;
    struct view view;
    struct pages *pages;
    unsigned version; /* of the structure that the screen was laid out with */
    struct search *search;
    struct outline_pane outline;
    size_t pane_file; /* where the pane's cursor is, if it is on the files above the outline */
    struct jumps jumps;
    struct substitution substitution;
    struct pacing pacing;
    struct marks marks;
    struct unsaved unsaved;
    struct seeking seeking;

    struct hints hints;
    struct note note;
    struct following following;

    struct list list;
    enum list_kind list_kind;
    struct prompt prompt;
    enum prompt_kind prompt_kind;
    struct history searches, commands;
    bool history_read;

    bool forward;                  /* the direction of the last search */
    int sideways;                  /* cells that preformatted text is moved to the left by */
    bool at_hit;
    struct position hit;           /* the hit one is at, if at_hit */
    bool hit_wrapped;              /* it was found after the end, or before the start */
    struct position origin;        /* where a live search began */
    bool origin_by_lines;
    struct earlier_search earlier;
    struct encodings encodings;
    bool finding_forward;          /* the way of the search under way */
    unsigned more_finds;           /* hits that are still to be passed over */
    bool previewing;               /* the search under way only shows what Enter would find */

    struct bytes message;
    enum style message_style;
    struct bytes pending;          /* keys of an unfinished sequence */
    struct reader_tasks tasks;
    unsigned save_timer, touch_timer;
    bool moved;                    /* the place was not saved since */
    bool save_failed;              /* and said so */
    uint32_t last_drawn;           /* the last part on the screen */
    bool suggested;                /* that the book is written vertically */
    bool restyle;                  /* the style is to be made anew before the next drawing */
    bool renewed; /* the reader asked for another structure, which is shown when it is found, not
                   * at the next movement */
    bool changed;
};

/* Any change of what is shown. */
void reader_touch(struct reader *reader);

/* A change that need not be seen at once: many of them are drawn together. */
void reader_touch_soon(struct reader *reader);

/* Tells a message in the status line. */
void reader_say(struct reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void reader_complain(struct reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A title or other line of the text's as it is to be shown; the caller's. */
char *reader_shown(struct reader *reader, const char *line);

/* Lays out anew for the size, settings, rules or panes as they are now; the anchor stays. */
void reader_relayout(struct reader *reader);

/* A jump that Back leads back from; and a plain move. */
void reader_jump(struct reader *reader, struct position to);
void reader_moved(struct reader *reader);

/* The structure's newest version comes to the page at the next movement. */
void reader_take_structure(struct reader *reader);

/* The style of what is on the screen by settings, size and text. */
struct layout_style reader_style(const struct reader *reader);

/* reader_document.c: the document is listened to, and has the settings that are its own. */
void reader_listen(struct reader *reader);
void reader_set_up_document(struct reader *reader);

/* reader_tasks.c */
void reader_add_tasks(struct reader *reader);
void reader_remove_tasks(struct reader *reader);
void reader_wake(struct reader *reader);
void reader_save_later(struct reader *reader);
void reader_seek(struct reader *reader, const struct place *place,
                 const struct quotation *quotation);
void reader_seek_end(struct reader *reader);

/* act_search.c */
void reader_search_live(struct reader *reader);
void reader_search_accept(struct reader *reader);
void reader_search_cancel(struct reader *reader);
/* One step of the search under way; false where it has ended, or waits for a part. */
bool reader_find_step(struct reader *reader);

/* act_marks.c */
bool reader_read_marks(struct reader *reader);
void reader_add_bookmark(struct reader *reader, enum bookmark_kind kind, const char *name);
void reader_list_bookmarks(struct reader *reader);
void reader_forget_marks(struct reader *reader);
bool reader_choose_bookmark(struct reader *reader);

/* act_links.c: away with the letters; whether those typed so far may mean number i of count. */
void reader_close_hints(struct reader *reader);
bool reader_hint_matches(const struct reader *reader, size_t i, size_t count);
void reader_type_hint(struct reader *reader, const char *text, size_t length);

/* reader_follow.c: to an anchor (taken; NULL: the start) of a part, an entry of the outline or of
 * the printed pages: at once where it is there, else by a task.  A step is false where it has ended
 * or must wait. */
void reader_follow(struct reader *reader, const struct link *link, uint32_t part, char *anchor);
void reader_jump_to_entry(struct reader *reader, size_t index);
void reader_jump_to_printed(struct reader *reader, size_t index);
bool reader_follow_step(struct reader *reader);
void reader_follow_end(struct reader *reader);

/* act_files.c: what the host says of them; false where there are none.  A list of files that has a
 * text under it can be closed. */
bool reader_files(const struct reader *reader, struct host_files *files);
void reader_choose_file(struct reader *reader);
bool reader_close_files(struct reader *reader);
/* The pane's cursor goes through the files, where there are any, and the sections. */
void reader_move_in_pane(struct reader *reader, int count);
void reader_choose_file_in_pane(struct reader *reader);
/* The files that were named, above the outline; returns how many rows they take. */
int draw_files(struct reader *reader, struct grid *grid, int columns, int row, int rows);

/* act_panes.c: away with a list; the text has the keys, and what covers it goes. */
void reader_close_list(struct reader *reader);
void reader_show_text(struct reader *reader);

/* act_misc.c: a setting by name; false where it was refused, which is told. */
bool reader_set(struct reader *reader, const char *name, const char *value);

/* act_move.c */
void reader_go_to_page(struct reader *reader, unsigned number);

/* act_typeset.c: what is not filled is moved sideways until the position is seen. */
void reader_reveal(struct reader *reader, struct position position);

/* act_prompt.c */
void reader_prompt(struct reader *reader, enum prompt_kind kind, const char *line);
void reader_prompt_changed(struct reader *reader);

/* reader_minutes.c: the minutes that the rest of the section and of the text takes after the
 * screen; 0 where nothing is left, or known of it. */
struct minutes_left {
    double section, rest;
};
struct minutes_left reader_minutes_left(struct reader *reader);

/* They are told in one of these ways, a longer one first; returns how many there are. */
#define MINUTES_FORMS 4
#define MINUTES_SIZE 160
size_t reader_format_minutes(struct reader *reader, char forms[MINUTES_FORMS][MINUTES_SIZE]);

/* The page on the screen is about to be turned: it counts for the reader's pace. */
void reader_page_read(struct reader *reader);

/* draw_text.c, draw_ruby.c, draw_vertical.c and draw_status.c */
void draw_text(struct reader *reader, struct grid *grid);
void draw_vertical_row(struct reader *reader, struct grid *grid, const struct view_row *view_row,
                       size_t number);
/* The readings and dots of a row of text, at row number of the view: the row itself where they are
 * inline, else the one before it. */
void draw_ruby(struct reader *reader, struct grid *grid, const struct view_row *text,
               size_t number);
void draw_rows(struct reader *reader, struct grid *grid, const struct view_row *rows,
               size_t count);
void draw_hints(struct reader *reader, struct grid *grid);
void draw_note_window(struct reader *reader, struct grid *grid);
/* What is shown of the note moves by so many rows. */
void reader_move_note(struct reader *reader, int rows);
void draw_header(struct reader *reader, struct grid *grid);
void draw_status(struct reader *reader, struct grid *grid);

/* The functions of the action table: act_*.c. */
typedef void action_function(struct reader *reader, const struct argument *argument);
action_function act_next_page, act_previous_page, act_next_line, act_previous_line,
    act_next_half, act_previous_half, act_start, act_end, act_per_cent, act_next_section,
    act_previous_section, act_next_paragraph, act_previous_paragraph, act_back, act_forward,
    act_page;
action_function act_outline, act_fold, act_unfold, act_filter, act_choose, act_close, act_delete;
action_function act_search_forward, act_search_backward, act_next_match, act_previous_match,
    act_clear;
action_function act_follow, act_follow_only, act_hint_follow, act_hint_next, act_hint_previous,
    act_hint_erase, act_hint_cancel, act_article;
action_function act_files, act_next_file, act_previous_file;
action_function act_mark, act_go_to_mark, act_bookmark, act_bookmarks;
action_function act_encoding;
action_function act_heading, act_columns, act_vertical, act_lines, act_script, act_right, act_left;
action_function act_narrower, act_wider, act_standard, act_information, act_command, act_redraw,
    act_help, act_quit, act_suspend, act_set;
action_function act_prompt_accept, act_prompt_cancel, act_prompt_backspace, act_prompt_delete,
    act_prompt_erase_word, act_prompt_erase_before, act_prompt_erase_after, act_prompt_left,
    act_prompt_right, act_prompt_home, act_prompt_end, act_prompt_older, act_prompt_newer;

#endif
