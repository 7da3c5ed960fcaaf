#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes word_table.c: the words by which src/doc knows what a line of plain text is.

The lists are our own.  An underscore stands for a space; Latin letters match in either case.  A word
may be in several classes.  Run without arguments; writes beside itself.
"""

import os

CLASSES = {}

# What a page's links, buttons and counters say, and the small words between them.
CLASSES["LINK"] = """
投稿 投稿须知 打印 列印 列印本頁 打印本页 友善列印 收藏 加入收藏 我要收藏 收藏本文 分享 分享到 分享至 一键分享 一鍵分享
轉發 转发 轉寄 转寄 轉寄好友 转寄好友 转发好友 轉發好友 告訴朋友 告诉朋友 轉貼 转贴 推薦 推荐 推荐给好友 推薦給好友 微博 新浪微博 腾讯微博 騰訊微博 微信 朋友圈 微信好友 公众号
公眾號 微信公众号 二维码 二維碼 扫一扫 掃一掃 扫码 掃碼 扫码关注 扫描二维码 豆瓣 空间 QQ QQ空间 QQ好友 人人网 知乎 今日头条
脸书 臉書 推特 噗浪 LINE Facebook Twitter X Instagram YouTube Telegram WhatsApp WeChat Weibo Email E-mail LinkedIn Reddit
Pinterest Plurk RSS QQ群 抖音 快手 小红书 小紅書
字號 字号 字体 字體 字級 字级 字型 大小 大 中 小 特大 放大 縮小 缩小 A A+ A- T T+ T- 繁體 繁体 简体 簡體 English
評論 评论 發表評論 发表评论 我要評論 我要评论 我來說兩句 我来说两句 留言 回應 回应 回覆 回复 回復 跟帖 參與討論 参与讨论 网友评论 網友評論
登录后评论 登录 登錄 登入 注册 註冊 登出 會員登入 会员登录 免費註冊 免费注册 加入會員 加入会员 會員招募 会员招募 會員中心 会员中心
點讚 点赞 按讚 點贊 赞 讚 踩 顶 頂 喜歡 喜欢 打賞 打赏 赞赏 讚賞 在看 关注 關注 追蹤 訂閱 订阅 訂閱電子報 电子报 電子報 订阅号
舉報 举报 檢舉 檢舉反映 反馈 反饋 纠错 糾錯 我要纠错 報錯 报错 錯誤回報 引用 編輯本文 只看該作者 只看该作者 只看樓主 只看楼主 使用道具 倒序瀏覽 倒序浏览
回頂部 返回頂部 返回顶部 回到頂部 回到顶部 回首頁 返回首頁 返回首页 回上一頁 回上頁 回列表 返回上一页 返回列表 返回目錄 返回目录 返回 關閉 关闭 关闭窗口 關閉視窗 關閉窗口 展開 展开
展開全文 展开全文 閱讀全文 阅读全文 查看全文 點我看更多 點我下載APP 按我看活動辦法 查看更多 更多 更多>> 繼續閱讀 继续阅读 請繼續往下閱讀 请继续往下阅读 下載 下载 下載APP 下载APP 下载客户端
客户端 打開APP 打开APP 手机版 手機版 簡體版 简体版 繁體版 繁体版 無障礙 无障碍 手机看新闻 手機看新聞 電腦版 电脑版 複製連結 复制链接 複製網址 連結 链接 听新闻 聽新聞 语音播报 播放 音频 視頻 视频 全文朗讀 朗讀
上一頁 下一頁 上一页 下一页 上一頁: 首頁 首页 尾頁 尾页 末頁 末页 上一篇 下一篇 上一條 下一條 上一条 下一条 上一章 下一章 目錄 目录 書架 书架 加入書架 加入书架 加入书签 投推荐票
印刷 シェア シェアする ツイート ツイートする ポスト ポストする はてなブックマーク はてブ ブックマーク メール メールで送る 保存 保存する クリップ
いいね いいね! いいね！ フォロー フォローする コメント コメントする コメントを書く コメントを見る 送る リンクをコピー URLをコピー ログイン 新規登録 会員登録 無料会員登録 有料会員登録
文字サイズ 文字の大きさ 標準 トップへ戻る ページトップへ ページの先頭へ ページトップ トップ 一覧へ戻る 一覧 もっと見る 続きを読む 記事を印刷 前の記事 次の記事 前の記事へ 次の記事へ
前へ 次へ お気に入り 購読 通知 スクラップ
공유 공유하기 기사공유 SNS공유 인쇄 인쇄하기 프린트 스크랩 북마크 글자크기 글자_크기 글씨크기 가 가+ 가- 폰트 크게 작게 좋아요 싫어요 댓글 댓글쓰기 댓글_쓰기 댓글달기 댓글보기
로그인 회원가입 구독 구독하기 구독신청 신고 신고하기 추천 추천하기 추천해요 기사저장 저장 카카오톡 카카오스토리 페이스북 트위터 네이버 네이버블로그 밴드 라인 URL복사 URL_복사 주소복사
링크복사 맨위로 위로 목록 목록으로 이전글 다음글 이전 다음 이전기사 다음기사 더보기 기사듣기 메일 이메일 이메일보내기 기사제보 제보 닫기 훈훈해요 슬퍼요 화나요 후속기사_원해요 후속기사
Share Share_this Share_this_article Share_this_story Share_this_post Share_this_page Share_on Tweet Print Print_this_page Save Save_article Bookmark Email_this Copy_link Comment Comments Leave_a_comment Like Follow
Follow_us Subscribe Subscribe_now Newsletter Sign_in Sign_up Log_in Login Log_out Register Create_account My_account Back_to_top Top Read_more Continue_reading
Load_more See_more Show_more View_all Text_size Font_size Listen Listen_to_this_article Skip_to_content Skip_to_main_content Search Report Reply Quote Close Previous Next Previous_article Next_article Menu
"""

# Counters: with a number beside them they are a counter's line.
CLASSES["COUNT"] = """
閱讀 阅读 閱讀數 阅读数 閱讀量 阅读量 閱讀次數 阅读次数 浏览 瀏覽 浏览量 瀏覽量 浏览次数 瀏覽次數 浏览数 瀏覽數 瀏覽人次 点击 點擊 点击数 點擊數 点击量 點擊量 点击率 點擊率 點閱
點閱數 點閱率 人氣 人气 次 人 条 條 則 篇 个 個 評論 评论 評論數 评论数 留言 回應 回应 回覆 回复 回復 查看 参与 參與 参与人数 有用 没用 沒用 点赞 點讚 赞 讚 收藏 分享 热度 熱度 万 萬 字 字数 字數 人閱讀 人阅读 次閱讀 次阅读 次浏览
閲覧数 閲覧 件 件のコメント コメント いいね 人がいいね ビュー 回 調べ 조회 조회수 댓글 추천 추천수 좋아요 공감 개 건 명 회
Views View Comments Comment Reads Shares Likes Replies Hits min_read minute_read minutes_read
"""

CLASSES["FILLER"] = """
到 至 我要 本文 本頁 本页 此文 此頁 此页 此 該 该 您 你 我 请 請 點此 点此 按此 點擊 点击 點選 点选 这里 這裡 的 與 与 和 或 将 將 把 给 給 去 来 來 了 共 已有 已 有 全部 原文 文章 新聞 新闻 资讯 資訊 內容 内容 頁面 页面 網頁 网页 手机 手機 最新 热门 熱門 本 次 第 不 太 很 我的 用 在 上 下 看 即可 可 更
この この記事を この記事 記事 記事を を で に へ の と する 本文 ページ 이 이_기사 이_기사를 기사 로 으로 를 을 에 하기 the this article on to with by a page us our and or in via for
"""

# Where one is on a site, and what stands over it.
CLASSES["NAV"] = """
首頁 首页 主頁 主页 新聞首頁 新闻首页 新闻中心 新聞中心 滾動新聞 滚动新闻 正文 当前位置 當前位置 您的位置 你的位置 您现在的位置 您現在的位置 現在位置 目前位置 您所在的位置 您在這裡 所在位置 网站首页 網站首頁 网站地图 網站地圖 站內搜尋 站内搜索 搜索 搜尋 搜寻
設為首頁 设为首页 联系我们 聯絡我們 關於我們 关于我们 廣告刊登 广告服务 隱私權政策 隐私政策 服務條款 服务条款 免责声明 免責聲明 網站導覽 加入我们 招聘信息
要聞 要闻 時政 时政 國際 国际 財經 财经 社會 社会 文化 體育 体育 娛樂 娱乐 科技 健康 教育 生活 地方 軍事 军事 觀點 观点 專題 专题 即時 即时 焦點 焦点 政治 兩岸 汽車 汽车 旅遊 旅游 房產 房产 論壇 论坛 图片 圖片 視頻 视频 博客 直播 滚动 滾動 国内 國內
ホーム トップページ ニュース 国内 国際 経済 社会 スポーツ エンタメ 暮らし 地域 オピニオン 社説 コラム 連載 特集 動画 写真 天気 ランキング マイページ メニュー 検索 現在地 お問い合わせ サイトマップ 利用規約 プライバシーポリシー 会社概要
홈 뉴스 정치 경제 사회 국제 문화 스포츠 연예 오피니언 사설 칼럼 전체메뉴 전체 메뉴 검색 지역 과학 IT 포토 동영상 본문_바로가기 메뉴_바로가기 본문바로가기 회사소개 이용약관 개인정보처리방침 광고문의 고객센터 사이트맵
Home News Politics Business World Culture Sports Sport Technology Science Opinion Local Life Style Travel Food Health Education Videos Photos About About_us Contact Contact_us Privacy Privacy_policy Terms Terms_of_service Sitemap Advertise Careers Help FAQ You_are_here Archive Archives Features
"""

CLASSES["AD"] = """
廣告 广告 贊助內容 赞助内容 推廣 推广 Banner ad ads Advertisement Advertising Sponsored Sponsored_content Promoted 広告 スポンサーリンク スポンサード AD PR 광고 배너 협찬 Adsense 橫幅 横幅
"""

# What follows is a list of other pages.
CLASSES["RELATED"] = """
相關閱讀 相关阅读 相關新聞 相关新闻 相關文章 相关文章 相關報導 相关报道 相關連結 相关链接 相關鏈接 相關主題 相关推荐 相關推薦 相关专题 延伸閱讀 延伸阅读 推薦閱讀 推荐阅读 推薦文章 推荐文章 為您推薦 为您推荐 猜你喜欢 猜你喜歡 你可能感興趣 您可能感兴趣 你可能也喜歡 你可能还喜欢 你可能感兴趣的
热门文章 熱門文章 热门新闻 熱門新聞 熱門點閱 热点新闻 今日热点 热门评论 最新评论 最新留言 精彩评论 最新文章 最新新聞 最新消息 今日要闻 今日要聞 點閱排行 点击排行 阅读排行 排行榜 新聞排行 更多新聞 更多新闻 更多文章 更多內容 友情链接 友情連結 編輯推薦 编辑推荐 看更多 按我看活動辦法 同類新聞 本類推薦 大家都在看 熱門話題 热门标签 推荐视频
関連記事 関連ニュース 関連リンク 関連キーワード あわせて読みたい こちらもおすすめ おすすめ記事 おすすめの記事 人気記事 人気記事ランキング アクセスランキング 新着記事 最新記事 注目記事 この記事に関連するニュース 最新ニュース 編集部のおすすめ
관련기사 관련_기사 관련뉴스 관련_뉴스 관련글 많이_본_기사 많이_본_뉴스 많이본기사 많이_읽은_기사 인기기사 인기_기사 인기뉴스 최신기사 최신_기사 최신뉴스 추천기사 추천_기사 주요기사 주요_뉴스 함께_볼_만한_기사 이_시각_주요뉴스 다른기사_보기
Related Related_articles Related_stories Related_news Related_posts Related_reading Read_next More_from More_on_this_story More_on More_stories More_news Most_read Most_popular Recommended Recommended_for_you You_may_also_like You_might_also_like Further_reading Popular_posts Trending Latest_news Up_next Editors'_picks
"""

# Sentences of law and warning under an article; wherever in its line.
CLASSES["LEGAL"] = """
版權所有 版权所有 著作權 保留所有權利 保留一切權利 未經授權 未经授权 未經許可 未经许可 不得轉載 不得转载 禁止轉載 禁止转载 請勿轉載 请勿转载 轉載請註明 转载请注明 轉載請注明 注明出处 註明出處 免责声明 免責聲明 特别声明 特別聲明 版权声明 版權聲明 聲明： 声明： 仅代表作者 僅代表作者 不代表本站 不代表本網 不代表本网 与本站立场无关 ICP备 ICP证 公网安备 网安备 新闻信息服务许可证 违法和不良信息 举报电话 舉報電話 广播电视节目制作 客服電話 客服专线 扫描二维码 扫一扫下载 长按识别 下载客户端
無断転載 無断複製 無断での転載 転載を禁じ 転載禁止 著作権は 記事・写真の無断
무단전재 무단_전재 재배포_금지 재배포금지 저작권자 저작권은 저작권_보호 AI학습
Copyright © ⓒ (c) All_rights_reserved rights_reserved Reproduction_without No_part_of_this Powered_by Terms_of_use
"""

# By-lines: what a name, a source, a time or an editor stands behind.
CLASSES["AUTHOR"] = """
作者 原创 原創 作者介绍 原作者 本文作者 文字 撰文 撰稿 撰稿人 執筆 执笔 口述 編著 编著 著者 譯者 译者 編譯 编译 文 本報記者 本报记者 本社記者 本社记者 本刊記者 本刊记者 本網記者 本网记者 特約記者 特约记者 特派記者 特派记者 見習記者 见习记者 實習記者 实习记者 首席記者 首席记者 駐京記者 全媒體記者 全媒体记者 融媒體記者 記者 记者 通訊員 通讯员 評論員 评论员 特約撰稿 樓主 楼主 發帖人 发帖人 貼文者 發文者 发布者 發布者 發佈者 张贴者 作家 詞 词 作詞 作词 填詞 填词 研究生 整理 採訪 采访 採訪撰文 采访整理 記錄 记录
著 文責 取材 取材・文 文・写真 取材・構成 聞き手 構成 筆者 書いた人 担当 ライター 記事 投稿者 寄稿
글 글쓴이 작가 원작 옮긴이 기자 작성자 지은이 저자 취재 필자 글·사진 취재·글 논설위원 특파원 선임기자 인턴기자 객원기자 칼럼니스트 By Written_by Author Words Words_by Story_by Text_by Reported_by Reporting_by Posted_by
"""
CLASSES["SOURCE"] = """
來源 来源 文章來源 文章来源 新聞來源 新闻来源 資料來源 资料来源 信息來源 信息来源 消息來源 稿件来源 稿件來源 稿源 出處 出处 轉自 转自 轉載自 转载自 轉引自 摘自 原載 原载 選自 选自 來自 来自 供稿 供稿单位 發布單位 发布单位 發佈單位 發布機構 发布机构 原文出處 原標題來源 据 媒體 媒体
出典 引用元 提供元 配信元 情報源 提供 発行 掲載 初出 掲載紙 출처 제공 자료 자료출처 제공처 Source Sources Via Originally_published_in Courtesy_of Published_by Published_in
"""
CLASSES["DATE"] = """
時間 时间 日期 發布時間 发布时间 發佈時間 發表時間 发表时间 發布日期 发布日期 發佈日期 發表日期 发表日期 發布於 发布于 發佈於 發表於 发表于 發布 发布 發佈 發表 发表 刊登 刊登日期 出版日期 出版時間 上架時間 張貼 貼文時間 发帖时间 發帖時間 建立時間 創建時間
入力 公開 公開日 公開日時 掲載日 掲載日時 投稿日 投稿日時 配信 配信日時 発表 発行日 作成日 日時 登録日 입력 입력일 기사입력 기사_입력 등록 등록일 작성 작성일 게시일 게재일 발행일 승인 송고 송고시간 작성일시 전송 날짜 일시
Published Published_on Posted Posted_on Date Created First_published Released Issued Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
"""
CLASSES["UPDATE"] = """
更新 更新時間 更新时间 更新日期 最後更新 最后更新 最後修改 修改時間 修改时间 更新於 更新于 編輯於 编辑于 最終更新 更新日 更新日時 수정 수정일 최종수정 최종_수정 기사수정 업데이트 최종수정일 갱신 Updated Updated_on Last_updated Last_modified Modified Edited
"""
CLASSES["EDITOR"] = """
責任編輯 责任编辑 責編 责编 承辦人 承办人 聯絡人 联系人 編輯 编辑 值班编辑 值班編輯 執行編輯 网络编辑 網路編輯 網絡編輯 核稿編輯 核稿 審核 审核 審校 审校 校對 校对 校稿 監製 监制 主編 主编 總編輯 总编辑 值班主任 版面编辑 指導教授 指导教授 指导教师 指導老師 指导老师 导师 排版 美編 美编 翻譯 翻译 攝影 摄影 剪輯 剪辑 制图 製圖 曲 作曲 編曲 编曲 演唱 主唱 歌手 原唱 和聲 和声 製作人 制作人 監督 混音 統籌 统筹 策划 策劃 一审 二审 三审 初审 复审 终审 签发 終審 圖片來源 图片来源 題圖 题图 封面圖 封面图 標題 标题 關鍵字 关键词 關鍵詞 关键字 標籤 标签 分類 分类 Tags Tag Keywords Categories Category Filed_under Topics 話題標籤
編集 編集者 校正 撮影 写真 カメラ タグ キーワード カテゴリ カテゴリー ジャンル 편집 편집자 사진 교정 태그 키워드 분류 영상 Editor Edited_by Editing_by Photo_by Photographs_by Photos_by Translated_by
"""

# A caption begins so; N before a number, else before a colon or a space.
CLASSES["CAPTION"] = """
照片提供 圖片提供 供图 供圖 圖 图 圖片 图片 圖說 图说 圖為 图为 圖表 图表 附圖 附图 插圖 插图 表 表格 附表 照片 資料圖 资料图 資料圖片 资料图片 資料照 資料照片 示意圖 示意图 配圖 配图 題圖 题图 左圖 左图 右圖 右图 上圖 上图 下圖 下图 攝影 摄影 影片 視頻 视频 圖片來源 图片来源 圖片提供 图源 圖源 組圖 组图 ▲圖 ▲图
図 図表 図版 写真 写真説明 写真提供 表 画像 画像提供 イラスト グラフ 撮影 地図 그림 표 사진 사진설명 사진제공 자료사진 이미지 도표 자료 Figure Fig Fig. Figures Table Photo Photos Photograph Picture Image Chart Map Illustration Caption Credit Video
"""
CLASSES["CREDIT"] = """
攝 摄 攝影 摄影 攝） 摄） 供圖 供图 提供） 供图） 攝影） 摄影） 新華社發 新华社发 新华社记者 資料圖 资料图 资料图片 資料照片 資料照 資料照） 資料圖片 翻攝 翻攝） 圖） 图） 制图 製圖 合成圖 撮影 撮影） 写真 提供 撮影＝ 사진=
"""

# Words that by themselves head a section of an article, and those that head a chapter of a book.
CLASSES["SECTION"] = """
摘要 提要 內容提要 内容提要 前言 引言 導言 导言 導讀 导读 導語 导语 緒論 绪论 背景 研究背景 方法 研究方法 材料 材料與方法 材料与方法 做法 步驟 步骤 作法 食材 調味料 调料 用料 小結 小结 結果 结果 討論 讨论 分析 結論 结论 結語 结语 結束語 结束语 總結 总结 展望 建議 建议 對策 对策 參考文獻 参考文献 參考資料 参考资料 注釋 注释 註釋 附註 附注 附錄 附录 後記 后记 編後語 编后语 編者按 编者按 致謝 致谢 作者簡介 作者简介 尾聲 尾声 概述 概況 概况 簡介 简介 問題 问题 意義 意义 影響 影响 特點 特点 注意事項 注意事项 小貼士 小贴士 討論事項 讨论事项 報告事項 报告事项 決議 决议 臨時動議 临时动议 提案討論 主席致詞 會議紀錄 会议记录 散會 決議事項 议题 議題 下次會議
はじめに おわりに まとめ 目的 方法 結果 考察 結論 背景 概要 要旨 序論 本論 結び あとがき 材料 作り方 手順 ポイント 参考文献 謝辞 付録 附則 補足 注意点 議題 報告事項 決定事項 審議事項 その他 経緯 今後の予定 今後の課題 終わりに 初めに
초록 국문초록 영문초록 서론 본론 결론 머리말 맺음말 들어가며 나가며 개요 배경 방법 결과 고찰 요약 목적 재료 만드는_법 만들기 참고문헌 부록 감사의_글 맺으며 시작하며 안건 논의사항 결정사항 보고사항 기타
Abstract Summary Introduction Background Method Methods Results Discussion Conclusion Conclusions References Acknowledgements Acknowledgments Appendix Ingredients Directions Instructions Preparation Notes Overview Bibliography Attendees Agenda Action_items Decisions
"""
CLASSES["CHAPTER"] = """
序章 序言 序幕 序曲 序 自序 代序 總序 总序 原序 再版序 楔子 引子 引言 前言 導言 导言 緒論 绪论 緒言 绪言 卷首語 卷首语 卷首 弁言 題記 题记 獻詞 献词 凡例 例言 開篇 开篇 後記 后记 後序 后序 跋 附記 附记 附錄 附录 尾聲 尾声 終章 终章 終曲 终曲 終卷 终卷 最終章 最终章 最終話 最終回 末章 結語 结语 結局 结局 大結局 大结局 番外 番外篇 番外編 番外编 外傳 外传 外篇 特別篇 特别篇 間章 间章 幕間 幕间 間奏 间奏 餘話 余话 後話 后话 致謝 致谢 作者的話 作者的话 完本感言 上架感言 新書感言 新书感言 完結感言 完结感言 卷末感言 卷尾感言 請假條 请假条 尾章 前記 前记 跋語 跋语 附言 開場 开场 開場白 开场白 收場 收场 前奏 序奏 尾奏 致讀者 致读者 告讀者 告读者 譯後記 译后记 譯者序 译者序 譯者後記 译者后记 編者的話 编者的话 編後記 编后记 出版說明 出版说明 出版前言 作者序 推薦序 推荐序 代跋 代後記 代后记 前傳 前传 後傳 后传 再版後記 再版后记 附則 附则 附表 修訂版序 修订版序 新版序
プロローグ エピローグ はじめに おわりに まえがき 前書き あとがき 後書き 序論 終わりに 解説 付録 インターミッション インタールード 断章 終幕 開幕 閑話 外伝 付則 おまけ 序話 間話 序文 跋文 後日談 後日譚 訳者あとがき 文庫版あとがき
프롤로그 에필로그 머리말 들어가는_말 나오는_말 서문 서장 종장 맺음말 후기 작가의_말 작가_후기 부록 외전 번외 번외편 막간 인터루드 서막 종막 들어가며 나가며 맺는말 옮긴이의_말 역자_후기 추천사 발문 서언 글을_마치며 부칙 인터미션
Prologue Epilogue Preface Foreword Introduction Afterword Interlude Acknowledgements Acknowledgments Appendix Postscript Author's_Note Translator's_Note Author's_Preface Dedication Conclusion Prelude Intermission Coda Epigraph Postlude Appendices Glossary Colophon To_the_Reader About_the_Author
"""
CLASSES["CONTENTS"] = """
目錄 目录 目次 總目 总目 章節目錄 章节目录 もくじ 차례 목차 Contents Table_of_contents
"""

# One who speaks, before a colon or a space.
CLASSES["SPEAKER"] = """
記者 记者 問 问 答 主持人 主持 嘉賓 嘉宾 網友 网友 觀眾 观众 聽眾 听众 甲 乙 丙 丁 旁白 老師 老师 學生 学生 受訪者 受访者 主席 司儀 问题 采访者 被采访者
聞き手 記者 司会 問い 質問 回答 答え 先生 기자 질문 답변 사회자 문 답 진행자 Q A Q1 Q2 Q3 A1 A2 A3 Interviewer Host Question Answer Moderator
"""

# Names of media: as a suffix they make a name a source.
CLASSES["ORG"] = """
報 报 網 网 社 臺 台 電視 电视 電視臺 電視台 电视台 廣播 广播 新聞 新闻 週末 周末 日報 日报 晚報 晚报 時報 时报 早報 早报 晨報 晨报 週刊 周刊 月刊 雜誌 杂志 學刊 学刊 學報 学报 期刊 頻道 频道 客户端 客戶端 新聞網 新闻网 在线 在線 線上 快訊 快讯 通訊社 通讯社 中央社 新華社 新华社 中新社 出版社 書局 书局 集團 集团 基金會 基金会 協會 协会 學會 学会 委員會 委员会 政府 部 局 廳 厅 署 院 所 處 办公室 辦公室 中心 大學 大学 學院 学院 公司 公众号 公眾號 新聞部 新聞稿 融媒体 融媒體 發布 发布 門戶 论坛 論壇 博客 部落格 報社 电台 電台 傳媒 传媒 媒体 媒體 文摘 读者 讀者 評論 评论 博物館 博物馆 圖書館 图书馆 文摘报 导报 導報 商報 商报 青年报 快报 都市报 縣報 县报 农报 校刊 館刊 通訊 通讯
新聞社 新聞デジタル ニュース デジタル オンライン テレビ 放送 通信 通信社 出版 編集部 編集局 ウェブ 協会 新報 タイムズ 株式会社
일보 신문 뉴스 방송 통신 통신사 경제 매일 저널 타임스 타임즈 미디어 주간 데일리 협회 위원회 투데이 연구소 편집국 편집부 Times News Post Daily Journal Press Agency Reuters Tribune Herald Gazette Magazine Weekly Review Online Chronicle Observer Guardian Bulletin Radio TV Broadcasting Network Media Digest Courier Today Foundation Institute University Association Centre Center Club Society .com .cn .net .org .tw .jp .kr BBC CNN NHK AP AFP UDN CNA VOA RFI DW KBS MBC SBS YTN
"""

OUT = "word_table.c"
PER_LINE = 100


def words_of(text):
    return [word.replace("_", " ") for word in text.split()]


def lower(word):
    return "".join(c.lower() if c.isascii() else c for c in word)


def collect():
    found = {}
    for name, text in CLASSES.items():
        for word in words_of(text):
            found.setdefault(lower(word).encode(), set()).add(name)
    return sorted(found.items())


def quoted(word):
    return '"' + word.decode().replace("\\", "\\\\").replace('"', '\\"') + '"'


def first_index(table):
    """For each first byte, where its words begin; 257 numbers."""
    index, at = [], 0
    for byte in range(257):
        while at < len(table) and table[at][0][0] < byte:
            at += 1
        index.append(at)
    return index


def lines_of(items, indent="    "):
    line = indent
    for item in items:
        if len(line.encode("utf-16-le")) // 2 + len(item) + 1 > PER_LINE and line != indent:
            yield line.rstrip()
            line = indent
        line += item + ", "
    if line != indent:
        yield line.rstrip()


def leads(table):
    """A bit for each character of three bytes that some word begins with."""
    bits = bytearray(8192)
    for word, _ in table:
        if len(word) >= 3 and word[0] >= 0xE0:
            code = ord(word[:3].decode("utf-8"))
            bits[code >> 3] |= 1 << (code & 7)
    return bits


def main():
    table = collect()
    order = list(CLASSES)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, OUT), "w", encoding="utf-8") as out:
        out.write("/* SPDX-License-Identifier: MIT */\n"
                  "/* Made by make_words.py from its own lists; do not edit. */\n"
                  '#include "doc/words.h"\n\n')
        out.write("const char words_text[] =\n")
        out.write("".join(f"    {quoted(word)}\n" for word, _ in table).rstrip() + ";\n\n")
        out.write("const struct word words[] = {\n")
        at = 0
        for word, classes in table:
            mask = " | ".join("WORD_" + name for name in order if name in classes)
            out.write(f"    {{ {at}, {len(word)}, {mask} }},\n")
            at += len(word)
        out.write("};\n\n")
        out.write("const unsigned short words_first[257] = {\n")
        out.write("\n".join(lines_of(str(n) for n in first_index(table))))
        out.write("\n};\n\n")
        out.write("const unsigned char words_leads[8192] = {\n")
        out.write("\n".join(lines_of(str(n) for n in leads(table))))
        out.write("\n};\n")


if __name__ == "__main__":
    main()
