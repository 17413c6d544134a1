record-title = Lernnachweis
record-nothing = Hier ist noch nichts erledigt. Der Nachweis füllt sich mit jeder Lektion.
record-newer = Was hier gespeichert ist, stammt aus einer neueren Fassung dieses Kurses. Sie kommt beim Neuladen der Seite.
record-all-met = Alles ist erledigt, was dieser Kurs verlangt.
record-missing = Für den Nachweis fehlt noch etwas:
record-kept-of = Der Nachweis vom { $day } bleibt, wie er ist.
record-missing-now = Für einen neuen fehlt noch etwas:
record-since = Seit dem { $day } sind die Ergebnisse besser geworden. Der Nachweis unten ist von diesem Tag.
record-renew = Neuen Nachweis erstellen
record-met = ✓

record-lessons =
    { $how ->
        [all]
            { $of ->
                [one] die eine Lektion abgeschlossen
               *[other] alle { $of } Lektionen abgeschlossen
            }
        [more]
            { $done ->
                [one] { $done } Lektion abgeschlossen
               *[other] { $done } Lektionen abgeschlossen
            }
       *[some]
            { $of ->
                [one] { $done } von { $of } Lektion abgeschlossen
               *[other] { $done } von { $of } Lektionen abgeschlossen
            }
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [one] das eine Quiz bestanden
               *[other] alle { $of } Quiz bestanden
            }
        [more] { $done } Quiz bestanden
       *[some] { $done } von { $of } Quiz bestanden
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [one] das eine Gespräch zu Ende geführt
               *[other] alle { $of } Gespräche zu Ende geführt
            }
        [more]
            { $done ->
                [one] { $done } Gespräch zu Ende geführt
               *[other] { $done } Gespräche zu Ende geführt
            }
       *[some]
            { $of ->
                [one] { $done } von { $of } Gespräch zu Ende geführt
               *[other] { $done } von { $of } Gesprächen zu Ende geführt
            }
    }
record-hours =
    { $of ->
        [one] { $done } von { $of } Stunde an Lektionen
       *[other] { $done } von { $of } Stunden an Lektionen
    }
record-and-more = und noch { $count }

record-no-name = Noch kein Name: bitte oben eintragen
record-claim = hat erledigt, was dieser Kurs verlangt: { $criteria }.
record-when = Zeitraum
record-from-to = { $first } bis { $last }
record-length = Dauer dieser Lektionen
record-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
record-about-hours =
    { $hours ->
        [one] etwa { $hours } Stunde laut Kursangabe
       *[other] etwa { $hours } Stunden laut Kursangabe
    }
record-path = Lernweg
record-version = Fassung des Kurses
record-tests = Tests
record-by-goal = Ziel für Ziel
record-by-module = Modul für Modul
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [one] die eine Lektion
               *[other] alle { $of } Lektionen
            }
        [more]
            { $done ->
                [one] { $done } Lektion
               *[other] { $done } Lektionen
            }
       *[some]
            { $of ->
                [one] { $done } von { $of } Lektion
               *[other] { $done } von { $of } Lektionen
            }
    }
record-whole = Zusammen
record-score =
    { $max ->
        [one] { $score } von { $max } Punkt, { $percent } %
       *[other] { $score } von { $max } Punkten, { $percent } %
    }
record-practised = Im Gespräch geübt
record-talk =
    { $plays ->
        [1]
            { $of ->
                [one] einmal gespielt, { $found } von { $of } Ausgang gefunden, bestes Ergebnis { $best } %
               *[other] einmal gespielt, { $found } von { $of } Ausgängen gefunden, bestes Ergebnis { $best } %
            }
        [2]
            { $of ->
                [one] zweimal gespielt, { $found } von { $of } Ausgang gefunden, bestes Ergebnis { $best } %
               *[other] zweimal gespielt, { $found } von { $of } Ausgängen gefunden, bestes Ergebnis { $best } %
            }
       *[other]
            { $of ->
                [one] { $plays }-mal gespielt, { $found } von { $of } Ausgang gefunden, bestes Ergebnis { $best } %
               *[other] { $plays }-mal gespielt, { $found } von { $of } Ausgängen gefunden, bestes Ergebnis { $best } %
            }
    }
record-code = Prüfcode
record-honest = Dieser Nachweis ist im Browser der Person entstanden, die hier gelernt hat. Der Prüfcode zeigt, ob er und die Ergebnisdatei zusammengehören und ob sie später geändert wurden. Beide beweisen weder, wer am Bildschirm saß, noch, dass der Code nicht neu berechnet wurde.
record-saved = Der Browser speichert { $name }. Die Datei liegt bei den Downloads und kann von dort wie vereinbart abgegeben werden.
