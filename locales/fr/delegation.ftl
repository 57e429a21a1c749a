### Syncing the devices of a delegation.

delegation-title = Délégation
settings-delegation = Les mêmes entrées sur tous les appareils de votre délégation, chiffrées de bout en bout
delegation-what = Les mêmes entrées sur tous les appareils, chiffrées, illisibles pour le serveur.
delegation-preparing = Préparation de la synchronisation…
delegation-not-prepared = La synchronisation n’a pas pu démarrer. Vérifiez la connexion, puis réessayez.

## Setting up

delegation-join = Rejoindre une délégation
delegation-create = Créer une délégation
delegation-recover = Utiliser une clé de récupération
delegation-link-join = Lien d’invitation
delegation-link-hint-join = Envoyé par l’administration de la délégation. Collez le lien, ou scannez son code QR.
delegation-link-create = Code du serveur
delegation-link-hint-create = Fourni par l’hébergeur du serveur de la délégation. Collez le code, ou scannez son code QR.
delegation-recover-text = Clé de récupération
delegation-recover-text-hint = Saisissez les 26 lettres, ou scannez le code QR.
delegation-link-recover = Code du serveur
delegation-link-hint-recover = Nécessaire avec les lettres, pas avec le code QR. Fourni par l’hébergeur du serveur.
delegation-name = Nom de la délégation
delegation-device = Nom de cet appareil
delegation-device-hint = Visible sur les autres appareils, avec vos entrées.
delegation-missing-link = Saisissez le lien ou le code.
delegation-missing-text = Saisissez la clé de récupération.
delegation-missing-name = Saisissez un nom.
delegation-goes =
    { $n ->
        [0] Aucune entrée publique à partager pour l’instant.
        [one] Une entrée publique sera partagée.
       *[other] { $n } entrées publiques seront partagées.
    }
delegation-stays = Les entrées privées restent sur cet appareil.
delegation-former =
    { $n ->
        [0] { $n } entrées d’une délégation précédente deviennent privées, sauf si vous rejoignez de nouveau cette délégation.
        [one] Une entrée d’une délégation précédente devient privée, sauf si vous rejoignez de nouveau cette délégation.
       *[other] { $n } entrées d’une délégation précédente deviennent privées, sauf si vous rejoignez de nouveau cette délégation.
    }
delegation-do-join =
    { $n ->
        [0] Rejoindre
        [one] Rejoindre et partager une entrée
       *[other] Rejoindre et partager { $n } entrées
    }
delegation-do-create =
    { $n ->
        [0] Créer
        [one] Créer et partager une entrée
       *[other] Créer et partager { $n } entrées
    }
delegation-creating = Création de la délégation…
delegation-step-asking = Connexion…
delegation-step-unanswered = Le serveur ne répond pas.
delegation-step-unanswered-hint = Laissez Plenary ouvert : une nouvelle tentative suit d’elle-même.
delegation-step-waiting = En attente de l’appareil d’administration…
delegation-step-waiting-hint = Plenary doit être ouvert sur les deux appareils.
delegation-compare = Les deux appareils affichent-ils { $code } ?
delegation-compare-join = Comparez les chiffres avec l’administration, qui approuve ensuite. Annulez s’ils diffèrent.
delegation-compare-approve = Comparez les chiffres de vive voix. Refusez s’ils diffèrent : quelqu’un d’autre a alors utilisé le lien.
delegation-receiving = Réception de { $done } sur { $total }…
delegation-join-failed = Cet appareil n’a pas rejoint la délégation.

## State, in the footer and on the screen

delegation-connecting = Délégation : connexion…
delegation-synced = Délégation : synchronisée à { $time }
delegation-synced-on = Délégation : synchronisée le { $date }
delegation-waiting =
    { $n ->
        [0] Aucune entrée en attente de synchronisation
        [one] Une entrée en attente de synchronisation
       *[other] { $n } entrées en attente de synchronisation
    }
