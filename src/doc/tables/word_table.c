/* SPDX-License-Identifier: MIT */
/* Made by make_words.py from its own lists; do not edit. */
#include "doc/words.h"

const char words_text[] =
    "(c)"
    ".cn"
    ".com"
    ".jp"
    ".kr"
    ".net"
    ".org"
    ".tw"
    "a"
    "a+"
    "a-"
    "a1"
    "a2"
    "a3"
    "about"
    "about the author"
    "about us"
    "abstract"
    "acknowledgements"
    "acknowledgments"
    "action items"
    "ad"
    "ads"
    "adsense"
    "advertise"
    "advertisement"
    "advertising"
    "afp"
    "afterword"
    "agency"
    "agenda"
    "ai학습"
    "all rights reserved"
    "and"
    "answer"
    "ap"
    "appendices"
    "appendix"
    "archive"
    "archives"
    "article"
    "association"
    "attendees"
    "author"
    "author's note"
    "author's preface"
    "back to top"
    "background"
    "banner"
    "bbc"
    "bibliography"
    "bookmark"
    "broadcasting"
    "bulletin"
    "business"
    "by"
    "caption"
    "careers"
    "categories"
    "category"
    "center"
    "centre"
    "chart"
    "chronicle"
    "close"
    "club"
    "cna"
    "cnn"
    "coda"
    "colophon"
    "comment"
    "comments"
    "conclusion"
    "conclusions"
    "contact"
    "contact us"
    "contents"
    "continue reading"
    "copy link"
    "copyright"
    "courier"
    "courtesy of"
    "create account"
    "created"
    "credit"
    "culture"
    "daily"
    "date"
    "decisions"
    "dedication"
    "digest"
    "directions"
    "discussion"
    "dw"
    "e-mail"
    "edited"
    "edited by"
    "editing by"
    "editor"
    "editors' picks"
    "education"
    "email"
    "email this"
    "english"
    "epigraph"
    "epilogue"
    "facebook"
    "faq"
    "features"
    "fig"
    "fig."
    "figure"
    "figures"
    "filed under"
    "first published"
    "follow"
    "follow us"
    "font size"
    "food"
    "for"
    "foreword"
    "foundation"
    "fri"
    "friday"
    "further reading"
    "gazette"
    "glossary"
    "guardian"
    "health"
    "help"
    "herald"
    "hits"
    "home"
    "host"
    "icp备"
    "icp证"
    "illustration"
    "image"
    "in"
    "ingredients"
    "instagram"
    "institute"
    "instructions"
    "interlude"
    "intermission"
    "interviewer"
    "introduction"
    "issued"
    "it"
    "journal"
    "kbs"
    "keywords"
    "last modified"
    "last updated"
    "latest news"
    "leave a comment"
    "life"
    "like"
    "likes"
    "line"
    "linkedin"
    "listen"
    "listen to this article"
    "load more"
    "local"
    "log in"
    "log out"
    "login"
    "magazine"
    "map"
    "mbc"
    "media"
    "menu"
    "method"
    "methods"
    "min read"
    "minute read"
    "minutes read"
    "moderator"
    "modified"
    "mon"
    "monday"
    "more from"
    "more news"
    "more on"
    "more on this story"
    "more stories"
    "most popular"
    "most read"
    "my account"
    "network"
    "news"
    "newsletter"
    "next"
    "next article"
    "nhk"
    "no part of this"
    "notes"
    "observer"
    "on"
    "online"
    "opinion"
    "or"
    "originally published in"
    "our"
    "overview"
    "page"
    "photo"
    "photo by"
    "photograph"
    "photographs by"
    "photos"
    "photos by"
    "picture"
    "pinterest"
    "plurk"
    "politics"
    "popular posts"
    "post"
    "posted"
    "posted by"
    "posted on"
    "postlude"
    "postscript"
    "powered by"
    "pr"
    "preface"
    "prelude"
    "preparation"
    "press"
    "previous"
    "previous article"
    "print"
    "print this page"
    "privacy"
    "privacy policy"
    "prologue"
    "promoted"
    "published"
    "published by"
    "published in"
    "published on"
    "q"
    "q1"
    "q2"
    "q3"
    "qq"
    "qq好友"
    "qq空间"
    "qq群"
    "question"
    "quote"
    "radio"
    "read more"
    "read next"
    "reads"
    "recommended"
    "recommended for you"
    "reddit"
    "references"
    "register"
    "related"
    "related articles"
    "related news"
    "related posts"
    "related reading"
    "related stories"
    "released"
    "replies"
    "reply"
    "report"
    "reported by"
    "reporting by"
    "reproduction without"
    "results"
    "reuters"
    "review"
    "rfi"
    "rights reserved"
    "rss"
    "sat"
    "saturday"
    "save"
    "save article"
    "sbs"
    "science"
    "search"
    "see more"
    "share"
    "share on"
    "share this"
    "share this article"
    "share this page"
    "share this post"
    "share this story"
    "shares"
    "show more"
    "sign in"
    "sign up"
    "sitemap"
    "skip to content"
    "skip to main content"
    "sns공유"
    "society"
    "source"
    "sources"
    "sponsored"
    "sponsored content"
    "sport"
    "sports"
    "story by"
    "style"
    "subscribe"
    "subscribe now"
    "summary"
    "sun"
    "sunday"
    "t"
    "t+"
    "t-"
    "table"
    "table of contents"
    "tag"
    "tags"
    "technology"
    "telegram"
    "terms"
    "terms of service"
    "terms of use"
    "text by"
    "text size"
    "the"
    "this"
    "thu"
    "thursday"
    "times"
    "to"
    "to the reader"
    "today"
    "top"
    "topics"
    "translated by"
    "translator's note"
    "travel"
    "trending"
    "tribune"
    "tue"
    "tuesday"
    "tv"
    "tweet"
    "twitter"
    "udn"
    "university"
    "up next"
    "updated"
    "updated on"
    "url 복사"
    "urlをコピー"
    "url복사"
    "us"
    "via"
    "video"
    "videos"
    "view"
    "view all"
    "views"
    "voa"
    "wechat"
    "wed"
    "wednesday"
    "weekly"
    "weibo"
    "whatsapp"
    "with"
    "words"
    "words by"
    "world"
    "written by"
    "x"
    "you are here"
    "you may also like"
    "you might also like"
    "youtube"
    "ytn"
    "©"
    "ⓒ"
    "▲图"
    "▲圖"
    "あとがき"
    "あわせて読みたい"
    "いいね"
    "いいね!"
    "いいね！"
    "おすすめの記事"
    "おすすめ記事"
    "おまけ"
    "おわりに"
    "お問い合わせ"
    "お気に入り"
    "こちらもおすすめ"
    "この"
    "この記事"
    "この記事に関連するニュース"
    "この記事を"
    "する"
    "その他"
    "で"
    "と"
    "に"
    "の"
    "はじめに"
    "はてなブックマーク"
    "はてブ"
    "へ"
    "まえがき"
    "まとめ"
    "もくじ"
    "もっと見る"
    "を"
    "アクセスランキング"
    "イラスト"
    "インターミッション"
    "インタールード"
    "ウェブ"
    "エピローグ"
    "エンタメ"
    "オピニオン"
    "オンライン"
    "カテゴリ"
    "カテゴリー"
    "カメラ"
    "キーワード"
    "クリップ"
    "グラフ"
    "コメント"
    "コメントする"
    "コメントを書く"
    "コメントを見る"
    "コラム"
    "サイトマップ"
    "シェア"
    "シェアする"
    "ジャンル"
    "スクラップ"
    "スポンサード"
    "スポンサーリンク"
    "スポーツ"
    "タイムズ"
    "タグ"
    "ツイート"
    "ツイートする"
    "テレビ"
    "デジタル"
    "トップ"
    "トップへ戻る"
    "トップページ"
    "ニュース"
    "ビュー"
    "フォロー"
    "フォローする"
    "ブックマーク"
    "プライバシーポリシー"
    "プロローグ"
    "ページ"
    "ページの先頭へ"
    "ページトップ"
    "ページトップへ"
    "ホーム"
    "ポイント"
    "ポスト"
    "ポストする"
    "マイページ"
    "メニュー"
    "メール"
    "メールで送る"
    "ライター"
    "ランキング"
    "リンクをコピー"
    "ログイン"
    "一审"
    "一覧"
    "一覧へ戻る"
    "一鍵分享"
    "一键分享"
    "丁"
    "万"
    "三审"
    "上"
    "上一条"
    "上一條"
    "上一章"
    "上一篇"
    "上一頁"
    "上一頁:"
    "上一页"
    "上图"
    "上圖"
    "上架感言"
    "上架時間"
    "下"
    "下一条"
    "下一條"
    "下一章"
    "下一篇"
    "下一頁"
    "下一页"
    "下图"
    "下圖"
    "下次會議"
    "下載"
    "下載app"
    "下载"
    "下载app"
    "下载客户端"
    "不"
    "不代表本站"
    "不代表本網"
    "不代表本网"
    "不得轉載"
    "不得转载"
    "与"
    "与本站立场无关"
    "专题"
    "丙"
    "个"
    "中"
    "中央社"
    "中心"
    "中新社"
    "临时动议"
    "为您推荐"
    "主唱"
    "主席"
    "主席致詞"
    "主持"
    "主持人"
    "主編"
    "主编"
    "主頁"
    "主页"
    "举报"
    "举报电话"
    "乙"
    "书局"
    "书架"
    "了"
    "二审"
    "二維碼"
    "二维码"
    "人"
    "人がいいね"
    "人人网"
    "人气"
    "人気記事"
    "人気記事ランキング"
    "人氣"
    "人閱讀"
    "人阅读"
    "仅代表作者"
    "今後の予定"
    "今後の課題"
    "今日头条"
    "今日热点"
    "今日要聞"
    "今日要闻"
    "付則"
    "付録"
    "代后记"
    "代序"
    "代後記"
    "代跋"
    "件"
    "件のコメント"
    "会员中心"
    "会员招募"
    "会员登录"
    "会員登録"
    "会社概要"
    "会议记录"
    "传媒"
    "体育"
    "余话"
    "作り方"
    "作家"
    "作成日"
    "作曲"
    "作法"
    "作者"
    "作者介绍"
    "作者序"
    "作者的話"
    "作者的话"
    "作者简介"
    "作者簡介"
    "作詞"
    "作词"
    "你"
    "你可能也喜歡"
    "你可能感兴趣的"
    "你可能感興趣"
    "你可能还喜欢"
    "你的位置"
    "使用道具"
    "來"
    "來源"
    "來自"
    "例言"
    "供图"
    "供图）"
    "供圖"
    "供稿"
    "供稿单位"
    "保存"
    "保存する"
    "保留一切權利"
    "保留所有權利"
    "信息來源"
    "信息来源"
    "修改时间"
    "修改時間"
    "修訂版序"
    "修订版序"
    "個"
    "倒序浏览"
    "倒序瀏覽"
    "值班主任"
    "值班編輯"
    "值班编辑"
    "做法"
    "健康"
    "傳媒"
    "僅代表作者"
    "先生"
    "免責聲明"
    "免費註冊"
    "免责声明"
    "免费注册"
    "入力"
    "內容"
    "內容提要"
    "全媒体记者"
    "全媒體記者"
    "全文朗讀"
    "全部"
    "兩岸"
    "公众号"
    "公司"
    "公眾號"
    "公网安备"
    "公開"
    "公開日"
    "公開日時"
    "共"
    "关于我们"
    "关注"
    "关键字"
    "关键词"
    "关闭"
    "关闭窗口"
    "内容"
    "内容提要"
    "再版后记"
    "再版序"
    "再版後記"
    "写真"
    "写真提供"
    "写真説明"
    "军事"
    "农报"
    "决议"
    "凡例"
    "出典"
    "出处"
    "出版"
    "出版前言"
    "出版日期"
    "出版時間"
    "出版社"
    "出版說明"
    "出版说明"
    "出處"
    "分享"
    "分享到"
    "分享至"
    "分析"
    "分类"
    "分類"
    "刊登"
    "刊登日期"
    "列印"
    "列印本頁"
    "初めに"
    "初出"
    "初审"
    "利用規約"
    "到"
    "制作人"
    "制图"
    "則"
    "前の記事"
    "前の記事へ"
    "前へ"
    "前传"
    "前傳"
    "前奏"
    "前書き"
    "前言"
    "前記"
    "前记"
    "剪輯"
    "剪辑"
    "創建時間"
    "办公室"
    "加入书架"
    "加入书签"
    "加入会员"
    "加入我们"
    "加入收藏"
    "加入書架"
    "加入會員"
    "動画"
    "协会"
    "協会"
    "協會"
    "博客"
    "博物館"
    "博物馆"
    "印刷"
    "即可"
    "即时"
    "即時"
    "卷尾感言"
    "卷末感言"
    "卷首"
    "卷首語"
    "卷首语"
    "厅"
    "原作者"
    "原创"
    "原創"
    "原唱"
    "原序"
    "原文"
    "原文出處"
    "原標題來源"
    "原載"
    "原载"
    "去"
    "县报"
    "参与"
    "参与人数"
    "参与讨论"
    "参考文献"
    "参考资料"
    "參考文獻"
    "參考資料"
    "參與"
    "參與討論"
    "友善列印"
    "友情連結"
    "友情链接"
    "反饋"
    "反馈"
    "发布"
    "发布于"
    "发布单位"
    "发布日期"
    "发布时间"
    "发布机构"
    "发布者"
    "发帖人"
    "发帖时间"
    "发表"
    "发表于"
    "发表日期"
    "发表时间"
    "发表评论"
    "取材"
    "取材・文"
    "取材・構成"
    "受訪者"
    "受访者"
    "口述"
    "只看楼主"
    "只看樓主"
    "只看該作者"
    "只看该作者"
    "可"
    "台"
    "右图"
    "右圖"
    "司会"
    "司儀"
    "合成圖"
    "同類新聞"
    "后传"
    "后序"
    "后记"
    "后话"
    "听众"
    "听新闻"
    "告訴朋友"
    "告讀者"
    "告诉朋友"
    "告读者"
    "周刊"
    "周末"
    "和"
    "和声"
    "和聲"
    "商報"
    "商报"
    "問"
    "問い"
    "問題"
    "喜欢"
    "喜歡"
    "嘉宾"
    "嘉賓"
    "噗浪"
    "回"
    "回上一頁"
    "回上頁"
    "回列表"
    "回到頂部"
    "回到顶部"
    "回复"
    "回应"
    "回復"
    "回應"
    "回答"
    "回覆"
    "回頂部"
    "回首頁"
    "図"
    "図版"
    "図表"
    "国内"
    "国际"
    "国際"
    "图"
    "图为"
    "图书馆"
    "图源"
    "图片"
    "图片来源"
    "图表"
    "图说"
    "图）"
    "國內"
    "國際"
    "圖"
    "圖書館"
    "圖源"
    "圖為"
    "圖片"
    "圖片來源"
    "圖片提供"
    "圖表"
    "圖說"
    "圖）"
    "在"
    "在看"
    "在線"
    "在线"
    "地図"
    "地域"
    "地方"
    "執筆"
    "執行編輯"
    "基金会"
    "基金會"
    "報"
    "報告事項"
    "報社"
    "報錯"
    "填詞"
    "填词"
    "声明："
    "复制链接"
    "复审"
    "外伝"
    "外传"
    "外傳"
    "外篇"
    "大"
    "大学"
    "大學"
    "大家都在看"
    "大小"
    "大結局"
    "大结局"
    "天気"
    "太"
    "委员会"
    "委員會"
    "娛樂"
    "娱乐"
    "媒体"
    "媒體"
    "字"
    "字体"
    "字号"
    "字型"
    "字数"
    "字數"
    "字級"
    "字级"
    "字號"
    "字體"
    "学会"
    "学刊"
    "学报"
    "学生"
    "学院"
    "學刊"
    "學報"
    "學會"
    "學生"
    "學院"
    "完本感言"
    "完結感言"
    "完结感言"
    "实习记者"
    "审校"
    "审核"
    "客戶端"
    "客户端"
    "客服专线"
    "客服電話"
    "寄稿"
    "實習記者"
    "審校"
    "審核"
    "審議事項"
    "对策"
    "导师"
    "导报"
    "导言"
    "导语"
    "导读"
    "封面图"
    "封面圖"
    "将"
    "將"
    "專題"
    "對策"
    "導報"
    "導言"
    "導語"
    "導讀"
    "小"
    "小紅書"
    "小結"
    "小红书"
    "小结"
    "小貼士"
    "小贴士"
    "尾声"
    "尾奏"
    "尾章"
    "尾聲"
    "尾頁"
    "尾页"
    "局"
    "展开"
    "展开全文"
    "展望"
    "展開"
    "展開全文"
    "左图"
    "左圖"
    "已"
    "已有"
    "幕間"
    "幕间"
    "广告"
    "广告服务"
    "广播"
    "广播电视节目制作"
    "広告"
    "序"
    "序奏"
    "序幕"
    "序文"
    "序曲"
    "序章"
    "序言"
    "序話"
    "序論"
    "廣告"
    "廣告刊登"
    "廣播"
    "廳"
    "延伸閱讀"
    "延伸阅读"
    "建立時間"
    "建議"
    "建议"
    "开场"
    "开场白"
    "开篇"
    "弁言"
    "引子"
    "引用"
    "引用元"
    "引言"
    "张贴者"
    "張貼"
    "当前位置"
    "影响"
    "影片"
    "影響"
    "很"
    "後傳"
    "後序"
    "後日談"
    "後日譚"
    "後書き"
    "後記"
    "後話"
    "微信"
    "微信公众号"
    "微信好友"
    "微博"
    "快手"
    "快报"
    "快訊"
    "快讯"
    "总序"
    "总目"
    "总结"
    "总编辑"
    "您"
    "您可能感兴趣"
    "您在這裡"
    "您所在的位置"
    "您现在的位置"
    "您現在的位置"
    "您的位置"
    "情報源"
    "意义"
    "意義"
    "我"
    "我來說兩句"
    "我来说两句"
    "我的"
    "我要"
    "我要收藏"
    "我要纠错"
    "我要評論"
    "我要评论"
    "或"
    "房产"
    "房產"
    "所"
    "所在位置"
    "手机"
    "手机版"
    "手机看新闻"
    "手機"
    "手機版"
    "手機看新聞"
    "手順"
    "打印"
    "打印本页"
    "打开app"
    "打賞"
    "打赏"
    "打開app"
    "执笔"
    "扫一扫"
    "扫一扫下载"
    "扫描二维码"
    "扫码"
    "扫码关注"
    "承办人"
    "承辦人"
    "把"
    "投推荐票"
    "投稿"
    "投稿日"
    "投稿日時"
    "投稿者"
    "投稿须知"
    "抖音"
    "报"
    "报告事项"
    "报错"
    "担当"
    "招聘信息"
    "指导教师"
    "指导教授"
    "指导老师"
    "指導教授"
    "指導老師"
    "按我看活動辦法"
    "按此"
    "按讚"
    "据"
    "掃一掃"
    "掃碼"
    "排版"
    "排行榜"
    "採訪"
    "採訪撰文"
    "推广"
    "推廣"
    "推特"
    "推荐"
    "推荐序"
    "推荐文章"
    "推荐给好友"
    "推荐视频"
    "推荐阅读"
    "推薦"
    "推薦序"
    "推薦文章"
    "推薦給好友"
    "推薦閱讀"
    "掲載"
    "掲載日"
    "掲載日時"
    "掲載紙"
    "提供"
    "提供元"
    "提供）"
    "提案討論"
    "提要"
    "插图"
    "插圖"
    "搜寻"
    "搜尋"
    "搜索"
    "摄"
    "摄影"
    "摄影）"
    "摄）"
    "摘自"
    "摘要"
    "播放"
    "撮影"
    "撮影）"
    "撮影＝"
    "撰文"
    "撰稿"
    "撰稿人"
    "攝"
    "攝影"
    "攝影）"
    "攝）"
    "收场"
    "收場"
    "收藏"
    "收藏本文"
    "放大"
    "放送"
    "政府"
    "政治"
    "教育"
    "散會"
    "整理"
    "文"
    "文・写真"
    "文化"
    "文字"
    "文字の大きさ"
    "文字サイズ"
    "文庫版あとがき"
    "文摘"
    "文摘报"
    "文章"
    "文章來源"
    "文章来源"
    "文責"
    "断章"
    "新书感言"
    "新华社"
    "新华社发"
    "新华社记者"
    "新報"
    "新書感言"
    "新浪微博"
    "新版序"
    "新着記事"
    "新聞"
    "新聞デジタル"
    "新聞中心"
    "新聞來源"
    "新聞排行"
    "新聞社"
    "新聞稿"
    "新聞網"
    "新聞部"
    "新聞首頁"
    "新華社"
    "新華社發"
    "新規登録"
    "新闻"
    "新闻中心"
    "新闻信息服务许可证"
    "新闻来源"
    "新闻网"
    "新闻首页"
    "方法"
    "旁白"
    "旅游"
    "旅遊"
    "无障碍"
    "日報"
    "日报"
    "日時"
    "日期"
    "早報"
    "早报"
    "时报"
    "时政"
    "时间"
    "時報"
    "時政"
    "時間"
    "晚報"
    "晚报"
    "晨報"
    "晨报"
    "暮らし"
    "曲"
    "更"
    "更多"
    "更多>>"
    "更多內容"
    "更多文章"
    "更多新聞"
    "更多新闻"
    "更新"
    "更新于"
    "更新於"
    "更新日"
    "更新日時"
    "更新日期"
    "更新时间"
    "更新時間"
    "書いた人"
    "書局"
    "書架"
    "最后更新"
    "最後修改"
    "最後更新"
    "最新"
    "最新ニュース"
    "最新文章"
    "最新新聞"
    "最新消息"
    "最新留言"
    "最新記事"
    "最新评论"
    "最終回"
    "最終更新"
    "最終章"
    "最終話"
    "最终章"
    "會員中心"
    "會員招募"
    "會員登入"
    "會議紀錄"
    "月刊"
    "有"
    "有料会員登録"
    "有用"
    "朋友圈"
    "服务条款"
    "服務條款"
    "朗讀"
    "期刊"
    "未經授權"
    "未經許可"
    "未经授权"
    "未经许可"
    "末章"
    "末頁"
    "末页"
    "本"
    "本刊記者"
    "本刊记者"
    "本報記者"
    "本报记者"
    "本文"
    "本文作者"
    "本社記者"
    "本社记者"
    "本網記者"
    "本网记者"
    "本論"
    "本頁"
    "本類推薦"
    "本页"
    "杂志"
    "材料"
    "材料与方法"
    "材料與方法"
    "条"
    "来"
    "来源"
    "来自"
    "查看"
    "查看全文"
    "查看更多"
    "标签"
    "标题"
    "校刊"
    "校对"
    "校對"
    "校正"
    "校稿"
    "株式会社"
    "核稿"
    "核稿編輯"
    "條"
    "検索"
    "楔子"
    "楼主"
    "概况"
    "概況"
    "概要"
    "概述"
    "構成"
    "樓主"
    "標準"
    "標籤"
    "標題"
    "横幅"
    "橫幅"
    "檢舉"
    "檢舉反映"
    "次"
    "次の記事"
    "次の記事へ"
    "次へ"
    "次浏览"
    "次閱讀"
    "次阅读"
    "歌手"
    "正文"
    "此"
    "此文"
    "此頁"
    "此页"
    "步驟"
    "步骤"
    "決定事項"
    "決議"
    "決議事項"
    "汽車"
    "汽车"
    "沒用"
    "没用"
    "注册"
    "注意事項"
    "注意事项"
    "注意点"
    "注明出处"
    "注目記事"
    "注释"
    "注釋"
    "浏览"
    "浏览数"
    "浏览次数"
    "浏览量"
    "消息來源"
    "混音"
    "滚动"
    "滚动新闻"
    "滾動"
    "滾動新聞"
    "演唱"
    "瀏覽"
    "瀏覽人次"
    "瀏覽數"
    "瀏覽次數"
    "瀏覽量"
    "点击"
    "点击排行"
    "点击数"
    "点击率"
    "点击量"
    "点此"
    "点赞"
    "点选"
    "為您推薦"
    "热度"
    "热点新闻"
    "热门"
    "热门文章"
    "热门新闻"
    "热门标签"
    "热门评论"
    "無料会員登録"
    "無断での転載"
    "無断複製"
    "無断転載"
    "無障礙"
    "焦点"
    "焦點"
    "照片"
    "照片提供"
    "熱度"
    "熱門"
    "熱門文章"
    "熱門新聞"
    "熱門話題"
    "熱門點閱"
    "版权声明"
    "版权所有"
    "版權所有"
    "版權聲明"
    "版面编辑"
    "特別篇"
    "特別聲明"
    "特别声明"
    "特别篇"
    "特大"
    "特派記者"
    "特派记者"
    "特点"
    "特約撰稿"
    "特約記者"
    "特约记者"
    "特集"
    "特點"
    "猜你喜欢"
    "猜你喜歡"
    "献词"
    "獻詞"
    "現在位置"
    "現在地"
    "生活"
    "用"
    "用料"
    "甲"
    "电台"
    "电子报"
    "电脑版"
    "电视"
    "电视台"
    "画像"
    "画像提供"
    "留言"
    "番外"
    "番外篇"
    "番外編"
    "番外编"
    "當前位置"
    "発行"
    "発行日"
    "発表"
    "登入"
    "登出"
    "登录"
    "登录后评论"
    "登錄"
    "登録日"
    "發佈"
    "發佈單位"
    "發佈於"
    "發佈日期"
    "發佈時間"
    "發佈者"
    "發布"
    "發布單位"
    "發布於"
    "發布日期"
    "發布時間"
    "發布機構"
    "發布者"
    "發帖人"
    "發帖時間"
    "發文者"
    "發表"
    "發表於"
    "發表日期"
    "發表時間"
    "發表評論"
    "的"
    "监制"
    "監督"
    "監製"
    "目前位置"
    "目录"
    "目次"
    "目的"
    "目錄"
    "直播"
    "相关专题"
    "相关报道"
    "相关推荐"
    "相关文章"
    "相关新闻"
    "相关链接"
    "相关阅读"
    "相關主題"
    "相關報導"
    "相關推薦"
    "相關文章"
    "相關新聞"
    "相關連結"
    "相關鏈接"
    "相關閱讀"
    "看"
    "看更多"
    "知乎"
    "研究方法"
    "研究生"
    "研究背景"
    "示意图"
    "示意圖"
    "社"
    "社会"
    "社會"
    "社説"
    "禁止轉載"
    "禁止转载"
    "科技"
    "稿件來源"
    "稿件来源"
    "稿源"
    "空间"
    "站內搜尋"
    "站内搜索"
    "章節目錄"
    "章节目录"
    "第"
    "筆者"
    "答"
    "答え"
    "策划"
    "策劃"
    "签发"
    "简介"
    "简体"
    "简体版"
    "篇"
    "簡介"
    "簡體"
    "簡體版"
    "精彩评论"
    "糾錯"
    "終わりに"
    "終卷"
    "終審"
    "終幕"
    "終曲"
    "終章"
    "組圖"
    "経済"
    "経緯"
    "結び"
    "結局"
    "結束語"
    "結果"
    "結語"
    "結論"
    "給"
    "統籌"
    "続きを読む"
    "網"
    "網友"
    "網友評論"
    "網站地圖"
    "網站導覽"
    "網站首頁"
    "網絡編輯"
    "網路編輯"
    "網頁"
    "緒言"
    "緒論"
    "線上"
    "編後記"
    "編後語"
    "編曲"
    "編者按"
    "編者的話"
    "編著"
    "編譯"
    "編輯"
    "編輯推薦"
    "編輯於"
    "編輯本文"
    "編集"
    "編集局"
    "編集者"
    "編集部"
    "編集部のおすすめ"
    "縣報"
    "縮小"
    "總序"
    "總目"
    "總結"
    "總編輯"
    "繁体"
    "繁体版"
    "繁體"
    "繁體版"
    "繼續閱讀"
    "纠错"
    "组图"
    "终卷"
    "终审"
    "终曲"
    "终章"
    "结局"
    "结束语"
    "结果"
    "结论"
    "结语"
    "给"
    "统筹"
    "继续阅读"
    "绪言"
    "绪论"
    "编后记"
    "编后语"
    "编曲"
    "编者按"
    "编者的话"
    "编著"
    "编译"
    "编辑"
    "编辑于"
    "编辑推荐"
    "缩小"
    "网"
    "网友"
    "网友评论"
    "网安备"
    "网站地图"
    "网站首页"
    "网络编辑"
    "网页"
    "署"
    "美編"
    "美编"
    "翻攝"
    "翻攝）"
    "翻譯"
    "翻译"
    "老师"
    "老師"
    "考察"
    "联系人"
    "联系我们"
    "聞き手"
    "聯絡人"
    "聯絡我們"
    "聲明："
    "聽新聞"
    "聽眾"
    "背景"
    "脸书"
    "腾讯微博"
    "臉書"
    "臨時動議"
    "自序"
    "至"
    "致謝"
    "致讀者"
    "致读者"
    "致谢"
    "臺"
    "與"
    "舉報"
    "舉報電話"
    "萬"
    "著"
    "著作権は"
    "著作權"
    "著者"
    "處"
    "融媒体"
    "融媒體"
    "融媒體記者"
    "表"
    "表格"
    "被采访者"
    "補足"
    "製作人"
    "製圖"
    "複製網址"
    "複製連結"
    "要旨"
    "要聞"
    "要闻"
    "見習記者"
    "視頻"
    "觀眾"
    "觀點"
    "见习记者"
    "观众"
    "观点"
    "视频"
    "解説"
    "訂閱"
    "訂閱電子報"
    "討論"
    "討論事項"
    "記事"
    "記事を"
    "記事を印刷"
    "記事・写真の無断"
    "記者"
    "記錄"
    "設為首頁"
    "訳者あとがき"
    "註冊"
    "註明出處"
    "註釋"
    "評論"
    "評論員"
    "評論數"
    "詞"
    "話題標籤"
    "該"
    "調べ"
    "調味料"
    "請"
    "請假條"
    "請勿轉載"
    "請繼續往下閱讀"
    "論壇"
    "謝辞"
    "譯後記"
    "譯者"
    "譯者序"
    "譯者後記"
    "議題"
    "讀者"
    "讚"
    "讚賞"
    "订阅"
    "订阅号"
    "讨论"
    "讨论事项"
    "议题"
    "记录"
    "记者"
    "论坛"
    "设为首页"
    "评论"
    "评论员"
    "评论数"
    "词"
    "译后记"
    "译者"
    "译者后记"
    "译者序"
    "该"
    "语音播报"
    "请"
    "请假条"
    "请勿转载"
    "请继续往下阅读"
    "读者"
    "调料"
    "豆瓣"
    "財經"
    "責任編輯"
    "責編"
    "貼文時間"
    "貼文者"
    "資料來源"
    "資料圖"
    "資料圖片"
    "資料照"
    "資料照片"
    "資料照）"
    "資訊"
    "質問"
    "購読"
    "贊助內容"
    "财经"
    "责任编辑"
    "责编"
    "资料图"
    "资料图片"
    "资料来源"
    "资讯"
    "赞"
    "赞助内容"
    "赞赏"
    "跋"
    "跋文"
    "跋語"
    "跋语"
    "跟帖"
    "踩"
    "軍事"
    "転載を禁じ"
    "転載禁止"
    "轉寄"
    "轉寄好友"
    "轉引自"
    "轉發"
    "轉發好友"
    "轉自"
    "轉貼"
    "轉載自"
    "轉載請注明"
    "轉載請註明"
    "转发"
    "转发好友"
    "转寄"
    "转寄好友"
    "转自"
    "转贴"
    "转载自"
    "转载请注明"
    "辦公室"
    "返回"
    "返回上一页"
    "返回列表"
    "返回目录"
    "返回目錄"
    "返回頂部"
    "返回顶部"
    "返回首頁"
    "返回首页"
    "这里"
    "违法和不良信息"
    "追蹤"
    "送る"
    "选自"
    "這裡"
    "通信"
    "通信社"
    "通知"
    "通訊"
    "通訊員"
    "通訊社"
    "通讯"
    "通讯员"
    "通讯社"
    "連結"
    "連載"
    "週刊"
    "週末"
    "選自"
    "部"
    "部落格"
    "都市报"
    "配信"
    "配信元"
    "配信日時"
    "配图"
    "配圖"
    "采访"
    "采访整理"
    "采访者"
    "錯誤回報"
    "链接"
    "长按识别"
    "門戶"
    "開場"
    "開場白"
    "開幕"
    "開篇"
    "閑話"
    "間奏"
    "間章"
    "間話"
    "関連キーワード"
    "関連ニュース"
    "関連リンク"
    "関連記事"
    "閱讀"
    "閱讀全文"
    "閱讀數"
    "閱讀次數"
    "閱讀量"
    "閲覧"
    "閲覧数"
    "關於我們"
    "關注"
    "關鍵字"
    "關鍵詞"
    "關閉"
    "關閉窗口"
    "關閉視窗"
    "问"
    "问题"
    "间奏"
    "间章"
    "阅读"
    "阅读全文"
    "阅读排行"
    "阅读数"
    "阅读次数"
    "阅读量"
    "附则"
    "附則"
    "附图"
    "附圖"
    "附录"
    "附注"
    "附表"
    "附言"
    "附記"
    "附註"
    "附记"
    "附錄"
    "院"
    "隐私政策"
    "隱私權政策"
    "集团"
    "集團"
    "雜誌"
    "電台"
    "電子報"
    "電腦版"
    "電視"
    "電視台"
    "電視臺"
    "青年报"
    "音频"
    "頁面"
    "頂"
    "頻道"
    "題圖"
    "題記"
    "页面"
    "顶"
    "频道"
    "题图"
    "题记"
    "食材"
    "餘話"
    "館刊"
    "首席記者"
    "首席记者"
    "首頁"
    "首页"
    "駐京記者"
    "騰訊微博"
    "體育"
    "點我下載app"
    "點我看更多"
    "點擊"
    "點擊數"
    "點擊率"
    "點擊量"
    "點此"
    "點讚"
    "點贊"
    "點選"
    "點閱"
    "點閱排行"
    "點閱數"
    "點閱率"
    "가"
    "가+"
    "가-"
    "감사의 글"
    "개"
    "개요"
    "개인정보처리방침"
    "객원기자"
    "갱신"
    "건"
    "검색"
    "게시일"
    "게재일"
    "결과"
    "결론"
    "결정사항"
    "경제"
    "고객센터"
    "고찰"
    "공감"
    "공유"
    "공유하기"
    "과학"
    "관련 기사"
    "관련 뉴스"
    "관련글"
    "관련기사"
    "관련뉴스"
    "광고"
    "광고문의"
    "교정"
    "구독"
    "구독신청"
    "구독하기"
    "국문초록"
    "국제"
    "그림"
    "글"
    "글·사진"
    "글쓴이"
    "글씨크기"
    "글을 마치며"
    "글자 크기"
    "글자크기"
    "기사"
    "기사 입력"
    "기사공유"
    "기사듣기"
    "기사수정"
    "기사입력"
    "기사저장"
    "기사제보"
    "기자"
    "기타"
    "나가며"
    "나오는 말"
    "날짜"
    "네이버"
    "네이버블로그"
    "논설위원"
    "논의사항"
    "뉴스"
    "다른기사 보기"
    "다음"
    "다음글"
    "다음기사"
    "닫기"
    "답"
    "답변"
    "댓글"
    "댓글 쓰기"
    "댓글달기"
    "댓글보기"
    "댓글쓰기"
    "더보기"
    "데일리"
    "도표"
    "동영상"
    "들어가는 말"
    "들어가며"
    "등록"
    "등록일"
    "라인"
    "로"
    "로그인"
    "를"
    "링크복사"
    "막간"
    "만드는 법"
    "만들기"
    "많이 본 기사"
    "많이 본 뉴스"
    "많이 읽은 기사"
    "많이본기사"
    "매일"
    "맨위로"
    "맺는말"
    "맺으며"
    "맺음말"
    "머리말"
    "메뉴"
    "메뉴 바로가기"
    "메일"
    "명"
    "목록"
    "목록으로"
    "목적"
    "목차"
    "무단 전재"
    "무단전재"
    "문"
    "문화"
    "미디어"
    "발문"
    "발행일"
    "방법"
    "방송"
    "배경"
    "배너"
    "밴드"
    "번외"
    "번외편"
    "보고사항"
    "본론"
    "본문 바로가기"
    "본문바로가기"
    "부록"
    "부칙"
    "북마크"
    "분류"
    "사설"
    "사이트맵"
    "사진"
    "사진="
    "사진설명"
    "사진제공"
    "사회"
    "사회자"
    "서론"
    "서막"
    "서문"
    "서언"
    "서장"
    "선임기자"
    "송고"
    "송고시간"
    "수정"
    "수정일"
    "스크랩"
    "스포츠"
    "슬퍼요"
    "승인"
    "시작하며"
    "신고"
    "신고하기"
    "신문"
    "싫어요"
    "안건"
    "업데이트"
    "에"
    "에필로그"
    "역자 후기"
    "연구소"
    "연예"
    "영문초록"
    "영상"
    "오피니언"
    "옮긴이"
    "옮긴이의 말"
    "외전"
    "요약"
    "원작"
    "위로"
    "위원회"
    "으로"
    "을"
    "이"
    "이 기사"
    "이 기사를"
    "이 시각 주요뉴스"
    "이메일"
    "이메일보내기"
    "이미지"
    "이용약관"
    "이전"
    "이전글"
    "이전기사"
    "인기 기사"
    "인기기사"
    "인기뉴스"
    "인쇄"
    "인쇄하기"
    "인터루드"
    "인터미션"
    "인턴기자"
    "일보"
    "일시"
    "입력"
    "입력일"
    "자료"
    "자료사진"
    "자료출처"
    "작가"
    "작가 후기"
    "작가의 말"
    "작게"
    "작성"
    "작성일"
    "작성일시"
    "작성자"
    "재료"
    "재배포 금지"
    "재배포금지"
    "저널"
    "저자"
    "저작권 보호"
    "저작권은"
    "저작권자"
    "저장"
    "전송"
    "전체"
    "전체메뉴"
    "정치"
    "제공"
    "제공처"
    "제보"
    "조회"
    "조회수"
    "종막"
    "종장"
    "좋아요"
    "주간"
    "주소복사"
    "주요 뉴스"
    "주요기사"
    "지역"
    "지은이"
    "진행자"
    "질문"
    "차례"
    "참고문헌"
    "초록"
    "최신 기사"
    "최신기사"
    "최신뉴스"
    "최종 수정"
    "최종수정"
    "최종수정일"
    "추천"
    "추천 기사"
    "추천기사"
    "추천사"
    "추천수"
    "추천하기"
    "추천해요"
    "출처"
    "취재"
    "취재·글"
    "카카오스토리"
    "카카오톡"
    "칼럼"
    "칼럼니스트"
    "크게"
    "키워드"
    "타임스"
    "타임즈"
    "태그"
    "통신"
    "통신사"
    "투데이"
    "트위터"
    "특파원"
    "페이스북"
    "편집"
    "편집국"
    "편집부"
    "편집자"
    "포토"
    "폰트"
    "표"
    "프롤로그"
    "프린트"
    "필자"
    "하기"
    "함께 볼 만한 기사"
    "협찬"
    "협회"
    "홈"
    "화나요"
    "회"
    "회사소개"
    "회원가입"
    "후기"
    "후속기사"
    "후속기사 원해요"
    "훈훈해요";

