### Help, and the note of the first visit.

help-title = Aide
help-what = Plenary suit des négociations article par article : où en est chacun, depuis quand et selon quelle source. Il fonctionne hors ligne, sur cet appareil.

## The first visit

first-run-label = Premiers pas
first-run-what = Où en est chaque article, depuis quand et selon quelle source. Fonctionne hors ligne.
first-run-browser = Ajouter Plenary au navigateur

## The four moments, with three steps each

help-moment-news = En lisant la presse
help-news-1 = L’extension installée, ouvrez une page d’actualité. Les articles et les Membres de la négociation sont soulignés, un article de la couleur de sa phase.
help-news-2 = Pointez un surlignage. L’infobulle indique le statut de l’article et le compare à ce que dit la page.
help-news-3 = Appuyez sur + à côté d’une indication de statut pour l’enregistrer avec sa date et sa source, en public ou en privé. Sans l’extension, collez le texte ici :
help-moment-before = Avant une réunion
help-before-1 = Lisez le titre au-dessus de la liste : il compte les articles par phase. Choisissez une date en haut pour voir la situation de ce jour-là.
help-before-2 = Voyez quels articles ont changé depuis la réunion précédente, et selon quelle source.
help-before-3 = Imprimez une page sur un article ou un Membre : historique, positions et sources.
help-moment-during = Pendant la réunion
help-during-1 = Tout fonctionne hors ligne. Recherchez n’importe quel nom, dans n’importe quelle langue : touche / ou bouton du haut.
help-during-2 = Ajoutez ce qui manque à l’écran où cela manque : une réunion, un article, un document, une position. Le bouton d’enregistrement en fixe la visibilité.
help-during-3 = Ajoutez qui dit quoi en trois gestes : Membre, article, verbe.
help-moment-after = Après la réunion
help-after-1 = Ajoutez un statut à un article, avec sa date et sa source : un lien, une citation ou qui l’a dit. Ce qui ne repose que sur vos propres termes ne figure pas dans les comptes rendus. Une touche suffit pour annuler.
help-after-2 = Créez le compte rendu de la réunion ou d’une période. Chaque ligne a sa source.
help-after-3 = Partagez vos entrées avec vos collègues et créez une sauvegarde.

## Words

help-words = Vocabulaire
help-statuses = Statuts : { $name }
help-own-words = Vocabulaire de Plenary
help-word-article = Article
help-means-article = Texte en négociation, ou question que les négociations traitent comme tel.
help-word-status = Statut
help-means-status = Avancement d’un article, dans les termes de la négociation. Personne ne le fixe : il résulte des mises à jour de statut.
help-word-phase = Phase
help-means-phase = Ce que les statuts de toutes les négociations ont en commun : proposé, en discussion, texte presque propre, texte propre, mis de côté, conclu, non retenu. Elle donne à l’article sa couleur et son symbole.
help-word-update = Mise à jour de statut
help-means-update = Statut daté d’un article, avec sa source. Il n’est pas écrasé : une correction le remplace, et les entrées antérieures sont conservées.
help-word-entry = Entrée
help-means-entry = Tout ce que vous ajoutez : mise à jour de statut, réunion, document, position, note.
help-word-term = Terme personnalisé
help-means-term = Un nom de votre choix pour un article ou un Membre, ajouté dans Paramètres. La recherche, le filtre de la liste et l’extension trouvent par lui ce qu’il désigne.
help-word-dataset = Jeu de données
help-means-dataset = Fichier de données d’une négociation, fourni avec Plenary, par un collègue ou tiré de vos propres tableaux.
help-word-asof = Date de référence
help-means-asof = Jour dont la situation est affichée. Seul compte ce qui est daté de ce jour ou d’avant.
help-word-basis = Rapporté, déduit, prévu
help-means-basis = Fondement d’une mise à jour de statut : une source l’indique ; cela découle d’autres faits ; c’est annoncé pour plus tard et ne compte pas encore.
help-word-differ = Sources divergentes
help-means-differ = Deux sources donnent au même article des phases différentes à la même date.
help-word-outstanding = Questions en suspens
help-means-outstanding = Points d’un article qui restent ouverts.
help-word-target = Objectif
help-means-target = Statut annoncé pour une date : atteint, manqué ou en cours.
help-word-position = Position
help-means-position = Ce que défend un Membre sur un article : il a présenté ou retiré un texte, soutient, s’oppose ou réserve sa position.
help-word-visibility = Public, privé
help-means-visibility = Les entrées publiques figurent dans les exports, les impressions et l’extension. Les privées restent sur cet appareil ; seuls une sauvegarde et un compte rendu « pour nous seulement » les contiennent. Sur un écran que d’autres voient, Masquer le privé (touche .) masque tout ce qui n’est pas public ; rien n’est supprimé.
help-word-delegation = Délégation
help-means-delegation = Des appareils qui ont les mêmes entrées, par un serveur à eux. L’administration invite chaque appareil ; les deux comparent six chiffres. Les entrées réservées à la délégation ne vont que sur ses appareils, les publiques y vont aussi ; les privées restent ici. Un appareil supprimé ne peut pas lire ce qui est écrit ensuite.
help-word-highlight = Surlignage, indication de statut
help-means-highlight = Dans l’extension : un nom trouvé sur une page, et une phrase de la page qui indique un statut.

## Accuracy

help-accuracy = Les noms et les indications de statut des pages sont reconnus par des règles, qui peuvent se tromper. Lisez la phrase avant d’enregistrer ce qui y a été trouvé. La fiabilité des règles a été mesurée sur des textes pour lesquels elles n’ont pas été faites.

## Storage

help-stored = Ce qui est stocké, et où
help-stored-entries = Vos entrées
help-where-entries = Dans ce navigateur, sur cet appareil. Une seconde copie, au même endroit, les rétablit en cas de dommage.
help-stored-private = Entrées privées
help-where-private = Au même endroit. Avec une phrase secrète, elles sont chiffrées.
help-stored-drafts = Brouillons de formulaires
help-where-drafts = Sur cet appareil jusqu’à leur enregistrement ou leur suppression ; avec une phrase secrète, tant que Plenary est ouvert.
help-stored-backup = Sauvegardes
help-where-backup = Dans un fichier que vous enregistrez, avec tout, entrées privées comprises. Le navigateur peut supprimer ses données : créez une sauvegarde de temps en temps.
help-stored-app = Plenary et ses jeux de données
help-where-app = Dans ce navigateur, pour s’ouvrir hors ligne.
help-stored-extension = L’extension
help-where-extension = Une copie des données publiques et les entrées en attente de synchronisation.
help-stored-server = Sur des serveurs
help-where-server = Rien de ce que vous ajoutez, sauf avec une délégation : son serveur conserve des entrées chiffrées qu’il ne peut pas lire. Sinon, seul ce que vous exportez, imprimez, copiez ou partagez quitte cet appareil.

## Installation

help-browser = Plenary dans le navigateur
help-app = L’application
help-app-how = Pour ouvrir Plenary depuis son icône, choisissez Installer dans la barre d’adresse ou Ajouter à l’écran d’accueil dans le menu du navigateur.
help-extension = L’extension
help-extension-how = L’extension surligne les articles et les Membres sur les pages web et enregistre des indications de statut dans Plenary. Obtenez-la pour Chrome, Edge ou Firefox là où vous avez trouvé Plenary, puis choisissez Connecter sur sa première page.
