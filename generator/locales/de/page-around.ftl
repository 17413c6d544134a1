row = { $first }, { $second }

page-skip = Zum Inhalt springen
page-menu = Lektionen
page-menu-close = Schließen
page-search = Suche
page-colours = Farben
page-colours-light = Hell
page-colours-dark = Dunkel
page-languages = Sprachen
page-language = Sprache: { $name }
page-untranslated = Diese Seite ist noch nicht übersetzt. Hier steht sie in der Sprache, in der sie geschrieben wurde.

page-menu-headings = Auf dieser Seite
page-home = Startseite

missing-title = Seite nicht gefunden
missing-heading = Unter dieser Adresse gibt es nichts
missing-text =
    { $address ->
        [formal] Vielleicht ist die Seite umgezogen, oder im Link steckt ein Fehler. Ihr Lernstand ist davon nicht betroffen.
       *[informal] Vielleicht ist die Seite umgezogen, oder im Link steckt ein Fehler. Dein Lernstand ist davon nicht betroffen.
    }
missing-home = Zum Kursanfang

box-title =
    { $kind ->
        [abstract] Kurzfassung
        [attention] Achtung
        [bug] Fehler
        [caution] Vorsicht
        [danger] Gefahr
        [error] Fehler
        [example] Beispiel
        [failure] So nicht
        [hint] Tipp
        [important] Wichtig
        [info] Info
        [question] Frage
        [quote] Zitat
        [success] Gut so
        [summary] Zusammenfassung
        [tip] Tipp
        [warning] Achtung
       *[note] Hinweis
    }
footnote-back = Zurück zu Fußnote { $number } im Text
heading-link = Link zu dieser Stelle
