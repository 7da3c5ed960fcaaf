#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes break_cost.c: what is better not parted in Chinese and Japanese, for
src/text/linebreak_cost.c.

Usage: make_break_cost.py [--output FILE]

The lists are the project's own: common two-character words of modern Chinese (Traditional, and
Simplified where that is written otherwise), measure words, particles.
"""

import argparse
import os
import sys

WORDS = """
我們/我们 你們/你们 您們/您们 他們/他们 她們/她们 它們/它们 咱們/咱们 人們/人们 自己 大家
別人/别人 這個/这个 那個/那个 這些/这些 那些 這樣/这样 那樣/那样 這裡/这里 這裏 那裡/那里 那裏
這麼/这么 那麼/那么 這兒/这儿 那兒/那儿 這種/这种 那種/那种 這次/这次 什麼/什么 甚麼/甚么
怎麼/怎么 怎樣/怎样 多少 哪裡/哪里 哪裏 哪個/哪个 為何/为何 為什/为什 如何 如此 因為/因为 因此
所以 可以 可是 可能 但是 不過/不过 然而 而且 並且/并且 或者 或是 還是/还是 只是 只有 只要 只能
就是 就算 就要 於是/于是 如果 要是 假如 雖然/虽然 儘管/尽管 即使 既然 除了 除非 無論/无论
不論/不论 不管 不但 不僅/不仅 不是 不會/不会 不能 不要 不用 不必 不同 不少 不知 不可 不再 不得
不如 不斷/不断 沒有/没有 沒人/没人 沒事/没事 還有/还有 已經/已经 曾經/曾经 正在 將來/将来
將要/将要 剛才/刚才 剛剛/刚刚 從來/从来 從前/从前 以前 以後/以后 之後/之后 之前 之間/之间 之一
然後/然后 後來/后来 最後/最后 最近 現在/现在 今天 明天 昨天 當時/当时 當然/当然 時候/时候
時間/时间 同時/同时 有時/有时 隨時/随时 暫時/暂时 立刻 馬上/马上 忽然 突然 終於/终于 始終/始终
一直 一切 一定 一樣/一样 一般 一起 一些 一點/一点 一下 一次 一個/一个 一種/一种 一邊/一边 一面
有些 有人 有點/有点 有的 有關/有关 關於/关于 由於/由于 對於/对于 至於/至于 為了/为了 根據/根据
按照 經過/经过 通過/通过 透過/透过 隨著/随着 沿著/沿着 向著 朝著 非常 十分 特別/特别 尤其 甚至
幾乎/几乎 大約/大约 大概 也許/也许 或許/或许 似乎 好像 彷彿/仿佛 究竟 到底 竟然 居然 其實/其实
其他 其中 其次 另外 此外 例如 譬如 比如 以及 以上 以下 以外 以內/以内 以為/以为 認為/认为
覺得/觉得 知道 曉得/晓得 看見/看见 看到 聽見/听见 聽到/听到 聽說/听说 想到 想要 希望 喜歡/喜欢
需要 必須/必须 應該/应该 應當/应当 願意/愿意 能夠/能够 開始/开始 繼續/继续 結束/结束 出現/出现
發現/发现 發生/发生 發展/发展 成為/成为 變成/变成 變化/变化 進行/进行 進入/进入 提供 使用 利用
作為/作为 作用 工作 生活 生命 學習/学习 學生/学生 學校/学校 老師/老师 先生 小姐 太太 父親/父亲
母親/母亲 兒子/儿子 女兒/女儿 孩子 朋友 男人 女人 世界 社會/社会 國家/国家 政府 政治 經濟/经济
文化 歷史/历史 科學/科学 技術/技术 研究 教育 問題/问题 方法 方面 方式 方向 地方 地區/地区 情況/情况
情形 原因 結果/结果 關係/关系 影響/影响 意思 意義/意义 內容/内容 部分 東西/东西 事情 消息
聲音/声音 眼睛 身體/身体 心裡/心里 心裏 身上 手裡/手里 手裏 臉上/脸上 頭髮/头发 起來/起来
出來/出来 出去 下來/下来 下去 上來/上来 上去 進來/进来 進去/进去 過來/过来 過去/过去 回來/回来
回去 回家 看著/看着 說道/说道 說話/说话 說明/说明 告訴/告诉 回答 重要 主要 許多/许多 很多 全部
所有 各種/各种 每個/每个 幾個/几个 兩個/两个 完全 簡單/简单 容易 困難/困难 清楚 明白 高興/高兴
奇怪 美麗/美丽 中國/中国 台灣/台湾 臺灣 香港 日本 美國/美国 英國/英国 北京 上海 中文 漢字/汉字
文字 文章 作品 作者 讀者/读者 電腦/电脑 電話/电话 電影/电影 計算/计算 程式 程序 資料/资料 數據/数据
系統/系统 網路/网络 網絡 軟體 軟件/软件 信息 資訊/资讯 檔案/档案 文件 設計/设计 處理/处理 管理
目的 目標/目标 目前 的確/的确 的話/的话 了解 了結/了结 著名 著作 門口/门口 房間/房间 桌子 椅子
房子 樣子/样子 日子 月亮 太陽/太阳 天氣/天气 天空 晚上 早上 早晨 中午 下午 上午 夜裡/夜里
"""

COUNTERS = """
個个隻只條条張张本冊册部篇頁页章回節节卷集期屆届段行字句課课話话年月日號号時时點点分秒歲歳岁天週周
次遍位名人家座間间層层樓楼塊块元角圓円萬万億亿兆千百十多餘余倍度米里斤克噸吨公升種种類类組组級级等
架艘匹頭头件套雙双對对份根支枝片滴杯碗瓶場场步代世紀纪棟栋輛辆臺台顆颗朵把扇幅封首門门項项批群班
口副枚番階丁杯袋箱毛英厘平方立成折比小つヶか
"""

PARTICLES_ZH = "的了着著們们吗嗎呢吧啊麼么呀啦嘛"
PARTICLES_JA = "はがをにへとでもののやかねよわさぞば"
NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兩两幾几廿卅壹貳參肆伍陸柒捌玖拾"


def words():
    pairs = set()
    for word in (form for entry in WORDS.split() for form in entry.split("/")):
        assert len(word) == 2 and max(map(ord, word)) < 0x10000, word
        pairs.add(ord(word[0]) << 16 | ord(word[1]))
    return sorted(pairs)


def characters(text):
    codes = sorted({ord(char) for char in text if not char.isspace()})
    assert max(codes) < 0x10000
    return codes


def array(kind, name, values, digits, columns):
    lines = (", ".join(f"{value:#0{digits + 2}x}" for value in values[i:i + columns])
             for i in range(0, len(values), columns))
    body = ",\n    ".join(lines)
    return (f"const {kind} {name}[] = {{\n    {body},\n}};\n"
            f"const size_t {name}_count = {len(values)};\n")


def table():
    parts = [array("uint32_t", "break_words", words(), 8, 8)]
    for name, text in (("counters", COUNTERS), ("particles_zh", PARTICLES_ZH),
                       ("particles_ja", PARTICLES_JA), ("numerals", NUMERALS)):
        parts.append(array("uint16_t", "break_" + name, characters(text), 4, 10))
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by make_break_cost.py; do not edit. */\n"
            '#include "text/tables/break_cost.h"\n\n'
            "/* clang-format off */\n" + "\n".join(parts))


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--output", default=os.path.join(folder, "break_cost.c"))
    options = parser.parse_args()
    with open(options.output, "w", encoding="utf-8") as out:
        out.write(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
