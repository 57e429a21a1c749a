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
menu-keep = Enregistrer dans Plenary
menu-site = Plenary : activer ou désactiver le surlignage sur ce site
news-new = Plenary : actualités
outbox-locked = Des entrées privées attendent que vous les déverrouilliez dans Plenary.
