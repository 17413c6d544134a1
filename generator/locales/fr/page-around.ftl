### Autour du texte de chaque page : en-tête, menu, pied ; et la page d’une adresse qui n’existe pas.

row = { $first }, { $second }
page-skip = Aller au texte
page-menu = Leçons
page-menu-close = Fermer
page-search = Rechercher
page-colours = Couleurs
page-colours-light = Clair
page-colours-dark = Sombre
page-languages = Langues
page-language = Langue : { $name }
page-untranslated = Cette page n’est pas encore traduite. La voici dans la langue où elle a été écrite.
page-menu-headings = Sur cette page
page-home = Accueil
missing-title = Page introuvable
missing-heading = Il n’y a rien à cette adresse
missing-text =
    { $address ->
        [formal] La page a peut-être changé d’adresse, ou une faute s’est glissée dans le lien. Votre progression n’est pas touchée.
       *[informal] La page a peut-être changé d’adresse, ou une faute s’est glissée dans le lien. Ta progression n’est pas touchée.
    }
missing-home = Aller à l’accueil du cours
box-title =
    { $kind ->
        [abstract] Résumé
        [attention] Attention
        [bug] Défaut
        [caution] Prudence
        [danger] Danger
        [error] Erreur
        [example] Exemple
        [failure] À éviter
        [hint] Indice
        [important] Important
        [info] Information
        [question] Question
        [quote] Citation
        [success] Bien joué
        [summary] Résumé
        [tip] Conseil
        [warning] Attention
       *[note] Remarque
    }
footnote-back = Revenir à la note { $number } dans le texte
heading-link = Lien vers ce passage
