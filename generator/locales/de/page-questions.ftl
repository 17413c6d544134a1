question-label = Frage
question-hint = Tipp
question-hint-number = Tipp { $number } von { $hints }
question-answer = Lösung:
question-answers = Richtig sind:
question-if-right = Wenn es richtig war
question-if-partly = Wenn es teilweise richtig war
question-if-wrong = Wenn es nicht richtig war
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
number-range = (alles von { $low } bis { $high } zählt)

pairs-choose = Wählen …
pairs-choose-from = Zur Auswahl: { $choices }
match-answers = Das gehört zusammen:
sort-answers = Dahin gehört es:

order-position = Stelle von: { $item }
order-answer = Die Reihenfolge:

text-answers = Richtig ist jedes davon:

open-recall =
    { $address ->
        [formal] Was Sie damals geschrieben haben
       *[informal] Was du damals geschrieben hast
    }
open-checklist =
    { $address ->
        [formal] Leistet Ihre Antwort das? Haken Sie ab, was zutrifft.
       *[informal] Leistet deine Antwort das? Hake ab, was zutrifft.
    }

rate-towards = Richtung „{ $label }“:
rate-in-between = Dazwischen:
