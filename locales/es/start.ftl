### Words of the app’s first load: the frame, the list of articles, an article, the search.

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
add-correct = Corregir
# The “…” button at the end of a row.
row-actions = Acciones: { $name }
# Link to the charts, at the head of the list of articles.
nav-pictures = Gráficos
# Button: opens the menu of what can be added.
add-open = Añadir
nav-more = Más
# Filter: shows only the articles and members that the user follows.
board-list = Solo mi lista
source-pack = Solo se muestra el conjunto de datos.
source-mine = Solo se muestran las entradas añadidas.
source-all = Mostrar todo
source-label = Datos mostrados
source-choice-all = Todos
source-choice-pack = Solo el conjunto de datos
source-choice-mine = Solo las entradas añadidas
skip = Ir al contenido
search = Buscar
find = Buscar en cualquier idioma
# Button that hides what is not public, on a screen that others see; the sentence in place of it; the button that shows it again.
hide-private = Ocultar lo privado
private-hidden = Las entradas privadas están ocultas.
private-show = Mostrar lo privado
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
asof-choose = Ver la situación en otra fecha
asof-day = Fecha
asof-meeting = O una reunión
asof-meeting-is = { $kind }: { $title }
asof-meeting-none = Elegir una reunión
asof-go = Ir a esa fecha
asof-back-today = Hoy
asof-bad = Esta fecha no existe. Introduzca una fecha válida.
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

## Names of keys

key-enter = Intro
key-ctrl = Ctrl

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
back-from = retrocede desde «{ $status }»
# After a status. $date may be an element on the page: it is written once, last or not.
since = desde { $date }

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
board-find = Nombre
board-find-hint = Parte de un nombre
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

crumb-board = Artículos
article-number = { $text }, artículo { $number }
article-number-as = { $text }, artículo { $number } («{ $title }»)
article-section = { $text }: { $section }
article-section-unsure = { $text }: { $section } (no verificado)
article-process = Una cuestión transversal que en las negociaciones se trata como un artículo
article-instrument = El acuerdo en su conjunto; nunca se cuenta entre los artículos
article-not-in = No figura en: { $text }
name-translated = traducción de Plenary; no figura en ninguna fuente consultada
# Button: adds a status to an article.
record = Añadir estado
coverage = No se ha encontrado ninguna fuente pública después del { $date } (última búsqueda: { $searched })
continues = Continúa
continued-by = Continuado por
continued-merge = Fusionado en
continued-split = Dividido en
continued-rename = Renombrado
merged-from = Fusión de { $names }
others = otros
article-not-yet = Aún no figura en las negociaciones a esta fecha; inicio: { $date }
# The name that an article had before.
as-earlier = como «{ $name }»
add-continuing = Fusionar, dividir o renombrar…
now-none = No consta ningún estado a esta fecha
now-none-ever = Añada el primer estado a partir de una página web, un documento o lo dicho en la sala.
meaning-of = Qué significa «{ $status }»
now-contested = Fuentes discrepantes: otra fuente de la misma fecha indica { $statuses }.
timeline = Cronología
timeline-back =
    { $n ->
        [one] Retrocedió una vez
       *[other] Retrocedió { $n } veces
    }
timeline-steady =
    { $n ->
        [one] Un paso
       *[other] { $n } pasos, sin retroceso
    }
timeline-steps =
    { $n ->
        [one] Un paso
       *[other] { $n } pasos
    }
timeline-lower = { $n } pasos, con retroceso solo dentro de una fase
timeline-aside =
    { $n ->
        [one] { $course }; aparcado una vez
       *[other] { $course }; aparcado { $n } veces
    }
