scenario-start = Gespräch beginnen
scenario-log = Gespräch mit { $name }
scenario-mood = Wie es { $name } gerade geht
scenario-you =
    { $address ->
        [formal] Sie
       *[informal] Du
    }
scenario-ask =
    { $address ->
        [formal] Was sagen Sie?
       *[informal] Was sagst du?
    }
scenario-to = dann
scenario-thinks = Was { $name } denkt:

scenario-moved = { $feeling } { $by }:
scenario-moved-still = { $feeling } { $by }, weiterhin { $level }

scenario-wanted = Was { $name } wollte
scenario-hid = Was { $name } nicht gesagt hat
scenario-look-back = Satz für Satz
scenario-go-back = Ab hier etwas anderes sagen
scenario-go-back-turn = Ab hier etwas anderes sagen, Zug { $turn }
scenario-compare =
    { $address ->
        [formal] Ihr Weg neben dem besten
       *[informal] Dein Weg neben dem besten
    }
scenario-same-as-best = Das war einer der besten Wege: Keiner ist kürzer, und keiner endet besser.
scenario-yours =
    { $address ->
        [formal] Sie
       *[informal] Du
    }
scenario-best = Der beste Weg
scenario-same = wie auf dem besten Weg
scenario-endings =
    { $of ->
        [one] { $found } von { $of } Ausgang gefunden
       *[other] { $found } von { $of } Ausgängen gefunden
    }
scenario-undiscovered = Noch { $left } zu finden
scenario-again = Noch einmal spielen
