keeper-saved =
    { $answers ->
        [one] El navegador está guardando un archivo con { $answers } respuesta: { $name }. Estará entre las descargas; conviene guardarlo en lugar seguro.
       *[other] El navegador está guardando un archivo con { $answers } respuestas: { $name }. Estará entre las descargas; conviene guardarlo en lugar seguro.
    }
keeper-saved-whole = El navegador está guardando { $name }, con todo lo que hay, tal como está. Estará entre las descargas; conviene guardarlo en lugar seguro.
keeper-remind =
    { $answers ->
        [one] { $answers } respuesta no está todavía en ningún archivo.
       *[other] { $answers } respuestas no están todavía en ningún archivo.
    }
keeper-remind-since =
    { $answers ->
        [one] El progreso se guardó por última vez el { $day }. { $answers } respuesta posterior no está en ningún archivo.
       *[other] El progreso se guardó por última vez el { $day }. { $answers } respuestas posteriores no están en ningún archivo.
    }
keeper-keep-here = Conservar en el navegador
keeper-kept-here = Ahora este navegador conserva lo que hay guardado aquí hasta que alguien lo borre.
keeper-not-kept = Este navegador no lo garantiza. Conviene guardar el progreso en un archivo de vez en cuando.
keeper-nothing = Aquí todavía no hay nada, así que no hay nada que guardar.

keeper-blocked = El navegador no permite que este curso guarde nada: las respuestas solo duran hasta salir de su página. Aquí no hay nada que guardar ni se puede cargar nada. En los ajustes del navegador se puede permitir el almacenamiento para este sitio.
keeper-newer = Lo que hay guardado aquí viene de una versión más nueva de este curso. Esta página no puede mostrarlo ni cambia nada. Se puede guardar entero en un archivo. Al recargar la página se obtiene la versión nueva.
keeper-stuck = Una parte de lo guardado no se ha podido leer, y no hay espacio para una copia, así que se queda como está. Primero hay que guardarlo en un archivo. Cuando esté en lugar seguro, se borra el progreso y se carga el archivo: vuelve todo lo que se pueda leer.
keeper-full = El almacenamiento del navegador está lleno.
keeper-copies =
    { $copies ->
        [1] Una vez, una parte del progreso no se pudo leer. En este navegador se conserva una copia de lo que había entonces.
       *[other] En { $copies } ocasiones, una parte del progreso no se pudo leer. De cada una se conserva en este navegador una copia de lo que había entonces.
    }
keeper-open-copy = Ver lo que se puede leer
keeper-save-copy = Guardar la copia dañada
keeper-open-copy-of = Ver lo que se puede leer de la copia { $which }
keeper-save-copy-of = Guardar la copia { $which }

keeper-unchanged = No se ha cambiado nada.
keeper-unreadable = No se ha podido leer el archivo. Hay que elegirlo otra vez.
keeper-empty = Este archivo está vacío.
keeper-too-large = Este archivo es demasiado grande para ser de progreso: ocupa { $megabytes } MB.
keeper-broken-off = Este archivo está dañado: está incompleto o se ha modificado, y no se puede leer. Si hay otra copia, es mejor elegir esa.
keeper-not-progress = Este archivo no es de progreso. Hay que elegir uno guardado aquí; su nombre acaba en -progress.json.
keeper-other-course = Este archivo es de otro curso, «{ $course }».
keeper-newer-file = Este archivo lo hizo una versión más nueva de este curso. Primero hay que recargar esta página para obtenerla, y después cargar el archivo.
keeper-nothing-new = El archivo no contiene nada que no esté ya aquí.
keeper-in-part = Algunas partes del archivo no se pueden leer y se omiten.
keeper-no-room =
    { $answers ->
        [one] No hay espacio para este archivo: el almacenamiento del navegador está lleno. No se ha guardado su { $answers } respuesta.
       *[other] No hay espacio para este archivo: el almacenamiento del navegador está lleno. No se ha guardado ninguna de sus { $answers } respuestas.
    }

# En una lista: «Este archivo añade 3 respuestas, cambia 1 nota y …».
keeper-adds-answers =
    { $tense ->
        [done]
            { $n ->
                [one] añadió { $n } respuesta
               *[other] añadió { $n } respuestas
            }
       *[would]
            { $n ->
                [one] añade { $n } respuesta
               *[other] añade { $n } respuestas
            }
    }
keeper-later-answers =
    { $tense ->
        [done]
            { $n ->
                [1] sustituyó una respuesta de aquí por otra posterior
               *[other] sustituyó { $n } respuestas de aquí por otras posteriores
            }
       *[would]
            { $n ->
                [1] sustituye una respuesta de aquí por otra posterior
               *[other] sustituye { $n } respuestas de aquí por otras posteriores
            }
    }
