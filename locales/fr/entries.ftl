### The user’s entries: list, history, undo, sharing.

## Undo, redo, erase

undo-reason = Annulé
redo-reason = Rétabli
undo-done = Annulé : { $what }
redo-done = Rétabli : { $what }
undo-nothing = Rien à annuler.
redo-nothing = Rien à rétablir.
undo-several =
    { $n ->
        [0] { $n } modifications annulées.
        [one] Une modification annulée.
       *[other] { $n } modifications annulées.
    }
redo-several =
    { $n ->
        [0] { $n } modifications rétablies.
        [one] Une modification rétablie.
       *[other] { $n } modifications rétablies.
    }
undo-changed = Rien n’a été modifié : un autre onglet a fait une modification entre-temps. Réessayez.
undo-failed = Rien n’a été modifié. { $reason }
step-import =
    { $n ->
        [0] Importation de { $n } entrées
        [one] Importation d’une entrée
       *[other] Importation de { $n } entrées
    }
step-hidden =
    { $n ->
        [0] { $n } entrées qui ne peuvent pas être affichées
        [one] Une entrée qui ne peut pas être affichée
       *[other] { $n } entrées qui ne peuvent pas être affichées
    }
step-and-more =
    { $n ->
        [0] { $what } – et { $n } autres entrées
        [one] { $what } – et une autre entrée
       *[other] { $what } – et { $n } autres entrées
    }
history-title = Modifications faites ici
settings-history = Ce que vous avez ajouté, retiré et importé sur cet appareil : annuler et rétablir
history-deck = Annulez ou rétablissez des modifications entières. Les 200 dernières sont affichées.
history-empty = Aucune modification. Ce que vous ajoutez, corrigez, retirez ou importez sur cet appareil s’affiche ici.
history-save = Enregistré
history-withdraw = Retiré
history-import = Importé
history-undone = annulé
history-elsewhere = dans { $name }
history-undo-to = Annuler jusqu’ici
history-redo-to = Rétablir jusqu’ici
erase-do = Effacer définitivement
erase-title = Effacer définitivement cette entrée ?
erase-what =
    { $n ->
        [0] { $n } entrées sont effacées, versions antérieures et retraits compris : { $what }
        [one] Une entrée est effacée : { $what }
       *[other] { $n } entrées sont effacées, versions antérieures et retraits compris : { $what }
    }
erase-means = Effacée définitivement de cet appareil. Les sauvegardes et exports antérieurs la contiennent encore.
erase-done =
    { $n ->
        [0] Rien n’a été effacé.
        [one] Une entrée effacée.
       *[other] { $n } entrées effacées.
    }

## My entries

mine-title = Mes entrées
mine-deck =
    { $n ->
        [0] Aucune entrée
        [one] Une entrée
       *[other] { $n } entrées
    }{ entries-apart }
mine-elsewhere =
    { $n ->
        [0] Aucune entrée dans { $name }
        [one] Une entrée dans { $name }
       *[other] { $n } entrées dans { $name }
    }{ entries-apart }
mine-elsewhere-open = Ouvrir cette négociation
mine-empty = Rien d’ajouté. Appuyez sur R, ou sur Ajouter un statut dans un article.
mine-no-match = Aucune entrée ne correspond à ces filtres.
mine-kind-observation = Mise à jour de statut
mine-kind-position = Position
mine-kind-room = Journal de séance
mine-kind-note = Note
mine-kind-follow = Ma liste
mine-kind-word = Terme personnalisé
mine-kind-text = Texte
mine-kind-withdrawal = Retrait
mine-takes-back = Retire : { $what }
mine-not-here = une entrée qui n’est pas sur cet appareil.
mine-show = Afficher
mine-show-all = Tout
mine-show-more = Afficher plus
mine-superseded = remplacée
mine-withdrawn-only = retirée
mine-withdrawn = retirée : { $reason }
mine-correct = Corriger ou retirer
mine-share = Partager
correct-title = Corriger ou retirer
correct-title-dataset = Corriger la mise à jour de statut
correct-unknown = Mise à jour de statut introuvable.
correct-now = Contenu actuel
correct-history = Versions antérieures
correct-reason = Motif
correct-reason-hint = Obligatoire. Enregistré avec l’entrée.
correct-needs-reason = Indiquez un motif. Il est enregistré avec l’entrée.
correct-withdraw = Retirer
correct-withdraw-pack = Les mises à jour de statut du jeu de données ne peuvent pas être retirées. Vous pouvez les corriger en ajoutant la vôtre.
correct-do = Enregistrer la correction
correct-done = Correction enregistrée. La version antérieure est conservée.
correct-withdrawn = Retirée. L’entrée est conservée mais ne compte plus.
correct-again = Le statut précédent s’applique de nouveau : { $status }, { $date }.
correct-gone = Cette entrée ne compte plus : { $reason }

