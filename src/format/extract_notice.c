/* SPDX-License-Identifier: MIT */
/*
 * Notices in sentences: on cookies, on what members may read, on letters that can be had.  A line
 * is one if it says what it is about and what is to be done; a box is one if all its prose is.
 */
#include <string.h>

#include "format/extract_internal.h"

enum { NOTICE_CELLS = 600 };

static const char *const matters[] = {
    "會員", "会员", "訂閱", "订阅", "電子報", "电子报", "公众号", "免費閱讀", "試讀", "试读",
    "有料", "会員", "購読", "クッキー", "メルマガ", "メールで", "メールマガジン", "ニュースレター",
    "구독", "회원", "뉴스레터", "쿠키", "유료",
    "cookie", "Cookie", "subscri", "Subscri", "newsletter", "Newsletter", "free articles",
    "sign up", "Sign up", "signing up", "Sign in", "Abonn", "abonn", "Anmeldung", "lettre",
    "подписк", "подписчик", "рассылк", "письмо",
};

static const char *const deeds[] = {
    "繼續閱讀", "继续阅读", "閱讀全文", "阅读全文", "解鎖", "解锁", "隨時取消", "随时取消",
    "隨時可以取消", "隱私", "隐私", "同意", "關注", "关注", "首月", "加入會員", "开通",
    "続きを", "解約", "配信停止", "登録は無料", "初月", "プライバシー", "みなします", "会員限定",
    "해지", "전문을", "첫 달", "동의", "개인정보", "무료로", "전용",
    "continue reading", "unsubscribe", "at any time", "any time", "whenever you like", "cancel",
    "privacy", "Privacy", "consent", "our terms", "your choices", "abbestell", "kündbar",
    "jederzeit", "lesen Sie weiter", "zustimm", "désabonner", "lire la suite", "à tout moment",
    "vos choix", "отписа", "первый месяц", "Первый месяц", "соглаша", "политик",
};

static bool has_any(struct slice text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (memmem(text.data, text.length, words[i], strlen(words[i])) != NULL)
            return true;
    return false;
}

bool extract_is_notice(struct slice text)
{
    return has_any(text, matters, sizeof matters / sizeof *matters) &&
           has_any(text, deeds, sizeof deeds / sizeof *deeds);
}

/* Elements that hold nothing but notices, and have neighbours that are none. */
void extract_find_notices(struct extract *extract)
{
    for (size_t i = 0; i < extract->run_count; i++) {
        const struct run *run = &extract->runs[i];
        if (run->prose && run->cells <= NOTICE_CELLS &&
            extract_is_notice(extract_run_text(extract, run)))
            extract->places[run->place].notices += run->cells;
    }
    for (size_t i = extract->place_count; i-- > 1;)
        extract->places[extract->places[i].parent].notices += extract->places[i].notices;
    for (size_t i = 1; i < extract->place_count; i++) {
        struct place *place = &extract->places[i];
        if (place->notices > 0 && place->notices >= place->prose && !markup_is(place->node, "p") &&
            !markup_is(place->node, "li") && place->prose < extract->places[0].prose)
            place->box = true;
    }
}
