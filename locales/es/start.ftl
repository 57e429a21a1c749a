### Words of the app’s first load: the frame and the list of articles.

# End of a count of entries: those withdrawn and those locked, which do not count. Other messages take it up.
entries-apart =
    { $withdrawn ->
        [0] { "" }
        [one] { " " }· { $withdrawn } retirada
       *[other] { " " }· { $withdrawn } retiradas
    }{ $locked ->
        [0] { "" }
        [one] { " " }· { $locked } bloqueada
       *[other] { " " }· { $locked } bloqueadas
    }

## Shell

negotiation-button = Negociación: { $name }
nav-label = Navegación principal
nav-board = Artículos
nav-meetings = Reuniones
nav-members = Miembros
# Those who take part, as the negotiation calls them.
members-called =
    { $term ->
        [parties] Partes
        [participants] Participantes
       *[members] Miembros
    }
# Button.
correct = Corregir o retirar
# Button: opens the menu of what can be added.
add-open = Añadir
nav-more = Más
# Filter: shows only the articles and members that the user follows.
board-list = Solo mi lista
source-pack = Solo se muestra el conjunto de datos.
source-mine = Solo se muestran las entradas añadidas.
source-all = Mostrar todo
source-choice-all = Todos
source-choice-pack = Solo el conjunto de datos
source-choice-mine = Solo las entradas añadidas
skip = Ir al contenido
search = Buscar
find = Buscar en cualquier idioma
# Button that hides what is not public, on a screen that others see; the sentence in place of it; the button that shows it again.
hide-private = Ocultar lo privado
private-hidden = Las entradas privadas están ocultas.
asof-label = Fecha de referencia
asof-past = Situación al { $date }
asof-today = Hoy, { $date }
asof-previous = Reunión anterior, { $date }
asof-next = Reunión siguiente, { $date }
asof-no-earlier = ninguna reunión anterior
asof-no-later = ninguna reunión posterior
asof-last-meeting = Última reunión registrada: { $date }
asof-last-meeting-unverified = Última reunión registrada: { $date } (sin confirmar)
asof-no-meeting = Sin reunión ese día; la última fue el { $date }
asof-back-today = Hoy
state-offline = Sin conexión
state-record = Último estado: { $date }, { $age }
printed-record = Último estado: { $date }
state-no-source = Ninguna fuente a esta fecha
state-empty = Sin actualizaciones de estado
state-age =
    { $n ->
        [one] ayer
       *[other] hace { $n } días
    }
state-age-today = hoy
state-age-then =
    { $n ->
        [one] el día anterior
       *[other] { $n } días antes
    }
state-age-same = el mismo día
state-backup =
    { $n ->
        [one] Última copia de seguridad: ayer
       *[other] Última copia de seguridad: hace { $n } días
    }
state-backup-today = Última copia de seguridad: hoy
state-backup-never = Sin copia de seguridad
state-coverage = Fuentes hasta el { $date }
foot-computed = Cada estado se basa en actualizaciones fechadas, cada una con su fuente.
foot-pack =
    Conjunto de datos { $version }: { $observations ->
        [one] una actualización de estado
       *[other] { $observations } actualizaciones de estado
    }, { $meetings ->
        [one] una reunión
       *[other] { $meetings } reuniones
    }.
foot-mine =
    { $n ->
        [0] Ninguna entrada añadida
        [one] Una entrada añadida
       *[other] { $n } entradas añadidas
    }{ entries-apart }
lang-label = Idioma de la aplicación
loading-title = En qué punto está cada artículo
loading-deck = Cargando los datos de este dispositivo…
opens-elsewhere = (se abre en una pestaña nueva)

## Dates, as CLDR writes them

# The twelve months as CLDR writes them, with commas between, none after.
months-short = ene,feb,mar,abr,may,jun,jul,ago,sept,oct,nov,dic
# The twelve months, with commas between.
months-long = enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre
# The seven days from Sunday, with commas between.
weekdays-short = dom,lun,mar,mié,jue,vie,sáb
date-long = { $day } de { $month } de { $year }
month-long = { $month } de { $year }
# A day inside a sentence, with its article; a month has none
day-in-sentence = el { $date }

