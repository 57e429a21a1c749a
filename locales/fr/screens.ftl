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

## Places of More: their names, and what is there

nav-changes = Ce qui a changé
nav-report = Compte rendu
nav-analyse = Analyser un texte
nav-texts = Textes
nav-mine = Mes données
nav-exchange = Échanges
nav-negotiations = Négociations
nav-settings = Paramètres
nav-help = Aide
more-changes = Changements depuis votre dernière visite ou entre deux dates
more-report = Une réunion ou une période, avec une source pour chaque ligne ; une fiche d’une page
more-analyse = Collez un texte pour y repérer les articles, les Membres et les statuts
more-texts = Projets de la négociation, et ce qui a changé entre deux
more-mine = Vos entrées, les modifications faites ici, votre liste avec notes et lignes rouges
more-exchange = Import, export, sauvegarde, réception, tableaux, délégation
more-negotiations = Toutes les négociations sur cet appareil : ce qui a changé, prochaines dates, en ajouter ou en supprimer une
more-settings = Langue, termes personnalisés, phrase secrète
more-help = Premiers pas, vocabulaire, raccourcis, lieux de stockage, fiabilité de la reconnaissance

## Tabs: the screens of one place

tab-members = Membres
tab-matrix = Positions
tab-cable = Compte rendu
tab-brief = Fiche
tab-mine = Mes entrées
tab-history = Modifications faites ici
tab-list = Ma liste
tab-files = Importer et exporter
tab-receive = Recevoir
tab-rows = Tableaux
tab-delegation = Délégation
tab-negotiations = Vue d’ensemble
tab-compare = Comparer
tab-help = Aide
tab-accuracy = Fiabilité de la reconnaissance

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
add-correct = Corriger
# The “…” button at the end of a row.
row-actions = Actions : { $name }
# Link to the charts, at the head of the list of articles.
nav-pictures = Graphiques
source-label = Données affichées
private-show = Afficher le privé
asof-choose = Voir la situation à une autre date
asof-day = Date
asof-meeting = Ou une réunion
asof-meeting-none = Choisir une réunion
asof-go = Aller à cette date
asof-bad = Cette date n’existe pas. Saisissez une date valide.
key-enter = Entrée
key-ctrl = Ctrl
board-find = Nom
board-find-hint = Partie d’un nom
keeping = Enregistrement…
