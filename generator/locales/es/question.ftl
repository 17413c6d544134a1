question-check = Comprobar
question-check-again = Comprobar otra vez
question-answer-again = Responder otra vez
question-show-answer = Ver la respuesta
question-all-feedback = Todos los comentarios

question-choose-first = Falta elegir una respuesta.
question-pick-first = Falta elegir algo en el texto.
question-type-first = Falta escribir la respuesta.
question-fill-first = Falta rellenar algún hueco.
question-type-number = Hace falta un número, por ejemplo { $example }.
question-same-answer = Es la misma respuesta de antes. Hay que cambiarla para volver a comprobar.

question-emptied = La pregunta vuelve a estar en blanco.
question-right = Correcto.
question-partly =
    { $max ->
        [1] Correcto en parte.
        [one] Correcto en parte: { $score } de { $max } punto.
       *[other] Correcto en parte: { $score } de { $max } puntos.
    }
question-not-yet = Todavía no.
question-unforeseen = No habíamos previsto esta respuesta, así que no podemos decir qué le falta.
question-unforeseen-hint = No habíamos previsto esta respuesta, así que no podemos decir qué le falta. Quizá ayude la pista.
question-wrong = No es correcto.
question-not-answered = Sin respuesta.
question-points =
    { $max ->
        [one] De momento, { $score } de { $max } punto.
       *[other] De momento, { $score } de { $max } puntos.
    }
question-tries-left =
    { $left ->
        [0] No quedan intentos.
        [one] Queda { $left } intento.
       *[other] Quedan { $left } intentos.
    }

question-answered-earlier =
    { $state ->
        [right] Respondida en una versión anterior de esta pregunta: correcta.
        [partly] Respondida en una versión anterior de esta pregunta: correcta en parte.
        [wrong] Respondida en una versión anterior de esta pregunta: no era correcta.
       *[done] Respondida en una versión anterior de esta pregunta.
    }
question-has-changed =
    { $state ->
        [right]
            { $address ->
                [formal] Esta pregunta ha cambiado desde su respuesta, que entonces era correcta.
               *[informal] Esta pregunta ha cambiado desde tu respuesta, que entonces era correcta.
            }
        [partly]
            { $address ->
                [formal] Esta pregunta ha cambiado desde su respuesta, que entonces era correcta en parte.
               *[informal] Esta pregunta ha cambiado desde tu respuesta, que entonces era correcta en parte.
            }
        [wrong]
            { $address ->
                [formal] Esta pregunta ha cambiado desde su respuesta, que entonces no era correcta.
               *[informal] Esta pregunta ha cambiado desde tu respuesta, que entonces no era correcta.
            }
       *[done]
            { $address ->
                [formal] Esta pregunta ha cambiado desde su respuesta.
               *[informal] Esta pregunta ha cambiado desde tu respuesta.
            }
    }
question-was-corrected =
    { $state ->
        [right]
            { $address ->
                [formal] Esta pregunta se ha corregido desde su respuesta, que entonces contaba como correcta.
               *[informal] Esta pregunta se ha corregido desde tu respuesta, que entonces contaba como correcta.
            }
        [partly]
            { $address ->
                [formal] Esta pregunta se ha corregido desde su respuesta, que entonces contaba como correcta en parte.
               *[informal] Esta pregunta se ha corregido desde tu respuesta, que entonces contaba como correcta en parte.
            }
        [wrong]
            { $address ->
                [formal] Esta pregunta se ha corregido desde su respuesta, que entonces contaba como incorrecta.
               *[informal] Esta pregunta se ha corregido desde tu respuesta, que entonces contaba como incorrecta.
            }
       *[done]
            { $address ->
                [formal] Esta pregunta se ha corregido desde su respuesta.
               *[informal] Esta pregunta se ha corregido desde tu respuesta.
            }
    }

mark-one-right = elegida, correcta
mark-one-wrong = elegida, incorrecta
mark-one-missed = la respuesta correcta
mark-many-right = elegida, correcta
mark-many-wrong = elegida, incorrecta
mark-many-missed = correcta, no elegida
mark-part-right = correcto
mark-part-wrong = incorrecto
mark-part-missed = sin respuesta
mark-order-right = en su sitio
mark-order-wrong = fuera de sitio

open-compare = Comparar con un modelo
open-change = Cambiar mi respuesta
open-model = Una respuesta modelo
open-kept =
    { $address ->
        [formal] Su respuesta queda guardada. Debajo hay una respuesta modelo para comparar.
       *[informal] Tu respuesta queda guardada. Debajo hay una respuesta modelo para comparar.
    }
open-kept-tick =
    { $address ->
        [formal] Su respuesta queda guardada. Compárela con la respuesta modelo de abajo y marque lo que la suya cumple.
       *[informal] Tu respuesta queda guardada. Compárala con la respuesta modelo de abajo y marca lo que la tuya cumple.
    }
open-may-change = Ahora se puede cambiar la respuesta.

rate-show = Ver mi perfil
rate-meanings = Qué pueden significar las respuestas
rate-all-first = Falta valorar todas las afirmaciones. Esta sigue pendiente: «{ $statement }»
rate-profile =
    { $address ->
        [formal] Su perfil. Aquí nada está bien ni mal.
       *[informal] Tu perfil. Aquí nada está bien ni mal.
    }
rate-average = En promedio: «{ $label }».
rate-between = Entre los dos extremos.
rate-between-most = Entre los dos extremos: lo más alto en «{ $most }», lo más bajo en «{ $least }»

order-up = Subir: { $item }
order-down = Bajar: { $item }
order-moved = «{ $item }» está ahora en el puesto { $position } de { $of }
