### The page shown after the extension is installed.

welcome-title = Plenary dans votre navigateur
welcome-lead = Cette extension accompagne Plenary, l’application qui suit des négociations article par article. Elle montre sur les pages web où en est chaque article et enregistre dans Plenary ce qu’une page en dit.
welcome-sample-title = 1. Regardez un surlignage
# An example for the reader of pages: the statuses in it must be found.
welcome-sample = À une réunion du { $day } ({ $talks }), plusieurs Membres ({ $members }) ont dit que les articles « { $one } » et « { $other } » avaient été mis au propre.
welcome-letters = Signification des symboles
welcome-claims = Les mots qui indiquent le statut d’un article ont un fond de couleur. Appuyez sur le signe voisin, puis choisissez comment enregistrer le statut, avec sa date et sa source.
welcome-next = Sur { $sites }, les surlignages apparaissent d’eux-mêmes. Le bouton de la barre d’outils ouvre le panneau, qui compare la page à vos données.
welcome-point = Pointez un nom souligné : une infobulle indique le statut de l’article. Appuyez sur le nom pour ouvrir l’article dans Plenary.
welcome-save-title = 2. Enregistrez une indication de statut
# An example for the reader of pages: its status must be found. It contains welcome-statement-words.
welcome-statement = L’article « { $article } » a été mis au propre le { $day }.
# Words of welcome-statement, as they stand there.
welcome-statement-words = a été mis au propre
welcome-sign = Un statut indiqué dans cette phrase : ouvrir pour l’enregistrer
welcome-only-sample = Ceci est un exemple : rien n’est ajouté à vos données.
welcome-app = Ouvrir Plenary
welcome-real = 4. Ouvrez une vraie page
welcome-open = Ouvrir une page d’actualités
welcome-connect = 3. Connectez Plenary
