### Meetings and the meeting log.

## Meeting log

room-title = Journal de séance
room-meeting = Réunion
room-member = Qui
room-article = Sur quoi
room-verb = Intervention
room-filter-member = Filtrer les Membres par nom
room-filter-article = Filtrer les articles par nom
room-words = Détails (facultatif)
room-log = Journal
room-kept = { $member } : { $verb } ({ $article })
room-others = Tous
room-none = Aucun résultat pour « { $part } ».
verb-supports = soutient
verb-objects = fait objection
verb-asks = pose une question
verb-proposes = propose
verb-informs = fournit des informations

## Meetings

ahead-title = À venir
ahead-later = La suite (connue aujourd’hui)
ahead-today = aujourd’hui
ahead-days =
    { $n ->
        [0] dans { $n } jours
        [one] dans un jour
       *[other] dans { $n } jours
    }
ahead-tomorrow = demain
ahead-none = Aucune date après celle-ci.
ahead-target = objectif : { $status }
ahead-planned = prévu : { $status }
ahead-ics = Exporter vers un calendrier
agenda-title = Ordre du jour
agenda-none = Aucun point de l’ordre du jour connu.
meeting-slipped = Objectifs fixés pour cette réunion
prepare-title = Préparer
prepare-edit = Modifier l’ordre du jour et les Membres
prepare-none = Choisissez les articles à l’ordre du jour et les Membres présents.
prepare-silent = Rien de recensé :
