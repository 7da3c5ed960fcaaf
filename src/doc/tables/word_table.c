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
    { 6160, 6, WORD_AUTHOR },
    { 6166, 6, WORD_AUTHOR },
    { 6172, 6, WORD_CHAPTER },
    { 6178, 6, WORD_FILLER },
    { 6184, 12, WORD_SOURCE },
    { 6196, 15, WORD_SOURCE },
    { 6211, 6, WORD_SOURCE },
    { 6217, 6, WORD_SOURCE },
    { 6223, 3, WORD_FILLER },
    { 6226, 6, WORD_ORG },
    { 6232, 6, WORD_COUNT },
    { 6238, 12, WORD_COUNT },
    { 6250, 12, WORD_LINK },
    { 6262, 12, WORD_SECTION },
    { 6274, 12, WORD_SECTION },
    { 6286, 12, WORD_SECTION },
    { 6298, 12, WORD_SECTION },
    { 6310, 6, WORD_COUNT },
    { 6316, 12, WORD_LINK },
    { 6328, 12, WORD_LINK },
    { 6340, 12, WORD_RELATED },
    { 6352, 12, WORD_RELATED },
    { 6364, 6, WORD_LINK },
    { 6370, 6, WORD_LINK },
    { 6376, 6, WORD_DATE | WORD_ORG },
    { 6382, 9, WORD_DATE },
    { 6391, 12, WORD_SOURCE },
    { 6403, 12, WORD_DATE },
    { 6415, 12, WORD_DATE },
    { 6427, 12, WORD_SOURCE },
    { 6439, 9, WORD_AUTHOR },
    { 6448, 9, WORD_AUTHOR },
    { 6457, 12, WORD_DATE },
    { 6469, 6, WORD_DATE },
    { 6475, 9, WORD_DATE },
    { 6484, 12, WORD_DATE },
    { 6496, 12, WORD_DATE },
    { 6508, 12, WORD_LINK },
    { 6520, 6, WORD_AUTHOR },
    { 6526, 12, WORD_AUTHOR },
    { 6538, 15, WORD_AUTHOR },
    { 6553, 9, WORD_SPEAKER },
    { 6562, 9, WORD_SPEAKER },
    { 6571, 6, WORD_AUTHOR },
    { 6577, 12, WORD_LINK },
    { 6589, 12, WORD_LINK },
    { 6601, 15, WORD_LINK },
    { 6616, 15, WORD_LINK },
    { 6631, 3, WORD_FILLER },
    { 6634, 3, WORD_ORG },
    { 6637, 6, WORD_CAPTION },
    { 6643, 6, WORD_CAPTION },
    { 6649, 6, WORD_SPEAKER },
    { 6655, 6, WORD_SPEAKER },
    { 6661, 9, WORD_CREDIT },
    { 6670, 12, WORD_RELATED },
    { 6682, 6, WORD_CHAPTER },
    { 6688, 6, WORD_SECTION | WORD_CHAPTER },
    { 6694, 6, WORD_CHAPTER },
    { 6700, 6, WORD_SPEAKER },
    { 6706, 9, WORD_LINK },
    { 6715, 12, WORD_LINK },
    { 6727, 12, WORD_LINK },
    { 6739, 6, WORD_ORG },
    { 6745, 6, WORD_ORG },
    { 6751, 3, WORD_FILLER },
    { 6754, 6, WORD_ORG },
    { 6760, 6, WORD_ORG },
    { 6766, 3, WORD_SPEAKER },
    { 6769, 6, WORD_SPEAKER },
    { 6775, 6, WORD_SECTION },
    { 6781, 6, WORD_LINK },
    { 6787, 6, WORD_LINK },
    { 6793, 6, WORD_SPEAKER },
    { 6799, 6, WORD_SPEAKER },
    { 6805, 6, WORD_LINK },
    { 6811, 3, WORD_COUNT },
    { 6814, 12, WORD_LINK },
    { 6826, 9, WORD_LINK },
    { 6835, 9, WORD_LINK },
    { 6844, 12, WORD_LINK },
    { 6856, 12, WORD_LINK },
    { 6868, 6, WORD_LINK | WORD_COUNT },
    { 6874, 6, WORD_LINK | WORD_COUNT },
    { 6880, 6, WORD_LINK | WORD_COUNT },
    { 6886, 6, WORD_LINK | WORD_COUNT },
    { 6892, 6, WORD_SPEAKER },
    { 6898, 6, WORD_LINK | WORD_COUNT },
    { 6904, 9, WORD_LINK },
    { 6913, 9, WORD_LINK },
    { 6922, 3, WORD_CAPTION },
    { 6925, 6, WORD_CAPTION },
    { 6931, 6, WORD_CAPTION },
    { 6937, 6, WORD_NAV },
    { 6943, 6, WORD_NAV },
    { 6949, 6, WORD_NAV },
    { 6955, 3, WORD_CAPTION },
    { 6958, 6, WORD_CAPTION },
    { 6964, 9, WORD_ORG },
    { 6973, 6, WORD_CAPTION },
    { 6979, 6, WORD_NAV | WORD_CAPTION },
    { 6985, 12, WORD_EDITOR | WORD_CAPTION },
    { 6997, 6, WORD_CAPTION },
    { 7003, 6, WORD_CAPTION },
    { 7009, 6, WORD_CREDIT },
    { 7015, 6, WORD_NAV },
    { 7021, 6, WORD_NAV },
    { 7027, 3, WORD_CAPTION },
    { 7030, 9, WORD_ORG },
    { 7039, 6, WORD_CAPTION },
    { 7045, 6, WORD_CAPTION },
    { 7051, 6, WORD_NAV | WORD_CAPTION },
    { 7057, 12, WORD_EDITOR | WORD_CAPTION },
    { 7069, 12, WORD_CAPTION },
    { 7081, 6, WORD_CAPTION },
    { 7087, 6, WORD_CAPTION },
    { 7093, 6, WORD_CREDIT },
    { 7099, 3, WORD_FILLER },
    { 7102, 6, WORD_LINK },
    { 7108, 6, WORD_ORG },
    { 7114, 6, WORD_ORG },
    { 7120, 6, WORD_CAPTION },
    { 7126, 6, WORD_NAV },
    { 7132, 6, WORD_NAV },
    { 7138, 6, WORD_AUTHOR },
    { 7144, 12, WORD_EDITOR },
    { 7156, 9, WORD_ORG },
    { 7165, 9, WORD_ORG },
    { 7174, 3, WORD_ORG },
    { 7177, 12, WORD_SECTION },
    { 7189, 6, WORD_ORG },
    { 7195, 6, WORD_LINK },
    { 7201, 9, WORD_LEGAL },
    { 7210, 12, WORD_LINK },
    { 7222, 6, WORD_EDITOR },
    { 7228, 6, WORD_CHAPTER },
    { 7234, 6, WORD_CHAPTER },
    { 7240, 6, WORD_CHAPTER },
    { 7246, 6, WORD_CHAPTER },
    { 7252, 3, WORD_LINK },
    { 7255, 6, WORD_ORG },
    { 7261, 6, WORD_ORG },
    { 7267, 15, WORD_RELATED },
    { 7282, 6, WORD_LINK },
    { 7288, 9, WORD_CHAPTER },
    { 7297, 9, WORD_CHAPTER },
    { 7306, 6, WORD_NAV },
    { 7312, 3, WORD_FILLER },
    { 7315, 9, WORD_ORG },
    { 7324, 9, WORD_ORG },
    { 7333, 6, WORD_NAV },
    { 7339, 6, WORD_NAV },
    { 7345, 6, WORD_SOURCE | WORD_ORG },
    { 7351, 6, WORD_SOURCE | WORD_ORG },
    { 7357, 3, WORD_COUNT },
    { 7360, 6, WORD_LINK },
    { 7366, 6, WORD_LINK },
    { 7372, 6, WORD_LINK },
    { 7378, 6, WORD_COUNT },
    { 7384, 6, WORD_COUNT },
    { 7390, 6, WORD_LINK },
    { 7396, 6, WORD_LINK },
    { 7402, 6, WORD_LINK },
    { 7408, 6, WORD_LINK },
    { 7414, 6, WORD_ORG },
    { 7420, 6, WORD_ORG },
    { 7426, 6, WORD_ORG },
    { 7432, 6, WORD_SPEAKER },
    { 7438, 6, WORD_ORG },
    { 7444, 6, WORD_ORG },
    { 7450, 6, WORD_ORG },
    { 7456, 6, WORD_ORG },
    { 7462, 6, WORD_SPEAKER },
    { 7468, 6, WORD_ORG },
    { 7474, 12, WORD_CHAPTER },
    { 7486, 12, WORD_AUTHOR },
    { 7498, 6, WORD_EDITOR },
    { 7504, 6, WORD_EDITOR },
    { 7510, 9, WORD_ORG },
    { 7519, 9, WORD_LINK | WORD_ORG },
    { 7528, 12, WORD_LEGAL },
    { 7540, 12, WORD_LEGAL },
    { 7552, 6, WORD_AUTHOR },
    { 7558, 12, WORD_AUTHOR },
    { 7570, 6, WORD_EDITOR },
    { 7576, 6, WORD_EDITOR },
    { 7582, 12, WORD_SECTION },
    { 7594, 6, WORD_SECTION },
    { 7600, 6, WORD_ORG },
    { 7606, 6, WORD_SECTION | WORD_CHAPTER },
    { 7612, 6, WORD_SECTION },
    { 7618, 6, WORD_SECTION },
    { 7624, 9, WORD_EDITOR },
    { 7633, 9, WORD_EDITOR },
    { 7642, 3, WORD_FILLER },
    { 7645, 3, WORD_FILLER },
    { 7648, 6, WORD_NAV },
    { 7654, 6, WORD_SECTION },
    { 7660, 6, WORD_ORG },
    { 7666, 6, WORD_SECTION | WORD_CHAPTER },
    { 7672, 6, WORD_SECTION },
    { 7678, 6, WORD_SECTION },
    { 7684, 3, WORD_LINK },
    { 7687, 9, WORD_LINK },
    { 7696, 6, WORD_SECTION },
    { 7702, 9, WORD_LINK },
    { 7711, 6, WORD_SECTION },
    { 7717, 9, WORD_SECTION },
    { 7726, 9, WORD_SECTION },
    { 7735, 6, WORD_SECTION | WORD_CHAPTER },
    { 7741, 6, WORD_SECTION | WORD_CHAPTER },
    { 7747, 6, WORD_LINK },
    { 7753, 6, WORD_LINK },
    { 7759, 3, WORD_ORG },
    { 7762, 6, WORD_LINK },
    { 7768, 12, WORD_LINK },
    { 7780, 6, WORD_SECTION },
    { 7786, 6, WORD_LINK },
    { 7792, 12, WORD_LINK },
    { 7804, 6, WORD_CAPTION },
    { 7810, 6, WORD_CAPTION },
    { 7816, 3, WORD_FILLER },
    { 7819, 6, WORD_FILLER },
    { 7825, 6, WORD_CHAPTER },
    { 7831, 6, WORD_CHAPTER },
    { 7837, 6, WORD_AD },
    { 7843, 12, WORD_NAV },
    { 7855, 6, WORD_ORG },
    { 7861, 24, WORD_LEGAL },
    { 7885, 6, WORD_AD },
    { 7891, 3, WORD_CHAPTER },
    { 7894, 6, WORD_CHAPTER },
    { 7900, 6, WORD_CHAPTER },
    { 7906, 6, WORD_CHAPTER },
    { 7912, 6, WORD_CHAPTER },
    { 7918, 6, WORD_SECTION | WORD_CHAPTER },
    { 7924, 6, WORD_AD },
    { 7930, 12, WORD_NAV },
    { 7942, 6, WORD_ORG },
    { 7948, 3, WORD_ORG },
    { 7951, 12, WORD_RELATED },
    { 7963, 12, WORD_RELATED },
    { 7975, 12, WORD_DATE },
    { 7987, 6, WORD_SECTION },
    { 7993, 6, WORD_SECTION },
    { 7999, 6, WORD_CHAPTER },
    { 8005, 6, WORD_CHAPTER },
    { 8011, 6, WORD_CHAPTER },
    { 8017, 6, WORD_LINK },
    { 8023, 9, WORD_SOURCE },
    { 8032, 6, WORD_SECTION | WORD_CHAPTER },
    { 8038, 9, WORD_AUTHOR },
    { 8047, 6, WORD_DATE },
    { 8053, 12, WORD_NAV },
    { 8065, 6, WORD_SECTION },
    { 8071, 6, WORD_CAPTION },
    { 8077, 6, WORD_SECTION },
    { 8083, 3, WORD_FILLER },
    { 8086, 6, WORD_CHAPTER },
    { 8092, 9, WORD_CHAPTER },
    { 8101, 6, WORD_SECTION | WORD_CHAPTER },
    { 8107, 6, WORD_CHAPTER },
    { 8113, 6, WORD_LINK },
    { 8119, 15, WORD_LINK },
    { 8134, 12, WORD_LINK },
    { 8146, 6, WORD_LINK },
    { 8152, 6, WORD_LINK },
    { 8158, 6, WORD_ORG },
    { 8164, 6, WORD_ORG },
    { 8170, 6, WORD_ORG },
    { 8176, 6, WORD_CHAPTER },
    { 8182, 6, WORD_CONTENTS },
    { 8188, 6, WORD_SECTION },
    { 8194, 9, WORD_EDITOR },
    { 8203, 3, WORD_FILLER },
    { 8206, 18, WORD_RELATED },
    { 8224, 12, WORD_NAV },
    { 8236, 18, WORD_NAV },
    { 8254, 18, WORD_NAV },
    { 8272, 18, WORD_NAV },
    { 8290, 12, WORD_NAV },
    { 8302, 9, WORD_SOURCE },
    { 8311, 6, WORD_SECTION },
    { 8317, 6, WORD_SECTION },
    { 8323, 3, WORD_FILLER },
    { 8326, 15, WORD_LINK },
    { 8341, 15, WORD_LINK },
    { 8356, 6, WORD_FILLER },
    { 8362, 6, WORD_FILLER },
    { 8368, 12, WORD_LINK },
    { 8380, 12, WORD_LINK },
    { 8392, 12, WORD_LINK },
    { 8404, 12, WORD_LINK },
    { 8416, 3, WORD_FILLER },
    { 8419, 6, WORD_NAV },
    { 8425, 6, WORD_NAV },
    { 8431, 3, WORD_ORG },
    { 8434, 12, WORD_NAV },
    { 8446, 6, WORD_FILLER },
    { 8452, 9, WORD_LINK },
    { 8461, 15, WORD_LINK },
    { 8476, 6, WORD_FILLER },
    { 8482, 9, WORD_LINK },
    { 8491, 15, WORD_LINK },
    { 8506, 6, WORD_SECTION },
    { 8512, 6, WORD_LINK },
    { 8518, 12, WORD_LINK },
    { 8530, 9, WORD_LINK },
    { 8539, 6, WORD_LINK },
    { 8545, 6, WORD_LINK },
    { 8551, 9, WORD_LINK },
    { 8560, 6, WORD_AUTHOR },
    { 8566, 9, WORD_LINK },
    { 8575, 15, WORD_LEGAL },
    { 8590, 15, WORD_LINK | WORD_LEGAL },
    { 8605, 6, WORD_LINK },
    { 8611, 12, WORD_LINK },
    { 8623, 9, WORD_EDITOR },
    { 8632, 9, WORD_EDITOR },
    { 8641, 3, WORD_FILLER },
    { 8644, 12, WORD_LINK },
    { 8656, 6, WORD_LINK },
    { 8662, 9, WORD_DATE },
    { 8671, 12, WORD_DATE },
    { 8683, 9, WORD_AUTHOR },
    { 8692, 12, WORD_LINK },
    { 8704, 6, WORD_LINK },
    { 8710, 3, WORD_ORG },
    { 8713, 12, WORD_SECTION },
    { 8725, 6, WORD_LINK },
    { 8731, 6, WORD_AUTHOR },
    { 8737, 12, WORD_NAV },
    { 8749, 6, WORD_FILLER },
    { 8755, 6, WORD_LINK },
    { 8761, 3, WORD_SOURCE },
    { 8764, 9, WORD_LINK },
    { 8773, 6, WORD_LINK },
    { 8779, 6, WORD_EDITOR },
    { 8785, 9, WORD_RELATED },
    { 8794, 6, WORD_AUTHOR },
    { 8800, 12, WORD_AUTHOR },
    { 8812, 6, WORD_AD },
    { 8818, 6, WORD_AD },
    { 8824, 6, WORD_LINK },
    { 8830, 6, WORD_LINK },
    { 8836, 12, WORD_RELATED },
    { 8848, 15, WORD_LINK },
    { 8863, 12, WORD_RELATED },
    { 8875, 12, WORD_RELATED },
    { 8887, 6, WORD_LINK },
    { 8893, 12, WORD_RELATED },
    { 8905, 15, WORD_LINK },
    { 8920, 12, WORD_RELATED },
    { 8932, 6, WORD_SOURCE },
    { 8938, 9, WORD_DATE },
    { 8947, 12, WORD_DATE },
    { 8959, 9, WORD_SOURCE },
    { 8968, 6, WORD_SOURCE | WORD_CREDIT },
    { 8974, 9, WORD_SOURCE },
    { 8983, 9, WORD_CREDIT },
    { 8992, 12, WORD_SECTION },
    { 9004, 6, WORD_SECTION },
    { 9010, 6, WORD_CAPTION },
    { 9016, 6, WORD_CAPTION },
    { 9022, 6, WORD_NAV },
    { 9028, 6, WORD_NAV },
    { 9034, 6, WORD_NAV },
    { 9040, 3, WORD_CREDIT },
    { 9043, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9049, 9, WORD_CREDIT },
    { 9058, 6, WORD_CREDIT },
    { 9064, 6, WORD_SOURCE },
    { 9070, 6, WORD_SECTION },
    { 9076, 6, WORD_LINK },
    { 9082, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9088, 9, WORD_CREDIT },
    { 9097, 9, WORD_CREDIT },
    { 9106, 6, WORD_AUTHOR },
    { 9112, 6, WORD_AUTHOR },
    { 9118, 9, WORD_AUTHOR },
    { 9127, 3, WORD_CREDIT },
    { 9130, 6, WORD_EDITOR | WORD_CAPTION | WORD_CREDIT },
    { 9136, 9, WORD_CREDIT },
    { 9145, 6, WORD_CREDIT },
    { 9151, 6, WORD_LINK | WORD_COUNT },
    { 9157, 12, WORD_LINK },
    { 9169, 6, WORD_LINK },
    { 9175, 6, WORD_ORG },
    { 9181, 6, WORD_ORG },
    { 9187, 6, WORD_NAV },
    { 9193, 6, WORD_NAV },
    { 9199, 6, WORD_SECTION },
    { 9205, 6, WORD_AUTHOR },
    { 9211, 3, WORD_AUTHOR },
    { 9214, 12, WORD_AUTHOR },
    { 9226, 6, WORD_NAV },
    { 9232, 6, WORD_AUTHOR },
    { 9238, 18, WORD_LINK },
    { 9256, 15, WORD_LINK },
    { 9271, 6, WORD_ORG },
    { 9277, 9, WORD_ORG },
    { 9286, 6, WORD_FILLER },
    { 9292, 12, WORD_SOURCE },
    { 9304, 12, WORD_SOURCE },
    { 9316, 6, WORD_AUTHOR },
    { 9322, 6, WORD_CHAPTER },
    { 9328, 9, WORD_ORG },
    { 9337, 12, WORD_CREDIT },
    { 9349, 15, WORD_CREDIT },
    { 9364, 6, WORD_ORG },
    { 9370, 12, WORD_LINK },
    { 9382, 12, WORD_RELATED },
    { 9394, 6, WORD_FILLER | WORD_ORG },
    { 9400, 18, WORD_ORG },
    { 9418, 12, WORD_NAV },
    { 9430, 12, WORD_SOURCE },
    { 9442, 12, WORD_RELATED },
    { 9454, 9, WORD_ORG },
    { 9463, 9, WORD_ORG },
    { 9472, 9, WORD_ORG },
    { 9481, 9, WORD_ORG },
    { 9490, 12, WORD_NAV },
    { 9502, 9, WORD_ORG },
    { 9511, 12, WORD_CREDIT },
    { 9523, 12, WORD_LINK },
    { 9535, 6, WORD_FILLER | WORD_ORG },
    { 9541, 12, WORD_NAV },
    { 9553, 27, WORD_LEGAL },
    { 9580, 12, WORD_SOURCE },
    { 9592, 9, WORD_ORG },
    { 9601, 12, WORD_NAV },
    { 9613, 6, WORD_SECTION },
    { 9619, 6, WORD_SPEAKER },
    { 9625, 6, WORD_NAV },
    { 9631, 6, WORD_NAV },
    { 9637, 6, WORD_ORG },
    { 9643, 6, WORD_ORG },
    { 9649, 6, WORD_DATE },
    { 9655, 6, WORD_DATE },
    { 9661, 6, WORD_ORG },
    { 9667, 6, WORD_ORG },
    { 9673, 6, WORD_ORG },
    { 9679, 6, WORD_NAV },
    { 9685, 6, WORD_DATE },
    { 9691, 6, WORD_ORG },
    { 9697, 6, WORD_NAV },
    { 9703, 6, WORD_DATE },
    { 9709, 6, WORD_ORG },
    { 9715, 6, WORD_ORG },
    { 9721, 6, WORD_ORG },
    { 9727, 6, WORD_ORG },
    { 9733, 9, WORD_NAV },
    { 9742, 3, WORD_FILLER },
    { 9745, 6, WORD_LINK },
    { 9751, 8, WORD_LINK },
    { 9759, 12, WORD_RELATED },
    { 9771, 12, WORD_RELATED },
    { 9783, 12, WORD_RELATED },
    { 9795, 12, WORD_RELATED },
    { 9807, 6, WORD_UPDATE },
    { 9813, 9, WORD_UPDATE },
    { 9822, 9, WORD_UPDATE },
    { 9831, 9, WORD_UPDATE },
    { 9840, 12, WORD_UPDATE },
    { 9852, 12, WORD_UPDATE },
    { 9864, 12, WORD_UPDATE },
    { 9876, 12, WORD_UPDATE },
    { 9888, 12, WORD_AUTHOR },
    { 9900, 6, WORD_ORG },
    { 9906, 6, WORD_LINK },
    { 9912, 12, WORD_UPDATE },
    { 9924, 12, WORD_UPDATE },
    { 9936, 12, WORD_UPDATE },
    { 9948, 6, WORD_FILLER },
    { 9954, 18, WORD_RELATED },
    { 9972, 12, WORD_RELATED },
    { 9984, 12, WORD_RELATED },
    { 9996, 12, WORD_RELATED },
    { 10008, 12, WORD_RELATED },
    { 10020, 12, WORD_RELATED },
    { 10032, 12, WORD_RELATED },
    { 10044, 9, WORD_CHAPTER },
    { 10053, 12, WORD_UPDATE },
    { 10065, 9, WORD_CHAPTER },
    { 10074, 9, WORD_CHAPTER },
    { 10083, 9, WORD_CHAPTER },
    { 10092, 12, WORD_LINK },
    { 10104, 12, WORD_LINK },
    { 10116, 12, WORD_LINK },
    { 10128, 12, WORD_SECTION },
    { 10140, 6, WORD_ORG },
    { 10146, 3, WORD_FILLER },
    { 10149, 18, WORD_LINK },
    { 10167, 6, WORD_COUNT },
    { 10173, 9, WORD_LINK },
    { 10182, 12, WORD_NAV },
    { 10194, 12, WORD_NAV },
    { 10206, 6, WORD_LINK },
    { 10212, 6, WORD_ORG },
    { 10218, 12, WORD_LEGAL },
    { 10230, 12, WORD_LEGAL },
    { 10242, 12, WORD_LEGAL },
    { 10254, 12, WORD_LEGAL },
    { 10266, 6, WORD_CHAPTER },
    { 10272, 6, WORD_LINK },
    { 10278, 6, WORD_LINK },
    { 10284, 3, WORD_FILLER },
    { 10287, 12, WORD_AUTHOR },
    { 10299, 12, WORD_AUTHOR },
    { 10311, 12, WORD_AUTHOR },
    { 10323, 12, WORD_AUTHOR },
    { 10335, 6, WORD_FILLER },
    { 10341, 12, WORD_AUTHOR },
    { 10353, 12, WORD_AUTHOR },
    { 10365, 12, WORD_AUTHOR },
    { 10377, 12, WORD_AUTHOR },
    { 10389, 12, WORD_AUTHOR },
    { 10401, 6, WORD_SECTION },
    { 10407, 6, WORD_FILLER },
    { 10413, 12, WORD_RELATED },
    { 10425, 6, WORD_FILLER },
    { 10431, 6, WORD_ORG },
    { 10437, 6, WORD_SECTION },
    { 10443, 15, WORD_SECTION },
    { 10458, 15, WORD_SECTION },
    { 10473, 3, WORD_COUNT },
    { 10476, 3, WORD_FILLER },
    { 10479, 6, WORD_SOURCE },
    { 10485, 6, WORD_SOURCE },
    { 10491, 6, WORD_COUNT },
    { 10497, 12, WORD_LINK },
    { 10509, 12, WORD_LINK },
    { 10521, 6, WORD_EDITOR },
    { 10527, 6, WORD_EDITOR },
    { 10533, 6, WORD_ORG },
    { 10539, 6, WORD_EDITOR },
    { 10545, 6, WORD_EDITOR },
    { 10551, 6, WORD_EDITOR },
    { 10557, 6, WORD_EDITOR },
    { 10563, 12, WORD_ORG },
    { 10575, 6, WORD_EDITOR },
    { 10581, 12, WORD_EDITOR },
    { 10593, 3, WORD_COUNT },
    { 10596, 6, WORD_NAV },
    { 10602, 6, WORD_CHAPTER },
    { 10608, 6, WORD_AUTHOR },
    { 10614, 6, WORD_SECTION },
    { 10620, 6, WORD_SECTION },
    { 10626, 6, WORD_SECTION },
    { 10632, 6, WORD_SECTION },
    { 10638, 6, WORD_AUTHOR },
    { 10644, 6, WORD_AUTHOR },
    { 10650, 6, WORD_LINK },
    { 10656, 6, WORD_EDITOR },
    { 10662, 6, WORD_EDITOR },
    { 10668, 6, WORD_AD },
    { 10674, 6, WORD_AD },
    { 10680, 6, WORD_LINK },
    { 10686, 12, WORD_LINK },
    { 10698, 3, WORD_COUNT | WORD_FILLER },
    { 10701, 12, WORD_LINK },
    { 10713, 15, WORD_LINK },
    { 10728, 6, WORD_LINK },
    { 10734, 9, WORD_COUNT },
    { 10743, 9, WORD_COUNT },
    { 10752, 9, WORD_COUNT },
    { 10761, 6, WORD_NAV },
    { 10767, 3, WORD_FILLER },
    { 10770, 6, WORD_FILLER },
    { 10776, 6, WORD_FILLER },
    { 10782, 6, WORD_FILLER },
    { 10788, 6, WORD_SECTION },
    { 10794, 6, WORD_SECTION },
    { 10800, 12, WORD_SECTION },
    { 10812, 6, WORD_SECTION },
    { 10818, 12, WORD_SECTION },
    { 10830, 6, WORD_NAV },
    { 10836, 6, WORD_NAV },
    { 10842, 6, WORD_COUNT },
    { 10848, 6, WORD_COUNT },
    { 10854, 6, WORD_LINK },
    { 10860, 12, WORD_SECTION },
    { 10872, 12, WORD_SECTION },
    { 10884, 9, WORD_SECTION },
    { 10893, 12, WORD_LEGAL },
    { 10905, 12, WORD_RELATED },
    { 10917, 6, WORD_SECTION },
    { 10923, 6, WORD_SECTION },
    { 10929, 6, WORD_COUNT },
    { 10935, 9, WORD_COUNT },
    { 10944, 12, WORD_COUNT },
    { 10956, 9, WORD_COUNT },
    { 10965, 12, WORD_SOURCE },
    { 10977, 6, WORD_NAV },
    { 10983, 12, WORD_NAV },
    { 10995, 6, WORD_NAV },
    { 11001, 12, WORD_NAV },
    { 11013, 6, WORD_COUNT },
    { 11019, 12, WORD_COUNT },
    { 11031, 9, WORD_COUNT },
    { 11040, 12, WORD_COUNT },
    { 11052, 9, WORD_COUNT },
    { 11061, 6, WORD_COUNT | WORD_FILLER },
    { 11067, 12, WORD_RELATED },
    { 11079, 9, WORD_COUNT },
    { 11088, 9, WORD_COUNT },
    { 11097, 9, WORD_COUNT },
    { 11106, 6, WORD_FILLER },
    { 11112, 6, WORD_LINK | WORD_COUNT },
    { 11118, 6, WORD_FILLER },
    { 11124, 12, WORD_RELATED },
    { 11136, 6, WORD_COUNT },
    { 11142, 12, WORD_RELATED },
    { 11154, 6, WORD_FILLER },
    { 11160, 12, WORD_RELATED },
    { 11172, 12, WORD_RELATED },
    { 11184, 12, WORD_RELATED },
    { 11196, 12, WORD_RELATED },
    { 11208, 18, WORD_LINK },
    { 11226, 18, WORD_LEGAL },
    { 11244, 12, WORD_LEGAL },
    { 11256, 12, WORD_LEGAL },
    { 11268, 6, WORD_NAV },
    { 11274, 6, WORD_NAV },
    { 11280, 6, WORD_CAPTION },
    { 11286, 6, WORD_COUNT },
    { 11292, 6, WORD_FILLER },
    { 11298, 12, WORD_RELATED },
    { 11310, 12, WORD_RELATED },
    { 11322, 12, WORD_RELATED },
    { 11334, 12, WORD_RELATED },
    { 11346, 12, WORD_LEGAL },
    { 11358, 12, WORD_LEGAL },
    { 11370, 12, WORD_LEGAL },
    { 11382, 12, WORD_LEGAL },
    { 11394, 12, WORD_EDITOR },
    { 11406, 9, WORD_CHAPTER },
    { 11415, 12, WORD_LEGAL },
    { 11427, 12, WORD_LEGAL },
    { 11439, 9, WORD_CHAPTER },
    { 11448, 6, WORD_LINK },
    { 11454, 12, WORD_AUTHOR },
    { 11466, 12, WORD_AUTHOR },
    { 11478, 6, WORD_SECTION },
    { 11484, 12, WORD_AUTHOR },
    { 11496, 12, WORD_AUTHOR },
    { 11508, 12, WORD_AUTHOR },
    { 11520, 6, WORD_NAV },
    { 11526, 6, WORD_SECTION },
    { 11532, 12, WORD_RELATED },
    { 11544, 12, WORD_RELATED },
    { 11556, 6, WORD_CHAPTER },
    { 11562, 6, WORD_CHAPTER },
    { 11568, 12, WORD_NAV },
    { 11580, 9, WORD_NAV },
    { 11589, 6, WORD_NAV },
    { 11595, 3, WORD_FILLER },
    { 11598, 6, WORD_SECTION },
    { 11604, 3, WORD_SPEAKER },
    { 11607, 6, WORD_ORG },
    { 11613, 9, WORD_LINK },
    { 11622, 9, WORD_LINK },
    { 11631, 6, WORD_ORG },
    { 11637, 9, WORD_ORG },
    { 11646, 6, WORD_CAPTION },
    { 11652, 12, WORD_CAPTION },
    { 11664, 6, WORD_LINK | WORD_COUNT },
    { 11670, 6, WORD_CHAPTER },
    { 11676, 9, WORD_CHAPTER },
    { 11685, 9, WORD_CHAPTER },
    { 11694, 9, WORD_CHAPTER },
    { 11703, 12, WORD_NAV },
    { 11715, 6, WORD_SOURCE },
    { 11721, 9, WORD_DATE },
    { 11730, 6, WORD_DATE },
    { 11736, 6, WORD_LINK },
    { 11742, 6, WORD_LINK },
    { 11748, 6, WORD_LINK },
    { 11754, 15, WORD_LINK },
    { 11769, 6, WORD_LINK },
    { 11775, 9, WORD_DATE },
    { 11784, 6, WORD_DATE },
    { 11790, 12, WORD_SOURCE },
    { 11802, 9, WORD_DATE },
    { 11811, 12, WORD_DATE },
    { 11823, 12, WORD_DATE },
    { 11835, 9, WORD_AUTHOR },
    { 11844, 6, WORD_DATE | WORD_ORG },
    { 11850, 12, WORD_SOURCE },
    { 11862, 9, WORD_DATE },
    { 11871, 12, WORD_DATE },
    { 11883, 12, WORD_DATE },
    { 11895, 12, WORD_SOURCE },
    { 11907, 9, WORD_AUTHOR },
    { 11916, 9, WORD_AUTHOR },
    { 11925, 12, WORD_DATE },
    { 11937, 9, WORD_AUTHOR },
    { 11946, 6, WORD_DATE },
    { 11952, 9, WORD_DATE },
    { 11961, 12, WORD_DATE },
    { 11973, 12, WORD_DATE },
    { 11985, 12, WORD_LINK },
    { 11997, 3, WORD_FILLER },
    { 12000, 6, WORD_EDITOR },
    { 12006, 6, WORD_EDITOR },
    { 12012, 12, WORD_NAV },
    { 12024, 6, WORD_LINK | WORD_CONTENTS },
    { 12030, 6, WORD_CONTENTS },
    { 12036, 6, WORD_SECTION },
    { 12042, 6, WORD_LINK | WORD_CONTENTS },
    { 12048, 6, WORD_NAV },
    { 12054, 12, WORD_RELATED },
    { 12066, 12, WORD_RELATED },
    { 12078, 12, WORD_RELATED },
    { 12090, 12, WORD_RELATED },
    { 12102, 12, WORD_RELATED },
    { 12114, 12, WORD_RELATED },
    { 12126, 12, WORD_RELATED },
    { 12138, 12, WORD_RELATED },
    { 12150, 12, WORD_RELATED },
    { 12162, 12, WORD_RELATED },
    { 12174, 12, WORD_RELATED },
    { 12186, 12, WORD_RELATED },
    { 12198, 12, WORD_RELATED },
    { 12210, 12, WORD_RELATED },
    { 12222, 12, WORD_RELATED },
    { 12234, 3, WORD_FILLER },
    { 12237, 9, WORD_RELATED },
    { 12246, 6, WORD_LINK },
    { 12252, 12, WORD_SECTION },
    { 12264, 12, WORD_SECTION },
    { 12276, 9, WORD_CAPTION },
    { 12285, 9, WORD_CAPTION },
    { 12294, 3, WORD_ORG },
    { 12297, 6, WORD_NAV },
    { 12303, 6, WORD_NAV },
    { 12309, 6, WORD_NAV },
    { 12315, 12, WORD_LEGAL },
    { 12327, 12, WORD_LEGAL },
    { 12339, 6, WORD_NAV },
    { 12345, 12, WORD_SOURCE },
    { 12357, 12, WORD_SOURCE },
    { 12369, 6, WORD_SOURCE },
    { 12375, 6, WORD_LINK },
    { 12381, 12, WORD_NAV },
    { 12393, 12, WORD_NAV },
    { 12405, 12, WORD_CONTENTS },
    { 12417, 12, WORD_CONTENTS },
    { 12429, 3, WORD_FILLER },
    { 12432, 6, WORD_AUTHOR },
    { 12438, 3, WORD_SPEAKER },
    { 12441, 6, WORD_SPEAKER },
    { 12447, 6, WORD_EDITOR },
    { 12453, 6, WORD_EDITOR },
    { 12459, 6, WORD_EDITOR },
    { 12465, 6, WORD_SECTION },
    { 12471, 6, WORD_LINK },
    { 12477, 3, WORD_COUNT },
    { 12480, 6, WORD_SECTION },
    { 12486, 6, WORD_LINK },
    { 12492, 12, WORD_RELATED },
    { 12504, 6, WORD_LINK },
    { 12510, 12, WORD_SECTION | WORD_CHAPTER },
    { 12522, 6, WORD_CHAPTER },
    { 12528, 6, WORD_EDITOR },
    { 12534, 6, WORD_CHAPTER },
    { 12540, 6, WORD_CHAPTER },
    { 12546, 6, WORD_CHAPTER },
    { 12552, 6, WORD_CAPTION },
    { 12558, 6, WORD_NAV },
    { 12564, 6, WORD_SECTION },
    { 12570, 6, WORD_SECTION },
    { 12576, 6, WORD_CHAPTER },
    { 12582, 9, WORD_SECTION },
    { 12591, 6, WORD_SECTION },
    { 12597, 6, WORD_SECTION | WORD_CHAPTER },
    { 12603, 6, WORD_SECTION },
    { 12609, 3, WORD_FILLER },
    { 12612, 6, WORD_EDITOR },
    { 12618, 15, WORD_LINK },
    { 12633, 3, WORD_ORG },
    { 12636, 6, WORD_SPEAKER },
    { 12642, 12, WORD_LINK },
    { 12654, 12, WORD_NAV },
    { 12666, 12, WORD_NAV },
    { 12678, 12, WORD_NAV },
    { 12690, 12, WORD_EDITOR },
    { 12702, 12, WORD_EDITOR },
    { 12714, 6, WORD_FILLER },
    { 12720, 6, WORD_CHAPTER },
    { 12726, 6, WORD_SECTION | WORD_CHAPTER },
    { 12732, 6, WORD_ORG },
    { 12738, 9, WORD_SECTION },
    { 12747, 9, WORD_SECTION },
    { 12756, 6, WORD_AUTHOR },
    { 12762, 6, WORD_AUTHOR },
    { 12768, 6, WORD_EDITOR },
    { 12774, 12, WORD_RELATED },
    { 12786, 9, WORD_UPDATE },
    { 12795, 12, WORD_LINK },
    { 12807, 6, WORD_EDITOR },
    { 12813, 9, WORD_ORG },
    { 12822, 9, WORD_EDITOR },
    { 12831, 9, WORD_ORG },
    { 12840, 24, WORD_RELATED },
    { 12864, 6, WORD_ORG },
    { 12870, 6, WORD_LINK },
    { 12876, 6, WORD_CHAPTER },
    { 12882, 6, WORD_CONTENTS },
    { 12888, 6, WORD_SECTION },
    { 12894, 9, WORD_EDITOR },
    { 12903, 6, WORD_LINK },
    { 12909, 6, WORD_LINK },
    { 12915, 12, WORD_LINK },
    { 12927, 6, WORD_LINK },
    { 12933, 6, WORD_CAPTION },
    { 12939, 6, WORD_CHAPTER },
    { 12945, 6, WORD_EDITOR },
    { 12951, 6, WORD_CHAPTER },
    { 12957, 6, WORD_CHAPTER },
    { 12963, 6, WORD_CHAPTER },
    { 12969, 9, WORD_SECTION },
    { 12978, 6, WORD_SECTION },
    { 12984, 6, WORD_SECTION },
    { 12990, 6, WORD_SECTION | WORD_CHAPTER },
    { 12996, 3, WORD_FILLER },
    { 12999, 6, WORD_EDITOR },
    { 13005, 12, WORD_LINK },
    { 13017, 6, WORD_CHAPTER },
    { 13023, 6, WORD_SECTION | WORD_CHAPTER },
    { 13029, 9, WORD_SECTION },
    { 13038, 9, WORD_SECTION },
    { 13047, 6, WORD_AUTHOR },
    { 13053, 6, WORD_AUTHOR },
    { 13059, 6, WORD_EDITOR },
    { 13065, 9, WORD_UPDATE },
    { 13074, 12, WORD_RELATED },
    { 13086, 6, WORD_LINK },
    { 13092, 3, WORD_ORG },
    { 13095, 6, WORD_SPEAKER },
    { 13101, 12, WORD_LINK },
    { 13113, 9, WORD_LEGAL },
    { 13122, 12, WORD_NAV },
    { 13134, 12, WORD_NAV },
    { 13146, 12, WORD_EDITOR },
    { 13158, 6, WORD_FILLER },
    { 13164, 3, WORD_ORG },
    { 13167, 6, WORD_EDITOR },
    { 13173, 6, WORD_EDITOR },
    { 13179, 6, WORD_CREDIT },
    { 13185, 9, WORD_CREDIT },
    { 13194, 6, WORD_EDITOR },
    { 13200, 6, WORD_EDITOR },
    { 13206, 6, WORD_SPEAKER },
    { 13212, 6, WORD_SPEAKER },
    { 13218, 6, WORD_SECTION },
    { 13224, 9, WORD_EDITOR },
    { 13233, 12, WORD_NAV },
    { 13245, 9, WORD_AUTHOR | WORD_SPEAKER },
    { 13254, 9, WORD_EDITOR },
    { 13263, 12, WORD_NAV },
    { 13275, 9, WORD_LEGAL },
    { 13284, 9, WORD_LINK },
    { 13293, 6, WORD_SPEAKER },
    { 13299, 6, WORD_SECTION },
    { 13305, 6, WORD_LINK },
    { 13311, 12, WORD_LINK },
    { 13323, 6, WORD_LINK },
    { 13329, 12, WORD_SECTION },
    { 13341, 6, WORD_CHAPTER },
    { 13347, 3, WORD_FILLER },
    { 13350, 6, WORD_SECTION | WORD_CHAPTER },
    { 13356, 6, WORD_SECTION | WORD_CHAPTER },
    { 13362, 3, WORD_ORG },
    { 13365, 3, WORD_FILLER },
    { 13368, 6, WORD_LINK },
    { 13374, 12, WORD_LEGAL },
    { 13386, 3, WORD_COUNT },
    { 13389, 3, WORD_AUTHOR },
    { 13392, 12, WORD_LEGAL },
    { 13404, 9, WORD_LEGAL },
    { 13413, 6, WORD_AUTHOR },
    { 13419, 3, WORD_ORG },
    { 13422, 9, WORD_ORG },
    { 13431, 9, WORD_ORG },
    { 13440, 15, WORD_AUTHOR },
    { 13455, 3, WORD_CAPTION },
    { 13458, 6, WORD_CAPTION },
    { 13464, 12, WORD_SPEAKER },
    { 13476, 6, WORD_SECTION },
    { 13482, 6, WORD_EDITOR | WORD_CREDIT },
    { 13488, 12, WORD_LINK },
    { 13500, 12, WORD_LINK },
    { 13512, 6, WORD_SECTION },
    { 13518, 6, WORD_NAV },
    { 13524, 6, WORD_NAV },
    { 13530, 12, WORD_AUTHOR },
    { 13542, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13548, 6, WORD_SPEAKER },
    { 13554, 6, WORD_NAV },
    { 13560, 12, WORD_AUTHOR },
    { 13572, 6, WORD_SPEAKER },
    { 13578, 6, WORD_NAV },
    { 13584, 6, WORD_LINK | WORD_NAV | WORD_CAPTION },
    { 13590, 6, WORD_CHAPTER },
    { 13596, 6, WORD_LINK },
    { 13602, 15, WORD_LINK },
    { 13617, 6, WORD_SECTION },
    { 13623, 12, WORD_SECTION },
    { 13635, 6, WORD_FILLER | WORD_AUTHOR },
    { 13641, 9, WORD_FILLER },
    { 13650, 15, WORD_LINK },
    { 13665, 24, WORD_LEGAL },
    { 13689, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13695, 6, WORD_AUTHOR },
    { 13701, 12, WORD_NAV },
    { 13713, 6, WORD_LINK },
    { 13719, 12, WORD_LEGAL },
    { 13731, 6, WORD_SECTION },
    { 13737, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13743, 9, WORD_AUTHOR },
    { 13752, 9, WORD_COUNT },
    { 13761, 3, WORD_AUTHOR },
    { 13764, 12, WORD_EDITOR },
    { 13776, 3, WORD_FILLER },
    { 13779, 6, WORD_COUNT },
    { 13785, 9, WORD_SECTION },
    { 13794, 3, WORD_FILLER },
    { 13797, 12, WORD_LEGAL },
    { 13809, 21, WORD_LINK },
    { 13830, 6, WORD_NAV | WORD_ORG },
    { 13836, 6, WORD_SECTION },
    { 13842, 6, WORD_AUTHOR },
    { 13848, 6, WORD_SECTION },
    { 13854, 6, WORD_ORG },
    { 13860, 3, WORD_LINK | WORD_COUNT },
    { 13863, 6, WORD_LINK },
    { 13869, 6, WORD_LINK },
    { 13875, 9, WORD_LINK },
    { 13884, 6, WORD_SECTION },
    { 13890, 12, WORD_SECTION },
    { 13902, 6, WORD_SECTION },
    { 13908, 6, WORD_AUTHOR },
    { 13914, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 13920, 6, WORD_NAV | WORD_ORG },
    { 13926, 12, WORD_NAV },
    { 13938, 6, WORD_LINK | WORD_COUNT | WORD_ORG },
    { 13944, 9, WORD_AUTHOR },
    { 13953, 9, WORD_COUNT },
    { 13962, 3, WORD_AUTHOR },
    { 13965, 6, WORD_AUTHOR },
    { 13971, 3, WORD_FILLER },
    { 13974, 12, WORD_LINK },
    { 13986, 3, WORD_FILLER },
    { 13989, 12, WORD_LEGAL },
    { 14001, 21, WORD_LINK },
    { 14022, 6, WORD_ORG },
    { 14028, 6, WORD_SECTION },
    { 14034, 6, WORD_LINK },
    { 14040, 6, WORD_NAV },
    { 14046, 12, WORD_EDITOR },
    { 14058, 6, WORD_EDITOR },
    { 14064, 12, WORD_DATE },
    { 14076, 9, WORD_AUTHOR },
    { 14085, 12, WORD_SOURCE },
    { 14097, 9, WORD_CAPTION | WORD_CREDIT },
    { 14106, 12, WORD_CAPTION | WORD_CREDIT },
    { 14118, 9, WORD_CAPTION | WORD_CREDIT },
    { 14127, 12, WORD_CAPTION | WORD_CREDIT },
    { 14139, 12, WORD_CREDIT },
    { 14151, 6, WORD_FILLER },
    { 14157, 6, WORD_SPEAKER },
    { 14163, 6, WORD_LINK },
    { 14169, 12, WORD_AD },
    { 14181, 6, WORD_NAV },
    { 14187, 12, WORD_EDITOR },
    { 14199, 6, WORD_EDITOR },
    { 14205, 9, WORD_CAPTION | WORD_CREDIT },
    { 14214, 12, WORD_CAPTION | WORD_CREDIT },
    { 14226, 12, WORD_SOURCE },
    { 14238, 6, WORD_FILLER },
    { 14244, 3, WORD_LINK | WORD_COUNT },
    { 14247, 12, WORD_AD },
    { 14259, 6, WORD_LINK },
    { 14265, 3, WORD_CHAPTER },
    { 14268, 6, WORD_LINK },
    { 14274, 3, WORD_LINK },
    { 14277, 6, WORD_NAV },
    { 14283, 15, WORD_LEGAL },
    { 14298, 12, WORD_LEGAL },
    { 14310, 6, WORD_LINK },
    { 14316, 12, WORD_LINK },
    { 14328, 9, WORD_SOURCE },
    { 14337, 6, WORD_LINK },
    { 14343, 12, WORD_LINK },
    { 14355, 6, WORD_SOURCE },
    { 14361, 6, WORD_LINK },
    { 14367, 9, WORD_SOURCE },
    { 14376, 15, WORD_LEGAL },
    { 14391, 15, WORD_LEGAL },
    { 14406, 6, WORD_LINK },
    { 14412, 12, WORD_LINK },
    { 14424, 6, WORD_LINK },
    { 14430, 12, WORD_LINK },
    { 14442, 6, WORD_SOURCE },
    { 14448, 6, WORD_LINK },
    { 14454, 9, WORD_SOURCE },
    { 14463, 15, WORD_LEGAL },
    { 14478, 9, WORD_ORG },
    { 14487, 6, WORD_LINK },
    { 14493, 15, WORD_LINK },
    { 14508, 12, WORD_LINK },
    { 14520, 12, WORD_LINK },
    { 14532, 12, WORD_LINK },
    { 14544, 12, WORD_LINK },
    { 14556, 12, WORD_LINK },
    { 14568, 12, WORD_LINK },
    { 14580, 12, WORD_LINK },
    { 14592, 6, WORD_FILLER },
    { 14598, 21, WORD_LEGAL },
    { 14619, 6, WORD_LINK },
    { 14625, 6, WORD_LINK },
    { 14631, 6, WORD_SOURCE },
    { 14637, 6, WORD_FILLER },
    { 14643, 6, WORD_ORG },
    { 14649, 9, WORD_ORG },
    { 14658, 6, WORD_LINK },
    { 14664, 6, WORD_ORG },
    { 14670, 9, WORD_AUTHOR },
    { 14679, 9, WORD_ORG },
    { 14688, 6, WORD_ORG },
    { 14694, 9, WORD_AUTHOR },
    { 14703, 9, WORD_ORG },
    { 14712, 6, WORD_LINK },
    { 14718, 6, WORD_NAV },
    { 14724, 6, WORD_ORG },
    { 14730, 6, WORD_ORG },
    { 14736, 6, WORD_SOURCE },
    { 14742, 3, WORD_ORG },
    { 14745, 9, WORD_ORG },
    { 14754, 9, WORD_ORG },
    { 14763, 6, WORD_DATE },
    { 14769, 9, WORD_SOURCE },
    { 14778, 12, WORD_DATE },
    { 14790, 6, WORD_CAPTION },
    { 14796, 6, WORD_CAPTION },
    { 14802, 6, WORD_AUTHOR },
    { 14808, 12, WORD_AUTHOR },
    { 14820, 9, WORD_SPEAKER },
    { 14829, 12, WORD_LINK },
    { 14841, 6, WORD_LINK },
    { 14847, 12, WORD_LEGAL },
    { 14859, 6, WORD_ORG },
    { 14865, 6, WORD_CHAPTER },
    { 14871, 6, WORD_CHAPTER },
    { 14877, 6, WORD_CHAPTER },
    { 14883, 6, WORD_CHAPTER },
    { 14889, 6, WORD_CHAPTER },
    { 14895, 21, WORD_RELATED },
    { 14916, 18, WORD_RELATED },
    { 14934, 15, WORD_RELATED },
    { 14949, 12, WORD_RELATED },
    { 14961, 6, WORD_COUNT },
    { 14967, 12, WORD_LINK },
    { 14979, 9, WORD_COUNT },
    { 14988, 12, WORD_COUNT },
    { 15000, 9, WORD_COUNT },
    { 15009, 6, WORD_COUNT },
    { 15015, 9, WORD_COUNT },
    { 15024, 12, WORD_NAV },
    { 15036, 6, WORD_LINK },
    { 15042, 9, WORD_EDITOR },
    { 15051, 9, WORD_EDITOR },
    { 15060, 6, WORD_LINK },
    { 15066, 12, WORD_LINK },
    { 15078, 12, WORD_LINK },
    { 15090, 3, WORD_SPEAKER },
    { 15093, 6, WORD_SECTION | WORD_SPEAKER },
    { 15099, 6, WORD_CHAPTER },
    { 15105, 6, WORD_CHAPTER },
    { 15111, 6, WORD_COUNT },
    { 15117, 12, WORD_LINK },
    { 15129, 12, WORD_RELATED },
    { 15141, 9, WORD_COUNT },
    { 15150, 12, WORD_COUNT },
    { 15162, 9, WORD_COUNT },
    { 15171, 6, WORD_CAPTION },
    { 15177, 6, WORD_CAPTION },
    { 15183, 6, WORD_SECTION | WORD_CHAPTER },
    { 15189, 6, WORD_SECTION },
    { 15195, 6, WORD_CAPTION },
    { 15201, 6, WORD_CHAPTER },
    { 15207, 6, WORD_SECTION },
    { 15213, 6, WORD_CHAPTER },
    { 15219, 6, WORD_SECTION | WORD_CHAPTER },
    { 15225, 3, WORD_ORG },
    { 15228, 12, WORD_NAV },
    { 15240, 15, WORD_NAV },
    { 15255, 6, WORD_ORG },
    { 15261, 6, WORD_ORG },
    { 15267, 6, WORD_ORG },
    { 15273, 6, WORD_ORG },
    { 15279, 9, WORD_LINK },
    { 15288, 9, WORD_LINK },
    { 15297, 6, WORD_ORG },
    { 15303, 9, WORD_ORG },
    { 15312, 9, WORD_ORG },
    { 15321, 9, WORD_ORG },
    { 15330, 6, WORD_LINK },
    { 15336, 6, WORD_FILLER },
    { 15342, 3, WORD_LINK },
    { 15345, 6, WORD_ORG },
    { 15351, 6, WORD_EDITOR | WORD_CAPTION },
    { 15357, 6, WORD_CHAPTER },
    { 15363, 6, WORD_FILLER },
    { 15369, 3, WORD_LINK },
    { 15372, 6, WORD_ORG },
    { 15378, 6, WORD_EDITOR | WORD_CAPTION },
    { 15384, 6, WORD_CHAPTER },
    { 15390, 6, WORD_SECTION },
    { 15396, 6, WORD_CHAPTER },
    { 15402, 6, WORD_ORG },
    { 15408, 12, WORD_AUTHOR },
    { 15420, 12, WORD_AUTHOR },
    { 15432, 6, WORD_LINK | WORD_NAV },
    { 15438, 6, WORD_LINK | WORD_NAV },
    { 15444, 12, WORD_AUTHOR },
    { 15456, 12, WORD_LINK },
    { 15468, 6, WORD_NAV },
    { 15474, 15, WORD_LINK },
    { 15489, 6, WORD_COUNT | WORD_FILLER },
    { 15495, 9, WORD_COUNT },
    { 15504, 9, WORD_COUNT },
    { 15513, 9, WORD_COUNT },
    { 15522, 6, WORD_FILLER },
    { 15528, 6, WORD_LINK | WORD_COUNT },
    { 15534, 6, WORD_LINK },
    { 15540, 6, WORD_FILLER },
    { 15546, 6, WORD_COUNT },
    { 15552, 12, WORD_RELATED },
    { 15564, 9, WORD_COUNT },
    { 15573, 9, WORD_COUNT },
    { 15582, 3, WORD_LINK },
    { 15585, 4, WORD_LINK },
    { 15589, 4, WORD_LINK },
    { 15593, 13, WORD_SECTION },
    { 15606, 3, WORD_COUNT },
    { 15609, 6, WORD_SECTION },
    { 15615, 24, WORD_NAV },
    { 15639, 12, WORD_AUTHOR },
    { 15651, 6, WORD_UPDATE },
    { 15657, 3, WORD_COUNT },
    { 15660, 6, WORD_NAV },
    { 15666, 9, WORD_DATE },
    { 15675, 9, WORD_DATE },
    { 15684, 6, WORD_SECTION },
    { 15690, 6, WORD_SECTION },
    { 15696, 12, WORD_SECTION },
    { 15708, 6, WORD_NAV | WORD_ORG },
    { 15714, 12, WORD_NAV },
    { 15726, 6, WORD_SECTION },
    { 15732, 6, WORD_COUNT },
    { 15738, 6, WORD_LINK },
    { 15744, 12, WORD_LINK },
    { 15756, 6, WORD_NAV },
    { 15762, 13, WORD_RELATED },
    { 15775, 13, WORD_RELATED },
    { 15788, 9, WORD_RELATED },
    { 15797, 12, WORD_RELATED },
    { 15809, 12, WORD_RELATED },
    { 15821, 6, WORD_AD },
    { 15827, 12, WORD_NAV },
    { 15839, 6, WORD_EDITOR },
    { 15845, 6, WORD_LINK },
    { 15851, 12, WORD_LINK },
    { 15863, 12, WORD_LINK },
    { 15875, 6, WORD_NAV },
    { 15881, 6, WORD_CAPTION },
    { 15887, 3, WORD_AUTHOR },
    { 15890, 11, WORD_AUTHOR },
    { 15901, 9, WORD_AUTHOR },
    { 15910, 12, WORD_LINK },
    { 15922, 13, WORD_LINK },
    { 15935, 12, WORD_LINK },
    { 15947, 6, WORD_FILLER },
    { 15953, 13, WORD_DATE },
    { 15966, 12, WORD_LINK },
    { 15978, 12, WORD_LINK },
    { 15990, 12, WORD_UPDATE },
    { 16002, 12, WORD_DATE },
    { 16014, 12, WORD_LINK },
    { 16026, 12, WORD_LINK },
    { 16038, 6, WORD_AUTHOR | WORD_SPEAKER },
    { 16044, 6, WORD_SECTION },
    { 16050, 9, WORD_SECTION },
    { 16059, 13, WORD_CHAPTER },
    { 16072, 6, WORD_DATE },
    { 16078, 9, WORD_LINK },
    { 16087, 18, WORD_LINK },
    { 16105, 12, WORD_AUTHOR },
    { 16117, 12, WORD_SECTION },
    { 16129, 6, WORD_NAV | WORD_ORG },
    { 16135, 19, WORD_RELATED },
    { 16154, 6, WORD_LINK },
    { 16160, 9, WORD_LINK },
    { 16169, 12, WORD_LINK },
    { 16181, 6, WORD_LINK },
    { 16187, 3, WORD_SPEAKER },
    { 16190, 6, WORD_SPEAKER },
    { 16196, 6, WORD_LINK | WORD_COUNT },
    { 16202, 13, WORD_LINK },
    { 16215, 12, WORD_LINK },
    { 16227, 12, WORD_LINK },
    { 16239, 12, WORD_LINK },
    { 16251, 9, WORD_LINK },
    { 16260, 9, WORD_ORG },
    { 16269, 6, WORD_CAPTION },
    { 16275, 9, WORD_NAV },
    { 16284, 16, WORD_CHAPTER },
    { 16300, 12, WORD_SECTION },
    { 16312, 6, WORD_DATE },
    { 16318, 9, WORD_DATE },
    { 16327, 6, WORD_LINK },
    { 16333, 3, WORD_FILLER },
    { 16336, 9, WORD_LINK },
    { 16345, 3, WORD_FILLER },
    { 16348, 12, WORD_LINK },
    { 16360, 6, WORD_CHAPTER },
    { 16366, 13, WORD_SECTION },
    { 16379, 9, WORD_SECTION },
    { 16388, 17, WORD_RELATED },
    { 16405, 17, WORD_RELATED },
    { 16422, 20, WORD_RELATED },
    { 16442, 15, WORD_RELATED },
    { 16457, 6, WORD_ORG },
    { 16463, 9, WORD_LINK },
    { 16472, 9, WORD_SECTION },
    { 16481, 9, WORD_SECTION | WORD_CHAPTER },
    { 16490, 9, WORD_SECTION | WORD_CHAPTER },
    { 16499, 6, WORD_NAV },
    { 16505, 19, WORD_NAV },
    { 16524, 6, WORD_LINK },
    { 16530, 3, WORD_COUNT },
    { 16533, 6, WORD_LINK },
    { 16539, 12, WORD_LINK },
    { 16551, 6, WORD_SECTION },
    { 16557, 6, WORD_CONTENTS },
    { 16563, 13, WORD_LEGAL },
    { 16576, 12, WORD_LEGAL },
    { 16588, 3, WORD_SPEAKER },
    { 16591, 6, WORD_NAV },
    { 16597, 9, WORD_ORG },
    { 16606, 9, WORD_DATE },
    { 16615, 6, WORD_SECTION },
    { 16621, 6, WORD_ORG },
    { 16627, 6, WORD_SECTION },
    { 16633, 6, WORD_AD },
    { 16639, 6, WORD_LINK },
    { 16645, 6, WORD_CHAPTER },
    { 16651, 9, WORD_CHAPTER },
    { 16660, 12, WORD_SECTION },
    { 16672, 6, WORD_SECTION },
    { 16678, 19, WORD_NAV },
    { 16697, 18, WORD_NAV },
    { 16715, 6, WORD_SECTION | WORD_CHAPTER },
    { 16721, 9, WORD_LINK },
    { 16730, 6, WORD_EDITOR },
    { 16736, 6, WORD_NAV },
    { 16742, 12, WORD_NAV },
    { 16754, 6, WORD_EDITOR | WORD_CAPTION },
    { 16760, 7, WORD_CREDIT },
    { 16767, 12, WORD_CAPTION },
    { 16779, 12, WORD_CAPTION },
    { 16791, 6, WORD_NAV },
    { 16797, 9, WORD_SPEAKER },
    { 16806, 6, WORD_SECTION },
    { 16812, 6, WORD_CHAPTER },
    { 16818, 6, WORD_CHAPTER },
    { 16824, 6, WORD_CHAPTER },
    { 16830, 12, WORD_AUTHOR },
    { 16842, 6, WORD_DATE },
    { 16848, 12, WORD_DATE },
    { 16860, 6, WORD_UPDATE },
    { 16866, 9, WORD_UPDATE },
    { 16875, 9, WORD_LINK },
    { 16884, 9, WORD_NAV },
    { 16893, 9, WORD_LINK },
    { 16902, 6, WORD_DATE },
    { 16908, 12, WORD_SECTION },
    { 16920, 6, WORD_LINK },
    { 16926, 12, WORD_LINK },
    { 16938, 6, WORD_ORG },
    { 16944, 9, WORD_LINK },
    { 16953, 6, WORD_SECTION },
    { 16959, 12, WORD_UPDATE },
    { 16971, 3, WORD_FILLER },
    { 16974, 12, WORD_CHAPTER },
    { 16986, 9, WORD_ORG },
    { 16995, 6, WORD_NAV },
    { 17001, 6, WORD_EDITOR },
    { 17007, 12, WORD_NAV },
    { 17019, 6, WORD_CHAPTER },
    { 17025, 6, WORD_SECTION },
    { 17031, 6, WORD_LINK },
    { 17037, 9, WORD_ORG },
    { 17046, 6, WORD_FILLER },
    { 17052, 3, WORD_FILLER },
    { 17055, 3, WORD_FILLER },
    { 17058, 10, WORD_FILLER },
    { 17068, 13, WORD_FILLER },
    { 17081, 23, WORD_RELATED },
    { 17104, 9, WORD_LINK },
    { 17113, 18, WORD_LINK },
    { 17131, 9, WORD_CAPTION },
    { 17140, 12, WORD_NAV },
    { 17152, 6, WORD_LINK },
    { 17158, 9, WORD_LINK },
    { 17167, 12, WORD_LINK },
    { 17179, 13, WORD_RELATED },
    { 17192, 12, WORD_RELATED },
    { 17204, 12, WORD_RELATED },
    { 17216, 6, WORD_LINK },
    { 17222, 12, WORD_LINK },
    { 17234, 12, WORD_CHAPTER },
    { 17246, 12, WORD_AUTHOR },
    { 17258, 6, WORD_ORG },
    { 17264, 6, WORD_DATE },
    { 17270, 6, WORD_DATE },
    { 17276, 9, WORD_DATE },
    { 17285, 6, WORD_SOURCE | WORD_CAPTION },
    { 17291, 12, WORD_CAPTION },
    { 17303, 12, WORD_SOURCE },
    { 17315, 13, WORD_CHAPTER },
    { 17328, 13, WORD_CHAPTER },
    { 17341, 6, WORD_LINK },
    { 17347, 6, WORD_DATE },
    { 17353, 9, WORD_DATE },
    { 17362, 12, WORD_DATE },
    { 17374, 9, WORD_AUTHOR },
    { 17383, 6, WORD_SECTION },
    { 17389, 16, WORD_LEGAL },
    { 17405, 15, WORD_LEGAL },
    { 17420, 6, WORD_ORG },
    { 17426, 6, WORD_AUTHOR },
    { 17432, 16, WORD_LEGAL },
    { 17448, 12, WORD_LEGAL },
    { 17460, 12, WORD_LEGAL },
    { 17472, 6, WORD_LINK },
    { 17478, 6, WORD_DATE },
    { 17484, 6, WORD_NAV },
    { 17490, 12, WORD_NAV },
    { 17502, 6, WORD_NAV },
    { 17508, 6, WORD_SOURCE },
    { 17514, 9, WORD_SOURCE },
    { 17523, 6, WORD_LINK },
    { 17529, 6, WORD_COUNT },
    { 17535, 9, WORD_COUNT },
    { 17544, 6, WORD_CHAPTER },
    { 17550, 6, WORD_CHAPTER },
    { 17556, 9, WORD_LINK | WORD_COUNT },
    { 17565, 6, WORD_ORG },
    { 17571, 12, WORD_LINK },
    { 17583, 13, WORD_RELATED },
    { 17596, 12, WORD_RELATED },
    { 17608, 6, WORD_NAV },
    { 17614, 9, WORD_AUTHOR },
    { 17623, 9, WORD_SPEAKER },
    { 17632, 6, WORD_SPEAKER },
    { 17638, 6, WORD_CONTENTS },
    { 17644, 12, WORD_SECTION },
    { 17656, 13, WORD_RELATED },
    { 17669, 12, WORD_RELATED },
    { 17681, 12, WORD_RELATED },
    { 17693, 13, WORD_UPDATE },
    { 17706, 12, WORD_UPDATE },
    { 17718, 15, WORD_UPDATE },
    { 17733, 6, WORD_LINK | WORD_COUNT },
    { 17739, 13, WORD_RELATED },
    { 17752, 12, WORD_RELATED },
    { 17764, 9, WORD_COUNT },
    { 17773, 12, WORD_LINK },
    { 17785, 12, WORD_LINK },
    { 17797, 6, WORD_SOURCE },
    { 17803, 6, WORD_AUTHOR },
    { 17809, 11, WORD_AUTHOR },
    { 17820, 18, WORD_LINK },
    { 17838, 12, WORD_LINK },
    { 17850, 6, WORD_NAV },
    { 17856, 15, WORD_AUTHOR },
    { 17871, 6, WORD_LINK },
    { 17877, 9, WORD_EDITOR },
    { 17886, 9, WORD_ORG },
    { 17895, 9, WORD_ORG },
    { 17904, 6, WORD_EDITOR },
    { 17910, 6, WORD_ORG },
    { 17916, 9, WORD_ORG },
    { 17925, 9, WORD_ORG },
    { 17934, 9, WORD_LINK },
    { 17943, 9, WORD_AUTHOR },
    { 17952, 12, WORD_LINK },
    { 17964, 6, WORD_EDITOR },
    { 17970, 9, WORD_ORG },
    { 17979, 9, WORD_ORG },
    { 17988, 9, WORD_EDITOR },
    { 17997, 6, WORD_NAV },
    { 18003, 6, WORD_LINK },
    { 18009, 3, WORD_CAPTION },
    { 18012, 12, WORD_CHAPTER },
    { 18024, 9, WORD_LINK },
    { 18033, 6, WORD_AUTHOR },
    { 18039, 6, WORD_FILLER },
    { 18045, 24, WORD_RELATED },
    { 18069, 6, WORD_AD },
    { 18075, 6, WORD_ORG },
    { 18081, 3, WORD_NAV },
    { 18084, 9, WORD_LINK },
    { 18093, 3, WORD_COUNT },
    { 18096, 12, WORD_NAV },
    { 18108, 12, WORD_LINK },
    { 18120, 6, WORD_CHAPTER },
    { 18126, 12, WORD_LINK },
    { 18138, 22, WORD_LINK },
    { 18160, 12, WORD_LINK },
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
    357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 360, 451, 585, 958,
    1285, 1541, 1709, 1830, 1882, 1955, 2077, 2111, 2111, 2111, 2111, 2111, 2111, 2111, 2111, 2111,
    2111, 2111, 2111, 2111, 2111, 2111, 2111, 2111, 2111, 2111,
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
    0, 128, 0, 0, 0, 0, 32, 1, 2, 34, 0, 0, 0, 32, 2, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 0,
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
