### Words that several screens share.

board-filters = Filtrar y ordenar

## A phase as predicate of a number of articles

counted-concluded =
    { $n ->
        [one] concluido
       *[other] concluidos
    }
counted-clean =
    { $n ->
        [one] en limpio
       *[other] en limpio
    }
counted-nearly-clean =
    { $n ->
        [one] casi en limpio
       *[other] casi en limpio
    }
counted-under-discussion =
    { $n ->
        [one] en debate
       *[other] en debate
    }
counted-proposed =
    { $n ->
        [one] propuesto
       *[other] propuestos
    }
counted-parked =
    { $n ->
        [one] aparcado
       *[other] aparcados
    }
counted-dropped =
    { $n ->
        [one] no incluido
       *[other] no incluidos
    }
stance-facilitates = actúa como facilitador

## Shared by the screens

more-title = Más
more-deck = Más herramientas: comparar, redactar, tomar notas y transferir sus datos.
saved = Guardado.
not-kept = No se ha guardado. { $reason }
not-done = Se ha producido un error. Sus datos no se ven afectados. Recargue Plenary e inténtelo de nuevo.
print = Imprimir
copied = Copiado.
article = Artículo
member = Miembro
meeting = Reunión
status = Estado
day = Fecha
choose-article = Elegir un artículo
choose-member = Elegir un Miembro
choose-meeting = Elegir una reunión
nothing-yet = Aún no hay nada.
table-of = Ver como tabla
more-install = Instale Plenary para abrirlo desde su propio icono y usarlo sin conexión.
more-write = Informes y fichas
more-compare = Comparar
more-work = Notas y entradas
more-keep = Datos y configuración
more-changes = Cambios desde su última visita o entre dos fechas
more-cable = Una reunión o un período en un documento, con una fuente por línea
more-brief = Resumen de una página sobre un artículo, un Miembro o una reunión
more-pictures = Evolución, cronologías, objetivos y participación
more-matrix = Quién presentó o retiró un texto, quién apoya, se opone o reserva su posición
more-list = Artículos y Miembros que usted sigue, con notas y líneas rojas
more-room = Quién dijo qué, en tres toques
more-mine = Todo lo añadido al conjunto de datos y por quién: corregir, retirar, compartir
more-reader = Pegue un texto para encontrar los artículos, Miembros y estados que menciona
more-files = Copias de seguridad, restauración, importación, exportación y conjuntos de datos
more-receive = Obtener una entrada de otro teléfono
more-settings = Idioma, términos personalizados, frase de contraseña

## Article and member

# Heading: the newest things that members said.
last-said = Última intervención
# Button: shows the whole list.
show-all = Mostrar todo ({ $n })
# End of a list of members.
and-more =
    { $n ->
        [one] y otro
       *[other] y otros { $n }
    }
names-places = Nombres y lugares
# Item of a menu, before the publisher.
source-open = Abrir la fuente: { $publisher }
last-said-none = No consta nada en esta fecha.

## How the headline of the list is counted

count-each = Cada artículo cuenta una vez, según su último estado a esta fecha.
count-settled = Últimos cambios de fase ({ $date }): { $n }.
count-settled-new = Primeros estados ese día: { $n }.
count-inferred = Estados deducidos, no anunciados: { $n }.
count-before = En debate desde antes de la conclusión del acuerdo en su conjunto: { $n }.
count-none = Sin estado a esta fecha: { $n } de { $total }.
coverage-dataset = Conjunto de datos: { $text } Última búsqueda: { $searched }.
