page-title-paper = En papel
page-about-paper = Todo el curso, para imprimir.
page-keywords-paper = imprimir, impresora, PDF

paper-choose = Se puede imprimir todo, o elegir antes un módulo o una lección. El diálogo de impresión del navegador también puede crear un PDF.
paper-with-answers = Con las respuestas
paper-print = Imprimir
paper-whole = Volver al curso entero
paper-contents = Índice

paper-answers = Respuestas
paper-question = Pregunta { $number }
paper-exam = Este examen se hace en pantalla.
paper-drawn =
    { $questions ->
        [one] En cada intento en pantalla sale { $questions } de estas.
       *[other] En cada intento en pantalla salen { $questions } de estas.
    }

paper-passage = Números de los fragmentos elegidos:
paper-choices = Marcar todas las correctas.
paper-order = Numerar en el orden correcto.
paper-choose-from = Para elegir:
paper-choose-several = Para elegir, varias si encajan:
paper-checklist =
    { $address ->
        [formal] ¿Cumple esto su respuesta?
       *[informal] ¿Cumple esto tu respuesta?
    }
paper-towards = Hacia «{ $label }»: { $remark }
paper-gap-answer = Hueco { $number }, { $answer }
paper-gap = Hueco { $number }:

paper-meters = Algunos caminos dependen de cómo esté { $name } a esas alturas. Se puede juzgar por lo leído o llevar la cuenta de lo que hacen las frases.
paper-meter = { $meter }: { $levels }. Al principio { $start }.
paper-go-to = ir a { $number }
paper-way = { $condition }: { $way }
paper-ending-good = Un buen final: { $ending }
paper-ending-mixed = Un final agridulce: { $ending }
paper-ending-bad = Un mal final: { $ending }
paper-hides = Lo que { $name } no dijo:

book-contents = Índice
book-landmarks = Puntos de referencia
book-cover = Cubierta
book-start = Inicio
book-accessibility = Títulos, índice y descripción de las imágenes.
