/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "text/decode.h"
#include "text/guess.h"

#define SEED 77u

static uint32_t random_state = SEED;

static uint32_t random_below(uint32_t limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % limit;
}

static const char hans[] =
    "河边的老渡口早就不用了。桥修好以后，过河的人都从桥上走，只有送菜的老周还把船拴在柳树下，"
    "说是夜里听惯了水声，没有它睡不着。\n"
    "“你这船还卖不卖？”有一年秋天，城里来的年轻人问他。\n"
    "老周摇摇头，给客人倒了一碗茶，慢慢地说：“卖了它，我到哪儿去呢？”\n"
    "后来发了大水，桥断了三天。镇上的医生要过河给人看病，大家才想起那条船。老周什么也没说，"
    "把灯挂在船头，一趟一趟地撑，直到天亮。从那以后，每逢过节，总有人把酒放在柳树下面。\n"
    "第二章　风雪夜归人\n那一年的雪下得特别早。村里的小学放了假，孩子们在晒谷场上堆雪人，"
    "老师站在窗前数着远处的灯火，心里想着还没有寄出去的信。\n";

static const char hant[] =
    "舊書店開在巷子的盡頭，招牌上的字已經看不清楚了。老闆每天下午才來，打開門，把一箱雜誌搬到"
    "路邊，然後坐下來讀自己的書，好像賣不賣都沒有關係。\n"
    "「請問有沒有講植物的書？」一個小女孩站在門口，聲音很輕。\n"
    "老闆抬起頭來，想了一會兒，從最裡面的架子上抽出一本薄薄的圖鑑，吹掉灰塵，說：「這一本，"
    "從前也有一個人常常來看，看了三年，終於沒有買。」\n"
    "女孩翻到夾著葉子的那一頁，發現葉子下面寫著一行小字：春天還會再來。她把零錢全部倒在櫃台上，"
    "數了又數，還差十塊。老闆把錢推回去，笑著說，等你種出這棵樹的時候再還給我吧。\n"
    "第三回　聞笛聲故人重逢　渡寒江義士解圍\n卻說眾人行至江邊，天色已晚，忽聽得對岸有人吹笛。\n";

static const char ja[] =
    "駅前の時計台は、いつも三分だけ遅れている。町の人はみんなそれを知っていて、約束の時間には"
    "三分を足して考えるのだった。\n"
    "「直さないんですか」と、新しく来た駅員のサトウさんが聞いた。\n"
    "時計屋の主人は少し困った顔をして、コーヒーを一口飲んでから答えた。「直したら、昔の恋人を"
    "待っている人が間に合わなくなるでしょう」\n"
    "それから何年か過ぎて、雪の降る夜に、一人の女性が列車から降りてきた。時計を見上げて、まだ"
    "三分遅れていることに気づくと、彼女は声を立てて笑った。ベンチの上には、黄色い花が一輪だけ"
    "置いてあった。\n　第二話　港のノート\n船が出るたびに、少年は桟橋で名前を書き留めた。\n";

static const char ko[] =
    "마을 끝에 있는 작은 빵집은 새벽 네 시에 불을 켠다. 할머니는 밀가루를 반죽하면서 라디오를 듣고, "
    "고양이는 따뜻한 오븐 옆에서 잠을 잔다.\n"
    "\"오늘도 일찍 나오셨네요.\" 우유를 배달하는 청년이 문을 열며 인사했다.\n"
    "할머니는 웃으면서 갓 구운 빵 하나를 종이에 싸 주었다. 그는 매일 같은 빵을 받았지만, 한 번도 같은 "
    "맛이라고 생각한 적이 없었다.\n"
    "겨울이 지나고 청년이 더 이상 오지 않게 되었을 때, 빵집 앞에는 자전거 한 대가 놓여 있었다. 바구니에는 "
    "짧은 편지와 꽃이 들어 있었다.\n제2장 바다로 가는 길\n기차는 천천히 움직이기 시작했다.\n";

static const char french[] =
    "Le phare n'éclairait plus depuis des années, mais le gardien montait encore chaque soir. « À quoi "
    "bon ? » lui demandait-on au café. Il répondait que la mer, elle, n'avait pas été prévenue.\n";

