### Reports and briefs.

report-subject = Asunto
report-as-of = Situación al
report-sources = Fuentes
report-sources-count =
    { $n ->
        [one] Una nota al pie.
       *[other] { $n } notas al pie, al menos una por línea.
    }
report-public-only = Solo datos públicos.
report-cable-title-period = Del { $from } al { $to }
report-cable-title-meeting = { $meeting }: { $counts }
report-whole-status = acuerdo en su conjunto «{ $status }»
report-phase-count = { $count } { $phase }
report-coverage = Cobertura del conjunto de datos
report-coverage-searched = Última búsqueda: { $date }.
report-coverage-added =
    { $n ->
        [one] Se ha añadido una entrada posterior ({ $date }).
       *[other] Se han añadido { $n } entradas posteriores (la más reciente: { $date }).
    }
report-record-to = { $day } (última fuente: { $end })
report-summary = Resumen
report-back = Retrocesos, artículos aparcados y fuentes discrepantes
report-open = Otras informaciones
report-documents = Documentos y participantes
report-documents-apart = Documentos sin artículo
report-continued = Fusionados, divididos o renombrados
report-milestones = Hitos
report-participation = Participación
report-stand = Situación de los artículos
report-stand-one = Situación
report-follow-up = Seguimiento
report-our-line = Nuestra línea
report-text-article =
    En { $text }: { $brackets ->
        [0] ningún corchete.
        [one] { $brackets } corchete, palabras entre corchetes: { $words }.
       *[other] { $brackets } corchetes, palabras entre corchetes: { $words }.
    }
report-text-held = Mantenido por { $members }.
report-text-absent = No está en { $text }.
report-text-member =
    En { $text }: { $n ->
        [one] { $n } corchete lleva este nombre.
       *[other] { $n } corchetes llevan este nombre.
    }
report-text-articles = Artículos: { $articles }.
report-not-listed = No enumerado
report-page-rest =
    { $n ->
        [one] Una actualización de estado o intervención anterior.
       *[other] { $n } actualizaciones de estado e intervenciones anteriores.
    }
report-stance-latest = { $member } { $stance } (última fecha: { $date }).
brief-history = Incluir el historial
report-history = Historial
report-targets = Objetivos
report-positions = Posiciones
report-facilitators = Facilitadores
report-results = Resultados
report-changed = Qué cambió
report-own = Comentarios con fuente
report-moved-into =
    { $n ->
        [one] Un artículo está ahora { $phase }: { $names }.
       *[other] { $n } artículos están ahora { $phase }: { $names }.
    }
report-newly-in =
    { $n ->
        [one] Un artículo pasa a estar { $phase }: { $names }.
       *[other] { $n } artículos pasan a estar { $phase }: { $names }.
    }
report-not-announced = Deducido, no anunciado.
report-went-back = { $article }: retroceso de «{ $from }» a «{ $to }» ({ $date }).
report-set-aside = { $article }: paso de «{ $from }» a «{ $to }» ({ $date }).
report-contested = { $article }, { $date }: fuentes discrepantes ({ $one }, pero también { $other }).
report-status-line = { $article }: { $status } ({ $date }).
report-says-of = { $article }: { $statement }
report-quoted = «{ $words }»
report-tabled = Documento presentado por { $who }: { $what } ({ $date }).
report-joined = { $member }: primera mención entre los participantes, { $date }.
report-continued-merge = Fusión de { $of }: { $into } ({ $date }).
report-continued-split = División de { $of }: { $into } ({ $date }).
report-continued-rename = Nuevo nombre de { $of }: { $into } ({ $date }).
report-milestone-line = { $title } ({ $date }).
report-others = otros
report-stands-at = { $article }: { $step } (desde: { $since }).
report-stands-at-later = { $article }: { $phase } (desde: { $since }); { $status } (desde: { $later }).
report-none-yet = { $article }: no consta ningún estado a esta fecha.
report-flags = Indicadores
report-flag-line = { $flag }: { $statement }
report-target-line = { $status } (plazo: { $date }): { $outcome }.
report-facilitator-since = { $who } (desde: { $date }).
report-facilitator-line = { $who } (mención: { $date }).
report-outcome-met = cumplido ({ $date })
report-outcome-late =
    { $n ->
        [one] incumplido, alcanzado con un día de retraso ({ $date })
       *[other] incumplido, alcanzado con { $n } días de retraso ({ $date })
    }
