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
    "appendix"
    "archive"
    "archives"
    "article"
    "association"
    "attendees"
    "author"
    "author's note"
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
    "further reading"
    "gazette"
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
    "more from"
    "more news"
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
    "postscript"
    "powered by"
    "pr"
    "preface"
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
    "times"
    "to"
    "today"
    "top"
    "topics"
    "translated by"
    "travel"
    "trending"
    "tribune"
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
    "付録"
    "代序"
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
    "再版序"
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
    "出版日期"
    "出版時間"
    "出版社"
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
    "前書き"
    "前言"
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
    "卷首"
    "卷首語"
    "卷首语"
    "厅"
    "原作者"
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
    "后序"
    "后记"
    "后话"
    "听众"
    "听新闻"
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
    "序幕"
    "序曲"
    "序章"
    "序言"
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
    "後序"
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
    "招聘信息"
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
    "推荐文章"
    "推荐给好友"
    "推荐视频"
    "推荐阅读"
    "推薦"
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
    "文摘"
    "文摘报"
    "文章"
    "文章來源"
    "文章来源"
    "文責"
    "断章"
    "新华社"
    "新华社发"
    "新华社记者"
    "新報"
    "新浪微博"
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
    "焦点"
    "焦點"
    "照片"
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
    "篇"
    "簡介"
    "簡體"
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
    "編後語"
    "編者按"
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
    "繁體"
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
    "编后语"
    "编者按"
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
    "联系我们"
    "聞き手"
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
    "請勿轉載"
    "請繼續往下閱讀"
    "論壇"
    "謝辞"
    "譯者"
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
    "译者"
    "该"
    "语音播报"
    "请"
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
    "跟帖"
    "踩"
    "軍事"
    "転載を禁じ"
    "転載禁止"
    "轉寄"
    "轉引自"
    "轉發"
    "轉自"
    "轉貼"
    "轉載自"
    "轉載請注明"
    "轉載請註明"
    "转发"
    "转寄"
    "转自"
    "转贴"
    "转载自"
    "转载请注明"
    "辦公室"
    "返回"
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
    "開幕"
    "開篇"
    "閑話"
    "間奏"
    "間章"
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
    "附图"
    "附圖"
    "附录"
    "附注"
    "附表"
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
    "點我看更多"
    "點擊"
    "點擊數"
    "點擊率"
    "點擊量"
    "點此"
    "點讚"
    "點贊"
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
    "국제"
    "그림"
    "글"
    "글·사진"
    "글쓴이"
    "글씨크기"
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
    "서장"
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
    "연구소"
    "연예"
    "영상"
    "오피니언"
    "외전"
    "요약"
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
    "일보"
    "일시"
    "입력"
    "입력일"
    "자료"
    "자료사진"
    "자료출처"
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
    "최신 기사"
    "최신기사"
    "최신뉴스"
    "최종 수정"
    "최종수정"
    "최종수정일"
    "추천"
    "추천 기사"
    "추천기사"
    "추천수"
    "추천하기"
    "추천해요"
    "출처"
    "취재"
    "취재·글"
    "카카오스토리"
    "카카오톡"
    "칼럼"
    "크게"
    "키워드"
    "타임스"
    "타임즈"
    "태그"
    "통신"
    "통신사"
    "투데이"
    "트위터"
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
    { 43, 8, WORD_NAV },
    { 51, 8, WORD_SECTION },
    { 59, 16, WORD_SECTION | WORD_CHAPTER },
    { 75, 15, WORD_SECTION | WORD_CHAPTER },
    { 90, 12, WORD_SECTION },
    { 102, 2, WORD_AD },
    { 104, 3, WORD_AD },
    { 107, 7, WORD_AD },
    { 114, 9, WORD_NAV },
    { 123, 13, WORD_AD },
    { 136, 11, WORD_AD },
    { 147, 3, WORD_ORG },
    { 150, 9, WORD_CHAPTER },
    { 159, 6, WORD_ORG },
    { 165, 6, WORD_SECTION },
    { 171, 8, WORD_LEGAL },
    { 179, 19, WORD_LEGAL },
    { 198, 3, WORD_FILLER },
    { 201, 6, WORD_SPEAKER },
    { 207, 2, WORD_ORG },
    { 209, 8, WORD_SECTION | WORD_CHAPTER },
    { 217, 7, WORD_NAV },
    { 224, 8, WORD_NAV },
    { 232, 7, WORD_FILLER },
    { 239, 11, WORD_ORG },
    { 250, 9, WORD_SECTION },
    { 259, 6, WORD_AUTHOR },
    { 265, 13, WORD_CHAPTER },
    { 278, 11, WORD_LINK },
    { 289, 10, WORD_SECTION },
    { 299, 6, WORD_AD },
    { 305, 3, WORD_ORG },
    { 308, 12, WORD_SECTION },
    { 320, 8, WORD_LINK },
    { 328, 12, WORD_ORG },
    { 340, 8, WORD_ORG },
    { 348, 8, WORD_NAV },
    { 356, 2, WORD_FILLER | WORD_AUTHOR },
    { 358, 7, WORD_CAPTION },
    { 365, 7, WORD_NAV },
    { 372, 10, WORD_EDITOR },
    { 382, 8, WORD_EDITOR },
    { 390, 6, WORD_ORG },
    { 396, 6, WORD_ORG },
    { 402, 5, WORD_CAPTION },
    { 407, 9, WORD_ORG },
    { 416, 5, WORD_LINK },
    { 421, 4, WORD_ORG },
    { 425, 3, WORD_ORG },
    { 428, 3, WORD_ORG },
    { 431, 7, WORD_LINK | WORD_COUNT },
    { 438, 8, WORD_LINK | WORD_COUNT },
    { 446, 10, WORD_SECTION | WORD_CHAPTER },
    { 456, 11, WORD_SECTION },
    { 467, 7, WORD_NAV },
    { 474, 10, WORD_NAV },
    { 484, 8, WORD_CONTENTS },
    { 492, 16, WORD_LINK },
    { 508, 9, WORD_LINK },
    { 517, 9, WORD_LEGAL },
    { 526, 7, WORD_ORG },
    { 533, 11, WORD_SOURCE },
    { 544, 14, WORD_LINK },
    { 558, 7, WORD_DATE },
    { 565, 6, WORD_CAPTION },
    { 571, 7, WORD_NAV },
    { 578, 5, WORD_ORG },
    { 583, 4, WORD_DATE },
    { 587, 9, WORD_SECTION },
    { 596, 10, WORD_CHAPTER },
    { 606, 6, WORD_ORG },
    { 612, 10, WORD_SECTION },
    { 622, 10, WORD_SECTION },
    { 632, 2, WORD_ORG },
    { 634, 6, WORD_LINK },
    { 640, 6, WORD_UPDATE },
    { 646, 9, WORD_EDITOR },
    { 655, 10, WORD_EDITOR },
    { 665, 6, WORD_EDITOR },
    { 671, 14, WORD_RELATED },
    { 685, 9, WORD_NAV },
    { 694, 5, WORD_LINK },
    { 699, 10, WORD_LINK },
    { 709, 7, WORD_LINK },
    { 716, 8, WORD_CHAPTER },
    { 724, 8, WORD_LINK },
    { 732, 3, WORD_NAV },
    { 735, 8, WORD_NAV },
    { 743, 3, WORD_CAPTION },
    { 746, 4, WORD_CAPTION },
    { 750, 6, WORD_CAPTION },
    { 756, 7, WORD_CAPTION },
    { 763, 11, WORD_EDITOR },
    { 774, 15, WORD_DATE },
    { 789, 6, WORD_LINK },
    { 795, 9, WORD_LINK },
    { 804, 9, WORD_LINK },
    { 813, 4, WORD_NAV },
    { 817, 3, WORD_FILLER },
    { 820, 8, WORD_CHAPTER },
    { 828, 10, WORD_ORG },
    { 838, 15, WORD_RELATED },
    { 853, 7, WORD_ORG },
    { 860, 8, WORD_ORG },
    { 868, 6, WORD_NAV },
    { 874, 4, WORD_NAV },
    { 878, 6, WORD_ORG },
    { 884, 4, WORD_COUNT },
    { 888, 4, WORD_NAV },
    { 892, 4, WORD_SPEAKER },
    { 896, 6, WORD_LEGAL },
    { 902, 6, WORD_LEGAL },
    { 908, 12, WORD_CAPTION },
    { 920, 5, WORD_CAPTION },
    { 925, 2, WORD_FILLER },
    { 927, 11, WORD_SECTION },
    { 938, 9, WORD_LINK },
    { 947, 9, WORD_ORG },
    { 956, 12, WORD_SECTION },
    { 968, 9, WORD_CHAPTER },
    { 977, 11, WORD_SPEAKER },
    { 988, 12, WORD_SECTION | WORD_CHAPTER },
    { 1000, 6, WORD_DATE },
    { 1006, 2, WORD_NAV },
    { 1008, 7, WORD_ORG },
    { 1015, 3, WORD_ORG },
    { 1018, 8, WORD_EDITOR },
    { 1026, 13, WORD_UPDATE },
    { 1039, 12, WORD_UPDATE },
    { 1051, 11, WORD_RELATED },
    { 1062, 15, WORD_LINK },
    { 1077, 4, WORD_NAV },
    { 1081, 4, WORD_LINK },
    { 1085, 5, WORD_COUNT },
    { 1090, 4, WORD_LINK },
    { 1094, 8, WORD_LINK },
    { 1102, 6, WORD_LINK },
    { 1108, 22, WORD_LINK },
    { 1130, 9, WORD_LINK },
    { 1139, 5, WORD_NAV },
    { 1144, 6, WORD_LINK },
    { 1150, 7, WORD_LINK },
    { 1157, 5, WORD_LINK },
    { 1162, 8, WORD_ORG },
    { 1170, 3, WORD_CAPTION },
    { 1173, 3, WORD_ORG },
    { 1176, 5, WORD_ORG },
    { 1181, 4, WORD_LINK },
    { 1185, 6, WORD_SECTION },
    { 1191, 7, WORD_SECTION },
    { 1198, 8, WORD_COUNT },
    { 1206, 11, WORD_COUNT },
    { 1217, 12, WORD_COUNT },
    { 1229, 9, WORD_SPEAKER },
    { 1238, 8, WORD_UPDATE },
    { 1246, 9, WORD_RELATED },
    { 1255, 9, WORD_RELATED },
    { 1264, 12, WORD_RELATED },
    { 1276, 12, WORD_RELATED },
    { 1288, 9, WORD_RELATED },
    { 1297, 10, WORD_LINK },
    { 1307, 7, WORD_ORG },
    { 1314, 4, WORD_NAV | WORD_ORG },
    { 1318, 10, WORD_LINK },
    { 1328, 4, WORD_LINK },
    { 1332, 12, WORD_LINK },
    { 1344, 3, WORD_ORG },
    { 1347, 15, WORD_LEGAL },
    { 1362, 5, WORD_SECTION },
    { 1367, 8, WORD_ORG },
    { 1375, 2, WORD_FILLER },
    { 1377, 6, WORD_ORG },
    { 1383, 7, WORD_NAV },
    { 1390, 2, WORD_FILLER },
    { 1392, 23, WORD_SOURCE },
    { 1415, 3, WORD_FILLER },
    { 1418, 8, WORD_SECTION },
    { 1426, 4, WORD_FILLER },
    { 1430, 5, WORD_CAPTION },
    { 1435, 8, WORD_EDITOR },
    { 1443, 10, WORD_CAPTION },
    { 1453, 14, WORD_EDITOR },
    { 1467, 6, WORD_NAV | WORD_CAPTION },
    { 1473, 9, WORD_EDITOR },
    { 1482, 7, WORD_CAPTION },
    { 1489, 9, WORD_LINK },
    { 1498, 5, WORD_LINK },
    { 1503, 8, WORD_NAV },
    { 1511, 13, WORD_RELATED },
    { 1524, 4, WORD_ORG },
    { 1528, 6, WORD_DATE },
    { 1534, 9, WORD_AUTHOR },
    { 1543, 9, WORD_DATE },
    { 1552, 10, WORD_CHAPTER },
    { 1562, 10, WORD_LEGAL },
    { 1572, 2, WORD_AD },
    { 1574, 7, WORD_CHAPTER },
    { 1581, 11, WORD_SECTION },
    { 1592, 5, WORD_ORG },
    { 1597, 8, WORD_LINK },
    { 1605, 16, WORD_LINK },
    { 1621, 5, WORD_LINK },
    { 1626, 15, WORD_LINK },
    { 1641, 7, WORD_NAV },
    { 1648, 14, WORD_NAV },
    { 1662, 8, WORD_CHAPTER },
    { 1670, 8, WORD_AD },
    { 1678, 9, WORD_DATE },
    { 1687, 12, WORD_SOURCE },
    { 1699, 12, WORD_SOURCE },
    { 1711, 12, WORD_DATE },
    { 1723, 1, WORD_SPEAKER },
    { 1724, 2, WORD_SPEAKER },
    { 1726, 2, WORD_SPEAKER },
    { 1728, 2, WORD_SPEAKER },
    { 1730, 2, WORD_LINK },
    { 1732, 8, WORD_LINK },
    { 1740, 8, WORD_LINK },
    { 1748, 5, WORD_LINK },
    { 1753, 8, WORD_SPEAKER },
    { 1761, 5, WORD_LINK },
    { 1766, 5, WORD_ORG },
    { 1771, 9, WORD_LINK },
    { 1780, 9, WORD_RELATED },
    { 1789, 5, WORD_COUNT },
    { 1794, 11, WORD_RELATED },
    { 1805, 19, WORD_RELATED },
    { 1824, 6, WORD_LINK },
    { 1830, 10, WORD_SECTION },
    { 1840, 8, WORD_LINK },
    { 1848, 7, WORD_RELATED },
    { 1855, 16, WORD_RELATED },
    { 1871, 12, WORD_RELATED },
    { 1883, 13, WORD_RELATED },
    { 1896, 15, WORD_RELATED },
    { 1911, 15, WORD_RELATED },
    { 1926, 8, WORD_DATE },
    { 1934, 7, WORD_COUNT },
    { 1941, 5, WORD_LINK },
    { 1946, 6, WORD_LINK },
    { 1952, 11, WORD_AUTHOR },
    { 1963, 12, WORD_AUTHOR },
    { 1975, 20, WORD_LEGAL },
    { 1995, 7, WORD_SECTION },
    { 2002, 7, WORD_ORG },
    { 2009, 6, WORD_ORG },
    { 2015, 3, WORD_ORG },
    { 2018, 15, WORD_LEGAL },
    { 2033, 3, WORD_LINK },
    { 2036, 4, WORD_LINK },
    { 2040, 12, WORD_LINK },
    { 2052, 3, WORD_ORG },
    { 2055, 7, WORD_NAV },
    { 2062, 6, WORD_LINK },
    { 2068, 8, WORD_LINK },
    { 2076, 5, WORD_LINK },
    { 2081, 8, WORD_LINK },
    { 2089, 10, WORD_LINK },
    { 2099, 18, WORD_LINK },
    { 2117, 6, WORD_COUNT },
    { 2123, 9, WORD_LINK },
    { 2132, 7, WORD_LINK },
    { 2139, 7, WORD_LINK },
    { 2146, 7, WORD_NAV },
    { 2153, 15, WORD_LINK },
    { 2168, 20, WORD_LINK },
    { 2188, 9, WORD_LINK },
    { 2197, 7, WORD_ORG },
    { 2204, 6, WORD_SOURCE },
    { 2210, 7, WORD_SOURCE },
    { 2217, 9, WORD_AD },
    { 2226, 17, WORD_AD },
    { 2243, 5, WORD_NAV },
    { 2248, 6, WORD_NAV },
    { 2254, 8, WORD_AUTHOR },
    { 2262, 5, WORD_NAV },
    { 2267, 9, WORD_LINK },
    { 2276, 13, WORD_LINK },
    { 2289, 7, WORD_SECTION },
    { 2296, 1, WORD_LINK },
    { 2297, 2, WORD_LINK },
    { 2299, 2, WORD_LINK },
    { 2301, 5, WORD_CAPTION },
    { 2306, 17, WORD_CONTENTS },
    { 2323, 3, WORD_EDITOR },
    { 2326, 4, WORD_EDITOR },
    { 2330, 10, WORD_NAV },
    { 2340, 8, WORD_LINK },
    { 2348, 5, WORD_NAV },
    { 2353, 16, WORD_NAV },
    { 2369, 12, WORD_LEGAL },
    { 2381, 7, WORD_AUTHOR },
    { 2388, 9, WORD_LINK },
    { 2397, 3, WORD_FILLER },
    { 2400, 4, WORD_FILLER },
    { 2404, 5, WORD_ORG },
    { 2409, 2, WORD_FILLER },
    { 2411, 5, WORD_ORG },
    { 2416, 3, WORD_LINK },
    { 2419, 6, WORD_EDITOR },
    { 2425, 13, WORD_EDITOR },
    { 2438, 6, WORD_NAV },
    { 2444, 8, WORD_RELATED },
    { 2452, 7, WORD_ORG },
    { 2459, 2, WORD_ORG },
    { 2461, 5, WORD_LINK },
    { 2466, 7, WORD_LINK },
    { 2473, 3, WORD_ORG },
    { 2476, 10, WORD_ORG },
    { 2486, 7, WORD_RELATED },
    { 2493, 7, WORD_UPDATE },
    { 2500, 10, WORD_UPDATE },
    { 2510, 10, WORD_LINK },
    { 2520, 15, WORD_LINK },
    { 2535, 9, WORD_LINK },
    { 2544, 2, WORD_FILLER },
    { 2546, 3, WORD_FILLER | WORD_SOURCE },
    { 2549, 5, WORD_CAPTION },
    { 2554, 6, WORD_NAV },
    { 2560, 4, WORD_COUNT },
    { 2564, 8, WORD_LINK },
    { 2572, 5, WORD_COUNT },
    { 2577, 3, WORD_ORG },
    { 2580, 6, WORD_LINK },
    { 2586, 6, WORD_ORG },
    { 2592, 5, WORD_LINK },
    { 2597, 8, WORD_LINK },
    { 2605, 4, WORD_FILLER },
    { 2609, 5, WORD_AUTHOR },
    { 2614, 8, WORD_AUTHOR },
    { 2622, 5, WORD_NAV },
    { 2627, 10, WORD_AUTHOR },
    { 2637, 1, WORD_LINK },
    { 2638, 12, WORD_NAV },
    { 2650, 17, WORD_RELATED },
    { 2667, 19, WORD_RELATED },
    { 2686, 7, WORD_LINK },
    { 2693, 3, WORD_ORG },
    { 2696, 2, WORD_LEGAL },
    { 2698, 3, WORD_LEGAL },
    { 2701, 6, WORD_CAPTION },
    { 2707, 6, WORD_CAPTION },
    { 2713, 12, WORD_SECTION | WORD_CHAPTER },
    { 2725, 24, WORD_RELATED },
    { 2749, 9, WORD_LINK | WORD_COUNT },
    { 2758, 10, WORD_LINK },
    { 2768, 12, WORD_LINK },
    { 2780, 21, WORD_RELATED },
    { 2801, 18, WORD_RELATED },
    { 2819, 9, WORD_CHAPTER },
    { 2828, 12, WORD_SECTION | WORD_CHAPTER },
    { 2840, 18, WORD_NAV },
    { 2858, 15, WORD_LINK },
    { 2873, 24, WORD_RELATED },
    { 2897, 6, WORD_FILLER },
    { 2903, 12, WORD_FILLER },
    { 2915, 39, WORD_RELATED },
    { 2954, 15, WORD_FILLER },
    { 2969, 6, WORD_FILLER },
    { 2975, 9, WORD_SECTION },
    { 2984, 3, WORD_FILLER },
    { 2987, 3, WORD_FILLER },
    { 2990, 3, WORD_FILLER },
    { 2993, 3, WORD_FILLER },
    { 2996, 12, WORD_SECTION | WORD_CHAPTER },
    { 3008, 27, WORD_LINK },
    { 3035, 9, WORD_LINK },
    { 3044, 3, WORD_FILLER },
    { 3047, 12, WORD_CHAPTER },
    { 3059, 9, WORD_SECTION },
    { 3068, 9, WORD_CONTENTS },
    { 3077, 15, WORD_LINK },
    { 3092, 3, WORD_FILLER },
    { 3095, 27, WORD_RELATED },
    { 3122, 12, WORD_CAPTION },
    { 3134, 27, WORD_CHAPTER },
    { 3161, 21, WORD_CHAPTER },
    { 3182, 9, WORD_ORG },
    { 3191, 15, WORD_CHAPTER },
    { 3206, 12, WORD_NAV },
    { 3218, 15, WORD_NAV },
    { 3233, 15, WORD_ORG },
    { 3248, 12, WORD_EDITOR },
    { 3260, 15, WORD_EDITOR },
    { 3275, 9, WORD_EDITOR },
    { 3284, 15, WORD_EDITOR },
    { 3299, 12, WORD_LINK },
    { 3311, 9, WORD_CAPTION },
    { 3320, 12, WORD_LINK | WORD_COUNT },
    { 3332, 18, WORD_LINK },
    { 3350, 21, WORD_LINK },
    { 3371, 21, WORD_LINK },
    { 3392, 9, WORD_NAV },
    { 3401, 18, WORD_NAV },
    { 3419, 9, WORD_LINK },
    { 3428, 15, WORD_LINK },
    { 3443, 12, WORD_EDITOR },
    { 3455, 15, WORD_LINK },
    { 3470, 18, WORD_AD },
    { 3488, 24, WORD_AD },
    { 3512, 12, WORD_NAV },
    { 3524, 12, WORD_ORG },
    { 3536, 6, WORD_EDITOR },
    { 3542, 12, WORD_LINK },
    { 3554, 18, WORD_LINK },
    { 3572, 9, WORD_ORG },
    { 3581, 12, WORD_ORG },
    { 3593, 9, WORD_LINK },
    { 3602, 18, WORD_LINK },
    { 3620, 18, WORD_NAV },
    { 3638, 12, WORD_NAV | WORD_ORG },
    { 3650, 9, WORD_COUNT },
    { 3659, 12, WORD_LINK },
    { 3671, 18, WORD_LINK },
    { 3689, 18, WORD_LINK },
    { 3707, 30, WORD_NAV },
    { 3737, 15, WORD_CHAPTER },
    { 3752, 9, WORD_FILLER },
    { 3761, 21, WORD_LINK },
    { 3782, 18, WORD_LINK },
    { 3800, 21, WORD_LINK },
    { 3821, 9, WORD_NAV },
    { 3830, 12, WORD_SECTION },
    { 3842, 9, WORD_LINK },
    { 3851, 15, WORD_LINK },
    { 3866, 15, WORD_NAV },
    { 3881, 12, WORD_NAV },
    { 3893, 9, WORD_LINK },
    { 3902, 18, WORD_LINK },
    { 3920, 12, WORD_AUTHOR },
    { 3932, 15, WORD_NAV },
    { 3947, 21, WORD_LINK },
    { 3968, 12, WORD_LINK },
    { 3980, 6, WORD_EDITOR },
    { 3986, 6, WORD_LINK },
    { 3992, 15, WORD_LINK },
    { 4007, 12, WORD_LINK },
    { 4019, 12, WORD_LINK },
    { 4031, 3, WORD_SPEAKER },
    { 4034, 3, WORD_COUNT },
    { 4037, 6, WORD_EDITOR },
    { 4043, 3, WORD_FILLER },
    { 4046, 9, WORD_LINK },
    { 4055, 9, WORD_LINK },
    { 4064, 9, WORD_LINK },
    { 4073, 9, WORD_LINK },
    { 4082, 9, WORD_LINK },
    { 4091, 10, WORD_LINK },
    { 4101, 9, WORD_LINK },
    { 4110, 6, WORD_CAPTION },
    { 4116, 6, WORD_CAPTION },
    { 4122, 12, WORD_CHAPTER },
    { 4134, 12, WORD_DATE },
    { 4146, 3, WORD_FILLER },
    { 4149, 9, WORD_LINK },
    { 4158, 9, WORD_LINK },
    { 4167, 9, WORD_LINK },
    { 4176, 9, WORD_LINK },
    { 4185, 9, WORD_LINK },
    { 4194, 9, WORD_LINK },
    { 4203, 6, WORD_CAPTION },
    { 4209, 6, WORD_CAPTION },
    { 4215, 12, WORD_SECTION },
    { 4227, 6, WORD_LINK },
    { 4233, 9, WORD_LINK },
    { 4242, 6, WORD_LINK },
    { 4248, 9, WORD_LINK },
    { 4257, 15, WORD_LINK | WORD_LEGAL },
    { 4272, 3, WORD_FILLER },
    { 4275, 15, WORD_LEGAL },
    { 4290, 15, WORD_LEGAL },
    { 4305, 15, WORD_LEGAL },
    { 4320, 12, WORD_LEGAL },
    { 4332, 12, WORD_LEGAL },
    { 4344, 3, WORD_FILLER },
    { 4347, 21, WORD_LEGAL },
    { 4368, 6, WORD_NAV },
    { 4374, 3, WORD_SPEAKER },
    { 4377, 3, WORD_COUNT },
    { 4380, 3, WORD_LINK },
    { 4383, 9, WORD_ORG },
    { 4392, 6, WORD_ORG },
    { 4398, 9, WORD_ORG },
    { 4407, 12, WORD_SECTION },
    { 4419, 12, WORD_RELATED },
    { 4431, 6, WORD_SPEAKER },
    { 4437, 12, WORD_SECTION },
    { 4449, 6, WORD_SPEAKER },
    { 4455, 9, WORD_SPEAKER },
    { 4464, 6, WORD_EDITOR },
    { 4470, 6, WORD_EDITOR },
    { 4476, 6, WORD_NAV },
    { 4482, 6, WORD_NAV },
    { 4488, 6, WORD_LINK },
    { 4494, 12, WORD_LEGAL },
    { 4506, 3, WORD_SPEAKER },
    { 4509, 6, WORD_ORG },
    { 4515, 6, WORD_LINK },
    { 4521, 3, WORD_FILLER },
    { 4524, 6, WORD_EDITOR },
    { 4530, 9, WORD_LINK },
    { 4539, 9, WORD_LINK },
    { 4548, 3, WORD_COUNT },
    { 4551, 15, WORD_COUNT },
    { 4566, 9, WORD_LINK },
    { 4575, 6, WORD_COUNT },
    { 4581, 12, WORD_RELATED },
    { 4593, 27, WORD_RELATED },
    { 4620, 6, WORD_COUNT },
    { 4626, 9, WORD_COUNT },
    { 4635, 9, WORD_COUNT },
    { 4644, 15, WORD_LEGAL },
    { 4659, 15, WORD_SECTION },
    { 4674, 15, WORD_SECTION },
    { 4689, 12, WORD_LINK },
    { 4701, 12, WORD_RELATED },
    { 4713, 12, WORD_RELATED },
    { 4725, 12, WORD_RELATED },
    { 4737, 6, WORD_SECTION | WORD_CHAPTER },
    { 4743, 6, WORD_CHAPTER },
    { 4749, 3, WORD_COUNT },
    { 4752, 18, WORD_COUNT },
    { 4770, 12, WORD_LINK },
    { 4782, 12, WORD_LINK },
    { 4794, 12, WORD_LINK },
    { 4806, 12, WORD_LINK },
    { 4818, 12, WORD_NAV },
    { 4830, 12, WORD_SECTION },
    { 4842, 6, WORD_ORG },
    { 4848, 6, WORD_NAV },
    { 4854, 6, WORD_CHAPTER },
    { 4860, 9, WORD_SECTION },
    { 4869, 6, WORD_AUTHOR },
    { 4875, 9, WORD_DATE },
    { 4884, 6, WORD_SECTION },
    { 4890, 6, WORD_AUTHOR },
    { 4896, 12, WORD_AUTHOR },
    { 4908, 12, WORD_CHAPTER },
    { 4920, 12, WORD_CHAPTER },
    { 4932, 12, WORD_SECTION },
    { 4944, 12, WORD_SECTION },
    { 4956, 6, WORD_AUTHOR },
    { 4962, 6, WORD_AUTHOR },
    { 4968, 3, WORD_FILLER },
    { 4971, 18, WORD_RELATED },
    { 4989, 21, WORD_RELATED },
    { 5010, 18, WORD_RELATED },
    { 5028, 18, WORD_RELATED },
    { 5046, 12, WORD_NAV },
    { 5058, 12, WORD_LINK },
    { 5070, 3, WORD_FILLER },
    { 5073, 6, WORD_SOURCE },
    { 5079, 6, WORD_SOURCE },
    { 5085, 6, WORD_CHAPTER },
    { 5091, 6, WORD_CREDIT },
    { 5097, 9, WORD_CREDIT },
    { 5106, 6, WORD_CREDIT },
    { 5112, 6, WORD_SOURCE },
    { 5118, 12, WORD_SOURCE },
    { 5130, 6, WORD_LINK },
    { 5136, 12, WORD_LINK },
    { 5148, 18, WORD_LEGAL },
    { 5166, 18, WORD_LEGAL },
    { 5184, 12, WORD_SOURCE },
    { 5196, 12, WORD_SOURCE },
    { 5208, 12, WORD_UPDATE },
    { 5220, 12, WORD_UPDATE },
    { 5232, 3, WORD_COUNT },
    { 5235, 12, WORD_LINK },
    { 5247, 12, WORD_LINK },
    { 5259, 12, WORD_EDITOR },
    { 5271, 12, WORD_EDITOR },
    { 5283, 12, WORD_EDITOR },
    { 5295, 6, WORD_SECTION },
    { 5301, 6, WORD_NAV },
    { 5307, 6, WORD_ORG },
    { 5313, 15, WORD_LEGAL },
    { 5328, 6, WORD_SPEAKER },
    { 5334, 12, WORD_NAV | WORD_LEGAL },
    { 5346, 12, WORD_LINK },
    { 5358, 12, WORD_NAV | WORD_LEGAL },
    { 5370, 12, WORD_LINK },
    { 5382, 6, WORD_DATE },
    { 5388, 6, WORD_FILLER },
    { 5394, 12, WORD_SECTION },
    { 5406, 15, WORD_AUTHOR },
    { 5421, 15, WORD_AUTHOR },
    { 5436, 12, WORD_LINK },
    { 5448, 6, WORD_FILLER },
    { 5454, 6, WORD_NAV },
    { 5460, 9, WORD_LINK | WORD_ORG },
    { 5469, 6, WORD_ORG },
    { 5475, 9, WORD_LINK | WORD_ORG },
    { 5484, 12, WORD_LEGAL },
    { 5496, 6, WORD_DATE },
    { 5502, 9, WORD_DATE },
    { 5511, 12, WORD_DATE },
    { 5523, 3, WORD_FILLER },
    { 5526, 12, WORD_NAV },
    { 5538, 6, WORD_LINK },
    { 5544, 9, WORD_EDITOR },
    { 5553, 9, WORD_EDITOR },
    { 5562, 6, WORD_LINK },
    { 5568, 12, WORD_LINK },
    { 5580, 6, WORD_FILLER },
    { 5586, 12, WORD_SECTION },
    { 5598, 9, WORD_CHAPTER },
    { 5607, 6, WORD_NAV | WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 5613, 12, WORD_CAPTION },
    { 5625, 12, WORD_CAPTION },
    { 5637, 6, WORD_NAV },
    { 5643, 6, WORD_ORG },
    { 5649, 6, WORD_SECTION },
    { 5655, 6, WORD_CHAPTER },
    { 5661, 6, WORD_SOURCE },
    { 5667, 6, WORD_SOURCE },
    { 5673, 6, WORD_ORG },
    { 5679, 12, WORD_DATE },
    { 5691, 12, WORD_DATE },
    { 5703, 9, WORD_ORG },
    { 5712, 6, WORD_SOURCE },
    { 5718, 6, WORD_LINK | WORD_COUNT },
    { 5724, 9, WORD_LINK },
    { 5733, 9, WORD_LINK },
    { 5742, 6, WORD_SECTION },
    { 5748, 6, WORD_EDITOR },
    { 5754, 6, WORD_EDITOR },
    { 5760, 6, WORD_DATE },
    { 5766, 12, WORD_DATE },
    { 5778, 6, WORD_LINK },
    { 5784, 12, WORD_LINK },
    { 5796, 9, WORD_SECTION },
    { 5805, 6, WORD_SOURCE },
    { 5811, 6, WORD_EDITOR },
    { 5817, 12, WORD_NAV },
    { 5829, 3, WORD_FILLER },
    { 5832, 6, WORD_EDITOR | WORD_CREDIT },
    { 5838, 3, WORD_COUNT },
    { 5841, 12, WORD_LINK },
    { 5853, 15, WORD_LINK },
    { 5868, 6, WORD_LINK },
    { 5874, 9, WORD_CHAPTER },
    { 5883, 6, WORD_SECTION | WORD_CHAPTER },
    { 5889, 6, WORD_EDITOR },
    { 5895, 6, WORD_EDITOR },
    { 5901, 12, WORD_DATE },
    { 5913, 9, WORD_ORG },
    { 5922, 12, WORD_LINK },
    { 5934, 12, WORD_LINK },
    { 5946, 12, WORD_LINK },
    { 5958, 12, WORD_NAV },
    { 5970, 12, WORD_LINK },
    { 5982, 12, WORD_LINK },
    { 5994, 12, WORD_LINK },
    { 6006, 6, WORD_NAV },
    { 6012, 6, WORD_ORG },
    { 6018, 6, WORD_ORG },
    { 6024, 6, WORD_ORG },
    { 6030, 6, WORD_NAV | WORD_ORG },
    { 6036, 9, WORD_ORG },
    { 6045, 9, WORD_ORG },
    { 6054, 6, WORD_LINK },
    { 6060, 6, WORD_FILLER },
    { 6066, 6, WORD_NAV },
    { 6072, 6, WORD_NAV },
    { 6078, 6, WORD_CHAPTER },
    { 6084, 9, WORD_CHAPTER },
    { 6093, 9, WORD_CHAPTER },
    { 6102, 3, WORD_ORG },
    { 6105, 9, WORD_AUTHOR },
    { 6114, 6, WORD_CHAPTER },
    { 6120, 6, WORD_FILLER },
    { 6126, 12, WORD_SOURCE },
    { 6138, 15, WORD_SOURCE },
    { 6153, 6, WORD_SOURCE },
    { 6159, 6, WORD_SOURCE },
    { 6165, 3, WORD_FILLER },
    { 6168, 6, WORD_ORG },
    { 6174, 6, WORD_COUNT },
    { 6180, 12, WORD_COUNT },
    { 6192, 12, WORD_LINK },
    { 6204, 12, WORD_SECTION },
    { 6216, 12, WORD_SECTION },
    { 6228, 12, WORD_SECTION },
    { 6240, 12, WORD_SECTION },
    { 6252, 6, WORD_COUNT },
    { 6258, 12, WORD_LINK },
    { 6270, 12, WORD_LINK },
    { 6282, 12, WORD_RELATED },
    { 6294, 12, WORD_RELATED },
    { 6306, 6, WORD_LINK },
    { 6312, 6, WORD_LINK },
    { 6318, 6, WORD_DATE | WORD_ORG },
    { 6324, 9, WORD_DATE },
    { 6333, 12, WORD_SOURCE },
    { 6345, 12, WORD_DATE },
    { 6357, 12, WORD_DATE },
    { 6369, 12, WORD_SOURCE },
    { 6381, 9, WORD_AUTHOR },
    { 6390, 9, WORD_AUTHOR },
    { 6399, 12, WORD_DATE },
    { 6411, 6, WORD_DATE },
    { 6417, 9, WORD_DATE },
    { 6426, 12, WORD_DATE },
    { 6438, 12, WORD_DATE },
    { 6450, 12, WORD_LINK },
    { 6462, 6, WORD_AUTHOR },
    { 6468, 12, WORD_AUTHOR },
    { 6480, 15, WORD_AUTHOR },
    { 6495, 9, WORD_SPEAKER },
    { 6504, 9, WORD_SPEAKER },
    { 6513, 6, WORD_AUTHOR },
    { 6519, 12, WORD_LINK },
    { 6531, 12, WORD_LINK },
    { 6543, 15, WORD_LINK },
    { 6558, 15, WORD_LINK },
    { 6573, 3, WORD_FILLER },
    { 6576, 3, WORD_ORG },
    { 6579, 6, WORD_CAPTION },
    { 6585, 6, WORD_CAPTION },
    { 6591, 6, WORD_SPEAKER },
    { 6597, 6, WORD_SPEAKER },
    { 6603, 9, WORD_CREDIT },
    { 6612, 12, WORD_RELATED },
    { 6624, 6, WORD_CHAPTER },
    { 6630, 6, WORD_SECTION | WORD_CHAPTER },
    { 6636, 6, WORD_CHAPTER },
    { 6642, 6, WORD_SPEAKER },
    { 6648, 9, WORD_LINK },
    { 6657, 6, WORD_ORG },
    { 6663, 6, WORD_ORG },
    { 6669, 3, WORD_FILLER },
    { 6672, 6, WORD_ORG },
    { 6678, 6, WORD_ORG },
    { 6684, 3, WORD_SPEAKER },
    { 6687, 6, WORD_SPEAKER },
    { 6693, 6, WORD_SECTION },
    { 6699, 6, WORD_LINK },
    { 6705, 6, WORD_LINK },
    { 6711, 6, WORD_SPEAKER },
    { 6717, 6, WORD_SPEAKER },
    { 6723, 6, WORD_LINK },
    { 6729, 3, WORD_COUNT },
    { 6732, 12, WORD_LINK },
    { 6744, 12, WORD_LINK },
    { 6756, 6, WORD_LINK | WORD_COUNT },
    { 6762, 6, WORD_LINK | WORD_COUNT },
    { 6768, 6, WORD_LINK | WORD_COUNT },
    { 6774, 6, WORD_LINK | WORD_COUNT },
    { 6780, 6, WORD_SPEAKER },
    { 6786, 6, WORD_LINK | WORD_COUNT },
    { 6792, 9, WORD_LINK },
    { 6801, 9, WORD_LINK },
    { 6810, 3, WORD_CAPTION },
    { 6813, 6, WORD_CAPTION },
    { 6819, 6, WORD_CAPTION },
    { 6825, 6, WORD_NAV },
    { 6831, 6, WORD_NAV },
    { 6837, 6, WORD_NAV },
    { 6843, 3, WORD_CAPTION },
    { 6846, 6, WORD_CAPTION },
    { 6852, 9, WORD_ORG },
    { 6861, 6, WORD_CAPTION },
    { 6867, 6, WORD_NAV | WORD_CAPTION },
    { 6873, 12, WORD_EDITOR | WORD_CAPTION },
    { 6885, 6, WORD_CAPTION },
    { 6891, 6, WORD_CAPTION },
    { 6897, 6, WORD_CREDIT },
    { 6903, 6, WORD_NAV },
    { 6909, 6, WORD_NAV },
    { 6915, 3, WORD_CAPTION },
    { 6918, 9, WORD_ORG },
    { 6927, 6, WORD_CAPTION },
    { 6933, 6, WORD_CAPTION },
    { 6939, 6, WORD_NAV | WORD_CAPTION },
    { 6945, 12, WORD_EDITOR | WORD_CAPTION },
    { 6957, 12, WORD_CAPTION },
    { 6969, 6, WORD_CAPTION },
    { 6975, 6, WORD_CAPTION },
    { 6981, 6, WORD_CREDIT },
    { 6987, 3, WORD_FILLER },
    { 6990, 6, WORD_LINK },
    { 6996, 6, WORD_ORG },
    { 7002, 6, WORD_ORG },
    { 7008, 6, WORD_CAPTION },
    { 7014, 6, WORD_NAV },
    { 7020, 6, WORD_NAV },
    { 7026, 6, WORD_AUTHOR },
    { 7032, 12, WORD_EDITOR },
    { 7044, 9, WORD_ORG },
    { 7053, 9, WORD_ORG },
    { 7062, 3, WORD_ORG },
    { 7065, 12, WORD_SECTION },
    { 7077, 6, WORD_ORG },
    { 7083, 6, WORD_LINK },
    { 7089, 9, WORD_LEGAL },
    { 7098, 12, WORD_LINK },
    { 7110, 6, WORD_EDITOR },
    { 7116, 6, WORD_CHAPTER },
    { 7122, 6, WORD_CHAPTER },
    { 7128, 6, WORD_CHAPTER },
    { 7134, 6, WORD_CHAPTER },
    { 7140, 3, WORD_LINK },
    { 7143, 6, WORD_ORG },
    { 7149, 6, WORD_ORG },
    { 7155, 15, WORD_RELATED },
    { 7170, 6, WORD_LINK },
    { 7176, 9, WORD_CHAPTER },
    { 7185, 9, WORD_CHAPTER },
    { 7194, 6, WORD_NAV },
    { 7200, 3, WORD_FILLER },
    { 7203, 9, WORD_ORG },
    { 7212, 9, WORD_ORG },
    { 7221, 6, WORD_NAV },
    { 7227, 6, WORD_NAV },
    { 7233, 6, WORD_SOURCE | WORD_ORG },
    { 7239, 6, WORD_SOURCE | WORD_ORG },
    { 7245, 3, WORD_COUNT },
    { 7248, 6, WORD_LINK },
    { 7254, 6, WORD_LINK },
    { 7260, 6, WORD_LINK },
    { 7266, 6, WORD_COUNT },
    { 7272, 6, WORD_COUNT },
    { 7278, 6, WORD_LINK },
    { 7284, 6, WORD_LINK },
    { 7290, 6, WORD_LINK },
    { 7296, 6, WORD_LINK },
    { 7302, 6, WORD_ORG },
    { 7308, 6, WORD_ORG },
    { 7314, 6, WORD_ORG },
    { 7320, 6, WORD_SPEAKER },
    { 7326, 6, WORD_ORG },
    { 7332, 6, WORD_ORG },
    { 7338, 6, WORD_ORG },
    { 7344, 6, WORD_ORG },
    { 7350, 6, WORD_SPEAKER },
    { 7356, 6, WORD_ORG },
    { 7362, 12, WORD_CHAPTER },
    { 7374, 12, WORD_AUTHOR },
    { 7386, 6, WORD_EDITOR },
    { 7392, 6, WORD_EDITOR },
    { 7398, 9, WORD_ORG },
    { 7407, 9, WORD_LINK | WORD_ORG },
    { 7416, 12, WORD_LEGAL },
    { 7428, 12, WORD_LEGAL },
    { 7440, 6, WORD_AUTHOR },
    { 7446, 12, WORD_AUTHOR },
    { 7458, 6, WORD_EDITOR },
    { 7464, 6, WORD_EDITOR },
    { 7470, 12, WORD_SECTION },
    { 7482, 6, WORD_SECTION },
    { 7488, 6, WORD_ORG },
    { 7494, 6, WORD_SECTION | WORD_CHAPTER },
    { 7500, 6, WORD_SECTION },
    { 7506, 6, WORD_SECTION },
    { 7512, 9, WORD_EDITOR },
    { 7521, 9, WORD_EDITOR },
    { 7530, 3, WORD_FILLER },
    { 7533, 3, WORD_FILLER },
    { 7536, 6, WORD_NAV },
    { 7542, 6, WORD_SECTION },
    { 7548, 6, WORD_ORG },
    { 7554, 6, WORD_SECTION | WORD_CHAPTER },
    { 7560, 6, WORD_SECTION },
    { 7566, 6, WORD_SECTION },
    { 7572, 3, WORD_LINK },
    { 7575, 9, WORD_LINK },
    { 7584, 6, WORD_SECTION },
    { 7590, 9, WORD_LINK },
    { 7599, 6, WORD_SECTION },
    { 7605, 9, WORD_SECTION },
    { 7614, 9, WORD_SECTION },
    { 7623, 6, WORD_SECTION | WORD_CHAPTER },
    { 7629, 6, WORD_SECTION | WORD_CHAPTER },
    { 7635, 6, WORD_LINK },
    { 7641, 6, WORD_LINK },
    { 7647, 3, WORD_ORG },
    { 7650, 6, WORD_LINK },
    { 7656, 12, WORD_LINK },
    { 7668, 6, WORD_SECTION },
    { 7674, 6, WORD_LINK },
    { 7680, 12, WORD_LINK },
    { 7692, 6, WORD_CAPTION },
    { 7698, 6, WORD_CAPTION },
    { 7704, 3, WORD_FILLER },
    { 7707, 6, WORD_FILLER },
    { 7713, 6, WORD_CHAPTER },
    { 7719, 6, WORD_CHAPTER },
    { 7725, 6, WORD_AD },
    { 7731, 12, WORD_NAV },
    { 7743, 6, WORD_ORG },
    { 7749, 24, WORD_LEGAL },
    { 7773, 6, WORD_AD },
    { 7779, 3, WORD_CHAPTER },
    { 7782, 6, WORD_CHAPTER },
    { 7788, 6, WORD_CHAPTER },
    { 7794, 6, WORD_CHAPTER },
    { 7800, 6, WORD_CHAPTER },
    { 7806, 6, WORD_SECTION | WORD_CHAPTER },
    { 7812, 6, WORD_AD },
    { 7818, 12, WORD_NAV },
    { 7830, 6, WORD_ORG },
    { 7836, 3, WORD_ORG },
    { 7839, 12, WORD_RELATED },
    { 7851, 12, WORD_RELATED },
    { 7863, 12, WORD_DATE },
    { 7875, 6, WORD_SECTION },
    { 7881, 6, WORD_SECTION },
    { 7887, 6, WORD_CHAPTER },
    { 7893, 6, WORD_CHAPTER },
    { 7899, 6, WORD_CHAPTER },
    { 7905, 6, WORD_LINK },
    { 7911, 9, WORD_SOURCE },
    { 7920, 6, WORD_SECTION | WORD_CHAPTER },
    { 7926, 9, WORD_AUTHOR },
    { 7935, 6, WORD_DATE },
    { 7941, 12, WORD_NAV },
    { 7953, 6, WORD_SECTION },
    { 7959, 6, WORD_CAPTION },
    { 7965, 6, WORD_SECTION },
    { 7971, 3, WORD_FILLER },
    { 7974, 6, WORD_CHAPTER },
    { 7980, 9, WORD_CHAPTER },
    { 7989, 6, WORD_SECTION | WORD_CHAPTER },
    { 7995, 6, WORD_CHAPTER },
    { 8001, 6, WORD_LINK },
    { 8007, 15, WORD_LINK },
    { 8022, 12, WORD_LINK },
    { 8034, 6, WORD_LINK },
    { 8040, 6, WORD_LINK },
    { 8046, 6, WORD_ORG },
    { 8052, 6, WORD_ORG },
    { 8058, 6, WORD_ORG },
    { 8064, 6, WORD_CHAPTER },
    { 8070, 6, WORD_CONTENTS },
    { 8076, 6, WORD_SECTION },
    { 8082, 9, WORD_EDITOR },
    { 8091, 3, WORD_FILLER },
    { 8094, 18, WORD_RELATED },
    { 8112, 12, WORD_NAV },
    { 8124, 18, WORD_NAV },
    { 8142, 18, WORD_NAV },
    { 8160, 18, WORD_NAV },
    { 8178, 12, WORD_NAV },
    { 8190, 9, WORD_SOURCE },
    { 8199, 6, WORD_SECTION },
    { 8205, 6, WORD_SECTION },
    { 8211, 3, WORD_FILLER },
    { 8214, 15, WORD_LINK },
    { 8229, 15, WORD_LINK },
    { 8244, 6, WORD_FILLER },
    { 8250, 6, WORD_FILLER },
    { 8256, 12, WORD_LINK },
    { 8268, 12, WORD_LINK },
    { 8280, 12, WORD_LINK },
    { 8292, 12, WORD_LINK },
    { 8304, 3, WORD_FILLER },
    { 8307, 6, WORD_NAV },
    { 8313, 6, WORD_NAV },
    { 8319, 3, WORD_ORG },
    { 8322, 12, WORD_NAV },
    { 8334, 6, WORD_FILLER },
    { 8340, 9, WORD_LINK },
    { 8349, 15, WORD_LINK },
    { 8364, 6, WORD_FILLER },
    { 8370, 9, WORD_LINK },
    { 8379, 15, WORD_LINK },
    { 8394, 6, WORD_SECTION },
    { 8400, 6, WORD_LINK },
    { 8406, 12, WORD_LINK },
    { 8418, 9, WORD_LINK },
    { 8427, 6, WORD_LINK },
    { 8433, 6, WORD_LINK },
    { 8439, 9, WORD_LINK },
    { 8448, 6, WORD_AUTHOR },
    { 8454, 9, WORD_LINK },
    { 8463, 15, WORD_LEGAL },
    { 8478, 15, WORD_LINK | WORD_LEGAL },
    { 8493, 6, WORD_LINK },
    { 8499, 12, WORD_LINK },
    { 8511, 3, WORD_FILLER },
    { 8514, 12, WORD_LINK },
    { 8526, 6, WORD_LINK },
    { 8532, 9, WORD_DATE },
    { 8541, 12, WORD_DATE },
    { 8553, 9, WORD_AUTHOR },
    { 8562, 12, WORD_LINK },
    { 8574, 6, WORD_LINK },
    { 8580, 3, WORD_ORG },
    { 8583, 12, WORD_SECTION },
    { 8595, 6, WORD_LINK },
    { 8601, 12, WORD_NAV },
    { 8613, 6, WORD_FILLER },
    { 8619, 6, WORD_LINK },
    { 8625, 3, WORD_SOURCE },
    { 8628, 9, WORD_LINK },
    { 8637, 6, WORD_LINK },
    { 8643, 6, WORD_EDITOR },
    { 8649, 9, WORD_RELATED },
    { 8658, 6, WORD_AUTHOR },
    { 8664, 12, WORD_AUTHOR },
    { 8676, 6, WORD_AD },
    { 8682, 6, WORD_AD },
    { 8688, 6, WORD_LINK },
    { 8694, 6, WORD_LINK },
    { 8700, 12, WORD_RELATED },
    { 8712, 15, WORD_LINK },
    { 8727, 12, WORD_RELATED },
    { 8739, 12, WORD_RELATED },
    { 8751, 6, WORD_LINK },
    { 8757, 12, WORD_RELATED },
    { 8769, 15, WORD_LINK },
    { 8784, 12, WORD_RELATED },
    { 8796, 6, WORD_SOURCE },
    { 8802, 9, WORD_DATE },
    { 8811, 12, WORD_DATE },
    { 8823, 9, WORD_SOURCE },
    { 8832, 6, WORD_SOURCE | WORD_CREDIT },
    { 8838, 9, WORD_SOURCE },
    { 8847, 9, WORD_CREDIT },
    { 8856, 12, WORD_SECTION },
    { 8868, 6, WORD_SECTION },
    { 8874, 6, WORD_CAPTION },
    { 8880, 6, WORD_CAPTION },
    { 8886, 6, WORD_NAV },
    { 8892, 6, WORD_NAV },
    { 8898, 6, WORD_NAV },
    { 8904, 3, WORD_CREDIT },
    { 8907, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8913, 9, WORD_CREDIT },
    { 8922, 6, WORD_CREDIT },
    { 8928, 6, WORD_SOURCE },
    { 8934, 6, WORD_SECTION },
    { 8940, 6, WORD_LINK },
    { 8946, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8952, 9, WORD_CREDIT },
    { 8961, 9, WORD_CREDIT },
    { 8970, 6, WORD_AUTHOR },
    { 8976, 6, WORD_AUTHOR },
    { 8982, 9, WORD_AUTHOR },
    { 8991, 3, WORD_CREDIT },
    { 8994, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9000, 9, WORD_CREDIT },
    { 9009, 6, WORD_CREDIT },
    { 9015, 6, WORD_LINK | WORD_COUNT },
    { 9021, 12, WORD_LINK },
    { 9033, 6, WORD_LINK },
    { 9039, 6, WORD_ORG },
    { 9045, 6, WORD_ORG },
    { 9051, 6, WORD_NAV },
    { 9057, 6, WORD_NAV },
    { 9063, 6, WORD_SECTION },
    { 9069, 6, WORD_AUTHOR },
    { 9075, 3, WORD_AUTHOR },
    { 9078, 12, WORD_AUTHOR },
    { 9090, 6, WORD_NAV },
    { 9096, 6, WORD_AUTHOR },
    { 9102, 18, WORD_LINK },
    { 9120, 15, WORD_LINK },
    { 9135, 6, WORD_ORG },
    { 9141, 9, WORD_ORG },
    { 9150, 6, WORD_FILLER },
    { 9156, 12, WORD_SOURCE },
    { 9168, 12, WORD_SOURCE },
    { 9180, 6, WORD_AUTHOR },
    { 9186, 6, WORD_CHAPTER },
    { 9192, 9, WORD_ORG },
    { 9201, 12, WORD_CREDIT },
    { 9213, 15, WORD_CREDIT },
    { 9228, 6, WORD_ORG },
    { 9234, 12, WORD_LINK },
    { 9246, 12, WORD_RELATED },
    { 9258, 6, WORD_FILLER | WORD_ORG },
    { 9264, 18, WORD_ORG },
    { 9282, 12, WORD_NAV },
    { 9294, 12, WORD_SOURCE },
    { 9306, 12, WORD_RELATED },
    { 9318, 9, WORD_ORG },
    { 9327, 9, WORD_ORG },
    { 9336, 9, WORD_ORG },
    { 9345, 9, WORD_ORG },
    { 9354, 12, WORD_NAV },
    { 9366, 9, WORD_ORG },
    { 9375, 12, WORD_CREDIT },
    { 9387, 12, WORD_LINK },
    { 9399, 6, WORD_FILLER | WORD_ORG },
    { 9405, 12, WORD_NAV },
    { 9417, 27, WORD_LEGAL },
    { 9444, 12, WORD_SOURCE },
    { 9456, 9, WORD_ORG },
    { 9465, 12, WORD_NAV },
    { 9477, 6, WORD_SECTION },
    { 9483, 6, WORD_SPEAKER },
    { 9489, 6, WORD_NAV },
    { 9495, 6, WORD_NAV },
    { 9501, 6, WORD_ORG },
    { 9507, 6, WORD_ORG },
    { 9513, 6, WORD_DATE },
    { 9519, 6, WORD_DATE },
    { 9525, 6, WORD_ORG },
    { 9531, 6, WORD_ORG },
    { 9537, 6, WORD_ORG },
    { 9543, 6, WORD_NAV },
    { 9549, 6, WORD_DATE },
    { 9555, 6, WORD_ORG },
    { 9561, 6, WORD_NAV },
    { 9567, 6, WORD_DATE },
    { 9573, 6, WORD_ORG },
    { 9579, 6, WORD_ORG },
    { 9585, 6, WORD_ORG },
    { 9591, 6, WORD_ORG },
    { 9597, 9, WORD_NAV },
    { 9606, 3, WORD_FILLER },
    { 9609, 6, WORD_LINK },
    { 9615, 8, WORD_LINK },
    { 9623, 12, WORD_RELATED },
    { 9635, 12, WORD_RELATED },
    { 9647, 12, WORD_RELATED },
    { 9659, 12, WORD_RELATED },
    { 9671, 6, WORD_UPDATE },
    { 9677, 9, WORD_UPDATE },
    { 9686, 9, WORD_UPDATE },
    { 9695, 9, WORD_UPDATE },
    { 9704, 12, WORD_UPDATE },
    { 9716, 12, WORD_UPDATE },
    { 9728, 12, WORD_UPDATE },
    { 9740, 12, WORD_UPDATE },
    { 9752, 6, WORD_ORG },
    { 9758, 6, WORD_LINK },
    { 9764, 12, WORD_UPDATE },
    { 9776, 12, WORD_UPDATE },
    { 9788, 12, WORD_UPDATE },
    { 9800, 6, WORD_FILLER },
    { 9806, 18, WORD_RELATED },
    { 9824, 12, WORD_RELATED },
    { 9836, 12, WORD_RELATED },
    { 9848, 12, WORD_RELATED },
    { 9860, 12, WORD_RELATED },
    { 9872, 12, WORD_RELATED },
    { 9884, 12, WORD_RELATED },
    { 9896, 9, WORD_CHAPTER },
    { 9905, 12, WORD_UPDATE },
    { 9917, 9, WORD_CHAPTER },
    { 9926, 9, WORD_CHAPTER },
    { 9935, 9, WORD_CHAPTER },
    { 9944, 12, WORD_LINK },
    { 9956, 12, WORD_LINK },
    { 9968, 12, WORD_LINK },
    { 9980, 12, WORD_SECTION },
    { 9992, 6, WORD_ORG },
    { 9998, 3, WORD_FILLER },
    { 10001, 18, WORD_LINK },
    { 10019, 9, WORD_LINK },
    { 10028, 12, WORD_NAV },
    { 10040, 12, WORD_NAV },
    { 10052, 6, WORD_LINK },
    { 10058, 6, WORD_ORG },
    { 10064, 12, WORD_LEGAL },
    { 10076, 12, WORD_LEGAL },
    { 10088, 12, WORD_LEGAL },
    { 10100, 12, WORD_LEGAL },
    { 10112, 6, WORD_CHAPTER },
    { 10118, 6, WORD_LINK },
    { 10124, 6, WORD_LINK },
    { 10130, 3, WORD_FILLER },
    { 10133, 12, WORD_AUTHOR },
    { 10145, 12, WORD_AUTHOR },
    { 10157, 12, WORD_AUTHOR },
    { 10169, 12, WORD_AUTHOR },
    { 10181, 6, WORD_FILLER },
    { 10187, 12, WORD_AUTHOR },
    { 10199, 12, WORD_AUTHOR },
    { 10211, 12, WORD_AUTHOR },
    { 10223, 12, WORD_AUTHOR },
    { 10235, 12, WORD_AUTHOR },
    { 10247, 6, WORD_SECTION },
    { 10253, 6, WORD_FILLER },
    { 10259, 12, WORD_RELATED },
    { 10271, 6, WORD_FILLER },
    { 10277, 6, WORD_ORG },
    { 10283, 6, WORD_SECTION },
    { 10289, 15, WORD_SECTION },
    { 10304, 15, WORD_SECTION },
    { 10319, 3, WORD_COUNT },
    { 10322, 3, WORD_FILLER },
    { 10325, 6, WORD_SOURCE },
    { 10331, 6, WORD_SOURCE },
    { 10337, 6, WORD_COUNT },
    { 10343, 12, WORD_LINK },
    { 10355, 12, WORD_LINK },
    { 10367, 6, WORD_EDITOR },
    { 10373, 6, WORD_EDITOR },
    { 10379, 6, WORD_ORG },
    { 10385, 6, WORD_EDITOR },
    { 10391, 6, WORD_EDITOR },
    { 10397, 6, WORD_EDITOR },
    { 10403, 6, WORD_EDITOR },
    { 10409, 12, WORD_ORG },
    { 10421, 6, WORD_EDITOR },
    { 10427, 12, WORD_EDITOR },
    { 10439, 3, WORD_COUNT },
    { 10442, 6, WORD_NAV },
    { 10448, 6, WORD_CHAPTER },
    { 10454, 6, WORD_AUTHOR },
    { 10460, 6, WORD_SECTION },
    { 10466, 6, WORD_SECTION },
    { 10472, 6, WORD_SECTION },
    { 10478, 6, WORD_SECTION },
    { 10484, 6, WORD_AUTHOR },
    { 10490, 6, WORD_AUTHOR },
    { 10496, 6, WORD_LINK },
    { 10502, 6, WORD_EDITOR },
    { 10508, 6, WORD_EDITOR },
    { 10514, 6, WORD_AD },
    { 10520, 6, WORD_AD },
    { 10526, 6, WORD_LINK },
    { 10532, 12, WORD_LINK },
    { 10544, 3, WORD_COUNT | WORD_FILLER },
    { 10547, 12, WORD_LINK },
    { 10559, 15, WORD_LINK },
    { 10574, 6, WORD_LINK },
    { 10580, 9, WORD_COUNT },
    { 10589, 9, WORD_COUNT },
    { 10598, 9, WORD_COUNT },
    { 10607, 6, WORD_NAV },
    { 10613, 3, WORD_FILLER },
    { 10616, 6, WORD_FILLER },
    { 10622, 6, WORD_FILLER },
    { 10628, 6, WORD_FILLER },
    { 10634, 6, WORD_SECTION },
    { 10640, 6, WORD_SECTION },
    { 10646, 12, WORD_SECTION },
    { 10658, 6, WORD_SECTION },
    { 10664, 12, WORD_SECTION },
    { 10676, 6, WORD_NAV },
    { 10682, 6, WORD_NAV },
    { 10688, 6, WORD_LINK },
    { 10694, 12, WORD_SECTION },
    { 10706, 12, WORD_SECTION },
    { 10718, 9, WORD_SECTION },
    { 10727, 12, WORD_LEGAL },
    { 10739, 12, WORD_RELATED },
    { 10751, 6, WORD_SECTION },
    { 10757, 6, WORD_SECTION },
    { 10763, 6, WORD_COUNT },
    { 10769, 9, WORD_COUNT },
    { 10778, 12, WORD_COUNT },
    { 10790, 9, WORD_COUNT },
    { 10799, 12, WORD_SOURCE },
    { 10811, 6, WORD_NAV },
    { 10817, 12, WORD_NAV },
    { 10829, 6, WORD_NAV },
    { 10835, 12, WORD_NAV },
    { 10847, 6, WORD_COUNT },
    { 10853, 12, WORD_COUNT },
    { 10865, 9, WORD_COUNT },
    { 10874, 12, WORD_COUNT },
    { 10886, 9, WORD_COUNT },
    { 10895, 6, WORD_COUNT },
    { 10901, 12, WORD_RELATED },
    { 10913, 9, WORD_COUNT },
    { 10922, 9, WORD_COUNT },
    { 10931, 9, WORD_COUNT },
    { 10940, 6, WORD_FILLER },
    { 10946, 6, WORD_LINK | WORD_COUNT },
    { 10952, 12, WORD_RELATED },
    { 10964, 6, WORD_COUNT },
    { 10970, 12, WORD_RELATED },
    { 10982, 6, WORD_FILLER },
    { 10988, 12, WORD_RELATED },
    { 11000, 12, WORD_RELATED },
    { 11012, 12, WORD_RELATED },
    { 11024, 12, WORD_RELATED },
    { 11036, 18, WORD_LINK },
    { 11054, 18, WORD_LEGAL },
    { 11072, 12, WORD_LEGAL },
    { 11084, 12, WORD_LEGAL },
    { 11096, 6, WORD_NAV },
    { 11102, 6, WORD_NAV },
    { 11108, 6, WORD_CAPTION },
    { 11114, 6, WORD_COUNT },
    { 11120, 6, WORD_FILLER },
    { 11126, 12, WORD_RELATED },
    { 11138, 12, WORD_RELATED },
    { 11150, 12, WORD_RELATED },
    { 11162, 12, WORD_RELATED },
    { 11174, 12, WORD_LEGAL },
    { 11186, 12, WORD_LEGAL },
    { 11198, 12, WORD_LEGAL },
    { 11210, 12, WORD_LEGAL },
    { 11222, 12, WORD_EDITOR },
    { 11234, 9, WORD_CHAPTER },
    { 11243, 12, WORD_LEGAL },
    { 11255, 12, WORD_LEGAL },
    { 11267, 9, WORD_CHAPTER },
    { 11276, 6, WORD_LINK },
    { 11282, 12, WORD_AUTHOR },
    { 11294, 12, WORD_AUTHOR },
    { 11306, 6, WORD_SECTION },
    { 11312, 12, WORD_AUTHOR },
    { 11324, 12, WORD_AUTHOR },
    { 11336, 12, WORD_AUTHOR },
    { 11348, 6, WORD_NAV },
    { 11354, 6, WORD_SECTION },
    { 11360, 12, WORD_RELATED },
    { 11372, 12, WORD_RELATED },
    { 11384, 6, WORD_CHAPTER },
    { 11390, 6, WORD_CHAPTER },
    { 11396, 12, WORD_NAV },
    { 11408, 9, WORD_NAV },
    { 11417, 6, WORD_NAV },
    { 11423, 3, WORD_FILLER },
    { 11426, 6, WORD_SECTION },
    { 11432, 3, WORD_SPEAKER },
    { 11435, 6, WORD_ORG },
    { 11441, 9, WORD_LINK },
    { 11450, 9, WORD_LINK },
    { 11459, 6, WORD_ORG },
    { 11465, 9, WORD_ORG },
    { 11474, 6, WORD_CAPTION },
    { 11480, 12, WORD_CAPTION },
    { 11492, 6, WORD_LINK | WORD_COUNT },
    { 11498, 6, WORD_CHAPTER },
    { 11504, 9, WORD_CHAPTER },
    { 11513, 9, WORD_CHAPTER },
    { 11522, 9, WORD_CHAPTER },
    { 11531, 12, WORD_NAV },
    { 11543, 6, WORD_SOURCE },
    { 11549, 9, WORD_DATE },
    { 11558, 6, WORD_DATE },
    { 11564, 6, WORD_LINK },
    { 11570, 6, WORD_LINK },
    { 11576, 6, WORD_LINK },
    { 11582, 15, WORD_LINK },
    { 11597, 6, WORD_LINK },
    { 11603, 9, WORD_DATE },
    { 11612, 6, WORD_DATE },
    { 11618, 12, WORD_SOURCE },
    { 11630, 9, WORD_DATE },
    { 11639, 12, WORD_DATE },
    { 11651, 12, WORD_DATE },
    { 11663, 9, WORD_AUTHOR },
    { 11672, 6, WORD_DATE | WORD_ORG },
    { 11678, 12, WORD_SOURCE },
    { 11690, 9, WORD_DATE },
    { 11699, 12, WORD_DATE },
    { 11711, 12, WORD_DATE },
    { 11723, 12, WORD_SOURCE },
    { 11735, 9, WORD_AUTHOR },
    { 11744, 9, WORD_AUTHOR },
    { 11753, 12, WORD_DATE },
    { 11765, 9, WORD_AUTHOR },
    { 11774, 6, WORD_DATE },
    { 11780, 9, WORD_DATE },
    { 11789, 12, WORD_DATE },
    { 11801, 12, WORD_DATE },
    { 11813, 12, WORD_LINK },
    { 11825, 3, WORD_FILLER },
    { 11828, 6, WORD_EDITOR },
    { 11834, 6, WORD_EDITOR },
    { 11840, 12, WORD_NAV },
    { 11852, 6, WORD_LINK | WORD_CONTENTS },
    { 11858, 6, WORD_CONTENTS },
    { 11864, 6, WORD_SECTION },
    { 11870, 6, WORD_LINK | WORD_CONTENTS },
    { 11876, 6, WORD_NAV },
    { 11882, 12, WORD_RELATED },
    { 11894, 12, WORD_RELATED },
    { 11906, 12, WORD_RELATED },
    { 11918, 12, WORD_RELATED },
    { 11930, 12, WORD_RELATED },
    { 11942, 12, WORD_RELATED },
    { 11954, 12, WORD_RELATED },
    { 11966, 12, WORD_RELATED },
    { 11978, 12, WORD_RELATED },
    { 11990, 12, WORD_RELATED },
    { 12002, 12, WORD_RELATED },
    { 12014, 12, WORD_RELATED },
    { 12026, 12, WORD_RELATED },
    { 12038, 12, WORD_RELATED },
    { 12050, 12, WORD_RELATED },
    { 12062, 3, WORD_FILLER },
    { 12065, 9, WORD_RELATED },
    { 12074, 6, WORD_LINK },
    { 12080, 12, WORD_SECTION },
    { 12092, 12, WORD_SECTION },
    { 12104, 9, WORD_CAPTION },
    { 12113, 9, WORD_CAPTION },
    { 12122, 3, WORD_ORG },
    { 12125, 6, WORD_NAV },
    { 12131, 6, WORD_NAV },
    { 12137, 6, WORD_NAV },
    { 12143, 12, WORD_LEGAL },
    { 12155, 12, WORD_LEGAL },
    { 12167, 6, WORD_NAV },
    { 12173, 12, WORD_SOURCE },
    { 12185, 12, WORD_SOURCE },
    { 12197, 6, WORD_SOURCE },
    { 12203, 6, WORD_LINK },
    { 12209, 12, WORD_NAV },
    { 12221, 12, WORD_NAV },
    { 12233, 12, WORD_CONTENTS },
    { 12245, 12, WORD_CONTENTS },
    { 12257, 3, WORD_FILLER },
    { 12260, 6, WORD_AUTHOR },
    { 12266, 3, WORD_SPEAKER },
    { 12269, 6, WORD_SPEAKER },
    { 12275, 6, WORD_EDITOR },
    { 12281, 6, WORD_EDITOR },
    { 12287, 6, WORD_EDITOR },
    { 12293, 6, WORD_SECTION },
    { 12299, 6, WORD_LINK },
    { 12305, 3, WORD_COUNT },
    { 12308, 6, WORD_SECTION },
    { 12314, 6, WORD_LINK },
    { 12320, 12, WORD_RELATED },
    { 12332, 6, WORD_LINK },
    { 12338, 12, WORD_SECTION | WORD_CHAPTER },
    { 12350, 6, WORD_CHAPTER },
    { 12356, 6, WORD_EDITOR },
    { 12362, 6, WORD_CHAPTER },
    { 12368, 6, WORD_CHAPTER },
    { 12374, 6, WORD_CHAPTER },
    { 12380, 6, WORD_CAPTION },
    { 12386, 6, WORD_NAV },
    { 12392, 6, WORD_SECTION },
    { 12398, 6, WORD_SECTION },
    { 12404, 6, WORD_CHAPTER },
    { 12410, 9, WORD_SECTION },
    { 12419, 6, WORD_SECTION },
    { 12425, 6, WORD_SECTION | WORD_CHAPTER },
    { 12431, 6, WORD_SECTION },
    { 12437, 3, WORD_FILLER },
    { 12440, 6, WORD_EDITOR },
    { 12446, 15, WORD_LINK },
    { 12461, 3, WORD_ORG },
    { 12464, 6, WORD_SPEAKER },
    { 12470, 12, WORD_LINK },
    { 12482, 12, WORD_NAV },
    { 12494, 12, WORD_NAV },
    { 12506, 12, WORD_NAV },
    { 12518, 12, WORD_EDITOR },
    { 12530, 12, WORD_EDITOR },
    { 12542, 6, WORD_FILLER },
    { 12548, 6, WORD_CHAPTER },
    { 12554, 6, WORD_SECTION | WORD_CHAPTER },
    { 12560, 6, WORD_ORG },
    { 12566, 9, WORD_SECTION },
    { 12575, 9, WORD_SECTION },
    { 12584, 6, WORD_AUTHOR },
    { 12590, 6, WORD_AUTHOR },
    { 12596, 6, WORD_EDITOR },
    { 12602, 12, WORD_RELATED },
    { 12614, 9, WORD_UPDATE },
    { 12623, 12, WORD_LINK },
    { 12635, 6, WORD_EDITOR },
    { 12641, 9, WORD_ORG },
    { 12650, 9, WORD_EDITOR },
    { 12659, 9, WORD_ORG },
    { 12668, 24, WORD_RELATED },
    { 12692, 6, WORD_ORG },
    { 12698, 6, WORD_LINK },
    { 12704, 6, WORD_CHAPTER },
    { 12710, 6, WORD_CONTENTS },
    { 12716, 6, WORD_SECTION },
    { 12722, 9, WORD_EDITOR },
    { 12731, 6, WORD_LINK },
    { 12737, 6, WORD_LINK },
    { 12743, 12, WORD_LINK },
    { 12755, 6, WORD_LINK },
    { 12761, 6, WORD_CAPTION },
    { 12767, 6, WORD_CHAPTER },
    { 12773, 6, WORD_EDITOR },
    { 12779, 6, WORD_CHAPTER },
    { 12785, 6, WORD_CHAPTER },
    { 12791, 6, WORD_CHAPTER },
    { 12797, 9, WORD_SECTION },
    { 12806, 6, WORD_SECTION },
    { 12812, 6, WORD_SECTION },
    { 12818, 6, WORD_SECTION | WORD_CHAPTER },
    { 12824, 3, WORD_FILLER },
    { 12827, 6, WORD_EDITOR },
    { 12833, 12, WORD_LINK },
    { 12845, 6, WORD_CHAPTER },
    { 12851, 6, WORD_SECTION | WORD_CHAPTER },
    { 12857, 9, WORD_SECTION },
    { 12866, 9, WORD_SECTION },
    { 12875, 6, WORD_AUTHOR },
    { 12881, 6, WORD_AUTHOR },
    { 12887, 6, WORD_EDITOR },
    { 12893, 9, WORD_UPDATE },
    { 12902, 12, WORD_RELATED },
    { 12914, 6, WORD_LINK },
    { 12920, 3, WORD_ORG },
    { 12923, 6, WORD_SPEAKER },
    { 12929, 12, WORD_LINK },
    { 12941, 9, WORD_LEGAL },
    { 12950, 12, WORD_NAV },
    { 12962, 12, WORD_NAV },
    { 12974, 12, WORD_EDITOR },
    { 12986, 6, WORD_FILLER },
    { 12992, 3, WORD_ORG },
    { 12995, 6, WORD_EDITOR },
    { 13001, 6, WORD_EDITOR },
    { 13007, 6, WORD_CREDIT },
    { 13013, 9, WORD_CREDIT },
    { 13022, 6, WORD_EDITOR },
    { 13028, 6, WORD_EDITOR },
    { 13034, 6, WORD_SPEAKER },
    { 13040, 6, WORD_SPEAKER },
    { 13046, 6, WORD_SECTION },
    { 13052, 12, WORD_NAV },
    { 13064, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 13073, 12, WORD_NAV },
    { 13085, 9, WORD_LEGAL },
    { 13094, 9, WORD_LINK },
    { 13103, 6, WORD_SPEAKER },
    { 13109, 6, WORD_SECTION },
    { 13115, 6, WORD_LINK },
    { 13121, 12, WORD_LINK },
    { 13133, 6, WORD_LINK },
    { 13139, 12, WORD_SECTION },
    { 13151, 6, WORD_CHAPTER },
    { 13157, 3, WORD_FILLER },
    { 13160, 6, WORD_SECTION | WORD_CHAPTER },
    { 13166, 6, WORD_SECTION | WORD_CHAPTER },
    { 13172, 3, WORD_ORG },
    { 13175, 3, WORD_FILLER },
    { 13178, 6, WORD_LINK },
    { 13184, 12, WORD_LEGAL },
    { 13196, 3, WORD_COUNT },
    { 13199, 3, WORD_AUTHOR },
    { 13202, 12, WORD_LEGAL },
    { 13214, 9, WORD_LEGAL },
    { 13223, 6, WORD_AUTHOR },
    { 13229, 3, WORD_ORG },
    { 13232, 9, WORD_ORG },
    { 13241, 9, WORD_ORG },
    { 13250, 15, WORD_AUTHOR },
    { 13265, 3, WORD_CAPTION },
    { 13268, 6, WORD_CAPTION },
    { 13274, 12, WORD_SPEAKER },
    { 13286, 6, WORD_SECTION },
    { 13292, 6, WORD_EDITOR | WORD_CREDIT },
    { 13298, 12, WORD_LINK },
    { 13310, 12, WORD_LINK },
    { 13322, 6, WORD_SECTION },
    { 13328, 6, WORD_NAV },
    { 13334, 6, WORD_NAV },
    { 13340, 12, WORD_AUTHOR },
    { 13352, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13358, 6, WORD_SPEAKER },
    { 13364, 6, WORD_NAV },
    { 13370, 12, WORD_AUTHOR },
    { 13382, 6, WORD_SPEAKER },
    { 13388, 6, WORD_NAV },
    { 13394, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13400, 6, WORD_CHAPTER },
    { 13406, 6, WORD_LINK },
    { 13412, 15, WORD_LINK },
    { 13427, 6, WORD_SECTION },
    { 13433, 12, WORD_SECTION },
    { 13445, 6, WORD_FILLER | WORD_AUTHOR },
    { 13451, 9, WORD_FILLER },
    { 13460, 15, WORD_LINK },
    { 13475, 24, WORD_LEGAL },
    { 13499, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13505, 6, WORD_AUTHOR },
    { 13511, 12, WORD_NAV },
    { 13523, 6, WORD_LINK },
    { 13529, 12, WORD_LEGAL },
    { 13541, 6, WORD_SECTION },
    { 13547, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13553, 9, WORD_AUTHOR },
    { 13562, 9, WORD_COUNT },
    { 13571, 3, WORD_AUTHOR },
    { 13574, 12, WORD_EDITOR },
    { 13586, 3, WORD_FILLER },
    { 13589, 6, WORD_COUNT },
    { 13595, 9, WORD_SECTION },
    { 13604, 3, WORD_FILLER },
    { 13607, 12, WORD_LEGAL },
    { 13619, 21, WORD_LINK },
    { 13640, 6, WORD_NAV | WORD_ORG },
    { 13646, 6, WORD_SECTION },
    { 13652, 6, WORD_AUTHOR },
    { 13658, 6, WORD_SECTION },
    { 13664, 6, WORD_ORG },
    { 13670, 3, WORD_LINK | WORD_COUNT },
    { 13673, 6, WORD_LINK },
    { 13679, 6, WORD_LINK },
    { 13685, 9, WORD_LINK },
    { 13694, 6, WORD_SECTION },
    { 13700, 12, WORD_SECTION },
    { 13712, 6, WORD_SECTION },
    { 13718, 6, WORD_AUTHOR },
    { 13724, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13730, 6, WORD_NAV | WORD_ORG },
    { 13736, 12, WORD_NAV },
    { 13748, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13754, 9, WORD_AUTHOR },
    { 13763, 9, WORD_COUNT },
    { 13772, 3, WORD_AUTHOR },
    { 13775, 6, WORD_AUTHOR },
    { 13781, 3, WORD_FILLER },
    { 13784, 12, WORD_LINK },
    { 13796, 3, WORD_FILLER },
    { 13799, 12, WORD_LEGAL },
    { 13811, 21, WORD_LINK },
    { 13832, 6, WORD_ORG },
    { 13838, 6, WORD_SECTION },
    { 13844, 6, WORD_LINK },
    { 13850, 6, WORD_NAV },
    { 13856, 12, WORD_EDITOR },
    { 13868, 6, WORD_EDITOR },
    { 13874, 12, WORD_DATE },
    { 13886, 9, WORD_AUTHOR },
    { 13895, 12, WORD_SOURCE },
    { 13907, 9, WORD_CAPTION | WORD_CREDIT },
    { 13916, 12, WORD_CAPTION | WORD_CREDIT },
    { 13928, 9, WORD_CAPTION | WORD_CREDIT },
    { 13937, 12, WORD_CAPTION | WORD_CREDIT },
    { 13949, 12, WORD_CREDIT },
    { 13961, 6, WORD_FILLER },
    { 13967, 6, WORD_SPEAKER },
    { 13973, 6, WORD_LINK },
    { 13979, 12, WORD_AD },
    { 13991, 6, WORD_NAV },
    { 13997, 12, WORD_EDITOR },
    { 14009, 6, WORD_EDITOR },
    { 14015, 9, WORD_CAPTION | WORD_CREDIT },
    { 14024, 12, WORD_CAPTION | WORD_CREDIT },
    { 14036, 12, WORD_SOURCE },
    { 14048, 6, WORD_FILLER },
    { 14054, 3, WORD_LINK | WORD_COUNT },
    { 14057, 12, WORD_AD },
    { 14069, 6, WORD_LINK },
    { 14075, 3, WORD_CHAPTER },
    { 14078, 6, WORD_LINK },
    { 14084, 3, WORD_LINK },
    { 14087, 6, WORD_NAV },
    { 14093, 15, WORD_LEGAL },
    { 14108, 12, WORD_LEGAL },
    { 14120, 6, WORD_LINK },
    { 14126, 9, WORD_SOURCE },
    { 14135, 6, WORD_LINK },
    { 14141, 6, WORD_SOURCE },
    { 14147, 6, WORD_LINK },
    { 14153, 9, WORD_SOURCE },
    { 14162, 15, WORD_LEGAL },
    { 14177, 15, WORD_LEGAL },
    { 14192, 6, WORD_LINK },
    { 14198, 6, WORD_LINK },
    { 14204, 6, WORD_SOURCE },
    { 14210, 6, WORD_LINK },
    { 14216, 9, WORD_SOURCE },
    { 14225, 15, WORD_LEGAL },
    { 14240, 9, WORD_ORG },
    { 14249, 6, WORD_LINK },
    { 14255, 12, WORD_LINK },
    { 14267, 12, WORD_LINK },
    { 14279, 12, WORD_LINK },
    { 14291, 12, WORD_LINK },
    { 14303, 12, WORD_LINK },
    { 14315, 12, WORD_LINK },
    { 14327, 12, WORD_LINK },
    { 14339, 6, WORD_FILLER },
    { 14345, 21, WORD_LEGAL },
    { 14366, 6, WORD_LINK },
    { 14372, 6, WORD_LINK },
    { 14378, 6, WORD_SOURCE },
    { 14384, 6, WORD_FILLER },
    { 14390, 6, WORD_ORG },
    { 14396, 9, WORD_ORG },
    { 14405, 6, WORD_LINK },
    { 14411, 6, WORD_ORG },
    { 14417, 9, WORD_AUTHOR },
    { 14426, 9, WORD_ORG },
    { 14435, 6, WORD_ORG },
    { 14441, 9, WORD_AUTHOR },
    { 14450, 9, WORD_ORG },
    { 14459, 6, WORD_LINK },
    { 14465, 6, WORD_NAV },
    { 14471, 6, WORD_ORG },
    { 14477, 6, WORD_ORG },
    { 14483, 6, WORD_SOURCE },
    { 14489, 3, WORD_ORG },
    { 14492, 9, WORD_ORG },
    { 14501, 9, WORD_ORG },
    { 14510, 6, WORD_DATE },
    { 14516, 9, WORD_SOURCE },
    { 14525, 12, WORD_DATE },
    { 14537, 6, WORD_CAPTION },
    { 14543, 6, WORD_CAPTION },
    { 14549, 6, WORD_AUTHOR },
    { 14555, 12, WORD_AUTHOR },
    { 14567, 9, WORD_SPEAKER },
    { 14576, 12, WORD_LINK },
    { 14588, 6, WORD_LINK },
    { 14594, 12, WORD_LEGAL },
    { 14606, 6, WORD_ORG },
    { 14612, 6, WORD_CHAPTER },
    { 14618, 6, WORD_CHAPTER },
    { 14624, 6, WORD_CHAPTER },
    { 14630, 6, WORD_CHAPTER },
    { 14636, 6, WORD_CHAPTER },
    { 14642, 21, WORD_RELATED },
    { 14663, 18, WORD_RELATED },
    { 14681, 15, WORD_RELATED },
    { 14696, 12, WORD_RELATED },
    { 14708, 6, WORD_COUNT },
    { 14714, 12, WORD_LINK },
    { 14726, 9, WORD_COUNT },
    { 14735, 12, WORD_COUNT },
    { 14747, 9, WORD_COUNT },
    { 14756, 6, WORD_COUNT },
    { 14762, 9, WORD_COUNT },
    { 14771, 12, WORD_NAV },
    { 14783, 6, WORD_LINK },
    { 14789, 9, WORD_EDITOR },
    { 14798, 9, WORD_EDITOR },
    { 14807, 6, WORD_LINK },
    { 14813, 12, WORD_LINK },
    { 14825, 12, WORD_LINK },
    { 14837, 3, WORD_SPEAKER },
    { 14840, 6, WORD_SECTION | WORD_SPEAKER },
    { 14846, 6, WORD_CHAPTER },
    { 14852, 6, WORD_CHAPTER },
    { 14858, 6, WORD_COUNT },
    { 14864, 12, WORD_LINK },
    { 14876, 12, WORD_RELATED },
    { 14888, 9, WORD_COUNT },
    { 14897, 12, WORD_COUNT },
    { 14909, 9, WORD_COUNT },
    { 14918, 6, WORD_CAPTION },
    { 14924, 6, WORD_CAPTION },
    { 14930, 6, WORD_SECTION | WORD_CHAPTER },
    { 14936, 6, WORD_SECTION },
    { 14942, 6, WORD_CAPTION },
    { 14948, 6, WORD_CHAPTER },
    { 14954, 6, WORD_SECTION },
    { 14960, 6, WORD_CHAPTER },
    { 14966, 6, WORD_SECTION | WORD_CHAPTER },
    { 14972, 3, WORD_ORG },
    { 14975, 12, WORD_NAV },
    { 14987, 15, WORD_NAV },
    { 15002, 6, WORD_ORG },
    { 15008, 6, WORD_ORG },
    { 15014, 6, WORD_ORG },
    { 15020, 6, WORD_ORG },
    { 15026, 9, WORD_LINK },
    { 15035, 9, WORD_LINK },
    { 15044, 6, WORD_ORG },
    { 15050, 9, WORD_ORG },
    { 15059, 9, WORD_ORG },
    { 15068, 9, WORD_ORG },
    { 15077, 6, WORD_LINK },
    { 15083, 6, WORD_FILLER },
    { 15089, 3, WORD_LINK },
    { 15092, 6, WORD_ORG },
    { 15098, 6, WORD_EDITOR | WORD_CAPTION },
    { 15104, 6, WORD_CHAPTER },
    { 15110, 6, WORD_FILLER },
    { 15116, 3, WORD_LINK },
    { 15119, 6, WORD_ORG },
    { 15125, 6, WORD_EDITOR | WORD_CAPTION },
    { 15131, 6, WORD_CHAPTER },
    { 15137, 6, WORD_SECTION },
    { 15143, 6, WORD_CHAPTER },
    { 15149, 6, WORD_ORG },
    { 15155, 12, WORD_AUTHOR },
    { 15167, 12, WORD_AUTHOR },
    { 15179, 6, WORD_LINK | WORD_NAV },
    { 15185, 6, WORD_LINK | WORD_NAV },
    { 15191, 12, WORD_AUTHOR },
    { 15203, 12, WORD_LINK },
    { 15215, 6, WORD_NAV },
    { 15221, 15, WORD_LINK },
    { 15236, 6, WORD_COUNT },
    { 15242, 9, WORD_COUNT },
    { 15251, 9, WORD_COUNT },
    { 15260, 9, WORD_COUNT },
    { 15269, 6, WORD_FILLER },
    { 15275, 6, WORD_LINK | WORD_COUNT },
    { 15281, 6, WORD_LINK },
    { 15287, 6, WORD_COUNT },
    { 15293, 12, WORD_RELATED },
    { 15305, 9, WORD_COUNT },
    { 15314, 9, WORD_COUNT },
    { 15323, 3, WORD_LINK },
    { 15326, 4, WORD_LINK },
    { 15330, 4, WORD_LINK },
    { 15334, 13, WORD_SECTION },
    { 15347, 3, WORD_COUNT },
    { 15350, 6, WORD_SECTION },
    { 15356, 24, WORD_NAV },
    { 15380, 6, WORD_UPDATE },
    { 15386, 3, WORD_COUNT },
    { 15389, 6, WORD_NAV },
    { 15395, 9, WORD_DATE },
    { 15404, 9, WORD_DATE },
    { 15413, 6, WORD_SECTION },
    { 15419, 6, WORD_SECTION },
    { 15425, 12, WORD_SECTION },
    { 15437, 6, WORD_NAV | WORD_ORG },
    { 15443, 12, WORD_NAV },
    { 15455, 6, WORD_SECTION },
    { 15461, 6, WORD_COUNT },
    { 15467, 6, WORD_LINK },
    { 15473, 12, WORD_LINK },
    { 15485, 6, WORD_NAV },
    { 15491, 13, WORD_RELATED },
    { 15504, 13, WORD_RELATED },
    { 15517, 9, WORD_RELATED },
    { 15526, 12, WORD_RELATED },
    { 15538, 12, WORD_RELATED },
    { 15550, 6, WORD_AD },
    { 15556, 12, WORD_NAV },
    { 15568, 6, WORD_EDITOR },
    { 15574, 6, WORD_LINK },
    { 15580, 12, WORD_LINK },
    { 15592, 12, WORD_LINK },
    { 15604, 6, WORD_NAV },
    { 15610, 6, WORD_CAPTION },
    { 15616, 3, WORD_AUTHOR },
    { 15619, 11, WORD_AUTHOR },
    { 15630, 9, WORD_AUTHOR },
    { 15639, 12, WORD_LINK },
    { 15651, 13, WORD_LINK },
    { 15664, 12, WORD_LINK },
    { 15676, 6, WORD_FILLER },
    { 15682, 13, WORD_DATE },
    { 15695, 12, WORD_LINK },
    { 15707, 12, WORD_LINK },
    { 15719, 12, WORD_UPDATE },
    { 15731, 12, WORD_DATE },
    { 15743, 12, WORD_LINK },
    { 15755, 12, WORD_LINK },
    { 15767, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 15773, 6, WORD_SECTION },
    { 15779, 9, WORD_SECTION },
    { 15788, 13, WORD_CHAPTER },
    { 15801, 6, WORD_DATE },
    { 15807, 9, WORD_LINK },
    { 15816, 18, WORD_LINK },
    { 15834, 12, WORD_SECTION },
    { 15846, 6, WORD_NAV | WORD_ORG },
    { 15852, 19, WORD_RELATED },
    { 15871, 6, WORD_LINK },
    { 15877, 9, WORD_LINK },
    { 15886, 12, WORD_LINK },
    { 15898, 6, WORD_LINK },
    { 15904, 3, WORD_SPEAKER },
    { 15907, 6, WORD_SPEAKER },
    { 15913, 6, WORD_LINK | WORD_COUNT },
    { 15919, 13, WORD_LINK },
    { 15932, 12, WORD_LINK },
    { 15944, 12, WORD_LINK },
    { 15956, 12, WORD_LINK },
    { 15968, 9, WORD_LINK },
    { 15977, 9, WORD_ORG },
    { 15986, 6, WORD_CAPTION },
    { 15992, 9, WORD_NAV },
    { 16001, 16, WORD_CHAPTER },
    { 16017, 12, WORD_SECTION },
    { 16029, 6, WORD_DATE },
    { 16035, 9, WORD_DATE },
    { 16044, 6, WORD_LINK },
    { 16050, 3, WORD_FILLER },
    { 16053, 9, WORD_LINK },
    { 16062, 3, WORD_FILLER },
    { 16065, 12, WORD_LINK },
    { 16077, 6, WORD_CHAPTER },
    { 16083, 13, WORD_SECTION },
    { 16096, 9, WORD_SECTION },
    { 16105, 17, WORD_RELATED },
    { 16122, 17, WORD_RELATED },
    { 16139, 20, WORD_RELATED },
    { 16159, 15, WORD_RELATED },
    { 16174, 6, WORD_ORG },
    { 16180, 9, WORD_LINK },
    { 16189, 9, WORD_SECTION },
    { 16198, 9, WORD_SECTION | WORD_CHAPTER },
    { 16207, 9, WORD_SECTION | WORD_CHAPTER },
    { 16216, 6, WORD_NAV },
    { 16222, 19, WORD_NAV },
    { 16241, 6, WORD_LINK },
    { 16247, 3, WORD_COUNT },
    { 16250, 6, WORD_LINK },
    { 16256, 12, WORD_LINK },
    { 16268, 6, WORD_SECTION },
    { 16274, 6, WORD_CONTENTS },
    { 16280, 13, WORD_LEGAL },
    { 16293, 12, WORD_LEGAL },
    { 16305, 3, WORD_SPEAKER },
    { 16308, 6, WORD_NAV },
    { 16314, 9, WORD_ORG },
    { 16323, 9, WORD_DATE },
    { 16332, 6, WORD_SECTION },
    { 16338, 6, WORD_ORG },
    { 16344, 6, WORD_SECTION },
    { 16350, 6, WORD_AD },
    { 16356, 6, WORD_LINK },
    { 16362, 6, WORD_CHAPTER },
    { 16368, 9, WORD_CHAPTER },
    { 16377, 12, WORD_SECTION },
    { 16389, 6, WORD_SECTION },
    { 16395, 19, WORD_NAV },
    { 16414, 18, WORD_NAV },
    { 16432, 6, WORD_SECTION | WORD_CHAPTER },
    { 16438, 9, WORD_LINK },
    { 16447, 6, WORD_EDITOR },
    { 16453, 6, WORD_NAV },
    { 16459, 12, WORD_NAV },
    { 16471, 6, WORD_EDITOR | WORD_CAPTION },
    { 16477, 7, WORD_CREDIT },
    { 16484, 12, WORD_CAPTION },
    { 16496, 12, WORD_CAPTION },
    { 16508, 6, WORD_NAV },
    { 16514, 9, WORD_SPEAKER },
    { 16523, 6, WORD_SECTION },
    { 16529, 6, WORD_CHAPTER },
    { 16535, 6, WORD_CHAPTER },
    { 16541, 6, WORD_CHAPTER },
    { 16547, 6, WORD_DATE },
    { 16553, 12, WORD_DATE },
    { 16565, 6, WORD_UPDATE },
    { 16571, 9, WORD_UPDATE },
    { 16580, 9, WORD_LINK },
    { 16589, 9, WORD_NAV },
    { 16598, 9, WORD_LINK },
    { 16607, 6, WORD_DATE },
    { 16613, 12, WORD_SECTION },
    { 16625, 6, WORD_LINK },
    { 16631, 12, WORD_LINK },
    { 16643, 6, WORD_ORG },
    { 16649, 9, WORD_LINK },
    { 16658, 6, WORD_SECTION },
    { 16664, 12, WORD_UPDATE },
    { 16676, 3, WORD_FILLER },
    { 16679, 12, WORD_CHAPTER },
    { 16691, 9, WORD_ORG },
    { 16700, 6, WORD_NAV },
    { 16706, 6, WORD_EDITOR },
    { 16712, 12, WORD_NAV },
    { 16724, 6, WORD_CHAPTER },
    { 16730, 6, WORD_SECTION },
    { 16736, 6, WORD_LINK },
    { 16742, 9, WORD_ORG },
    { 16751, 6, WORD_FILLER },
    { 16757, 3, WORD_FILLER },
    { 16760, 3, WORD_FILLER },
    { 16763, 10, WORD_FILLER },
    { 16773, 13, WORD_FILLER },
    { 16786, 23, WORD_RELATED },
    { 16809, 9, WORD_LINK },
    { 16818, 18, WORD_LINK },
    { 16836, 9, WORD_CAPTION },
    { 16845, 12, WORD_NAV },
    { 16857, 6, WORD_LINK },
    { 16863, 9, WORD_LINK },
    { 16872, 12, WORD_LINK },
    { 16884, 13, WORD_RELATED },
    { 16897, 12, WORD_RELATED },
    { 16909, 12, WORD_RELATED },
    { 16921, 6, WORD_LINK },
    { 16927, 12, WORD_LINK },
    { 16939, 12, WORD_CHAPTER },
    { 16951, 6, WORD_ORG },
    { 16957, 6, WORD_DATE },
    { 16963, 6, WORD_DATE },
    { 16969, 9, WORD_DATE },
    { 16978, 6, WORD_SOURCE | WORD_CAPTION },
    { 16984, 12, WORD_CAPTION },
    { 16996, 12, WORD_SOURCE },
    { 17008, 13, WORD_CHAPTER },
    { 17021, 13, WORD_CHAPTER },
    { 17034, 6, WORD_LINK },
    { 17040, 6, WORD_DATE },
    { 17046, 9, WORD_DATE },
    { 17055, 12, WORD_DATE },
    { 17067, 9, WORD_AUTHOR },
    { 17076, 6, WORD_SECTION },
    { 17082, 16, WORD_LEGAL },
    { 17098, 15, WORD_LEGAL },
    { 17113, 6, WORD_ORG },
    { 17119, 6, WORD_AUTHOR },
    { 17125, 16, WORD_LEGAL },
    { 17141, 12, WORD_LEGAL },
    { 17153, 12, WORD_LEGAL },
    { 17165, 6, WORD_LINK },
    { 17171, 6, WORD_DATE },
    { 17177, 6, WORD_NAV },
    { 17183, 12, WORD_NAV },
    { 17195, 6, WORD_NAV },
    { 17201, 6, WORD_SOURCE },
    { 17207, 9, WORD_SOURCE },
    { 17216, 6, WORD_LINK },
    { 17222, 6, WORD_COUNT },
    { 17228, 9, WORD_COUNT },
    { 17237, 6, WORD_CHAPTER },
    { 17243, 6, WORD_CHAPTER },
    { 17249, 9, WORD_LINK | WORD_COUNT },
    { 17258, 6, WORD_ORG },
    { 17264, 12, WORD_LINK },
    { 17276, 13, WORD_RELATED },
    { 17289, 12, WORD_RELATED },
    { 17301, 6, WORD_NAV },
    { 17307, 9, WORD_AUTHOR },
    { 17316, 9, WORD_SPEAKER },
    { 17325, 6, WORD_SPEAKER },
    { 17331, 6, WORD_CONTENTS },
    { 17337, 12, WORD_SECTION },
    { 17349, 13, WORD_RELATED },
    { 17362, 12, WORD_RELATED },
    { 17374, 12, WORD_RELATED },
    { 17386, 13, WORD_UPDATE },
    { 17399, 12, WORD_UPDATE },
    { 17411, 15, WORD_UPDATE },
    { 17426, 6, WORD_LINK | WORD_COUNT },
    { 17432, 13, WORD_RELATED },
    { 17445, 12, WORD_RELATED },
    { 17457, 9, WORD_COUNT },
    { 17466, 12, WORD_LINK },
    { 17478, 12, WORD_LINK },
    { 17490, 6, WORD_SOURCE },
    { 17496, 6, WORD_AUTHOR },
    { 17502, 11, WORD_AUTHOR },
    { 17513, 18, WORD_LINK },
    { 17531, 12, WORD_LINK },
    { 17543, 6, WORD_NAV },
    { 17549, 6, WORD_LINK },
    { 17555, 9, WORD_EDITOR },
    { 17564, 9, WORD_ORG },
    { 17573, 9, WORD_ORG },
    { 17582, 6, WORD_EDITOR },
    { 17588, 6, WORD_ORG },
    { 17594, 9, WORD_ORG },
    { 17603, 9, WORD_ORG },
    { 17612, 9, WORD_LINK },
    { 17621, 12, WORD_LINK },
    { 17633, 6, WORD_EDITOR },
    { 17639, 9, WORD_ORG },
    { 17648, 9, WORD_ORG },
    { 17657, 9, WORD_EDITOR },
    { 17666, 6, WORD_NAV },
    { 17672, 6, WORD_LINK },
    { 17678, 3, WORD_CAPTION },
    { 17681, 12, WORD_CHAPTER },
    { 17693, 9, WORD_LINK },
    { 17702, 6, WORD_AUTHOR },
    { 17708, 6, WORD_FILLER },
    { 17714, 24, WORD_RELATED },
    { 17738, 6, WORD_AD },
    { 17744, 6, WORD_ORG },
    { 17750, 3, WORD_NAV },
    { 17753, 9, WORD_LINK },
    { 17762, 3, WORD_COUNT },
    { 17765, 12, WORD_NAV },
    { 17777, 12, WORD_LINK },
    { 17789, 6, WORD_CHAPTER },
    { 17795, 12, WORD_LINK },
    { 17807, 22, WORD_LINK },
    { 17829, 12, WORD_LINK },
};

