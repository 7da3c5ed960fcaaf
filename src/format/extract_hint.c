/* SPDX-License-Identifier: MIT */
/* What class names and ids hint at: words that sites in four languages call their boxes by. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "format/extract_internal.h"

enum { WORD_MAX = 32 };

struct named {
    const char *name;
    unsigned hints;
};

/* By name. */
static const struct named words[] = {
    { "ad", HINT_CHROME },
    { "adbox", HINT_CHROME },
    { "ads", HINT_CHROME },
    { "adsbygoogle", HINT_CHROME },
    { "advert", HINT_CHROME },
    { "advertisement", HINT_CHROME },
    { "announcement", HINT_NOTE },
    { "app", 0 },
    { "article", HINT_ARTICLE },
    { "artical", HINT_ARTICLE },
    { "author", HINT_BYLINE },
    { "avatar", HINT_CHROME },
    { "banner", HINT_CHROME },
    { "biaoti", HINT_TITLE },
    { "bio", HINT_CHROME },
    { "bookmark", HINT_CHROME },
    { "bottombar", HINT_CHROME },
    { "breadcrumb", HINT_CHROME },
    { "breadcrumbs", HINT_CHROME },
    { "btn", HINT_CHROME },
    { "button", HINT_CHROME },
    { "buttons", HINT_CHROME },
    { "byline", HINT_BYLINE },
    { "bookname", HINT_TITLE },
    { "categories", HINT_CHROME },
    { "chapter", HINT_ARTICLE },
    { "chaptercontent", HINT_ARTICLE },
    { "cmt", HINT_COMMENT },
    { "cmts", HINT_COMMENT },
    { "comment", HINT_COMMENT },
    { "commentlist", HINT_COMMENT },
    { "comments", HINT_COMMENT },
    { "consent", HINT_CHROME },
    { "content", HINT_ARTICLE },
    { "contenttxt", HINT_ARTICLE },
    { "cookie", HINT_CHROME },
    { "cookies", HINT_CHROME },
    { "copyright", HINT_CHROME },
    { "crumb", HINT_CHROME },
    { "crumbs", HINT_CHROME },
    { "daohang", HINT_CHROME },
    { "date", HINT_BYLINE },
    { "dateline", HINT_BYLINE },
    { "dialog", HINT_CHROME },
    { "disclaimer", HINT_NOTE },
    { "disqus", HINT_COMMENT },
    { "donate", HINT_CHROME },
    { "editsection", HINT_CHROME },
    { "entry", HINT_ARTICLE },
    { "fenxiang", HINT_CHROME },
    { "follow", HINT_CHROME },
    { "footer", HINT_CHROME },
    { "fontsize", HINT_CHROME },
    { "gdpr", HINT_CHROME },
    { "gg", HINT_CHROME },
    { "guanggao", HINT_CHROME },
    { "guestbook", HINT_COMMENT },
    { "header", 0 },
    { "hot", HINT_RELATED },
    { "hotnews", HINT_RELATED },
    { "headline", HINT_TITLE },
    { "hentry", HINT_ARTICLE },
    { "jumbotron", HINT_CHROME },
    { "like", HINT_CHROME },
    { "likes", HINT_CHROME },
    { "links", HINT_CHROME },
    { "login", HINT_CHROME },
    { "logo", HINT_CHROME },
    { "masthead", HINT_CHROME },
    { "mbx", HINT_CHROME },
    { "menu", HINT_CHROME },
    { "metadata", HINT_BYLINE },
    { "meta", HINT_BYLINE },
    { "modal", HINT_CHROME },
    { "more", HINT_RELATED },
    { "nav", HINT_CHROME },
    { "noprint", HINT_CHROME },
    { "navbar", HINT_CHROME },
    { "navbox", HINT_CHROME },
    { "navi", HINT_CHROME },
    { "navigation", HINT_CHROME },
    { "neirong", HINT_ARTICLE },
    { "newsletter", HINT_CHROME },
    { "notice", HINT_NOTE },
    { "outbrain", HINT_RELATED },
    { "pager", HINT_CHROME },
    { "pagination", HINT_CHROME },
    { "paging", HINT_CHROME },
    { "pingback", HINT_COMMENT },
    { "pinglun", HINT_COMMENT },
    { "popular", HINT_RELATED },
    { "popup", HINT_CHROME },
    { "post", HINT_ARTICLE },
    { "postbody", HINT_ARTICLE },
    { "printfooter", HINT_CHROME },
    { "promo", HINT_CHROME },
    { "promotion", HINT_CHROME },
    { "pubdate", HINT_BYLINE },
    { "pubtime", HINT_BYLINE },
    { "push", HINT_COMMENT },
    { "qrcode", HINT_CHROME },
    { "rank", HINT_RELATED },
    { "ranking", HINT_RELATED },
    { "rating", HINT_CHROME },
    { "recent", HINT_RELATED },
    { "recommend", HINT_RELATED },
    { "recommended", HINT_RELATED },
    { "recommendation", HINT_RELATED },
    { "recommendations", HINT_RELATED },
    { "related", HINT_RELATED },
    { "relate", HINT_RELATED },
    { "remark", HINT_COMMENT },
    { "replies", HINT_COMMENT },
    { "reply", HINT_COMMENT },
    { "respond", HINT_COMMENT },
    { "rss", HINT_CHROME },
    { "reporter", HINT_BYLINE },
    { "search", HINT_CHROME },
    { "searchbox", HINT_CHROME },
    { "share", HINT_CHROME },
    { "sharebar", HINT_CHROME },
    { "sharing", HINT_CHROME },
    { "shoutbox", HINT_COMMENT },
    { "sidebar", HINT_CHROME },
    { "signature", HINT_CHROME },
    { "sitemap", HINT_CHROME },
    { "skip", HINT_CHROME },
    { "sns", HINT_CHROME },
    { "social", HINT_CHROME },
    { "source", HINT_BYLINE },
    { "sponsor", HINT_CHROME },
    { "sponsored", HINT_CHROME },
    { "statement", HINT_NOTE },
    { "story", HINT_ARTICLE },
    { "subscribe", HINT_CHROME },
    { "subscription", HINT_CHROME },
    { "survey", HINT_CHROME },
    { "taboola", HINT_RELATED },
    { "tag", HINT_CHROME },
    { "tagcloud", HINT_CHROME },
    { "taglist", HINT_CHROME },
    { "tags", HINT_CHROME },
    { "timestamp", HINT_BYLINE },
    { "title", HINT_TITLE },
    { "toc", HINT_CHROME },
    { "toolbar", HINT_CHROME },
    { "tools", HINT_CHROME },
    { "toolbox", HINT_CHROME },
    { "topbar", HINT_CHROME },
    { "trackback", HINT_COMMENT },
    { "trending", HINT_RELATED },
    { "tuijian", HINT_RELATED },
    { "tweet", HINT_CHROME },
    { "userinfo", HINT_CHROME },
    { "vote", HINT_CHROME },
    { "warning", HINT_NOTE },
    { "widget", HINT_CHROME },
    { "writer", HINT_BYLINE },
    { "xiangguan", HINT_RELATED },
    { "yejiao", HINT_CHROME },
    { "zhengwen", HINT_ARTICLE },
    { "zuozhe", HINT_BYLINE },
    { "laiyuan", HINT_BYLINE },
    { "shijian", HINT_BYLINE },
    { "liuyan", HINT_COMMENT },
    { "huifu", HINT_COMMENT },
    { "kanren", HINT_RELATED },
    { "kanrenkiji", HINT_RELATED },
    { "kiji", HINT_ARTICLE },
    { "honbun", HINT_ARTICLE },
    { "osusume", HINT_RELATED },
    { "novel", HINT_ARTICLE },
    { "noticebar", HINT_CHROME },
    { "journalist", HINT_BYLINE },
    { "datestamp", HINT_BYLINE },
    { "editor", HINT_BYLINE },
    { "daetgeul", HINT_COMMENT },
    { "datgul", HINT_COMMENT },
    { "cookiebar", HINT_CHROME },
};

