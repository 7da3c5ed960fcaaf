/* SPDX-License-Identifier: MIT */
#include "reader/action.h"

#include <string.h>

#include "base/i18n.h"
#include "reader/reader_internal.h"

#define TEXT CONTEXT_TEXT
#define OUTLINE CONTEXT_OUTLINE
#define LIST CONTEXT_LIST
#define PANES (CONTEXT_OUTLINE | CONTEXT_LIST)
#define ALL (CONTEXT_TEXT | CONTEXT_OUTLINE | CONTEXT_LIST)
#define HINT CONTEXT_HINT
#define NOTE CONTEXT_NOTE
#define PROMPT CONTEXT_PROMPT
#define VERTICAL CONTEXT_VERTICAL

/* clang-format off */
const struct action actions[] = {
    /* Moving */
    { "next-page", act_next_page, ARGUMENT_COUNT, ALL | NOTE, "Space C-f PgDn Right l",
      N_("next page") },
    { "previous-page", act_previous_page, ARGUMENT_COUNT, ALL | NOTE, "b C-b PgUp Left h",
      N_("previous page") },
    { "next-line", act_next_line, ARGUMENT_COUNT, ALL | NOTE, "j Down",
      N_("next line") },
    { "previous-line", act_previous_line, ARGUMENT_COUNT, ALL | NOTE, "k Up",
      N_("previous line") },
    { "next-half", act_next_half, ARGUMENT_COUNT, ALL | NOTE, "d C-d",
      N_("half a page forward") },
    { "previous-half", act_previous_half, ARGUMENT_COUNT, ALL | NOTE, "u C-u",
      N_("half a page back") },
    { "start", act_start, ARGUMENT_COUNT, ALL | NOTE, "g Home",
      N_("start of the text; with a number, that page") },
    { "end", act_end, ARGUMENT_COUNT, ALL | NOTE, "G End",
      N_("end of the text; with a number, that page") },
    { "per-cent", act_per_cent, ARGUMENT_COUNT, TEXT, "%",
      N_("with a number, that per cent of the text") },
    { "page", act_page, ARGUMENT_STRING, 0, "",
      N_("as a command, with its label: a page of the printed book") },
    { "next-section", act_next_section, ARGUMENT_COUNT, TEXT, "]",
      N_("next section") },
    { "previous-section", act_previous_section, ARGUMENT_COUNT, TEXT, "[",
      N_("previous section") },
    { "next-paragraph", act_next_paragraph, ARGUMENT_COUNT, TEXT, "}",
      N_("next paragraph") },
    { "previous-paragraph", act_previous_paragraph, ARGUMENT_COUNT, TEXT, "{",
      N_("previous paragraph") },
    { "back", act_back, ARGUMENT_NONE, TEXT, "C-o M-Left",
      N_("back to where one jumped from") },
    { "forward", act_forward, ARGUMENT_NONE, TEXT, "M-Right",
      N_("forward again") },
    /* In columns from right to left the eye goes down and then to the left. */
    { "next-column", act_next_line, ARGUMENT_COUNT, VERTICAL, "h Left",
      N_("in vertical writing: next column") },
    { "previous-column", act_previous_line, ARGUMENT_COUNT, VERTICAL, "l Right",
      N_("in vertical writing: previous column") },
    { "down", act_next_page, ARGUMENT_COUNT, VERTICAL, "j Down",
      N_("in vertical writing: next page") },
    { "up", act_previous_page, ARGUMENT_COUNT, VERTICAL, "k Up",
      N_("in vertical writing: previous page") },
    /* The outline and lists */
    { "outline", act_outline, ARGUMENT_NONE, TEXT | OUTLINE, "t Tab",
      N_("show the outline, or close it") },
    { "fold", act_fold, ARGUMENT_NONE, OUTLINE, "h Left",
      N_("in the outline: fold a section") },
    { "unfold", act_unfold, ARGUMENT_NONE, OUTLINE, "l Right",
      N_("in the outline: unfold a section") },
    { "filter", act_filter, ARGUMENT_NONE, OUTLINE, "/",
      N_("in the outline: only titles that match") },
    { "choose", act_choose, ARGUMENT_NONE, PANES | NOTE, "Enter",
      N_("in the outline or a list: go there") },
    { "delete", act_delete, ARGUMENT_NONE, LIST, "x Delete",
      N_("in the list of bookmarks: delete one") },
    { "close", act_close, ARGUMENT_NONE, PANES | NOTE, "q Escape C-c",
      N_("close the outline or the list") },
    /* Searching */
    { "search-forward", act_search_forward, ARGUMENT_STRING, TEXT, "/",
      N_("search forward, however it is spelled") },
    { "search-backward", act_search_backward, ARGUMENT_STRING, TEXT, "?",
      N_("search backward") },
    { "next-match", act_next_match, ARGUMENT_COUNT, TEXT, "n",
      N_("next match") },
    { "previous-match", act_previous_match, ARGUMENT_COUNT, TEXT, "N",
      N_("previous match") },
    { "clear", act_clear, ARGUMENT_NONE, TEXT, "Escape C-c",
      N_("stop what is under way; forget the search") },
    /* Links and notes */
    { "follow", act_follow, ARGUMENT_NONE, TEXT, "f",
      N_("letters at links and notes, to follow one") },
    { "follow-only", act_follow_only, ARGUMENT_NONE, TEXT, "Enter",
      N_("follow the link or note, where the page has but one") },
    { "hint-follow", act_hint_follow, ARGUMENT_NONE, HINT, "Enter C-j",
      N_("at the links: follow the one that is marked") },
    { "hint-next", act_hint_next, ARGUMENT_NONE, HINT, "Tab Down Right",
      N_("at the links: mark the next one") },
    { "hint-previous", act_hint_previous, ARGUMENT_NONE, HINT, "BTab Up Left",
      N_("at the links: mark the one before") },
    { "hint-erase", act_hint_erase, ARGUMENT_NONE, HINT, "BSpace C-h",
      N_("at the links: take back a letter") },
    { "hint-cancel", act_hint_cancel, ARGUMENT_NONE, HINT, "Escape C-c C-g",
      N_("at the links: leave them") },
    /* Marks */
    { "mark", act_mark, ARGUMENT_CHARACTER, TEXT, "m",
      N_("with a letter: mark the place") },
    { "go-to-mark", act_go_to_mark, ARGUMENT_CHARACTER, TEXT, "' `",
      N_("with a letter: go to the mark; twice: back") },
    { "bookmark", act_bookmark, ARGUMENT_STRING, TEXT, "M",
      N_("keep the place under a name") },
    { "bookmarks", act_bookmarks, ARGUMENT_NONE, TEXT | OUTLINE, "B",
      N_("list of bookmarks and marks") },
    /* The page */
    { "narrower", act_narrower, ARGUMENT_COUNT, TEXT, "-",
      N_("shorter lines") },
    { "wider", act_wider, ARGUMENT_COUNT, TEXT, "+",
      N_("longer lines") },
    { "standard", act_standard, ARGUMENT_NONE, TEXT, "=",
      N_("lines of the standard length") },
    { "columns", act_columns, ARGUMENT_NONE, TEXT, "D",
      N_("one column of text, or two") },
    { "vertical", act_vertical, ARGUMENT_NONE, TEXT, "V",
      N_("vertical writing, or horizontal") },
    { "script", act_script, ARGUMENT_NONE, TEXT, "T",
      N_("as written, in Traditional, in Simplified characters") },
    { "lines", act_lines, ARGUMENT_NONE, TEXT, "W",
      N_("wrapped lines as they were, or joined") },
    { "heading", act_heading, ARGUMENT_NONE, TEXT, "#",
      N_("make the line at the top a heading, or none") },
    { "encoding", act_encoding, ARGUMENT_NONE, TEXT, "e",
      N_("the next encoding that the text may be in") },
    { "right", act_right, ARGUMENT_COUNT, TEXT, ">",
      N_("sideways over preformatted text") },
    { "left", act_left, ARGUMENT_COUNT, TEXT, "<",
      N_("sideways back") },
    { "article", act_article, ARGUMENT_NONE, TEXT, "A",
      N_("a web page's article alone, or all of the page") },
    /* The rest */
    { "files", act_files, ARGUMENT_NONE, 0, "",
      N_("as a command: the list of files") },
    { "next-file", act_next_file, ARGUMENT_COUNT, 0, "",
      N_("as a command, or :n: the next file") },
    { "previous-file", act_previous_file, ARGUMENT_COUNT, 0, "",
      N_("as a command, or :p: the file before") },
    { "information", act_information, ARGUMENT_NONE, TEXT | OUTLINE, "i C-g",
      N_("what is known of the text") },
    { "command", act_command, ARGUMENT_NONE, ALL, ":",
      N_("a command: a page number, set NAME=VALUE, an action") },
    { "set", act_set, ARGUMENT_STRING, 0, "",
      N_("as a command: set NAME=VALUE") },
    { "redraw", act_redraw, ARGUMENT_NONE, ALL | PROMPT | HINT | NOTE, "C-l",
      N_("paint the screen anew") },
    { "suspend", act_suspend, ARGUMENT_NONE, ALL | PROMPT | HINT | NOTE, "C-z",
      N_("stop the program, to go on with fg") },
    { "help", act_help, ARGUMENT_NONE, TEXT | OUTLINE, "F1 H",
      N_("this list of keys") },
    { "quit", act_quit, ARGUMENT_NONE, ALL | NOTE, "q Q Z,Z",
      N_("quit; the place is kept") },
    /* The prompt */
    { "accept", act_prompt_accept, ARGUMENT_NONE, PROMPT, "Enter C-j",
      N_("in the prompt: do it") },
    { "cancel", act_prompt_cancel, ARGUMENT_NONE, PROMPT, "Escape C-c C-g",
      N_("in the prompt: leave it") },
    { "backspace", act_prompt_backspace, ARGUMENT_NONE, PROMPT, "BSpace C-h",
      N_("in the prompt: delete the character before") },
    { "delete-character", act_prompt_delete, ARGUMENT_NONE, PROMPT, "Delete C-d",
      N_("in the prompt: delete the character at the cursor") },
    { "erase-word", act_prompt_erase_word, ARGUMENT_NONE, PROMPT, "C-w",
      N_("in the prompt: delete the word before") },
    { "erase-before", act_prompt_erase_before, ARGUMENT_NONE, PROMPT, "C-u",
      N_("in the prompt: delete all before") },
    { "erase-after", act_prompt_erase_after, ARGUMENT_NONE, PROMPT, "C-k",
      N_("in the prompt: delete all after") },
    { "left", act_prompt_left, ARGUMENT_NONE, PROMPT, "Left C-b",
      N_("in the prompt: left") },
    { "right", act_prompt_right, ARGUMENT_NONE, PROMPT, "Right C-f",
      N_("in the prompt: right") },
    { "line-start", act_prompt_home, ARGUMENT_NONE, PROMPT, "Home C-a",
      N_("in the prompt: to its start") },
    { "line-end", act_prompt_end, ARGUMENT_NONE, PROMPT, "End C-e",
      N_("in the prompt: to its end") },
    { "older", act_prompt_older, ARGUMENT_NONE, PROMPT, "Up C-p",
      N_("in the prompt: the line before in its history") },
    { "newer", act_prompt_newer, ARGUMENT_NONE, PROMPT, "Down C-n",
      N_("in the prompt: the line after in its history") },
    { NULL, NULL, ARGUMENT_NONE, 0, NULL, NULL },
};
/* clang-format on */

const struct action *action_find(const char *name)
{
    for (const struct action *action = actions; action->name != NULL; action++)
        if (strcmp(action->name, name) == 0)
            return action;
    return NULL;
}
