### Reports and briefs.

report-subject = Objet
report-as-of = Situation au
report-sources = Sources
report-sources-count =
    { $n ->
        [0] { $n } notes de bas de page, au moins une par ligne.
        [one] Une note de bas de page.
       *[other] { $n } notes de bas de page, au moins une par ligne.
    }
report-public-only = Données publiques uniquement.
report-cable-title-period = Du { $from } au { $to }
report-cable-title-meeting = { $meeting } : { $counts }
report-whole-status = accord dans son ensemble « { $status } »
report-phase-count = { $count } { $phase }
report-coverage = Couverture du jeu de données
report-coverage-searched = Dernière recherche : { $date }.
report-coverage-added =
    { $n ->
        [0] { $n } entrées ultérieures ont été ajoutées (la plus récente : { $date }).
        [one] Une entrée ultérieure a été ajoutée ({ $date }).
       *[other] { $n } entrées ultérieures ont été ajoutées (la plus récente : { $date }).
    }
report-record-to = { $day } (dernière source : { $end })
report-summary = Résumé
report-back = Reculs, articles mis de côté et sources divergentes
report-open = Autres informations
report-documents = Documents et participants
report-documents-apart = Documents sans article
report-continued = Fusionnés, scindés ou renommés
report-milestones = Jalons
report-participation = Participation
report-stand = Où en sont les articles
report-stand-one = Où il en est
report-follow-up = Suivi
report-our-line = Notre ligne
report-text-article =
    Dans { $text } : { $brackets ->
        [0] aucun crochet.
        [one] { $brackets } passage entre crochets, mots entre crochets : { $words }.
       *[other] { $brackets } passages entre crochets, mots entre crochets : { $words }.
    }
report-text-held = Maintenu par { $members }.
report-text-absent = Absent de { $text }.
report-text-member =
    Dans { $text } : { $n ->
        [one] { $n } passage entre crochets porte ce nom.
       *[other] { $n } passages entre crochets portent ce nom.
    }
report-text-articles = Articles : { $articles }.
report-not-listed = Non énuméré
report-page-rest =
    { $n ->
        [one] Une mise à jour de statut ou intervention antérieure.
       *[other] { $n } mises à jour de statut et interventions antérieures.
    }
report-stance-latest = { $member } { $stance } (dernière date : { $date }).
brief-history = Inclure l’historique
report-history = Historique
report-targets = Objectifs
report-positions = Positions
report-facilitators = Facilitateurs
report-results = Résultats
report-changed = Ce qui a changé
report-own = Commentaires avec source
report-moved-into =
    { $n ->
        [0] { $n } articles sont maintenant { $phase } : { $names }.
        [one] Un article est maintenant { $phase } : { $names }.
       *[other] { $n } articles sont maintenant { $phase } : { $names }.
    }
report-newly-in = Premier statut : { $n } { $phase } ({ $names }).
report-not-announced = Déduit, non annoncé.
report-went-back = { $article } : recul de « { $from } » à « { $to } » ({ $date }).
report-set-aside = { $article } : passage de « { $from } » à « { $to } » ({ $date }).
report-contested = { $article }, { $date } : sources divergentes ({ $one }, mais aussi { $other }).
report-status-line = { $article } : { $status } ({ $date }).
report-says-of = { $article } : { $statement }
report-quoted = « { $words } »
report-tabled = Document présenté par { $who } : { $what } ({ $date }).
report-joined = { $member } : première mention parmi les participants, { $date }.
report-continued-merge = Fusion de { $of } : { $into } ({ $date }).
report-continued-split = Scission de { $of } : { $into } ({ $date }).
report-continued-rename = Nouveau nom de { $of } : { $into } ({ $date }).
report-milestone-line = { $title } ({ $date }).
report-others = d’autres
report-stands-at = { $article } : { $step } (depuis : { $since }).
report-stands-at-later = { $article } : { $phase } (depuis : { $since }) ; { $status } (depuis : { $later }).
report-none-yet = { $article } : aucun statut à cette date.
report-flags = Indicateurs
report-flag-line = { $flag } : { $statement }
report-target-line = { $status } (échéance : { $date }) : { $outcome }.
report-facilitator-since = { $who } (depuis : { $date }).
report-facilitator-line = { $who } (mention : { $date }).
report-outcome-met = atteint ({ $date })
report-outcome-late =
    { $n ->
        [0] manqué, atteint avec { $n } jours de retard ({ $date })
        [one] manqué, atteint avec un jour de retard ({ $date })
       *[other] manqué, atteint avec { $n } jours de retard ({ $date })
    }
