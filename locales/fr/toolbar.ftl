### The extension’s button, its entries in menus and its notifications.

articles =
    { $n ->
        [0] { $n } articles
        [one] un article
       *[other] { $n } articles
    }
members =
    { $n ->
        [0] { $n } Membres
        [one] un Membre
       *[other] { $n } Membres
    }
badge-seen = Plenary : { $articles }, { $members }
badge-news =
    { $n ->
        [0] Plenary : { $n } nouvelle page dans les actualités
        [one] Plenary : une nouvelle page dans les actualités
       *[other] Plenary : { $n } nouvelles pages dans les actualités
    }
menu-keep = Enregistrer dans Plenary
menu-site = Plenary : activer ou désactiver le surlignage sur ce site
news-new =
    { $others ->
        [0] Actualités : { $name }
        [one] Actualités : { $name }, et une autre page
       *[other] Actualités : { $name }, et { $others } autres pages
    }
outbox-locked = Des entrées privées attendent que vous les déverrouilliez dans Plenary.
