/* SPDX-License-Identifier: MIT */
/* What structure is recognised by: words, numerals, headings, dates, by-lines, chrome. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "doc/byline.h"
#include "doc/chrome.h"
#include "doc/cursor.h"
#include "doc/date.h"
#include "doc/line.h"
#include "doc/names.h"
#include "doc/numbering.h"
#include "doc/numeral.h"
#include "doc/shape.h"
#include "doc/words.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static int compare_words(const struct word *a, const struct word *b)
{
    size_t n = a->length < b->length ? a->length : b->length;
    int order = memcmp(words_text + a->offset, words_text + b->offset, n);
    return order != 0 ? order : (int)a->length - (int)b->length;
}

static void test_words_are_sorted(void **state)
{
    (void)state;
    assert_int_equal(words_first[0], 0);
    for (size_t i = 1; i < words_first[256]; i++) {
        assert_true(compare_words(&words[i - 1], &words[i]) < 0);
        assert_true(words[i].classes != 0);
    }
    for (size_t i = 0; i < words_first[256]; i++) {
        struct slice text = { words_text + words[i].offset, words[i].length };
        const struct word *found = word_at(text, words[i].classes);
        assert_non_null(found);
        assert_int_equal(found->length, text.length);
        assert_true(word_is(text, words[i].classes));
        assert_non_null(word_before(text, words[i].classes));
    }
}

static void test_words(void **state)
{
    (void)state;
    assert_false(word_is((struct slice){ NULL, 0 }, WORD_CHAPTER));
    assert_true(word_is(slice_of("後　　記"), WORD_CHAPTER));
    assert_false(word_is(slice_of("後　日　記"), WORD_CHAPTER));
    assert_true(word_is(slice_of("Share This Article"), WORD_LINK));
    assert_false(word_is(slice_of("Shares"), WORD_LINK));
    assert_null(word_at(slice_of("sharecropper"), WORD_LINK));
    assert_null(word_at(slice_of(""), UINT32_MAX));
    assert_null(word_at(slice_of("的"), WORD_ORG));
    assert_int_equal(word_at(slice_of("分享到臉書"), WORD_LINK)->length, strlen("分享到"));
    assert_int_equal(word_before(slice_of("中國社會報"), WORD_ORG)->length, strlen("報"));
    assert_null(word_before(slice_of("報中國社會"), WORD_ORG));
    assert_true(word_within(slice_of("本站 © 2020"), WORD_LEGAL));
    assert_false(word_within(slice_of("copyrighted"), WORD_LEGAL));
}

static void test_numerals(void **state)
{
    static const struct {
        const char *text;
        size_t bytes;
        unsigned value;
    } rows[] = {
        { "0", 1, 0 },
        { "12x", 2, 12 },
        { "１０３", 9, 103 },
        { "〇", 3, 0 },
        { "十", 3, 10 },
        { "十二", 6, 12 },
        { "二十", 6, 20 },
        { "兩百零一", 12, 201 },
        { "两百", 6, 200 },
        { "一百二十三", 15, 123 },
        { "一千零五", 12, 1005 },
        { "三萬二千", 12, 32000 },
        { "二〇二〇", 12, 2020 },
        { "廿一", 6, 21 },
        { "卅", 3, 30 },
        { "卌五", 6, 45 },
        { "壹佰貳拾參", 15, 123 },
        { "伍", 3, 5 },
        { "百", 3, 100 },
        { "一二三", 9, 123 },
        { "99999999999999999999", 20, NUMERAL_MOST },
        { "章", 0, 0 },
        { "", 0, 0 },
        { "九九九九九九九九九九九九", 36, NUMERAL_MOST },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct numeral number = { 0 };
        size_t bytes = numeral_read(slice_of(rows[i].text), &number);
        assert_int_equal(bytes, rows[i].bytes);
        if (bytes > 0)
            assert_int_equal(number.value, rows[i].value);
    }
}

static void test_numerals_of_any_script(void **state)
{
    static const struct {
        const char *text;
        size_t bytes;
        unsigned value;
        enum numeral_script script;
    } rows[] = {
        { "IV", 2, 4, NUMERAL_ROMAN },      { "XIV.", 3, 14, NUMERAL_ROMAN },
        { "Ⅳ", 3, 4, NUMERAL_ROMAN },       { "③", 3, 3, NUMERAL_CIRCLED },
        { "㈡", 3, 2, NUMERAL_CIRCLED },    { "丙", 3, 3, NUMERAL_STEM },
        { "Seven", 5, 7, NUMERAL_WORD },    { "TWENTY", 6, 20, NUMERAL_WORD },
        { "Viv", 0, 0, NUMERAL_ROMAN },     { "seventeenth", 0, 0, NUMERAL_WORD },
        { "CCCCCCC", 0, 0, NUMERAL_ROMAN },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct numeral number = { 0 };
        size_t bytes = numeral_read_any(slice_of(rows[i].text), &number);
        assert_int_equal(bytes, rows[i].bytes);
        if (bytes == 0)
            continue;
        assert_int_equal(number.value, rows[i].value);
        assert_int_equal(number.script, rows[i].script);
    }
}

/* form, value and what follows, for a line each. */
static void test_numbers(void **state)
{
    static const struct {
        const char *line;
        enum number_form form;
        unsigned value;
        enum number_tail tail;
    } rows[] = {
        { "第一章", NUMBER_STRONG, 1, TAIL_ALONE },
        { "第 １２ 章　雪", NUMBER_STRONG, 12, TAIL_SEPARATED },
        { "第兩百零三回：歸來", NUMBER_STRONG, 203, TAIL_SEPARATED },
        { "☆第三節「門」", NUMBER_STRONG, 3, TAIL_SEPARATED },
        { "【第001話】渡口", NUMBER_STRONG, 1, TAIL_SEPARATED },
        { "正文 第七章 夜", NUMBER_STRONG, 7, TAIL_SEPARATED },
        { "第一卷 第三章 風", NUMBER_STRONG, 3, TAIL_SEPARATED },
        { "第二章、一封信", NUMBER_STRONG, 2, TAIL_SEPARATED },
        { "第二章初入江湖", NUMBER_STRONG, 2, TAIL_ATTACHED },
        { "第三回合開始", NUMBER_STRONG, 3, TAIL_PROSE },
        { "第五節課", NUMBER_STRONG, 5, TAIL_PROSE },
        { "第一章的墨跡", NUMBER_STRONG, 1, TAIL_PROSE },
        { "第一話が好き", NUMBER_STRONG, 1, TAIL_PROSE },
        { "第一、二章之間", NUMBER_STRONG, 0, TAIL_LISTED },
        { "第一章、第二章都好", NUMBER_STRONG, 1, TAIL_LISTED },
        { "一章　始まり", NUMBER_STRONG, 1, TAIL_SEPARATED },
        { "12話", NUMBER_STRONG, 12, TAIL_ALONE },
        { "第二部 秋潮", NUMBER_WEAK, 2, TAIL_SEPARATED },
        { "第一部分 总论", NUMBER_WEAK, 1, TAIL_SEPARATED },
        { "第二季度報表", NUMBER_WEAK, 2, TAIL_PROSE },
        { "卷之三 海", NUMBER_VOLUME, 3, TAIL_SEPARATED },
        { "卷二", NUMBER_VOLUME, 2, TAIL_ALONE },
        { "下卷", NUMBER_HALF, 3, TAIL_ALONE },
        { "上篇：緣起", NUMBER_HALF, 1, TAIL_SEPARATED },
        { "제3장 첫차", NUMBER_KOREAN, 3, TAIL_SEPARATED },
        { "2화", NUMBER_KOREAN, 2, TAIL_ALONE },
        { "제1장에서 말했듯이", NUMBER_KOREAN, 1, TAIL_PROSE },
        { "Chapter 3: The Gate", NUMBER_WORD, 3, TAIL_SEPARATED },
        { "PART TWO", NUMBER_WORD, 2, TAIL_ALONE },
        { "Chapter 7 ends with a sentence", NUMBER_WORD, 7, TAIL_PROSE },
        { "その二　昼の月", NUMBER_SONO, 2, TAIL_SEPARATED },
        { "楔子", NUMBER_KEYWORD, 0, TAIL_ALONE },
        { "番外三 重逢", NUMBER_KEYWORD, 3, TAIL_SEPARATED },
        { "序言我讀了三遍", NUMBER_KEYWORD, 0, TAIL_ATTACHED },
        { "後記的最後一行", NUMBER_KEYWORD, 0, TAIL_PROSE },
        { "プロローグ", NUMBER_KEYWORD, 0, TAIL_ALONE },
        { "一、緣起", NUMBER_HAN, 1, TAIL_SEPARATED },
        { "十二．結語", NUMBER_HAN, 12, TAIL_SEPARATED },
        { "甲、總則", NUMBER_HAN, 1, TAIL_SEPARATED },
        { "一、二年級", NUMBER_HAN, 1, TAIL_LISTED },
        { "一、一張網管到底", NUMBER_HAN, 1, TAIL_SEPARATED },
        { "（三）做法", NUMBER_PAREN, 3, TAIL_SEPARATED },
        { "2) 方法", NUMBER_PAREN, 2, TAIL_SEPARATED },
        { "④ 結果", NUMBER_PAREN, 4, TAIL_SEPARATED },
        { "3. 方法", NUMBER_ARABIC, 3, TAIL_SEPARATED },
        { "１、概要", NUMBER_ARABIC, 1, TAIL_SEPARATED },
        { "2、3月份", NUMBER_ARABIC, 2, TAIL_LISTED },
        { "1.2 背景", NUMBER_DECIMAL, 102, TAIL_SEPARATED },
        { "2.3.1背景", NUMBER_DECIMAL, 20301, TAIL_ATTACHED },
        { "1.5倍的速度", NUMBER_NONE, 0, TAIL_ALONE },
        { "10:30出發", NUMBER_NONE, 0, TAIL_ALONE },
        { "IV. Silence", NUMBER_ROMAN, 4, TAIL_SEPARATED },
        { "Ⅱ　方法", NUMBER_ROMAN, 2, TAIL_SEPARATED },
        { "I.e. this", NUMBER_NONE, 0, TAIL_ALONE },
        { "三", NUMBER_BARE, 3, TAIL_ALONE },
        { "0", NUMBER_NONE, 0, TAIL_ALONE },
        { "「第一章」", NUMBER_NONE, 0, TAIL_ALONE },
        { "第", NUMBER_NONE, 0, TAIL_ALONE },
        { "☆", NUMBER_NONE, 0, TAIL_ALONE },
        { "IV", NUMBER_BARE, 4, TAIL_ALONE },
        { "2020年的春天", NUMBER_NONE, 0, TAIL_ALONE },
        { "第一次世界大戰", NUMBER_NONE, 0, TAIL_ALONE },
        { "第一封信", NUMBER_HAN, 1, TAIL_ALONE },
        { "第一封信寫給誰", NUMBER_NONE, 0, TAIL_ALONE },
        { "第二天　宜蘭到花蓮", NUMBER_HAN, 2, TAIL_SEPARATED },
        { "第二天，雨停了", NUMBER_NONE, 0, TAIL_ALONE },
        { "第二單元　種植", NUMBER_WEAK, 2, TAIL_SEPARATED },
        { "§3 用紙", NUMBER_ARABIC, 3, TAIL_SEPARATED },
        { "3.1.  IDLE", NUMBER_DECIMAL, 301, TAIL_SEPARATED },
        { "議題（1）開館時間", NUMBER_HAN, 1, TAIL_SEPARATED },
        { "附录A 保修", NUMBER_KEYWORD, 1, TAIL_SEPARATED },
        { "後　記", NUMBER_KEYWORD, 0, TAIL_ALONE },
        { "Ch. 2 - The Forge", NUMBER_WORD, 2, TAIL_SEPARATED },
        { "Ch. 2 was late", NUMBER_WORD, 2, TAIL_PROSE },
        { "Version 2.1", NUMBER_WORD, 2, TAIL_SEPARATED },
        { "2부 둑", NUMBER_KOREAN, 2, TAIL_SEPARATED },
        { "제3조(신청)", NUMBER_KOREAN, 3, TAIL_SEPARATED },
        { "가. 보고 사항", NUMBER_HAN, 1, TAIL_SEPARATED },
        { "가을 하늘", NUMBER_NONE, 0, TAIL_ALONE },
        { "三、二、一", NUMBER_HAN, 3, TAIL_LISTED },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct number number = number_read(slice_of(rows[i].line));
        if (number.form != rows[i].form || number.value != rows[i].value ||
            number.tail != rows[i].tail)
            fail_msg("%s: form %d, value %u, tail %d", rows[i].line, number.form, number.value,
                     number.tail);
        assert_true(number.title <= strlen(rows[i].line));
    }
}

