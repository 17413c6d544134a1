question-label = Pregunta
question-hint = Pista
question-hint-number = Pista { $number } de { $hints }
question-answer = Respuesta correcta:
question-answers = Son correctas:
question-if-right = En caso de acierto
question-if-partly = En caso de acierto parcial
question-if-wrong = En caso de fallo
question-your-answer =
    { $address ->
        [formal] Su respuesta
       *[informal] Tu respuesta
    }

true-false-true = Verdadero
true-false-false = Falso

gap = Hueco { $number }
gaps-filled-in = Con los huecos rellenos:
gap-just-as-right = Hueco { $number }, igual de válido: { $answers }
gap-answer = Hueco { $number }: { $answer }

number-your-answer-in =
    { $address ->
        [formal] Su respuesta en { $unit }
       *[informal] Tu respuesta en { $unit }
    }
number-range = (vale todo entre { $low } y { $high })

pairs-choose = Elegir…
pairs-choose-from = Para elegir: { $choices }
match-answers = Las parejas:
sort-answers = Aquí va cada cosa:

order-position = Puesto de: { $item }
order-answer = El orden:

text-answers = Vale cualquiera de estas:

open-recall =
    { $address ->
        [formal] Lo que escribió entonces
       *[informal] Lo que escribiste entonces
    }
open-checklist =
    { $address ->
        [formal] ¿Cumple esto su respuesta? Marque lo que corresponda.
       *[informal] ¿Cumple esto tu respuesta? Marca lo que corresponda.
    }

rate-towards = Hacia «{ $label }»:
rate-in-between = Entre los dos extremos:
