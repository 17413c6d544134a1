page-title-paper = Auf Papier
page-about-paper = Der ganze Kurs zum Ausdrucken.
page-keywords-paper = drucken, Drucker, PDF, Ausdruck

paper-choose = Alles drucken oder zuerst ein Modul oder eine Lektion wählen. Im Druckdialog des Browsers lässt sich auch ein PDF erstellen.
paper-with-answers = Mit Lösungen
paper-print = Drucken
paper-whole = Zurück zum ganzen Kurs
paper-contents = Inhalt

paper-answers = Lösungen
paper-question = Frage { $number }
paper-exam = Diese Prüfung gibt es nur am Bildschirm.
paper-drawn =
    { $questions ->
        [one] In jedem Durchgang am Bildschirm kommt { $questions } davon vor.
       *[other] In jedem Durchgang am Bildschirm kommen { $questions } davon vor.
    }

paper-passage = Nummern der passenden Stellen:
paper-choices = Alles Richtige ankreuzen.
paper-order = In der richtigen Reihenfolge nummerieren.
paper-choose-from = Zur Auswahl:
paper-choose-several = Zur Auswahl, auch mehrere, wo sie passen:
paper-checklist =
    { $address ->
        [formal] Erfüllt Ihre Antwort das?
       *[informal] Erfüllt deine Antwort das?
    }
paper-towards = Eher „{ $label }“: { $remark }
paper-gap-answer = Lücke { $number }, { $answer }
paper-gap = Lücke { $number }:

paper-meters = Manche Wege hängen davon ab, wie es { $name } inzwischen geht. Das lässt sich aus dem Gelesenen schließen oder mitzählen: nach dem, was die Sätze bewirken.
paper-meter = { $meter }: { $levels }. Am Anfang { $start }.
paper-go-to = weiter bei { $number }
paper-way = { $condition }: { $way }
paper-ending-good = Ein guter Ausgang: { $ending }
paper-ending-mixed = Ein durchwachsener Ausgang: { $ending }
paper-ending-bad = Ein schlechter Ausgang: { $ending }
paper-hides = Was { $name } nicht gesagt hat:

book-contents = Inhalt
book-landmarks = Orientierungspunkte
book-cover = Umschlag
book-start = Anfang
book-accessibility = Überschriften, Inhaltsverzeichnis und Bildbeschreibungen.
