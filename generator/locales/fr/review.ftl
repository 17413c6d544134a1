### Les questions qui reviennent après quelques jours, pour ne pas être oubliées. $day : « lundi », « lundi 7 décembre ».

review-due =
    { $n ->
        [one] Réviser { $n } question
       *[other] Réviser { $n } questions
    }
review-due-today =
    { $n ->
        [one] { $n } question à réviser aujourd’hui.
       *[other] { $n } questions à réviser aujourd’hui.
    }
review-due-today-many =
    { $n ->
        [one] { $n } question à réviser aujourd’hui. Les questions viennent par lots de { $most }, en commençant par celles qui risquent le plus d’être oubliées.
       *[other] { $n } questions à réviser aujourd’hui. Les questions viennent par lots de { $most }, en commençant par celles qui risquent le plus d’être oubliées.
    }
review-start = Commencer
review-none-yet = Rien à réviser pour l’instant. Les questions des leçons reviennent ici : les erreurs dès le lendemain, le reste plus tard.
review-none-due =
    { $n ->
        [one] Rien à réviser aujourd’hui. Prochaine fois : { $day }, { $n } question.
       *[other] Rien à réviser aujourd’hui. Prochaine fois : { $day }, { $n } questions.
    }
review-unread =
    { $address ->
        [formal] Votre progression ne peut pas être lue ici : il n’y a donc rien à réviser.
       *[informal] Ta progression ne peut pas être lue ici : il n’y a donc rien à réviser.
    }
review-not-loaded =
    { $address ->
        [formal] Les questions n’ont pas pu être chargées. Rechargez la page.
       *[informal] Les questions n’ont pas pu être chargées. Recharge la page.
    }
review-place = { $at } sur { $of }
review-from = De la leçon { $lesson }
review-changed =
    { $address ->
        [formal] Cette question a changé depuis votre réponse.
       *[informal] Cette question a changé depuis ta réponse.
    }
review-how-sure =
    { $address ->
        [formal] Votre réponse vous paraissait-elle sûre ?
       *[informal] Ta réponse te paraissait-elle sûre ?
    }
review-sure-1 = Au hasard
review-sure-2 = Assez sûre
review-sure-3 = Très sûre
review-comes-back =
    { $when ->
        [today] Elle revient aujourd’hui.
        [tomorrow] Elle revient demain.
       *[day] Elle revient { $day }.
    }
review-next = Question suivante
review-finish = Terminer
review-skip = Pas aujourd’hui
review-done = C’est fini.
review-done-right =
    { $address ->
        [formal]
            { $right ->
                [one] C’est fini. Vous connaissiez { $right } réponse sur { $of }.
               *[other] C’est fini. Vous connaissiez { $right } réponses sur { $of }.
            }
       *[informal]
            { $right ->
                [one] C’est fini. Tu connaissais { $right } réponse sur { $of }.
               *[other] C’est fini. Tu connaissais { $right } réponses sur { $of }.
            }
    }
review-more =
    { $n ->
        [one] Encore { $n } question
       *[other] Encore { $n } questions
    }
review-week = Les sept prochains jours
review-today = aujourd’hui
review-tomorrow = demain
review-day-none = aucune
