/* SPDX-License-Identifier: MIT */
#include "structure_gold.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

const char *const gold_keys[4] = { "title", "author", "date", "source" };

/* Paragraphs and sentences to stand between what is tested, in turn. */
enum { STOCK = 4 };

static const char *const paragraphs[LANGUAGES][STOCK] = {
    [LANGUAGE_ZH_HANT] = { "那一年河水漲得特別早，堤岸上的人把沙包一袋一袋往上堆，堆到天黑才發現少了一把鏟子。第二天水退了，鏟子還插在原來的地方，柄上停著一隻白鷺。",
                           "鎮上的人説起這件事，各有各的版本。有人説是三月，有人説是四月，唯一相同的是那天的風，從早到晚沒有停過，把曬在竿上的衣服全吹到對岸去了。",
                           "負責記錄的人把數字抄了三遍，一遍留在櫃子裡，一遍交給了公所，還有一遍寄給遠方的朋友，請他有空的時候也算一算，看看是不是哪裡多了一個零。",
                           "後來路修好了，車也通了，大家漸漸不再走那條小徑。只有下雨的時候，幾個上了年紀的人還是習慣繞過去看一看，彷彿那裡仍有什麼東西需要收進屋裡。" },
    [LANGUAGE_ZH_HANS] = { "院子里的枣树是爷爷种下的，第五年才结果，头一年只有七颗。他用细线把七颗枣穿起来，挂在堂屋的门楣上，一直挂到第二年的枣子红了才摘下来。",
                           "据统计，这条线路每天往返两趟，一年下来要运送三万多人次，其中一半是进城卖菜的老人。票价二十年没有变过，车厢里的长椅却已经换过两回。",
                           "工作人员先把旧纸一张张揭开，再用清水润湿，等它自己舒展。这个过程急不得，快一分，纸就裂一道；慢一分，墨又会洇开，全凭手上的那点感觉。",
                           "傍晚时分，货场上的灯一盏一盏亮起来，搬运的人三三两两往家走。有人在路口停下，回头望了一眼那列刚刚编好的车，像是有什么话忘了对它说。" },
    [LANGUAGE_JA] = { "川沿いの道をしばらく歩くと、古い製粉所の跡に出る。水車はもうないが、石の台だけが残っていて、夏になると子どもたちがその上で昼寝をするのだという。",
                      "調査によれば、利用者の数はこの十年でほぼ半分になった。一方で、一人あたりの滞在時間は二倍近くに延びている。人は減ったが、急がなくなったのである。",
                      "店の奥には小さな机があり、帳面と鉛筆がいつも置いてあった。客は買ったものと、その日の天気と、ひとことを書いていく。帳面はもう四十冊を超えている。",
                      "雪が降りはじめると、町は早じまいになる。灯りがひとつずつ消えていくのを、坂の上から眺めるのが好きだった。最後に残るのは、決まって駅の時計だった。" },
    [LANGUAGE_KO] = { "강을 따라 한참을 걸으면 오래된 방앗간 터가 나온다. 물레방아는 이미 사라졌지만 돌로 쌓은 축대는 그대로 남아서, 여름이면 동네 아이들이 그 위에서 낮잠을 잔다.",
                      "조사에 따르면 이용객은 지난 십 년 동안 절반으로 줄었다. 그러나 한 사람이 머무는 시간은 두 배 가까이 늘었다. 사람은 줄었어도 서두르는 사람은 더 많이 줄어든 셈이다.",
                      "가게 안쪽에는 작은 책상이 하나 있고, 그 위에는 늘 공책과 연필이 놓여 있었다. 손님들은 산 물건과 그날의 날씨를 적고 나서야 문을 나섰다. 공책은 어느새 마흔 권을 넘었다.",
                      "눈이 내리기 시작하면 마을은 일찍 문을 닫는다. 불이 하나씩 꺼지는 것을 언덕 위에서 바라보는 일이 좋았다. 마지막까지 남는 불빛은 언제나 역의 시계였다." },
    [LANGUAGE_OTHER] = { "The road to the mill follows the river for a mile and then forgets it. Nobody remembers who laid the stones, but every child in the village can tell you which of them are loose.",
                         "According to the ledger, the bell was rung four times that winter: twice for fog, once for a wedding, and once for no reason that anyone was willing to write down.",
                         "She kept the letters in a biscuit tin under the stairs, tied with garden twine, and when the flood came it was the tin she carried out first, before the clock and before the cat.",
                         "By evening the carts had gone and the square was empty again. A boy swept the straw into a corner, looked up at the weather vane, and decided that tomorrow would be dry." },
};

