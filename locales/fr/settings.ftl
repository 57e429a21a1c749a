### Settings.

## Settings

files-locked = Privées, verrouillées par la phrase secrète de la sauvegarde
files-locked-note = Les entrées privées sont restaurées verrouillées. Déverrouillez-les avec la phrase secrète utilisée lors de la sauvegarde.
lock-title = Phrase secrète pour les entrées privées
lock-deck = Avec une phrase secrète, les entrées non publiques et les notes sont chiffrées sur cet appareil et dans les sauvegardes. Vous la saisissez à chaque ouverture ou rechargement d’une fenêtre.
lock-lost = Si vous oubliez la phrase secrète, vos entrées privées sont perdues : personne ne peut les récupérer. Notez-la et conservez-la loin de cet appareil.
lock-not = La phrase secrète ne protège pas les entrées publiques, ce qui est à l’écran une fois déverrouillé, les entrées en attente dans l’extension, ni un appareil contrôlé par d’autres. Des traces de données antérieures peuvent subsister un temps sur le disque.
lock-passphrase = Phrase secrète
lock-new = Nouvelle phrase secrète
lock-again = Confirmer la phrase secrète
lock-set = Définir la phrase secrète
lock-is-open = Les entrées privées sont protégées par une phrase secrète et déverrouillées dans cette fenêtre.
lock-is-shut = Des entrées sont verrouillées dans cette fenêtre.
lock-unlock = Déverrouiller
lock-now = Verrouiller maintenant
lock-change = Changer la phrase secrète
lock-remove = Supprimer la phrase secrète
lock-give-up = Phrase secrète oubliée ?
lock-give-up-deck =
    { $n ->
        [0] { $n } entrées privées seront définitivement supprimées, ainsi que la phrase secrète.
        [one] Une entrée privée sera définitivement supprimée, ainsi que la phrase secrète.
       *[other] { $n } entrées privées seront définitivement supprimées, ainsi que la phrase secrète.
    }
lock-give-up-do = Supprimer les entrées verrouillées
lock-keep = Laisser verrouillé
lock-short = Utilisez au moins { $n } caractères.
lock-differs = Les phrases secrètes ne correspondent pas.
lock-wrong = Phrase secrète incorrecte. Rien n’a été modifié.
lock-done-set = Phrase secrète définie. Les entrées privées sont désormais chiffrées.
lock-done-unlock = Entrées déverrouillées dans cette fenêtre.
lock-done-change = Phrase secrète modifiée. Les sauvegardes antérieures s’ouvrent toujours avec l’ancienne.
lock-done-remove = Phrase secrète supprimée. Les entrées privées ne sont plus chiffrées.
lock-done-give-up = Entrées verrouillées et phrase secrète supprimées.
settings-title = Paramètres
settings-lang = Langue
settings-words = Termes personnalisés
settings-words-deck = Autres noms d’un article ou d’un Membre. L’extension et « Analyser un texte » les reconnaissent dès la prochaine page ouverte.
settings-word = Mot ou expression
settings-word-lang = Langue
settings-word-add = Ajouter
settings-word-remove = Supprimer « { $text } »
settings-word-short = Saisissez un terme d’au moins deux lettres et choisissez ce qu’il désigne.
more-accuracy = Avec quelle fiabilité Plenary reconnaît les noms et les statuts
analyse-suggestions = Suggestions à vérifier
analyse-suggestions-note = Non comptées, et jamais enregistrées avec d’autres.
analyse-suggestion = Suggestion : à vérifier
analyse-inferred = Déduit du contenu
