### 1問ずつ進むもの、制限時間のあるもの、自信を答えるもの。

## 自信

exam-how-sure = どのくらい自信がありますか？
exam-sure-first = まず、どのくらい自信があるかを選んでください。
exam-sure-1 = 自信なし
exam-sure-2 = やや自信あり
exam-sure-3 = 自信あり
exam-marks-1 = 正解 1、不正解 0
exam-marks-2 = 正解 2、不正解 −2
exam-marks-3 = 正解 3、不正解 −6

## 始める前

exam-how-much-time = 時間はどのくらい必要ですか？
exam-not-loaded = 問題を読み込めませんでした。インターネットにつながっているか確かめてください。
exam-begin = 始める
exam-minutes = { $minutes }分
exam-no-limit = 制限なし

## 時計

exam-more-time = { $minutes }分延長
exam-minutes-left = 残り{ $minutes }分
exam-minutes-left-heard = 残り{ $minutes }分です
exam-seconds-left = 残り{ $time }
exam-time-up = 時間になりました。それまでの解答を提出しました。
exam-time-more = 時間を延長しました。
exam-time-off = 制限時間をなくしました。

## 提出

exam-hand-in = 提出する
exam-hand-in-anyway = このまま提出する
exam-still-open = まだ解答していない問題が{ $count }問あります：{ $questions }。
exam-again = もう一度受ける
exam-attempts-left =
    { $left ->
        [0] もう受けられません。
       *[other] あと{ $left }回受けられます。
    }
exam-practising = これは練習です。テストの結果は変わりません。

## 講座の前に受けたテストとの比較

exam-what-changed = 変わったこと
exam-gain =
    { $change ->
        [up] 前回{ $before }%、今回{ $now }%：{ $by }ポイント上がりました
        [down] 前回{ $before }%、今回{ $now }%：{ $by }ポイント下がりました
       *[same] 前回{ $before }%、今回{ $now }%：変わりません
    }

## 自信と結果

exam-how-sure-you-were = 自信と結果
exam-sure-marks = 自信を加味した得点：{ $most }点中{ $marks }点
exam-sure-key = 各行の色のついた範囲は、その自信を選ぶのが最も得になる正答率です。印はあなたの正答率を示します。
exam-sure-right =
    { $count ->
        [0] { $level }：解答なし
       *[other] { $level }：解答{ $count }件、うち正解{ $right }件
    }
exam-sure-percent =
    { $count ->
        [0] { $level }：解答なし
       *[other] { $level }：解答{ $count }件、正答率{ $percent }%
    }
exam-too-sure = 結果に比べて、自信が強すぎました。
exam-too-unsure = もっと自信を持ってもよかったようです。
exam-well-judged = 自信と結果が合っています。

## 1問ずつ

exam-step = 問題 { $n }/{ $of }
exam-practice = 練習 { $n }/{ $of }
exam-practice-one = 練習
exam-overview = 問題一覧
exam-before-hand-in = 提出する前に
exam-look-over = 見直す
exam-back = 前へ
exam-next = 次へ
exam-mark-later = 後で見直す
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] 問題{ $n }：解答済み、後で見直す
               *[no] 問題{ $n }：解答済み
            }
       *[open]
            { $marked ->
                [yes] 問題{ $n }：未解答、後で見直す
               *[no] 問題{ $n }：未解答
            }
    }
exam-key-answered = 解答済み
exam-key-open = 未解答
exam-key-marked = 後で見直す
exam-marked-ones = 後で見直す問題：{ $questions }。

## 提出した後

exam-back-to-result = 結果に戻る
exam-look-at-answers = 解答を見る
exam-your-answers = あなたの解答
exam-show-all = すべて開く
exam-hide-all = すべて閉じる
exam-next-answer = 次の解答
exam-verdict-right = 正解
exam-verdict-partly = 一部正解
exam-verdict-wrong = 不正解
exam-verdict-done = 完了
exam-verdict-none = 未解答
exam-goals-right = 学習目標{ $count }件：すべて正解
exam-more-goals-right = ほかの学習目標{ $count }件：すべて正解
exam-more-goals-open = ほかの学習目標{ $count }件：まだ全問正解ではありません