## Sharing one entry

qr-text = Ou en texte
receive-title = Recevoir des entrées
receive-deck = Collez le texte que montre l’autre téléphone, ou scannez son code.
receive-text = Texte ou lien
receive-read = Ouvrir
receive-scan = Scanner un code
receive-stop = Arrêter la caméra
receive-camera = Caméra
receive-no-camera = La caméra ne peut pas être utilisée. Autorisez-en l’accès dans le navigateur, ou collez le texte.
receive-bad = Ce n’est pas une entrée Plenary valide. Scannez de nouveau le code, ou copiez le texte en entier.
receive-keep = Enregistrer
receive-there =
    { $n ->
        [0] Ces entrées sont déjà sur cet appareil.
        [one] Cette entrée est déjà sur cet appareil.
       *[other] Ces entrées sont déjà sur cet appareil.
    }
held-title =
    { $n ->
        [0] { $n } entrées en avance sur l’horloge de cet appareil
        [one] Une entrée en avance sur l’horloge de cet appareil
       *[other] { $n } entrées en avance sur l’horloge de cet appareil
    }
held-deck = Vérifiez l’horloge. Les entrées comptent à leur heure, ou dès leur utilisation.
held-use = Utiliser maintenant
held-use-all =
    { $n ->
        [0] Utiliser les { $n } maintenant
        [one] L’utiliser maintenant
       *[other] Utiliser les { $n } maintenant
    }
held-used =
    { $n ->
        [0] { $n } entrées comptent désormais
        [one] Une entrée compte désormais
       *[other] { $n } entrées comptent désormais
    }
held-show = Afficher
entries-find = Rechercher
entries-find-hint = Mots, noms, cotes…
entries-counted = { $name } ({ $n })
entries-shown =
    { $n ->
        [0] Aucune entrée sur { $total }
        [one] Une entrée sur { $total }
       *[other] { $n } entrées sur { $total }
    }
entries-from = Ajoutées depuis le
entries-to = Ajoutées jusqu’au
entries-sort-added = Date d’ajout, la plus récente d’abord
entries-sort-oldest = Date d’ajout, la plus ancienne d’abord
entries-sort-dated = Date de ce qu’elles indiquent
entries-sort-article = Article
entries-select = Sélectionner des entrées
entries-select-all = Tout sélectionner ({ $n })
entries-selected-hidden =
    { $n ->
        [0] { $n } entrées sélectionnées sont masquées par les filtres.
        [one] Une entrée sélectionnée est masquée par les filtres.
       *[other] { $n } entrées sélectionnées sont masquées par les filtres.
    }
entries-make-public = Rendre public
entries-make-private = Rendre privé
entries-make-delegation = Réserver à la délégation
entries-reason-public = Rendue publique
entries-reason-private = Rendue privée
entries-reason-delegation = Réservée à la délégation
entries-made-public =
    { $n ->
        [0] { $n } entrées sont désormais publiques
        [one] Une entrée est désormais publique
       *[other] { $n } entrées sont désormais publiques
    }
entries-made-private =
    { $n ->
        [0] { $n } entrées sont désormais privées
        [one] Une entrée est désormais privée
       *[other] { $n } entrées sont désormais privées
    }
entries-made-delegation =
    { $n ->
        [0] { $n } entrées sont désormais réservées à la délégation
        [one] Une entrée est désormais réservée à la délégation
       *[other] { $n } entrées sont désormais réservées à la délégation
    }
entries-will-public =
    { $n ->
        [0] { $n } entrées deviennent publiques : elles figurent dans les exports, les impressions et l’extension.
        [one] Une entrée devient publique : elle figure dans les exports, les impressions et l’extension.
       *[other] { $n } entrées deviennent publiques : elles figurent dans les exports, les impressions et l’extension.
    }
