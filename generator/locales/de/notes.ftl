notes-write = Notiz schreiben: { $heading }
notes-highlight = Markieren
notes-marked = Die Stelle ist markiert. Dazu lässt sich jetzt eine Notiz schreiben.
notes-open-mark = Markierung: { $passage }
notes-on-heading = Notiz zu „{ $heading }“
notes-on-passage = Notiz zu dieser Stelle
notes-lost = Worum es in dieser Notiz ging, hat sich geändert.
notes-remove = Notiz entfernen
notes-remove-mark = Markierung entfernen
notes-removed = Entfernt.
notes-all = Alle Notizen

notes-the-lesson = Die Lektion
notes-answer =
    { $address ->
        [formal] Ihre Antwort
       *[informal] Deine Antwort
    }
notes-said =
    { $lines ->
        [one]
            { $address ->
                [formal] Was Sie gesagt haben, in { $lines } Zeile
               *[informal] Was du gesagt hast, in { $lines } Zeile
            }
       *[other]
            { $address ->
                [formal] Was Sie gesagt haben, in { $lines } Zeilen
               *[informal] Was du gesagt hast, in { $lines } Zeilen
            }
    }
notes-found =
    { $found ->
        [0] Nichts gefunden.
        [one] { $found } Notiz gefunden.
       *[other] { $found } Notizen gefunden.
    }