static const char russian[] =
    "Поезд опаздывал на час, и дежурный по станции поливал цветы. Никто не сердился: все знали, что "
    "впереди чинят мост, и пили чай из одного самовара.\n";

static const struct {
    const char *encoding; /* what is to be found */
    const char *iconv;
    struct slice text;
} samples[] = {
    { "GB18030", "GB18030", { hans, sizeof hans - 1 } },
    { "GB18030", "GB18030", { hant, sizeof hant - 1 } },
    { "BIG5-HKSCS", "BIG5", { hant, sizeof hant - 1 } },
    { "CP932", "CP932", { ja, sizeof ja - 1 } },
    { "EUC-JP", "EUC-JP", { ja, sizeof ja - 1 } },
    { "CP949", "EUC-KR", { ko, sizeof ko - 1 } },
    { "UTF-8", "UTF-8", { hans, sizeof hans - 1 } },
    { "UTF-8", "UTF-8", { ko, sizeof ko - 1 } },
    { "UTF-16LE", "UTF-16LE", { hans, sizeof hans - 1 } },
    { "UTF-16BE", "UTF-16BE", { hant, sizeof hant - 1 } },
    { "UTF-16LE", "UTF-16LE", { ja, sizeof ja - 1 } },
    { "UTF-16BE", "UTF-16BE", { ko, sizeof ko - 1 } },
    { "UTF-16LE", "UTF-16LE", { french, sizeof french - 1 } },
    { "CP1252", "CP1252", { french, sizeof french - 1 } },
    { "CP1251", "CP1251", { russian, sizeof russian - 1 } },
    { "KOI8-R", "KOI8-R", { russian, sizeof russian - 1 } },
};

#define SAMPLES (sizeof samples / sizeof *samples)
#define CJK_SAMPLES 12u

static struct bytes encode(const char *encoding, const char *text, size_t length)
{
    iconv_t converter = iconv_open(encoding, "UTF-8");
    assert_true(converter != (iconv_t)-1);
    struct bytes out = { 0 };
    size_t room = 4 * length + 16, before = room;
    char *at = (char *)text, *stop = bytes_reserve(&out, room);
    size_t result = iconv(converter, &at, &length, &stop, &room);
    if (result == (size_t)-1)
        fail_msg("%s has not '%.12s' (%d)", encoding, at, errno);
    out.length += before - room;
    iconv_close(converter);
    return out;
}

