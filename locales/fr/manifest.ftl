### What the browser shows of the extension: its description and its keyboard shortcuts.

# At most 132 characters: the browsers’ stores take no more.
description = Surligne les articles et les Membres d’une négociation sur les pages d’actualité, avec leur statut, et les relie à vos données.
command-next = Aller au surlignage suivant
command-previous = Aller au surlignage précédent
command-keep = Enregistrer le texte sélectionné
command-toggle = Activer ou désactiver le surlignage sur ce site
name = { app-name }
