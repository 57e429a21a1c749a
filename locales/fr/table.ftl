### Tables, and datasets made of them.

table-kind-articles = Articles
table-kind-observations = Mises à jour de statut
table-kind-meetings = Réunions
table-kind-documents = Documents
table-kind-milestones = Jalons
table-kind-members = Participants
table-kind-none = Rien : ne pas lire cette feuille
table-new-title = Commencer une négociation
table-new-deck = Utilisez vos propres tableaux. Rien n’est ajouté avant que vous l’ayez vu.
table-name-missing = Saisissez un nom pour la négociation.
table-id = Nom court pour les adresses web
table-id-hint = Minuscules, chiffres et traits d’union. Il ne pourra plus être modifié.
table-id-taken = Une autre négociation porte ce nom court. Saisissez-en un autre.
table-id-unfit = N’utilisez que les lettres a à z, des chiffres et des traits d’union.
table-short-hint = L’extension reconnaît à ses noms les pages qui portent sur la négociation.
table-called = Ceux qui participent s’appellent
table-tables = Tableaux
table-choose = Choisir des fichiers (CSV, XLSX)
table-paste = Ou collez des cellules d’un tableur
table-paste-hint = Copiez-les avec la ligne qui nomme les colonnes. Vous pouvez aussi déposer des fichiers ici.
table-paste-read = Lire les cellules collées
table-pasted = Cellules collées
table-reading = Lecture de { $name }…
table-read =
    { $n ->
        [0] { $n } lignes ont été lues. Vérifiez ci-dessous ce qu’elles contiennent.
        [one] Une ligne a été lue. Vérifiez ci-dessous ce qu’elle contient.
       *[other] { $n } lignes ont été lues. Vérifiez ci-dessous ce qu’elles contiennent.
    }
table-rows =
    { $n ->
        [0] { $n } lignes
        [one] une ligne
       *[other] { $n } lignes
    }
table-holds = Contient
table-remove = Supprimer
table-columns = Colonnes
table-columns-found = { $n } trouvées sur { $total }
table-columns-unused = Colonnes non lues, conservées nulle part : { $names }.
table-column-none = Pas dans le tableau
table-column-unnamed = Colonne { $n }
table-ladder = Statuts
table-ladder-count =
    { $n ->
        [0] { $n } statuts
        [one] un statut
       *[other] { $n } statuts
    }
table-ladder-deck = De la première étape à la dernière, nommées comme dans vos tableaux.
table-ladder-name = Nom du statut { $n }
table-ladder-phase = Phase de « { $name } »
table-ladder-flag = Indicateur, à côté du statut
table-ladder-up = Monter « { $name } »
table-ladder-down = Descendre « { $name } »
table-ladder-remove = Supprimer « { $name } »
table-ladder-unknown = « { $name } » figure dans le tableau et non parmi les statuts.
table-ladder-taken = Un autre statut porte ce nom. Saisissez-en un autre.
table-ladder-new = Nouveau statut
table-ladder-add = Ajouter le statut
table-problems = Problèmes
table-problems-count =
    { $n ->
        [0] { $n } problèmes
        [one] un problème
       *[other] { $n } problèmes
    }
