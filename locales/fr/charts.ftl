### Charts.

## Charts

pictures-title = Graphiques
pictures-deck = L’évolution des négociations. Chaque graphique existe aussi en tableau.
momentum-title = Évolution des articles par phase
momentum-text = { $from } – { $to } : le nombre d’articles au propre ou conclus est passé de { $first } à { $last }. Plus forte hausse mensuelle : { $most } ({ $when }).
momentum-month = Mois
momentum-count = Articles
timeline-title = Chronologie d’un article
timeline-text =
    { $n ->
        [0] { $article } : aucun statut jusqu’au { $to }.
        [one] { $article } : une étape jusqu’au { $to }.
       *[other] { $article } : { $n } étapes jusqu’au { $to }.
    }
timeline-back-on = Retours en arrière : { $dates }.
timeline-never-back = Aucun retour en arrière.
timeline-lower-on = Recul au sein d’une même phase : { $dates }.
timeline-aside-on = Mis de côté : { $dates }.
targets-title = Objectifs et résultats
targets-text =
    { $n ->
        [0] { $n } objectifs : { $parts }.
        [one] Un objectif : { $parts }.
       *[other] { $n } objectifs : { $parts }.
    }
targets-part-met =
    { $n ->
        [0] { $n } atteints
        [one] un atteint
       *[other] { $n } atteints
    }
targets-part-late =
    { $n ->
        [0] { $n } manqués mais atteints plus tard
        [one] un manqué mais atteint plus tard
       *[other] { $n } manqués mais atteints plus tard
    }
targets-part-missed =
    { $n ->
        [0] { $n } manqués et toujours pas atteints
        [one] un manqué et toujours pas atteint
       *[other] { $n } manqués et toujours pas atteints
    }
targets-part-open =
    { $n ->
        [0] { $n } en cours
        [one] un en cours
       *[other] { $n } en cours
    }
targets-due = Échéance
targets-met = Atteint
targets-none = Aucun objectif annoncé à cette date.
participation-title = Participation dans le temps
participation-text = De { $first } ({ $from }) à { $last } ({ $to }). Les sources ne comptent pas toutes de la même façon.
participation-members = Membres
picture-none = Aucune donnée à afficher à cette date.
copy-link = Copier le lien
copy-link-of = Copier le lien : { $name }
copy-link-refused = Le navigateur a bloqué la copie. Copiez vous-même cette adresse web : { $link }
link-copied = Lien copié.
link-copied-entry = Lien copié. Il fonctionne pour toute personne qui a reçu cette entrée.
link-only-here = Lien non copié : cette page ne s’ouvre que sur cet appareil.
link-copied-here = Lien copié. Plenary fonctionne sur cet ordinateur : le lien n’est valable que sur cet appareil.
this-page = cette page
status-on = { $status }, { $date }
observation-asked-later = La mise à jour de statut à laquelle mène le lien est postérieure à la date de référence ({ $date }).
observation-asked-missing = La mise à jour du lien n’est pas ici : retirée, remplacée ou non partagée.
timeline-of = Chronologie : { $article }
chart-exits = Partager ce graphique : { $name }
chart-download = Télécharger
chart-download-as = { $format }, télécharger : { $name }
chart-embed = Intégrer
chart-embed-of = Intégrer : { $name }
chart-embed-text = Collez ce code dans le HTML d’une page. Il montre le graphique tel qu’il est maintenant, sans script, étroit ou large selon la place, et en donne la teneur aux personnes qui ne le voient pas.
chart-embed-code = Code HTML
chart-embed-narrow = Dans une colonne étroite
chart-embed-wide = Dans une colonne large
chart-embed-below = Sous le graphique : lien, sources, date et tableau des données
chart-embed-copy = Copier le code
chart-sources = Sources : { $names }.
chart-sources-more =
    { $n ->
        [0] Sources : { $names } et { $n } autres.
        [one] Sources : { $names } et une autre.
       *[other] Sources : { $names } et { $n } autres.
    }
chart-day = Situation au { $date }.
chart-coverage = Aucune source publique trouvée après le { $date }.
chart-coverage-dataset = Jeu de données : aucune source publique trouvée après le { $date }.
chart-made = Plenary, { $negotiation }, jeu de données { $version }.
chart-made-added = Plenary, { $negotiation }, jeu de données { $version } et { $added }.
chart-added =
    { $n ->
        [0] { $n } entrées ajoutées
        [one] une entrée ajoutée
       *[other] { $n } entrées ajoutées
    }
chart-added-dated =
    { $n ->
        [0] { $n } entrées ajoutées (la plus récente : { $date })
        [one] une entrée ajoutée ({ $date })
       *[other] { $n } entrées ajoutées (la plus récente : { $date })
    }
text-copied = Copié.
text-not-copied = Le navigateur a bloqué la copie. Sélectionnez le texte et copiez-le vous-même.
cite = Citer
cite-of = Citer : { $name }
cite-none = Il n’y a rien à citer ici. Les entrées privées ne sont pas citées.
cite-source = La source
cite-negotiation = Le jeu de données
cite-plenary = Cette page de Plenary
cite-plain = Texte brut
cite-copy = Copier en { $format }
cite-copy-plain = Copier en texte brut
cite-planned = { $words } (prévu)
cite-untitled = [Sur { $article } : « { $status } »]
cite-download = Télécharger en { $format }
cite-accessed = Consulté le { $date }.
cite-dataset = Plenary, jeu de données { $version }
cite-dataset-added = Plenary, jeu de données { $version } et entrées ajoutées
cite-article-title = { $article } : « { $status } » ({ $date })
cite-here = Plenary fonctionne sur cet ordinateur : ses adresses web ne sont valables que sur cet appareil.
export-table = Exporter (CSV)
export-rows =
    { $n ->
        [0] { $n } lignes exportées.
        [one] Une ligne exportée.
       *[other] { $n } lignes exportées.
    }
column-as-of = Situation au
column-article = Article
column-number = Numéro
column-theme = Thème
column-phase = Phase
column-status = Statut
column-since = Dans cette phase depuis
column-basis = Fondement
column-disputed = Sources divergentes
column-flags = Indicateurs
column-outstanding = Questions en suspens
column-latest = Dernière source, date
column-source = Source
column-member = Membre
column-position = Position
column-date = Date
column-statement = Résumé
column-symbol = Cote
column-author = Auteur
column-official = Nom officiel
column-code = Code
column-participates = Participant
column-from = Participe depuis
column-to = A participé jusqu’à
column-group = Niveau de développement
column-start = Premier jour
column-end = Dernier jour
column-meeting = Réunion
column-kind = Type
column-time = Heure de début
column-until = Heure de fin
column-zone = Fuseau horaire
column-place = Lieu
column-chair = Présidence
column-participants = Participants
column-changed = Articles ayant changé de phase
column-id = Identifiant
