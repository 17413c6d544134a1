quiz-label = Quiz
quiz-label-exam = Prüfung
quiz-from-lesson = aus der Lektion { $lesson }
quiz-to-lesson = Zurück zur Lektion
quiz-again = Quiz wiederholen
quiz-needs-script = Die Prüfung braucht JavaScript. { $read }
quiz-needs-script-read = Lesen lassen sich die Fragen auch ohne.

quiz-questions =
    { $questions ->
        [one] { $questions } Frage.
       *[other] { $questions } Fragen.
    }
quiz-questions-drawn =
    { $questions ->
        [one] { $questions } Frage, ausgelost aus { $total }.
       *[other] { $questions } Fragen, ausgelost aus { $total }.
    }
quiz-feedback-at-end = Wie es lief, zeigt sich nach dem Abgeben.
quiz-time-limit =
    { $minutes ->
        [one]
            { $address ->
                [formal] { $minutes } Minute. Sie können sich mehr Zeit nehmen oder das Zeitlimit ausschalten.
               *[informal] { $minutes } Minute. Du kannst dir mehr Zeit nehmen oder das Zeitlimit ausschalten.
            }
       *[other]
            { $address ->
                [formal] { $minutes } Minuten. Sie können sich mehr Zeit nehmen oder das Zeitlimit ausschalten.
               *[informal] { $minutes } Minuten. Du kannst dir mehr Zeit nehmen oder das Zeitlimit ausschalten.
            }
    }
quiz-certainty =
    { $address ->
        [formal] Zu jeder Antwort sagen Sie, wie sicher Sie sich sind: Je sicherer, desto mehr zählt eine richtige Antwort, und desto mehr kostet eine falsche.
       *[informal] Zu jeder Antwort sagst du, wie sicher du dir bist: Je sicherer, desto mehr zählt eine richtige Antwort, und desto mehr kostet eine falsche.
    }
quiz-tries =
    { $tries ->
        [one] { $tries } Versuch pro Frage.
       *[other] { $tries } Versuche pro Frage.
    }
quiz-pass-mark = Bestanden ist ab { $mark } %.
quiz-once = Nur ein Durchgang ist möglich.
quiz-attempts-best =
    { $attempts ->
        [2] Zwei Durchgänge sind möglich, der beste zählt.
        [one] { $attempts } Durchgang ist möglich, der beste zählt.
       *[other] { $attempts } Durchgänge sind möglich, der beste zählt.
    }
quiz-attempts-last =
    { $attempts ->
        [2] Zwei Durchgänge sind möglich, der letzte zählt.
        [one] { $attempts } Durchgang ist möglich, der letzte zählt.
       *[other] { $attempts } Durchgänge sind möglich, der letzte zählt.
    }
quiz-attempts-any-last = Beliebig viele Durchgänge sind möglich, der letzte zählt.
quiz-compared = Am Ende zeigt sich, was sich seit „{ $quiz }“ geändert hat.
