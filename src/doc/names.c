/* SPDX-License-Identifier: MIT */
#include "doc/names.h"

#include <string.h>
#include <strings.h>

#include "doc/cursor.h"
#include "doc/words.h"
#include "text/utf8.h"

/* Family names that most people have, in both scripts. */
static const char32_t surnames[] =
    U"王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许鄧邓韓韩馮冯曹"
    U"彭曾蕭萧蔡潘田董袁於于余葉叶杜蘇苏魏程呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦"
    U"付傅方白鄒邹孟熊秦邱江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔向湯汤"
    U"常溫温康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰焦俞左柳甘"
    U"祝包寧宁尚符舒阮柯紀纪梅童凌畢毕單单季裴霍塗涂成苗谷盛曲翁冉駱骆藍蓝路游辛靳管柴蒙鮑鲍華华喻"
    U"祁蒲房滕屈饒饶解牟艾尤陽阳時时穆農农司卓古吉繆缪簡简車车項项連连蘆芦麥麦褚婁娄竇窦戚岑景黨党"
    U"宮宫費费卜冷晏席衛卫米柏宗瞿桂全佟應应臧閔闵苟鄔邬邊边卞姬師师和仇欒栾隋商刁沙榮荣巫寇桑郎甄"
    U"叢丛仲虞敖鞏巩明佘池查麻苑遲迟鄺邝官封談谈匡鞠惠荊荆樂乐冀胥南班儲储原栗燕楚鄢勞劳諶谌奚皮粟"
    U"冼藺蔺樓楼盤盘滿满聞闻厲厉伊仝區区郜海闞阚花權权強强帥帅屠豆樸朴蓋盖練练廉禹井漆巴豐丰卿國国"
    U"狄平計计索宣晉晋相初門门雲云容敬來来扈晁芮都普闕阙浦戈伏鹿薄邸雍辜阿烏乌母裘亓修邰赫杭況况那"
    U"宿鮮鲜印逯隆茹諾诺戰战慕危玉銀银亢嵇公哈湛賓宾戎勾茅利於呼居揭幹乾但尉冶斯元束檀衣信展陰阴昝"
    U"洪赖賴凃蒋蔣郇郗";

/* First characters of Japanese names, which are believed only before a space. */
static const char32_t japanese[] =
    U"佐鈴高田渡伊山中小加吉松井木林清斎阿森池橋石前藤岡後長近村遠青坂福太西島三岩原上千菅"
    U"水川大久今平矢安桜秋北南東内白黒金堀丹熊宮荒鎌浅滝竹望関米塩永飯奥本並栗根笠神"
    U"服武若杉畑柳須保尾谷沢澤市戸工角児菊香河落相堺真明星新牧豊広廣浜濱野生早飛柏椎樋滝泉沼浦片犬玉町磯稲笹筒織羽荻葛赤足辻鶴鷲岡押嶋守寺尾岸川庄手折春有朝比永池宇曽";

struct name_count name_count(struct slice text)
{
    struct name_count count = { 0 };
    struct cursor cursor = { text };
    while (!cursor_done(&cursor)) {
        char32_t code = cursor_next(&cursor);
        if (code_is_space(code))
            continue;
        count.codes++;
        if ((code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
            (code >= 0x20000 && code <= 0x3FFFF) || code == U'々')
            count.han++;
        else if (code >= 0x3040 && code <= 0x30FF && code != U'・')
            count.kana++;
        else if (code >= 0xAC00 && code <= 0xD7A3)
            count.hangul++;
        else if ((code | 0x20) >= U'a' && (code | 0x20) <= U'z')
            count.latin++;
        else
            count.others++;
    }
    return count;
}

static bool begins_with_one(struct slice text, const char *const words_of_names[], size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cursor_take(&(struct cursor){ text }, words_of_names[i]))
            return true;
    return false;
}

