### The extension’s panel.

panel-record-to = données jusqu’au { $date }
panel-page = Cette page : { $date }, { $lang }
panel-no-day = sans date
panel-marks-on = Surlignage sur ce site
panel-show-then = Afficher les statuts à la date de la page
panel-previous = Surlignage précédent
panel-next = Surlignage suivant
panel-claims = Cette page comparée à vos données
panel-articles = Également mentionnés
panel-members = Membres cités
panel-yours = Votre entrée
panel-edit = Modifier
panel-show = Afficher sur la page
# Adjective: this statement is saved.
panel-kept = enregistré
panel-outweighed = Une autre phase s’applique : une mise à jour plus récente ou plus avancée l’emporte
panel-kept-outweighed = Enregistré, mais une autre phase s’applique : une mise à jour plus récente ou plus avancée l’emporte
panel-keep-selection = Enregistrer la sélection
panel-no-selection = Sélectionnez d’abord du texte sur la page
panel-loading = Lecture de la page…
panel-nothing = Cette page ne cite ni article ni Membre.
panel-off = Le surlignage est désactivé sur ce site. Plenary ne modifie pas la page.
panel-other = Plenary n’est pas actif sur ce site. Vous pouvez lire cette page une fois, ou activer Plenary sur tout le site.
panel-other-once = Plenary n’est pas actif sur ce site. Vous pouvez lire cette page une fois.
panel-once = Lire cette page
panel-always = Toujours sur ce site
panel-barred = Le navigateur ne permet à aucune extension de lire cette page. Copiez le texte et collez-le dans « Analyser un texte » dans Plenary.
panel-once-failed = Le navigateur ne l’a pas permis. Appuyez sur le bouton Plenary de la barre d’outils sur cette page, puis réessayez.
panel-pdf = Le navigateur ne permet à aucune extension de lire les PDF. Copiez le texte et collez-le dans « Analyser un texte » dans Plenary.
panel-pdf-open = Ouvrir « Analyser un texte »
panel-waiting =
    { $n ->
        [0] { $n } entrées en attente de synchronisation
        [one] Une entrée en attente de synchronisation
       *[other] { $n } entrées en attente de synchronisation
    }
panel-waiting-none = Rien en attente de synchronisation
panel-refused = Plenary n’a pas accepté cette entrée : { $reason }
panel-refused-field = Plenary n’a pas accepté cette entrée : le champ « { $field } » n’est pas valide.
panel-refused-unfit = Plenary n’a pas accepté cette entrée : un champ est trop long ou contient un élément qui ne peut pas être sauvegardé.
panel-shipped = Données affichées : jeu de données fourni avec l’extension. Ouvrez Plenary une fois pour utiliser les vôtres.
panel-from-pwa = Données affichées : celles de Plenary.
panel-changed = La page a changé depuis cet enregistrement
panel-kept-here = Enregistré depuis cette page
panel-private = privé
panel-settings = Paramètres
panel-open-pwa = Ouvrir Plenary
relation-new = Nouveau
relation-newer = Plus récent
relation-older = Plus ancien
# The page says what the data say.
relation-same = Identique
relation-conflict = Contredit
# A source that counts for more says something else.
relation-outweighed = Sans effet
relation-undated = Sans date
verdict-unread = Les statuts indiqués sur cette page n’ont pas pu être lus. Rechargez la page pour réessayer.
verdict-none = Cette page n’indique le statut d’aucun article.
verdict-same = Tout ce que cette page indique figure déjà dans vos données.
verdict-new =
    { $n ->
        [0] informations nouvelles sur { $n } articles
        [one] informations nouvelles sur un article
       *[other] informations nouvelles sur { $n } articles
    }
verdict-newer =
    { $n ->
        [0] informations plus récentes sur { $n } articles
        [one] informations plus récentes sur un article
       *[other] informations plus récentes sur { $n } articles
    }
verdict-undated =
    { $n ->
        [0] { $n } articles sans date
        [one] un article sans date
       *[other] { $n } articles sans date
    }
verdict-older =
    { $n ->
        [0] informations plus anciennes sur { $n } articles
        [one] informations plus anciennes sur un article
       *[other] informations plus anciennes sur { $n } articles
    }
verdict-conflict =
    { $n ->
        [0] informations contradictoires sur { $n } articles
        [one] informations contradictoires sur un article
       *[other] informations contradictoires sur { $n } articles
    }
verdict-outweighed =
    { $n ->
        [0] informations sans effet sur { $n } articles
        [one] informations sans effet sur un article
       *[other] informations sans effet sur { $n } articles
    }
# How often an article is named on the page. $n is two or more.
times = { $n } fois
form-title = Enregistrer depuis cette page
form-negotiation = Négociation
role-wto-report = rapport de l’OMC
form-said-by = Dit par
form-paragraph = Paragraphe { $n }
# A quotation, in the quotation marks of the language.
quoted = « { $text } »
form-published = publié le { $date }
source-of = Source : { $source }
watch-heading = Actualités
watch-follows-none = Toutes les actualités sur les négociations sont affichées.
watch-follows =
    { $n ->
        [0] Cite un des { $n } éléments que vous suivez
        [one] Cite l’élément que vous suivez
       *[other] Cite un des { $n } éléments que vous suivez
    }
watch-follows-others = Toutes les actualités sur les autres négociations sont affichées.
watch-failing = La dernière requête a échoué. Plenary réessaiera, moins souvent.
panel-suggestions-note = Les suggestions ne sont pas comptées. Enregistrez-les une à une.
panel-press-again = Appuyer de nouveau pour enregistrer
panel-sort-relation = écart avec vos données
panel-sort-page = ordre dans la page
panel-wrong-note = Indications marquées comme inexactes : { $n }. Conservées ici jusqu’à leur export ou suppression.
panel-more = Plus : { $name }
panel-this-page = cette page
panel-page-day = Cette page n’a pas de date. Saisissez-la :
panel-known =
    { $n ->
        [0] Déjà dans vos données ({ $n }) : { $names }
        [one] Déjà dans vos données : { $names }
       *[other] Déjà dans vos données ({ $n }) : { $names }
    }
panel-positions =
    { $n ->
        [0] Afficher { $n } positions de Membres
        [one] Afficher une position d’un Membre
       *[other] Afficher { $n } positions de Membres
    }
panel-uncertain =
    { $n ->
        [0] Afficher { $n } indications de statut incertaines
        [one] Afficher une indication de statut incertaine
       *[other] Afficher { $n } indications de statut incertaines
    }
panel-pick = En sélectionner plusieurs à enregistrer
panel-save = Enregistrer { $n }
panel-taken-out = Marqué comme inexact : { $name }
panel-refused-here =
    { $n ->
        [0] { $n } indications de statut marquées comme inexactes
        [one] Une indication de statut marquée comme inexacte
       *[other] { $n } indications de statut marquées comme inexactes
    }
panel-taught = Vos corrections
panel-lessons-note = Vos corrections : { $n } exemples sans mots ni adresses, stockés sur cet appareil.
panel-frames = Non lu : parties de cette page qui viennent de { $sites }
said-elsewhere = { $speaker }, d’après une autre phrase. Cochez pour confirmer.
form-members = Membres
form-add-member = Ajouter un Membre
form-remove = Enlever { $name }
form-use-speaker = Utiliser : { $speaker } (d’après une autre phrase)
form-kind = Ce qu’il faut enregistrer
form-position = Position
form-no-day = Saisissez la date de cette indication.
