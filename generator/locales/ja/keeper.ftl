### 学習状況のファイルへの保存、読み込み、消去。

keeper-saved = 解答{ $answers }件を{ $name }に保存しています。ダウンロード先にあるこのファイルを、安全な場所に保管してください。
keeper-saved-whole = 保存されている内容すべてを、そのまま{ $name }に保存しています。ダウンロード先にあるこのファイルを、安全な場所に保管してください。
keeper-remind = まだファイルに保存していない解答が{ $answers }件あります。
keeper-remind-since = 前回の保存は{ $day }です。その後の解答{ $answers }件は、まだファイルに保存していません。
keeper-keep-here = 消さないようブラウザーに頼む
keeper-kept-here = このブラウザーは、自分で消すまで学習状況を残します。
keeper-not-kept = このブラウザーでは、保存した内容が残るとは限りません。ときどき学習状況をファイルに保存してください。
keeper-nothing = まだ何も保存されていないので、ファイルにできるものがありません。

## 保存内容の問題

keeper-blocked = ブラウザーの設定により、この講座は何も保存できません。解答はそのページを離れると消えます。ファイルに保存するものはなく、読み込むこともできません。ブラウザーの設定で、このサイトのデータの保存を許可してください。
keeper-newer = 保存されている内容は、この講座の新しい版のものです。このページでは表示できず、何も変更しません。内容は丸ごとファイルに保存できます。ページを読み込み直すと、新しい版になります。
keeper-stuck = 保存されている内容の一部を読み取れず、その控えを残す空きもないため、そのままにしてあります。まずファイルに保存してください。安全な場所に保管できたら、学習状況を消してからファイルを読み込むと、読み取れるものが戻ります。
keeper-full = ブラウザーの保存領域がいっぱいです。
keeper-copies =
    { $copies ->
        [1] 学習状況の一部を読み取れなかったことがあります。そのときの内容の控えが、このブラウザーに残っています。
       *[other] 学習状況の一部を読み取れなかったことが{ $copies }回あります。そのときどきの内容の控えが、このブラウザーに残っています。
    }
keeper-open-copy = 読み取れる内容を見る
keeper-save-copy = 破損した控えを保存
keeper-open-copy-of = 控え{ $which }の読み取れる内容を見る
keeper-save-copy-of = 控え{ $which }を保存

## 読み込めないファイル

keeper-unchanged = 何も変わっていません。
keeper-unreadable = ファイルを読み取れませんでした。もう一度選んでください。
keeper-empty = このファイルは空です。
keeper-too-large = このファイルは{ $megabytes }MBあり、学習状況のファイルとしては大きすぎます。
keeper-broken-off = このファイルは破損しています。途中で切れているか、書き換えられていて、読み取れません。ほかに控えがあれば、そちらを選んでください。
keeper-not-progress = これは学習状況のファイルではありません。ここで保存したファイル（名前の終わりが-progress.json）を選んでください。
keeper-other-course = これは別の講座「{ $course }」のファイルです。
keeper-newer-file = このファイルは、この講座の新しい版で作られたものです。ページを読み込み直して新しい版にしてから、もう一度ファイルを読み込んでください。
keeper-nothing-new = このファイルに、ここにない内容はありません。
keeper-in-part = ファイルには読み取れない部分があり、その部分は除いています。
keeper-no-room = ブラウザーの保存領域がいっぱいで、このファイルを読み込めません。解答{ $answers }件は、どれも保存されませんでした。

## ファイルによる変化。「、」でつながる並びなので、名詞で終えます。

keeper-adds-answers = 解答{ $n }件の追加
keeper-later-answers = より新しい解答{ $n }件への差し替え
keeper-adds-drafts = 未提出の解答{ $n }件の追加
keeper-changes-drafts = 未提出の解答{ $n }件の変更
keeper-drops-drafts = 未提出の解答{ $n }件の削除（同じテストの別の回が進行中のため）
keeper-adds-results = テストの結果{ $n }件の追加
keeper-changes-results = テストの結果{ $n }件の変更
keeper-marks-lessons = 開いたレッスン{ $n }件の追加
keeper-adds-notes = メモ{ $n }件の追加
keeper-changes-notes = メモ{ $n }件の変更
keeper-drops-notes = 保存元で消したメモ{ $n }件の削除
keeper-adds-reviews = 復習の記録{ $n }問分の追加
keeper-puts-on-path = 保存元で選んだ進め方への切り替え
keeper-preview = このファイルを読み込むと、次のように変わります：{ $changes }。
keeper-preview-newest = このファイルを読み込むと、次のように変わります：{ $changes }。最も新しい解答は{ $day }のものです。
keeper-load = 読み込む
keeper-leave = やめる
keeper-left = ファイルは読み込みませんでした。何も変わっていません。
keeper-loaded = 読み込みました。変わったこと：{ $changes }。このページを離れるまでは、元に戻せます。
keeper-undo = 元に戻す
keeper-undone = 元に戻しました。その後の解答も残っています。

## 消去

keeper-really-erase = 本当に消す
keeper-confirm-erase = このブラウザーにあるすべての解答を消します。よければ、もう一度ボタンを押してください。
keeper-confirm-erase-copies = このブラウザーにあるすべての解答を消します。破損した控えも消えます。よければ、もう一度ボタンを押してください。
keeper-erased = このブラウザーの学習状況を消しました。

## 1つのブラウザーを使う何人かの人

learners-nameless = （名前なし）
learners-go-on = { $name }として続ける
learners-take-away = { $name }の分をファイルに移す
learners-really = { $name }の分を本当に移す
learners-saved = { $name }の学習状況を{ $file }に保存しています。もう一度ボタンを押すと、このブラウザーから消えます。
learners-gone = { $name }の学習状況は、ファイルだけに残っています。
learners-name-first = まず名前を入力してください。
learners-no-room = ブラウザーの保存領域がいっぱいで、学ぶ人を追加できません。何も変わっていません。
