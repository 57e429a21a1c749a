### What changed between two dates.

## What changed

changes-title = Qué cambió
changes-finding =
    { $n ->
        [one] Un cambio: { $from } – { $to }
       *[other] { $n } cambios: { $from } – { $to }
    }
changes-continued-merge = Fusión de { $of }: { $into }
changes-continued-split = División de { $of }: { $into }
changes-continued-rename = Nuevo nombre de { $of }: { $into }
changes-none = Ningún cambio: { $from } – { $to }
changes-last = Último cambio (artículos, documentos, participantes, hitos): { $date }.
changes-last-status = Último cambio de estado: { $article }, { $status } ({ $date }).
changes-show-last = Mostrar los cambios
changes-finding-since =
    { $n ->
        [one] Un cambio: su última visita ({ $from }) – { $to }
       *[other] { $n } cambios: su última visita ({ $from }) – { $to }
    }
changes-none-since = Ningún cambio: su última visita ({ $from }) – { $to }
changes-from = Comparar con la fecha
changes-go = Comparar
changes-since-meeting = Desde la reunión anterior
changes-since-looked = Desde mi última visita
changes-seen = Marcar como visto
changes-seen-done = Marcado como visto. La próxima comparación partirá de aquí.
changes-back = Retrocesos
changes-forward = Avances
changes-sideways = Aparcados o retomados
changes-step = Otro paso en la misma fase
changes-first = Primer estado
changes-slipped = Objetivos incumplidos o aplazados
changes-contested = Fuentes discrepantes
changes-proposal = Nuevas propuestas
changes-participant = Nuevos participantes
changes-from-to = de «{ $from }» a «{ $to }»
changes-put-off = { $status }, plazo: { $date } (antes { $before })
changes-target = { $status } (plazo: { $date }): { $outcome }
changes-but = { $one }, pero también { $other }
news-on-followed =
    { $n ->
        [one] Una página de noticias menciona lo que usted sigue
       *[other] { $n } páginas de noticias mencionan lo que usted sigue
    }
news-on-all =
    { $n ->
        [one] Una página de noticias sobre esta negociación
       *[other] { $n } páginas de noticias sobre esta negociación
    }
