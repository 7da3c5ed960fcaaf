/* SPDX-License-Identifier: MIT */
/* What is chrome in the midst of an article: its boxes by their names, lists under 相關閱讀, what
 * readers wrote under 留言, rows of links and buttons. */
#include <string.h>

#include "doc/byline.h"
#include "doc/chrome.h"
#include "doc/words.h"
#include "format/extract_internal.h"

enum { HEAD_CELLS = 40, LINKS_LEAST = 3, LONE_CELLS = 24, TURN_CELLS = 80,
       FEW_CELLS = 12 };

/* What stands over what readers wrote; with a number most times. */
static const char *const comment_heads[] = {
    "網友評論", "网友评论", "讀者留言", "读者留言", "讀者評論", "读者评论", "最新評論", "最新评论",
    "全部評論", "全部评论", "熱門評論", "热门评论", "評論區", "评论区", "留言板", "網友留言",
    "网友留言", "發表評論", "发表评论", "發表留言", "发表留言", "回覆列表", "回复列表", "書評區",
    "书评区", "評論", "评论", "留言", "回應", "回应", "精彩評論", "精彩评论", "用戶評論",
    "用户评论", "コメント一覧", "コメント", "みんなのコメント", "レビュー", "感想一覧", "読者の声",
    "댓글", "전체 댓글", "댓글 목록", "독자 의견", "한줄평", "의견",
    "comments", "responses", "leave a comment", "leave a reply", "replies", "discussion",
    "의 댓글", "kommentare", "commentaires", "комментарии", "комментариев", "комментария",
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

static bool is_links(const struct run *run)
{
    return run->level == 0 && !run->prose && !run->picture && run->cells > 0 &&
           run->link_cells * 10ul >= run->cells * 7ul;
}

/* Lines of two links and more, and a lone one that is no paragraph and no item. */
static void drop_link_lines(struct extract *extract)
{
    for (uint32_t i = extract->first; i <= extract->last; i++) {
        struct run *run = &extract->runs[i];
        const xmlNode *node = extract->places[run->place].node;
        bool block = !run->item && !markup_is(node, "p") && !markup_is(node, "td") &&
                     !markup_is(node, "dd");
        bool lone = block && run->cells <= LONE_CELLS;
        bool away = block && !run->prose && run->level == 0 && !run->picture &&
                    run->away * 10ul >= run->cells * 6ul; /* a card, or words on what to read */
        if (away)
            run->chrome = true;
        bool signs = run->links >= 3 && !run->prose && run->commas < 4 && run->level == 0 &&
                     run->link_cells * 10ul >= run->cells * 3ul; /* share, edit, who, when */
        if (is_links(run) && !run->item && (run->links >= 2 || lone))
            run->chrome = true;
        bool calls = run->links >= 2 && run->away > 0 && run->commas == 0 && !run->prose &&
                     run->level == 0 && run->link_cells * 10ul >= run->cells * 3ul;
        if (calls && !run->item && !run->cell)
            run->chrome = true;
        if (signs && !run->item && !run->cell && byline_read(extract_run_text(extract, run)).dated)
            run->chrome = true;
    }
}

/* From one page of a text to another. */
static bool is_turning(struct slice text)
{
    static const char *const turns[] = { "下一", "上一", "次へ", "前へ", "次の", "前の", "다음", "이전",
                                         "next", "previous", "Next", "Previous" };
    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++)
        if (memmem(text.data, text.length, turns[i], strlen(turns[i])) != NULL)
            return true;
    return false;
}

static float good_between(const struct extract *extract, uint32_t from, uint32_t to)
{
    float good = 0;
    for (uint32_t i = from; i <= to; i++)
        good +=
            extract->runs[i].weight > 0 && !extract->runs[i].chrome ? extract->runs[i].weight : 0;
    return good;
}

/* What ends a text: links to the next page, and whose rights they are. */
static bool is_end(const struct extract *extract, const struct run *run)
{
    struct slice text = extract_run_text(extract, run);
    return (is_links(run) && run->cells <= TURN_CELLS && is_turning(text)) ||
           (run->chrome && chrome_of(text) == CHROME_LEGAL);
}

/* Little that stands behind that is not the text's. */
static void cut_behind_end(struct extract *extract)
{
    float all = good_between(extract, extract->first, extract->last), after = 0;
    for (uint32_t i = extract->last + 1; i-- > extract->first && after < all * 0.15f;) {
        if (extract->thread && after > 0) /* posts have such links too */
            return;
        const struct run *run = &extract->runs[i];
        if (is_end(extract, run))
            extract->last = i;
        after += run->weight > 0 && !run->chrome ? run->weight : 0;
    }
}

/* Few words between what is chrome, as 積分 and 3001 beside a post. */
static bool is_few(const struct run *run)
{
    bool light = run->weight <= 0 || (run->cell && run->cells <= FEW_CELLS);
    return light && run->level == 0 && !run->prose && !run->fixed;
}

static void drop_between(struct extract *extract)
{
    for (uint32_t i = extract->first; i <= extract->last; i++) {
        uint32_t end = i;
        while (end <= extract->last && is_few(&extract->runs[end]) && !extract->runs[end].chrome)
            end++;
        bool before = i > extract->first && extract->runs[i - 1].chrome;
        bool after = end > extract->last || extract->runs[end].chrome;
        if (end > i && before && after)
            drop(extract, i, end);
        if (end > i)
            i = end - 1;
    }
}

/* A few words on who wrote it, behind a text that is longer. */
static void drop_author_box(struct extract *extract)
{
    static const char *const leads[] = {
        "關於作者", "关于作者", "作者簡介", "作者简介", "作者介紹", "作者介绍", "この記事を書いた人",
        "著者プロフィール", "筆者プロフィール", "ライター紹介", "글쓴이 소개", "기자 소개", "저자 소개",
        "필자 소개", "About the author", "About the Author",
    };
    float all = good_between(extract, extract->first, extract->last), after = 0;
    for (uint32_t i = extract->last + 1; i-- > extract->first && after < all * 0.15f;) {
        const struct run *run = &extract->runs[i];
        struct slice text = extract_run_text(extract, run);
        after += run->weight > 0 && !run->chrome ? run->weight : 0;
        for (size_t j = 0; j < sizeof leads / sizeof *leads && after < all * 0.15f; j++)
            if (text.length >= strlen(leads[j]) &&
                memcmp(text.data, leads[j], strlen(leads[j])) == 0) {
                drop(extract, i, extract->last + 1);
                if (i > extract->first && is_few(&extract->runs[i - 1]))
                    drop(extract, i - 1, i);
            }
    }
}

void extract_prune(struct extract *extract)
{
    drop_boxes(extract);
    drop_headed(extract);
    drop_links(extract);
    drop_link_lines(extract);
    cut_behind_end(extract);
    drop_author_box(extract);
    drop_between(extract);
}
