quiz-wrong-again = Falsche neu beantworten
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] Es zählt der letzte Durchgang: { $percent } %, bestanden.
                [open] Es zählt der letzte Durchgang: { $percent } %, noch nicht bestanden.
               *[none] Es zählt der letzte Durchgang: { $percent } %.
            }
       *[best]
            { $result ->
                [passed] Es zählt der beste Durchgang: { $percent } %, bestanden.
                [open] Es zählt der beste Durchgang: { $percent } %, noch nicht bestanden.
               *[none] Es zählt der beste Durchgang: { $percent } %.
            }
    }
quiz-by-goal = So lief es, Ziel für Ziel
quiz-goal-score =
    { $max ->
        [one] { $score } von { $max } Punkt
       *[other] { $score } von { $max } Punkten
    }
quiz-more-on-this = Mehr dazu: { $lessons }
quiz-retry = Noch einmal üben
quiz-retry-goal = Noch einmal üben: { $goal }
quiz-so-far = { $done } von { $of } beantwortet
quiz-score =
    { $result ->
        [passed]
            { $max ->
                [one] { $score } von { $max } Punkt, { $percent } %: bestanden.
               *[other] { $score } von { $max } Punkten, { $percent } %: bestanden.
            }
        [open]
            { $max ->
                [one] { $score } von { $max } Punkt, { $percent } %: noch nicht bestanden, nötig sind { $needed } %.
               *[other] { $score } von { $max } Punkten, { $percent } %: noch nicht bestanden, nötig sind { $needed } %.
            }
       *[none]
            { $max ->
                [one] { $score } von { $max } Punkt, { $percent } %.
               *[other] { $score } von { $max } Punkten, { $percent } %.
            }
    }
quiz-all-answered = Alles beantwortet.
