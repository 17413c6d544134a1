### Une conversation que l’on joue : quelqu’un parle, on choisit quoi dire. Devant un nom, rien qui s’élide.

scenario-start = Commencer la conversation
scenario-log = Conversation avec { $name }
scenario-mood = Comment va { $name }
scenario-you =
    { $address ->
        [formal] Vous
       *[informal] Toi
    }
scenario-ask =
    { $address ->
        [formal] Que dites-vous ?
       *[informal] Que dis-tu ?
    }
scenario-to = puis
scenario-thinks = Ce que pense { $name } :
scenario-moved = { $feeling } { $by } :
scenario-moved-still = { $feeling } { $by }, toujours { $level }
scenario-wanted = Ce que voulait { $name }
scenario-hid = Ce que { $name } n’a pas dit
scenario-look-back = Réplique par réplique
scenario-go-back = Revenir ici et tenter une autre réplique
scenario-go-back-turn = Revenir ici et tenter une autre réplique, tour { $turn }
scenario-compare =
    { $address ->
        [formal] Votre chemin comparé au meilleur
       *[informal] Ton chemin comparé au meilleur
    }
scenario-same-as-best = C’était un des meilleurs chemins : aucun n’est plus court, aucun ne finit mieux.
scenario-yours =
    { $address ->
        [formal] Vous
       *[informal] Toi
    }
scenario-best = Le meilleur chemin
scenario-same = comme sur le meilleur chemin
scenario-endings =
    { $found ->
        [one] { $found } fin trouvée sur { $of }
       *[other] { $found } fins trouvées sur { $of }
    }
scenario-undiscovered =
    { $left ->
        [one] encore { $left } à découvrir
       *[other] encore { $left } à découvrir
    }
scenario-again = Rejouer
