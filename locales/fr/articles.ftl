### Page of an article.

crumb-board = Articles
article-number = { $text }, article { $number }
article-number-as = { $text }, article { $number } (« { $title } »)
article-section = { $text } : { $section }
article-section-unsure = { $text } : { $section } (non vérifié)
article-process = Une question transversale, traitée comme un article dans les négociations
article-instrument = L’accord dans son ensemble ; jamais compté parmi les articles
article-not-in = Absent de : { $text }
name-translated = traduction de Plenary ; ne figure dans aucune source consultée
continued-by = Remplacé par
continued-merge = Fusionné en
continued-split = Scindé en
continued-rename = Renommé
article-not-yet = Pas encore dans les négociations à cette date ; début : { $date }
# The name that an article had before.
as-earlier = sous le nom de « { $name } »
add-continuing = Fusionner, scinder ou renommer…
now-none = Aucun statut à cette date
now-none-ever = Ajoutez le premier statut à partir d’une page web, d’un document ou de ce qui s’est dit en séance.
meaning-of = Ce que signifie « { $status } »
now-contested = Sources divergentes : une autre source de la même date indique { $statuses }.
timeline = Chronologie
timeline-back =
    { $n ->
        [0] { $n } retours en arrière
        [one] Un retour en arrière
       *[other] { $n } retours en arrière
    }
timeline-steady =
    { $n ->
        [0] { $n } étapes, sans retour en arrière
        [one] Une étape
       *[other] { $n } étapes, sans retour en arrière
    }
timeline-steps =
    { $n ->
        [0] { $n } étapes
        [one] Une étape
       *[other] { $n } étapes
    }
timeline-lower = { $n } étapes, recul seulement au sein d’une phase
timeline-aside =
    { $n ->
        [0] { $course } ; mis de côté { $n } fois
        [one] { $course } ; mis de côté une fois
       *[other] { $course } ; mis de côté { $n } fois
    }
timeline-alt = { $name }, étape par étape : { $turns }. La liste ci-dessous donne les mêmes informations.
timeline-turn = { $status } ({ $date })
timeline-turn-inferred = { $status } ({ $date }, déduit)
timeline-meetings = Réunions (long : article cité)
timeline-meetings-short = Réunions
key-reported = Rapporté
key-inferred = Déduit
key-back = Retour en arrière
observations-count =
    { $n ->
        [0] { $n }, de la plus récente à la plus ancienne
        [one] 1
       *[other] { $n }, de la plus récente à la plus ancienne
    }
observations-older =
    { $n ->
        [0] Afficher { $n } mises à jour plus anciennes
        [one] Afficher une mise à jour plus ancienne
       *[other] Afficher { $n } mises à jour plus anciennes
    }
observations-later =
    { $n ->
        [0] { $n } mises à jour de statut ultérieures ne sont pas affichées.
        [one] Une mise à jour de statut ultérieure n’est pas affichée.
       *[other] { $n } mises à jour de statut ultérieures ne sont pas affichées.
    }
show-today = Revenir à aujourd’hui
basis-inferred = Déduit
basis-planned = Prévu
target-by = objectif : { $status } (échéance : { $date })
depends-on = dépend de { $names }
also-at = aussi sur
published-month = publié en { $date }
mine-private = Votre entrée privée
replaces = Remplace une mise à jour antérieure : { $reason }
replaces-none = Corrige une mise à jour d’un autre article : rien n’est remplacé.
people-texts = Personnes et textes
facilitators = Facilitateurs
person-unnamed = Personne non nommée
seen-from-to = Mentions : { $from } – { $to }
seen-on = Mention : { $to }
seen-since = Depuis { $from }
proposals = Propositions
no-symbol = Cote inconnue
symbol-unsure = cote non vérifiée
targets = Objectif et résultat
target-set = Fixé le
target-target = Objectif
target-outcome = Résultat
target-status-by = { $status } (échéance : { $date })
target-met = Atteint
target-late = Manqué, atteint en retard
target-missed = Manqué
target-open = En cours
target-on = { $status }, { $date }
target-next = statut suivant : { $status }, { $date }
target-nothing = aucun statut depuis
note-label = Note de la rédaction
back-from = recul depuis « { $status } »
coverage = Aucune source publique trouvée après le { $date } (dernière recherche : { $searched })
observations = Mises à jour de statut
# A second status beside the status, such as “incorporation blocked”.
flag = indicateur
published = publié le { $date }
# Label of what the user added.
mine = Votre entrée
