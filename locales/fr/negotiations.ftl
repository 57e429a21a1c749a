### Negotiations: turning them on, choosing one.

## Negotiations

negotiations-title = Négociations
negotiations-shipped = Négociations fournies avec Plenary
negotiations-all = Toutes les négociations
negotiations-more = Ajouter une négociation
negotiations-file = En ajouter ou en mettre à jour une à partir d’un fichier
negotiations-add = Ajouter
negotiations-added = { $name } : négociation ajoutée.
negotiations-offer = Ajouter { $name }…
negotiations-remove = Supprimer
negotiations-remove-title = Supprimer { $name } ?
negotiations-remove-means =
    { $n ->
        [0] Le jeu de données est supprimé de cet appareil et ne pourra être ajouté de nouveau qu’à partir de son fichier.
        [one] Le jeu de données est supprimé de cet appareil et ne pourra être ajouté de nouveau qu’à partir de son fichier. Votre entrée est conservée.
       *[other] Le jeu de données est supprimé de cet appareil et ne pourra être ajouté de nouveau qu’à partir de son fichier. Vos { $n } entrées sont conservées.
    }
negotiations-remove-export = Exporter d’abord le jeu de données
negotiations-removed = { $name } : négociation supprimée. Vos entrées sont conservées et réapparaîtront quand vous l’ajouterez.
negotiations-only = Une négociation doit rester.
negotiations-take-back = Revenir de la version { $from } à { $to }
negotiations-changed =
    { $n ->
        [0] Aucun changement depuis votre dernière visite ({ $from }).
        [one] Un changement depuis votre dernière visite ({ $from }).
       *[other] { $n } changements depuis votre dernière visite ({ $from }).
    }
negotiations-latest = Dernière source : { $date }.
negotiations-version = Jeu de données version { $version }.
negotiations-target = { $article } : { $status }
negotiations-off-title = Négociation non ajoutée
negotiations-off = { $name } n’est pas encore sur cet appareil.
negotiations-unknown = Il n’y a pas de négociation « { $name } » sur cet appareil.
follow-address-title = Suivre une adresse
follow-address-deck = Un site publié ou ses données. Rien de vous n’est envoyé.
follow-address-field = Adresse web
follow-address-open = Ouvrir
follow-address-none = Saisissez une adresse web, par exemple https://talks.example/.
follow-address-plain = Cette adresse n’est pas chiffrée. Saisissez-en une qui commence par https://.
follow-address-query = Saisissez l’adresse seule, sans nom d’utilisateur, sans mot de passe et sans « ? ».
follow-fetching = Lecture de l’adresse…
follow-unreachable = { $host } ne répond pas. Vérifiez l’adresse et le réseau, puis réessayez.
follow-unshared = { $host } ne laisse pas d’autres pages lire ce fichier. Son hébergeur doit envoyer avec lui l’en-tête Access-Control-Allow-Origin.
follow-status = { $host } répond par { $status }. Vérifiez l’adresse.
follow-type = À { $address }, il n’y a pas de jeu de données. Saisissez l’adresse du site publié.
follow-elsewhere = { $host } mène à un autre hôte, { $other }. Si vous avez confiance en lui, saisissez son adresse.
follow-large = Le fichier de { $host } dépasse 20 Mo et n’a pas été pris.
follow-slow = { $host } met trop de temps. Réessayez plus tard.
follow-unreadable = Le fichier de { $host } n’est pas un jeu de données valable : il est endommagé, ou sa signature ne correspond pas. Demandez à qui le publie.
follow-other-negotiation = { $host } a maintenant le jeu de données d’une autre négociation. Rien n’a changé ici.
follow-at = Suivie à { $host }, vérifiée le { $date }
follow-check = Chercher une version plus récente
follow-same = C’est la version la plus récente.
follow-older = L’adresse a la version { $version }, qui n’est pas plus récente que la vôtre. Rien n’a changé ici.
follow-other-key = Cette version n’est pas signée par la clé qui a signé la vôtre. Demandez à qui la publie avant de la reprendre.
follow-newer =
    La version { $version } est là : { $n ->
        [0] aucun statut ne change.
        [one] un statut change.
       *[other] { $n } statuts changent.
    }
follow-see = Voir
follow-at-opening = Vérifier à l’ouverture de Plenary
follow-news =
    { $name } : la version { $version } est là. { $n ->
        [0] Aucun statut ne change.
        [one] Un statut change.
       *[other] { $n } statuts changent.
    }
follow-stop = Ne plus suivre
edit-open = Modifier
edit-title = Modifier la négociation
edit-deck = { $name } : chaque enregistrement est une entrée, que vous pouvez annuler.
edit-other-languages = Noms dans d’autres langues
edit-lines = Un par ligne.
edit-pages = Comment les pages sont reconnues
edit-topic-hint = Une page qui contient de tels mots porte sur la négociation.
edit-address-hint = Parties des adresses web de pages sur la négociation. Le signe * remplace n’importe quels caractères.
edit-symbol-hint = Comment commencent les cotes de ses documents, par exemple ABC/W/.
edit-error-site = Saisissez des adresses web, par exemple https://www.example.org.
edit-site-hint = Sites qui rendent compte de la négociation. L’extension propose d’y surligner les pages.
edit-record-name = { $list } : nom { $n }
edit-record-new = { $list } : nouveau nom
edit-record-add = Ajouter
edit-record-taken = Un autre élément porte ce nom. Choisissez un autre nom.
edit-record-more = Langues et détails
edit-words-hint = Mots par lesquels les pages la désignent, par exemple « présidé », séparés par des points-virgules.
edit-text-date = Saisissez une date, par exemple 2021-07-22 ou 2021-07.
edit-leads-none = rien
edit-changes = Ce qui change
edit-nothing = Rien n’est encore modifié.
edit-error-many = Ajoutez ou supprimez-en au plus { $n } à la fois.
edit-saved = Négociation modifiée.
edit-withdraw = En retirer une dans Mes entrées
ladder-details = Définition, langues et dates
ladder-month-hint = Un mois, par exemple 2021-07. Laissez vide si les mots ont toujours ce sens.
ladder-month-error = Saisissez un mois, par exemple 2021-07.
ladder-month-order = La fin précède le début. Corrigez l’une des dates.
ladder-uses =
    { $n ->
        [one] Une mise à jour de statut utilise ce statut.
       *[other] { $n } mises à jour de statut utilisent ce statut.
    }
ladder-uses-then = Elles sont conservées mais ne comptent plus : chaque article affiche ses autres mises à jour. Si vous annulez le retrait, elles comptent de nouveau.
ladder-removed =
    { $n ->
        [0] « { $name } » est retiré
        [one] « { $name } » est retiré : une mise à jour de statut ne compte plus
       *[other] « { $name } » est retiré : { $n } mises à jour de statut ne comptent plus
    }

## Two negotiations side by side

compare-title = Comparer des négociations
compare-one = Ajoutez une seconde négociation pour comparer les deux.
compare-one-label = Première négociation
compare-other-label = Seconde négociation
compare-negotiation = Négociation
compare-phases = Articles par phase au fil du temps
compare-finding = { $name } : { $n } articles sur { $total } sont au propre ou conclus ({ $date }).
compare-no-status = { $name } : aucun statut à cette date.
compare-of = { $n } sur { $total }
compare-years = Articles au propre ou conclus, sur le total, à la fin de chaque année.
compare-milestones = Jalons
compare-no-milestone = Aucun jalon à cette date.
