quiz-wrong-again = Rehacer las falladas
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] Cuenta el último intento: { $percent } %, aprobado.
                [open] Cuenta el último intento: { $percent } %, todavía sin aprobar.
               *[none] Cuenta el último intento: { $percent } %.
            }
       *[best]
            { $result ->
                [passed] Cuenta el mejor intento: { $percent } %, aprobado.
                [open] Cuenta el mejor intento: { $percent } %, todavía sin aprobar.
               *[none] Cuenta el mejor intento: { $percent } %.
            }
    }
quiz-by-goal = Cómo ha ido, objetivo por objetivo
quiz-goal-score =
    { $max ->
        [one] { $score } de { $max } punto
       *[other] { $score } de { $max } puntos
    }
quiz-more-on-this = Más sobre esto: { $lessons }
quiz-retry = Practicar de nuevo
quiz-retry-goal = Practicar de nuevo: { $goal }
quiz-so-far = { $done } de { $of } con respuesta
quiz-score =
    { $result ->
        [passed]
            { $max ->
                [one] { $score } de { $max } punto, { $percent } %: aprobado.
               *[other] { $score } de { $max } puntos, { $percent } %: aprobado.
            }
        [open]
            { $max ->
                [one] { $score } de { $max } punto, { $percent } %: todavía sin aprobar, hace falta un { $needed } %.
               *[other] { $score } de { $max } puntos, { $percent } %: todavía sin aprobar, hace falta un { $needed } %.
            }
       *[none]
            { $max ->
                [one] { $score } de { $max } punto, { $percent } %.
               *[other] { $score } de { $max } puntos, { $percent } %.
            }
    }
quiz-all-answered = Todo respondido.
