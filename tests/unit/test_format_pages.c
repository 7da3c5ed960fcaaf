/* SPDX-License-Identifier: MIT */
/*
 * How much of the articles of web pages is found, and how little else: over the pages of
 * tests/unit/data/html/pages, whose articles are marked with data-article (see make_pages.py
 * there; pages with a d in their name are no output of it, but more of the web's manners).  The
 * marks are taken away before a page is read.  Counted are runs of three characters, white space
 * left out.  tests/bench/articles.py measures any folder of such pages.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "base/mem.h"
#include "format/html.h"
#include "format/markup.h"
#include "format_sample.h"
#include "text/utf8.h"

/* What is wanted over all pages of a set; the second and third were put aside at first. */
#define F1_LEAST 0.99
/* Over the pages of many manners, each of another site's. */
#define F1_MANNERS 0.97

struct score {
    size_t both, found, wanted;
    bool title; /* the one that the page's comment <!--truth {"title": "…" tells */
};

static int compare_codes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Runs of three characters, sorted. */
static uint64_t *threes(const char *text, size_t *count)
{
    size_t length = strlen(text), n = 0;
    uint64_t *runs = mem_array(length + 1, sizeof *runs), run = 0;
    for (size_t at = 0; at < length;) {
        char32_t code;
        at += utf8_decode(text + at, length - at, &code);
        if (code <= ' ' || code == 0xA0 || code == 0x3000)
            continue;
        run = run << 21 | code;
        if (++n > 2)
            runs[n - 3] = run & 0x7FFFFFFFFFFFFFFF;
    }
    *count = n > 2 ? n - 2 : 0;
    qsort(runs, *count, sizeof *runs, compare_codes);
    return runs;
}

static struct score compare(const char *found, const char *wanted)
{
    struct score score = { 0 };
    uint64_t *a = threes(found, &score.found), *b = threes(wanted, &score.wanted);
    for (size_t i = 0, j = 0; i < score.found && j < score.wanted;) {
        int order = compare_codes(&a[i], &b[j]);
        score.both += order == 0;
        i += order <= 0;
        j += order >= 0;
    }
    free(a);
    free(b);
    return score;
}

static double f1(struct score score)
{
    return score.both == 0 ? 0 : 2.0 * (double)score.both / (double)(score.found + score.wanted);
}

static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    struct bytes data = { 0 };
    char buffer[4096];
    for (size_t got; (got = fread(buffer, 1, sizeof buffer, file)) > 0;)
        bytes_append(&data, buffer, got);
    fclose(file);
    *length = data.length;
    return bytes_steal(&data);
}

static const char *mark_of(const xmlNode *node)
{
    for (; node != NULL; node = node->parent)
        if (node->type == XML_ELEMENT_NODE && markup_attribute(node, "data-article") != NULL)
            return markup_attribute(node, "data-article");
    return "";
}

static char *marked_text(const char *page, size_t length)
{
    struct bytes text = { 0 };
    xmlDoc *doc = htmlReadMemory(page, (int)length, NULL, "UTF-8",
                                 HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    const xmlNode *root = (const xmlNode *)doc;
    for (const xmlNode *node = root; node != NULL; node = markup_next(root, node, true))
        if (node->type == XML_TEXT_NODE && strcmp(mark_of(node), "yes") == 0)
            bytes_append_string(&text, (const char *)node->content);
    xmlFreeDoc(doc);
    return bytes_steal(&text);
}

static void strip_marks(char *page, size_t *length)
{
    static const char mark[] = " data-article=\"";
    char *to = page;
    for (char *at = page; at < page + *length;) {
        if (strncmp(at, mark, sizeof mark - 1) == 0)
            at = strchr(at + sizeof mark - 1, '"') + 1;
        else
            *to++ = *at++;
    }
    *to = '\0';
    *length = (size_t)(to - page);
}

static bool has_title(const char *page, const char *out)
{
    static const char key[] = "<!--truth {\"title\": \"";
    const char *truth = strstr(page, key);
    struct bytes line = { 0 };
    if (truth == NULL)
        return true;
    truth += sizeof key - 1;
    bytes_format(&line, "@title=%.*s\n", (int)strcspn(truth, "\""), truth);
    bool found = strstr(out, bytes_string(&line)) != NULL;
    bytes_release(&line);
    return found;
}

static struct score score_page(const char *path)
{
    size_t length;
    char *page = read_file(path, &length);
    assert_non_null(page);
    char *wanted = marked_text(page, length);
    strip_marks(page, &length);
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_html, path, page, length, 1000);
    assert_int_equal(sample.refused, 0);
    struct score score = compare(bytes_string(&sample.text), wanted);
    score.title = has_title(page, bytes_string(&sample.out));
    format_sample_release(&sample);
    free(wanted);
    free(page);
    return score;
}

