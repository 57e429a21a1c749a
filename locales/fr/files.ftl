### Import, export, backup and restore.

## Import and export

files-title = Importer et exporter
files-deck = Toutes les données sont sur cet appareil. Rien n’en sort sans vous.
files-backup = Sauvegarde
files-backup-deck = Contient tout, entrées privées comprises. Conservez le fichier en lieu sûr.
files-no-copy = Aucune seconde copie sur cet appareil : seule une sauvegarde restaure vos entrées.
files-backup-do = Créer une sauvegarde
files-backup-done =
    Sauvegarde effectuée : { $n ->
        [0] aucune entrée
        [one] une entrée
       *[other] { $n } entrées
    }{ entries-apart }.
files-backup-large = La sauvegarde dépasserait { $max } Mo et ne pourrait pas être restaurée. Effacez dans Mes entrées les textes dont vous n’avez plus besoin, puis créez-la de nouveau.
files-drafts =
    { $n ->
        [0] { $n } brouillons non enregistrés ne sont pas inclus dans la sauvegarde :
        [one] Un brouillon non enregistré n’est pas inclus dans la sauvegarde :
       *[other] { $n } brouillons non enregistrés ne sont pas inclus dans la sauvegarde :
    }
files-export = Exporter
files-export-deck = Entrées publiques de { $name } seulement. Les retraits sont signalés aux destinataires précédents.
files-export-json = Exporter les entrées (JSON)
files-export-csv = Exporter les mises à jour de statut (CSV)
files-export-ics = Exporter les jalons et objectifs (calendrier)
files-exported =
    Export effectué : { $n ->
        [0] aucune entrée
        [one] une entrée
       *[other] { $n } entrées
    }{ entries-apart }.
files-ics-empty = Il n’y a aucune date après celle-ci : aucun calendrier n’a été enregistré.
files-ics-private = Aucune de ces dates n’est publique : aucun calendrier n’a été enregistré.
files-ics-omitted =
    { $n ->
        [0] { $n } dates non publiques ne sont pas incluses. Pour les inclure, rendez-les publiques dans Mes entrées.
        [one] Une date non publique n’est pas incluse. Pour l’inclure, rendez-la publique dans Mes entrées.
       *[other] { $n } dates non publiques ne sont pas incluses. Pour les inclure, rendez-les publiques dans Mes entrées.
    }
files-ics-done =
    { $n ->
        [0] Calendrier enregistré : { $n } dates.
        [one] Calendrier enregistré : une date.
       *[other] Calendrier enregistré : { $n } dates.
    }
files-open = Importer
files-open-deck = Sauvegarde, export, entrées partagées ou jeu de données. Vous vérifiez d’abord.
files-choose = Choisir un fichier
files-reading = Lecture du fichier : { $done } sur { $total }
files-writing = Écriture : { $done } sur { $total }
files-refused = { $name } n’a pas pu être importé. Rien n’a été modifié.
files-reason = Le fichier n’est pas valide. Demandez une nouvelle copie à la personne qui vous l’a envoyé.
files-cut = Le fichier est incomplet. Choisissez une autre copie.
files-changed = Le fichier est endommagé : son contenu ne correspond pas à sa somme de contrôle. Choisissez une autre copie.
files-newer = Le fichier a été créé avec une version plus récente de Plenary. Connectez-vous à Internet, rechargez cette page, puis choisissez de nouveau le fichier.
files-older = Le fichier a été créé avec une version antérieure à Plenary 0.1.0 et ne peut pas être ouvert. Choisissez un fichier de la version 0.1.0 ou d’une version ultérieure.
files-seems-empty = Le fichier est vide. Choisissez une autre copie.
files-seems-table = Il semble s’agir d’un tableau (CSV). Ouvrez-le dans « Ajouter des lignes d’un tableau ».
files-seems-calendar = Il semble s’agir d’un calendrier. Plenary peut exporter des calendriers, mais pas les importer.
files-seems-page = Il semble s’agir d’une page web. Pour l’analyser, collez son texte dans « Analyser un texte ».
files-seems-pdf = Il semble s’agir d’un PDF. Pour l’analyser, collez son texte dans « Analyser un texte ».
files-seems-archive = Il semble s’agir d’un document Office ou d’une archive. S’il s’agit d’une archive, décompressez-la d’abord.
files-seems-picture = Il semble s’agir d’une image.
files-seems-data = Il semble s’agir de données d’un autre programme.
files-seems-text = Il semble s’agir d’un fichier texte.
files-seems-unknown = Plenary ne reconnaît pas ce type de fichier.
files-reads = Plenary importe des sauvegardes, des exports, des entrées partagées, des fichiers de l’extension et des jeux de données (.plenary ou .json).
files-to-reader = Analyser ce texte
files-large = Le fichier contient plus que ce que Plenary peut lire en une fois. Choisissez un autre fichier.
files-too-large = Le fichier fait { $size } Mo. La limite est de { $max } Mo. Choisissez un fichier plus petit.
files-unreadable = Le navigateur n’a pas pu lire le fichier. Choisissez-le de nouveau ou choisissez une autre copie.
files-is-backup = Sauvegarde du { $date }
files-is-export = Export d’un collègue du { $date }
files-is-outbox = Fichier de l’extension, { $date }
files-is-pack = Jeu de données : { $name }, version { $version }
files-tally =
    { $n ->
        [0] aucune entrée
        [one] une entrée
       *[other] { $n } entrées
    }{ entries-apart }
