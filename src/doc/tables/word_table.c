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
    "內容簡介"
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
    "内容简介"
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
    { 5247, 12, WORD_EDITOR },
    { 5259, 12, WORD_EDITOR },
    { 5271, 12, WORD_EDITOR },
    { 5283, 6, WORD_SECTION },
    { 5289, 6, WORD_NAV },
    { 5295, 6, WORD_ORG },
    { 5301, 15, WORD_LEGAL },
    { 5316, 6, WORD_SPEAKER },
    { 5322, 12, WORD_NAV | WORD_LEGAL },
    { 5334, 12, WORD_LINK },
    { 5346, 12, WORD_NAV | WORD_LEGAL },
    { 5358, 12, WORD_LINK },
    { 5370, 6, WORD_DATE },
    { 5376, 6, WORD_FILLER },
    { 5382, 12, WORD_SECTION },
    { 5394, 12, WORD_CHAPTER },
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
    { 5598, 12, WORD_CHAPTER },
    { 5610, 9, WORD_CHAPTER },
    { 5619, 6, WORD_NAV | WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 5625, 12, WORD_CAPTION },
    { 5637, 12, WORD_CAPTION },
    { 5649, 6, WORD_NAV },
    { 5655, 6, WORD_ORG },
    { 5661, 6, WORD_SECTION },
    { 5667, 6, WORD_CHAPTER },
    { 5673, 6, WORD_SOURCE },
    { 5679, 6, WORD_SOURCE },
    { 5685, 6, WORD_ORG },
    { 5691, 12, WORD_DATE },
    { 5703, 12, WORD_DATE },
    { 5715, 9, WORD_ORG },
    { 5724, 6, WORD_SOURCE },
    { 5730, 6, WORD_LINK | WORD_COUNT },
    { 5736, 9, WORD_LINK },
    { 5745, 9, WORD_LINK },
    { 5754, 6, WORD_SECTION },
    { 5760, 6, WORD_EDITOR },
    { 5766, 6, WORD_EDITOR },
    { 5772, 6, WORD_DATE },
    { 5778, 12, WORD_DATE },
    { 5790, 6, WORD_LINK },
    { 5796, 12, WORD_LINK },
    { 5808, 9, WORD_SECTION },
    { 5817, 6, WORD_SOURCE },
    { 5823, 6, WORD_EDITOR },
    { 5829, 12, WORD_NAV },
    { 5841, 3, WORD_FILLER },
    { 5844, 6, WORD_EDITOR | WORD_CREDIT },
    { 5850, 3, WORD_COUNT },
    { 5853, 12, WORD_LINK },
    { 5865, 15, WORD_LINK },
    { 5880, 6, WORD_LINK },
    { 5886, 9, WORD_CHAPTER },
    { 5895, 6, WORD_SECTION | WORD_CHAPTER },
    { 5901, 6, WORD_EDITOR },
    { 5907, 6, WORD_EDITOR },
    { 5913, 12, WORD_DATE },
    { 5925, 9, WORD_ORG },
    { 5934, 12, WORD_LINK },
    { 5946, 12, WORD_LINK },
    { 5958, 12, WORD_LINK },
    { 5970, 12, WORD_NAV },
    { 5982, 12, WORD_LINK },
    { 5994, 12, WORD_LINK },
    { 6006, 12, WORD_LINK },
    { 6018, 6, WORD_NAV },
    { 6024, 6, WORD_ORG },
    { 6030, 6, WORD_ORG },
    { 6036, 6, WORD_ORG },
    { 6042, 6, WORD_NAV | WORD_ORG },
    { 6048, 9, WORD_ORG },
    { 6057, 9, WORD_ORG },
    { 6066, 6, WORD_LINK },
    { 6072, 6, WORD_FILLER },
    { 6078, 6, WORD_NAV },
    { 6084, 6, WORD_NAV },
    { 6090, 6, WORD_CHAPTER },
    { 6096, 9, WORD_CHAPTER },
    { 6105, 9, WORD_CHAPTER },
    { 6114, 3, WORD_ORG },
    { 6117, 9, WORD_AUTHOR },
    { 6126, 6, WORD_CHAPTER },
    { 6132, 6, WORD_FILLER },
    { 6138, 12, WORD_SOURCE },
    { 6150, 15, WORD_SOURCE },
    { 6165, 6, WORD_SOURCE },
    { 6171, 6, WORD_SOURCE },
    { 6177, 3, WORD_FILLER },
    { 6180, 6, WORD_ORG },
    { 6186, 6, WORD_COUNT },
    { 6192, 12, WORD_COUNT },
    { 6204, 12, WORD_LINK },
    { 6216, 12, WORD_SECTION },
    { 6228, 12, WORD_SECTION },
    { 6240, 12, WORD_SECTION },
    { 6252, 12, WORD_SECTION },
    { 6264, 6, WORD_COUNT },
    { 6270, 12, WORD_LINK },
    { 6282, 12, WORD_LINK },
    { 6294, 12, WORD_RELATED },
    { 6306, 12, WORD_RELATED },
    { 6318, 6, WORD_LINK },
    { 6324, 6, WORD_LINK },
    { 6330, 6, WORD_DATE | WORD_ORG },
    { 6336, 9, WORD_DATE },
    { 6345, 12, WORD_SOURCE },
    { 6357, 12, WORD_DATE },
    { 6369, 12, WORD_DATE },
    { 6381, 12, WORD_SOURCE },
    { 6393, 9, WORD_AUTHOR },
    { 6402, 9, WORD_AUTHOR },
    { 6411, 12, WORD_DATE },
    { 6423, 6, WORD_DATE },
    { 6429, 9, WORD_DATE },
    { 6438, 12, WORD_DATE },
    { 6450, 12, WORD_DATE },
    { 6462, 12, WORD_LINK },
    { 6474, 6, WORD_AUTHOR },
    { 6480, 12, WORD_AUTHOR },
    { 6492, 15, WORD_AUTHOR },
    { 6507, 9, WORD_SPEAKER },
    { 6516, 9, WORD_SPEAKER },
    { 6525, 6, WORD_AUTHOR },
    { 6531, 12, WORD_LINK },
    { 6543, 12, WORD_LINK },
    { 6555, 15, WORD_LINK },
    { 6570, 3, WORD_FILLER },
    { 6573, 3, WORD_ORG },
    { 6576, 6, WORD_CAPTION },
    { 6582, 6, WORD_CAPTION },
    { 6588, 6, WORD_SPEAKER },
    { 6594, 6, WORD_SPEAKER },
    { 6600, 9, WORD_CREDIT },
    { 6609, 12, WORD_RELATED },
    { 6621, 6, WORD_CHAPTER },
    { 6627, 6, WORD_SECTION | WORD_CHAPTER },
    { 6633, 6, WORD_CHAPTER },
    { 6639, 6, WORD_SPEAKER },
    { 6645, 9, WORD_LINK },
    { 6654, 6, WORD_ORG },
    { 6660, 3, WORD_FILLER },
    { 6663, 6, WORD_ORG },
    { 6669, 6, WORD_ORG },
    { 6675, 3, WORD_SPEAKER },
    { 6678, 6, WORD_SPEAKER },
    { 6684, 6, WORD_SECTION },
    { 6690, 6, WORD_LINK },
    { 6696, 6, WORD_LINK },
    { 6702, 6, WORD_SPEAKER },
    { 6708, 6, WORD_SPEAKER },
    { 6714, 6, WORD_LINK },
    { 6720, 3, WORD_COUNT },
    { 6723, 12, WORD_LINK },
    { 6735, 12, WORD_LINK },
    { 6747, 6, WORD_LINK | WORD_COUNT },
    { 6753, 6, WORD_LINK | WORD_COUNT },
    { 6759, 6, WORD_LINK | WORD_COUNT },
    { 6765, 6, WORD_LINK | WORD_COUNT },
    { 6771, 6, WORD_SPEAKER },
    { 6777, 6, WORD_LINK | WORD_COUNT },
    { 6783, 9, WORD_LINK },
    { 6792, 9, WORD_LINK },
    { 6801, 3, WORD_CAPTION },
    { 6804, 6, WORD_CAPTION },
    { 6810, 6, WORD_CAPTION },
    { 6816, 6, WORD_NAV },
    { 6822, 6, WORD_NAV },
    { 6828, 6, WORD_NAV },
    { 6834, 3, WORD_CAPTION },
    { 6837, 6, WORD_CAPTION },
    { 6843, 9, WORD_ORG },
    { 6852, 6, WORD_CAPTION },
    { 6858, 6, WORD_NAV | WORD_CAPTION },
    { 6864, 12, WORD_EDITOR | WORD_CAPTION },
    { 6876, 6, WORD_CAPTION },
    { 6882, 6, WORD_CAPTION },
    { 6888, 6, WORD_CREDIT },
    { 6894, 6, WORD_NAV },
    { 6900, 6, WORD_NAV },
    { 6906, 3, WORD_CAPTION },
    { 6909, 9, WORD_ORG },
    { 6918, 6, WORD_CAPTION },
    { 6924, 6, WORD_CAPTION },
    { 6930, 6, WORD_NAV | WORD_CAPTION },
    { 6936, 12, WORD_EDITOR | WORD_CAPTION },
    { 6948, 12, WORD_CAPTION },
    { 6960, 6, WORD_CAPTION },
    { 6966, 6, WORD_CAPTION },
    { 6972, 6, WORD_CREDIT },
    { 6978, 3, WORD_FILLER },
    { 6981, 6, WORD_LINK },
    { 6987, 6, WORD_ORG },
    { 6993, 6, WORD_ORG },
    { 6999, 6, WORD_CAPTION },
    { 7005, 6, WORD_NAV },
    { 7011, 6, WORD_NAV },
    { 7017, 6, WORD_AUTHOR },
    { 7023, 12, WORD_EDITOR },
    { 7035, 9, WORD_ORG },
    { 7044, 9, WORD_ORG },
    { 7053, 3, WORD_ORG },
    { 7056, 12, WORD_SECTION },
    { 7068, 6, WORD_ORG },
    { 7074, 6, WORD_LINK },
    { 7080, 9, WORD_LEGAL },
    { 7089, 12, WORD_LINK },
    { 7101, 6, WORD_EDITOR },
    { 7107, 6, WORD_CHAPTER },
    { 7113, 6, WORD_CHAPTER },
    { 7119, 6, WORD_CHAPTER },
    { 7125, 6, WORD_CHAPTER },
    { 7131, 3, WORD_LINK },
    { 7134, 6, WORD_ORG },
    { 7140, 6, WORD_ORG },
    { 7146, 15, WORD_RELATED },
    { 7161, 6, WORD_LINK },
    { 7167, 9, WORD_CHAPTER },
    { 7176, 9, WORD_CHAPTER },
    { 7185, 6, WORD_NAV },
    { 7191, 3, WORD_FILLER },
    { 7194, 9, WORD_ORG },
    { 7203, 9, WORD_ORG },
    { 7212, 6, WORD_NAV },
    { 7218, 6, WORD_NAV },
    { 7224, 6, WORD_SOURCE | WORD_ORG },
    { 7230, 6, WORD_SOURCE | WORD_ORG },
    { 7236, 3, WORD_COUNT },
    { 7239, 6, WORD_LINK },
    { 7245, 6, WORD_LINK },
    { 7251, 6, WORD_LINK },
    { 7257, 6, WORD_COUNT },
    { 7263, 6, WORD_COUNT },
    { 7269, 6, WORD_LINK },
    { 7275, 6, WORD_LINK },
    { 7281, 6, WORD_LINK },
    { 7287, 6, WORD_LINK },
    { 7293, 6, WORD_ORG },
    { 7299, 6, WORD_ORG },
    { 7305, 6, WORD_ORG },
    { 7311, 6, WORD_SPEAKER },
    { 7317, 6, WORD_ORG },
    { 7323, 6, WORD_ORG },
    { 7329, 6, WORD_ORG },
    { 7335, 6, WORD_ORG },
    { 7341, 6, WORD_SPEAKER },
    { 7347, 6, WORD_ORG },
    { 7353, 12, WORD_CHAPTER },
    { 7365, 12, WORD_AUTHOR },
    { 7377, 6, WORD_EDITOR },
    { 7383, 6, WORD_EDITOR },
    { 7389, 9, WORD_ORG },
    { 7398, 9, WORD_LINK | WORD_ORG },
    { 7407, 12, WORD_LEGAL },
    { 7419, 12, WORD_LEGAL },
    { 7431, 6, WORD_AUTHOR },
    { 7437, 12, WORD_AUTHOR },
    { 7449, 6, WORD_EDITOR },
    { 7455, 6, WORD_EDITOR },
    { 7461, 12, WORD_SECTION },
    { 7473, 6, WORD_SECTION },
    { 7479, 6, WORD_ORG },
    { 7485, 6, WORD_SECTION | WORD_CHAPTER },
    { 7491, 6, WORD_SECTION },
    { 7497, 6, WORD_SECTION },
    { 7503, 9, WORD_EDITOR },
    { 7512, 9, WORD_EDITOR },
    { 7521, 3, WORD_FILLER },
    { 7524, 3, WORD_FILLER },
    { 7527, 6, WORD_NAV },
    { 7533, 6, WORD_SECTION },
    { 7539, 6, WORD_ORG },
    { 7545, 6, WORD_SECTION | WORD_CHAPTER },
    { 7551, 6, WORD_SECTION },
    { 7557, 6, WORD_SECTION },
    { 7563, 3, WORD_LINK },
    { 7566, 9, WORD_LINK },
    { 7575, 6, WORD_SECTION },
    { 7581, 9, WORD_LINK },
    { 7590, 6, WORD_SECTION },
    { 7596, 9, WORD_SECTION },
    { 7605, 9, WORD_SECTION },
    { 7614, 6, WORD_SECTION | WORD_CHAPTER },
    { 7620, 6, WORD_SECTION | WORD_CHAPTER },
    { 7626, 6, WORD_LINK },
    { 7632, 6, WORD_LINK },
    { 7638, 3, WORD_ORG },
    { 7641, 6, WORD_LINK },
    { 7647, 12, WORD_LINK },
    { 7659, 6, WORD_SECTION },
    { 7665, 6, WORD_LINK },
    { 7671, 12, WORD_LINK },
    { 7683, 6, WORD_CAPTION },
    { 7689, 6, WORD_CAPTION },
    { 7695, 3, WORD_FILLER },
    { 7698, 6, WORD_FILLER },
    { 7704, 6, WORD_CHAPTER },
    { 7710, 6, WORD_CHAPTER },
    { 7716, 6, WORD_AD },
    { 7722, 12, WORD_NAV },
    { 7734, 6, WORD_ORG },
    { 7740, 24, WORD_LEGAL },
    { 7764, 6, WORD_AD },
    { 7770, 3, WORD_CHAPTER },
    { 7773, 6, WORD_CHAPTER },
    { 7779, 6, WORD_CHAPTER },
    { 7785, 6, WORD_CHAPTER },
    { 7791, 6, WORD_CHAPTER },
    { 7797, 6, WORD_SECTION | WORD_CHAPTER },
    { 7803, 6, WORD_AD },
    { 7809, 12, WORD_NAV },
    { 7821, 6, WORD_ORG },
    { 7827, 3, WORD_ORG },
    { 7830, 12, WORD_RELATED },
    { 7842, 12, WORD_RELATED },
    { 7854, 12, WORD_DATE },
    { 7866, 6, WORD_SECTION },
    { 7872, 6, WORD_SECTION },
    { 7878, 6, WORD_CHAPTER },
    { 7884, 6, WORD_CHAPTER },
    { 7890, 6, WORD_CHAPTER },
    { 7896, 6, WORD_LINK },
    { 7902, 9, WORD_SOURCE },
    { 7911, 6, WORD_SECTION | WORD_CHAPTER },
    { 7917, 9, WORD_AUTHOR },
    { 7926, 6, WORD_DATE },
    { 7932, 12, WORD_NAV },
    { 7944, 6, WORD_SECTION },
    { 7950, 6, WORD_CAPTION },
    { 7956, 6, WORD_SECTION },
    { 7962, 3, WORD_FILLER },
    { 7965, 6, WORD_CHAPTER },
    { 7971, 9, WORD_CHAPTER },
    { 7980, 6, WORD_SECTION | WORD_CHAPTER },
    { 7986, 6, WORD_CHAPTER },
    { 7992, 6, WORD_LINK },
    { 7998, 15, WORD_LINK },
    { 8013, 12, WORD_LINK },
    { 8025, 6, WORD_LINK },
    { 8031, 6, WORD_LINK },
    { 8037, 6, WORD_ORG },
    { 8043, 6, WORD_ORG },
    { 8049, 6, WORD_ORG },
    { 8055, 6, WORD_CHAPTER },
    { 8061, 6, WORD_CONTENTS },
    { 8067, 6, WORD_SECTION },
    { 8073, 9, WORD_EDITOR },
    { 8082, 3, WORD_FILLER },
    { 8085, 18, WORD_RELATED },
    { 8103, 12, WORD_NAV },
    { 8115, 18, WORD_NAV },
    { 8133, 18, WORD_NAV },
    { 8151, 18, WORD_NAV },
    { 8169, 12, WORD_NAV },
    { 8181, 9, WORD_SOURCE },
    { 8190, 6, WORD_SECTION },
    { 8196, 6, WORD_SECTION },
    { 8202, 3, WORD_FILLER },
    { 8205, 15, WORD_LINK },
    { 8220, 15, WORD_LINK },
    { 8235, 6, WORD_FILLER },
    { 8241, 6, WORD_FILLER },
    { 8247, 12, WORD_LINK },
    { 8259, 12, WORD_LINK },
    { 8271, 12, WORD_LINK },
    { 8283, 12, WORD_LINK },
    { 8295, 3, WORD_FILLER },
    { 8298, 6, WORD_NAV },
    { 8304, 6, WORD_NAV },
    { 8310, 3, WORD_ORG },
    { 8313, 12, WORD_NAV },
    { 8325, 6, WORD_FILLER },
    { 8331, 9, WORD_LINK },
    { 8340, 15, WORD_LINK },
    { 8355, 6, WORD_FILLER },
    { 8361, 9, WORD_LINK },
    { 8370, 15, WORD_LINK },
    { 8385, 6, WORD_SECTION },
    { 8391, 6, WORD_LINK },
    { 8397, 12, WORD_LINK },
    { 8409, 9, WORD_LINK },
    { 8418, 6, WORD_LINK },
    { 8424, 6, WORD_LINK },
    { 8430, 9, WORD_LINK },
    { 8439, 6, WORD_AUTHOR },
    { 8445, 9, WORD_LINK },
    { 8454, 15, WORD_LEGAL },
    { 8469, 15, WORD_LINK | WORD_LEGAL },
    { 8484, 6, WORD_LINK },
    { 8490, 12, WORD_LINK },
    { 8502, 3, WORD_FILLER },
    { 8505, 12, WORD_LINK },
    { 8517, 6, WORD_LINK },
    { 8523, 9, WORD_DATE },
    { 8532, 12, WORD_DATE },
    { 8544, 9, WORD_AUTHOR },
    { 8553, 12, WORD_LINK },
    { 8565, 6, WORD_LINK },
    { 8571, 3, WORD_ORG },
    { 8574, 12, WORD_SECTION },
    { 8586, 6, WORD_LINK },
    { 8592, 12, WORD_NAV },
    { 8604, 6, WORD_FILLER },
    { 8610, 6, WORD_LINK },
    { 8616, 3, WORD_SOURCE },
    { 8619, 9, WORD_LINK },
    { 8628, 6, WORD_LINK },
    { 8634, 6, WORD_EDITOR },
    { 8640, 9, WORD_RELATED },
    { 8649, 6, WORD_AUTHOR },
    { 8655, 12, WORD_AUTHOR },
    { 8667, 6, WORD_AD },
    { 8673, 6, WORD_AD },
    { 8679, 6, WORD_LINK },
    { 8685, 6, WORD_LINK },
    { 8691, 12, WORD_RELATED },
    { 8703, 15, WORD_LINK },
    { 8718, 12, WORD_RELATED },
    { 8730, 12, WORD_RELATED },
    { 8742, 6, WORD_LINK },
    { 8748, 12, WORD_RELATED },
    { 8760, 15, WORD_LINK },
    { 8775, 12, WORD_RELATED },
    { 8787, 6, WORD_SOURCE },
    { 8793, 9, WORD_DATE },
    { 8802, 12, WORD_DATE },
    { 8814, 9, WORD_SOURCE },
    { 8823, 6, WORD_SOURCE | WORD_CREDIT },
    { 8829, 9, WORD_SOURCE },
    { 8838, 9, WORD_CREDIT },
    { 8847, 12, WORD_SECTION },
    { 8859, 6, WORD_SECTION },
    { 8865, 6, WORD_CAPTION },
    { 8871, 6, WORD_CAPTION },
    { 8877, 6, WORD_NAV },
    { 8883, 6, WORD_NAV },
    { 8889, 6, WORD_NAV },
    { 8895, 3, WORD_CREDIT },
    { 8898, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8904, 9, WORD_CREDIT },
    { 8913, 6, WORD_CREDIT },
    { 8919, 6, WORD_SOURCE },
    { 8925, 6, WORD_SECTION },
    { 8931, 6, WORD_LINK },
    { 8937, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8943, 9, WORD_CREDIT },
    { 8952, 9, WORD_CREDIT },
    { 8961, 6, WORD_AUTHOR },
    { 8967, 6, WORD_AUTHOR },
    { 8973, 9, WORD_AUTHOR },
    { 8982, 3, WORD_CREDIT },
    { 8985, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8991, 9, WORD_CREDIT },
    { 9000, 6, WORD_CREDIT },
    { 9006, 6, WORD_LINK | WORD_COUNT },
    { 9012, 12, WORD_LINK },
    { 9024, 6, WORD_LINK },
    { 9030, 6, WORD_ORG },
    { 9036, 6, WORD_ORG },
    { 9042, 6, WORD_NAV },
    { 9048, 6, WORD_NAV },
    { 9054, 6, WORD_SECTION },
    { 9060, 6, WORD_AUTHOR },
    { 9066, 3, WORD_AUTHOR },
    { 9069, 12, WORD_AUTHOR },
    { 9081, 6, WORD_NAV },
    { 9087, 6, WORD_AUTHOR },
    { 9093, 18, WORD_LINK },
    { 9111, 15, WORD_LINK },
    { 9126, 6, WORD_ORG },
    { 9132, 9, WORD_ORG },
    { 9141, 6, WORD_FILLER },
    { 9147, 12, WORD_SOURCE },
    { 9159, 12, WORD_SOURCE },
    { 9171, 6, WORD_AUTHOR },
    { 9177, 6, WORD_CHAPTER },
    { 9183, 9, WORD_ORG },
    { 9192, 12, WORD_CREDIT },
    { 9204, 15, WORD_CREDIT },
    { 9219, 6, WORD_ORG },
    { 9225, 12, WORD_LINK },
    { 9237, 12, WORD_RELATED },
    { 9249, 6, WORD_FILLER | WORD_ORG },
    { 9255, 18, WORD_ORG },
    { 9273, 12, WORD_NAV },
    { 9285, 12, WORD_SOURCE },
    { 9297, 12, WORD_RELATED },
    { 9309, 9, WORD_ORG },
    { 9318, 9, WORD_ORG },
    { 9327, 9, WORD_ORG },
    { 9336, 9, WORD_ORG },
    { 9345, 12, WORD_NAV },
    { 9357, 9, WORD_ORG },
    { 9366, 12, WORD_CREDIT },
    { 9378, 12, WORD_LINK },
    { 9390, 6, WORD_FILLER | WORD_ORG },
    { 9396, 12, WORD_NAV },
    { 9408, 27, WORD_LEGAL },
    { 9435, 12, WORD_SOURCE },
    { 9447, 9, WORD_ORG },
    { 9456, 12, WORD_NAV },
    { 9468, 6, WORD_SECTION },
    { 9474, 6, WORD_SPEAKER },
    { 9480, 6, WORD_NAV },
    { 9486, 6, WORD_NAV },
    { 9492, 6, WORD_ORG },
    { 9498, 6, WORD_ORG },
    { 9504, 6, WORD_DATE },
    { 9510, 6, WORD_DATE },
    { 9516, 6, WORD_ORG },
    { 9522, 6, WORD_ORG },
    { 9528, 6, WORD_ORG },
    { 9534, 6, WORD_NAV },
    { 9540, 6, WORD_DATE },
    { 9546, 6, WORD_ORG },
    { 9552, 6, WORD_NAV },
    { 9558, 6, WORD_DATE },
    { 9564, 6, WORD_ORG },
    { 9570, 6, WORD_ORG },
    { 9576, 6, WORD_ORG },
    { 9582, 6, WORD_ORG },
    { 9588, 9, WORD_NAV },
    { 9597, 3, WORD_FILLER },
    { 9600, 6, WORD_LINK },
    { 9606, 8, WORD_LINK },
    { 9614, 12, WORD_RELATED },
    { 9626, 12, WORD_RELATED },
    { 9638, 12, WORD_RELATED },
    { 9650, 12, WORD_RELATED },
    { 9662, 6, WORD_UPDATE },
    { 9668, 9, WORD_UPDATE },
    { 9677, 9, WORD_UPDATE },
    { 9686, 9, WORD_UPDATE },
    { 9695, 12, WORD_UPDATE },
    { 9707, 12, WORD_UPDATE },
    { 9719, 12, WORD_UPDATE },
    { 9731, 12, WORD_UPDATE },
    { 9743, 6, WORD_ORG },
    { 9749, 6, WORD_LINK },
    { 9755, 12, WORD_UPDATE },
    { 9767, 12, WORD_UPDATE },
    { 9779, 12, WORD_UPDATE },
    { 9791, 6, WORD_FILLER },
    { 9797, 18, WORD_RELATED },
    { 9815, 12, WORD_RELATED },
    { 9827, 12, WORD_RELATED },
    { 9839, 12, WORD_RELATED },
    { 9851, 12, WORD_RELATED },
    { 9863, 12, WORD_RELATED },
    { 9875, 12, WORD_RELATED },
    { 9887, 9, WORD_CHAPTER },
    { 9896, 12, WORD_UPDATE },
    { 9908, 9, WORD_CHAPTER },
    { 9917, 9, WORD_CHAPTER },
    { 9926, 9, WORD_CHAPTER },
    { 9935, 12, WORD_LINK },
    { 9947, 12, WORD_LINK },
    { 9959, 12, WORD_LINK },
    { 9971, 12, WORD_SECTION },
    { 9983, 6, WORD_ORG },
    { 9989, 3, WORD_FILLER },
    { 9992, 18, WORD_LINK },
    { 10010, 9, WORD_LINK },
    { 10019, 12, WORD_NAV },
    { 10031, 12, WORD_NAV },
    { 10043, 6, WORD_LINK },
    { 10049, 6, WORD_ORG },
    { 10055, 12, WORD_LEGAL },
    { 10067, 12, WORD_LEGAL },
    { 10079, 12, WORD_LEGAL },
    { 10091, 12, WORD_LEGAL },
    { 10103, 6, WORD_CHAPTER },
    { 10109, 6, WORD_LINK },
    { 10115, 6, WORD_LINK },
    { 10121, 3, WORD_FILLER },
    { 10124, 12, WORD_AUTHOR },
    { 10136, 12, WORD_AUTHOR },
    { 10148, 12, WORD_AUTHOR },
    { 10160, 12, WORD_AUTHOR },
    { 10172, 6, WORD_FILLER },
    { 10178, 12, WORD_AUTHOR },
    { 10190, 12, WORD_AUTHOR },
    { 10202, 12, WORD_AUTHOR },
    { 10214, 12, WORD_AUTHOR },
    { 10226, 12, WORD_AUTHOR },
    { 10238, 6, WORD_SECTION },
    { 10244, 6, WORD_FILLER },
    { 10250, 12, WORD_RELATED },
    { 10262, 6, WORD_FILLER },
    { 10268, 6, WORD_ORG },
    { 10274, 6, WORD_SECTION },
    { 10280, 15, WORD_SECTION },
    { 10295, 15, WORD_SECTION },
    { 10310, 3, WORD_COUNT },
    { 10313, 3, WORD_FILLER },
    { 10316, 6, WORD_SOURCE },
    { 10322, 6, WORD_SOURCE },
    { 10328, 6, WORD_COUNT },
    { 10334, 12, WORD_LINK },
    { 10346, 12, WORD_LINK },
    { 10358, 6, WORD_EDITOR },
    { 10364, 6, WORD_EDITOR },
    { 10370, 6, WORD_ORG },
    { 10376, 6, WORD_EDITOR },
    { 10382, 6, WORD_EDITOR },
    { 10388, 6, WORD_EDITOR },
    { 10394, 6, WORD_EDITOR },
    { 10400, 12, WORD_ORG },
    { 10412, 6, WORD_EDITOR },
    { 10418, 12, WORD_EDITOR },
    { 10430, 3, WORD_COUNT },
    { 10433, 6, WORD_NAV },
    { 10439, 6, WORD_CHAPTER },
    { 10445, 6, WORD_AUTHOR },
    { 10451, 6, WORD_SECTION },
    { 10457, 6, WORD_SECTION },
    { 10463, 6, WORD_SECTION },
    { 10469, 6, WORD_SECTION },
    { 10475, 6, WORD_AUTHOR },
    { 10481, 6, WORD_AUTHOR },
    { 10487, 6, WORD_LINK },
    { 10493, 6, WORD_EDITOR },
    { 10499, 6, WORD_EDITOR },
    { 10505, 6, WORD_AD },
    { 10511, 6, WORD_AD },
    { 10517, 6, WORD_LINK },
    { 10523, 12, WORD_LINK },
    { 10535, 3, WORD_COUNT | WORD_FILLER },
    { 10538, 12, WORD_LINK },
    { 10550, 15, WORD_LINK },
    { 10565, 6, WORD_LINK },
    { 10571, 9, WORD_COUNT },
    { 10580, 9, WORD_COUNT },
    { 10589, 9, WORD_COUNT },
    { 10598, 6, WORD_NAV },
    { 10604, 3, WORD_FILLER },
    { 10607, 6, WORD_FILLER },
    { 10613, 6, WORD_FILLER },
    { 10619, 6, WORD_FILLER },
    { 10625, 6, WORD_SECTION },
    { 10631, 6, WORD_SECTION },
    { 10637, 12, WORD_SECTION },
    { 10649, 6, WORD_SECTION },
    { 10655, 12, WORD_SECTION },
    { 10667, 6, WORD_NAV },
    { 10673, 6, WORD_NAV },
    { 10679, 6, WORD_LINK },
    { 10685, 12, WORD_SECTION },
    { 10697, 12, WORD_SECTION },
    { 10709, 9, WORD_SECTION },
    { 10718, 12, WORD_LEGAL },
    { 10730, 12, WORD_RELATED },
    { 10742, 6, WORD_SECTION },
    { 10748, 6, WORD_SECTION },
    { 10754, 6, WORD_COUNT },
    { 10760, 9, WORD_COUNT },
    { 10769, 12, WORD_COUNT },
    { 10781, 9, WORD_COUNT },
    { 10790, 12, WORD_SOURCE },
    { 10802, 6, WORD_NAV },
    { 10808, 12, WORD_NAV },
    { 10820, 6, WORD_NAV },
    { 10826, 12, WORD_NAV },
    { 10838, 6, WORD_COUNT },
    { 10844, 12, WORD_COUNT },
    { 10856, 9, WORD_COUNT },
    { 10865, 12, WORD_COUNT },
    { 10877, 9, WORD_COUNT },
    { 10886, 6, WORD_COUNT },
    { 10892, 12, WORD_RELATED },
    { 10904, 9, WORD_COUNT },
    { 10913, 9, WORD_COUNT },
    { 10922, 9, WORD_COUNT },
    { 10931, 6, WORD_FILLER },
    { 10937, 6, WORD_LINK | WORD_COUNT },
    { 10943, 12, WORD_RELATED },
    { 10955, 6, WORD_COUNT },
    { 10961, 12, WORD_RELATED },
    { 10973, 6, WORD_FILLER },
    { 10979, 12, WORD_RELATED },
    { 10991, 12, WORD_RELATED },
    { 11003, 12, WORD_RELATED },
    { 11015, 12, WORD_RELATED },
    { 11027, 18, WORD_LINK },
    { 11045, 18, WORD_LEGAL },
    { 11063, 12, WORD_LEGAL },
    { 11075, 12, WORD_LEGAL },
    { 11087, 6, WORD_NAV },
    { 11093, 6, WORD_NAV },
    { 11099, 6, WORD_CAPTION },
    { 11105, 6, WORD_COUNT },
    { 11111, 6, WORD_FILLER },
    { 11117, 12, WORD_RELATED },
    { 11129, 12, WORD_RELATED },
    { 11141, 12, WORD_RELATED },
    { 11153, 12, WORD_RELATED },
    { 11165, 12, WORD_LEGAL },
    { 11177, 12, WORD_LEGAL },
    { 11189, 12, WORD_LEGAL },
    { 11201, 12, WORD_LEGAL },
    { 11213, 12, WORD_EDITOR },
    { 11225, 9, WORD_CHAPTER },
    { 11234, 12, WORD_LEGAL },
    { 11246, 12, WORD_LEGAL },
    { 11258, 9, WORD_CHAPTER },
    { 11267, 6, WORD_LINK },
    { 11273, 12, WORD_AUTHOR },
    { 11285, 12, WORD_AUTHOR },
    { 11297, 6, WORD_SECTION },
    { 11303, 12, WORD_AUTHOR },
    { 11315, 12, WORD_AUTHOR },
    { 11327, 12, WORD_AUTHOR },
    { 11339, 6, WORD_NAV },
    { 11345, 6, WORD_SECTION },
    { 11351, 12, WORD_RELATED },
    { 11363, 12, WORD_RELATED },
    { 11375, 6, WORD_CHAPTER },
    { 11381, 6, WORD_CHAPTER },
    { 11387, 12, WORD_NAV },
    { 11399, 9, WORD_NAV },
    { 11408, 6, WORD_NAV },
    { 11414, 3, WORD_FILLER },
    { 11417, 6, WORD_SECTION },
    { 11423, 3, WORD_SPEAKER },
    { 11426, 6, WORD_ORG },
    { 11432, 9, WORD_LINK },
    { 11441, 9, WORD_LINK },
    { 11450, 6, WORD_ORG },
    { 11456, 9, WORD_ORG },
    { 11465, 6, WORD_CAPTION },
    { 11471, 12, WORD_CAPTION },
    { 11483, 6, WORD_LINK | WORD_COUNT },
    { 11489, 6, WORD_CHAPTER },
    { 11495, 9, WORD_CHAPTER },
    { 11504, 9, WORD_CHAPTER },
    { 11513, 9, WORD_CHAPTER },
    { 11522, 12, WORD_NAV },
    { 11534, 6, WORD_SOURCE },
    { 11540, 9, WORD_DATE },
    { 11549, 6, WORD_DATE },
    { 11555, 6, WORD_LINK },
    { 11561, 6, WORD_LINK },
    { 11567, 6, WORD_LINK },
    { 11573, 15, WORD_LINK },
    { 11588, 6, WORD_LINK },
    { 11594, 9, WORD_DATE },
    { 11603, 6, WORD_DATE },
    { 11609, 12, WORD_SOURCE },
    { 11621, 9, WORD_DATE },
    { 11630, 12, WORD_DATE },
    { 11642, 12, WORD_DATE },
    { 11654, 9, WORD_AUTHOR },
    { 11663, 6, WORD_DATE | WORD_ORG },
    { 11669, 12, WORD_SOURCE },
    { 11681, 9, WORD_DATE },
    { 11690, 12, WORD_DATE },
    { 11702, 12, WORD_DATE },
    { 11714, 12, WORD_SOURCE },
    { 11726, 9, WORD_AUTHOR },
    { 11735, 9, WORD_AUTHOR },
    { 11744, 12, WORD_DATE },
    { 11756, 9, WORD_AUTHOR },
    { 11765, 6, WORD_DATE },
    { 11771, 9, WORD_DATE },
    { 11780, 12, WORD_DATE },
    { 11792, 12, WORD_DATE },
    { 11804, 12, WORD_LINK },
    { 11816, 3, WORD_FILLER },
    { 11819, 6, WORD_EDITOR },
    { 11825, 6, WORD_EDITOR },
    { 11831, 12, WORD_NAV },
    { 11843, 6, WORD_LINK | WORD_CONTENTS },
    { 11849, 6, WORD_CONTENTS },
    { 11855, 6, WORD_SECTION },
    { 11861, 6, WORD_LINK | WORD_CONTENTS },
    { 11867, 6, WORD_NAV },
    { 11873, 12, WORD_RELATED },
    { 11885, 12, WORD_RELATED },
    { 11897, 12, WORD_RELATED },
    { 11909, 12, WORD_RELATED },
    { 11921, 12, WORD_RELATED },
    { 11933, 12, WORD_RELATED },
    { 11945, 12, WORD_RELATED },
    { 11957, 12, WORD_RELATED },
    { 11969, 12, WORD_RELATED },
    { 11981, 12, WORD_RELATED },
    { 11993, 12, WORD_RELATED },
    { 12005, 12, WORD_RELATED },
    { 12017, 12, WORD_RELATED },
    { 12029, 12, WORD_RELATED },
    { 12041, 12, WORD_RELATED },
    { 12053, 3, WORD_FILLER },
    { 12056, 9, WORD_RELATED },
    { 12065, 6, WORD_LINK },
    { 12071, 12, WORD_SECTION },
    { 12083, 12, WORD_SECTION },
    { 12095, 9, WORD_CAPTION },
    { 12104, 9, WORD_CAPTION },
    { 12113, 3, WORD_ORG },
    { 12116, 6, WORD_NAV },
    { 12122, 6, WORD_NAV },
    { 12128, 6, WORD_NAV },
    { 12134, 12, WORD_LEGAL },
    { 12146, 12, WORD_LEGAL },
    { 12158, 6, WORD_NAV },
    { 12164, 12, WORD_SOURCE },
    { 12176, 12, WORD_SOURCE },
    { 12188, 6, WORD_SOURCE },
    { 12194, 6, WORD_LINK },
    { 12200, 12, WORD_NAV },
    { 12212, 12, WORD_NAV },
    { 12224, 12, WORD_CONTENTS },
    { 12236, 12, WORD_CONTENTS },
    { 12248, 3, WORD_FILLER },
    { 12251, 6, WORD_AUTHOR },
    { 12257, 3, WORD_SPEAKER },
    { 12260, 6, WORD_SPEAKER },
    { 12266, 6, WORD_EDITOR },
    { 12272, 6, WORD_EDITOR },
    { 12278, 6, WORD_EDITOR },
    { 12284, 6, WORD_SECTION },
    { 12290, 6, WORD_LINK },
    { 12296, 3, WORD_COUNT },
    { 12299, 6, WORD_SECTION },
    { 12305, 6, WORD_LINK },
    { 12311, 12, WORD_RELATED },
    { 12323, 6, WORD_LINK },
    { 12329, 12, WORD_SECTION | WORD_CHAPTER },
    { 12341, 6, WORD_CHAPTER },
    { 12347, 6, WORD_EDITOR },
    { 12353, 6, WORD_CHAPTER },
    { 12359, 6, WORD_CHAPTER },
    { 12365, 6, WORD_CHAPTER },
    { 12371, 6, WORD_CAPTION },
    { 12377, 6, WORD_NAV },
    { 12383, 6, WORD_SECTION },
    { 12389, 6, WORD_SECTION },
    { 12395, 6, WORD_CHAPTER },
    { 12401, 9, WORD_SECTION },
    { 12410, 6, WORD_SECTION },
    { 12416, 6, WORD_SECTION | WORD_CHAPTER },
    { 12422, 6, WORD_SECTION },
    { 12428, 3, WORD_FILLER },
    { 12431, 6, WORD_EDITOR },
    { 12437, 15, WORD_LINK },
    { 12452, 3, WORD_ORG },
    { 12455, 6, WORD_SPEAKER },
    { 12461, 12, WORD_LINK },
    { 12473, 12, WORD_NAV },
    { 12485, 12, WORD_NAV },
    { 12497, 12, WORD_NAV },
    { 12509, 12, WORD_EDITOR },
    { 12521, 12, WORD_EDITOR },
    { 12533, 6, WORD_FILLER },
    { 12539, 6, WORD_CHAPTER },
    { 12545, 6, WORD_SECTION | WORD_CHAPTER },
    { 12551, 6, WORD_ORG },
    { 12557, 9, WORD_SECTION },
    { 12566, 9, WORD_SECTION },
    { 12575, 6, WORD_AUTHOR },
    { 12581, 6, WORD_AUTHOR },
    { 12587, 6, WORD_EDITOR },
    { 12593, 12, WORD_RELATED },
    { 12605, 9, WORD_UPDATE },
    { 12614, 12, WORD_LINK },
    { 12626, 6, WORD_EDITOR },
    { 12632, 9, WORD_ORG },
    { 12641, 9, WORD_EDITOR },
    { 12650, 9, WORD_ORG },
    { 12659, 24, WORD_RELATED },
    { 12683, 6, WORD_ORG },
    { 12689, 6, WORD_LINK },
    { 12695, 6, WORD_CHAPTER },
    { 12701, 6, WORD_CONTENTS },
    { 12707, 6, WORD_SECTION },
    { 12713, 9, WORD_EDITOR },
    { 12722, 6, WORD_LINK },
    { 12728, 6, WORD_LINK },
    { 12734, 12, WORD_LINK },
    { 12746, 6, WORD_LINK },
    { 12752, 6, WORD_CAPTION },
    { 12758, 6, WORD_CHAPTER },
    { 12764, 6, WORD_EDITOR },
    { 12770, 6, WORD_CHAPTER },
    { 12776, 6, WORD_CHAPTER },
    { 12782, 6, WORD_CHAPTER },
    { 12788, 9, WORD_SECTION },
    { 12797, 6, WORD_SECTION },
    { 12803, 6, WORD_SECTION },
    { 12809, 6, WORD_SECTION | WORD_CHAPTER },
    { 12815, 3, WORD_FILLER },
    { 12818, 6, WORD_EDITOR },
    { 12824, 12, WORD_LINK },
    { 12836, 6, WORD_CHAPTER },
    { 12842, 6, WORD_SECTION | WORD_CHAPTER },
    { 12848, 9, WORD_SECTION },
    { 12857, 9, WORD_SECTION },
    { 12866, 6, WORD_AUTHOR },
    { 12872, 6, WORD_AUTHOR },
    { 12878, 6, WORD_EDITOR },
    { 12884, 9, WORD_UPDATE },
    { 12893, 12, WORD_RELATED },
    { 12905, 6, WORD_LINK },
    { 12911, 3, WORD_ORG },
    { 12914, 6, WORD_SPEAKER },
    { 12920, 12, WORD_LINK },
    { 12932, 9, WORD_LEGAL },
    { 12941, 12, WORD_NAV },
    { 12953, 12, WORD_NAV },
    { 12965, 12, WORD_EDITOR },
    { 12977, 6, WORD_FILLER },
    { 12983, 3, WORD_ORG },
    { 12986, 6, WORD_EDITOR },
    { 12992, 6, WORD_EDITOR },
    { 12998, 6, WORD_CREDIT },
    { 13004, 9, WORD_CREDIT },
    { 13013, 6, WORD_EDITOR },
    { 13019, 6, WORD_EDITOR },
    { 13025, 6, WORD_SPEAKER },
    { 13031, 6, WORD_SPEAKER },
    { 13037, 6, WORD_SECTION },
    { 13043, 12, WORD_NAV },
    { 13055, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 13064, 12, WORD_NAV },
    { 13076, 9, WORD_LEGAL },
    { 13085, 9, WORD_LINK },
    { 13094, 6, WORD_SPEAKER },
    { 13100, 6, WORD_SECTION },
    { 13106, 6, WORD_LINK },
    { 13112, 12, WORD_LINK },
    { 13124, 6, WORD_LINK },
    { 13130, 12, WORD_SECTION },
    { 13142, 6, WORD_CHAPTER },
    { 13148, 3, WORD_FILLER },
    { 13151, 6, WORD_SECTION | WORD_CHAPTER },
    { 13157, 6, WORD_SECTION | WORD_CHAPTER },
    { 13163, 3, WORD_ORG },
    { 13166, 3, WORD_FILLER },
    { 13169, 6, WORD_LINK },
    { 13175, 12, WORD_LEGAL },
    { 13187, 3, WORD_COUNT },
    { 13190, 3, WORD_AUTHOR },
    { 13193, 12, WORD_LEGAL },
    { 13205, 9, WORD_LEGAL },
    { 13214, 6, WORD_AUTHOR },
    { 13220, 3, WORD_ORG },
    { 13223, 9, WORD_ORG },
    { 13232, 9, WORD_ORG },
    { 13241, 15, WORD_AUTHOR },
    { 13256, 3, WORD_CAPTION },
    { 13259, 6, WORD_CAPTION },
    { 13265, 12, WORD_SPEAKER },
    { 13277, 6, WORD_SECTION },
    { 13283, 6, WORD_EDITOR | WORD_CREDIT },
    { 13289, 12, WORD_LINK },
    { 13301, 12, WORD_LINK },
    { 13313, 6, WORD_SECTION },
    { 13319, 6, WORD_NAV },
    { 13325, 6, WORD_NAV },
    { 13331, 12, WORD_AUTHOR },
    { 13343, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13349, 6, WORD_SPEAKER },
    { 13355, 6, WORD_NAV },
    { 13361, 12, WORD_AUTHOR },
    { 13373, 6, WORD_SPEAKER },
    { 13379, 6, WORD_NAV },
    { 13385, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13391, 6, WORD_CHAPTER },
    { 13397, 6, WORD_LINK },
    { 13403, 15, WORD_LINK },
    { 13418, 6, WORD_SECTION },
    { 13424, 12, WORD_SECTION },
    { 13436, 6, WORD_FILLER | WORD_AUTHOR },
    { 13442, 9, WORD_FILLER },
    { 13451, 15, WORD_LINK },
    { 13466, 24, WORD_LEGAL },
    { 13490, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13496, 6, WORD_AUTHOR },
    { 13502, 12, WORD_NAV },
    { 13514, 6, WORD_LINK },
    { 13520, 12, WORD_LEGAL },
    { 13532, 6, WORD_SECTION },
    { 13538, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13544, 9, WORD_AUTHOR },
    { 13553, 9, WORD_COUNT },
    { 13562, 3, WORD_AUTHOR },
    { 13565, 12, WORD_EDITOR },
    { 13577, 3, WORD_FILLER },
    { 13580, 6, WORD_COUNT },
    { 13586, 9, WORD_SECTION },
    { 13595, 3, WORD_FILLER },
    { 13598, 12, WORD_LEGAL },
    { 13610, 21, WORD_LINK },
    { 13631, 6, WORD_NAV | WORD_ORG },
    { 13637, 6, WORD_SECTION },
    { 13643, 6, WORD_AUTHOR },
    { 13649, 6, WORD_SECTION },
    { 13655, 6, WORD_ORG },
    { 13661, 3, WORD_LINK | WORD_COUNT },
    { 13664, 6, WORD_LINK },
    { 13670, 6, WORD_LINK },
    { 13676, 9, WORD_LINK },
    { 13685, 6, WORD_SECTION },
    { 13691, 12, WORD_SECTION },
    { 13703, 6, WORD_SECTION },
    { 13709, 6, WORD_AUTHOR },
    { 13715, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13721, 6, WORD_NAV | WORD_ORG },
    { 13727, 12, WORD_NAV },
    { 13739, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13745, 9, WORD_AUTHOR },
    { 13754, 9, WORD_COUNT },
    { 13763, 3, WORD_AUTHOR },
    { 13766, 6, WORD_AUTHOR },
    { 13772, 3, WORD_FILLER },
    { 13775, 12, WORD_LINK },
    { 13787, 3, WORD_FILLER },
    { 13790, 12, WORD_LEGAL },
    { 13802, 21, WORD_LINK },
    { 13823, 6, WORD_ORG },
    { 13829, 6, WORD_SECTION },
    { 13835, 6, WORD_LINK },
    { 13841, 6, WORD_NAV },
    { 13847, 12, WORD_EDITOR },
    { 13859, 6, WORD_EDITOR },
    { 13865, 12, WORD_DATE },
    { 13877, 9, WORD_AUTHOR },
    { 13886, 12, WORD_SOURCE },
    { 13898, 9, WORD_CAPTION | WORD_CREDIT },
    { 13907, 12, WORD_CAPTION | WORD_CREDIT },
    { 13919, 9, WORD_CAPTION | WORD_CREDIT },
    { 13928, 12, WORD_CAPTION | WORD_CREDIT },
    { 13940, 12, WORD_CREDIT },
    { 13952, 6, WORD_FILLER },
    { 13958, 6, WORD_SPEAKER },
    { 13964, 6, WORD_LINK },
    { 13970, 12, WORD_AD },
    { 13982, 6, WORD_NAV },
    { 13988, 12, WORD_EDITOR },
    { 14000, 6, WORD_EDITOR },
    { 14006, 9, WORD_CAPTION | WORD_CREDIT },
    { 14015, 12, WORD_CAPTION | WORD_CREDIT },
    { 14027, 12, WORD_SOURCE },
    { 14039, 6, WORD_FILLER },
    { 14045, 3, WORD_LINK | WORD_COUNT },
    { 14048, 12, WORD_AD },
    { 14060, 6, WORD_LINK },
    { 14066, 3, WORD_CHAPTER },
    { 14069, 6, WORD_LINK },
    { 14075, 3, WORD_LINK },
    { 14078, 6, WORD_NAV },
    { 14084, 15, WORD_LEGAL },
    { 14099, 12, WORD_LEGAL },
    { 14111, 6, WORD_LINK },
    { 14117, 9, WORD_SOURCE },
    { 14126, 6, WORD_LINK },
    { 14132, 6, WORD_SOURCE },
    { 14138, 6, WORD_LINK },
    { 14144, 9, WORD_SOURCE },
    { 14153, 15, WORD_LEGAL },
    { 14168, 15, WORD_LEGAL },
    { 14183, 6, WORD_LINK },
    { 14189, 6, WORD_LINK },
    { 14195, 6, WORD_SOURCE },
    { 14201, 6, WORD_LINK },
    { 14207, 9, WORD_SOURCE },
    { 14216, 15, WORD_LEGAL },
    { 14231, 9, WORD_ORG },
    { 14240, 6, WORD_LINK },
    { 14246, 12, WORD_LINK },
    { 14258, 12, WORD_LINK },
    { 14270, 12, WORD_LINK },
    { 14282, 12, WORD_LINK },
    { 14294, 12, WORD_LINK },
    { 14306, 12, WORD_LINK },
    { 14318, 12, WORD_LINK },
    { 14330, 6, WORD_FILLER },
    { 14336, 21, WORD_LEGAL },
    { 14357, 6, WORD_LINK },
    { 14363, 6, WORD_LINK },
    { 14369, 6, WORD_SOURCE },
    { 14375, 6, WORD_FILLER },
    { 14381, 6, WORD_ORG },
    { 14387, 9, WORD_ORG },
    { 14396, 6, WORD_LINK },
    { 14402, 6, WORD_ORG },
    { 14408, 9, WORD_AUTHOR },
    { 14417, 9, WORD_ORG },
    { 14426, 6, WORD_ORG },
    { 14432, 9, WORD_AUTHOR },
    { 14441, 9, WORD_ORG },
    { 14450, 6, WORD_LINK },
    { 14456, 6, WORD_NAV },
    { 14462, 6, WORD_ORG },
    { 14468, 6, WORD_SOURCE },
    { 14474, 3, WORD_ORG },
    { 14477, 9, WORD_ORG },
    { 14486, 9, WORD_ORG },
    { 14495, 6, WORD_DATE },
    { 14501, 9, WORD_SOURCE },
    { 14510, 12, WORD_DATE },
    { 14522, 6, WORD_CAPTION },
    { 14528, 6, WORD_CAPTION },
    { 14534, 6, WORD_AUTHOR },
    { 14540, 12, WORD_AUTHOR },
    { 14552, 9, WORD_SPEAKER },
    { 14561, 12, WORD_LINK },
    { 14573, 6, WORD_LINK },
    { 14579, 12, WORD_LEGAL },
    { 14591, 6, WORD_ORG },
    { 14597, 6, WORD_CHAPTER },
    { 14603, 6, WORD_CHAPTER },
    { 14609, 6, WORD_CHAPTER },
    { 14615, 6, WORD_CHAPTER },
    { 14621, 6, WORD_CHAPTER },
    { 14627, 21, WORD_RELATED },
    { 14648, 18, WORD_RELATED },
    { 14666, 15, WORD_RELATED },
    { 14681, 12, WORD_RELATED },
    { 14693, 6, WORD_COUNT },
    { 14699, 12, WORD_LINK },
    { 14711, 9, WORD_COUNT },
    { 14720, 12, WORD_COUNT },
    { 14732, 9, WORD_COUNT },
    { 14741, 6, WORD_COUNT },
    { 14747, 9, WORD_COUNT },
    { 14756, 12, WORD_NAV },
    { 14768, 6, WORD_LINK },
    { 14774, 9, WORD_EDITOR },
    { 14783, 9, WORD_EDITOR },
    { 14792, 6, WORD_LINK },
    { 14798, 12, WORD_LINK },
    { 14810, 12, WORD_LINK },
    { 14822, 3, WORD_SPEAKER },
    { 14825, 6, WORD_SECTION | WORD_SPEAKER },
    { 14831, 6, WORD_CHAPTER },
    { 14837, 6, WORD_CHAPTER },
    { 14843, 6, WORD_COUNT },
    { 14849, 12, WORD_LINK },
    { 14861, 12, WORD_RELATED },
    { 14873, 9, WORD_COUNT },
    { 14882, 12, WORD_COUNT },
    { 14894, 9, WORD_COUNT },
    { 14903, 6, WORD_CAPTION },
    { 14909, 6, WORD_CAPTION },
    { 14915, 6, WORD_SECTION | WORD_CHAPTER },
    { 14921, 6, WORD_SECTION },
    { 14927, 6, WORD_CAPTION },
    { 14933, 6, WORD_CHAPTER },
    { 14939, 6, WORD_SECTION },
    { 14945, 6, WORD_CHAPTER },
    { 14951, 6, WORD_SECTION | WORD_CHAPTER },
    { 14957, 3, WORD_ORG },
    { 14960, 12, WORD_NAV },
    { 14972, 15, WORD_NAV },
    { 14987, 6, WORD_ORG },
    { 14993, 6, WORD_ORG },
    { 14999, 6, WORD_ORG },
    { 15005, 6, WORD_ORG },
    { 15011, 9, WORD_LINK },
    { 15020, 9, WORD_LINK },
    { 15029, 6, WORD_ORG },
    { 15035, 9, WORD_ORG },
    { 15044, 9, WORD_ORG },
    { 15053, 9, WORD_ORG },
    { 15062, 6, WORD_LINK },
    { 15068, 6, WORD_FILLER },
    { 15074, 3, WORD_LINK },
    { 15077, 6, WORD_ORG },
    { 15083, 6, WORD_EDITOR | WORD_CAPTION },
    { 15089, 6, WORD_CHAPTER },
    { 15095, 6, WORD_FILLER },
    { 15101, 3, WORD_LINK },
    { 15104, 6, WORD_ORG },
    { 15110, 6, WORD_EDITOR | WORD_CAPTION },
    { 15116, 6, WORD_CHAPTER },
    { 15122, 6, WORD_SECTION },
    { 15128, 6, WORD_CHAPTER },
    { 15134, 6, WORD_ORG },
    { 15140, 12, WORD_AUTHOR },
    { 15152, 12, WORD_AUTHOR },
    { 15164, 6, WORD_LINK | WORD_NAV },
    { 15170, 6, WORD_LINK | WORD_NAV },
    { 15176, 12, WORD_AUTHOR },
    { 15188, 12, WORD_LINK },
    { 15200, 6, WORD_NAV },
    { 15206, 15, WORD_LINK },
    { 15221, 6, WORD_COUNT },
    { 15227, 9, WORD_COUNT },
    { 15236, 9, WORD_COUNT },
    { 15245, 9, WORD_COUNT },
    { 15254, 6, WORD_FILLER },
    { 15260, 6, WORD_LINK | WORD_COUNT },
    { 15266, 6, WORD_LINK },
    { 15272, 6, WORD_COUNT },
    { 15278, 12, WORD_RELATED },
    { 15290, 9, WORD_COUNT },
    { 15299, 9, WORD_COUNT },
    { 15308, 3, WORD_LINK },
    { 15311, 4, WORD_LINK },
    { 15315, 4, WORD_LINK },
    { 15319, 13, WORD_SECTION },
    { 15332, 3, WORD_COUNT },
    { 15335, 6, WORD_SECTION },
    { 15341, 24, WORD_NAV },
    { 15365, 6, WORD_UPDATE },
    { 15371, 3, WORD_COUNT },
    { 15374, 6, WORD_NAV },
    { 15380, 9, WORD_DATE },
    { 15389, 9, WORD_DATE },
    { 15398, 6, WORD_SECTION },
    { 15404, 6, WORD_SECTION },
    { 15410, 12, WORD_SECTION },
    { 15422, 6, WORD_NAV | WORD_ORG },
    { 15428, 12, WORD_NAV },
    { 15440, 6, WORD_SECTION },
    { 15446, 6, WORD_COUNT },
    { 15452, 6, WORD_LINK },
    { 15458, 12, WORD_LINK },
    { 15470, 6, WORD_NAV },
    { 15476, 13, WORD_RELATED },
    { 15489, 13, WORD_RELATED },
    { 15502, 9, WORD_RELATED },
    { 15511, 12, WORD_RELATED },
    { 15523, 12, WORD_RELATED },
    { 15535, 6, WORD_AD },
    { 15541, 12, WORD_NAV },
    { 15553, 6, WORD_EDITOR },
    { 15559, 6, WORD_LINK },
    { 15565, 12, WORD_LINK },
    { 15577, 12, WORD_LINK },
    { 15589, 6, WORD_NAV },
    { 15595, 6, WORD_CAPTION },
    { 15601, 3, WORD_AUTHOR },
    { 15604, 11, WORD_AUTHOR },
    { 15615, 9, WORD_AUTHOR },
    { 15624, 12, WORD_LINK },
    { 15636, 13, WORD_LINK },
    { 15649, 12, WORD_LINK },
    { 15661, 6, WORD_FILLER },
    { 15667, 13, WORD_DATE },
    { 15680, 12, WORD_LINK },
    { 15692, 12, WORD_LINK },
    { 15704, 12, WORD_UPDATE },
    { 15716, 12, WORD_DATE },
    { 15728, 12, WORD_LINK },
    { 15740, 12, WORD_LINK },
    { 15752, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 15758, 6, WORD_SECTION },
    { 15764, 9, WORD_SECTION },
    { 15773, 13, WORD_CHAPTER },
    { 15786, 6, WORD_DATE },
    { 15792, 9, WORD_LINK },
    { 15801, 18, WORD_LINK },
    { 15819, 12, WORD_SECTION },
    { 15831, 6, WORD_NAV | WORD_ORG },
    { 15837, 19, WORD_RELATED },
    { 15856, 6, WORD_LINK },
    { 15862, 9, WORD_LINK },
    { 15871, 12, WORD_LINK },
    { 15883, 6, WORD_LINK },
    { 15889, 3, WORD_SPEAKER },
    { 15892, 6, WORD_SPEAKER },
    { 15898, 6, WORD_LINK | WORD_COUNT },
    { 15904, 13, WORD_LINK },
    { 15917, 12, WORD_LINK },
    { 15929, 12, WORD_LINK },
    { 15941, 12, WORD_LINK },
    { 15953, 9, WORD_LINK },
    { 15962, 9, WORD_ORG },
    { 15971, 6, WORD_CAPTION },
    { 15977, 9, WORD_NAV },
    { 15986, 16, WORD_CHAPTER },
    { 16002, 12, WORD_SECTION },
    { 16014, 6, WORD_DATE },
    { 16020, 9, WORD_DATE },
    { 16029, 6, WORD_LINK },
    { 16035, 3, WORD_FILLER },
    { 16038, 9, WORD_LINK },
    { 16047, 3, WORD_FILLER },
    { 16050, 12, WORD_LINK },
    { 16062, 6, WORD_CHAPTER },
    { 16068, 13, WORD_SECTION },
    { 16081, 9, WORD_SECTION },
    { 16090, 17, WORD_RELATED },
    { 16107, 17, WORD_RELATED },
    { 16124, 20, WORD_RELATED },
    { 16144, 15, WORD_RELATED },
    { 16159, 6, WORD_ORG },
    { 16165, 9, WORD_LINK },
    { 16174, 9, WORD_SECTION },
    { 16183, 9, WORD_SECTION | WORD_CHAPTER },
    { 16192, 9, WORD_SECTION | WORD_CHAPTER },
    { 16201, 6, WORD_NAV },
    { 16207, 19, WORD_NAV },
    { 16226, 6, WORD_LINK },
    { 16232, 3, WORD_COUNT },
    { 16235, 6, WORD_LINK },
    { 16241, 12, WORD_LINK },
    { 16253, 6, WORD_SECTION },
    { 16259, 6, WORD_CONTENTS },
    { 16265, 13, WORD_LEGAL },
    { 16278, 12, WORD_LEGAL },
    { 16290, 3, WORD_SPEAKER },
    { 16293, 6, WORD_NAV },
    { 16299, 9, WORD_ORG },
    { 16308, 9, WORD_DATE },
    { 16317, 6, WORD_SECTION },
    { 16323, 6, WORD_ORG },
    { 16329, 6, WORD_SECTION },
    { 16335, 6, WORD_AD },
    { 16341, 6, WORD_LINK },
    { 16347, 6, WORD_CHAPTER },
    { 16353, 9, WORD_CHAPTER },
    { 16362, 12, WORD_SECTION },
    { 16374, 6, WORD_SECTION },
    { 16380, 19, WORD_NAV },
    { 16399, 18, WORD_NAV },
    { 16417, 6, WORD_SECTION | WORD_CHAPTER },
    { 16423, 9, WORD_LINK },
    { 16432, 6, WORD_EDITOR },
    { 16438, 6, WORD_NAV },
    { 16444, 12, WORD_NAV },
    { 16456, 6, WORD_EDITOR | WORD_CAPTION },
    { 16462, 7, WORD_CREDIT },
    { 16469, 12, WORD_CAPTION },
    { 16481, 12, WORD_CAPTION },
    { 16493, 6, WORD_NAV },
    { 16499, 9, WORD_SPEAKER },
    { 16508, 6, WORD_SECTION },
    { 16514, 6, WORD_CHAPTER },
    { 16520, 6, WORD_CHAPTER },
    { 16526, 6, WORD_CHAPTER },
    { 16532, 6, WORD_DATE },
    { 16538, 12, WORD_DATE },
    { 16550, 6, WORD_UPDATE },
    { 16556, 9, WORD_UPDATE },
    { 16565, 9, WORD_LINK },
    { 16574, 9, WORD_NAV },
    { 16583, 9, WORD_LINK },
    { 16592, 6, WORD_DATE },
    { 16598, 12, WORD_SECTION },
    { 16610, 6, WORD_LINK },
    { 16616, 12, WORD_LINK },
    { 16628, 6, WORD_ORG },
    { 16634, 9, WORD_LINK },
    { 16643, 6, WORD_SECTION },
    { 16649, 12, WORD_UPDATE },
    { 16661, 3, WORD_FILLER },
    { 16664, 12, WORD_CHAPTER },
    { 16676, 9, WORD_ORG },
    { 16685, 6, WORD_NAV },
    { 16691, 6, WORD_EDITOR },
    { 16697, 12, WORD_NAV },
    { 16709, 6, WORD_CHAPTER },
    { 16715, 6, WORD_SECTION },
    { 16721, 6, WORD_LINK },
    { 16727, 9, WORD_ORG },
    { 16736, 6, WORD_FILLER },
    { 16742, 3, WORD_FILLER },
    { 16745, 3, WORD_FILLER },
    { 16748, 10, WORD_FILLER },
    { 16758, 13, WORD_FILLER },
    { 16771, 23, WORD_RELATED },
    { 16794, 9, WORD_LINK },
    { 16803, 18, WORD_LINK },
    { 16821, 9, WORD_CAPTION },
    { 16830, 12, WORD_NAV },
    { 16842, 6, WORD_LINK },
    { 16848, 9, WORD_LINK },
    { 16857, 12, WORD_LINK },
    { 16869, 13, WORD_RELATED },
    { 16882, 12, WORD_RELATED },
    { 16894, 12, WORD_RELATED },
    { 16906, 6, WORD_LINK },
    { 16912, 12, WORD_LINK },
    { 16924, 12, WORD_CHAPTER },
    { 16936, 6, WORD_ORG },
    { 16942, 6, WORD_DATE },
    { 16948, 6, WORD_DATE },
    { 16954, 9, WORD_DATE },
    { 16963, 6, WORD_SOURCE | WORD_CAPTION },
    { 16969, 12, WORD_CAPTION },
    { 16981, 12, WORD_SOURCE },
    { 16993, 13, WORD_CHAPTER },
    { 17006, 13, WORD_CHAPTER },
    { 17019, 6, WORD_LINK },
    { 17025, 6, WORD_DATE },
    { 17031, 9, WORD_DATE },
    { 17040, 12, WORD_DATE },
    { 17052, 9, WORD_AUTHOR },
    { 17061, 6, WORD_SECTION },
    { 17067, 16, WORD_LEGAL },
    { 17083, 15, WORD_LEGAL },
    { 17098, 6, WORD_ORG },
    { 17104, 6, WORD_AUTHOR },
    { 17110, 16, WORD_LEGAL },
    { 17126, 12, WORD_LEGAL },
    { 17138, 12, WORD_LEGAL },
    { 17150, 6, WORD_LINK },
    { 17156, 6, WORD_DATE },
    { 17162, 6, WORD_NAV },
    { 17168, 12, WORD_NAV },
    { 17180, 6, WORD_NAV },
    { 17186, 6, WORD_SOURCE },
    { 17192, 9, WORD_SOURCE },
    { 17201, 6, WORD_LINK },
    { 17207, 6, WORD_COUNT },
    { 17213, 9, WORD_COUNT },
    { 17222, 6, WORD_CHAPTER },
    { 17228, 6, WORD_CHAPTER },
    { 17234, 9, WORD_LINK | WORD_COUNT },
    { 17243, 6, WORD_ORG },
    { 17249, 12, WORD_LINK },
    { 17261, 13, WORD_RELATED },
    { 17274, 12, WORD_RELATED },
    { 17286, 6, WORD_NAV },
    { 17292, 9, WORD_AUTHOR },
    { 17301, 9, WORD_SPEAKER },
    { 17310, 6, WORD_SPEAKER },
    { 17316, 6, WORD_CONTENTS },
    { 17322, 12, WORD_SECTION },
    { 17334, 13, WORD_RELATED },
    { 17347, 12, WORD_RELATED },
    { 17359, 12, WORD_RELATED },
    { 17371, 13, WORD_UPDATE },
    { 17384, 12, WORD_UPDATE },
    { 17396, 15, WORD_UPDATE },
    { 17411, 6, WORD_LINK | WORD_COUNT },
    { 17417, 13, WORD_RELATED },
    { 17430, 12, WORD_RELATED },
    { 17442, 9, WORD_COUNT },
    { 17451, 12, WORD_LINK },
    { 17463, 12, WORD_LINK },
    { 17475, 6, WORD_SOURCE },
    { 17481, 6, WORD_AUTHOR },
    { 17487, 11, WORD_AUTHOR },
    { 17498, 18, WORD_LINK },
    { 17516, 12, WORD_LINK },
    { 17528, 6, WORD_NAV },
    { 17534, 6, WORD_LINK },
    { 17540, 9, WORD_EDITOR },
    { 17549, 9, WORD_ORG },
    { 17558, 9, WORD_ORG },
    { 17567, 6, WORD_EDITOR },
    { 17573, 6, WORD_ORG },
    { 17579, 9, WORD_ORG },
    { 17588, 9, WORD_ORG },
    { 17597, 9, WORD_LINK },
    { 17606, 12, WORD_LINK },
    { 17618, 6, WORD_EDITOR },
    { 17624, 9, WORD_ORG },
    { 17633, 9, WORD_ORG },
    { 17642, 9, WORD_EDITOR },
    { 17651, 6, WORD_NAV },
    { 17657, 6, WORD_LINK },
    { 17663, 3, WORD_CAPTION },
    { 17666, 12, WORD_CHAPTER },
    { 17678, 9, WORD_LINK },
    { 17687, 6, WORD_AUTHOR },
    { 17693, 6, WORD_FILLER },
    { 17699, 24, WORD_RELATED },
    { 17723, 6, WORD_AD },
    { 17729, 6, WORD_ORG },
    { 17735, 3, WORD_NAV },
    { 17738, 9, WORD_LINK },
    { 17747, 3, WORD_COUNT },
    { 17750, 12, WORD_NAV },
    { 17762, 12, WORD_LINK },
    { 17774, 6, WORD_CHAPTER },
    { 17780, 12, WORD_LINK },
    { 17792, 22, WORD_LINK },
    { 17814, 12, WORD_LINK },
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
    354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 357, 448, 582, 947,
    1267, 1522, 1683, 1802, 1853, 1925, 2044, 2077, 2077, 2077, 2077, 2077, 2077, 2077, 2077, 2077,
    2077, 2077, 2077, 2077, 2077, 2077, 2077, 2077, 2077, 2077,
};