delegation-asking =
    { $n ->
        [0] { $n } appareils demandent à rejoindre la délégation
        [one] Un appareil demande à rejoindre la délégation
       *[other] { $n } appareils demandent à rejoindre la délégation
    }
delegation-waits = En attente de synchronisation
delegation-locked = Entrées verrouillées : synchronisation en pause
delegation-offline = Hors ligne depuis { $time }
delegation-offline-on = Hors ligne depuis le { $date }
delegation-refused = Le serveur n’accepte pas cet appareil.
delegation-refused-do = Contactez l’administration de la délégation.
delegation-not-a-server = Aucun serveur de synchronisation ne répond. Si le réseau demande une connexion, faites-la d’abord.
delegation-full-server = Le serveur est plein. Vos entrées attendent sur cet appareil. Contactez l’hébergeur.
delegation-full-device = Cet appareil est plein. Supprimez-y des fichiers pour continuer à recevoir.
delegation-restored = Données du serveur restaurées depuis cet appareil
delegation-clock-ahead =
    { $n ->
        [0] L’horloge de cet appareil avance de { $n } minutes. Réglez-la.
        [one] L’horloge de cet appareil avance d’une minute. Réglez-la.
       *[other] L’horloge de cet appareil avance de { $n } minutes. Réglez-la.
    }
delegation-clock-behind =
    { $n ->
        [0] L’horloge de cet appareil retarde de { $n } minutes. Réglez-la.
        [one] L’horloge de cet appareil retarde d’une minute. Réglez-la.
       *[other] L’horloge de cet appareil retarde de { $n } minutes. Réglez-la.
    }
delegation-barrier-update = Mettez Plenary à jour : la délégation utilise une version plus récente. Vos entrées attendent jusque-là, ou jusqu’à ce que l’administration supprime l’appareil qui l’indique.
delegation-barrier-two-logs = Des appareils indiquent des listes d’appareils différentes. Rien n’est envoyé tant que l’administration n’a pas supprimé les appareils nommés ici, ou recréé la délégation sur un autre serveur.
delegation-barrier-later-change = Une modification de la délégation n’a pas encore été reçue. Vos entrées attendent jusque-là, ou jusqu’à ce que l’administration supprime l’appareil qui l’indique.
delegation-unheard = Le serveur est reparti de zéro. Ces appareils d’administration n’ont pas été vus depuis : { $names }. Demandez que Plenary y soit ouvert, ou confirmez que rien n’y a été modifié entre-temps.
delegation-unheard-do = Confirmer
delegation-unread =
    { $n ->
        [0] { $n } modifications attendent une mise à jour de Plenary ou une clé.
        [one] Une modification attend une mise à jour de Plenary ou une clé.
       *[other] { $n } modifications attendent une mise à jour de Plenary ou une clé.
    }
delegation-dropped =
    { $n ->
        [0] { $n } éléments du serveur n’étaient pas valables et ont été ignorés.
        [one] Un élément du serveur n’était pas valable et a été ignoré.
       *[other] { $n } éléments du serveur n’étaient pas valables et ont été ignorés.
    }
delegation-without-dataset =
    { $n ->
        [0] Importez le jeu de données pour voir { $n } entrées
        [one] Importez le jeu de données pour voir une entrée
       *[other] Importez le jeu de données pour voir { $n } entrées
    }
delegation-too-large = Cette entrée est trop longue pour être partagée. Raccourcissez-la.
delegation-missing = Des modifications de { $name } n’ont pas été reçues. Demandez à { $name } d’ouvrir Plenary.
delegation-damaged = Des modifications de { $name } sont endommagées
delegation-copied = { $name } fonctionne à deux endroits. Supprimez l’appareil et invitez-le de nouveau.
delegation-other-log = { $name } a reçu une autre liste d’appareils.
delegation-ahead = { $name } indique une modification de la délégation que cet appareil n’a pas reçue.
delegation-leaving = { $name } quitte la délégation. Un appareil d’administration le supprime.

## Devices

