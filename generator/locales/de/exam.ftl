### Glossar dieser Übersetzung (Englisch → Deutsch):
###
### quiz → Quiz · exam → Prüfung · test → Test · question → Frage · exercise → Übung · conversation → Gespräch ·
### lesson → Lektion · module → Modul · path → Lernweg · goal, objective → Lernziel · claim → Aussage ·
### attempt → Durchgang (eines Quiz), try → Versuch (an einer Frage) · pass → bestehen · points → Punkte ·
### certainty marks → Sicherheitspunkte · hint → Tipp · feedback, remark → Rückmeldung · model answer → Musterantwort ·
### check → prüfen · hand in → abgeben · mark for later → vormerken · review → wiederholen ·
### progress → Lernstand · record of learning → Lernnachweis · result file → Ergebnisdatei · code → Prüfcode ·
### note → Notiz · highlight → Markierung · ending (of a conversation) → Ausgang · version → Fassung ·
### exercise done → Übung erledigt · lesson done, finished → abgeschlossen · learner → wer hier lernt
###
### Anrede: wo es ohne geht, steht keine; sonst „du“ (informal) und „Sie“ (formal).

exam-how-sure =
    { $address ->
        [formal] Wie sicher sind Sie sich?
       *[informal] Wie sicher bist du dir?
    }
exam-sure-first = Bitte zuerst angeben, wie sicher die Antwort ist.
exam-sure-1 = Wenig
exam-sure-2 = Ziemlich
exam-sure-3 = Sehr
exam-marks-1 = richtig 1, falsch 0
exam-marks-2 = richtig 2, falsch −2
exam-marks-3 = richtig 3, falsch −6

exam-how-much-time =
    { $address ->
        [formal] Wie viel Zeit möchten Sie?
       *[informal] Wie viel Zeit möchtest du?
    }
exam-not-loaded = Die Fragen konnten nicht geladen werden. Besteht noch eine Verbindung?
exam-begin = Anfangen
exam-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
exam-no-limit = Ohne Limit

exam-more-time = +{ $minutes } Min.
exam-minutes-left = Noch { $minutes } Min.
exam-minutes-left-heard =
    { $minutes ->
        [one] Noch { $minutes } Minute
       *[other] Noch { $minutes } Minuten
    }
exam-seconds-left = Noch { $time }
exam-time-up = Die Zeit ist um. Was bis dahin beantwortet war, ist abgegeben.
exam-time-more = Die Zeit ist verlängert.
exam-time-off = Das Zeitlimit ist ausgeschaltet.

exam-hand-in = Abgeben
exam-hand-in-anyway = Trotzdem abgeben
exam-still-open =
    { $count ->
        [one] { $count } Frage ist noch nicht beantwortet: { $questions }.
       *[other] { $count } Fragen sind noch nicht beantwortet: { $questions }.
    }
exam-again = Noch ein Durchgang
exam-attempts-left =
    { $left ->
        [0] Alle Durchgänge sind aufgebraucht.
        [one] Noch { $left } Durchgang.
       *[other] Noch { $left } Durchgänge.
    }
exam-practising = Das ist zum Üben. Am Ergebnis des Tests ändert sich nichts.

exam-what-changed = Was sich geändert hat
exam-gain =
    { $change ->
        [up]
            { $by ->
                [one] Vorher { $before } %, jetzt { $now } %: { $by } Prozentpunkt mehr
               *[other] Vorher { $before } %, jetzt { $now } %: { $by } Prozentpunkte mehr
            }
        [down]
            { $by ->
                [one] Vorher { $before } %, jetzt { $now } %: { $by } Prozentpunkt weniger
               *[other] Vorher { $before } %, jetzt { $now } %: { $by } Prozentpunkte weniger
            }
       *[same] Vorher { $before } %, jetzt { $now } %: unverändert
    }

exam-how-sure-you-were =
    { $address ->
        [formal] Wie sicher Sie sich waren
       *[informal] Wie sicher du dir warst
    }
exam-sure-marks = { $marks } von { $most } Sicherheitspunkten.
exam-sure-key =
    { $address ->
        [formal] Der farbige Abschnitt jeder Zeile zeigt, wo sich diese Angabe am meisten lohnt, der Strich, wo Sie lagen.
       *[informal] Der farbige Abschnitt jeder Zeile zeigt, wo sich diese Angabe am meisten lohnt, der Strich, wo du lagst.
    }
exam-sure-right =
    { $count ->
        [0] { $level }: keine Antworten
        [one] { $level }: { $count } Antwort, { $right } richtig
       *[other] { $level }: { $count } Antworten, { $right } richtig
    }
exam-sure-percent =
    { $count ->
        [0] { $level }: keine Antworten
        [one] { $level }: { $count } Antwort, { $percent } % richtig
       *[other] { $level }: { $count } Antworten, { $percent } % richtig
    }
exam-too-sure =
    { $address ->
        [formal] Sie waren sich sicherer, als es die Antworten hergaben.
       *[informal] Du warst dir sicherer, als es die Antworten hergaben.
    }
exam-too-unsure =
    { $address ->
        [formal] Sie hätten sich sicherer sein können.
       *[informal] Du hättest dir sicherer sein können.
    }
exam-well-judged = Gut eingeschätzt.

exam-step = Frage { $n } von { $of }
exam-practice = Zum Üben: { $n } von { $of }
exam-practice-one = Zum Üben
exam-overview = Alle Fragen
exam-before-hand-in = Vor dem Abgeben
exam-look-over = Durchsehen
exam-back = Zurück
exam-next = Weiter
exam-mark-later = Vormerken
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] Frage { $n }: beantwortet, vorgemerkt
               *[no] Frage { $n }: beantwortet
            }
       *[open]
            { $marked ->
                [yes] Frage { $n }: nicht beantwortet, vorgemerkt
               *[no] Frage { $n }: nicht beantwortet
            }
    }
exam-key-answered = beantwortet
exam-key-open = nicht beantwortet
exam-key-marked = vorgemerkt
exam-marked-ones = Vorgemerkt: { $questions }.

exam-back-to-result = Zurück zum Ergebnis
exam-look-at-answers = Antworten ansehen
exam-your-answers =
    { $address ->
        [formal] Ihre Antworten
       *[informal] Deine Antworten
    }
exam-show-all = Alle zeigen
exam-hide-all = Alle ausblenden
exam-next-answer = Nächste Antwort
exam-verdict-right = Richtig
exam-verdict-partly = Teilweise richtig
exam-verdict-wrong = Nicht richtig
exam-verdict-done = Beantwortet
exam-verdict-none = Nicht beantwortet
exam-goals-right =
    { $count ->
        [one] { $count } Lernziel: alles richtig
       *[other] { $count } Lernziele: alles richtig
    }
exam-more-goals-right =
    { $count ->
        [one] { $count } weiteres Lernziel: alles richtig
       *[other] { $count } weitere Lernziele: alles richtig
    }
exam-more-goals-open =
    { $count ->
        [one] { $count } weiteres Lernziel: noch nicht alles richtig
       *[other] { $count } weitere Lernziele: noch nicht alles richtig
    }
