row = { $first }, { $second }

page-skip = Ir al contenido
page-menu = Lecciones
page-menu-close = Cerrar
page-search = Buscar
page-colours = Colores
page-colours-light = Claro
page-colours-dark = Oscuro

page-menu-headings = En esta página
page-home = Inicio

missing-title = Página no encontrada
missing-heading = En esta dirección no hay nada
missing-text = Puede que la página haya cambiado de sitio o que el enlace tenga un error. El progreso sigue intacto.
missing-home = Ir al inicio del curso
