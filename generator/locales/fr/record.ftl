### L’attestation de ce que quelqu’un a appris, à imprimer et à remettre.

record-title = Attestation de suivi
record-nothing =
    { $address ->
        [formal] Rien n’est encore fait ici. Votre attestation se remplit au fil des leçons.
       *[informal] Rien n’est encore fait ici. Ton attestation se remplit au fil des leçons.
    }
record-newer =
    { $address ->
        [formal] Ce qui est stocké ici vient d’une version plus récente de ce cours. Rechargez la page pour l’obtenir.
       *[informal] Ce qui est stocké ici vient d’une version plus récente de ce cours. Recharge la page pour l’obtenir.
    }
record-all-met = Tout ce que demande ce cours est fait.
record-missing = Tout n’est pas encore fait pour l’attestation :
record-kept-of =
    { $address ->
        [formal] Votre attestation du { $day } reste telle quelle.
       *[informal] Ton attestation du { $day } reste telle quelle.
    }
record-missing-now = Tout n’est pas encore fait pour une nouvelle attestation :
record-since =
    { $address ->
        [formal] Vos résultats se sont améliorés depuis le { $day }. L’attestation ci-dessous est de ce jour-là.
       *[informal] Tes résultats se sont améliorés depuis le { $day }. L’attestation ci-dessous est de ce jour-là.
    }
record-renew = En établir une nouvelle
record-met = ✓
record-lessons =
    { $how ->
        [all]
            { $of ->
                [one] { $of } leçon terminée
               *[other] les { $of } leçons terminées
            }
        [more]
            { $done ->
                [one] { $done } leçon terminée
               *[other] { $done } leçons terminées
            }
       *[some]
            { $done ->
                [one] { $done } leçon sur { $of } terminée
               *[other] { $done } leçons sur { $of } terminées
            }
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [one] { $of } quiz réussi
               *[other] les { $of } quiz réussis
            }
        [more]
            { $done ->
                [one] { $done } quiz réussi
               *[other] { $done } quiz réussis
            }
       *[some]
            { $done ->
                [one] { $done } quiz sur { $of } réussi
               *[other] { $done } quiz sur { $of } réussis
            }
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [one] { $of } conversation menée à son terme
               *[other] les { $of } conversations menées à leur terme
            }
        [more]
            { $done ->
                [one] { $done } conversation menée à son terme
               *[other] { $done } conversations menées à leur terme
            }
       *[some]
            { $done ->
                [one] { $done } conversation sur { $of } menée à son terme
               *[other] { $done } conversations sur { $of } menées à leur terme
            }
    }
record-hours =
    { $done ->
        [one] { $done } heure de leçons sur { $of }
       *[other] { $done } heures de leçons sur { $of }
    }
record-and-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
record-no-name = Pas encore de nom : à écrire ci-dessus
record-claim = a fait ce que demande ce cours : { $criteria }.
record-when = Période
record-from-to = du { $first } au { $last }
record-length = Durée de ces leçons
record-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
record-about-hours =
    { $hours ->
        [one] environ { $hours } heure, selon le décompte du cours
       *[other] environ { $hours } heures, selon le décompte du cours
    }
record-path = Parcours
record-version = Version du cours
record-tests = Quiz et examens
record-by-goal = Objectif par objectif
record-by-module = Module par module
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [one] { $of } leçon
               *[other] les { $of } leçons
            }
        [more]
            { $done ->
                [one] { $done } leçon
               *[other] { $done } leçons
            }
       *[some]
            { $done ->
                [one] { $done } leçon sur { $of }
               *[other] { $done } leçons sur { $of }
            }
    }
record-whole = Total
record-score =
    { $score ->
        [one] { $score } point sur { $max }, { $percent } %
       *[other] { $score } points sur { $max }, { $percent } %
    }
record-practised = Travaillé en conversation
record-talk =
    { $found ->
        [one] jouée { $plays } fois, { $found } fin trouvée sur { $of }, meilleur score { $best } %
       *[other] jouée { $plays } fois, { $found } fins trouvées sur { $of }, meilleur score { $best } %
    }
record-code = Code
record-honest = Cette attestation a été établie dans le navigateur de la personne qui a suivi le cours. Le code montre si elle va avec le fichier de résultats, et si l’un ou l’autre a été modifié ensuite. Rien ne prouve qui était devant l’écran, ni que le code n’a pas été recalculé.
record-saved =
    { $address ->
        [formal] Votre navigateur enregistre { $name }. Ce fichier se trouve dans vos téléchargements ; remettez-le comme on vous l’a indiqué.
       *[informal] Ton navigateur enregistre { $name }. Ce fichier se trouve dans tes téléchargements ; remets-le comme on te l’a indiqué.
    }
