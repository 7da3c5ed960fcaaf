/* SPDX-License-Identifier: MIT */
/* What is chrome in the midst of an article: its boxes by their names, lists under 相關閱讀, what
 * readers wrote under 留言, rows of links and buttons. */
#include <string.h>

#include "doc/cursor.h"
#include "doc/words.h"
#include "format/extract_internal.h"

enum { HEAD_CELLS = 40, LINKS_LEAST = 3 };

/* What stands over what readers wrote; with a number most times. */
static const char *const comment_heads[] = {
    "網友評論", "网友评论", "讀者留言", "读者留言", "讀者評論", "读者评论", "最新評論", "最新评论",
    "全部評論", "全部评论", "熱門評論", "热门评论", "評論區", "评论区", "留言板", "網友留言",
    "网友留言", "發表評論", "发表评论", "發表留言", "发表留言", "回覆列表", "回复列表", "書評區",
    "书评区", "評論", "评论", "留言", "回應", "回应", "精彩評論", "精彩评论", "用戶評論",
    "用户评论", "コメント一覧", "コメント", "みんなのコメント", "レビュー", "感想一覧", "読者の声",
    "댓글", "전체 댓글", "댓글 목록", "독자 의견", "한줄평", "의견",
    "comments", "responses", "leave a comment", "leave a reply", "replies", "discussion",
    "reader comments", "join the conversation",
};

/* Whether text is a head with nothing more than a number and marks behind it, or before it. */
static bool is_comment_head(struct slice text)
{
    char rest[HEAD_CELLS * 3];
    size_t length = 0;
    for (size_t i = 0; i < text.length && length < sizeof rest - 1; i++)
        if (strchr("0123456789()[]:#", text.data[i]) == NULL)
            rest[length++] = text.data[i];
    while (length > 0 && rest[length - 1] == ' ')
        length--;
    rest[length] = '\0';
    char *start = rest + strspn(rest, " ");
    static const char *const ends[] = { "（", "）", "：", "条", "條", "則", "则", "件", "개", "篇" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        for (char *at; (at = strstr(start, ends[i])) != NULL;)
            memmove(at, at + strlen(ends[i]), strlen(at + strlen(ends[i])) + 1);
    }
    for (size_t i = 0; i < sizeof comment_heads / sizeof *comment_heads; i++)
        if (strcasecmp(start, comment_heads[i]) == 0)
            return true;
    return false;
}

/* The element that a heading heads: the first around it with more lines than itself. */
static uint32_t headed_by(const struct extract *extract, uint32_t run)
{
    uint32_t place = extract->runs[run].place;
    while (extract->places[place].parent != PLACE_NONE &&
           extract->places[place].run + extract->places[place].runs == run + 1)
        place = extract->places[place].parent;
    return place;
}

static void drop(struct extract *extract, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        extract->runs[i].chrome = true;
}

/* Where a list of other pages ends: at prose, or at another heading. */
static uint32_t related_end(const struct extract *extract, uint32_t head, uint32_t end)
{
    unsigned level = extract->runs[head].level;
    uint32_t i = head + 1;
    for (; i < end; i++) {
        const struct run *run = &extract->runs[i];
        if (run->level > 0 && (level == 0 || run->level <= level) && run->link_cells == 0)
            break;
        if (run->prose && run->link_cells * 2 < run->cells && !run->item && run->cells > 40)
            break;
    }
    return i;
}

static void drop_headed(struct extract *extract)
{
    for (uint32_t i = extract->first; i <= extract->last; i++) {
        const struct run *run = &extract->runs[i];
        if (run->cells > HEAD_CELLS)
            continue;
        const struct place *box = &extract->places[headed_by(extract, i)];
        uint32_t end = box->run + box->runs;
        bool middle = i > extract->first + 1;
        if (run->related)
            drop(extract, i, related_end(extract, i, end));
        else if (middle && is_comment_head(extract_run_text(extract, run)))
            drop(extract, i, end);
    }
}

/* Rows and lists that are nothing but links to elsewhere, and head nothing. */
static void drop_links(struct extract *extract)
{
    for (uint32_t i = 0; i < extract->place_count; i++) {
        const struct place *place = &extract->places[i];
        if (!place->block || place->runs < LINKS_LEAST || place->cells == 0 ||
            place->link_cells * 10ul < place->cells * 8ul || place->prose > 0)
            continue;
        bool headed = place->run > 0 && extract->runs[place->run - 1].level > 0 &&
                      !extract->runs[place->run - 1].chrome;
        if (!headed && !markup_is(place->node, "table"))
            drop(extract, place->run, place->run + place->runs);
    }
}

/* Boxes by their names; what they were handed down to is what they are. */
static void drop_boxes(struct extract *extract)
{
    for (uint32_t i = extract->first; i <= extract->last; i++)
        if (extract->places[extract->runs[i].place].chrome)
            extract->runs[i].chrome = true;
}

void extract_prune(struct extract *extract)
{
    drop_boxes(extract);
    drop_headed(extract);
    drop_links(extract);
}