static void test_dates(void **state)
{
    static const struct {
        const char *text, *date;
    } rows[] = {
        { "2020-12-21 10:09", "2020-12-21 10:09" },
        { "2020-12-21T10:09:00+08:00", "2020-12-21 10:09" },
        { "2020年12月21日", "2020-12-21" },
        { "2020 年 12 月 21 日 下午 3 時 5 分", "2020-12-21 15:05" },
        { "於2020/1/2發布", "2020-01-02" },
        { "2020.12.21", "2020-12-21" },
        { "二〇二〇年十二月二十一日", "2020-12-21" },
        { "民國109年12月21日上午10點半", "2020-12-21 10:30" },
        { "中華民國一〇九年十二月二十一日", "2020-12-21" },
        { "113年1月15日", "2024-01-15" },
        { "令和2年12月21日(月) 午後2時", "2020-12-21 14:00" },
        { "平成元年1月8日", "1989-01-08" },
        { "2020. 12. 21. 오후 12:09", "2020-12-21 12:09" },
        { "2020년 12월 21일 오전 12시 9분", "2020-12-21 00:09" },
        { "Dec. 21st, 2020 at 9:05 PM", "2020-12-21 21:05" },
        { "Mon, 21 December 2020 10:09:00 GMT", "2020-12-21 10:09" },
        { "12/21/2020", "2020-12-21" },
        { "21.12.2020", "2020-12-21" },
        { "2019年5月4日 星期六 A12版", "2019-05-04" },
        { "2013-07-12 05:19 分享到：", "2013-07-12 05:19" },
        { "2020-02-30", NULL },
        { "2020-13-01", NULL },
        { "12020-12-21", NULL },
        { "123456", NULL },
        { "電話 02-1234-5678", NULL },
        { "2020年12月", NULL },
        { "", NULL },
        { "2020-12-21 25:00", "2020-12-21" },
        { "2020-12-21 10:75", "2020-12-21" },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct date date;
        size_t start, end;
        char text[DATE_LENGTH] = "";
        bool found = date_find(slice_of(rows[i].text), &date, &start, &end);
        if (found) {
            date_write(&date, text);
            assert_true(start < end && end <= strlen(rows[i].text));
        }
        if (found != (rows[i].date != NULL) || (found && strcmp(text, rows[i].date) != 0))
            fail_msg("%s: found %s", rows[i].text, found ? text : "nothing");
    }
}

