### Words of screens that are loaded on use which the extension has too.

visibility-legend = Visibilité
# Button.
save = Enregistrer
# Button: shows why a sentence is read as it is.
why = Pourquoi ?
why-said = La phrase donne ce statut à l’article : { $words }.
why-heading = L’article figure sous un titre qui indique ce statut.
why-before = Cette phrase et la précédente vont ensemble : { $words }.
why-carried = La phrase lui donne le même statut qu’à un autre article.
why-denied = La phrase dit qu’il n’y a pas d’accord : { $words }.
why-named = La phrase cite l’article comme examiné, proposé ou en suspens : { $words }.
why-words = Aucune règle ne s’applique ; la formulation suggère ce statut.
why-weighed = Mots qui ont pesé le plus : { $words }.
analyse-inferred-reason = Découle du contenu du texte convenu.
field-article = Article
field-status = Statut
field-date = Date
field-role = Fonction
field-person = Personne
field-note = Note
visibility-hint-public = Inclus dans les exports, les impressions et l’extension
visibility-hint-private = Reste sur cet appareil
effect-activity = Le statut de l’article ne change pas : une nouvelle discussion n’annule pas « { $status } ».
effect-flag = Les indicateurs s’affichent à côté du statut et ne le modifient pas.
role-proponent = auteur de la proposition
role-proponents = auteurs de la proposition
role-participants = participants
role-ambassador = ambassadeur
role-ministry = ministère
role-delegation = délégation
role-declaring-members = Membres déclarants
role-press = article de presse
role-commentator = commentateur
role-analyst = analyste
role-journalist = journaliste
role-ministers = ministres
role-director-general = Directeur général
role-government = gouvernement
role-invited-speakers = intervenants invités
analyse-not-right = Marquer comme inexact
analyse-wrong-export = Exporter les exemples
analyse-wrong-delete = Supprimer les notes
analyse-names-only = Dans cette langue, seuls les noms sont lus : aucune indication de statut.
role-press-report = { role-press }
