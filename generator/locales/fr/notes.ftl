### Les notes écrites dans les leçons, et les passages surlignés.

notes-write = Écrire une note : { $heading }
notes-highlight = Surligner
notes-marked =
    { $address ->
        [formal] Le passage est surligné. Vous pouvez y ajouter une note.
       *[informal] Le passage est surligné. Tu peux y ajouter une note.
    }
notes-open-mark =
    { $address ->
        [formal] Votre surlignage : { $passage }
       *[informal] Ton surlignage : { $passage }
    }
notes-on-heading =
    { $address ->
        [formal] Votre note sur « { $heading } »
       *[informal] Ta note sur « { $heading } »
    }
notes-on-passage =
    { $address ->
        [formal] Votre note sur le passage
       *[informal] Ta note sur le passage
    }
notes-lost = Ce que cette note commentait a changé.
notes-remove = Supprimer la note
notes-remove-mark = Supprimer le surlignage
notes-removed = C’est supprimé.
notes-all = Toutes mes notes
notes-the-lesson = La leçon
notes-answer =
    { $address ->
        [formal] Votre réponse
       *[informal] Ta réponse
    }
notes-said =
    { $address ->
        [formal]
            { $lines ->
                [one] Ce que vous avez dit, en { $lines } réplique
               *[other] Ce que vous avez dit, en { $lines } répliques
            }
       *[informal]
            { $lines ->
                [one] Ce que tu as dit, en { $lines } réplique
               *[other] Ce que tu as dit, en { $lines } répliques
            }
    }
notes-found =
    { $found ->
        [0] Aucune note trouvée.
        [one] { $found } note trouvée.
       *[other] { $found } notes trouvées.
    }
