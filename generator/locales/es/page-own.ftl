page-title-progress = Progreso
page-about-progress =
    { $address ->
        [formal] Por dónde va, y un archivo para guardarlo.
       *[informal] Por dónde vas, y un archivo para guardarlo.
    }
page-keywords-progress = avance, resultados, calificaciones, puntos, copia de seguridad, exportar, importar, restablecer
progress-needs-script = Esta página necesita JavaScript: el progreso lo guarda el navegador, y sin JavaScript no hay nada que mostrar.
progress-kept =
    { $address ->
        [formal] Sus respuestas se guardan en este navegador y no se envían a ninguna parte. Otro navegador u otro dispositivo no las conoce, y algunos navegadores borran lo guardado tras una o dos semanas sin visitas. Guárdelas en un archivo para no perderlas, o para seguir en otro sitio.
       *[informal] Tus respuestas se guardan en este navegador y no se envían a ninguna parte. Otro navegador u otro dispositivo no las conoce, y algunos navegadores borran lo guardado tras una o dos semanas sin visitas. Guárdalas en un archivo para no perderlas, o para seguir en otro sitio.
    }
progress-save = Guardar en un archivo
progress-load = Cargar de un archivo
progress-erase = Borrar mi progreso
progress-answer = Resultado

learners-title = Aquí aprende alguien más
learners-about = Lo que hace cada persona se guarda aparte, por su nombre. No hay contraseña: quien use este navegador puede seguir con cualquier nombre.
learners-now = Quién aprende aquí ahora
learners-name = Nombre de la otra persona
learners-add = Añadir y seguir con ese nombre

page-title-review = Repaso
page-about-review = Las preguntas ya respondidas, otra vez, antes de olvidarlas.
page-keywords-review = repasar, repetir, tarjetas de memoria, repetición espaciada
review-needs-script = Esta página necesita JavaScript: vuelve a mostrar las preguntas ya respondidas, y solo un programa sabe cuáles son.

page-title-notes = Notas
page-about-notes = Lo escrito y lo resaltado en todas las lecciones.
page-keywords-notes = apuntes, anotaciones, subrayados, marcadores
notes-needs-script = Esta página necesita JavaScript: las notas las guarda el navegador, y sin JavaScript no hay nada que mostrar.
notes-none = Aquí no hay nada escrito todavía. En una lección, el lápiz junto a un título abre una nota, y un pasaje seleccionado se puede resaltar. También llega aquí lo que se escribe en las respuestas y lo que se dice en las conversaciones.
notes-search = Buscar en las notas
notes-print = Imprimir
notes-former-lessons = Lecciones que ya no están

page-title-record = Constancia
page-about-record = Lo que está hecho aquí, en una hoja de papel y en un archivo.
page-keywords-record = certificado, diploma, acreditación, justificante
record-needs-script = Esta página necesita JavaScript: lo que está hecho lo guarda el navegador, y sin JavaScript no hay nada que mostrar.
record-name = Nombre, tal como debe figurar en la constancia
record-name-hint = Se queda en este navegador y va en lo que se imprime y se guarda. El archivo de resultados incluye también las respuestas con sus puntos y fechas, pero nada de lo escrito con palabras propias.
record-print = Imprimir la constancia
record-save = Guardar los resultados
record-sheet = La constancia
