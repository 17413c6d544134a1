### Enregistrer sa progression dans un fichier, la recharger, l’effacer.

keeper-saved =
    { $address ->
        [formal]
            { $answers ->
                [one] Votre navigateur enregistre le fichier { $name }, qui contient { $answers } réponse. Il se trouve dans vos téléchargements ; gardez-le en lieu sûr.
               *[other] Votre navigateur enregistre le fichier { $name }, qui contient { $answers } réponses. Il se trouve dans vos téléchargements ; gardez-le en lieu sûr.
            }
       *[informal]
            { $answers ->
                [one] Ton navigateur enregistre le fichier { $name }, qui contient { $answers } réponse. Il se trouve dans tes téléchargements ; garde-le en lieu sûr.
               *[other] Ton navigateur enregistre le fichier { $name }, qui contient { $answers } réponses. Il se trouve dans tes téléchargements ; garde-le en lieu sûr.
            }
    }
keeper-saved-whole =
    { $address ->
        [formal] Votre navigateur enregistre { $name }, avec tout ce qui est stocké ici, tel quel. Ce fichier se trouve dans vos téléchargements ; gardez-le en lieu sûr.
       *[informal] Ton navigateur enregistre { $name }, avec tout ce qui est stocké ici, tel quel. Ce fichier se trouve dans tes téléchargements ; garde-le en lieu sûr.
    }
keeper-remind =
    { $answers ->
        [one] { $answers } réponse n’est encore dans aucun fichier.
       *[other] { $answers } réponses ne sont encore dans aucun fichier.
    }
keeper-remind-since =
    { $answers ->
        [one] Dernier enregistrement de la progression : { $day }. Depuis, { $answers } réponse n’est dans aucun fichier.
       *[other] Dernier enregistrement de la progression : { $day }. Depuis, { $answers } réponses ne sont dans aucun fichier.
    }
keeper-keep-here = Demander au navigateur de tout garder
keeper-kept-here =
    { $address ->
        [formal] Ce navigateur garde maintenant ce qui est stocké ici, jusqu’à ce que vous l’effaciez.
       *[informal] Ce navigateur garde maintenant ce qui est stocké ici, jusqu’à ce que tu l’effaces.
    }
keeper-not-kept =
    { $address ->
        [formal] Ce navigateur ne promet rien. Enregistrez votre progression dans un fichier de temps en temps.
       *[informal] Ce navigateur ne promet rien. Enregistre ta progression dans un fichier de temps en temps.
    }
keeper-nothing = Rien n’est encore stocké ici : il n’y a donc rien à enregistrer.
keeper-blocked =
    { $address ->
        [formal] Votre navigateur ne permet pas à ce cours de stocker quoi que ce soit : les réponses ne sont gardées que tant que leur page reste ouverte. Il n’y a rien à enregistrer ici, et rien ne peut être chargé. Autorisez le stockage pour ce site dans les réglages du navigateur.
       *[informal] Ton navigateur ne permet pas à ce cours de stocker quoi que ce soit : les réponses ne sont gardées que tant que leur page reste ouverte. Il n’y a rien à enregistrer ici, et rien ne peut être chargé. Autorise le stockage pour ce site dans les réglages du navigateur.
    }
keeper-newer =
    { $address ->
        [formal] Ce qui est stocké ici vient d’une version plus récente de ce cours. Cette page ne peut pas l’afficher et n’y change rien. Tout peut être enregistré dans un fichier, en entier. Rechargez la page pour obtenir la dernière version.
       *[informal] Ce qui est stocké ici vient d’une version plus récente de ce cours. Cette page ne peut pas l’afficher et n’y change rien. Tout peut être enregistré dans un fichier, en entier. Recharge la page pour obtenir la dernière version.
    }
keeper-stuck =
    { $address ->
        [formal] Une partie de ce qui est stocké ici n’a pas pu être lue, et la place manque pour en faire une copie : elle reste donc telle quelle. Enregistrez-la dans un fichier. Une fois ce fichier en lieu sûr, effacez votre progression et chargez le fichier : ce qui est lisible reviendra.
       *[informal] Une partie de ce qui est stocké ici n’a pas pu être lue, et la place manque pour en faire une copie : elle reste donc telle quelle. Enregistre-la dans un fichier. Une fois ce fichier en lieu sûr, efface ta progression et charge le fichier : ce qui est lisible reviendra.
    }
keeper-full =
    { $address ->
        [formal] Le stockage de votre navigateur est plein.
       *[informal] Le stockage de ton navigateur est plein.
    }
keeper-copies =
    { $copies ->
        [one] Une partie de la progression n’a pas pu être lue. Une copie de ce qui était alors stocké est conservée dans ce navigateur.
       *[other] À { $copies } reprises, une partie de la progression n’a pas pu être lue. Chaque fois, une copie de ce qui était alors stocké a été conservée dans ce navigateur.
    }
