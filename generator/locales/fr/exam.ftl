### Ce que disent tests, examens et quiz : une question à la fois, contre la montre, avec des réponses plus ou moins sûres.
###
### Glossaire (anglais : français)
### answer : réponse · attempt : tentative · check : vérifier · claim : affirmation
### conversation : conversation · course : cours · ending : fin · exam : examen · exercise : exercice
### feedback : commentaires · gap : trou · goal, objective : objectif · hand in : rendre (sa copie)
### highlight : surligner, surlignage · hint : indice · lesson : leçon · meter : jauge · module : module · note : note
### pass : réussir · pass mark : seuil de réussite · path : parcours · practice : entraînement · progress : progression
### quiz : quiz (invariable) · record of learning : attestation de suivi · review : réviser, révision
### right, partly right, not right : juste, en partie juste, incorrect · save : enregistrer
### store : stocker · sure : une réponse peu, assez ou très sûre · test : test · try : essai
### Le plus souvent, la phrase se passe de « vous » et de « tu » ; sinon, elle a les deux ($address).

exam-how-sure =
    { $address ->
        [formal] Votre réponse vous paraît-elle sûre ?
       *[informal] Ta réponse te paraît-elle sûre ?
    }
exam-sure-first =
    { $address ->
        [formal] Indiquez d’abord si votre réponse vous paraît sûre.
       *[informal] Indique d’abord si ta réponse te paraît sûre.
    }
exam-sure-1 = Peu
exam-sure-2 = Assez
exam-sure-3 = Très
exam-marks-1 = juste 1, faux 0
exam-marks-2 = juste 2, faux −2
exam-marks-3 = juste 3, faux −6
exam-how-much-time =
    { $address ->
        [formal] Combien de temps voulez-vous ?
       *[informal] Combien de temps veux-tu ?
    }
exam-not-loaded = Les questions n’ont pas pu être chargées. La connexion fonctionne-t-elle encore ?
exam-begin = Commencer
exam-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
exam-no-limit = Sans limite
exam-more-time = { $minutes } min de plus
exam-minutes-left = Reste { $minutes } min
exam-minutes-left-heard =
    { $minutes ->
        [one] Il reste { $minutes } minute
       *[other] Il reste { $minutes } minutes
    }
exam-seconds-left = Reste { $time }
exam-time-up = Le temps est écoulé. La copie a été rendue avec les réponses déjà données.
exam-time-more =
    { $address ->
        [formal] Vous avez maintenant plus de temps.
       *[informal] Tu as maintenant plus de temps.
    }
exam-time-off = La limite de temps est levée.
exam-hand-in = Rendre ma copie
exam-hand-in-anyway = Rendre quand même
exam-still-open =
    { $count ->
        [one] { $count } question est encore sans réponse : { $questions }.
       *[other] { $count } questions sont encore sans réponse : { $questions }.
    }
exam-again = Recommencer
exam-attempts-left =
    { $left ->
        [0] Il ne reste aucune tentative.
        [one] Il reste { $left } tentative.
       *[other] Il reste { $left } tentatives.
    }
exam-practising = Ceci est un entraînement. Le résultat du test ne change pas.
exam-what-changed = Ce qui a changé
exam-gain =
    { $change ->
        [up]
            { $by ->
                [one] Avant { $before } %, maintenant { $now } % : { $by } point de plus
               *[other] Avant { $before } %, maintenant { $now } % : { $by } points de plus
            }
        [down]
            { $by ->
                [one] Avant { $before } %, maintenant { $now } % : { $by } point de moins
               *[other] Avant { $before } %, maintenant { $now } % : { $by } points de moins
            }
       *[same] Avant { $before } %, maintenant { $now } % : pas de changement
    }
exam-how-sure-you-were = Des réponses plus ou moins sûres
exam-sure-marks = Points pour la certitude : { $marks } sur { $most }.
exam-sure-key =
    { $address ->
        [formal] Sur chaque ligne, la zone colorée montre où ce choix rapporte le plus, et le repère, où vous vous situiez.
       *[informal] Sur chaque ligne, la zone colorée montre où ce choix rapporte le plus, et le repère, où tu te situais.
    }
exam-sure-right =
    { $count ->
        [0] { $level } : aucune réponse
        [one]
            { $right ->
                [0] { $level } : { $count } réponse, incorrecte
                [one] { $level } : { $count } réponse, juste
               *[other] { $level } : { $count } réponse, juste
            }
       *[other]
            { $right ->
                [0] { $level } : { $count } réponses, aucune juste
                [one] { $level } : { $count } réponses, dont { $right } juste
               *[other] { $level } : { $count } réponses, dont { $right } justes
            }
    }
exam-sure-percent =
    { $count ->
        [0] { $level } : aucune réponse
        [one] { $level } : { $count } réponse, juste à { $percent } %
       *[other] { $level } : { $count } réponses, justes à { $percent } %
    }
exam-too-sure = Plus de certitude que de réponses justes.
exam-too-unsure = Un peu plus de certitude était permis.
exam-well-judged = Bien estimé.
exam-step = Question { $n } sur { $of }
exam-practice = Entraînement : { $n } sur { $of }
exam-practice-one = Entraînement
exam-overview = Toutes les questions
exam-before-hand-in = Avant de rendre ma copie
exam-look-over = Tout revoir
exam-back = Précédente
exam-next = Suivante
exam-mark-later = À revoir
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] Question { $n } : réponse donnée, à revoir
               *[no] Question { $n } : réponse donnée
            }
       *[open]
            { $marked ->
                [yes] Question { $n } : sans réponse, à revoir
               *[no] Question { $n } : sans réponse
            }
    }
exam-key-answered = réponse donnée
exam-key-open = sans réponse
exam-key-marked = à revoir
exam-marked-ones = À revoir : { $questions }.
exam-back-to-result = Retour au résultat
exam-look-at-answers =
    { $address ->
        [formal] Voir vos réponses
       *[informal] Voir tes réponses
    }
exam-your-answers =
    { $address ->
        [formal] Vos réponses
       *[informal] Tes réponses
    }
exam-show-all = Tout afficher
exam-hide-all = Tout masquer
exam-next-answer = Réponse suivante
exam-verdict-right = Juste
exam-verdict-partly = En partie juste
exam-verdict-wrong = Incorrect
exam-verdict-done = Terminé
exam-verdict-none = Sans réponse
exam-goals-right =
    { $count ->
        [one] { $count } objectif : tout est juste
       *[other] { $count } objectifs : tout est juste
    }
exam-more-goals-right =
    { $count ->
        [one] { $count } autre objectif : tout est juste
       *[other] { $count } autres objectifs : tout est juste
    }
exam-more-goals-open =
    { $count ->
        [one] { $count } autre objectif : tout n’est pas encore juste
       *[other] { $count } autres objectifs : tout n’est pas encore juste
    }
