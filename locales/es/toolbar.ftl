### The extension’s button, its entries in menus and its notifications.

articles =
    { $n ->
        [one] un artículo
       *[other] { $n } artículos
    }
members =
    { $n ->
        [one] un Miembro
       *[other] { $n } Miembros
    }
badge-seen = Plenary: { $articles }, { $members }
menu-keep = Guardar en Plenary
menu-site = Plenary: activar o desactivar el resaltado en este sitio
news-new = Plenary: noticias
outbox-locked = Hay entradas privadas en espera de que las desbloquee en Plenary.
