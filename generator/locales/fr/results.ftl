### La page de progression : les résultats des quiz et des conversations.

results-quiz =
    { $result ->
        [passed]
            { $score ->
                [one] { $day } : { $score } point sur { $max }, { $percent } %, réussi
               *[other] { $day } : { $score } points sur { $max }, { $percent } %, réussi
            }
        [open]
            { $score ->
                [one] { $day } : { $score } point sur { $max }, { $percent } %, pas encore réussi
               *[other] { $day } : { $score } points sur { $max }, { $percent } %, pas encore réussi
            }
       *[none]
            { $score ->
                [one] { $day } : { $score } point sur { $max }, { $percent } %
               *[other] { $day } : { $score } points sur { $max }, { $percent } %
            }
    }
results-others =
    { $count ->
        [one] { $count } autre tentative
       *[other] { $count } autres tentatives
    }
results-endings =
    { $found ->
        [one] { $found } fin trouvée sur { $of }, dernière fois le { $day }
       *[other] { $found } fins trouvées sur { $of }, dernière fois le { $day }
    }
results-endings-found =
    { $found ->
        [one] { $found } fin trouvée, dernière fois le { $day }
       *[other] { $found } fins trouvées, dernière fois le { $day }
    }
results-goal =
    { $score ->
        [one] { $score } point sur { $max }, { $percent } %.
       *[other] { $score } points sur { $max }, { $percent } %.
    }
results-goal-read =
    { $score ->
        [one] { $score } point sur { $max }, { $percent } %. À relire : { $lesson }
       *[other] { $score } points sur { $max }, { $percent } %. À relire : { $lesson }
    }
results-last-here = Dernière visite le { $day }.
results-exercise = exercice { $n }
results-question = question { $n }