keeper-open-copy = Voir ce qui en est lisible
keeper-save-copy = Enregistrer la copie abîmée
keeper-open-copy-of = Voir ce qui est lisible dans la copie { $which }
keeper-save-copy-of = Enregistrer la copie { $which }
keeper-unchanged = Rien n’a été modifié.
keeper-unreadable =
    { $address ->
        [formal] Le fichier n’a pas pu être lu. Choisissez-le une nouvelle fois.
       *[informal] Le fichier n’a pas pu être lu. Choisis-le une nouvelle fois.
    }
keeper-empty = Ce fichier est vide.
keeper-too-large = Ce fichier est trop gros pour être un fichier de progression : il fait { $megabytes } Mo.
keeper-broken-off =
    { $address ->
        [formal] Ce fichier est abîmé : il est tronqué ou a été modifié, et ne peut pas être lu. S’il en existe une autre copie, choisissez-la.
       *[informal] Ce fichier est abîmé : il est tronqué ou a été modifié, et ne peut pas être lu. S’il en existe une autre copie, choisis-la.
    }
keeper-not-progress =
    { $address ->
        [formal] Ce n’est pas un fichier de progression. Choisissez un fichier enregistré ici ; son nom se termine par -progress.json.
       *[informal] Ce n’est pas un fichier de progression. Choisis un fichier enregistré ici ; son nom se termine par -progress.json.
    }
keeper-other-course = Ce fichier appartient à un autre cours, « { $course } ».
keeper-newer-file =
    { $address ->
        [formal] Ce fichier vient d’une version plus récente de ce cours. Rechargez cette page pour obtenir cette version, puis le fichier.
       *[informal] Ce fichier vient d’une version plus récente de ce cours. Recharge cette page pour obtenir cette version, puis le fichier.
    }
keeper-nothing-new = Le fichier ne contient rien qui ne soit déjà ici.
keeper-in-part = Certaines parties du fichier sont illisibles et laissées de côté.
keeper-no-room =
    { $address ->
        [formal]
            { $answers ->
                [0] La place manque pour ce fichier : le stockage de votre navigateur est plein. Rien n’a été stocké.
                [one] La place manque pour ce fichier : le stockage de votre navigateur est plein. Son unique réponse n’a pas été stockée.
               *[other] La place manque pour ce fichier : le stockage de votre navigateur est plein. Aucune de ses { $answers } réponses n’a été stockée.
            }
       *[informal]
            { $answers ->
                [0] La place manque pour ce fichier : le stockage de ton navigateur est plein. Rien n’a été stocké.
                [one] La place manque pour ce fichier : le stockage de ton navigateur est plein. Son unique réponse n’a pas été stockée.
               *[other] La place manque pour ce fichier : le stockage de ton navigateur est plein. Aucune de ses { $answers } réponses n’a été stockée.
            }
    }
## « Ce fichier ajoute 3 réponses, modifie 1 note et marque 2 leçons de plus comme ouvertes. »
keeper-adds-answers =
    { $tense ->
        [done]
            { $n ->
                [one] a ajouté { $n } réponse
               *[other] a ajouté { $n } réponses
            }
       *[would]
            { $n ->
                [one] ajoute { $n } réponse
               *[other] ajoute { $n } réponses
            }
    }
keeper-later-answers =
    { $tense ->
        [done]
            { $n ->
                [one] a remplacé { $n } réponse par une plus récente
               *[other] a remplacé { $n } réponses par de plus récentes
            }
       *[would]
            { $n ->
                [one] remplace { $n } réponse par une plus récente
               *[other] remplace { $n } réponses par de plus récentes
            }
    }
keeper-adds-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] a ajouté { $n } réponse pas encore rendue
               *[other] a ajouté { $n } réponses pas encore rendues
            }
       *[would]
            { $n ->
                [one] ajoute { $n } réponse pas encore rendue
               *[other] ajoute { $n } réponses pas encore rendues
            }
    }
keeper-changes-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] a modifié { $n } réponse pas encore rendue
               *[other] a modifié { $n } réponses pas encore rendues
            }
       *[would]
            { $n ->
                [one] modifie { $n } réponse pas encore rendue
               *[other] modifie { $n } réponses pas encore rendues
            }
    }
keeper-drops-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] a retiré { $n } réponse pas encore rendue, car une autre tentative du même quiz est en cours
               *[other] a retiré { $n } réponses pas encore rendues, car une autre tentative du même quiz est en cours
            }
       *[would]
            { $n ->
                [one] retire { $n } réponse pas encore rendue, car une autre tentative du même quiz est en cours
               *[other] retire { $n } réponses pas encore rendues, car une autre tentative du même quiz est en cours
            }
    }
keeper-adds-results =
    { $tense ->
        [done]
            { $n ->
                [one] a ajouté { $n } résultat de quiz
               *[other] a ajouté { $n } résultats de quiz
            }
       *[would]
            { $n ->
                [one] ajoute { $n } résultat de quiz
               *[other] ajoute { $n } résultats de quiz
            }
    }
