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
badge-news =
    { $n ->
        [one] Plenary: one new page in the news
       *[other] Plenary: { $n } new pages in the news
    }
menu-keep = Save to Plenary
menu-site = Plenary: turn highlights on or off on this site
news-new =
    { $others ->
        [0] News on { $name }
        [one] News on { $name }, and one more page
       *[other] News on { $name }, and { $others } more pages
    }
outbox-locked = Private entries are waiting until you unlock them in Plenary.
