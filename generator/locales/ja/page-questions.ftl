### 解答する前の問題。

## すべての問題

question-label = 問題
question-hint = ヒント
question-hint-number = ヒント { $number }/{ $hints }
question-answer = 正解：
question-answers = 正解は次のとおり：
question-if-right = 正解だった場合
question-if-partly = 一部正解だった場合
question-if-wrong = 不正解だった場合
question-your-answer = あなたの解答

## 正誤

true-false-true = 正しい
true-false-false = 誤り

## 空欄

gap = 空欄{ $number }
gaps-filled-in = すべて埋めると：
gap-just-as-right = 空欄{ $number }の別の正解：{ $answers }
gap-answer = 空欄{ $number }：{ $answer }

## 数の入力

number-your-answer-in = あなたの解答（{ $unit }）
number-range = （{ $low }から{ $high }までなら正解）

## 組み合わせと分類

pairs-choose = 選択…
pairs-choose-from = 選択肢：{ $choices }
match-answers = 正しい組み合わせ：
sort-answers = 正しい分類：

## 並べ替え

order-position = 何番目か：{ $item }
order-answer = 正しい順番：

## 短い文の入力

text-answers = 次のどれでも正解：

## 自由な解答と解答例

open-recall = 以前に書いた解答
open-checklist = あなたの解答は、次のことができていますか？ できているものにチェックを入れてください。

## 自分について答える問題

rate-towards = 「{ $label }」寄りの場合：
rate-in-between = 中間の場合：