report-outcome-late-month = manqué, atteint en retard ({ $date })
report-outcome-missed =
    { $n ->
        [0] manqué depuis { $n } jours
        [one] manqué depuis un jour
       *[other] manqué depuis { $n } jours
    }
report-outcome-missed-month = manqué
report-outcome-dropped = manqué ; non retenu ({ $date })
report-outcome-open =
    { $n ->
        [0] en cours, { $n } jours restants
        [one] en cours, un jour restant
       *[other] en cours, { $n } jours restants
    }
report-outcome-open-month = en cours
report-issues =
    { $n ->
        [0] { $n } questions en suspens
        [one] une question en suspens
       *[other] { $n } questions en suspens
    }
report-next-clean = { $status } (objectif)
report-calendar-target = { $article } : { $status } (objectif)
report-calendar-planned = { $article } : { $status } (prévu)
report-next-planned = { $status } (prévu, { $date })
report-inferred = { $words } (déduit)
report-col-article = Article
report-col-phase = Phase, statut
report-col-since = Dans cette phase depuis
report-col-outstanding = En suspens
report-col-issue = Question
report-col-agreed = Convenu ou rapporté
report-col-next = Étape suivante
report-col-who = Qui
report-col-by = Échéance
report-col-outcome = Résultat
report-col-source = Source
report-col-date = Date
report-col-status = Statut
report-col-statement = Résumé
report-col-quote = Citation
report-col-basis = Fondement
report-col-origin = Provenance
report-col-author = Auteur
report-basis-reported = rapporté
report-basis-inferred = déduit
report-basis-planned = prévu
copy-refused = Le navigateur a bloqué la copie. Enregistrez plutôt le texte en Markdown.
save-markdown = Enregistrer en Markdown
save-html = Enregistrer en HTML
cable-title = Compte rendu
cable-meeting = Réunion
cable-from = Du
cable-to = Au
cable-write = Créer
cable-empty = Choisissez une réunion, ou le premier et le dernier jour d’une période.
cable-csv = Suivi en CSV
cable-own = Commentaires
cable-own-text = Commentaire
cable-own-source = Source
cable-own-private = Absent du compte rendu : ce qu’il cite n’est pas public.
cable-own-unsourced = Absent du compte rendu : ce qu’il cite est sans source.
cable-own-later = Absent du compte rendu : ce qu’il cite est d’une date postérieure.
cable-own-gone = Absent du compte rendu : ce qu’il cite a été retiré, remplacé ou effacé.
cable-own-add = Ajouter
cable-own-remove = Supprimer le commentaire « { $text } »
brief-title = Fiche
brief-deck = Une page sur un article, un Membre ou une réunion.
brief-unknown = Cet article, ce Membre ou cette réunion ne figure pas dans le jeu de données.
brief-empty = { $name } : aucune information sourcée au { $date }.
report-subject-line = { $negotiation } : { $subject }
report-distribution = Diffusion
report-original-title = Titre original
report-language = Langue
report-language-note = La mention « en » signale un texte en anglais, langue de sa source.
report-unsourced =
    { $n ->
        [0] { $n } entrées publiques sans source ne sont pas incluses.
        [one] Une entrée publique sans source n’est pas incluse.
       *[other] { $n } entrées publiques sans source ne sont pas incluses.
    }
report-for-us = Pour nous seulement : contient des entrées non publiques
report-private-line = [Non public] { $words }
report-comments = Nos commentaires
report-comments-note = Rédigés par les auteurs du présent document, sans source.
report-requests = Demandes d’instructions
report-notes = Notes de bas de page
report-made-with = Plenary
report-meeting = { $kind } ({ $date })
report-some-meeting = Réunion ({ $date })
report-english-words = { $status }. « { $statement } »
report-said = Interventions
report-intervention-line = { $article }. { $member } : { $verb } ({ $date }).
report-said-apart = Positions sans article
report-statement-bare = { $member } ({ $date }).
report-position-bare = { $article }. { $member } : { $stance } ({ $date }).
report-issues-line =
    { $n ->
        [0] { $n } questions sont en suspens.
        [one] Une question est en suspens.
       *[other] { $n } questions sont en suspens.
    }
