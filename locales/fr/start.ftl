### Words of the app’s first load: the frame and the list of articles.

# End of a count of entries: those withdrawn and those locked, which do not count. Other messages take it up.
entries-apart =
    { $withdrawn ->
        [0] { "" }
        [one] { " " }· { $withdrawn } retirée
       *[other] { " " }· { $withdrawn } retirées
    }{ $locked ->
        [0] { "" }
        [one] { " " }· { $locked } verrouillée
       *[other] { " " }· { $locked } verrouillées
    }

## Shell

negotiation-button = Négociation : { $name }
nav-label = Navigation principale
nav-board = Articles
nav-meetings = Réunions
nav-members = Membres
# Those who take part, as the negotiation calls them.
members-called =
    { $term ->
        [parties] Parties
        [participants] Participants
       *[members] Membres
    }
# Button.
correct = Corriger ou retirer
# Button: opens the menu of what can be added.
add-open = Ajouter
nav-more = Plus
# Filter: shows only the articles and members that the user follows.
board-list = Ma liste seulement
source-pack = Seul le jeu de données est affiché.
source-mine = Seules les entrées ajoutées sont affichées.
source-all = Tout afficher
source-choice-all = Tout
source-choice-pack = Jeu de données seulement
source-choice-mine = Entrées ajoutées seulement
skip = Aller au contenu
search = Rechercher
find = Rechercher dans toutes les langues
# Button that hides what is not public, on a screen that others see; the sentence in place of it; the button that shows it again.
hide-private = Masquer le privé
private-hidden = Les entrées privées sont masquées.
asof-label = Date de référence
asof-past = Situation au { $date }
asof-today = Aujourd’hui, { $date }
asof-previous = Réunion précédente, { $date }
asof-next = Réunion suivante, { $date }
asof-no-earlier = aucune réunion avant
asof-no-later = aucune réunion après
asof-last-meeting = Dernière réunion recensée : { $date }
asof-last-meeting-unverified = Dernière réunion recensée : { $date } (non confirmée)
asof-no-meeting = Pas de réunion ce jour ; la dernière a eu lieu le { $date }
asof-back-today = Aujourd’hui
state-offline = Hors ligne
state-record = Dernier statut : { $date }, { $age }
printed-record = Dernier statut : { $date }
state-no-source = Aucune source à cette date
state-empty = Aucune mise à jour de statut
state-age =
    { $n ->
        [0] il y a { $n } jours
        [one] hier
       *[other] il y a { $n } jours
    }
state-age-today = aujourd’hui
state-age-then =
    { $n ->
        [0] { $n } jours avant
        [one] la veille
       *[other] { $n } jours avant
    }
state-age-same = le jour même
state-backup =
    { $n ->
        [0] Sauvegardé il y a { $n } jours
        [one] Sauvegardé hier
       *[other] Sauvegardé il y a { $n } jours
    }
state-backup-today = Sauvegardé aujourd’hui
state-backup-never = Jamais sauvegardé
state-coverage = Sources jusqu’au { $date }
foot-computed = Chaque statut repose sur des mises à jour datées, chacune avec sa source.
foot-pack =
    Jeu de données { $version } : { $observations ->
        [0] { $observations } mises à jour de statut
        [one] une mise à jour de statut
       *[other] { $observations } mises à jour de statut
    }, { $meetings ->
        [0] { $meetings } réunions
        [one] une réunion
       *[other] { $meetings } réunions
    }.
foot-mine =
    { $n ->
        [0] Aucune entrée ajoutée
        [one] Une entrée ajoutée
       *[other] { $n } entrées ajoutées
    }{ entries-apart }
lang-label = Langue de l’application
loading-title = Où en est chaque article
loading-deck = Chargement des données de cet appareil…
opens-elsewhere = (s’ouvre dans un nouvel onglet)

## Dates, as CLDR writes them