## Phases and statuses

from-phase = antes { $phase }
from-none = primer estado
# After a status: it follows from something else, nobody announced it.
inferred = deducido
# After a status: two sources of the same day give different ones.
contested = fuentes discrepantes
# After a status. $date may be an element on the page: it is written once, last or not.
since = desde { $date }

## Meetings

kind-plenary = Plenaria
kind-round = Ronda
kind-ministerial = Reunión ministerial
kind-ministerial-statement = Declaración ministerial
kind-statement = Declaración
kind-general-council = Consejo General
kind-exploratory-meeting = Reunión exploratoria
kind-work-programme = Programa de Trabajo
kind-informal = Reunión informal
kind-round-postponed = Ronda aplazada
kind-plenary-planned = Plenaria prevista
kind-stocktaking = Reunión de balance
kind-heads-of-delegation = Jefes de delegación
kind-heads-of-delegation-planned = Reunión prevista de jefes de delegación
kind-work-programme-planned = Reunión prevista del Programa de Trabajo
kind-intersessional = Reunión entre períodos de sesiones
kind-discussion-group = Grupo de debate
asof-meeting-is = { $kind }: { $title }

## Articles: the headline

# The largest phase but one is written after the semicolon; without any, $m is 0.
headline-rest =
    { $m ->
        [0] .
       *[other] ; { $other }.
    }
headline-clean =
    { $n ->
        [0] Ninguno de los { $total } artículos está en limpio
       *[other] { $n } de { $total } artículos en limpio
    }{ headline-rest }
headline-concluded =
    { $n ->
        [1] 1 de { $total } artículos concluido
       *[other] { $n } de { $total } artículos concluidos
    }{ headline-rest }
# Of the agreement as a whole; $parts is a list, its first item headline-articles.
headline-whole = { $status } ({ $date }): { $parts }.
headline-articles =
    { $n ->
        [1] 1 artículo
       *[other] { $n } artículos
    }
headline-all =
    { $n ->
        [1] El artículo está concluido.
       *[other] Los { $n } artículos están concluidos.
    }
headline-few =
    { $total ->
        [1] 1 artículo: { $parts }.
       *[other] { $total } artículos: { $parts }.
    }
headline-none =
    { $total ->
        [0] Todavía no hay artículos.
        [1] 1 artículo, todavía sin estado.
       *[other] { $total } artículos, todavía sin estado.
    }
part-concluded =
    { $n ->
        [1] { $n } concluido
       *[other] { $n } concluidos
    }
part-clean = { $n } en limpio
part-nearly-clean = { $n } casi en limpio
part-under-discussion = { $n } en debate
part-proposed =
    { $n ->
        [1] { $n } propuesto
       *[other] { $n } propuestos
    }
part-parked =
    { $n ->
        [1] { $n } aparcado
       *[other] { $n } aparcados
    }
part-dropped =
    { $n ->
        [1] { $n } no incluido
       *[other] { $n } no incluidos
    }
part-none = { $n } sin estado
deck-since-visit =
    { $n ->
        [1] 1 artículo ha cambiado de fase desde su última visita ({ $date }).
       *[other] { $n } artículos han cambiado de fase desde su última visita ({ $date }).
    }
deck-changed =
    { $n ->
        [1] 1 artículo ha cambiado de fase desde { $meeting }.
       *[other] { $n } artículos han cambiado de fase desde { $meeting }.
    }
deck-unchanged = Ningún artículo ha cambiado de fase desde { $meeting }.
deck-settled = Ningún artículo ha cambiado de fase desde { $date }.
deck-new =
    { $n ->
        [1] 1 artículo tiene estado por primera vez.
       *[other] { $n } artículos tienen estado por primera vez.
    }
