### Positions of members.

## Positions

matrix-title = Positions par article et par Membre
matrix-deck =
    { $positions ->
        [0] { $positions } positions
        [one] { $positions } position
       *[other] { $positions } positions
    } · { $roles ->
        [0] { $roles } fonctions de facilitateur
        [one] { $roles } fonction de facilitateur
       *[other] { $roles } fonctions de facilitateur
    } · { $articles ->
        [0] { $articles } articles
        [one] { $articles } article
       *[other] { $articles } articles
    } · { $members ->
        [0] { $members } Membres
        [one] { $members } Membre
       *[other] { $members } Membres
    }
matrix-unsourced =
    { $n ->
        [0] { $n } positions ou fonctions n’ont pas de source.
        [one] Une position ou fonction n’a pas de source.
       *[other] { $n } positions ou fonctions n’ont pas de source.
    }
matrix-interventions =
    { $n ->
        [0] { $n } interventions du journal de séance sont aussi affichées.
        [one] Une intervention du journal de séance est aussi affichée.
       *[other] { $n } interventions du journal de séance sont aussi affichées.
    }
matrix-caption = Positions et fonctions par article et par Membre, au { $date }
matrix-scrolls = Tableau des articles par Membre (défilable)
matrix-corner = Article, phase
matrix-role-key = Facilitateur : une fonction, pas une position
matrix-np-key = Italique : non participant
matrix-np = non participant
matrix-empty-key = Case vide : aucune position connue (cela ne signifie pas « non »)
matrix-group = Membres
matrix-group-all = Tous les Membres
matrix-group-participants = Participants
matrix-group-list = Ma liste
matrix-group-LDC = Pays les moins avancés (PMA)
matrix-group-developing = Pays en développement Membres
matrix-group-developed = Pays développés Membres
matrix-groups = Groupes
matrix-theme = Thème
matrix-theme-all = Tous les thèmes
matrix-full = Afficher les lignes et colonnes vides
matrix-none = Aucune position ne correspond à ces filtres à cette date.
matrix-then = puis
matrix-cell-close = Fermer
matrix-stance = Position
error-url = Saisissez une adresse web commençant par https:// ou http://, ou laissez le champ vide.
positions = Positions
