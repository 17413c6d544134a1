scenario-start = Empezar la conversación
scenario-log = Conversación con { $name }
scenario-mood = Cómo está { $name } ahora
scenario-you =
    { $address ->
        [formal] Usted
       *[informal] Tú
    }
scenario-ask =
    { $address ->
        [formal] ¿Qué dice usted?
       *[informal] ¿Qué dices?
    }
scenario-to = pasa a
scenario-thinks = Lo que piensa { $name }:

scenario-moved = { $feeling } { $by }:
scenario-moved-still = { $feeling } { $by }, sigue en «{ $level }»

scenario-wanted = Lo que quería { $name }
scenario-hid = Lo que { $name } no dijo
scenario-look-back = Frase por frase
scenario-go-back = Probar otra frase aquí
scenario-go-back-turn = Probar otra frase aquí, turno { $turn }
scenario-compare =
    { $address ->
        [formal] Su camino junto al mejor
       *[informal] Tu camino junto al mejor
    }
scenario-same-as-best = Este camino era de los mejores: ninguno es más corto ni acaba mejor.
scenario-yours =
    { $address ->
        [formal] Usted
       *[informal] Tú
    }
scenario-best = El mejor camino
scenario-same = como en el mejor camino
scenario-endings =
    { $of ->
        [one] { $found } de { $of } final encontrado
       *[other] { $found } de { $of } finales encontrados
    }
scenario-undiscovered = Por encontrar: { $left }
scenario-again = Jugar otra vez
