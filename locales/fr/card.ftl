### The pop-up card beside a highlight.

# Label: what this page says.
card-page = Cette page
page-day = Date de la page : le texte n’indique pas le jour
# Label: the status on the date of the page.
card-then = Statut à cette date
# Label: the status today.
card-now = Statut actuel
card-evidence = Source
card-facilitator = Facilitateur
card-member = Négociation
card-facilitates = Facilitateur pour
card-proposals = Propositions
participant = Participe
not-participant = Participation non attestée
card-since = depuis le { $date }
card-contested = Les sources du même jour divergent
source-in-en = { $source }, en anglais
source-in-fr = { $source }, en français
source-in-es = { $source }, en espagnol
open-record = Ouvrir dans Plenary
open-record-in = Ouvrir dans Plenary : { $name }
open-record-of = Ouvrir dans Plenary : { $name }
# Verb, on a button: keeps the pop-up card open.
pin = Épingler
card-coverage = Aucune source publique trouvée après le { $date }
record-to = données jusqu’au { $date }
keep-failed = Non enregistré. Rechargez la page et réessayez.
failed = L’opération a échoué. Réessayez.
keep-in-panel = Choisissez le statut dans le panneau
undo-again = Non annulé : gardez l’infobulle entière à l’écran un instant, puis appuyez de nouveau.
press-again = Non enregistré : gardez l’infobulle entière à l’écran un instant, puis appuyez de nouveau.
card-effect-moves = { $article } : « { $from } » devient « { $to } ».
card-effect-first = { $article } reçoit son premier statut : « { $to } ».
card-effect-confirms = Aucun changement : cela confirme le statut actuel (depuis : { $date }).
card-effect-older = Le statut de l’article ne change pas : « { $status } » ({ $date }) est plus récent.
card-effect-outranked = Aucun changement : « { $status } », à la même date, compte.
undo-in-panel = Annulez dans le panneau
card-sentence = Statuts indiqués dans cette phrase
# Button: takes back what was just saved.
card-undo = Annuler
card-undone = Annulé
settled-by = à régler (échéance : { $date })
outstanding =
    { $n ->
        [0] { $n } questions en suspens
        [one] Une question en suspens
       *[other] { $n } questions en suspens
    }
outstanding-due =
    { $n ->
        [0] { $n } questions en suspens (échéance : { $date })
        [one] Une question en suspens (échéance : { $date })
       *[other] { $n } questions en suspens (échéance : { $date })
    }
slip-reached =
    { $n ->
        [0] { $status } – objectif manqué de { $n } jours ({ $date })
        [one] { $status } – objectif manqué d’un jour ({ $date })
       *[other] { $status } – objectif manqué de { $n } jours ({ $date })
    }
slip-reached-month = { $status } – objectif manqué ({ $date }), atteint plus tard
slip-open-month = { $status } – objectif manqué jusqu’ici ({ $date })
slip-open =
    { $n ->
        [0] { $status } – objectif manqué depuis { $n } jours ({ $date })
        [one] { $status } – objectif manqué depuis un jour ({ $date })
       *[other] { $status } – objectif manqué depuis { $n } jours ({ $date })
    }
card-kept-public =
    { $n ->
        [0] { $n } mises à jour de statut enregistrées (public)
        [one] Une mise à jour de statut enregistrée (public)
       *[other] { $n } mises à jour de statut enregistrées (public)
    }
card-kept-private =
    { $n ->
        [0] { $n } mises à jour de statut enregistrées (privé)
        [one] Une mise à jour de statut enregistrée (privé)
       *[other] { $n } mises à jour de statut enregistrées (privé)
    }
card-kept-mixed = { $n } mises à jour de statut enregistrées (public et privé)
# Short link: opens the article in Plenary.
record-short = ouvrir
keep-sentence = Enregistrer la phrase…
row-now = aujourd’hui
row-then = à la date de la page, le { $date }
card-refused = Marqué comme inexact
card-said-elsewhere = L’auteur est nommé dans une autre phrase et n’est pas enregistré : appuyez sur Modifier pour confirmer
