### Glosario de esta traducción (inglés → español):
###
### quiz → cuestionario · exam → examen · test → prueba · question → pregunta · exercise → ejercicio ·
### conversation → conversación · lesson → lección · module → módulo · path → itinerario · goal, objective → objetivo ·
### claim → afirmación · attempt, try → intento · pass → aprobar · points → puntos · certainty marks → puntos de certeza ·
### hint → pista · feedback, remark → comentario · model answer → respuesta modelo · check → comprobar ·
### hand in → entregar · mark for later → marcar · review → repaso · progress → progreso ·
### record of learning → constancia de aprendizaje · result file → archivo de resultados · code → código ·
### note → nota · highlight → resaltado · ending (of a conversation) → final · done → hecho · finished → terminado
###
### Tratamiento: donde se puede, ninguno (infinitivos, formas impersonales); si no, «tú» (informal) y «usted» (formal).
### «Certeza» en lugar de «seguro o segura», para no suponer el género de quien aprende; «seguridad» sería ambiguo.

exam-how-sure = ¿Con cuánta certeza?
exam-sure-first = Falta indicar con cuánta certeza.
exam-sure-1 = Poca
exam-sure-2 = Bastante
exam-sure-3 = Mucha
exam-marks-1 = acierto 1, fallo 0
exam-marks-2 = acierto 2, fallo −2
exam-marks-3 = acierto 3, fallo −6

exam-how-much-time =
    { $address ->
        [formal] ¿Cuánto tiempo quiere?
       *[informal] ¿Cuánto tiempo quieres?
    }
exam-not-loaded = No se han podido cargar las preguntas. ¿Sigue habiendo conexión?
exam-begin = Empezar
exam-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
exam-no-limit = Sin límite

exam-more-time = +{ $minutes } min
exam-minutes-left =
    { $minutes ->
        [one] Queda { $minutes } min
       *[other] Quedan { $minutes } min
    }
exam-minutes-left-heard =
    { $minutes ->
        [one] Queda { $minutes } minuto
       *[other] Quedan { $minutes } minutos
    }
exam-seconds-left = Quedan { $time }
exam-time-up = Se acabó el tiempo. Se ha entregado lo que ya tenía respuesta.
exam-time-more = Ahora hay más tiempo.
exam-time-off = El límite de tiempo está desactivado.

exam-hand-in = Entregar
exam-hand-in-anyway = Entregar de todos modos
exam-still-open =
    { $count ->
        [one] { $count } pregunta sigue sin respuesta: { $questions }.
       *[other] { $count } preguntas siguen sin respuesta: { $questions }.
    }
exam-again = Otro intento
exam-attempts-left =
    { $left ->
        [0] No quedan intentos.
        [one] Queda { $left } intento.
       *[other] Quedan { $left } intentos.
    }
exam-practising = Esto es para practicar. El resultado de la prueba no cambia.

exam-what-changed = Qué ha cambiado
exam-gain =
    { $change ->
        [up]
            { $by ->
                [one] Antes { $before } %, ahora { $now } %: { $by } punto porcentual más
               *[other] Antes { $before } %, ahora { $now } %: { $by } puntos porcentuales más
            }
        [down]
            { $by ->
                [one] Antes { $before } %, ahora { $now } %: { $by } punto porcentual menos
               *[other] Antes { $before } %, ahora { $now } %: { $by } puntos porcentuales menos
            }
       *[same] Antes { $before } %, ahora { $now } %: igual que antes
    }

exam-how-sure-you-were =
    { $address ->
        [formal] Cuánta certeza tenía
       *[informal] Cuánta certeza tenías
    }
exam-sure-marks = { $marks } de { $most } puntos de certeza.
exam-sure-key =
    { $address ->
        [formal] En cada línea, el tramo de color señala dónde compensa más esa opción, y la marca, dónde estaba usted.
       *[informal] En cada línea, el tramo de color señala dónde compensa más esa opción, y la marca, dónde estabas.
    }
exam-sure-right =
    { $count ->
        [0] { $level }: ninguna respuesta
        [one] { $level }: { $right } de { $count } respuesta correcta
       *[other] { $level }: { $right } de { $count } respuestas correctas
    }
exam-sure-percent =
    { $count ->
        [0] { $level }: ninguna respuesta
        [one] { $level }: { $count } respuesta, { $percent } % de acierto
       *[other] { $level }: { $count } respuestas, { $percent } % de acierto
    }
exam-too-sure = Más certeza que aciertos.
exam-too-unsure = Había motivos para más certeza.
exam-well-judged = Buena estimación.

exam-step = Pregunta { $n } de { $of }
exam-practice = Práctica: { $n } de { $of }
exam-practice-one = Práctica
exam-overview = Preguntas
exam-before-hand-in = Antes de entregar
exam-look-over = Revisar
exam-back = Atrás
exam-next = Siguiente
exam-mark-later = Marcar
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] Pregunta { $n }: con respuesta, marcada
               *[no] Pregunta { $n }: con respuesta
            }
       *[open]
            { $marked ->
                [yes] Pregunta { $n }: sin respuesta, marcada
               *[no] Pregunta { $n }: sin respuesta
            }
    }
exam-key-answered = con respuesta
exam-key-open = sin respuesta
exam-key-marked = marcada
exam-marked-ones = Marcadas: { $questions }.

exam-back-to-result = Volver al resultado
exam-look-at-answers = Ver las respuestas
exam-your-answers =
    { $address ->
        [formal] Sus respuestas
       *[informal] Tus respuestas
    }
exam-show-all = Mostrar todas
exam-hide-all = Ocultar todas
exam-next-answer = Siguiente respuesta
exam-verdict-right = Correcta
exam-verdict-partly = Correcta en parte
exam-verdict-wrong = Incorrecta
exam-verdict-done = Respondida
exam-verdict-none = Sin respuesta
exam-goals-right =
    { $count ->
        [one] { $count } objetivo: todo correcto
       *[other] { $count } objetivos: todo correcto
    }
exam-more-goals-right =
    { $count ->
        [one] { $count } objetivo más: todo correcto
       *[other] { $count } objetivos más: todo correcto
    }
exam-more-goals-open =
    { $count ->
        [one] { $count } objetivo más: aún no está todo correcto
       *[other] { $count } objetivos más: aún no está todo correcto
    }