# The twelve months as CLDR writes them, with commas between, none after.
months-short = janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.
# The twelve months, with commas between.
months-long = janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre
# The seven days from Sunday, with commas between.
weekdays-short = dim.,lun.,mar.,mer.,jeu.,ven.,sam.
date-long = { $day } { $month } { $year }
month-long = { $month } { $year }
# A day inside a sentence, with its article; a month has none
day-in-sentence = le { $date }

## Phases and statuses

from-phase = auparavant { $phase }
from-none = premier statut
# After a status: it follows from something else, nobody announced it.
inferred = déduit
# After a status: two sources of the same day give different ones.
contested = sources divergentes
# After a status. $date may be an element on the page: it is written once, last or not.
since = depuis { $date }

## Meetings

kind-plenary = Plénière
kind-round = Série de négociations
kind-ministerial = Réunion ministérielle
kind-ministerial-statement = Déclaration ministérielle
kind-statement = Déclaration
kind-general-council = Conseil général
kind-exploratory-meeting = Réunion exploratoire
kind-work-programme = Programme de travail
kind-informal = Réunion informelle
kind-round-postponed = Série de négociations reportée
kind-plenary-planned = Plénière prévue
kind-stocktaking = Réunion de bilan
kind-heads-of-delegation = Chefs de délégation
kind-heads-of-delegation-planned = Réunion prévue des chefs de délégation
kind-work-programme-planned = Réunion prévue du Programme de travail
kind-intersessional = Réunion intersessions
kind-discussion-group = Groupe de discussion
asof-meeting-is = { $kind } : { $title }

## Articles: the headline

# The largest phase but one is written after the semicolon; without any, $m is 0.
headline-rest =
    { $m ->
        [0] .
       *[other] ; { $other }.
    }
headline-clean =
    { $n ->
        [0] Aucun des { $total } articles n’est au propre
        [1] 1 article sur { $total } au propre
       *[other] { $n } articles sur { $total } au propre
    }{ headline-rest }
headline-concluded =
    { $n ->
        [1] 1 article sur { $total } conclu
       *[other] { $n } articles sur { $total } conclus
    }{ headline-rest }
# Of the agreement as a whole; $parts is a list, its first item headline-articles.
headline-whole = { $status } ({ $date }) : { $parts }.
headline-articles =
    { $n ->
        [1] 1 article
       *[other] { $n } articles
    }
headline-all =
    { $n ->
        [1] L’article est conclu.
       *[other] Les { $n } articles sont conclus.
    }
headline-few =
    { $total ->
        [1] 1 article : { $parts }.
       *[other] { $total } articles : { $parts }.
    }
headline-none =
    { $total ->
        [0] Pas encore d’article.
        [1] 1 article, pas encore de statut.
       *[other] { $total } articles, pas encore de statut.
    }
part-concluded =
    { $n ->
        [1] { $n } conclu
       *[other] { $n } conclus
    }
part-clean = { $n } au propre
part-nearly-clean = { $n } presque au propre
part-under-discussion = { $n } en discussion
part-proposed =
    { $n ->
        [1] { $n } proposé
       *[other] { $n } proposés
    }
part-parked = { $n } mis de côté
part-dropped =
    { $n ->
        [1] { $n } non retenu
       *[other] { $n } non retenus
    }
part-none = { $n } sans statut
deck-since-visit =
    { $n ->
        [1] 1 article a changé de phase depuis votre dernière visite ({ $date }).
       *[other] { $n } articles ont changé de phase depuis votre dernière visite ({ $date }).
    }
deck-changed =
    { $n ->
        [1] 1 article a changé de phase depuis { $meeting }.
       *[other] { $n } articles ont changé de phase depuis { $meeting }.
    }
deck-unchanged = Aucun article n’a changé de phase depuis { $meeting }.
deck-settled = Aucun article n’a changé de phase depuis { $date }.
deck-new =
    { $n ->
        [1] 1 article a un statut pour la première fois.
       *[other] { $n } articles ont un statut pour la première fois.
    }
# Button: shows what the headline counts, and how.
how-counted = Mode de calcul
board-charts = Graphiques
deck-first = Le premier statut connu date du { $date }.
deck-first-month = Le premier statut connu date de { $date }.
# Heading over what is ahead.
next-label = À venir
next-none = Aucune échéance à venir.
next-in =
    { $n ->
        [0] aujourd’hui
        [one] demain
       *[other] dans { $n } jours
    }
