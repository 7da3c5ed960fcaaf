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
    { 6663, 3, WORD_FILLER },
    { 6666, 6, WORD_ORG },
    { 6672, 6, WORD_ORG },
    { 6678, 3, WORD_SPEAKER },
    { 6681, 6, WORD_SPEAKER },
    { 6687, 6, WORD_SECTION },
    { 6693, 6, WORD_LINK },
    { 6699, 6, WORD_LINK },
    { 6705, 6, WORD_SPEAKER },
    { 6711, 6, WORD_SPEAKER },
    { 6717, 6, WORD_LINK },
    { 6723, 3, WORD_COUNT },
    { 6726, 12, WORD_LINK },
    { 6738, 12, WORD_LINK },
    { 6750, 6, WORD_LINK | WORD_COUNT },
    { 6756, 6, WORD_LINK | WORD_COUNT },
    { 6762, 6, WORD_LINK | WORD_COUNT },
    { 6768, 6, WORD_LINK | WORD_COUNT },
    { 6774, 6, WORD_SPEAKER },
    { 6780, 6, WORD_LINK | WORD_COUNT },
    { 6786, 9, WORD_LINK },
    { 6795, 9, WORD_LINK },
    { 6804, 3, WORD_CAPTION },
    { 6807, 6, WORD_CAPTION },
    { 6813, 6, WORD_CAPTION },
    { 6819, 6, WORD_NAV },
    { 6825, 6, WORD_NAV },
    { 6831, 6, WORD_NAV },
    { 6837, 3, WORD_CAPTION },
    { 6840, 6, WORD_CAPTION },
    { 6846, 9, WORD_ORG },
    { 6855, 6, WORD_CAPTION },
    { 6861, 6, WORD_NAV | WORD_CAPTION },
    { 6867, 12, WORD_EDITOR | WORD_CAPTION },
    { 6879, 6, WORD_CAPTION },
    { 6885, 6, WORD_CAPTION },
    { 6891, 6, WORD_CREDIT },
    { 6897, 6, WORD_NAV },
    { 6903, 6, WORD_NAV },
    { 6909, 3, WORD_CAPTION },
    { 6912, 9, WORD_ORG },
    { 6921, 6, WORD_CAPTION },
    { 6927, 6, WORD_CAPTION },
    { 6933, 6, WORD_NAV | WORD_CAPTION },
    { 6939, 12, WORD_EDITOR | WORD_CAPTION },
    { 6951, 12, WORD_CAPTION },
    { 6963, 6, WORD_CAPTION },
    { 6969, 6, WORD_CAPTION },
    { 6975, 6, WORD_CREDIT },
    { 6981, 3, WORD_FILLER },
    { 6984, 6, WORD_LINK },
    { 6990, 6, WORD_ORG },
    { 6996, 6, WORD_ORG },
    { 7002, 6, WORD_CAPTION },
    { 7008, 6, WORD_NAV },
    { 7014, 6, WORD_NAV },
    { 7020, 6, WORD_AUTHOR },
    { 7026, 12, WORD_EDITOR },
    { 7038, 9, WORD_ORG },
    { 7047, 9, WORD_ORG },
    { 7056, 3, WORD_ORG },
    { 7059, 12, WORD_SECTION },
    { 7071, 6, WORD_ORG },
    { 7077, 6, WORD_LINK },
    { 7083, 9, WORD_LEGAL },
    { 7092, 12, WORD_LINK },
    { 7104, 6, WORD_EDITOR },
    { 7110, 6, WORD_CHAPTER },
    { 7116, 6, WORD_CHAPTER },
    { 7122, 6, WORD_CHAPTER },
    { 7128, 6, WORD_CHAPTER },
    { 7134, 3, WORD_LINK },
    { 7137, 6, WORD_ORG },
    { 7143, 6, WORD_ORG },
    { 7149, 15, WORD_RELATED },
    { 7164, 6, WORD_LINK },
    { 7170, 9, WORD_CHAPTER },
    { 7179, 9, WORD_CHAPTER },
    { 7188, 6, WORD_NAV },
    { 7194, 3, WORD_FILLER },
    { 7197, 9, WORD_ORG },
    { 7206, 9, WORD_ORG },
    { 7215, 6, WORD_NAV },
    { 7221, 6, WORD_NAV },
    { 7227, 6, WORD_SOURCE | WORD_ORG },
    { 7233, 6, WORD_SOURCE | WORD_ORG },
    { 7239, 3, WORD_COUNT },
    { 7242, 6, WORD_LINK },
    { 7248, 6, WORD_LINK },
    { 7254, 6, WORD_LINK },
    { 7260, 6, WORD_COUNT },
    { 7266, 6, WORD_COUNT },
    { 7272, 6, WORD_LINK },
    { 7278, 6, WORD_LINK },
    { 7284, 6, WORD_LINK },
    { 7290, 6, WORD_LINK },
    { 7296, 6, WORD_ORG },
    { 7302, 6, WORD_ORG },
    { 7308, 6, WORD_ORG },
    { 7314, 6, WORD_SPEAKER },
    { 7320, 6, WORD_ORG },
    { 7326, 6, WORD_ORG },
    { 7332, 6, WORD_ORG },
    { 7338, 6, WORD_ORG },
    { 7344, 6, WORD_SPEAKER },
    { 7350, 6, WORD_ORG },
    { 7356, 12, WORD_CHAPTER },
    { 7368, 12, WORD_AUTHOR },
    { 7380, 6, WORD_EDITOR },
    { 7386, 6, WORD_EDITOR },
    { 7392, 9, WORD_ORG },
    { 7401, 9, WORD_LINK | WORD_ORG },
    { 7410, 12, WORD_LEGAL },
    { 7422, 12, WORD_LEGAL },
    { 7434, 6, WORD_AUTHOR },
    { 7440, 12, WORD_AUTHOR },
    { 7452, 6, WORD_EDITOR },
    { 7458, 6, WORD_EDITOR },
    { 7464, 12, WORD_SECTION },
    { 7476, 6, WORD_SECTION },
    { 7482, 6, WORD_ORG },
    { 7488, 6, WORD_SECTION | WORD_CHAPTER },
    { 7494, 6, WORD_SECTION },
    { 7500, 6, WORD_SECTION },
    { 7506, 9, WORD_EDITOR },
    { 7515, 9, WORD_EDITOR },
    { 7524, 3, WORD_FILLER },
    { 7527, 3, WORD_FILLER },
    { 7530, 6, WORD_NAV },
    { 7536, 6, WORD_SECTION },
    { 7542, 6, WORD_ORG },
    { 7548, 6, WORD_SECTION | WORD_CHAPTER },
    { 7554, 6, WORD_SECTION },
    { 7560, 6, WORD_SECTION },
    { 7566, 3, WORD_LINK },
    { 7569, 9, WORD_LINK },
    { 7578, 6, WORD_SECTION },
    { 7584, 9, WORD_LINK },
    { 7593, 6, WORD_SECTION },
    { 7599, 9, WORD_SECTION },
    { 7608, 9, WORD_SECTION },
    { 7617, 6, WORD_SECTION | WORD_CHAPTER },
    { 7623, 6, WORD_SECTION | WORD_CHAPTER },
    { 7629, 6, WORD_LINK },
    { 7635, 6, WORD_LINK },
    { 7641, 3, WORD_ORG },
    { 7644, 6, WORD_LINK },
    { 7650, 12, WORD_LINK },
    { 7662, 6, WORD_SECTION },
    { 7668, 6, WORD_LINK },
    { 7674, 12, WORD_LINK },
    { 7686, 6, WORD_CAPTION },
    { 7692, 6, WORD_CAPTION },
    { 7698, 3, WORD_FILLER },
    { 7701, 6, WORD_FILLER },
    { 7707, 6, WORD_CHAPTER },
    { 7713, 6, WORD_CHAPTER },
    { 7719, 6, WORD_AD },
    { 7725, 12, WORD_NAV },
    { 7737, 6, WORD_ORG },
    { 7743, 24, WORD_LEGAL },
    { 7767, 6, WORD_AD },
    { 7773, 3, WORD_CHAPTER },
    { 7776, 6, WORD_CHAPTER },
    { 7782, 6, WORD_CHAPTER },
    { 7788, 6, WORD_CHAPTER },
    { 7794, 6, WORD_CHAPTER },
    { 7800, 6, WORD_SECTION | WORD_CHAPTER },
    { 7806, 6, WORD_AD },
    { 7812, 12, WORD_NAV },
    { 7824, 6, WORD_ORG },
    { 7830, 3, WORD_ORG },
    { 7833, 12, WORD_RELATED },
    { 7845, 12, WORD_RELATED },
    { 7857, 12, WORD_DATE },
    { 7869, 6, WORD_SECTION },
    { 7875, 6, WORD_SECTION },
    { 7881, 6, WORD_CHAPTER },
    { 7887, 6, WORD_CHAPTER },
    { 7893, 6, WORD_CHAPTER },
    { 7899, 6, WORD_LINK },
    { 7905, 9, WORD_SOURCE },
    { 7914, 6, WORD_SECTION | WORD_CHAPTER },
    { 7920, 9, WORD_AUTHOR },
    { 7929, 6, WORD_DATE },
    { 7935, 12, WORD_NAV },
    { 7947, 6, WORD_SECTION },
    { 7953, 6, WORD_CAPTION },
    { 7959, 6, WORD_SECTION },
    { 7965, 3, WORD_FILLER },
    { 7968, 6, WORD_CHAPTER },
    { 7974, 9, WORD_CHAPTER },
    { 7983, 6, WORD_SECTION | WORD_CHAPTER },
    { 7989, 6, WORD_CHAPTER },
    { 7995, 6, WORD_LINK },
    { 8001, 15, WORD_LINK },
    { 8016, 12, WORD_LINK },
    { 8028, 6, WORD_LINK },
    { 8034, 6, WORD_LINK },
    { 8040, 6, WORD_ORG },
    { 8046, 6, WORD_ORG },
    { 8052, 6, WORD_ORG },
    { 8058, 6, WORD_CHAPTER },
    { 8064, 6, WORD_CONTENTS },
    { 8070, 6, WORD_SECTION },
    { 8076, 9, WORD_EDITOR },
    { 8085, 3, WORD_FILLER },
    { 8088, 18, WORD_RELATED },
    { 8106, 12, WORD_NAV },
    { 8118, 18, WORD_NAV },
    { 8136, 18, WORD_NAV },
    { 8154, 18, WORD_NAV },
    { 8172, 12, WORD_NAV },
    { 8184, 9, WORD_SOURCE },
    { 8193, 6, WORD_SECTION },
    { 8199, 6, WORD_SECTION },
    { 8205, 3, WORD_FILLER },
    { 8208, 15, WORD_LINK },
    { 8223, 15, WORD_LINK },
    { 8238, 6, WORD_FILLER },
    { 8244, 6, WORD_FILLER },
    { 8250, 12, WORD_LINK },
    { 8262, 12, WORD_LINK },
    { 8274, 12, WORD_LINK },
    { 8286, 12, WORD_LINK },
    { 8298, 3, WORD_FILLER },
    { 8301, 6, WORD_NAV },
    { 8307, 6, WORD_NAV },
    { 8313, 3, WORD_ORG },
    { 8316, 12, WORD_NAV },
    { 8328, 6, WORD_FILLER },
    { 8334, 9, WORD_LINK },
    { 8343, 15, WORD_LINK },
    { 8358, 6, WORD_FILLER },
    { 8364, 9, WORD_LINK },
    { 8373, 15, WORD_LINK },
    { 8388, 6, WORD_SECTION },
    { 8394, 6, WORD_LINK },
    { 8400, 12, WORD_LINK },
    { 8412, 9, WORD_LINK },
    { 8421, 6, WORD_LINK },
    { 8427, 6, WORD_LINK },
    { 8433, 9, WORD_LINK },
    { 8442, 6, WORD_AUTHOR },
    { 8448, 9, WORD_LINK },
    { 8457, 15, WORD_LEGAL },
    { 8472, 15, WORD_LINK | WORD_LEGAL },
    { 8487, 6, WORD_LINK },
    { 8493, 12, WORD_LINK },
    { 8505, 3, WORD_FILLER },
    { 8508, 12, WORD_LINK },
    { 8520, 6, WORD_LINK },
    { 8526, 9, WORD_DATE },
    { 8535, 12, WORD_DATE },
    { 8547, 9, WORD_AUTHOR },
    { 8556, 12, WORD_LINK },
    { 8568, 6, WORD_LINK },
    { 8574, 3, WORD_ORG },
    { 8577, 12, WORD_SECTION },
    { 8589, 6, WORD_LINK },
    { 8595, 12, WORD_NAV },
    { 8607, 6, WORD_FILLER },
    { 8613, 6, WORD_LINK },
    { 8619, 3, WORD_SOURCE },
    { 8622, 9, WORD_LINK },
    { 8631, 6, WORD_LINK },
    { 8637, 6, WORD_EDITOR },
    { 8643, 9, WORD_RELATED },
    { 8652, 6, WORD_AUTHOR },
    { 8658, 12, WORD_AUTHOR },
    { 8670, 6, WORD_AD },
    { 8676, 6, WORD_AD },
    { 8682, 6, WORD_LINK },
    { 8688, 6, WORD_LINK },
    { 8694, 12, WORD_RELATED },
    { 8706, 15, WORD_LINK },
    { 8721, 12, WORD_RELATED },
    { 8733, 12, WORD_RELATED },
    { 8745, 6, WORD_LINK },
    { 8751, 12, WORD_RELATED },
    { 8763, 15, WORD_LINK },
    { 8778, 12, WORD_RELATED },
    { 8790, 6, WORD_SOURCE },
    { 8796, 9, WORD_DATE },
    { 8805, 12, WORD_DATE },
    { 8817, 9, WORD_SOURCE },
    { 8826, 6, WORD_SOURCE | WORD_CREDIT },
    { 8832, 9, WORD_SOURCE },
    { 8841, 9, WORD_CREDIT },
    { 8850, 12, WORD_SECTION },
    { 8862, 6, WORD_SECTION },
    { 8868, 6, WORD_CAPTION },
    { 8874, 6, WORD_CAPTION },
    { 8880, 6, WORD_NAV },
    { 8886, 6, WORD_NAV },
    { 8892, 6, WORD_NAV },
    { 8898, 3, WORD_CREDIT },
    { 8901, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8907, 9, WORD_CREDIT },
    { 8916, 6, WORD_CREDIT },
    { 8922, 6, WORD_SOURCE },
    { 8928, 6, WORD_SECTION },
    { 8934, 6, WORD_LINK },
    { 8940, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8946, 9, WORD_CREDIT },
    { 8955, 9, WORD_CREDIT },
    { 8964, 6, WORD_AUTHOR },
    { 8970, 6, WORD_AUTHOR },
    { 8976, 9, WORD_AUTHOR },
    { 8985, 3, WORD_CREDIT },
    { 8988, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8994, 9, WORD_CREDIT },
    { 9003, 6, WORD_CREDIT },
    { 9009, 6, WORD_LINK | WORD_COUNT },
    { 9015, 12, WORD_LINK },
    { 9027, 6, WORD_LINK },
    { 9033, 6, WORD_ORG },
    { 9039, 6, WORD_ORG },
    { 9045, 6, WORD_NAV },
    { 9051, 6, WORD_NAV },
    { 9057, 6, WORD_SECTION },
    { 9063, 6, WORD_AUTHOR },
    { 9069, 3, WORD_AUTHOR },
    { 9072, 12, WORD_AUTHOR },
    { 9084, 6, WORD_NAV },
    { 9090, 6, WORD_AUTHOR },
    { 9096, 18, WORD_LINK },
    { 9114, 15, WORD_LINK },
    { 9129, 6, WORD_ORG },
    { 9135, 9, WORD_ORG },
    { 9144, 6, WORD_FILLER },
    { 9150, 12, WORD_SOURCE },
    { 9162, 12, WORD_SOURCE },
    { 9174, 6, WORD_AUTHOR },
    { 9180, 6, WORD_CHAPTER },
    { 9186, 9, WORD_ORG },
    { 9195, 12, WORD_CREDIT },
    { 9207, 15, WORD_CREDIT },
    { 9222, 6, WORD_ORG },
    { 9228, 12, WORD_LINK },
    { 9240, 12, WORD_RELATED },
    { 9252, 6, WORD_FILLER | WORD_ORG },
    { 9258, 18, WORD_ORG },
    { 9276, 12, WORD_NAV },
    { 9288, 12, WORD_SOURCE },
    { 9300, 12, WORD_RELATED },
    { 9312, 9, WORD_ORG },
    { 9321, 9, WORD_ORG },
    { 9330, 9, WORD_ORG },
    { 9339, 9, WORD_ORG },
    { 9348, 12, WORD_NAV },
    { 9360, 9, WORD_ORG },
    { 9369, 12, WORD_CREDIT },
    { 9381, 12, WORD_LINK },
    { 9393, 6, WORD_FILLER | WORD_ORG },
    { 9399, 12, WORD_NAV },
    { 9411, 27, WORD_LEGAL },
    { 9438, 12, WORD_SOURCE },
    { 9450, 9, WORD_ORG },
    { 9459, 12, WORD_NAV },
    { 9471, 6, WORD_SECTION },
    { 9477, 6, WORD_SPEAKER },
    { 9483, 6, WORD_NAV },
    { 9489, 6, WORD_NAV },
    { 9495, 6, WORD_ORG },
    { 9501, 6, WORD_ORG },
    { 9507, 6, WORD_DATE },
    { 9513, 6, WORD_DATE },
    { 9519, 6, WORD_ORG },
    { 9525, 6, WORD_ORG },
    { 9531, 6, WORD_ORG },
    { 9537, 6, WORD_NAV },
    { 9543, 6, WORD_DATE },
    { 9549, 6, WORD_ORG },
    { 9555, 6, WORD_NAV },
    { 9561, 6, WORD_DATE },
    { 9567, 6, WORD_ORG },
    { 9573, 6, WORD_ORG },
    { 9579, 6, WORD_ORG },
    { 9585, 6, WORD_ORG },
    { 9591, 9, WORD_NAV },
    { 9600, 3, WORD_FILLER },
    { 9603, 6, WORD_LINK },
    { 9609, 8, WORD_LINK },
    { 9617, 12, WORD_RELATED },
    { 9629, 12, WORD_RELATED },
    { 9641, 12, WORD_RELATED },
    { 9653, 12, WORD_RELATED },
    { 9665, 6, WORD_UPDATE },
    { 9671, 9, WORD_UPDATE },
    { 9680, 9, WORD_UPDATE },
    { 9689, 9, WORD_UPDATE },
    { 9698, 12, WORD_UPDATE },
    { 9710, 12, WORD_UPDATE },
    { 9722, 12, WORD_UPDATE },
    { 9734, 12, WORD_UPDATE },
    { 9746, 6, WORD_ORG },
    { 9752, 6, WORD_LINK },
    { 9758, 12, WORD_UPDATE },
    { 9770, 12, WORD_UPDATE },
    { 9782, 12, WORD_UPDATE },
    { 9794, 6, WORD_FILLER },
    { 9800, 18, WORD_RELATED },
    { 9818, 12, WORD_RELATED },
    { 9830, 12, WORD_RELATED },
    { 9842, 12, WORD_RELATED },
    { 9854, 12, WORD_RELATED },
    { 9866, 12, WORD_RELATED },
    { 9878, 12, WORD_RELATED },
    { 9890, 9, WORD_CHAPTER },
    { 9899, 12, WORD_UPDATE },
    { 9911, 9, WORD_CHAPTER },
    { 9920, 9, WORD_CHAPTER },
    { 9929, 9, WORD_CHAPTER },
    { 9938, 12, WORD_LINK },
    { 9950, 12, WORD_LINK },
    { 9962, 12, WORD_LINK },
    { 9974, 12, WORD_SECTION },
    { 9986, 6, WORD_ORG },
    { 9992, 3, WORD_FILLER },
    { 9995, 18, WORD_LINK },
    { 10013, 9, WORD_LINK },
    { 10022, 12, WORD_NAV },
    { 10034, 12, WORD_NAV },
    { 10046, 6, WORD_LINK },
    { 10052, 6, WORD_ORG },
    { 10058, 12, WORD_LEGAL },
    { 10070, 12, WORD_LEGAL },
    { 10082, 12, WORD_LEGAL },
    { 10094, 12, WORD_LEGAL },
    { 10106, 6, WORD_CHAPTER },
    { 10112, 6, WORD_LINK },
    { 10118, 6, WORD_LINK },
    { 10124, 3, WORD_FILLER },
    { 10127, 12, WORD_AUTHOR },
    { 10139, 12, WORD_AUTHOR },
    { 10151, 12, WORD_AUTHOR },
    { 10163, 12, WORD_AUTHOR },
    { 10175, 6, WORD_FILLER },
    { 10181, 12, WORD_AUTHOR },
    { 10193, 12, WORD_AUTHOR },
    { 10205, 12, WORD_AUTHOR },
    { 10217, 12, WORD_AUTHOR },
    { 10229, 12, WORD_AUTHOR },
    { 10241, 6, WORD_SECTION },
    { 10247, 6, WORD_FILLER },
    { 10253, 12, WORD_RELATED },
    { 10265, 6, WORD_FILLER },
    { 10271, 6, WORD_ORG },
    { 10277, 6, WORD_SECTION },
    { 10283, 15, WORD_SECTION },
    { 10298, 15, WORD_SECTION },
    { 10313, 3, WORD_COUNT },
    { 10316, 3, WORD_FILLER },
    { 10319, 6, WORD_SOURCE },
    { 10325, 6, WORD_SOURCE },
    { 10331, 6, WORD_COUNT },
    { 10337, 12, WORD_LINK },
    { 10349, 12, WORD_LINK },
    { 10361, 6, WORD_EDITOR },
    { 10367, 6, WORD_EDITOR },
    { 10373, 6, WORD_ORG },
    { 10379, 6, WORD_EDITOR },
    { 10385, 6, WORD_EDITOR },
    { 10391, 6, WORD_EDITOR },
    { 10397, 6, WORD_EDITOR },
    { 10403, 12, WORD_ORG },
    { 10415, 6, WORD_EDITOR },
    { 10421, 12, WORD_EDITOR },
    { 10433, 3, WORD_COUNT },
    { 10436, 6, WORD_NAV },
    { 10442, 6, WORD_CHAPTER },
    { 10448, 6, WORD_AUTHOR },
    { 10454, 6, WORD_SECTION },
    { 10460, 6, WORD_SECTION },
    { 10466, 6, WORD_SECTION },
    { 10472, 6, WORD_SECTION },
    { 10478, 6, WORD_AUTHOR },
    { 10484, 6, WORD_AUTHOR },
    { 10490, 6, WORD_LINK },
    { 10496, 6, WORD_EDITOR },
    { 10502, 6, WORD_EDITOR },
    { 10508, 6, WORD_AD },
    { 10514, 6, WORD_AD },
    { 10520, 6, WORD_LINK },
    { 10526, 12, WORD_LINK },
    { 10538, 3, WORD_COUNT | WORD_FILLER },
    { 10541, 12, WORD_LINK },
    { 10553, 15, WORD_LINK },
    { 10568, 6, WORD_LINK },
    { 10574, 9, WORD_COUNT },
    { 10583, 9, WORD_COUNT },
    { 10592, 9, WORD_COUNT },
    { 10601, 6, WORD_NAV },
    { 10607, 3, WORD_FILLER },
    { 10610, 6, WORD_FILLER },
    { 10616, 6, WORD_FILLER },
    { 10622, 6, WORD_FILLER },
    { 10628, 6, WORD_SECTION },
    { 10634, 6, WORD_SECTION },
    { 10640, 12, WORD_SECTION },
    { 10652, 6, WORD_SECTION },
    { 10658, 12, WORD_SECTION },
    { 10670, 6, WORD_NAV },
    { 10676, 6, WORD_NAV },
    { 10682, 6, WORD_LINK },
    { 10688, 12, WORD_SECTION },
    { 10700, 12, WORD_SECTION },
    { 10712, 9, WORD_SECTION },
    { 10721, 12, WORD_LEGAL },
    { 10733, 12, WORD_RELATED },
    { 10745, 6, WORD_SECTION },
    { 10751, 6, WORD_SECTION },
    { 10757, 6, WORD_COUNT },
    { 10763, 9, WORD_COUNT },
    { 10772, 12, WORD_COUNT },
    { 10784, 9, WORD_COUNT },
    { 10793, 12, WORD_SOURCE },
    { 10805, 6, WORD_NAV },
    { 10811, 12, WORD_NAV },
    { 10823, 6, WORD_NAV },
    { 10829, 12, WORD_NAV },
    { 10841, 6, WORD_COUNT },
    { 10847, 12, WORD_COUNT },
    { 10859, 9, WORD_COUNT },
    { 10868, 12, WORD_COUNT },
    { 10880, 9, WORD_COUNT },
    { 10889, 6, WORD_COUNT },
    { 10895, 12, WORD_RELATED },
    { 10907, 9, WORD_COUNT },
    { 10916, 9, WORD_COUNT },
    { 10925, 9, WORD_COUNT },
    { 10934, 6, WORD_FILLER },
    { 10940, 6, WORD_LINK | WORD_COUNT },
    { 10946, 12, WORD_RELATED },
    { 10958, 6, WORD_COUNT },
    { 10964, 12, WORD_RELATED },
    { 10976, 6, WORD_FILLER },
    { 10982, 12, WORD_RELATED },
    { 10994, 12, WORD_RELATED },
    { 11006, 12, WORD_RELATED },
    { 11018, 12, WORD_RELATED },
    { 11030, 18, WORD_LINK },
    { 11048, 18, WORD_LEGAL },
    { 11066, 12, WORD_LEGAL },
    { 11078, 12, WORD_LEGAL },
    { 11090, 6, WORD_NAV },
    { 11096, 6, WORD_NAV },
    { 11102, 6, WORD_CAPTION },
    { 11108, 6, WORD_COUNT },
    { 11114, 6, WORD_FILLER },
    { 11120, 12, WORD_RELATED },
    { 11132, 12, WORD_RELATED },
    { 11144, 12, WORD_RELATED },
    { 11156, 12, WORD_RELATED },
    { 11168, 12, WORD_LEGAL },
    { 11180, 12, WORD_LEGAL },
    { 11192, 12, WORD_LEGAL },
    { 11204, 12, WORD_LEGAL },
    { 11216, 12, WORD_EDITOR },
    { 11228, 9, WORD_CHAPTER },
    { 11237, 12, WORD_LEGAL },
    { 11249, 12, WORD_LEGAL },
    { 11261, 9, WORD_CHAPTER },
    { 11270, 6, WORD_LINK },
    { 11276, 12, WORD_AUTHOR },
    { 11288, 12, WORD_AUTHOR },
    { 11300, 6, WORD_SECTION },
    { 11306, 12, WORD_AUTHOR },
    { 11318, 12, WORD_AUTHOR },
    { 11330, 12, WORD_AUTHOR },
    { 11342, 6, WORD_NAV },
    { 11348, 6, WORD_SECTION },
    { 11354, 12, WORD_RELATED },
    { 11366, 12, WORD_RELATED },
    { 11378, 6, WORD_CHAPTER },
    { 11384, 6, WORD_CHAPTER },
    { 11390, 12, WORD_NAV },
    { 11402, 9, WORD_NAV },
    { 11411, 6, WORD_NAV },
    { 11417, 3, WORD_FILLER },
    { 11420, 6, WORD_SECTION },
    { 11426, 3, WORD_SPEAKER },
    { 11429, 6, WORD_ORG },
    { 11435, 9, WORD_LINK },
    { 11444, 9, WORD_LINK },
    { 11453, 6, WORD_ORG },
    { 11459, 9, WORD_ORG },
    { 11468, 6, WORD_CAPTION },
    { 11474, 12, WORD_CAPTION },
    { 11486, 6, WORD_LINK | WORD_COUNT },
    { 11492, 6, WORD_CHAPTER },
    { 11498, 9, WORD_CHAPTER },
    { 11507, 9, WORD_CHAPTER },
    { 11516, 9, WORD_CHAPTER },
    { 11525, 12, WORD_NAV },
    { 11537, 6, WORD_SOURCE },
    { 11543, 9, WORD_DATE },
    { 11552, 6, WORD_DATE },
    { 11558, 6, WORD_LINK },
    { 11564, 6, WORD_LINK },
    { 11570, 6, WORD_LINK },
    { 11576, 15, WORD_LINK },
    { 11591, 6, WORD_LINK },
    { 11597, 9, WORD_DATE },
    { 11606, 6, WORD_DATE },
    { 11612, 12, WORD_SOURCE },
    { 11624, 9, WORD_DATE },
    { 11633, 12, WORD_DATE },
    { 11645, 12, WORD_DATE },
    { 11657, 9, WORD_AUTHOR },
    { 11666, 6, WORD_DATE | WORD_ORG },
    { 11672, 12, WORD_SOURCE },
    { 11684, 9, WORD_DATE },
    { 11693, 12, WORD_DATE },
    { 11705, 12, WORD_DATE },
    { 11717, 12, WORD_SOURCE },
    { 11729, 9, WORD_AUTHOR },
    { 11738, 9, WORD_AUTHOR },
    { 11747, 12, WORD_DATE },
    { 11759, 9, WORD_AUTHOR },
    { 11768, 6, WORD_DATE },
    { 11774, 9, WORD_DATE },
    { 11783, 12, WORD_DATE },
    { 11795, 12, WORD_DATE },
    { 11807, 12, WORD_LINK },
    { 11819, 3, WORD_FILLER },
    { 11822, 6, WORD_EDITOR },
    { 11828, 6, WORD_EDITOR },
    { 11834, 12, WORD_NAV },
    { 11846, 6, WORD_LINK | WORD_CONTENTS },
    { 11852, 6, WORD_CONTENTS },
    { 11858, 6, WORD_SECTION },
    { 11864, 6, WORD_LINK | WORD_CONTENTS },
    { 11870, 6, WORD_NAV },
    { 11876, 12, WORD_RELATED },
    { 11888, 12, WORD_RELATED },
    { 11900, 12, WORD_RELATED },
    { 11912, 12, WORD_RELATED },
    { 11924, 12, WORD_RELATED },
    { 11936, 12, WORD_RELATED },
    { 11948, 12, WORD_RELATED },
    { 11960, 12, WORD_RELATED },
    { 11972, 12, WORD_RELATED },
    { 11984, 12, WORD_RELATED },
    { 11996, 12, WORD_RELATED },
    { 12008, 12, WORD_RELATED },
    { 12020, 12, WORD_RELATED },
    { 12032, 12, WORD_RELATED },
    { 12044, 12, WORD_RELATED },
    { 12056, 3, WORD_FILLER },
    { 12059, 9, WORD_RELATED },
    { 12068, 6, WORD_LINK },
    { 12074, 12, WORD_SECTION },
    { 12086, 12, WORD_SECTION },
    { 12098, 9, WORD_CAPTION },
    { 12107, 9, WORD_CAPTION },
    { 12116, 3, WORD_ORG },
    { 12119, 6, WORD_NAV },
    { 12125, 6, WORD_NAV },
    { 12131, 6, WORD_NAV },
    { 12137, 12, WORD_LEGAL },
    { 12149, 12, WORD_LEGAL },
    { 12161, 6, WORD_NAV },
    { 12167, 12, WORD_SOURCE },
    { 12179, 12, WORD_SOURCE },
    { 12191, 6, WORD_SOURCE },
    { 12197, 6, WORD_LINK },
    { 12203, 12, WORD_NAV },
    { 12215, 12, WORD_NAV },
    { 12227, 12, WORD_CONTENTS },
    { 12239, 12, WORD_CONTENTS },
    { 12251, 3, WORD_FILLER },
    { 12254, 6, WORD_AUTHOR },
    { 12260, 3, WORD_SPEAKER },
    { 12263, 6, WORD_SPEAKER },
    { 12269, 6, WORD_EDITOR },
    { 12275, 6, WORD_EDITOR },
    { 12281, 6, WORD_EDITOR },
    { 12287, 6, WORD_SECTION },
    { 12293, 6, WORD_LINK },
    { 12299, 3, WORD_COUNT },
    { 12302, 6, WORD_SECTION },
    { 12308, 6, WORD_LINK },
    { 12314, 12, WORD_RELATED },
    { 12326, 6, WORD_LINK },
    { 12332, 12, WORD_SECTION | WORD_CHAPTER },
    { 12344, 6, WORD_CHAPTER },
    { 12350, 6, WORD_EDITOR },
    { 12356, 6, WORD_CHAPTER },
    { 12362, 6, WORD_CHAPTER },
    { 12368, 6, WORD_CHAPTER },
    { 12374, 6, WORD_CAPTION },
    { 12380, 6, WORD_NAV },
    { 12386, 6, WORD_SECTION },
    { 12392, 6, WORD_SECTION },
    { 12398, 6, WORD_CHAPTER },
    { 12404, 9, WORD_SECTION },
    { 12413, 6, WORD_SECTION },
    { 12419, 6, WORD_SECTION | WORD_CHAPTER },
    { 12425, 6, WORD_SECTION },
    { 12431, 3, WORD_FILLER },
    { 12434, 6, WORD_EDITOR },
    { 12440, 15, WORD_LINK },
    { 12455, 3, WORD_ORG },
    { 12458, 6, WORD_SPEAKER },
    { 12464, 12, WORD_LINK },
    { 12476, 12, WORD_NAV },
    { 12488, 12, WORD_NAV },
    { 12500, 12, WORD_NAV },
    { 12512, 12, WORD_EDITOR },
    { 12524, 12, WORD_EDITOR },
    { 12536, 6, WORD_FILLER },
    { 12542, 6, WORD_CHAPTER },
    { 12548, 6, WORD_SECTION | WORD_CHAPTER },
    { 12554, 6, WORD_ORG },
    { 12560, 9, WORD_SECTION },
    { 12569, 9, WORD_SECTION },
    { 12578, 6, WORD_AUTHOR },
    { 12584, 6, WORD_AUTHOR },
    { 12590, 6, WORD_EDITOR },
    { 12596, 12, WORD_RELATED },
    { 12608, 9, WORD_UPDATE },
    { 12617, 12, WORD_LINK },
    { 12629, 6, WORD_EDITOR },
    { 12635, 9, WORD_ORG },
    { 12644, 9, WORD_EDITOR },
    { 12653, 9, WORD_ORG },
    { 12662, 24, WORD_RELATED },
    { 12686, 6, WORD_ORG },
    { 12692, 6, WORD_LINK },
    { 12698, 6, WORD_CHAPTER },
    { 12704, 6, WORD_CONTENTS },
    { 12710, 6, WORD_SECTION },
    { 12716, 9, WORD_EDITOR },
    { 12725, 6, WORD_LINK },
    { 12731, 6, WORD_LINK },
    { 12737, 12, WORD_LINK },
    { 12749, 6, WORD_LINK },
    { 12755, 6, WORD_CAPTION },
    { 12761, 6, WORD_CHAPTER },
    { 12767, 6, WORD_EDITOR },
    { 12773, 6, WORD_CHAPTER },
    { 12779, 6, WORD_CHAPTER },
    { 12785, 6, WORD_CHAPTER },
    { 12791, 9, WORD_SECTION },
    { 12800, 6, WORD_SECTION },
    { 12806, 6, WORD_SECTION },
    { 12812, 6, WORD_SECTION | WORD_CHAPTER },
    { 12818, 3, WORD_FILLER },
    { 12821, 6, WORD_EDITOR },
    { 12827, 12, WORD_LINK },
    { 12839, 6, WORD_CHAPTER },
    { 12845, 6, WORD_SECTION | WORD_CHAPTER },
    { 12851, 9, WORD_SECTION },
    { 12860, 9, WORD_SECTION },
    { 12869, 6, WORD_AUTHOR },
    { 12875, 6, WORD_AUTHOR },
    { 12881, 6, WORD_EDITOR },
    { 12887, 9, WORD_UPDATE },
    { 12896, 12, WORD_RELATED },
    { 12908, 6, WORD_LINK },
    { 12914, 3, WORD_ORG },
    { 12917, 6, WORD_SPEAKER },
    { 12923, 12, WORD_LINK },
    { 12935, 9, WORD_LEGAL },
    { 12944, 12, WORD_NAV },
    { 12956, 12, WORD_NAV },
    { 12968, 12, WORD_EDITOR },
    { 12980, 6, WORD_FILLER },
    { 12986, 3, WORD_ORG },
    { 12989, 6, WORD_EDITOR },
    { 12995, 6, WORD_EDITOR },
    { 13001, 6, WORD_CREDIT },
    { 13007, 9, WORD_CREDIT },
    { 13016, 6, WORD_EDITOR },
    { 13022, 6, WORD_EDITOR },
    { 13028, 6, WORD_SPEAKER },
    { 13034, 6, WORD_SPEAKER },
    { 13040, 6, WORD_SECTION },
    { 13046, 12, WORD_NAV },
    { 13058, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 13067, 12, WORD_NAV },
    { 13079, 9, WORD_LEGAL },
    { 13088, 9, WORD_LINK },
    { 13097, 6, WORD_SPEAKER },
    { 13103, 6, WORD_SECTION },
    { 13109, 6, WORD_LINK },
    { 13115, 12, WORD_LINK },
    { 13127, 6, WORD_LINK },
    { 13133, 12, WORD_SECTION },
    { 13145, 6, WORD_CHAPTER },
    { 13151, 3, WORD_FILLER },
    { 13154, 6, WORD_SECTION | WORD_CHAPTER },
    { 13160, 6, WORD_SECTION | WORD_CHAPTER },
    { 13166, 3, WORD_ORG },
    { 13169, 3, WORD_FILLER },
    { 13172, 6, WORD_LINK },
    { 13178, 12, WORD_LEGAL },
    { 13190, 3, WORD_COUNT },
    { 13193, 3, WORD_AUTHOR },
    { 13196, 12, WORD_LEGAL },
    { 13208, 9, WORD_LEGAL },
    { 13217, 6, WORD_AUTHOR },
    { 13223, 3, WORD_ORG },
    { 13226, 9, WORD_ORG },
    { 13235, 9, WORD_ORG },
    { 13244, 15, WORD_AUTHOR },
    { 13259, 3, WORD_CAPTION },
    { 13262, 6, WORD_CAPTION },
    { 13268, 12, WORD_SPEAKER },
    { 13280, 6, WORD_SECTION },
    { 13286, 6, WORD_EDITOR | WORD_CREDIT },
    { 13292, 12, WORD_LINK },
    { 13304, 12, WORD_LINK },
    { 13316, 6, WORD_SECTION },
    { 13322, 6, WORD_NAV },
    { 13328, 6, WORD_NAV },
    { 13334, 12, WORD_AUTHOR },
    { 13346, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13352, 6, WORD_SPEAKER },
    { 13358, 6, WORD_NAV },
    { 13364, 12, WORD_AUTHOR },
    { 13376, 6, WORD_SPEAKER },
    { 13382, 6, WORD_NAV },
    { 13388, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13394, 6, WORD_CHAPTER },
    { 13400, 6, WORD_LINK },
    { 13406, 15, WORD_LINK },
    { 13421, 6, WORD_SECTION },
    { 13427, 12, WORD_SECTION },
    { 13439, 6, WORD_FILLER | WORD_AUTHOR },
    { 13445, 9, WORD_FILLER },
    { 13454, 15, WORD_LINK },
    { 13469, 24, WORD_LEGAL },
    { 13493, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13499, 6, WORD_AUTHOR },
    { 13505, 12, WORD_NAV },
    { 13517, 6, WORD_LINK },
    { 13523, 12, WORD_LEGAL },
    { 13535, 6, WORD_SECTION },
    { 13541, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13547, 9, WORD_AUTHOR },
    { 13556, 9, WORD_COUNT },
    { 13565, 3, WORD_AUTHOR },
    { 13568, 12, WORD_EDITOR },
    { 13580, 3, WORD_FILLER },
    { 13583, 6, WORD_COUNT },
    { 13589, 9, WORD_SECTION },
    { 13598, 3, WORD_FILLER },
    { 13601, 12, WORD_LEGAL },
    { 13613, 21, WORD_LINK },
    { 13634, 6, WORD_NAV | WORD_ORG },
    { 13640, 6, WORD_SECTION },
    { 13646, 6, WORD_AUTHOR },
    { 13652, 6, WORD_SECTION },
    { 13658, 6, WORD_ORG },
    { 13664, 3, WORD_LINK | WORD_COUNT },
    { 13667, 6, WORD_LINK },
    { 13673, 6, WORD_LINK },
    { 13679, 9, WORD_LINK },
    { 13688, 6, WORD_SECTION },
    { 13694, 12, WORD_SECTION },
    { 13706, 6, WORD_SECTION },
    { 13712, 6, WORD_AUTHOR },
    { 13718, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13724, 6, WORD_NAV | WORD_ORG },
    { 13730, 12, WORD_NAV },
    { 13742, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13748, 9, WORD_AUTHOR },
    { 13757, 9, WORD_COUNT },
    { 13766, 3, WORD_AUTHOR },
    { 13769, 6, WORD_AUTHOR },
    { 13775, 3, WORD_FILLER },
    { 13778, 12, WORD_LINK },
    { 13790, 3, WORD_FILLER },
    { 13793, 12, WORD_LEGAL },
    { 13805, 21, WORD_LINK },
    { 13826, 6, WORD_ORG },
    { 13832, 6, WORD_SECTION },
    { 13838, 6, WORD_LINK },
    { 13844, 6, WORD_NAV },
    { 13850, 12, WORD_EDITOR },
    { 13862, 6, WORD_EDITOR },
    { 13868, 12, WORD_DATE },
    { 13880, 9, WORD_AUTHOR },
    { 13889, 12, WORD_SOURCE },
    { 13901, 9, WORD_CAPTION | WORD_CREDIT },
    { 13910, 12, WORD_CAPTION | WORD_CREDIT },
    { 13922, 9, WORD_CAPTION | WORD_CREDIT },
    { 13931, 12, WORD_CAPTION | WORD_CREDIT },
    { 13943, 12, WORD_CREDIT },
    { 13955, 6, WORD_FILLER },
    { 13961, 6, WORD_SPEAKER },
    { 13967, 6, WORD_LINK },
    { 13973, 12, WORD_AD },
    { 13985, 6, WORD_NAV },
    { 13991, 12, WORD_EDITOR },
    { 14003, 6, WORD_EDITOR },
    { 14009, 9, WORD_CAPTION | WORD_CREDIT },
    { 14018, 12, WORD_CAPTION | WORD_CREDIT },
    { 14030, 12, WORD_SOURCE },
    { 14042, 6, WORD_FILLER },
    { 14048, 3, WORD_LINK | WORD_COUNT },
    { 14051, 12, WORD_AD },
    { 14063, 6, WORD_LINK },
    { 14069, 3, WORD_CHAPTER },
    { 14072, 6, WORD_LINK },
    { 14078, 3, WORD_LINK },
    { 14081, 6, WORD_NAV },
    { 14087, 15, WORD_LEGAL },
    { 14102, 12, WORD_LEGAL },
    { 14114, 6, WORD_LINK },
    { 14120, 9, WORD_SOURCE },
    { 14129, 6, WORD_LINK },
    { 14135, 6, WORD_SOURCE },
    { 14141, 6, WORD_LINK },
    { 14147, 9, WORD_SOURCE },
    { 14156, 15, WORD_LEGAL },
    { 14171, 15, WORD_LEGAL },
    { 14186, 6, WORD_LINK },
    { 14192, 6, WORD_LINK },
    { 14198, 6, WORD_SOURCE },
    { 14204, 6, WORD_LINK },
    { 14210, 9, WORD_SOURCE },
    { 14219, 15, WORD_LEGAL },
    { 14234, 9, WORD_ORG },
    { 14243, 6, WORD_LINK },
    { 14249, 12, WORD_LINK },
    { 14261, 12, WORD_LINK },
    { 14273, 12, WORD_LINK },
    { 14285, 12, WORD_LINK },
    { 14297, 12, WORD_LINK },
    { 14309, 12, WORD_LINK },
    { 14321, 12, WORD_LINK },
    { 14333, 6, WORD_FILLER },
    { 14339, 21, WORD_LEGAL },
    { 14360, 6, WORD_LINK },
    { 14366, 6, WORD_LINK },
    { 14372, 6, WORD_SOURCE },
    { 14378, 6, WORD_FILLER },
    { 14384, 6, WORD_ORG },
    { 14390, 9, WORD_ORG },
    { 14399, 6, WORD_LINK },
    { 14405, 6, WORD_ORG },
    { 14411, 9, WORD_AUTHOR },
    { 14420, 9, WORD_ORG },
    { 14429, 6, WORD_ORG },
    { 14435, 9, WORD_AUTHOR },
    { 14444, 9, WORD_ORG },
    { 14453, 6, WORD_LINK },
    { 14459, 6, WORD_NAV },
    { 14465, 6, WORD_ORG },
    { 14471, 6, WORD_SOURCE },
    { 14477, 3, WORD_ORG },
    { 14480, 9, WORD_ORG },
    { 14489, 9, WORD_ORG },
    { 14498, 6, WORD_DATE },
    { 14504, 9, WORD_SOURCE },
    { 14513, 12, WORD_DATE },
    { 14525, 6, WORD_CAPTION },
    { 14531, 6, WORD_CAPTION },
    { 14537, 6, WORD_AUTHOR },
    { 14543, 12, WORD_AUTHOR },
    { 14555, 9, WORD_SPEAKER },
    { 14564, 12, WORD_LINK },
    { 14576, 6, WORD_LINK },
    { 14582, 12, WORD_LEGAL },
    { 14594, 6, WORD_ORG },
    { 14600, 6, WORD_CHAPTER },
    { 14606, 6, WORD_CHAPTER },
    { 14612, 6, WORD_CHAPTER },
    { 14618, 6, WORD_CHAPTER },
    { 14624, 6, WORD_CHAPTER },
    { 14630, 21, WORD_RELATED },
    { 14651, 18, WORD_RELATED },
    { 14669, 15, WORD_RELATED },
    { 14684, 12, WORD_RELATED },
    { 14696, 6, WORD_COUNT },
    { 14702, 12, WORD_LINK },
    { 14714, 9, WORD_COUNT },
    { 14723, 12, WORD_COUNT },
    { 14735, 9, WORD_COUNT },
    { 14744, 6, WORD_COUNT },
    { 14750, 9, WORD_COUNT },
    { 14759, 12, WORD_NAV },
    { 14771, 6, WORD_LINK },
    { 14777, 9, WORD_EDITOR },
    { 14786, 9, WORD_EDITOR },
    { 14795, 6, WORD_LINK },
    { 14801, 12, WORD_LINK },
    { 14813, 12, WORD_LINK },
    { 14825, 3, WORD_SPEAKER },
    { 14828, 6, WORD_SECTION | WORD_SPEAKER },
    { 14834, 6, WORD_CHAPTER },
    { 14840, 6, WORD_CHAPTER },
    { 14846, 6, WORD_COUNT },
    { 14852, 12, WORD_LINK },
    { 14864, 12, WORD_RELATED },
    { 14876, 9, WORD_COUNT },
    { 14885, 12, WORD_COUNT },
    { 14897, 9, WORD_COUNT },
    { 14906, 6, WORD_CAPTION },
    { 14912, 6, WORD_CAPTION },
    { 14918, 6, WORD_SECTION | WORD_CHAPTER },
    { 14924, 6, WORD_SECTION },
    { 14930, 6, WORD_CAPTION },
    { 14936, 6, WORD_CHAPTER },
    { 14942, 6, WORD_SECTION },
    { 14948, 6, WORD_CHAPTER },
    { 14954, 6, WORD_SECTION | WORD_CHAPTER },
    { 14960, 3, WORD_ORG },
    { 14963, 12, WORD_NAV },
    { 14975, 15, WORD_NAV },
    { 14990, 6, WORD_ORG },
    { 14996, 6, WORD_ORG },
    { 15002, 6, WORD_ORG },
    { 15008, 6, WORD_ORG },
    { 15014, 9, WORD_LINK },
    { 15023, 9, WORD_LINK },
    { 15032, 6, WORD_ORG },
    { 15038, 9, WORD_ORG },
    { 15047, 9, WORD_ORG },
    { 15056, 9, WORD_ORG },
    { 15065, 6, WORD_LINK },
    { 15071, 6, WORD_FILLER },
    { 15077, 3, WORD_LINK },
    { 15080, 6, WORD_ORG },
    { 15086, 6, WORD_EDITOR | WORD_CAPTION },
    { 15092, 6, WORD_CHAPTER },
    { 15098, 6, WORD_FILLER },
    { 15104, 3, WORD_LINK },
    { 15107, 6, WORD_ORG },
    { 15113, 6, WORD_EDITOR | WORD_CAPTION },
    { 15119, 6, WORD_CHAPTER },
    { 15125, 6, WORD_SECTION },
    { 15131, 6, WORD_CHAPTER },
    { 15137, 6, WORD_ORG },
    { 15143, 12, WORD_AUTHOR },
    { 15155, 12, WORD_AUTHOR },
    { 15167, 6, WORD_LINK | WORD_NAV },
    { 15173, 6, WORD_LINK | WORD_NAV },
    { 15179, 12, WORD_AUTHOR },
    { 15191, 12, WORD_LINK },
    { 15203, 6, WORD_NAV },
    { 15209, 15, WORD_LINK },
    { 15224, 6, WORD_COUNT },
    { 15230, 9, WORD_COUNT },
    { 15239, 9, WORD_COUNT },
    { 15248, 9, WORD_COUNT },
    { 15257, 6, WORD_FILLER },
    { 15263, 6, WORD_LINK | WORD_COUNT },
    { 15269, 6, WORD_LINK },
    { 15275, 6, WORD_COUNT },
    { 15281, 12, WORD_RELATED },
    { 15293, 9, WORD_COUNT },
    { 15302, 9, WORD_COUNT },
    { 15311, 3, WORD_LINK },
    { 15314, 4, WORD_LINK },
    { 15318, 4, WORD_LINK },
    { 15322, 13, WORD_SECTION },
    { 15335, 3, WORD_COUNT },
    { 15338, 6, WORD_SECTION },
    { 15344, 24, WORD_NAV },
    { 15368, 6, WORD_UPDATE },
    { 15374, 3, WORD_COUNT },
    { 15377, 6, WORD_NAV },
    { 15383, 9, WORD_DATE },
    { 15392, 9, WORD_DATE },
    { 15401, 6, WORD_SECTION },
    { 15407, 6, WORD_SECTION },
    { 15413, 12, WORD_SECTION },
    { 15425, 6, WORD_NAV | WORD_ORG },
    { 15431, 12, WORD_NAV },
    { 15443, 6, WORD_SECTION },
    { 15449, 6, WORD_COUNT },
    { 15455, 6, WORD_LINK },
    { 15461, 12, WORD_LINK },
    { 15473, 6, WORD_NAV },
    { 15479, 13, WORD_RELATED },
    { 15492, 13, WORD_RELATED },
    { 15505, 9, WORD_RELATED },
    { 15514, 12, WORD_RELATED },
    { 15526, 12, WORD_RELATED },
    { 15538, 6, WORD_AD },
    { 15544, 12, WORD_NAV },
    { 15556, 6, WORD_EDITOR },
    { 15562, 6, WORD_LINK },
    { 15568, 12, WORD_LINK },
    { 15580, 12, WORD_LINK },
    { 15592, 6, WORD_NAV },
    { 15598, 6, WORD_CAPTION },
    { 15604, 3, WORD_AUTHOR },
    { 15607, 11, WORD_AUTHOR },
    { 15618, 9, WORD_AUTHOR },
    { 15627, 12, WORD_LINK },
    { 15639, 13, WORD_LINK },
    { 15652, 12, WORD_LINK },
    { 15664, 6, WORD_FILLER },
    { 15670, 13, WORD_DATE },
    { 15683, 12, WORD_LINK },
    { 15695, 12, WORD_LINK },
    { 15707, 12, WORD_UPDATE },
    { 15719, 12, WORD_DATE },
    { 15731, 12, WORD_LINK },
    { 15743, 12, WORD_LINK },
    { 15755, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 15761, 6, WORD_SECTION },
    { 15767, 9, WORD_SECTION },
    { 15776, 13, WORD_CHAPTER },
    { 15789, 6, WORD_DATE },
    { 15795, 9, WORD_LINK },
    { 15804, 18, WORD_LINK },
    { 15822, 12, WORD_SECTION },
    { 15834, 6, WORD_NAV | WORD_ORG },
    { 15840, 19, WORD_RELATED },
    { 15859, 6, WORD_LINK },
    { 15865, 9, WORD_LINK },
    { 15874, 12, WORD_LINK },
    { 15886, 6, WORD_LINK },
    { 15892, 3, WORD_SPEAKER },
    { 15895, 6, WORD_SPEAKER },
    { 15901, 6, WORD_LINK | WORD_COUNT },
    { 15907, 13, WORD_LINK },
    { 15920, 12, WORD_LINK },
    { 15932, 12, WORD_LINK },
    { 15944, 12, WORD_LINK },
    { 15956, 9, WORD_LINK },
    { 15965, 9, WORD_ORG },
    { 15974, 6, WORD_CAPTION },
    { 15980, 9, WORD_NAV },
    { 15989, 16, WORD_CHAPTER },
    { 16005, 12, WORD_SECTION },
    { 16017, 6, WORD_DATE },
    { 16023, 9, WORD_DATE },
    { 16032, 6, WORD_LINK },
    { 16038, 3, WORD_FILLER },
    { 16041, 9, WORD_LINK },
    { 16050, 3, WORD_FILLER },
    { 16053, 12, WORD_LINK },
    { 16065, 6, WORD_CHAPTER },
    { 16071, 13, WORD_SECTION },
    { 16084, 9, WORD_SECTION },
    { 16093, 17, WORD_RELATED },
    { 16110, 17, WORD_RELATED },
    { 16127, 20, WORD_RELATED },
    { 16147, 15, WORD_RELATED },
    { 16162, 6, WORD_ORG },
    { 16168, 9, WORD_LINK },
    { 16177, 9, WORD_SECTION },
    { 16186, 9, WORD_SECTION | WORD_CHAPTER },
    { 16195, 9, WORD_SECTION | WORD_CHAPTER },
    { 16204, 6, WORD_NAV },
    { 16210, 19, WORD_NAV },
    { 16229, 6, WORD_LINK },
    { 16235, 3, WORD_COUNT },
    { 16238, 6, WORD_LINK },
    { 16244, 12, WORD_LINK },
    { 16256, 6, WORD_SECTION },
    { 16262, 6, WORD_CONTENTS },
    { 16268, 13, WORD_LEGAL },
    { 16281, 12, WORD_LEGAL },
    { 16293, 3, WORD_SPEAKER },
    { 16296, 6, WORD_NAV },
    { 16302, 9, WORD_ORG },
    { 16311, 9, WORD_DATE },
    { 16320, 6, WORD_SECTION },
    { 16326, 6, WORD_ORG },
    { 16332, 6, WORD_SECTION },
    { 16338, 6, WORD_AD },
    { 16344, 6, WORD_LINK },
    { 16350, 6, WORD_CHAPTER },
    { 16356, 9, WORD_CHAPTER },
    { 16365, 12, WORD_SECTION },
    { 16377, 6, WORD_SECTION },
    { 16383, 19, WORD_NAV },
    { 16402, 18, WORD_NAV },
    { 16420, 6, WORD_SECTION | WORD_CHAPTER },
    { 16426, 9, WORD_LINK },
    { 16435, 6, WORD_EDITOR },
    { 16441, 6, WORD_NAV },
    { 16447, 12, WORD_NAV },
    { 16459, 6, WORD_EDITOR | WORD_CAPTION },
    { 16465, 7, WORD_CREDIT },
    { 16472, 12, WORD_CAPTION },
    { 16484, 12, WORD_CAPTION },
    { 16496, 6, WORD_NAV },
    { 16502, 9, WORD_SPEAKER },
    { 16511, 6, WORD_SECTION },
    { 16517, 6, WORD_CHAPTER },
    { 16523, 6, WORD_CHAPTER },
    { 16529, 6, WORD_CHAPTER },
    { 16535, 6, WORD_DATE },
    { 16541, 12, WORD_DATE },
    { 16553, 6, WORD_UPDATE },
    { 16559, 9, WORD_UPDATE },
    { 16568, 9, WORD_LINK },
    { 16577, 9, WORD_NAV },
    { 16586, 9, WORD_LINK },
    { 16595, 6, WORD_DATE },
    { 16601, 12, WORD_SECTION },
    { 16613, 6, WORD_LINK },
    { 16619, 12, WORD_LINK },
    { 16631, 6, WORD_ORG },
    { 16637, 9, WORD_LINK },
    { 16646, 6, WORD_SECTION },
    { 16652, 12, WORD_UPDATE },
    { 16664, 3, WORD_FILLER },
    { 16667, 12, WORD_CHAPTER },
    { 16679, 9, WORD_ORG },
    { 16688, 6, WORD_NAV },
    { 16694, 6, WORD_EDITOR },
    { 16700, 12, WORD_NAV },
    { 16712, 6, WORD_CHAPTER },
    { 16718, 6, WORD_SECTION },
    { 16724, 6, WORD_LINK },
    { 16730, 9, WORD_ORG },
    { 16739, 6, WORD_FILLER },
    { 16745, 3, WORD_FILLER },
    { 16748, 3, WORD_FILLER },
    { 16751, 10, WORD_FILLER },
    { 16761, 13, WORD_FILLER },
    { 16774, 23, WORD_RELATED },
    { 16797, 9, WORD_LINK },
    { 16806, 18, WORD_LINK },
    { 16824, 9, WORD_CAPTION },
    { 16833, 12, WORD_NAV },
    { 16845, 6, WORD_LINK },
    { 16851, 9, WORD_LINK },
    { 16860, 12, WORD_LINK },
    { 16872, 13, WORD_RELATED },
    { 16885, 12, WORD_RELATED },
    { 16897, 12, WORD_RELATED },
    { 16909, 6, WORD_LINK },
    { 16915, 12, WORD_LINK },
    { 16927, 12, WORD_CHAPTER },
    { 16939, 6, WORD_ORG },
    { 16945, 6, WORD_DATE },
    { 16951, 6, WORD_DATE },
    { 16957, 9, WORD_DATE },
    { 16966, 6, WORD_SOURCE | WORD_CAPTION },
    { 16972, 12, WORD_CAPTION },
    { 16984, 12, WORD_SOURCE },
    { 16996, 13, WORD_CHAPTER },
    { 17009, 13, WORD_CHAPTER },
    { 17022, 6, WORD_LINK },
    { 17028, 6, WORD_DATE },
    { 17034, 9, WORD_DATE },
    { 17043, 12, WORD_DATE },
    { 17055, 9, WORD_AUTHOR },
    { 17064, 6, WORD_SECTION },
    { 17070, 16, WORD_LEGAL },
    { 17086, 15, WORD_LEGAL },
    { 17101, 6, WORD_ORG },
    { 17107, 6, WORD_AUTHOR },
    { 17113, 16, WORD_LEGAL },
    { 17129, 12, WORD_LEGAL },
    { 17141, 12, WORD_LEGAL },
    { 17153, 6, WORD_LINK },
    { 17159, 6, WORD_DATE },
    { 17165, 6, WORD_NAV },
    { 17171, 12, WORD_NAV },
    { 17183, 6, WORD_NAV },
    { 17189, 6, WORD_SOURCE },
    { 17195, 9, WORD_SOURCE },
    { 17204, 6, WORD_LINK },
    { 17210, 6, WORD_COUNT },
    { 17216, 9, WORD_COUNT },
    { 17225, 6, WORD_CHAPTER },
    { 17231, 6, WORD_CHAPTER },
    { 17237, 9, WORD_LINK | WORD_COUNT },
    { 17246, 6, WORD_ORG },
    { 17252, 12, WORD_LINK },
    { 17264, 13, WORD_RELATED },
    { 17277, 12, WORD_RELATED },
    { 17289, 6, WORD_NAV },
    { 17295, 9, WORD_AUTHOR },
    { 17304, 9, WORD_SPEAKER },
    { 17313, 6, WORD_SPEAKER },
    { 17319, 6, WORD_CONTENTS },
    { 17325, 12, WORD_SECTION },
    { 17337, 13, WORD_RELATED },
    { 17350, 12, WORD_RELATED },
    { 17362, 12, WORD_RELATED },
    { 17374, 13, WORD_UPDATE },
    { 17387, 12, WORD_UPDATE },
    { 17399, 15, WORD_UPDATE },
    { 17414, 6, WORD_LINK | WORD_COUNT },
    { 17420, 13, WORD_RELATED },
    { 17433, 12, WORD_RELATED },
    { 17445, 9, WORD_COUNT },
    { 17454, 12, WORD_LINK },
    { 17466, 12, WORD_LINK },
    { 17478, 6, WORD_SOURCE },
    { 17484, 6, WORD_AUTHOR },
    { 17490, 11, WORD_AUTHOR },
    { 17501, 18, WORD_LINK },
    { 17519, 12, WORD_LINK },
    { 17531, 6, WORD_NAV },
    { 17537, 6, WORD_LINK },
    { 17543, 9, WORD_EDITOR },
    { 17552, 9, WORD_ORG },
    { 17561, 9, WORD_ORG },
    { 17570, 6, WORD_EDITOR },
    { 17576, 6, WORD_ORG },
    { 17582, 9, WORD_ORG },
    { 17591, 9, WORD_ORG },
    { 17600, 9, WORD_LINK },
    { 17609, 12, WORD_LINK },
    { 17621, 6, WORD_EDITOR },
    { 17627, 9, WORD_ORG },
    { 17636, 9, WORD_ORG },
    { 17645, 9, WORD_EDITOR },
    { 17654, 6, WORD_NAV },
    { 17660, 6, WORD_LINK },
    { 17666, 3, WORD_CAPTION },
    { 17669, 12, WORD_CHAPTER },
    { 17681, 9, WORD_LINK },
    { 17690, 6, WORD_AUTHOR },
    { 17696, 6, WORD_FILLER },
    { 17702, 24, WORD_RELATED },
    { 17726, 6, WORD_AD },
    { 17732, 6, WORD_ORG },
    { 17738, 3, WORD_NAV },
    { 17741, 9, WORD_LINK },
    { 17750, 3, WORD_COUNT },
    { 17753, 12, WORD_NAV },
    { 17765, 12, WORD_LINK },
    { 17777, 6, WORD_CHAPTER },
    { 17783, 12, WORD_LINK },
    { 17795, 22, WORD_LINK },
    { 17817, 12, WORD_LINK },
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