delegation-devices = Appareils
delegation-count =
    { $n ->
        [0] { $n } appareils
        [one] Un appareil
       *[other] { $n } appareils
    }
delegation-this-device = cet appareil
delegation-recovery-device = clé de récupération
delegation-access = Accès
delegation-access-change = Modifier l’accès
delegation-access-admin = Administration
delegation-access-member = Lecture et écriture
delegation-access-reader = Lecture seule
delegation-access-hint-admin = Peut aussi inviter, approuver et supprimer des appareils.
delegation-access-hint-member = Ajoute des entrées, lit tout.
delegation-access-hint-reader = Lit tout, ne partage rien.
delegation-seen = Vu pour la dernière fois : { $time }
delegation-never-seen = Pas encore vu
delegation-behind =
    { $n ->
        [0] À jour
        [one] Une modification pas encore confirmée
       *[other] { $n } modifications pas encore confirmées
    }
delegation-older-app = Version plus ancienne de Plenary
delegation-other-dataset = Autre version du jeu de données : { $names }
delegation-manage = Gérer { $name }
delegation-rename = Renommer
delegation-new-name = Nouveau nom
delegation-rename-delegation = Renommer la délégation
delegation-remove = Supprimer l’appareil
delegation-remove-of = Supprimer { $name } ?
delegation-remove-hint = L’appareil ne pourra pas lire ce qui sera écrit ensuite.
delegation-remove-keeps = À sa prochaine connexion, les entrées de la délégation en seront supprimées ; les entrées publiques restent. Ce qui y a été lu peut avoir été copié.
delegation-revoke = Pour couper aussi sa connexion, l’hébergeur du serveur exécute cette commande, avec le répertoire de ses configurations à la place de FOLDER :
delegation-revoke-former = Son ancien accès reste valable sur le serveur tant que l’hébergeur n’a pas exécuté cette commande, avec le répertoire de ses configurations à la place de FOLDER. S’il ne s’est pas connecté depuis, il faut l’inviter de nouveau :
delegation-copy-command = Copier la commande
delegation-copy-command-of = Copier la commande : { $name }
delegation-removed-now = { $name } : appareil supprimé. Pour couper aussi sa connexion, voir « Appareils supprimés ».
delegation-removed-devices = Appareils supprimés
delegation-removed-by = { $name }, supprimé par { $by }, { $date }
delegation-set-aside =
    { $n ->
        [0] Rien de postérieur ne compte.
        [one] Une modification postérieure ne compte pas.
       *[other] { $n } modifications postérieures ne comptent pas.
    }

## Inviting

delegation-invite = Inviter un appareil
delegation-invite-hint = Choisissez l’accès, puis envoyez le lien à cet appareil seulement, ou scannez-y le code QR. Le lien seul n’ouvre rien : c’est vous qui approuvez l’appareil.
delegation-invite-expires = Fin de validité : { $time }, pour un seul appareil.
delegation-invite-used = { $name } a utilisé l’invitation.
delegation-invite-code = Code QR de l’invitation
delegation-copy-refused = Le navigateur a bloqué la copie. Sélectionnez le lien et copiez-le vous-même.
delegation-requests = Demandes d’adhésion
delegation-asks = { $name } demande à rejoindre la délégation : { $access }
delegation-answering = Connexion à l’appareil…
delegation-approve = Approuver { $name }
delegation-reject = Refuser

## Different versions

delegation-disputes = Versions différentes
delegation-disputes-deck = Toutes sont conservées. Choisissez la version qui compte.
delegation-disputes-here =
    { $n ->
        [0] { $n } entrées ont plusieurs versions.
        [one] Une entrée a plusieurs versions.
       *[other] { $n } entrées ont plusieurs versions.
    }
delegation-disputes-show = Afficher les versions
delegation-dispute-corrections =
    { $n ->
        [2] Deux corrections : les deux comptent jusqu’à votre choix.
       *[other] { $n } corrections : toutes comptent jusqu’à votre choix.
    }
