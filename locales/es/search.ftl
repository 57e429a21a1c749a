### The search of all.

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