const struct word words[] = {
    { 0, 3, WORD_LEGAL },
    { 3, 3, WORD_ORG },
    { 6, 4, WORD_ORG },
    { 10, 3, WORD_ORG },
    { 13, 3, WORD_ORG },
    { 16, 4, WORD_ORG },
    { 20, 4, WORD_ORG },
    { 24, 3, WORD_ORG },
    { 27, 1, WORD_LINK | WORD_FILLER | WORD_SPEAKER },
    { 28, 2, WORD_LINK },
    { 30, 2, WORD_LINK },
    { 32, 2, WORD_SPEAKER },
    { 34, 2, WORD_SPEAKER },
    { 36, 2, WORD_SPEAKER },
    { 38, 5, WORD_NAV },
    { 43, 16, WORD_CHAPTER },
    { 59, 8, WORD_NAV },
    { 67, 8, WORD_SECTION },
    { 75, 16, WORD_SECTION | WORD_CHAPTER },
    { 91, 15, WORD_SECTION | WORD_CHAPTER },
    { 106, 12, WORD_SECTION },
    { 118, 2, WORD_AD },
    { 120, 3, WORD_AD },
    { 123, 7, WORD_AD },
    { 130, 9, WORD_NAV },
    { 139, 13, WORD_AD },
    { 152, 11, WORD_AD },
    { 163, 3, WORD_ORG },
    { 166, 9, WORD_CHAPTER },
    { 175, 6, WORD_ORG },
    { 181, 6, WORD_SECTION },
    { 187, 8, WORD_LEGAL },
    { 195, 19, WORD_LEGAL },
    { 214, 3, WORD_FILLER },
    { 217, 6, WORD_SPEAKER },
    { 223, 2, WORD_ORG },
    { 225, 10, WORD_CHAPTER },
    { 235, 8, WORD_SECTION | WORD_CHAPTER },
    { 243, 7, WORD_NAV },
    { 250, 8, WORD_NAV },
    { 258, 7, WORD_FILLER },
    { 265, 11, WORD_ORG },
    { 276, 9, WORD_SECTION },
    { 285, 6, WORD_AUTHOR },
    { 291, 13, WORD_CHAPTER },
    { 304, 16, WORD_CHAPTER },
    { 320, 11, WORD_LINK },
    { 331, 10, WORD_SECTION },
    { 341, 6, WORD_AD },
    { 347, 3, WORD_ORG },
    { 350, 12, WORD_SECTION },
    { 362, 8, WORD_LINK },
    { 370, 12, WORD_ORG },
    { 382, 8, WORD_ORG },
    { 390, 8, WORD_NAV },
    { 398, 2, WORD_FILLER | WORD_AUTHOR },
    { 400, 7, WORD_CAPTION },
    { 407, 7, WORD_NAV },
    { 414, 10, WORD_EDITOR },
    { 424, 8, WORD_EDITOR },
    { 432, 6, WORD_ORG },
    { 438, 6, WORD_ORG },
    { 444, 5, WORD_CAPTION },
    { 449, 9, WORD_ORG },
    { 458, 5, WORD_LINK },
    { 463, 4, WORD_ORG },
    { 467, 3, WORD_ORG },
    { 470, 3, WORD_ORG },
    { 473, 4, WORD_CHAPTER },
    { 477, 8, WORD_CHAPTER },
    { 485, 7, WORD_LINK | WORD_COUNT },
    { 492, 8, WORD_LINK | WORD_COUNT },
    { 500, 10, WORD_SECTION | WORD_CHAPTER },
    { 510, 11, WORD_SECTION },
    { 521, 7, WORD_NAV },
    { 528, 10, WORD_NAV },
    { 538, 8, WORD_CONTENTS },
    { 546, 16, WORD_LINK },
    { 562, 9, WORD_LINK },
    { 571, 9, WORD_LEGAL },
    { 580, 7, WORD_ORG },
    { 587, 11, WORD_SOURCE },
    { 598, 14, WORD_LINK },
    { 612, 7, WORD_DATE },
    { 619, 6, WORD_CAPTION },
    { 625, 7, WORD_NAV },
    { 632, 5, WORD_ORG },
    { 637, 4, WORD_DATE },
    { 641, 9, WORD_SECTION },
    { 650, 10, WORD_CHAPTER },
    { 660, 6, WORD_ORG },
    { 666, 10, WORD_SECTION },
    { 676, 10, WORD_SECTION },
    { 686, 2, WORD_ORG },
    { 688, 6, WORD_LINK },
    { 694, 6, WORD_UPDATE },
    { 700, 9, WORD_EDITOR },
    { 709, 10, WORD_EDITOR },
    { 719, 6, WORD_EDITOR },
    { 725, 14, WORD_RELATED },
    { 739, 9, WORD_NAV },
    { 748, 5, WORD_LINK },
    { 753, 10, WORD_LINK },
    { 763, 7, WORD_LINK },
    { 770, 8, WORD_CHAPTER },
    { 778, 8, WORD_CHAPTER },
    { 786, 8, WORD_LINK },
    { 794, 3, WORD_NAV },
    { 797, 8, WORD_NAV },
    { 805, 3, WORD_CAPTION },
    { 808, 4, WORD_CAPTION },
    { 812, 6, WORD_CAPTION },
    { 818, 7, WORD_CAPTION },
    { 825, 11, WORD_EDITOR },
    { 836, 15, WORD_DATE },
    { 851, 6, WORD_LINK },
    { 857, 9, WORD_LINK },
    { 866, 9, WORD_LINK },
    { 875, 4, WORD_NAV },
    { 879, 3, WORD_FILLER },
    { 882, 8, WORD_CHAPTER },
    { 890, 10, WORD_ORG },
    { 900, 3, WORD_DATE },
    { 903, 6, WORD_DATE },
    { 909, 15, WORD_RELATED },
    { 924, 7, WORD_ORG },
    { 931, 8, WORD_CHAPTER },
    { 939, 8, WORD_ORG },
    { 947, 6, WORD_NAV },
    { 953, 4, WORD_NAV },
    { 957, 6, WORD_ORG },
    { 963, 4, WORD_COUNT },
    { 967, 4, WORD_NAV },
    { 971, 4, WORD_SPEAKER },
    { 975, 6, WORD_LEGAL },
    { 981, 6, WORD_LEGAL },
    { 987, 12, WORD_CAPTION },
    { 999, 5, WORD_CAPTION },
    { 1004, 2, WORD_FILLER },
    { 1006, 11, WORD_SECTION },
    { 1017, 9, WORD_LINK },
    { 1026, 9, WORD_ORG },
    { 1035, 12, WORD_SECTION },
    { 1047, 9, WORD_CHAPTER },
    { 1056, 12, WORD_CHAPTER },
    { 1068, 11, WORD_SPEAKER },
    { 1079, 12, WORD_SECTION | WORD_CHAPTER },
    { 1091, 6, WORD_DATE },
    { 1097, 2, WORD_NAV },
    { 1099, 7, WORD_ORG },
    { 1106, 3, WORD_ORG },
    { 1109, 8, WORD_EDITOR },
    { 1117, 13, WORD_UPDATE },
    { 1130, 12, WORD_UPDATE },
    { 1142, 11, WORD_RELATED },
    { 1153, 15, WORD_LINK },
    { 1168, 4, WORD_NAV },
    { 1172, 4, WORD_LINK },
    { 1176, 5, WORD_COUNT },
    { 1181, 4, WORD_LINK },
    { 1185, 8, WORD_LINK },
    { 1193, 6, WORD_LINK },
    { 1199, 22, WORD_LINK },
    { 1221, 9, WORD_LINK },
    { 1230, 5, WORD_NAV },
    { 1235, 6, WORD_LINK },
    { 1241, 7, WORD_LINK },
    { 1248, 5, WORD_LINK },
    { 1253, 8, WORD_ORG },
    { 1261, 3, WORD_CAPTION },
    { 1264, 3, WORD_ORG },
    { 1267, 5, WORD_ORG },
    { 1272, 4, WORD_LINK },
    { 1276, 6, WORD_SECTION },
    { 1282, 7, WORD_SECTION },
    { 1289, 8, WORD_COUNT },
    { 1297, 11, WORD_COUNT },
    { 1308, 12, WORD_COUNT },
    { 1320, 9, WORD_SPEAKER },
    { 1329, 8, WORD_UPDATE },
    { 1337, 3, WORD_DATE },
    { 1340, 6, WORD_DATE },
    { 1346, 9, WORD_RELATED },
    { 1355, 9, WORD_RELATED },
    { 1364, 7, WORD_RELATED },
    { 1371, 18, WORD_RELATED },
    { 1389, 12, WORD_RELATED },
    { 1401, 12, WORD_RELATED },
    { 1413, 9, WORD_RELATED },
    { 1422, 10, WORD_LINK },
    { 1432, 7, WORD_ORG },
    { 1439, 4, WORD_NAV | WORD_ORG },
    { 1443, 10, WORD_LINK },
    { 1453, 4, WORD_LINK },
    { 1457, 12, WORD_LINK },
    { 1469, 3, WORD_ORG },
    { 1472, 15, WORD_LEGAL },
    { 1487, 5, WORD_SECTION },
    { 1492, 8, WORD_ORG },
    { 1500, 2, WORD_FILLER },
    { 1502, 6, WORD_ORG },
    { 1508, 7, WORD_NAV },
    { 1515, 2, WORD_FILLER },
    { 1517, 23, WORD_SOURCE },
    { 1540, 3, WORD_FILLER },
    { 1543, 8, WORD_SECTION },
    { 1551, 4, WORD_FILLER },
    { 1555, 5, WORD_CAPTION },
    { 1560, 8, WORD_EDITOR },
    { 1568, 10, WORD_CAPTION },
    { 1578, 14, WORD_EDITOR },
    { 1592, 6, WORD_NAV | WORD_CAPTION },
    { 1598, 9, WORD_EDITOR },
    { 1607, 7, WORD_CAPTION },
    { 1614, 9, WORD_LINK },
    { 1623, 5, WORD_LINK },
    { 1628, 8, WORD_NAV },
    { 1636, 13, WORD_RELATED },
    { 1649, 4, WORD_ORG },
    { 1653, 6, WORD_DATE },
    { 1659, 9, WORD_AUTHOR },
    { 1668, 9, WORD_DATE },
    { 1677, 8, WORD_CHAPTER },
    { 1685, 10, WORD_CHAPTER },
    { 1695, 10, WORD_LEGAL },
    { 1705, 2, WORD_AD },
    { 1707, 7, WORD_CHAPTER },
    { 1714, 7, WORD_CHAPTER },
    { 1721, 11, WORD_SECTION },
    { 1732, 5, WORD_ORG },
    { 1737, 8, WORD_LINK },
    { 1745, 16, WORD_LINK },
    { 1761, 5, WORD_LINK },
    { 1766, 15, WORD_LINK },
    { 1781, 7, WORD_NAV },
    { 1788, 14, WORD_NAV },
    { 1802, 8, WORD_CHAPTER },
    { 1810, 8, WORD_AD },
    { 1818, 9, WORD_DATE },
    { 1827, 12, WORD_SOURCE },
    { 1839, 12, WORD_SOURCE },
    { 1851, 12, WORD_DATE },
    { 1863, 1, WORD_SPEAKER },
    { 1864, 2, WORD_SPEAKER },
    { 1866, 2, WORD_SPEAKER },
    { 1868, 2, WORD_SPEAKER },
    { 1870, 2, WORD_LINK },
    { 1872, 8, WORD_LINK },
    { 1880, 8, WORD_LINK },
    { 1888, 5, WORD_LINK },
    { 1893, 8, WORD_SPEAKER },
    { 1901, 5, WORD_LINK },
    { 1906, 5, WORD_ORG },
    { 1911, 9, WORD_LINK },
    { 1920, 9, WORD_RELATED },
    { 1929, 5, WORD_COUNT },
    { 1934, 11, WORD_RELATED },
    { 1945, 19, WORD_RELATED },
    { 1964, 6, WORD_LINK },
    { 1970, 10, WORD_SECTION },
    { 1980, 8, WORD_LINK },
    { 1988, 7, WORD_RELATED },
    { 1995, 16, WORD_RELATED },
    { 2011, 12, WORD_RELATED },
    { 2023, 13, WORD_RELATED },
    { 2036, 15, WORD_RELATED },
    { 2051, 15, WORD_RELATED },
    { 2066, 8, WORD_DATE },
    { 2074, 7, WORD_COUNT },
    { 2081, 5, WORD_LINK },
    { 2086, 6, WORD_LINK },
    { 2092, 11, WORD_AUTHOR },
    { 2103, 12, WORD_AUTHOR },
    { 2115, 20, WORD_LEGAL },
    { 2135, 7, WORD_SECTION },
    { 2142, 7, WORD_ORG },
    { 2149, 6, WORD_ORG },
    { 2155, 3, WORD_ORG },
    { 2158, 15, WORD_LEGAL },
    { 2173, 3, WORD_LINK },
    { 2176, 3, WORD_DATE },
    { 2179, 8, WORD_DATE },
    { 2187, 4, WORD_LINK },
    { 2191, 12, WORD_LINK },
    { 2203, 3, WORD_ORG },
    { 2206, 7, WORD_NAV },
    { 2213, 6, WORD_LINK },
    { 2219, 8, WORD_LINK },
    { 2227, 5, WORD_LINK },
    { 2232, 8, WORD_LINK },
    { 2240, 10, WORD_LINK },
    { 2250, 18, WORD_LINK },
    { 2268, 15, WORD_LINK },
    { 2283, 15, WORD_LINK },
    { 2298, 16, WORD_LINK },
    { 2314, 6, WORD_COUNT },
    { 2320, 9, WORD_LINK },
    { 2329, 7, WORD_LINK },
    { 2336, 7, WORD_LINK },
    { 2343, 7, WORD_NAV },
    { 2350, 15, WORD_LINK },
    { 2365, 20, WORD_LINK },
    { 2385, 9, WORD_LINK },
    { 2394, 7, WORD_ORG },
    { 2401, 6, WORD_SOURCE },
    { 2407, 7, WORD_SOURCE },
    { 2414, 9, WORD_AD },
    { 2423, 17, WORD_AD },
    { 2440, 5, WORD_NAV },
    { 2445, 6, WORD_NAV },
    { 2451, 8, WORD_AUTHOR },
    { 2459, 5, WORD_NAV },
    { 2464, 9, WORD_LINK },
    { 2473, 13, WORD_LINK },
    { 2486, 7, WORD_SECTION },
    { 2493, 3, WORD_DATE },
    { 2496, 6, WORD_DATE },
    { 2502, 1, WORD_LINK },
    { 2503, 2, WORD_LINK },
    { 2505, 2, WORD_LINK },
    { 2507, 5, WORD_CAPTION },
    { 2512, 17, WORD_CONTENTS },
    { 2529, 3, WORD_EDITOR },
    { 2532, 4, WORD_EDITOR },
    { 2536, 10, WORD_NAV },
    { 2546, 8, WORD_LINK },
    { 2554, 5, WORD_NAV },
    { 2559, 16, WORD_NAV },
    { 2575, 12, WORD_LEGAL },
    { 2587, 7, WORD_AUTHOR },
    { 2594, 9, WORD_LINK },
    { 2603, 3, WORD_FILLER },
    { 2606, 4, WORD_FILLER },
    { 2610, 3, WORD_DATE },
    { 2613, 8, WORD_DATE },
    { 2621, 5, WORD_ORG },
    { 2626, 2, WORD_FILLER },
    { 2628, 13, WORD_CHAPTER },
    { 2641, 5, WORD_ORG },
    { 2646, 3, WORD_LINK },
    { 2649, 6, WORD_EDITOR },
    { 2655, 13, WORD_EDITOR },
    { 2668, 17, WORD_CHAPTER },
    { 2685, 6, WORD_NAV },
    { 2691, 8, WORD_RELATED },
    { 2699, 7, WORD_ORG },
    { 2706, 3, WORD_DATE },
    { 2709, 7, WORD_DATE },
    { 2716, 2, WORD_ORG },
    { 2718, 5, WORD_LINK },
    { 2723, 7, WORD_LINK },
    { 2730, 3, WORD_ORG },
    { 2733, 10, WORD_ORG },
    { 2743, 7, WORD_RELATED },
    { 2750, 7, WORD_UPDATE },
    { 2757, 10, WORD_UPDATE },
    { 2767, 10, WORD_LINK },
    { 2777, 15, WORD_LINK },
    { 2792, 9, WORD_LINK },
    { 2801, 2, WORD_FILLER },
    { 2803, 3, WORD_FILLER | WORD_SOURCE },
    { 2806, 5, WORD_CAPTION },
    { 2811, 6, WORD_NAV },
    { 2817, 4, WORD_COUNT },
    { 2821, 8, WORD_LINK },
    { 2829, 5, WORD_COUNT },
    { 2834, 3, WORD_ORG },
    { 2837, 6, WORD_LINK },
    { 2843, 3, WORD_DATE },
    { 2846, 9, WORD_DATE },
    { 2855, 6, WORD_ORG },
    { 2861, 5, WORD_LINK },
    { 2866, 8, WORD_LINK },
    { 2874, 4, WORD_FILLER },
    { 2878, 5, WORD_AUTHOR },
    { 2883, 8, WORD_AUTHOR },
    { 2891, 5, WORD_NAV },
    { 2896, 10, WORD_AUTHOR },
    { 2906, 1, WORD_LINK },
    { 2907, 12, WORD_NAV },
    { 2919, 17, WORD_RELATED },
    { 2936, 19, WORD_RELATED },
    { 2955, 7, WORD_LINK },
    { 2962, 3, WORD_ORG },
    { 2965, 2, WORD_LEGAL },
    { 2967, 3, WORD_LEGAL },
    { 2970, 6, WORD_CAPTION },
    { 2976, 6, WORD_CAPTION },
    { 2982, 12, WORD_SECTION | WORD_CHAPTER },
    { 2994, 24, WORD_RELATED },
    { 3018, 9, WORD_LINK | WORD_COUNT },
    { 3027, 10, WORD_LINK },
    { 3037, 12, WORD_LINK },
    { 3049, 21, WORD_RELATED },
    { 3070, 18, WORD_RELATED },
    { 3088, 9, WORD_CHAPTER },
    { 3097, 12, WORD_SECTION | WORD_CHAPTER },
    { 3109, 18, WORD_NAV },
    { 3127, 15, WORD_LINK },
    { 3142, 24, WORD_RELATED },
    { 3166, 6, WORD_FILLER },
    { 3172, 12, WORD_FILLER },
    { 3184, 39, WORD_RELATED },
    { 3223, 15, WORD_FILLER },
    { 3238, 6, WORD_FILLER },
    { 3244, 9, WORD_SECTION },
    { 3253, 3, WORD_FILLER },
    { 3256, 3, WORD_FILLER },
    { 3259, 3, WORD_FILLER },
    { 3262, 3, WORD_FILLER },
    { 3265, 12, WORD_SECTION | WORD_CHAPTER },
    { 3277, 27, WORD_LINK },
    { 3304, 9, WORD_LINK },
    { 3313, 3, WORD_FILLER },
    { 3316, 12, WORD_CHAPTER },
    { 3328, 9, WORD_SECTION },
    { 3337, 9, WORD_CONTENTS },
    { 3346, 15, WORD_LINK },
    { 3361, 3, WORD_FILLER },
    { 3364, 27, WORD_RELATED },
    { 3391, 12, WORD_CAPTION },
    { 3403, 27, WORD_CHAPTER },
    { 3430, 21, WORD_CHAPTER },
    { 3451, 9, WORD_ORG },
    { 3460, 15, WORD_CHAPTER },
    { 3475, 12, WORD_NAV },
    { 3487, 15, WORD_NAV },
    { 3502, 15, WORD_ORG },
    { 3517, 12, WORD_EDITOR },
    { 3529, 15, WORD_EDITOR },
    { 3544, 9, WORD_EDITOR },
    { 3553, 15, WORD_EDITOR },
    { 3568, 12, WORD_LINK },
    { 3580, 9, WORD_CAPTION },
    { 3589, 12, WORD_LINK | WORD_COUNT },
    { 3601, 18, WORD_LINK },
    { 3619, 21, WORD_LINK },
    { 3640, 21, WORD_LINK },
    { 3661, 9, WORD_NAV },
    { 3670, 18, WORD_NAV },
    { 3688, 9, WORD_LINK },
    { 3697, 15, WORD_LINK },
    { 3712, 12, WORD_EDITOR },
    { 3724, 15, WORD_LINK },
    { 3739, 18, WORD_AD },
    { 3757, 24, WORD_AD },
    { 3781, 12, WORD_NAV },
    { 3793, 12, WORD_ORG },
    { 3805, 6, WORD_EDITOR },
    { 3811, 12, WORD_LINK },
    { 3823, 18, WORD_LINK },
    { 3841, 9, WORD_ORG },
    { 3850, 12, WORD_ORG },
    { 3862, 9, WORD_LINK },
    { 3871, 18, WORD_LINK },
    { 3889, 18, WORD_NAV },
    { 3907, 12, WORD_NAV | WORD_ORG },
    { 3919, 9, WORD_COUNT },
    { 3928, 12, WORD_LINK },
    { 3940, 18, WORD_LINK },
    { 3958, 18, WORD_LINK },
    { 3976, 30, WORD_NAV },
    { 4006, 15, WORD_CHAPTER },
    { 4021, 9, WORD_FILLER },
    { 4030, 21, WORD_LINK },
    { 4051, 18, WORD_LINK },
    { 4069, 21, WORD_LINK },
    { 4090, 9, WORD_NAV },
    { 4099, 12, WORD_SECTION },
    { 4111, 9, WORD_LINK },
    { 4120, 15, WORD_LINK },
    { 4135, 15, WORD_NAV },
    { 4150, 12, WORD_NAV },
    { 4162, 9, WORD_LINK },
    { 4171, 18, WORD_LINK },
    { 4189, 12, WORD_AUTHOR },
    { 4201, 15, WORD_NAV },
    { 4216, 21, WORD_LINK },
    { 4237, 12, WORD_LINK },
    { 4249, 6, WORD_EDITOR },
    { 4255, 6, WORD_LINK },
    { 4261, 15, WORD_LINK },
    { 4276, 12, WORD_LINK },
    { 4288, 12, WORD_LINK },
    { 4300, 3, WORD_SPEAKER },
    { 4303, 3, WORD_COUNT },
    { 4306, 6, WORD_EDITOR },
    { 4312, 3, WORD_FILLER },
    { 4315, 9, WORD_LINK },
    { 4324, 9, WORD_LINK },
    { 4333, 9, WORD_LINK },
    { 4342, 9, WORD_LINK },
    { 4351, 9, WORD_LINK },
    { 4360, 10, WORD_LINK },
    { 4370, 9, WORD_LINK },
    { 4379, 6, WORD_CAPTION },
    { 4385, 6, WORD_CAPTION },
    { 4391, 12, WORD_CHAPTER },
    { 4403, 12, WORD_DATE },
    { 4415, 3, WORD_FILLER },
    { 4418, 9, WORD_LINK },
    { 4427, 9, WORD_LINK },
    { 4436, 9, WORD_LINK },
    { 4445, 9, WORD_LINK },
    { 4454, 9, WORD_LINK },
    { 4463, 9, WORD_LINK },
    { 4472, 6, WORD_CAPTION },
    { 4478, 6, WORD_CAPTION },
    { 4484, 12, WORD_SECTION },
    { 4496, 6, WORD_LINK },
    { 4502, 9, WORD_LINK },
    { 4511, 6, WORD_LINK },
    { 4517, 9, WORD_LINK },
    { 4526, 15, WORD_LINK | WORD_LEGAL },
    { 4541, 3, WORD_FILLER },
    { 4544, 15, WORD_LEGAL },
    { 4559, 15, WORD_LEGAL },
    { 4574, 15, WORD_LEGAL },
    { 4589, 12, WORD_LEGAL },
    { 4601, 12, WORD_LEGAL },
    { 4613, 3, WORD_FILLER },
    { 4616, 21, WORD_LEGAL },
    { 4637, 6, WORD_NAV },
    { 4643, 3, WORD_SPEAKER },
    { 4646, 3, WORD_COUNT },
    { 4649, 3, WORD_LINK },
    { 4652, 9, WORD_ORG },
    { 4661, 6, WORD_ORG },
    { 4667, 9, WORD_ORG },
    { 4676, 12, WORD_SECTION },
    { 4688, 12, WORD_RELATED },
    { 4700, 6, WORD_EDITOR },
    { 4706, 6, WORD_SPEAKER },
    { 4712, 12, WORD_SECTION },
    { 4724, 6, WORD_SPEAKER },
    { 4730, 9, WORD_SPEAKER },
    { 4739, 6, WORD_EDITOR },
    { 4745, 6, WORD_EDITOR },
    { 4751, 6, WORD_NAV },
    { 4757, 6, WORD_NAV },
    { 4763, 6, WORD_LINK },
    { 4769, 12, WORD_LEGAL },
    { 4781, 3, WORD_SPEAKER },
    { 4784, 6, WORD_ORG },
    { 4790, 6, WORD_LINK },
    { 4796, 3, WORD_FILLER },
    { 4799, 6, WORD_EDITOR },
    { 4805, 9, WORD_LINK },
    { 4814, 9, WORD_LINK },
    { 4823, 3, WORD_COUNT },
    { 4826, 15, WORD_COUNT },
    { 4841, 9, WORD_LINK },
    { 4850, 6, WORD_COUNT },
    { 4856, 12, WORD_RELATED },
    { 4868, 27, WORD_RELATED },
    { 4895, 6, WORD_COUNT },
    { 4901, 9, WORD_COUNT },
    { 4910, 9, WORD_COUNT },
    { 4919, 15, WORD_LEGAL },
    { 4934, 15, WORD_SECTION },
    { 4949, 15, WORD_SECTION },
    { 4964, 12, WORD_LINK },
    { 4976, 12, WORD_RELATED },
    { 4988, 12, WORD_RELATED },
    { 5000, 12, WORD_RELATED },
    { 5012, 6, WORD_CHAPTER },
    { 5018, 6, WORD_SECTION | WORD_CHAPTER },
    { 5024, 9, WORD_CHAPTER },
    { 5033, 6, WORD_CHAPTER },
    { 5039, 9, WORD_CHAPTER },
    { 5048, 6, WORD_CHAPTER },
    { 5054, 3, WORD_COUNT },
    { 5057, 18, WORD_COUNT },
    { 5075, 12, WORD_LINK },
    { 5087, 12, WORD_LINK },
    { 5099, 12, WORD_LINK },
    { 5111, 12, WORD_LINK },
    { 5123, 12, WORD_NAV },
    { 5135, 12, WORD_SECTION },
    { 5147, 6, WORD_ORG },
    { 5153, 6, WORD_NAV },
    { 5159, 6, WORD_CHAPTER },
    { 5165, 9, WORD_SECTION },
    { 5174, 6, WORD_AUTHOR },
    { 5180, 9, WORD_DATE },
    { 5189, 6, WORD_EDITOR },
    { 5195, 6, WORD_SECTION },
    { 5201, 6, WORD_AUTHOR },
    { 5207, 12, WORD_AUTHOR },
    { 5219, 9, WORD_CHAPTER },
    { 5228, 12, WORD_CHAPTER },
    { 5240, 12, WORD_CHAPTER },
    { 5252, 12, WORD_SECTION },
    { 5264, 12, WORD_SECTION },
    { 5276, 6, WORD_AUTHOR },
    { 5282, 6, WORD_AUTHOR },
    { 5288, 3, WORD_FILLER },
    { 5291, 18, WORD_RELATED },
    { 5309, 21, WORD_RELATED },
    { 5330, 18, WORD_RELATED },
    { 5348, 18, WORD_RELATED },
    { 5366, 12, WORD_NAV },
    { 5378, 12, WORD_LINK },
    { 5390, 3, WORD_FILLER },
    { 5393, 6, WORD_SOURCE },
    { 5399, 6, WORD_SOURCE },
    { 5405, 6, WORD_CHAPTER },
    { 5411, 6, WORD_CAPTION | WORD_CREDIT },
    { 5417, 9, WORD_CREDIT },
    { 5426, 6, WORD_CAPTION | WORD_CREDIT },
    { 5432, 6, WORD_SOURCE },
    { 5438, 12, WORD_SOURCE },
    { 5450, 6, WORD_LINK },
    { 5456, 12, WORD_LINK },
    { 5468, 18, WORD_LEGAL },
    { 5486, 18, WORD_LEGAL },
    { 5504, 12, WORD_SOURCE },
    { 5516, 12, WORD_SOURCE },
    { 5528, 12, WORD_UPDATE },
    { 5540, 12, WORD_UPDATE },
    { 5552, 12, WORD_CHAPTER },
    { 5564, 12, WORD_CHAPTER },
    { 5576, 3, WORD_COUNT },
    { 5579, 12, WORD_LINK },
    { 5591, 12, WORD_LINK },
    { 5603, 12, WORD_EDITOR },
    { 5615, 12, WORD_EDITOR },
    { 5627, 12, WORD_EDITOR },
    { 5639, 6, WORD_SECTION },
    { 5645, 6, WORD_NAV },
    { 5651, 6, WORD_ORG },
    { 5657, 15, WORD_LEGAL },
    { 5672, 6, WORD_SPEAKER },
    { 5678, 12, WORD_NAV | WORD_LEGAL },
    { 5690, 12, WORD_LINK },
    { 5702, 12, WORD_NAV | WORD_LEGAL },
    { 5714, 12, WORD_LINK },
    { 5726, 6, WORD_DATE },
    { 5732, 6, WORD_FILLER },
    { 5738, 12, WORD_SECTION },
    { 5750, 15, WORD_AUTHOR },
    { 5765, 15, WORD_AUTHOR },
    { 5780, 12, WORD_LINK },
    { 5792, 6, WORD_FILLER },
    { 5798, 6, WORD_NAV },
    { 5804, 9, WORD_LINK | WORD_ORG },
    { 5813, 6, WORD_ORG },
    { 5819, 9, WORD_LINK | WORD_ORG },
    { 5828, 12, WORD_LEGAL },
    { 5840, 6, WORD_DATE },
    { 5846, 9, WORD_DATE },
    { 5855, 12, WORD_DATE },
    { 5867, 3, WORD_FILLER },
    { 5870, 12, WORD_NAV },
    { 5882, 6, WORD_LINK },
    { 5888, 9, WORD_EDITOR },
    { 5897, 9, WORD_EDITOR },
    { 5906, 6, WORD_LINK },
    { 5912, 12, WORD_LINK },
    { 5924, 6, WORD_FILLER },
    { 5930, 12, WORD_SECTION },
    { 5942, 12, WORD_CHAPTER },
    { 5954, 9, WORD_CHAPTER },
    { 5963, 12, WORD_CHAPTER },
    { 5975, 6, WORD_NAV | WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 5981, 12, WORD_CAPTION },
    { 5993, 12, WORD_CAPTION },
    { 6005, 6, WORD_NAV },
    { 6011, 6, WORD_ORG },
    { 6017, 6, WORD_SECTION },
    { 6023, 6, WORD_CHAPTER },
    { 6029, 6, WORD_SOURCE },
    { 6035, 6, WORD_SOURCE },
    { 6041, 6, WORD_ORG },
    { 6047, 12, WORD_CHAPTER },
    { 6059, 12, WORD_DATE },
    { 6071, 12, WORD_DATE },
    { 6083, 9, WORD_ORG },
    { 6092, 12, WORD_CHAPTER },
    { 6104, 12, WORD_CHAPTER },
    { 6116, 6, WORD_SOURCE },
    { 6122, 6, WORD_LINK | WORD_COUNT },
    { 6128, 9, WORD_LINK },
    { 6137, 9, WORD_LINK },
    { 6146, 6, WORD_SECTION },
    { 6152, 6, WORD_EDITOR },
    { 6158, 6, WORD_EDITOR },
    { 6164, 6, WORD_DATE },
    { 6170, 12, WORD_DATE },
    { 6182, 6, WORD_LINK },
    { 6188, 12, WORD_LINK },
    { 6200, 9, WORD_SECTION },
    { 6209, 6, WORD_SOURCE },
    { 6215, 6, WORD_EDITOR },
    { 6221, 12, WORD_NAV },
    { 6233, 3, WORD_FILLER },
    { 6236, 9, WORD_EDITOR },
    { 6245, 6, WORD_EDITOR | WORD_CREDIT },
    { 6251, 3, WORD_COUNT },
    { 6254, 12, WORD_LINK },
    { 6266, 15, WORD_LINK },
    { 6281, 6, WORD_LINK },
    { 6287, 6, WORD_CHAPTER },
    { 6293, 6, WORD_CHAPTER },
    { 6299, 6, WORD_CHAPTER },
    { 6305, 9, WORD_CHAPTER },
    { 6314, 6, WORD_SECTION | WORD_CHAPTER },
    { 6320, 6, WORD_CHAPTER },
    { 6326, 6, WORD_CHAPTER },
    { 6332, 6, WORD_EDITOR },
    { 6338, 6, WORD_EDITOR },
    { 6344, 12, WORD_DATE },
    { 6356, 9, WORD_ORG },
    { 6365, 12, WORD_LINK },
    { 6377, 12, WORD_LINK },
    { 6389, 12, WORD_LINK },
    { 6401, 12, WORD_NAV },
    { 6413, 12, WORD_LINK },
    { 6425, 12, WORD_LINK },
    { 6437, 12, WORD_LINK },
    { 6449, 6, WORD_NAV },
    { 6455, 6, WORD_ORG },
    { 6461, 6, WORD_ORG },
    { 6467, 6, WORD_ORG },
    { 6473, 6, WORD_NAV | WORD_ORG },
    { 6479, 9, WORD_ORG },
    { 6488, 9, WORD_ORG },
    { 6497, 6, WORD_LINK },
    { 6503, 6, WORD_FILLER },
    { 6509, 6, WORD_NAV },
    { 6515, 6, WORD_NAV },
    { 6521, 12, WORD_CHAPTER },
    { 6533, 12, WORD_CHAPTER },
    { 6545, 6, WORD_CHAPTER },
    { 6551, 9, WORD_CHAPTER },
    { 6560, 9, WORD_CHAPTER },
    { 6569, 3, WORD_ORG },
    { 6572, 9, WORD_AUTHOR },
    { 6581, 6, WORD_AUTHOR },
    { 6587, 6, WORD_AUTHOR },
    { 6593, 6, WORD_EDITOR },
    { 6599, 6, WORD_CHAPTER },
    { 6605, 6, WORD_FILLER },
    { 6611, 12, WORD_SOURCE },
    { 6623, 15, WORD_SOURCE },
    { 6638, 6, WORD_SOURCE },
    { 6644, 6, WORD_SOURCE },
    { 6650, 3, WORD_FILLER },
    { 6653, 6, WORD_ORG },
    { 6659, 6, WORD_COUNT },
    { 6665, 12, WORD_COUNT },
    { 6677, 12, WORD_LINK },
    { 6689, 12, WORD_SECTION },
    { 6701, 12, WORD_SECTION },
    { 6713, 12, WORD_SECTION },
    { 6725, 12, WORD_SECTION },
    { 6737, 6, WORD_COUNT },
    { 6743, 12, WORD_LINK },
    { 6755, 12, WORD_LINK },
    { 6767, 12, WORD_RELATED },
    { 6779, 12, WORD_RELATED },
    { 6791, 6, WORD_LINK },
    { 6797, 6, WORD_LINK },
    { 6803, 6, WORD_DATE | WORD_ORG },
    { 6809, 9, WORD_DATE },
    { 6818, 12, WORD_SOURCE },
    { 6830, 12, WORD_DATE },
    { 6842, 12, WORD_DATE },
    { 6854, 12, WORD_SOURCE },
    { 6866, 9, WORD_AUTHOR },
    { 6875, 9, WORD_AUTHOR },
    { 6884, 12, WORD_DATE },
    { 6896, 6, WORD_DATE },
    { 6902, 9, WORD_DATE },
    { 6911, 12, WORD_DATE },
    { 6923, 12, WORD_DATE },
    { 6935, 12, WORD_LINK },
    { 6947, 6, WORD_AUTHOR },
    { 6953, 12, WORD_AUTHOR },
    { 6965, 15, WORD_AUTHOR },
    { 6980, 9, WORD_SPEAKER },
    { 6989, 9, WORD_SPEAKER },
    { 6998, 6, WORD_AUTHOR },
    { 7004, 12, WORD_LINK },
    { 7016, 12, WORD_LINK },
    { 7028, 15, WORD_LINK },
    { 7043, 15, WORD_LINK },
    { 7058, 3, WORD_FILLER },
    { 7061, 3, WORD_ORG },
    { 7064, 6, WORD_CAPTION },
    { 7070, 6, WORD_CAPTION },
    { 7076, 6, WORD_SPEAKER },
    { 7082, 6, WORD_SPEAKER },
    { 7088, 9, WORD_CREDIT },
    { 7097, 12, WORD_RELATED },
    { 7109, 6, WORD_CHAPTER },
    { 7115, 6, WORD_CHAPTER },
    { 7121, 6, WORD_SECTION | WORD_CHAPTER },
    { 7127, 6, WORD_CHAPTER },
    { 7133, 6, WORD_SPEAKER },
    { 7139, 9, WORD_LINK },
    { 7148, 12, WORD_LINK },
    { 7160, 9, WORD_CHAPTER },
    { 7169, 12, WORD_LINK },
    { 7181, 9, WORD_CHAPTER },
    { 7190, 6, WORD_ORG },
    { 7196, 6, WORD_ORG },
    { 7202, 3, WORD_FILLER },
    { 7205, 6, WORD_EDITOR },
    { 7211, 6, WORD_EDITOR },
    { 7217, 6, WORD_ORG },
    { 7223, 6, WORD_ORG },
    { 7229, 3, WORD_SPEAKER },
    { 7232, 6, WORD_SPEAKER },
    { 7238, 6, WORD_SECTION },
    { 7244, 6, WORD_LINK },
    { 7250, 6, WORD_LINK },
    { 7256, 6, WORD_SPEAKER },
    { 7262, 6, WORD_SPEAKER },
    { 7268, 6, WORD_LINK },
    { 7274, 3, WORD_COUNT },
    { 7277, 12, WORD_LINK },
    { 7289, 9, WORD_LINK },
    { 7298, 9, WORD_LINK },
    { 7307, 12, WORD_LINK },
    { 7319, 12, WORD_LINK },
    { 7331, 6, WORD_LINK | WORD_COUNT },
    { 7337, 6, WORD_LINK | WORD_COUNT },
    { 7343, 6, WORD_LINK | WORD_COUNT },
    { 7349, 6, WORD_LINK | WORD_COUNT },
    { 7355, 6, WORD_SPEAKER },
    { 7361, 6, WORD_LINK | WORD_COUNT },
    { 7367, 9, WORD_LINK },
    { 7376, 9, WORD_LINK },
    { 7385, 3, WORD_CAPTION },
    { 7388, 6, WORD_CAPTION },
    { 7394, 6, WORD_CAPTION },
    { 7400, 6, WORD_NAV },
    { 7406, 6, WORD_NAV },
    { 7412, 6, WORD_NAV },
    { 7418, 3, WORD_CAPTION },
    { 7421, 6, WORD_CAPTION },
    { 7427, 9, WORD_ORG },
    { 7436, 6, WORD_CAPTION },
    { 7442, 6, WORD_NAV | WORD_CAPTION },
    { 7448, 12, WORD_EDITOR | WORD_CAPTION },
    { 7460, 6, WORD_CAPTION },
    { 7466, 6, WORD_CAPTION },
    { 7472, 6, WORD_CREDIT },
    { 7478, 6, WORD_NAV },
    { 7484, 6, WORD_NAV },
    { 7490, 3, WORD_CAPTION },
    { 7493, 9, WORD_ORG },
    { 7502, 6, WORD_CAPTION },
    { 7508, 6, WORD_CAPTION },
    { 7514, 6, WORD_NAV | WORD_CAPTION },
    { 7520, 12, WORD_EDITOR | WORD_CAPTION },
    { 7532, 12, WORD_CAPTION },
    { 7544, 6, WORD_CAPTION },
    { 7550, 6, WORD_CAPTION },
    { 7556, 6, WORD_CREDIT },
    { 7562, 3, WORD_FILLER },
    { 7565, 6, WORD_LINK },
    { 7571, 6, WORD_ORG },
    { 7577, 6, WORD_ORG },
    { 7583, 6, WORD_CAPTION },
    { 7589, 6, WORD_NAV },
    { 7595, 6, WORD_NAV },
    { 7601, 6, WORD_AUTHOR },
    { 7607, 12, WORD_EDITOR },
    { 7619, 9, WORD_ORG },
    { 7628, 9, WORD_ORG },
    { 7637, 3, WORD_ORG },
    { 7640, 12, WORD_SECTION },
    { 7652, 6, WORD_ORG },
    { 7658, 6, WORD_LINK },
    { 7664, 6, WORD_AUTHOR },
    { 7670, 6, WORD_AUTHOR },
    { 7676, 9, WORD_LEGAL },
    { 7685, 12, WORD_LINK },
    { 7697, 6, WORD_EDITOR },
    { 7703, 6, WORD_CHAPTER },
    { 7709, 6, WORD_CHAPTER },
    { 7715, 6, WORD_CHAPTER },
    { 7721, 6, WORD_CHAPTER },
    { 7727, 3, WORD_LINK },
    { 7730, 6, WORD_ORG },
    { 7736, 6, WORD_ORG },
    { 7742, 15, WORD_RELATED },
    { 7757, 6, WORD_LINK },
    { 7763, 9, WORD_CHAPTER },
    { 7772, 9, WORD_CHAPTER },
    { 7781, 6, WORD_NAV },
    { 7787, 3, WORD_FILLER },
    { 7790, 9, WORD_ORG },
    { 7799, 9, WORD_ORG },
    { 7808, 6, WORD_NAV },
    { 7814, 6, WORD_NAV },
    { 7820, 6, WORD_SOURCE | WORD_ORG },
    { 7826, 6, WORD_SOURCE | WORD_ORG },
    { 7832, 3, WORD_COUNT },
    { 7835, 6, WORD_LINK },
    { 7841, 6, WORD_LINK },
    { 7847, 6, WORD_LINK },
    { 7853, 6, WORD_COUNT },
    { 7859, 6, WORD_COUNT },
    { 7865, 6, WORD_LINK },
    { 7871, 6, WORD_LINK },
    { 7877, 6, WORD_LINK },
    { 7883, 6, WORD_LINK },
    { 7889, 6, WORD_ORG },
    { 7895, 6, WORD_ORG },
    { 7901, 6, WORD_ORG },
    { 7907, 6, WORD_SPEAKER },
    { 7913, 6, WORD_ORG },
    { 7919, 6, WORD_ORG },
    { 7925, 6, WORD_ORG },
    { 7931, 6, WORD_ORG },
    { 7937, 6, WORD_SPEAKER },
    { 7943, 6, WORD_ORG },
    { 7949, 12, WORD_CHAPTER },
    { 7961, 12, WORD_CHAPTER },
    { 7973, 12, WORD_CHAPTER },
    { 7985, 12, WORD_AUTHOR },
    { 7997, 6, WORD_EDITOR },
    { 8003, 6, WORD_EDITOR },
    { 8009, 9, WORD_ORG },
    { 8018, 9, WORD_LINK | WORD_ORG },
    { 8027, 12, WORD_LEGAL },
    { 8039, 12, WORD_LEGAL },
    { 8051, 6, WORD_AUTHOR },
    { 8057, 12, WORD_AUTHOR },
    { 8069, 6, WORD_EDITOR },
    { 8075, 6, WORD_EDITOR },
    { 8081, 12, WORD_SECTION },
    { 8093, 6, WORD_SECTION },
    { 8099, 6, WORD_EDITOR },
    { 8105, 6, WORD_ORG },
    { 8111, 6, WORD_SECTION | WORD_CHAPTER },
    { 8117, 6, WORD_SECTION },
    { 8123, 6, WORD_SECTION },
    { 8129, 9, WORD_EDITOR },
    { 8138, 9, WORD_EDITOR },
    { 8147, 3, WORD_FILLER },
    { 8150, 3, WORD_FILLER },
    { 8153, 6, WORD_NAV },
    { 8159, 6, WORD_SECTION },
    { 8165, 6, WORD_ORG },
    { 8171, 6, WORD_SECTION | WORD_CHAPTER },
    { 8177, 6, WORD_SECTION },
    { 8183, 6, WORD_SECTION },
    { 8189, 3, WORD_LINK },
    { 8192, 9, WORD_LINK },
    { 8201, 6, WORD_SECTION },
    { 8207, 9, WORD_LINK },
    { 8216, 6, WORD_SECTION },
    { 8222, 9, WORD_SECTION },
    { 8231, 9, WORD_SECTION },
    { 8240, 6, WORD_SECTION | WORD_CHAPTER },
    { 8246, 6, WORD_CHAPTER },
    { 8252, 6, WORD_CHAPTER },
    { 8258, 6, WORD_SECTION | WORD_CHAPTER },
    { 8264, 6, WORD_LINK },
    { 8270, 6, WORD_LINK },
    { 8276, 3, WORD_ORG },
    { 8279, 6, WORD_LINK },
    { 8285, 12, WORD_LINK },
    { 8297, 6, WORD_SECTION },
    { 8303, 6, WORD_LINK },
    { 8309, 12, WORD_LINK },
    { 8321, 6, WORD_CAPTION },
    { 8327, 6, WORD_CAPTION },
    { 8333, 3, WORD_FILLER },
    { 8336, 6, WORD_FILLER },
    { 8342, 6, WORD_CHAPTER },
    { 8348, 6, WORD_CHAPTER },
    { 8354, 6, WORD_AD },
    { 8360, 12, WORD_NAV },
    { 8372, 6, WORD_ORG },
    { 8378, 24, WORD_LEGAL },
    { 8402, 6, WORD_AD },
    { 8408, 3, WORD_CHAPTER },
    { 8411, 6, WORD_CHAPTER },
    { 8417, 6, WORD_CHAPTER },
    { 8423, 6, WORD_CHAPTER },
    { 8429, 6, WORD_CHAPTER },
    { 8435, 6, WORD_CHAPTER },
    { 8441, 6, WORD_CHAPTER },
    { 8447, 6, WORD_CHAPTER },
    { 8453, 6, WORD_SECTION | WORD_CHAPTER },
    { 8459, 6, WORD_AD },
    { 8465, 12, WORD_NAV },
    { 8477, 6, WORD_ORG },
    { 8483, 3, WORD_ORG },
    { 8486, 12, WORD_RELATED },
    { 8498, 12, WORD_RELATED },
    { 8510, 12, WORD_DATE },
    { 8522, 6, WORD_SECTION },
    { 8528, 6, WORD_SECTION },
    { 8534, 6, WORD_CHAPTER },
    { 8540, 9, WORD_CHAPTER },
    { 8549, 6, WORD_CHAPTER },
    { 8555, 6, WORD_CHAPTER },
    { 8561, 6, WORD_CHAPTER },
    { 8567, 6, WORD_LINK },
    { 8573, 9, WORD_SOURCE },
    { 8582, 6, WORD_SECTION | WORD_CHAPTER },
    { 8588, 9, WORD_AUTHOR },
    { 8597, 6, WORD_DATE },
    { 8603, 12, WORD_NAV },
    { 8615, 6, WORD_SECTION },
    { 8621, 6, WORD_CAPTION },
    { 8627, 6, WORD_SECTION },
    { 8633, 3, WORD_FILLER },
    { 8636, 6, WORD_CHAPTER },
    { 8642, 6, WORD_CHAPTER },
    { 8648, 9, WORD_CHAPTER },
    { 8657, 9, WORD_CHAPTER },
    { 8666, 9, WORD_CHAPTER },
    { 8675, 6, WORD_SECTION | WORD_CHAPTER },
    { 8681, 6, WORD_CHAPTER },
    { 8687, 6, WORD_LINK },
    { 8693, 15, WORD_LINK },
    { 8708, 12, WORD_LINK },
    { 8720, 6, WORD_LINK },
    { 8726, 6, WORD_LINK },
    { 8732, 6, WORD_ORG },
    { 8738, 6, WORD_ORG },
    { 8744, 6, WORD_ORG },
    { 8750, 6, WORD_CHAPTER },
    { 8756, 6, WORD_CONTENTS },
    { 8762, 6, WORD_SECTION },
    { 8768, 9, WORD_EDITOR },
    { 8777, 3, WORD_FILLER },
    { 8780, 18, WORD_RELATED },
    { 8798, 12, WORD_NAV },
    { 8810, 18, WORD_NAV },
    { 8828, 18, WORD_NAV },
    { 8846, 18, WORD_NAV },
    { 8864, 12, WORD_NAV },
    { 8876, 9, WORD_SOURCE },
    { 8885, 6, WORD_SECTION },
    { 8891, 6, WORD_SECTION },
    { 8897, 3, WORD_FILLER },
    { 8900, 15, WORD_LINK },
    { 8915, 15, WORD_LINK },
    { 8930, 6, WORD_FILLER },
    { 8936, 6, WORD_FILLER },
    { 8942, 12, WORD_LINK },
    { 8954, 12, WORD_LINK },
    { 8966, 12, WORD_LINK },
    { 8978, 12, WORD_LINK },
    { 8990, 3, WORD_FILLER },
    { 8993, 6, WORD_NAV },
    { 8999, 6, WORD_NAV },
    { 9005, 3, WORD_ORG },
    { 9008, 12, WORD_NAV },
    { 9020, 6, WORD_FILLER },
    { 9026, 9, WORD_LINK },
    { 9035, 15, WORD_LINK },
    { 9050, 6, WORD_FILLER },
    { 9056, 9, WORD_LINK },
    { 9065, 15, WORD_LINK },
    { 9080, 6, WORD_SECTION },
    { 9086, 6, WORD_LINK },
    { 9092, 12, WORD_LINK },
    { 9104, 9, WORD_LINK },
    { 9113, 6, WORD_LINK },
    { 9119, 6, WORD_LINK },
    { 9125, 9, WORD_LINK },
    { 9134, 6, WORD_AUTHOR },
    { 9140, 9, WORD_LINK },
    { 9149, 15, WORD_LEGAL },
    { 9164, 15, WORD_LINK | WORD_LEGAL },
    { 9179, 6, WORD_LINK },
    { 9185, 12, WORD_LINK },
    { 9197, 9, WORD_EDITOR },
    { 9206, 9, WORD_EDITOR },
    { 9215, 3, WORD_FILLER },
    { 9218, 12, WORD_LINK },
    { 9230, 6, WORD_LINK },
    { 9236, 9, WORD_DATE },
    { 9245, 12, WORD_DATE },
    { 9257, 9, WORD_AUTHOR },
    { 9266, 12, WORD_LINK },
    { 9278, 6, WORD_LINK },
    { 9284, 3, WORD_ORG },
    { 9287, 12, WORD_SECTION },
    { 9299, 6, WORD_LINK },
    { 9305, 6, WORD_AUTHOR },
    { 9311, 12, WORD_NAV },
    { 9323, 12, WORD_EDITOR },
    { 9335, 12, WORD_EDITOR },
    { 9347, 12, WORD_EDITOR },
    { 9359, 12, WORD_EDITOR },
    { 9371, 12, WORD_EDITOR },
    { 9383, 21, WORD_LINK | WORD_RELATED },
    { 9404, 6, WORD_FILLER },
    { 9410, 6, WORD_LINK },
    { 9416, 3, WORD_SOURCE },
    { 9419, 9, WORD_LINK },
    { 9428, 6, WORD_LINK },
    { 9434, 6, WORD_EDITOR },
    { 9440, 9, WORD_RELATED },
    { 9449, 6, WORD_AUTHOR },
    { 9455, 12, WORD_AUTHOR },
    { 9467, 6, WORD_AD },
    { 9473, 6, WORD_AD },
    { 9479, 6, WORD_LINK },
    { 9485, 6, WORD_LINK },
    { 9491, 9, WORD_CHAPTER },
    { 9500, 12, WORD_RELATED },
    { 9512, 15, WORD_LINK },
    { 9527, 12, WORD_RELATED },
    { 9539, 12, WORD_RELATED },
    { 9551, 6, WORD_LINK },
    { 9557, 9, WORD_CHAPTER },
    { 9566, 12, WORD_RELATED },
    { 9578, 15, WORD_LINK },
    { 9593, 12, WORD_RELATED },
    { 9605, 6, WORD_SOURCE },
    { 9611, 9, WORD_DATE },
    { 9620, 12, WORD_DATE },
    { 9632, 9, WORD_SOURCE },
    { 9641, 6, WORD_SOURCE | WORD_CREDIT },
    { 9647, 9, WORD_SOURCE },
    { 9656, 9, WORD_CREDIT },
    { 9665, 12, WORD_SECTION },
    { 9677, 6, WORD_SECTION },
    { 9683, 6, WORD_CAPTION },
    { 9689, 6, WORD_CAPTION },
    { 9695, 6, WORD_NAV },
    { 9701, 6, WORD_NAV },
    { 9707, 6, WORD_NAV },
    { 9713, 3, WORD_CREDIT },
    { 9716, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9722, 9, WORD_CREDIT },
    { 9731, 6, WORD_CREDIT },
    { 9737, 6, WORD_SOURCE },
    { 9743, 6, WORD_SECTION },
    { 9749, 6, WORD_LINK },
    { 9755, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9761, 9, WORD_CREDIT },
    { 9770, 9, WORD_CREDIT },
    { 9779, 6, WORD_AUTHOR },
    { 9785, 6, WORD_AUTHOR },
    { 9791, 9, WORD_AUTHOR },
    { 9800, 3, WORD_CREDIT },
    { 9803, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9809, 9, WORD_CREDIT },
    { 9818, 6, WORD_CREDIT },
    { 9824, 6, WORD_CHAPTER },
    { 9830, 6, WORD_CHAPTER },
    { 9836, 6, WORD_LINK | WORD_COUNT },
    { 9842, 12, WORD_LINK },
    { 9854, 6, WORD_LINK },
    { 9860, 6, WORD_ORG },
    { 9866, 6, WORD_ORG },
    { 9872, 6, WORD_NAV },
    { 9878, 6, WORD_NAV },
    { 9884, 6, WORD_SECTION },
    { 9890, 6, WORD_AUTHOR },
    { 9896, 3, WORD_AUTHOR },
    { 9899, 12, WORD_AUTHOR },
    { 9911, 6, WORD_NAV },
    { 9917, 6, WORD_AUTHOR },
    { 9923, 18, WORD_LINK },
    { 9941, 15, WORD_LINK },
    { 9956, 21, WORD_CHAPTER },
    { 9977, 6, WORD_ORG },
    { 9983, 9, WORD_ORG },
    { 9992, 6, WORD_FILLER },
    { 9998, 12, WORD_SOURCE },
    { 10010, 12, WORD_SOURCE },
    { 10022, 6, WORD_AUTHOR },
    { 10028, 6, WORD_CHAPTER },
    { 10034, 12, WORD_CHAPTER },
    { 10046, 9, WORD_ORG },
    { 10055, 12, WORD_CREDIT },
    { 10067, 15, WORD_CREDIT },
    { 10082, 6, WORD_ORG },
    { 10088, 12, WORD_CHAPTER },
    { 10100, 12, WORD_LINK },
    { 10112, 9, WORD_CHAPTER },
    { 10121, 12, WORD_RELATED },
    { 10133, 6, WORD_FILLER | WORD_ORG },
    { 10139, 18, WORD_ORG },
    { 10157, 12, WORD_NAV },
    { 10169, 12, WORD_SOURCE },
    { 10181, 12, WORD_RELATED },
    { 10193, 9, WORD_ORG },
    { 10202, 9, WORD_ORG },
    { 10211, 9, WORD_ORG },
    { 10220, 9, WORD_ORG },
    { 10229, 12, WORD_NAV },
    { 10241, 9, WORD_ORG },
    { 10250, 12, WORD_CREDIT },
    { 10262, 12, WORD_LINK },
    { 10274, 6, WORD_FILLER | WORD_ORG },
    { 10280, 12, WORD_NAV },
    { 10292, 27, WORD_LEGAL },
    { 10319, 12, WORD_SOURCE },
    { 10331, 9, WORD_ORG },
    { 10340, 12, WORD_NAV },
    { 10352, 6, WORD_SECTION },
    { 10358, 6, WORD_SPEAKER },
    { 10364, 6, WORD_NAV },
    { 10370, 6, WORD_NAV },
    { 10376, 9, WORD_LINK },
    { 10385, 6, WORD_ORG },
    { 10391, 6, WORD_ORG },
    { 10397, 6, WORD_DATE },
    { 10403, 6, WORD_DATE },
    { 10409, 6, WORD_ORG },
    { 10415, 6, WORD_ORG },
    { 10421, 6, WORD_ORG },
    { 10427, 6, WORD_NAV },
    { 10433, 6, WORD_DATE },
    { 10439, 6, WORD_ORG },
    { 10445, 6, WORD_NAV },
    { 10451, 6, WORD_DATE },
    { 10457, 6, WORD_ORG },
    { 10463, 6, WORD_ORG },
    { 10469, 6, WORD_ORG },
    { 10475, 6, WORD_ORG },
    { 10481, 9, WORD_NAV },
    { 10490, 3, WORD_EDITOR },
    { 10493, 3, WORD_FILLER },
    { 10496, 6, WORD_LINK },
    { 10502, 8, WORD_LINK },
    { 10510, 12, WORD_RELATED },
    { 10522, 12, WORD_RELATED },
    { 10534, 12, WORD_RELATED },
    { 10546, 12, WORD_RELATED },
    { 10558, 6, WORD_UPDATE },
    { 10564, 9, WORD_UPDATE },
    { 10573, 9, WORD_UPDATE },
    { 10582, 9, WORD_UPDATE },
    { 10591, 12, WORD_UPDATE },
    { 10603, 12, WORD_UPDATE },
    { 10615, 12, WORD_UPDATE },
    { 10627, 12, WORD_UPDATE },
    { 10639, 12, WORD_AUTHOR },
    { 10651, 6, WORD_ORG },
    { 10657, 6, WORD_LINK },
    { 10663, 12, WORD_UPDATE },
    { 10675, 12, WORD_UPDATE },
    { 10687, 12, WORD_UPDATE },
    { 10699, 6, WORD_FILLER },
    { 10705, 18, WORD_RELATED },
    { 10723, 12, WORD_RELATED },
    { 10735, 12, WORD_RELATED },
    { 10747, 12, WORD_RELATED },
    { 10759, 12, WORD_RELATED },
    { 10771, 12, WORD_RELATED },
    { 10783, 12, WORD_RELATED },
    { 10795, 9, WORD_CHAPTER },
    { 10804, 12, WORD_UPDATE },
    { 10816, 9, WORD_CHAPTER },
    { 10825, 9, WORD_CHAPTER },
    { 10834, 9, WORD_CHAPTER },
    { 10843, 12, WORD_LINK },
    { 10855, 12, WORD_LINK },
    { 10867, 12, WORD_LINK },
    { 10879, 12, WORD_SECTION },
    { 10891, 6, WORD_ORG },
    { 10897, 3, WORD_FILLER },
    { 10900, 18, WORD_LINK },
    { 10918, 6, WORD_COUNT },
    { 10924, 9, WORD_LINK },
    { 10933, 12, WORD_NAV },
    { 10945, 12, WORD_NAV },
    { 10957, 6, WORD_LINK },
    { 10963, 6, WORD_ORG },
    { 10969, 12, WORD_LEGAL },
    { 10981, 12, WORD_LEGAL },
    { 10993, 12, WORD_LEGAL },
    { 11005, 12, WORD_LEGAL },
    { 11017, 6, WORD_CHAPTER },
    { 11023, 6, WORD_LINK },
    { 11029, 6, WORD_LINK },
    { 11035, 3, WORD_FILLER },
    { 11038, 12, WORD_AUTHOR },
    { 11050, 12, WORD_AUTHOR },
    { 11062, 12, WORD_AUTHOR },
    { 11074, 12, WORD_AUTHOR },
    { 11086, 6, WORD_FILLER },
    { 11092, 12, WORD_AUTHOR },
    { 11104, 12, WORD_AUTHOR },
    { 11116, 12, WORD_AUTHOR },
    { 11128, 12, WORD_AUTHOR },
    { 11140, 12, WORD_AUTHOR },
    { 11152, 6, WORD_SECTION },
    { 11158, 6, WORD_FILLER },
    { 11164, 12, WORD_RELATED },
    { 11176, 6, WORD_FILLER },
    { 11182, 6, WORD_ORG },
    { 11188, 6, WORD_SECTION },
    { 11194, 15, WORD_SECTION },
    { 11209, 15, WORD_SECTION },
    { 11224, 3, WORD_COUNT },
    { 11227, 3, WORD_FILLER },
    { 11230, 6, WORD_SOURCE },
    { 11236, 6, WORD_SOURCE },
    { 11242, 6, WORD_COUNT },
    { 11248, 12, WORD_LINK },
    { 11260, 12, WORD_LINK },
    { 11272, 6, WORD_EDITOR },
    { 11278, 6, WORD_EDITOR },
    { 11284, 6, WORD_ORG },
    { 11290, 6, WORD_EDITOR },
    { 11296, 6, WORD_EDITOR },
    { 11302, 6, WORD_EDITOR },
    { 11308, 6, WORD_EDITOR },
    { 11314, 12, WORD_ORG },
    { 11326, 6, WORD_EDITOR },
    { 11332, 12, WORD_EDITOR },
    { 11344, 3, WORD_COUNT },
    { 11347, 6, WORD_NAV },
    { 11353, 6, WORD_CHAPTER },
    { 11359, 6, WORD_AUTHOR },
    { 11365, 6, WORD_SECTION },
    { 11371, 6, WORD_SECTION },
    { 11377, 6, WORD_SECTION },
    { 11383, 6, WORD_SECTION },
    { 11389, 6, WORD_AUTHOR },
    { 11395, 6, WORD_AUTHOR },
    { 11401, 6, WORD_LINK },
    { 11407, 6, WORD_EDITOR },
    { 11413, 6, WORD_EDITOR },
    { 11419, 6, WORD_AD },
    { 11425, 6, WORD_AD },
    { 11431, 6, WORD_LINK },
    { 11437, 12, WORD_LINK },
    { 11449, 3, WORD_COUNT | WORD_FILLER },
    { 11452, 12, WORD_LINK },
    { 11464, 15, WORD_LINK },
    { 11479, 6, WORD_LINK },
    { 11485, 9, WORD_COUNT },
    { 11494, 9, WORD_COUNT },
    { 11503, 9, WORD_COUNT },
    { 11512, 6, WORD_EDITOR },
    { 11518, 6, WORD_NAV },
    { 11524, 3, WORD_FILLER },
    { 11527, 6, WORD_FILLER },
    { 11533, 6, WORD_FILLER },
    { 11539, 6, WORD_FILLER },
    { 11545, 6, WORD_SECTION },
    { 11551, 6, WORD_SECTION },
    { 11557, 12, WORD_SECTION },
    { 11569, 6, WORD_SECTION },
    { 11575, 12, WORD_SECTION },
    { 11587, 6, WORD_NAV },
    { 11593, 6, WORD_NAV },
    { 11599, 6, WORD_COUNT },
    { 11605, 6, WORD_COUNT },
    { 11611, 6, WORD_LINK },
    { 11617, 12, WORD_SECTION },
    { 11629, 12, WORD_SECTION },
    { 11641, 9, WORD_SECTION },
    { 11650, 12, WORD_LEGAL },
    { 11662, 12, WORD_RELATED },
    { 11674, 6, WORD_SECTION },
    { 11680, 6, WORD_SECTION },
    { 11686, 6, WORD_COUNT },
    { 11692, 9, WORD_COUNT },
    { 11701, 12, WORD_COUNT },
    { 11713, 9, WORD_COUNT },
    { 11722, 12, WORD_SOURCE },
    { 11734, 6, WORD_EDITOR },
    { 11740, 6, WORD_NAV },
    { 11746, 12, WORD_NAV },
    { 11758, 6, WORD_NAV },
    { 11764, 12, WORD_NAV },
    { 11776, 6, WORD_EDITOR },
    { 11782, 6, WORD_COUNT },
    { 11788, 12, WORD_COUNT },
    { 11800, 9, WORD_COUNT },
    { 11809, 12, WORD_COUNT },
    { 11821, 9, WORD_COUNT },
    { 11830, 6, WORD_COUNT | WORD_FILLER },
    { 11836, 12, WORD_RELATED },
    { 11848, 9, WORD_COUNT },
    { 11857, 9, WORD_COUNT },
    { 11866, 9, WORD_COUNT },
    { 11875, 6, WORD_FILLER },
    { 11881, 6, WORD_LINK | WORD_COUNT },
    { 11887, 6, WORD_FILLER },
    { 11893, 12, WORD_RELATED },
    { 11905, 6, WORD_COUNT },
    { 11911, 12, WORD_RELATED },
    { 11923, 6, WORD_FILLER },
    { 11929, 12, WORD_RELATED },
    { 11941, 12, WORD_RELATED },
    { 11953, 12, WORD_RELATED },
    { 11965, 12, WORD_RELATED },
    { 11977, 18, WORD_LINK },
    { 11995, 18, WORD_LEGAL },
    { 12013, 12, WORD_LEGAL },
    { 12025, 12, WORD_LEGAL },
    { 12037, 9, WORD_LINK },
    { 12046, 6, WORD_NAV },
    { 12052, 6, WORD_NAV },
    { 12058, 6, WORD_CAPTION },
    { 12064, 12, WORD_CAPTION },
    { 12076, 6, WORD_COUNT },
    { 12082, 6, WORD_FILLER },
    { 12088, 12, WORD_RELATED },
    { 12100, 12, WORD_RELATED },
    { 12112, 12, WORD_RELATED },
    { 12124, 12, WORD_RELATED },
    { 12136, 12, WORD_LEGAL },
    { 12148, 12, WORD_LEGAL },
    { 12160, 12, WORD_LEGAL },
    { 12172, 12, WORD_LEGAL },
    { 12184, 12, WORD_EDITOR },
    { 12196, 9, WORD_CHAPTER },
    { 12205, 12, WORD_LEGAL },
    { 12217, 12, WORD_LEGAL },
    { 12229, 9, WORD_CHAPTER },
    { 12238, 6, WORD_LINK },
    { 12244, 12, WORD_AUTHOR },
    { 12256, 12, WORD_AUTHOR },
    { 12268, 6, WORD_SECTION },
    { 12274, 12, WORD_AUTHOR },
    { 12286, 12, WORD_AUTHOR },
    { 12298, 12, WORD_AUTHOR },
    { 12310, 6, WORD_NAV },
    { 12316, 6, WORD_SECTION },
    { 12322, 12, WORD_RELATED },
    { 12334, 12, WORD_RELATED },
    { 12346, 6, WORD_CHAPTER },
    { 12352, 6, WORD_CHAPTER },
    { 12358, 12, WORD_NAV },
    { 12370, 9, WORD_NAV },
    { 12379, 6, WORD_NAV },
    { 12385, 3, WORD_FILLER },
    { 12388, 6, WORD_SECTION },
    { 12394, 3, WORD_SPEAKER },
    { 12397, 6, WORD_ORG },
    { 12403, 9, WORD_LINK },
    { 12412, 9, WORD_LINK },
    { 12421, 6, WORD_ORG },
    { 12427, 9, WORD_ORG },
    { 12436, 6, WORD_CAPTION },
    { 12442, 12, WORD_CAPTION },
    { 12454, 6, WORD_LINK | WORD_COUNT },
    { 12460, 6, WORD_CHAPTER },
    { 12466, 9, WORD_CHAPTER },
    { 12475, 9, WORD_CHAPTER },
    { 12484, 9, WORD_CHAPTER },
    { 12493, 12, WORD_NAV },
    { 12505, 6, WORD_SOURCE },
    { 12511, 9, WORD_DATE },
    { 12520, 6, WORD_DATE },
    { 12526, 6, WORD_LINK },
    { 12532, 6, WORD_LINK },
    { 12538, 6, WORD_LINK },
    { 12544, 15, WORD_LINK },
    { 12559, 6, WORD_LINK },
    { 12565, 9, WORD_DATE },
    { 12574, 6, WORD_DATE },
    { 12580, 12, WORD_SOURCE },
    { 12592, 9, WORD_DATE },
    { 12601, 12, WORD_DATE },
    { 12613, 12, WORD_DATE },
    { 12625, 9, WORD_AUTHOR },
    { 12634, 6, WORD_DATE | WORD_ORG },
    { 12640, 12, WORD_SOURCE },
    { 12652, 9, WORD_DATE },
    { 12661, 12, WORD_DATE },
    { 12673, 12, WORD_DATE },
    { 12685, 12, WORD_SOURCE },
    { 12697, 9, WORD_AUTHOR },
    { 12706, 9, WORD_AUTHOR },
    { 12715, 12, WORD_DATE },
    { 12727, 9, WORD_AUTHOR },
    { 12736, 6, WORD_DATE },
    { 12742, 9, WORD_DATE },
    { 12751, 12, WORD_DATE },
    { 12763, 12, WORD_DATE },
    { 12775, 12, WORD_LINK },
    { 12787, 3, WORD_FILLER },
    { 12790, 6, WORD_EDITOR },
    { 12796, 6, WORD_EDITOR },
    { 12802, 6, WORD_EDITOR },
    { 12808, 12, WORD_NAV },
    { 12820, 6, WORD_LINK | WORD_CONTENTS },
    { 12826, 6, WORD_CONTENTS },
    { 12832, 6, WORD_SECTION },
    { 12838, 6, WORD_LINK | WORD_CONTENTS },
    { 12844, 6, WORD_NAV },
    { 12850, 12, WORD_RELATED },
    { 12862, 12, WORD_RELATED },
    { 12874, 12, WORD_RELATED },
    { 12886, 12, WORD_RELATED },
    { 12898, 12, WORD_RELATED },
    { 12910, 12, WORD_RELATED },
    { 12922, 12, WORD_RELATED },
    { 12934, 12, WORD_RELATED },
    { 12946, 12, WORD_RELATED },
    { 12958, 12, WORD_RELATED },
    { 12970, 12, WORD_RELATED },
    { 12982, 12, WORD_RELATED },
    { 12994, 12, WORD_RELATED },
    { 13006, 12, WORD_RELATED },
    { 13018, 12, WORD_RELATED },
    { 13030, 3, WORD_FILLER },
    { 13033, 9, WORD_RELATED },
    { 13042, 6, WORD_LINK },
    { 13048, 12, WORD_SECTION },
    { 13060, 9, WORD_AUTHOR },
    { 13069, 12, WORD_SECTION },
    { 13081, 9, WORD_CAPTION },
    { 13090, 9, WORD_CAPTION },
    { 13099, 3, WORD_ORG },
    { 13102, 6, WORD_NAV },
    { 13108, 6, WORD_NAV },
    { 13114, 6, WORD_NAV },
    { 13120, 12, WORD_LEGAL },
    { 13132, 12, WORD_LEGAL },
    { 13144, 6, WORD_NAV },
    { 13150, 12, WORD_SOURCE },
    { 13162, 12, WORD_SOURCE },
    { 13174, 6, WORD_SOURCE },
    { 13180, 6, WORD_LINK },
    { 13186, 12, WORD_NAV },
    { 13198, 12, WORD_NAV },
    { 13210, 12, WORD_CONTENTS },
    { 13222, 12, WORD_CONTENTS },
    { 13234, 3, WORD_FILLER },
    { 13237, 6, WORD_AUTHOR },
    { 13243, 3, WORD_SPEAKER },
    { 13246, 6, WORD_SPEAKER },
    { 13252, 6, WORD_EDITOR },
    { 13258, 6, WORD_EDITOR },
    { 13264, 6, WORD_EDITOR },
    { 13270, 6, WORD_SECTION },
    { 13276, 6, WORD_LINK },
    { 13282, 9, WORD_LINK },
    { 13291, 3, WORD_COUNT },
    { 13294, 6, WORD_SECTION },
    { 13300, 6, WORD_LINK },
    { 13306, 9, WORD_LINK },
    { 13315, 12, WORD_RELATED },
    { 13327, 6, WORD_LINK },
    { 13333, 12, WORD_SECTION | WORD_CHAPTER },
    { 13345, 6, WORD_CHAPTER },
    { 13351, 6, WORD_EDITOR },
    { 13357, 6, WORD_CHAPTER },
    { 13363, 6, WORD_CHAPTER },
    { 13369, 6, WORD_CHAPTER },
    { 13375, 6, WORD_CAPTION },
    { 13381, 6, WORD_NAV },
    { 13387, 6, WORD_SECTION },
    { 13393, 6, WORD_SECTION },
    { 13399, 6, WORD_CHAPTER },
    { 13405, 9, WORD_SECTION },
    { 13414, 6, WORD_SECTION },
    { 13420, 6, WORD_SECTION | WORD_CHAPTER },
    { 13426, 6, WORD_SECTION },
    { 13432, 3, WORD_FILLER },
    { 13435, 6, WORD_EDITOR },
    { 13441, 15, WORD_LINK },
    { 13456, 3, WORD_ORG },
    { 13459, 6, WORD_SPEAKER },
    { 13465, 12, WORD_LINK },
    { 13477, 12, WORD_NAV },
    { 13489, 12, WORD_NAV },
    { 13501, 12, WORD_NAV },
    { 13513, 12, WORD_EDITOR },
    { 13525, 12, WORD_EDITOR },
    { 13537, 6, WORD_FILLER },
    { 13543, 6, WORD_CHAPTER },
    { 13549, 6, WORD_SECTION | WORD_CHAPTER },
    { 13555, 6, WORD_ORG },
    { 13561, 9, WORD_CHAPTER },
    { 13570, 9, WORD_SECTION },
    { 13579, 6, WORD_EDITOR },
    { 13585, 9, WORD_SECTION },
    { 13594, 12, WORD_CHAPTER },
    { 13606, 6, WORD_AUTHOR },
    { 13612, 6, WORD_AUTHOR },
    { 13618, 6, WORD_EDITOR },
    { 13624, 12, WORD_RELATED },
    { 13636, 9, WORD_UPDATE },
    { 13645, 12, WORD_LINK },
    { 13657, 6, WORD_EDITOR },
    { 13663, 9, WORD_ORG },
    { 13672, 9, WORD_EDITOR },
    { 13681, 9, WORD_ORG },
    { 13690, 24, WORD_RELATED },
    { 13714, 6, WORD_ORG },
    { 13720, 6, WORD_LINK },
    { 13726, 6, WORD_CHAPTER },
    { 13732, 6, WORD_CONTENTS },
    { 13738, 6, WORD_SECTION },
    { 13744, 9, WORD_EDITOR },
    { 13753, 6, WORD_LINK },
    { 13759, 9, WORD_LINK },
    { 13768, 6, WORD_LINK },
    { 13774, 9, WORD_LINK },
    { 13783, 12, WORD_LINK },
    { 13795, 6, WORD_LINK },
    { 13801, 6, WORD_CAPTION },
    { 13807, 6, WORD_CHAPTER },
    { 13813, 6, WORD_EDITOR },
    { 13819, 6, WORD_CHAPTER },
    { 13825, 6, WORD_CHAPTER },
    { 13831, 6, WORD_CHAPTER },
    { 13837, 9, WORD_SECTION },
    { 13846, 6, WORD_SECTION },
    { 13852, 6, WORD_SECTION },
    { 13858, 6, WORD_SECTION | WORD_CHAPTER },
    { 13864, 3, WORD_FILLER },
    { 13867, 6, WORD_EDITOR },
    { 13873, 12, WORD_LINK },
    { 13885, 6, WORD_CHAPTER },
    { 13891, 6, WORD_SECTION | WORD_CHAPTER },
    { 13897, 9, WORD_CHAPTER },
    { 13906, 9, WORD_SECTION },
    { 13915, 6, WORD_EDITOR },
    { 13921, 9, WORD_SECTION },
    { 13930, 12, WORD_CHAPTER },
    { 13942, 6, WORD_AUTHOR },
    { 13948, 6, WORD_AUTHOR },
    { 13954, 6, WORD_EDITOR },
    { 13960, 9, WORD_UPDATE },
    { 13969, 12, WORD_RELATED },
    { 13981, 6, WORD_LINK },
    { 13987, 3, WORD_ORG },
    { 13990, 6, WORD_SPEAKER },
    { 13996, 12, WORD_LINK },
    { 14008, 9, WORD_LEGAL },
    { 14017, 12, WORD_NAV },
    { 14029, 12, WORD_NAV },
    { 14041, 12, WORD_EDITOR },
    { 14053, 6, WORD_FILLER },
    { 14059, 3, WORD_ORG },
    { 14062, 6, WORD_EDITOR },
    { 14068, 6, WORD_EDITOR },
    { 14074, 6, WORD_CREDIT },
    { 14080, 9, WORD_CREDIT },
    { 14089, 6, WORD_EDITOR },
    { 14095, 6, WORD_EDITOR },
    { 14101, 6, WORD_SPEAKER },
    { 14107, 6, WORD_SPEAKER },
    { 14113, 6, WORD_SECTION },
    { 14119, 9, WORD_EDITOR },
    { 14128, 12, WORD_NAV },
    { 14140, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 14149, 9, WORD_EDITOR },
    { 14158, 12, WORD_NAV },
    { 14170, 9, WORD_LEGAL },
    { 14179, 9, WORD_LINK },
    { 14188, 6, WORD_SPEAKER },
    { 14194, 6, WORD_SECTION },
    { 14200, 6, WORD_LINK },
    { 14206, 12, WORD_LINK },
    { 14218, 6, WORD_LINK },
    { 14224, 12, WORD_SECTION },
    { 14236, 6, WORD_CHAPTER },
    { 14242, 3, WORD_FILLER },
    { 14245, 6, WORD_SECTION | WORD_CHAPTER },
    { 14251, 9, WORD_CHAPTER },
    { 14260, 9, WORD_CHAPTER },
    { 14269, 6, WORD_SECTION | WORD_CHAPTER },
    { 14275, 3, WORD_ORG },
    { 14278, 3, WORD_FILLER },
    { 14281, 6, WORD_LINK },
    { 14287, 12, WORD_LEGAL },
    { 14299, 3, WORD_COUNT },
    { 14302, 3, WORD_AUTHOR },
    { 14305, 12, WORD_LEGAL },
    { 14317, 9, WORD_LEGAL },
    { 14326, 6, WORD_AUTHOR },
    { 14332, 3, WORD_ORG },
    { 14335, 9, WORD_ORG },
    { 14344, 9, WORD_ORG },
    { 14353, 15, WORD_AUTHOR },
    { 14368, 3, WORD_CAPTION },
    { 14371, 6, WORD_CAPTION },
    { 14377, 12, WORD_SPEAKER },
    { 14389, 6, WORD_SECTION },
    { 14395, 9, WORD_EDITOR },
    { 14404, 6, WORD_EDITOR | WORD_CREDIT },
    { 14410, 12, WORD_LINK },
    { 14422, 12, WORD_LINK },
    { 14434, 6, WORD_SECTION },
    { 14440, 6, WORD_NAV },
    { 14446, 6, WORD_NAV },
    { 14452, 12, WORD_AUTHOR },
    { 14464, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 14470, 6, WORD_SPEAKER },
    { 14476, 6, WORD_NAV },
    { 14482, 12, WORD_AUTHOR },
    { 14494, 6, WORD_SPEAKER },
    { 14500, 6, WORD_NAV },
    { 14506, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 14512, 6, WORD_CHAPTER },
    { 14518, 6, WORD_LINK },
    { 14524, 15, WORD_LINK },
    { 14539, 6, WORD_SECTION },
    { 14545, 12, WORD_SECTION },
    { 14557, 6, WORD_FILLER | WORD_AUTHOR },
    { 14563, 9, WORD_FILLER },
    { 14572, 15, WORD_LINK },
    { 14587, 24, WORD_LEGAL },
    { 14611, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 14617, 6, WORD_AUTHOR },
    { 14623, 12, WORD_NAV },
    { 14635, 18, WORD_CHAPTER },
    { 14653, 6, WORD_LINK },
    { 14659, 12, WORD_LEGAL },
    { 14671, 6, WORD_SECTION },
    { 14677, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 14683, 9, WORD_AUTHOR },
    { 14692, 9, WORD_COUNT },
    { 14701, 3, WORD_AUTHOR },
    { 14704, 12, WORD_EDITOR },
    { 14716, 3, WORD_FILLER },
    { 14719, 6, WORD_COUNT },
    { 14725, 9, WORD_SECTION },
    { 14734, 3, WORD_FILLER },
    { 14737, 9, WORD_CHAPTER },
    { 14746, 12, WORD_LEGAL },
    { 14758, 21, WORD_LINK },
    { 14779, 6, WORD_NAV | WORD_ORG },
    { 14785, 6, WORD_SECTION },
    { 14791, 9, WORD_CHAPTER },
    { 14800, 6, WORD_AUTHOR },
    { 14806, 9, WORD_CHAPTER },
    { 14815, 12, WORD_CHAPTER },
    { 14827, 6, WORD_SECTION },
    { 14833, 6, WORD_ORG },
    { 14839, 3, WORD_LINK | WORD_COUNT },
    { 14842, 6, WORD_LINK },
    { 14848, 6, WORD_LINK },
    { 14854, 9, WORD_LINK },
    { 14863, 6, WORD_SECTION },
    { 14869, 12, WORD_SECTION },
    { 14881, 6, WORD_SECTION },
    { 14887, 6, WORD_AUTHOR },
    { 14893, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 14899, 6, WORD_NAV | WORD_ORG },
    { 14905, 12, WORD_NAV },
    { 14917, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 14923, 9, WORD_AUTHOR },
    { 14932, 9, WORD_COUNT },
    { 14941, 3, WORD_AUTHOR },
    { 14944, 9, WORD_CHAPTER },
    { 14953, 6, WORD_AUTHOR },
    { 14959, 12, WORD_CHAPTER },
    { 14971, 9, WORD_CHAPTER },
    { 14980, 3, WORD_FILLER },
    { 14983, 12, WORD_LINK },
    { 14995, 3, WORD_FILLER },
    { 14998, 9, WORD_CHAPTER },
    { 15007, 12, WORD_LEGAL },
    { 15019, 21, WORD_LINK },
    { 15040, 6, WORD_ORG },
    { 15046, 6, WORD_SECTION },
    { 15052, 6, WORD_LINK },
    { 15058, 6, WORD_NAV },
    { 15064, 12, WORD_EDITOR },
    { 15076, 6, WORD_EDITOR },
    { 15082, 12, WORD_DATE },
    { 15094, 9, WORD_AUTHOR },
    { 15103, 12, WORD_SOURCE },
    { 15115, 9, WORD_CAPTION | WORD_CREDIT },
    { 15124, 12, WORD_CAPTION | WORD_CREDIT },
    { 15136, 9, WORD_CAPTION | WORD_CREDIT },
    { 15145, 12, WORD_CAPTION | WORD_CREDIT },
    { 15157, 12, WORD_CREDIT },
    { 15169, 6, WORD_FILLER },
    { 15175, 6, WORD_SPEAKER },
    { 15181, 6, WORD_LINK },
    { 15187, 12, WORD_AD },
    { 15199, 6, WORD_NAV },
    { 15205, 12, WORD_EDITOR },
    { 15217, 6, WORD_EDITOR },
    { 15223, 9, WORD_CAPTION | WORD_CREDIT },
    { 15232, 12, WORD_CAPTION | WORD_CREDIT },
    { 15244, 12, WORD_SOURCE },
    { 15256, 6, WORD_FILLER },
    { 15262, 3, WORD_LINK | WORD_COUNT },
    { 15265, 12, WORD_AD },
    { 15277, 6, WORD_LINK },
    { 15283, 3, WORD_CHAPTER },
    { 15286, 6, WORD_CHAPTER },
    { 15292, 6, WORD_CHAPTER },
    { 15298, 6, WORD_CHAPTER },
    { 15304, 6, WORD_LINK },
    { 15310, 3, WORD_LINK },
    { 15313, 6, WORD_NAV },
    { 15319, 15, WORD_LEGAL },
    { 15334, 12, WORD_LEGAL },
    { 15346, 6, WORD_LINK },
    { 15352, 12, WORD_LINK },
    { 15364, 9, WORD_SOURCE },
    { 15373, 6, WORD_LINK },
    { 15379, 12, WORD_LINK },
    { 15391, 6, WORD_SOURCE },
    { 15397, 6, WORD_LINK },
    { 15403, 9, WORD_SOURCE },
    { 15412, 15, WORD_LEGAL },
    { 15427, 15, WORD_LEGAL },
    { 15442, 6, WORD_LINK },
    { 15448, 12, WORD_LINK },
    { 15460, 6, WORD_LINK },
    { 15466, 12, WORD_LINK },
    { 15478, 6, WORD_SOURCE },
    { 15484, 6, WORD_LINK },
    { 15490, 9, WORD_SOURCE },
    { 15499, 15, WORD_LEGAL },
    { 15514, 9, WORD_ORG },
    { 15523, 6, WORD_LINK },
    { 15529, 15, WORD_LINK },
    { 15544, 12, WORD_LINK },
    { 15556, 12, WORD_LINK },
    { 15568, 12, WORD_LINK },
    { 15580, 12, WORD_LINK },
    { 15592, 12, WORD_LINK },
    { 15604, 12, WORD_LINK },
    { 15616, 12, WORD_LINK },
    { 15628, 6, WORD_FILLER },
    { 15634, 21, WORD_LEGAL },
    { 15655, 6, WORD_LINK },
    { 15661, 6, WORD_LINK },
    { 15667, 6, WORD_SOURCE },
    { 15673, 6, WORD_FILLER },
    { 15679, 6, WORD_ORG },
    { 15685, 9, WORD_ORG },
    { 15694, 6, WORD_LINK },
    { 15700, 6, WORD_ORG },
    { 15706, 9, WORD_AUTHOR },
    { 15715, 9, WORD_ORG },
    { 15724, 6, WORD_ORG },
    { 15730, 9, WORD_AUTHOR },
    { 15739, 9, WORD_ORG },
    { 15748, 6, WORD_LINK },
    { 15754, 6, WORD_NAV },
    { 15760, 6, WORD_ORG },
    { 15766, 6, WORD_ORG },
    { 15772, 6, WORD_SOURCE },
    { 15778, 3, WORD_ORG },
    { 15781, 9, WORD_ORG },
    { 15790, 9, WORD_ORG },
    { 15799, 6, WORD_DATE },
    { 15805, 9, WORD_SOURCE },
    { 15814, 12, WORD_DATE },
    { 15826, 6, WORD_CAPTION },
    { 15832, 6, WORD_CAPTION },
    { 15838, 6, WORD_AUTHOR },
    { 15844, 12, WORD_AUTHOR },
    { 15856, 9, WORD_SPEAKER },
    { 15865, 12, WORD_LINK },
    { 15877, 6, WORD_LINK },
    { 15883, 12, WORD_LEGAL },
    { 15895, 6, WORD_ORG },
    { 15901, 6, WORD_CHAPTER },
    { 15907, 9, WORD_CHAPTER },
    { 15916, 6, WORD_CHAPTER },
    { 15922, 6, WORD_CHAPTER },
    { 15928, 6, WORD_CHAPTER },
    { 15934, 6, WORD_CHAPTER },
    { 15940, 6, WORD_CHAPTER },
    { 15946, 6, WORD_CHAPTER },
    { 15952, 21, WORD_RELATED },
    { 15973, 18, WORD_RELATED },
    { 15991, 15, WORD_RELATED },
    { 16006, 12, WORD_RELATED },
    { 16018, 6, WORD_COUNT },
    { 16024, 12, WORD_LINK },
    { 16036, 9, WORD_COUNT },
    { 16045, 12, WORD_COUNT },
    { 16057, 9, WORD_COUNT },
    { 16066, 6, WORD_COUNT },
    { 16072, 9, WORD_COUNT },
    { 16081, 12, WORD_NAV },
    { 16093, 6, WORD_LINK },
    { 16099, 9, WORD_EDITOR },
    { 16108, 9, WORD_EDITOR },
    { 16117, 6, WORD_LINK },
    { 16123, 12, WORD_LINK },
    { 16135, 12, WORD_LINK },
    { 16147, 3, WORD_SPEAKER },
    { 16150, 6, WORD_SECTION | WORD_SPEAKER },
    { 16156, 6, WORD_CHAPTER },
    { 16162, 6, WORD_CHAPTER },
    { 16168, 6, WORD_COUNT },
    { 16174, 12, WORD_LINK },
    { 16186, 12, WORD_RELATED },
    { 16198, 9, WORD_COUNT },
    { 16207, 12, WORD_COUNT },
    { 16219, 9, WORD_COUNT },
    { 16228, 6, WORD_CHAPTER },
    { 16234, 6, WORD_SECTION | WORD_CHAPTER },
    { 16240, 6, WORD_CAPTION },
    { 16246, 6, WORD_CAPTION },
    { 16252, 6, WORD_SECTION | WORD_CHAPTER },
    { 16258, 6, WORD_SECTION },
    { 16264, 6, WORD_CAPTION | WORD_CHAPTER },
    { 16270, 6, WORD_CHAPTER },
    { 16276, 6, WORD_CHAPTER },
    { 16282, 6, WORD_SECTION },
    { 16288, 6, WORD_CHAPTER },
    { 16294, 6, WORD_SECTION | WORD_CHAPTER },
    { 16300, 3, WORD_ORG },
    { 16303, 12, WORD_NAV },
    { 16315, 15, WORD_NAV },
    { 16330, 6, WORD_ORG },
    { 16336, 6, WORD_ORG },
    { 16342, 6, WORD_ORG },
    { 16348, 6, WORD_ORG },
    { 16354, 9, WORD_LINK },
    { 16363, 9, WORD_LINK },
    { 16372, 6, WORD_ORG },
    { 16378, 9, WORD_ORG },
    { 16387, 9, WORD_ORG },
    { 16396, 9, WORD_ORG },
    { 16405, 6, WORD_LINK },
    { 16411, 6, WORD_FILLER },
    { 16417, 3, WORD_LINK },
    { 16420, 6, WORD_ORG },
    { 16426, 6, WORD_EDITOR | WORD_CAPTION },
    { 16432, 6, WORD_CHAPTER },
    { 16438, 6, WORD_FILLER },
    { 16444, 3, WORD_LINK },
    { 16447, 6, WORD_ORG },
    { 16453, 6, WORD_EDITOR | WORD_CAPTION },
    { 16459, 6, WORD_CHAPTER },
    { 16465, 6, WORD_SECTION },
    { 16471, 6, WORD_CHAPTER },
    { 16477, 6, WORD_ORG },
    { 16483, 12, WORD_AUTHOR },
    { 16495, 12, WORD_AUTHOR },
    { 16507, 6, WORD_LINK | WORD_NAV },
    { 16513, 6, WORD_LINK | WORD_NAV },
    { 16519, 12, WORD_AUTHOR },
    { 16531, 12, WORD_LINK },
    { 16543, 6, WORD_NAV },
    { 16549, 15, WORD_LINK },
    { 16564, 15, WORD_LINK },
    { 16579, 6, WORD_COUNT | WORD_FILLER },
    { 16585, 9, WORD_COUNT },
    { 16594, 9, WORD_COUNT },
    { 16603, 9, WORD_COUNT },
    { 16612, 6, WORD_FILLER },
    { 16618, 6, WORD_LINK | WORD_COUNT },
    { 16624, 6, WORD_LINK },
    { 16630, 6, WORD_FILLER },
    { 16636, 6, WORD_COUNT },
    { 16642, 12, WORD_RELATED },
    { 16654, 9, WORD_COUNT },
    { 16663, 9, WORD_COUNT },
    { 16672, 3, WORD_LINK },
    { 16675, 4, WORD_LINK },
    { 16679, 4, WORD_LINK },
    { 16683, 13, WORD_SECTION },
    { 16696, 3, WORD_COUNT },
    { 16699, 6, WORD_SECTION },
    { 16705, 24, WORD_NAV },
    { 16729, 12, WORD_AUTHOR },
    { 16741, 6, WORD_UPDATE },
    { 16747, 3, WORD_COUNT },
    { 16750, 6, WORD_NAV },
    { 16756, 9, WORD_DATE },
    { 16765, 9, WORD_DATE },
    { 16774, 6, WORD_SECTION },
    { 16780, 6, WORD_SECTION },
    { 16786, 12, WORD_SECTION },
    { 16798, 6, WORD_NAV | WORD_ORG },
    { 16804, 12, WORD_NAV },
    { 16816, 6, WORD_SECTION },
    { 16822, 6, WORD_COUNT },
    { 16828, 6, WORD_LINK },
    { 16834, 12, WORD_LINK },
    { 16846, 6, WORD_NAV },
    { 16852, 13, WORD_RELATED },
    { 16865, 13, WORD_RELATED },
    { 16878, 9, WORD_RELATED },
    { 16887, 12, WORD_RELATED },
    { 16899, 12, WORD_RELATED },
    { 16911, 6, WORD_AD },
    { 16917, 12, WORD_NAV },
    { 16929, 6, WORD_EDITOR },
    { 16935, 6, WORD_LINK },
    { 16941, 12, WORD_LINK },
    { 16953, 12, WORD_LINK },
    { 16965, 12, WORD_SECTION },
    { 16977, 6, WORD_NAV },
    { 16983, 6, WORD_CAPTION },
    { 16989, 3, WORD_AUTHOR },
    { 16992, 11, WORD_AUTHOR },
    { 17003, 9, WORD_AUTHOR },
    { 17012, 12, WORD_LINK },
    { 17024, 16, WORD_CHAPTER },
    { 17040, 13, WORD_LINK },
    { 17053, 12, WORD_LINK },
    { 17065, 6, WORD_FILLER },
    { 17071, 13, WORD_DATE },
    { 17084, 12, WORD_LINK },
    { 17096, 12, WORD_LINK },
    { 17108, 12, WORD_UPDATE },
    { 17120, 12, WORD_DATE },
    { 17132, 12, WORD_LINK },
    { 17144, 12, WORD_LINK },
    { 17156, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 17162, 6, WORD_SECTION },
    { 17168, 9, WORD_SECTION | WORD_CHAPTER },
    { 17177, 13, WORD_CHAPTER },
    { 17190, 6, WORD_DATE },
    { 17196, 9, WORD_LINK },
    { 17205, 18, WORD_LINK },
    { 17223, 12, WORD_AUTHOR },
    { 17235, 12, WORD_SECTION },
    { 17247, 6, WORD_NAV | WORD_ORG },
    { 17253, 19, WORD_RELATED },
    { 17272, 6, WORD_LINK },
    { 17278, 9, WORD_LINK },
    { 17287, 12, WORD_LINK },
    { 17299, 6, WORD_LINK },
    { 17305, 3, WORD_SPEAKER },
    { 17308, 6, WORD_SPEAKER },
    { 17314, 6, WORD_LINK | WORD_COUNT },
    { 17320, 13, WORD_LINK },
    { 17333, 12, WORD_LINK },
    { 17345, 12, WORD_LINK },
    { 17357, 12, WORD_LINK },
    { 17369, 9, WORD_LINK },
    { 17378, 9, WORD_ORG },
    { 17387, 6, WORD_CAPTION },
    { 17393, 9, WORD_NAV },
    { 17402, 16, WORD_CHAPTER },
    { 17418, 12, WORD_SECTION | WORD_CHAPTER },
    { 17430, 6, WORD_DATE },
    { 17436, 9, WORD_DATE },
    { 17445, 6, WORD_LINK },
    { 17451, 3, WORD_FILLER },
    { 17454, 9, WORD_LINK },
    { 17463, 3, WORD_FILLER },
    { 17466, 12, WORD_LINK },
    { 17478, 6, WORD_CHAPTER },
    { 17484, 13, WORD_SECTION },
    { 17497, 9, WORD_SECTION },
    { 17506, 17, WORD_RELATED },
    { 17523, 17, WORD_RELATED },
    { 17540, 20, WORD_RELATED },
    { 17560, 15, WORD_RELATED },
    { 17575, 6, WORD_ORG },
    { 17581, 9, WORD_LINK },
    { 17590, 9, WORD_CHAPTER },
    { 17599, 9, WORD_SECTION },
    { 17608, 9, WORD_SECTION | WORD_CHAPTER },
    { 17617, 9, WORD_SECTION | WORD_CHAPTER },
    { 17626, 6, WORD_NAV },
    { 17632, 19, WORD_NAV },
    { 17651, 6, WORD_LINK },
    { 17657, 3, WORD_COUNT },
    { 17660, 6, WORD_LINK },
    { 17666, 12, WORD_LINK },
    { 17678, 6, WORD_SECTION },
    { 17684, 6, WORD_CONTENTS },
    { 17690, 13, WORD_LEGAL },
    { 17703, 12, WORD_LEGAL },
    { 17715, 3, WORD_SPEAKER },
    { 17718, 6, WORD_NAV },
    { 17724, 9, WORD_ORG },
    { 17733, 6, WORD_CHAPTER },
    { 17739, 9, WORD_DATE },
    { 17748, 6, WORD_SECTION },
    { 17754, 6, WORD_ORG },
    { 17760, 6, WORD_SECTION },
    { 17766, 6, WORD_AD },
    { 17772, 6, WORD_LINK },
    { 17778, 6, WORD_CHAPTER },
    { 17784, 9, WORD_CHAPTER },
    { 17793, 12, WORD_SECTION },
    { 17805, 6, WORD_SECTION },
    { 17811, 19, WORD_NAV },
    { 17830, 18, WORD_NAV },
    { 17848, 6, WORD_SECTION | WORD_CHAPTER },
    { 17854, 6, WORD_CHAPTER },
    { 17860, 9, WORD_LINK },
    { 17869, 6, WORD_EDITOR },
    { 17875, 6, WORD_NAV },
    { 17881, 12, WORD_NAV },
    { 17893, 6, WORD_EDITOR | WORD_CAPTION },
    { 17899, 7, WORD_CREDIT },
    { 17906, 12, WORD_CAPTION },
    { 17918, 12, WORD_CAPTION },
    { 17930, 6, WORD_NAV },
    { 17936, 9, WORD_SPEAKER },
    { 17945, 6, WORD_SECTION },
    { 17951, 6, WORD_CHAPTER },
    { 17957, 6, WORD_CHAPTER },
    { 17963, 6, WORD_CHAPTER },
    { 17969, 6, WORD_CHAPTER },
    { 17975, 12, WORD_AUTHOR },
    { 17987, 6, WORD_DATE },
    { 17993, 12, WORD_DATE },
    { 18005, 6, WORD_UPDATE },
    { 18011, 9, WORD_UPDATE },
    { 18020, 9, WORD_LINK },
    { 18029, 9, WORD_NAV },
    { 18038, 9, WORD_LINK },
    { 18047, 6, WORD_DATE },
    { 18053, 12, WORD_SECTION },
    { 18065, 6, WORD_LINK },
    { 18071, 12, WORD_LINK },
    { 18083, 6, WORD_ORG },
    { 18089, 9, WORD_LINK },
    { 18098, 6, WORD_SECTION },
    { 18104, 12, WORD_UPDATE },
    { 18116, 3, WORD_FILLER },
    { 18119, 12, WORD_CHAPTER },
    { 18131, 13, WORD_CHAPTER },
    { 18144, 9, WORD_ORG },
    { 18153, 6, WORD_NAV },
    { 18159, 12, WORD_SECTION },
    { 18171, 6, WORD_EDITOR },
    { 18177, 12, WORD_NAV },
    { 18189, 9, WORD_AUTHOR },
    { 18198, 16, WORD_CHAPTER },
    { 18214, 6, WORD_CHAPTER },
    { 18220, 6, WORD_SECTION },
    { 18226, 6, WORD_AUTHOR },
    { 18232, 6, WORD_LINK },
    { 18238, 9, WORD_ORG },
    { 18247, 6, WORD_FILLER },
    { 18253, 3, WORD_FILLER },
    { 18256, 3, WORD_FILLER },
    { 18259, 10, WORD_FILLER },
    { 18269, 13, WORD_FILLER },
    { 18282, 23, WORD_RELATED },
    { 18305, 9, WORD_LINK },
    { 18314, 18, WORD_LINK },
    { 18332, 9, WORD_CAPTION },
    { 18341, 12, WORD_NAV },
    { 18353, 6, WORD_LINK },
    { 18359, 9, WORD_LINK },
    { 18368, 12, WORD_LINK },
    { 18380, 13, WORD_RELATED },
    { 18393, 12, WORD_RELATED },
    { 18405, 12, WORD_RELATED },
    { 18417, 6, WORD_LINK },
    { 18423, 12, WORD_LINK },
    { 18435, 12, WORD_CHAPTER },
    { 18447, 12, WORD_CHAPTER },
    { 18459, 12, WORD_AUTHOR },
    { 18471, 6, WORD_ORG },
    { 18477, 6, WORD_DATE },
    { 18483, 6, WORD_DATE },
    { 18489, 9, WORD_DATE },
    { 18498, 6, WORD_SOURCE | WORD_CAPTION },
    { 18504, 12, WORD_CAPTION },
    { 18516, 12, WORD_SOURCE },
    { 18528, 6, WORD_AUTHOR },
    { 18534, 13, WORD_CHAPTER },
    { 18547, 13, WORD_CHAPTER },
    { 18560, 6, WORD_LINK },
    { 18566, 6, WORD_DATE },
    { 18572, 9, WORD_DATE },
    { 18581, 12, WORD_DATE },
    { 18593, 9, WORD_AUTHOR },
    { 18602, 6, WORD_SECTION },
    { 18608, 16, WORD_LEGAL },
    { 18624, 15, WORD_LEGAL },
    { 18639, 6, WORD_ORG },
    { 18645, 6, WORD_AUTHOR },
    { 18651, 16, WORD_LEGAL },
    { 18667, 12, WORD_LEGAL },
    { 18679, 12, WORD_LEGAL },
    { 18691, 6, WORD_LINK },
    { 18697, 6, WORD_DATE },
    { 18703, 6, WORD_NAV },
    { 18709, 12, WORD_NAV },
    { 18721, 6, WORD_NAV },
    { 18727, 6, WORD_SOURCE },
    { 18733, 9, WORD_SOURCE },
    { 18742, 6, WORD_LINK },
    { 18748, 6, WORD_COUNT },
    { 18754, 9, WORD_COUNT },
    { 18763, 6, WORD_CHAPTER },
    { 18769, 6, WORD_CHAPTER },
    { 18775, 9, WORD_LINK | WORD_COUNT },
    { 18784, 6, WORD_ORG },
    { 18790, 12, WORD_LINK },
    { 18802, 13, WORD_RELATED },
    { 18815, 12, WORD_RELATED },
    { 18827, 6, WORD_NAV },
    { 18833, 9, WORD_AUTHOR },
    { 18842, 9, WORD_SPEAKER },
    { 18851, 6, WORD_SPEAKER },
    { 18857, 6, WORD_CONTENTS },
    { 18863, 12, WORD_SECTION },
    { 18875, 6, WORD_SECTION },
    { 18881, 13, WORD_RELATED },
    { 18894, 12, WORD_RELATED },
    { 18906, 12, WORD_RELATED },
    { 18918, 13, WORD_UPDATE },
    { 18931, 12, WORD_UPDATE },
    { 18943, 15, WORD_UPDATE },
    { 18958, 6, WORD_LINK | WORD_COUNT },
    { 18964, 13, WORD_RELATED },
    { 18977, 12, WORD_RELATED },
    { 18989, 9, WORD_CHAPTER },
    { 18998, 9, WORD_COUNT },
    { 19007, 12, WORD_LINK },
    { 19019, 12, WORD_LINK },
    { 19031, 6, WORD_SOURCE },
    { 19037, 6, WORD_AUTHOR },
    { 19043, 11, WORD_AUTHOR },
    { 19054, 18, WORD_LINK },
    { 19072, 12, WORD_LINK },
    { 19084, 6, WORD_NAV },
    { 19090, 15, WORD_AUTHOR },
    { 19105, 6, WORD_LINK },
    { 19111, 9, WORD_EDITOR },
    { 19120, 9, WORD_ORG },
    { 19129, 9, WORD_ORG },
    { 19138, 6, WORD_EDITOR },
    { 19144, 6, WORD_ORG },
    { 19150, 9, WORD_ORG },
    { 19159, 9, WORD_ORG },
    { 19168, 9, WORD_LINK },
    { 19177, 9, WORD_AUTHOR },
    { 19186, 12, WORD_LINK },
    { 19198, 6, WORD_EDITOR },
    { 19204, 9, WORD_ORG },
    { 19213, 9, WORD_ORG },
    { 19222, 9, WORD_EDITOR },
    { 19231, 6, WORD_NAV },
    { 19237, 6, WORD_LINK },
    { 19243, 3, WORD_CAPTION },
    { 19246, 12, WORD_CHAPTER },
    { 19258, 9, WORD_LINK },
    { 19267, 6, WORD_AUTHOR },
    { 19273, 6, WORD_FILLER },
    { 19279, 24, WORD_RELATED },
    { 19303, 6, WORD_AD },
    { 19309, 6, WORD_ORG },
    { 19315, 3, WORD_NAV },
    { 19318, 9, WORD_LINK },
    { 19327, 3, WORD_COUNT },
    { 19330, 12, WORD_NAV },
    { 19342, 12, WORD_LINK },
    { 19354, 6, WORD_CHAPTER },
    { 19360, 12, WORD_LINK },
    { 19372, 22, WORD_LINK },
    { 19394, 12, WORD_LINK },
};

