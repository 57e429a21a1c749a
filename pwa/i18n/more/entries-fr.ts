/** Words of My entries, the meeting log and the search of own words, in French. A missing key does not compile. */
import { many } from '../plural'
import type { enEntries } from './entries-en'

export const frEntries: Readonly<Record<keyof typeof enEntries, string>> = {
  'held-title': many('Une entrée est datée du futur', '{ $n } entrées sont datées du futur'),
  'held-deck':
    'L’horloge de leur appareil, ou de celui-ci, est déréglée. Elles comptent quand leur heure vient, ou dès que vous les utilisez. Si l’horloge de cet appareil est déréglée, réglez-la d’abord.',
  'held-use': 'Utiliser maintenant',
  'held-use-all': many('L’utiliser maintenant', 'Utiliser les { $n } maintenant'),
  'held-used': many('Une entrée compte désormais', '{ $n } entrées comptent désormais'),
  'held-show': 'Afficher',
  'entries-find': 'Rechercher',
  'entries-find-hint': 'Mots, noms, cotes…',
  'entries-counted': '{ $name } ({ $n })',
  'entries-shown': many('Une entrée sur { $total }', '{ $n } entrées sur { $total }', 'Aucune entrée sur { $total }'),
  'entries-from': 'Ajoutées depuis le',
  'entries-to': 'Ajoutées jusqu’au',
  'entries-sort-added': 'Date d’ajout, la plus récente d’abord',
  'entries-sort-oldest': 'Date d’ajout, la plus ancienne d’abord',
  'entries-sort-dated': 'Date de ce qu’elles indiquent',
  'entries-sort-article': 'Article',
  'entries-select': 'Choisir des entrées',
  'entries-select-all': 'Tout choisir ({ $n })',
  'entries-selected-hidden': many(
    'Une entrée choisie est masquée par les filtres.',
    '{ $n } entrées choisies sont masquées par les filtres.',
  ),
  'entries-make-public': 'Rendre public',
  'entries-make-private': 'Rendre privé',
  'entries-make-delegation': 'Réserver à la délégation',
  'entries-reason-public': 'Rendue publique',
  'entries-reason-private': 'Rendue privée',
  'entries-reason-delegation': 'Réservée à la délégation',
  'entries-made-public': many('Une entrée est désormais publique', '{ $n } entrées sont désormais publiques'),
  'entries-made-private': many('Une entrée est désormais privée', '{ $n } entrées sont désormais privées'),
  'entries-made-delegation': many(
    'Une entrée est désormais réservée à la délégation',
    '{ $n } entrées sont désormais réservées à la délégation',
  ),
  'entries-will-public': many(
    'Une entrée devient publique : elle figure dans les exports, les impressions et l’extension.',
    '{ $n } entrées deviennent publiques : elles figurent dans les exports, les impressions et l’extension.',
  ),
  'entries-will-private': many(
    'Une entrée devient privée : elle reste sur cet appareil. Les copies que d’autres ont déjà ne changent pas.',
    '{ $n } entrées deviennent privées : elles restent sur cet appareil. Les copies que d’autres ont déjà ne changent pas.',
  ),
  'entries-will-delegation': many(
    'Une entrée sera réservée aux appareils de votre délégation. Les copies que d’autres ont déjà ne changent pas.',
    '{ $n } entrées seront réservées aux appareils de votre délégation. Les copies que d’autres ont déjà ne changent pas.',
  ),
  'entries-already-public': many('Une est déjà publique.', '{ $n } sont déjà publiques.'),
  'entries-already-private': many('Une est déjà privée.', '{ $n } sont déjà privées.'),
  'entries-already-delegation': many(
    'Une est déjà réservée à la délégation.',
    '{ $n } sont déjà réservées à la délégation.',
  ),
  'entries-left': many(
    'Une reste telle quelle : elle est pour vous seulement, d’un autre auteur, ou ne compte plus.',
    '{ $n } restent telles quelles : elles sont pour vous seulement, d’un autre auteur, ou ne comptent plus.',
  ),
  'entries-do-public': many('Rendre publique une entrée', 'Rendre publiques { $n } entrées', 'Rendre public'),
  'entries-do-private': many('Rendre privée une entrée', 'Rendre privées { $n } entrées', 'Rendre privé'),
  'entries-do-delegation': many(
    'Réserver une entrée à la délégation',
    'Réserver { $n } entrées à la délégation',
    'Réserver à la délégation',
  ),
  'entries-withdrawn': many('Une entrée retirée', '{ $n } entrées retirées'),
  'entries-will-withdraw': many(
    'Une entrée est retirée : elle est conservée, mais ne compte plus.',
    '{ $n } entrées sont retirées : elles sont conservées, mais ne comptent plus.',
  ),
  'entries-again': many(
    'Le retrait rétablit une entrée antérieure, qui compte de nouveau.',
    'Le retrait rétablit { $n } entrées antérieures, qui comptent de nouveau.',
  ),
  'entries-again-dataset': 'Le retrait rétablit ce qu’indique le jeu de données.',
  'entries-again-withdraw': 'Retirer aussi les entrées antérieures',
  'entries-earlier': many(
    'L’une d’elles est une entrée antérieure.',
    '{ $n } d’entre elles sont des entrées antérieures.',
  ),
  'entries-along': many(
    'L’une d’elles porte sur un article qui est retiré.',
    '{ $n } d’entre elles portent sur un article qui est retiré.',
  ),
  'entries-left-withdrawn': many(
    'Une est laissée de côté : elle ne compte plus, ou est en lecture seule ici.',
    '{ $n } sont laissées de côté : elles ne comptent plus, ou sont en lecture seule ici.',
  ),
  'entries-do-withdraw': many('Retirer une entrée', 'Retirer { $n } entrées', 'Retirer'),
  'entries-export': 'Exporter',
  'entries-exported': many(
    'Fichier enregistré : { $name }, avec une entrée.',
    'Fichier enregistré : { $name }, avec { $n } entrées.',
  ),
  'entries-export-none': 'Rien à exporter : seules les entrées publiques qui comptent peuvent quitter cet appareil.',
  'entries-at-meeting': 'Réunion : { $meeting }',
  'entries-quote-hint':
    'Ou saisissez un lien vers la source, ou qui l’a dit, sous « Plus de détails ». Vos propres termes seuls ne figurent pas dans les comptes rendus.',
  'add-hint-position':
    'Sans lien vers la source, les comptes rendus citent les Membres pour leurs propos, et vous pour la note.',
  'lookup-group-own': many('Votre entrée', 'Vos entrées'),
  'lookup-own-all': 'Afficher les { $n } dans Mes entrées',
  'lookup-no-symbol':
    'Aucun document des données de cette négociation ne porte la cote { $symbol }. Voici des résultats proches.',
  'log-deck':
    'Choisissez un Membre, un article et une intervention : le troisième geste enregistre la ligne avec l’heure. Une nouvelle ligne est privée ; partagez-la plus tard depuis le journal.',
  'log-add': 'Ajouter au journal',
  'log-none-left': 'Il ne reste aucune ligne : elles ont été rédigées ou retirées.',
  'log-write-up': 'Rédiger',
  'log-write-up-deck':
    'Faites de chaque ligne un statut, une position ou une phrase du compte rendu, ou retirez-la. L’annulation rétablit la ligne.',
  'log-write-up-of': 'Rédiger : { $name }',
  'log-add-position': 'Ajouter une position',
  'log-stance-choose': 'Choisissez une position',
  'log-to-report': 'Ajouter au compte rendu',
  'log-in-report': 'Dans le compte rendu',
  'log-in-report-private': 'Dans le compte rendu, pour nous seuls',
  'log-corrected-reason': 'Corrigée',
  'log-written-up': 'Rédigée',
  'log-position-public': 'Position enregistrée : { $member } { $verb }, { $article }',
  'log-position-private': 'Position enregistrée (privée) : { $member } { $verb }, { $article }',
  'log-position-delegation': 'Position enregistrée (délégation) : { $member } { $verb }, { $article }',
  'log-no-public-name':
    'Cet article n’est pas public. Choisissez une autre visibilité, ou rendez d’abord l’article public.',
  'log-sentence-supports': '{ $member } : soutien à « { $article } ».',
  'log-sentence-objects': '{ $member } : objection à « { $article } ».',
  'log-sentence-asks': '{ $member } : question sur « { $article } ».',
  'log-sentence-proposes': '{ $member } : proposition sur « { $article } ».',
  'log-sentence-informs': '{ $member } : informations sur « { $article } ».',
}
