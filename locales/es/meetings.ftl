### Meetings and the meeting log.

## Meeting log

room-title = Registro de reunión
room-meeting = Reunión
room-member = Quién
room-article = Sobre qué
room-verb = Intervención
room-filter-member = Filtrar los Miembros por nombre
room-filter-article = Filtrar los artículos por nombre
room-words = Detalles (opcional)
room-log = Registro
room-kept = { $member }: { $verb } ({ $article })
room-others = Todos
room-none = No hay resultados para «{ $part }».
verb-supports = apoya
verb-objects = objeta
verb-asks = hace una pregunta
verb-proposes = propone
verb-informs = informa

## Meetings

ahead-title = Próximas fechas
ahead-later = Qué pasó después (dato actual)
ahead-today = hoy
ahead-days =
    { $n ->
        [one] dentro de un día
       *[other] dentro de { $n } días
    }
ahead-tomorrow = mañana
ahead-none = No hay fechas posteriores a esta.
ahead-target = objetivo: { $status }
ahead-planned = previsto: { $status }
ahead-ics = Exportar a un calendario
agenda-title = Orden del día
agenda-none = No constan puntos del orden del día.
meeting-slipped = Objetivos fijados para esta reunión
prepare-title = Preparar
prepare-edit = Editar el orden del día y los miembros
prepare-none = Elija los artículos del orden del día y los miembros participantes.
prepare-silent = Nada registrado:
