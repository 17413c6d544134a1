### 講座が自動で作るページ。

## 学習状況

page-title-progress = 学習状況
page-about-progress = これまでの進み具合と、それを保管するファイル。
page-keywords-progress = 成績、結果、点数、進捗、バックアップ、書き出し、読み込み、リセット
progress-needs-script = このページにはJavaScriptが必要です。学習状況はブラウザーに保存されていて、JavaScriptがないと何も表示できません。
progress-kept = 解答はこのブラウザーに保存され、どこにも送られません。ほかのブラウザーやほかの機器からは見えません。また、1、2週間開かないと保存内容を消すブラウザーもあります。念のため、あるいは別の場所で続けるために、ファイルに保存しておきましょう。
progress-save = ファイルに保存
progress-load = ファイルから読み込む
progress-erase = 学習状況を消す
progress-answer = 操作の結果

## 1つのブラウザーを何人かで使うとき

learners-title = ほかの人もここで学ぶ
learners-about = それぞれの学習状況は、名前で分けて保存されます。パスワードはありません。このブラウザーを使う人なら、誰の続きでも始められます。
learners-now = いま学んでいる人
learners-name = ほかに学ぶ人の名前
learners-add = 追加して続ける

## 復習

page-title-review = 復習
page-about-review = これまでに解いた問題を、忘れる前にもう一度。
page-keywords-review = 繰り返し、暗記カード、間隔反復、おさらい
review-needs-script = このページにはJavaScriptが必要です。もう一度出す問題を、JavaScriptで選んでいます。

## メモ

page-title-notes = メモ
page-about-notes = レッスンで書いたメモと、引いたマーカーのすべて。
page-keywords-notes = ノート、マーカー、ハイライト、しおり
notes-needs-script = このページにはJavaScriptが必要です。メモはブラウザーに保存されていて、JavaScriptがないと何も表示できません。
notes-none = まだ何も書いていません。レッスンの見出しにあるペンを押すか、文章を選んでマーカーを引いてください。解答に書いたことや、会話で言ったことも、ここに集まります。
notes-search = メモを検索
notes-print = 印刷
notes-former-lessons = なくなったレッスン

## 学習記録

page-title-record = 学習記録
page-about-record = ここで学んだことを、1枚の紙とファイルに。
page-keywords-record = 修了証、証明書、認定証、バッジ
record-needs-script = このページにはJavaScriptが必要です。学んだことはブラウザーに保存されていて、JavaScriptがないと何も表示できません。
record-name = 学習記録に載せる名前
record-name-hint = 名前はこのブラウザーに残り、印刷したものと保存したファイルに載ります。結果ファイルには、解答とその点数、日付も入りますが、自分のことばで書いたものは入りません。
record-print = 学習記録を印刷
record-save = 結果ファイルを保存
record-sheet = 学習記録
