row = { $first }, { $second }

page-skip = Ir al contenido
page-menu = Lecciones
page-menu-close = Cerrar
page-search = Buscar
page-colours = Colores
page-colours-light = Claro
page-colours-dark = Oscuro
page-languages = Idiomas
page-language = Idioma: { $name }
page-untranslated =
    { $address ->
        [formal] Esta página aún no está traducida. La lee en el idioma en que se escribió.
       *[informal] Esta página aún no está traducida. La lees en el idioma en que se escribió.
    }

page-menu-headings = En esta página
page-home = Inicio

missing-title = Página no encontrada
missing-heading = En esta dirección no hay nada
missing-text = Puede que la página haya cambiado de sitio o que el enlace tenga un error. El progreso sigue intacto.
missing-home = Ir al inicio del curso

box-title =
    { $kind ->
        [abstract] Resumen
        [attention] Atención
        [bug] Fallo
        [caution] Precaución
        [danger] Peligro
        [error] Error
        [example] Ejemplo
        [failure] Así no
        [hint] Pista
        [important] Importante
        [info] Información
        [question] Pregunta
        [quote] Cita
        [success] Bien hecho
        [summary] Resumen
        [tip] Consejo
        [warning] Atención
       *[note] Nota
    }
footnote-back = Volver a la nota { $number } en el texto
heading-link = Enlace a este lugar