report-outcome-late-month = incumplido, alcanzado con retraso ({ $date })
report-outcome-missed =
    { $n ->
        [one] incumplido desde hace un día
       *[other] incumplido desde hace { $n } días
    }
report-outcome-missed-month = incumplido
report-outcome-dropped = incumplido; no incluido ({ $date })
report-outcome-open =
    { $n ->
        [one] en curso, queda un día
       *[other] en curso, quedan { $n } días
    }
report-outcome-open-month = en curso
report-issues =
    { $n ->
        [one] una cuestión pendiente
       *[other] { $n } cuestiones pendientes
    }
report-next-clean = { $status } (objetivo)
report-calendar-target = { $article }: { $status } (objetivo)
report-calendar-planned = { $article }: { $status } (previsto)
report-next-planned = { $status } (previsto, { $date })
report-inferred = { $words } (deducido)
report-col-article = Artículo
report-col-phase = Fase, estado
report-col-since = En esta fase desde
report-col-outstanding = Pendiente
report-col-issue = Cuestión
report-col-agreed = Acordado o indicado
report-col-next = Próximo paso
report-col-who = Quién
report-col-by = Plazo
report-col-outcome = Resultado
report-col-source = Fuente
report-col-date = Fecha
report-col-status = Estado
report-col-statement = Resumen
report-col-quote = Cita
report-col-basis = Base
report-col-origin = Procedencia
report-col-author = Autor
report-basis-reported = indicado
report-basis-inferred = deducido
report-basis-planned = previsto
copy-refused = El navegador ha bloqueado la copia. Guarde el texto como Markdown.
save-markdown = Guardar como Markdown
save-html = Guardar como HTML
cable-title = Informe
cable-meeting = Reunión
cable-from = Del
cable-to = Al
cable-write = Crear
cable-empty = Elija una reunión, o el primer y el último día de un período.
cable-csv = Seguimiento en CSV
cable-own = Comentarios
cable-own-text = Comentario
cable-own-source = Fuente
cable-own-private = No está en el informe: lo que cita no es público.
cable-own-unsourced = No está en el informe: lo que cita no tiene fuente.
cable-own-later = No está en el informe: lo que cita es de una fecha posterior.
cable-own-gone = No está en el informe: lo que cita se retiró, se sustituyó o se borró.
cable-own-add = Añadir
cable-own-remove = Eliminar el comentario «{ $text }»
brief-title = Ficha
brief-deck = Una página sobre un artículo, un Miembro o una reunión.
brief-unknown = Este artículo, Miembro o reunión no figura en el conjunto de datos.
brief-empty = { $name }: no consta información con fuente al { $date }.
report-subject-line = { $negotiation }: { $subject }
report-distribution = Distribución
report-original-title = Título original
report-language = Idioma
report-language-note = La mención «en» señala un texto en inglés, el idioma de su fuente.
report-unsourced =
    { $n ->
        [one] Una entrada pública sin fuente no se incluye.
       *[other] { $n } entradas públicas sin fuente no se incluyen.
    }