report-history-line = { $date } : { $step }
report-history-words = { $date } : { $step }. { $statement }
report-stance-bare = { $member } : { $stance } ({ $date }).
report-article-stance-bare = { $article } : { $stance } ({ $date }).
report-stance-tabled =
    { $n ->
        [0] texte présenté
        [one] texte présenté
       *[other] texte présenté
    }
report-stance-withdrew =
    { $n ->
        [0] texte retiré
        [one] texte retiré
       *[other] texte retiré
    }
report-stance-supports =
    { $n ->
        [0] soutien
        [one] soutien
       *[other] soutien
    }
report-stance-opposes =
    { $n ->
        [0] opposition
        [one] opposition
       *[other] opposition
    }
report-stance-holds-back =
    { $n ->
        [0] position réservée
        [one] position réservée
       *[other] position réservée
    }
report-verb-supports = soutien
report-verb-objects = objection
report-verb-asks = question
report-verb-proposes = proposition
report-verb-informs = information
report-same-dates =
    { $count ->
        [one] Aussi ce jour-là
       *[other] Aussi ces jours-là
    }
report-next-meeting = prochaine réunion : { $date }
report-untold = Mises à jour de statut non incluses
report-untold-count =
    { $n ->
        [0] { $n } mises à jour de statut sur { $total } à cette date ne sont pas incluses : elles ne changent pas le statut.
        [one] Une mise à jour de statut sur { $total } à cette date n’est pas incluse : elle ne change pas le statut.
       *[other] { $n } mises à jour de statut sur { $total } à cette date ne sont pas incluses : elles ne changent pas le statut.
    }
report-planned = Prévu
report-planned-line = { $date } : { $status }
report-planned-for = prévu : { $date }
report-next-none = aucune annoncée
report-due-missed = { $date } ({ $outcome })
report-said-in = propos tenus en réunion : { $meeting }
report-noted-by = note de { $name }
report-passed-on = { $name }, transmis par { $by }
report-as-sender-says = { $name }, selon l’expéditeur
report-unnamed-author = autre appareil
report-no-source = aucune source indiquée
report-col-facilitator = Facilitateur
report-facilitator-of = { $person } ({ $member })
cable-own-none = Aucune : notre commentaire
cable-own-empty = Saisissez un commentaire.
cable-period-empty = Aucune information sourcée pour cette période. Choisissez d’autres dates ou une autre réunion.
send-copy = Copier
send-docx = Enregistrer en Word (.docx)
send-share = Partager…
send-making = Création du document…
left-out-private =
    { $n ->
        [0] { $n } entrées non publiques ne sont pas incluses.
        [one] Une entrée non publique n’est pas incluse.
       *[other] { $n } entrées non publiques ne sont pas incluses.
    }
left-out-unsourced =
    { $n ->
        [0] { $n } entrées sans source ne sont pas incluses.
        [one] Une entrée sans source n’est pas incluse.
       *[other] { $n } entrées sans source ne sont pas incluses.
    }
left-out-show = Afficher ce qui n’est pas inclus
left-out-item = { $name }, { $date }
left-out-why-private = Non public
left-out-why-unsourced = Sans source
left-out-remedy = Une entrée est incluse dès qu’elle a une source : lien, document, citation, personne, Membre ou réunion.
frame-title = Classification, diffusion, instructions
frame-classification = Mention de classification, sur chaque page
frame-distribution = Diffusion
frame-requests = Demandes d’instructions, une par ligne
private-meeting = Cette réunion n’est pas publique. Choisissez « Pour nous seulement », ou rendez-la publique.
private-article = Cet article n’est pas public. Choisissez « Pour nous seulement », ou rendez-le public.
for-us-choice = Pour nous seulement : inclure les entrées non publiques
for-us-hint = Ce que vous imprimez, copiez ou enregistrez contient alors des entrées non publiques.
