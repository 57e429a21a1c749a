### Texts: drafts that the user adds, and what changed between two.

texts-title = Textes
texts-deck = Vos projets, article par article. Ils restent sur cet appareil.
texts-empty = Aucun texte. Ajoutez le projet que vous avez, puis le suivant quand il arrive.
texts-open = Ajouter un texte (DOCX, PDF, HTML, texte)
texts-drop = Vous pouvez aussi déposer un fichier ici.
texts-paste = Coller un texte
texts-pasted = Texte
texts-read = Lire
texts-form = Nouveau texte
texts-field-title = Titre
texts-field-symbol = Cote
texts-field-date = Date
texts-field-language = Langue
texts-mark-restricted = Le texte indique qu’il est à diffusion restreinte.
texts-mark-limited = Le texte indique que sa distribution est limitée.
texts-mark-job = La cote est celle d’un document de séance.
texts-no-title = Saisissez un titre.
texts-bad-date = Saisissez le jour, par exemple 12 novembre 2026.
texts-reading = Lecture du texte…
texts-failed = Le texte n’a pas pu être lu. Rechargez Plenary, puis réessayez.
texts-body-locked = Déverrouillez avec la phrase secrète pour voir ce texte.
texts-body-missing = Les mots de ce texte ne sont pas sur cet appareil. Ajoutez de nouveau le fichier, ou restaurez une sauvegarde qui les contient.
texts-gone = Ce texte n’est pas sur cet appareil.
texts-not-printed = Les textes privés ne sont pas imprimés.
texts-all = Tous les textes
texts-compare-with = Comparer avec { $title }
texts-compare-other = Comparer avec un autre texte
texts-correct = Corriger
texts-remove = Supprimer
texts-holds =
    { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $brackets ->
        [0] aucun crochet
        [one] { $brackets } passage entre crochets
       *[other] { $brackets } passages entre crochets
    }, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }, dont { $bracketed } entre crochets
texts-find = Rechercher dans ce texte
texts-found =
    { $n ->
        [one] { $n } paragraphe
       *[other] { $n } paragraphes
    }
texts-find-none = Aucun paragraphe n’a tous ces mots.
texts-parts = Contenu
texts-part = Article
texts-part-brackets = Crochets
texts-part-bracketed = Mots entre crochets
texts-part-held = Maintenu par
texts-part-preamble = Préambule
texts-part-section = Section { $number }
texts-part-annex = Annexe { $number }
texts-part-article = Article { $number }
texts-part-unnamed = Sans nom
texts-pick = Article de la négociation
texts-pick-none = Aucun des articles
texts-pick-other = Autre article
texts-unmatched = Dans aucun article de la négociation
texts-held = Maintenu par
texts-held-none = Aucun crochet ne porte le nom d’un Membre.
texts-held-line =
    { $n ->
        [one] { $n } passage entre crochets
       *[other] { $n } passages entre crochets
    }
texts-absent =
    { $n ->
        [one] { $n } article de la négociation n’est pas dans ce texte
       *[other] { $n } articles de la négociation ne sont pas dans ce texte
    }
texts-unclosed =
    { $n ->
        [one] { $n } crochet n’est pas fermé. Il compte jusqu’à la fin de son paragraphe.
       *[other] { $n } crochets ne sont pas fermés. Ils comptent jusqu’à la fin de leurs paragraphes.
    }
texts-marked = { $n } paragraphes sur { $paragraphs } { $mark }
texts-fill-red = en rouge
texts-fill-orange = en orange
texts-fill-yellow = en jaune
texts-fill-green = en vert
texts-fill-cyan = en bleu clair
texts-fill-blue = en bleu
texts-fill-purple = en violet
texts-fill-grey = en gris
texts-fill-struck = biffé
texts-fill-underlined = souligné
texts-fill-agreed = convenu
texts-fill-meaning = { $mark } ({ $meaning })
texts-tracked = Le fichier contient des modifications suivies (insertions : { $inserted }, suppressions : { $deleted }). Le texte est lu comme si toutes étaient acceptées.

## Comparison

