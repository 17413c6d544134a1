quiz-label = Cuestionario
quiz-label-exam = Examen
quiz-from-lesson = de la lección { $lesson }
quiz-to-lesson = Volver a la lección
quiz-again = Repetir el cuestionario
quiz-needs-script = El examen necesita JavaScript. { $read }
quiz-needs-script-read = Sin él se pueden leer las preguntas.

quiz-questions =
    { $questions ->
        [one] { $questions } pregunta.
       *[other] { $questions } preguntas.
    }
quiz-questions-drawn =
    { $questions ->
        [one] { $questions } pregunta, sorteada entre { $total }.
       *[other] { $questions } preguntas, sorteadas entre { $total }.
    }
quiz-feedback-at-end = El resultado se ve al entregar.
quiz-time-limit =
    { $minutes ->
        [one] { $minutes } minuto. Se puede añadir tiempo o quitar el límite.
       *[other] { $minutes } minutos. Se puede añadir tiempo o quitar el límite.
    }
quiz-certainty = En cada respuesta se indica con cuánta certeza: cuanta más, más cuenta un acierto y más cuesta un fallo.
quiz-tries =
    { $tries ->
        [one] { $tries } intento por pregunta.
       *[other] { $tries } intentos por pregunta.
    }
quiz-pass-mark = Se aprueba con un { $mark } % o más.
quiz-once = Solo se puede hacer una vez.
quiz-attempts-best =
    { $attempts ->
        [2] Se puede hacer dos veces; cuenta el mejor intento.
        [one] Se puede hacer { $attempts } vez; cuenta el mejor intento.
       *[other] Se puede hacer { $attempts } veces; cuenta el mejor intento.
    }
quiz-attempts-last =
    { $attempts ->
        [2] Se puede hacer dos veces; cuenta el último intento.
        [one] Se puede hacer { $attempts } vez; cuenta el último intento.
       *[other] Se puede hacer { $attempts } veces; cuenta el último intento.
    }
quiz-attempts-any-last = Se puede hacer tantas veces como se quiera; cuenta el último intento.
quiz-compared = Al final se ve qué ha cambiado desde «{ $quiz }».