/* A character's start in text, at random. */
static size_t random_start(struct slice text, size_t least)
{
    size_t at = random_below((uint32_t)(text.length > least ? text.length - least : 1));
    while (at > 0 && ((unsigned char)text.data[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* A head of size bytes of an encoded text that starts anywhere; its last character may be cut. */
static struct bytes random_head(size_t which, size_t size)
{
    size_t start = random_start(samples[which].text, 2 * size);
    struct slice text = samples[which].text;
    struct bytes head = { 0 };
    while (head.length < size) {
        struct bytes more = encode(samples[which].iconv, text.data + start, text.length - start);
        bytes_append(&head, more.data, more.length);
        bytes_release(&more);
        start = 0;
    }
    bytes_remove(&head, size, head.length - size);
    return head;
}


static void count_hits(size_t size, size_t rounds, size_t least_percent)
{
    print_message("# seed %u, %zu bytes\n", SEED, size);
    for (size_t which = 0; which < CJK_SAMPLES; which++) {
        size_t hits = 0;
        for (size_t round = 0; round < rounds; round++) {
            struct bytes head = random_head(which, size);
            struct guess guess = guess_encoding(head.data, head.length, false);
            hits += strcmp(guess.encoding, samples[which].encoding) == 0;
            assert_false(guess.binary);
            bytes_release(&head);
        }
        if (hits * 100 < rounds * least_percent)
            fail_msg("%s: %zu of %zu", samples[which].encoding, hits, rounds);
    }
}

static void a_hundred_bytes_are_enough(void **state)
{
    (void)state;
    count_hits(100, 40, 97);
    count_hits(101, 40, 97);
}

/* Old verse, in lines of one length; as a page has it; and with words of English on every line. */
static const char classical[] =
    "江上秋風起，孤舟夜未還。遠鐘沈野寺，疏雨過寒山。客久衣裳薄，心輕歲月閒。何當持酒去，同醉白雲間。\n"
    "故里春難到，荒村鳥自啼。柳深迷舊渡，花落滿前溪。欲問歸何處，無人識路迷。空餘一輪月，常照小橋西。\n";

static const char page[] =
    "<div class=\"entry\"><h2><a href=\"/2019/05/\">舊書店</a></h2>\n<p>老闆每天下午才來，打開門，把一箱"
    "雜誌搬到路邊。</p>\n<p class=\"more\"><a href=\"#top\">回到上面</a>&nbsp;|&nbsp;<span>閱讀 35</span>"
    "</p></div>\n<script>var page = { id: 35, next: null };</script>\n<li><a href=\"/tag\">植物</a></li>\n";

static const char manual[] =
    ".TH PAINT 1 \"2019-05\" \"version 2\"\n.SH 名前\npaint \\- 画面に文字を描く\n.SH 書式\n.B paint\n"
    ".RI [ option ] \" file\" ...\n.SH 説明\n.B paint\nは標準入力を読み、画面に描きます。\n.TP\n.B \\-w\n"
    "行の幅を指定します。\n.TP\n.B \\-\\-help\n使い方を表示して終了します。\n";

static const struct {
    const char *encoding, *iconv;
    struct slice text;
    size_t least_percent;
} pieces[] = {
    { "BIG5-HKSCS", "BIG5", { classical, sizeof classical - 1 }, 97 },
    { "GB18030", "GB18030", { classical, sizeof classical - 1 }, 97 },
    { "UTF-16BE", "UTF-16BE", { classical, sizeof classical - 1 }, 100 },
    { "BIG5-HKSCS", "BIG5", { page, sizeof page - 1 }, 90 },
    { "GB18030", "GB18030", { page, sizeof page - 1 }, 90 },
    { "CP932", "CP932", { manual, sizeof manual - 1 }, 95 },
    { "EUC-JP", "EUC-JP", { manual, sizeof manual - 1 }, 95 },
    { "GB18030", "GB18030", { hans, sizeof hans - 1 }, 100 },
    { "GB18030", "GB18030", { hant, sizeof hant - 1 }, 97 },
    { "BIG5-HKSCS", "BIG5", { hant, sizeof hant - 1 }, 100 },
    { "CP932", "CP932", { ja, sizeof ja - 1 }, 100 },
    { "EUC-JP", "EUC-JP", { ja, sizeof ja - 1 }, 100 },
    { "CP949", "CP949", { ko, sizeof ko - 1 }, 100 },
    { "UTF-8", "UTF-8", { hans, sizeof hans - 1 }, 100 },
    { "UTF-8", "UTF-8", { french, sizeof french - 1 }, 95 },
};

static bool has_other_than_ascii(const char *data, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)data[i] >= 0x80)
            return true;
    return false;
}

/* Cut out anywhere, in the middle of a character too, at both ends. */
static void pieces_may_begin_anywhere(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED);
    for (size_t which = 0; which < sizeof pieces / sizeof *pieces; which++) {
        struct slice text = pieces[which].text;
        struct bytes all = encode(pieces[which].iconv, text.data, text.length);
        size_t hits = 0, tries = 0;
        while (tries < 100) {
            size_t at = random_below((uint32_t)(all.length - 100));
            at &= strncmp(pieces[which].encoding, "UTF-16", 6) == 0 ? ~(size_t)1 : ~(size_t)0;
            if (!has_other_than_ascii(all.data + at, 100))
                continue;
            struct guess guess = guess_encoding(all.data + at, 100, false);
            hits += strcmp(guess.encoding, pieces[which].encoding) == 0;
            tries++;
        }
        if (hits < pieces[which].least_percent)
            fail_msg("%zu: %s: %zu of %zu", which, pieces[which].encoding, hits, tries);
        bytes_release(&all);
    }
}

static void opinions_are_evidence(void **state)
{
    (void)state;
    static const struct {
        const char *iconv, *text, *opinion, *encoding;
        enum guess_reason reason;
    } cases[] = {
        { "CP1250", "Zażółć gęślą jaźń, pchnąć w tę łódź jeża", "WINDOWS-1250", "CP1250",
          GUESS_OPINION },
        { "ISO-8859-7", "Το φως στο λιμάνι έσβησε νωρίς και κανείς δεν το είδε", "iso-8859-7",
          "ISO-8859-7", GUESS_OPINION },
        { "CP866", "Поезд опаздывал на час", "IBM866", "CP866", GUESS_OPINION },
        /* Bytes that say otherwise are believed. */
        { "GB18030", hans, "big5", "GB18030", GUESS_SCORE },
        { "UTF-8", hans, "gb2312", "UTF-8", GUESS_UTF8 },
        { "CP932", ja, "ISO-8859-7", "CP932", GUESS_SCORE },
        { "CP1252", french, "ISO-8859-1", "CP1252", GUESS_OPINION },
        { "CP1252", french, "WINDOWS-1250", "CP1252", GUESS_SCORE },
        { "CP1251", russian, "no such", "CP1251", GUESS_SCORE },
        { "UTF-8", "ascii", "gbk", "UTF-8", GUESS_ASCII },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct bytes text = encode(cases[i].iconv, cases[i].text, strlen(cases[i].text));
        struct guess guess = guess_encoding_beside(text.data, text.length, true, cases[i].opinion);
        assert_string_equal(guess.encoding, cases[i].encoding);
        assert_int_equal(guess.reason, cases[i].reason);
        assert_true(*guess_reason_name(guess.reason) != '\0');
        bytes_release(&text);
    }
}

/* By which letters follow each other. */
static void alphabets_are_told_apart(void **state)
{
    (void)state;
    static const struct {
        const char *encodings[4], *text;
    } cases[] = {
        { { "CP1250", "ISO-8859-2", "CP852" },
          "Zegar na wieży spóźniał się o trzy minuty i wszyscy w miasteczku o tym wiedzieli." },
        { { "CP1250", "ISO-8859-2", "CP852" },
          "Hodiny na věži se opožďovaly o tři minuty a všichni ve městě to dobře věděli." },
        { { "CP1250" },
          "A torony órája három percet késett, és a városban ezt mindenki tudta, hűvös ősz volt." },
        { { "CP1251", "KOI8-R", "ISO-8859-5", "CP866" },
          "Часы на башне отставали на три минуты, и все в городке об этом знали." },
        { { "CP1251", "KOI8-U", "ISO-8859-5" },
          "Годинник на вежі відставав на три хвилини, і всі в містечку про це знали." },
        { { "CP1253", "ISO-8859-7" },
          "Άργησε τρία λεπτά το ρολόι του πύργου και όλοι στην πόλη το ήξεραν." },
        { { "CP1254" },
          "Kuledeki saat üç dakika geri kalıyordu ve kasabada bunu bilmeyen kimse yoktu." },
        { { "CP1255" }, "השעון במגדל פיגר בשלוש דקות, וכולם בעיירה ידעו זאת היטב." },
        { { "CP1256", "ISO-8859-6" }, "كانت ساعة البرج تتأخر ثلاث دقائق وكان الجميع في البلدة يعرف ذلك." },
        { { "CP1257" },
          "Bokšto laikrodis vėlavo tris minutes, ir visi miestelyje apie tai žinojo, bet tylėjo." },
        { { "CP874" }, "นาฬิกาบนหอคอยเดินช้าไปสามนาที และทุกคนในเมืองก็รู้เรื่องนี้ดี" },
        { { "CP1252" }, "L'horloge de la tour retardait, et l'été n'y changeait rien." },
        { { "CP1258" }, "Đồng hồ trên tháp chạy chậm ba phút và mọi người đều biết." },
        { { "CP1252" }, "he said it’s late" },
        { { "CP1251" }, "usage: prog [-v] ФАЙЛ…\nprints what is in it\n" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t k = 0; k < 4 && cases[i].encodings[k] != NULL; k++) {
            const char *encoding = cases[i].encodings[k];
            struct bytes text = encode(encoding, cases[i].text, strlen(cases[i].text));
            struct guess guess = guess_encoding(text.data, text.length, true);
            assert_string_equal(guess.encoding, encoding);
            bytes_release(&text);
        }
}

static void an_apostrophe_may_be_shifted(void **state)
{
    (void)state;
    static const char text[] = "and you\x1B$B!G\x1B(Bll be asked what you\x1B$B!G\x1B(Bd like to do\n";
    assert_string_equal(guess_encoding(text, sizeof text - 1, true).encoding, "ISO-2022-JP");
}

static void names_in_hz_are_seen(void **state)
{
    (void)state;
    static const char names[] =
        "~{5B@-@-@vK?~}|~{5B@U2<@rD]f+~}|~{5B@3\\0~}|~{5B@r6{~}-~{Y$D]6{~}|~{5B@rE7^1~}\n";
    assert_string_equal(guess_encoding(names, sizeof names - 1, true).encoding, "HZ");
    static const char tildes[] = "a = ~{x}; b = ~{y}; c = ~{z~}; d = ~{w~}; e = ~{v~}\n";
    assert_string_equal(guess_encoding(tildes, sizeof tildes - 1, true).encoding, "UTF-8");
}

/* C8 A8 is a syllable of Korean and a character of Chinese, and a letter that no text has. */
static void a_rare_letter_is_not_utf8(void **state)
{
    (void)state;
    static const char text[] = "<li><a href=\"/main.do\"><span>\xC8\xA8</span></a></li>";
    assert_string_not_equal(guess_encoding(text, sizeof text - 1, true).encoding, "UTF-8");
    static const char cafe[] = "in the caf\xC3\xA9";
    assert_string_equal(guess_encoding(cafe, sizeof cafe - 1, true).encoding, "UTF-8");
}

static void kana_of_half_width_are_japanese(void **state)
{
    (void)state;
    static const char menu[] =
        "ﾁｬｰﾊﾝ650円 ﾗｰﾒﾝ700円 ｷﾞｮｰｻﾞ(6ｺ)380円 ﾋﾞｰﾙ中550円 ｳｰﾛﾝ茶250円\n";
    struct bytes text = encode("CP932", menu, strlen(menu));
    assert_string_equal(guess_encoding(text.data, text.length, true).encoding, "CP932");
    bytes_release(&text);
}

/* A line of a table says nothing but its first mark. */
static void rules_are_one_mark(void **state)
{
    (void)state;
    static const char *const encodings[] = { "GB18030", "BIG5-HKSCS" };
    static const char row[] = "├──────────────────────────────────────────────────────┼──────────┤\n"
                              "│ls -l     │列出文件的   │\n";
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        struct bytes text = encode(encodings[i], row, strlen(row));
        assert_string_equal(guess_encoding(text.data, text.length, true).encoding, encodings[i]);
        bytes_release(&text);
    }
}

/* Names of metals and the like. */
static void rare_characters_are_utf16(void **state)
{
    (void)state;
    static const char names[] = "鈇、釙、砈、鐒、鑪、𨧀、𨭎、𨨏、𨭆、䥑、鐽、錀、鎶；䱾、䲠、鲃、鳀、䴘、䏝、䗛、䝙";
    static const char *const encodings[] = { "UTF-16LE", "UTF-16BE" };
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        struct bytes text = encode(encodings[i], names, strlen(names));
        assert_string_equal(guess_encoding(text.data, text.length, true).encoding, encodings[i]);
        bytes_release(&text);
    }
}