const unsigned short words_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 43, 53, 81, 89, 100, 117, 119, 125, 139, 140, 142, 158, 176, 184, 192, 226, 236, 264, 294,
    322, 331, 338, 347, 348, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353,
    353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353,
    353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353,
    353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353, 353,
    353, 353, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354,
    354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 357, 448, 582, 948,
    1268, 1523, 1684, 1804, 1855, 1927, 2046, 2079, 2079, 2079, 2079, 2079, 2079, 2079, 2079, 2079,
    2079, 2079, 2079, 2079, 2079, 2079, 2079, 2079, 2079, 2079,
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
    16, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 128, 1, 8, 8, 0, 128, 8, 0, 0, 0, 4, 96, 0,
    32, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 8, 0, 4,
    0, 2, 1, 4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 96, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 192, 0, 0, 0, 2, 8, 0, 16, 0,
    128, 0, 0, 0, 0, 32, 1, 2, 34, 0, 0, 0, 32, 2, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 9, 43, 128, 128, 0, 28, 0, 0, 4, 0, 1,
    0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 128, 0, 0, 0, 2, 4, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 16, 0, 0, 0, 0, 16, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 4, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 66,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16,
    0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 1, 36, 8, 0, 0, 0, 2, 0, 4, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 8, 64, 16, 1, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0,
    0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 16, 0, 0, 64, 0, 80, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 20, 16, 1, 0, 64, 0, 2, 0, 0, 0, 0, 4, 0, 0, 4, 0, 0, 0, 4, 4, 0,
    1, 0, 0, 0, 0, 0, 0, 8, 64, 0, 32, 2, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0, 0, 16, 1, 8,
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
    64, 0, 0, 0, 0, 0, 71, 0, 0, 0, 8, 0, 0, 0, 4, 64, 0, 1, 0, 32, 0, 8, 0, 0, 32, 64, 0, 0, 6, 0,
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
    1, 0, 1, 16, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 16, 0, 0, 0, 0, 1, 32, 0, 0, 0, 0, 1, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16,
    0, 2, 0, 0, 0, 16, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 1, 0, 0, 0, 1, 0, 2, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 0, 16, 17, 32, 0, 3,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 32, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0,
    0, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 1,
    0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 16, 0,
    0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
