### Signs beside statements in a web page.

margin-keep =
    { $n ->
        [0] { $n } statuts indiqués dans cette phrase : ouvrir pour enregistrer
        [one] Statut indiqué dans cette phrase : ouvrir pour enregistrer
       *[other] { $n } statuts indiqués dans cette phrase : ouvrir pour enregistrer
    }
margin-kept =
    { $n ->
        [0] { $n } mises à jour de statut enregistrées
        [one] Enregistré
       *[other] { $n } mises à jour de statut enregistrées
    }
check-suggestion = Suggestion : à vérifier
check-inferred = Déduit du contenu
