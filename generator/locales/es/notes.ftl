notes-write = Escribir una nota: { $heading }
notes-highlight = Resaltar
notes-marked = El pasaje está resaltado. Se le puede añadir una nota.
notes-open-mark = Resaltado: { $passage }
notes-on-heading = Nota sobre «{ $heading }»
notes-on-passage = Nota sobre el pasaje
notes-lost = Ha cambiado aquello a lo que se refería esta nota.
notes-remove = Quitar la nota
notes-remove-mark = Quitar el resaltado
notes-removed = Quitado.
notes-all = Todas mis notas

notes-the-lesson = La lección
notes-answer =
    { $address ->
        [formal] Su respuesta
       *[informal] Tu respuesta
    }
notes-said =
    { $lines ->
        [one]
            { $address ->
                [formal] Lo que dijo usted, en { $lines } frase
               *[informal] Lo que dijiste, en { $lines } frase
            }
       *[other]
            { $address ->
                [formal] Lo que dijo usted, en { $lines } frases
               *[informal] Lo que dijiste, en { $lines } frases
            }
    }
notes-found =
    { $found ->
        [0] No se ha encontrado nada.
        [one] { $found } nota encontrada.
       *[other] { $found } notas encontradas.
    }
