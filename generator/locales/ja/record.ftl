### 学習記録。印刷して提出するものです。

record-title = 学習記録
record-nothing = まだ完了したものがありません。レッスンを進めると、学習記録ができていきます。
record-newer = 保存されている内容は、この講座の新しい版のものです。ページを読み込み直すと、新しい版になります。
record-all-met = この講座の修了条件をすべて満たしました。
record-missing = 学習記録に足りないもの：
record-kept-of = { $day }の学習記録はそのまま残ります。
record-missing-now = 新しい学習記録に足りないもの：
record-since = { $day }より成績が上がりました。下の学習記録はその日のものです。
record-renew = 新しく作る
record-met = ✓

## 講座が求めること

record-lessons =
    { $how ->
        [all]
            { $of ->
                [1] レッスン1件完了
               *[other] レッスン{ $of }件すべて完了
            }
        [more] レッスン{ $done }件完了
       *[some] レッスン{ $of }件中{ $done }件完了
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [1] テスト1件合格
               *[other] テスト{ $of }件すべて合格
            }
        [more] テスト{ $done }件合格
       *[some] テスト{ $of }件中{ $done }件合格
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [1] 会話1件完了
               *[other] 会話{ $of }件すべて完了
            }
        [more] 会話{ $done }件完了
       *[some] 会話{ $of }件中{ $done }件完了
    }
record-hours = 学習時間{ $of }時間のうち{ $done }時間
record-and-more = ほか{ $count }件

## 学習記録そのもの

record-no-name = 名前がまだありません（上で入力してください）
record-claim = この講座の修了条件を満たしました：{ $criteria }。
record-when = 学習日
record-from-to = { $first }〜{ $last }
record-length = 標準の学習時間
record-minutes = { $minutes }分
record-about-hours = 約{ $hours }時間（講座の目安）
record-path = 進め方
record-version = 講座の版
record-tests = テスト
record-by-goal = 学習目標ごとの結果
record-by-module = 章ごとの結果
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [1] レッスン1件
               *[other] レッスン{ $of }件すべて
            }
        [more] レッスン{ $done }件
       *[some] レッスン{ $of }件中{ $done }件
    }
record-whole = 合計
record-score = { $max }点中{ $score }点、{ $percent }%
record-practised = 会話での練習
record-talk = 会話{ $plays }回、結末は{ $of }通り中{ $found }通り発見、最高{ $best }%
record-code = コード
record-honest = この学習記録は、学んだ人自身のブラウザーで作られました。コードからは、学習記録と結果ファイルが対応しているか、後で書き換えられていないかがわかります。ただし、実際に学んだのが誰か、コードが計算し直されたものでないかは、学習記録からも結果ファイルからも証明できません。
record-saved = { $name }を保存しています。ダウンロード先にあるこのファイルを、指示された方法で提出してください。
