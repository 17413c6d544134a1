### 会話。学ぶ人がせりふを選びながら、客などと話します。$name はその相手の名前です。

conversation-label = 会話
conversation-you = あなた
conversation-wants = { $name }の望み
conversation-facts = 結末は{ $endings }通り
conversation-facts-minutes = 約{ $minutes }分・結末は{ $endings }通り
conversation-meters = { $name }の気持ちによって進み方が変わるところがあります。読んだ内容から判断するか、変化を書きとめながら進んでください。せりふごとの変化は、それぞれの下に折りたたんであります。
conversation-meter = { $meter }：{ $levels }。はじめは{ $start }（「{ $level }」）です。
conversation-meter-level = { $bound }から「{ $level }」
conversation-thinks = { $name }の考え
conversation-does = このせりふによる変化
conversation-used = 生かしている知見：
conversation-against = 反している知見：
conversation-see = 参照：{ $lessons }
conversation-ending-good = 良い結末
conversation-ending-mixed = どちらともいえない結末
conversation-ending-bad = 悪い結末
conversation-again = { $name }ともう一度話す
conversation-rises = { $meter } +{ $by }
conversation-falls = { $meter } −{ $by }

## 条件。「〜場合」につながる形で書きます。

condition-if = { $condition }場合
condition-or-if = または、{ $condition }場合
condition-otherwise = それ以外の場合
condition-only-if = { $condition }場合のみ
condition-then = { $condition }：
condition-and = { $first }、かつ{ $second }
condition-or = { $first }、または{ $second }
condition-said = 「{ $words }」と言った
condition-not-said = 「{ $words }」と言っていない
condition-level = { $meter }が「{ $level }」である
condition-level-or-more = { $meter }が「{ $level }」以上である
condition-level-by-now = { $meter }が「{ $level }」になっている
condition-level-or-less = { $meter }が「{ $level }」以下である
condition-number-or-more = { $meter }が{ $number }以上である
condition-number-or-less = { $meter }が{ $number }以下である
condition-number = { $meter }がちょうど{ $number }である
