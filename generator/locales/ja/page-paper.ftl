### 紙の上の講座：印刷用のページと電子書籍（EPUB）。

page-title-paper = 印刷用ページ
page-about-paper = 講座全体を印刷するためのページ。
page-keywords-paper = プリント、プリンター、PDF

## 印刷の前に

paper-choose = このまま全体を印刷できます。一部だけなら、先に章かレッスンを選んでください。ブラウザーの印刷画面ではPDFも作れます。
paper-with-answers = 解答つき
paper-print = 印刷
paper-whole = 講座全体に戻る
paper-contents = 目次

## 章の中

paper-answers = 解答
paper-question = 問題{ $number }
paper-exam = この試験は画面で受けます。
paper-drawn = 画面では、受けるたびにこの中から{ $questions }問が出ます。

## 問題の指示

paper-passage = 選んだものの番号を書いてください：
paper-choices = 正しいものをすべて選んでください。
paper-order = 正しい順に番号をつけてください。
paper-choose-from = 次から選んでください：
paper-choose-several = 次から選んでください（当てはまるものはいくつでも）：
paper-checklist = あなたの解答は、次のことができていますか？
paper-towards = 「{ $label }」寄りの場合：{ $remark }
paper-gap-answer = 空欄{ $number }、{ $answer }
paper-gap = 空欄{ $number }：

## ゲームブックになった会話

paper-meters = { $name }の気持ちによって進み方が変わるところがあります。読んだ内容から判断するか、せりふごとの変化を書きとめながら進んでください。
paper-meter = { $meter }：{ $levels }。はじめは{ $start }です。
paper-go-to = { $number }へ進む
paper-way = { $condition }：{ $way }
paper-ending-good = 良い結末：{ $ending }
paper-ending-mixed = どちらともいえない結末：{ $ending }
paper-ending-bad = 悪い結末：{ $ending }
paper-hides = { $name }が言わなかったこと：

## 電子書籍

book-contents = 目次
book-landmarks = 主なページ
book-cover = 表紙
book-start = 本文
book-accessibility = 見出し、目次、画像の説明があります。
