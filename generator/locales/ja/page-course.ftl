### 講座の中を案内するページ。

## 長さとレッスン数

length-minutes = { $minutes }分
length-hours =
    { $half ->
        [yes] { $hours }時間半
       *[no] { $hours }時間
    }
length-about = 約{ $length }
lesson-minutes = { $minutes }分
module-lessons = 全{ $lessons }レッスン
lessons-and-length = 全{ $lessons }レッスン・約{ $length }

## 最初のページ

home-start = 講座を始める
home-paths = { $choose }（約{ $shortest }から約{ $longest }まで）
home-choose-path = 進め方を選ぶ
home-far = これまでの進み具合
home-about = この講座について
home-modules = 章の一覧
home-review = 復習

## 章

module-number = 第{ $number }章
module-contents = レッスンの一覧
module-start = 最初のレッスンを始める
module-print = この章を印刷

## レッスンの上

lesson-number = レッスン { $number }/{ $lessons }
lesson-number-in-path = { $path }：{ $number }/{ $lessons }
lesson-extra = 追加のレッスン（「{ $path }」には含まれません）
lesson-objectives = できるようになること

## 先に学ぶレッスンがあるとき

gate-title = このレッスンの前に
gate-text = このレッスンは、上のレッスンの内容をもとにしています。そちらを完了すると、自動で始められるようになります。

## レッスンの下

onward = 次に進む
onward-next = 次へ
onward-next-module = 次の章
onward-back = 前へ：{ $title }
onward-modules = 章の一覧
onward-print = このレッスンを印刷
onward-tomorrow = 明日やってみましょう

## 章、進め方、講座の終わり

end-module-open = 章「{ $title }」のレッスンは、これが最後です。
end-module-done = 章「{ $title }」を終えました。
end-abilities-open = すべて終えると、次のことができるようになります：
end-abilities-done = できるようになったこと：
end-open = 「{ $title }」のレッスンは、これが最後です。
end-done = 「{ $title }」を終えました。お疲れさまでした。
end-lessons = レッスンの一覧
end-now = 次にすること
end-progress = 結果を見る

## 進め方

path-everything = 全レッスン
paths-title = どのくらい時間がありますか？
paths-title-again = あなたの進め方
path-lessons = 含まれるレッスン
path-more = 続きも、いつでも学べます：
path-more-lessons = 「{ $path }」にあと{ $lessons }レッスン、約{ $length }
path-choose-another = ほかの進め方を選ぶ
path-next = 「{ $path }」の次のレッスン
path-lesson-extra = これは追加のレッスンです。「{ $path }」には含まれません。
path-return = 「{ $path }」に戻る

## 学習状況のページ

progress-total = 全体
progress-wrong = 間違えた問題
progress-results = テストの結果
progress-conversations = 会話の結果
progress-goals = 学習目標ごとの結果
progress-before = 講座の以前の版での結果
progress-modules = 章の一覧
progress-keep = 学習状況を保管する
