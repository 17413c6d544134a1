question-label = Frage
question-hint = Tipp
question-hint-number = Tipp { $number } von { $hints }
question-answer = Lösung:
question-answers = Richtig sind:
question-if-right = Zu einer richtigen Antwort
question-if-partly = Zu einer teilweise richtigen Antwort
question-if-wrong = Zu einer falschen Antwort
question-your-answer =
    { $address ->
        [formal] Ihre Antwort
       *[informal] Deine Antwort
    }

true-false-true = Stimmt
true-false-false = Stimmt nicht

gap = Lücke { $number }
gaps-filled-in = Ausgefüllt:
gap-just-as-right = Lücke { $number }, ebenso richtig: { $answers }
gap-answer = Lücke { $number }: { $answer }

number-your-answer-in =
    { $address ->
        [formal] Ihre Antwort in { $unit }
       *[informal] Deine Antwort in { $unit }
    }
number-range = (richtig ist alles von { $low } bis { $high })

pairs-choose = Wählen …
pairs-choose-from = Zur Auswahl: { $choices }
match-answers = Das gehört zusammen:
sort-answers = Dahin gehört es:

order-position = Stelle von: { $item }
order-answer = Die Reihenfolge:

text-answers = Richtig ist jede dieser Antworten:

open-recall =
    { $address ->
        [formal] Was Sie damals geschrieben haben
       *[informal] Was du damals geschrieben hast
    }
open-checklist =
    { $address ->
        [formal] Erfüllt Ihre Antwort das? Haken Sie ab, was zutrifft.
       *[informal] Erfüllt deine Antwort das? Hake ab, was zutrifft.
    }

rate-towards = Eher „{ $label }“:
rate-in-between = Dazwischen:
