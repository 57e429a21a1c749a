### Published site: plain pages of a dataset, for readers who have nothing installed.

site-nav = Pages
site-about = À propos
# Link that opens the page in the app.
site-open = Ouvrir dans Plenary
site-version = Version { $version }
site-signed = Signé avec la clé { $key }
site-unsigned = Non signé
site-licence-is = Licence : { $licence }
site-cite = Comment citer
# Sentence after how to cite the site as a whole.
site-cite-version = Ajoutez la version lue, indiquée au pied de la liste des articles.
site-cite-this = Citer cette version
site-about-1 = Ces pages sont une copie d’un jeu de données tenu avec Plenary. Elles ne contiennent que des faits publics, chacun avec sa source.
site-about-2 = Chaque statut est rapporté, déduit d’autre chose ou prévu. Un statut ultérieur n’efface jamais un statut antérieur : une correction prend sa place, et les deux sources sont nommées lorsqu’elles divergent.
site-day-title = Ce qui a changé le { $date }
site-day-earlier = Avant : { $date }
site-day-count =
    { $n ->
        [one] Un changement
       *[other] { $n } changements
    }
site-article-says = { $name } : { $status } depuis { $date }
site-article-none = { $name } : aucun statut connu
site-member-says = { $name } dans la négociation : ses dernières interventions, par article, avec les sources
site-meeting-says = { $title }, { $date } : mises à jour de statut et documents, avec les sources
site-takes-part = Participe depuis { $date }
site-took-part = A participé { $from } – { $to }
site-from-to = de « { $from } » à « { $to } »
site-to = désormais « { $to } »
site-at-meeting = Ce qui a été rapporté de cette réunion
site-members-count =
    { $n ->
        [one] Un Membre
       *[other] { $n } Membres
    }
site-meetings-count =
    { $n ->
        [one] Une réunion
       *[other] { $n } réunions
    }
site-all-updates = Toutes les mises à jour de statut d’un article figurent sur sa page.
site-data = Données
site-data-dataset = Jeu de données pour Plenary (JSON)
site-data-csv = Mises à jour de statut (CSV pour programmes)
site-data-columns = Tous les tableaux, et ce que dit chaque colonne
site-data-package = Description pour programmes (Data Package)
site-feed = Flux d’actualité (Atom)
site-calendar = Calendrier des réunions et des jalons (iCalendar)
site-chart = Graphique (SVG)
