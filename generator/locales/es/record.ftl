record-title = Constancia de aprendizaje
record-nothing = Aquí todavía no hay nada hecho. La constancia se va llenando con las lecciones.
record-newer = Lo que hay guardado aquí viene de una versión más nueva de este curso. Al recargar la página se obtiene esa versión.
record-all-met = Está hecho todo lo que pide este curso.
record-missing = Para la constancia falta todavía:
record-kept-of = La constancia del { $day } se queda como está.
record-missing-now = Para una nueva falta todavía:
record-since = Desde el { $day } los resultados han mejorado. La constancia de abajo es de ese día.
record-renew = Hacer una nueva
record-met = ✓

record-lessons =
    { $how ->
        [all]
            { $of ->
                [one] la única lección terminada
               *[other] las { $of } lecciones terminadas
            }
        [more]
            { $done ->
                [one] { $done } lección terminada
               *[other] { $done } lecciones terminadas
            }
       *[some]
            { $of ->
                [one] { $done } de { $of } lección terminada
               *[other] { $done } de { $of } lecciones terminadas
            }
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [one] el único cuestionario aprobado
               *[other] los { $of } cuestionarios aprobados
            }
        [more]
            { $done ->
                [one] { $done } cuestionario aprobado
               *[other] { $done } cuestionarios aprobados
            }
       *[some]
            { $of ->
                [one] { $done } de { $of } cuestionario aprobado
               *[other] { $done } de { $of } cuestionarios aprobados
            }
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [one] la única conversación llevada hasta el final
               *[other] las { $of } conversaciones llevadas hasta el final
            }
        [more]
            { $done ->
                [one] { $done } conversación llevada hasta el final
               *[other] { $done } conversaciones llevadas hasta el final
            }
       *[some]
            { $of ->
                [one] { $done } de { $of } conversación llevada hasta el final
               *[other] { $done } de { $of } conversaciones llevadas hasta el final
            }
    }
record-hours =
    { $of ->
        [one] { $done } de { $of } hora de lecciones
       *[other] { $done } de { $of } horas de lecciones
    }
record-and-more = y { $count } más

record-no-name = Falta el nombre: se escribe arriba
record-claim = ha hecho lo que pide este curso: { $criteria }.
record-when = Fechas
record-from-to = del { $first } al { $last }
record-length = Duración de estas lecciones
record-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
record-about-hours =
    { $hours ->
        [one] aproximadamente { $hours } hora, según el cálculo del curso
       *[other] unas { $hours } horas, según el cálculo del curso
    }
record-path = Itinerario
record-version = Versión del curso
record-tests = Pruebas
record-by-goal = Objetivo por objetivo
record-by-module = Módulo por módulo
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [one] la única lección
               *[other] las { $of } lecciones
            }
        [more]
            { $done ->
                [one] { $done } lección
               *[other] { $done } lecciones
            }
       *[some]
            { $of ->
                [one] { $done } de { $of } lección
               *[other] { $done } de { $of } lecciones
            }
    }
record-whole = En total
record-score =
    { $max ->
        [one] { $score } de { $max } punto, { $percent } %
       *[other] { $score } de { $max } puntos, { $percent } %
    }
record-practised = Practicado en conversación
record-talk =
    { $plays ->
        [1]
            { $of ->
                [one] jugada una vez, { $found } de { $of } final encontrado, mejor resultado { $best } %
               *[other] jugada una vez, { $found } de { $of } finales encontrados, mejor resultado { $best } %
            }
        [2]
            { $of ->
                [one] jugada dos veces, { $found } de { $of } final encontrado, mejor resultado { $best } %
               *[other] jugada dos veces, { $found } de { $of } finales encontrados, mejor resultado { $best } %
            }
       *[other]
            { $of ->
                [one] jugada { $plays } veces, { $found } de { $of } final encontrado, mejor resultado { $best } %
               *[other] jugada { $plays } veces, { $found } de { $of } finales encontrados, mejor resultado { $best } %
            }
    }
record-code = Código
record-honest = Esta constancia se hizo en el navegador de quien ha seguido el curso. El código muestra si la constancia y el archivo de resultados corresponden entre sí y si se han modificado después. Ninguno de los dos puede demostrar quién estaba ante la pantalla, ni que el código no se haya vuelto a calcular.
record-saved = El navegador está guardando { $name }. Estará entre las descargas, y se entrega como se haya acordado.
