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
page-languages = 言語
page-language = 言語：{ $name }
page-untranslated = このページはまだ翻訳されていません。書かれた言語のまま表示しています。

## メニュー

page-menu-headings = このページの内容
page-home = トップページ

## ページがないとき

missing-title = ページが見つかりません
missing-heading = このアドレスにページはありません
missing-text = ページが移動したか、リンクに誤りがあるようです。学習状況に影響はありません。
missing-home = 講座のトップページへ

box-title =
    { $kind ->
        [abstract] 概要
        [attention] 注意
        [bug] 不具合
        [caution] 注意
        [danger] 危険
        [error] エラー
        [example] 例
        [failure] 失敗
        [hint] ヒント
        [important] 重要
        [info] 情報
        [question] 質問
        [quote] 引用
        [success] 成功
        [summary] まとめ
        [tip] コツ
        [warning] 注意
       *[note] メモ
    }
footnote-back = 本文の脚注{ $number }に戻る
heading-link = この場所へのリンク