files-fresh = Nouvelles
files-same = Identiques
files-pack-same = Inchangés
files-conflicting = En conflit
files-mine-alone-restore = Seulement sur cet appareil (seront perdues)
files-locked-lost = Privées et verrouillées, seulement sur cet appareil (seront perdues)
files-changes = Changements de statut, situation au { $date }
files-resealed = Chiffrées dans la sauvegarde (seule sa phrase secrète les ouvre)
files-conflict-import = En cas de conflit, votre version est conservée.
files-conflict-restore = En cas de conflit, la version de la sauvegarde est conservée.
files-unsigned = Ce jeu de données n’est pas signé. Ne l’utilisez que si vous faites confiance à l’expéditeur.
files-signed-known = Signé par { $name } (clé { $key }) et non modifié depuis.
files-signed-unknown = Signé avec une clé inconnue de Plenary : { $key }. Le jeu de données n’a pas été modifié depuis ; vérifiez à qui appartient la clé.
files-key-first = C’est le premier jeu de données signé pour cette négociation sur cet appareil. Vérifiez la clé auprès de l’éditeur par un autre moyen. Plenary la mémorisera.
files-key-same = Signé avec la même clé que le jeu de données précédent.
files-key-other = Le jeu de données précédent était signé avec une autre clé : { $key }. N’utilisez celui-ci que si l’éditeur explique ce changement.
files-key-none = Le jeu de données précédent était signé (clé { $key }). Celui-ci ne l’est pas.
files-pack-version = Version { $version } du jeu de données
files-pack-named = Jeu de données de { $name }, version { $version }
files-pack-new = absent de cet appareil
files-pack-added = Ajoutés
files-pack-changed = Modifiés
files-pack-removed = Supprimés
files-pack-older = Ce jeu de données est plus ancien ({ $version }) que celui de cet appareil ({ $here }). L’importer ramène ce qui a été corrigé depuis.
files-pack-same-version = Ce jeu de données a la même version ({ $version }) que celui de cet appareil, avec un autre contenu. Demandez à son auteur lequel est le bon.
files-name-controls = Le nom de ce jeu de données contient des caractères cachés qui changent sa lecture. Ils ne sont pas affichés.
files-name-look-alikes = Le nom de ce jeu de données mêle des lettres semblables de plusieurs alphabets. Vérifiez qui l’a envoyé.
files-name-alike = C’est une autre négociation que « { $name } », dont le nom se lit de la même façon. Vérifiez qui l’a envoyée.
files-pack-other = Cette négociation n’est pas encore sur cet appareil. Elle sera ajoutée à côté des autres.
files-restore = Restaurer et remplacer les données actuelles
files-import =
    Importer { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] un retrait
               *[other] { $withdrawn } retraits
            }
        [one]
            une entrée{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
       *[other]
            { $n } entrées{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
    }
files-outbox-own = Vous avez enregistré ces entrées vous-même. Sinon, elles sont indiquées comme venant d’un autre appareil.
files-install = Utiliser ce jeu de données
files-cancel = Annuler
files-restored =
    Restauré : { $n ->
        [0] aucune entrée
        [one] une entrée
       *[other] { $n } entrées
    }{ entries-apart }.
files-imported =
    Importé : { $n ->
        [0]
            { $withdrawn ->
                [0] aucune entrée
                [one] un retrait
               *[other] { $withdrawn } retraits
            }
        [one]
            une entrée{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
       *[other]
            { $n } entrées{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
    }.
files-installed = Le jeu de données est utilisé. Une version antérieure peut être restaurée sous « Toutes les négociations ».
files-installed-first = Le jeu de données est utilisé.
files-failed = Rien n’a changé : { $reason }
files-pack-now = Jeu de données actuel : { $name }, version { $version }
files-pack-reverted = Le jeu de données précédent est de nouveau utilisé.
failure-open-title = Impossible d’ouvrir vos données
failure-typed = Ce que vous avez saisi est toujours là.
failure-details = Détails techniques
failure-full = L’espace de stockage disponible pour ce site est insuffisant. Libérez de l’espace, puis réessayez.
failure-blocked = Une version plus ancienne de Plenary est ouverte dans un autre onglet. Fermez cet onglet, puis réessayez.
failure-outdated = Une version plus récente de Plenary est ouverte dans un autre onglet. Rechargez cette page.
failure-older = Les données de cet appareil ont été enregistrées par une version antérieure à Plenary 0.1.0, que cette version ne peut pas ouvrir. Rien n’a été modifié. Pour repartir de zéro, supprimez les données de ce site dans les paramètres du navigateur.
failure-unavailable = Le navigateur n’autorise pas ce site à stocker des données (fenêtre privée ou règle de sécurité). Ouvrez Plenary dans une fenêtre normale.
failure-corrupt = Le navigateur n’arrive pas à lire les données stockées sur cet appareil. Rechargez la page ; si cela ne suffit pas, restaurez une sauvegarde.
failure-no-pack = Le jeu de données de cette version de Plenary n’a pas pu être téléchargé. Connectez-vous à Internet, rechargez la page, puis réessayez.
failure-bad-pack = Le jeu de données fourni avec cette version de Plenary n’est pas valide et n’a pas été utilisé. Mettez Plenary à jour, puis réessayez.
failure-unfit = Un champ est trop long ou contient un élément impossible à sauvegarder. Raccourcissez-le, puis réessayez.
failure-large = Le texte dépasse 5 Mo. Enregistrez-en une partie.
failure-unknown = Le stockage du navigateur a renvoyé une erreur. Les entrées déjà enregistrées ne sont pas touchées. Réessayez.
failure-over = Supprimer les données illisibles et réinstaller le jeu de données
failure-over-copy =
    { $n ->
        [0] Supprimer les données illisibles et restaurer { $n } entrées depuis la seconde copie
        [one] Supprimer les données illisibles et restaurer une entrée depuis la seconde copie
       *[other] Supprimer les données illisibles et restaurer { $n } entrées depuis la seconde copie
    }
failure-locked = Des entrées sont verrouillées. Déverrouillez-les dans les paramètres, puis réessayez.
failure-lock-damaged = Les données enregistrées de votre phrase secrète sont endommagées. Restaurez une sauvegarde pour ouvrir vos entrées privées.
damaged-lock-lost = Les données enregistrées de votre phrase secrète sont endommagées, et cet appareil n’en a pas de copie intacte. Restaurez une sauvegarde pour ouvrir vos entrées privées.
damaged-rows = Des données enregistrées étaient endommagées : { $what }. Ce qui pouvait être lu a été conservé. Vos entrées ne sont pas concernées.
damaged-epoch = le numéro de la seconde copie
damaged-backup = la date de la dernière sauvegarde
damaged-lock = la phrase secrète (restaurée depuis la seconde copie)
damaged-signers = les clés connues des jeux de données
damaged-imports = les importations à annuler
damaged-steps = les modifications à annuler
damaged-forgotten = la liste des entrées effacées
damaged-delegation = l’appartenance de cet appareil à la délégation
damaged-former-delegation = le nom de l’ancienne délégation
kept-older =
    { $n ->
        [0] { $n } entrées ont été enregistrées par une version antérieure à Plenary 0.1.0. Elles sont conservées sur cet appareil, mais cette version ne peut pas les afficher.
        [one] Une entrée a été enregistrée par une version antérieure à Plenary 0.1.0. Elle est conservée sur cet appareil, mais cette version ne peut pas l’afficher.
       *[other] { $n } entrées ont été enregistrées par une version antérieure à Plenary 0.1.0. Elles sont conservées sur cet appareil, mais cette version ne peut pas les afficher.
    }
locked-unreadable =
    { $n ->
        [0] { $n } entrées privées ne peuvent pas être déchiffrées. Restaurez-les depuis une sauvegarde.
        [one] Une entrée privée ne peut pas être déchiffrée. Restaurez-la depuis une sauvegarde.
       *[other] { $n } entrées privées ne peuvent pas être déchiffrées. Restaurez-les depuis une sauvegarde.
    }
locked-unsealed =
    { $n ->
        [0] { $n } entrées privées ont été trouvées sans chiffrement. Déverrouillez vos entrées privées, puis vérifiez-les dans Mes entrées.
        [one] Une entrée privée a été trouvée sans chiffrement. Déverrouillez vos entrées privées, puis vérifiez-la dans Mes entrées.
       *[other] { $n } entrées privées ont été trouvées sans chiffrement. Déverrouillez vos entrées privées, puis vérifiez-les dans Mes entrées.
    }
framed = Plenary ne s’ouvre pas à l’intérieur d’une autre page.
framed-open = Ouvrir Plenary dans son propre onglet
erased-title = Vos données ne sont plus sur cet appareil
erased-deck =
    { $n ->
        [0] Le navigateur a supprimé vos { $n } entrées, retraits compris, de cet appareil.
        [one] Le navigateur a supprimé votre entrée de cet appareil.
       *[other] Le navigateur a supprimé vos { $n } entrées, retraits compris, de cet appareil.
    }
erased-backup = Votre dernière sauvegarde date du { $date }. Restaurez-la pour continuer.
erased-no-backup = Vous n’avez pas de sauvegarde. Le jeu de données a été réinstallé.
erased-anew = Repartir de zéro
unknown-title = Page introuvable
unknown-place = Il n’y a pas de page à l’adresse « { $place } ». L’adresse est peut-être erronée ou vient d’une version plus récente de Plenary.
unknown-article = Ce jeu de données ne contient pas d’article « { $id } ». Il appartient peut-être à un autre jeu de données ou à une version plus récente.
unknown-member = Ce jeu de données ne contient pas de Membre « { $id } ». Les codes des Membres ont deux lettres (ISO 3166), ou eu.
unknown-meeting = Ce jeu de données ne contient pas de réunion « { $id } ». Elle appartient peut-être à un autre jeu de données ou à une version plus récente.
unknown-find = Rechercher par nom
unknown-to-board = Aller aux articles
unknown-nothing-lost = Vos données ne sont pas touchées.
erased-put-back =
    { $n ->
        [0] Restaurer les { $n } entrées encore disponibles dans cette fenêtre
        [one] Restaurer l’entrée encore disponible dans cette fenêtre
       *[other] Restaurer les { $n } entrées encore disponibles dans cette fenêtre
    }
recovered =
    { $n ->
        [0] La base de données du navigateur était absente ou endommagée. { $n } entrées ont été restaurées depuis la seconde copie de cet appareil.
        [one] La base de données du navigateur était absente ou endommagée. Une entrée a été restaurée depuis la seconde copie de cet appareil.
       *[other] La base de données du navigateur était absente ou endommagée. { $n } entrées ont été restaurées depuis la seconde copie de cet appareil.
    }
recovered-not =
    { $n ->
        [0] { $n } lignes de la copie sont illisibles.
        [one] Une ligne de la copie est illisible.
       *[other] { $n } lignes de la copie sont illisibles.
    }
recovered-missing =
    { $n ->
        [0] { $n } entrées sont perdues : elles ne figurent pas non plus dans la copie.
        [one] Une entrée est perdue : elle ne figure pas non plus dans la copie.
       *[other] { $n } entrées sont perdues : elles ne figurent pas non plus dans la copie.
    }
notice-put-back =
    { $n ->
        [0] { $n } entrées ont été restaurées.
        [one] Une entrée a été restaurée.
       *[other] { $n } entrées ont été restaurées.
    }
notice-switched = Plenary a été mis à jour dans une autre fenêtre. Rechargez celle-ci quand vous le souhaitez.
arrived-status = Une entrée est arrivée de l’extension : { $article } → { $status }.
# Message: entries came from the extension into the app.
arrived =
    { $n ->
        [0] { $n } entrées sont arrivées de l’extension.
        [one] Une entrée est arrivée de l’extension.
       *[other] { $n } entrées sont arrivées de l’extension.
    }
arrived-show =
    { $n ->
        [0] Afficher les entrées
        [one] Afficher l’entrée
       *[other] Afficher les entrées
    }
notice-waits = Des entrées de l’extension attendent d’être synchronisées. Rien n’est perdu. { $reason }
notice-locked = Des entrées privées de l’extension attendent d’être synchronisées. Déverrouillez vos entrées privées pour les recevoir.
install-ios = Pour installer Plenary, choisissez Partager, puis Sur l’écran d’accueil.
notice-ready = Plenary est prêt à fonctionner hors ligne.
notice-update = Une nouvelle version de Plenary est disponible.
notice-update-apply = Recharger
notice-newer-extension = L’extension est plus récente que cette page. Rechargez la page pour rétablir la connexion.
notice-paired = L’extension est connectée.
plan-empty = Le fichier ne contient aucune entrée.
plan-after = Changements de statut dus aux entrées sélectionnées, situation au { $date }
plan-no-change = Aucun article ne change de statut, à cette date ou plus tard.
plan-alters = Corrections et retraits d’entrées de cet appareil
plan-alters-note = Sélectionnez celles que vous acceptez.
plan-elsewhere = Corrections et retraits d’entrées absentes de cet appareil
plan-elsewhere-note = Ce qu’une entrée sélectionnée retire ou corrige ne comptera pas à son arrivée.
plan-moves = Nouvelles, sur le statut actuel ou futur d’un article
plan-adds = Nouvelles
plan-foreign = Corrections sans effet
plan-foreign-import = Ces entrées désignent comme corrigée une entrée d’un autre article. Elles ne peuvent pas être importées.
plan-foreign-restore = Ces entrées désignent comme corrigée une entrée d’un autre article. Elles sont conservées et ne corrigent rien.
plan-ahead = En avance sur l’horloge de cet appareil
plan-ahead-import = En avance de plus d’un jour. Une fois sélectionnées, en attente dans Mes entrées.
plan-ahead-restore = En avance de plus d’un jour : en attente dans Mes entrées jusque-là.
plan-conflicts = Conflits avec des entrées de cet appareil
plan-chosen = { $chosen } sur { $n } sélectionnées
plan-count =
    { $n ->
        [0] { $n } entrées
        [one] une entrée
       *[other] { $n } entrées
    }
plan-all = Tout sélectionner
plan-none = Ne rien sélectionner
plan-content = { $kind } : { $text }
plan-changes = { $article } : « { $from } » devient « { $to } ».
plan-new-article = « { $name } » (nouveau)
plan-gains = { $article } reçoit son premier statut : « { $to } ».
plan-loses = { $article } perd son statut : « { $from } ».
plan-contests = Les sources de cette date divergent alors.
plan-later = Dès le { $date } : { $text }
plan-flag = { $article } reçoit l’indicateur « { $flag } ».
plan-no-flag = { $article } perd l’indicateur « { $flag } ».
plan-differs = { $article } : sources divergentes.
plan-agrees = { $article } : les sources ne divergent plus.
plan-replaces-locked = Remplace ou supprime une entrée privée de cet appareil s’il y en a une. Déverrouillez vos entrées privées pour la voir.
plan-withdraws-locked = Retire une entrée privée de cet appareil. Déverrouillez vos entrées privées pour la voir.
plan-corrects-dataset = Corrige une mise à jour de statut du jeu de données : { $what }
plan-corrects-here = Corrige une mise à jour de statut sur cet appareil : { $what }
plan-corrects-import = Corrige une mise à jour de statut qui l’accompagne : { $what }
plan-corrects-unknown = Corrige une mise à jour de statut qui n’est pas sur cet appareil.
plan-withdraws-dataset = Retire une mise à jour de statut du jeu de données : { $what }
plan-withdraws-here = Retire une entrée de cet appareil : { $what }
plan-withdraws-import = Retire une entrée qui l’accompagne : { $what }
plan-withdraws-unknown = Retire une entrée qui n’est pas sur cet appareil.
plan-replaces-note = Remplace la note sur cet appareil. { $what }
plan-removes-note = Supprime la note sur cet appareil. { $what }
plan-removes-follow = Enlève de Ma liste : { $what }
plan-replaces-word = Remplace un terme personnalisé : { $what }
plan-removes-word = Supprime un terme personnalisé : { $what }
plan-foreign-names = Désigne comme entrée corrigée : { $what }
imports-title = Entrées importées
imports-deck = Annuler une importation supprime ses entrées. Ce qu’elles corrigeaient compte de nouveau.
imports-export =
    { $n ->
        [0] Importation, { $date } : { $n } entrées de l’export d’un collègue
        [one] Importation, { $date } : une entrée de l’export d’un collègue
       *[other] Importation, { $date } : { $n } entrées de l’export d’un collègue
    }
imports-outbox =
    { $n ->
        [0] Importation, { $date } : { $n } entrées d’un fichier de l’extension
        [one] Importation, { $date } : une entrée d’un fichier de l’extension
       *[other] Importation, { $date } : { $n } entrées d’un fichier de l’extension
    }
imports-link =
    { $n ->
        [0] Réception, { $date } : { $n } entrées par lien ou code
        [one] Réception, { $date } : une entrée par lien ou code
       *[other] Réception, { $date } : { $n } entrées par lien ou code
    }
imports-undo = Annuler l’importation
import-undo-negotiations = Si vous annulez l’importation, ce changement reste. Vous pouvez le modifier dans « Toutes les négociations ».
import-undone =
    { $n ->
        [0] Cette importation était déjà annulée.
        [one] Importation annulée : une entrée supprimée.
       *[other] Importation annulée : { $n } entrées supprimées.
    }

## Merging a backup, both sides of an import, sharing chosen entries

plan-same-count =
    { $n ->
        [0] { $n } entrées sont les mêmes que sur cet appareil.
        [one] Une entrée est la même que sur cet appareil.
       *[other] { $n } entrées sont les mêmes que sur cet appareil.
    }
plan-same-dataset =
    { $n ->
        [0] { $n } entrées figurent déjà dans le jeu de données.
        [one] Une entrée figure déjà dans le jeu de données.
       *[other] { $n } entrées figurent déjà dans le jeu de données.
    }
plan-erased-count =
    { $n ->
        [0] { $n } entrées privées effacées sur cet appareil ne sont pas incluses.
        [one] Une entrée privée effacée sur cet appareil n’est pas incluse.
       *[other] { $n } entrées privées effacées sur cet appareil ne sont pas incluses.
    }
plan-contradicts = Contradictions avec cet appareil
plan-contradicts-note = Même article et même date, autre phase. Si vous en importez une, les deux sont conservées et les sources divergent.
plan-completes = Compléments d’entrées de cet appareil
plan-completes-note = Il manquait quelque chose à la copie d’ici, par exemple le motif d’un retrait.
plan-by = Entrée ajoutée par
plan-made = (Date d’ajout : { $date }.)
plan-side-theirs = Cette entrée :
plan-side-here = Sur cet appareil :
plan-side-dataset = Dans le jeu de données :
byline-other-device = { $name }, sur un autre appareil
merge-choice = Que faire de la sauvegarde
merge-merge = Fusionner avec ce qui est ici
merge-merge-note = Pour une sauvegarde de votre autre appareil. Rien n’est supprimé ici ; les entrées privées et Ma liste sont fusionnées aussi.
merge-replace = Remplacer ce qui est ici
merge-replace-note = Ce qui n’est que sur cet appareil est perdu.
merge-do =
    Fusionner { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] un retrait
               *[other] { $withdrawn } retraits
            }
        [one]
            une entrée{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
       *[other]
            { $n } entrées{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
    }
merge-nothing = Cet appareil a déjà tout ce que contient cette sauvegarde.
merge-locked =
    { $n ->
        [0] { $n } entrées privées y sont chiffrées. Saisissez la phrase secrète utilisée lors de la sauvegarde, ou fusionnez les autres sans elles.
        [one] Une entrée privée y est chiffrée. Saisissez la phrase secrète utilisée lors de la sauvegarde, ou fusionnez les autres sans elle.
       *[other] { $n } entrées privées y sont chiffrées. Saisissez la phrase secrète utilisée lors de la sauvegarde, ou fusionnez les autres sans elles.
    }
merge-passphrase = Phrase secrète de la sauvegarde
merge-unlock = Déverrouiller
merge-wrong = Ce n’est pas la phrase secrète de la sauvegarde. Réessayez.
merge-unreadable =
    { $n ->
        [0] { $n } entrées privées y sont endommagées et ne peuvent pas être ouvertes.
        [one] Une entrée privée y est endommagée et ne peut pas être ouverte.
       *[other] { $n } entrées privées y sont endommagées et ne peuvent pas être ouvertes.
    }
merge-shut =
    { $n ->
        [0] { $n } entrées privées ne sont pas incluses. Déverrouillez les entrées privées dans Paramètres, puis rouvrez la sauvegarde.
        [one] Une entrée privée n’est pas incluse. Déverrouillez les entrées privées dans Paramètres, puis rouvrez la sauvegarde.
       *[other] { $n } entrées privées ne sont pas incluses. Déverrouillez les entrées privées dans Paramètres, puis rouvrez la sauvegarde.
    }
backup-texts-damaged =
    { $n ->
        [one] Les mots d’un texte sont endommagés dans ce fichier et ne sont pas inclus. Tout le reste l’est. Choisissez une autre sauvegarde, ou ajoutez de nouveau le texte dans Textes.
       *[other] Les mots de { $n } textes sont endommagés dans ce fichier et ne sont pas inclus. Tout le reste l’est. Choisissez une autre sauvegarde, ou ajoutez de nouveau les textes dans Textes.
    }
merge-texts =
    { $n ->
        [one] Les mots d’un texte qui est ici sans eux sont aussi fusionnés.
       *[other] Les mots de { $n } textes qui sont ici sans eux sont aussi fusionnés.
    }
merge-unprotected = Cet appareil n’a pas de phrase secrète pour les entrées privées : celles de cette sauvegarde y sont enregistrées sans chiffrement. Choisissez-en une dans Paramètres pour les chiffrer.
merge-negotiation =
    { $n ->
        [0] Cette négociation est absente de cet appareil : { $name }.
        [one] Une entrée concerne une négociation absente de cet appareil : { $name }.
       *[other] { $n } entrées concernent une négociation absente de cet appareil : { $name }.
    }
merge-negotiation-add = Ajouter aussi cette négociation
merge-negotiation-later = Les entrées sont enregistrées, et affichées une fois le jeu de données ajouté.
merge-dataset = Jeu de données plus récent de { $name } : version { $version }. Cet appareil a la version { $here }.
merge-dataset-add = Utiliser le jeu de données plus récent
merge-dataset-used = { $name } : la version { $version } est utilisée.
imports-backup =
    { $n ->
        [0] Fusion ({ $date }) : { $n } entrées d’une sauvegarde
        [one] Fusion ({ $date }) : une entrée d’une sauvegarde
       *[other] Fusion ({ $date }) : { $n } entrées d’une sauvegarde
    }
files-is-share = Entrées partagées ({ $date })
share-select-end = Ne plus sélectionner
share-selected =
    { $n ->
        [0] Aucune entrée sélectionnée
        [one] Une entrée sélectionnée
       *[other] { $n } entrées sélectionnées
    }
share-title = Partager des entrées
share-count =
    À partager : { $n ->
        [0]
            { $withdrawn ->
                [0] aucune des entrées sélectionnées
                [one] un retrait
               *[other] { $withdrawn } retraits
            }
        [one]
            une entrée{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
       *[other]
            { $n } entrées{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
    }.
share-along =
    { $n ->
        [0] Y compris { $n } entrées liées.
        [one] Y compris une entrée liée.
       *[other] Y compris { $n } entrées liées.
    }
share-replaced =
    { $n ->
        [0] { $n } d’entre elles sont remplacées par des corrections partagées avec elles.
        [one] L’une d’elles est remplacée par une correction partagée avec elle.
       *[other] { $n } d’entre elles sont remplacées par des corrections partagées avec elles.
    }
share-private =
    { $n ->
        [0] { $n } entrées non publiques ne sont pas incluses.
        [one] Une entrée non publique n’est pas incluse.
       *[other] { $n } entrées non publiques ne sont pas incluses.
    }
share-withdrawn =
    { $n ->
        [0] { $n } entrées retirées ne sont pas incluses.
        [one] Une entrée retirée n’est pas incluse.
       *[other] { $n } entrées retirées ne sont pas incluses.
    }
share-hidden =
    { $n ->
        [0] { $n } entrées, pour vous seulement ou sur un article non public, ne sont pas incluses.
        [one] Une entrée, pour vous seulement ou sur un article non public, n’est pas incluse.
       *[other] { $n } entrées, pour vous seulement ou sur un article non public, ne sont pas incluses.
    }
share-too-many = Trop d’entrées pour un fichier : { $max } au plus. Utilisez plutôt un export.
share-file = Partager un fichier
share-save = Télécharger un fichier
share-shared = Partage effectué.
share-saved = Fichier enregistré : { $name }
share-code = Afficher un code QR
share-code-label =
    Code QR de { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] un retrait
               *[other] { $withdrawn } retraits
            }
        [one]
            une entrée{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
       *[other]
            { $n } entrées{ $withdrawn ->
                [0] { "" }
                [one] { " " }et un retrait
               *[other] { " " }et { $withdrawn } retraits
            }
    }
share-code-deck = Scannez ce code avec l’autre téléphone : rien ne passe par le réseau.
share-code-long = Trop long pour un code QR : { $length } caractères, pour { $max } au plus. Partagez plutôt un fichier.
of-kind-article = article
of-kind-process-issue = question de processus
of-kind-instrument = accord dans son ensemble
of-kind-step = étape
of-kind-activity = activité
of-kind-flag = indicateur
of-applies-article = articles
of-applies-whole = accord dans son ensemble
of-basis-seen = tel que dans les sources
of-basis-translated = traduit
of-track-both = les deux
of-track-multilateral = multilatéral
of-basis-partly-verified = vérifiée en partie
of-basis-not-verified = non vérifiée
of-other = autre
of-level-high = élevé
of-level-medium-high = assez élevé
of-level-medium = moyen
of-level-low = faible
of-sense-tabled = texte présenté
of-sense-taken-up = abordé
of-sense-worked-on = en discussion
of-sense-left-open = encore ouvert
of-sense-nearly-agreed = presque convenu
of-sense-agreed = convenu
of-sense-set-aside = mis de côté
of-sense-reconciled = concilié
of-sense-in-draft-of-chairs = dans le projet des Présidents
of-sense-concluded = conclu
of-sense-made-stable = stabilisé
of-sense-removed = supprimé