bool name_has_double_surname(struct slice text)
{
    static const char *const doubles[] = {
        "歐陽", "欧阳", "司馬", "司马", "上官", "諸葛", "诸葛", "夏侯", "皇甫", "尉遲", "公孫",
        "慕容", "令狐", "東方", "端木", "南宮", "張簡", "范姜", "남궁", "황보", "선우", "제갈",
    };
    return begins_with_one(text, doubles, sizeof doubles / sizeof *doubles);
}

/* Family names of Japan that are common enough to be known without a space behind them. */
static bool has_japanese_surname(struct slice text)
{
    static const char *const common[] = {
        "早乙女", "佐藤", "鈴木", "高橋",   "田中",   "伊藤", "渡辺", "渡邊", "山本", "中村",
        "小林",   "加藤", "吉田", "山田",   "佐々木", "山口", "松本", "井上", "木村", "斎藤",
        "斉藤",   "清水", "山崎", "池田",   "橋本",   "阿部", "石川", "山下", "中島", "石井",
        "小川",   "前田", "岡田", "長谷川", "藤田",   "後藤", "近藤", "村上", "遠藤", "青木",
        "坂本",   "福田", "太田", "西村",   "藤井",   "金子", "岡本", "藤原", "三浦", "中野",
        "中川",   "原田", "松田", "竹内",   "小野",   "田村", "上田", "森田", "柴田", "酒井",
        "工藤",   "横山", "宮崎", "宮本",   "内田",   "高木", "安藤", "谷口", "大野", "丸山",
        "今井",   "河野", "水野", "菅原",   "大塚",   "千葉", "野口", "増田", "松井",
    };
    return begins_with_one(text, common, sizeof common / sizeof *common);
}

bool name_has_surname(struct slice text)
{
    static const char32_t korean[] =
        U"김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽"
        U"성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반";
    if (name_has_double_surname(text))
        return true;
    char32_t first = cursor_peek(&(struct cursor){ text });
    return codes_have(surnames, first) || codes_have(korean, first);
}

bool name_is_japanese(struct slice text)
{
    char32_t first = cursor_peek(&(struct cursor){ text });
    return codes_have(japanese, first) || codes_have(surnames, first);
}

/* Words that names do not have: of titles in Latin letters. */
static bool is_common_word(struct slice word)
{
    static const char *const common[] = { "the", "a",  "an", "and", "in",  "on",   "at",
                                         "to",  "for", "or", "is",  "was", "with", "from" };
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (word.length == strlen(common[i]) && strncasecmp(word.data, common[i], word.length) == 0)
            return word.data[0] != 'A' || word.length > 1;
    return false;
}

/* Two to four words with capitals: Jane Doe, J. R. Smith. */
static bool is_latin_name(struct slice text)
{
    unsigned words_seen = 0;
    struct cursor cursor = { text };
    while (!cursor_done(&cursor)) {
        char32_t code = cursor_peek(&cursor);
        bool particle = code >= U'a' && code <= U'z' && words_seen > 0;
        if (!particle && (code < U'A' || code > U'Z') && code < 0xC0)
            return false;
        words_seen++;
        struct cursor start = cursor;
        while (!cursor_done(&cursor) && cursor_peek(&cursor) != U' ')
            if (cursor_next(&cursor) == U':')
                return false;
        if (is_common_word((struct slice){ start.rest.data, cursor_since(&cursor, &start) }))
            return false;
        cursor_take_spaces(&cursor);
    }
    return words_seen >= 2 && words_seen <= 4;
}

static unsigned spaces_in(struct slice text)
{
    unsigned spaces = 0;
    struct cursor cursor = { text };
    while (!cursor_done(&cursor))
        spaces += code_is_space(cursor_next(&cursor));
    return spaces;
}

/* Small words that make of four characters a phrase and no name. */
static bool has_small_word(struct slice text)
{
    struct cursor cursor = { text };
    while (!cursor_done(&cursor))
        if (codes_have(U"的了是在與与不這这那個个們们嗎吗嘛呢吧着著", cursor_next(&cursor)))
            return true;
    return false;
}

