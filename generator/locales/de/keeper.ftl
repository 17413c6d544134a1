keeper-saved =
    { $answers ->
        [one] Der Browser speichert eine Datei mit { $answers } Antwort: { $name }. Sie liegt bei den Downloads; bitte gut aufbewahren.
       *[other] Der Browser speichert eine Datei mit { $answers } Antworten: { $name }. Sie liegt bei den Downloads; bitte gut aufbewahren.
    }
keeper-saved-whole = Der Browser speichert { $name } mit allem, was hier gespeichert ist, genau so, wie es ist. Die Datei liegt bei den Downloads; bitte gut aufbewahren.
keeper-remind =
    { $answers ->
        [one] { $answers } Antwort ist noch in keiner Datei.
       *[other] { $answers } Antworten sind noch in keiner Datei.
    }
keeper-remind-since =
    { $answers ->
        [one] Der Lernstand wurde zuletzt am { $day } gespeichert. { $answers } Antwort seither ist in keiner Datei.
       *[other] Der Lernstand wurde zuletzt am { $day } gespeichert. { $answers } Antworten seither sind in keiner Datei.
    }
keeper-keep-here = Im Browser behalten
keeper-kept-here = Dieser Browser behält jetzt, was hier gespeichert ist, bis es jemand löscht.
keeper-not-kept = Dieser Browser verspricht das nicht. Am besten den Lernstand ab und zu als Datei speichern.
keeper-nothing = Hier ist noch nichts gespeichert, es gibt also nichts zu sichern.

keeper-blocked = In diesem Browser darf der Kurs nichts speichern: Antworten bleiben nur erhalten, bis ihre Seite verlassen wird. Hier gibt es nichts zu sichern, und es kann nichts geladen werden. In den Einstellungen des Browsers lässt sich das Speichern für diese Website erlauben.
keeper-newer = Was hier gespeichert ist, stammt aus einer neueren Fassung dieses Kurses. Diese Seite kann es nicht zeigen und ändert nichts daran. Es lässt sich vollständig in einer Datei speichern. Beim Neuladen der Seite kommt die neuere Fassung.
keeper-stuck = Ein Teil des Gespeicherten war nicht lesbar, und für eine Kopie davon fehlt der Platz, deshalb bleibt alles, wie es ist. Bitte in einer Datei speichern. Wenn sie sicher aufgehoben ist, den Lernstand löschen und die Datei laden: Dann kommt zurück, was davon lesbar ist.
keeper-full = Der Speicher des Browsers ist voll.
keeper-copies =
    { $copies ->
        [1] Einmal war ein Teil des Lernstands nicht lesbar. Eine Kopie dessen, was damals gespeichert war, liegt in diesem Browser.
       *[other] Ein Teil des Lernstands war { $copies }-mal nicht lesbar. Jedes Mal wurde eine Kopie dessen, was damals gespeichert war, in diesem Browser aufbewahrt.
    }
keeper-open-copy = Zeigen, was davon lesbar ist
keeper-save-copy = Beschädigte Kopie speichern
keeper-open-copy-of = Zeigen, was in Kopie { $which } lesbar ist
keeper-save-copy-of = Kopie { $which } speichern

keeper-unchanged = Es wurde nichts geändert.
keeper-unreadable = Die Datei ließ sich nicht lesen. Bitte noch einmal auswählen.
keeper-empty = Diese Datei ist leer.
keeper-too-large = Diese Datei ist zu groß für einen Lernstand: Sie ist { $megabytes } MB groß.
keeper-broken-off = Diese Datei ist beschädigt: Sie ist unvollständig oder wurde verändert und ist nicht lesbar. Gibt es noch eine andere Kopie, bitte diese wählen.
keeper-not-progress = Das ist keine Lernstandsdatei. Bitte eine wählen, die hier gespeichert wurde; ihr Name endet auf -progress.json.
keeper-other-course = Diese Datei gehört zu einem anderen Kurs, „{ $course }“.
keeper-newer-file = Diese Datei stammt aus einer neueren Fassung dieses Kurses. Bitte erst diese Seite neu laden, um sie zu bekommen, und dann die Datei laden.
keeper-nothing-new = Die Datei enthält nichts, was nicht schon hier ist.
keeper-in-part = Teile der Datei sind nicht lesbar und werden ausgelassen.
keeper-no-room =
    { $answers ->
        [one] Für diese Datei ist kein Platz: Der Speicher des Browsers ist voll. Ihre { $answers } Antwort wurde nicht gespeichert.
       *[other] Für diese Datei ist kein Platz: Der Speicher des Browsers ist voll. Keine ihrer { $answers } Antworten wurde gespeichert.
    }

# In einer Liste: „Diese Datei fügt 3 Antworten hinzu, ändert 1 Notiz und …“; nach dem Laden nur Partizipien,
# das „hat“ davor steht in keeper-loaded. Keine Nebensätze: Vor dem „und“ fehlte ihnen das Komma.
keeper-adds-answers =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } Antwort hinzugefügt
               *[other] { $n } Antworten hinzugefügt
            }
       *[would]
            { $n ->
                [one] fügt { $n } Antwort hinzu
               *[other] fügt { $n } Antworten hinzu
            }
    }
keeper-later-answers =
    { $tense ->
        [done]
            { $n ->
                [1] eine Antwort von hier durch eine spätere ersetzt
               *[other] { $n } Antworten von hier durch spätere ersetzt
            }
       *[would]
            { $n ->
                [1] ersetzt eine Antwort von hier durch eine spätere
               *[other] ersetzt { $n } Antworten von hier durch spätere
            }
    }
