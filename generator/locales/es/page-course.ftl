length-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
length-hours =
    { $half ->
        [yes]
            { $hours ->
                [one] { $hours } hora y media
               *[other] { $hours } horas y media
            }
       *[no]
            { $hours ->
                [one] { $hours } hora
               *[other] { $hours } horas
            }
    }
length-about = aprox. { $length }
lesson-minutes = { $minutes } min
module-lessons =
    { $lessons ->
        [one] { $lessons } lección
       *[other] { $lessons } lecciones
    }
lessons-and-length =
    { $lessons ->
        [one] { $lessons } lección · aprox. { $length }
       *[other] { $lessons } lecciones · aprox. { $length }
    }

home-start = Empezar el curso
home-paths = { $choose }, de { $shortest } a { $longest } aprox.
home-choose-path = Elegir itinerario
home-far =
    { $address ->
        [formal] Por dónde va
       *[informal] Por dónde vas
    }
home-about = Sobre este curso
home-modules = Los módulos
home-review = Repasar

module-number = Módulo { $number }
module-contents = Las lecciones
module-start = Empezar la primera lección
module-print = Imprimir este módulo

lesson-number = Lección { $number } de { $lessons }
lesson-number-in-path = { $path }: { $number } de { $lessons }
lesson-extra = Adicional, fuera de «{ $path }»
lesson-objectives =
    { $address ->
        [formal] Al terminar podrá
       *[informal] Al terminar podrás
    }

gate-title =
    { $lessons ->
        [one] Antes va esta lección
       *[other] Antes van estas lecciones
    }
gate-text =
    { $lessons ->
        [one] La de esta página se apoya en ella. Se abrirá sola en cuanto la otra esté terminada.
       *[other] La de esta página se apoya en ellas. Se abrirá sola en cuanto las otras estén terminadas.
    }

onward = Para seguir
onward-next = Siguiente
onward-next-module = Siguiente módulo
onward-back = Anterior: { $title }
onward-modules = Todos los módulos
onward-print = Imprimir esta lección
onward-tomorrow = Para probar mañana

end-module-open = Esta era la última lección del módulo «{ $title }».
end-module-done =
    { $address ->
        [formal] Ha terminado el módulo «{ $title }».
       *[informal] Has terminado el módulo «{ $title }».
    }
end-abilities-open =
    { $address ->
        [formal] Cuando esté todo hecho, podrá:
       *[informal] Cuando esté todo hecho, podrás:
    }
end-abilities-done =
    { $address ->
        [formal] Ahora puede:
       *[informal] Ahora puedes:
    }
end-open = Esta era la última lección de «{ $title }».
end-done =
    { $address ->
        [formal] Ha terminado «{ $title }». ¡Buen trabajo!
       *[informal] Has terminado «{ $title }». ¡Buen trabajo!
    }
end-lessons = Todas las lecciones
end-now = Y ahora
end-progress = Ver cómo ha ido

path-everything = Todo
paths-title =
    { $address ->
        [formal] ¿Cuánto tiempo tiene?
       *[informal] ¿Cuánto tiempo tienes?
    }
paths-title-again =
    { $address ->
        [formal] Su itinerario
       *[informal] Tu itinerario
    }
path-lessons = Lecciones de este itinerario
path-more = Hay más, cuando apetezca:
path-more-lessons =
    { $lessons ->
        [one] { $lessons } lección más en «{ $path }», aprox. { $length }
       *[other] { $lessons } lecciones más en «{ $path }», aprox. { $length }
    }
path-choose-another = Elegir otro itinerario
path-next = Siguiente en «{ $path }»
path-lesson-extra = Esta lección es adicional: no forma parte de «{ $path }».
path-return = Volver a «{ $path }»

progress-total = En total
progress-wrong = Lo que ha salido mal
progress-results =
    { $address ->
        [formal] Sus resultados
       *[informal] Tus resultados
    }
progress-conversations =
    { $address ->
        [formal] Sus conversaciones
       *[informal] Tus conversaciones
    }
progress-goals = Objetivo por objetivo
progress-before = De versiones anteriores del curso
progress-modules = Módulos
progress-keep = Guardar el progreso