next-target = { $article }, objectif : { $status }
next-planned = { $article }, prévu : { $status }
next-more =
    { $n ->
        [0] { $n } autres
        [one] un autre
       *[other] { $n } autres
    }
# A meeting whose day is not known has a month
meeting-on = { $meeting } du { $date }
meeting-in = { $meeting } ({ $date })
the-plenary = la plénière
the-round = la série de négociations
the-ministerial = la réunion ministérielle
the-ministerial-statement = la déclaration ministérielle
the-statement = la déclaration
the-stocktaking = la réunion de bilan
the-heads-of-delegation = la réunion des chefs de délégation
the-general-council = le Conseil général
meeting-unverified = prévue ou insuffisamment sourcée
the-meeting = la réunion

## Articles: the table

tally-label = Filtrer par phase
board-caption = Articles par thème au { $date }
board-theme = Thème
board-theme-all = Tous les thèmes
sort-phase = Phase
sort-since = Dernier changement de phase
sort-evidence = Dernière source
sort-name = Nom
# The order of the list, in a line of what is shown.
sorted-phase = Par phase
sorted-since = Par dernier changement de phase
sorted-evidence = Par dernière source
sorted-name = Par nom
board-shown =
    { $n ->
        [0] Aucun sur { $total } affiché
        [one] { $n } sur { $total } affiché
       *[other] { $n } sur { $total } affichés
    }
board-reset = Tout afficher
board-no-match = Aucun article ne correspond à ces filtres à cette date.
col-article = Article
col-phase = Phase et statut
# Head of a column: the day on which the article came into its phase.
col-since = Dans cette phase depuis
col-evidence = Dernière source
col-history = Historique, { $years }
theme-of = { $n } sur { $total } avec un statut
missing-list = Sans statut à cette date : { $names }.
# One line of names under a theme; left-out-more is a link after the last of them.
left-out-list = Non retenus : { $names }
left-out-more = et { $n } de plus
meanings = Ce que signifie chaque statut
instrument-label = L’accord dans son ensemble
strip-then = { $first }, puis { $rest }
strip-empty = sans statut
private-included = Tient compte d’une mise à jour de statut non publique

## Article

# Button: adds a status to an article.
record = Ajouter un statut
continues = Succède à
merged-from = Issu de la fusion : { $names }
others = d’autres
outstanding-count =
    { $n ->
        [0] { $n } questions en suspens
        [one] une question en suspens
       *[other] { $n } questions en suspens
    }
no-source = sans lien
names-forms = Autres noms

## Add status

visibility-delegation = Délégation
saved = Enregistré.
undo = Annuler l’enregistrement
redo = Rétablir

## Failures

failure-title = Échec de l’enregistrement
failure-retry = Réessayer
failure-reload = Recharger
backup-due = { $n } entrées, retraits compris, ne sont pas sauvegardées.
backup-now = Sauvegarder maintenant
notice-unpromised = Le navigateur peut supprimer vos données, toujours en fenêtre privée. Créez une sauvegarde.
locked =
    { $n ->
        [0] { $n } entrées sont verrouillées.
        [one] Une entrée est verrouillée.
       *[other] { $n } entrées sont verrouillées.
    }
locked-none = Des entrées sont verrouillées.
locked-open = Déverrouiller
install = Installer
notice-later = Plus tard
notice-blocked = Plenary est ouvert dans un autre onglet, ce qui bloque une mise à jour. Fermez cet onglet.
unknown-day = « { $day } » n’est pas une date valide. La situation d’aujourd’hui est affichée.
screen-failed = Cette partie de Plenary ne s’est pas chargée. Rechargez la page.
screen-coming = Chargement…

## Add

late-data = Données pas encore lues. Fermez les autres onglets de Plenary, puis rechargez la page.
late-screen = Cette partie de Plenary met longtemps à se charger. Rechargez la page.
