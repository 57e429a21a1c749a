### Words that several screens share.

board-filters = Filtrer et trier

## A phase as predicate of a number of articles

counted-concluded =
    { $n ->
        [0] conclus
        [one] conclu
       *[other] conclus
    }
counted-clean =
    { $n ->
        [0] au propre
        [one] au propre
       *[other] au propre
    }
counted-nearly-clean =
    { $n ->
        [0] presque au propre
        [one] presque au propre
       *[other] presque au propre
    }
counted-under-discussion =
    { $n ->
        [0] en discussion
        [one] en discussion
       *[other] en discussion
    }
counted-proposed =
    { $n ->
        [0] proposés
        [one] proposé
       *[other] proposés
    }
counted-parked =
    { $n ->
        [0] mis de côté
        [one] mis de côté
       *[other] mis de côté
    }
counted-dropped =
    { $n ->
        [0] non retenus
        [one] non retenu
       *[other] non retenus
    }
stance-facilitates = fait office de facilitateur

## Shared by the screens

more-title = Plus
more-deck = Autres outils : comparer, rédiger, prendre des notes et transférer vos données.
saved = Enregistré.
not-kept = Non enregistré. { $reason }
not-done = Une erreur s’est produite. Vos données ne sont pas touchées. Rechargez Plenary, puis réessayez.
print = Imprimer
copied = Copié.
article = Article
member = Membre
meeting = Réunion
status = Statut
day = Date
choose-article = Choisir un article
choose-member = Choisir un Membre
choose-meeting = Choisir une réunion
nothing-yet = Rien pour l’instant.
table-of = Afficher sous forme de tableau
more-install = Installez Plenary pour l’ouvrir depuis son icône et l’utiliser hors ligne.
more-write = Comptes rendus et fiches
more-compare = Comparer
more-work = Notes et entrées
more-keep = Données et paramètres
more-changes = Changements depuis votre dernière visite ou entre deux dates
more-cable = Une réunion ou une période en un document, avec une source pour chaque ligne
more-brief = Synthèse d’une page sur un article, un Membre ou une réunion
more-pictures = Évolution, chronologies, objectifs et participation
more-matrix = Qui a présenté ou retiré un texte, qui soutient, s’oppose ou réserve sa position
more-list = Articles et Membres que vous suivez, avec notes et lignes rouges
more-room = Qui a dit quoi, en trois gestes
more-mine = Tout ce qui a été ajouté au jeu de données, et par qui : corriger, retirer, partager
more-reader = Collez un texte pour y repérer les articles, les Membres et les statuts
more-files = Sauvegarde, restauration, import, export et jeux de données
more-receive = Récupérer une entrée depuis un autre téléphone
more-settings = Langue, termes personnalisés, phrase secrète

## Article and member

# Heading: the newest things that members said.
last-said = Dernière intervention
# Button: shows the whole list.
show-all = Tout afficher ({ $n })
# End of a list of members.
and-more =
    { $n ->
        [one] et un autre
       *[other] et { $n } autres
    }
names-places = Noms et places
# Item of a menu, before the publisher.
source-open = Ouvrir la source : { $publisher }
last-said-none = Rien de recensé à cette date.

## How the headline of the list is counted

count-each = Chaque article compte une fois, selon son dernier statut à cette date.
count-settled = Derniers changements de phase ({ $date }) : { $n }.
count-settled-new = Premiers statuts ce jour-là : { $n }.
count-inferred = Statuts déduits, non annoncés : { $n }.
count-before = En discussion depuis avant la conclusion de l’accord dans son ensemble : { $n }.
count-none = Sans statut à cette date : { $n } sur { $total }.
coverage-dataset = Jeu de données : { $text } Dernière recherche : { $searched }.
