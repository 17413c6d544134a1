question-check = Prüfen
question-check-again = Erneut prüfen
question-answer-again = Neu beantworten
question-show-answer = Lösung zeigen
question-all-feedback = Alle Rückmeldungen

question-choose-first = Bitte zuerst eine Antwort wählen.
question-pick-first = Bitte zuerst etwas im Text auswählen.
question-type-first = Bitte zuerst eine Antwort eingeben.
question-fill-first = Bitte zuerst eine Lücke ausfüllen.
question-type-number = Bitte eine Zahl eingeben, zum Beispiel { $example }.
question-same-answer = Das ist dieselbe Antwort wie vorhin. Bitte erst ändern, dann erneut prüfen.

question-emptied = Die Frage ist wieder leer.
question-right = Richtig.
question-partly =
    { $max ->
        [1] Teilweise richtig.
        [one] Teilweise richtig: { $score } von { $max } Punkt.
       *[other] Teilweise richtig: { $score } von { $max } Punkten.
    }
question-not-yet = Noch nicht.
question-unforeseen = Diese Antwort haben wir nicht vorhergesehen. Was ihr fehlt, können wir deshalb nicht sagen.
question-unforeseen-hint = Diese Antwort haben wir nicht vorhergesehen. Was ihr fehlt, können wir deshalb nicht sagen. Vielleicht hilft der Tipp.
question-wrong = Nicht richtig.
question-not-answered = Nicht beantwortet.
question-points =
    { $max ->
        [one] Bisher { $score } von { $max } Punkt.
       *[other] Bisher { $score } von { $max } Punkten.
    }
question-tries-left =
    { $left ->
        [0] Kein Versuch mehr.
        [one] Noch { $left } Versuch.
       *[other] Noch { $left } Versuche.
    }

question-answered-earlier =
    { $state ->
        [right] Eine frühere Fassung dieser Frage wurde beantwortet: richtig.
        [partly] Eine frühere Fassung dieser Frage wurde beantwortet: teilweise richtig.
        [wrong] Eine frühere Fassung dieser Frage wurde beantwortet: nicht richtig.
       *[done] Eine frühere Fassung dieser Frage wurde beantwortet.
    }
question-has-changed =
    { $state ->
        [right]
            { $address ->
                [formal] Diese Frage hat sich seit Ihrer Antwort geändert. Damals war die Antwort richtig.
               *[informal] Diese Frage hat sich seit deiner Antwort geändert. Damals war die Antwort richtig.
            }
        [partly]
            { $address ->
                [formal] Diese Frage hat sich seit Ihrer Antwort geändert. Damals war die Antwort teilweise richtig.
               *[informal] Diese Frage hat sich seit deiner Antwort geändert. Damals war die Antwort teilweise richtig.
            }
        [wrong]
            { $address ->
                [formal] Diese Frage hat sich seit Ihrer Antwort geändert. Damals war die Antwort nicht richtig.
               *[informal] Diese Frage hat sich seit deiner Antwort geändert. Damals war die Antwort nicht richtig.
            }
       *[done]
            { $address ->
                [formal] Diese Frage hat sich seit Ihrer Antwort geändert.
               *[informal] Diese Frage hat sich seit deiner Antwort geändert.
            }
    }
question-was-corrected =
    { $state ->
        [right]
            { $address ->
                [formal] Diese Frage wurde seit Ihrer Antwort korrigiert. Damals zählte die Antwort als richtig.
               *[informal] Diese Frage wurde seit deiner Antwort korrigiert. Damals zählte die Antwort als richtig.
            }
        [partly]
            { $address ->
                [formal] Diese Frage wurde seit Ihrer Antwort korrigiert. Damals zählte die Antwort als teilweise richtig.
               *[informal] Diese Frage wurde seit deiner Antwort korrigiert. Damals zählte die Antwort als teilweise richtig.
            }
        [wrong]
            { $address ->
                [formal] Diese Frage wurde seit Ihrer Antwort korrigiert. Damals zählte die Antwort als nicht richtig.
               *[informal] Diese Frage wurde seit deiner Antwort korrigiert. Damals zählte die Antwort als nicht richtig.
            }
       *[done]
            { $address ->
                [formal] Diese Frage wurde seit Ihrer Antwort korrigiert.
               *[informal] Diese Frage wurde seit deiner Antwort korrigiert.
            }
    }

mark-one-right = gewählt, richtig
mark-one-wrong = gewählt, nicht richtig
mark-one-missed = die richtige Antwort
mark-many-right = gewählt, richtig
mark-many-wrong = gewählt, nicht richtig
mark-many-missed = richtig, nicht gewählt
mark-part-right = richtig
mark-part-wrong = nicht richtig
mark-part-missed = nicht beantwortet
mark-order-right = steht richtig
mark-order-wrong = steht falsch

open-compare = Mit Musterantwort vergleichen
open-change = Antwort ändern
open-model = Eine Musterantwort
open-kept =
    { $address ->
        [formal] Ihre Antwort ist gespeichert. Zum Vergleich steht unten eine Musterantwort.
       *[informal] Deine Antwort ist gespeichert. Zum Vergleich steht unten eine Musterantwort.
    }
open-kept-tick =
    { $address ->
        [formal] Ihre Antwort ist gespeichert. Vergleichen Sie sie mit der Musterantwort unten und haken Sie ab, was Ihre erfüllt.
       *[informal] Deine Antwort ist gespeichert. Vergleiche sie mit der Musterantwort unten und hake ab, was deine erfüllt.
    }
open-may-change = Die Antwort lässt sich jetzt ändern.

rate-show = Mein Profil zeigen
rate-meanings = Was Antworten bedeuten können
rate-all-first = Bitte zuerst alle Aussagen einschätzen. Diese ist noch offen: „{ $statement }“
rate-profile =
    { $address ->
        [formal] Ihr Profil. Hier ist nichts richtig oder falsch.
       *[informal] Dein Profil. Hier ist nichts richtig oder falsch.
    }
rate-average = Im Durchschnitt: „{ $label }“.
rate-between = Dazwischen.
rate-between-most = Dazwischen: am meisten bei „{ $most }“, am wenigsten bei „{ $least }“

order-up = Nach oben: { $item }
order-down = Nach unten: { $item }
order-moved = „{ $item }“ steht jetzt an Stelle { $position } von { $of }