entries-will-private =
    { $n ->
        [0] { $n } entrées deviennent privées : elles restent sur cet appareil. Les copies que d’autres ont déjà ne changent pas.
        [one] Une entrée devient privée : elle reste sur cet appareil. Les copies que d’autres ont déjà ne changent pas.
       *[other] { $n } entrées deviennent privées : elles restent sur cet appareil. Les copies que d’autres ont déjà ne changent pas.
    }
entries-will-delegation =
    { $n ->
        [0] { $n } entrées seront réservées aux appareils de votre délégation. Les copies que d’autres ont déjà ne changent pas.
        [one] Une entrée sera réservée aux appareils de votre délégation. Les copies que d’autres ont déjà ne changent pas.
       *[other] { $n } entrées seront réservées aux appareils de votre délégation. Les copies que d’autres ont déjà ne changent pas.
    }
entries-already-public =
    { $n ->
        [0] { $n } sont déjà publiques.
        [one] Une est déjà publique.
       *[other] { $n } sont déjà publiques.
    }
entries-already-private =
    { $n ->
        [0] { $n } sont déjà privées.
        [one] Une est déjà privée.
       *[other] { $n } sont déjà privées.
    }
entries-already-delegation =
    { $n ->
        [0] { $n } sont déjà réservées à la délégation.
        [one] Une est déjà réservée à la délégation.
       *[other] { $n } sont déjà réservées à la délégation.
    }
entries-left =
    { $n ->
        [0] { $n } restent telles quelles : elles sont pour vous seulement, d’un autre auteur, ou ne comptent plus.
        [one] Une reste telle quelle : elle est pour vous seulement, d’un autre auteur, ou ne compte plus.
       *[other] { $n } restent telles quelles : elles sont pour vous seulement, d’un autre auteur, ou ne comptent plus.
    }
entries-do-public =
    { $n ->
        [0] Rendre public
        [one] Rendre publique une entrée
       *[other] Rendre publiques { $n } entrées
    }
entries-do-private =
    { $n ->
        [0] Rendre privé
        [one] Rendre privée une entrée
       *[other] Rendre privées { $n } entrées
    }
entries-do-delegation =
    { $n ->
        [0] Réserver à la délégation
        [one] Réserver une entrée à la délégation
       *[other] Réserver { $n } entrées à la délégation
    }
entries-withdrawn =
    { $n ->
        [0] { $n } entrées retirées
        [one] Une entrée retirée
       *[other] { $n } entrées retirées
    }
entries-will-withdraw =
    { $n ->
        [0] { $n } entrées sont retirées : elles sont conservées, mais ne comptent plus.
        [one] Une entrée est retirée : elle est conservée, mais ne compte plus.
       *[other] { $n } entrées sont retirées : elles sont conservées, mais ne comptent plus.
    }
entries-again =
    { $n ->
        [0] Le retrait rétablit { $n } entrées antérieures, qui comptent de nouveau.
        [one] Le retrait rétablit une entrée antérieure, qui compte de nouveau.
       *[other] Le retrait rétablit { $n } entrées antérieures, qui comptent de nouveau.
    }
entries-again-dataset = Le retrait rétablit ce qu’indique le jeu de données.
entries-again-withdraw = Retirer aussi les entrées antérieures
entries-earlier =
    { $n ->
        [0] { $n } d’entre elles sont des entrées antérieures.
        [one] L’une d’elles est une entrée antérieure.
       *[other] { $n } d’entre elles sont des entrées antérieures.
    }
entries-along =
    { $n ->
        [0] { $n } d’entre elles portent sur un article qui est retiré.
        [one] L’une d’elles porte sur un article qui est retiré.
       *[other] { $n } d’entre elles portent sur un article qui est retiré.
    }
entries-left-withdrawn =
    { $n ->
        [0] { $n } entrées ne sont pas incluses : retirées, remplacées ou en lecture seule ici.
        [one] Une entrée n’est pas incluse : retirée, remplacée ou en lecture seule ici.
       *[other] { $n } entrées ne sont pas incluses : retirées, remplacées ou en lecture seule ici.
    }
entries-do-withdraw =
    { $n ->
        [0] Retirer
        [one] Retirer une entrée
       *[other] Retirer { $n } entrées
    }
