### Les pages que le cours a de lui-même : titres, présentation, texte.

page-title-progress =
    { $address ->
        [formal] Votre progression
       *[informal] Ta progression
    }
page-about-progress =
    { $address ->
        [formal] Où vous en êtes, et de quoi l’enregistrer dans un fichier.
       *[informal] Où tu en es, et de quoi l’enregistrer dans un fichier.
    }
page-keywords-progress = avancement, résultats, points, scores, sauvegarde, exporter, importer, réinitialiser
progress-needs-script =
    { $address ->
        [formal] Cette page a besoin de JavaScript : c’est votre navigateur qui garde votre progression, et sans script il n’y a rien à montrer.
       *[informal] Cette page a besoin de JavaScript : c’est ton navigateur qui garde ta progression, et sans script il n’y a rien à montrer.
    }
progress-kept =
    { $address ->
        [formal] Vos réponses sont gardées dans ce navigateur et ne sont envoyées nulle part. Un autre navigateur ou un autre appareil ne les connaît pas, et certains navigateurs effacent tout après une ou deux semaines sans visite. Enregistrez-les dans un fichier par précaution, ou pour continuer ailleurs.
       *[informal] Tes réponses sont gardées dans ce navigateur et ne sont envoyées nulle part. Un autre navigateur ou un autre appareil ne les connaît pas, et certains navigateurs effacent tout après une ou deux semaines sans visite. Enregistre-les dans un fichier par précaution, ou pour continuer ailleurs.
    }
progress-save = Enregistrer ma progression
progress-load = Charger une progression
progress-erase = Effacer ma progression
progress-answer = Résultat de l’opération
learners-title = Quelqu’un d’autre apprend ici
learners-about = Le travail de chaque personne est gardé à part, sous son nom. Il n’y a pas de mot de passe : n’importe qui peut continuer ici sous n’importe quel nom.
learners-now = Qui apprend ici en ce moment
learners-name = Nom de l’autre personne
learners-add = Ajouter, et continuer sous ce nom
page-title-review = Révision
page-about-review = Les questions déjà faites, à reprendre avant de les oublier.
page-keywords-review = réviser, répéter, cartes mémoire, flashcards, répétition espacée
review-needs-script = Cette page a besoin de JavaScript : elle pose à nouveau les questions déjà faites, et seul un script sait lesquelles.
page-title-notes =
    { $address ->
        [formal] Vos notes
       *[informal] Tes notes
    }
page-about-notes =
    { $address ->
        [formal] Ce que vous avez écrit et surligné, dans toutes les leçons.
       *[informal] Ce que tu as écrit et surligné, dans toutes les leçons.
    }
page-keywords-notes = annotations, surlignages, passages marqués, marque-pages, signets
notes-needs-script =
    { $address ->
        [formal] Cette page a besoin de JavaScript : c’est votre navigateur qui garde vos notes, et sans script il n’y a rien à montrer.
       *[informal] Cette page a besoin de JavaScript : c’est ton navigateur qui garde tes notes, et sans script il n’y a rien à montrer.
    }
notes-none =
    { $address ->
        [formal] Vous n’avez encore rien écrit. Dans une leçon, appuyez sur le crayon à côté d’un titre, ou sélectionnez un passage et surlignez-le. Les réponses que vous rédigez et ce que vous dites dans les conversations apparaissent aussi ici.
       *[informal] Tu n’as encore rien écrit. Dans une leçon, appuie sur le crayon à côté d’un titre, ou sélectionne un passage et surligne-le. Les réponses que tu rédiges et ce que tu dis dans les conversations apparaissent aussi ici.
    }
notes-search =
    { $address ->
        [formal] Chercher dans vos notes
       *[informal] Chercher dans tes notes
    }
notes-print = Imprimer
notes-former-lessons = Leçons qui n’existent plus
page-title-record =
    { $address ->
        [formal] Votre attestation
       *[informal] Ton attestation
    }
page-about-record =
    { $address ->
        [formal] Ce que vous avez fait ici, sur une feuille et dans un fichier.
       *[informal] Ce que tu as fait ici, sur une feuille et dans un fichier.
    }
page-keywords-record = certificat, diplôme, justificatif, preuve de réussite
record-needs-script =
    { $address ->
        [formal] Cette page a besoin de JavaScript : c’est votre navigateur qui garde ce qui a été fait, et sans script il n’y a rien à montrer.
       *[informal] Cette page a besoin de JavaScript : c’est ton navigateur qui garde ce qui a été fait, et sans script il n’y a rien à montrer.
    }
record-name =
    { $address ->
        [formal] Votre nom, tel qu’il doit figurer sur l’attestation
       *[informal] Ton nom, tel qu’il doit figurer sur l’attestation
    }
record-name-hint =
    { $address ->
        [formal] Il reste dans ce navigateur et figure sur ce qui est imprimé et enregistré. Le fichier de résultats contient aussi les réponses avec leurs points et leurs dates, mais rien de ce que vous avez écrit avec vos propres mots.
       *[informal] Il reste dans ce navigateur et figure sur ce qui est imprimé et enregistré. Le fichier de résultats contient aussi les réponses avec leurs points et leurs dates, mais rien de ce que tu as écrit avec tes propres mots.
    }
record-print = Imprimer l’attestation
record-save = Enregistrer le fichier de résultats
record-sheet = L’attestation
