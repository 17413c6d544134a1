conversation-label = Conversación
conversation-you =
    { $address ->
        [formal] Usted
       *[informal] Tú
    }
conversation-wants = Lo que quiere { $name }
conversation-facts =
    { $endings ->
        [one] { $endings } final por descubrir
       *[other] { $endings } finales por descubrir
    }
conversation-facts-minutes =
    { $minutes ->
        [one]
            { $endings ->
                [one] Aprox. { $minutes } minuto · { $endings } final por descubrir
               *[other] Aprox. { $minutes } minuto · { $endings } finales por descubrir
            }
       *[other]
            { $endings ->
                [one] Unos { $minutes } minutos · { $endings } final por descubrir
               *[other] Unos { $minutes } minutos · { $endings } finales por descubrir
            }
    }
conversation-meters = Algunos caminos dependen de cómo esté { $name } a esas alturas. Se puede juzgar por lo leído o llevar la cuenta: lo que hace cada frase está plegado debajo de ella.
conversation-meter = { $meter }: { $levels }. Al principio { $start }, «{ $level }».
conversation-meter-level = { $level } desde { $bound }
conversation-thinks = Lo que piensa { $name }
conversation-does = Lo que hace esta frase
conversation-used = Pone en práctica:
conversation-against = Va en contra de:
conversation-see = Véase { $lessons }.
conversation-ending-good = Un buen final
conversation-ending-mixed = Un final agridulce
conversation-ending-bad = Un mal final
conversation-again = Hablar otra vez con { $name }
conversation-rises = { $meter } +{ $by }
conversation-falls = { $meter } −{ $by }

# «El nivel de» va delante para que nunca haga falta «e» en lugar de «y»: «y el nivel de «Ira» es…».
condition-if = Si { $condition }
condition-or-if = O si { $condition }
condition-otherwise = Si no
condition-only-if = Solo si { $condition }
condition-then = { $condition }:

condition-and = { $first } y { $second }
condition-or = { $first }, o { $second }
condition-said =
    { $address ->
        [formal] ha dicho usted «{ $words }»
       *[informal] has dicho «{ $words }»
    }
condition-not-said =
    { $address ->
        [formal] no ha dicho usted «{ $words }»
       *[informal] no has dicho «{ $words }»
    }
condition-level = el nivel de «{ $meter }» es «{ $level }»
condition-level-or-more = el nivel de «{ $meter }» es «{ $level }» o más
condition-level-by-now = el nivel de «{ $meter }» es ya «{ $level }»
condition-level-or-less = el nivel de «{ $meter }» es «{ $level }» o menos
condition-number-or-more = el nivel de «{ $meter }» es { $number } o más
condition-number-or-less = el nivel de «{ $meter }» es { $number } o menos
condition-number = el nivel de «{ $meter }» es exactamente { $number }
