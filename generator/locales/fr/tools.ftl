### La recherche, le code à copier, les fichiers à enregistrer, le cours hors ligne, le menu.

label-of = { $label } :
search-label = Rechercher dans le cours
search-field =
    { $address ->
        [formal] Que cherchez-vous ?
       *[informal] Que cherches-tu ?
    }
search-close = Fermer
search-nothing-typed =
    { $address ->
        [formal] Tapez un mot ou deux. La recherche porte sur le texte de toutes les leçons, pas sur les questions.
       *[informal] Tape un mot ou deux. La recherche porte sur le texte de toutes les leçons, pas sur les questions.
    }
search-nothing-found =
    { $address ->
        [formal] Aucun résultat pour « { $typed } ». Essayez un autre mot, ou moins de mots.
       *[informal] Aucun résultat pour « { $typed } ». Essaie un autre mot, ou moins de mots.
    }
search-found =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
search-found-without =
    { $pages ->
        [one] Aucune page ne contient { $words }. Ce qui s’en approche le plus : { $pages } page
       *[other] Aucune page ne contient { $words }. Ce qui s’en approche le plus : { $pages } pages
    }
search-quoted = « { $word } »
search-more = Afficher plus
search-failed = La recherche n’a pas pu être chargée. Le cours a peut-être été mis à jour, ou la connexion est interrompue.
search-reload = Recharger la page
code-copy = Copier
code-copied = Copié
code-press =
    { $address ->
        [formal] Appuyez sur Ctrl+C
       *[informal] Appuie sur Ctrl+C
    }
frame-no-file =
    { $address ->
        [formal] La page qui entoure celle-ci interdit les téléchargements : il n’y a donc pas de fichier. Copiez le texte ci-dessous dans un fichier et nommez-le { $name }. Il se charge comme tout fichier enregistré ici.
       *[informal] La page qui entoure celle-ci interdit les téléchargements : il n’y a donc pas de fichier. Copie le texte ci-dessous dans un fichier et nomme-le { $name }. Il se charge comme tout fichier enregistré ici.
    }
frame-perhaps-no-file =
    { $address ->
        [formal] Votre navigateur enregistre un fichier. Si rien n’arrive, c’est que la page qui entoure celle-ci interdit les téléchargements. Copiez alors le texte ci-dessous dans un fichier et nommez-le { $name }. Il se charge comme tout fichier enregistré ici.
       *[informal] Ton navigateur enregistre un fichier. Si rien n’arrive, c’est que la page qui entoure celle-ci interdit les téléchargements. Copie alors le texte ci-dessous dans un fichier et nomme-le { $name }. Il se charge comme tout fichier enregistré ici.
    }
frame-copy = Copier le texte
frame-copied = Copié
frame-selected = Sélectionné : à copier avec Ctrl+C ou ⌘C
offline-newer = Une nouvelle version de ce cours est disponible. Les réponses déjà données sont conservées.
offline-load = La charger
offline-later = Plus tard
menu-about-module = À propos de ce module
