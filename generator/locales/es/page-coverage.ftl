page-title-coverage = Qué se enseña, se practica y se evalúa
page-about-coverage = Cada afirmación y cada objetivo del curso, y dónde se encuentran.

coverage-about = Esta página se calcula a partir de lo que declaran { $counted }.
coverage-lessons =
    { $number ->
        [one] { $number } lección
       *[other] { $number } lecciones
    }
coverage-questions =
    { $number ->
        [one] { $number } pregunta
       *[other] { $number } preguntas
    }
coverage-conversations =
    { $number ->
        [one] { $number } conversación
       *[other] { $number } conversaciones
    }
coverage-order = Va primero { $source } y después { $objective }.
coverage-order-source = por fuentes
coverage-order-objective = por objetivos
coverage-drawn = Algunos cuestionarios sortean sus preguntas: de las que se cuentan aquí, cada persona ve solo algunas.

coverage-figures = En cifras
coverage-share = { $part } de { $whole }
coverage-figure-practised =
    { $whole ->
        [one] { $share } afirmación enseñada y practicada.
       *[other] { $share } afirmaciones enseñadas y practicadas.
    }
coverage-figure-assessed =
    { $whole ->
        [one] { $share } objetivo evaluado al menos dos veces.
       *[other] { $share } objetivos evaluados al menos dos veces.
    }
coverage-figure-again =
    { $whole ->
        [one] { $share } objetivo retomado en un módulo posterior.
       *[other] { $share } objetivos retomados en un módulo posterior.
    }
coverage-figure-last = Los del último módulo no se cuentan, porque después no viene nada.

coverage-missing-taught =
    { $claims ->
        [one] { $claims } afirmación no se enseña
       *[other] { $claims } afirmaciones no se enseñan
    }
coverage-missing-practised =
    { $claims ->
        [one] { $claims } afirmación no se practica
       *[other] { $claims } afirmaciones no se practican
    }
coverage-missing-assessed =
    { $objectives ->
        [one] { $objectives } objetivo se evalúa menos de dos veces
       *[other] { $objectives } objetivos se evalúan menos de dos veces
    }
coverage-missing-again =
    { $objectives ->
        [one] { $objectives } objetivo no se retoma nunca
       *[other] { $objectives } objetivos no se retoman nunca
    }

coverage-sources = Por fuentes
coverage-work =
    { $claims ->
        [one] { $work }: { $claims } afirmación
       *[other] { $work }: { $claims } afirmaciones
    }
coverage-objectives = Por objetivos
coverage-module =
    { $objectives ->
        [one] { $module }: { $objectives } objetivo
       *[other] { $module }: { $objectives } objetivos
    }

coverage-taught = Se enseña en { $lessons }.
coverage-not-taught = No se enseña en ninguna lección.
coverage-practised-by =
    { $questions ->
        [one] Se practica con { $questions } pregunta: { $places }.
       *[other] Se practica con { $questions } preguntas: { $places }.
    }
coverage-practised-in =
    { $conversations ->
        [one] Se practica en la conversación { $places }.
       *[other] Se practica en las conversaciones { $places }.
    }
coverage-not-practised = No se practica en ninguna pregunta ni conversación.
coverage-against =
    { $conversations ->
        [one] Hay respuestas que van en contra en la conversación { $places }.
       *[other] Hay respuestas que van en contra en las conversaciones { $places }.
    }
coverage-assessed =
    { $questions ->
        [one] Se evalúa con { $questions } pregunta: { $places }.
       *[other] Se evalúa con { $questions } preguntas: { $places }.
    }
coverage-assessed-once =
    { $questions ->
        [one] { $once }, con { $questions } pregunta: { $places }.
       *[other] { $once }, con { $questions } preguntas: { $places }.
    }
coverage-once = Se evalúa solo una vez
coverage-not-assessed = No se evalúa con ninguna pregunta.
coverage-again = Se retoma en { $places }.
coverage-again-questions =
    { $questions ->
        [one] { $place } ({ $questions } pregunta)
       *[other] { $place } ({ $questions } preguntas)
    }
coverage-again-conversation = la conversación { $place }
coverage-not-again = No se retoma en ningún módulo posterior.
coverage-place = { $place } ({ $questions })
