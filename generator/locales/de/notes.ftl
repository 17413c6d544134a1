notes-write = Notiz schreiben: { $heading }
notes-highlight = Markieren
notes-marked = Die Stelle ist markiert. Dazu lässt sich jetzt eine Notiz schreiben.
notes-open-mark = Markierung: { $passage }
notes-on-heading = Notiz zu „{ $heading }“
notes-on-passage = Notiz zu dieser Stelle
notes-lost = Worauf sich diese Notiz bezog, hat sich geändert.
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
                [formal] Was Sie gesagt haben, in { $lines } Satz
               *[informal] Was du gesagt hast, in { $lines } Satz
            }
       *[other]
            { $address ->
                [formal] Was Sie gesagt haben, in { $lines } Sätzen
               *[informal] Was du gesagt hast, in { $lines } Sätzen
            }
    }
notes-found =
    { $found ->
        [0] Nichts gefunden.
        [one] { $found } Notiz gefunden.
       *[other] { $found } Notizen gefunden.
    }
