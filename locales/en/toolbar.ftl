### The extension’s button, its entries in menus and its notifications.

articles =
    { $n ->
        [one] one article
       *[other] { $n } articles
    }
members =
    { $n ->
        [one] one member
       *[other] { $n } members
    }
badge-seen = Plenary: { $articles }, { $members }
menu-keep = Save to Plenary
menu-site = Plenary: turn highlights on or off on this site
news-new = Plenary: news
outbox-locked = Private entries are waiting until you unlock them in Plenary.