entries-export = Exporter
entries-exported =
    { $n ->
        [0] Fichier enregistré : { $name }, avec { $n } entrées.
        [one] Fichier enregistré : { $name }, avec une entrée.
       *[other] Fichier enregistré : { $name }, avec { $n } entrées.
    }
entries-export-none = Rien à exporter : seules les entrées publiques qui comptent peuvent quitter cet appareil.
entries-at-meeting = Réunion : { $meeting }
entries-quote-hint = Ou saisissez un lien vers la source, ou qui l’a dit, sous « Plus de détails ». Vos propres termes seuls ne figurent pas dans les comptes rendus.
add-hint-position = Sans lien vers la source, les comptes rendus citent les Membres pour leurs propos, et vous pour la note.
lookup-unsaid = Aucune intervention connue à cette date
lookup-places = Écrans et actions
lookup-some = Aucun résultat n’a tous ces mots. Résultats qui en ont une partie :
lookup-cell = Positions : { $member }, { $article }
# A line for each screen or action, by its id in the code: words that a user may call it by.
lookup-place-words =
    articles = articles, liste des articles, accueil, statuts
    changes = ce qui a changé, nouveautés, depuis ma dernière visite
    report = compte rendu, rapport, rédiger un compte rendu
    brief = fiche, résumé, une page, imprimer
    positions = positions, qui soutient, qui s’oppose
    charts = graphiques, courbes
    meetings = réunions, calendrier, préparer une réunion, ordre du jour
    members = Membres, pays, participants
    list = ma liste, suivre, favoris
    log = journal de séance, noter une intervention, intervention
    analyse = analyser un texte, coller un texte, communiqué
    entries = mes entrées, mes notes, lignes rouges
    history = modifications faites ici, annuler, rétablir
    receive = recevoir, scanner un code, ouvrir un lien
    negotiations = négociations, autre négociation, jeux de données
    table = tableur, CSV, Excel, tableau
    files = sauvegarde, sauvegarder, restaurer, exporter, importer, partager, ouvrir un fichier
    delegation = collègues, synchroniser, appareils, inviter, rejoindre
    settings = paramètres, langue, nom, phrase secrète, verrouiller, notifications
    accuracy = précision, rappel
    help = aide, raccourcis clavier
    add-status = ajouter un statut, mise à jour de statut
    add-milestone = ajouter une date, échéance
    add-document = ajouter un document, proposition
lookup-group-text =
    { $n ->
        [one] Dans votre texte
       *[other] Dans vos textes
    }
lookup-group-own =
    { $n ->
        [0] Vos entrées
        [one] Votre entrée
       *[other] Vos entrées
    }
lookup-own-all = Afficher les { $n } dans Mes entrées
lookup-no-symbol = Aucun document des données de cette négociation ne porte la cote { $symbol }. Voici des résultats proches.
log-deck = Choisissez un Membre, un article, une intervention. Les lignes sont privées.
log-add = Ajouter au journal
log-none-left = Il ne reste aucune ligne : elles ont été rédigées ou retirées.
log-write-up = Rédiger
log-write-up-deck = Faites de chaque ligne un statut, une position, une phrase, ou retirez-la.
log-write-up-of = Rédiger : { $name }
log-add-position = Ajouter une position
log-stance-choose = Choisissez une position
log-to-report = Ajouter au compte rendu
log-in-report = Dans le compte rendu
log-in-report-private = Dans le compte rendu, pour nous seulement
log-corrected-reason = Corrigée
log-written-up = Rédigée
log-position-public = Position enregistrée : { $member }, { $verb } ({ $article })
log-position-private = Position enregistrée en privé : { $member }, { $verb } ({ $article })
log-position-delegation = Position enregistrée (délégation) : { $member }, { $verb } ({ $article })
log-no-public-name = Cet article n’est pas public. Choisissez une autre visibilité, ou rendez d’abord l’article public.
log-sentence-supports = { $member } : soutien à « { $article } ».
log-sentence-objects = { $member } : objection à « { $article } ».
log-sentence-asks = { $member } : question sur « { $article } ».
log-sentence-proposes = { $member } : proposition sur « { $article } ».
log-sentence-informs = { $member } : informations sur « { $article } ».
