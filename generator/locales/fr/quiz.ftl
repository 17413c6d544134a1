### Ce que dit un quiz : plusieurs questions à la suite, avec un résultat à la fin.

quiz-wrong-again = Refaire les erreurs
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] C’est la dernière tentative qui compte : { $percent } %, réussi.
                [open] C’est la dernière tentative qui compte : { $percent } %, pas encore réussi.
               *[none] C’est la dernière tentative qui compte : { $percent } %.
            }
       *[best]
            { $result ->
                [passed] C’est la meilleure tentative qui compte : { $percent } %, réussi.
                [open] C’est la meilleure tentative qui compte : { $percent } %, pas encore réussi.
               *[none] C’est la meilleure tentative qui compte : { $percent } %.
            }
    }
quiz-by-goal =
    { $address ->
        [formal] Votre résultat, objectif par objectif
       *[informal] Ton résultat, objectif par objectif
    }
quiz-goal-score =
    { $score ->
        [one] { $score } point sur { $max }
       *[other] { $score } points sur { $max }
    }
quiz-more-on-this = Pour en savoir plus : { $lessons }
quiz-retry = Refaire ces questions
quiz-retry-goal = Refaire ces questions : { $goal }
quiz-so-far =
    { $done ->
        [one] { $done } réponse sur { $of }
       *[other] { $done } réponses sur { $of }
    }
quiz-score =
    { $address ->
        [formal]
            { $result ->
                [passed]
                    { $score ->
                        [one] Vous avez { $score } point sur { $max }, soit { $percent } % : c’est réussi.
                       *[other] Vous avez { $score } points sur { $max }, soit { $percent } % : c’est réussi.
                    }
                [open]
                    { $score ->
                        [one] Vous avez { $score } point sur { $max }, soit { $percent } % : ce n’est pas encore réussi, il faut { $needed } %.
                       *[other] Vous avez { $score } points sur { $max }, soit { $percent } % : ce n’est pas encore réussi, il faut { $needed } %.
                    }
               *[none]
                    { $score ->
                        [one] Vous avez { $score } point sur { $max }, soit { $percent } %.
                       *[other] Vous avez { $score } points sur { $max }, soit { $percent } %.
                    }
            }
       *[informal]
            { $result ->
                [passed]
                    { $score ->
                        [one] Tu as { $score } point sur { $max }, soit { $percent } % : c’est réussi.
                       *[other] Tu as { $score } points sur { $max }, soit { $percent } % : c’est réussi.
                    }
                [open]
                    { $score ->
                        [one] Tu as { $score } point sur { $max }, soit { $percent } % : ce n’est pas encore réussi, il faut { $needed } %.
                       *[other] Tu as { $score } points sur { $max }, soit { $percent } % : ce n’est pas encore réussi, il faut { $needed } %.
                    }
               *[none]
                    { $score ->
                        [one] Tu as { $score } point sur { $max }, soit { $percent } %.
                       *[other] Tu as { $score } points sur { $max }, soit { $percent } %.
                    }
            }
    }
quiz-all-answered = Toutes les questions ont une réponse.
