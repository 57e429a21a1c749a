### Positions of members.

## Positions

matrix-title = Posiciones por artículo y por Miembro
matrix-deck =
    { $positions ->
        [one] { $positions } posición
       *[other] { $positions } posiciones
    } · { $roles ->
        [one] { $roles } función de facilitador
       *[other] { $roles } funciones de facilitador
    } · { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    } · { $members ->
        [one] { $members } Miembro
       *[other] { $members } Miembros
    }
matrix-unsourced =
    { $n ->
        [one] Una posición o función no tiene fuente.
       *[other] { $n } posiciones o funciones no tienen fuente.
    }
matrix-interventions =
    { $n ->
        [one] También se muestra una intervención del registro de reunión.
       *[other] También se muestran { $n } intervenciones del registro de reunión.
    }
matrix-caption = Posiciones y funciones por artículo y por Miembro, al { $date }
matrix-scrolls = Tabla de artículos por Miembro (desplazable)
matrix-corner = Artículo, fase
matrix-role-key = Facilitador: una función, no una posición
matrix-np-key = Cursiva: no participante
matrix-np = no participante
matrix-empty-key = Casilla vacía: no consta posición (no significa «no»)
matrix-group = Miembros
matrix-group-all = Todos los Miembros
matrix-group-participants = Participantes
matrix-group-list = Mi lista
matrix-group-LDC = Países menos adelantados (PMA)
matrix-group-developing = Países en desarrollo Miembros
matrix-group-developed = Países desarrollados Miembros
matrix-groups = Grupos
matrix-theme = Tema
matrix-theme-all = Todos los temas
matrix-full = Mostrar filas y columnas vacías
matrix-none = Ninguna posición coincide con estos filtros en esta fecha.
matrix-then = después
matrix-cell-close = Cerrar
matrix-stance = Posición
error-url = Introduzca una dirección web que empiece por https:// o http://, o deje el campo vacío.
positions = Posiciones