table-problems-deck = Corrigez les cellules ici. La plupart des lignes ne sont pas incluses.
table-place = { $name }, ligne { $row }
table-cell = { $column }, { $place }
table-use = Utiliser « { $name } »
table-near = Vouliez-vous dire « { $near } » ?
table-near-by = Vouliez-vous dire « { $near } » (« { $by } ») ?
table-order-ask = Quelle date est { $value } ? La réponse vaut pour toutes les dates des tableaux.
table-problem-column-missing = Aucune colonne « { $field } » n’a été trouvée : aucune ligne de ce tableau n’est lue. Choisissez la colonne ci-dessus.
table-problem-column-twice = Deux colonnes s’appellent « { $value } ». Seule celle qui est choisie ci-dessus est lue.
table-problem-rows-none = Le tableau a des noms de colonnes et aucune ligne. Ajoutez des lignes, ou choisissez un autre fichier.
table-problem-row-shifted = La ligne a plus de cellules qu’il n’y a de colonnes : « { $value } ». Mettez entre guillemets les textes qui ont des virgules.
table-problem-missing = « { $field } » est vide. Saisissez une valeur.
table-problem-cell-error = Le tableur affiche ici une erreur : { $value }. Saisissez une valeur.
table-problem-markup = La cellule contient le signe <, qui n’est pas admis. Saisissez du texte simple.
table-problem-long = Le texte dépasse { $other } caractères. Raccourcissez-le.
table-problem-date-unread = « { $value } » n’est pas une date. Saisissez par exemple 22 juillet 2021 ou 2021-07-22.
table-problem-date-none = La date { $value } n’existe pas. Saisissez une date valide.
table-problem-date-year = { $value } n’est qu’une année. Saisissez un jour ou un mois.
table-problem-date-ambiguous = { $value } peut être { $one } ou { $two }. Choisissez.
table-problem-date-future = La date { $value } est dans le futur. Corrigez-la, ou saisissez « prévu » comme fondement.
table-problem-reversed = La fin ({ $value }) précède le début. Corrigez l’une des dates.
table-problem-status-unknown = Il n’y a pas de statut « { $value } ». Corrigez-le, ou ajoutez-le aux statuts.
table-problem-status-unfit = Le statut « { $value } » ne peut pas être utilisé pour cet article. Choisissez-en un autre.
table-problem-article-unknown = Il n’y a pas d’article « { $value } ». Corrigez le nom, ou ajoutez l’article.
table-problem-article-ambiguous = Deux articles s’appellent « { $value } ». Saisissez le nom complet.
table-problem-article-left-out = L’article « { $value } » a un problème à la ligne { $other }. Corrigez d’abord cette ligne.
table-problem-member-unknown = Il n’y a pas de Membre « { $value } » : seul le reste de la ligne est repris. Saisissez son nom ou son code s’il participe.
table-problem-meeting-unknown = Il n’y a pas de réunion « { $value } ». Saisissez son titre ou sa date.
table-problem-basis-unknown = « { $value } » n’est pas un fondement. Saisissez rapporté, déduit ou prévu.
table-problem-whole-unread = « { $value } » n’est ni oui ni non. Saisissez oui ou non.
table-problem-whole-twice = La ligne { $other } est déjà l’accord dans son ensemble. Il ne peut y en avoir qu’un. Corrigez l’une des lignes.
table-problem-number = « { $value } » n’est pas un nombre entier jusqu’à { $other }. Corrigez-le.
table-problem-source-missing = La ligne n’a pas de source. Saisissez un lien, un document, une personne ou une citation.
table-problem-source-scheme = « { $value } » n’est pas une adresse web. Saisissez-en une qui commence par http, ou des mots sans deux-points.
table-problem-reason-missing = Un statut déduit demande une raison. Saisissez-la comme note.
table-problem-article-differs = La ligne { $other } porte sur le même article, mais n’indique pas « { $value } ». Saisissez la même valeur dans les deux lignes.
table-problem-duplicate = La ligne { $other } dit la même chose. Supprimez l’une des deux.
table-problem-id-unknown = Rien dans la négociation n’a l’identifiant « { $value } » : la ligne serait ajoutée comme nouvelle. Corrigez l’identifiant si la ligne porte sur un élément qui y est déjà.
table-file-large = Le fichier dépasse { $limit } Mo. Divisez-le, ou supprimez ce qui n’est pas nécessaire.
table-file-unpacked = Le classeur dépasse { $limit } Mo une fois décompressé. Enregistrez en CSV les feuilles nécessaires.
table-file-rows = Une feuille a plus de { $limit } lignes. Divisez-la.
table-file-columns = Une feuille a plus de { $limit } colonnes. Supprimez celles qui ne sont pas nécessaires.
table-file-cells = Le tableau contient plus de { $limit } cellules, ou des textes trop longs. Divisez-le ou raccourcissez-les.
table-file-slow = La lecture a duré plus de { $limit } secondes et a été arrêtée. Enregistrez en CSV les feuilles nécessaires.
table-file-sheets = Le classeur a plus de { $limit } feuilles. Supprimez celles qui ne sont pas nécessaires.
table-file-empty = Le fichier ne contient aucune cellule. Choisissez-en un autre.
table-file-foreign = Ce n’est pas un tableau. Choisissez un fichier CSV ou XLSX.
table-file-old = C’est un classeur d’un ancien format (XLS). Enregistrez-le en XLSX ou en CSV.
table-file-locked = Le classeur a un mot de passe. Enregistrez une copie sans celui-ci.
table-file-damaged = Le classeur est endommagé ou incomplet. Choisissez une autre copie.
table-format = Forme des tableaux
table-format-deck = Première ligne : noms des colonnes ; * est requis. Membres séparés par des points-virgules.
table-format-dates = Dates : 2021-07-22, 22/07/2021, 22 juillet 2021 ou juillet 2021. Sources : une adresse web, ou des mots. Un tableau d’articles peut aussi avoir un statut, une date et une source.
table-sample = Enregistrer un exemple
table-preview = Aperçu
table-status-words =
    { $n ->
        [0] { $n } mots du tableau sont lus comme des statuts d’autres noms :
        [one] Un mot du tableau est lu comme un statut d’un autre nom :
       *[other] { $n } mots du tableau sont lus comme des statuts d’autres noms :
    }
