review-due =
    { $n ->
        [one] { $n } Frage wiederholen
       *[other] { $n } Fragen wiederholen
    }
review-due-today =
    { $n ->
        [1] Heute ist eine Frage dran.
        [one] Heute ist { $n } Frage dran.
       *[other] Heute sind { $n } Fragen dran.
    }
review-due-today-many =
    { $n ->
        [one] Heute ist { $n } Frage dran. Es kommen höchstens { $most } auf einmal, zuerst die, die am ehesten vergessen sind.
       *[other] Heute sind { $n } Fragen dran. Es kommen höchstens { $most } auf einmal, zuerst die, die am ehesten vergessen sind.
    }
review-start = Anfangen
review-none-yet = Noch gibt es nichts zu wiederholen. Was in den Lektionen beantwortet wird, kommt hier wieder: was schiefging, am Tag danach, der Rest später.
review-none-due =
    { $n ->
        [one] Heute ist nichts dran. { $day }: { $n } Frage.
       *[other] Heute ist nichts dran. { $day }: { $n } Fragen.
    }
review-unread = Der Lernstand kann hier nicht gelesen werden, deshalb gibt es nichts zu wiederholen.
review-not-loaded = Die Fragen konnten nicht geladen werden. Bitte die Seite neu laden.
review-place = { $at } von { $of }
review-from = Aus der Lektion { $lesson }
review-changed =
    { $address ->
        [formal] Diese Frage hat sich seit Ihrer Antwort geändert.
       *[informal] Diese Frage hat sich seit deiner Antwort geändert.
    }

review-how-sure =
    { $address ->
        [formal] Wie sicher waren Sie sich?
       *[informal] Wie sicher warst du dir?
    }
review-sure-1 = Geraten
review-sure-2 = Ziemlich sicher
review-sure-3 = Sehr sicher
review-comes-back =
    { $when ->
        [today] Kommt heute noch einmal.
        [tomorrow] Kommt morgen wieder.
       *[day] Kommt wieder am { $day }.
    }
review-next = Nächste Frage
review-finish = Beenden
review-skip = Heute nicht

review-done = Geschafft.
review-done-right = Geschafft. { $right } von { $of } gewusst.
review-more =
    { $n ->
        [one] Noch { $n } Frage
       *[other] Noch { $n } Fragen
    }
review-week = Die nächsten sieben Tage
review-today = Heute
review-tomorrow = Morgen
review-day-none = keine