delegation-dispute-versions = Modifiée par plusieurs personnes : la dernière version est affichée.
delegation-dispute-corrected = Corrigée par une personne, retirée par une autre : la correction compte.
delegation-dispute-one-id = Deux appareils ont signé des entrées différentes sous un même identifiant : les deux comptent.
delegation-dispute-withdrawn = Retirée par une autre personne : elle ne compte pas.
delegation-dispute-withdrawal = Retirée par { $name } : { $reason }
delegation-dispute-shown = affichée
delegation-use = Utiliser cette version
delegation-use-of = Utiliser cette version : { $what }
delegation-add-again = Ajouter de nouveau
delegation-settled = Réglé.
delegation-settled-reason = Une autre version a été choisie

## Recovery key

delegation-key = Clé de récupération
delegation-key-deck = Ouvre la délégation sans appareil d’administration. Imprimez-la ou notez-la.
delegation-key-make = Créer une clé de récupération
delegation-key-warning = Clé de récupération : à conserver loin de cet appareil
delegation-key-once = La clé ne s’affiche que maintenant. Elle donne un accès complet.
delegation-key-code = Code QR de la clé de récupération
delegation-key-hide = Masquer

## Leaving, being removed

delegation-leave = Quitter la délégation
delegation-leave-hint = Les entrées de la délégation sont supprimées de cet appareil. Les entrées publiques restent. Ce qui n’a pas été envoyé devient privé.
delegation-left = Cet appareil a quitté la délégation.
delegation-was-removed = { $name } a supprimé cet appareil ({ $date })
delegation-was-removed-hint = Les entrées de { $delegation } ont été supprimées de cet appareil. Les entrées publiques restent.
delegation-made-private =
    { $n ->
        [0] Toutes vos entrées avaient été envoyées.
        [one] Une entrée qui n’avait pas été envoyée est désormais privée.
       *[other] { $n } entrées qui n’avaient pas été envoyées sont désormais privées.
    }
delegation-acknowledge = Fermer

## Problems of an action

