results-quiz =
    { $result ->
        [passed]
            { $max ->
                [one] { $day }: { $score } de { $max } punto, { $percent } %, aprobado
               *[other] { $day }: { $score } de { $max } puntos, { $percent } %, aprobado
            }
        [open]
            { $max ->
                [one] { $day }: { $score } de { $max } punto, { $percent } %, todavía sin aprobar
               *[other] { $day }: { $score } de { $max } puntos, { $percent } %, todavía sin aprobar
            }
       *[none]
            { $max ->
                [one] { $day }: { $score } de { $max } punto, { $percent } %
               *[other] { $day }: { $score } de { $max } puntos, { $percent } %
            }
    }
results-others =
    { $count ->
        [one] { $count } intento más
       *[other] { $count } intentos más
    }
results-endings =
    { $of ->
        [one] { $found } de { $of } final encontrado, última vez el { $day }
       *[other] { $found } de { $of } finales encontrados, última vez el { $day }
    }
results-endings-found =
    { $found ->
        [one] { $found } final encontrado, última vez el { $day }
       *[other] { $found } finales encontrados, última vez el { $day }
    }
results-goal =
    { $max ->
        [one] { $score } de { $max } punto, { $percent } %.
       *[other] { $score } de { $max } puntos, { $percent } %.
    }
results-goal-read =
    { $max ->
        [one] { $score } de { $max } punto, { $percent } %. Para releer: { $lesson }
       *[other] { $score } de { $max } puntos, { $percent } %. Para releer: { $lesson }
    }
results-last-here = Última visita: { $day }.
results-exercise = ejercicio { $n }
results-question = pregunta { $n }
