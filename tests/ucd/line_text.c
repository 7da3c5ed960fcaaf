/* SPDX-License-Identifier: MIT */
#include "line_text.h"

#include <stdbool.h>
#include <string.h>

#define COUNT(list) (sizeof list / sizeof *list)

struct list {
    const char *const *words;
    size_t count;
};

static const char *const hant[] = {
    "春天", "的", "雨", "在", "窗外", "下", "了", "一整夜", "他們", "沒有", "說話", "只是", "看著",
    "對面", "山上", "那", "盞", "燈", "老師", "把", "書", "放回", "架子", "因為", "明天", "還要",
    "第", "回", "個", "人", "年", "月", "𠮷", "々", "〇",
};
static const char *const hans[] = {
    "春天", "的", "雨", "在", "窗外", "下", "了", "一整夜", "他们", "没有", "说话", "只是", "看着",
    "对面", "山上", "那", "盏", "灯", "老师", "把", "书", "放回", "架子", "因为", "明天", "还要",
    "第", "回", "个", "人", "年", "月", "〇",
};
static const char *const japanese[] = {
    "雨", "が", "降って", "きょう", "は", "ビール", "を", "飲んだ", "ちょっと", "人々",
    "ヴァイオリン", "カナ", "という", "ゃ", "ー", "学校", "へ", "行った", "山", "の", "ｶﾀｶﾅ", "ｧ", "第", "回",
    "すゝめ", "ヶ月", "〆切", "だ",
};
static const char *const korean[] = {
    "비가", "온다", "우산을", "챙겨라", "그는", "말했다", "학교", "에서", "책", "한국", "사람들",
    "大學", "제", "장", "ㅋㅋ", "\u1112\u1161\u11ab",
};
static const char *const english[] = {
    "rain", "the", "umbrella", "it's", "well-known", "naïve", "and", "of", "a", "I", "字", "e.g.",
};

static const struct list words[LANGUAGES] = {
    [LANGUAGE_OTHER] = { english, COUNT(english) }, [LANGUAGE_ZH_HANT] = { hant, COUNT(hant) },
    [LANGUAGE_ZH_HANS] = { hans, COUNT(hans) },     [LANGUAGE_JA] = { japanese, COUNT(japanese) },
    [LANGUAGE_KO] = { korean, COUNT(korean) },
};

static const char *const stops[] = { "，", "。", "、", "；", "：", "？", "！", "……", "——", "．" };
static const char *const narrow_stops[] = {
    ", ", ". ", "; ", ": ", "? ", "! ", "... ", " — ", "—",
};
static const char *const pairs[][2] = {
    { "「", "」" }, { "『", "』" }, { "（", "）" }, { "《", "》" }, { "〈", "〉" }, { "“", "”" },
    { "‘", "’" },   { "【", "】" }, { "(", ")" },   { "[", "]" },   { "\"", "\"" }, { "〔", "〕" },
};
static const char *const numbers[] = {
    "3", "25", "1400", "3.14", "1,400", "25%", "8％", "30℃", "35‰", "￥80", "$100", "NT$2,500",
    "№5", "-5", "±3", "1+10", "2024-05-01", "12:30", "１２", "３．１４", "１，０００", "５％",
    "40㎡", "½", "①", "Ⅷ", "10~20", "3～5", "§3", "90°", "10km",
};
static const char *const latin[] = {
    "Jazz", "C++", "C#", "APP", "Wi-Fi", "H2O", "CO₂", "Fe2(SO4)3", "X.509", "utf-8", "A", "x86-64",
    "foo/bar", "km/h", "https://example.org/a/b?c=d", "me@mail.org", "/usr/bin", "R&D", "it’s",
    "café", "Latin words", "-l", "--size", "Q",
};
static const char *const between[] = {
    "·", "・", "‧", "•", "～", "－", "／", "–", "—", "/", "-", "~", "|", "｜", "…", "&", "+", "=",
    "→", "※", "★", "〜", "＝", "＆", "*", "#", "@",
};
static const char *const unseen[] = {
    "\u3000", "\u00A0", "\u200B", "\u2060", "\u00AD", "\uFE0F", "\u0301", "\u200D", " ", "  ",
};
static const char *const ascii_marks[] = { ",", ".", ";", ":", "?", "!", ")", "(", "%", "\"", "'" };

static uint32_t any(struct line_text *source, size_t count)
{
    source->state ^= source->state << 13;
    source->state ^= source->state >> 7;
    source->state ^= source->state << 17;
    return (uint32_t)(source->state >> 32) % (uint32_t)count;
}

static void put(char *out, size_t *length, const char *word)
{
    size_t n = strlen(word);
    if (*length + n < LINE_TEXT_LONGEST) {
        memcpy(out + *length, word, n);
        *length += n;
    }
}

#define PUT_ANY(list) put(out, length, (list)[any(source, COUNT(list))])

static bool spaces_words(enum language language)
{
    return language == LANGUAGE_OTHER || language == LANGUAGE_KO;
}

static void put_word(struct line_text *source, char *out, size_t *length)
{
    const struct list *list = &words[source->language];
    put(out, length, list->words[any(source, list->count)]);
    if (spaces_words(source->language) && any(source, 3) > 0)
        put(out, length, " ");
}

static void put_stop(struct line_text *source, char *out, size_t *length)
{
    if (spaces_words(source->language))
        PUT_ANY(narrow_stops);
    else
        PUT_ANY(stops);
}

static void put_quoted(struct line_text *source, char *out, size_t *length)
{
    const char *const *pair = pairs[any(source, COUNT(pairs))];
    put(out, length, pair[0]);
    if (any(source, 4) == 0)
        PUT_ANY(latin);
    for (uint32_t n = any(source, 4); n > 0; n--)
        put_word(source, out, length);
    if (any(source, 3) == 0)
        put_stop(source, out, length);
    put(out, length, pair[1]);
}

static void put_latin(struct line_text *source, char *out, size_t *length)
{
    bool spaced = any(source, 3) == 0;
    put(out, length, spaced ? " " : "");
    PUT_ANY(latin);
    put(out, length, spaced ? " " : "");
}

static void put_token(struct line_text *source, char *out, size_t *length)
{
    uint32_t choice = any(source, 100);
    if (choice < 55)
        put_word(source, out, length);
    else if (choice < 68)
        put_stop(source, out, length);
    else if (choice < 76)
        put_quoted(source, out, length);
    else if (choice < 85)
        PUT_ANY(numbers);
    else if (choice < 91)
        put_latin(source, out, length);
    else if (choice < 96)
        PUT_ANY(between);
    else if (choice < 98)
        PUT_ANY(ascii_marks);
    else
        PUT_ANY(unseen);
}

size_t line_text_next(struct line_text *source, char *out)
{
    size_t length = 0;
    for (uint32_t n = 10 + any(source, 60); n > 0; n--)
        put_token(source, out, &length);
    return length;
}
