lesson-so-far =
    { $of ->
        [one] { $done } de { $of } ejercicio hecho
       *[other] { $done } de { $of } ejercicios hechos
    }
lesson-done = Lección terminada
lesson-quiz-not-passed =
    { $left ->
        [0] Cuestionario sin aprobar todavía
        [one] Cuestionario sin aprobar todavía: falta { $left } punto
       *[other] Cuestionario sin aprobar todavía: faltan { $left } puntos
    }
lesson-exam-not-passed =
    { $left ->
        [0] Examen sin aprobar todavía
        [one] Examen sin aprobar todavía: falta { $left } punto
       *[other] Examen sin aprobar todavía: faltan { $left } puntos
    }

progress-done-not-passed = Hecho, sin aprobar todavía
progress-not-started = Sin empezar
progress-done = Hecho
progress-closed = Aún no disponible
progress-not-known = Desconocido aquí
progress-exercises =
    { $of ->
        [one] { $done } de { $of } ejercicio
       *[other] { $done } de { $of } ejercicios
    }
progress-lessons =
    { $of ->
        [one] { $done } de { $of } lección
       *[other] { $done } de { $of } lecciones
    }
progress-sum = { $lessons }, { $exercises }
progress-sum-quizzes =
    { $quizzes ->
        [one] { $lessons }, { $exercises }, { $passed } de { $quizzes } cuestionario aprobado
       *[other] { $lessons }, { $exercises }, { $passed } de { $quizzes } cuestionarios aprobados
    }

onward-start = Empezar: { $title }
onward-continue = Seguir: { $title }
onward-all-done = Todo hecho: ver cómo ha ido

home-minutes =
    { $minutes ->
        [one] Aproximadamente { $minutes } minuto
       *[other] Unos { $minutes } minutos
    }
home-minutes-left =
    { $minutes ->
        [one] Queda aproximadamente { $minutes } minuto de esta lección
       *[other] Quedan unos { $minutes } minutos de esta lección
    }

notice-close = Cerrar
notice-blocked = El navegador no permite que este curso guarde nada. Las respuestas solo duran hasta salir de esta página.
notice-full = El almacenamiento del navegador está lleno. Lo que se responda ahora solo dura hasta salir de esta página.
notice-damaged = Una parte del progreso guardado no se ha podido leer. Todo lo que se ha podido leer se conserva.
notice-stuck = Una parte del progreso guardado no se ha podido leer, y no hay espacio para una copia. Lo guardado se queda como está. Lo que se responda ahora solo dura hasta salir de esta página.
notice-newer = El progreso lo guardó una versión más nueva de este curso y se queda como está. Lo que se responda aquí solo dura hasta salir de esta página. Al recargarla se obtiene la versión nueva.
