conversation-label = Gespräch
conversation-you =
    { $address ->
        [formal] Sie
       *[informal] Du
    }
conversation-wants = Was { $name } will
conversation-facts =
    { $endings ->
        [one] { $endings } Ausgang zu finden
       *[other] { $endings } Ausgänge zu finden
    }
conversation-facts-minutes =
    { $minutes ->
        [one]
            { $endings ->
                [one] Etwa { $minutes } Minute · { $endings } Ausgang zu finden
               *[other] Etwa { $minutes } Minute · { $endings } Ausgänge zu finden
            }
       *[other]
            { $endings ->
                [one] Etwa { $minutes } Minuten · { $endings } Ausgang zu finden
               *[other] Etwa { $minutes } Minuten · { $endings } Ausgänge zu finden
            }
    }
conversation-meters = Manche Wege hängen davon ab, wie es { $name } inzwischen geht. Das lässt sich aus dem Gelesenen schließen oder mitzählen: Was jeder Satz bewirkt, steht eingeklappt darunter.
conversation-meter = { $meter }: { $levels }. Am Anfang { $start }, „{ $level }“.
conversation-meter-level = { $level } ab { $bound }
conversation-thinks = Was { $name } denkt
conversation-does = Was dieser Satz bewirkt
conversation-used = Wendet an:
conversation-against = Verstößt gegen:
conversation-see = Siehe { $lessons }.
conversation-ending-good = Ein guter Ausgang
conversation-ending-mixed = Ein durchwachsener Ausgang
conversation-ending-bad = Ein schlechter Ausgang
conversation-again = Noch einmal mit { $name } sprechen
conversation-rises = { $meter } +{ $by }
conversation-falls = { $meter } −{ $by }

# Jede Bedingung ist ein Nebensatz, das Verb steht am Ende: „Wenn Ärger bei ‚wütend‘ steht
# und du ‚…‘ gesagt hast“. „oder wenn“ statt „, oder“: So bleibt klar, was ein „und“ davor zusammenhält.
condition-if = Wenn { $condition }
condition-or-if = Oder wenn { $condition }
condition-otherwise = Sonst
condition-only-if = Nur wenn { $condition }
condition-then = { $condition }:

condition-and = { $first } und { $second }
condition-or = { $first } oder wenn { $second }
condition-said =
    { $address ->
        [formal] Sie „{ $words }“ gesagt haben
       *[informal] du „{ $words }“ gesagt hast
    }
condition-not-said =
    { $address ->
        [formal] Sie „{ $words }“ nicht gesagt haben
       *[informal] du „{ $words }“ nicht gesagt hast
    }
condition-level = { $meter } bei „{ $level }“ steht
condition-level-or-more = { $meter } bei „{ $level }“ oder höher steht
condition-level-by-now = { $meter } inzwischen bei „{ $level }“ steht
condition-level-or-less = { $meter } bei „{ $level }“ oder niedriger steht
condition-number-or-more = { $meter } bei { $number } oder mehr steht
condition-number-or-less = { $meter } bei { $number } oder weniger steht
condition-number = { $meter } genau bei { $number } steht
