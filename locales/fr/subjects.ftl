### Pages of members and meetings, and the form of a status update.

## Members, meetings and the form of a status update

members-title = Membres
members-deck =
    { $term ->
        [members] Les sources comptent { $participants } participants sur { $total } Membres.
       *[other] Les sources comptent { $participants } participants sur { $total } de la liste.
    }
members-beside = Dans la liste ci-dessous, mais hors du décompte des sources : { $names }.
members-part = Participants
members-others = Autres
member-participant = Participe à la négociation
member-not = Participation à la négociation non attestée
member-part = Participation à la négociation
member-signed = A signé ou soutenu : { $statement }
member-not-signed = N’a pas souscrit à : { $statement }
member-group-LDC = Pays moins avancé (PMA)
member-group-developing = Pays en développement Membre
member-group-developed = Pays développé Membre
member-eu-state = État membre de l’Union européenne
member-acceded = Membre de l’OMC depuis le { $date }
member-known = Sources et fiabilité : { $confidence }
note-confidence = Fiabilité : { $level }.
note-symbol = Cote { $symbol } : non vérifiée dans une source.
note-date-of-report = La date est celle du compte rendu.
note-date-inferred = La date est déduite.
confidence-high = élevée
confidence-medium-high = assez élevée
confidence-medium = moyenne
confidence-low = faible
member-roles = Fonctions
member-process =
    { $n ->
        [0] { $n } mises à jour de statut communiquées au nom du processus, non en son nom propre
        [one] Une mise à jour de statut communiquée au nom du processus, non en son nom propre
       *[other] { $n } mises à jour de statut communiquées au nom du processus, non en son nom propre
    }
member-process-note = Les présidents et les facilitateurs rendent compte au nom du groupe. Cela ne préjuge pas de la position du Membre.
role-of-process = ensemble du processus
meetings-title = Réunions
meetings-deck =
    { $n ->
        [0] { $n } réunions
        [one] Une réunion
       *[other] { $n } réunions
    } · { $moved } avec changement de phase
meetings-later =
    { $n ->
        [0] { $n } réunions ultérieures ne sont pas affichées.
        [one] Une réunion ultérieure n’est pas affichée.
       *[other] { $n } réunions ultérieures ne sont pas affichées.
    }
col-date = Date
col-meeting = Réunion
col-kind = Type
col-changed = Changements de phase
col-participants = Participants
meeting-time = Heure de début
meeting-until = Heure de fin
meeting-zone = Fuseau horaire
meeting-place = Lieu
meeting-members = Membres présents
meeting-chair = Présidence
meeting-participants = Nombre de participants
meeting-topics = Sujets
meeting-sources = Sources
meeting-changed = Ce qui a changé à cette réunion
meeting-changed-none = Aucun article n’a changé de phase.
meeting-recorded = Mises à jour de statut issues de cette réunion
meeting-recorded-none = Aucune mise à jour de statut liée à cette réunion.
meeting-also =
    { $n ->
        [one] Aussi ce jour-là
       *[other] Aussi ces jours-là
    }
meeting-here = { $time } ici
meeting-board = Articles à cette date
meeting-later = Cette réunion est postérieure à la date choisie ({ $date }).
meeting-previous = Précédente : { $date }
meeting-next = Suivante : { $date }
changed-count =
    { $n ->
        [0] { $n } articles ont changé de phase
        [one] Un article a changé de phase
       *[other] { $n } articles ont changé de phase
    }
sheet-title = Ajouter un statut
field-article-choose = Choisir un article
field-status-choose = Choisir un statut
field-status-steps = Étapes
field-status-flags = Indicateurs (sans effet sur la phase)
field-date-hint = Date du statut, et non de la page
field-date-month = Si le champ est vide, la date reste { $month }
field-meeting = Réunion
field-meeting-none = Aucune réunion
field-basis = Fondement
field-basis-reported = Rapporté par la source
field-basis-inferred = Déduit par moi
field-basis-planned = Prévu, annoncé pour plus tard
field-url = Lien vers la source
field-url-hint = Une adresse web (https:// ou http://). Laissez vide pour ce qui s’est dit en séance.
add-source = Ajouter une source
field-quote = Citation (mots exacts)
field-statement = En vos propres termes
field-role-none = Fonction inconnue
field-person-hint = Nom, s’il est connu
field-member = Membre
field-member-none = Aucun Membre nommé
field-outstanding = Questions en suspens
field-outstanding-hint = Nombre de questions encore ouvertes, si la source les compte
field-target-status = Statut visé
field-target-none = Aucun objectif
field-target-date = Date visée
legend-what = Quoi et quand
visibility-choose = choisissez une option
visibility-why-heard = choisissez : ce que vous avez entendu peut être confidentiel
legend-evidence = Source
legend-who = Qui l’a dit
legend-more = Ce qui reste à régler
record-now = Statut jusque-là : { $status }, { $date }
record-now-none = Aucun statut connu pour cet article à cette date
keep = Enregistrer
sheet-why = Rien n’est écrasé : les entrées antérieures sont conservées
effect-older = Le statut de l’article ne change pas : { $status } ({ $date }) est plus récent.
effect-followed = Statut à cette date : { $then }. Statut suivant : { $status } ({ $date }).
effect-outranked = Statut inchangé : { $status }, à la même date, compte. S’il est faux, corrigez-le ou retirez-le.
effect-planned = Figure sous « À venir » ; ne compte qu’une fois rapporté.
effect-confirms = Cela confirme le statut actuel.
effect-later = Compte dès { $date }, après la date de référence.
effect-hidden = Non affiché pour l’instant : seul le jeu de données est affiché.
kept-public = Enregistré : { $article }, { $status }, { $date }
kept-private = Enregistré en privé : { $article }, { $status }, { $date }
effect-private = Privé : ne compte que sur cet appareil, ni imprimé ni exporté.
keys-title = Raccourcis clavier
keys-find = Rechercher par n’importe quel nom, dans toutes les langues
keys-list = Cette liste
keys-close = Fermer ce qui est ouvert
keys-move = Parcourir les résultats
keys-open = Ouvrir le résultat
keys-record-result = Ajouter un statut au résultat
keys-record = Ajouter un statut
keys-undo = Annuler le dernier enregistrement
keys-redo = Rétablir ce que vous avez annulé
keys-hide = Masquer ou afficher les entrées privées
keys-meetings = Réunion précédente et suivante
keys-matrix = Passer d’une case de la matrice à l’autre
draft-back = Votre brouillon du { $date } a été rétabli.
draft-clear = Supprimer le brouillon
error-summary =
    { $n ->
        [0] { $n } erreurs à corriger
        [one] Une erreur à corriger
       *[other] { $n } erreurs à corriger
    }
error-date-future = La date ne peut pas être future. Pour ce qui est annoncé pour plus tard, choisissez le fondement « Prévu » sous « Plus de détails ».
error-evidence = Saisissez un lien vers la source, une citation ou un résumé dans vos propres termes.
error-reason = Expliquez dans la note pourquoi vous le déduisez.
error-outstanding = Saisissez un nombre entier de 0 à 1000.
error-target = Indiquez un statut et une date pour l’objectif.