keeper-adds-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] añadió { $n } respuesta sin entregar
               *[other] añadió { $n } respuestas sin entregar
            }
       *[would]
            { $n ->
                [one] añade { $n } respuesta sin entregar
               *[other] añade { $n } respuestas sin entregar
            }
    }
keeper-changes-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] cambió { $n } respuesta sin entregar
               *[other] cambió { $n } respuestas sin entregar
            }
       *[would]
            { $n ->
                [one] cambia { $n } respuesta sin entregar
               *[other] cambia { $n } respuestas sin entregar
            }
    }
keeper-drops-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] quitó { $n } respuesta sin entregar (sigue otro intento del mismo cuestionario)
               *[other] quitó { $n } respuestas sin entregar (sigue otro intento del mismo cuestionario)
            }
       *[would]
            { $n ->
                [one] quita { $n } respuesta sin entregar (sigue otro intento del mismo cuestionario)
               *[other] quita { $n } respuestas sin entregar (sigue otro intento del mismo cuestionario)
            }
    }
keeper-adds-results =
    { $tense ->
        [done]
            { $n ->
                [one] añadió { $n } resultado de cuestionario
               *[other] añadió { $n } resultados de cuestionarios
            }
       *[would]
            { $n ->
                [one] añade { $n } resultado de cuestionario
               *[other] añade { $n } resultados de cuestionarios
            }
    }
keeper-changes-results =
    { $tense ->
        [done]
            { $n ->
                [one] cambió { $n } resultado de cuestionario
               *[other] cambió { $n } resultados de cuestionarios
            }
       *[would]
            { $n ->
                [one] cambia { $n } resultado de cuestionario
               *[other] cambia { $n } resultados de cuestionarios
            }
    }
keeper-marks-lessons =
    { $tense ->
        [done]
            { $n ->
                [one] marcó como abierta { $n } lección más
               *[other] marcó como abiertas { $n } lecciones más
            }
       *[would]
            { $n ->
                [one] marca como abierta { $n } lección más
               *[other] marca como abiertas { $n } lecciones más
            }
    }
keeper-adds-notes =
    { $tense ->
        [done]
            { $n ->
                [one] añadió { $n } nota
               *[other] añadió { $n } notas
            }
       *[would]
            { $n ->
                [one] añade { $n } nota
               *[other] añade { $n } notas
            }
    }
keeper-changes-notes =
    { $tense ->
        [done]
            { $n ->
                [one] cambió { $n } nota
               *[other] cambió { $n } notas
            }
       *[would]
            { $n ->
                [one] cambia { $n } nota
               *[other] cambia { $n } notas
            }
    }
keeper-drops-notes =
    { $tense ->
        [done]
            { $n ->
                [one] quitó { $n } nota borrada allí
               *[other] quitó { $n } notas borradas allí
            }
       *[would]
            { $n ->
                [one] quita { $n } nota borrada allí
               *[other] quita { $n } notas borradas allí
            }
    }
keeper-adds-reviews =
    { $tense ->
        [done]
            { $n ->
                [one] añadió los repasos de { $n } pregunta
               *[other] añadió los repasos de { $n } preguntas
            }
       *[would]
            { $n ->
                [one] añade los repasos de { $n } pregunta
               *[other] añade los repasos de { $n } preguntas
            }
    }
keeper-puts-on-path =
    { $tense ->
        [done] adoptó el itinerario elegido allí
       *[would] adopta el itinerario elegido allí
    }
keeper-preview = Este archivo { $changes }.
keeper-preview-newest = Este archivo { $changes }. Su respuesta más reciente es del { $day }.
keeper-load = Cargar
keeper-leave = No cargar
keeper-left = El archivo no se ha cargado. No se ha cambiado nada.
keeper-loaded = Cargado. El archivo { $changes }. Se puede deshacer hasta salir de esta página.
keeper-undo = Deshacer
keeper-undone = Deshecho: el progreso está como antes, con las respuestas dadas desde entonces.

keeper-really-erase = Sí, borrar
keeper-confirm-erase = Esto borra todas las respuestas de este navegador. Para hacerlo, hay que pulsar el botón una vez más.
keeper-confirm-erase-copies = Esto borra todas las respuestas de este navegador, y también las copias dañadas. Para hacerlo, hay que pulsar el botón una vez más.
keeper-erased = El progreso de este navegador está borrado.

learners-nameless = (sin nombre)
learners-go-on = Seguir como { $name }
learners-take-away = Sacar del navegador: { $name }
learners-really = Sí, sacar: { $name }
learners-saved = El navegador está guardando en { $file } lo que ha hecho { $name }. Para sacarlo de este navegador, hay que pulsar el botón una vez más.
learners-gone = Lo que ha hecho { $name } está ahora solo en el archivo.
learners-name-first = Falta escribir el nombre.
learners-no-room = Aquí no hay espacio para otra persona: el almacenamiento del navegador está lleno. No se ha cambiado nada.
