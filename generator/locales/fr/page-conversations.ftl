### Les conversations : un échange avec quelqu’un, où l’on choisit ses répliques. Devant un nom, rien qui s’élide.

conversation-label = Conversation
conversation-you =
    { $address ->
        [formal] Vous
       *[informal] Toi
    }
conversation-wants = Ce que veut { $name }
conversation-facts =
    { $endings ->
        [one] { $endings } fin à découvrir
       *[other] { $endings } fins à découvrir
    }
conversation-facts-minutes =
    { $minutes ->
        [one]
            { $endings ->
                [one] Environ { $minutes } minute · { $endings } fin à découvrir
               *[other] Environ { $minutes } minute · { $endings } fins à découvrir
            }
       *[other]
            { $endings ->
                [one] Environ { $minutes } minutes · { $endings } fin à découvrir
               *[other] Environ { $minutes } minutes · { $endings } fins à découvrir
            }
    }
conversation-meters =
    { $address ->
        [formal] Certains chemins dépendent de ce que ressent { $name } à ce moment-là. Jugez-en d’après votre lecture, ou tenez le compte : l’effet de chaque réplique est replié en dessous.
       *[informal] Certains chemins dépendent de ce que ressent { $name } à ce moment-là. Juges-en d’après ta lecture, ou tiens le compte : l’effet de chaque réplique est replié en dessous.
    }
conversation-meter = { $meter } : { $levels }. Au départ { $start }, « { $level } ».
conversation-meter-level = { $level } à partir de { $bound }
conversation-thinks = Ce que pense { $name }
conversation-does = L’effet de cette réplique
conversation-used = Met en œuvre :
conversation-against = Va à l’encontre de :
conversation-see = Voir { $lessons }.
conversation-ending-good = Une bonne fin
conversation-ending-mixed = Une fin mitigée
conversation-ending-bad = Une mauvaise fin
conversation-again = Reparler avec { $name }
conversation-rises = { $meter } +{ $by }
conversation-falls = { $meter } −{ $by }
condition-if = Si { $condition }
condition-or-if = Sinon, si { $condition }
condition-otherwise = Sinon
condition-only-if = Seulement si { $condition }
condition-then = { $condition } :
condition-and = { $first } et { $second }
condition-or = { $first }, ou { $second }
condition-said =
    { $address ->
        [formal] vous avez dit « { $words } »
       *[informal] tu as dit « { $words } »
    }
condition-not-said =
    { $address ->
        [formal] vous n’avez pas dit « { $words } »
       *[informal] tu n’as pas dit « { $words } »
    }
condition-level = la jauge « { $meter } » est à « { $level } »
condition-level-or-more = la jauge « { $meter } » est à « { $level } » ou plus
condition-level-by-now = la jauge « { $meter } » est désormais à « { $level } »
condition-level-or-less = la jauge « { $meter } » est à « { $level } » ou moins
condition-number-or-more = la jauge « { $meter } » est à { $number } ou plus
condition-number-or-less = la jauge « { $meter } » est à { $number } ou moins
condition-number = la jauge « { $meter } » est exactement à { $number }
