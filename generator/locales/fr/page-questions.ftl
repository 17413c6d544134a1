### Les questions telles qu’elles figurent dans la page, avant tout script.

question-label = Question
question-hint = Indice
question-hint-number = Indice { $number } sur { $hints }
question-answer = Réponse :
question-answers = Réponses justes :
question-if-right = Si c’était juste
question-if-partly = Si c’était en partie juste
question-if-wrong = Si c’était incorrect
question-your-answer =
    { $address ->
        [formal] Votre réponse
       *[informal] Ta réponse
    }
true-false-true = Vrai
true-false-false = Faux
gap = Trou { $number }
gaps-filled-in = Texte complété :
gap-just-as-right = Trou { $number }, tout aussi juste : { $answers }
gap-answer = Trou { $number } : { $answer }
number-your-answer-in =
    { $address ->
        [formal] Votre réponse en { $unit }
       *[informal] Ta réponse en { $unit }
    }
number-range = (tout nombre de { $low } à { $high } convient)
pairs-choose = Choisir…
pairs-choose-from = Au choix : { $choices }
match-answers = Les paires :
sort-answers = Le classement :
order-position = Position : { $item }
order-answer = L’ordre :
text-answers = Chacune de ces réponses est juste :
open-recall =
    { $address ->
        [formal] Ce que vous aviez écrit
       *[informal] Ce que tu avais écrit
    }
open-checklist =
    { $address ->
        [formal] Votre réponse remplit-elle ces critères ? Cochez ceux qu’elle remplit.
       *[informal] Ta réponse remplit-elle ces critères ? Coche ceux qu’elle remplit.
    }
rate-towards = Plutôt « { $label } » :
rate-in-between = Entre les deux :