/* Words that begin as family names do. */
static bool is_korean_word(struct slice text)
{
    static const char *const no_names[] = { "오후", "오전", "오늘", "이날", "이번", "지난", "전체",
                                         "정보", "성명", "문의", "주제", "안내", "장소", "주소",
                                         "안건", "기타", "이상", "전화", "공지" };
    for (size_t i = 0; i < sizeof no_names / sizeof *no_names; i++)
        if (slice_equal(text, slice_of(no_names[i])))
            return true;
    return false;
}

/* 王小梅　林淑惠: two people. */
static bool is_two_people(struct slice text)
{
    const char *space = slice_find(text, "\u3000");
    size_t length = 3;
    if (space == NULL) {
        space = slice_find(text, " ");
        length = 1;
    }
    if (space == NULL)
        return false;
    struct slice first = { text.data, (size_t)(space - text.data) };
    struct slice second = { space + length, text.length - first.length - length };
    return name_count(first).codes == 3 && name_count(second).codes >= 2 &&
           name_has_surname(first) && name_has_surname(second) && !has_japanese_surname(first);
}

/* 小川 みずほ: a family name of Han and a given name of kana. */
static bool is_japanese_pair(struct slice text)
{
    size_t at = 0;
    while (at < text.length && text.data[at] != ' ' && (unsigned char)text.data[at] != 0xE3)
        at++;
    struct slice first = { text.data, at };
    struct slice second = slice_trim((struct slice){ text.data + at, text.length - at });
    struct name_count a = name_count(first), b = name_count(second);
    return a.han == a.codes && a.han >= 1 && a.han <= 3 && name_is_japanese(first) &&
           b.kana == b.codes && b.kana >= 2 && b.kana <= 5;
}

bool name_is_person(struct slice text)
{
    static const uint32_t not_names =
        WORD_SECTION | WORD_NAV | WORD_LINK | WORD_CONTENTS | WORD_CHAPTER;
    struct name_count count = name_count(text);
    if (count.codes == 0 || word_is(text, not_names) || has_small_word(text))
        return false;
    if (count.latin > 0)
        return count.han + count.hangul + count.kana == 0 && is_latin_name(text);
    if (count.han == count.codes && spaces_in(text) <= 2) {
        bool parted = spaces_in(text) == 1 && name_is_japanese(text) && !is_two_people(text);
        bool chinese = count.codes >= 2 && count.codes <= 4 && name_has_surname(text);
        return chinese || (parted && count.codes <= 6) ||
               (count.codes <= 5 && count.codes >= 3 && has_japanese_surname(text));
    }
    if (count.kana > 0 && count.others == 0 && count.hangul == 0 && spaces_in(text) == 1)
        return is_japanese_pair(text);
    if (count.hangul == count.codes && !is_korean_word(text))
        return count.codes >= 2 && count.codes <= 4 && name_has_surname(text);
    bool dotted = slice_find(text, "·") != NULL || slice_find(text, "・") != NULL ||
                  slice_find(text, "•") != NULL;
    return dotted && count.others == 1 && count.codes <= 14;
}

bool name_is_body(struct slice text)
{
    return word_before(text, WORD_ORG) != NULL;
}

static bool ends_with(struct slice text, const char *end)
{
    size_t n = strlen(end);
    return text.length > n && memcmp(text.data + text.length - n, end, n) == 0;
}

bool name_is_dateline(struct slice text)
{
    static const char *const ends[] = { "報導", "报道", "報道", "报导", "特稿", "專電", "专电" };
    static const char *const wires[] = { "電", "电", "訊", "讯" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_with(text, ends[i]))
            return true;
    bool dated = slice_find(text, "日") != NULL || cursor_take(&(struct cursor){ text }, "本");
    for (size_t i = 0; i < sizeof wires / sizeof *wires; i++)
        if (dated && ends_with(text, wires[i]))
            return true;
    return false;
}
