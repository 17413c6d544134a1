page-title-progress = Lernstand
page-about-progress =
    { $address ->
        [formal] Wie weit Sie sind, und eine Datei zum Aufbewahren.
       *[informal] Wie weit du bist, und eine Datei zum Aufbewahren.
    }
page-keywords-progress = Fortschritt, Ergebnisse, Punkte, Noten, Sicherung, exportieren, importieren, zurücksetzen
progress-needs-script = Diese Seite braucht JavaScript: Der Lernstand liegt im Browser, und ohne JavaScript gibt es nichts zu zeigen.
progress-kept =
    { $address ->
        [formal] Ihre Antworten liegen in diesem Browser und werden nirgendwohin geschickt. Ein anderer Browser oder ein anderes Gerät kennt sie nicht, und manche Browser löschen nach ein, zwei Wochen ohne Besuch, was sie aufbewahrt haben. Speichern Sie sie in einer Datei: sicherheitshalber, oder um anderswo weiterzumachen.
       *[informal] Deine Antworten liegen in diesem Browser und werden nirgendwohin geschickt. Ein anderer Browser oder ein anderes Gerät kennt sie nicht, und manche Browser löschen nach ein, zwei Wochen ohne Besuch, was sie aufbewahrt haben. Speichere sie in einer Datei: sicherheitshalber, oder um anderswo weiterzumachen.
    }
progress-save = Als Datei speichern
progress-load = Aus Datei laden
progress-erase = Lernstand löschen
progress-answer = Ergebnis

learners-title = Hier lernt noch jemand
learners-about = Was jede und jeder hier tut, wird nach Namen getrennt aufbewahrt. Ein Passwort gibt es nicht: Wer hier sitzt, kann unter jedem Namen weitermachen.
learners-now = Wer hier gerade lernt
learners-name = Name der anderen Person
learners-add = Hinzufügen und so weitermachen

page-title-review = Wiederholen
page-about-review = Fragen, die schon beantwortet sind, noch einmal, bevor sie vergessen sind.
page-keywords-review = auffrischen, nochmals üben, Karteikarten, Lernkarten
review-needs-script = Diese Seite braucht JavaScript: Sie zeigt die Fragen noch einmal, die schon beantwortet sind, und nur ein Skript weiß, welche das sind.

page-title-notes = Notizen
page-about-notes = Alles Geschriebene und Markierte aus allen Lektionen.
page-keywords-notes = Markierungen, Anmerkungen, Hervorhebungen, Lesezeichen
notes-needs-script = Diese Seite braucht JavaScript: Die Notizen liegen im Browser, und ohne JavaScript gibt es nichts zu zeigen.
notes-none = Hier steht noch nichts. In einer Lektion führt der Stift an einer Überschrift zu einer Notiz; ausgewählte Stellen lassen sich markieren. Auch was in Antworten geschrieben und in Gesprächen gesagt wird, kommt hierher.
notes-search = Notizen durchsuchen
notes-print = Drucken
notes-former-lessons = Lektionen, die es nicht mehr gibt

page-title-record = Lernnachweis
page-about-record = Was hier erledigt ist, auf einem Blatt Papier und als Datei.
page-keywords-record = Zertifikat, Nachweis, Teilnahmebescheinigung, Bescheinigung, Urkunde, Abschluss
record-needs-script = Diese Seite braucht JavaScript: Was hier erledigt ist, liegt im Browser, und ohne JavaScript gibt es nichts zu zeigen.
record-name = Name, wie er auf dem Nachweis stehen soll
record-name-hint = Er bleibt in diesem Browser und steht in dem, was gedruckt und gespeichert wird. Die Ergebnisdatei enthält auch die Antworten mit Punkten und Datum, aber nichts, was in eigenen Worten geschrieben wurde.
record-print = Nachweis drucken
record-save = Ergebnisdatei speichern
record-sheet = Der Nachweis