delegation-problem-too-long = Ce texte est trop long. Copiez le lien ou le code seul, puis réessayez.
delegation-problem-not-a-link = Ce n’est ni un lien ni un code de délégation. Copiez-le en entier, puis réessayez.
delegation-problem-link-to-create = Ce code crée une délégation. Choisissez « Créer une délégation », puis collez-le.
delegation-problem-link-to-join = Ce lien est une invitation. Choisissez « Rejoindre une délégation », puis collez-le.
delegation-problem-link-to-recover = C’est le code d’une clé de récupération. Choisissez « Utiliser une clé de récupération », puis collez-le.
delegation-problem-damaged = Le lien ou le code est endommagé. Copiez-le de nouveau.
delegation-problem-version = Le lien ou le code vient d’une version plus récente de Plenary. Mettez Plenary à jour, puis réessayez.
delegation-problem-contents = Le lien ou le code est endommagé. Demandez-en un autre.
delegation-problem-unreadable = La réponse est illisible. Demandez une autre invitation.
delegation-problem-unproved = L’autre appareil n’a pas pu prouver son identité. Demandez une autre invitation.
delegation-problem-other-admin = Un autre appareil que celui de l’invitation a répondu. Demandez une autre invitation.
delegation-problem-other-request = L’invitation a été utilisée par un autre appareil. Signalez-le à l’administration et demandez-en une autre.
delegation-problem-offline = Le serveur est injoignable. Vérifiez la connexion, puis réessayez.
delegation-problem-refused = Le serveur n’accepte pas cet appareil. Contactez l’administration de la délégation.
delegation-problem-full = Le serveur est plein. Contactez l’hébergeur.
delegation-problem-too-large = C’est trop long pour le serveur. Rien n’a été envoyé. Raccourcissez-le.
delegation-problem-not-a-server = Aucun serveur de synchronisation ne répond à cette adresse. Si le réseau demande une connexion, faites-la d’abord ; sinon, vérifiez le lien.
delegation-problem-other = Une erreur s’est produite sur le serveur. Réessayez.
delegation-problem-author = Réservé à l’administration. Adressez-vous à elle.
delegation-problem-device = L’appareil n’est pas dans la délégation, ou en a déjà fait partie. Invitez-le de nouveau.
delegation-problem-access = L’appareil a déjà cet accès. Choisissez-en un autre.
delegation-problem-last-admin = C’est le dernier appareil d’administration. Accordez d’abord cet accès à un autre, ou créez une clé de récupération.
delegation-problem-too-many-devices = La délégation a 250 appareils, le maximum. Supprimez-en un d’abord.
delegation-problem-too-many-changes = La liste des appareils a atteint son maximum de 10 000 modifications. Recréez la délégation.
delegation-problem-unsupported = Ce navigateur n’a pas le chiffrement nécessaire à la synchronisation. Utilisez Chrome ou Edge 137, Firefox 130, Safari 17, ou plus récent.
delegation-problem-locked = Vos entrées sont verrouillées. Déverrouillez-les dans les paramètres, puis réessayez.
delegation-problem-link-used = Le serveur a déjà une délégation. Demandez une invitation à son administration, ou un autre code à l’hébergeur.
delegation-problem-link-expired = L’invitation a expiré. Demandez-en une autre.
delegation-problem-already-member = Cet appareil est déjà dans une délégation. Quittez-la d’abord.
delegation-problem-rejected = L’administration a refusé la demande. Demandez une autre invitation.
delegation-problem-taken = La délégation a été modifiée entre-temps depuis un autre appareil. Vérifiez les appareils, puis réessayez.
delegation-problem-unheard = D’autres appareils d’administration n’ont pas été vus depuis que le serveur est reparti de zéro. Attendez-les, ou confirmez sur cet écran.
delegation-problem-two-logs = Des appareils indiquent des listes d’appareils différentes. Supprimez d’abord les appareils nommés ici.
delegation-problem-update = La délégation utilise une version plus récente. Mettez Plenary à jour, puis réessayez.
delegation-problem-later-change = Une modification de la délégation n’est pas encore parvenue à cet appareil. Réessayez plus tard.
delegation-problem-recovery-key = Ce n’est pas la clé de récupération de cette délégation. Vérifiez les lettres.
delegation-problem-gone = Cela n’existe plus. Vérifiez la liste.
delegation-problem-device-full = Cet appareil est plein. Supprimez-y des fichiers, puis réessayez.

## Visibility

note-delegation = Votre note sur { $name }, pour la délégation
note-delegation-never = Réservée aux appareils de votre délégation : jamais exportée, imprimée pour nous seulement. Chaque appareil modifie la sienne.
log-deck-delegation = Choisissez Membre, article et intervention. Lignes réservées aux appareils de votre délégation.
kept-delegation = Enregistré (délégation) : { $article }, { $status }, { $date }
effect-delegation = Ne compte que sur les appareils de votre délégation ; ni imprimé ni exporté.
visibility-hint-delegation = Réservé aux appareils de votre délégation
delegation-reader-keeps = Lecture seule : cet appareil ne peut pas retirer ce que la délégation partage.

## Restoring a backup

backup-delegation-named = Faite dans la délégation « { $name } ».
backup-delegation-unknown = Certaines de ses entrées sont d’une délégation ; la sauvegarde n’indique pas laquelle.
backup-delegation-same = Cet appareil est aussi dans cette délégation : ses entrées y restent partagées.
backup-delegation-kept = Cet appareil n’est dans aucune délégation. Les entrées de la délégation deviendront privées s’il en rejoint une autre.
backup-delegation-private = Les entrées de cette délégation deviennent privées sur cet appareil et ne sont pas partagées.
backup-delegation-sealed = Des entrées chiffrées peuvent en faire partie. Fusionnez la sauvegarde, ou quittez d’abord la délégation de cet appareil.
visibility-hint-public-too = Synchronisé aussi avec les appareils de votre délégation