timeline-alt = { $name }, paso a paso: { $turns }. La lista de abajo ofrece la misma información.
timeline-turn = { $status } ({ $date })
timeline-turn-inferred = { $status } ({ $date }, deducido)
timeline-meetings = Reuniones (largo: lo menciona)
timeline-meetings-short = Reuniones
key-reported = Indicado
key-inferred = Deducido
key-back = Retroceso de fase
observations = Actualizaciones de estado
observations-count =
    { $n ->
        [one] 1
       *[other] { $n }, las más recientes primero
    }
observations-older =
    { $n ->
        [one] Mostrar una actualización anterior
       *[other] Mostrar { $n } actualizaciones anteriores
    }
observations-later =
    { $n ->
        [one] No se muestra una actualización de estado posterior.
       *[other] No se muestran { $n } actualizaciones de estado posteriores.
    }
show-today = Ver hoy
basis-inferred = Deducido
basis-planned = Previsto
# A second status beside the status, such as “incorporation blocked”.
flag = indicador
target-by = objetivo: { $status } (plazo: { $date })
depends-on = depende de { $names }
outstanding-count =
    { $n ->
        [one] una cuestión pendiente
       *[other] { $n } cuestiones pendientes
    }
no-source = sin enlace
also-at = también en
published = publicado el { $date }
published-month = publicado en { $date }
# Label of what the user added.
mine = Entrada suya
mine-private = Entrada privada suya
replaces = Sustituye a una actualización anterior: { $reason }
replaces-none = Corrige una actualización de otro artículo: no se sustituye nada.
people-texts = Personas y textos
facilitators = Facilitadores
person-unnamed = Persona no nombrada
seen-from-to = Menciones: { $from } – { $to }
seen-on = Mención: { $to }
seen-since = Desde { $from }
proposals = Propuestas
no-symbol = Signatura desconocida
symbol-unsure = signatura no verificada
positions = Posiciones
targets = Objetivo y resultado
target-set = Fijado el
target-target = Objetivo
target-outcome = Resultado
target-status-by = { $status } (plazo: { $date })
target-met = Cumplido
target-late = Incumplido, alcanzado con retraso
target-missed = Incumplido
target-open = En curso
target-on = { $status }, { $date }
target-next = estado siguiente: { $status }, { $date }
target-nothing = ningún estado desde entonces
names-forms = Otros nombres
note-label = Nota de la redacción

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

## Search

lookup-label = Buscar un artículo, Miembro, reunión, documento o persona en inglés, francés o español
lookup-results = Resultados
lookup-group-article =
    { $n ->
        [one] Artículo
       *[other] Artículos
    }
lookup-group-member =
    { $n ->
        [one] Miembro
       *[other] Miembros
    }
lookup-group-meeting =
    { $n ->
        [one] Reunión
       *[other] Reuniones
    }
lookup-group-proposal =
    { $n ->
        [one] Documento
       *[other] Documentos
    }
lookup-group-person =
    { $n ->
        [one] Persona
       *[other] Personas
    }
lookup-group-milestone =
    { $n ->
        [one] Hito
       *[other] Hitos
    }
lookup-group-recent = Búsquedas recientes
lookup-hint = Artículo, Miembro, documento, fecha…
lookup-said = Declaraciones y artículos
lookup-moved = Reuniones en las que cambió de fase, hasta el { $date }
lookup-none = No hay resultados para «{ $query }». Pruebe con menos letras o en otro idioma.
lookup-start = Introduzca un nombre, una signatura o una fecha, en inglés, francés o español.
lookup-move = recorrer
lookup-open = abrir
lookup-record = añadir estado
lookup-langs = English, français, español; se ignoran acentos y mayúsculas
lookup-count =
    { $n ->
        [0] Ningún resultado
        [one] Un resultado
       *[other] { $n } resultados
    }
lookup-participant = participa

## Add status

visibility-delegation = Delegación
keeping = Guardando…
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

add-title-article = Añadir un artículo
late-data = Datos aún no leídos. Cierre las demás pestañas de Plenary y recargue la página.
late-screen = Esta parte de Plenary tarda mucho en cargarse. Recargue la página.
