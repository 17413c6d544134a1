### 解答中と解答後に、問題が示すことば。

# question 問題　／　answer（解く人の）解答　／　right answer 正解　／　partly right 一部正解　／　not right 不正解
# exercise 演習　／　quiz 小テスト　／　exam 試験　／　両方をまとめて テスト　／　attempt 回（受ける）　／　pass mark 合格点
# check 答え合わせ　／　hand in 提出する　／　hint ヒント　／　feedback 解説　／　model answer 解答例
# course 講座　／　module 章　／　lesson レッスン　／　path 進め方　／　goal, objective 学習目標
# progress 学習状況　／　record of learning 学習記録　／　review 復習　／　note メモ　／　highlight マーカー
# conversation 会話　／　ending 結末　／　line せりふ　／　way（会話の）受け答え　／　claim（出典の）知見　／　certainty 自信
# 数字と単位の間は空けません。引用は「」、コロンは全角です。ボタンは「〜する」か名詞で短くします。

## ボタン

question-check = 答え合わせ
question-check-again = もう一度答え合わせ
question-answer-again = もう一度答える
question-show-answer = 正解を見る
question-all-feedback = すべての解説

## 採点の前に足りないもの

question-choose-first = まず答えを選んでください。
question-pick-first = まず文中のことばを選んでください。
question-type-first = まず答えを入力してください。
question-fill-first = まず空欄をどれか埋めてください。
question-type-number = 数字で入力してください（例：{ $example }）。
question-same-answer = 前と同じ答えです。変えてから、もう一度答え合わせをしてください。

## 結果

question-emptied = 問題をはじめの状態に戻しました。
question-right = 正解です。
question-partly =
    { $max ->
        [1] 一部正解です。
       *[other] 一部正解です。{ $max }点中{ $score }点。
    }
question-not-yet = まだ正解ではありません。
question-unforeseen = この答えは想定していなかったので、どこが足りないかをお伝えできません。
question-unforeseen-hint = この答えは想定していなかったので、どこが足りないかをお伝えできません。ヒントが役に立つかもしれません。
question-wrong = 不正解です。
question-not-answered = 解答がありません。
question-points = { $max }点中{ $score }点です。
question-tries-left =
    { $left ->
        [0] もう解答できません。
       *[other] あと{ $left }回解答できます。
    }

## 解答した後で変わった問題

question-answered-earlier =
    { $state ->
        [right] この問題には、以前の版のときに解答しています。結果は正解でした。
        [partly] この問題には、以前の版のときに解答しています。結果は一部正解でした。
        [wrong] この問題には、以前の版のときに解答しています。結果は不正解でした。
       *[done] この問題には、以前の版のときに解答しています。
    }
question-has-changed =
    { $state ->
        [right] この問題は、解答した後で変わりました。そのときの解答は正解でした。
        [partly] この問題は、解答した後で変わりました。そのときの解答は一部正解でした。
        [wrong] この問題は、解答した後で変わりました。そのときの解答は不正解でした。
       *[done] この問題は、解答した後で変わりました。そのときは解答を終えていました。
    }
question-was-corrected =
    { $state ->
        [right] この問題は、解答した後で訂正されました。そのときの解答は正解として扱われました。
        [partly] この問題は、解答した後で訂正されました。そのときの解答は一部正解として扱われました。
        [wrong] この問題は、解答した後で訂正されました。そのときの解答は不正解として扱われました。
       *[done] この問題は、解答した後で訂正されました。そのときは解答済みとして扱われました。
    }

## 選択肢などの横の印（小さな文字）

mark-one-right = あなたの解答：正解
mark-one-wrong = あなたの解答：不正解
mark-one-missed = 正解
mark-many-right = あなたの解答：正解
mark-many-wrong = あなたの解答：不正解
mark-many-missed = 正解（選んでいません）
mark-part-right = 正解
mark-part-wrong = 不正解
mark-part-missed = 未解答
mark-order-right = 順番どおり
mark-order-wrong = 順番が違います

## 自分のことばで答える問題

open-compare = 解答例と比べる
open-change = 解答を直す
open-model = 解答例
open-kept = 解答を保存しました。下の解答例と比べてみましょう。
open-kept-tick = 解答を保存しました。下の解答例と比べて、できていることにチェックを入れましょう。
open-may-change = 解答を直せるようになりました。

## 自分について答え、傾向を見る問題

rate-show = 自分の傾向を見る
rate-meanings = 答えから考えられること
rate-all-first = まずすべての項目に答えてください。まだ答えていない項目：「{ $statement }」
rate-profile = あなたの傾向です。正解も不正解もありません。
rate-average = 平均：「{ $label }」
rate-between = 中間です。
rate-between-most = 中間です。最も当てはまるのは「{ $most }」、最も当てはまらないのは「{ $least }」です。

## 並べ替え

order-up = 上へ移動：{ $item }
order-down = 下へ移動：{ $item }
order-moved = 「{ $item }」を{ $of }件中{ $position }番目に移動しました
