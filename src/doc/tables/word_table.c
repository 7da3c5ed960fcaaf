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
    "滚动"
    "滚动新闻"
    "滾動"
    "滾動新聞"
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
    { 4700, 6, WORD_SPEAKER },
    { 4706, 12, WORD_SECTION },
    { 4718, 6, WORD_SPEAKER },
    { 4724, 9, WORD_SPEAKER },
    { 4733, 6, WORD_EDITOR },
    { 4739, 6, WORD_EDITOR },
    { 4745, 6, WORD_NAV },
    { 4751, 6, WORD_NAV },
    { 4757, 6, WORD_LINK },
    { 4763, 12, WORD_LEGAL },
    { 4775, 3, WORD_SPEAKER },
    { 4778, 6, WORD_ORG },
    { 4784, 6, WORD_LINK },
    { 4790, 3, WORD_FILLER },
    { 4793, 6, WORD_EDITOR },
    { 4799, 9, WORD_LINK },
    { 4808, 9, WORD_LINK },
    { 4817, 3, WORD_COUNT },
    { 4820, 15, WORD_COUNT },
    { 4835, 9, WORD_LINK },
    { 4844, 6, WORD_COUNT },
    { 4850, 12, WORD_RELATED },
    { 4862, 27, WORD_RELATED },
    { 4889, 6, WORD_COUNT },
    { 4895, 9, WORD_COUNT },
    { 4904, 9, WORD_COUNT },
    { 4913, 15, WORD_LEGAL },
    { 4928, 15, WORD_SECTION },
    { 4943, 15, WORD_SECTION },
    { 4958, 12, WORD_LINK },
    { 4970, 12, WORD_RELATED },
    { 4982, 12, WORD_RELATED },
    { 4994, 12, WORD_RELATED },
    { 5006, 6, WORD_CHAPTER },
    { 5012, 6, WORD_SECTION | WORD_CHAPTER },
    { 5018, 9, WORD_CHAPTER },
    { 5027, 6, WORD_CHAPTER },
    { 5033, 9, WORD_CHAPTER },
    { 5042, 6, WORD_CHAPTER },
    { 5048, 3, WORD_COUNT },
    { 5051, 18, WORD_COUNT },
    { 5069, 12, WORD_LINK },
    { 5081, 12, WORD_LINK },
    { 5093, 12, WORD_LINK },
    { 5105, 12, WORD_LINK },
    { 5117, 12, WORD_NAV },
    { 5129, 12, WORD_SECTION },
    { 5141, 6, WORD_ORG },
    { 5147, 6, WORD_NAV },
    { 5153, 6, WORD_CHAPTER },
    { 5159, 9, WORD_SECTION },
    { 5168, 6, WORD_AUTHOR },
    { 5174, 9, WORD_DATE },
    { 5183, 6, WORD_SECTION },
    { 5189, 6, WORD_AUTHOR },
    { 5195, 12, WORD_AUTHOR },
    { 5207, 9, WORD_CHAPTER },
    { 5216, 12, WORD_CHAPTER },
    { 5228, 12, WORD_CHAPTER },
    { 5240, 12, WORD_SECTION },
    { 5252, 12, WORD_SECTION },
    { 5264, 6, WORD_AUTHOR },
    { 5270, 6, WORD_AUTHOR },
    { 5276, 3, WORD_FILLER },
    { 5279, 18, WORD_RELATED },
    { 5297, 21, WORD_RELATED },
    { 5318, 18, WORD_RELATED },
    { 5336, 18, WORD_RELATED },
    { 5354, 12, WORD_NAV },
    { 5366, 12, WORD_LINK },
    { 5378, 3, WORD_FILLER },
    { 5381, 6, WORD_SOURCE },
    { 5387, 6, WORD_SOURCE },
    { 5393, 6, WORD_CHAPTER },
    { 5399, 6, WORD_CAPTION | WORD_CREDIT },
    { 5405, 9, WORD_CREDIT },
    { 5414, 6, WORD_CAPTION | WORD_CREDIT },
    { 5420, 6, WORD_SOURCE },
    { 5426, 12, WORD_SOURCE },
    { 5438, 6, WORD_LINK },
    { 5444, 12, WORD_LINK },
    { 5456, 18, WORD_LEGAL },
    { 5474, 18, WORD_LEGAL },
    { 5492, 12, WORD_SOURCE },
    { 5504, 12, WORD_SOURCE },
    { 5516, 12, WORD_UPDATE },
    { 5528, 12, WORD_UPDATE },
    { 5540, 12, WORD_CHAPTER },
    { 5552, 12, WORD_CHAPTER },
    { 5564, 3, WORD_COUNT },
    { 5567, 12, WORD_LINK },
    { 5579, 12, WORD_LINK },
    { 5591, 12, WORD_EDITOR },
    { 5603, 12, WORD_EDITOR },
    { 5615, 12, WORD_EDITOR },
    { 5627, 6, WORD_SECTION },
    { 5633, 6, WORD_NAV },
    { 5639, 6, WORD_ORG },
    { 5645, 15, WORD_LEGAL },
    { 5660, 6, WORD_SPEAKER },
    { 5666, 12, WORD_NAV | WORD_LEGAL },
    { 5678, 12, WORD_LINK },
    { 5690, 12, WORD_NAV | WORD_LEGAL },
    { 5702, 12, WORD_LINK },
    { 5714, 6, WORD_DATE },
    { 5720, 6, WORD_FILLER },
    { 5726, 12, WORD_SECTION },
    { 5738, 15, WORD_AUTHOR },
    { 5753, 15, WORD_AUTHOR },
    { 5768, 12, WORD_LINK },
    { 5780, 6, WORD_FILLER },
    { 5786, 6, WORD_NAV },
    { 5792, 9, WORD_LINK | WORD_ORG },
    { 5801, 6, WORD_ORG },
    { 5807, 9, WORD_LINK | WORD_ORG },
    { 5816, 12, WORD_LEGAL },
    { 5828, 6, WORD_DATE },
    { 5834, 9, WORD_DATE },
    { 5843, 12, WORD_DATE },
    { 5855, 3, WORD_FILLER },
    { 5858, 12, WORD_NAV },
    { 5870, 6, WORD_LINK },
    { 5876, 9, WORD_EDITOR },
    { 5885, 9, WORD_EDITOR },
    { 5894, 6, WORD_LINK },
    { 5900, 12, WORD_LINK },
    { 5912, 6, WORD_FILLER },
    { 5918, 12, WORD_SECTION },
    { 5930, 12, WORD_CHAPTER },
    { 5942, 9, WORD_CHAPTER },
    { 5951, 12, WORD_CHAPTER },
    { 5963, 6, WORD_NAV | WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 5969, 12, WORD_CAPTION },
    { 5981, 12, WORD_CAPTION },
    { 5993, 6, WORD_NAV },
    { 5999, 6, WORD_ORG },
    { 6005, 6, WORD_SECTION },
    { 6011, 6, WORD_CHAPTER },
    { 6017, 6, WORD_SOURCE },
    { 6023, 6, WORD_SOURCE },
    { 6029, 6, WORD_ORG },
    { 6035, 12, WORD_CHAPTER },
    { 6047, 12, WORD_DATE },
    { 6059, 12, WORD_DATE },
    { 6071, 9, WORD_ORG },
    { 6080, 12, WORD_CHAPTER },
    { 6092, 12, WORD_CHAPTER },
    { 6104, 6, WORD_SOURCE },
    { 6110, 6, WORD_LINK | WORD_COUNT },
    { 6116, 9, WORD_LINK },
    { 6125, 9, WORD_LINK },
    { 6134, 6, WORD_SECTION },
    { 6140, 6, WORD_EDITOR },
    { 6146, 6, WORD_EDITOR },
    { 6152, 6, WORD_DATE },
    { 6158, 12, WORD_DATE },
    { 6170, 6, WORD_LINK },
    { 6176, 12, WORD_LINK },
    { 6188, 9, WORD_SECTION },
    { 6197, 6, WORD_SOURCE },
    { 6203, 6, WORD_EDITOR },
    { 6209, 12, WORD_NAV },
    { 6221, 3, WORD_FILLER },
    { 6224, 6, WORD_EDITOR | WORD_CREDIT },
    { 6230, 3, WORD_COUNT },
    { 6233, 12, WORD_LINK },
    { 6245, 15, WORD_LINK },
    { 6260, 6, WORD_LINK },
    { 6266, 6, WORD_CHAPTER },
    { 6272, 6, WORD_CHAPTER },
    { 6278, 6, WORD_CHAPTER },
    { 6284, 9, WORD_CHAPTER },
    { 6293, 6, WORD_SECTION | WORD_CHAPTER },
    { 6299, 6, WORD_CHAPTER },
    { 6305, 6, WORD_CHAPTER },
    { 6311, 6, WORD_EDITOR },
    { 6317, 6, WORD_EDITOR },
    { 6323, 12, WORD_DATE },
    { 6335, 9, WORD_ORG },
    { 6344, 12, WORD_LINK },
    { 6356, 12, WORD_LINK },
    { 6368, 12, WORD_LINK },
    { 6380, 12, WORD_NAV },
    { 6392, 12, WORD_LINK },
    { 6404, 12, WORD_LINK },
    { 6416, 12, WORD_LINK },
    { 6428, 6, WORD_NAV },
    { 6434, 6, WORD_ORG },
    { 6440, 6, WORD_ORG },
    { 6446, 6, WORD_ORG },
    { 6452, 6, WORD_NAV | WORD_ORG },
    { 6458, 9, WORD_ORG },
    { 6467, 9, WORD_ORG },
    { 6476, 6, WORD_LINK },
    { 6482, 6, WORD_FILLER },
    { 6488, 6, WORD_NAV },
    { 6494, 6, WORD_NAV },
    { 6500, 12, WORD_CHAPTER },
    { 6512, 12, WORD_CHAPTER },
    { 6524, 6, WORD_CHAPTER },
    { 6530, 9, WORD_CHAPTER },
    { 6539, 9, WORD_CHAPTER },
    { 6548, 3, WORD_ORG },
    { 6551, 9, WORD_AUTHOR },
    { 6560, 6, WORD_AUTHOR },
    { 6566, 6, WORD_AUTHOR },
    { 6572, 6, WORD_CHAPTER },
    { 6578, 6, WORD_FILLER },
    { 6584, 12, WORD_SOURCE },
    { 6596, 15, WORD_SOURCE },
    { 6611, 6, WORD_SOURCE },
    { 6617, 6, WORD_SOURCE },
    { 6623, 3, WORD_FILLER },
    { 6626, 6, WORD_ORG },
    { 6632, 6, WORD_COUNT },
    { 6638, 12, WORD_COUNT },
    { 6650, 12, WORD_LINK },
    { 6662, 12, WORD_SECTION },
    { 6674, 12, WORD_SECTION },
    { 6686, 12, WORD_SECTION },
    { 6698, 12, WORD_SECTION },
    { 6710, 6, WORD_COUNT },
    { 6716, 12, WORD_LINK },
    { 6728, 12, WORD_LINK },
    { 6740, 12, WORD_RELATED },
    { 6752, 12, WORD_RELATED },
    { 6764, 6, WORD_LINK },
    { 6770, 6, WORD_LINK },
    { 6776, 6, WORD_DATE | WORD_ORG },
    { 6782, 9, WORD_DATE },
    { 6791, 12, WORD_SOURCE },
    { 6803, 12, WORD_DATE },
    { 6815, 12, WORD_DATE },
    { 6827, 12, WORD_SOURCE },
    { 6839, 9, WORD_AUTHOR },
    { 6848, 9, WORD_AUTHOR },
    { 6857, 12, WORD_DATE },
    { 6869, 6, WORD_DATE },
    { 6875, 9, WORD_DATE },
    { 6884, 12, WORD_DATE },
    { 6896, 12, WORD_DATE },
    { 6908, 12, WORD_LINK },
    { 6920, 6, WORD_AUTHOR },
    { 6926, 12, WORD_AUTHOR },
    { 6938, 15, WORD_AUTHOR },
    { 6953, 9, WORD_SPEAKER },
    { 6962, 9, WORD_SPEAKER },
    { 6971, 6, WORD_AUTHOR },
    { 6977, 12, WORD_LINK },
    { 6989, 12, WORD_LINK },
    { 7001, 15, WORD_LINK },
    { 7016, 15, WORD_LINK },
    { 7031, 3, WORD_FILLER },
    { 7034, 3, WORD_ORG },
    { 7037, 6, WORD_CAPTION },
    { 7043, 6, WORD_CAPTION },
    { 7049, 6, WORD_SPEAKER },
    { 7055, 6, WORD_SPEAKER },
    { 7061, 9, WORD_CREDIT },
    { 7070, 12, WORD_RELATED },
    { 7082, 6, WORD_CHAPTER },
    { 7088, 6, WORD_CHAPTER },
    { 7094, 6, WORD_SECTION | WORD_CHAPTER },
    { 7100, 6, WORD_CHAPTER },
    { 7106, 6, WORD_SPEAKER },
    { 7112, 9, WORD_LINK },
    { 7121, 12, WORD_LINK },
    { 7133, 9, WORD_CHAPTER },
    { 7142, 12, WORD_LINK },
    { 7154, 9, WORD_CHAPTER },
    { 7163, 6, WORD_ORG },
    { 7169, 6, WORD_ORG },
    { 7175, 3, WORD_FILLER },
    { 7178, 6, WORD_ORG },
    { 7184, 6, WORD_ORG },
    { 7190, 3, WORD_SPEAKER },
    { 7193, 6, WORD_SPEAKER },
    { 7199, 6, WORD_SECTION },
    { 7205, 6, WORD_LINK },
    { 7211, 6, WORD_LINK },
    { 7217, 6, WORD_SPEAKER },
    { 7223, 6, WORD_SPEAKER },
    { 7229, 6, WORD_LINK },
    { 7235, 3, WORD_COUNT },
    { 7238, 12, WORD_LINK },
    { 7250, 9, WORD_LINK },
    { 7259, 9, WORD_LINK },
    { 7268, 12, WORD_LINK },
    { 7280, 12, WORD_LINK },
    { 7292, 6, WORD_LINK | WORD_COUNT },
    { 7298, 6, WORD_LINK | WORD_COUNT },
    { 7304, 6, WORD_LINK | WORD_COUNT },
    { 7310, 6, WORD_LINK | WORD_COUNT },
    { 7316, 6, WORD_SPEAKER },
    { 7322, 6, WORD_LINK | WORD_COUNT },
    { 7328, 9, WORD_LINK },
    { 7337, 9, WORD_LINK },
    { 7346, 3, WORD_CAPTION },
    { 7349, 6, WORD_CAPTION },
    { 7355, 6, WORD_CAPTION },
    { 7361, 6, WORD_NAV },
    { 7367, 6, WORD_NAV },
    { 7373, 6, WORD_NAV },
    { 7379, 3, WORD_CAPTION },
    { 7382, 6, WORD_CAPTION },
    { 7388, 9, WORD_ORG },
    { 7397, 6, WORD_CAPTION },
    { 7403, 6, WORD_NAV | WORD_CAPTION },
    { 7409, 12, WORD_EDITOR | WORD_CAPTION },
    { 7421, 6, WORD_CAPTION },
    { 7427, 6, WORD_CAPTION },
    { 7433, 6, WORD_CREDIT },
    { 7439, 6, WORD_NAV },
    { 7445, 6, WORD_NAV },
    { 7451, 3, WORD_CAPTION },
    { 7454, 9, WORD_ORG },
    { 7463, 6, WORD_CAPTION },
    { 7469, 6, WORD_CAPTION },
    { 7475, 6, WORD_NAV | WORD_CAPTION },
    { 7481, 12, WORD_EDITOR | WORD_CAPTION },
    { 7493, 12, WORD_CAPTION },
    { 7505, 6, WORD_CAPTION },
    { 7511, 6, WORD_CAPTION },
    { 7517, 6, WORD_CREDIT },
    { 7523, 3, WORD_FILLER },
    { 7526, 6, WORD_LINK },
    { 7532, 6, WORD_ORG },
    { 7538, 6, WORD_ORG },
    { 7544, 6, WORD_CAPTION },
    { 7550, 6, WORD_NAV },
    { 7556, 6, WORD_NAV },
    { 7562, 6, WORD_AUTHOR },
    { 7568, 12, WORD_EDITOR },
    { 7580, 9, WORD_ORG },
    { 7589, 9, WORD_ORG },
    { 7598, 3, WORD_ORG },
    { 7601, 12, WORD_SECTION },
    { 7613, 6, WORD_ORG },
    { 7619, 6, WORD_LINK },
    { 7625, 9, WORD_LEGAL },
    { 7634, 12, WORD_LINK },
    { 7646, 6, WORD_EDITOR },
    { 7652, 6, WORD_CHAPTER },
    { 7658, 6, WORD_CHAPTER },
    { 7664, 6, WORD_CHAPTER },
    { 7670, 6, WORD_CHAPTER },
    { 7676, 3, WORD_LINK },
    { 7679, 6, WORD_ORG },
    { 7685, 6, WORD_ORG },
    { 7691, 15, WORD_RELATED },
    { 7706, 6, WORD_LINK },
    { 7712, 9, WORD_CHAPTER },
    { 7721, 9, WORD_CHAPTER },
    { 7730, 6, WORD_NAV },
    { 7736, 3, WORD_FILLER },
    { 7739, 9, WORD_ORG },
    { 7748, 9, WORD_ORG },
    { 7757, 6, WORD_NAV },
    { 7763, 6, WORD_NAV },
    { 7769, 6, WORD_SOURCE | WORD_ORG },
    { 7775, 6, WORD_SOURCE | WORD_ORG },
    { 7781, 3, WORD_COUNT },
    { 7784, 6, WORD_LINK },
    { 7790, 6, WORD_LINK },
    { 7796, 6, WORD_LINK },
    { 7802, 6, WORD_COUNT },
    { 7808, 6, WORD_COUNT },
    { 7814, 6, WORD_LINK },
    { 7820, 6, WORD_LINK },
    { 7826, 6, WORD_LINK },
    { 7832, 6, WORD_LINK },
    { 7838, 6, WORD_ORG },
    { 7844, 6, WORD_ORG },
    { 7850, 6, WORD_ORG },
    { 7856, 6, WORD_SPEAKER },
    { 7862, 6, WORD_ORG },
    { 7868, 6, WORD_ORG },
    { 7874, 6, WORD_ORG },
    { 7880, 6, WORD_ORG },
    { 7886, 6, WORD_SPEAKER },
    { 7892, 6, WORD_ORG },
    { 7898, 12, WORD_CHAPTER },
    { 7910, 12, WORD_CHAPTER },
    { 7922, 12, WORD_CHAPTER },
    { 7934, 12, WORD_AUTHOR },
    { 7946, 6, WORD_EDITOR },
    { 7952, 6, WORD_EDITOR },
    { 7958, 9, WORD_ORG },
    { 7967, 9, WORD_LINK | WORD_ORG },
    { 7976, 12, WORD_LEGAL },
    { 7988, 12, WORD_LEGAL },
    { 8000, 6, WORD_AUTHOR },
    { 8006, 12, WORD_AUTHOR },
    { 8018, 6, WORD_EDITOR },
    { 8024, 6, WORD_EDITOR },
    { 8030, 12, WORD_SECTION },
    { 8042, 6, WORD_SECTION },
    { 8048, 6, WORD_EDITOR },
    { 8054, 6, WORD_ORG },
    { 8060, 6, WORD_SECTION | WORD_CHAPTER },
    { 8066, 6, WORD_SECTION },
    { 8072, 6, WORD_SECTION },
    { 8078, 9, WORD_EDITOR },
    { 8087, 9, WORD_EDITOR },
    { 8096, 3, WORD_FILLER },
    { 8099, 3, WORD_FILLER },
    { 8102, 6, WORD_NAV },
    { 8108, 6, WORD_SECTION },
    { 8114, 6, WORD_ORG },
    { 8120, 6, WORD_SECTION | WORD_CHAPTER },
    { 8126, 6, WORD_SECTION },
    { 8132, 6, WORD_SECTION },
    { 8138, 3, WORD_LINK },
    { 8141, 9, WORD_LINK },
    { 8150, 6, WORD_SECTION },
    { 8156, 9, WORD_LINK },
    { 8165, 6, WORD_SECTION },
    { 8171, 9, WORD_SECTION },
    { 8180, 9, WORD_SECTION },
    { 8189, 6, WORD_SECTION | WORD_CHAPTER },
    { 8195, 6, WORD_CHAPTER },
    { 8201, 6, WORD_CHAPTER },
    { 8207, 6, WORD_SECTION | WORD_CHAPTER },
    { 8213, 6, WORD_LINK },
    { 8219, 6, WORD_LINK },
    { 8225, 3, WORD_ORG },
    { 8228, 6, WORD_LINK },
    { 8234, 12, WORD_LINK },
    { 8246, 6, WORD_SECTION },
    { 8252, 6, WORD_LINK },
    { 8258, 12, WORD_LINK },
    { 8270, 6, WORD_CAPTION },
    { 8276, 6, WORD_CAPTION },
    { 8282, 3, WORD_FILLER },
    { 8285, 6, WORD_FILLER },
    { 8291, 6, WORD_CHAPTER },
    { 8297, 6, WORD_CHAPTER },
    { 8303, 6, WORD_AD },
    { 8309, 12, WORD_NAV },
    { 8321, 6, WORD_ORG },
    { 8327, 24, WORD_LEGAL },
    { 8351, 6, WORD_AD },
    { 8357, 3, WORD_CHAPTER },
    { 8360, 6, WORD_CHAPTER },
    { 8366, 6, WORD_CHAPTER },
    { 8372, 6, WORD_CHAPTER },
    { 8378, 6, WORD_CHAPTER },
    { 8384, 6, WORD_CHAPTER },
    { 8390, 6, WORD_CHAPTER },
    { 8396, 6, WORD_CHAPTER },
    { 8402, 6, WORD_SECTION | WORD_CHAPTER },
    { 8408, 6, WORD_AD },
    { 8414, 12, WORD_NAV },
    { 8426, 6, WORD_ORG },
    { 8432, 3, WORD_ORG },
    { 8435, 12, WORD_RELATED },
    { 8447, 12, WORD_RELATED },
    { 8459, 12, WORD_DATE },
    { 8471, 6, WORD_SECTION },
    { 8477, 6, WORD_SECTION },
    { 8483, 6, WORD_CHAPTER },
    { 8489, 9, WORD_CHAPTER },
    { 8498, 6, WORD_CHAPTER },
    { 8504, 6, WORD_CHAPTER },
    { 8510, 6, WORD_CHAPTER },
    { 8516, 6, WORD_LINK },
    { 8522, 9, WORD_SOURCE },
    { 8531, 6, WORD_SECTION | WORD_CHAPTER },
    { 8537, 9, WORD_AUTHOR },
    { 8546, 6, WORD_DATE },
    { 8552, 12, WORD_NAV },
    { 8564, 6, WORD_SECTION },
    { 8570, 6, WORD_CAPTION },
    { 8576, 6, WORD_SECTION },
    { 8582, 3, WORD_FILLER },
    { 8585, 6, WORD_CHAPTER },
    { 8591, 6, WORD_CHAPTER },
    { 8597, 9, WORD_CHAPTER },
    { 8606, 9, WORD_CHAPTER },
    { 8615, 9, WORD_CHAPTER },
    { 8624, 6, WORD_SECTION | WORD_CHAPTER },
    { 8630, 6, WORD_CHAPTER },
    { 8636, 6, WORD_LINK },
    { 8642, 15, WORD_LINK },
    { 8657, 12, WORD_LINK },
    { 8669, 6, WORD_LINK },
    { 8675, 6, WORD_LINK },
    { 8681, 6, WORD_ORG },
    { 8687, 6, WORD_ORG },
    { 8693, 6, WORD_ORG },
    { 8699, 6, WORD_CHAPTER },
    { 8705, 6, WORD_CONTENTS },
    { 8711, 6, WORD_SECTION },
    { 8717, 9, WORD_EDITOR },
    { 8726, 3, WORD_FILLER },
    { 8729, 18, WORD_RELATED },
    { 8747, 12, WORD_NAV },
    { 8759, 18, WORD_NAV },
    { 8777, 18, WORD_NAV },
    { 8795, 18, WORD_NAV },
    { 8813, 12, WORD_NAV },
    { 8825, 9, WORD_SOURCE },
    { 8834, 6, WORD_SECTION },
    { 8840, 6, WORD_SECTION },
    { 8846, 3, WORD_FILLER },
    { 8849, 15, WORD_LINK },
    { 8864, 15, WORD_LINK },
    { 8879, 6, WORD_FILLER },
    { 8885, 6, WORD_FILLER },
    { 8891, 12, WORD_LINK },
    { 8903, 12, WORD_LINK },
    { 8915, 12, WORD_LINK },
    { 8927, 12, WORD_LINK },
    { 8939, 3, WORD_FILLER },
    { 8942, 6, WORD_NAV },
    { 8948, 6, WORD_NAV },
    { 8954, 3, WORD_ORG },
    { 8957, 12, WORD_NAV },
    { 8969, 6, WORD_FILLER },
    { 8975, 9, WORD_LINK },
    { 8984, 15, WORD_LINK },
    { 8999, 6, WORD_FILLER },
    { 9005, 9, WORD_LINK },
    { 9014, 15, WORD_LINK },
    { 9029, 6, WORD_SECTION },
    { 9035, 6, WORD_LINK },
    { 9041, 12, WORD_LINK },
    { 9053, 9, WORD_LINK },
    { 9062, 6, WORD_LINK },
    { 9068, 6, WORD_LINK },
    { 9074, 9, WORD_LINK },
    { 9083, 6, WORD_AUTHOR },
    { 9089, 9, WORD_LINK },
    { 9098, 15, WORD_LEGAL },
    { 9113, 15, WORD_LINK | WORD_LEGAL },
    { 9128, 6, WORD_LINK },
    { 9134, 12, WORD_LINK },
    { 9146, 9, WORD_EDITOR },
    { 9155, 9, WORD_EDITOR },
    { 9164, 3, WORD_FILLER },
    { 9167, 12, WORD_LINK },
    { 9179, 6, WORD_LINK },
    { 9185, 9, WORD_DATE },
    { 9194, 12, WORD_DATE },
    { 9206, 9, WORD_AUTHOR },
    { 9215, 12, WORD_LINK },
    { 9227, 6, WORD_LINK },
    { 9233, 3, WORD_ORG },
    { 9236, 12, WORD_SECTION },
    { 9248, 6, WORD_LINK },
    { 9254, 6, WORD_AUTHOR },
    { 9260, 12, WORD_NAV },
    { 9272, 12, WORD_EDITOR },
    { 9284, 12, WORD_EDITOR },
    { 9296, 12, WORD_EDITOR },
    { 9308, 12, WORD_EDITOR },
    { 9320, 12, WORD_EDITOR },
    { 9332, 21, WORD_LINK | WORD_RELATED },
    { 9353, 6, WORD_FILLER },
    { 9359, 6, WORD_LINK },
    { 9365, 3, WORD_SOURCE },
    { 9368, 9, WORD_LINK },
    { 9377, 6, WORD_LINK },
    { 9383, 6, WORD_EDITOR },
    { 9389, 9, WORD_RELATED },
    { 9398, 6, WORD_AUTHOR },
    { 9404, 12, WORD_AUTHOR },
    { 9416, 6, WORD_AD },
    { 9422, 6, WORD_AD },
    { 9428, 6, WORD_LINK },
    { 9434, 6, WORD_LINK },
    { 9440, 9, WORD_CHAPTER },
    { 9449, 12, WORD_RELATED },
    { 9461, 15, WORD_LINK },
    { 9476, 12, WORD_RELATED },
    { 9488, 12, WORD_RELATED },
    { 9500, 6, WORD_LINK },
    { 9506, 9, WORD_CHAPTER },
    { 9515, 12, WORD_RELATED },
    { 9527, 15, WORD_LINK },
    { 9542, 12, WORD_RELATED },
    { 9554, 6, WORD_SOURCE },
    { 9560, 9, WORD_DATE },
    { 9569, 12, WORD_DATE },
    { 9581, 9, WORD_SOURCE },
    { 9590, 6, WORD_SOURCE | WORD_CREDIT },
    { 9596, 9, WORD_SOURCE },
    { 9605, 9, WORD_CREDIT },
    { 9614, 12, WORD_SECTION },
    { 9626, 6, WORD_SECTION },
    { 9632, 6, WORD_CAPTION },
    { 9638, 6, WORD_CAPTION },
    { 9644, 6, WORD_NAV },
    { 9650, 6, WORD_NAV },
    { 9656, 6, WORD_NAV },
    { 9662, 3, WORD_CREDIT },
    { 9665, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9671, 9, WORD_CREDIT },
    { 9680, 6, WORD_CREDIT },
    { 9686, 6, WORD_SOURCE },
    { 9692, 6, WORD_SECTION },
    { 9698, 6, WORD_LINK },
    { 9704, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9710, 9, WORD_CREDIT },
    { 9719, 9, WORD_CREDIT },
    { 9728, 6, WORD_AUTHOR },
    { 9734, 6, WORD_AUTHOR },
    { 9740, 9, WORD_AUTHOR },
    { 9749, 3, WORD_CREDIT },
    { 9752, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9758, 9, WORD_CREDIT },
    { 9767, 6, WORD_CREDIT },
    { 9773, 6, WORD_CHAPTER },
    { 9779, 6, WORD_CHAPTER },
    { 9785, 6, WORD_LINK | WORD_COUNT },
    { 9791, 12, WORD_LINK },
    { 9803, 6, WORD_LINK },
    { 9809, 6, WORD_ORG },
    { 9815, 6, WORD_ORG },
    { 9821, 6, WORD_NAV },
    { 9827, 6, WORD_NAV },
    { 9833, 6, WORD_SECTION },
    { 9839, 6, WORD_AUTHOR },
    { 9845, 3, WORD_AUTHOR },
    { 9848, 12, WORD_AUTHOR },
    { 9860, 6, WORD_NAV },
    { 9866, 6, WORD_AUTHOR },
    { 9872, 18, WORD_LINK },
    { 9890, 15, WORD_LINK },
    { 9905, 21, WORD_CHAPTER },
    { 9926, 6, WORD_ORG },
    { 9932, 9, WORD_ORG },
    { 9941, 6, WORD_FILLER },
    { 9947, 12, WORD_SOURCE },
    { 9959, 12, WORD_SOURCE },
    { 9971, 6, WORD_AUTHOR },
    { 9977, 6, WORD_CHAPTER },
    { 9983, 12, WORD_CHAPTER },
    { 9995, 9, WORD_ORG },
    { 10004, 12, WORD_CREDIT },
    { 10016, 15, WORD_CREDIT },
    { 10031, 6, WORD_ORG },
    { 10037, 12, WORD_CHAPTER },
    { 10049, 12, WORD_LINK },
    { 10061, 9, WORD_CHAPTER },
    { 10070, 12, WORD_RELATED },
    { 10082, 6, WORD_FILLER | WORD_ORG },
    { 10088, 18, WORD_ORG },
    { 10106, 12, WORD_NAV },
    { 10118, 12, WORD_SOURCE },
    { 10130, 12, WORD_RELATED },
    { 10142, 9, WORD_ORG },
    { 10151, 9, WORD_ORG },
    { 10160, 9, WORD_ORG },
    { 10169, 9, WORD_ORG },
    { 10178, 12, WORD_NAV },
    { 10190, 9, WORD_ORG },
    { 10199, 12, WORD_CREDIT },
    { 10211, 12, WORD_LINK },
    { 10223, 6, WORD_FILLER | WORD_ORG },
    { 10229, 12, WORD_NAV },
    { 10241, 27, WORD_LEGAL },
    { 10268, 12, WORD_SOURCE },
    { 10280, 9, WORD_ORG },
    { 10289, 12, WORD_NAV },
    { 10301, 6, WORD_SECTION },
    { 10307, 6, WORD_SPEAKER },
    { 10313, 6, WORD_NAV },
    { 10319, 6, WORD_NAV },
    { 10325, 9, WORD_LINK },
    { 10334, 6, WORD_ORG },
    { 10340, 6, WORD_ORG },
    { 10346, 6, WORD_DATE },
    { 10352, 6, WORD_DATE },
    { 10358, 6, WORD_ORG },
    { 10364, 6, WORD_ORG },
    { 10370, 6, WORD_ORG },
    { 10376, 6, WORD_NAV },
    { 10382, 6, WORD_DATE },
    { 10388, 6, WORD_ORG },
    { 10394, 6, WORD_NAV },
    { 10400, 6, WORD_DATE },
    { 10406, 6, WORD_ORG },
    { 10412, 6, WORD_ORG },
    { 10418, 6, WORD_ORG },
    { 10424, 6, WORD_ORG },
    { 10430, 9, WORD_NAV },
    { 10439, 3, WORD_FILLER },
    { 10442, 6, WORD_LINK },
    { 10448, 8, WORD_LINK },
    { 10456, 12, WORD_RELATED },
    { 10468, 12, WORD_RELATED },
    { 10480, 12, WORD_RELATED },
    { 10492, 12, WORD_RELATED },
    { 10504, 6, WORD_UPDATE },
    { 10510, 9, WORD_UPDATE },
    { 10519, 9, WORD_UPDATE },
    { 10528, 9, WORD_UPDATE },
    { 10537, 12, WORD_UPDATE },
    { 10549, 12, WORD_UPDATE },
    { 10561, 12, WORD_UPDATE },
    { 10573, 12, WORD_UPDATE },
    { 10585, 12, WORD_AUTHOR },
    { 10597, 6, WORD_ORG },
    { 10603, 6, WORD_LINK },
    { 10609, 12, WORD_UPDATE },
    { 10621, 12, WORD_UPDATE },
    { 10633, 12, WORD_UPDATE },
    { 10645, 6, WORD_FILLER },
    { 10651, 18, WORD_RELATED },
    { 10669, 12, WORD_RELATED },
    { 10681, 12, WORD_RELATED },
    { 10693, 12, WORD_RELATED },
    { 10705, 12, WORD_RELATED },
    { 10717, 12, WORD_RELATED },
    { 10729, 12, WORD_RELATED },
    { 10741, 9, WORD_CHAPTER },
    { 10750, 12, WORD_UPDATE },
    { 10762, 9, WORD_CHAPTER },
    { 10771, 9, WORD_CHAPTER },
    { 10780, 9, WORD_CHAPTER },
    { 10789, 12, WORD_LINK },
    { 10801, 12, WORD_LINK },
    { 10813, 12, WORD_LINK },
    { 10825, 12, WORD_SECTION },
    { 10837, 6, WORD_ORG },
    { 10843, 3, WORD_FILLER },
    { 10846, 18, WORD_LINK },
    { 10864, 6, WORD_COUNT },
    { 10870, 9, WORD_LINK },
    { 10879, 12, WORD_NAV },
    { 10891, 12, WORD_NAV },
    { 10903, 6, WORD_LINK },
    { 10909, 6, WORD_ORG },
    { 10915, 12, WORD_LEGAL },
    { 10927, 12, WORD_LEGAL },
    { 10939, 12, WORD_LEGAL },
    { 10951, 12, WORD_LEGAL },
    { 10963, 6, WORD_CHAPTER },
    { 10969, 6, WORD_LINK },
    { 10975, 6, WORD_LINK },
    { 10981, 3, WORD_FILLER },
    { 10984, 12, WORD_AUTHOR },
    { 10996, 12, WORD_AUTHOR },
    { 11008, 12, WORD_AUTHOR },
    { 11020, 12, WORD_AUTHOR },
    { 11032, 6, WORD_FILLER },
    { 11038, 12, WORD_AUTHOR },
    { 11050, 12, WORD_AUTHOR },
    { 11062, 12, WORD_AUTHOR },
    { 11074, 12, WORD_AUTHOR },
    { 11086, 12, WORD_AUTHOR },
    { 11098, 6, WORD_SECTION },
    { 11104, 6, WORD_FILLER },
    { 11110, 12, WORD_RELATED },
    { 11122, 6, WORD_FILLER },
    { 11128, 6, WORD_ORG },
    { 11134, 6, WORD_SECTION },
    { 11140, 15, WORD_SECTION },
    { 11155, 15, WORD_SECTION },
    { 11170, 3, WORD_COUNT },
    { 11173, 3, WORD_FILLER },
    { 11176, 6, WORD_SOURCE },
    { 11182, 6, WORD_SOURCE },
    { 11188, 6, WORD_COUNT },
    { 11194, 12, WORD_LINK },
    { 11206, 12, WORD_LINK },
    { 11218, 6, WORD_EDITOR },
    { 11224, 6, WORD_EDITOR },
    { 11230, 6, WORD_ORG },
    { 11236, 6, WORD_EDITOR },
    { 11242, 6, WORD_EDITOR },
    { 11248, 6, WORD_EDITOR },
    { 11254, 6, WORD_EDITOR },
    { 11260, 12, WORD_ORG },
    { 11272, 6, WORD_EDITOR },
    { 11278, 12, WORD_EDITOR },
    { 11290, 3, WORD_COUNT },
    { 11293, 6, WORD_NAV },
    { 11299, 6, WORD_CHAPTER },
    { 11305, 6, WORD_AUTHOR },
    { 11311, 6, WORD_SECTION },
    { 11317, 6, WORD_SECTION },
    { 11323, 6, WORD_SECTION },
    { 11329, 6, WORD_SECTION },
    { 11335, 6, WORD_AUTHOR },
    { 11341, 6, WORD_AUTHOR },
    { 11347, 6, WORD_LINK },
    { 11353, 6, WORD_EDITOR },
    { 11359, 6, WORD_EDITOR },
    { 11365, 6, WORD_AD },
    { 11371, 6, WORD_AD },
    { 11377, 6, WORD_LINK },
    { 11383, 12, WORD_LINK },
    { 11395, 3, WORD_COUNT | WORD_FILLER },
    { 11398, 12, WORD_LINK },
    { 11410, 15, WORD_LINK },
    { 11425, 6, WORD_LINK },
    { 11431, 9, WORD_COUNT },
    { 11440, 9, WORD_COUNT },
    { 11449, 9, WORD_COUNT },
    { 11458, 6, WORD_NAV },
    { 11464, 3, WORD_FILLER },
    { 11467, 6, WORD_FILLER },
    { 11473, 6, WORD_FILLER },
    { 11479, 6, WORD_FILLER },
    { 11485, 6, WORD_SECTION },
    { 11491, 6, WORD_SECTION },
    { 11497, 12, WORD_SECTION },
    { 11509, 6, WORD_SECTION },
    { 11515, 12, WORD_SECTION },
    { 11527, 6, WORD_NAV },
    { 11533, 6, WORD_NAV },
    { 11539, 6, WORD_COUNT },
    { 11545, 6, WORD_COUNT },
    { 11551, 6, WORD_LINK },
    { 11557, 12, WORD_SECTION },
    { 11569, 12, WORD_SECTION },
    { 11581, 9, WORD_SECTION },
    { 11590, 12, WORD_LEGAL },
    { 11602, 12, WORD_RELATED },
    { 11614, 6, WORD_SECTION },
    { 11620, 6, WORD_SECTION },
    { 11626, 6, WORD_COUNT },
    { 11632, 9, WORD_COUNT },
    { 11641, 12, WORD_COUNT },
    { 11653, 9, WORD_COUNT },
    { 11662, 12, WORD_SOURCE },
    { 11674, 6, WORD_NAV },
    { 11680, 12, WORD_NAV },
    { 11692, 6, WORD_NAV },
    { 11698, 12, WORD_NAV },
    { 11710, 6, WORD_COUNT },
    { 11716, 12, WORD_COUNT },
    { 11728, 9, WORD_COUNT },
    { 11737, 12, WORD_COUNT },
    { 11749, 9, WORD_COUNT },
    { 11758, 6, WORD_COUNT | WORD_FILLER },
    { 11764, 12, WORD_RELATED },
    { 11776, 9, WORD_COUNT },
    { 11785, 9, WORD_COUNT },
    { 11794, 9, WORD_COUNT },
    { 11803, 6, WORD_FILLER },
    { 11809, 6, WORD_LINK | WORD_COUNT },
    { 11815, 6, WORD_FILLER },
    { 11821, 12, WORD_RELATED },
    { 11833, 6, WORD_COUNT },
    { 11839, 12, WORD_RELATED },
    { 11851, 6, WORD_FILLER },
    { 11857, 12, WORD_RELATED },
    { 11869, 12, WORD_RELATED },
    { 11881, 12, WORD_RELATED },
    { 11893, 12, WORD_RELATED },
    { 11905, 18, WORD_LINK },
    { 11923, 18, WORD_LEGAL },
    { 11941, 12, WORD_LEGAL },
    { 11953, 12, WORD_LEGAL },
    { 11965, 9, WORD_LINK },
    { 11974, 6, WORD_NAV },
    { 11980, 6, WORD_NAV },
    { 11986, 6, WORD_CAPTION },
    { 11992, 12, WORD_CAPTION },
    { 12004, 6, WORD_COUNT },
    { 12010, 6, WORD_FILLER },
    { 12016, 12, WORD_RELATED },
    { 12028, 12, WORD_RELATED },
    { 12040, 12, WORD_RELATED },
    { 12052, 12, WORD_RELATED },
    { 12064, 12, WORD_LEGAL },
    { 12076, 12, WORD_LEGAL },
    { 12088, 12, WORD_LEGAL },
    { 12100, 12, WORD_LEGAL },
    { 12112, 12, WORD_EDITOR },
    { 12124, 9, WORD_CHAPTER },
    { 12133, 12, WORD_LEGAL },
    { 12145, 12, WORD_LEGAL },
    { 12157, 9, WORD_CHAPTER },
    { 12166, 6, WORD_LINK },
    { 12172, 12, WORD_AUTHOR },
    { 12184, 12, WORD_AUTHOR },
    { 12196, 6, WORD_SECTION },
    { 12202, 12, WORD_AUTHOR },
    { 12214, 12, WORD_AUTHOR },
    { 12226, 12, WORD_AUTHOR },
    { 12238, 6, WORD_NAV },
    { 12244, 6, WORD_SECTION },
    { 12250, 12, WORD_RELATED },
    { 12262, 12, WORD_RELATED },
    { 12274, 6, WORD_CHAPTER },
    { 12280, 6, WORD_CHAPTER },
    { 12286, 12, WORD_NAV },
    { 12298, 9, WORD_NAV },
    { 12307, 6, WORD_NAV },
    { 12313, 3, WORD_FILLER },
    { 12316, 6, WORD_SECTION },
    { 12322, 3, WORD_SPEAKER },
    { 12325, 6, WORD_ORG },
    { 12331, 9, WORD_LINK },
    { 12340, 9, WORD_LINK },
    { 12349, 6, WORD_ORG },
    { 12355, 9, WORD_ORG },
    { 12364, 6, WORD_CAPTION },
    { 12370, 12, WORD_CAPTION },
    { 12382, 6, WORD_LINK | WORD_COUNT },
    { 12388, 6, WORD_CHAPTER },
    { 12394, 9, WORD_CHAPTER },
    { 12403, 9, WORD_CHAPTER },
    { 12412, 9, WORD_CHAPTER },
    { 12421, 12, WORD_NAV },
    { 12433, 6, WORD_SOURCE },
    { 12439, 9, WORD_DATE },
    { 12448, 6, WORD_DATE },
    { 12454, 6, WORD_LINK },
    { 12460, 6, WORD_LINK },
    { 12466, 6, WORD_LINK },
    { 12472, 15, WORD_LINK },
    { 12487, 6, WORD_LINK },
    { 12493, 9, WORD_DATE },
    { 12502, 6, WORD_DATE },
    { 12508, 12, WORD_SOURCE },
    { 12520, 9, WORD_DATE },
    { 12529, 12, WORD_DATE },
    { 12541, 12, WORD_DATE },
    { 12553, 9, WORD_AUTHOR },
    { 12562, 6, WORD_DATE | WORD_ORG },
    { 12568, 12, WORD_SOURCE },
    { 12580, 9, WORD_DATE },
    { 12589, 12, WORD_DATE },
    { 12601, 12, WORD_DATE },
    { 12613, 12, WORD_SOURCE },
    { 12625, 9, WORD_AUTHOR },
    { 12634, 9, WORD_AUTHOR },
    { 12643, 12, WORD_DATE },
    { 12655, 9, WORD_AUTHOR },
    { 12664, 6, WORD_DATE },
    { 12670, 9, WORD_DATE },
    { 12679, 12, WORD_DATE },
    { 12691, 12, WORD_DATE },
    { 12703, 12, WORD_LINK },
    { 12715, 3, WORD_FILLER },
    { 12718, 6, WORD_EDITOR },
    { 12724, 6, WORD_EDITOR },
    { 12730, 12, WORD_NAV },
    { 12742, 6, WORD_LINK | WORD_CONTENTS },
    { 12748, 6, WORD_CONTENTS },
    { 12754, 6, WORD_SECTION },
    { 12760, 6, WORD_LINK | WORD_CONTENTS },
    { 12766, 6, WORD_NAV },
    { 12772, 12, WORD_RELATED },
    { 12784, 12, WORD_RELATED },
    { 12796, 12, WORD_RELATED },
    { 12808, 12, WORD_RELATED },
    { 12820, 12, WORD_RELATED },
    { 12832, 12, WORD_RELATED },
    { 12844, 12, WORD_RELATED },
    { 12856, 12, WORD_RELATED },
    { 12868, 12, WORD_RELATED },
    { 12880, 12, WORD_RELATED },
    { 12892, 12, WORD_RELATED },
    { 12904, 12, WORD_RELATED },
    { 12916, 12, WORD_RELATED },
    { 12928, 12, WORD_RELATED },
    { 12940, 12, WORD_RELATED },
    { 12952, 3, WORD_FILLER },
    { 12955, 9, WORD_RELATED },
    { 12964, 6, WORD_LINK },
    { 12970, 12, WORD_SECTION },
    { 12982, 9, WORD_AUTHOR },
    { 12991, 12, WORD_SECTION },
    { 13003, 9, WORD_CAPTION },
    { 13012, 9, WORD_CAPTION },
    { 13021, 3, WORD_ORG },
    { 13024, 6, WORD_NAV },
    { 13030, 6, WORD_NAV },
    { 13036, 6, WORD_NAV },
    { 13042, 12, WORD_LEGAL },
    { 13054, 12, WORD_LEGAL },
    { 13066, 6, WORD_NAV },
    { 13072, 12, WORD_SOURCE },
    { 13084, 12, WORD_SOURCE },
    { 13096, 6, WORD_SOURCE },
    { 13102, 6, WORD_LINK },
    { 13108, 12, WORD_NAV },
    { 13120, 12, WORD_NAV },
    { 13132, 12, WORD_CONTENTS },
    { 13144, 12, WORD_CONTENTS },
    { 13156, 3, WORD_FILLER },
    { 13159, 6, WORD_AUTHOR },
    { 13165, 3, WORD_SPEAKER },
    { 13168, 6, WORD_SPEAKER },
    { 13174, 6, WORD_EDITOR },
    { 13180, 6, WORD_EDITOR },
    { 13186, 6, WORD_EDITOR },
    { 13192, 6, WORD_SECTION },
    { 13198, 6, WORD_LINK },
    { 13204, 9, WORD_LINK },
    { 13213, 3, WORD_COUNT },
    { 13216, 6, WORD_SECTION },
    { 13222, 6, WORD_LINK },
    { 13228, 9, WORD_LINK },
    { 13237, 12, WORD_RELATED },
    { 13249, 6, WORD_LINK },
    { 13255, 12, WORD_SECTION | WORD_CHAPTER },
    { 13267, 6, WORD_CHAPTER },
    { 13273, 6, WORD_EDITOR },
    { 13279, 6, WORD_CHAPTER },
    { 13285, 6, WORD_CHAPTER },
    { 13291, 6, WORD_CHAPTER },
    { 13297, 6, WORD_CAPTION },
    { 13303, 6, WORD_NAV },
    { 13309, 6, WORD_SECTION },
    { 13315, 6, WORD_SECTION },
    { 13321, 6, WORD_CHAPTER },
    { 13327, 9, WORD_SECTION },
    { 13336, 6, WORD_SECTION },
    { 13342, 6, WORD_SECTION | WORD_CHAPTER },
    { 13348, 6, WORD_SECTION },
    { 13354, 3, WORD_FILLER },
    { 13357, 6, WORD_EDITOR },
    { 13363, 15, WORD_LINK },
    { 13378, 3, WORD_ORG },
    { 13381, 6, WORD_SPEAKER },
    { 13387, 12, WORD_LINK },
    { 13399, 12, WORD_NAV },
    { 13411, 12, WORD_NAV },
    { 13423, 12, WORD_NAV },
    { 13435, 12, WORD_EDITOR },
    { 13447, 12, WORD_EDITOR },
    { 13459, 6, WORD_FILLER },
    { 13465, 6, WORD_CHAPTER },
    { 13471, 6, WORD_SECTION | WORD_CHAPTER },
    { 13477, 6, WORD_ORG },
    { 13483, 9, WORD_CHAPTER },
    { 13492, 9, WORD_SECTION },
    { 13501, 9, WORD_SECTION },
    { 13510, 12, WORD_CHAPTER },
    { 13522, 6, WORD_AUTHOR },
    { 13528, 6, WORD_AUTHOR },
    { 13534, 6, WORD_EDITOR },
    { 13540, 12, WORD_RELATED },
    { 13552, 9, WORD_UPDATE },
    { 13561, 12, WORD_LINK },
    { 13573, 6, WORD_EDITOR },
    { 13579, 9, WORD_ORG },
    { 13588, 9, WORD_EDITOR },
    { 13597, 9, WORD_ORG },
    { 13606, 24, WORD_RELATED },
    { 13630, 6, WORD_ORG },
    { 13636, 6, WORD_LINK },
    { 13642, 6, WORD_CHAPTER },
    { 13648, 6, WORD_CONTENTS },
    { 13654, 6, WORD_SECTION },
    { 13660, 9, WORD_EDITOR },
    { 13669, 6, WORD_LINK },
    { 13675, 9, WORD_LINK },
    { 13684, 6, WORD_LINK },
    { 13690, 9, WORD_LINK },
    { 13699, 12, WORD_LINK },
    { 13711, 6, WORD_LINK },
    { 13717, 6, WORD_CAPTION },
    { 13723, 6, WORD_CHAPTER },
    { 13729, 6, WORD_EDITOR },
    { 13735, 6, WORD_CHAPTER },
    { 13741, 6, WORD_CHAPTER },
    { 13747, 6, WORD_CHAPTER },
    { 13753, 9, WORD_SECTION },
    { 13762, 6, WORD_SECTION },
    { 13768, 6, WORD_SECTION },
    { 13774, 6, WORD_SECTION | WORD_CHAPTER },
    { 13780, 3, WORD_FILLER },
    { 13783, 6, WORD_EDITOR },
    { 13789, 12, WORD_LINK },
    { 13801, 6, WORD_CHAPTER },
    { 13807, 6, WORD_SECTION | WORD_CHAPTER },
    { 13813, 9, WORD_CHAPTER },
    { 13822, 9, WORD_SECTION },
    { 13831, 9, WORD_SECTION },
    { 13840, 12, WORD_CHAPTER },
    { 13852, 6, WORD_AUTHOR },
    { 13858, 6, WORD_AUTHOR },
    { 13864, 6, WORD_EDITOR },
    { 13870, 9, WORD_UPDATE },
    { 13879, 12, WORD_RELATED },
    { 13891, 6, WORD_LINK },
    { 13897, 3, WORD_ORG },
    { 13900, 6, WORD_SPEAKER },
    { 13906, 12, WORD_LINK },
    { 13918, 9, WORD_LEGAL },
    { 13927, 12, WORD_NAV },
    { 13939, 12, WORD_NAV },
    { 13951, 12, WORD_EDITOR },
    { 13963, 6, WORD_FILLER },
    { 13969, 3, WORD_ORG },
    { 13972, 6, WORD_EDITOR },
    { 13978, 6, WORD_EDITOR },
    { 13984, 6, WORD_CREDIT },
    { 13990, 9, WORD_CREDIT },
    { 13999, 6, WORD_EDITOR },
    { 14005, 6, WORD_EDITOR },
    { 14011, 6, WORD_SPEAKER },
    { 14017, 6, WORD_SPEAKER },
    { 14023, 6, WORD_SECTION },
    { 14029, 9, WORD_EDITOR },
    { 14038, 12, WORD_NAV },
    { 14050, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 14059, 9, WORD_EDITOR },
    { 14068, 12, WORD_NAV },
    { 14080, 9, WORD_LEGAL },
    { 14089, 9, WORD_LINK },
    { 14098, 6, WORD_SPEAKER },
    { 14104, 6, WORD_SECTION },
    { 14110, 6, WORD_LINK },
    { 14116, 12, WORD_LINK },
    { 14128, 6, WORD_LINK },
    { 14134, 12, WORD_SECTION },
    { 14146, 6, WORD_CHAPTER },
    { 14152, 3, WORD_FILLER },
    { 14155, 6, WORD_SECTION | WORD_CHAPTER },
    { 14161, 9, WORD_CHAPTER },
    { 14170, 9, WORD_CHAPTER },
    { 14179, 6, WORD_SECTION | WORD_CHAPTER },
    { 14185, 3, WORD_ORG },
    { 14188, 3, WORD_FILLER },
    { 14191, 6, WORD_LINK },
    { 14197, 12, WORD_LEGAL },
    { 14209, 3, WORD_COUNT },
    { 14212, 3, WORD_AUTHOR },
    { 14215, 12, WORD_LEGAL },
    { 14227, 9, WORD_LEGAL },
    { 14236, 6, WORD_AUTHOR },
    { 14242, 3, WORD_ORG },
    { 14245, 9, WORD_ORG },
    { 14254, 9, WORD_ORG },
    { 14263, 15, WORD_AUTHOR },
    { 14278, 3, WORD_CAPTION },
    { 14281, 6, WORD_CAPTION },
    { 14287, 12, WORD_SPEAKER },
    { 14299, 6, WORD_SECTION },
    { 14305, 6, WORD_EDITOR | WORD_CREDIT },
    { 14311, 12, WORD_LINK },
    { 14323, 12, WORD_LINK },
    { 14335, 6, WORD_SECTION },
    { 14341, 6, WORD_NAV },
    { 14347, 6, WORD_NAV },
    { 14353, 12, WORD_AUTHOR },
    { 14365, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 14371, 6, WORD_SPEAKER },
    { 14377, 6, WORD_NAV },
    { 14383, 12, WORD_AUTHOR },
    { 14395, 6, WORD_SPEAKER },
    { 14401, 6, WORD_NAV },
    { 14407, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 14413, 6, WORD_CHAPTER },
    { 14419, 6, WORD_LINK },
    { 14425, 15, WORD_LINK },
    { 14440, 6, WORD_SECTION },
    { 14446, 12, WORD_SECTION },
    { 14458, 6, WORD_FILLER | WORD_AUTHOR },
    { 14464, 9, WORD_FILLER },
    { 14473, 15, WORD_LINK },
    { 14488, 24, WORD_LEGAL },
    { 14512, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 14518, 6, WORD_AUTHOR },
    { 14524, 12, WORD_NAV },
    { 14536, 18, WORD_CHAPTER },
    { 14554, 6, WORD_LINK },
    { 14560, 12, WORD_LEGAL },
    { 14572, 6, WORD_SECTION },
    { 14578, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 14584, 9, WORD_AUTHOR },
    { 14593, 9, WORD_COUNT },
    { 14602, 3, WORD_AUTHOR },
    { 14605, 12, WORD_EDITOR },
    { 14617, 3, WORD_FILLER },
    { 14620, 6, WORD_COUNT },
    { 14626, 9, WORD_SECTION },
    { 14635, 3, WORD_FILLER },
    { 14638, 9, WORD_CHAPTER },
    { 14647, 12, WORD_LEGAL },
    { 14659, 21, WORD_LINK },
    { 14680, 6, WORD_NAV | WORD_ORG },
    { 14686, 6, WORD_SECTION },
    { 14692, 9, WORD_CHAPTER },
    { 14701, 6, WORD_AUTHOR },
    { 14707, 9, WORD_CHAPTER },
    { 14716, 12, WORD_CHAPTER },
    { 14728, 6, WORD_SECTION },
    { 14734, 6, WORD_ORG },
    { 14740, 3, WORD_LINK | WORD_COUNT },
    { 14743, 6, WORD_LINK },
    { 14749, 6, WORD_LINK },
    { 14755, 9, WORD_LINK },
    { 14764, 6, WORD_SECTION },
    { 14770, 12, WORD_SECTION },
    { 14782, 6, WORD_SECTION },
    { 14788, 6, WORD_AUTHOR },
    { 14794, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 14800, 6, WORD_NAV | WORD_ORG },
    { 14806, 12, WORD_NAV },
    { 14818, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 14824, 9, WORD_AUTHOR },
    { 14833, 9, WORD_COUNT },
    { 14842, 3, WORD_AUTHOR },
    { 14845, 9, WORD_CHAPTER },
    { 14854, 6, WORD_AUTHOR },
    { 14860, 12, WORD_CHAPTER },
    { 14872, 9, WORD_CHAPTER },
    { 14881, 3, WORD_FILLER },
    { 14884, 12, WORD_LINK },
    { 14896, 3, WORD_FILLER },
    { 14899, 9, WORD_CHAPTER },
    { 14908, 12, WORD_LEGAL },
    { 14920, 21, WORD_LINK },
    { 14941, 6, WORD_ORG },
    { 14947, 6, WORD_SECTION },
    { 14953, 6, WORD_LINK },
    { 14959, 6, WORD_NAV },
    { 14965, 12, WORD_EDITOR },
    { 14977, 6, WORD_EDITOR },
    { 14983, 12, WORD_DATE },
    { 14995, 9, WORD_AUTHOR },
    { 15004, 12, WORD_SOURCE },
    { 15016, 9, WORD_CAPTION | WORD_CREDIT },
    { 15025, 12, WORD_CAPTION | WORD_CREDIT },
    { 15037, 9, WORD_CAPTION | WORD_CREDIT },
    { 15046, 12, WORD_CAPTION | WORD_CREDIT },
    { 15058, 12, WORD_CREDIT },
    { 15070, 6, WORD_FILLER },
    { 15076, 6, WORD_SPEAKER },
    { 15082, 6, WORD_LINK },
    { 15088, 12, WORD_AD },
    { 15100, 6, WORD_NAV },
    { 15106, 12, WORD_EDITOR },
    { 15118, 6, WORD_EDITOR },
    { 15124, 9, WORD_CAPTION | WORD_CREDIT },
    { 15133, 12, WORD_CAPTION | WORD_CREDIT },
    { 15145, 12, WORD_SOURCE },
    { 15157, 6, WORD_FILLER },
    { 15163, 3, WORD_LINK | WORD_COUNT },
    { 15166, 12, WORD_AD },
    { 15178, 6, WORD_LINK },
    { 15184, 3, WORD_CHAPTER },
    { 15187, 6, WORD_CHAPTER },
    { 15193, 6, WORD_CHAPTER },
    { 15199, 6, WORD_CHAPTER },
    { 15205, 6, WORD_LINK },
    { 15211, 3, WORD_LINK },
    { 15214, 6, WORD_NAV },
    { 15220, 15, WORD_LEGAL },
    { 15235, 12, WORD_LEGAL },
    { 15247, 6, WORD_LINK },
    { 15253, 12, WORD_LINK },
    { 15265, 9, WORD_SOURCE },
    { 15274, 6, WORD_LINK },
    { 15280, 12, WORD_LINK },
    { 15292, 6, WORD_SOURCE },
    { 15298, 6, WORD_LINK },
    { 15304, 9, WORD_SOURCE },
    { 15313, 15, WORD_LEGAL },
    { 15328, 15, WORD_LEGAL },
    { 15343, 6, WORD_LINK },
    { 15349, 12, WORD_LINK },
    { 15361, 6, WORD_LINK },
    { 15367, 12, WORD_LINK },
    { 15379, 6, WORD_SOURCE },
    { 15385, 6, WORD_LINK },
    { 15391, 9, WORD_SOURCE },
    { 15400, 15, WORD_LEGAL },
    { 15415, 9, WORD_ORG },
    { 15424, 6, WORD_LINK },
    { 15430, 15, WORD_LINK },
    { 15445, 12, WORD_LINK },
    { 15457, 12, WORD_LINK },
    { 15469, 12, WORD_LINK },
    { 15481, 12, WORD_LINK },
    { 15493, 12, WORD_LINK },
    { 15505, 12, WORD_LINK },
    { 15517, 12, WORD_LINK },
    { 15529, 6, WORD_FILLER },
    { 15535, 21, WORD_LEGAL },
    { 15556, 6, WORD_LINK },
    { 15562, 6, WORD_LINK },
    { 15568, 6, WORD_SOURCE },
    { 15574, 6, WORD_FILLER },
    { 15580, 6, WORD_ORG },
    { 15586, 9, WORD_ORG },
    { 15595, 6, WORD_LINK },
    { 15601, 6, WORD_ORG },
    { 15607, 9, WORD_AUTHOR },
    { 15616, 9, WORD_ORG },
    { 15625, 6, WORD_ORG },
    { 15631, 9, WORD_AUTHOR },
    { 15640, 9, WORD_ORG },
    { 15649, 6, WORD_LINK },
    { 15655, 6, WORD_NAV },
    { 15661, 6, WORD_ORG },
    { 15667, 6, WORD_ORG },
    { 15673, 6, WORD_SOURCE },
    { 15679, 3, WORD_ORG },
    { 15682, 9, WORD_ORG },
    { 15691, 9, WORD_ORG },
    { 15700, 6, WORD_DATE },
    { 15706, 9, WORD_SOURCE },
    { 15715, 12, WORD_DATE },
    { 15727, 6, WORD_CAPTION },
    { 15733, 6, WORD_CAPTION },
    { 15739, 6, WORD_AUTHOR },
    { 15745, 12, WORD_AUTHOR },
    { 15757, 9, WORD_SPEAKER },
    { 15766, 12, WORD_LINK },
    { 15778, 6, WORD_LINK },
    { 15784, 12, WORD_LEGAL },
    { 15796, 6, WORD_ORG },
    { 15802, 6, WORD_CHAPTER },
    { 15808, 9, WORD_CHAPTER },
    { 15817, 6, WORD_CHAPTER },
    { 15823, 6, WORD_CHAPTER },
    { 15829, 6, WORD_CHAPTER },
    { 15835, 6, WORD_CHAPTER },
    { 15841, 6, WORD_CHAPTER },
    { 15847, 6, WORD_CHAPTER },
    { 15853, 21, WORD_RELATED },
    { 15874, 18, WORD_RELATED },
    { 15892, 15, WORD_RELATED },
    { 15907, 12, WORD_RELATED },
    { 15919, 6, WORD_COUNT },
    { 15925, 12, WORD_LINK },
    { 15937, 9, WORD_COUNT },
    { 15946, 12, WORD_COUNT },
    { 15958, 9, WORD_COUNT },
    { 15967, 6, WORD_COUNT },
    { 15973, 9, WORD_COUNT },
    { 15982, 12, WORD_NAV },
    { 15994, 6, WORD_LINK },
    { 16000, 9, WORD_EDITOR },
    { 16009, 9, WORD_EDITOR },
    { 16018, 6, WORD_LINK },
    { 16024, 12, WORD_LINK },
    { 16036, 12, WORD_LINK },
    { 16048, 3, WORD_SPEAKER },
    { 16051, 6, WORD_SECTION | WORD_SPEAKER },
    { 16057, 6, WORD_CHAPTER },
    { 16063, 6, WORD_CHAPTER },
    { 16069, 6, WORD_COUNT },
    { 16075, 12, WORD_LINK },
    { 16087, 12, WORD_RELATED },
    { 16099, 9, WORD_COUNT },
    { 16108, 12, WORD_COUNT },
    { 16120, 9, WORD_COUNT },
    { 16129, 6, WORD_CHAPTER },
    { 16135, 6, WORD_SECTION | WORD_CHAPTER },
    { 16141, 6, WORD_CAPTION },
    { 16147, 6, WORD_CAPTION },
    { 16153, 6, WORD_SECTION | WORD_CHAPTER },
    { 16159, 6, WORD_SECTION },
    { 16165, 6, WORD_CAPTION | WORD_CHAPTER },
    { 16171, 6, WORD_CHAPTER },
    { 16177, 6, WORD_CHAPTER },
    { 16183, 6, WORD_SECTION },
    { 16189, 6, WORD_CHAPTER },
    { 16195, 6, WORD_SECTION | WORD_CHAPTER },
    { 16201, 3, WORD_ORG },
    { 16204, 12, WORD_NAV },
    { 16216, 15, WORD_NAV },
    { 16231, 6, WORD_ORG },
    { 16237, 6, WORD_ORG },
    { 16243, 6, WORD_ORG },
    { 16249, 6, WORD_ORG },
    { 16255, 9, WORD_LINK },
    { 16264, 9, WORD_LINK },
    { 16273, 6, WORD_ORG },
    { 16279, 9, WORD_ORG },
    { 16288, 9, WORD_ORG },
    { 16297, 9, WORD_ORG },
    { 16306, 6, WORD_LINK },
    { 16312, 6, WORD_FILLER },
    { 16318, 3, WORD_LINK },
    { 16321, 6, WORD_ORG },
    { 16327, 6, WORD_EDITOR | WORD_CAPTION },
    { 16333, 6, WORD_CHAPTER },
    { 16339, 6, WORD_FILLER },
    { 16345, 3, WORD_LINK },
    { 16348, 6, WORD_ORG },
    { 16354, 6, WORD_EDITOR | WORD_CAPTION },
    { 16360, 6, WORD_CHAPTER },
    { 16366, 6, WORD_SECTION },
    { 16372, 6, WORD_CHAPTER },
    { 16378, 6, WORD_ORG },
    { 16384, 12, WORD_AUTHOR },
    { 16396, 12, WORD_AUTHOR },
    { 16408, 6, WORD_LINK | WORD_NAV },
    { 16414, 6, WORD_LINK | WORD_NAV },
    { 16420, 12, WORD_AUTHOR },
    { 16432, 12, WORD_LINK },
    { 16444, 6, WORD_NAV },
    { 16450, 15, WORD_LINK },
    { 16465, 15, WORD_LINK },
    { 16480, 6, WORD_COUNT | WORD_FILLER },
    { 16486, 9, WORD_COUNT },
    { 16495, 9, WORD_COUNT },
    { 16504, 9, WORD_COUNT },
    { 16513, 6, WORD_FILLER },
    { 16519, 6, WORD_LINK | WORD_COUNT },
    { 16525, 6, WORD_LINK },
    { 16531, 6, WORD_FILLER },
    { 16537, 6, WORD_COUNT },
    { 16543, 12, WORD_RELATED },
    { 16555, 9, WORD_COUNT },
    { 16564, 9, WORD_COUNT },
    { 16573, 3, WORD_LINK },
    { 16576, 4, WORD_LINK },
    { 16580, 4, WORD_LINK },
    { 16584, 13, WORD_SECTION },
    { 16597, 3, WORD_COUNT },
    { 16600, 6, WORD_SECTION },
    { 16606, 24, WORD_NAV },
    { 16630, 12, WORD_AUTHOR },
    { 16642, 6, WORD_UPDATE },
    { 16648, 3, WORD_COUNT },
    { 16651, 6, WORD_NAV },
    { 16657, 9, WORD_DATE },
    { 16666, 9, WORD_DATE },
    { 16675, 6, WORD_SECTION },
    { 16681, 6, WORD_SECTION },
    { 16687, 12, WORD_SECTION },
    { 16699, 6, WORD_NAV | WORD_ORG },
    { 16705, 12, WORD_NAV },
    { 16717, 6, WORD_SECTION },
    { 16723, 6, WORD_COUNT },
    { 16729, 6, WORD_LINK },
    { 16735, 12, WORD_LINK },
    { 16747, 6, WORD_NAV },
    { 16753, 13, WORD_RELATED },
    { 16766, 13, WORD_RELATED },
    { 16779, 9, WORD_RELATED },
    { 16788, 12, WORD_RELATED },
    { 16800, 12, WORD_RELATED },
    { 16812, 6, WORD_AD },
    { 16818, 12, WORD_NAV },
    { 16830, 6, WORD_EDITOR },
    { 16836, 6, WORD_LINK },
    { 16842, 12, WORD_LINK },
    { 16854, 12, WORD_LINK },
    { 16866, 12, WORD_SECTION },
    { 16878, 6, WORD_NAV },
    { 16884, 6, WORD_CAPTION },
    { 16890, 3, WORD_AUTHOR },
    { 16893, 11, WORD_AUTHOR },
    { 16904, 9, WORD_AUTHOR },
    { 16913, 12, WORD_LINK },
    { 16925, 16, WORD_CHAPTER },
    { 16941, 13, WORD_LINK },
    { 16954, 12, WORD_LINK },
    { 16966, 6, WORD_FILLER },
    { 16972, 13, WORD_DATE },
    { 16985, 12, WORD_LINK },
    { 16997, 12, WORD_LINK },
    { 17009, 12, WORD_UPDATE },
    { 17021, 12, WORD_DATE },
    { 17033, 12, WORD_LINK },
    { 17045, 12, WORD_LINK },
    { 17057, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 17063, 6, WORD_SECTION },
    { 17069, 9, WORD_SECTION | WORD_CHAPTER },
    { 17078, 13, WORD_CHAPTER },
    { 17091, 6, WORD_DATE },
    { 17097, 9, WORD_LINK },
    { 17106, 18, WORD_LINK },
    { 17124, 12, WORD_AUTHOR },
    { 17136, 12, WORD_SECTION },
    { 17148, 6, WORD_NAV | WORD_ORG },
    { 17154, 19, WORD_RELATED },
    { 17173, 6, WORD_LINK },
    { 17179, 9, WORD_LINK },
    { 17188, 12, WORD_LINK },
    { 17200, 6, WORD_LINK },
    { 17206, 3, WORD_SPEAKER },
    { 17209, 6, WORD_SPEAKER },
    { 17215, 6, WORD_LINK | WORD_COUNT },
    { 17221, 13, WORD_LINK },
    { 17234, 12, WORD_LINK },
    { 17246, 12, WORD_LINK },
    { 17258, 12, WORD_LINK },
    { 17270, 9, WORD_LINK },
    { 17279, 9, WORD_ORG },
    { 17288, 6, WORD_CAPTION },
    { 17294, 9, WORD_NAV },
    { 17303, 16, WORD_CHAPTER },
    { 17319, 12, WORD_SECTION | WORD_CHAPTER },
    { 17331, 6, WORD_DATE },
    { 17337, 9, WORD_DATE },
    { 17346, 6, WORD_LINK },
    { 17352, 3, WORD_FILLER },
    { 17355, 9, WORD_LINK },
    { 17364, 3, WORD_FILLER },
    { 17367, 12, WORD_LINK },
    { 17379, 6, WORD_CHAPTER },
    { 17385, 13, WORD_SECTION },
    { 17398, 9, WORD_SECTION },
    { 17407, 17, WORD_RELATED },
    { 17424, 17, WORD_RELATED },
    { 17441, 20, WORD_RELATED },
    { 17461, 15, WORD_RELATED },
    { 17476, 6, WORD_ORG },
    { 17482, 9, WORD_LINK },
    { 17491, 9, WORD_CHAPTER },
    { 17500, 9, WORD_SECTION },
    { 17509, 9, WORD_SECTION | WORD_CHAPTER },
    { 17518, 9, WORD_SECTION | WORD_CHAPTER },
    { 17527, 6, WORD_NAV },
    { 17533, 19, WORD_NAV },
    { 17552, 6, WORD_LINK },
    { 17558, 3, WORD_COUNT },
    { 17561, 6, WORD_LINK },
    { 17567, 12, WORD_LINK },
    { 17579, 6, WORD_SECTION },
    { 17585, 6, WORD_CONTENTS },
    { 17591, 13, WORD_LEGAL },
    { 17604, 12, WORD_LEGAL },
    { 17616, 3, WORD_SPEAKER },
    { 17619, 6, WORD_NAV },
    { 17625, 9, WORD_ORG },
    { 17634, 6, WORD_CHAPTER },
    { 17640, 9, WORD_DATE },
    { 17649, 6, WORD_SECTION },
    { 17655, 6, WORD_ORG },
    { 17661, 6, WORD_SECTION },
    { 17667, 6, WORD_AD },
    { 17673, 6, WORD_LINK },
    { 17679, 6, WORD_CHAPTER },
    { 17685, 9, WORD_CHAPTER },
    { 17694, 12, WORD_SECTION },
    { 17706, 6, WORD_SECTION },
    { 17712, 19, WORD_NAV },
    { 17731, 18, WORD_NAV },
    { 17749, 6, WORD_SECTION | WORD_CHAPTER },
    { 17755, 6, WORD_CHAPTER },
    { 17761, 9, WORD_LINK },
    { 17770, 6, WORD_EDITOR },
    { 17776, 6, WORD_NAV },
    { 17782, 12, WORD_NAV },
    { 17794, 6, WORD_EDITOR | WORD_CAPTION },
    { 17800, 7, WORD_CREDIT },
    { 17807, 12, WORD_CAPTION },
    { 17819, 12, WORD_CAPTION },
    { 17831, 6, WORD_NAV },
    { 17837, 9, WORD_SPEAKER },
    { 17846, 6, WORD_SECTION },
    { 17852, 6, WORD_CHAPTER },
    { 17858, 6, WORD_CHAPTER },
    { 17864, 6, WORD_CHAPTER },
    { 17870, 6, WORD_CHAPTER },
    { 17876, 12, WORD_AUTHOR },
    { 17888, 6, WORD_DATE },
    { 17894, 12, WORD_DATE },
    { 17906, 6, WORD_UPDATE },
    { 17912, 9, WORD_UPDATE },
    { 17921, 9, WORD_LINK },
    { 17930, 9, WORD_NAV },
    { 17939, 9, WORD_LINK },
    { 17948, 6, WORD_DATE },
    { 17954, 12, WORD_SECTION },
    { 17966, 6, WORD_LINK },
    { 17972, 12, WORD_LINK },
    { 17984, 6, WORD_ORG },
    { 17990, 9, WORD_LINK },
    { 17999, 6, WORD_SECTION },
    { 18005, 12, WORD_UPDATE },
    { 18017, 3, WORD_FILLER },
    { 18020, 12, WORD_CHAPTER },
    { 18032, 13, WORD_CHAPTER },
    { 18045, 9, WORD_ORG },
    { 18054, 6, WORD_NAV },
    { 18060, 12, WORD_SECTION },
    { 18072, 6, WORD_EDITOR },
    { 18078, 12, WORD_NAV },
    { 18090, 9, WORD_AUTHOR },
    { 18099, 16, WORD_CHAPTER },
    { 18115, 6, WORD_CHAPTER },
    { 18121, 6, WORD_SECTION },
    { 18127, 6, WORD_AUTHOR },
    { 18133, 6, WORD_LINK },
    { 18139, 9, WORD_ORG },
    { 18148, 6, WORD_FILLER },
    { 18154, 3, WORD_FILLER },
    { 18157, 3, WORD_FILLER },
    { 18160, 10, WORD_FILLER },
    { 18170, 13, WORD_FILLER },
    { 18183, 23, WORD_RELATED },
    { 18206, 9, WORD_LINK },
    { 18215, 18, WORD_LINK },
    { 18233, 9, WORD_CAPTION },
    { 18242, 12, WORD_NAV },
    { 18254, 6, WORD_LINK },
    { 18260, 9, WORD_LINK },
    { 18269, 12, WORD_LINK },
    { 18281, 13, WORD_RELATED },
    { 18294, 12, WORD_RELATED },
    { 18306, 12, WORD_RELATED },
    { 18318, 6, WORD_LINK },
    { 18324, 12, WORD_LINK },
    { 18336, 12, WORD_CHAPTER },
    { 18348, 12, WORD_CHAPTER },
    { 18360, 12, WORD_AUTHOR },
    { 18372, 6, WORD_ORG },
    { 18378, 6, WORD_DATE },
    { 18384, 6, WORD_DATE },
    { 18390, 9, WORD_DATE },
    { 18399, 6, WORD_SOURCE | WORD_CAPTION },
    { 18405, 12, WORD_CAPTION },
    { 18417, 12, WORD_SOURCE },
    { 18429, 6, WORD_AUTHOR },
    { 18435, 13, WORD_CHAPTER },
    { 18448, 13, WORD_CHAPTER },
    { 18461, 6, WORD_LINK },
    { 18467, 6, WORD_DATE },
    { 18473, 9, WORD_DATE },
    { 18482, 12, WORD_DATE },
    { 18494, 9, WORD_AUTHOR },
    { 18503, 6, WORD_SECTION },
    { 18509, 16, WORD_LEGAL },
    { 18525, 15, WORD_LEGAL },
    { 18540, 6, WORD_ORG },
    { 18546, 6, WORD_AUTHOR },
    { 18552, 16, WORD_LEGAL },
    { 18568, 12, WORD_LEGAL },
    { 18580, 12, WORD_LEGAL },
    { 18592, 6, WORD_LINK },
    { 18598, 6, WORD_DATE },
    { 18604, 6, WORD_NAV },
    { 18610, 12, WORD_NAV },
    { 18622, 6, WORD_NAV },
    { 18628, 6, WORD_SOURCE },
    { 18634, 9, WORD_SOURCE },
    { 18643, 6, WORD_LINK },
    { 18649, 6, WORD_COUNT },
    { 18655, 9, WORD_COUNT },
    { 18664, 6, WORD_CHAPTER },
    { 18670, 6, WORD_CHAPTER },
    { 18676, 9, WORD_LINK | WORD_COUNT },
    { 18685, 6, WORD_ORG },
    { 18691, 12, WORD_LINK },
    { 18703, 13, WORD_RELATED },
    { 18716, 12, WORD_RELATED },
    { 18728, 6, WORD_NAV },
    { 18734, 9, WORD_AUTHOR },
    { 18743, 9, WORD_SPEAKER },
    { 18752, 6, WORD_SPEAKER },
    { 18758, 6, WORD_CONTENTS },
    { 18764, 12, WORD_SECTION },
    { 18776, 6, WORD_SECTION },
    { 18782, 13, WORD_RELATED },
    { 18795, 12, WORD_RELATED },
    { 18807, 12, WORD_RELATED },
    { 18819, 13, WORD_UPDATE },
    { 18832, 12, WORD_UPDATE },
    { 18844, 15, WORD_UPDATE },
    { 18859, 6, WORD_LINK | WORD_COUNT },
    { 18865, 13, WORD_RELATED },
    { 18878, 12, WORD_RELATED },
    { 18890, 9, WORD_CHAPTER },
    { 18899, 9, WORD_COUNT },
    { 18908, 12, WORD_LINK },
    { 18920, 12, WORD_LINK },
    { 18932, 6, WORD_SOURCE },
    { 18938, 6, WORD_AUTHOR },
    { 18944, 11, WORD_AUTHOR },
    { 18955, 18, WORD_LINK },
    { 18973, 12, WORD_LINK },
    { 18985, 6, WORD_NAV },
    { 18991, 15, WORD_AUTHOR },
    { 19006, 6, WORD_LINK },
    { 19012, 9, WORD_EDITOR },
    { 19021, 9, WORD_ORG },
    { 19030, 9, WORD_ORG },
    { 19039, 6, WORD_EDITOR },
    { 19045, 6, WORD_ORG },
    { 19051, 9, WORD_ORG },
    { 19060, 9, WORD_ORG },
    { 19069, 9, WORD_LINK },
    { 19078, 9, WORD_AUTHOR },
    { 19087, 12, WORD_LINK },
    { 19099, 6, WORD_EDITOR },
    { 19105, 9, WORD_ORG },
    { 19114, 9, WORD_ORG },
    { 19123, 9, WORD_EDITOR },
    { 19132, 6, WORD_NAV },
    { 19138, 6, WORD_LINK },
    { 19144, 3, WORD_CAPTION },
    { 19147, 12, WORD_CHAPTER },
    { 19159, 9, WORD_LINK },
    { 19168, 6, WORD_AUTHOR },
    { 19174, 6, WORD_FILLER },
    { 19180, 24, WORD_RELATED },
    { 19204, 6, WORD_AD },
    { 19210, 6, WORD_ORG },
    { 19216, 3, WORD_NAV },
    { 19219, 9, WORD_LINK },
    { 19228, 3, WORD_COUNT },
    { 19231, 12, WORD_NAV },
    { 19243, 12, WORD_LINK },
    { 19255, 6, WORD_CHAPTER },
    { 19261, 12, WORD_LINK },
    { 19273, 22, WORD_LINK },
    { 19295, 12, WORD_LINK },
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
    385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 388, 479, 620, 1021,
    1363, 1630, 1812, 1940, 1994, 2070, 2202, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236,
    2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236,
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
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
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
    0, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 9, 43, 128, 128, 0, 28, 0, 0, 4,
    0, 1, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 128, 0, 0, 0, 2, 4, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 16, 0, 0, 0, 0, 16, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
    66, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 1, 36, 8, 0, 0, 0, 2, 0, 4, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 8, 64, 16, 1,
    0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 16, 0, 0, 64, 0, 80, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 20, 16, 1, 0, 64, 0, 2, 0, 0, 0, 0, 4, 0, 0, 4, 0, 0, 0, 4, 4,
    0, 1, 0, 0, 0, 0, 0, 0, 8, 64, 0, 32, 2, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0, 0, 16, 1, 8,
    130, 128, 4, 0, 0, 0, 0, 64, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 64, 0, 128, 4, 32, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2, 0, 0, 0, 5, 24, 4, 128, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 8, 0, 0, 0, 0, 0, 16, 0, 0, 0, 32, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 8,
    64, 0, 0, 0, 0, 0, 71, 0, 0, 0, 8, 0, 0, 0, 4, 64, 0, 1, 0, 32, 8, 8, 0, 0, 32, 64, 0, 0, 6, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 8, 64, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    1, 0, 1, 0, 0, 4, 4, 65, 1, 68, 16, 32, 2, 0, 32, 32, 128, 8, 8, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 16, 0, 16, 128, 0, 0, 0, 0, 4, 0, 16, 0, 4, 0, 0, 12, 0, 0, 0, 16,
    0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 16, 34, 0, 0, 0, 32, 2, 2, 0, 6, 8, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 1, 8, 10, 0, 4, 0, 6, 0, 0, 0, 0, 16, 0, 64, 16, 0, 32, 0,
    0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 64, 0, 0, 16, 0, 0, 0, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 6,
    0, 0, 0, 0, 0, 0, 8, 0, 16, 0, 0, 0, 0, 96, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0,
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
    1, 0, 1, 48, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 16, 0, 0, 0, 0, 1, 32, 0, 0, 0, 0, 1, 0,
    32, 16, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 8, 32, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 2, 82,
    0, 0, 16, 1, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16, 0, 2, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16,
    0, 2, 0, 0, 0, 16, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 1, 0, 0, 32, 1, 0, 2, 0, 0, 0, 16, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 0, 16, 17, 32, 0,
    3, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 32, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    32, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1,
    16, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
