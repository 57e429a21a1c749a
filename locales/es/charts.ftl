### Charts.

## Charts

pictures-title = Gráficos
pictures-deck = La evolución de las negociaciones. Cada gráfico está también como tabla.
momentum-title = Evolución de los artículos por fase
momentum-text = { $from } – { $to }: el número de artículos en limpio o concluidos pasó de { $first } a { $last }. Mayor aumento mensual: { $most } ({ $when }).
momentum-month = Mes
momentum-count = Artículos
timeline-title = Cronología de un artículo
timeline-text =
    { $n ->
        [0] { $article }: no consta ningún estado hasta el { $to }.
        [one] { $article }: un paso hasta el { $to }.
       *[other] { $article }: { $n } pasos hasta el { $to }.
    }
timeline-back-on = Retrocesos: { $dates }.
timeline-never-back = Nunca retrocedió.
timeline-lower-on = Retroceso dentro de la misma fase: { $dates }.
timeline-aside-on = Aparcado: { $dates }.
targets-title = Objetivos y resultados
targets-text =
    { $n ->
        [one] Un objetivo: { $parts }.
       *[other] { $n } objetivos: { $parts }.
    }
targets-part-met =
    { $n ->
        [one] uno cumplido
       *[other] { $n } cumplidos
    }
targets-part-late =
    { $n ->
        [one] uno incumplido, pero alcanzado después
       *[other] { $n } incumplidos, pero alcanzados después
    }
targets-part-missed =
    { $n ->
        [one] uno incumplido y aún sin alcanzar
       *[other] { $n } incumplidos y aún sin alcanzar
    }
targets-part-open =
    { $n ->
        [one] uno en curso
       *[other] { $n } en curso
    }
targets-due = Vencimiento
targets-met = Alcanzado
targets-none = Ningún objetivo anunciado a esta fecha.
participation-title = Participación en el tiempo
participation-text = De { $first } ({ $from }) a { $last } ({ $to }). Las fuentes no cuentan todas de la misma manera.
participation-members = Miembros
picture-none = No hay datos que mostrar a esta fecha.
copy-link = Copiar enlace
copy-link-of = Copiar enlace: { $name }
copy-link-refused = El navegador ha bloqueado la copia. Copie usted esta dirección web: { $link }
link-copied = Enlace copiado.
link-copied-entry = Enlace copiado. Funciona para quien haya recibido esta entrada.
link-only-here = Enlace no copiado: esta página solo se abre en este dispositivo.
link-copied-here = Enlace copiado. Plenary se ejecuta en este equipo: el enlace solo funciona en este dispositivo.
this-page = esta página
status-on = { $status }, { $date }
observation-asked-later = La actualización de estado a la que lleva el enlace es posterior a la fecha de referencia ({ $date }).
observation-asked-missing = La actualización del enlace no está aquí: retirada, sustituida o no compartida.
timeline-of = Cronología: { $article }
chart-exits = Compartir este gráfico: { $name }
chart-download = Descargar
chart-download-as = { $format }, descargar: { $name }
chart-embed = Insertar
chart-embed-of = Insertar: { $name }
chart-embed-text = Pegue este código en el HTML de una página. Muestra el gráfico tal como está ahora, sin ningún script, estrecho o ancho según el espacio, y dice lo mismo a quien no puede verlo.
chart-embed-code = Código HTML
chart-embed-narrow = En una columna estrecha
chart-embed-wide = En una columna ancha
chart-embed-below = Debajo del gráfico: enlace, fuentes, fecha y una tabla de los datos
chart-embed-copy = Copiar el código
chart-sources = Fuentes: { $names }.
chart-sources-more =
    { $n ->
        [one] Fuentes: { $names } y otra más.
       *[other] Fuentes: { $names } y { $n } más.
    }
chart-day = Situación al { $date }.
chart-coverage = No se ha encontrado ninguna fuente pública después del { $date }.
chart-coverage-dataset = Conjunto de datos: no se ha encontrado ninguna fuente pública después del { $date }.
chart-made = Plenary, { $negotiation }, conjunto de datos { $version }.
chart-made-added = Plenary, { $negotiation }, conjunto de datos { $version } y { $added }.
chart-added =
    { $n ->
        [one] una entrada añadida
       *[other] { $n } entradas añadidas
    }
chart-added-dated =
    { $n ->
        [one] una entrada añadida ({ $date })
       *[other] { $n } entradas añadidas (la más reciente: { $date })
    }
text-copied = Copiado.
text-not-copied = El navegador ha bloqueado la copia. Seleccione el texto y cópielo usted.
cite = Citar
cite-of = Citar: { $name }
cite-none = Aquí no hay nada que citar. Las entradas privadas no se citan.
cite-source = La fuente
cite-negotiation = El conjunto de datos
cite-plenary = Esta página de Plenary
cite-plain = Texto sin formato
cite-copy = Copiar en { $format }
cite-copy-plain = Copiar como texto
cite-planned = { $words } (previsto)
cite-untitled = [Sobre { $article }: «{ $status }»]
cite-download = Descargar en { $format }
cite-accessed = Consultado el { $date }.
cite-dataset = Plenary, conjunto de datos { $version }
cite-dataset-added = Plenary, conjunto de datos { $version } y entradas añadidas
cite-article-title = { $article }: «{ $status }» ({ $date })
cite-here = Plenary se ejecuta en este equipo: sus direcciones web solo funcionan en este dispositivo.
export-table = Exportar (CSV)
export-rows =
    { $n ->
        [one] Una fila exportada.
       *[other] { $n } filas exportadas.
    }
column-as-of = Situación al
column-article = Artículo
column-number = Número
column-theme = Tema
column-phase = Fase
column-status = Estado
column-since = En esta fase desde
column-basis = Base
column-disputed = Fuentes discrepantes
column-flags = Indicadores
column-outstanding = Cuestiones pendientes
column-latest = Última fuente, fecha
column-source = Fuente
column-member = Miembro
column-position = Posición
column-date = Fecha
column-statement = Resumen
column-symbol = Signatura
column-author = Autor
column-official = Nombre oficial
column-code = Código
column-participates = Participante
column-from = Participa desde
column-to = Participó hasta
column-group = Nivel de desarrollo
column-start = Primer día
column-end = Último día
column-meeting = Reunión
column-kind = Tipo
column-time = Hora de inicio
column-until = Hora de fin
column-zone = Zona horaria
column-place = Lugar
column-chair = Presidencia
column-participants = Participantes
column-changed = Artículos que cambiaron de fase
column-id = Identificador
