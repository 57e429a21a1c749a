### Analysing a text.

## Analyse text

reader-title = Analyser un texte
reader-deck = Collez un texte ou ouvrez un document. Rien ne quitte cet appareil.
reader-text = Texte
reader-url = Adresse web
reader-date = Date, telle qu’elle figure dans le texte
reader-shared = Ce texte a été partagé avec Plenary par une autre application ou un site web.
reader-discard = Supprimer
reader-read = Analyser
reader-found =
    { $claims ->
        [0] { $claims } indications de statut
        [one] { $claims } indication de statut
       *[other] { $claims } indications de statut
    } · { $articles ->
        [0] { $articles } articles
        [one] { $articles } article
       *[other] { $articles } articles
    } · { $members ->
        [0] { $members } Membres
        [one] { $members } Membre
       *[other] { $members } Membres
    }
reader-none = Aucun article ni Membre de cette négociation n’a été trouvé dans le texte.
reader-only-address = Seul un lien a été partagé. Plenary n’ouvre pas les pages : collez ici le texte de la page.
reader-claims = Indications de statut
reader-record = Ajouter
reader-recorded = Ajouté
reader-record-of = Ajouter { $article } : { $status }, { $date }
reader-no-day = Aucune date trouvée. Indiquez-la ci-dessus.
reader-marked = Texte surligné
reader-until-now = Statut jusqu’ici : { $status }
analyse-choose = Ouvrir un document (texte, HTML, DOCX, PDF)
analyse-drop = Vous pouvez aussi déposer un fichier ici.
analyse-date-read = Date lue : { $date }.
analyse-date-which = De quelle date s’agit-il ?
analyse-date-which-of = Quelle date est { $value } ?
analyse-date-choose = Choisissez la date ci-dessus.
analyse-date-no-day = Saisissez aussi le jour, par exemple 22 juillet 2021.
analyse-date-no-year = Saisissez aussi l’année, par exemple 22 juillet 2021.
analyse-page-day = Date du texte, qui n’indique pas le jour.
analyse-date-found = Date trouvée : { $date }. Si elle est fausse, saisissez-en une autre ci-dessus.
analyse-address-proposed = Le document indique cette adresse comme la sienne : { $address }
analyse-address-use = Utiliser comme adresse web
document-refused = { $name } : { $reason }
document-large = Le fichier dépasse { $limit } Mo. Collez la partie dont vous avez besoin.
document-unpacked = Le document dépasse { $limit } Mo une fois décompressé. Collez la partie dont vous avez besoin.
document-long = Le document compte plus de { $limit } caractères. Collez la partie dont vous avez besoin.
document-pages = Le document compte plus de { $limit } pages. Enregistrez les pages dont vous avez besoin dans un fichier à part.
document-complex = Le document compte trop d’éléments, ou ils sont trop imbriqués. Collez la partie dont vous avez besoin.
document-slow = La lecture a duré plus de { $limit } secondes et a été arrêtée. Collez la partie dont vous avez besoin.
document-empty = Le fichier ne contient pas de texte. Choisissez un autre fichier.
document-pictures = Les pages du PDF sont des images sans texte. Appliquez-lui une reconnaissance de texte (OCR), ou saisissez la phrase dont vous avez besoin.
document-locked = Le document est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.
document-old = Ce document est dans un ancien format (DOC). Enregistrez-le en DOCX ou en PDF.
document-foreign = Ce n’est pas un fichier texte, HTML, DOCX ou PDF. Choisissez un autre fichier.
document-damaged = Le fichier est endommagé ou incomplet. Choisissez une autre copie.
analyse-add-anyway = Ajouter quand même
analyse-noted-wrong = Marqué comme inexact
analyse-wrong = Lectures inexactes
analyse-wrong-note = Les lectures inexactes restent, avec le paragraphe, jusqu’à leur export ou suppression.