keeper-changes-results =
    { $tense ->
        [done]
            { $n ->
                [one] a modifié { $n } résultat de quiz
               *[other] a modifié { $n } résultats de quiz
            }
       *[would]
            { $n ->
                [one] modifie { $n } résultat de quiz
               *[other] modifie { $n } résultats de quiz
            }
    }
keeper-marks-lessons =
    { $tense ->
        [done]
            { $n ->
                [one] a marqué { $n } leçon de plus comme ouverte
               *[other] a marqué { $n } leçons de plus comme ouvertes
            }
       *[would]
            { $n ->
                [one] marque { $n } leçon de plus comme ouverte
               *[other] marque { $n } leçons de plus comme ouvertes
            }
    }
keeper-adds-notes =
    { $tense ->
        [done]
            { $n ->
                [one] a ajouté { $n } note
               *[other] a ajouté { $n } notes
            }
       *[would]
            { $n ->
                [one] ajoute { $n } note
               *[other] ajoute { $n } notes
            }
    }
keeper-changes-notes =
    { $tense ->
        [done]
            { $n ->
                [one] a modifié { $n } note
               *[other] a modifié { $n } notes
            }
       *[would]
            { $n ->
                [one] modifie { $n } note
               *[other] modifie { $n } notes
            }
    }
keeper-drops-notes =
    { $tense ->
        [done]
            { $n ->
                [one] a retiré { $n } note supprimée ailleurs
               *[other] a retiré { $n } notes supprimées ailleurs
            }
       *[would]
            { $n ->
                [one] retire { $n } note supprimée ailleurs
               *[other] retire { $n } notes supprimées ailleurs
            }
    }
keeper-adds-reviews =
    { $tense ->
        [done]
            { $n ->
                [one] a ajouté les révisions de { $n } question
               *[other] a ajouté les révisions de { $n } questions
            }
       *[would]
            { $n ->
                [one] ajoute les révisions de { $n } question
               *[other] ajoute les révisions de { $n } questions
            }
    }
keeper-puts-on-path =
    { $tense ->
        [done] a activé le parcours choisi ailleurs
       *[would] active le parcours choisi ailleurs
    }
keeper-preview = Ce fichier { $changes }.
keeper-preview-newest = Ce fichier { $changes }. Sa réponse la plus récente date du { $day }.
keeper-load = Charger
keeper-leave = Ne pas charger
keeper-left = Le fichier n’a pas été chargé. Rien n’a été modifié.
keeper-loaded = C’est chargé. Le fichier { $changes }. L’opération peut être annulée tant que cette page reste ouverte.
keeper-undo = Annuler
keeper-undone = C’est annulé : la progression est comme avant, avec les réponses données depuis.
## Effacer
keeper-really-erase = Effacer pour de bon
keeper-confirm-erase =
    { $address ->
        [formal] Toutes vos réponses dans ce navigateur seront effacées. Appuyez une nouvelle fois sur le bouton pour confirmer.
       *[informal] Toutes tes réponses dans ce navigateur seront effacées. Appuie une nouvelle fois sur le bouton pour confirmer.
    }
keeper-confirm-erase-copies =
    { $address ->
        [formal] Toutes vos réponses dans ce navigateur seront effacées, ainsi que les copies abîmées. Appuyez une nouvelle fois sur le bouton pour confirmer.
       *[informal] Toutes tes réponses dans ce navigateur seront effacées, ainsi que les copies abîmées. Appuie une nouvelle fois sur le bouton pour confirmer.
    }
keeper-erased =
    { $address ->
        [formal] Votre progression dans ce navigateur est effacée.
       *[informal] Ta progression dans ce navigateur est effacée.
    }
## Plusieurs personnes sur un même navigateur. Devant un nom, rien qui s’élide (ni « de », ni « que »).
learners-nameless = (sans nom)
learners-go-on = Passer à { $name }
learners-take-away = Retirer { $name }
learners-really = Retirer { $name } pour de bon
learners-saved =
    { $address ->
        [formal] Votre navigateur enregistre dans { $file } le travail fait par { $name }. Appuyez une nouvelle fois sur le bouton pour le retirer de ce navigateur.
       *[informal] Ton navigateur enregistre dans { $file } le travail fait par { $name }. Appuie une nouvelle fois sur le bouton pour le retirer de ce navigateur.
    }
learners-gone = Le travail fait par { $name } n’est plus que dans le fichier.
learners-name-first =
    { $address ->
        [formal] Écrivez d’abord le nom.
       *[informal] Écris d’abord le nom.
    }
learners-no-room =
    { $address ->
        [formal] La place manque pour une personne de plus : le stockage de votre navigateur est plein. Rien n’a été modifié.
       *[informal] La place manque pour une personne de plus : le stockage de ton navigateur est plein. Rien n’a été modifié.
    }