# Button: shows what the headline counts, and how.
how-counted = Cómo se cuenta
board-charts = Gráficos
deck-first = El primer estado registrado es del { $date }.
deck-first-month = El primer estado registrado es de { $date }.
# Heading over what is ahead.
next-label = Próxima fecha
next-none = No hay fechas próximas.
next-in =
    { $n ->
        [0] hoy
        [one] mañana
       *[other] dentro de { $n } días
    }
next-target = { $article }, objetivo: { $status }
next-planned = { $article }, previsto: { $status }
next-more =
    { $n ->
        [one] uno más
       *[other] { $n } más
    }
# A meeting whose day is not known has a month
meeting-on = { $meeting } del { $date }
meeting-in = { $meeting } de { $date }
the-plenary = la plenaria
the-round = la ronda
the-ministerial = la reunión ministerial
the-ministerial-statement = la declaración ministerial
the-statement = la declaración
the-stocktaking = la reunión de balance
the-heads-of-delegation = la reunión de jefes de delegación
the-general-council = el Consejo General
meeting-unverified = prevista o con fuentes insuficientes
the-meeting = la reunión

## Articles: the table

tally-label = Filtrar por fase
board-caption = Artículos por tema al { $date }
board-theme = Tema
board-theme-all = Todos los temas
sort-phase = Fase
sort-since = Último cambio de fase
sort-evidence = Última fuente
sort-name = Nombre
# The order of the list, in a line of what is shown.
sorted-phase = Por fase
sorted-since = Por último cambio de fase
sorted-evidence = Por última fuente
sorted-name = Por nombre
board-shown =
    { $n ->
        [one] Se muestra { $n } de { $total }
       *[other] Se muestran { $n } de { $total }
    }
board-reset = Mostrar todo
board-no-match = Ningún artículo coincide con estos filtros en esta fecha.
col-article = Artículo
col-phase = Fase y estado
# Head of a column: the day on which the article came into its phase.
col-since = En esta fase desde
col-evidence = Última fuente
col-history = Historial, { $years }
theme-of = { $n } de { $total } con estado
missing-list = Sin estado a esta fecha: { $names }.
# One line of names under a theme; left-out-more is a link after the last of them.
left-out-list = No incluidos: { $names }
left-out-more = y { $n } más
meanings = Qué significa cada estado
instrument-label = El acuerdo en su conjunto
strip-then = { $first }, luego { $rest }
strip-empty = sin estado
private-included = Incluye una actualización de estado no pública

## Article

# Button: adds a status to an article.
record = Añadir estado
continues = Continúa
merged-from = Fusión de { $names }
others = otros
outstanding-count =
    { $n ->
        [one] una cuestión pendiente
       *[other] { $n } cuestiones pendientes
    }
no-source = sin enlace
names-forms = Otros nombres

## Add status

visibility-delegation = Delegación
saved = Guardado.
undo = Deshacer
redo = Rehacer

## Failures

failure-title = No se ha guardado
failure-retry = Reintentar
failure-reload = Recargar
backup-due = { $n } entradas, incluidas las retiradas, no tienen copia de seguridad.
backup-now = Hacer copia de seguridad
notice-unpromised = Puede perder sus datos, siempre en ventana privada. Cree una copia de seguridad.
locked =
    { $n ->
        [one] Una entrada está bloqueada.
       *[other] { $n } entradas están bloqueadas.
    }
locked-none = Hay entradas bloqueadas.
locked-open = Desbloquear
install = Instalar
notice-later = Más tarde
notice-blocked = Plenary está abierto en otra pestaña, lo que bloquea una actualización. Cierre esa pestaña.
unknown-day = «{ $day }» no es una fecha válida. Se muestra la situación de hoy.
screen-failed = Esta parte de Plenary no se cargó. Recargue la página.
screen-coming = Cargando…

## Add

late-data = Datos aún no leídos. Cierre las demás pestañas de Plenary y recargue la página.
late-screen = Esta parte de Plenary tarda mucho en cargarse. Recargue la página.
