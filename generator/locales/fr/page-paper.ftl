### Le cours sur papier : la page à imprimer, et le livre (EPUB). Rien ne peut y être pressé.

page-title-paper = Sur papier
page-about-paper = Tout le cours, prêt à imprimer.
page-keywords-paper = imprimer, imprimante, PDF
paper-choose = Imprimer le tout, ou choisir d’abord un module ou une leçon. La fenêtre d’impression du navigateur peut aussi produire un PDF.
paper-with-answers = Avec les réponses
paper-print = Imprimer
paper-whole = Retour au cours entier
paper-contents = Sommaire
paper-answers = Réponses
paper-question = Question { $number }
paper-exam = Cet examen se passe à l’écran.
paper-drawn =
    { $questions ->
        [one] À l’écran, chaque tentative porte sur { $questions } de ces questions.
       *[other] À l’écran, chaque tentative porte sur { $questions } de ces questions.
    }
paper-passage = Numéros des passages choisis :
paper-choices = Cocher tout ce qui est juste.
paper-order = Numéroter ces éléments dans l’ordre.
paper-choose-from = Au choix :
paper-choose-several = Au choix, plusieurs si cela convient :
paper-checklist =
    { $address ->
        [formal] Votre réponse remplit-elle ces critères ?
       *[informal] Ta réponse remplit-elle ces critères ?
    }
paper-towards = Plutôt « { $label } » : { $remark }
paper-gap-answer = Trou { $number }, { $answer }
paper-gap = Trou { $number } :
paper-meters =
    { $address ->
        [formal] Certains chemins dépendent de ce que ressent { $name } à ce moment-là. Jugez-en d’après votre lecture, ou tenez le compte d’après l’effet des répliques.
       *[informal] Certains chemins dépendent de ce que ressent { $name } à ce moment-là. Juges-en d’après ta lecture, ou tiens le compte d’après l’effet des répliques.
    }
paper-meter = { $meter } : { $levels }. Au départ { $start }.
paper-go-to =
    { $address ->
        [formal] rendez-vous au { $number }
       *[informal] rends-toi au { $number }
    }
paper-way = { $condition } : { $way }
paper-ending-good = Une bonne fin : { $ending }
paper-ending-mixed = Une fin mitigée : { $ending }
paper-ending-bad = Une mauvaise fin : { $ending }
paper-hides = Ce que { $name } n’a pas dit :
book-contents = Sommaire
book-landmarks = Repères
book-cover = Couverture
book-start = Début
book-accessibility = Titres, sommaire et descriptions des images.