static void test_bylines(void **state)
{
    static const struct {
        const char *line, *author, *date, *source; /* NULL: none; date "" : it is no by-line */
    } rows[] = {
        { "林 嵐 2019/03/07 08:30   南方週末報 投稿 打印 收藏", "林 嵐", "2019-03-07 08:30",
          "南方週末報" },
        { "許 文 昌 2019/03/07 鄉土時報 投搞", "許 文 昌", "2019-03-07", "鄉土時報" },
        { "2020年12月21日10:09 | 来源：人民网－人民日报 字号：小 中 大", NULL, "2020-12-21 10:09",
          "人民网－人民日报" },
        { "来源：中国青年报 作者：李明华 发布时间：2021-03-05 08:00:12 浏览次数：1234", "李明华",
          "2021-03-05 08:00", "中国青年报" },
        { "聯合報 記者林麗玉／桃園即時報導", "林麗玉", NULL, "聯合報" },
        { "文／張瑞珊　攝影／李國樑", "張瑞珊", NULL, NULL },
        { "中央社 伍 欣 2014-09-05", "伍 欣", "2014-09-05", "中央社" },
        { "2014-09-05 南方週末 許 文 昌", "許 文 昌", "2014-09-05", "南方週末" },
        { "取材・文＝山田太郎", "山田太郎", NULL, NULL },
        { "山田 太郎　2022/5/6(金) 14:32配信 共同通信", "山田 太郎", "2022-05-06 14:32",
          "共同通信" },
        { "입력 2021.12.21 10:09 | 이정훈 기자 | 서울신문", "이정훈", "2021-12-21 10:09",
          "서울신문" },
        { "By Jane A. Doe, The Daily Courier, Dec. 21, 2020", "Jane A. Doe", "2020-12-21",
          "The Daily Courier" },
        { "更新於 2021-02-03 09:00 ・ 發布於 2021-02-02 18:00", NULL, "2021-02-02 18:00", NULL },
        { "黃世麒 10:30 2020-01-02", "黃世麒", "2020-01-02 10:30", NULL },
        { "責任編輯：陳小紅", NULL, NULL, NULL },
        { "2020年12月21日會議紀錄", NULL, "", NULL },
        { "2020年12月21日，市政府召開記者會，說明明年的計畫。", NULL, "", NULL },
        { "記者：您好，請問您為什麼選擇這條路？", NULL, "", NULL },
        { "分享 列印 收藏", NULL, "", NULL },
        { "讓路燈照進每一條巷子", NULL, "", NULL },
        { "", NULL, "", NULL },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct slice line = slice_of(rows[i].line);
        struct byline byline = byline_read(line);
        bool wanted = rows[i].date == NULL || rows[i].date[0] != '\0';
        bool is = line.length > 0 && byline_is(&byline, line);
        if (is != wanted)
            fail_msg("%s: %s by-line", rows[i].line, is ? "a" : "no");
        if (!is)
            continue;
        const char *author = rows[i].author != NULL ? rows[i].author : "";
        const char *source = rows[i].source != NULL ? rows[i].source : "";
        char date[DATE_LENGTH] = "";
        if (byline.dated)
            date_write(&byline.date, date);
        if (!slice_equal(byline.author, slice_of(author)) ||
            !slice_equal(byline.source, slice_of(source)) ||
            strcmp(date, rows[i].date != NULL ? rows[i].date : "") != 0)
            fail_msg("%s: author %.*s, date %s, source %.*s", rows[i].line,
                     (int)byline.author.length, byline.author.data, date, (int)byline.source.length,
                     byline.source.data);
    }
}