static void a_thousand_bytes_are_certain(void **state)
{
    (void)state;
    count_hits(1000, 20, 100);
    count_hits(1001, 20, 100);
}

static void a_long_head_is_certain(void **state)
{
    (void)state;
    count_hits(65536, 1, 100);
}

static void whole_texts_are_recognised(void **state)
{
    (void)state;
    for (size_t i = 0; i < SAMPLES; i++) {
        struct bytes text = encode(samples[i].iconv, samples[i].text.data, samples[i].text.length);
        struct guess guess = guess_encoding(text.data, text.length, true);
        assert_string_equal(guess.encoding, samples[i].encoding);
        assert_int_equal(guess.bom, 0);
        assert_false(guess.binary);
        bytes_release(&text);
    }
}

/* A few characters among many lines of English. */
static void islands_are_seen(void **state)
{
    (void)state;
    static const char line[] = "make install copies the program and its manual page.\n";
    static const struct {
        const char *encoding, *iconv, *text;
    } islands[] = {
        { "GB18030", "GB18030", "作者：老周" }, { "BIG5-HKSCS", "BIG5", "作者：舊書店" },
        { "CP932", "CP932", "作者は時計屋" },    { "EUC-JP", "EUC-JP", "作者は時計屋" },
        { "CP949", "EUC-KR", "만든이: 빵집" },   { "CP1252", "CP1252", "un café" },
    };
    for (size_t i = 0; i < sizeof islands / sizeof *islands; i++) {
        struct bytes text = { 0 };
        for (size_t n = 0; n < 60; n++)
            bytes_append_string(&text, line);
        struct bytes island = encode(islands[i].iconv, islands[i].text, strlen(islands[i].text));
        bytes_append(&text, island.data, island.length);
        bytes_append_string(&text, line);
        struct guess guess = guess_encoding(text.data, text.length, true);
        assert_string_equal(guess.encoding, islands[i].encoding);
        bytes_release(&text);
        bytes_release(&island);
    }
}

