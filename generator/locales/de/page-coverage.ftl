page-title-coverage = Was vermittelt, geübt und geprüft wird
page-about-coverage = Jede Aussage und jedes Lernziel des Kurses, und wo sie zu finden sind.

coverage-about = Grundlage dieser Seite ist, was { $counted } über ihren Zweck sagen.
coverage-lessons =
    { $number ->
        [one] { $number } Lektion
       *[other] { $number } Lektionen
    }
coverage-questions =
    { $number ->
        [one] { $number } Frage
       *[other] { $number } Fragen
    }
coverage-conversations =
    { $number ->
        [one] { $number } Gespräch
       *[other] { $number } Gespräche
    }
coverage-order = Geordnet erst { $source }, dann { $objective }.
coverage-order-source = nach Quellen
coverage-order-objective = nach Lernzielen
coverage-drawn = In manchen Quiz werden die Fragen ausgelost: Von den hier gezählten bekommt man dann nur einen Teil.

coverage-figures = In Zahlen
coverage-share = { $part } von { $whole }
coverage-figure-practised =
    { $whole ->
        [one] { $share } Aussage vermittelt und geübt.
       *[other] { $share } Aussagen vermittelt und geübt.
    }
coverage-figure-assessed =
    { $whole ->
        [one] { $share } Lernziel mindestens zweimal geprüft.
       *[other] { $share } Lernzielen mindestens zweimal geprüft.
    }
coverage-figure-again =
    { $whole ->
        [one] { $share } Lernziel in einem späteren Modul wieder aufgegriffen.
       *[other] { $share } Lernzielen in einem späteren Modul wieder aufgegriffen.
    }
coverage-figure-last = Die des letzten Moduls sind nicht mitgezählt, da nach ihm nichts mehr kommt.

coverage-missing-taught =
    { $claims ->
        [one] { $claims } Aussage wird nicht vermittelt
       *[other] { $claims } Aussagen werden nicht vermittelt
    }
coverage-missing-practised =
    { $claims ->
        [one] { $claims } Aussage wird nicht geübt
       *[other] { $claims } Aussagen werden nicht geübt
    }
coverage-missing-assessed =
    { $objectives ->
        [one] { $objectives } Lernziel wird weniger als zweimal geprüft
       *[other] { $objectives } Lernziele werden weniger als zweimal geprüft
    }
coverage-missing-again =
    { $objectives ->
        [one] { $objectives } Lernziel wird nicht wieder aufgegriffen
       *[other] { $objectives } Lernziele werden nicht wieder aufgegriffen
    }

coverage-sources = Nach Quellen
coverage-work =
    { $claims ->
        [one] { $work }: { $claims } Aussage
       *[other] { $work }: { $claims } Aussagen
    }
coverage-objectives = Nach Lernzielen
coverage-module =
    { $objectives ->
        [one] { $module }: { $objectives } Lernziel
       *[other] { $module }: { $objectives } Lernziele
    }

coverage-taught = Vermittelt in { $lessons }.
coverage-not-taught = In keiner Lektion vermittelt.
coverage-practised-by =
    { $questions ->
        [one] Geübt durch { $questions } Frage: { $places }.
       *[other] Geübt durch { $questions } Fragen: { $places }.
    }
coverage-practised-in =
    { $conversations ->
        [one] Geübt im Gespräch { $places }.
       *[other] Geübt in den Gesprächen { $places }.
    }
coverage-not-practised = In keiner Frage und keinem Gespräch geübt.
coverage-against =
    { $conversations ->
        [one] Im Gespräch { $places } verstoßen Antworten dagegen.
       *[other] In den Gesprächen { $places } verstoßen Antworten dagegen.
    }
coverage-assessed =
    { $questions ->
        [one] Geprüft durch { $questions } Frage: { $places }.
       *[other] Geprüft durch { $questions } Fragen: { $places }.
    }
coverage-assessed-once =
    { $questions ->
        [one] { $once }, durch { $questions } Frage: { $places }.
       *[other] { $once }, durch { $questions } Fragen: { $places }.
    }
coverage-once = Nur einmal geprüft
coverage-not-assessed = Durch keine Frage geprüft.
coverage-again = Wieder aufgegriffen: { $places }.
coverage-again-questions =
    { $questions ->
        [one] { $place } ({ $questions } Frage)
       *[other] { $place } ({ $questions } Fragen)
    }
coverage-again-conversation = Gespräch { $place }
coverage-not-again = In keinem späteren Modul wieder aufgegriffen.
coverage-place = { $place } ({ $questions })
