### What changed between two dates.

## What changed

changes-title = Ce qui a changé
changes-finding =
    { $n ->
        [0] { $n } changements : { $from } – { $to }
        [one] Un changement : { $from } – { $to }
       *[other] { $n } changements : { $from } – { $to }
    }
changes-continued-merge = Fusion de { $of } : { $into }
changes-continued-split = Scission de { $of } : { $into }
changes-continued-rename = Nouveau nom de { $of } : { $into }
changes-none = Aucun changement : { $from } – { $to }
changes-last = Dernier changement (articles, documents, participants, jalons) : { $date }.
changes-last-status = Dernier changement de statut : { $article }, { $status } ({ $date }).
changes-show-last = Afficher les changements
changes-finding-since =
    { $n ->
        [0] { $n } changements : votre dernière visite ({ $from }) – { $to }
        [one] Un changement : votre dernière visite ({ $from }) – { $to }
       *[other] { $n } changements : votre dernière visite ({ $from }) – { $to }
    }
changes-none-since = Aucun changement : votre dernière visite ({ $from }) – { $to }
changes-from = Comparer avec la date
changes-go = Comparer
changes-since-meeting = Depuis la réunion précédente
changes-since-looked = Depuis ma dernière visite
changes-seen = Marquer comme vu
changes-seen-done = Marqué comme vu. La prochaine comparaison partira d’ici.
changes-back = Reculs
changes-forward = Avancées
changes-sideways = Mis de côté ou repris
changes-step = Autre étape de la même phase
changes-first = Premier statut
changes-slipped = Objectifs manqués ou reportés
changes-contested = Sources divergentes
changes-proposal = Nouvelles propositions
changes-participant = Nouveaux participants
changes-from-to = de « { $from } » à « { $to } »
changes-put-off = { $status }, échéance : { $date } (auparavant { $before })
changes-target = { $status } (échéance : { $date }) : { $outcome }
changes-but = { $one }, mais aussi { $other }
news-on-followed =
    { $n ->
        [0] { $n } page d’actualité cite ce que vous suivez
        [one] Une page d’actualité cite ce que vous suivez
       *[other] { $n } pages d’actualité citent ce que vous suivez
    }
news-on-all =
    { $n ->
        [0] { $n } page d’actualité sur cette négociation
        [one] Une page d’actualité sur cette négociation
       *[other] { $n } pages d’actualité sur cette négociation
    }