comparison-title = Comparer les textes
comparison-total =
    { $now ->
        [0] Aucun crochet
        [one] { $now } passage entre crochets
       *[other] { $now } passages entre crochets
    }, { $before } avant
comparison-same = Rien n’a changé.
comparison-changed =
    { $n ->
        [one] { $n } article modifié
       *[other] { $n } articles modifiés
    }
comparison-unchanged =
    { $n ->
        [one] { $n } inchangé
       *[other] { $n } inchangés
    }
comparison-old = Texte précédent
comparison-new = Nouveau texte
comparison-languages = Les textes sont en deux langues : seuls les articles et les crochets sont comparés, pas les mots.
comparison-unmarked-title = Supprimés hors crochets
comparison-unmarked-deck = Mots disparus qui n’étaient pas entre crochets.
comparison-closed =
    { $n ->
        [one] { $n } crochet levé
       *[other] { $n } crochets levés
    }
comparison-opened =
    { $n ->
        [one] { $n } crochet ajouté
       *[other] { $n } crochets ajoutés
    }
comparison-dropped =
    { $n ->
        [one] { $n } crochet supprimé
       *[other] { $n } crochets supprimés
    }
comparison-chosen =
    { $n ->
        [one] { $n } option retenue
       *[other] { $n } options retenues
    }
comparison-words-added =
    { $n ->
        [one] { $n } mot ajouté
       *[other] { $n } mots ajoutés
    }
comparison-words-removed =
    { $n ->
        [one] { $n } mot supprimé
       *[other] { $n } mots supprimés
    }
comparison-unmarked =
    { $n ->
        [one] { $n } mot supprimé hors crochets
       *[other] { $n } mots supprimés hors crochets
    }
comparison-moved =
    { $n ->
        [one] { $n } paragraphe déplacé
       *[other] { $n } paragraphes déplacés
    }
comparison-members-added =
    { $n ->
        [one] { $n } Membre ajouté aux crochets
       *[other] { $n } Membres ajoutés aux crochets
    }
comparison-members-removed =
    { $n ->
        [one] { $n } Membre retiré des crochets
       *[other] { $n } Membres retirés des crochets
    }
comparison-marks-added =
    { $n ->
        [one] { $n } accord ou couleur ajouté
       *[other] { $n } accords ou couleurs ajoutés
    }
comparison-marks-removed =
    { $n ->
        [one] { $n } accord ou couleur supprimé
       *[other] { $n } accords ou couleurs supprimés
    }
comparison-mark-added = Maintenant { $mark } :
comparison-mark-removed = N’est plus { $mark } :
comparison-renumbered = renuméroté { $old } → { $new }
comparison-new-part = nouveau
comparison-gone-part = plus dans le texte
comparison-bar = Mots entre crochets : { $before } avant, { $after } maintenant
comparison-show = Texte avec modifications
comparison-inline = Dans le texte
comparison-beside = Côte à côte
comparison-filter = Afficher
comparison-all = Tous les paragraphes
comparison-only-changes = Modifications seules
comparison-only-brackets = Crochets seuls
comparison-skipped =
    { $n ->
        [one] { $n } paragraphe sans modification
       *[other] { $n } paragraphes sans modification
    }
comparison-moved-here = déplacé ici
comparison-moved-away = déplacé ailleurs
comparison-bracket-closed = Crochet levé
comparison-next = Modification suivante
comparison-previous = Modification précédente
comparison-clean = Plus aucun crochet dans { $article } : texte propre ?
comparison-nearly = Un crochet reste dans { $article } : texte presque propre ?
comparison-clean-statement = Plus aucun crochet dans { $text }
comparison-nearly-statement = Un crochet reste dans { $text }
comparison-print = Imprimer pour nous
comparison-docx = Fichier Word pour nous, avec suivi des modifications
comparison-print-private = Les textes privés ne sont pas imprimés. Utilisez « Imprimer pour nous ».
comparison-author = Comparaison
comparison-unknown = Choisissez deux textes à comparer.
keys-change = Modification suivante ou précédente de deux textes