static void test_openings(void **state)
{
    static const struct {
        const char *text, *author, *source;
        bool closing;
    } rows[] = {
        { "【記者王小明／台北報導】今年的雨季來得特別早。", "王小明", NULL, false },
        { "（中央社記者游凱翔台北6日電）氣象署表示，明天雨勢稍歇。", "游凱翔", "中央社", false },
        { "新华社西宁5月4日电（记者李一航）考古工作者日前宣布。", "李一航", "新华社", false },
        { "[서울=고을뉴스] 홍길동 기자 = 눈이 내렸다.", "홍길동", NULL, false },
        { "他說，那一年的雨季來得特別早。", NULL, NULL, false },
        { "可以放上去。（歐陽靖）", "歐陽靖", NULL, true },
        { "燈滅了。(伍 欣)", "伍 欣", NULL, true },
        { "燈滅了。（来源：新华网）", NULL, "新华网", true },
        { "燈滅了（不是第一次）", NULL, NULL, true },
        { "燈滅了。", NULL, NULL, true },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct byline byline = { 0 };
        if (rows[i].closing)
            byline_read_closing(slice_of(rows[i].text), &byline);
        else
            byline_read_opening(slice_of(rows[i].text), &byline);
        if (!slice_equal(byline.author, slice_of(rows[i].author != NULL ? rows[i].author : "")) ||
            !slice_equal(byline.source, slice_of(rows[i].source != NULL ? rows[i].source : "")))
            fail_msg("%s: author %.*s, source %.*s", rows[i].text, (int)byline.author.length,
                     byline.author.data, (int)byline.source.length, byline.source.data);
    }
}