const unsigned short words_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 46, 56, 86, 94, 106, 125, 128, 134, 149, 150, 152, 168, 190, 198, 206, 242, 252, 280, 317,
    351, 360, 367, 378, 379, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384, 384,
    384, 384, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385,
    385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 388, 479, 622, 1029,
    1375, 1645, 1828, 1956, 2010, 2086, 2218, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252,
    2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252,
};

const unsigned char words_leads[8192] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 20, 4, 8, 34, 128, 201, 0, 65, 4, 0, 4, 0, 84, 173, 169, 131, 208, 9,
    232, 108, 2, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 131, 110, 8, 2, 0, 36, 16, 76, 0, 0, 0, 2, 64, 0, 0, 0, 64, 16, 0, 0, 0,
    0, 0, 4, 32, 4, 0, 1, 8, 0, 64, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 8, 18, 1, 0, 0, 128, 64, 8, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 32, 2, 64, 0, 0, 0, 8, 4, 0, 0, 0, 0, 16, 0, 0, 0, 4, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 8, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 160, 19, 10, 0,
    32, 32, 0, 26, 0, 0, 8, 0, 0, 0, 0, 0, 2, 0, 0, 4, 64, 4, 128, 32, 0, 2, 65, 0, 128, 32, 0, 0,
    0, 4, 32, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    16, 4, 0, 0, 137, 0, 32, 0, 0, 128, 0, 0, 0, 136, 12, 40, 194, 0, 8, 132, 9, 1, 0, 81, 0, 0, 0,
    16, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 8, 96, 0, 8,
    64, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 4, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    32, 64, 0, 128, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0,
    0, 0, 0, 0, 8, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 64, 0, 0, 1, 0, 16, 0, 64, 6, 0, 0, 0, 16, 0, 0, 0, 64,
    2, 0, 18, 194, 225, 0, 0, 0, 0, 0, 64, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 128, 8, 128, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8, 0, 72, 4, 3, 0, 32, 0, 1, 0, 32, 0, 0, 0, 8, 0, 0, 0, 2, 0, 0, 17, 0, 0, 0, 64, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 128, 1, 8, 8, 0, 128, 8, 0, 128, 0, 4, 96,
    0, 32, 0, 0, 0, 32, 0, 0, 8, 0, 0, 0, 0, 128, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 8,
    0, 4, 0, 2, 1, 4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 16, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 96, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 192, 0, 0, 0, 2, 8, 0,
    16, 0, 128, 0, 0, 0, 0, 32, 1, 2, 34, 0, 0, 0, 33, 2, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4,
    0, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 20, 1, 9, 43, 128, 128, 0, 28, 0, 0, 4,
    0, 1, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 128, 0, 0, 0, 2, 4, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 16, 0, 0, 0, 0, 16, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 16, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 64, 0, 0, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0,
    0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 128, 0, 1, 36, 8, 0, 0, 0, 2, 0, 4, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 8, 64,
    16, 1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
    0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 64, 0, 80, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 0, 0, 128, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 20, 16, 1, 0, 64, 0, 2, 0, 0, 0, 0, 4, 0, 0, 4, 0, 0,
    0, 4, 4, 0, 1, 0, 0, 0, 0, 0, 0, 8, 64, 0, 32, 2, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0, 0,
    16, 1, 8, 130, 128, 4, 0, 0, 0, 0, 64, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 64, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 64, 0, 128, 4, 32, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 5, 24, 4, 128, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 16, 0, 0, 0, 32, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 8, 64, 0, 0, 0, 0, 0, 71, 0, 0, 0, 8, 0, 0, 0, 4, 64, 0, 1, 0, 32, 8, 8, 0, 0, 32, 64, 0, 0,
    6, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 8, 64, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 1, 0, 1, 0, 0, 4, 4, 65, 1, 68, 16, 32, 2, 0, 32, 32, 128, 8, 8, 0, 0, 0, 0, 0, 0, 0, 64,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 16, 0, 16, 128, 0, 0, 0, 0, 4, 0, 16, 0, 4, 0, 0, 12, 0, 0,
    0, 16, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 16, 34, 0, 0, 0, 32, 2, 2, 0, 6,
    8, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 1, 8, 10, 0, 4, 0, 6, 0, 0, 0, 0, 16, 0, 64, 16, 0,
    32, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 64, 0, 0, 16, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
    0, 6, 0, 0, 0, 0, 0, 0, 8, 0, 16, 0, 0, 0, 0, 96, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1, 0, 1, 48, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 16, 0, 0, 0, 0, 1, 32, 0, 0, 0, 0, 1,
    0, 32, 16, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16, 8, 32, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    82, 0, 0, 16, 1, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16, 0, 2, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16,
    16, 0, 2, 0, 0, 0, 16, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 32, 0, 1, 0, 0, 32, 1, 0, 2, 0, 0, 0, 16, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 0, 16, 17,
    32, 0, 3, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 32, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 0, 32, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 1, 16, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
