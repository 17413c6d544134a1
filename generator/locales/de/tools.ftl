label-of = { $label }:

search-label = Den Kurs durchsuchen
search-field =
    { $address ->
        [formal] Wonach suchen Sie?
       *[informal] Wonach suchst du?
    }
search-close = Schließen
search-nothing-typed = Ein oder zwei Wörter genügen. Durchsucht wird der Text aller Lektionen, aber keine der Fragen.
search-nothing-found = Zu „{ $typed }“ wurde nichts gefunden. Vielleicht helfen andere oder weniger Wörter.
search-found =
    { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }
search-found-without =
    { $pages ->
        [one] Auf keiner Seite steht { $words }. Mit dem, was am nächsten kommt: { $pages } Seite
       *[other] Auf keiner Seite steht { $words }. Mit dem, was am nächsten kommt: { $pages } Seiten
    }
search-quoted = „{ $word }“
search-more = Mehr zeigen
search-failed = Die Suche konnte nicht geladen werden. Vielleicht wurde der Kurs inzwischen aktualisiert, oder es besteht keine Verbindung.
search-reload = Seite neu laden

code-copy = Kopieren
code-copied = Kopiert
code-press = Strg+C drücken

frame-no-file = Die Seite, in die diese eingebettet ist, lässt keine Downloads zu, deshalb gibt es keine Datei. Bitte den Text unten in eine eigene Datei kopieren und sie { $name } nennen. Sie lässt sich laden wie jede, die hier gespeichert wurde.
frame-perhaps-no-file = Der Browser speichert eine Datei. Kommt keine an, lässt die Seite, in die diese eingebettet ist, keine Downloads zu. Dann bitte den Text unten in eine eigene Datei kopieren und sie { $name } nennen. Sie lässt sich laden wie jede, die hier gespeichert wurde.
frame-copy = Text kopieren
frame-copied = Kopiert
frame-selected = Ausgewählt: mit Strg+C oder ⌘C kopieren

offline-newer = Es gibt eine neue Fassung dieses Kurses. Alle Antworten bleiben erhalten.
offline-load = Laden
offline-later = Später

menu-about-module = Über dieses Modul
