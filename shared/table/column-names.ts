/** Words of the tables: names by which columns are found, in any language. */
import type { EntityColumn } from '../kinds/kinds'

/** Columns that state something else than one field of an entity. */
type OtherColumn =
  | 'id'
  | 'name'
  | 'name-en'
  | 'name-fr'
  | 'name-es'
  | 'whole'
  | 'article'
  | 'status'
  | 'statement'
  | 'basis'
  | 'quote'
  | 'person'
  | 'role'
  | 'outstanding'

export type Field = EntityColumn | OtherColumn

/** Names of a column in English, French and Spanish, the one that is shown and written first. */
export const COLUMN_NAMES: Readonly<Record<Field, readonly (readonly string[])[]>> = {
  id: [['id', 'code', 'key', 'identifier'], ['identifiant'], ['identificador', 'código']],
  name: [
    ['name', 'article', 'title', 'subject', 'issue', 'provision'],
    ['nom', 'titre', 'sujet', 'disposition', 'article'],
    ['nombre', 'artículo', 'título', 'tema', 'disposición'],
  ],
  'name-en': [
    ['name (en)', 'name en', 'english', 'english name', 'name in english'],
    ['nom (en)', 'nom anglais', 'anglais'],
    ['nombre (en)', 'nombre en inglés', 'inglés'],
  ],
  'name-fr': [
    ['name (fr)', 'name fr', 'french', 'french name', 'name in french'],
    ['nom (fr)', 'nom français', 'français'],
    ['nombre (fr)', 'nombre en francés', 'francés'],
  ],
  'name-es': [
    ['name (es)', 'name es', 'spanish', 'spanish name', 'name in spanish'],
    ['nom (es)', 'nom espagnol', 'espagnol'],
    ['nombre (es)', 'nombre en español', 'español'],
  ],
  aliases: [
    ['other names', 'aliases', 'alias', 'also called'],
    ['autres noms', 'alias'],
    ['otros nombres', 'alias'],
  ],
  number: [
    ['number', 'article number', 'no', 'no.'],
    ['numéro', 'numéro d’article', 'n°'],
    ['número', 'número de artículo', 'n.º'],
  ],
  theme: [
    ['theme', 'chapter', 'section', 'group', 'heading'],
    ['thème', 'chapitre', 'section'],
    ['tema', 'capítulo', 'sección'],
  ],
  whole: [
    ['whole agreement', 'whole', 'instrument'],
    ['accord dans son ensemble', 'ensemble'],
    ['acuerdo en su conjunto', 'conjunto'],
  ],
  article: [
    ['article', 'name', 'subject', 'issue', 'provision'],
    ['article', 'nom', 'sujet', 'disposition'],
    ['artículo', 'nombre', 'tema', 'disposición'],
  ],
  articles: [
    ['articles', 'article', 'subjects', 'topics'],
    ['articles', 'article', 'sujets'],
    ['artículos', 'artículo', 'temas'],
  ],
  status: [
    ['status', 'state', 'stage', 'step'],
    ['statut', 'état', 'étape'],
    ['estado', 'situación', 'etapa'],
  ],
  date: [
    ['date', 'day', 'as of', 'start', 'start date', 'date start'],
    ['date', 'jour', 'début', 'date de début'],
    ['fecha', 'día', 'inicio', 'fecha de inicio'],
  ],
  end: [
    ['end', 'end date', 'date end', 'to', 'until'],
    ['fin', 'date de fin', 'au'],
    ['fin', 'fecha de fin', 'hasta'],
  ],
  statement: [
    ['statement', 'what was said', 'summary', 'in your own words', 'remark', 'details'],
    ['déclaration', 'ce qui a été dit', 'résumé', 'en vos propres termes'],
    ['declaración', 'lo que se dijo', 'resumen', 'con sus propias palabras'],
  ],
  basis: [['basis'], ['fondement', 'base'], ['base']],
  source: [
    ['source', 'sources', 'source link', 'link', 'url', 'web address', 'address', 'source url', 'reference'],
    ['source', 'sources', 'lien', 'lien vers la source', 'adresse', 'adresse web', 'référence'],
    ['fuente', 'fuentes', 'enlace', 'enlace a la fuente', 'dirección', 'dirección web', 'referencia'],
  ],
  quote: [['quote', 'quotation'], ['citation'], ['cita']],
  person: [
    ['person', 'speaker', 'who', 'reported by', 'holder'],
    ['personne', 'orateur', 'qui', 'rapporté par'],
    ['persona', 'orador', 'quién', 'indicado por'],
  ],
  role: [
    ['role', 'function'],
    ['fonction', 'rôle'],
    ['función', 'cargo'],
  ],
  member: [
    ['member', 'country', 'name', 'participant', 'economy'],
    ['membre', 'pays', 'nom', 'participant'],
    ['miembro', 'país', 'nombre', 'participante'],
  ],
  members: [
    ['members', 'member', 'delegation', 'delegations', 'country', 'countries', 'proponents', 'sponsors'],
    ['membres', 'membre', 'délégation', 'délégations', 'pays', 'auteurs'],
    ['miembros', 'miembro', 'delegación', 'delegaciones', 'país', 'países', 'proponentes'],
  ],
  meeting: [['meeting'], ['réunion'], ['reunión']],
  outstanding: [
    ['outstanding issues', 'outstanding', 'open issues'],
    ['questions en suspens', 'en suspens'],
    ['cuestiones pendientes', 'pendientes'],
  ],
  title: [
    ['title', 'name', 'subject'],
    ['titre', 'nom', 'objet'],
    ['título', 'nombre', 'asunto'],
  ],
  type: [
    ['type', 'kind'],
    ['type', 'genre'],
    ['tipo', 'clase'],
  ],
  chair: [
    ['chair', 'chaired by'],
    ['président', 'présidence'],
    ['presidencia', 'presidente'],
  ],
  symbol: [['symbol', 'document symbol'], ['cote'], ['signatura']],
  description: [
    ['description', 'details'],
    ['description', 'détails'],
    ['descripción', 'detalles'],
  ],
  from: [
    ['since', 'from', 'date', 'joined'],
    ['depuis', 'du', 'date', 'adhésion'],
    ['desde', 'fecha', 'adhesión'],
  ],
  to: [
    ['until', 'to', 'end', 'left'],
    ['jusqu’au', 'au', 'fin'],
    ['hasta', 'fin'],
  ],
  note: [
    ['note', 'notes', 'comment', 'comments'],
    ['note', 'notes', 'commentaire'],
    ['nota', 'notas', 'comentario'],
  ],
}
