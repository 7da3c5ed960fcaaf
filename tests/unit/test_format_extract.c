/* SPDX-License-Identifier: MIT */
/* What of a web page is its article, where it ends: pages of a few lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "format/html.h"
#include "format_sample.h"

#define PROSE                                                                                      \
    "<p>從前每到星期天早上，河邊就擺滿了攤子，賣書的人把書排在布上，買書的人蹲下來慢慢翻，誰也不催誰。" \
    "</p><p>雨天沒有攤子，老主顧就坐在橋洞裏聊天，一聊便是一上午，說的都是哪一年買到過哪一本。</p>"

static char *run(const char *page)
{
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_html, "page.html", page, strlen(page), 0);
    assert_int_equal(sample.refused, 0);
    char *out = bytes_steal(&sample.out);
    format_sample_release(&sample);
    return out;
}

/* The line of the output that says the words. */
static bool is_chrome(const char *out, const char *words)
{
    const char *at = strstr(out, words);
    if (at == NULL)
        print_message("# in:\n%s# no %s\n", out, words);
    assert_non_null(at);
    const char *line = at;
    while (line > out && line[-1] != '\n')
        line--;
    const char *chrome = strstr(line, "/chrome");
    return chrome != NULL && chrome < strchr(at, '\n');
}

static void check(const char *page, const char *words, bool chrome)
{
    char *out = run(page);
    if (is_chrome(out, words) != chrome)
        print_message("# in:\n%s# %s\n", out, words);
    assert_int_equal(is_chrome(out, words), chrome);
    free(out);
}

/* Lists that a text ends in, announced or in its own box. */
static void test_last_list(void **state)
{
    (void)state;
    check("<article><h1>舊書市</h1>" PROSE "<p>攤上有：</p><ul><li>舊小說</li><li>連環畫</li>"
          "<li>課本</li></ul></article><footer>版權所有</footer>",
          "連環畫", false);
    check("<body><h1>舊書市</h1>" PROSE "<p>攤上有：</p><ul><li>舊小說</li><li>連環畫</li>"
          "<li>課本</li></ul><footer>版權所有</footer>",
          "連環畫", false);
    check("<article><h1>舊書市</h1>" PROSE "<ol><li>舊小說</li><li>連環畫</li><li>課本</li></ol>"
          "<table><tr><th>年</th><th>攤</th></tr><tr><td>1990</td><td>42</td></tr></table>"
          "</article><footer>版權所有</footer>",
          "1990", false);
}

/* Lists behind it that are not its own: links to elsewhere, what can be pressed. */
static void test_other_list(void **state)
{
    (void)state;
    check("<article><h1>舊書市</h1>" PROSE "</article><ul><li><a href='/1'>夜市開了</a></li>"
          "<li><a href='/2'>橋修好了</a></li><li><a href='/3'>河水漲了</a></li></ul>",
          "橋修好了", true);
    check("<article><h1>舊書市</h1>" PROSE "<ul class=share><li>分享 12</li>"
          "<li>按讚 30</li><li>收藏起來 5</li></ul></article>",
          "收藏起來", true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_last_list),
        cmocka_unit_test(test_other_list),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("format_extract", tests, NULL, NULL);
}
