### Settings.

## Settings

files-locked = Privées, verrouillées par la phrase secrète de la sauvegarde
files-locked-note = Les entrées privées sont restaurées verrouillées. Déverrouillez-les avec la phrase secrète utilisée lors de la sauvegarde.
lock-title = Phrase secrète pour les entrées privées
lock-deck = Chiffre les entrées privées, sauvegardes comprises. Demandée à chaque ouverture.
lock-lost = Si vous oubliez la phrase secrète, les entrées privées sont perdues. Notez-la ailleurs.
lock-not = Non protégés : entrées publiques, écran déverrouillé, entrées en attente dans l’extension.
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
        [0] { $n } entrées privées sont effacées définitivement et la phrase secrète supprimée.
        [one] Une entrée privée est effacée définitivement et la phrase secrète supprimée.
       *[other] { $n } entrées privées sont effacées définitivement et la phrase secrète supprimée.
    }
lock-give-up-do = Effacer les entrées verrouillées
lock-keep = Laisser verrouillé
lock-short = Utilisez au moins { $n } caractères.
lock-differs = Les phrases secrètes ne correspondent pas. Saisissez-les de nouveau.
lock-wrong = Phrase secrète incorrecte. Rien n’a été modifié. Réessayez.
lock-done-set = Phrase secrète définie. Les entrées privées sont désormais chiffrées.
lock-done-unlock = Entrées déverrouillées dans cette fenêtre.
lock-done-change = Phrase secrète modifiée. Les sauvegardes antérieures s’ouvrent toujours avec l’ancienne.
lock-done-remove = Phrase secrète supprimée. Les entrées privées ne sont plus chiffrées.
lock-done-give-up = Entrées verrouillées effacées et phrase secrète supprimée.
settings-title = Paramètres
settings-lang = Langue
settings-words = Termes personnalisés
settings-words-deck = Autres noms d’un article ou d’un Membre, reconnus dans les textes.
settings-word = Mot ou expression
settings-word-lang = Langue
settings-word-add = Ajouter
settings-word-remove = Supprimer « { $text } »
settings-word-short = Saisissez un terme d’au moins deux lettres et choisissez ce qu’il désigne.
analyse-suggestions = Suggestions à vérifier
analyse-suggestions-note = Les suggestions ne sont pas comptées. Enregistrez-les une à une.
analyse-suggestion = Suggestion : à vérifier
analyse-inferred = Déduit du contenu
