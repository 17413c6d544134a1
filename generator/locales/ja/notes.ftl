### レッスンに書くメモと、文章に引くマーカー。

notes-write = メモを書く：{ $heading }
notes-highlight = マーカーを引く
notes-marked = マーカーを引きました。メモを書き添えられます。
notes-open-mark = マーカー：{ $passage }
notes-on-heading = 「{ $heading }」へのメモ
notes-on-passage = この文章へのメモ
notes-lost = このメモを書いた文章は、その後変わりました。
notes-remove = メモを消す
notes-remove-mark = マーカーを消す
notes-removed = 消しました。
notes-all = すべてのメモ

## メモのページ

notes-the-lesson = レッスン全体
notes-answer = あなたの解答
notes-said = あなたのせりふ（{ $lines }件）
notes-found =
    { $found ->
        [0] 見つかりませんでした。
       *[other] メモが{ $found }件見つかりました。
    }