table-status-word = « { $word } » → { $status }
table-status-words-change = Pour lire un mot autrement, ajoutez-le sous « Statuts » avec sa propre phase.
table-more-articles =
    { $n ->
        [0] Et { $n } autres articles.
        [one] Et un autre article.
       *[other] Et { $n } autres articles.
    }
table-rows-read =
    { $n ->
        [0] Aucune ligne ne peut encore être utilisée.
        [one] Une ligne peut être utilisée.
       *[other] { $n } lignes peuvent être utilisées.
    }
table-leave-out =
    { $n ->
        [0] Ne pas inclure { $n } lignes qui ont un problème
        [one] Ne pas inclure une ligne qui a un problème
       *[other] Ne pas inclure { $n } lignes qui ont un problème
    }
table-leave-out-of = { $name } : { $n }
table-create = Créer la négociation
table-unfit = Le tableau ne peut pas être utilisé : { $reason }. Corrigez-le et réessayez.
rows-title = Ajouter des lignes d’un tableau
rows-deck = Articles, mises à jour de statut et corrections pour { $name }, d’un tableur.
rows-new = Nouvelles
rows-corrections = Corrections
rows-check =
    { $n ->
        [0] Vérifiez ces { $n } lignes :
        [one] Vérifiez cette ligne :
       *[other] Vérifiez ces { $n } lignes :
    }
rows-same =
    { $n ->
        [0] { $n } lignes y sont déjà.
        [one] Une ligne y est déjà.
       *[other] { $n } lignes y sont déjà.
    }
rows-add =
    { $n ->
        [0] Ajouter
        [one] Ajouter une entrée
       *[other] Ajouter { $n } entrées
    }
rows-added =
    { $n ->
        [0] Rien n’a été ajouté.
        [one] Une entrée a été ajoutée.
       *[other] { $n } entrées ont été ajoutées.
    }
imports-table =
    { $n ->
        [0] Ajout, { $date } : { $n } entrées d’un tableau
        [one] Ajout, { $date } : une entrée d’un tableau
       *[other] Ajout, { $date } : { $n } entrées d’un tableau
    }
rows-open = Ajouter des lignes d’un tableau…
start-open = Commencer une négociation…
publish-title = Publier un site
publish-deck = De simples pages pour tout hébergement web, avec les données.
publish-open = Publier un site…
publish-leaves = Ce qui sort
publish-stays = Ce qui reste sur cet appareil
publish-stays-always = Les entrées privées, les notes, les textes et Ma liste ne sortent jamais.
publish-stays-private =
    { $n ->
        [one] Une entrée privée
       *[other] { $n } entrées privées
    }
publish-stays-delegation =
    { $n ->
        [one] Une entrée de la délégation
       *[other] { $n } entrées de la délégation
    }
publish-stays-others =
    { $n ->
        [one] Une ligne d’un journal de séance ou un terme personnalisé
       *[other] { $n } lignes de journaux de séance et termes personnalisés
    }
publish-langs = Langues
publish-empty = Il n’y a encore aucun article public, donc aucun site à publier.
publish-folder = Enregistrer dans un répertoire
publish-zip = Enregistrer en fichier ZIP
publish-stop = Arrêter
publish-dataset = Sans les pages
publish-stopped = Arrêté. Rien n’a été enregistré.
publish-stopped-folder = Arrêté. Le répertoire contient peut-être une partie du site : enregistrez-le de nouveau.
publish-zipped = Site enregistré : version { $version }. Décompressez le fichier sur un hébergement web.
publish-written =
    Site enregistré, version { $version } : { $files ->
        [one] un fichier
       *[other] { $files } fichiers
    }, { $changed } nouveaux ou modifiés, { $removed } supprimés.
publish-not-written = Le site n’a pas pu être enregistré. Choisissez un autre répertoire, ou enregistrez un fichier ZIP.
about-url-hint = Le répertoire où sera le site, par exemple https://example.org/talks/. Les flux en ont besoin.
about-url-folder = Saisissez l’adresse d’un répertoire, sans ? ni #.
publish-sign = Signer avec la clé de cet appareil
publish-sign-hint = Montre à vos collègues que les versions suivantes viennent de cet appareil, inchangées.
publish-key = Clé de cet appareil : { $key }
publish-do = Exporter le jeu de données
publish-data = Données (CSV pour programmes)
about-title = Titre
about-authors = Auteur
about-url = Adresse web
about-description = Description
about-licence = Licence
about-licence-none = Non indiquée
publish-done = Jeu de données enregistré : version { $version }.
publish-done-signed = Jeu de données enregistré : version { $version }, signée avec la clé { $key }. Communiquez la clé à vos collègues par un autre moyen : ils devront la comparer.
publish-unfit = Le jeu de données ne peut pas être exporté : { $reason }. Corrigez l’entrée et réessayez.
publish-unable = Ce navigateur ne peut pas signer de jeux de données. Exportez-le sans signature, ou utilisez un autre navigateur.
