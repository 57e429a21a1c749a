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

## Places of More: their names, and what is there

nav-changes = Qué cambió
nav-report = Informe
nav-analyse = Analizar un texto
nav-texts = Textos
nav-mine = Lo mío
nav-exchange = Intercambio
nav-negotiations = Negociaciones
nav-settings = Configuración
nav-help = Ayuda
more-changes = Cambios desde su última visita o entre dos fechas
more-report = Una reunión o un período, con una fuente por línea; una ficha de una página
more-analyse = Pegue un texto para encontrar los artículos, Miembros y estados que menciona
more-texts = Proyectos de la negociación, y qué cambió entre dos
more-mine = Sus entradas, los cambios hechos aquí, su lista con notas y líneas rojas
more-exchange = Importar, exportar, copia de seguridad, recibir, tablas, delegación
more-negotiations = Todas las negociaciones en este dispositivo: qué cambió, próximas fechas, añadir o eliminar una
more-settings = Idioma, términos personalizados, frase de contraseña
more-help = Primeros pasos, vocabulario, atajos, qué se guarda dónde, fiabilidad del reconocimiento

## Tabs: the screens of one place

tab-members = Miembros
tab-matrix = Posiciones
tab-cable = Informe
tab-brief = Ficha
tab-mine = Mis entradas
tab-history = Cambios hechos aquí
tab-list = Mi lista
tab-files = Importar y exportar
tab-receive = Recibir
tab-rows = Tablas
tab-delegation = Delegación
tab-negotiations = Vista general
tab-compare = Comparar
tab-help = Ayuda
tab-accuracy = Fiabilidad del reconocimiento

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
add-correct = Corregir
# The “…” button at the end of a row.
row-actions = Acciones: { $name }
# Link to the charts, at the head of the list of articles.
nav-pictures = Gráficos
source-label = Datos mostrados
private-show = Mostrar lo privado
asof-choose = Ver la situación en otra fecha
asof-day = Fecha
asof-meeting = O una reunión
asof-meeting-none = Elegir una reunión
asof-go = Ir a esa fecha
asof-bad = Esta fecha no existe. Introduzca una fecha válida.
key-enter = Intro
key-ctrl = Ctrl
board-find = Nombre
board-find-hint = Parte de un nombre
keeping = Guardando…
