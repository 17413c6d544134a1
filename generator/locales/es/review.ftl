review-due =
    { $n ->
        [one] Repasar { $n } pregunta
       *[other] Repasar { $n } preguntas
    }
review-due-today =
    { $n ->
        [1] Hoy toca una pregunta.
        [one] Hoy toca { $n } pregunta.
       *[other] Hoy tocan { $n } preguntas.
    }
review-due-today-many =
    { $n ->
        [one] Hoy toca { $n } pregunta. Salen de { $most } en { $most }, primero las que con más probabilidad se hayan olvidado.
       *[other] Hoy tocan { $n } preguntas. Salen de { $most } en { $most }, primero las que con más probabilidad se hayan olvidado.
    }
review-start = Empezar
review-none-yet = Todavía no hay nada que repasar. Lo que se responde en las lecciones vuelve aquí: lo que salió mal, al día siguiente; lo demás, más adelante.
review-none-due =
    { $n ->
        [one] Hoy no toca nada. Próximo repaso: { $day }, { $n } pregunta.
       *[other] Hoy no toca nada. Próximo repaso: { $day }, { $n } preguntas.
    }
review-unread = Aquí no se puede leer el progreso, así que no hay nada que repasar.
review-not-loaded = No se han podido cargar las preguntas. Hay que recargar la página.
review-place = { $at } de { $of }
review-from = De la lección { $lesson }
review-changed =
    { $address ->
        [formal] Esta pregunta ha cambiado desde su respuesta.
       *[informal] Esta pregunta ha cambiado desde tu respuesta.
    }

review-how-sure = ¿Con cuánta certeza?
review-sure-1 = Al azar
review-sure-2 = Bastante
review-sure-3 = Mucha
review-comes-back =
    { $when ->
        [today] Vuelve hoy.
        [tomorrow] Vuelve mañana.
       *[day] Vuelve el { $day }.
    }
review-next = Siguiente pregunta
review-finish = Terminar
review-skip = Hoy no

review-done = Hecho.
review-done-right = Hecho. Aciertos: { $right } de { $of }.
review-more = Seguir con { $n } más
review-week = Los próximos siete días
review-today = hoy
review-tomorrow = mañana
review-day-none = ninguna