static struct guess guess_slice(const char *sample, size_t length, bool whole)
{
    return guess_encoding(sample, length, whole);
}

#define GUESS(literal, whole) guess_slice(literal, sizeof(literal) - 1, whole)

static void marks_decide(void **state)
{
    (void)state;
    static const struct {
        const char *encoding;
        struct slice text;
        size_t bom;
    } cases[] = {
        { "UTF-8", { "\xEF\xBB\xBF\xC4\xE3", 5 }, 3 }, { "UTF-16LE", { "\xFF\xFE" "a\0", 4 }, 2 },
        { "UTF-16BE", { "\xFE\xFF\0a", 4 }, 2 },       { "UTF-16LE", { "\xFF\xFE", 2 }, 2 },
        { "UTF-32LE", { "\xFF\xFE\0\0", 4 }, 4 },      { "UTF-32BE", { "\0\0\xFE\xFF", 4 }, 4 },
        { "GB18030", { "\x84\x31\x95\x33" "a", 5 }, 4 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct guess guess = guess_slice(cases[i].text.data, cases[i].text.length, true);
        assert_string_equal(guess.encoding, cases[i].encoding);
        assert_int_equal(guess.bom, cases[i].bom);
    }
}

static void utf8_may_be_cut_and_damaged(void **state)
{
    (void)state;
    assert_string_equal(GUESS("", true).encoding, "UTF-8");
    assert_string_equal(GUESS("only ascii\n", true).encoding, "UTF-8");
    assert_string_equal(GUESS("讀\xE5\x8D", false).encoding, "UTF-8");
    /* Cut at both ends, and with one bad byte among many characters. */
    struct bytes text = { 0 };
    bytes_append(&text, hans + 1, 200);
    assert_string_equal(guess_encoding(text.data, text.length, false).encoding, "UTF-8");
    bytes_clear(&text);
    bytes_append(&text, hans, sizeof hans - 1);
    bytes_insert(&text, 300, "\xFF", 1);
    assert_string_equal(guess_encoding(text.data, text.length, true).encoding, "UTF-8");
    bytes_release(&text);
    /* Surrogates, and short texts with damage. */
    assert_string_equal(GUESS("書\xED\xA0\xBD\xED\xB8\x80\n", true).encoding, "UTF-8");
    assert_string_equal(GUESS("一行の文章\xFFです\n", true).encoding, "UTF-8");
    assert_string_equal(GUESS("다음\xE3 줄\n", true).encoding, "UTF-8");
}

static void seven_bit_shifts_are_seen(void **state)
{
    (void)state;
    assert_string_equal(GUESS("\x1B$B$3$l\x1B(B\n", true).encoding, "ISO-2022-JP");
    assert_string_equal(GUESS("\x1B[1mbold\x1B[0m\n", true).encoding, "UTF-8");
    assert_string_equal(GUESS("\x1B$)C\x0E" "3*\x0F\n", true).encoding, "ISO-2022-KR");
    assert_string_equal(GUESS("\x1B$)A\x0E" "NRCG\x0F\n", true).encoding, "ISO-2022-CN");
    assert_string_equal(GUESS("x ~{NRCGVPND~} y\n", true).encoding, "HZ");
    assert_string_equal(GUESS("\x1B$)C\nPlain so far.\n", false).encoding, "ISO-2022-KR");
    /* Where the shift lies before the piece. */
    assert_string_equal(GUESS("CGVPND~} and more\n", true).encoding, "HZ");
    assert_string_equal(GUESS("$l$O$3$l$G$9\x1B(B\n", true).encoding, "ISO-2022-JP");
    /* What only looks so. */
    static const char *const others[] = {
        "ls \x1B[1mfolder\x1B(B\x1B[m and \x1B[32mprogram\x1B(B\x1B[m, 12 files\n",
        "a=~{x}; b = ~{ \"k\": 1 ~} c\n", "~{ for i in list ~}\n  print(i)\n~{ end ~}\n",
        "tilde ~~ and ~\n", "\x0E\x0F\n", "\\~{a}\\~{o} S\\~{a}o Paulo ~} \n",
        "$ echo ~{root,games}/file ~{a..z}\n",
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_string_equal(guess_slice(others[i], strlen(others[i]), true).encoding, "UTF-8");
}

static void binary_is_told(void **state)
{
    (void)state;
    char noise[8192];
    for (size_t i = 0; i < sizeof noise; i++)
        noise[i] = (char)random_below(256);
    struct guess guess = guess_encoding(noise, sizeof noise, true);
    assert_true(guess.binary);
    assert_string_equal(guess.encoding, "UTF-8");
    for (size_t i = 0; i < sizeof noise; i++)
        noise[i] = (char)(random_below(4) == 0 ? random_below(256) : 0);
    guess = guess_encoding(noise, sizeof noise, true);
    assert_true(guess.binary);
    assert_string_equal(guess.encoding, "UTF-8");
    assert_true(GUESS("\x7F" "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0", true).binary);

    /* A control or two, overstriking and colours are text. */
    assert_false(GUESS("one\0two\n", true).binary);
    assert_string_equal(GUESS("one\0two\n", true).encoding, "UTF-8");
    assert_false(GUESS("N\bNA\bAM\bME\bE \x1B[1m1\x1B[0m \f", true).binary);
}

static void every_encoding_is_tried_once(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        { "UTF-8", NULL }, { "GB18030", "CP949" }, { "HZ", "UTF-8" }, { "KOI8-R", "KOI8-R" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const char *now = pairs[i][0];
        size_t count = 0;
        do {
            now = guess_next(pairs[i][0], pairs[i][1], now);
            struct decoder *decoder = decoder_new(now, NULL);
            assert_non_null(decoder);
            decoder_free(decoder);
            if (count == 0 && i == 1)
                assert_string_equal(now, "CP949");
            count++;
        } while (strcmp(now, pairs[i][0]) != 0 && count < 100);
        assert_int_equal(count, i == 2 ? 13 : 12);
    }
    assert_string_equal(guess_next("UTF-8", NULL, "no-such"), "UTF-8");
}

static void whatever_comes_has_a_name(void **state)
{
    (void)state;
    for (size_t round = 0; round < 500; round++) {
        char sample[64];
        size_t length = random_below(sizeof sample);
        for (size_t i = 0; i < length; i++)
            sample[i] = (char)(random_below(3) == 0 ? random_below(128) : 128 + random_below(128));
        struct guess guess = guess_encoding(sample, length, round % 2 == 0);
        assert_non_null(guess.encoding);
        struct decoder *decoder = decoder_new(guess.encoding, NULL);
        assert_non_null(decoder);
        decoder_free(decoder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hundred_bytes_are_enough),
        cmocka_unit_test(pieces_may_begin_anywhere),
        cmocka_unit_test(opinions_are_evidence),
        cmocka_unit_test(alphabets_are_told_apart),
        cmocka_unit_test(an_apostrophe_may_be_shifted),
        cmocka_unit_test(names_in_hz_are_seen),
        cmocka_unit_test(a_rare_letter_is_not_utf8),
        cmocka_unit_test(kana_of_half_width_are_japanese),
        cmocka_unit_test(rules_are_one_mark),
        cmocka_unit_test(rare_characters_are_utf16),
        cmocka_unit_test(a_thousand_bytes_are_certain),
        cmocka_unit_test(a_long_head_is_certain),
        cmocka_unit_test(whole_texts_are_recognised),
        cmocka_unit_test(islands_are_seen),
        cmocka_unit_test(marks_decide),
        cmocka_unit_test(utf8_may_be_cut_and_damaged),
        cmocka_unit_test(seven_bit_shifts_are_seen),
        cmocka_unit_test(binary_is_told),
        cmocka_unit_test(every_encoding_is_tried_once),
        cmocka_unit_test(whatever_comes_has_a_name),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("guess", tests, NULL, NULL);
}
