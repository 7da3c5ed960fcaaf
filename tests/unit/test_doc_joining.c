/* SPDX-License-Identifier: MIT */
/* Lines of hard-wrapped text: which are joined, with what between them, and the way back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "doc/joining.h"
#include "doc/visible.h"
#include "structure_sample.h"

/* What a text reads as once its lines are joined: a block a line, blank ones left out. */
static void assert_joined(enum reflow reflow, const char *text, const char *wanted)
{
    struct part *part = sample_part(text, strlen(text));
    struct joining joining = joining_decide(part, reflow);
    joining_apply(part, &joining);
    struct bytes got = { 0 };
    struct visible words = { 0 };
    for (size_t i = 0; i < part->block_count; i++) {
        visible_set(&words, part, part->blocks[i].start, part->blocks[i].end);
        if (words.text.length == 0)
            continue;
        bytes_append(&got, bytes_string(&words.text), words.text.length);
        bytes_append_byte(&got, '\n');
    }
    assert_string_equal(bytes_string(&got), wanted);
    bytes_release(&got);
    visible_release(&words);
    part_free(part);
}

static void test_han(void **state)
{
    (void)state;
    assert_joined(REFLOW_AUTO,
                  "　　渡口的船每天只開兩班，一班在天亮之前，\n"
                  "一班在天黑之後。搭船的人都認得彼此，也認得\n"
                  "彼此的行李，誰家的雞今天沒有叫，一上船便都\n"
                  "知道了。\n"
                  "　　船家不收零錢，說是怕掉進水裡。老人們於\n"
                  "是把錢攢成整的，孩子們把整的藏起來，船照樣\n"
                  "開，帳也照樣記在艙板的背面。\n",
                  "　　渡口的船每天只開兩班，一班在天亮之前，一班在天黑之後。搭船的人都認得"
                  "彼此，也認得彼此的行李，誰家的雞今天沒有叫，一上船便都知道了。\n"
                  "　　船家不收零錢，說是怕掉進水裡。老人們於是把錢攢成整的，孩子們把整的"
                  "藏起來，船照樣開，帳也照樣記在艙板的背面。\n");
}

static void test_words(void **state)
{
    (void)state;
    assert_joined(REFLOW_AUTO,
                  "The ferry leaves twice a day, once before it\n"
                  "is light and once after it is dark, and those\n"
                  "who take it know each other and each other's\r\n"
                  "luggage by sight.\n"
                  "\n"
                  "Nobody pays in small coins, for they fall be-\n"
                  "tween the planks, and what falls between the\n"
                  "planks belongs to the river, as every well-\n"
                  "known rule of the house has it.\n",
                  "The ferry leaves twice a day, once before it is light and once after it is dark, "
                  "and those who take it know each other and each other's luggage by sight.\n"
                  "Nobody pays in small coins, for they fall between the planks, and what falls "
                  "between the planks belongs to the river, as every well-known rule of the house "
                  "has it.\n");
}

static void test_hangul(void **state)
{
    (void)state;
    assert_joined(REFLOW_AUTO,
                  "나룻배는 하루에 두 번만 떠난다. 한 번은\n"
                  "날이 밝기 전에, 또 한 번은 해가 진 뒤에\n"
                  "떠난다. 배를 타는 사람들은 서로의 얼굴을\n"
                  "알고 서로의 짐도 안다.\n",
                  "나룻배는 하루에 두 번만 떠난다. 한 번은 날이 밝기 전에, 또 한 번은 해가 진 뒤에 "
                  "떠난다. 배를 타는 사람들은 서로의 얼굴을 알고 서로의 짐도 안다.\n");
}

static const char letter[] = "From: Lena Moor\n"
                             "Subject: the weir, and everything that was said of it at the last\n"
                             "\n"
                             "I walked up to the weir on Saturday and the left gate is stuck about\n"
                             "halfway. Somebody has wedged a plank under it, which is fine for now\n"
                             "but will not survive the first proper flood of the spring.\n"
                             "\n"
                             "> Who has the key to the tool shed, and who has seen the second one of\n"
                             "> the two keys that hung there?\n"
                             "\n"
                             "- the long bar, which is in my cellar behind the bicycles and hard to\n"
                             "  reach\n"
                             "- gloves\n"
                             "\n"
                             "The river runs, the river stays,\n"
                             "It keeps no count of all our days,\n"
                             "\n"
                             "-- \n"
                             "Lena Moor, keeper of the left gate, the tool shed and a long iron bar\n"
                             "in the old mill\n";

static void test_what_is_kept(void **state)
{
    (void)state;
    assert_joined(REFLOW_AUTO, letter,
                  "From: Lena Moor\n"
                  "Subject: the weir, and everything that was said of it at the last\n"
                  "I walked up to the weir on Saturday and the left gate is stuck about halfway. "
                  "Somebody has wedged a plank under it, which is fine for now but will not survive "
                  "the first proper flood of the spring.\n"
                  "> Who has the key to the tool shed, and who has seen the second one of the two keys "
                  "that hung there?\n"
                  "- the long bar, which is in my cellar behind the bicycles and hard to reach\n"
                  "- gloves\n"
                  "The river runs, the river stays,\n"
                  "It keeps no count of all our days,\n"
                  "-- \n"
                  "Lena Moor, keeper of the left gate, the tool shed and a long iron bar\n"
                  "in the old mill\n");
}

