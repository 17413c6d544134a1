results-quiz =
    { $result ->
        [passed]
            { $max ->
                [one] { $day }: { $score } von { $max } Punkt, { $percent } %, bestanden
               *[other] { $day }: { $score } von { $max } Punkten, { $percent } %, bestanden
            }
        [open]
            { $max ->
                [one] { $day }: { $score } von { $max } Punkt, { $percent } %, noch nicht bestanden
               *[other] { $day }: { $score } von { $max } Punkten, { $percent } %, noch nicht bestanden
            }
       *[none]
            { $max ->
                [one] { $day }: { $score } von { $max } Punkt, { $percent } %
               *[other] { $day }: { $score } von { $max } Punkten, { $percent } %
            }
    }
results-others =
    { $count ->
        [one] { $count } weiterer Durchgang
       *[other] { $count } weitere Durchgänge
    }
results-endings =
    { $of ->
        [one] { $found } von { $of } Ausgang gefunden, zuletzt gespielt am { $day }
       *[other] { $found } von { $of } Ausgängen gefunden, zuletzt gespielt am { $day }
    }
results-endings-found =
    { $found ->
        [one] { $found } Ausgang gefunden, zuletzt gespielt am { $day }
       *[other] { $found } Ausgänge gefunden, zuletzt gespielt am { $day }
    }
results-goal =
    { $max ->
        [one] { $score } von { $max } Punkt, { $percent } %.
       *[other] { $score } von { $max } Punkten, { $percent } %.
    }
results-goal-read =
    { $max ->
        [one] { $score } von { $max } Punkt, { $percent } %. Zum Nachlesen: { $lesson }
       *[other] { $score } von { $max } Punkten, { $percent } %. Zum Nachlesen: { $lesson }
    }
results-last-here = Zuletzt hier am { $day }.
results-exercise = Übung { $n }
results-question = Frage { $n }
