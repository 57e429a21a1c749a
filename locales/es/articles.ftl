### Page of an article.

crumb-board = Artículos
article-number = { $text }, artículo { $number }
article-number-as = { $text }, artículo { $number } («{ $title }»)
article-section = { $text }: { $section }
article-section-unsure = { $text }: { $section } (no verificado)
article-process = Una cuestión transversal que en las negociaciones se trata como un artículo
article-instrument = El acuerdo en su conjunto; nunca se cuenta entre los artículos
article-not-in = No figura en: { $text }
name-translated = traducción de Plenary; no figura en ninguna fuente consultada
continued-by = Continuado por
continued-merge = Fusionado en
continued-split = Dividido en
continued-rename = Renombrado
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
target-by = objetivo: { $status } (plazo: { $date })
depends-on = depende de { $names }
also-at = también en
published-month = publicado en { $date }
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
note-label = Nota de la redacción
back-from = retrocede desde «{ $status }»
coverage = No se ha encontrado ninguna fuente pública después del { $date } (última búsqueda: { $searched })
observations = Actualizaciones de estado
# A second status beside the status, such as “incorporation blocked”.
flag = indicador
published = publicado el { $date }
# Label of what the user added.
mine = Entrada suya
