### Ce que dit une question pendant et après la réponse.

question-check = Vérifier
question-check-again = Vérifier à nouveau
question-answer-again = Refaire
question-show-answer = Voir la réponse
question-all-feedback = Tous les commentaires
question-choose-first =
    { $address ->
        [formal] Choisissez d’abord une réponse.
       *[informal] Choisis d’abord une réponse.
    }
question-pick-first =
    { $address ->
        [formal] Choisissez d’abord quelque chose dans le texte.
       *[informal] Choisis d’abord quelque chose dans le texte.
    }
question-type-first =
    { $address ->
        [formal] Écrivez d’abord votre réponse.
       *[informal] Écris d’abord ta réponse.
    }
question-fill-first =
    { $address ->
        [formal] Remplissez d’abord un trou.
       *[informal] Remplis d’abord un trou.
    }
question-type-number =
    { $address ->
        [formal] Écrivez un nombre, par exemple { $example }.
       *[informal] Écris un nombre, par exemple { $example }.
    }
question-same-answer =
    { $address ->
        [formal] C’est la même réponse qu’avant. Modifiez-la, puis vérifiez à nouveau.
       *[informal] C’est la même réponse qu’avant. Modifie-la, puis vérifie à nouveau.
    }
question-emptied = La question est de nouveau vide.
question-right = C’est juste.
question-partly =
    { $max ->
        [1] C’est en partie juste.
        [one] C’est en partie juste : { $score } point sur { $max }.
       *[other]
            { $score ->
                [one] C’est en partie juste : { $score } point sur { $max }.
               *[other] C’est en partie juste : { $score } points sur { $max }.
            }
    }
question-not-yet = Pas encore.
question-unforeseen = Nous n’avions pas prévu cette réponse : nous ne pouvons pas dire ce qui lui manque.
question-unforeseen-hint = Nous n’avions pas prévu cette réponse : nous ne pouvons pas dire ce qui lui manque. L’indice peut aider.
question-wrong = C’est incorrect.
question-not-answered = Sans réponse.
question-points =
    { $address ->
        [formal]
            { $score ->
                [one] Vous avez { $score } point sur { $max }.
               *[other] Vous avez { $score } points sur { $max }.
            }
       *[informal]
            { $score ->
                [one] Tu as { $score } point sur { $max }.
               *[other] Tu as { $score } points sur { $max }.
            }
    }
question-tries-left =
    { $left ->
        [0] Il ne reste aucun essai.
        [one] Il reste { $left } essai.
       *[other] Il reste { $left } essais.
    }
question-answered-earlier =
    { $address ->
        [formal]
            { $state ->
                [right] Votre réponse à une version antérieure de cette question était juste.
                [partly] Votre réponse à une version antérieure de cette question était en partie juste.
                [wrong] Votre réponse à une version antérieure de cette question était incorrecte.
               *[done] Vous avez déjà terminé une version antérieure de cette question.
            }
       *[informal]
            { $state ->
                [right] Ta réponse à une version antérieure de cette question était juste.
                [partly] Ta réponse à une version antérieure de cette question était en partie juste.
                [wrong] Ta réponse à une version antérieure de cette question était incorrecte.
               *[done] Tu as déjà terminé une version antérieure de cette question.
            }
    }
question-has-changed =
    { $address ->
        [formal]
            { $state ->
                [right] Cette question a changé depuis votre réponse, qui était alors juste.
                [partly] Cette question a changé depuis votre réponse, qui était alors en partie juste.
                [wrong] Cette question a changé depuis votre réponse, qui était alors incorrecte.
               *[done] Cette question a changé depuis que vous l’avez terminée.
            }
       *[informal]
            { $state ->
                [right] Cette question a changé depuis ta réponse, qui était alors juste.
                [partly] Cette question a changé depuis ta réponse, qui était alors en partie juste.
                [wrong] Cette question a changé depuis ta réponse, qui était alors incorrecte.
               *[done] Cette question a changé depuis que tu l’as terminée.
            }
    }
question-was-corrected =
    { $address ->
        [formal]
            { $state ->
                [right] Cette question a été corrigée depuis votre réponse, qui comptait alors comme juste.
                [partly] Cette question a été corrigée depuis votre réponse, qui comptait alors comme en partie juste.
                [wrong] Cette question a été corrigée depuis votre réponse, qui comptait alors comme incorrecte.
               *[done] Cette question a été corrigée depuis que vous l’avez terminée.
            }
       *[informal]
            { $state ->
                [right] Cette question a été corrigée depuis ta réponse, qui comptait alors comme juste.
                [partly] Cette question a été corrigée depuis ta réponse, qui comptait alors comme en partie juste.
                [wrong] Cette question a été corrigée depuis ta réponse, qui comptait alors comme incorrecte.
               *[done] Cette question a été corrigée depuis que tu l’as terminée.
            }
    }
mark-one-right =
    { $address ->
        [formal] votre réponse, juste
       *[informal] ta réponse, juste
    }
mark-one-wrong =
    { $address ->
        [formal] votre réponse, incorrecte
       *[informal] ta réponse, incorrecte
    }
mark-one-missed = la bonne réponse
mark-many-right =
    { $address ->
        [formal] votre réponse, juste
       *[informal] ta réponse, juste
    }
mark-many-wrong =
    { $address ->
        [formal] votre réponse, incorrecte
       *[informal] ta réponse, incorrecte
    }
mark-many-missed = juste, non cochée
mark-part-right = juste
mark-part-wrong = incorrect
mark-part-missed = sans réponse
mark-order-right = bien placé
mark-order-wrong = mal placé
open-compare = Comparer avec un modèle
open-change = Modifier ma réponse
open-model = Un modèle de réponse
open-kept =
    { $address ->
        [formal] Votre réponse est conservée. Comparez-la avec le modèle ci-dessous.
       *[informal] Ta réponse est conservée. Compare-la avec le modèle ci-dessous.
    }
open-kept-tick =
    { $address ->
        [formal] Votre réponse est conservée. Comparez-la avec le modèle ci-dessous et cochez les critères que la vôtre remplit.
       *[informal] Ta réponse est conservée. Compare-la avec le modèle ci-dessous et coche les critères que la tienne remplit.
    }
open-may-change =
    { $address ->
        [formal] Vous pouvez maintenant modifier votre réponse.
       *[informal] Tu peux maintenant modifier ta réponse.
    }
rate-show = Voir mon profil
rate-meanings = Ce que les réponses peuvent vouloir dire
rate-all-first =
    { $address ->
        [formal] Évaluez d’abord chaque affirmation. Il reste celle-ci : « { $statement } »
       *[informal] Évalue d’abord chaque affirmation. Il reste celle-ci : « { $statement } »
    }
rate-profile =
    { $address ->
        [formal] Votre profil. Ici, rien n’est juste ni faux.
       *[informal] Ton profil. Ici, rien n’est juste ni faux.
    }
rate-average = En moyenne : « { $label } ».
rate-between = Entre les deux.
rate-between-most = Entre les deux : le plus pour « { $most } », le moins pour « { $least } »
order-up = Monter : { $item }
order-down = Descendre : { $item }
order-moved = « { $item } » est maintenant en position { $position } sur { $of }