report-for-us = Solo para nosotros: contiene entradas no públicas
report-private-line = [No público] { $words }
report-comments = Nuestros comentarios
report-comments-note = Escritos por los autores de este documento, sin fuente.
report-requests = Solicitudes de instrucciones
report-notes = Notas al pie
report-made-with = Plenary
report-meeting = { $kind } ({ $date })
report-some-meeting = Reunión ({ $date })
report-english-words = { $status }. «{ $statement }»
report-said = Intervenciones
report-intervention-line = { $article }. { $member }: { $verb } ({ $date }).
report-said-apart = Posiciones sin artículo
report-statement-bare = { $member } ({ $date }).
report-position-bare = { $article }. { $member }: { $stance } ({ $date }).
report-issues-line =
    { $n ->
        [one] Queda una cuestión pendiente.
       *[other] Quedan { $n } cuestiones pendientes.
    }
report-history-line = { $date }: { $step }
report-history-words = { $date }: { $step }. { $statement }
report-stance-bare = { $member }: { $stance } ({ $date }).
report-article-stance-bare = { $article }: { $stance } ({ $date }).
report-stance-tabled =
    { $n ->
        [one] presentó un texto
       *[other] presentaron un texto
    }
report-stance-withdrew =
    { $n ->
        [one] retiró su texto
       *[other] retiraron su texto
    }
report-stance-supports =
    { $n ->
        [one] apoya
       *[other] apoyan
    }
report-stance-opposes =
    { $n ->
        [one] se opone
       *[other] se oponen
    }
report-stance-holds-back =
    { $n ->
        [one] reserva su posición
       *[other] reservan su posición
    }
report-verb-supports = apoya
report-verb-objects = objeta
report-verb-asks = hace una pregunta
report-verb-proposes = propone
report-verb-informs = informa
report-same-dates =
    { $count ->
        [one] También ese día
       *[other] También esos días
    }
report-next-meeting = próxima reunión: { $date }
report-untold = Actualizaciones de estado no incluidas
report-untold-count =
    { $n ->
        [one] Una de { $total } actualizaciones de estado a esta fecha no se incluye: no cambia el estado.
       *[other] { $n } de { $total } actualizaciones de estado a esta fecha no se incluyen: no cambian el estado.
    }
report-planned = Previsto
report-planned-line = { $date }: { $status }
report-planned-for = previsto: { $date }
report-next-none = ninguno anunciado
report-due-missed = { $date } ({ $outcome })
report-said-in = dicho en la reunión: { $meeting }
report-noted-by = nota de { $name }
report-passed-on = { $name }, transmitido por { $by }
report-as-sender-says = { $name }, según el remitente
report-unnamed-author = otro dispositivo
report-no-source = sin fuente indicada
report-col-facilitator = Facilitador
report-facilitator-of = { $person } ({ $member })
cable-own-none = Ninguna: comentario nuestro
cable-own-empty = Introduzca un comentario.
cable-period-empty = No hay información con fuente para este período. Elija otras fechas u otra reunión.
send-copy = Copiar
send-docx = Guardar como Word (.docx)
send-share = Compartir…
send-making = Creando el documento…
left-out-private =
    { $n ->
        [one] Una entrada no pública no se incluye.
       *[other] { $n } entradas no públicas no se incluyen.
    }
left-out-unsourced =
    { $n ->
        [one] Una entrada sin fuente no se incluye.
       *[other] { $n } entradas sin fuente no se incluyen.
    }
left-out-show = Mostrar lo que no se incluye
left-out-item = { $name }, { $date }
left-out-why-private = No público
left-out-why-unsourced = Sin fuente
left-out-remedy = Una entrada se incluye en cuanto tiene una fuente: enlace, documento, cita, persona, Miembro o reunión.
frame-title = Clasificación, distribución, instrucciones
frame-classification = Clasificación, en cada página
frame-distribution = Distribución
frame-requests = Solicitudes de instrucciones, una por línea
private-meeting = Esta reunión no es pública. Elija «Solo para nosotros» o hágala pública.
private-article = Este artículo no es público. Elija «Solo para nosotros» o hágalo público.
for-us-choice = Solo para nosotros: incluir las entradas no públicas
for-us-hint = Lo que imprima, copie o guarde contendrá entradas no públicas.
