/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "doc/numbering_internal.h"

/* Patterns: each unit is a sequence of its own; Simplified and Traditional forms are one. */
enum {
    PATTERN_CHAPTER = 1,
    PATTERN_EPISODE,
    PATTERN_TALK,
    PATTERN_LECTURE,
    PATTERN_ACT,
    PATTERN_SECTION,
    PATTERN_LESSON,
    PATTERN_NIGHT,
    PATTERN_VOLUME,
    PATTERN_DIVISION,
    PATTERN_COLLECTION,
    PATTERN_PIECE,
    PATTERN_BOOKLET,
    PATTERN_COMPILATION,
    PATTERN_PART,
    PATTERN_SCENE,
    PATTERN_SERIES,
    PATTERN_SEASON,
    PATTERN_ARTICLE,
    PATTERN_HALF,
    PATTERN_SONO,
    PATTERN_KEYWORD,
    PATTERN_LETTER,
    PATTERN_UNIT,
    PATTERN_ITEM = 64 /* numbering_items.c counts on from here */
};

const char32_t number_particles[] = U"的是和與与及裡裏里了就也都還还又把被將将讓让所";

const struct number_unit number_unit_volume = {
    "卷", U'卷', false, RANK_VOLUME, PATTERN_VOLUME, U""
};
const struct number_unit number_unit_half = { "", 0, false, RANK_VOLUME + 1, PATTERN_HALF, U"" };
const struct number_unit number_unit_sono = { "", 0, false, RANK_CHAPTER, PATTERN_SONO, U"" };
const struct number_unit number_unit_keyword = { "", 0, false, RANK_CHAPTER, PATTERN_KEYWORD, U"" };

/* Longer ones first. */
static const struct number_unit units[] = {
    { "單元", U'單', false, RANK_VOLUME + 1, PATTERN_UNIT, U"" },
    { "单元", U'单', false, RANK_VOLUME + 1, PATTERN_UNIT, U"" },
    { "部分", U'部', false, RANK_VOLUME, PATTERN_PART, U"" },
    { "章", U'章', true, RANK_CHAPTER, PATTERN_CHAPTER, U"節节事程魚鱼裏" },
    { "回", U'回', true, RANK_CHAPTER, PATTERN_EPISODE, U"合事來来去到家頭头答目見见聽听看來" },
    { "話", U'話', true, RANK_CHAPTER, PATTERN_TALK, U"題题說说就費费劇剧音" },
    { "话", U'话', true, RANK_CHAPTER, PATTERN_TALK, U"题说就费剧音" },
    { "講", U'講', true, RANK_CHAPTER, PATTERN_LECTURE, U"到完過" },
    { "讲", U'讲', true, RANK_CHAPTER, PATTERN_LECTURE, U"到完过" },
    { "幕", U'幕', true, RANK_ACT, PATTERN_ACT, U"後后僚" },
    { "節", U'節', true, RANK_SECTION, PATTERN_SECTION, U"課目奏點日車能" },
    { "节", U'节', true, RANK_SECTION, PATTERN_SECTION, U"课目奏点日车能" },
    { "課", U'課', true, RANK_CHAPTER, PATTERN_LESSON, U"堂程文本" },
    { "课", U'课', true, RANK_CHAPTER, PATTERN_LESSON, U"堂程文本" },
    { "夜", U'夜', false, RANK_CHAPTER, PATTERN_NIGHT, U"" },
    { "卷", U'卷', false, RANK_VOLUME, PATTERN_VOLUME, U"子入" },
    { "巻", U'巻', false, RANK_VOLUME, PATTERN_VOLUME, U"" },
    { "部", U'部', false, RANK_VOLUME, PATTERN_DIVISION, U"隊队落委門门長长級级" },
    { "集", U'集', false, RANK_VOLUME + 1, PATTERN_COLLECTION, U"合團团中體体" },
    { "篇", U'篇', false, RANK_VOLUME, PATTERN_PIECE, U"章幅" },
    { "冊", U'冊', false, RANK_VOLUME, PATTERN_BOOKLET, U"" },
    { "册", U'册', false, RANK_VOLUME, PATTERN_BOOKLET, U"" },
    { "編", U'編', false, RANK_VOLUME, PATTERN_COMPILATION, U"輯制" },
    { "编", U'编', false, RANK_VOLUME, PATTERN_COMPILATION, U"辑制" },
    { "場", U'場', false, RANK_SCENE, PATTERN_SCENE, U"比所地面合次" },
    { "场", U'场', false, RANK_SCENE, PATTERN_SCENE, U"比所地面合次" },
    { "輯", U'輯', false, RANK_VOLUME, PATTERN_SERIES, U"" },
    { "辑", U'辑', false, RANK_VOLUME, PATTERN_SERIES, U"" },
    { "季", U'季', false, RANK_VOLUME, PATTERN_SEASON, U"度賽赛節节" },
    { "條", U'條', false, RANK_ARTICLE, PATTERN_ARTICLE, U"件路約" },
    { "条", U'条', false, RANK_ARTICLE, PATTERN_ARTICLE, U"件路约" },
};