static void test_chrome(void **state)
{
    static const struct {
        const char *line;
        enum chrome chrome;
    } rows[] = {
        { "投稿 打印 收藏", CHROME_LINKS },
        { "• 微博推薦", CHROME_LINKS },
        { "【纠错】【打印】【收藏】【关闭窗口】", CHROME_LINKS },
        { "Share this article", CHROME_LINKS },
        { "공유하기 인쇄 글자크기", CHROME_LINKS },
        { "シェア　ツイート　保存　印刷", CHROME_LINKS },
        { "上一篇：候鸟为什么认得回家的路", CHROME_LINKS },
        { "0", CHROME_COUNTER },
        { "閱讀 1,234　評論 5", CHROME_COUNTER },
        { "浏览次数：556", CHROME_COUNTER },
        { "首頁 > 新聞 > 社會", CHROME_PATH },
        { "您的位置：首页 >> 生态 >> 正文", CHROME_PATH },
        { "首页 | 新闻 | 体育 | 图片", CHROME_PATH },
        { "banner_728x90 (2)", CHROME_BANNER },
        { "會員專區1200_60 (3)", CHROME_BANNER },
        { "廣告", CHROME_BANNER },
        { "相關閱讀", CHROME_RELATED },
        { "관련기사", CHROME_RELATED },
        { "版權所有 不得轉載", CHROME_LEGAL },
        { "https://example.org/a/b", CHROME_ADDRESS },
        { "今天是2021年5月4日 星期二", CHROME_GREETING },
        { "讓路燈照進每一條巷子", CHROME_NONE },
        { "“結構”的力量", CHROME_NONE },
        { "教育與健康", CHROME_NONE },
        { "錢從哪裡來？", CHROME_NONE },
        { "配達の道順は体が覚えている", CHROME_NONE },
        { "Three ways to give way", CHROME_NONE },
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        enum chrome chrome = chrome_of(slice_of(rows[i].line));
        if (chrome != rows[i].chrome)
            fail_msg("%s: %d", rows[i].line, chrome);
    }
    assert_true(chrome_within(slice_of("廣告")));
    assert_true(chrome_within(slice_of("請繼續往下閱讀")));
    assert_false(chrome_within(slice_of("分享")));
}