/* Words that are found within others: jp-relatedposts, commentsection. */
static const struct named stems[] = {
    { "advert", HINT_CHROME },     { "breadcrumb", HINT_CHROME }, { "comment", HINT_COMMENT },
    { "cookie", HINT_CHROME },     { "copyright", HINT_CHROME },  { "disqus", HINT_COMMENT },
    { "editsection", HINT_CHROME }, { "footer", HINT_CHROME },    { "navbox", HINT_CHROME },
    { "newsletter", HINT_CHROME }, { "pagination", HINT_CHROME }, { "promotion", HINT_CHROME },
    { "recommend", HINT_RELATED }, { "related", HINT_RELATED },   { "sharing", HINT_CHROME },
    { "sharebar", HINT_CHROME },   { "sidebar", HINT_CHROME },    { "sidenav", HINT_CHROME },
    { "sponsor", HINT_CHROME },    { "subscri", HINT_CHROME },    { "toolbar", HINT_CHROME },
    { "tuijian", HINT_RELATED },   { "pinglun", HINT_COMMENT },   { "crumbs", HINT_CHROME },
    { "sharebtn", HINT_CHROME },   { "sharelist", HINT_CHROME },  { "hotlist", HINT_RELATED },
    { "copyright", HINT_CHROME },  { "popular", HINT_RELATED },   { "socials", HINT_CHROME },
};

