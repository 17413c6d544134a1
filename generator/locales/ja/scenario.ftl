### 進めていく会話。$name は話す相手です。

scenario-start = 会話を始める
scenario-log = { $name }との会話
scenario-mood = { $name }のいまの様子
scenario-you = あなた
scenario-ask = どう言いますか？
# 「緊張 → 怒り」の矢印の代わりに読み上げられます。
scenario-to = から
scenario-thinks = { $name }の考え：

## 会話の後：気持ちの変化

scenario-moved = { $feeling } { $by }：
scenario-moved-still = { $feeling } { $by }、「{ $level }」のまま

## 会話の後：振り返り

scenario-wanted = { $name }の望み
scenario-hid = { $name }が言わなかったこと
scenario-look-back = せりふごとの振り返り
scenario-go-back = ここに戻って別のせりふを試す
scenario-go-back-turn = { $turn }番目のせりふに戻って別のせりふを試す
scenario-compare = 最良の受け答えと比べる
scenario-same-as-best = 最良の受け答えでした。これより短い受け答えも、これより良い結末もありません。
scenario-yours = あなた
scenario-best = 最良の受け答え
scenario-same = 最良の受け答えと同じ
scenario-endings = 結末：{ $of }通り中{ $found }通り発見
scenario-undiscovered = あと{ $left }通りあります
scenario-again = もう一度話す
