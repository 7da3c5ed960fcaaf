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
    "fri"
    "friday"
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
    "today"
    "top"
    "topics"
    "translated by"
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
    { 838, 3, WORD_DATE },
    { 841, 6, WORD_DATE },
    { 847, 15, WORD_RELATED },
    { 862, 7, WORD_ORG },
    { 869, 8, WORD_ORG },
    { 877, 6, WORD_NAV },
    { 883, 4, WORD_NAV },
    { 887, 6, WORD_ORG },
    { 893, 4, WORD_COUNT },
    { 897, 4, WORD_NAV },
    { 901, 4, WORD_SPEAKER },
    { 905, 6, WORD_LEGAL },
    { 911, 6, WORD_LEGAL },
    { 917, 12, WORD_CAPTION },
    { 929, 5, WORD_CAPTION },
    { 934, 2, WORD_FILLER },
    { 936, 11, WORD_SECTION },
    { 947, 9, WORD_LINK },
    { 956, 9, WORD_ORG },
    { 965, 12, WORD_SECTION },
    { 977, 9, WORD_CHAPTER },
    { 986, 11, WORD_SPEAKER },
    { 997, 12, WORD_SECTION | WORD_CHAPTER },
    { 1009, 6, WORD_DATE },
    { 1015, 2, WORD_NAV },
    { 1017, 7, WORD_ORG },
    { 1024, 3, WORD_ORG },
    { 1027, 8, WORD_EDITOR },
    { 1035, 13, WORD_UPDATE },
    { 1048, 12, WORD_UPDATE },
    { 1060, 11, WORD_RELATED },
    { 1071, 15, WORD_LINK },
    { 1086, 4, WORD_NAV },
    { 1090, 4, WORD_LINK },
    { 1094, 5, WORD_COUNT },
    { 1099, 4, WORD_LINK },
    { 1103, 8, WORD_LINK },
    { 1111, 6, WORD_LINK },
    { 1117, 22, WORD_LINK },
    { 1139, 9, WORD_LINK },
    { 1148, 5, WORD_NAV },
    { 1153, 6, WORD_LINK },
    { 1159, 7, WORD_LINK },
    { 1166, 5, WORD_LINK },
    { 1171, 8, WORD_ORG },
    { 1179, 3, WORD_CAPTION },
    { 1182, 3, WORD_ORG },
    { 1185, 5, WORD_ORG },
    { 1190, 4, WORD_LINK },
    { 1194, 6, WORD_SECTION },
    { 1200, 7, WORD_SECTION },
    { 1207, 8, WORD_COUNT },
    { 1215, 11, WORD_COUNT },
    { 1226, 12, WORD_COUNT },
    { 1238, 9, WORD_SPEAKER },
    { 1247, 8, WORD_UPDATE },
    { 1255, 3, WORD_DATE },
    { 1258, 6, WORD_DATE },
    { 1264, 9, WORD_RELATED },
    { 1273, 9, WORD_RELATED },
    { 1282, 7, WORD_RELATED },
    { 1289, 18, WORD_RELATED },
    { 1307, 12, WORD_RELATED },
    { 1319, 12, WORD_RELATED },
    { 1331, 9, WORD_RELATED },
    { 1340, 10, WORD_LINK },
    { 1350, 7, WORD_ORG },
    { 1357, 4, WORD_NAV | WORD_ORG },
    { 1361, 10, WORD_LINK },
    { 1371, 4, WORD_LINK },
    { 1375, 12, WORD_LINK },
    { 1387, 3, WORD_ORG },
    { 1390, 15, WORD_LEGAL },
    { 1405, 5, WORD_SECTION },
    { 1410, 8, WORD_ORG },
    { 1418, 2, WORD_FILLER },
    { 1420, 6, WORD_ORG },
    { 1426, 7, WORD_NAV },
    { 1433, 2, WORD_FILLER },
    { 1435, 23, WORD_SOURCE },
    { 1458, 3, WORD_FILLER },
    { 1461, 8, WORD_SECTION },
    { 1469, 4, WORD_FILLER },
    { 1473, 5, WORD_CAPTION },
    { 1478, 8, WORD_EDITOR },
    { 1486, 10, WORD_CAPTION },
    { 1496, 14, WORD_EDITOR },
    { 1510, 6, WORD_NAV | WORD_CAPTION },
    { 1516, 9, WORD_EDITOR },
    { 1525, 7, WORD_CAPTION },
    { 1532, 9, WORD_LINK },
    { 1541, 5, WORD_LINK },
    { 1546, 8, WORD_NAV },
    { 1554, 13, WORD_RELATED },
    { 1567, 4, WORD_ORG },
    { 1571, 6, WORD_DATE },
    { 1577, 9, WORD_AUTHOR },
    { 1586, 9, WORD_DATE },
    { 1595, 10, WORD_CHAPTER },
    { 1605, 10, WORD_LEGAL },
    { 1615, 2, WORD_AD },
    { 1617, 7, WORD_CHAPTER },
    { 1624, 11, WORD_SECTION },
    { 1635, 5, WORD_ORG },
    { 1640, 8, WORD_LINK },
    { 1648, 16, WORD_LINK },
    { 1664, 5, WORD_LINK },
    { 1669, 15, WORD_LINK },
    { 1684, 7, WORD_NAV },
    { 1691, 14, WORD_NAV },
    { 1705, 8, WORD_CHAPTER },
    { 1713, 8, WORD_AD },
    { 1721, 9, WORD_DATE },
    { 1730, 12, WORD_SOURCE },
    { 1742, 12, WORD_SOURCE },
    { 1754, 12, WORD_DATE },
    { 1766, 1, WORD_SPEAKER },
    { 1767, 2, WORD_SPEAKER },
    { 1769, 2, WORD_SPEAKER },
    { 1771, 2, WORD_SPEAKER },
    { 1773, 2, WORD_LINK },
    { 1775, 8, WORD_LINK },
    { 1783, 8, WORD_LINK },
    { 1791, 5, WORD_LINK },
    { 1796, 8, WORD_SPEAKER },
    { 1804, 5, WORD_LINK },
    { 1809, 5, WORD_ORG },
    { 1814, 9, WORD_LINK },
    { 1823, 9, WORD_RELATED },
    { 1832, 5, WORD_COUNT },
    { 1837, 11, WORD_RELATED },
    { 1848, 19, WORD_RELATED },
    { 1867, 6, WORD_LINK },
    { 1873, 10, WORD_SECTION },
    { 1883, 8, WORD_LINK },
    { 1891, 7, WORD_RELATED },
    { 1898, 16, WORD_RELATED },
    { 1914, 12, WORD_RELATED },
    { 1926, 13, WORD_RELATED },
    { 1939, 15, WORD_RELATED },
    { 1954, 15, WORD_RELATED },
    { 1969, 8, WORD_DATE },
    { 1977, 7, WORD_COUNT },
    { 1984, 5, WORD_LINK },
    { 1989, 6, WORD_LINK },
    { 1995, 11, WORD_AUTHOR },
    { 2006, 12, WORD_AUTHOR },
    { 2018, 20, WORD_LEGAL },
    { 2038, 7, WORD_SECTION },
    { 2045, 7, WORD_ORG },
    { 2052, 6, WORD_ORG },
    { 2058, 3, WORD_ORG },
    { 2061, 15, WORD_LEGAL },
    { 2076, 3, WORD_LINK },
    { 2079, 3, WORD_DATE },
    { 2082, 8, WORD_DATE },
    { 2090, 4, WORD_LINK },
    { 2094, 12, WORD_LINK },
    { 2106, 3, WORD_ORG },
    { 2109, 7, WORD_NAV },
    { 2116, 6, WORD_LINK },
    { 2122, 8, WORD_LINK },
    { 2130, 5, WORD_LINK },
    { 2135, 8, WORD_LINK },
    { 2143, 10, WORD_LINK },
    { 2153, 18, WORD_LINK },
    { 2171, 15, WORD_LINK },
    { 2186, 15, WORD_LINK },
    { 2201, 16, WORD_LINK },
    { 2217, 6, WORD_COUNT },
    { 2223, 9, WORD_LINK },
    { 2232, 7, WORD_LINK },
    { 2239, 7, WORD_LINK },
    { 2246, 7, WORD_NAV },
    { 2253, 15, WORD_LINK },
    { 2268, 20, WORD_LINK },
    { 2288, 9, WORD_LINK },
    { 2297, 7, WORD_ORG },
    { 2304, 6, WORD_SOURCE },
    { 2310, 7, WORD_SOURCE },
    { 2317, 9, WORD_AD },
    { 2326, 17, WORD_AD },
    { 2343, 5, WORD_NAV },
    { 2348, 6, WORD_NAV },
    { 2354, 8, WORD_AUTHOR },
    { 2362, 5, WORD_NAV },
    { 2367, 9, WORD_LINK },
    { 2376, 13, WORD_LINK },
    { 2389, 7, WORD_SECTION },
    { 2396, 3, WORD_DATE },
    { 2399, 6, WORD_DATE },
    { 2405, 1, WORD_LINK },
    { 2406, 2, WORD_LINK },
    { 2408, 2, WORD_LINK },
    { 2410, 5, WORD_CAPTION },
    { 2415, 17, WORD_CONTENTS },
    { 2432, 3, WORD_EDITOR },
    { 2435, 4, WORD_EDITOR },
    { 2439, 10, WORD_NAV },
    { 2449, 8, WORD_LINK },
    { 2457, 5, WORD_NAV },
    { 2462, 16, WORD_NAV },
    { 2478, 12, WORD_LEGAL },
    { 2490, 7, WORD_AUTHOR },
    { 2497, 9, WORD_LINK },
    { 2506, 3, WORD_FILLER },
    { 2509, 4, WORD_FILLER },
    { 2513, 3, WORD_DATE },
    { 2516, 8, WORD_DATE },
    { 2524, 5, WORD_ORG },
    { 2529, 2, WORD_FILLER },
    { 2531, 5, WORD_ORG },
    { 2536, 3, WORD_LINK },
    { 2539, 6, WORD_EDITOR },
    { 2545, 13, WORD_EDITOR },
    { 2558, 6, WORD_NAV },
    { 2564, 8, WORD_RELATED },
    { 2572, 7, WORD_ORG },
    { 2579, 3, WORD_DATE },
    { 2582, 7, WORD_DATE },
    { 2589, 2, WORD_ORG },
    { 2591, 5, WORD_LINK },
    { 2596, 7, WORD_LINK },
    { 2603, 3, WORD_ORG },
    { 2606, 10, WORD_ORG },
    { 2616, 7, WORD_RELATED },
    { 2623, 7, WORD_UPDATE },
    { 2630, 10, WORD_UPDATE },
    { 2640, 10, WORD_LINK },
    { 2650, 15, WORD_LINK },
    { 2665, 9, WORD_LINK },
    { 2674, 2, WORD_FILLER },
    { 2676, 3, WORD_FILLER | WORD_SOURCE },
    { 2679, 5, WORD_CAPTION },
    { 2684, 6, WORD_NAV },
    { 2690, 4, WORD_COUNT },
    { 2694, 8, WORD_LINK },
    { 2702, 5, WORD_COUNT },
    { 2707, 3, WORD_ORG },
    { 2710, 6, WORD_LINK },
    { 2716, 3, WORD_DATE },
    { 2719, 9, WORD_DATE },
    { 2728, 6, WORD_ORG },
    { 2734, 5, WORD_LINK },
    { 2739, 8, WORD_LINK },
    { 2747, 4, WORD_FILLER },
    { 2751, 5, WORD_AUTHOR },
    { 2756, 8, WORD_AUTHOR },
    { 2764, 5, WORD_NAV },
    { 2769, 10, WORD_AUTHOR },
    { 2779, 1, WORD_LINK },
    { 2780, 12, WORD_NAV },
    { 2792, 17, WORD_RELATED },
    { 2809, 19, WORD_RELATED },
    { 2828, 7, WORD_LINK },
    { 2835, 3, WORD_ORG },
    { 2838, 2, WORD_LEGAL },
    { 2840, 3, WORD_LEGAL },
    { 2843, 6, WORD_CAPTION },
    { 2849, 6, WORD_CAPTION },
    { 2855, 12, WORD_SECTION | WORD_CHAPTER },
    { 2867, 24, WORD_RELATED },
    { 2891, 9, WORD_LINK | WORD_COUNT },
    { 2900, 10, WORD_LINK },
    { 2910, 12, WORD_LINK },
    { 2922, 21, WORD_RELATED },
    { 2943, 18, WORD_RELATED },
    { 2961, 9, WORD_CHAPTER },
    { 2970, 12, WORD_SECTION | WORD_CHAPTER },
    { 2982, 18, WORD_NAV },
    { 3000, 15, WORD_LINK },
    { 3015, 24, WORD_RELATED },
    { 3039, 6, WORD_FILLER },
    { 3045, 12, WORD_FILLER },
    { 3057, 39, WORD_RELATED },
    { 3096, 15, WORD_FILLER },
    { 3111, 6, WORD_FILLER },
    { 3117, 9, WORD_SECTION },
    { 3126, 3, WORD_FILLER },
    { 3129, 3, WORD_FILLER },
    { 3132, 3, WORD_FILLER },
    { 3135, 3, WORD_FILLER },
    { 3138, 12, WORD_SECTION | WORD_CHAPTER },
    { 3150, 27, WORD_LINK },
    { 3177, 9, WORD_LINK },
    { 3186, 3, WORD_FILLER },
    { 3189, 12, WORD_CHAPTER },
    { 3201, 9, WORD_SECTION },
    { 3210, 9, WORD_CONTENTS },
    { 3219, 15, WORD_LINK },
    { 3234, 3, WORD_FILLER },
    { 3237, 27, WORD_RELATED },
    { 3264, 12, WORD_CAPTION },
    { 3276, 27, WORD_CHAPTER },
    { 3303, 21, WORD_CHAPTER },
    { 3324, 9, WORD_ORG },
    { 3333, 15, WORD_CHAPTER },
    { 3348, 12, WORD_NAV },
    { 3360, 15, WORD_NAV },
    { 3375, 15, WORD_ORG },
    { 3390, 12, WORD_EDITOR },
    { 3402, 15, WORD_EDITOR },
    { 3417, 9, WORD_EDITOR },
    { 3426, 15, WORD_EDITOR },
    { 3441, 12, WORD_LINK },
    { 3453, 9, WORD_CAPTION },
    { 3462, 12, WORD_LINK | WORD_COUNT },
    { 3474, 18, WORD_LINK },
    { 3492, 21, WORD_LINK },
    { 3513, 21, WORD_LINK },
    { 3534, 9, WORD_NAV },
    { 3543, 18, WORD_NAV },
    { 3561, 9, WORD_LINK },
    { 3570, 15, WORD_LINK },
    { 3585, 12, WORD_EDITOR },
    { 3597, 15, WORD_LINK },
    { 3612, 18, WORD_AD },
    { 3630, 24, WORD_AD },
    { 3654, 12, WORD_NAV },
    { 3666, 12, WORD_ORG },
    { 3678, 6, WORD_EDITOR },
    { 3684, 12, WORD_LINK },
    { 3696, 18, WORD_LINK },
    { 3714, 9, WORD_ORG },
    { 3723, 12, WORD_ORG },
    { 3735, 9, WORD_LINK },
    { 3744, 18, WORD_LINK },
    { 3762, 18, WORD_NAV },
    { 3780, 12, WORD_NAV | WORD_ORG },
    { 3792, 9, WORD_COUNT },
    { 3801, 12, WORD_LINK },
    { 3813, 18, WORD_LINK },
    { 3831, 18, WORD_LINK },
    { 3849, 30, WORD_NAV },
    { 3879, 15, WORD_CHAPTER },
    { 3894, 9, WORD_FILLER },
    { 3903, 21, WORD_LINK },
    { 3924, 18, WORD_LINK },
    { 3942, 21, WORD_LINK },
    { 3963, 9, WORD_NAV },
    { 3972, 12, WORD_SECTION },
    { 3984, 9, WORD_LINK },
    { 3993, 15, WORD_LINK },
    { 4008, 15, WORD_NAV },
    { 4023, 12, WORD_NAV },
    { 4035, 9, WORD_LINK },
    { 4044, 18, WORD_LINK },
    { 4062, 12, WORD_AUTHOR },
    { 4074, 15, WORD_NAV },
    { 4089, 21, WORD_LINK },
    { 4110, 12, WORD_LINK },
    { 4122, 6, WORD_EDITOR },
    { 4128, 6, WORD_LINK },
    { 4134, 15, WORD_LINK },
    { 4149, 12, WORD_LINK },
    { 4161, 12, WORD_LINK },
    { 4173, 3, WORD_SPEAKER },
    { 4176, 3, WORD_COUNT },
    { 4179, 6, WORD_EDITOR },
    { 4185, 3, WORD_FILLER },
    { 4188, 9, WORD_LINK },
    { 4197, 9, WORD_LINK },
    { 4206, 9, WORD_LINK },
    { 4215, 9, WORD_LINK },
    { 4224, 9, WORD_LINK },
    { 4233, 10, WORD_LINK },
    { 4243, 9, WORD_LINK },
    { 4252, 6, WORD_CAPTION },
    { 4258, 6, WORD_CAPTION },
    { 4264, 12, WORD_CHAPTER },
    { 4276, 12, WORD_DATE },
    { 4288, 3, WORD_FILLER },
    { 4291, 9, WORD_LINK },
    { 4300, 9, WORD_LINK },
    { 4309, 9, WORD_LINK },
    { 4318, 9, WORD_LINK },
    { 4327, 9, WORD_LINK },
    { 4336, 9, WORD_LINK },
    { 4345, 6, WORD_CAPTION },
    { 4351, 6, WORD_CAPTION },
    { 4357, 12, WORD_SECTION },
    { 4369, 6, WORD_LINK },
    { 4375, 9, WORD_LINK },
    { 4384, 6, WORD_LINK },
    { 4390, 9, WORD_LINK },
    { 4399, 15, WORD_LINK | WORD_LEGAL },
    { 4414, 3, WORD_FILLER },
    { 4417, 15, WORD_LEGAL },
    { 4432, 15, WORD_LEGAL },
    { 4447, 15, WORD_LEGAL },
    { 4462, 12, WORD_LEGAL },
    { 4474, 12, WORD_LEGAL },
    { 4486, 3, WORD_FILLER },
    { 4489, 21, WORD_LEGAL },
    { 4510, 6, WORD_NAV },
    { 4516, 3, WORD_SPEAKER },
    { 4519, 3, WORD_COUNT },
    { 4522, 3, WORD_LINK },
    { 4525, 9, WORD_ORG },
    { 4534, 6, WORD_ORG },
    { 4540, 9, WORD_ORG },
    { 4549, 12, WORD_SECTION },
    { 4561, 12, WORD_RELATED },
    { 4573, 6, WORD_SPEAKER },
    { 4579, 12, WORD_SECTION },
    { 4591, 6, WORD_SPEAKER },
    { 4597, 9, WORD_SPEAKER },
    { 4606, 6, WORD_EDITOR },
    { 4612, 6, WORD_EDITOR },
    { 4618, 6, WORD_NAV },
    { 4624, 6, WORD_NAV },
    { 4630, 6, WORD_LINK },
    { 4636, 12, WORD_LEGAL },
    { 4648, 3, WORD_SPEAKER },
    { 4651, 6, WORD_ORG },
    { 4657, 6, WORD_LINK },
    { 4663, 3, WORD_FILLER },
    { 4666, 6, WORD_EDITOR },
    { 4672, 9, WORD_LINK },
    { 4681, 9, WORD_LINK },
    { 4690, 3, WORD_COUNT },
    { 4693, 15, WORD_COUNT },
    { 4708, 9, WORD_LINK },
    { 4717, 6, WORD_COUNT },
    { 4723, 12, WORD_RELATED },
    { 4735, 27, WORD_RELATED },
    { 4762, 6, WORD_COUNT },
    { 4768, 9, WORD_COUNT },
    { 4777, 9, WORD_COUNT },
    { 4786, 15, WORD_LEGAL },
    { 4801, 15, WORD_SECTION },
    { 4816, 15, WORD_SECTION },
    { 4831, 12, WORD_LINK },
    { 4843, 12, WORD_RELATED },
    { 4855, 12, WORD_RELATED },
    { 4867, 12, WORD_RELATED },
    { 4879, 6, WORD_SECTION | WORD_CHAPTER },
    { 4885, 6, WORD_CHAPTER },
    { 4891, 3, WORD_COUNT },
    { 4894, 18, WORD_COUNT },
    { 4912, 12, WORD_LINK },
    { 4924, 12, WORD_LINK },
    { 4936, 12, WORD_LINK },
    { 4948, 12, WORD_LINK },
    { 4960, 12, WORD_NAV },
    { 4972, 12, WORD_SECTION },
    { 4984, 6, WORD_ORG },
    { 4990, 6, WORD_NAV },
    { 4996, 6, WORD_CHAPTER },
    { 5002, 9, WORD_SECTION },
    { 5011, 6, WORD_AUTHOR },
    { 5017, 9, WORD_DATE },
    { 5026, 6, WORD_SECTION },
    { 5032, 6, WORD_AUTHOR },
    { 5038, 12, WORD_AUTHOR },
    { 5050, 12, WORD_CHAPTER },
    { 5062, 12, WORD_CHAPTER },
    { 5074, 12, WORD_SECTION },
    { 5086, 12, WORD_SECTION },
    { 5098, 6, WORD_AUTHOR },
    { 5104, 6, WORD_AUTHOR },
    { 5110, 3, WORD_FILLER },
    { 5113, 18, WORD_RELATED },
    { 5131, 21, WORD_RELATED },
    { 5152, 18, WORD_RELATED },
    { 5170, 18, WORD_RELATED },
    { 5188, 12, WORD_NAV },
    { 5200, 12, WORD_LINK },
    { 5212, 3, WORD_FILLER },
    { 5215, 6, WORD_SOURCE },
    { 5221, 6, WORD_SOURCE },
    { 5227, 6, WORD_CHAPTER },
    { 5233, 6, WORD_CAPTION | WORD_CREDIT },
    { 5239, 9, WORD_CREDIT },
    { 5248, 6, WORD_CAPTION | WORD_CREDIT },
    { 5254, 6, WORD_SOURCE },
    { 5260, 12, WORD_SOURCE },
    { 5272, 6, WORD_LINK },
    { 5278, 12, WORD_LINK },
    { 5290, 18, WORD_LEGAL },
    { 5308, 18, WORD_LEGAL },
    { 5326, 12, WORD_SOURCE },
    { 5338, 12, WORD_SOURCE },
    { 5350, 12, WORD_UPDATE },
    { 5362, 12, WORD_UPDATE },
    { 5374, 3, WORD_COUNT },
    { 5377, 12, WORD_LINK },
    { 5389, 12, WORD_LINK },
    { 5401, 12, WORD_EDITOR },
    { 5413, 12, WORD_EDITOR },
    { 5425, 12, WORD_EDITOR },
    { 5437, 6, WORD_SECTION },
    { 5443, 6, WORD_NAV },
    { 5449, 6, WORD_ORG },
    { 5455, 15, WORD_LEGAL },
    { 5470, 6, WORD_SPEAKER },
    { 5476, 12, WORD_NAV | WORD_LEGAL },
    { 5488, 12, WORD_LINK },
    { 5500, 12, WORD_NAV | WORD_LEGAL },
    { 5512, 12, WORD_LINK },
    { 5524, 6, WORD_DATE },
    { 5530, 6, WORD_FILLER },
    { 5536, 12, WORD_SECTION },
    { 5548, 15, WORD_AUTHOR },
    { 5563, 15, WORD_AUTHOR },
    { 5578, 12, WORD_LINK },
    { 5590, 6, WORD_FILLER },
    { 5596, 6, WORD_NAV },
    { 5602, 9, WORD_LINK | WORD_ORG },
    { 5611, 6, WORD_ORG },
    { 5617, 9, WORD_LINK | WORD_ORG },
    { 5626, 12, WORD_LEGAL },
    { 5638, 6, WORD_DATE },
    { 5644, 9, WORD_DATE },
    { 5653, 12, WORD_DATE },
    { 5665, 3, WORD_FILLER },
    { 5668, 12, WORD_NAV },
    { 5680, 6, WORD_LINK },
    { 5686, 9, WORD_EDITOR },
    { 5695, 9, WORD_EDITOR },
    { 5704, 6, WORD_LINK },
    { 5710, 12, WORD_LINK },
    { 5722, 6, WORD_FILLER },
    { 5728, 12, WORD_SECTION },
    { 5740, 9, WORD_CHAPTER },
    { 5749, 6, WORD_NAV | WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 5755, 12, WORD_CAPTION },
    { 5767, 12, WORD_CAPTION },
    { 5779, 6, WORD_NAV },
    { 5785, 6, WORD_ORG },
    { 5791, 6, WORD_SECTION },
    { 5797, 6, WORD_CHAPTER },
    { 5803, 6, WORD_SOURCE },
    { 5809, 6, WORD_SOURCE },
    { 5815, 6, WORD_ORG },
    { 5821, 12, WORD_DATE },
    { 5833, 12, WORD_DATE },
    { 5845, 9, WORD_ORG },
    { 5854, 6, WORD_SOURCE },
    { 5860, 6, WORD_LINK | WORD_COUNT },
    { 5866, 9, WORD_LINK },
    { 5875, 9, WORD_LINK },
    { 5884, 6, WORD_SECTION },
    { 5890, 6, WORD_EDITOR },
    { 5896, 6, WORD_EDITOR },
    { 5902, 6, WORD_DATE },
    { 5908, 12, WORD_DATE },
    { 5920, 6, WORD_LINK },
    { 5926, 12, WORD_LINK },
    { 5938, 9, WORD_SECTION },
    { 5947, 6, WORD_SOURCE },
    { 5953, 6, WORD_EDITOR },
    { 5959, 12, WORD_NAV },
    { 5971, 3, WORD_FILLER },
    { 5974, 6, WORD_EDITOR | WORD_CREDIT },
    { 5980, 3, WORD_COUNT },
    { 5983, 12, WORD_LINK },
    { 5995, 15, WORD_LINK },
    { 6010, 6, WORD_LINK },
    { 6016, 9, WORD_CHAPTER },
    { 6025, 6, WORD_SECTION | WORD_CHAPTER },
    { 6031, 6, WORD_EDITOR },
    { 6037, 6, WORD_EDITOR },
    { 6043, 12, WORD_DATE },
    { 6055, 9, WORD_ORG },
    { 6064, 12, WORD_LINK },
    { 6076, 12, WORD_LINK },
    { 6088, 12, WORD_LINK },
    { 6100, 12, WORD_NAV },
    { 6112, 12, WORD_LINK },
    { 6124, 12, WORD_LINK },
    { 6136, 12, WORD_LINK },
    { 6148, 6, WORD_NAV },
    { 6154, 6, WORD_ORG },
    { 6160, 6, WORD_ORG },
    { 6166, 6, WORD_ORG },
    { 6172, 6, WORD_NAV | WORD_ORG },
    { 6178, 9, WORD_ORG },
    { 6187, 9, WORD_ORG },
    { 6196, 6, WORD_LINK },
    { 6202, 6, WORD_FILLER },
    { 6208, 6, WORD_NAV },
    { 6214, 6, WORD_NAV },
    { 6220, 6, WORD_CHAPTER },
    { 6226, 9, WORD_CHAPTER },
    { 6235, 9, WORD_CHAPTER },
    { 6244, 3, WORD_ORG },
    { 6247, 9, WORD_AUTHOR },
    { 6256, 6, WORD_AUTHOR },
    { 6262, 6, WORD_AUTHOR },
    { 6268, 6, WORD_CHAPTER },
    { 6274, 6, WORD_FILLER },
    { 6280, 12, WORD_SOURCE },
    { 6292, 15, WORD_SOURCE },
    { 6307, 6, WORD_SOURCE },
    { 6313, 6, WORD_SOURCE },
    { 6319, 3, WORD_FILLER },
    { 6322, 6, WORD_ORG },
    { 6328, 6, WORD_COUNT },
    { 6334, 12, WORD_COUNT },
    { 6346, 12, WORD_LINK },
    { 6358, 12, WORD_SECTION },
    { 6370, 12, WORD_SECTION },
    { 6382, 12, WORD_SECTION },
    { 6394, 12, WORD_SECTION },
    { 6406, 6, WORD_COUNT },
    { 6412, 12, WORD_LINK },
    { 6424, 12, WORD_LINK },
    { 6436, 12, WORD_RELATED },
    { 6448, 12, WORD_RELATED },
    { 6460, 6, WORD_LINK },
    { 6466, 6, WORD_LINK },
    { 6472, 6, WORD_DATE | WORD_ORG },
    { 6478, 9, WORD_DATE },
    { 6487, 12, WORD_SOURCE },
    { 6499, 12, WORD_DATE },
    { 6511, 12, WORD_DATE },
    { 6523, 12, WORD_SOURCE },
    { 6535, 9, WORD_AUTHOR },
    { 6544, 9, WORD_AUTHOR },
    { 6553, 12, WORD_DATE },
    { 6565, 6, WORD_DATE },
    { 6571, 9, WORD_DATE },
    { 6580, 12, WORD_DATE },
    { 6592, 12, WORD_DATE },
    { 6604, 12, WORD_LINK },
    { 6616, 6, WORD_AUTHOR },
    { 6622, 12, WORD_AUTHOR },
    { 6634, 15, WORD_AUTHOR },
    { 6649, 9, WORD_SPEAKER },
    { 6658, 9, WORD_SPEAKER },
    { 6667, 6, WORD_AUTHOR },
    { 6673, 12, WORD_LINK },
    { 6685, 12, WORD_LINK },
    { 6697, 15, WORD_LINK },
    { 6712, 15, WORD_LINK },
    { 6727, 3, WORD_FILLER },
    { 6730, 3, WORD_ORG },
    { 6733, 6, WORD_CAPTION },
    { 6739, 6, WORD_CAPTION },
    { 6745, 6, WORD_SPEAKER },
    { 6751, 6, WORD_SPEAKER },
    { 6757, 9, WORD_CREDIT },
    { 6766, 12, WORD_RELATED },
    { 6778, 6, WORD_CHAPTER },
    { 6784, 6, WORD_SECTION | WORD_CHAPTER },
    { 6790, 6, WORD_CHAPTER },
    { 6796, 6, WORD_SPEAKER },
    { 6802, 9, WORD_LINK },
    { 6811, 12, WORD_LINK },
    { 6823, 12, WORD_LINK },
    { 6835, 6, WORD_ORG },
    { 6841, 6, WORD_ORG },
    { 6847, 3, WORD_FILLER },
    { 6850, 6, WORD_ORG },
    { 6856, 6, WORD_ORG },
    { 6862, 3, WORD_SPEAKER },
    { 6865, 6, WORD_SPEAKER },
    { 6871, 6, WORD_SECTION },
    { 6877, 6, WORD_LINK },
    { 6883, 6, WORD_LINK },
    { 6889, 6, WORD_SPEAKER },
    { 6895, 6, WORD_SPEAKER },
    { 6901, 6, WORD_LINK },
    { 6907, 3, WORD_COUNT },
    { 6910, 12, WORD_LINK },
    { 6922, 9, WORD_LINK },
    { 6931, 9, WORD_LINK },
    { 6940, 12, WORD_LINK },
    { 6952, 12, WORD_LINK },
    { 6964, 6, WORD_LINK | WORD_COUNT },
    { 6970, 6, WORD_LINK | WORD_COUNT },
    { 6976, 6, WORD_LINK | WORD_COUNT },
    { 6982, 6, WORD_LINK | WORD_COUNT },
    { 6988, 6, WORD_SPEAKER },
    { 6994, 6, WORD_LINK | WORD_COUNT },
    { 7000, 9, WORD_LINK },
    { 7009, 9, WORD_LINK },
    { 7018, 3, WORD_CAPTION },
    { 7021, 6, WORD_CAPTION },
    { 7027, 6, WORD_CAPTION },
    { 7033, 6, WORD_NAV },
    { 7039, 6, WORD_NAV },
    { 7045, 6, WORD_NAV },
    { 7051, 3, WORD_CAPTION },
    { 7054, 6, WORD_CAPTION },
    { 7060, 9, WORD_ORG },
    { 7069, 6, WORD_CAPTION },
    { 7075, 6, WORD_NAV | WORD_CAPTION },
    { 7081, 12, WORD_EDITOR | WORD_CAPTION },
    { 7093, 6, WORD_CAPTION },
    { 7099, 6, WORD_CAPTION },
    { 7105, 6, WORD_CREDIT },
    { 7111, 6, WORD_NAV },
    { 7117, 6, WORD_NAV },
    { 7123, 3, WORD_CAPTION },
    { 7126, 9, WORD_ORG },
    { 7135, 6, WORD_CAPTION },
    { 7141, 6, WORD_CAPTION },
    { 7147, 6, WORD_NAV | WORD_CAPTION },
    { 7153, 12, WORD_EDITOR | WORD_CAPTION },
    { 7165, 12, WORD_CAPTION },
    { 7177, 6, WORD_CAPTION },
    { 7183, 6, WORD_CAPTION },
    { 7189, 6, WORD_CREDIT },
    { 7195, 3, WORD_FILLER },
    { 7198, 6, WORD_LINK },
    { 7204, 6, WORD_ORG },
    { 7210, 6, WORD_ORG },
    { 7216, 6, WORD_CAPTION },
    { 7222, 6, WORD_NAV },
    { 7228, 6, WORD_NAV },
    { 7234, 6, WORD_AUTHOR },
    { 7240, 12, WORD_EDITOR },
    { 7252, 9, WORD_ORG },
    { 7261, 9, WORD_ORG },
    { 7270, 3, WORD_ORG },
    { 7273, 12, WORD_SECTION },
    { 7285, 6, WORD_ORG },
    { 7291, 6, WORD_LINK },
    { 7297, 9, WORD_LEGAL },
    { 7306, 12, WORD_LINK },
    { 7318, 6, WORD_EDITOR },
    { 7324, 6, WORD_CHAPTER },
    { 7330, 6, WORD_CHAPTER },
    { 7336, 6, WORD_CHAPTER },
    { 7342, 6, WORD_CHAPTER },
    { 7348, 3, WORD_LINK },
    { 7351, 6, WORD_ORG },
    { 7357, 6, WORD_ORG },
    { 7363, 15, WORD_RELATED },
    { 7378, 6, WORD_LINK },
    { 7384, 9, WORD_CHAPTER },
    { 7393, 9, WORD_CHAPTER },
    { 7402, 6, WORD_NAV },
    { 7408, 3, WORD_FILLER },
    { 7411, 9, WORD_ORG },
    { 7420, 9, WORD_ORG },
    { 7429, 6, WORD_NAV },
    { 7435, 6, WORD_NAV },
    { 7441, 6, WORD_SOURCE | WORD_ORG },
    { 7447, 6, WORD_SOURCE | WORD_ORG },
    { 7453, 3, WORD_COUNT },
    { 7456, 6, WORD_LINK },
    { 7462, 6, WORD_LINK },
    { 7468, 6, WORD_LINK },
    { 7474, 6, WORD_COUNT },
    { 7480, 6, WORD_COUNT },
    { 7486, 6, WORD_LINK },
    { 7492, 6, WORD_LINK },
    { 7498, 6, WORD_LINK },
    { 7504, 6, WORD_LINK },
    { 7510, 6, WORD_ORG },
    { 7516, 6, WORD_ORG },
    { 7522, 6, WORD_ORG },
    { 7528, 6, WORD_SPEAKER },
    { 7534, 6, WORD_ORG },
    { 7540, 6, WORD_ORG },
    { 7546, 6, WORD_ORG },
    { 7552, 6, WORD_ORG },
    { 7558, 6, WORD_SPEAKER },
    { 7564, 6, WORD_ORG },
    { 7570, 12, WORD_CHAPTER },
    { 7582, 12, WORD_AUTHOR },
    { 7594, 6, WORD_EDITOR },
    { 7600, 6, WORD_EDITOR },
    { 7606, 9, WORD_ORG },
    { 7615, 9, WORD_LINK | WORD_ORG },
    { 7624, 12, WORD_LEGAL },
    { 7636, 12, WORD_LEGAL },
    { 7648, 6, WORD_AUTHOR },
    { 7654, 12, WORD_AUTHOR },
    { 7666, 6, WORD_EDITOR },
    { 7672, 6, WORD_EDITOR },
    { 7678, 12, WORD_SECTION },
    { 7690, 6, WORD_SECTION },
    { 7696, 6, WORD_ORG },
    { 7702, 6, WORD_SECTION | WORD_CHAPTER },
    { 7708, 6, WORD_SECTION },
    { 7714, 6, WORD_SECTION },
    { 7720, 9, WORD_EDITOR },
    { 7729, 9, WORD_EDITOR },
    { 7738, 3, WORD_FILLER },
    { 7741, 3, WORD_FILLER },
    { 7744, 6, WORD_NAV },
    { 7750, 6, WORD_SECTION },
    { 7756, 6, WORD_ORG },
    { 7762, 6, WORD_SECTION | WORD_CHAPTER },
    { 7768, 6, WORD_SECTION },
    { 7774, 6, WORD_SECTION },
    { 7780, 3, WORD_LINK },
    { 7783, 9, WORD_LINK },
    { 7792, 6, WORD_SECTION },
    { 7798, 9, WORD_LINK },
    { 7807, 6, WORD_SECTION },
    { 7813, 9, WORD_SECTION },
    { 7822, 9, WORD_SECTION },
    { 7831, 6, WORD_SECTION | WORD_CHAPTER },
    { 7837, 6, WORD_SECTION | WORD_CHAPTER },
    { 7843, 6, WORD_LINK },
    { 7849, 6, WORD_LINK },
    { 7855, 3, WORD_ORG },
    { 7858, 6, WORD_LINK },
    { 7864, 12, WORD_LINK },
    { 7876, 6, WORD_SECTION },
    { 7882, 6, WORD_LINK },
    { 7888, 12, WORD_LINK },
    { 7900, 6, WORD_CAPTION },
    { 7906, 6, WORD_CAPTION },
    { 7912, 3, WORD_FILLER },
    { 7915, 6, WORD_FILLER },
    { 7921, 6, WORD_CHAPTER },
    { 7927, 6, WORD_CHAPTER },
    { 7933, 6, WORD_AD },
    { 7939, 12, WORD_NAV },
    { 7951, 6, WORD_ORG },
    { 7957, 24, WORD_LEGAL },
    { 7981, 6, WORD_AD },
    { 7987, 3, WORD_CHAPTER },
    { 7990, 6, WORD_CHAPTER },
    { 7996, 6, WORD_CHAPTER },
    { 8002, 6, WORD_CHAPTER },
    { 8008, 6, WORD_CHAPTER },
    { 8014, 6, WORD_SECTION | WORD_CHAPTER },
    { 8020, 6, WORD_AD },
    { 8026, 12, WORD_NAV },
    { 8038, 6, WORD_ORG },
    { 8044, 3, WORD_ORG },
    { 8047, 12, WORD_RELATED },
    { 8059, 12, WORD_RELATED },
    { 8071, 12, WORD_DATE },
    { 8083, 6, WORD_SECTION },
    { 8089, 6, WORD_SECTION },
    { 8095, 6, WORD_CHAPTER },
    { 8101, 6, WORD_CHAPTER },
    { 8107, 6, WORD_CHAPTER },
    { 8113, 6, WORD_LINK },
    { 8119, 9, WORD_SOURCE },
    { 8128, 6, WORD_SECTION | WORD_CHAPTER },
    { 8134, 9, WORD_AUTHOR },
    { 8143, 6, WORD_DATE },
    { 8149, 12, WORD_NAV },
    { 8161, 6, WORD_SECTION },
    { 8167, 6, WORD_CAPTION },
    { 8173, 6, WORD_SECTION },
    { 8179, 3, WORD_FILLER },
    { 8182, 6, WORD_CHAPTER },
    { 8188, 9, WORD_CHAPTER },
    { 8197, 6, WORD_SECTION | WORD_CHAPTER },
    { 8203, 6, WORD_CHAPTER },
    { 8209, 6, WORD_LINK },
    { 8215, 15, WORD_LINK },
    { 8230, 12, WORD_LINK },
    { 8242, 6, WORD_LINK },
    { 8248, 6, WORD_LINK },
    { 8254, 6, WORD_ORG },
    { 8260, 6, WORD_ORG },
    { 8266, 6, WORD_ORG },
    { 8272, 6, WORD_CHAPTER },
    { 8278, 6, WORD_CONTENTS },
    { 8284, 6, WORD_SECTION },
    { 8290, 9, WORD_EDITOR },
    { 8299, 3, WORD_FILLER },
    { 8302, 18, WORD_RELATED },
    { 8320, 12, WORD_NAV },
    { 8332, 18, WORD_NAV },
    { 8350, 18, WORD_NAV },
    { 8368, 18, WORD_NAV },
    { 8386, 12, WORD_NAV },
    { 8398, 9, WORD_SOURCE },
    { 8407, 6, WORD_SECTION },
    { 8413, 6, WORD_SECTION },
    { 8419, 3, WORD_FILLER },
    { 8422, 15, WORD_LINK },
    { 8437, 15, WORD_LINK },
    { 8452, 6, WORD_FILLER },
    { 8458, 6, WORD_FILLER },
    { 8464, 12, WORD_LINK },
    { 8476, 12, WORD_LINK },
    { 8488, 12, WORD_LINK },
    { 8500, 12, WORD_LINK },
    { 8512, 3, WORD_FILLER },
    { 8515, 6, WORD_NAV },
    { 8521, 6, WORD_NAV },
    { 8527, 3, WORD_ORG },
    { 8530, 12, WORD_NAV },
    { 8542, 6, WORD_FILLER },
    { 8548, 9, WORD_LINK },
    { 8557, 15, WORD_LINK },
    { 8572, 6, WORD_FILLER },
    { 8578, 9, WORD_LINK },
    { 8587, 15, WORD_LINK },
    { 8602, 6, WORD_SECTION },
    { 8608, 6, WORD_LINK },
    { 8614, 12, WORD_LINK },
    { 8626, 9, WORD_LINK },
    { 8635, 6, WORD_LINK },
    { 8641, 6, WORD_LINK },
    { 8647, 9, WORD_LINK },
    { 8656, 6, WORD_AUTHOR },
    { 8662, 9, WORD_LINK },
    { 8671, 15, WORD_LEGAL },
    { 8686, 15, WORD_LINK | WORD_LEGAL },
    { 8701, 6, WORD_LINK },
    { 8707, 12, WORD_LINK },
    { 8719, 9, WORD_EDITOR },
    { 8728, 9, WORD_EDITOR },
    { 8737, 3, WORD_FILLER },
    { 8740, 12, WORD_LINK },
    { 8752, 6, WORD_LINK },
    { 8758, 9, WORD_DATE },
    { 8767, 12, WORD_DATE },
    { 8779, 9, WORD_AUTHOR },
    { 8788, 12, WORD_LINK },
    { 8800, 6, WORD_LINK },
    { 8806, 3, WORD_ORG },
    { 8809, 12, WORD_SECTION },
    { 8821, 6, WORD_LINK },
    { 8827, 6, WORD_AUTHOR },
    { 8833, 12, WORD_NAV },
    { 8845, 21, WORD_LINK | WORD_RELATED },
    { 8866, 6, WORD_FILLER },
    { 8872, 6, WORD_LINK },
    { 8878, 3, WORD_SOURCE },
    { 8881, 9, WORD_LINK },
    { 8890, 6, WORD_LINK },
    { 8896, 6, WORD_EDITOR },
    { 8902, 9, WORD_RELATED },
    { 8911, 6, WORD_AUTHOR },
    { 8917, 12, WORD_AUTHOR },
    { 8929, 6, WORD_AD },
    { 8935, 6, WORD_AD },
    { 8941, 6, WORD_LINK },
    { 8947, 6, WORD_LINK },
    { 8953, 12, WORD_RELATED },
    { 8965, 15, WORD_LINK },
    { 8980, 12, WORD_RELATED },
    { 8992, 12, WORD_RELATED },
    { 9004, 6, WORD_LINK },
    { 9010, 12, WORD_RELATED },
    { 9022, 15, WORD_LINK },
    { 9037, 12, WORD_RELATED },
    { 9049, 6, WORD_SOURCE },
    { 9055, 9, WORD_DATE },
    { 9064, 12, WORD_DATE },
    { 9076, 9, WORD_SOURCE },
    { 9085, 6, WORD_SOURCE | WORD_CREDIT },
    { 9091, 9, WORD_SOURCE },
    { 9100, 9, WORD_CREDIT },
    { 9109, 12, WORD_SECTION },
    { 9121, 6, WORD_SECTION },
    { 9127, 6, WORD_CAPTION },
    { 9133, 6, WORD_CAPTION },
    { 9139, 6, WORD_NAV },
    { 9145, 6, WORD_NAV },
    { 9151, 6, WORD_NAV },
    { 9157, 3, WORD_CREDIT },
    { 9160, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9166, 9, WORD_CREDIT },
    { 9175, 6, WORD_CREDIT },
    { 9181, 6, WORD_SOURCE },
    { 9187, 6, WORD_SECTION },
    { 9193, 6, WORD_LINK },
    { 9199, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9205, 9, WORD_CREDIT },
    { 9214, 9, WORD_CREDIT },
    { 9223, 6, WORD_AUTHOR },
    { 9229, 6, WORD_AUTHOR },
    { 9235, 9, WORD_AUTHOR },
    { 9244, 3, WORD_CREDIT },
    { 9247, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9253, 9, WORD_CREDIT },
    { 9262, 6, WORD_CREDIT },
    { 9268, 6, WORD_LINK | WORD_COUNT },
    { 9274, 12, WORD_LINK },
    { 9286, 6, WORD_LINK },
    { 9292, 6, WORD_ORG },
    { 9298, 6, WORD_ORG },
    { 9304, 6, WORD_NAV },
    { 9310, 6, WORD_NAV },
    { 9316, 6, WORD_SECTION },
    { 9322, 6, WORD_AUTHOR },
    { 9328, 3, WORD_AUTHOR },
    { 9331, 12, WORD_AUTHOR },
    { 9343, 6, WORD_NAV },
    { 9349, 6, WORD_AUTHOR },
    { 9355, 18, WORD_LINK },
    { 9373, 15, WORD_LINK },
    { 9388, 6, WORD_ORG },
    { 9394, 9, WORD_ORG },
    { 9403, 6, WORD_FILLER },
    { 9409, 12, WORD_SOURCE },
    { 9421, 12, WORD_SOURCE },
    { 9433, 6, WORD_AUTHOR },
    { 9439, 6, WORD_CHAPTER },
    { 9445, 9, WORD_ORG },
    { 9454, 12, WORD_CREDIT },
    { 9466, 15, WORD_CREDIT },
    { 9481, 6, WORD_ORG },
    { 9487, 12, WORD_LINK },
    { 9499, 12, WORD_RELATED },
    { 9511, 6, WORD_FILLER | WORD_ORG },
    { 9517, 18, WORD_ORG },
    { 9535, 12, WORD_NAV },
    { 9547, 12, WORD_SOURCE },
    { 9559, 12, WORD_RELATED },
    { 9571, 9, WORD_ORG },
    { 9580, 9, WORD_ORG },
    { 9589, 9, WORD_ORG },
    { 9598, 9, WORD_ORG },
    { 9607, 12, WORD_NAV },
    { 9619, 9, WORD_ORG },
    { 9628, 12, WORD_CREDIT },
    { 9640, 12, WORD_LINK },
    { 9652, 6, WORD_FILLER | WORD_ORG },
    { 9658, 12, WORD_NAV },
    { 9670, 27, WORD_LEGAL },
    { 9697, 12, WORD_SOURCE },
    { 9709, 9, WORD_ORG },
    { 9718, 12, WORD_NAV },
    { 9730, 6, WORD_SECTION },
    { 9736, 6, WORD_SPEAKER },
    { 9742, 6, WORD_NAV },
    { 9748, 6, WORD_NAV },
    { 9754, 9, WORD_LINK },
    { 9763, 6, WORD_ORG },
    { 9769, 6, WORD_ORG },
    { 9775, 6, WORD_DATE },
    { 9781, 6, WORD_DATE },
    { 9787, 6, WORD_ORG },
    { 9793, 6, WORD_ORG },
    { 9799, 6, WORD_ORG },
    { 9805, 6, WORD_NAV },
    { 9811, 6, WORD_DATE },
    { 9817, 6, WORD_ORG },
    { 9823, 6, WORD_NAV },
    { 9829, 6, WORD_DATE },
    { 9835, 6, WORD_ORG },
    { 9841, 6, WORD_ORG },
    { 9847, 6, WORD_ORG },
    { 9853, 6, WORD_ORG },
    { 9859, 9, WORD_NAV },
    { 9868, 3, WORD_FILLER },
    { 9871, 6, WORD_LINK },
    { 9877, 8, WORD_LINK },
    { 9885, 12, WORD_RELATED },
    { 9897, 12, WORD_RELATED },
    { 9909, 12, WORD_RELATED },
    { 9921, 12, WORD_RELATED },
    { 9933, 6, WORD_UPDATE },
    { 9939, 9, WORD_UPDATE },
    { 9948, 9, WORD_UPDATE },
    { 9957, 9, WORD_UPDATE },
    { 9966, 12, WORD_UPDATE },
    { 9978, 12, WORD_UPDATE },
    { 9990, 12, WORD_UPDATE },
    { 10002, 12, WORD_UPDATE },
    { 10014, 12, WORD_AUTHOR },
    { 10026, 6, WORD_ORG },
    { 10032, 6, WORD_LINK },
    { 10038, 12, WORD_UPDATE },
    { 10050, 12, WORD_UPDATE },
    { 10062, 12, WORD_UPDATE },
    { 10074, 6, WORD_FILLER },
    { 10080, 18, WORD_RELATED },
    { 10098, 12, WORD_RELATED },
    { 10110, 12, WORD_RELATED },
    { 10122, 12, WORD_RELATED },
    { 10134, 12, WORD_RELATED },
    { 10146, 12, WORD_RELATED },
    { 10158, 12, WORD_RELATED },
    { 10170, 9, WORD_CHAPTER },
    { 10179, 12, WORD_UPDATE },
    { 10191, 9, WORD_CHAPTER },
    { 10200, 9, WORD_CHAPTER },
    { 10209, 9, WORD_CHAPTER },
    { 10218, 12, WORD_LINK },
    { 10230, 12, WORD_LINK },
    { 10242, 12, WORD_LINK },
    { 10254, 12, WORD_SECTION },
    { 10266, 6, WORD_ORG },
    { 10272, 3, WORD_FILLER },
    { 10275, 18, WORD_LINK },
    { 10293, 6, WORD_COUNT },
    { 10299, 9, WORD_LINK },
    { 10308, 12, WORD_NAV },
    { 10320, 12, WORD_NAV },
    { 10332, 6, WORD_LINK },
    { 10338, 6, WORD_ORG },
    { 10344, 12, WORD_LEGAL },
    { 10356, 12, WORD_LEGAL },
    { 10368, 12, WORD_LEGAL },
    { 10380, 12, WORD_LEGAL },
    { 10392, 6, WORD_CHAPTER },
    { 10398, 6, WORD_LINK },
    { 10404, 6, WORD_LINK },
    { 10410, 3, WORD_FILLER },
    { 10413, 12, WORD_AUTHOR },
    { 10425, 12, WORD_AUTHOR },
    { 10437, 12, WORD_AUTHOR },
    { 10449, 12, WORD_AUTHOR },
    { 10461, 6, WORD_FILLER },
    { 10467, 12, WORD_AUTHOR },
    { 10479, 12, WORD_AUTHOR },
    { 10491, 12, WORD_AUTHOR },
    { 10503, 12, WORD_AUTHOR },
    { 10515, 12, WORD_AUTHOR },
    { 10527, 6, WORD_SECTION },
    { 10533, 6, WORD_FILLER },
    { 10539, 12, WORD_RELATED },
    { 10551, 6, WORD_FILLER },
    { 10557, 6, WORD_ORG },
    { 10563, 6, WORD_SECTION },
    { 10569, 15, WORD_SECTION },
    { 10584, 15, WORD_SECTION },
    { 10599, 3, WORD_COUNT },
    { 10602, 3, WORD_FILLER },
    { 10605, 6, WORD_SOURCE },
    { 10611, 6, WORD_SOURCE },
    { 10617, 6, WORD_COUNT },
    { 10623, 12, WORD_LINK },
    { 10635, 12, WORD_LINK },
    { 10647, 6, WORD_EDITOR },
    { 10653, 6, WORD_EDITOR },
    { 10659, 6, WORD_ORG },
    { 10665, 6, WORD_EDITOR },
    { 10671, 6, WORD_EDITOR },
    { 10677, 6, WORD_EDITOR },
    { 10683, 6, WORD_EDITOR },
    { 10689, 12, WORD_ORG },
    { 10701, 6, WORD_EDITOR },
    { 10707, 12, WORD_EDITOR },
    { 10719, 3, WORD_COUNT },
    { 10722, 6, WORD_NAV },
    { 10728, 6, WORD_CHAPTER },
    { 10734, 6, WORD_AUTHOR },
    { 10740, 6, WORD_SECTION },
    { 10746, 6, WORD_SECTION },
    { 10752, 6, WORD_SECTION },
    { 10758, 6, WORD_SECTION },
    { 10764, 6, WORD_AUTHOR },
    { 10770, 6, WORD_AUTHOR },
    { 10776, 6, WORD_LINK },
    { 10782, 6, WORD_EDITOR },
    { 10788, 6, WORD_EDITOR },
    { 10794, 6, WORD_AD },
    { 10800, 6, WORD_AD },
    { 10806, 6, WORD_LINK },
    { 10812, 12, WORD_LINK },
    { 10824, 3, WORD_COUNT | WORD_FILLER },
    { 10827, 12, WORD_LINK },
    { 10839, 15, WORD_LINK },
    { 10854, 6, WORD_LINK },
    { 10860, 9, WORD_COUNT },
    { 10869, 9, WORD_COUNT },
    { 10878, 9, WORD_COUNT },
    { 10887, 6, WORD_NAV },
    { 10893, 3, WORD_FILLER },
    { 10896, 6, WORD_FILLER },
    { 10902, 6, WORD_FILLER },
    { 10908, 6, WORD_FILLER },
    { 10914, 6, WORD_SECTION },
    { 10920, 6, WORD_SECTION },
    { 10926, 12, WORD_SECTION },
    { 10938, 6, WORD_SECTION },
    { 10944, 12, WORD_SECTION },
    { 10956, 6, WORD_NAV },
    { 10962, 6, WORD_NAV },
    { 10968, 6, WORD_COUNT },
    { 10974, 6, WORD_COUNT },
    { 10980, 6, WORD_LINK },
    { 10986, 12, WORD_SECTION },
    { 10998, 12, WORD_SECTION },
    { 11010, 9, WORD_SECTION },
    { 11019, 12, WORD_LEGAL },
    { 11031, 12, WORD_RELATED },
    { 11043, 6, WORD_SECTION },
    { 11049, 6, WORD_SECTION },
    { 11055, 6, WORD_COUNT },
    { 11061, 9, WORD_COUNT },
    { 11070, 12, WORD_COUNT },
    { 11082, 9, WORD_COUNT },
    { 11091, 12, WORD_SOURCE },
    { 11103, 6, WORD_NAV },
    { 11109, 12, WORD_NAV },
    { 11121, 6, WORD_NAV },
    { 11127, 12, WORD_NAV },
    { 11139, 6, WORD_COUNT },
    { 11145, 12, WORD_COUNT },
    { 11157, 9, WORD_COUNT },
    { 11166, 12, WORD_COUNT },
    { 11178, 9, WORD_COUNT },
    { 11187, 6, WORD_COUNT | WORD_FILLER },
    { 11193, 12, WORD_RELATED },
    { 11205, 9, WORD_COUNT },
    { 11214, 9, WORD_COUNT },
    { 11223, 9, WORD_COUNT },
    { 11232, 6, WORD_FILLER },
    { 11238, 6, WORD_LINK | WORD_COUNT },
    { 11244, 6, WORD_FILLER },
    { 11250, 12, WORD_RELATED },
    { 11262, 6, WORD_COUNT },
    { 11268, 12, WORD_RELATED },
    { 11280, 6, WORD_FILLER },
    { 11286, 12, WORD_RELATED },
    { 11298, 12, WORD_RELATED },
    { 11310, 12, WORD_RELATED },
    { 11322, 12, WORD_RELATED },
    { 11334, 18, WORD_LINK },
    { 11352, 18, WORD_LEGAL },
    { 11370, 12, WORD_LEGAL },
    { 11382, 12, WORD_LEGAL },
    { 11394, 9, WORD_LINK },
    { 11403, 6, WORD_NAV },
    { 11409, 6, WORD_NAV },
    { 11415, 6, WORD_CAPTION },
    { 11421, 12, WORD_CAPTION },
    { 11433, 6, WORD_COUNT },
    { 11439, 6, WORD_FILLER },
    { 11445, 12, WORD_RELATED },
    { 11457, 12, WORD_RELATED },
    { 11469, 12, WORD_RELATED },
    { 11481, 12, WORD_RELATED },
    { 11493, 12, WORD_LEGAL },
    { 11505, 12, WORD_LEGAL },
    { 11517, 12, WORD_LEGAL },
    { 11529, 12, WORD_LEGAL },
    { 11541, 12, WORD_EDITOR },
    { 11553, 9, WORD_CHAPTER },
    { 11562, 12, WORD_LEGAL },
    { 11574, 12, WORD_LEGAL },
    { 11586, 9, WORD_CHAPTER },
    { 11595, 6, WORD_LINK },
    { 11601, 12, WORD_AUTHOR },
    { 11613, 12, WORD_AUTHOR },
    { 11625, 6, WORD_SECTION },
    { 11631, 12, WORD_AUTHOR },
    { 11643, 12, WORD_AUTHOR },
    { 11655, 12, WORD_AUTHOR },
    { 11667, 6, WORD_NAV },
    { 11673, 6, WORD_SECTION },
    { 11679, 12, WORD_RELATED },
    { 11691, 12, WORD_RELATED },
    { 11703, 6, WORD_CHAPTER },
    { 11709, 6, WORD_CHAPTER },
    { 11715, 12, WORD_NAV },
    { 11727, 9, WORD_NAV },
    { 11736, 6, WORD_NAV },
    { 11742, 3, WORD_FILLER },
    { 11745, 6, WORD_SECTION },
    { 11751, 3, WORD_SPEAKER },
    { 11754, 6, WORD_ORG },
    { 11760, 9, WORD_LINK },
    { 11769, 9, WORD_LINK },
    { 11778, 6, WORD_ORG },
    { 11784, 9, WORD_ORG },
    { 11793, 6, WORD_CAPTION },
    { 11799, 12, WORD_CAPTION },
    { 11811, 6, WORD_LINK | WORD_COUNT },
    { 11817, 6, WORD_CHAPTER },
    { 11823, 9, WORD_CHAPTER },
    { 11832, 9, WORD_CHAPTER },
    { 11841, 9, WORD_CHAPTER },
    { 11850, 12, WORD_NAV },
    { 11862, 6, WORD_SOURCE },
    { 11868, 9, WORD_DATE },
    { 11877, 6, WORD_DATE },
    { 11883, 6, WORD_LINK },
    { 11889, 6, WORD_LINK },
    { 11895, 6, WORD_LINK },
    { 11901, 15, WORD_LINK },
    { 11916, 6, WORD_LINK },
    { 11922, 9, WORD_DATE },
    { 11931, 6, WORD_DATE },
    { 11937, 12, WORD_SOURCE },
    { 11949, 9, WORD_DATE },
    { 11958, 12, WORD_DATE },
    { 11970, 12, WORD_DATE },
    { 11982, 9, WORD_AUTHOR },
    { 11991, 6, WORD_DATE | WORD_ORG },
    { 11997, 12, WORD_SOURCE },
    { 12009, 9, WORD_DATE },
    { 12018, 12, WORD_DATE },
    { 12030, 12, WORD_DATE },
    { 12042, 12, WORD_SOURCE },
    { 12054, 9, WORD_AUTHOR },
    { 12063, 9, WORD_AUTHOR },
    { 12072, 12, WORD_DATE },
    { 12084, 9, WORD_AUTHOR },
    { 12093, 6, WORD_DATE },
    { 12099, 9, WORD_DATE },
    { 12108, 12, WORD_DATE },
    { 12120, 12, WORD_DATE },
    { 12132, 12, WORD_LINK },
    { 12144, 3, WORD_FILLER },
    { 12147, 6, WORD_EDITOR },
    { 12153, 6, WORD_EDITOR },
    { 12159, 12, WORD_NAV },
    { 12171, 6, WORD_LINK | WORD_CONTENTS },
    { 12177, 6, WORD_CONTENTS },
    { 12183, 6, WORD_SECTION },
    { 12189, 6, WORD_LINK | WORD_CONTENTS },
    { 12195, 6, WORD_NAV },
    { 12201, 12, WORD_RELATED },
    { 12213, 12, WORD_RELATED },
    { 12225, 12, WORD_RELATED },
    { 12237, 12, WORD_RELATED },
    { 12249, 12, WORD_RELATED },
    { 12261, 12, WORD_RELATED },
    { 12273, 12, WORD_RELATED },
    { 12285, 12, WORD_RELATED },
    { 12297, 12, WORD_RELATED },
    { 12309, 12, WORD_RELATED },
    { 12321, 12, WORD_RELATED },
    { 12333, 12, WORD_RELATED },
    { 12345, 12, WORD_RELATED },
    { 12357, 12, WORD_RELATED },
    { 12369, 12, WORD_RELATED },
    { 12381, 3, WORD_FILLER },
    { 12384, 9, WORD_RELATED },
    { 12393, 6, WORD_LINK },
    { 12399, 12, WORD_SECTION },
    { 12411, 12, WORD_SECTION },
    { 12423, 9, WORD_CAPTION },
    { 12432, 9, WORD_CAPTION },
    { 12441, 3, WORD_ORG },
    { 12444, 6, WORD_NAV },
    { 12450, 6, WORD_NAV },
    { 12456, 6, WORD_NAV },
    { 12462, 12, WORD_LEGAL },
    { 12474, 12, WORD_LEGAL },
    { 12486, 6, WORD_NAV },
    { 12492, 12, WORD_SOURCE },
    { 12504, 12, WORD_SOURCE },
    { 12516, 6, WORD_SOURCE },
    { 12522, 6, WORD_LINK },
    { 12528, 12, WORD_NAV },
    { 12540, 12, WORD_NAV },
    { 12552, 12, WORD_CONTENTS },
    { 12564, 12, WORD_CONTENTS },
    { 12576, 3, WORD_FILLER },
    { 12579, 6, WORD_AUTHOR },
    { 12585, 3, WORD_SPEAKER },
    { 12588, 6, WORD_SPEAKER },
    { 12594, 6, WORD_EDITOR },
    { 12600, 6, WORD_EDITOR },
    { 12606, 6, WORD_EDITOR },
    { 12612, 6, WORD_SECTION },
    { 12618, 6, WORD_LINK },
    { 12624, 9, WORD_LINK },
    { 12633, 3, WORD_COUNT },
    { 12636, 6, WORD_SECTION },
    { 12642, 6, WORD_LINK },
    { 12648, 9, WORD_LINK },
    { 12657, 12, WORD_RELATED },
    { 12669, 6, WORD_LINK },
    { 12675, 12, WORD_SECTION | WORD_CHAPTER },
    { 12687, 6, WORD_CHAPTER },
    { 12693, 6, WORD_EDITOR },
    { 12699, 6, WORD_CHAPTER },
    { 12705, 6, WORD_CHAPTER },
    { 12711, 6, WORD_CHAPTER },
    { 12717, 6, WORD_CAPTION },
    { 12723, 6, WORD_NAV },
    { 12729, 6, WORD_SECTION },
    { 12735, 6, WORD_SECTION },
    { 12741, 6, WORD_CHAPTER },
    { 12747, 9, WORD_SECTION },
    { 12756, 6, WORD_SECTION },
    { 12762, 6, WORD_SECTION | WORD_CHAPTER },
    { 12768, 6, WORD_SECTION },
    { 12774, 3, WORD_FILLER },
    { 12777, 6, WORD_EDITOR },
    { 12783, 15, WORD_LINK },
    { 12798, 3, WORD_ORG },
    { 12801, 6, WORD_SPEAKER },
    { 12807, 12, WORD_LINK },
    { 12819, 12, WORD_NAV },
    { 12831, 12, WORD_NAV },
    { 12843, 12, WORD_NAV },
    { 12855, 12, WORD_EDITOR },
    { 12867, 12, WORD_EDITOR },
    { 12879, 6, WORD_FILLER },
    { 12885, 6, WORD_CHAPTER },
    { 12891, 6, WORD_SECTION | WORD_CHAPTER },
    { 12897, 6, WORD_ORG },
    { 12903, 9, WORD_SECTION },
    { 12912, 9, WORD_SECTION },
    { 12921, 6, WORD_AUTHOR },
    { 12927, 6, WORD_AUTHOR },
    { 12933, 6, WORD_EDITOR },
    { 12939, 12, WORD_RELATED },
    { 12951, 9, WORD_UPDATE },
    { 12960, 12, WORD_LINK },
    { 12972, 6, WORD_EDITOR },
    { 12978, 9, WORD_ORG },
    { 12987, 9, WORD_EDITOR },
    { 12996, 9, WORD_ORG },
    { 13005, 24, WORD_RELATED },
    { 13029, 6, WORD_ORG },
    { 13035, 6, WORD_LINK },
    { 13041, 6, WORD_CHAPTER },
    { 13047, 6, WORD_CONTENTS },
    { 13053, 6, WORD_SECTION },
    { 13059, 9, WORD_EDITOR },
    { 13068, 6, WORD_LINK },
    { 13074, 9, WORD_LINK },
    { 13083, 6, WORD_LINK },
    { 13089, 9, WORD_LINK },
    { 13098, 12, WORD_LINK },
    { 13110, 6, WORD_LINK },
    { 13116, 6, WORD_CAPTION },
    { 13122, 6, WORD_CHAPTER },
    { 13128, 6, WORD_EDITOR },
    { 13134, 6, WORD_CHAPTER },
    { 13140, 6, WORD_CHAPTER },
    { 13146, 6, WORD_CHAPTER },
    { 13152, 9, WORD_SECTION },
    { 13161, 6, WORD_SECTION },
    { 13167, 6, WORD_SECTION },
    { 13173, 6, WORD_SECTION | WORD_CHAPTER },
    { 13179, 3, WORD_FILLER },
    { 13182, 6, WORD_EDITOR },
    { 13188, 12, WORD_LINK },
    { 13200, 6, WORD_CHAPTER },
    { 13206, 6, WORD_SECTION | WORD_CHAPTER },
    { 13212, 9, WORD_SECTION },
    { 13221, 9, WORD_SECTION },
    { 13230, 6, WORD_AUTHOR },
    { 13236, 6, WORD_AUTHOR },
    { 13242, 6, WORD_EDITOR },
    { 13248, 9, WORD_UPDATE },
    { 13257, 12, WORD_RELATED },
    { 13269, 6, WORD_LINK },
    { 13275, 3, WORD_ORG },
    { 13278, 6, WORD_SPEAKER },
    { 13284, 12, WORD_LINK },
    { 13296, 9, WORD_LEGAL },
    { 13305, 12, WORD_NAV },
    { 13317, 12, WORD_NAV },
    { 13329, 12, WORD_EDITOR },
    { 13341, 6, WORD_FILLER },
    { 13347, 3, WORD_ORG },
    { 13350, 6, WORD_EDITOR },
    { 13356, 6, WORD_EDITOR },
    { 13362, 6, WORD_CREDIT },
    { 13368, 9, WORD_CREDIT },
    { 13377, 6, WORD_EDITOR },
    { 13383, 6, WORD_EDITOR },
    { 13389, 6, WORD_SPEAKER },
    { 13395, 6, WORD_SPEAKER },
    { 13401, 6, WORD_SECTION },
    { 13407, 9, WORD_EDITOR },
    { 13416, 12, WORD_NAV },
    { 13428, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 13437, 9, WORD_EDITOR },
    { 13446, 12, WORD_NAV },
    { 13458, 9, WORD_LEGAL },
    { 13467, 9, WORD_LINK },
    { 13476, 6, WORD_SPEAKER },
    { 13482, 6, WORD_SECTION },
    { 13488, 6, WORD_LINK },
    { 13494, 12, WORD_LINK },
    { 13506, 6, WORD_LINK },
    { 13512, 12, WORD_SECTION },
    { 13524, 6, WORD_CHAPTER },
    { 13530, 3, WORD_FILLER },
    { 13533, 6, WORD_SECTION | WORD_CHAPTER },
    { 13539, 6, WORD_SECTION | WORD_CHAPTER },
    { 13545, 3, WORD_ORG },
    { 13548, 3, WORD_FILLER },
    { 13551, 6, WORD_LINK },
    { 13557, 12, WORD_LEGAL },
    { 13569, 3, WORD_COUNT },
    { 13572, 3, WORD_AUTHOR },
    { 13575, 12, WORD_LEGAL },
    { 13587, 9, WORD_LEGAL },
    { 13596, 6, WORD_AUTHOR },
    { 13602, 3, WORD_ORG },
    { 13605, 9, WORD_ORG },
    { 13614, 9, WORD_ORG },
    { 13623, 15, WORD_AUTHOR },
    { 13638, 3, WORD_CAPTION },
    { 13641, 6, WORD_CAPTION },
    { 13647, 12, WORD_SPEAKER },
    { 13659, 6, WORD_SECTION },
    { 13665, 6, WORD_EDITOR | WORD_CREDIT },
    { 13671, 12, WORD_LINK },
    { 13683, 12, WORD_LINK },
    { 13695, 6, WORD_SECTION },
    { 13701, 6, WORD_NAV },
    { 13707, 6, WORD_NAV },
    { 13713, 12, WORD_AUTHOR },
    { 13725, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13731, 6, WORD_SPEAKER },
    { 13737, 6, WORD_NAV },
    { 13743, 12, WORD_AUTHOR },
    { 13755, 6, WORD_SPEAKER },
    { 13761, 6, WORD_NAV },
    { 13767, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13773, 6, WORD_CHAPTER },
    { 13779, 6, WORD_LINK },
    { 13785, 15, WORD_LINK },
    { 13800, 6, WORD_SECTION },
    { 13806, 12, WORD_SECTION },
    { 13818, 6, WORD_FILLER | WORD_AUTHOR },
    { 13824, 9, WORD_FILLER },
    { 13833, 15, WORD_LINK },
    { 13848, 24, WORD_LEGAL },
    { 13872, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13878, 6, WORD_AUTHOR },
    { 13884, 12, WORD_NAV },
    { 13896, 6, WORD_LINK },
    { 13902, 12, WORD_LEGAL },
    { 13914, 6, WORD_SECTION },
    { 13920, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13926, 9, WORD_AUTHOR },
    { 13935, 9, WORD_COUNT },
    { 13944, 3, WORD_AUTHOR },
    { 13947, 12, WORD_EDITOR },
    { 13959, 3, WORD_FILLER },
    { 13962, 6, WORD_COUNT },
    { 13968, 9, WORD_SECTION },
    { 13977, 3, WORD_FILLER },
    { 13980, 12, WORD_LEGAL },
    { 13992, 21, WORD_LINK },
    { 14013, 6, WORD_NAV | WORD_ORG },
    { 14019, 6, WORD_SECTION },
    { 14025, 6, WORD_AUTHOR },
    { 14031, 6, WORD_SECTION },
    { 14037, 6, WORD_ORG },
    { 14043, 3, WORD_LINK | WORD_COUNT },
    { 14046, 6, WORD_LINK },
    { 14052, 6, WORD_LINK },
    { 14058, 9, WORD_LINK },
    { 14067, 6, WORD_SECTION },
    { 14073, 12, WORD_SECTION },
    { 14085, 6, WORD_SECTION },
    { 14091, 6, WORD_AUTHOR },
    { 14097, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 14103, 6, WORD_NAV | WORD_ORG },
    { 14109, 12, WORD_NAV },
    { 14121, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 14127, 9, WORD_AUTHOR },
    { 14136, 9, WORD_COUNT },
    { 14145, 3, WORD_AUTHOR },
    { 14148, 6, WORD_AUTHOR },
    { 14154, 3, WORD_FILLER },
    { 14157, 12, WORD_LINK },
    { 14169, 3, WORD_FILLER },
    { 14172, 12, WORD_LEGAL },
    { 14184, 21, WORD_LINK },
    { 14205, 6, WORD_ORG },
    { 14211, 6, WORD_SECTION },
    { 14217, 6, WORD_LINK },
    { 14223, 6, WORD_NAV },
    { 14229, 12, WORD_EDITOR },
    { 14241, 6, WORD_EDITOR },
    { 14247, 12, WORD_DATE },
    { 14259, 9, WORD_AUTHOR },
    { 14268, 12, WORD_SOURCE },
    { 14280, 9, WORD_CAPTION | WORD_CREDIT },
    { 14289, 12, WORD_CAPTION | WORD_CREDIT },
    { 14301, 9, WORD_CAPTION | WORD_CREDIT },
    { 14310, 12, WORD_CAPTION | WORD_CREDIT },
    { 14322, 12, WORD_CREDIT },
    { 14334, 6, WORD_FILLER },
    { 14340, 6, WORD_SPEAKER },
    { 14346, 6, WORD_LINK },
    { 14352, 12, WORD_AD },
    { 14364, 6, WORD_NAV },
    { 14370, 12, WORD_EDITOR },
    { 14382, 6, WORD_EDITOR },
    { 14388, 9, WORD_CAPTION | WORD_CREDIT },
    { 14397, 12, WORD_CAPTION | WORD_CREDIT },
    { 14409, 12, WORD_SOURCE },
    { 14421, 6, WORD_FILLER },
    { 14427, 3, WORD_LINK | WORD_COUNT },
    { 14430, 12, WORD_AD },
    { 14442, 6, WORD_LINK },
    { 14448, 3, WORD_CHAPTER },
    { 14451, 6, WORD_LINK },
    { 14457, 3, WORD_LINK },
    { 14460, 6, WORD_NAV },
    { 14466, 15, WORD_LEGAL },
    { 14481, 12, WORD_LEGAL },
    { 14493, 6, WORD_LINK },
    { 14499, 12, WORD_LINK },
    { 14511, 9, WORD_SOURCE },
    { 14520, 6, WORD_LINK },
    { 14526, 12, WORD_LINK },
    { 14538, 6, WORD_SOURCE },
    { 14544, 6, WORD_LINK },
    { 14550, 9, WORD_SOURCE },
    { 14559, 15, WORD_LEGAL },
    { 14574, 15, WORD_LEGAL },
    { 14589, 6, WORD_LINK },
    { 14595, 12, WORD_LINK },
    { 14607, 6, WORD_LINK },
    { 14613, 12, WORD_LINK },
    { 14625, 6, WORD_SOURCE },
    { 14631, 6, WORD_LINK },
    { 14637, 9, WORD_SOURCE },
    { 14646, 15, WORD_LEGAL },
    { 14661, 9, WORD_ORG },
    { 14670, 6, WORD_LINK },
    { 14676, 15, WORD_LINK },
    { 14691, 12, WORD_LINK },
    { 14703, 12, WORD_LINK },
    { 14715, 12, WORD_LINK },
    { 14727, 12, WORD_LINK },
    { 14739, 12, WORD_LINK },
    { 14751, 12, WORD_LINK },
    { 14763, 12, WORD_LINK },
    { 14775, 6, WORD_FILLER },
    { 14781, 21, WORD_LEGAL },
    { 14802, 6, WORD_LINK },
    { 14808, 6, WORD_LINK },
    { 14814, 6, WORD_SOURCE },
    { 14820, 6, WORD_FILLER },
    { 14826, 6, WORD_ORG },
    { 14832, 9, WORD_ORG },
    { 14841, 6, WORD_LINK },
    { 14847, 6, WORD_ORG },
    { 14853, 9, WORD_AUTHOR },
    { 14862, 9, WORD_ORG },
    { 14871, 6, WORD_ORG },
    { 14877, 9, WORD_AUTHOR },
    { 14886, 9, WORD_ORG },
    { 14895, 6, WORD_LINK },
    { 14901, 6, WORD_NAV },
    { 14907, 6, WORD_ORG },
    { 14913, 6, WORD_ORG },
    { 14919, 6, WORD_SOURCE },
    { 14925, 3, WORD_ORG },
    { 14928, 9, WORD_ORG },
    { 14937, 9, WORD_ORG },
    { 14946, 6, WORD_DATE },
    { 14952, 9, WORD_SOURCE },
    { 14961, 12, WORD_DATE },
    { 14973, 6, WORD_CAPTION },
    { 14979, 6, WORD_CAPTION },
    { 14985, 6, WORD_AUTHOR },
    { 14991, 12, WORD_AUTHOR },
    { 15003, 9, WORD_SPEAKER },
    { 15012, 12, WORD_LINK },
    { 15024, 6, WORD_LINK },
    { 15030, 12, WORD_LEGAL },
    { 15042, 6, WORD_ORG },
    { 15048, 6, WORD_CHAPTER },
    { 15054, 6, WORD_CHAPTER },
    { 15060, 6, WORD_CHAPTER },
    { 15066, 6, WORD_CHAPTER },
    { 15072, 6, WORD_CHAPTER },
    { 15078, 21, WORD_RELATED },
    { 15099, 18, WORD_RELATED },
    { 15117, 15, WORD_RELATED },
    { 15132, 12, WORD_RELATED },
    { 15144, 6, WORD_COUNT },
    { 15150, 12, WORD_LINK },
    { 15162, 9, WORD_COUNT },
    { 15171, 12, WORD_COUNT },
    { 15183, 9, WORD_COUNT },
    { 15192, 6, WORD_COUNT },
    { 15198, 9, WORD_COUNT },
    { 15207, 12, WORD_NAV },
    { 15219, 6, WORD_LINK },
    { 15225, 9, WORD_EDITOR },
    { 15234, 9, WORD_EDITOR },
    { 15243, 6, WORD_LINK },
    { 15249, 12, WORD_LINK },
    { 15261, 12, WORD_LINK },
    { 15273, 3, WORD_SPEAKER },
    { 15276, 6, WORD_SECTION | WORD_SPEAKER },
    { 15282, 6, WORD_CHAPTER },
    { 15288, 6, WORD_CHAPTER },
    { 15294, 6, WORD_COUNT },
    { 15300, 12, WORD_LINK },
    { 15312, 12, WORD_RELATED },
    { 15324, 9, WORD_COUNT },
    { 15333, 12, WORD_COUNT },
    { 15345, 9, WORD_COUNT },
    { 15354, 6, WORD_CAPTION },
    { 15360, 6, WORD_CAPTION },
    { 15366, 6, WORD_SECTION | WORD_CHAPTER },
    { 15372, 6, WORD_SECTION },
    { 15378, 6, WORD_CAPTION },
    { 15384, 6, WORD_CHAPTER },
    { 15390, 6, WORD_SECTION },
    { 15396, 6, WORD_CHAPTER },
    { 15402, 6, WORD_SECTION | WORD_CHAPTER },
    { 15408, 3, WORD_ORG },
    { 15411, 12, WORD_NAV },
    { 15423, 15, WORD_NAV },
    { 15438, 6, WORD_ORG },
    { 15444, 6, WORD_ORG },
    { 15450, 6, WORD_ORG },
    { 15456, 6, WORD_ORG },
    { 15462, 9, WORD_LINK },
    { 15471, 9, WORD_LINK },
    { 15480, 6, WORD_ORG },
    { 15486, 9, WORD_ORG },
    { 15495, 9, WORD_ORG },
    { 15504, 9, WORD_ORG },
    { 15513, 6, WORD_LINK },
    { 15519, 6, WORD_FILLER },
    { 15525, 3, WORD_LINK },
    { 15528, 6, WORD_ORG },
    { 15534, 6, WORD_EDITOR | WORD_CAPTION },
    { 15540, 6, WORD_CHAPTER },
    { 15546, 6, WORD_FILLER },
    { 15552, 3, WORD_LINK },
    { 15555, 6, WORD_ORG },
    { 15561, 6, WORD_EDITOR | WORD_CAPTION },
    { 15567, 6, WORD_CHAPTER },
    { 15573, 6, WORD_SECTION },
    { 15579, 6, WORD_CHAPTER },
    { 15585, 6, WORD_ORG },
    { 15591, 12, WORD_AUTHOR },
    { 15603, 12, WORD_AUTHOR },
    { 15615, 6, WORD_LINK | WORD_NAV },
    { 15621, 6, WORD_LINK | WORD_NAV },
    { 15627, 12, WORD_AUTHOR },
    { 15639, 12, WORD_LINK },
    { 15651, 6, WORD_NAV },
    { 15657, 15, WORD_LINK },
    { 15672, 15, WORD_LINK },
    { 15687, 6, WORD_COUNT | WORD_FILLER },
    { 15693, 9, WORD_COUNT },
    { 15702, 9, WORD_COUNT },
    { 15711, 9, WORD_COUNT },
    { 15720, 6, WORD_FILLER },
    { 15726, 6, WORD_LINK | WORD_COUNT },
    { 15732, 6, WORD_LINK },
    { 15738, 6, WORD_FILLER },
    { 15744, 6, WORD_COUNT },
    { 15750, 12, WORD_RELATED },
    { 15762, 9, WORD_COUNT },
    { 15771, 9, WORD_COUNT },
    { 15780, 3, WORD_LINK },
    { 15783, 4, WORD_LINK },
    { 15787, 4, WORD_LINK },
    { 15791, 13, WORD_SECTION },
    { 15804, 3, WORD_COUNT },
    { 15807, 6, WORD_SECTION },
    { 15813, 24, WORD_NAV },
    { 15837, 12, WORD_AUTHOR },
    { 15849, 6, WORD_UPDATE },
    { 15855, 3, WORD_COUNT },
    { 15858, 6, WORD_NAV },
    { 15864, 9, WORD_DATE },
    { 15873, 9, WORD_DATE },
    { 15882, 6, WORD_SECTION },
    { 15888, 6, WORD_SECTION },
    { 15894, 12, WORD_SECTION },
    { 15906, 6, WORD_NAV | WORD_ORG },
    { 15912, 12, WORD_NAV },
    { 15924, 6, WORD_SECTION },
    { 15930, 6, WORD_COUNT },
    { 15936, 6, WORD_LINK },
    { 15942, 12, WORD_LINK },
    { 15954, 6, WORD_NAV },
    { 15960, 13, WORD_RELATED },
    { 15973, 13, WORD_RELATED },
    { 15986, 9, WORD_RELATED },
    { 15995, 12, WORD_RELATED },
    { 16007, 12, WORD_RELATED },
    { 16019, 6, WORD_AD },
    { 16025, 12, WORD_NAV },
    { 16037, 6, WORD_EDITOR },
    { 16043, 6, WORD_LINK },
    { 16049, 12, WORD_LINK },
    { 16061, 12, WORD_LINK },
    { 16073, 6, WORD_NAV },
    { 16079, 6, WORD_CAPTION },
    { 16085, 3, WORD_AUTHOR },
    { 16088, 11, WORD_AUTHOR },
    { 16099, 9, WORD_AUTHOR },
    { 16108, 12, WORD_LINK },
    { 16120, 13, WORD_LINK },
    { 16133, 12, WORD_LINK },
    { 16145, 6, WORD_FILLER },
    { 16151, 13, WORD_DATE },
    { 16164, 12, WORD_LINK },
    { 16176, 12, WORD_LINK },
    { 16188, 12, WORD_UPDATE },
    { 16200, 12, WORD_DATE },
    { 16212, 12, WORD_LINK },
    { 16224, 12, WORD_LINK },
    { 16236, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 16242, 6, WORD_SECTION },
    { 16248, 9, WORD_SECTION },
    { 16257, 13, WORD_CHAPTER },
    { 16270, 6, WORD_DATE },
    { 16276, 9, WORD_LINK },
    { 16285, 18, WORD_LINK },
    { 16303, 12, WORD_AUTHOR },
    { 16315, 12, WORD_SECTION },
    { 16327, 6, WORD_NAV | WORD_ORG },
    { 16333, 19, WORD_RELATED },
    { 16352, 6, WORD_LINK },
    { 16358, 9, WORD_LINK },
    { 16367, 12, WORD_LINK },
    { 16379, 6, WORD_LINK },
    { 16385, 3, WORD_SPEAKER },
    { 16388, 6, WORD_SPEAKER },
    { 16394, 6, WORD_LINK | WORD_COUNT },
    { 16400, 13, WORD_LINK },
    { 16413, 12, WORD_LINK },
    { 16425, 12, WORD_LINK },
    { 16437, 12, WORD_LINK },
    { 16449, 9, WORD_LINK },
    { 16458, 9, WORD_ORG },
    { 16467, 6, WORD_CAPTION },
    { 16473, 9, WORD_NAV },
    { 16482, 16, WORD_CHAPTER },
    { 16498, 12, WORD_SECTION },
    { 16510, 6, WORD_DATE },
    { 16516, 9, WORD_DATE },
    { 16525, 6, WORD_LINK },
    { 16531, 3, WORD_FILLER },
    { 16534, 9, WORD_LINK },
    { 16543, 3, WORD_FILLER },
    { 16546, 12, WORD_LINK },
    { 16558, 6, WORD_CHAPTER },
    { 16564, 13, WORD_SECTION },
    { 16577, 9, WORD_SECTION },
    { 16586, 17, WORD_RELATED },
    { 16603, 17, WORD_RELATED },
    { 16620, 20, WORD_RELATED },
    { 16640, 15, WORD_RELATED },
    { 16655, 6, WORD_ORG },
    { 16661, 9, WORD_LINK },
    { 16670, 9, WORD_SECTION },
    { 16679, 9, WORD_SECTION | WORD_CHAPTER },
    { 16688, 9, WORD_SECTION | WORD_CHAPTER },
    { 16697, 6, WORD_NAV },
    { 16703, 19, WORD_NAV },
    { 16722, 6, WORD_LINK },
    { 16728, 3, WORD_COUNT },
    { 16731, 6, WORD_LINK },
    { 16737, 12, WORD_LINK },
    { 16749, 6, WORD_SECTION },
    { 16755, 6, WORD_CONTENTS },
    { 16761, 13, WORD_LEGAL },
    { 16774, 12, WORD_LEGAL },
    { 16786, 3, WORD_SPEAKER },
    { 16789, 6, WORD_NAV },
    { 16795, 9, WORD_ORG },
    { 16804, 9, WORD_DATE },
    { 16813, 6, WORD_SECTION },
    { 16819, 6, WORD_ORG },
    { 16825, 6, WORD_SECTION },
    { 16831, 6, WORD_AD },
    { 16837, 6, WORD_LINK },
    { 16843, 6, WORD_CHAPTER },
    { 16849, 9, WORD_CHAPTER },
    { 16858, 12, WORD_SECTION },
    { 16870, 6, WORD_SECTION },
    { 16876, 19, WORD_NAV },
    { 16895, 18, WORD_NAV },
    { 16913, 6, WORD_SECTION | WORD_CHAPTER },
    { 16919, 9, WORD_LINK },
    { 16928, 6, WORD_EDITOR },
    { 16934, 6, WORD_NAV },
    { 16940, 12, WORD_NAV },
    { 16952, 6, WORD_EDITOR | WORD_CAPTION },
    { 16958, 7, WORD_CREDIT },
    { 16965, 12, WORD_CAPTION },
    { 16977, 12, WORD_CAPTION },
    { 16989, 6, WORD_NAV },
    { 16995, 9, WORD_SPEAKER },
    { 17004, 6, WORD_SECTION },
    { 17010, 6, WORD_CHAPTER },
    { 17016, 6, WORD_CHAPTER },
    { 17022, 6, WORD_CHAPTER },
    { 17028, 12, WORD_AUTHOR },
    { 17040, 6, WORD_DATE },
    { 17046, 12, WORD_DATE },
    { 17058, 6, WORD_UPDATE },
    { 17064, 9, WORD_UPDATE },
    { 17073, 9, WORD_LINK },
    { 17082, 9, WORD_NAV },
    { 17091, 9, WORD_LINK },
    { 17100, 6, WORD_DATE },
    { 17106, 12, WORD_SECTION },
    { 17118, 6, WORD_LINK },
    { 17124, 12, WORD_LINK },
    { 17136, 6, WORD_ORG },
    { 17142, 9, WORD_LINK },
    { 17151, 6, WORD_SECTION },
    { 17157, 12, WORD_UPDATE },
    { 17169, 3, WORD_FILLER },
    { 17172, 12, WORD_CHAPTER },
    { 17184, 9, WORD_ORG },
    { 17193, 6, WORD_NAV },
    { 17199, 6, WORD_EDITOR },
    { 17205, 12, WORD_NAV },
    { 17217, 6, WORD_CHAPTER },
    { 17223, 6, WORD_SECTION },
    { 17229, 6, WORD_LINK },
    { 17235, 9, WORD_ORG },
    { 17244, 6, WORD_FILLER },
    { 17250, 3, WORD_FILLER },
    { 17253, 3, WORD_FILLER },
    { 17256, 10, WORD_FILLER },
    { 17266, 13, WORD_FILLER },
    { 17279, 23, WORD_RELATED },
    { 17302, 9, WORD_LINK },
    { 17311, 18, WORD_LINK },
    { 17329, 9, WORD_CAPTION },
    { 17338, 12, WORD_NAV },
    { 17350, 6, WORD_LINK },
    { 17356, 9, WORD_LINK },
    { 17365, 12, WORD_LINK },
    { 17377, 13, WORD_RELATED },
    { 17390, 12, WORD_RELATED },
    { 17402, 12, WORD_RELATED },
    { 17414, 6, WORD_LINK },
    { 17420, 12, WORD_LINK },
    { 17432, 12, WORD_CHAPTER },
    { 17444, 12, WORD_AUTHOR },
    { 17456, 6, WORD_ORG },
    { 17462, 6, WORD_DATE },
    { 17468, 6, WORD_DATE },
    { 17474, 9, WORD_DATE },
    { 17483, 6, WORD_SOURCE | WORD_CAPTION },
    { 17489, 12, WORD_CAPTION },
    { 17501, 12, WORD_SOURCE },
    { 17513, 13, WORD_CHAPTER },
    { 17526, 13, WORD_CHAPTER },
    { 17539, 6, WORD_LINK },
    { 17545, 6, WORD_DATE },
    { 17551, 9, WORD_DATE },
    { 17560, 12, WORD_DATE },
    { 17572, 9, WORD_AUTHOR },
    { 17581, 6, WORD_SECTION },
    { 17587, 16, WORD_LEGAL },
    { 17603, 15, WORD_LEGAL },
    { 17618, 6, WORD_ORG },
    { 17624, 6, WORD_AUTHOR },
    { 17630, 16, WORD_LEGAL },
    { 17646, 12, WORD_LEGAL },
    { 17658, 12, WORD_LEGAL },
    { 17670, 6, WORD_LINK },
    { 17676, 6, WORD_DATE },
    { 17682, 6, WORD_NAV },
    { 17688, 12, WORD_NAV },
    { 17700, 6, WORD_NAV },
    { 17706, 6, WORD_SOURCE },
    { 17712, 9, WORD_SOURCE },
    { 17721, 6, WORD_LINK },
    { 17727, 6, WORD_COUNT },
    { 17733, 9, WORD_COUNT },
    { 17742, 6, WORD_CHAPTER },
    { 17748, 6, WORD_CHAPTER },
    { 17754, 9, WORD_LINK | WORD_COUNT },
    { 17763, 6, WORD_ORG },
    { 17769, 12, WORD_LINK },
    { 17781, 13, WORD_RELATED },
    { 17794, 12, WORD_RELATED },
    { 17806, 6, WORD_NAV },
    { 17812, 9, WORD_AUTHOR },
    { 17821, 9, WORD_SPEAKER },
    { 17830, 6, WORD_SPEAKER },
    { 17836, 6, WORD_CONTENTS },
    { 17842, 12, WORD_SECTION },
    { 17854, 13, WORD_RELATED },
    { 17867, 12, WORD_RELATED },
    { 17879, 12, WORD_RELATED },
    { 17891, 13, WORD_UPDATE },
    { 17904, 12, WORD_UPDATE },
    { 17916, 15, WORD_UPDATE },
    { 17931, 6, WORD_LINK | WORD_COUNT },
    { 17937, 13, WORD_RELATED },
    { 17950, 12, WORD_RELATED },
    { 17962, 9, WORD_COUNT },
    { 17971, 12, WORD_LINK },
    { 17983, 12, WORD_LINK },
    { 17995, 6, WORD_SOURCE },
    { 18001, 6, WORD_AUTHOR },
    { 18007, 11, WORD_AUTHOR },
    { 18018, 18, WORD_LINK },
    { 18036, 12, WORD_LINK },
    { 18048, 6, WORD_NAV },
    { 18054, 15, WORD_AUTHOR },
    { 18069, 6, WORD_LINK },
    { 18075, 9, WORD_EDITOR },
    { 18084, 9, WORD_ORG },
    { 18093, 9, WORD_ORG },
    { 18102, 6, WORD_EDITOR },
    { 18108, 6, WORD_ORG },
    { 18114, 9, WORD_ORG },
    { 18123, 9, WORD_ORG },
    { 18132, 9, WORD_LINK },
    { 18141, 9, WORD_AUTHOR },
    { 18150, 12, WORD_LINK },
    { 18162, 6, WORD_EDITOR },
    { 18168, 9, WORD_ORG },
    { 18177, 9, WORD_ORG },
    { 18186, 9, WORD_EDITOR },
    { 18195, 6, WORD_NAV },
    { 18201, 6, WORD_LINK },
    { 18207, 3, WORD_CAPTION },
    { 18210, 12, WORD_CHAPTER },
    { 18222, 9, WORD_LINK },
    { 18231, 6, WORD_AUTHOR },
    { 18237, 6, WORD_FILLER },
    { 18243, 24, WORD_RELATED },
    { 18267, 6, WORD_AD },
    { 18273, 6, WORD_ORG },
    { 18279, 3, WORD_NAV },
    { 18282, 9, WORD_LINK },
    { 18291, 3, WORD_COUNT },
    { 18294, 12, WORD_NAV },
    { 18306, 12, WORD_LINK },
    { 18318, 6, WORD_CHAPTER },
    { 18324, 12, WORD_LINK },
    { 18336, 22, WORD_LINK },
    { 18358, 12, WORD_LINK },
};

const unsigned short words_first[257] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 43, 53, 81, 89, 100, 119, 121, 127, 141, 142, 144, 160, 182, 190, 198, 232, 242, 270, 307,
    339, 348, 355, 366, 367, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372,
    372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372,
    372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372,
    372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372, 372,
    372, 372, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373,
    373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 373, 376, 467, 601, 974,
    1303, 1565, 1733, 1855, 1907, 1980, 2102, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136,
    2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136,
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
    0, 32, 0, 0, 0, 32, 0, 0, 8, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 8, 0,
    4, 0, 2, 1, 4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 16, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 96, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 192, 0, 0, 0, 2, 8, 0, 16,
    0, 128, 0, 0, 0, 0, 32, 1, 2, 34, 0, 0, 0, 33, 2, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1, 9, 43, 128, 128, 0, 28, 0, 0, 4, 0,
    1, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 128, 0, 0, 0, 2, 4, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 16, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 4, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
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
