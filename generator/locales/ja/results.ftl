### 学習状況のページ：小テストと会話の結果。

results-quiz =
    { $result ->
        [passed] { $day }：{ $max }点中{ $score }点、{ $percent }%、合格
        [open] { $day }：{ $max }点中{ $score }点、{ $percent }%、未合格
       *[none] { $day }：{ $max }点中{ $score }点、{ $percent }%
    }
results-others = ほかの{ $count }回の結果
results-endings = 結末：{ $of }通り中{ $found }通り発見、前回は{ $day }
results-endings-found = 結末：{ $found }通り発見、前回は{ $day }
results-goal = { $max }点中{ $score }点、{ $percent }%。
results-goal-read = { $max }点中{ $score }点、{ $percent }%。もう一度読むなら：{ $lesson }
results-last-here = 前回学んだ日：{ $day }
results-exercise = 演習{ $n }
results-question = 問題{ $n }