static void test_names(void **state)
{
    static const char *const persons[] = { "王小明",   "伍 欣",       "許 文 昌",
                                           "歐陽文風", "山田 太郎",   "佐藤花子",
                                           "홍길동",   "Jane A. Doe", "約翰·史密斯" };
    static const char *const others[] = {
        "小城故事", "前言",     "材料", "目錄", "차례",
        "The Gate", "一個編輯", "2020", "",     "風把燈吹成一條線"
    };
    (void)state;
    for (size_t i = 0; i < COUNT(persons); i++)
        if (!name_is_person(slice_of(persons[i])))
            fail_msg("%s is no name", persons[i]);
    for (size_t i = 0; i < COUNT(others); i++)
        if (name_is_person(slice_of(others[i])))
            fail_msg("%s is a name", others[i]);
    assert_true(name_is_body(slice_of("鄉土時報")));
    assert_true(name_is_body(slice_of("udn.com")));
    assert_false(name_is_body(slice_of("王小明")));
    assert_true(name_is_dateline(slice_of("台北報導")));
    assert_false(name_is_dateline(slice_of("木藝通訊")));
}

static void test_lines(void **state)
{
    (void)state;
    struct slice text;
    struct glance blank = glance_at(slice_of(" \t\u3000\u00a0\u200b"), &text);
    assert_false(blank.there);
    assert_int_equal(text.length, 0);
    struct glance line = glance_at(slice_of("　　第一章\u00a0\u00a0"), &text);
    assert_true(line.there && line.indent == 4 && line.cells == 6);
    assert_int_equal(end_of(slice_of("好。")), END_SENTENCE);
    assert_int_equal(end_of(slice_of("「好。」")), END_SENTENCE);
    assert_int_equal(end_of(slice_of("“最後一公里”")), END_CLOSED);
    assert_int_equal(end_of(slice_of("啓示。(伍 欣)")), END_SENTENCE);
    assert_int_equal(end_of(slice_of("啓示(伍 欣)")), END_CLOSED);
    assert_int_equal(end_of(slice_of("誰來？")), END_CALL);
    assert_int_equal(end_of(slice_of("如下：")), END_COLON);
    assert_int_equal(end_of(slice_of("然後，")), END_COMMA);
    assert_int_equal(end_of(slice_of("然後……")), END_ELLIPSIS);
    assert_int_equal(end_of(slice_of("然後")), END_OPEN);
    assert_true(line_is_caption(slice_of("圖1　展場入口")));
    assert_true(line_is_caption(slice_of("（圖／林小姐提供）")));
    assert_true(line_is_caption(slice_of("写真：開店前の浴室")));
    assert_false(line_is_caption(slice_of("表一套，做一套")));
    assert_false(line_is_caption(slice_of("圖書館的夜晚")));
    assert_true(shape_is_rule(slice_of("＊　＊　＊")));
    assert_true(shape_is_rule(slice_of("----------")));
    assert_false(shape_is_rule(slice_of("……")));
    assert_false(shape_is_rule(slice_of("--")));
    assert_false(shape_is_rule(slice_of("* 項目")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_are_sorted),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_numerals),
        cmocka_unit_test(test_numerals_of_any_script),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_bylines),
        cmocka_unit_test(test_openings),
        cmocka_unit_test(test_chrome),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_lines),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("structure_words", tests, NULL, NULL);
}
