label-of = { $label }:

search-label = Buscar en el curso
search-field =
    { $address ->
        [formal] ¿Qué busca?
       *[informal] ¿Qué buscas?
    }
search-close = Cerrar
search-nothing-typed = Basta con una o dos palabras. Se busca en el texto de todas las lecciones y en ninguna de las preguntas.
search-nothing-found = No se ha encontrado nada para «{ $typed }». Quizá con otra palabra, o con menos.
search-found =
    { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }
search-found-without =
    { $pages ->
        [one] Ninguna página contiene { $words }. Con lo más parecido: { $pages } página
       *[other] Ninguna página contiene { $words }. Con lo más parecido: { $pages } páginas
    }
search-quoted = «{ $word }»
search-more = Mostrar más
search-failed = No se ha podido cargar la búsqueda. Quizá se haya actualizado el curso o no haya conexión.
search-reload = Volver a cargar la página

code-copy = Copiar
code-copied = Copiado
code-press = Pulsar Ctrl+C

frame-no-file = La página en la que está incrustada esta no permite descargas, así que no hay archivo. El texto de abajo se puede copiar en un archivo propio con el nombre { $name }. Se carga como cualquiera de los guardados aquí.
frame-perhaps-no-file = El navegador está guardando un archivo. Si no llega ninguno, es que la página en la que está incrustada esta no permite descargas. El texto de abajo se puede copiar en un archivo propio con el nombre { $name }. Se carga como cualquiera de los guardados aquí.
frame-copy = Copiar el texto
frame-copied = Copiado
frame-selected = Seleccionado: se copia con Ctrl+C o ⌘C

offline-newer = Hay una versión nueva de este curso. Las respuestas se conservan.
offline-load = Cargar
offline-later = Más tarde

menu-about-module = Sobre este módulo