static const char *const sentences[LANGUAGES][STOCK] = {
    [LANGUAGE_ZH_HANT] = { "我把燈關了，又打開。", "樓下有人在搬桌子，搬了很久。", "那天沒有下雨。",
                           "他點點頭，把帽子戴上。" },
    [LANGUAGE_ZH_HANS] = { "门没有锁。", "他把信折好，放回抽屉里。", "雪下到第二天早晨才停。",
                           "没有人再提起那件事。" },
    [LANGUAGE_JA] = { "返事はなかった。", "窓を少しだけ開けた。", "雨はもう上がっていた。",
                      "電車は時間どおりに来た。" },
    [LANGUAGE_KO] = { "문은 잠겨 있지 않았다.", "비는 그쳐 있었다.", "그는 고개를 끄덕였다.",
                      "아무도 대답하지 않았다." },
    [LANGUAGE_OTHER] = { "The door was not locked.", "It had stopped raining by then.",
                         "He nodded and put on his hat.", "Nobody answered the bell." },
};

static void fail(const char *what, const char *line)
{
    fprintf(stderr, "structure.gold: %s: %s\n", what, line);
    abort();
}

static void add_line(struct gold_text *text, char mark, const char *line)
{
    text->lines = mem_grow(text->lines, text->count, &text->capacity, sizeof *text->lines);
    text->lines[text->count++] = (struct gold_line){ mark, mem_string(line) };
    bytes_append_string(&text->text, line);
    bytes_append_byte(&text->text, '\n');
}

static void begin_text(struct gold *gold, char *line)
{
    char *language = strrchr(line, ' ');
    gold->texts = mem_grow(gold->texts, gold->count, &gold->capacity, sizeof *gold->texts);
    struct gold_text *text = &gold->texts[gold->count++];
    *text = (struct gold_text){ 0 };
    if (strcmp(language + 1, "other") != 0 &&
        !language_from_tag(language + 1, strlen(language + 1), &text->language))
        fail("no language", line);
    *language = '\0';
    text->name = mem_string(line + 2);
}

static void add_meta(struct gold_text *text, char *line)
{
    char *value = strchr(line + 2, ' ');
    for (size_t i = 0; value != NULL && i < 4; i++)
        if (strncmp(line + 2, gold_keys[i], (size_t)(value - line - 2)) == 0) {
            text->meta[i] = mem_string(value + 1);
            return;
        }
    fail("no such key", line);
}

static void read_line(struct gold *gold, char *line)
{
    static size_t turn;
    if (line[0] == '#' || (gold->count == 0 && line[0] != '@'))
        return;
    if (line[0] == '@') {
        begin_text(gold, line);
        turn = 0;
        return;
    }
    struct gold_text *text = &gold->texts[gold->count - 1];
    if (line[0] == '=' && line[1] == ' ')
        add_meta(text, line);
    else if (strcmp(line, "P") == 0)
        add_line(text, ' ', paragraphs[text->language][turn++ % STOCK]);
    else if (strcmp(line, "S") == 0)
        add_line(text, ' ', sentences[text->language][turn++ % STOCK]);
    else if (line[0] == '\0')
        add_line(text, ' ', "");
    else if (line[0] == '|')
        add_line(text, ' ', line + 1);
    else if (line[1] == '|')
        add_line(text, line[0], line + 2);
    else
        fail("no such line", line);
}

void gold_read(struct gold *gold, const char *path)
{
    FILE *file = fopen(path, "r");
    if (file == NULL)
        fail("cannot read", path);
    char line[4096];
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        read_line(gold, line);
    }
    fclose(file);
}

void gold_release(struct gold *gold)
{
    for (size_t t = 0; t < gold->count; t++) {
        struct gold_text *text = &gold->texts[t];
        for (size_t i = 0; i < text->count; i++)
            free(text->lines[i].text);
        for (size_t i = 0; i < 4; i++)
            free(text->meta[i]);
        free(text->lines);
        free(text->name);
        bytes_release(&text->text);
    }
    free(gold->texts);
    *gold = (struct gold){ 0 };
}
