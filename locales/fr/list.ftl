### My list.

## My list

list-title = Ma liste
list-deck =
    { $articles ->
        [0] { $articles } articles
        [one] { $articles } article
       *[other] { $articles } articles
    } · { $members ->
        [0] { $members } Membres
        [one] { $members } Membre
       *[other] { $members } Membres
    }
list-empty = Suivez des articles et des Membres pour voir ici leurs changements. Choisissez ci-dessous.
list-add = Suivre
list-remove = Ne plus suivre { $name }
list-follow = Suivre
list-following = Suivi
list-follow-whole = Suivre toute la négociation
list-following-whole = Toute la négociation est suivie
list-board = Afficher ma liste dans Articles
list-changed = Changements depuis votre dernière visite
note-private = Note privée sur { $name }
note-line = Note
note-red = Lignes rouges
note-red-hint = Ce que nous ne pouvons accepter
note-never = Privé : jamais exporté, imprimé pour nous seulement. Inclus uniquement dans les sauvegardes complètes.
note-locked = La note et les lignes rouges sont verrouillées.
note-unkept = Pas encore enregistré
note-due = À faire avant le
note-done = Fait
note-overdue = en retard
notes-due-title = À faire
draft-held = Avec une phrase secrète, le texte non enregistré est supprimé quand vous verrouillez ou fermez cette fenêtre.
