### La page qui dit ce que le cours enseigne, fait travailler et évalue.

page-title-coverage = Ce qui est enseigné, travaillé et évalué
page-about-coverage = Chaque affirmation et chaque objectif du cours, et où les trouver.
coverage-about = Cette page est établie d’après le but indiqué dans { $counted }.
coverage-lessons =
    { $number ->
        [one] { $number } leçon
       *[other] { $number } leçons
    }
coverage-questions =
    { $number ->
        [one] { $number } question
       *[other] { $number } questions
    }
coverage-conversations =
    { $number ->
        [one] { $number } conversation
       *[other] { $number } conversations
    }
coverage-order = Elle procède { $source }, puis { $objective }.
coverage-order-source = source par source
coverage-order-objective = objectif par objectif
coverage-drawn = Certains quiz tirent leurs questions au sort : parmi celles qui sont comptées ici, on n’en rencontre qu’une partie.
coverage-figures = En chiffres
coverage-share = { $part } sur { $whole }
coverage-figure-practised = Affirmations enseignées et travaillées : { $share }.
coverage-figure-assessed = Objectifs évalués au moins deux fois : { $share }.
coverage-figure-again = Objectifs repris dans un module ultérieur : { $share }.
coverage-figure-last = Ceux du dernier module ne sont pas comptés, puisque rien ne vient après lui.
coverage-missing-taught =
    { $claims ->
        [one] { $claims } affirmation n’est pas enseignée
       *[other] { $claims } affirmations ne sont pas enseignées
    }
coverage-missing-practised =
    { $claims ->
        [one] { $claims } affirmation n’est pas travaillée
       *[other] { $claims } affirmations ne sont pas travaillées
    }
coverage-missing-assessed =
    { $objectives ->
        [one] { $objectives } objectif est évalué moins de deux fois
       *[other] { $objectives } objectifs sont évalués moins de deux fois
    }
coverage-missing-again =
    { $objectives ->
        [one] { $objectives } objectif n’est jamais repris
       *[other] { $objectives } objectifs ne sont jamais repris
    }
coverage-sources = Par source
coverage-work =
    { $claims ->
        [one] { $work } : { $claims } affirmation
       *[other] { $work } : { $claims } affirmations
    }
coverage-objectives = Par objectif
coverage-module =
    { $objectives ->
        [one] { $module } : { $objectives } objectif
       *[other] { $module } : { $objectives } objectifs
    }
## Sous une affirmation (féminin) ou un objectif (masculin) : des tournures sans accord
coverage-taught = Pour l’apprendre : { $lessons }.
coverage-not-taught = Aucune leçon ne l’enseigne.
coverage-practised-by =
    { $questions ->
        [one] Pour s’y exercer, { $questions } question : { $places }.
       *[other] Pour s’y exercer, { $questions } questions : { $places }.
    }
coverage-practised-in =
    { $conversations ->
        [one] Pour s’y exercer, la conversation { $places }.
       *[other] Pour s’y exercer, les conversations { $places }.
    }
coverage-not-practised = Aucune question ni conversation ne permet de s’y exercer.
coverage-against =
    { $conversations ->
        [one] Des répliques y contreviennent dans la conversation { $places }.
       *[other] Des répliques y contreviennent dans les conversations { $places }.
    }
coverage-assessed =
    { $questions ->
        [one] Pour l’évaluer, { $questions } question : { $places }.
       *[other] Pour l’évaluer, { $questions } questions : { $places }.
    }
coverage-assessed-once =
    { $questions ->
        [one] { $once }, par { $questions } question : { $places }.
       *[other] { $once }, par { $questions } questions : { $places }.
    }
coverage-once = Une seule évaluation
coverage-not-assessed = Aucune question ne l’évalue.
coverage-again = À retrouver dans { $places }.
coverage-again-questions =
    { $questions ->
        [one] { $place } ({ $questions } question)
       *[other] { $place } ({ $questions } questions)
    }
coverage-again-conversation = la conversation { $place }
coverage-not-again = Jamais repris dans un module ultérieur.
coverage-place = { $place } ({ $questions })
