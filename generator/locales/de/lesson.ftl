lesson-so-far =
    { $of ->
        [one] { $done } von { $of } Übung erledigt
       *[other] { $done } von { $of } Übungen erledigt
    }
lesson-done = Lektion abgeschlossen
lesson-quiz-not-passed =
    { $left ->
        [0] Quiz noch nicht bestanden
        [one] Quiz noch nicht bestanden: { $left } Punkt fehlt
       *[other] Quiz noch nicht bestanden: { $left } Punkte fehlen
    }
lesson-exam-not-passed =
    { $left ->
        [0] Prüfung noch nicht bestanden
        [one] Prüfung noch nicht bestanden: { $left } Punkt fehlt
       *[other] Prüfung noch nicht bestanden: { $left } Punkte fehlen
    }

progress-done-not-passed = Erledigt, noch nicht bestanden
progress-not-started = Nicht begonnen
progress-done = Erledigt
progress-closed = Noch geschlossen
progress-not-known = Hier nicht bekannt
progress-exercises =
    { $of ->
        [one] { $done } von { $of } Übung
       *[other] { $done } von { $of } Übungen
    }
progress-lessons =
    { $of ->
        [one] { $done } von { $of } Lektion
       *[other] { $done } von { $of } Lektionen
    }
progress-sum = { $lessons }, { $exercises }
progress-sum-quizzes =
    { $quizzes ->
        [one] { $lessons }, { $exercises }, { $passed } von { $quizzes } Quiz bestanden
       *[other] { $lessons }, { $exercises }, { $passed } von { $quizzes } Quiz bestanden
    }

onward-start = Anfangen: { $title }
onward-continue = Weiter: { $title }
onward-all-done = Alles erledigt: zum Lernstand

home-minutes =
    { $minutes ->
        [one] Etwa { $minutes } Minute
       *[other] Etwa { $minutes } Minuten
    }
home-minutes-left =
    { $minutes ->
        [one] Noch etwa { $minutes } Minute in dieser Lektion
       *[other] Noch etwa { $minutes } Minuten in dieser Lektion
    }

notice-close = Schließen
notice-blocked = In diesem Browser darf der Kurs nichts speichern. Antworten bleiben nur erhalten, bis diese Seite verlassen wird.
notice-full = Der Speicher des Browsers ist voll. Neue Antworten bleiben nur erhalten, bis diese Seite verlassen wird.
notice-damaged = Ein Teil des gespeicherten Lernstands war nicht lesbar. Was lesbar war, ist erhalten.
notice-stuck = Ein Teil des gespeicherten Lernstands war nicht lesbar, und für eine Kopie davon fehlt der Platz. Alles Gespeicherte bleibt, wie es ist. Neue Antworten bleiben nur erhalten, bis diese Seite verlassen wird.
notice-newer = Der Lernstand stammt aus einer neueren Fassung dieses Kurses und bleibt, wie er ist. Neue Antworten bleiben nur erhalten, bis diese Seite verlassen wird. Beim Neuladen der Seite kommt die neuere Fassung.
