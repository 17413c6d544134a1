### 講座が何を教え、練習し、評価するかのページ。「知見」は研究などの出典が述べていることです。

page-title-coverage = 教えること・練習すること・評価すること
page-about-coverage = 講座のすべての知見と学習目標、そしてそれを扱う場所。

coverage-about = このページは、{ $counted }に記された目的をもとにまとめたものです。
coverage-lessons = レッスン{ $number }件
coverage-questions = 問題{ $number }問
coverage-conversations = 会話{ $number }件
coverage-order = はじめに{ $source }、次に{ $objective }に並んでいます。
coverage-order-source = 出典順
coverage-order-objective = 学習目標順
coverage-drawn = 問題が毎回選び出されるテストもあるため、ここで数えた問題がすべて出るとは限りません。

## 数で見る

coverage-figures = 数で見る
coverage-share = { $whole }件中{ $part }件
coverage-figure-practised = 教えて練習もする知見：{ $share }
coverage-figure-assessed = 2回以上評価する学習目標：{ $share }
coverage-figure-again = 後の章でもう一度出る学習目標：{ $share }
coverage-figure-last = 最後の章の学習目標は、その後に章がないため数えていません。

## 足りないもの

coverage-missing-taught = 教えていない知見{ $claims }件
coverage-missing-practised = 練習していない知見{ $claims }件
coverage-missing-assessed = 評価が2回に満たない学習目標{ $objectives }件
coverage-missing-again = もう一度出ない学習目標{ $objectives }件

## 出典ごと、学習目標ごと

coverage-sources = 出典ごと
coverage-work = { $work }：知見{ $claims }件
coverage-objectives = 学習目標ごと
coverage-module = { $module }：学習目標{ $objectives }件

## 知見と学習目標の下

coverage-taught = 教えるレッスン：{ $lessons }
coverage-not-taught = どのレッスンでも教えていません。
coverage-practised-by = 練習する問題（{ $questions }問）：{ $places }
coverage-practised-in = 練習する会話：{ $places }
coverage-not-practised = どの問題でも会話でも練習していません。
coverage-against = 反するせりふのある会話：{ $places }
coverage-assessed = 評価する問題（{ $questions }問）：{ $places }
coverage-assessed-once = { $once }（{ $questions }問）：{ $places }
coverage-once = 評価は1回だけ
coverage-not-assessed = どの問題でも評価していません。
coverage-again = もう一度出る場所：{ $places }
coverage-again-questions = { $place }（{ $questions }問）
coverage-again-conversation = 会話「{ $place }」
coverage-not-again = 後の章でもう一度出ることはありません。
coverage-place = { $place }（{ $questions }）
