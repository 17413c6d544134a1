### 学習の進み具合。「演習」は問題、会話、テストの総称です。

lesson-so-far = 演習{ $of }件中{ $done }件完了
lesson-done = レッスン完了
lesson-quiz-not-passed =
    { $left ->
        [0] 小テスト未合格
       *[other] 小テスト未合格：あと{ $left }点
    }
lesson-exam-not-passed =
    { $left ->
        [0] 試験未合格
       *[other] 試験未合格：あと{ $left }点
    }

## レッスンや章の横

progress-done-not-passed = 完了（未合格）
progress-not-started = 未着手
progress-done = 完了
progress-closed = まだ始められません
progress-not-known = 確認できません
progress-exercises = 演習{ $of }件中{ $done }件
progress-lessons = レッスン{ $of }件中{ $done }件
progress-sum = { $lessons }、{ $exercises }
progress-sum-quizzes = { $lessons }、{ $exercises }、テスト{ $quizzes }件中{ $passed }件合格

## 次へのリンク

onward-start = 始める：{ $title }
onward-continue = 続ける：{ $title }
onward-all-done = すべて完了：結果を見る

## 戻ってきた人への最初のページ

home-minutes = 約{ $minutes }分
home-minutes-left = このレッスンはあと約{ $minutes }分

## 保存についてのお知らせ

notice-close = 閉じる
notice-blocked = ブラウザーの設定により、この講座は何も保存できません。解答はこのページを離れると消えます。
notice-full = ブラウザーの保存領域がいっぱいです。これからの解答は、このページを離れると消えます。
notice-damaged = 保存されていた学習状況の一部を読み取れませんでした。読み取れたものはすべて残っています。
notice-stuck = 保存されていた学習状況の一部を読み取れず、その控えを残す空きもありません。元のものはそのままにしてあります。これからの解答は、このページを離れると消えます。
notice-newer = 学習状況はこの講座の新しい版で保存されたもので、そのままにしてあります。ここでの解答は、このページを離れると消えます。ページを読み込み直すと、新しい版になります。
