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
    "告訴朋友"
    "告诉朋友"
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
    "担当"
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
    "인턴기자"
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
    { 2117, 15, WORD_LINK },
    { 2132, 15, WORD_LINK },
    { 2147, 16, WORD_LINK },
    { 2163, 6, WORD_COUNT },
    { 2169, 9, WORD_LINK },
    { 2178, 7, WORD_LINK },
    { 2185, 7, WORD_LINK },
    { 2192, 7, WORD_NAV },
    { 2199, 15, WORD_LINK },
    { 2214, 20, WORD_LINK },
    { 2234, 9, WORD_LINK },
    { 2243, 7, WORD_ORG },
    { 2250, 6, WORD_SOURCE },
    { 2256, 7, WORD_SOURCE },
    { 2263, 9, WORD_AD },
    { 2272, 17, WORD_AD },
    { 2289, 5, WORD_NAV },
    { 2294, 6, WORD_NAV },
    { 2300, 8, WORD_AUTHOR },
    { 2308, 5, WORD_NAV },
    { 2313, 9, WORD_LINK },
    { 2322, 13, WORD_LINK },
    { 2335, 7, WORD_SECTION },
    { 2342, 1, WORD_LINK },
    { 2343, 2, WORD_LINK },
    { 2345, 2, WORD_LINK },
    { 2347, 5, WORD_CAPTION },
    { 2352, 17, WORD_CONTENTS },
    { 2369, 3, WORD_EDITOR },
    { 2372, 4, WORD_EDITOR },
    { 2376, 10, WORD_NAV },
    { 2386, 8, WORD_LINK },
    { 2394, 5, WORD_NAV },
    { 2399, 16, WORD_NAV },
    { 2415, 12, WORD_LEGAL },
    { 2427, 7, WORD_AUTHOR },
    { 2434, 9, WORD_LINK },
    { 2443, 3, WORD_FILLER },
    { 2446, 4, WORD_FILLER },
    { 2450, 5, WORD_ORG },
    { 2455, 2, WORD_FILLER },
    { 2457, 5, WORD_ORG },
    { 2462, 3, WORD_LINK },
    { 2465, 6, WORD_EDITOR },
    { 2471, 13, WORD_EDITOR },
    { 2484, 6, WORD_NAV },
    { 2490, 8, WORD_RELATED },
    { 2498, 7, WORD_ORG },
    { 2505, 2, WORD_ORG },
    { 2507, 5, WORD_LINK },
    { 2512, 7, WORD_LINK },
    { 2519, 3, WORD_ORG },
    { 2522, 10, WORD_ORG },
    { 2532, 7, WORD_RELATED },
    { 2539, 7, WORD_UPDATE },
    { 2546, 10, WORD_UPDATE },
    { 2556, 10, WORD_LINK },
    { 2566, 15, WORD_LINK },
    { 2581, 9, WORD_LINK },
    { 2590, 2, WORD_FILLER },
    { 2592, 3, WORD_FILLER | WORD_SOURCE },
    { 2595, 5, WORD_CAPTION },
    { 2600, 6, WORD_NAV },
    { 2606, 4, WORD_COUNT },
    { 2610, 8, WORD_LINK },
    { 2618, 5, WORD_COUNT },
    { 2623, 3, WORD_ORG },
    { 2626, 6, WORD_LINK },
    { 2632, 6, WORD_ORG },
    { 2638, 5, WORD_LINK },
    { 2643, 8, WORD_LINK },
    { 2651, 4, WORD_FILLER },
    { 2655, 5, WORD_AUTHOR },
    { 2660, 8, WORD_AUTHOR },
    { 2668, 5, WORD_NAV },
    { 2673, 10, WORD_AUTHOR },
    { 2683, 1, WORD_LINK },
    { 2684, 12, WORD_NAV },
    { 2696, 17, WORD_RELATED },
    { 2713, 19, WORD_RELATED },
    { 2732, 7, WORD_LINK },
    { 2739, 3, WORD_ORG },
    { 2742, 2, WORD_LEGAL },
    { 2744, 3, WORD_LEGAL },
    { 2747, 6, WORD_CAPTION },
    { 2753, 6, WORD_CAPTION },
    { 2759, 12, WORD_SECTION | WORD_CHAPTER },
    { 2771, 24, WORD_RELATED },
    { 2795, 9, WORD_LINK | WORD_COUNT },
    { 2804, 10, WORD_LINK },
    { 2814, 12, WORD_LINK },
    { 2826, 21, WORD_RELATED },
    { 2847, 18, WORD_RELATED },
    { 2865, 9, WORD_CHAPTER },
    { 2874, 12, WORD_SECTION | WORD_CHAPTER },
    { 2886, 18, WORD_NAV },
    { 2904, 15, WORD_LINK },
    { 2919, 24, WORD_RELATED },
    { 2943, 6, WORD_FILLER },
    { 2949, 12, WORD_FILLER },
    { 2961, 39, WORD_RELATED },
    { 3000, 15, WORD_FILLER },
    { 3015, 6, WORD_FILLER },
    { 3021, 9, WORD_SECTION },
    { 3030, 3, WORD_FILLER },
    { 3033, 3, WORD_FILLER },
    { 3036, 3, WORD_FILLER },
    { 3039, 3, WORD_FILLER },
    { 3042, 12, WORD_SECTION | WORD_CHAPTER },
    { 3054, 27, WORD_LINK },
    { 3081, 9, WORD_LINK },
    { 3090, 3, WORD_FILLER },
    { 3093, 12, WORD_CHAPTER },
    { 3105, 9, WORD_SECTION },
    { 3114, 9, WORD_CONTENTS },
    { 3123, 15, WORD_LINK },
    { 3138, 3, WORD_FILLER },
    { 3141, 27, WORD_RELATED },
    { 3168, 12, WORD_CAPTION },
    { 3180, 27, WORD_CHAPTER },
    { 3207, 21, WORD_CHAPTER },
    { 3228, 9, WORD_ORG },
    { 3237, 15, WORD_CHAPTER },
    { 3252, 12, WORD_NAV },
    { 3264, 15, WORD_NAV },
    { 3279, 15, WORD_ORG },
    { 3294, 12, WORD_EDITOR },
    { 3306, 15, WORD_EDITOR },
    { 3321, 9, WORD_EDITOR },
    { 3330, 15, WORD_EDITOR },
    { 3345, 12, WORD_LINK },
    { 3357, 9, WORD_CAPTION },
    { 3366, 12, WORD_LINK | WORD_COUNT },
    { 3378, 18, WORD_LINK },
    { 3396, 21, WORD_LINK },
    { 3417, 21, WORD_LINK },
    { 3438, 9, WORD_NAV },
    { 3447, 18, WORD_NAV },
    { 3465, 9, WORD_LINK },
    { 3474, 15, WORD_LINK },
    { 3489, 12, WORD_EDITOR },
    { 3501, 15, WORD_LINK },
    { 3516, 18, WORD_AD },
    { 3534, 24, WORD_AD },
    { 3558, 12, WORD_NAV },
    { 3570, 12, WORD_ORG },
    { 3582, 6, WORD_EDITOR },
    { 3588, 12, WORD_LINK },
    { 3600, 18, WORD_LINK },
    { 3618, 9, WORD_ORG },
    { 3627, 12, WORD_ORG },
    { 3639, 9, WORD_LINK },
    { 3648, 18, WORD_LINK },
    { 3666, 18, WORD_NAV },
    { 3684, 12, WORD_NAV | WORD_ORG },
    { 3696, 9, WORD_COUNT },
    { 3705, 12, WORD_LINK },
    { 3717, 18, WORD_LINK },
    { 3735, 18, WORD_LINK },
    { 3753, 30, WORD_NAV },
    { 3783, 15, WORD_CHAPTER },
    { 3798, 9, WORD_FILLER },
    { 3807, 21, WORD_LINK },
    { 3828, 18, WORD_LINK },
    { 3846, 21, WORD_LINK },
    { 3867, 9, WORD_NAV },
    { 3876, 12, WORD_SECTION },
    { 3888, 9, WORD_LINK },
    { 3897, 15, WORD_LINK },
    { 3912, 15, WORD_NAV },
    { 3927, 12, WORD_NAV },
    { 3939, 9, WORD_LINK },
    { 3948, 18, WORD_LINK },
    { 3966, 12, WORD_AUTHOR },
    { 3978, 15, WORD_NAV },
    { 3993, 21, WORD_LINK },
    { 4014, 12, WORD_LINK },
    { 4026, 6, WORD_EDITOR },
    { 4032, 6, WORD_LINK },
    { 4038, 15, WORD_LINK },
    { 4053, 12, WORD_LINK },
    { 4065, 12, WORD_LINK },
    { 4077, 3, WORD_SPEAKER },
    { 4080, 3, WORD_COUNT },
    { 4083, 6, WORD_EDITOR },
    { 4089, 3, WORD_FILLER },
    { 4092, 9, WORD_LINK },
    { 4101, 9, WORD_LINK },
    { 4110, 9, WORD_LINK },
    { 4119, 9, WORD_LINK },
    { 4128, 9, WORD_LINK },
    { 4137, 10, WORD_LINK },
    { 4147, 9, WORD_LINK },
    { 4156, 6, WORD_CAPTION },
    { 4162, 6, WORD_CAPTION },
    { 4168, 12, WORD_CHAPTER },
    { 4180, 12, WORD_DATE },
    { 4192, 3, WORD_FILLER },
    { 4195, 9, WORD_LINK },
    { 4204, 9, WORD_LINK },
    { 4213, 9, WORD_LINK },
    { 4222, 9, WORD_LINK },
    { 4231, 9, WORD_LINK },
    { 4240, 9, WORD_LINK },
    { 4249, 6, WORD_CAPTION },
    { 4255, 6, WORD_CAPTION },
    { 4261, 12, WORD_SECTION },
    { 4273, 6, WORD_LINK },
    { 4279, 9, WORD_LINK },
    { 4288, 6, WORD_LINK },
    { 4294, 9, WORD_LINK },
    { 4303, 15, WORD_LINK | WORD_LEGAL },
    { 4318, 3, WORD_FILLER },
    { 4321, 15, WORD_LEGAL },
    { 4336, 15, WORD_LEGAL },
    { 4351, 15, WORD_LEGAL },
    { 4366, 12, WORD_LEGAL },
    { 4378, 12, WORD_LEGAL },
    { 4390, 3, WORD_FILLER },
    { 4393, 21, WORD_LEGAL },
    { 4414, 6, WORD_NAV },
    { 4420, 3, WORD_SPEAKER },
    { 4423, 3, WORD_COUNT },
    { 4426, 3, WORD_LINK },
    { 4429, 9, WORD_ORG },
    { 4438, 6, WORD_ORG },
    { 4444, 9, WORD_ORG },
    { 4453, 12, WORD_SECTION },
    { 4465, 12, WORD_RELATED },
    { 4477, 6, WORD_SPEAKER },
    { 4483, 12, WORD_SECTION },
    { 4495, 6, WORD_SPEAKER },
    { 4501, 9, WORD_SPEAKER },
    { 4510, 6, WORD_EDITOR },
    { 4516, 6, WORD_EDITOR },
    { 4522, 6, WORD_NAV },
    { 4528, 6, WORD_NAV },
    { 4534, 6, WORD_LINK },
    { 4540, 12, WORD_LEGAL },
    { 4552, 3, WORD_SPEAKER },
    { 4555, 6, WORD_ORG },
    { 4561, 6, WORD_LINK },
    { 4567, 3, WORD_FILLER },
    { 4570, 6, WORD_EDITOR },
    { 4576, 9, WORD_LINK },
    { 4585, 9, WORD_LINK },
    { 4594, 3, WORD_COUNT },
    { 4597, 15, WORD_COUNT },
    { 4612, 9, WORD_LINK },
    { 4621, 6, WORD_COUNT },
    { 4627, 12, WORD_RELATED },
    { 4639, 27, WORD_RELATED },
    { 4666, 6, WORD_COUNT },
    { 4672, 9, WORD_COUNT },
    { 4681, 9, WORD_COUNT },
    { 4690, 15, WORD_LEGAL },
    { 4705, 15, WORD_SECTION },
    { 4720, 15, WORD_SECTION },
    { 4735, 12, WORD_LINK },
    { 4747, 12, WORD_RELATED },
    { 4759, 12, WORD_RELATED },
    { 4771, 12, WORD_RELATED },
    { 4783, 6, WORD_SECTION | WORD_CHAPTER },
    { 4789, 6, WORD_CHAPTER },
    { 4795, 3, WORD_COUNT },
    { 4798, 18, WORD_COUNT },
    { 4816, 12, WORD_LINK },
    { 4828, 12, WORD_LINK },
    { 4840, 12, WORD_LINK },
    { 4852, 12, WORD_LINK },
    { 4864, 12, WORD_NAV },
    { 4876, 12, WORD_SECTION },
    { 4888, 6, WORD_ORG },
    { 4894, 6, WORD_NAV },
    { 4900, 6, WORD_CHAPTER },
    { 4906, 9, WORD_SECTION },
    { 4915, 6, WORD_AUTHOR },
    { 4921, 9, WORD_DATE },
    { 4930, 6, WORD_SECTION },
    { 4936, 6, WORD_AUTHOR },
    { 4942, 12, WORD_AUTHOR },
    { 4954, 12, WORD_CHAPTER },
    { 4966, 12, WORD_CHAPTER },
    { 4978, 12, WORD_SECTION },
    { 4990, 12, WORD_SECTION },
    { 5002, 6, WORD_AUTHOR },
    { 5008, 6, WORD_AUTHOR },
    { 5014, 3, WORD_FILLER },
    { 5017, 18, WORD_RELATED },
    { 5035, 21, WORD_RELATED },
    { 5056, 18, WORD_RELATED },
    { 5074, 18, WORD_RELATED },
    { 5092, 12, WORD_NAV },
    { 5104, 12, WORD_LINK },
    { 5116, 3, WORD_FILLER },
    { 5119, 6, WORD_SOURCE },
    { 5125, 6, WORD_SOURCE },
    { 5131, 6, WORD_CHAPTER },
    { 5137, 6, WORD_CREDIT },
    { 5143, 9, WORD_CREDIT },
    { 5152, 6, WORD_CREDIT },
    { 5158, 6, WORD_SOURCE },
    { 5164, 12, WORD_SOURCE },
    { 5176, 6, WORD_LINK },
    { 5182, 12, WORD_LINK },
    { 5194, 18, WORD_LEGAL },
    { 5212, 18, WORD_LEGAL },
    { 5230, 12, WORD_SOURCE },
    { 5242, 12, WORD_SOURCE },
    { 5254, 12, WORD_UPDATE },
    { 5266, 12, WORD_UPDATE },
    { 5278, 3, WORD_COUNT },
    { 5281, 12, WORD_LINK },
    { 5293, 12, WORD_LINK },
    { 5305, 12, WORD_EDITOR },
    { 5317, 12, WORD_EDITOR },
    { 5329, 12, WORD_EDITOR },
    { 5341, 6, WORD_SECTION },
    { 5347, 6, WORD_NAV },
    { 5353, 6, WORD_ORG },
    { 5359, 15, WORD_LEGAL },
    { 5374, 6, WORD_SPEAKER },
    { 5380, 12, WORD_NAV | WORD_LEGAL },
    { 5392, 12, WORD_LINK },
    { 5404, 12, WORD_NAV | WORD_LEGAL },
    { 5416, 12, WORD_LINK },
    { 5428, 6, WORD_DATE },
    { 5434, 6, WORD_FILLER },
    { 5440, 12, WORD_SECTION },
    { 5452, 15, WORD_AUTHOR },
    { 5467, 15, WORD_AUTHOR },
    { 5482, 12, WORD_LINK },
    { 5494, 6, WORD_FILLER },
    { 5500, 6, WORD_NAV },
    { 5506, 9, WORD_LINK | WORD_ORG },
    { 5515, 6, WORD_ORG },
    { 5521, 9, WORD_LINK | WORD_ORG },
    { 5530, 12, WORD_LEGAL },
    { 5542, 6, WORD_DATE },
    { 5548, 9, WORD_DATE },
    { 5557, 12, WORD_DATE },
    { 5569, 3, WORD_FILLER },
    { 5572, 12, WORD_NAV },
    { 5584, 6, WORD_LINK },
    { 5590, 9, WORD_EDITOR },
    { 5599, 9, WORD_EDITOR },
    { 5608, 6, WORD_LINK },
    { 5614, 12, WORD_LINK },
    { 5626, 6, WORD_FILLER },
    { 5632, 12, WORD_SECTION },
    { 5644, 9, WORD_CHAPTER },
    { 5653, 6, WORD_NAV | WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 5659, 12, WORD_CAPTION },
    { 5671, 12, WORD_CAPTION },
    { 5683, 6, WORD_NAV },
    { 5689, 6, WORD_ORG },
    { 5695, 6, WORD_SECTION },
    { 5701, 6, WORD_CHAPTER },
    { 5707, 6, WORD_SOURCE },
    { 5713, 6, WORD_SOURCE },
    { 5719, 6, WORD_ORG },
    { 5725, 12, WORD_DATE },
    { 5737, 12, WORD_DATE },
    { 5749, 9, WORD_ORG },
    { 5758, 6, WORD_SOURCE },
    { 5764, 6, WORD_LINK | WORD_COUNT },
    { 5770, 9, WORD_LINK },
    { 5779, 9, WORD_LINK },
    { 5788, 6, WORD_SECTION },
    { 5794, 6, WORD_EDITOR },
    { 5800, 6, WORD_EDITOR },
    { 5806, 6, WORD_DATE },
    { 5812, 12, WORD_DATE },
    { 5824, 6, WORD_LINK },
    { 5830, 12, WORD_LINK },
    { 5842, 9, WORD_SECTION },
    { 5851, 6, WORD_SOURCE },
    { 5857, 6, WORD_EDITOR },
    { 5863, 12, WORD_NAV },
    { 5875, 3, WORD_FILLER },
    { 5878, 6, WORD_EDITOR | WORD_CREDIT },
    { 5884, 3, WORD_COUNT },
    { 5887, 12, WORD_LINK },
    { 5899, 15, WORD_LINK },
    { 5914, 6, WORD_LINK },
    { 5920, 9, WORD_CHAPTER },
    { 5929, 6, WORD_SECTION | WORD_CHAPTER },
    { 5935, 6, WORD_EDITOR },
    { 5941, 6, WORD_EDITOR },
    { 5947, 12, WORD_DATE },
    { 5959, 9, WORD_ORG },
    { 5968, 12, WORD_LINK },
    { 5980, 12, WORD_LINK },
    { 5992, 12, WORD_LINK },
    { 6004, 12, WORD_NAV },
    { 6016, 12, WORD_LINK },
    { 6028, 12, WORD_LINK },
    { 6040, 12, WORD_LINK },
    { 6052, 6, WORD_NAV },
    { 6058, 6, WORD_ORG },
    { 6064, 6, WORD_ORG },
    { 6070, 6, WORD_ORG },
    { 6076, 6, WORD_NAV | WORD_ORG },
    { 6082, 9, WORD_ORG },
    { 6091, 9, WORD_ORG },
    { 6100, 6, WORD_LINK },
    { 6106, 6, WORD_FILLER },
    { 6112, 6, WORD_NAV },
    { 6118, 6, WORD_NAV },
    { 6124, 6, WORD_CHAPTER },
    { 6130, 9, WORD_CHAPTER },
    { 6139, 9, WORD_CHAPTER },
    { 6148, 3, WORD_ORG },
    { 6151, 9, WORD_AUTHOR },
    { 6160, 6, WORD_CHAPTER },
    { 6166, 6, WORD_FILLER },
    { 6172, 12, WORD_SOURCE },
    { 6184, 15, WORD_SOURCE },
    { 6199, 6, WORD_SOURCE },
    { 6205, 6, WORD_SOURCE },
    { 6211, 3, WORD_FILLER },
    { 6214, 6, WORD_ORG },
    { 6220, 6, WORD_COUNT },
    { 6226, 12, WORD_COUNT },
    { 6238, 12, WORD_LINK },
    { 6250, 12, WORD_SECTION },
    { 6262, 12, WORD_SECTION },
    { 6274, 12, WORD_SECTION },
    { 6286, 12, WORD_SECTION },
    { 6298, 6, WORD_COUNT },
    { 6304, 12, WORD_LINK },
    { 6316, 12, WORD_LINK },
    { 6328, 12, WORD_RELATED },
    { 6340, 12, WORD_RELATED },
    { 6352, 6, WORD_LINK },
    { 6358, 6, WORD_LINK },
    { 6364, 6, WORD_DATE | WORD_ORG },
    { 6370, 9, WORD_DATE },
    { 6379, 12, WORD_SOURCE },
    { 6391, 12, WORD_DATE },
    { 6403, 12, WORD_DATE },
    { 6415, 12, WORD_SOURCE },
    { 6427, 9, WORD_AUTHOR },
    { 6436, 9, WORD_AUTHOR },
    { 6445, 12, WORD_DATE },
    { 6457, 6, WORD_DATE },
    { 6463, 9, WORD_DATE },
    { 6472, 12, WORD_DATE },
    { 6484, 12, WORD_DATE },
    { 6496, 12, WORD_LINK },
    { 6508, 6, WORD_AUTHOR },
    { 6514, 12, WORD_AUTHOR },
    { 6526, 15, WORD_AUTHOR },
    { 6541, 9, WORD_SPEAKER },
    { 6550, 9, WORD_SPEAKER },
    { 6559, 6, WORD_AUTHOR },
    { 6565, 12, WORD_LINK },
    { 6577, 12, WORD_LINK },
    { 6589, 15, WORD_LINK },
    { 6604, 15, WORD_LINK },
    { 6619, 3, WORD_FILLER },
    { 6622, 3, WORD_ORG },
    { 6625, 6, WORD_CAPTION },
    { 6631, 6, WORD_CAPTION },
    { 6637, 6, WORD_SPEAKER },
    { 6643, 6, WORD_SPEAKER },
    { 6649, 9, WORD_CREDIT },
    { 6658, 12, WORD_RELATED },
    { 6670, 6, WORD_CHAPTER },
    { 6676, 6, WORD_SECTION | WORD_CHAPTER },
    { 6682, 6, WORD_CHAPTER },
    { 6688, 6, WORD_SPEAKER },
    { 6694, 9, WORD_LINK },
    { 6703, 12, WORD_LINK },
    { 6715, 12, WORD_LINK },
    { 6727, 6, WORD_ORG },
    { 6733, 6, WORD_ORG },
    { 6739, 3, WORD_FILLER },
    { 6742, 6, WORD_ORG },
    { 6748, 6, WORD_ORG },
    { 6754, 3, WORD_SPEAKER },
    { 6757, 6, WORD_SPEAKER },
    { 6763, 6, WORD_SECTION },
    { 6769, 6, WORD_LINK },
    { 6775, 6, WORD_LINK },
    { 6781, 6, WORD_SPEAKER },
    { 6787, 6, WORD_SPEAKER },
    { 6793, 6, WORD_LINK },
    { 6799, 3, WORD_COUNT },
    { 6802, 12, WORD_LINK },
    { 6814, 12, WORD_LINK },
    { 6826, 6, WORD_LINK | WORD_COUNT },
    { 6832, 6, WORD_LINK | WORD_COUNT },
    { 6838, 6, WORD_LINK | WORD_COUNT },
    { 6844, 6, WORD_LINK | WORD_COUNT },
    { 6850, 6, WORD_SPEAKER },
    { 6856, 6, WORD_LINK | WORD_COUNT },
    { 6862, 9, WORD_LINK },
    { 6871, 9, WORD_LINK },
    { 6880, 3, WORD_CAPTION },
    { 6883, 6, WORD_CAPTION },
    { 6889, 6, WORD_CAPTION },
    { 6895, 6, WORD_NAV },
    { 6901, 6, WORD_NAV },
    { 6907, 6, WORD_NAV },
    { 6913, 3, WORD_CAPTION },
    { 6916, 6, WORD_CAPTION },
    { 6922, 9, WORD_ORG },
    { 6931, 6, WORD_CAPTION },
    { 6937, 6, WORD_NAV | WORD_CAPTION },
    { 6943, 12, WORD_EDITOR | WORD_CAPTION },
    { 6955, 6, WORD_CAPTION },
    { 6961, 6, WORD_CAPTION },
    { 6967, 6, WORD_CREDIT },
    { 6973, 6, WORD_NAV },
    { 6979, 6, WORD_NAV },
    { 6985, 3, WORD_CAPTION },
    { 6988, 9, WORD_ORG },
    { 6997, 6, WORD_CAPTION },
    { 7003, 6, WORD_CAPTION },
    { 7009, 6, WORD_NAV | WORD_CAPTION },
    { 7015, 12, WORD_EDITOR | WORD_CAPTION },
    { 7027, 12, WORD_CAPTION },
    { 7039, 6, WORD_CAPTION },
    { 7045, 6, WORD_CAPTION },
    { 7051, 6, WORD_CREDIT },
    { 7057, 3, WORD_FILLER },
    { 7060, 6, WORD_LINK },
    { 7066, 6, WORD_ORG },
    { 7072, 6, WORD_ORG },
    { 7078, 6, WORD_CAPTION },
    { 7084, 6, WORD_NAV },
    { 7090, 6, WORD_NAV },
    { 7096, 6, WORD_AUTHOR },
    { 7102, 12, WORD_EDITOR },
    { 7114, 9, WORD_ORG },
    { 7123, 9, WORD_ORG },
    { 7132, 3, WORD_ORG },
    { 7135, 12, WORD_SECTION },
    { 7147, 6, WORD_ORG },
    { 7153, 6, WORD_LINK },
    { 7159, 9, WORD_LEGAL },
    { 7168, 12, WORD_LINK },
    { 7180, 6, WORD_EDITOR },
    { 7186, 6, WORD_CHAPTER },
    { 7192, 6, WORD_CHAPTER },
    { 7198, 6, WORD_CHAPTER },
    { 7204, 6, WORD_CHAPTER },
    { 7210, 3, WORD_LINK },
    { 7213, 6, WORD_ORG },
    { 7219, 6, WORD_ORG },
    { 7225, 15, WORD_RELATED },
    { 7240, 6, WORD_LINK },
    { 7246, 9, WORD_CHAPTER },
    { 7255, 9, WORD_CHAPTER },
    { 7264, 6, WORD_NAV },
    { 7270, 3, WORD_FILLER },
    { 7273, 9, WORD_ORG },
    { 7282, 9, WORD_ORG },
    { 7291, 6, WORD_NAV },
    { 7297, 6, WORD_NAV },
    { 7303, 6, WORD_SOURCE | WORD_ORG },
    { 7309, 6, WORD_SOURCE | WORD_ORG },
    { 7315, 3, WORD_COUNT },
    { 7318, 6, WORD_LINK },
    { 7324, 6, WORD_LINK },
    { 7330, 6, WORD_LINK },
    { 7336, 6, WORD_COUNT },
    { 7342, 6, WORD_COUNT },
    { 7348, 6, WORD_LINK },
    { 7354, 6, WORD_LINK },
    { 7360, 6, WORD_LINK },
    { 7366, 6, WORD_LINK },
    { 7372, 6, WORD_ORG },
    { 7378, 6, WORD_ORG },
    { 7384, 6, WORD_ORG },
    { 7390, 6, WORD_SPEAKER },
    { 7396, 6, WORD_ORG },
    { 7402, 6, WORD_ORG },
    { 7408, 6, WORD_ORG },
    { 7414, 6, WORD_ORG },
    { 7420, 6, WORD_SPEAKER },
    { 7426, 6, WORD_ORG },
    { 7432, 12, WORD_CHAPTER },
    { 7444, 12, WORD_AUTHOR },
    { 7456, 6, WORD_EDITOR },
    { 7462, 6, WORD_EDITOR },
    { 7468, 9, WORD_ORG },
    { 7477, 9, WORD_LINK | WORD_ORG },
    { 7486, 12, WORD_LEGAL },
    { 7498, 12, WORD_LEGAL },
    { 7510, 6, WORD_AUTHOR },
    { 7516, 12, WORD_AUTHOR },
    { 7528, 6, WORD_EDITOR },
    { 7534, 6, WORD_EDITOR },
    { 7540, 12, WORD_SECTION },
    { 7552, 6, WORD_SECTION },
    { 7558, 6, WORD_ORG },
    { 7564, 6, WORD_SECTION | WORD_CHAPTER },
    { 7570, 6, WORD_SECTION },
    { 7576, 6, WORD_SECTION },
    { 7582, 9, WORD_EDITOR },
    { 7591, 9, WORD_EDITOR },
    { 7600, 3, WORD_FILLER },
    { 7603, 3, WORD_FILLER },
    { 7606, 6, WORD_NAV },
    { 7612, 6, WORD_SECTION },
    { 7618, 6, WORD_ORG },
    { 7624, 6, WORD_SECTION | WORD_CHAPTER },
    { 7630, 6, WORD_SECTION },
    { 7636, 6, WORD_SECTION },
    { 7642, 3, WORD_LINK },
    { 7645, 9, WORD_LINK },
    { 7654, 6, WORD_SECTION },
    { 7660, 9, WORD_LINK },
    { 7669, 6, WORD_SECTION },
    { 7675, 9, WORD_SECTION },
    { 7684, 9, WORD_SECTION },
    { 7693, 6, WORD_SECTION | WORD_CHAPTER },
    { 7699, 6, WORD_SECTION | WORD_CHAPTER },
    { 7705, 6, WORD_LINK },
    { 7711, 6, WORD_LINK },
    { 7717, 3, WORD_ORG },
    { 7720, 6, WORD_LINK },
    { 7726, 12, WORD_LINK },
    { 7738, 6, WORD_SECTION },
    { 7744, 6, WORD_LINK },
    { 7750, 12, WORD_LINK },
    { 7762, 6, WORD_CAPTION },
    { 7768, 6, WORD_CAPTION },
    { 7774, 3, WORD_FILLER },
    { 7777, 6, WORD_FILLER },
    { 7783, 6, WORD_CHAPTER },
    { 7789, 6, WORD_CHAPTER },
    { 7795, 6, WORD_AD },
    { 7801, 12, WORD_NAV },
    { 7813, 6, WORD_ORG },
    { 7819, 24, WORD_LEGAL },
    { 7843, 6, WORD_AD },
    { 7849, 3, WORD_CHAPTER },
    { 7852, 6, WORD_CHAPTER },
    { 7858, 6, WORD_CHAPTER },
    { 7864, 6, WORD_CHAPTER },
    { 7870, 6, WORD_CHAPTER },
    { 7876, 6, WORD_SECTION | WORD_CHAPTER },
    { 7882, 6, WORD_AD },
    { 7888, 12, WORD_NAV },
    { 7900, 6, WORD_ORG },
    { 7906, 3, WORD_ORG },
    { 7909, 12, WORD_RELATED },
    { 7921, 12, WORD_RELATED },
    { 7933, 12, WORD_DATE },
    { 7945, 6, WORD_SECTION },
    { 7951, 6, WORD_SECTION },
    { 7957, 6, WORD_CHAPTER },
    { 7963, 6, WORD_CHAPTER },
    { 7969, 6, WORD_CHAPTER },
    { 7975, 6, WORD_LINK },
    { 7981, 9, WORD_SOURCE },
    { 7990, 6, WORD_SECTION | WORD_CHAPTER },
    { 7996, 9, WORD_AUTHOR },
    { 8005, 6, WORD_DATE },
    { 8011, 12, WORD_NAV },
    { 8023, 6, WORD_SECTION },
    { 8029, 6, WORD_CAPTION },
    { 8035, 6, WORD_SECTION },
    { 8041, 3, WORD_FILLER },
    { 8044, 6, WORD_CHAPTER },
    { 8050, 9, WORD_CHAPTER },
    { 8059, 6, WORD_SECTION | WORD_CHAPTER },
    { 8065, 6, WORD_CHAPTER },
    { 8071, 6, WORD_LINK },
    { 8077, 15, WORD_LINK },
    { 8092, 12, WORD_LINK },
    { 8104, 6, WORD_LINK },
    { 8110, 6, WORD_LINK },
    { 8116, 6, WORD_ORG },
    { 8122, 6, WORD_ORG },
    { 8128, 6, WORD_ORG },
    { 8134, 6, WORD_CHAPTER },
    { 8140, 6, WORD_CONTENTS },
    { 8146, 6, WORD_SECTION },
    { 8152, 9, WORD_EDITOR },
    { 8161, 3, WORD_FILLER },
    { 8164, 18, WORD_RELATED },
    { 8182, 12, WORD_NAV },
    { 8194, 18, WORD_NAV },
    { 8212, 18, WORD_NAV },
    { 8230, 18, WORD_NAV },
    { 8248, 12, WORD_NAV },
    { 8260, 9, WORD_SOURCE },
    { 8269, 6, WORD_SECTION },
    { 8275, 6, WORD_SECTION },
    { 8281, 3, WORD_FILLER },
    { 8284, 15, WORD_LINK },
    { 8299, 15, WORD_LINK },
    { 8314, 6, WORD_FILLER },
    { 8320, 6, WORD_FILLER },
    { 8326, 12, WORD_LINK },
    { 8338, 12, WORD_LINK },
    { 8350, 12, WORD_LINK },
    { 8362, 12, WORD_LINK },
    { 8374, 3, WORD_FILLER },
    { 8377, 6, WORD_NAV },
    { 8383, 6, WORD_NAV },
    { 8389, 3, WORD_ORG },
    { 8392, 12, WORD_NAV },
    { 8404, 6, WORD_FILLER },
    { 8410, 9, WORD_LINK },
    { 8419, 15, WORD_LINK },
    { 8434, 6, WORD_FILLER },
    { 8440, 9, WORD_LINK },
    { 8449, 15, WORD_LINK },
    { 8464, 6, WORD_SECTION },
    { 8470, 6, WORD_LINK },
    { 8476, 12, WORD_LINK },
    { 8488, 9, WORD_LINK },
    { 8497, 6, WORD_LINK },
    { 8503, 6, WORD_LINK },
    { 8509, 9, WORD_LINK },
    { 8518, 6, WORD_AUTHOR },
    { 8524, 9, WORD_LINK },
    { 8533, 15, WORD_LEGAL },
    { 8548, 15, WORD_LINK | WORD_LEGAL },
    { 8563, 6, WORD_LINK },
    { 8569, 12, WORD_LINK },
    { 8581, 3, WORD_FILLER },
    { 8584, 12, WORD_LINK },
    { 8596, 6, WORD_LINK },
    { 8602, 9, WORD_DATE },
    { 8611, 12, WORD_DATE },
    { 8623, 9, WORD_AUTHOR },
    { 8632, 12, WORD_LINK },
    { 8644, 6, WORD_LINK },
    { 8650, 3, WORD_ORG },
    { 8653, 12, WORD_SECTION },
    { 8665, 6, WORD_LINK },
    { 8671, 6, WORD_AUTHOR },
    { 8677, 12, WORD_NAV },
    { 8689, 6, WORD_FILLER },
    { 8695, 6, WORD_LINK },
    { 8701, 3, WORD_SOURCE },
    { 8704, 9, WORD_LINK },
    { 8713, 6, WORD_LINK },
    { 8719, 6, WORD_EDITOR },
    { 8725, 9, WORD_RELATED },
    { 8734, 6, WORD_AUTHOR },
    { 8740, 12, WORD_AUTHOR },
    { 8752, 6, WORD_AD },
    { 8758, 6, WORD_AD },
    { 8764, 6, WORD_LINK },
    { 8770, 6, WORD_LINK },
    { 8776, 12, WORD_RELATED },
    { 8788, 15, WORD_LINK },
    { 8803, 12, WORD_RELATED },
    { 8815, 12, WORD_RELATED },
    { 8827, 6, WORD_LINK },
    { 8833, 12, WORD_RELATED },
    { 8845, 15, WORD_LINK },
    { 8860, 12, WORD_RELATED },
    { 8872, 6, WORD_SOURCE },
    { 8878, 9, WORD_DATE },
    { 8887, 12, WORD_DATE },
    { 8899, 9, WORD_SOURCE },
    { 8908, 6, WORD_SOURCE | WORD_CREDIT },
    { 8914, 9, WORD_SOURCE },
    { 8923, 9, WORD_CREDIT },
    { 8932, 12, WORD_SECTION },
    { 8944, 6, WORD_SECTION },
    { 8950, 6, WORD_CAPTION },
    { 8956, 6, WORD_CAPTION },
    { 8962, 6, WORD_NAV },
    { 8968, 6, WORD_NAV },
    { 8974, 6, WORD_NAV },
    { 8980, 3, WORD_CREDIT },
    { 8983, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 8989, 9, WORD_CREDIT },
    { 8998, 6, WORD_CREDIT },
    { 9004, 6, WORD_SOURCE },
    { 9010, 6, WORD_SECTION },
    { 9016, 6, WORD_LINK },
    { 9022, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9028, 9, WORD_CREDIT },
    { 9037, 9, WORD_CREDIT },
    { 9046, 6, WORD_AUTHOR },
    { 9052, 6, WORD_AUTHOR },
    { 9058, 9, WORD_AUTHOR },
    { 9067, 3, WORD_CREDIT },
    { 9070, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9076, 9, WORD_CREDIT },
    { 9085, 6, WORD_CREDIT },
    { 9091, 6, WORD_LINK | WORD_COUNT },
    { 9097, 12, WORD_LINK },
    { 9109, 6, WORD_LINK },
    { 9115, 6, WORD_ORG },
    { 9121, 6, WORD_ORG },
    { 9127, 6, WORD_NAV },
    { 9133, 6, WORD_NAV },
    { 9139, 6, WORD_SECTION },
    { 9145, 6, WORD_AUTHOR },
    { 9151, 3, WORD_AUTHOR },
    { 9154, 12, WORD_AUTHOR },
    { 9166, 6, WORD_NAV },
    { 9172, 6, WORD_AUTHOR },
    { 9178, 18, WORD_LINK },
    { 9196, 15, WORD_LINK },
    { 9211, 6, WORD_ORG },
    { 9217, 9, WORD_ORG },
    { 9226, 6, WORD_FILLER },
    { 9232, 12, WORD_SOURCE },
    { 9244, 12, WORD_SOURCE },
    { 9256, 6, WORD_AUTHOR },
    { 9262, 6, WORD_CHAPTER },
    { 9268, 9, WORD_ORG },
    { 9277, 12, WORD_CREDIT },
    { 9289, 15, WORD_CREDIT },
    { 9304, 6, WORD_ORG },
    { 9310, 12, WORD_LINK },
    { 9322, 12, WORD_RELATED },
    { 9334, 6, WORD_FILLER | WORD_ORG },
    { 9340, 18, WORD_ORG },
    { 9358, 12, WORD_NAV },
    { 9370, 12, WORD_SOURCE },
    { 9382, 12, WORD_RELATED },
    { 9394, 9, WORD_ORG },
    { 9403, 9, WORD_ORG },
    { 9412, 9, WORD_ORG },
    { 9421, 9, WORD_ORG },
    { 9430, 12, WORD_NAV },
    { 9442, 9, WORD_ORG },
    { 9451, 12, WORD_CREDIT },
    { 9463, 12, WORD_LINK },
    { 9475, 6, WORD_FILLER | WORD_ORG },
    { 9481, 12, WORD_NAV },
    { 9493, 27, WORD_LEGAL },
    { 9520, 12, WORD_SOURCE },
    { 9532, 9, WORD_ORG },
    { 9541, 12, WORD_NAV },
    { 9553, 6, WORD_SECTION },
    { 9559, 6, WORD_SPEAKER },
    { 9565, 6, WORD_NAV },
    { 9571, 6, WORD_NAV },
    { 9577, 6, WORD_ORG },
    { 9583, 6, WORD_ORG },
    { 9589, 6, WORD_DATE },
    { 9595, 6, WORD_DATE },
    { 9601, 6, WORD_ORG },
    { 9607, 6, WORD_ORG },
    { 9613, 6, WORD_ORG },
    { 9619, 6, WORD_NAV },
    { 9625, 6, WORD_DATE },
    { 9631, 6, WORD_ORG },
    { 9637, 6, WORD_NAV },
    { 9643, 6, WORD_DATE },
    { 9649, 6, WORD_ORG },
    { 9655, 6, WORD_ORG },
    { 9661, 6, WORD_ORG },
    { 9667, 6, WORD_ORG },
    { 9673, 9, WORD_NAV },
    { 9682, 3, WORD_FILLER },
    { 9685, 6, WORD_LINK },
    { 9691, 8, WORD_LINK },
    { 9699, 12, WORD_RELATED },
    { 9711, 12, WORD_RELATED },
    { 9723, 12, WORD_RELATED },
    { 9735, 12, WORD_RELATED },
    { 9747, 6, WORD_UPDATE },
    { 9753, 9, WORD_UPDATE },
    { 9762, 9, WORD_UPDATE },
    { 9771, 9, WORD_UPDATE },
    { 9780, 12, WORD_UPDATE },
    { 9792, 12, WORD_UPDATE },
    { 9804, 12, WORD_UPDATE },
    { 9816, 12, WORD_UPDATE },
    { 9828, 12, WORD_AUTHOR },
    { 9840, 6, WORD_ORG },
    { 9846, 6, WORD_LINK },
    { 9852, 12, WORD_UPDATE },
    { 9864, 12, WORD_UPDATE },
    { 9876, 12, WORD_UPDATE },
    { 9888, 6, WORD_FILLER },
    { 9894, 18, WORD_RELATED },
    { 9912, 12, WORD_RELATED },
    { 9924, 12, WORD_RELATED },
    { 9936, 12, WORD_RELATED },
    { 9948, 12, WORD_RELATED },
    { 9960, 12, WORD_RELATED },
    { 9972, 12, WORD_RELATED },
    { 9984, 9, WORD_CHAPTER },
    { 9993, 12, WORD_UPDATE },
    { 10005, 9, WORD_CHAPTER },
    { 10014, 9, WORD_CHAPTER },
    { 10023, 9, WORD_CHAPTER },
    { 10032, 12, WORD_LINK },
    { 10044, 12, WORD_LINK },
    { 10056, 12, WORD_LINK },
    { 10068, 12, WORD_SECTION },
    { 10080, 6, WORD_ORG },
    { 10086, 3, WORD_FILLER },
    { 10089, 18, WORD_LINK },
    { 10107, 9, WORD_LINK },
    { 10116, 12, WORD_NAV },
    { 10128, 12, WORD_NAV },
    { 10140, 6, WORD_LINK },
    { 10146, 6, WORD_ORG },
    { 10152, 12, WORD_LEGAL },
    { 10164, 12, WORD_LEGAL },
    { 10176, 12, WORD_LEGAL },
    { 10188, 12, WORD_LEGAL },
    { 10200, 6, WORD_CHAPTER },
    { 10206, 6, WORD_LINK },
    { 10212, 6, WORD_LINK },
    { 10218, 3, WORD_FILLER },
    { 10221, 12, WORD_AUTHOR },
    { 10233, 12, WORD_AUTHOR },
    { 10245, 12, WORD_AUTHOR },
    { 10257, 12, WORD_AUTHOR },
    { 10269, 6, WORD_FILLER },
    { 10275, 12, WORD_AUTHOR },
    { 10287, 12, WORD_AUTHOR },
    { 10299, 12, WORD_AUTHOR },
    { 10311, 12, WORD_AUTHOR },
    { 10323, 12, WORD_AUTHOR },
    { 10335, 6, WORD_SECTION },
    { 10341, 6, WORD_FILLER },
    { 10347, 12, WORD_RELATED },
    { 10359, 6, WORD_FILLER },
    { 10365, 6, WORD_ORG },
    { 10371, 6, WORD_SECTION },
    { 10377, 15, WORD_SECTION },
    { 10392, 15, WORD_SECTION },
    { 10407, 3, WORD_COUNT },
    { 10410, 3, WORD_FILLER },
    { 10413, 6, WORD_SOURCE },
    { 10419, 6, WORD_SOURCE },
    { 10425, 6, WORD_COUNT },
    { 10431, 12, WORD_LINK },
    { 10443, 12, WORD_LINK },
    { 10455, 6, WORD_EDITOR },
    { 10461, 6, WORD_EDITOR },
    { 10467, 6, WORD_ORG },
    { 10473, 6, WORD_EDITOR },
    { 10479, 6, WORD_EDITOR },
    { 10485, 6, WORD_EDITOR },
    { 10491, 6, WORD_EDITOR },
    { 10497, 12, WORD_ORG },
    { 10509, 6, WORD_EDITOR },
    { 10515, 12, WORD_EDITOR },
    { 10527, 3, WORD_COUNT },
    { 10530, 6, WORD_NAV },
    { 10536, 6, WORD_CHAPTER },
    { 10542, 6, WORD_AUTHOR },
    { 10548, 6, WORD_SECTION },
    { 10554, 6, WORD_SECTION },
    { 10560, 6, WORD_SECTION },
    { 10566, 6, WORD_SECTION },
    { 10572, 6, WORD_AUTHOR },
    { 10578, 6, WORD_AUTHOR },
    { 10584, 6, WORD_LINK },
    { 10590, 6, WORD_EDITOR },
    { 10596, 6, WORD_EDITOR },
    { 10602, 6, WORD_AD },
    { 10608, 6, WORD_AD },
    { 10614, 6, WORD_LINK },
    { 10620, 12, WORD_LINK },
    { 10632, 3, WORD_COUNT | WORD_FILLER },
    { 10635, 12, WORD_LINK },
    { 10647, 15, WORD_LINK },
    { 10662, 6, WORD_LINK },
    { 10668, 9, WORD_COUNT },
    { 10677, 9, WORD_COUNT },
    { 10686, 9, WORD_COUNT },
    { 10695, 6, WORD_NAV },
    { 10701, 3, WORD_FILLER },
    { 10704, 6, WORD_FILLER },
    { 10710, 6, WORD_FILLER },
    { 10716, 6, WORD_FILLER },
    { 10722, 6, WORD_SECTION },
    { 10728, 6, WORD_SECTION },
    { 10734, 12, WORD_SECTION },
    { 10746, 6, WORD_SECTION },
    { 10752, 12, WORD_SECTION },
    { 10764, 6, WORD_NAV },
    { 10770, 6, WORD_NAV },
    { 10776, 6, WORD_LINK },
    { 10782, 12, WORD_SECTION },
    { 10794, 12, WORD_SECTION },
    { 10806, 9, WORD_SECTION },
    { 10815, 12, WORD_LEGAL },
    { 10827, 12, WORD_RELATED },
    { 10839, 6, WORD_SECTION },
    { 10845, 6, WORD_SECTION },
    { 10851, 6, WORD_COUNT },
    { 10857, 9, WORD_COUNT },
    { 10866, 12, WORD_COUNT },
    { 10878, 9, WORD_COUNT },
    { 10887, 12, WORD_SOURCE },
    { 10899, 6, WORD_NAV },
    { 10905, 12, WORD_NAV },
    { 10917, 6, WORD_NAV },
    { 10923, 12, WORD_NAV },
    { 10935, 6, WORD_COUNT },
    { 10941, 12, WORD_COUNT },
    { 10953, 9, WORD_COUNT },
    { 10962, 12, WORD_COUNT },
    { 10974, 9, WORD_COUNT },
    { 10983, 6, WORD_COUNT | WORD_FILLER },
    { 10989, 12, WORD_RELATED },
    { 11001, 9, WORD_COUNT },
    { 11010, 9, WORD_COUNT },
    { 11019, 9, WORD_COUNT },
    { 11028, 6, WORD_FILLER },
    { 11034, 6, WORD_LINK | WORD_COUNT },
    { 11040, 6, WORD_FILLER },
    { 11046, 12, WORD_RELATED },
    { 11058, 6, WORD_COUNT },
    { 11064, 12, WORD_RELATED },
    { 11076, 6, WORD_FILLER },
    { 11082, 12, WORD_RELATED },
    { 11094, 12, WORD_RELATED },
    { 11106, 12, WORD_RELATED },
    { 11118, 12, WORD_RELATED },
    { 11130, 18, WORD_LINK },
    { 11148, 18, WORD_LEGAL },
    { 11166, 12, WORD_LEGAL },
    { 11178, 12, WORD_LEGAL },
    { 11190, 6, WORD_NAV },
    { 11196, 6, WORD_NAV },
    { 11202, 6, WORD_CAPTION },
    { 11208, 6, WORD_COUNT },
    { 11214, 6, WORD_FILLER },
    { 11220, 12, WORD_RELATED },
    { 11232, 12, WORD_RELATED },
    { 11244, 12, WORD_RELATED },
    { 11256, 12, WORD_RELATED },
    { 11268, 12, WORD_LEGAL },
    { 11280, 12, WORD_LEGAL },
    { 11292, 12, WORD_LEGAL },
    { 11304, 12, WORD_LEGAL },
    { 11316, 12, WORD_EDITOR },
    { 11328, 9, WORD_CHAPTER },
    { 11337, 12, WORD_LEGAL },
    { 11349, 12, WORD_LEGAL },
    { 11361, 9, WORD_CHAPTER },
    { 11370, 6, WORD_LINK },
    { 11376, 12, WORD_AUTHOR },
    { 11388, 12, WORD_AUTHOR },
    { 11400, 6, WORD_SECTION },
    { 11406, 12, WORD_AUTHOR },
    { 11418, 12, WORD_AUTHOR },
    { 11430, 12, WORD_AUTHOR },
    { 11442, 6, WORD_NAV },
    { 11448, 6, WORD_SECTION },
    { 11454, 12, WORD_RELATED },
    { 11466, 12, WORD_RELATED },
    { 11478, 6, WORD_CHAPTER },
    { 11484, 6, WORD_CHAPTER },
    { 11490, 12, WORD_NAV },
    { 11502, 9, WORD_NAV },
    { 11511, 6, WORD_NAV },
    { 11517, 3, WORD_FILLER },
    { 11520, 6, WORD_SECTION },
    { 11526, 3, WORD_SPEAKER },
    { 11529, 6, WORD_ORG },
    { 11535, 9, WORD_LINK },
    { 11544, 9, WORD_LINK },
    { 11553, 6, WORD_ORG },
    { 11559, 9, WORD_ORG },
    { 11568, 6, WORD_CAPTION },
    { 11574, 12, WORD_CAPTION },
    { 11586, 6, WORD_LINK | WORD_COUNT },
    { 11592, 6, WORD_CHAPTER },
    { 11598, 9, WORD_CHAPTER },
    { 11607, 9, WORD_CHAPTER },
    { 11616, 9, WORD_CHAPTER },
    { 11625, 12, WORD_NAV },
    { 11637, 6, WORD_SOURCE },
    { 11643, 9, WORD_DATE },
    { 11652, 6, WORD_DATE },
    { 11658, 6, WORD_LINK },
    { 11664, 6, WORD_LINK },
    { 11670, 6, WORD_LINK },
    { 11676, 15, WORD_LINK },
    { 11691, 6, WORD_LINK },
    { 11697, 9, WORD_DATE },
    { 11706, 6, WORD_DATE },
    { 11712, 12, WORD_SOURCE },
    { 11724, 9, WORD_DATE },
    { 11733, 12, WORD_DATE },
    { 11745, 12, WORD_DATE },
    { 11757, 9, WORD_AUTHOR },
    { 11766, 6, WORD_DATE | WORD_ORG },
    { 11772, 12, WORD_SOURCE },
    { 11784, 9, WORD_DATE },
    { 11793, 12, WORD_DATE },
    { 11805, 12, WORD_DATE },
    { 11817, 12, WORD_SOURCE },
    { 11829, 9, WORD_AUTHOR },
    { 11838, 9, WORD_AUTHOR },
    { 11847, 12, WORD_DATE },
    { 11859, 9, WORD_AUTHOR },
    { 11868, 6, WORD_DATE },
    { 11874, 9, WORD_DATE },
    { 11883, 12, WORD_DATE },
    { 11895, 12, WORD_DATE },
    { 11907, 12, WORD_LINK },
    { 11919, 3, WORD_FILLER },
    { 11922, 6, WORD_EDITOR },
    { 11928, 6, WORD_EDITOR },
    { 11934, 12, WORD_NAV },
    { 11946, 6, WORD_LINK | WORD_CONTENTS },
    { 11952, 6, WORD_CONTENTS },
    { 11958, 6, WORD_SECTION },
    { 11964, 6, WORD_LINK | WORD_CONTENTS },
    { 11970, 6, WORD_NAV },
    { 11976, 12, WORD_RELATED },
    { 11988, 12, WORD_RELATED },
    { 12000, 12, WORD_RELATED },
    { 12012, 12, WORD_RELATED },
    { 12024, 12, WORD_RELATED },
    { 12036, 12, WORD_RELATED },
    { 12048, 12, WORD_RELATED },
    { 12060, 12, WORD_RELATED },
    { 12072, 12, WORD_RELATED },
    { 12084, 12, WORD_RELATED },
    { 12096, 12, WORD_RELATED },
    { 12108, 12, WORD_RELATED },
    { 12120, 12, WORD_RELATED },
    { 12132, 12, WORD_RELATED },
    { 12144, 12, WORD_RELATED },
    { 12156, 3, WORD_FILLER },
    { 12159, 9, WORD_RELATED },
    { 12168, 6, WORD_LINK },
    { 12174, 12, WORD_SECTION },
    { 12186, 12, WORD_SECTION },
    { 12198, 9, WORD_CAPTION },
    { 12207, 9, WORD_CAPTION },
    { 12216, 3, WORD_ORG },
    { 12219, 6, WORD_NAV },
    { 12225, 6, WORD_NAV },
    { 12231, 6, WORD_NAV },
    { 12237, 12, WORD_LEGAL },
    { 12249, 12, WORD_LEGAL },
    { 12261, 6, WORD_NAV },
    { 12267, 12, WORD_SOURCE },
    { 12279, 12, WORD_SOURCE },
    { 12291, 6, WORD_SOURCE },
    { 12297, 6, WORD_LINK },
    { 12303, 12, WORD_NAV },
    { 12315, 12, WORD_NAV },
    { 12327, 12, WORD_CONTENTS },
    { 12339, 12, WORD_CONTENTS },
    { 12351, 3, WORD_FILLER },
    { 12354, 6, WORD_AUTHOR },
    { 12360, 3, WORD_SPEAKER },
    { 12363, 6, WORD_SPEAKER },
    { 12369, 6, WORD_EDITOR },
    { 12375, 6, WORD_EDITOR },
    { 12381, 6, WORD_EDITOR },
    { 12387, 6, WORD_SECTION },
    { 12393, 6, WORD_LINK },
    { 12399, 3, WORD_COUNT },
    { 12402, 6, WORD_SECTION },
    { 12408, 6, WORD_LINK },
    { 12414, 12, WORD_RELATED },
    { 12426, 6, WORD_LINK },
    { 12432, 12, WORD_SECTION | WORD_CHAPTER },
    { 12444, 6, WORD_CHAPTER },
    { 12450, 6, WORD_EDITOR },
    { 12456, 6, WORD_CHAPTER },
    { 12462, 6, WORD_CHAPTER },
    { 12468, 6, WORD_CHAPTER },
    { 12474, 6, WORD_CAPTION },
    { 12480, 6, WORD_NAV },
    { 12486, 6, WORD_SECTION },
    { 12492, 6, WORD_SECTION },
    { 12498, 6, WORD_CHAPTER },
    { 12504, 9, WORD_SECTION },
    { 12513, 6, WORD_SECTION },
    { 12519, 6, WORD_SECTION | WORD_CHAPTER },
    { 12525, 6, WORD_SECTION },
    { 12531, 3, WORD_FILLER },
    { 12534, 6, WORD_EDITOR },
    { 12540, 15, WORD_LINK },
    { 12555, 3, WORD_ORG },
    { 12558, 6, WORD_SPEAKER },
    { 12564, 12, WORD_LINK },
    { 12576, 12, WORD_NAV },
    { 12588, 12, WORD_NAV },
    { 12600, 12, WORD_NAV },
    { 12612, 12, WORD_EDITOR },
    { 12624, 12, WORD_EDITOR },
    { 12636, 6, WORD_FILLER },
    { 12642, 6, WORD_CHAPTER },
    { 12648, 6, WORD_SECTION | WORD_CHAPTER },
    { 12654, 6, WORD_ORG },
    { 12660, 9, WORD_SECTION },
    { 12669, 9, WORD_SECTION },
    { 12678, 6, WORD_AUTHOR },
    { 12684, 6, WORD_AUTHOR },
    { 12690, 6, WORD_EDITOR },
    { 12696, 12, WORD_RELATED },
    { 12708, 9, WORD_UPDATE },
    { 12717, 12, WORD_LINK },
    { 12729, 6, WORD_EDITOR },
    { 12735, 9, WORD_ORG },
    { 12744, 9, WORD_EDITOR },
    { 12753, 9, WORD_ORG },
    { 12762, 24, WORD_RELATED },
    { 12786, 6, WORD_ORG },
    { 12792, 6, WORD_LINK },
    { 12798, 6, WORD_CHAPTER },
    { 12804, 6, WORD_CONTENTS },
    { 12810, 6, WORD_SECTION },
    { 12816, 9, WORD_EDITOR },
    { 12825, 6, WORD_LINK },
    { 12831, 6, WORD_LINK },
    { 12837, 12, WORD_LINK },
    { 12849, 6, WORD_LINK },
    { 12855, 6, WORD_CAPTION },
    { 12861, 6, WORD_CHAPTER },
    { 12867, 6, WORD_EDITOR },
    { 12873, 6, WORD_CHAPTER },
    { 12879, 6, WORD_CHAPTER },
    { 12885, 6, WORD_CHAPTER },
    { 12891, 9, WORD_SECTION },
    { 12900, 6, WORD_SECTION },
    { 12906, 6, WORD_SECTION },
    { 12912, 6, WORD_SECTION | WORD_CHAPTER },
    { 12918, 3, WORD_FILLER },
    { 12921, 6, WORD_EDITOR },
    { 12927, 12, WORD_LINK },
    { 12939, 6, WORD_CHAPTER },
    { 12945, 6, WORD_SECTION | WORD_CHAPTER },
    { 12951, 9, WORD_SECTION },
    { 12960, 9, WORD_SECTION },
    { 12969, 6, WORD_AUTHOR },
    { 12975, 6, WORD_AUTHOR },
    { 12981, 6, WORD_EDITOR },
    { 12987, 9, WORD_UPDATE },
    { 12996, 12, WORD_RELATED },
    { 13008, 6, WORD_LINK },
    { 13014, 3, WORD_ORG },
    { 13017, 6, WORD_SPEAKER },
    { 13023, 12, WORD_LINK },
    { 13035, 9, WORD_LEGAL },
    { 13044, 12, WORD_NAV },
    { 13056, 12, WORD_NAV },
    { 13068, 12, WORD_EDITOR },
    { 13080, 6, WORD_FILLER },
    { 13086, 3, WORD_ORG },
    { 13089, 6, WORD_EDITOR },
    { 13095, 6, WORD_EDITOR },
    { 13101, 6, WORD_CREDIT },
    { 13107, 9, WORD_CREDIT },
    { 13116, 6, WORD_EDITOR },
    { 13122, 6, WORD_EDITOR },
    { 13128, 6, WORD_SPEAKER },
    { 13134, 6, WORD_SPEAKER },
    { 13140, 6, WORD_SECTION },
    { 13146, 12, WORD_NAV },
    { 13158, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 13167, 12, WORD_NAV },
    { 13179, 9, WORD_LEGAL },
    { 13188, 9, WORD_LINK },
    { 13197, 6, WORD_SPEAKER },
    { 13203, 6, WORD_SECTION },
    { 13209, 6, WORD_LINK },
    { 13215, 12, WORD_LINK },
    { 13227, 6, WORD_LINK },
    { 13233, 12, WORD_SECTION },
    { 13245, 6, WORD_CHAPTER },
    { 13251, 3, WORD_FILLER },
    { 13254, 6, WORD_SECTION | WORD_CHAPTER },
    { 13260, 6, WORD_SECTION | WORD_CHAPTER },
    { 13266, 3, WORD_ORG },
    { 13269, 3, WORD_FILLER },
    { 13272, 6, WORD_LINK },
    { 13278, 12, WORD_LEGAL },
    { 13290, 3, WORD_COUNT },
    { 13293, 3, WORD_AUTHOR },
    { 13296, 12, WORD_LEGAL },
    { 13308, 9, WORD_LEGAL },
    { 13317, 6, WORD_AUTHOR },
    { 13323, 3, WORD_ORG },
    { 13326, 9, WORD_ORG },
    { 13335, 9, WORD_ORG },
    { 13344, 15, WORD_AUTHOR },
    { 13359, 3, WORD_CAPTION },
    { 13362, 6, WORD_CAPTION },
    { 13368, 12, WORD_SPEAKER },
    { 13380, 6, WORD_SECTION },
    { 13386, 6, WORD_EDITOR | WORD_CREDIT },
    { 13392, 12, WORD_LINK },
    { 13404, 12, WORD_LINK },
    { 13416, 6, WORD_SECTION },
    { 13422, 6, WORD_NAV },
    { 13428, 6, WORD_NAV },
    { 13434, 12, WORD_AUTHOR },
    { 13446, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13452, 6, WORD_SPEAKER },
    { 13458, 6, WORD_NAV },
    { 13464, 12, WORD_AUTHOR },
    { 13476, 6, WORD_SPEAKER },
    { 13482, 6, WORD_NAV },
    { 13488, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13494, 6, WORD_CHAPTER },
    { 13500, 6, WORD_LINK },
    { 13506, 15, WORD_LINK },
    { 13521, 6, WORD_SECTION },
    { 13527, 12, WORD_SECTION },
    { 13539, 6, WORD_FILLER | WORD_AUTHOR },
    { 13545, 9, WORD_FILLER },
    { 13554, 15, WORD_LINK },
    { 13569, 24, WORD_LEGAL },
    { 13593, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13599, 6, WORD_AUTHOR },
    { 13605, 12, WORD_NAV },
    { 13617, 6, WORD_LINK },
    { 13623, 12, WORD_LEGAL },
    { 13635, 6, WORD_SECTION },
    { 13641, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13647, 9, WORD_AUTHOR },
    { 13656, 9, WORD_COUNT },
    { 13665, 3, WORD_AUTHOR },
    { 13668, 12, WORD_EDITOR },
    { 13680, 3, WORD_FILLER },
    { 13683, 6, WORD_COUNT },
    { 13689, 9, WORD_SECTION },
    { 13698, 3, WORD_FILLER },
    { 13701, 12, WORD_LEGAL },
    { 13713, 21, WORD_LINK },
    { 13734, 6, WORD_NAV | WORD_ORG },
    { 13740, 6, WORD_SECTION },
    { 13746, 6, WORD_AUTHOR },
    { 13752, 6, WORD_SECTION },
    { 13758, 6, WORD_ORG },
    { 13764, 3, WORD_LINK | WORD_COUNT },
    { 13767, 6, WORD_LINK },
    { 13773, 6, WORD_LINK },
    { 13779, 9, WORD_LINK },
    { 13788, 6, WORD_SECTION },
    { 13794, 12, WORD_SECTION },
    { 13806, 6, WORD_SECTION },
    { 13812, 6, WORD_AUTHOR },
    { 13818, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13824, 6, WORD_NAV | WORD_ORG },
    { 13830, 12, WORD_NAV },
    { 13842, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13848, 9, WORD_AUTHOR },
    { 13857, 9, WORD_COUNT },
    { 13866, 3, WORD_AUTHOR },
    { 13869, 6, WORD_AUTHOR },
    { 13875, 3, WORD_FILLER },
    { 13878, 12, WORD_LINK },
    { 13890, 3, WORD_FILLER },
    { 13893, 12, WORD_LEGAL },
    { 13905, 21, WORD_LINK },
    { 13926, 6, WORD_ORG },
    { 13932, 6, WORD_SECTION },
    { 13938, 6, WORD_LINK },
    { 13944, 6, WORD_NAV },
    { 13950, 12, WORD_EDITOR },
    { 13962, 6, WORD_EDITOR },
    { 13968, 12, WORD_DATE },
    { 13980, 9, WORD_AUTHOR },
    { 13989, 12, WORD_SOURCE },
    { 14001, 9, WORD_CAPTION | WORD_CREDIT },
    { 14010, 12, WORD_CAPTION | WORD_CREDIT },
    { 14022, 9, WORD_CAPTION | WORD_CREDIT },
    { 14031, 12, WORD_CAPTION | WORD_CREDIT },
    { 14043, 12, WORD_CREDIT },
    { 14055, 6, WORD_FILLER },
    { 14061, 6, WORD_SPEAKER },
    { 14067, 6, WORD_LINK },
    { 14073, 12, WORD_AD },
    { 14085, 6, WORD_NAV },
    { 14091, 12, WORD_EDITOR },
    { 14103, 6, WORD_EDITOR },
    { 14109, 9, WORD_CAPTION | WORD_CREDIT },
    { 14118, 12, WORD_CAPTION | WORD_CREDIT },
    { 14130, 12, WORD_SOURCE },
    { 14142, 6, WORD_FILLER },
    { 14148, 3, WORD_LINK | WORD_COUNT },
    { 14151, 12, WORD_AD },
    { 14163, 6, WORD_LINK },
    { 14169, 3, WORD_CHAPTER },
    { 14172, 6, WORD_LINK },
    { 14178, 3, WORD_LINK },
    { 14181, 6, WORD_NAV },
    { 14187, 15, WORD_LEGAL },
    { 14202, 12, WORD_LEGAL },
    { 14214, 6, WORD_LINK },
    { 14220, 12, WORD_LINK },
    { 14232, 9, WORD_SOURCE },
    { 14241, 6, WORD_LINK },
    { 14247, 12, WORD_LINK },
    { 14259, 6, WORD_SOURCE },
    { 14265, 6, WORD_LINK },
    { 14271, 9, WORD_SOURCE },
    { 14280, 15, WORD_LEGAL },
    { 14295, 15, WORD_LEGAL },
    { 14310, 6, WORD_LINK },
    { 14316, 12, WORD_LINK },
    { 14328, 6, WORD_LINK },
    { 14334, 12, WORD_LINK },
    { 14346, 6, WORD_SOURCE },
    { 14352, 6, WORD_LINK },
    { 14358, 9, WORD_SOURCE },
    { 14367, 15, WORD_LEGAL },
    { 14382, 9, WORD_ORG },
    { 14391, 6, WORD_LINK },
    { 14397, 12, WORD_LINK },
    { 14409, 12, WORD_LINK },
    { 14421, 12, WORD_LINK },
    { 14433, 12, WORD_LINK },
    { 14445, 12, WORD_LINK },
    { 14457, 12, WORD_LINK },
    { 14469, 12, WORD_LINK },
    { 14481, 6, WORD_FILLER },
    { 14487, 21, WORD_LEGAL },
    { 14508, 6, WORD_LINK },
    { 14514, 6, WORD_LINK },
    { 14520, 6, WORD_SOURCE },
    { 14526, 6, WORD_FILLER },
    { 14532, 6, WORD_ORG },
    { 14538, 9, WORD_ORG },
    { 14547, 6, WORD_LINK },
    { 14553, 6, WORD_ORG },
    { 14559, 9, WORD_AUTHOR },
    { 14568, 9, WORD_ORG },
    { 14577, 6, WORD_ORG },
    { 14583, 9, WORD_AUTHOR },
    { 14592, 9, WORD_ORG },
    { 14601, 6, WORD_LINK },
    { 14607, 6, WORD_NAV },
    { 14613, 6, WORD_ORG },
    { 14619, 6, WORD_ORG },
    { 14625, 6, WORD_SOURCE },
    { 14631, 3, WORD_ORG },
    { 14634, 9, WORD_ORG },
    { 14643, 9, WORD_ORG },
    { 14652, 6, WORD_DATE },
    { 14658, 9, WORD_SOURCE },
    { 14667, 12, WORD_DATE },
    { 14679, 6, WORD_CAPTION },
    { 14685, 6, WORD_CAPTION },
    { 14691, 6, WORD_AUTHOR },
    { 14697, 12, WORD_AUTHOR },
    { 14709, 9, WORD_SPEAKER },
    { 14718, 12, WORD_LINK },
    { 14730, 6, WORD_LINK },
    { 14736, 12, WORD_LEGAL },
    { 14748, 6, WORD_ORG },
    { 14754, 6, WORD_CHAPTER },
    { 14760, 6, WORD_CHAPTER },
    { 14766, 6, WORD_CHAPTER },
    { 14772, 6, WORD_CHAPTER },
    { 14778, 6, WORD_CHAPTER },
    { 14784, 21, WORD_RELATED },
    { 14805, 18, WORD_RELATED },
    { 14823, 15, WORD_RELATED },
    { 14838, 12, WORD_RELATED },
    { 14850, 6, WORD_COUNT },
    { 14856, 12, WORD_LINK },
    { 14868, 9, WORD_COUNT },
    { 14877, 12, WORD_COUNT },
    { 14889, 9, WORD_COUNT },
    { 14898, 6, WORD_COUNT },
    { 14904, 9, WORD_COUNT },
    { 14913, 12, WORD_NAV },
    { 14925, 6, WORD_LINK },
    { 14931, 9, WORD_EDITOR },
    { 14940, 9, WORD_EDITOR },
    { 14949, 6, WORD_LINK },
    { 14955, 12, WORD_LINK },
    { 14967, 12, WORD_LINK },
    { 14979, 3, WORD_SPEAKER },
    { 14982, 6, WORD_SECTION | WORD_SPEAKER },
    { 14988, 6, WORD_CHAPTER },
    { 14994, 6, WORD_CHAPTER },
    { 15000, 6, WORD_COUNT },
    { 15006, 12, WORD_LINK },
    { 15018, 12, WORD_RELATED },
    { 15030, 9, WORD_COUNT },
    { 15039, 12, WORD_COUNT },
    { 15051, 9, WORD_COUNT },
    { 15060, 6, WORD_CAPTION },
    { 15066, 6, WORD_CAPTION },
    { 15072, 6, WORD_SECTION | WORD_CHAPTER },
    { 15078, 6, WORD_SECTION },
    { 15084, 6, WORD_CAPTION },
    { 15090, 6, WORD_CHAPTER },
    { 15096, 6, WORD_SECTION },
    { 15102, 6, WORD_CHAPTER },
    { 15108, 6, WORD_SECTION | WORD_CHAPTER },
    { 15114, 3, WORD_ORG },
    { 15117, 12, WORD_NAV },
    { 15129, 15, WORD_NAV },
    { 15144, 6, WORD_ORG },
    { 15150, 6, WORD_ORG },
    { 15156, 6, WORD_ORG },
    { 15162, 6, WORD_ORG },
    { 15168, 9, WORD_LINK },
    { 15177, 9, WORD_LINK },
    { 15186, 6, WORD_ORG },
    { 15192, 9, WORD_ORG },
    { 15201, 9, WORD_ORG },
    { 15210, 9, WORD_ORG },
    { 15219, 6, WORD_LINK },
    { 15225, 6, WORD_FILLER },
    { 15231, 3, WORD_LINK },
    { 15234, 6, WORD_ORG },
    { 15240, 6, WORD_EDITOR | WORD_CAPTION },
    { 15246, 6, WORD_CHAPTER },
    { 15252, 6, WORD_FILLER },
    { 15258, 3, WORD_LINK },
    { 15261, 6, WORD_ORG },
    { 15267, 6, WORD_EDITOR | WORD_CAPTION },
    { 15273, 6, WORD_CHAPTER },
    { 15279, 6, WORD_SECTION },
    { 15285, 6, WORD_CHAPTER },
    { 15291, 6, WORD_ORG },
    { 15297, 12, WORD_AUTHOR },
    { 15309, 12, WORD_AUTHOR },
    { 15321, 6, WORD_LINK | WORD_NAV },
    { 15327, 6, WORD_LINK | WORD_NAV },
    { 15333, 12, WORD_AUTHOR },
    { 15345, 12, WORD_LINK },
    { 15357, 6, WORD_NAV },
    { 15363, 15, WORD_LINK },
    { 15378, 6, WORD_COUNT | WORD_FILLER },
    { 15384, 9, WORD_COUNT },
    { 15393, 9, WORD_COUNT },
    { 15402, 9, WORD_COUNT },
    { 15411, 6, WORD_FILLER },
    { 15417, 6, WORD_LINK | WORD_COUNT },
    { 15423, 6, WORD_LINK },
    { 15429, 6, WORD_FILLER },
    { 15435, 6, WORD_COUNT },
    { 15441, 12, WORD_RELATED },
    { 15453, 9, WORD_COUNT },
    { 15462, 9, WORD_COUNT },
    { 15471, 3, WORD_LINK },
    { 15474, 4, WORD_LINK },
    { 15478, 4, WORD_LINK },
    { 15482, 13, WORD_SECTION },
    { 15495, 3, WORD_COUNT },
    { 15498, 6, WORD_SECTION },
    { 15504, 24, WORD_NAV },
    { 15528, 12, WORD_AUTHOR },
    { 15540, 6, WORD_UPDATE },
    { 15546, 3, WORD_COUNT },
    { 15549, 6, WORD_NAV },
    { 15555, 9, WORD_DATE },
    { 15564, 9, WORD_DATE },
    { 15573, 6, WORD_SECTION },
    { 15579, 6, WORD_SECTION },
    { 15585, 12, WORD_SECTION },
    { 15597, 6, WORD_NAV | WORD_ORG },
    { 15603, 12, WORD_NAV },
    { 15615, 6, WORD_SECTION },
    { 15621, 6, WORD_COUNT },
    { 15627, 6, WORD_LINK },
    { 15633, 12, WORD_LINK },
    { 15645, 6, WORD_NAV },
    { 15651, 13, WORD_RELATED },
    { 15664, 13, WORD_RELATED },
    { 15677, 9, WORD_RELATED },
    { 15686, 12, WORD_RELATED },
    { 15698, 12, WORD_RELATED },
    { 15710, 6, WORD_AD },
    { 15716, 12, WORD_NAV },
    { 15728, 6, WORD_EDITOR },
    { 15734, 6, WORD_LINK },
    { 15740, 12, WORD_LINK },
    { 15752, 12, WORD_LINK },
    { 15764, 6, WORD_NAV },
    { 15770, 6, WORD_CAPTION },
    { 15776, 3, WORD_AUTHOR },
    { 15779, 11, WORD_AUTHOR },
    { 15790, 9, WORD_AUTHOR },
    { 15799, 12, WORD_LINK },
    { 15811, 13, WORD_LINK },
    { 15824, 12, WORD_LINK },
    { 15836, 6, WORD_FILLER },
    { 15842, 13, WORD_DATE },
    { 15855, 12, WORD_LINK },
    { 15867, 12, WORD_LINK },
    { 15879, 12, WORD_UPDATE },
    { 15891, 12, WORD_DATE },
    { 15903, 12, WORD_LINK },
    { 15915, 12, WORD_LINK },
    { 15927, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 15933, 6, WORD_SECTION },
    { 15939, 9, WORD_SECTION },
    { 15948, 13, WORD_CHAPTER },
    { 15961, 6, WORD_DATE },
    { 15967, 9, WORD_LINK },
    { 15976, 18, WORD_LINK },
    { 15994, 12, WORD_AUTHOR },
    { 16006, 12, WORD_SECTION },
    { 16018, 6, WORD_NAV | WORD_ORG },
    { 16024, 19, WORD_RELATED },
    { 16043, 6, WORD_LINK },
    { 16049, 9, WORD_LINK },
    { 16058, 12, WORD_LINK },
    { 16070, 6, WORD_LINK },
    { 16076, 3, WORD_SPEAKER },
    { 16079, 6, WORD_SPEAKER },
    { 16085, 6, WORD_LINK | WORD_COUNT },
    { 16091, 13, WORD_LINK },
    { 16104, 12, WORD_LINK },
    { 16116, 12, WORD_LINK },
    { 16128, 12, WORD_LINK },
    { 16140, 9, WORD_LINK },
    { 16149, 9, WORD_ORG },
    { 16158, 6, WORD_CAPTION },
    { 16164, 9, WORD_NAV },
    { 16173, 16, WORD_CHAPTER },
    { 16189, 12, WORD_SECTION },
    { 16201, 6, WORD_DATE },
    { 16207, 9, WORD_DATE },
    { 16216, 6, WORD_LINK },
    { 16222, 3, WORD_FILLER },
    { 16225, 9, WORD_LINK },
    { 16234, 3, WORD_FILLER },
    { 16237, 12, WORD_LINK },
    { 16249, 6, WORD_CHAPTER },
    { 16255, 13, WORD_SECTION },
    { 16268, 9, WORD_SECTION },
    { 16277, 17, WORD_RELATED },
    { 16294, 17, WORD_RELATED },
    { 16311, 20, WORD_RELATED },
    { 16331, 15, WORD_RELATED },
    { 16346, 6, WORD_ORG },
    { 16352, 9, WORD_LINK },
    { 16361, 9, WORD_SECTION },
    { 16370, 9, WORD_SECTION | WORD_CHAPTER },
    { 16379, 9, WORD_SECTION | WORD_CHAPTER },
    { 16388, 6, WORD_NAV },
    { 16394, 19, WORD_NAV },
    { 16413, 6, WORD_LINK },
    { 16419, 3, WORD_COUNT },
    { 16422, 6, WORD_LINK },
    { 16428, 12, WORD_LINK },
    { 16440, 6, WORD_SECTION },
    { 16446, 6, WORD_CONTENTS },
    { 16452, 13, WORD_LEGAL },
    { 16465, 12, WORD_LEGAL },
    { 16477, 3, WORD_SPEAKER },
    { 16480, 6, WORD_NAV },
    { 16486, 9, WORD_ORG },
    { 16495, 9, WORD_DATE },
    { 16504, 6, WORD_SECTION },
    { 16510, 6, WORD_ORG },
    { 16516, 6, WORD_SECTION },
    { 16522, 6, WORD_AD },
    { 16528, 6, WORD_LINK },
    { 16534, 6, WORD_CHAPTER },
    { 16540, 9, WORD_CHAPTER },
    { 16549, 12, WORD_SECTION },
    { 16561, 6, WORD_SECTION },
    { 16567, 19, WORD_NAV },
    { 16586, 18, WORD_NAV },
    { 16604, 6, WORD_SECTION | WORD_CHAPTER },
    { 16610, 9, WORD_LINK },
    { 16619, 6, WORD_EDITOR },
    { 16625, 6, WORD_NAV },
    { 16631, 12, WORD_NAV },
    { 16643, 6, WORD_EDITOR | WORD_CAPTION },
    { 16649, 7, WORD_CREDIT },
    { 16656, 12, WORD_CAPTION },
    { 16668, 12, WORD_CAPTION },
    { 16680, 6, WORD_NAV },
    { 16686, 9, WORD_SPEAKER },
    { 16695, 6, WORD_SECTION },
    { 16701, 6, WORD_CHAPTER },
    { 16707, 6, WORD_CHAPTER },
    { 16713, 6, WORD_CHAPTER },
    { 16719, 12, WORD_AUTHOR },
    { 16731, 6, WORD_DATE },
    { 16737, 12, WORD_DATE },
    { 16749, 6, WORD_UPDATE },
    { 16755, 9, WORD_UPDATE },
    { 16764, 9, WORD_LINK },
    { 16773, 9, WORD_NAV },
    { 16782, 9, WORD_LINK },
    { 16791, 6, WORD_DATE },
    { 16797, 12, WORD_SECTION },
    { 16809, 6, WORD_LINK },
    { 16815, 12, WORD_LINK },
    { 16827, 6, WORD_ORG },
    { 16833, 9, WORD_LINK },
    { 16842, 6, WORD_SECTION },
    { 16848, 12, WORD_UPDATE },
    { 16860, 3, WORD_FILLER },
    { 16863, 12, WORD_CHAPTER },
    { 16875, 9, WORD_ORG },
    { 16884, 6, WORD_NAV },
    { 16890, 6, WORD_EDITOR },
    { 16896, 12, WORD_NAV },
    { 16908, 6, WORD_CHAPTER },
    { 16914, 6, WORD_SECTION },
    { 16920, 6, WORD_LINK },
    { 16926, 9, WORD_ORG },
    { 16935, 6, WORD_FILLER },
    { 16941, 3, WORD_FILLER },
    { 16944, 3, WORD_FILLER },
    { 16947, 10, WORD_FILLER },
    { 16957, 13, WORD_FILLER },
    { 16970, 23, WORD_RELATED },
    { 16993, 9, WORD_LINK },
    { 17002, 18, WORD_LINK },
    { 17020, 9, WORD_CAPTION },
    { 17029, 12, WORD_NAV },
    { 17041, 6, WORD_LINK },
    { 17047, 9, WORD_LINK },
    { 17056, 12, WORD_LINK },
    { 17068, 13, WORD_RELATED },
    { 17081, 12, WORD_RELATED },
    { 17093, 12, WORD_RELATED },
    { 17105, 6, WORD_LINK },
    { 17111, 12, WORD_LINK },
    { 17123, 12, WORD_CHAPTER },
    { 17135, 12, WORD_AUTHOR },
    { 17147, 6, WORD_ORG },
    { 17153, 6, WORD_DATE },
    { 17159, 6, WORD_DATE },
    { 17165, 9, WORD_DATE },
    { 17174, 6, WORD_SOURCE | WORD_CAPTION },
    { 17180, 12, WORD_CAPTION },
    { 17192, 12, WORD_SOURCE },
    { 17204, 13, WORD_CHAPTER },
    { 17217, 13, WORD_CHAPTER },
    { 17230, 6, WORD_LINK },
    { 17236, 6, WORD_DATE },
    { 17242, 9, WORD_DATE },
    { 17251, 12, WORD_DATE },
    { 17263, 9, WORD_AUTHOR },
    { 17272, 6, WORD_SECTION },
    { 17278, 16, WORD_LEGAL },
    { 17294, 15, WORD_LEGAL },
    { 17309, 6, WORD_ORG },
    { 17315, 6, WORD_AUTHOR },
    { 17321, 16, WORD_LEGAL },
    { 17337, 12, WORD_LEGAL },
    { 17349, 12, WORD_LEGAL },
    { 17361, 6, WORD_LINK },
    { 17367, 6, WORD_DATE },
    { 17373, 6, WORD_NAV },
    { 17379, 12, WORD_NAV },
    { 17391, 6, WORD_NAV },
    { 17397, 6, WORD_SOURCE },
    { 17403, 9, WORD_SOURCE },
    { 17412, 6, WORD_LINK },
    { 17418, 6, WORD_COUNT },
    { 17424, 9, WORD_COUNT },
    { 17433, 6, WORD_CHAPTER },
    { 17439, 6, WORD_CHAPTER },
    { 17445, 9, WORD_LINK | WORD_COUNT },
    { 17454, 6, WORD_ORG },
    { 17460, 12, WORD_LINK },
    { 17472, 13, WORD_RELATED },
    { 17485, 12, WORD_RELATED },
    { 17497, 6, WORD_NAV },
    { 17503, 9, WORD_AUTHOR },
    { 17512, 9, WORD_SPEAKER },
    { 17521, 6, WORD_SPEAKER },
    { 17527, 6, WORD_CONTENTS },
    { 17533, 12, WORD_SECTION },
    { 17545, 13, WORD_RELATED },
    { 17558, 12, WORD_RELATED },
    { 17570, 12, WORD_RELATED },
    { 17582, 13, WORD_UPDATE },
    { 17595, 12, WORD_UPDATE },
    { 17607, 15, WORD_UPDATE },
    { 17622, 6, WORD_LINK | WORD_COUNT },
    { 17628, 13, WORD_RELATED },
    { 17641, 12, WORD_RELATED },
    { 17653, 9, WORD_COUNT },
    { 17662, 12, WORD_LINK },
    { 17674, 12, WORD_LINK },
    { 17686, 6, WORD_SOURCE },
    { 17692, 6, WORD_AUTHOR },
    { 17698, 11, WORD_AUTHOR },
    { 17709, 18, WORD_LINK },
    { 17727, 12, WORD_LINK },
    { 17739, 6, WORD_NAV },
    { 17745, 15, WORD_AUTHOR },
    { 17760, 6, WORD_LINK },
    { 17766, 9, WORD_EDITOR },
    { 17775, 9, WORD_ORG },
    { 17784, 9, WORD_ORG },
    { 17793, 6, WORD_EDITOR },
    { 17799, 6, WORD_ORG },
    { 17805, 9, WORD_ORG },
    { 17814, 9, WORD_ORG },
    { 17823, 9, WORD_LINK },
    { 17832, 9, WORD_AUTHOR },
    { 17841, 12, WORD_LINK },
    { 17853, 6, WORD_EDITOR },
    { 17859, 9, WORD_ORG },
    { 17868, 9, WORD_ORG },
    { 17877, 9, WORD_EDITOR },
    { 17886, 6, WORD_NAV },
    { 17892, 6, WORD_LINK },
    { 17898, 3, WORD_CAPTION },
    { 17901, 12, WORD_CHAPTER },
    { 17913, 9, WORD_LINK },
    { 17922, 6, WORD_AUTHOR },
    { 17928, 6, WORD_FILLER },
    { 17934, 24, WORD_RELATED },
    { 17958, 6, WORD_AD },
    { 17964, 6, WORD_ORG },
    { 17970, 3, WORD_NAV },
    { 17973, 9, WORD_LINK },
    { 17982, 3, WORD_COUNT },
    { 17985, 12, WORD_NAV },
    { 17997, 12, WORD_LINK },
    { 18009, 6, WORD_CHAPTER },
    { 18015, 12, WORD_LINK },
    { 18027, 22, WORD_LINK },
    { 18049, 12, WORD_LINK },
};

const unsigned short words_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 43, 53, 81, 89, 100, 117, 119, 125, 139, 140, 142, 158, 176, 184, 192, 226, 236, 264, 297,
    325, 334, 341, 350, 351, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356,
    356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356,
    356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356,
    356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356,
    356, 356, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357,
    357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 360, 451, 585, 953,
    1275, 1531, 1696, 1817, 1869, 1942, 2064, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098,
    2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 128, 1, 8, 8, 0, 128, 8, 0, 0, 0, 4, 96, 0,
    32, 0, 0, 0, 32, 0, 0, 8, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 8, 0, 4,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