/* Quoted lines go with those of their depth, whatever the width of who is quoted. */
static void test_quoted(void **state)
{
    (void)state;
    assert_joined(REFLOW_AUTO,
                  "On Monday, Tom wrote:\n"
                  ">> Somebody has wedged a plank under the left gate, which is\n"
                  ">> fine for now but will not survive the first flood.\n"
                  "> Who has the key to the tool shed, and who has seen the second\n"
                  "> of the two keys that hung there before the winter began?\n"
                  ">\n"
                  "> yes\n"
                  "> no\n"
                  "TM> The key is under the third pot, and so is the letter that\n"
                  "TM> you asked for.\n"
                  "> > 1. Is the roof mended, and who is going to pay for all of the\n"
                  "> >    planks?\n"
                  "> > 2. Is the cat fed?\n"
                  "\n"
                  "The plank was mine.\n",
                  "On Monday, Tom wrote:\n"
                  ">> Somebody has wedged a plank under the left gate, which is fine for now but will "
                  "not survive the first flood.\n"
                  "> Who has the key to the tool shed, and who has seen the second of the two keys "
                  "that hung there before the winter began?\n"
                  ">\n"
                  "> yes\n"
                  "> no\n"
                  "TM> The key is under the third pot, and so is the letter that you asked for.\n"
                  "> > 1. Is the roof mended, and who is going to pay for all of the planks?\n"
                  "> > 2. Is the cat fed?\n"
                  "The plank was mine.\n");
    assert_joined(REFLOW_AUTO,
                  "> 渡口的船每天只開兩班，一班在天亮之前，\n"
                  "> 一班在天黑之後。搭船的人都認得彼此，也認\n"
                  "> 得彼此的行李，誰家的雞今天沒有叫，一上船\n"
                  "> 便都知道了。\n"
                  "\n"
                  "是這樣嗎？\n",
                  "> 渡口的船每天只開兩班，一班在天亮之前，一班在天黑之後。搭船的人都認得彼此，"
                  "也認得彼此的行李，誰家的雞今天沒有叫，一上船便都知道了。\n"
                  "是這樣嗎？\n");
}

/* Verse, dialogue and paragraphs that are a line each are no wrapped lines. */
static void test_what_is_not_wrapped(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "渡口無人舟自橫，秋風吹老白蘋聲。\n夜來誰唱江南曲，一半潮生一半明。\n"
        "莫問前村燈幾點，且聽隔岸雨初成。\n明朝再過橋邊路，柳色青青似故情。\n",
        "「你來了。」\n「來了。」\n「船呢？」\n「船在對岸，天亮前不會過來，你先坐一會兒。」\n",
        "2014-03-03 09:12:44 gate left opened by hand\n2014-03-03 09:13:01 gate left closed by hand\n"
        "2014-03-03 09:15:30 gate left opened by hand\n2014-03-03 09:16:02 gate left closed by hand\n",
        "",
        "\n\n\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct part *part = sample_part(texts[i], strlen(texts[i]));
        assert_false(joining_decide(part, REFLOW_AUTO).wrapped);
        part_free(part);
    }
}

/* The blocks tile what they did, and the way back gives the lines as they were. */
static void test_undone(void **state)
{
    (void)state;
    struct part *part = sample_part(letter, strlen(letter));
    size_t blocks = part->block_count;
    struct joining joining = joining_decide(part, REFLOW_AUTO);
    joining_apply(part, &joining);
    assert_true(part->block_count < blocks);
    assert_true(part->notation);
    for (size_t i = 0; i < part->span_count; i++) {
        const struct block *block = &part->blocks[part_block_at(part, part->spans[i].start)];
        assert_true(part->spans[i].start >= block->start && part->spans[i].end <= block->end);
        assert_true(i == 0 || part->spans[i].start >= part->spans[i - 1].end);
    }
    joining_undo(part);
    assert_int_equal(part->block_count, blocks);
    assert_int_equal(part->span_count, 0);
    assert_false(part->notation);
    joining_undo(part);
    joining = joining_decide(part, REFLOW_OFF);
    joining_apply(part, &joining);
    assert_int_equal(part->block_count, blocks);
    part_free(part);
}

/* Asked for, lines are joined where the text does not tell. */
static void test_on(void **state)
{
    (void)state;
    assert_joined(REFLOW_ON, "a short text of two lines that were once\none line\n",
                  "a short text of two lines that were once one line\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_han),          cmocka_unit_test(test_words),
        cmocka_unit_test(test_hangul),       cmocka_unit_test(test_what_is_kept),
        cmocka_unit_test(test_what_is_not_wrapped), cmocka_unit_test(test_undone),
        cmocka_unit_test(test_on),           cmocka_unit_test(test_quoted),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("doc_joining", tests, NULL, NULL);
}
