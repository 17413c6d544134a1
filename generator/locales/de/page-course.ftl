length-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
length-hours =
    { $half ->
        [yes] { $hours }½ Stunden
       *[no]
            { $hours ->
                [one] { $hours } Stunde
               *[other] { $hours } Stunden
            }
    }
length-about = etwa { $length }
lesson-minutes = { $minutes } Min.
module-lessons =
    { $lessons ->
        [one] { $lessons } Lektion
       *[other] { $lessons } Lektionen
    }
lessons-and-length =
    { $lessons ->
        [one] { $lessons } Lektion · etwa { $length }
       *[other] { $lessons } Lektionen · etwa { $length }
    }

home-start = Kurs beginnen
home-paths = { $choose }, von etwa { $shortest } bis etwa { $longest }
home-choose-path = Lernweg wählen
home-far =
    { $address ->
        [formal] Ihr Stand
       *[informal] Dein Stand
    }
home-about = Über diesen Kurs
home-modules = Die Module
home-review = Wiederholen

module-number = Modul { $number }
module-contents = Die Lektionen
module-start = Erste Lektion beginnen
module-print = Dieses Modul drucken

lesson-number = Lektion { $number } von { $lessons }
lesson-number-in-path = { $path }: { $number } von { $lessons }
lesson-extra = Zusatzlektion, nicht in „{ $path }“
lesson-objectives =
    { $address ->
        [formal] Danach können Sie
       *[informal] Danach kannst du
    }

gate-title =
    { $lessons ->
        [one] Vorher ist diese Lektion dran
       *[other] Vorher sind diese Lektionen dran
    }
gate-text =
    { $lessons ->
        [one] Darauf baut die Lektion hier auf. Sie öffnet sich von selbst, sobald die andere abgeschlossen ist.
       *[other] Darauf baut die Lektion hier auf. Sie öffnet sich von selbst, sobald die anderen abgeschlossen sind.
    }

onward = Wie es weitergeht
onward-next = Weiter
onward-next-module = Nächstes Modul
onward-back = Zurück: { $title }
onward-modules = Alle Module
onward-print = Diese Lektion drucken
onward-tomorrow = Morgen ausprobieren

end-module-open = Das war die letzte Lektion des Moduls „{ $title }“.
end-module-done = Das Modul „{ $title }“ ist geschafft.
end-abilities-open =
    { $address ->
        [formal] Wenn alles erledigt ist, können Sie:
       *[informal] Wenn alles erledigt ist, kannst du:
    }
end-abilities-done =
    { $address ->
        [formal] Jetzt können Sie:
       *[informal] Jetzt kannst du:
    }
end-open = Das war die letzte Lektion von „{ $title }“.
end-done = „{ $title }“ ist geschafft. Gut gemacht!
end-lessons = Alle Lektionen
end-now = Wie es weitergeht
end-progress = So lief es

path-everything = Alles
paths-title =
    { $address ->
        [formal] Wie viel Zeit haben Sie?
       *[informal] Wie viel Zeit hast du?
    }
paths-title-again =
    { $address ->
        [formal] Ihr Lernweg
       *[informal] Dein Lernweg
    }
path-lessons = Lektionen auf diesem Lernweg
path-more = Bei Gelegenheit gibt es noch mehr:
path-more-lessons =
    { $lessons ->
        [one] { $lessons } weitere Lektion in „{ $path }“, etwa { $length }
       *[other] { $lessons } weitere Lektionen in „{ $path }“, etwa { $length }
    }
path-choose-another = Einen anderen Lernweg wählen
path-next = Weiter in „{ $path }“
path-lesson-extra = Das ist eine Zusatzlektion: Sie gehört nicht zu „{ $path }“.
path-return = Zurück zu „{ $path }“

progress-total = Insgesamt
progress-wrong = Was schiefging
progress-results =
    { $address ->
        [formal] Ihre Ergebnisse
       *[informal] Deine Ergebnisse
    }
progress-conversations =
    { $address ->
        [formal] Ihre Gespräche
       *[informal] Deine Gespräche
    }
progress-goals = Ziel für Ziel
progress-before = Aus früheren Fassungen des Kurses
progress-modules = Module
progress-keep = Sicher aufbewahren