static void score_set(const char *set, double least)
{
    const char *srcdir = getenv("srcdir");
    char folder[1024], path[2048];
    snprintf(folder, sizeof folder, "%s/tests/unit/data/html/pages", srcdir ? srcdir : ".");
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    struct score all = { 0 };
    unsigned pages = 0, titles = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (strstr(entry->d_name, set) == NULL)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        struct score score = score_page(path);
        if (f1(score) < 0.97 || !score.title)
            printf("# %s: %.3f%s\n", entry->d_name, f1(score), score.title ? "" : ", its title");
        titles += score.title;
        all.both += score.both;
        all.found += score.found;
        all.wanted += score.wanted;
        pages++;
    }
    closedir(dir);
    printf("# %u pages %s: precision %.4f recall %.4f F1 %.4f\n", pages, set,
           (double)all.both / (double)all.found, (double)all.both / (double)all.wanted, f1(all));
    assert_true(pages >= 20);
    assert_true(f1(all) >= least);
    assert_true(titles * 100 >= pages * 85);
}

static void test_first(void **state)
{
    (void)state;
    score_set("-a.html", F1_LEAST);
}

static void test_second(void **state)
{
    (void)state;
    score_set("-b.html", F1_LEAST);
}

static void test_third(void **state)
{
    (void)state;
    score_set("-c.html", F1_LEAST);
}

static void test_manners(void **state)
{
    (void)state;
    score_set("-d.html", F1_MANNERS);
}

/* Lists of links, and nothing else: no article, and nothing is chrome. */
static void test_no_article(void **state)
{
    (void)state;
    static const char page[] =
        "<title>目錄</title><h1>目錄</h1><ul><li><a href=1>第一章</a><li><a href=2>第二章</a>"
        "<li><a href=3>第三章</a></ul><p><a href=/>首頁</a>";
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_html, NULL, page, sizeof page - 1, 0);
    assert_non_null(strstr(sample.out.data, "@article=no\n"));
    assert_null(strstr(sample.out.data, "/chrome"));
    format_sample_release(&sample);
}

/* Teasers with prose, each of them a link to its page, are no article either. */
static void test_front_page(void **state)
{
    (void)state;
    struct bytes page = { 0 };
    bytes_append_string(&page, "<title>岬新聞</title><body><ul><li><a href=/a>港</a></ul>");
    for (unsigned i = 0; i < 6; i++)
        bytes_format(&page, "<div class=card><h3><a href=/n/%u>第%u面的新聞標題在這裡說話</a></h3>"
                            "<p>碼頭邊已經站滿了人，大家都想看看那盞燈是不是真的會亮起來。</div>",
                     i, i + 1);
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_html, NULL, page.data, page.length, 0);
    assert_non_null(strstr(sample.out.data, "@article=no\n"));
    assert_null(strstr(sample.out.data, "/chrome"));
    format_sample_release(&sample);
    bytes_release(&page);
}

/* The article beside the checkout, as the page of a newspaper: nothing of it is in the project. */
static char *shared_page(size_t *length)
{
    const char *srcdir = getenv("srcdir");
    char path[1024];
    snprintf(path, sizeof path, "%s/../shared/data/article.txt", srcdir ? srcdir : ".");
    char *text = read_file(path, length);
    if (text == NULL)
        return NULL;
    struct bytes page = { 0 };
    unsigned line = 0;
    char *save = NULL;
    for (char *at = strtok_r(text, "\n", &save); at != NULL; at = strtok_r(NULL, "\n", &save)) {
        at += strspn(at, " \t\r");
        size_t end = strlen(at);
        while (end > 0 && (at[end - 1] == ' ' || at[end - 1] == '\r'))
            end--;
        if (end == 0)
            continue;
        if (++line == 2)
            bytes_format(&page, "<html><head><title>%.*s_x</title></head><body><ul><li><a href=/>x"
                                "</a></ul><div><h1>%.*s</h1>",
                         (int)end, at, (int)end, at);
        else if (line > 2 && end < 70 && line > 4 && strncmp(at, "•", 3) != 0)
            bytes_format(&page, "<h2>%.*s</h2>", (int)end, at);
        else if (line > 2)
            bytes_format(&page, "<%s>%.*s</%s>\n", line == 3 ? "div" : "p", (int)end, at,
                         line == 3 ? "div" : "p");
    }
    bytes_append_string(&page, "</div><div class=footer>x</div></body></html>");
    free(text);
    *length = page.length;
    return bytes_steal(&page);
}

static void test_shared_article(void **state)
{
    (void)state;
    size_t length;
    char *page = shared_page(&length);
    if (page == NULL) {
        skip();
        return;
    }
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_html, NULL, page, length, 0);
    const char *out = bytes_string(&sample.out);
    assert_non_null(strstr(out, "@date=2020-12-21 10:09\n"));
    assert_non_null(strstr(out, "@article=yes\n"));
    assert_non_null(strstr(out, "@author="));
    assert_non_null(strstr(out, "@source="));
    unsigned titles = 0, headings = 0;
    for (const char *at = out; (at = strstr(at, "\n*")) != NULL; at++) {
        titles += at[2] == '1';
        headings += at[2] == '2';
    }
    assert_int_equal(titles, 1);
    assert_int_equal(headings, 4);
    format_sample_release(&sample);
    free(page);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first),      cmocka_unit_test(test_second),
        cmocka_unit_test(test_third),      cmocka_unit_test(test_manners),
        cmocka_unit_test(test_no_article), cmocka_unit_test(test_front_page),
        cmocka_unit_test(test_shared_article),
    };
    return cmocka_run_group_tests_name("format_pages", tests, NULL, NULL);
}
