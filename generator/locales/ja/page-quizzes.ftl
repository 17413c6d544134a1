### 始める前の小テストと試験。

quiz-label = 小テスト
quiz-label-exam = 試験
quiz-from-lesson = レッスン「{ $lesson }」より
quiz-to-lesson = レッスンに戻る
quiz-again = もう一度受ける
quiz-needs-script = この試験にはJavaScriptが必要です。{ $read }
quiz-needs-script-read = JavaScriptがなくても、問題を読むことはできます。

## 始める前に知っておくこと

quiz-questions = 全{ $questions }問です。
quiz-questions-drawn = { $total }問の中から{ $questions }問が出ます。
quiz-feedback-at-end = 結果は提出した後に表示されます。
quiz-time-limit = 制限時間は{ $minutes }分です。延長することも、制限をなくすこともできます。
quiz-certainty = 解答ごとに、どのくらい自信があるかを答えます。自信があるほど、正解での加点も、不正解での減点も大きくなります。
quiz-tries = 1問につき{ $tries }回まで解答できます。
quiz-pass-mark = { $mark }%以上で合格です。
quiz-once = 受けられるのは1回だけです。
quiz-attempts-best = { $attempts }回まで受けられます。最も良かった回が成績になります。
quiz-attempts-last = { $attempts }回まで受けられます。最後の回が成績になります。
quiz-attempts-any-last = 何回でも受けられます。最後の回が成績になります。
quiz-compared = 最後に、「{ $quiz }」からの変化がわかります。
