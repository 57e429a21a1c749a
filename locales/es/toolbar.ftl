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
badge-news =
    { $n ->
        [one] Plenary: una página nueva en las noticias
       *[other] Plenary: { $n } páginas nuevas en las noticias
    }
menu-keep = Guardar en Plenary
menu-site = Plenary: activar o desactivar el resaltado en este sitio
news-new =
    { $others ->
        [0] Noticias: { $name }
        [one] Noticias: { $name }, y otra página
       *[other] Noticias: { $name }, y otras { $others } páginas
    }
outbox-locked = Hay entradas privadas en espera de que las desbloquee en Plenary.
