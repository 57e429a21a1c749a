### Words of the app’s first load: the frame, the list of articles, an article, the search.

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
add-correct = Corriger
# The “…” button at the end of a row.
row-actions = Actions : { $name }
# Link to the charts, at the head of the list of articles.
nav-pictures = Graphiques
# Button: opens the menu of what can be added.
add-open = Ajouter
nav-more = Plus
# Filter: shows only the articles and members that the user follows.
board-list = Ma liste seulement
source-pack = Seul le jeu de données est affiché.
source-mine = Seules les entrées ajoutées sont affichées.
source-all = Tout afficher
source-label = Données affichées
source-choice-all = Tout
source-choice-pack = Jeu de données seulement
source-choice-mine = Entrées ajoutées seulement
skip = Aller au contenu
search = Rechercher
find = Rechercher dans toutes les langues
# Button that hides what is not public, on a screen that others see; the sentence in place of it; the button that shows it again.
hide-private = Masquer le privé
private-hidden = Les entrées privées sont masquées.
private-show = Afficher le privé
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
asof-choose = Voir la situation à une autre date
asof-day = Date
asof-meeting = Ou une réunion
asof-meeting-is = { $kind } : { $title }
asof-meeting-none = Choisir une réunion
asof-go = Aller à cette date
asof-back-today = Aujourd’hui
asof-bad = Cette date n’existe pas. Saisissez une date valide.
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

## Names of keys

key-enter = Entrée
key-ctrl = Ctrl

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
back-from = recul depuis « { $status } »
# After a status. $date may be an element on the page: it is written once, last or not.
since = depuis { $date }

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
board-find = Nom
board-find-hint = Partie d’un nom
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

crumb-board = Articles
article-number = { $text }, article { $number }
article-number-as = { $text }, article { $number } (« { $title } »)
article-section = { $text } : { $section }
article-section-unsure = { $text } : { $section } (non vérifié)
article-process = Une question transversale, traitée comme un article dans les négociations
article-instrument = L’accord dans son ensemble ; jamais compté parmi les articles
article-not-in = Absent de : { $text }
name-translated = traduction de Plenary ; ne figure dans aucune source consultée
# Button: adds a status to an article.
record = Ajouter un statut
coverage = Aucune source publique trouvée après le { $date } (dernière recherche : { $searched })
continues = Succède à
continued-by = Remplacé par
continued-merge = Fusionné en
continued-split = Scindé en
continued-rename = Renommé
merged-from = Issu de la fusion : { $names }
others = d’autres
article-not-yet = Pas encore dans les négociations à cette date ; début : { $date }
# The name that an article had before.
as-earlier = sous le nom de « { $name } »
add-continuing = Fusionner, scinder ou renommer…
now-none = Aucun statut à cette date
now-none-ever = Ajoutez le premier statut à partir d’une page web, d’un document ou de ce qui s’est dit en séance.
meaning-of = Ce que signifie « { $status } »
now-contested = Sources divergentes : une autre source de la même date indique { $statuses }.
timeline = Chronologie
timeline-back =
    { $n ->
        [0] { $n } retours en arrière
        [one] Un retour en arrière
       *[other] { $n } retours en arrière
    }
timeline-steady =
    { $n ->
        [0] { $n } étapes, sans retour en arrière
        [one] Une étape
       *[other] { $n } étapes, sans retour en arrière
    }
timeline-steps =
    { $n ->
        [0] { $n } étapes
        [one] Une étape
       *[other] { $n } étapes
    }
timeline-lower = { $n } étapes, recul seulement au sein d’une phase
timeline-aside =
    { $n ->
        [0] { $course } ; mis de côté { $n } fois
        [one] { $course } ; mis de côté une fois
       *[other] { $course } ; mis de côté { $n } fois
    }
timeline-alt = { $name }, étape par étape : { $turns }. La liste ci-dessous donne les mêmes informations.
timeline-turn = { $status } ({ $date })
timeline-turn-inferred = { $status } ({ $date }, déduit)
timeline-meetings = Réunions (long : article cité)
timeline-meetings-short = Réunions
key-reported = Rapporté
key-inferred = Déduit
key-back = Retour en arrière
observations = Mises à jour de statut
observations-count =
    { $n ->
        [0] { $n }, de la plus récente à la plus ancienne
        [one] 1
       *[other] { $n }, de la plus récente à la plus ancienne
    }
observations-older =
    { $n ->
        [0] Afficher { $n } mises à jour plus anciennes
        [one] Afficher une mise à jour plus ancienne
       *[other] Afficher { $n } mises à jour plus anciennes
    }
observations-later =
    { $n ->
        [0] { $n } mises à jour de statut ultérieures ne sont pas affichées.
        [one] Une mise à jour de statut ultérieure n’est pas affichée.
       *[other] { $n } mises à jour de statut ultérieures ne sont pas affichées.
    }
show-today = Revenir à aujourd’hui
basis-inferred = Déduit
basis-planned = Prévu
# A second status beside the status, such as “incorporation blocked”.
flag = indicateur
target-by = objectif : { $status } (échéance : { $date })
depends-on = dépend de { $names }
outstanding-count =
    { $n ->
        [0] { $n } questions en suspens
        [one] une question en suspens
       *[other] { $n } questions en suspens
    }
no-source = sans lien
also-at = aussi sur
published = publié le { $date }
published-month = publié en { $date }
# Label of what the user added.
mine = Votre entrée
mine-private = Votre entrée privée
replaces = Remplace une mise à jour antérieure : { $reason }
replaces-none = Corrige une mise à jour d’un autre article : rien n’est remplacé.
people-texts = Personnes et textes
facilitators = Facilitateurs
person-unnamed = Personne non nommée
seen-from-to = Mentions : { $from } – { $to }
seen-on = Mention : { $to }
seen-since = Depuis { $from }
proposals = Propositions
no-symbol = Cote inconnue
symbol-unsure = cote non vérifiée
positions = Positions
targets = Objectif et résultat
target-set = Fixé le
target-target = Objectif
target-outcome = Résultat
target-status-by = { $status } (échéance : { $date })
target-met = Atteint
target-late = Manqué, atteint en retard
target-missed = Manqué
target-open = En cours
target-on = { $status }, { $date }
target-next = statut suivant : { $status }, { $date }
target-nothing = aucun statut depuis
names-forms = Autres noms
note-label = Note de la rédaction

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

## Search

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

## Add status

visibility-delegation = Délégation
keeping = Enregistrement…
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

add-title-article = Ajouter un article
late-data = Données pas encore lues. Fermez les autres onglets de Plenary, puis rechargez la page.
late-screen = Cette partie de Plenary met longtemps à se charger. Rechargez la page.
