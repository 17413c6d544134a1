### どのページにもあるもの（上部、メニュー、下部）と、ページがないときの表示。

## どこでも

row = { $first }、{ $second }

## 上部

page-skip = 本文へ移動
page-menu = レッスン
page-menu-close = 閉じる
page-search = 検索
page-colours = 画面の色
page-colours-light = ライト
page-colours-dark = ダーク

## メニュー

page-menu-headings = このページの内容
page-home = トップページ

## ページがないとき

missing-title = ページが見つかりません
missing-heading = このアドレスにページはありません
missing-text = ページが移動したか、リンクに誤りがあるようです。学習状況に影響はありません。
missing-home = 講座のトップページへ