keeper-adds-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } noch nicht abgegebene Antwort hinzugefügt
               *[other] { $n } noch nicht abgegebene Antworten hinzugefügt
            }
       *[would]
            { $n ->
                [one] fügt { $n } noch nicht abgegebene Antwort hinzu
               *[other] fügt { $n } noch nicht abgegebene Antworten hinzu
            }
    }
keeper-changes-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } noch nicht abgegebene Antwort geändert
               *[other] { $n } noch nicht abgegebene Antworten geändert
            }
       *[would]
            { $n ->
                [one] ändert { $n } noch nicht abgegebene Antwort
               *[other] ändert { $n } noch nicht abgegebene Antworten
            }
    }
keeper-drops-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } noch nicht abgegebene Antwort entfernt (ein anderer Durchgang desselben Quiz geht weiter)
               *[other] { $n } noch nicht abgegebene Antworten entfernt (ein anderer Durchgang desselben Quiz geht weiter)
            }
       *[would]
            { $n ->
                [one] entfernt { $n } noch nicht abgegebene Antwort (ein anderer Durchgang desselben Quiz geht weiter)
               *[other] entfernt { $n } noch nicht abgegebene Antworten (ein anderer Durchgang desselben Quiz geht weiter)
            }
    }
keeper-adds-results =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } Quizergebnis hinzugefügt
               *[other] { $n } Quizergebnisse hinzugefügt
            }
       *[would]
            { $n ->
                [one] fügt { $n } Quizergebnis hinzu
               *[other] fügt { $n } Quizergebnisse hinzu
            }
    }
keeper-changes-results =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } Quizergebnis geändert
               *[other] { $n } Quizergebnisse geändert
            }
       *[would]
            { $n ->
                [one] ändert { $n } Quizergebnis
               *[other] ändert { $n } Quizergebnisse
            }
    }
keeper-marks-lessons =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } weitere Lektion als geöffnet vermerkt
               *[other] { $n } weitere Lektionen als geöffnet vermerkt
            }
       *[would]
            { $n ->
                [one] vermerkt { $n } weitere Lektion als geöffnet
               *[other] vermerkt { $n } weitere Lektionen als geöffnet
            }
    }
keeper-adds-notes =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } Notiz hinzugefügt
               *[other] { $n } Notizen hinzugefügt
            }
       *[would]
            { $n ->
                [one] fügt { $n } Notiz hinzu
               *[other] fügt { $n } Notizen hinzu
            }
    }
keeper-changes-notes =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } Notiz geändert
               *[other] { $n } Notizen geändert
            }
       *[would]
            { $n ->
                [one] ändert { $n } Notiz
               *[other] ändert { $n } Notizen
            }
    }
keeper-drops-notes =
    { $tense ->
        [done]
            { $n ->
                [one] { $n } dort gelöschte Notiz entfernt
               *[other] { $n } dort gelöschte Notizen entfernt
            }
       *[would]
            { $n ->
                [one] entfernt { $n } dort gelöschte Notiz
               *[other] entfernt { $n } dort gelöschte Notizen
            }
    }
keeper-adds-reviews =
    { $tense ->
        [done]
            { $n ->
                [one] die Wiederholungen von { $n } Frage hinzugefügt
               *[other] die Wiederholungen von { $n } Fragen hinzugefügt
            }
       *[would]
            { $n ->
                [one] fügt die Wiederholungen von { $n } Frage hinzu
               *[other] fügt die Wiederholungen von { $n } Fragen hinzu
            }
    }
keeper-puts-on-path =
    { $tense ->
        [done] den dort gewählten Lernweg übernommen
       *[would] übernimmt den dort gewählten Lernweg
    }
keeper-preview = Diese Datei { $changes }.
keeper-preview-newest = Diese Datei { $changes }. Ihre neueste Antwort ist vom { $day }.
keeper-load = Laden
keeper-leave = Nicht laden
keeper-left = Die Datei wurde nicht geladen. Es wurde nichts geändert.
keeper-loaded = Geladen. Die Datei hat { $changes }. Das lässt sich rückgängig machen, bis diese Seite verlassen wird.
keeper-undo = Rückgängig machen
keeper-undone = Rückgängig gemacht: Der Lernstand ist wie zuvor, mit allen Antworten seither.

keeper-really-erase = Wirklich löschen
keeper-confirm-erase = Damit werden alle Antworten in diesem Browser gelöscht. Zum Löschen noch einmal drücken.
keeper-confirm-erase-copies = Damit werden alle Antworten in diesem Browser gelöscht, auch die beschädigten Kopien. Zum Löschen noch einmal drücken.
keeper-erased = Der Lernstand in diesem Browser ist gelöscht.

learners-nameless = (ohne Namen)
learners-go-on = Weiter als { $name }
learners-take-away = Lernstand auslagern: { $name }
learners-really = Wirklich auslagern: { $name }
learners-saved = Der Browser speichert in { $file }, was { $name } hier erledigt hat. Noch einmal drücken, um es aus diesem Browser herauszunehmen.
learners-gone = Was { $name } hier erledigt hat, ist jetzt nur noch in der Datei.
learners-name-first = Bitte zuerst den Namen eingeben.
learners-no-room = Für eine weitere Person ist hier kein Platz: Der Speicher des Browsers ist voll. Es wurde nichts geändert.
