### 検索、コードのコピー、ファイルの保存、通信なしの講座、メニュー。

## ことばの間

label-of = { $label }：

## 検索

search-label = 講座を検索
search-field = 何を探しますか？
search-close = 閉じる
search-nothing-typed = ことばを1つか2つ入力してください。すべてのレッスンの本文を検索します（問題は検索しません）。
search-nothing-found = 「{ $typed }」は見つかりませんでした。ほかのことばにするか、ことばを減らしてみてください。
search-found = { $pages }ページ
search-found-without = { $words }のあるページはありません。近いもの：{ $pages }ページ
search-quoted = 「{ $word }」
search-more = もっと見る
search-failed = 検索を読み込めませんでした。講座が更新されたか、インターネットにつながっていないのかもしれません。
search-reload = ページを読み込み直す

## コードのコピー

code-copy = コピー
code-copied = コピーしました
code-press = Ctrl+Cを押してください

## ほかのページの枠の中でのファイルの保存

frame-no-file = この講座を囲むページがダウンロードを許可していないため、ファイルを保存できません。下のテキストをコピーして新しいファイルに貼り付け、{ $name }という名前で保存してください。ここで保存したものと同じように読み込めます。
frame-perhaps-no-file = ファイルを保存しています。保存されない場合は、この講座を囲むページがダウンロードを許可していません。下のテキストをコピーして新しいファイルに貼り付け、{ $name }という名前で保存してください。ここで保存したものと同じように読み込めます。
frame-copy = テキストをコピー
frame-copied = コピーしました
frame-selected = 選択しました。Ctrl+Cか⌘Cでコピーしてください

## 通信なしで使う講座の新しい版

offline-newer = この講座の新しい版があります。これまでの解答はそのまま残ります。
offline-load = 読み込む
offline-later = 後で

## レッスンのメニュー

menu-about-module = この章について
