### My list.

## My list

list-title = Ma liste
list-deck =
    Vous suivez : { $articles ->
        [0] aucun article
        [one] un article
       *[other] { $articles } articles
    } et { $members ->
        [0] aucun Membre
        [one] un Membre
       *[other] { $members } Membres
    }.
list-empty = Suivez des articles et des Membres pour voir ici leurs derniers changements et filtrer la liste des articles. Ouvrez-en un et sélectionnez Suivre, ou choisissez ci-dessous.
list-add = Suivre
list-remove = Ne plus suivre { $name }
list-follow = Suivre
list-following = Suivi
list-board = Afficher ma liste dans Articles
list-changed = Changements depuis votre dernière visite
note-private = Note privée sur { $name }
note-line = Note
note-red = Lignes rouges
note-red-hint = Ce que nous ne pouvons accepter
note-never = Privé : jamais imprimé ni exporté. Inclus uniquement dans les sauvegardes complètes.
note-locked = La note et les lignes rouges sont verrouillées.
note-unkept = Pas encore enregistré
draft-held = Avec une phrase secrète, le texte non enregistré est supprimé quand vous verrouillez ou fermez cette fenêtre.
