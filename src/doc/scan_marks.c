/* SPDX-License-Identifier: MIT */
/* Headings that the lines beside them make: underlined, announced, the titles of works. */
#include "doc/bookline.h"
#include "doc/cursor.h"
#include "doc/scan_internal.h"

/* The shortest line under a heading. */
enum { UNDERLINE_LEAST = 3 };

/* 封神演義, and below it 《封神演義》作者：…: the line above begins one of several works. */
void scan_find_work(struct pass *pass, const struct line *line)
{
    struct bookline book;
    if (!pass->before_candidate || (unsigned char)line->text.data[0] != 0xE3 ||
        !bookline_read(line->text, &book) || book.author.length == 0 ||
        !slice_equal(book.title, pass->above))
        return;
    pass->scan->candidates[pass->scan->count - 1].line.depth = LINE_WORK;
}

/* A line of = or - under a heading, about as long as it: 1 or 2, else 0. */
static unsigned char underline_of(const struct line *line, struct glance above)
{
    char mark = line->text.data[0];
    if ((mark != '=' && mark != '-') || line->text.length < UNDERLINE_LEAST)
        return 0;
    for (size_t i = 1; i < line->text.length; i++)
        if (line->text.data[i] != mark)
            return 0;
    bool fits = line->glance.cells * 2 + 2 >= above.cells &&
                line->glance.cells * 4 <= above.cells * 5 + 16;
    return fits ? (mark == '=' ? 1 : 2) : 0;
}

static bool has_columns(struct slice text)
{
    return slice_find(text, "  ") != NULL || slice_find(text, "\t") != NULL;
}

/* Two equal rules are a frame around what stands between them; the first has a blank line before
 * it. */
static bool closes_frame(struct pass *pass, const struct line *line)
{
    bool closes = pass->frame.length > 0 && slice_equal(pass->frame, line->text);
    pass->frame = (struct slice){ 0 };
    if (!closes && (pass->blank || !pass->before.there))
        pass->frame = line->text;
    return closes;
}

void scan_pass_rule(struct pass *pass, const struct line *line)
{
    if (!closes_frame(pass, line) && pass->before_candidate && !pass->blank) {
        struct candidate *above = &pass->scan->candidates[pass->scan->count - 1];
        bool apart = above->blank_before || !above->before.there ||
                     glance_is_prose(above->before) || glance_is_sentence(above->before) ||
                     above->line.glance.cells == line->glance.cells;
        unsigned char depth = apart ? underline_of(line, above->line.glance) : 0;
        if (depth > 0 && !has_columns(pass->above))
            above->line.depth = depth;
    }
    pass->blank = true;
}

/* ［＃ここから大見出し］: the next line is one.  ［＃ここで大見出し終わり］ is not read. */
bool scan_announces(struct pass *pass, const struct line *line)
{
    static const char *const starts[] = { "［＃ここから大見出し］", "［＃ここから中見出し］",
                                          "［＃ここから小見出し］" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (slice_equal(line->text, slice_of(starts[i])))
            pass->depth = (unsigned char)(i + 1);
    return pass->depth > 0 && line->text.data[0] == '\xEF' &&
           slice_find(line->text, "［＃ここから") == line->text.data;
}
