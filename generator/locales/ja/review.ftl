### 忘れないように、何日か後にもう一度出る問題。

review-due = { $n }問を復習する
review-due-today = 今日の復習は{ $n }問です。
review-due-today-many = 今日の復習は{ $n }問です。忘れていそうなものから、一度に{ $most }問ずつ出ます。
review-start = 始める
review-none-yet = まだ復習するものはありません。レッスンで解いた問題が、またここに出ます。間違えた問題は次の日に、そのほかはもっと後に出ます。
review-none-due = 今日復習するものはありません。次は{ $day }、{ $n }問です。
review-unread = ここでは学習状況を読み取れないため、復習するものがありません。
review-not-loaded = 問題を読み込めませんでした。ページを読み込み直してください。
review-place = { $at }/{ $of }
review-from = レッスン「{ $lesson }」より
review-changed = この問題は、解答した後で変わりました。

## 解答の後

review-how-sure = どのくらい自信がありましたか？
review-sure-1 = 勘で答えた
review-sure-2 = やや自信あり
review-sure-3 = 自信あり
review-comes-back =
    { $when ->
        [today] 今日もう一度出ます。
        [tomorrow] 明日また出ます。
       *[day] { $day }にまた出ます。
    }
review-next = 次の問題
review-finish = 終わる
review-skip = 今日はとばす

## 終わり

review-done = 終わりました。
review-done-right = 終わりました。{ $of }問中{ $right }問、覚えていました。
review-more = あと{ $n }問続ける
review-week = これからの7日間
review-today = 今日
review-tomorrow = 明日
review-day-none = なし
