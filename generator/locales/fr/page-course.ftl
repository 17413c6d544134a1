### Les pages qui mènent à travers un cours : accueil, module, haut et bas d’une leçon, progression, parcours.

length-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
length-hours =
    { $half ->
        [yes] { $hours } h 30
       *[no]
            { $hours ->
                [one] { $hours } heure
               *[other] { $hours } heures
            }
    }
length-about = environ { $length }
lesson-minutes = { $minutes } min
module-lessons =
    { $lessons ->
        [one] { $lessons } leçon
       *[other] { $lessons } leçons
    }
lessons-and-length =
    { $lessons ->
        [one] { $lessons } leçon · environ { $length }
       *[other] { $lessons } leçons · environ { $length }
    }
home-start = Commencer le cours
home-paths = { $choose }, d’environ { $shortest } à environ { $longest }
home-choose-path = Choisir un parcours
home-far =
    { $address ->
        [formal] Où vous en êtes
       *[informal] Où tu en es
    }
home-about = À propos de ce cours
home-modules = Les modules
home-review = Révision
module-number = Module { $number }
module-contents = Les leçons
module-start = Commencer la première leçon
module-print = Imprimer ce module
lesson-number = Leçon { $number } sur { $lessons }
lesson-number-in-path = { $path } : { $number } sur { $lessons }
lesson-extra = Facultative, hors de « { $path } »
lesson-objectives =
    { $address ->
        [formal] À la fin, vous saurez
       *[informal] À la fin, tu sauras
    }
gate-title = À faire avant cette leçon
gate-text =
    { $lessons ->
        [one] Cette leçon s’appuie sur ce qui y est enseigné. Elle s’ouvrira d’elle-même dès que ce sera fait.
       *[other] Cette leçon s’appuie sur ce qui y est enseigné. Elle s’ouvrira d’elle-même dès que tout sera fait.
    }
onward = La suite
onward-next = Suite
onward-next-module = Module suivant
onward-back = Retour : { $title }
onward-modules = Tous les modules
onward-print = Imprimer cette leçon
onward-tomorrow = À essayer dès demain
end-module-open = C’était la dernière leçon du module « { $title } ».
end-module-done =
    { $address ->
        [formal] Vous avez terminé le module « { $title } ».
       *[informal] Tu as terminé le module « { $title } ».
    }
end-abilities-open =
    { $address ->
        [formal] Une fois tout terminé, vous saurez :
       *[informal] Une fois tout terminé, tu sauras :
    }
end-abilities-done =
    { $address ->
        [formal] Vous savez maintenant :
       *[informal] Tu sais maintenant :
    }
end-open = C’était la dernière leçon de « { $title } ».
end-done =
    { $address ->
        [formal] Vous avez terminé « { $title } ». Bravo !
       *[informal] Tu as terminé « { $title } ». Bravo !
    }
end-lessons = Toutes les leçons
end-now = Et maintenant ?
end-progress =
    { $address ->
        [formal] Voir votre bilan
       *[informal] Voir ton bilan
    }
path-everything = Tout le cours
paths-title =
    { $address ->
        [formal] De combien de temps disposez-vous ?
       *[informal] De combien de temps disposes-tu ?
    }
paths-title-again =
    { $address ->
        [formal] Votre parcours
       *[informal] Ton parcours
    }
path-lessons = Ses leçons
path-more =
    { $address ->
        [formal] Pour aller plus loin, à votre rythme :
       *[informal] Pour aller plus loin, à ton rythme :
    }
path-more-lessons =
    { $lessons ->
        [one] { $lessons } leçon de plus dans « { $path } », environ { $length }
       *[other] { $lessons } leçons de plus dans « { $path } », environ { $length }
    }
path-choose-another = Choisir un autre parcours
path-next = Suite de « { $path } »
path-lesson-extra = Cette leçon est facultative : elle ne fait pas partie de « { $path } ».
path-return = Retour à « { $path } »
progress-total = Au total
progress-wrong = Les erreurs
progress-results =
    { $address ->
        [formal] Vos résultats
       *[informal] Tes résultats
    }
progress-conversations =
    { $address ->
        [formal] Vos conversations
       *[informal] Tes conversations
    }
progress-goals = Objectif par objectif
progress-before = Versions antérieures du cours
progress-modules = Modules
progress-keep = Mettre en lieu sûr
