### The search of all.

lookup-label = Rechercher un article, un Membre, une réunion, un document ou une personne, en anglais, français ou espagnol
lookup-results = Résultats
lookup-group-article =
    { $n ->
        [0] Articles
        [one] Article
       *[other] Articles
    }
lookup-group-member =
    { $n ->
        [0] Membres
        [one] Membre
       *[other] Membres
    }
lookup-group-meeting =
    { $n ->
        [0] Réunions
        [one] Réunion
       *[other] Réunions
    }
lookup-group-proposal =
    { $n ->
        [0] Documents
        [one] Document
       *[other] Documents
    }
lookup-group-person =
    { $n ->
        [0] Personnes
        [one] Personne
       *[other] Personnes
    }
lookup-group-milestone =
    { $n ->
        [0] Jalons
        [one] Jalon
       *[other] Jalons
    }
lookup-group-recent = Recherches récentes
lookup-hint = Article, Membre, document, date…
lookup-said = Déclarations et articles
lookup-moved = Réunions qui l’ont fait avancer ou reculer, jusqu’au { $date }
lookup-none = Aucun résultat pour « { $query } ». Essayez avec moins de lettres ou dans une autre langue.
lookup-start = Saisissez un nom, une cote ou une date, en anglais, français ou espagnol.
lookup-move = parcourir
lookup-open = ouvrir
lookup-record = ajouter un statut
lookup-langs = English, français, español ; accents et majuscules ignorés
lookup-count =
    { $n ->
        [0] Aucun résultat
        [one] Un résultat
       *[other] { $n } résultats
    }
lookup-participant = participe
