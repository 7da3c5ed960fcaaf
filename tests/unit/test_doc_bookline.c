/* SPDX-License-Identifier: MIT */
/* Lines and names of files that name a book and its author. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "doc/bookline.h"

struct sample {
    const char *text, *title, *author; /* title NULL: it names none */
};

static void check(const struct sample *samples, size_t count,
                  bool (*read)(struct slice, struct bookline *))
{
    for (size_t i = 0; i < count; i++) {
        const struct sample *sample = &samples[i];
        struct bookline book;
        bool found = read(slice_of(sample->text), &book);
        if (found != (sample->title != NULL))
            fail_msg("%s: %s", sample->text, found ? "a book" : "no book");
        if (!found)
            continue;
        if (!slice_equal(book.title, slice_of(sample->title)) ||
            !slice_equal(book.author, slice_of(sample->author)))
            fail_msg("%s: '%.*s' by '%.*s'", sample->text, (int)book.title.length, book.title.data,
                     (int)book.author.length, book.author.data);
    }
}

static void test_lines(void **state)
{
    static const struct sample samples[] = {
        { "《渡口》", "渡口", "" },
        { "《渡口》作者：林小河", "渡口", "林小河" },
        { "《渡口》（全本） 作者：林小河", "渡口", "林小河" },
        { "《渡口》 林小河著", "渡口", "林小河" },
        { "『渡口』 著者：水野 遥", "渡口", "水野 遥" },
        { "渡口（林小河 著）", "渡口", "林小河" },
        { "渡口(林小河著)", "渡口", "林小河" },
        { "《渡口》是一本關於河的書。", NULL, NULL },
        { "《渡口》裡的那條船", NULL, NULL },
        { "《", NULL, NULL },
        { "《》", NULL, NULL },
        { "《渡口", NULL, NULL },
        { "渡口（上）", NULL, NULL },
        { "他把書還了（林小河）", NULL, NULL },
        { "（著）", NULL, NULL },
    };
    (void)state;
    check(samples, sizeof samples / sizeof *samples, bookline_read);
}

static void test_files(void **state)
{
    static const struct sample samples[] = {
        { "《渡口》作者：林小河.txt", "渡口", "林小河" },
        { "林小河《渡口》（完）.txt.gz", "渡口", "林小河" },
        { "林小河 - 渡口.TXT", "渡口", "林小河" },
        { "渡口_林小河.txt", "渡口", "林小河" },
        { "渡口 作者：林小河.txt.xz", "渡口", "林小河" },
        { "渡口-林小河.txt", "渡口", "林小河" },
        { "[林小河]渡口.txt", "渡口", "林小河" },
        { "渡口（校對版全本）.txt", "渡口", "" },
        { "【完结】渡口 作者：林小河.txt", "渡口", "林小河" },
        { "渡口（上）.txt", "渡口（上）", "" },
        { "一河-兩岸的船.txt", "一河-兩岸的船", "" },
        { "我的筆記.txt", "我的筆記", "" },
        { "坂の上の郵便局.md", "坂の上の郵便局", "" },
        { "notes-2014.txt", NULL, NULL },
        { ".txt", NULL, NULL },
        { "\033[31m河.txt", NULL, NULL },
        { "河\xC2\x9B.txt", NULL, NULL },
        { "", NULL, NULL },
    };
    (void)state;
    check(samples, sizeof samples / sizeof *samples, bookline_of_file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_files),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("doc_bookline", tests, NULL, NULL);
}
