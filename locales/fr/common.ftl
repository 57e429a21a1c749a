### Words of the app’s first load that the extension has too.

app-name = Plenary
foot-help = Aide
foot-keys = Raccourcis clavier
close = Fermer
# Of an article that is in the concluded agreement.
phase-concluded = Conclu
# Adjective of a text on which nothing is left in brackets: agreed.
phase-clean = Texte propre
# Of a text with few brackets left.
phase-nearly-clean = Texte presque propre
phase-under-discussion = En discussion
phase-proposed = Proposé
# Set aside for now; it may come back.
phase-parked = Mis de côté
# Left out of the agreement.
phase-dropped = Non retenu
phase-none = Sans statut
board-sort = Trier par
# Verb after the names of members: they put a text on the table, as a proposal. $n counts the members.
stance-tabled =
    { $n ->
        [0] ont présenté un texte
        [one] a présenté un texte
       *[other] ont présenté un texte
    }
# Verb after the names of members. $n counts them.
stance-withdrew =
    { $n ->
        [0] ont retiré leur texte
        [one] a retiré son texte
       *[other] ont retiré leur texte
    }
# Verb after the names of members. $n counts them.
stance-supports =
    { $n ->
        [0] soutiennent
        [one] soutient
       *[other] soutiennent
    }
# Verb after the names of members. $n counts them.
stance-opposes =
    { $n ->
        [0] s’opposent
        [one] s’oppose
       *[other] s’opposent
    }
# Verb after the names of members. $n counts them.
stance-holds-back =
    { $n ->
        [0] réservent leur position
        [one] réserve sa position
       *[other] réservent leur position
    }
visibility-public = Public
visibility-private = Privé
cancel = Annuler
