### Où l’on en est : dans les leçons, les menus, sur la première page.

lesson-so-far =
    { $done ->
        [one] { $done } exercice fait sur { $of }
       *[other] { $done } exercices faits sur { $of }
    }
lesson-done = Leçon terminée
lesson-quiz-not-passed =
    { $left ->
        [0] Quiz pas encore réussi
        [one] Quiz pas encore réussi : il manque { $left } point
       *[other] Quiz pas encore réussi : il manque { $left } points
    }
lesson-exam-not-passed =
    { $left ->
        [0] Examen pas encore réussi
        [one] Examen pas encore réussi : il manque { $left } point
       *[other] Examen pas encore réussi : il manque { $left } points
    }
progress-done-not-passed = Terminé, pas encore réussi
progress-not-started = Pas commencé
progress-done = Terminé
progress-closed = Pas encore accessible
progress-not-known = Inconnu ici
progress-exercises =
    { $done ->
        [one] { $done } exercice sur { $of }
       *[other] { $done } exercices sur { $of }
    }
progress-lessons =
    { $done ->
        [one] { $done } leçon sur { $of }
       *[other] { $done } leçons sur { $of }
    }
progress-sum = { $lessons }, { $exercises }
progress-sum-quizzes =
    { $passed ->
        [one] { $lessons }, { $exercises }, { $passed } quiz réussi sur { $quizzes }
       *[other] { $lessons }, { $exercises }, { $passed } quiz réussis sur { $quizzes }
    }
onward-start = Commencer : { $title }
onward-continue = Continuer : { $title }
onward-all-done =
    { $address ->
        [formal] Tout est terminé : voir votre bilan
       *[informal] Tout est terminé : voir ton bilan
    }
home-minutes =
    { $minutes ->
        [one] Environ { $minutes } minute
       *[other] Environ { $minutes } minutes
    }
home-minutes-left =
    { $minutes ->
        [one] Encore { $minutes } minute environ dans cette leçon
       *[other] Encore { $minutes } minutes environ dans cette leçon
    }
notice-close = Fermer
notice-blocked =
    { $address ->
        [formal] Votre navigateur ne permet pas à ce cours de stocker quoi que ce soit. Les réponses ne sont gardées que tant que cette page reste ouverte.
       *[informal] Ton navigateur ne permet pas à ce cours de stocker quoi que ce soit. Les réponses ne sont gardées que tant que cette page reste ouverte.
    }
notice-full =
    { $address ->
        [formal] Le stockage de votre navigateur est plein. Les réponses données maintenant ne sont gardées que tant que cette page reste ouverte.
       *[informal] Le stockage de ton navigateur est plein. Les réponses données maintenant ne sont gardées que tant que cette page reste ouverte.
    }
notice-damaged = Une partie de la progression stockée n’a pas pu être lue. Tout ce qui était lisible est conservé.
notice-stuck = Une partie de la progression stockée n’a pas pu être lue, et la place manque pour en faire une copie. Elle reste telle quelle. Les réponses données maintenant ne sont gardées que tant que cette page reste ouverte.
notice-newer =
    { $address ->
        [formal] Votre progression vient d’une version plus récente de ce cours et reste telle quelle. Les réponses données ici ne sont gardées que tant que cette page reste ouverte. Rechargez la page pour obtenir la dernière version.
       *[informal] Ta progression vient d’une version plus récente de ce cours et reste telle quelle. Les réponses données ici ne sont gardées que tant que cette page reste ouverte. Recharge la page pour obtenir la dernière version.
    }
