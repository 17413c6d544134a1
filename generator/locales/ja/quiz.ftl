### 小テストが示すことば。

quiz-wrong-again = 間違えた問題を解き直す
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] 成績になるのは最後の回です：{ $percent }%、合格。
                [open] 成績になるのは最後の回です：{ $percent }%、まだ合格していません。
               *[none] 成績になるのは最後の回です：{ $percent }%。
            }
       *[best]
            { $result ->
                [passed] 成績になるのは最も良かった回です：{ $percent }%、合格。
                [open] 成績になるのは最も良かった回です：{ $percent }%、まだ合格していません。
               *[none] 成績になるのは最も良かった回です：{ $percent }%。
            }
    }
quiz-by-goal = 学習目標ごとの結果
quiz-goal-score = { $max }点中{ $score }点
quiz-more-on-this = 詳しくはこちら：{ $lessons }
quiz-retry = もう一度解く
quiz-retry-goal = もう一度解く：{ $goal }
quiz-so-far = { $of }問中{ $done }問に解答
quiz-score =
    { $result ->
        [passed] { $max }点中{ $score }点、{ $percent }%で合格です。
        [open] { $max }点中{ $score }点、{ $percent }%です。まだ合格していません（{ $needed }%以上で合格）。
       *[none] { $max }点中{ $score }点、{ $percent }%です。
    }
quiz-all-answered = すべて解答しました。