static const struct number_unit korean_units[] = {
    { "장", U'장', true, RANK_CHAPTER, PATTERN_CHAPTER, U"" },
    { "화", U'화', true, RANK_CHAPTER, PATTERN_EPISODE, U"" },
    { "회", U'회', false, RANK_CHAPTER, PATTERN_EPISODE, U"" },
    { "절", U'절', false, RANK_SECTION, PATTERN_SECTION, U"" },
    { "부", U'부', false, RANK_VOLUME, PATTERN_DIVISION, U"" },
    { "권", U'권', false, RANK_VOLUME, PATTERN_VOLUME, U"" },
    { "편", U'편', false, RANK_VOLUME, PATTERN_PIECE, U"" },
    { "단원", U'단', false, RANK_VOLUME + 1, PATTERN_UNIT, U"" },
    { "막", U'막', false, RANK_ACT, PATTERN_ACT, U"" },
    { "조", U'조', false, RANK_ARTICLE, PATTERN_ARTICLE, U"" },
};

static const struct number_unit english_units[] = {
    { "chapter", U'c', true, RANK_CHAPTER, PATTERN_CHAPTER, U"" },
    { "ch", U'c', true, RANK_CHAPTER, PATTERN_CHAPTER, U"" },
    { "vol", U'v', false, RANK_VOLUME, PATTERN_VOLUME, U"" },
    { "part", U'p', false, RANK_VOLUME, PATTERN_PART, U"" },
    { "book", U'b', false, RANK_VOLUME, PATTERN_BOOKLET, U"" },
    { "volume", U'v', false, RANK_VOLUME, PATTERN_VOLUME, U"" },
    { "section", U's', true, RANK_SECTION, PATTERN_SECTION, U"" },
    { "episode", U'e', true, RANK_CHAPTER, PATTERN_EPISODE, U"" },
    { "lesson", U'l', true, RANK_CHAPTER, PATTERN_LESSON, U"" },
    { "act", U'a', false, RANK_ACT, PATTERN_ACT, U"" },
    { "scene", U's', false, RANK_SCENE, PATTERN_SCENE, U"" },
    { "unit", U'u', false, RANK_VOLUME + 1, PATTERN_UNIT, U"" },
    { "version", U'v', true, RANK_CHAPTER, PATTERN_LETTER, U"" },
    { "canto", U'c', true, RANK_CHAPTER, PATTERN_LECTURE, U"" },
    { "letter", U'l', true, RANK_CHAPTER, PATTERN_LETTER, U"" },
    { "stave", U's', true, RANK_CHAPTER, PATTERN_LETTER, U"" },
    { "day", U'd', true, RANK_CHAPTER, PATTERN_NIGHT, U"" },
};

static const struct number_unit *find(const struct number_unit *table, size_t count,
                                      struct slice text)
{
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(table[i].text);
        if (text.length >= n && memcmp(text.data, table[i].text, n) == 0)
            return &table[i];
    }
    return NULL;
}

const struct number_unit *number_unit_at(struct slice text)
{
    return find(units, sizeof units / sizeof *units, text);
}

const struct number_unit *number_korean_unit_at(struct slice text)
{
    return find(korean_units, sizeof korean_units / sizeof *korean_units, text);
}

const struct number_unit *number_english_unit_at(struct slice text)
{
    char lower[12];
    size_t n = 0;
    while (n < text.length && n < sizeof lower && (text.data[n] | 0x20) >= 'a' &&
           (text.data[n] | 0x20) <= 'z') {
        lower[n] = (char)(text.data[n] | 0x20);
        n++;
    }
    if (n == 0 || text.data[0] >= 'a') /* a heading begins with a capital */
        return NULL;
    const struct number_unit *unit = find(
        english_units, sizeof english_units / sizeof *english_units, (struct slice){ lower, n });
    return unit != NULL && strlen(unit->text) == n ? unit : NULL;
}