/* By the element's own name, and its role. */
static const struct named elements[] = {
    { "nav", HINT_CHROME | HINT_STRONG },
    { "footer", HINT_CHROME | HINT_STRONG },
    { "aside", HINT_CHROME },
    { "dialog", HINT_CHROME | HINT_STRONG },
    { "menu", HINT_CHROME },
    { "article", HINT_ARTICLE | HINT_STRONG },
    { "main", HINT_ARTICLE },
    { "banner", HINT_CHROME },
    { "navigation", HINT_CHROME | HINT_STRONG },
    { "contentinfo", HINT_CHROME | HINT_STRONG },
    { "complementary", HINT_CHROME },
    { "search", HINT_CHROME | HINT_STRONG },
    { "alert", HINT_NOTE },
    { "alertdialog", HINT_CHROME },
};

/* A state and not a box: has-sidebar, no-comments, js, with-nav. */
static const char *const states[] = { "has", "no", "not", "with", "without", "is", "hide", "show",
                                      "js",
                                      "enable", "enabled", "page", "open", "single" };

static unsigned look_up(const struct named *rows, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(rows[i].name, word) == 0)
            return rows[i].hints;
    return 0;
}

static bool is_state(const char *word)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (strcmp(states[i], word) == 0)
            return true;
    return false;
}

/* css-1ad3f: digits before letters are those of a number that a machine has made. */
static bool is_made(const char *at, const char *end)
{
    bool digit = false;
    for (; at < end && isalnum((unsigned char)*at); at++) {
        if (digit && isalpha((unsigned char)*at))
            return true;
        digit = isdigit((unsigned char)*at) != 0;
    }
    return false;
}

/* The next word of a name: postComment-list_2 has post, comment, list. */
static const char *next_word(const char *at, const char *end, char word[WORD_MAX])
{
    while (at < end && !isalpha((unsigned char)*at))
        at++;
    size_t length = 0;
    for (const char *start = at; at < end && isalpha((unsigned char)*at); at++) {
        if (at > start && isupper((unsigned char)*at) && islower((unsigned char)at[-1]))
            break;
        if (length < WORD_MAX - 1)
            word[length++] = (char)tolower((unsigned char)*at);
    }
    word[length] = '\0';
    return at;
}

/* What a name says; what a box is comes before what it is a box for. */
static unsigned name_hints(const char *at, const char *end)
{
    unsigned hints = 0;
    for (const char *piece = at; piece < end; piece++)
        if ((piece == at || !isalnum((unsigned char)piece[-1])) && is_made(piece, end))
            return 0;
    bool first = true;
    while (at < end) {
        char word[WORD_MAX];
        at = next_word(at, end, word);
        if (word[0] == '\0')
            break;
        if (first && is_state(word))
            return 0;
        if (!first && is_state(word) && strcmp(word, "page") != 0)
            return 0;
        first = false;
        hints |= look_up(words, sizeof words / sizeof *words, word);
        for (size_t i = 0; i < sizeof stems / sizeof *stems; i++)
            if (strstr(word, stems[i].name) != NULL)
                hints |= stems[i].hints;
    }
    return hints;
}

static unsigned value_hints(const char *value)
{
    unsigned hints = 0;
    while (value != NULL && *value != '\0') {
        size_t length = strcspn(value, " \t\r\n\f");
        hints |= name_hints(value, value + length);
        value += length;
        value += strspn(value, " \t\r\n\f");
    }
    return hints;
}

unsigned extract_hints(const xmlNode *element)
{
    size_t count = sizeof elements / sizeof *elements;
    unsigned hints = look_up(elements, count, (const char *)element->name);
    if (markup_is(element, "body") || markup_is(element, "html") ||
        (markup_is(element, "footer") && (markup_is(element->parent, "blockquote") ||
                                          markup_is(element->parent, "figure"))))
        return 0;
    const char *role = markup_attribute(element, "role");
    if (role != NULL)
        hints |= look_up(elements, count, role);
    if (strchr((const char *)element->name, '-') != NULL) /* amp-consent, app-footer */
        hints |= value_hints((const char *)element->name);
    hints |= value_hints(markup_attribute(element, "class"));
    hints |= value_hints(markup_attribute(element, "id"));
    const char *item = markup_attribute(element, "itemprop");
    if (item != NULL && strcasecmp(item, "articleBody") == 0)
        hints |= HINT_ARTICLE;
    return hints;
}
