/**
 * Generator of pairs of drafts with the changes between them: articles of paragraphs in own words, in three languages, of which the second
 * draft is the first after edits of each kind. An edit has a paragraph or an article to itself, so that the changes are known.
 */
import type { ChangeKind } from '../../shared/texts/part-changes'

export type DraftLang = 'en' | 'fr' | 'es'

interface Bracket {
  readonly words: string
  readonly members?: readonly string[]
  /** Others that stand beside it. */
  readonly others?: readonly string[]
}
type Piece = string | Bracket

interface Article {
  readonly key: number
  readonly name: string
  readonly paragraphs: readonly (readonly Piece[])[]
}

export interface GoldChange {
  /** Name of the article. */
  readonly article: string
  readonly kind: ChangeKind
  /** Its words in each draft; not told of paragraphs and articles as a whole. */
  readonly words?: { readonly old: string; readonly new: string }
  readonly members?: readonly string[]
  readonly unmarked?: true
}

export interface DraftPair {
  readonly lang: DraftLang
  readonly old: string
  readonly new: string
  readonly changes: readonly GoldChange[]
  /** Names of the articles of each draft, in order. */
  readonly articles: { readonly old: readonly string[]; readonly new: readonly string[] }
  /** Number of brackets by article. */
  readonly brackets: { readonly old: Counts; readonly new: Counts }
}
type Counts = Readonly<Record<string, number>>

interface Words {
  readonly heading: string
  readonly names: readonly string[]
  readonly who: readonly string[]
  readonly verbs: readonly string[]
  readonly what: readonly string[]
  readonly when: readonly string[]
  readonly extra: readonly string[]
}

const WORDS: Readonly<Record<DraftLang, Words>> = {
  en: {
    heading: 'Article',
    names: [
      'Harbour dues',
      'Weather data',
      'Postal parcels',
      'Bridge tolls',
      'Seed exchange',
      'Night trains',
      'Water meters',
      'Library loans',
      'Tidal power',
      'Lighthouses',
      'Public clocks',
      'Ferry tickets',
    ],
    who: ['Each Party', 'The competent authority', 'Every port operator', 'The Committee'],
    verbs: ['shall publish', 'should keep', 'may review', 'will notify', 'shall inspect'],
    what: [
      'its tables of harbour charges',
      'the records of each crossing',
      'all forms that carriers fill in',
      'the list of approved stations',
      'a summary of complaints received',
      'maps of the northern channel',
      'the fees for storing small parcels',
      'measurements taken at high tide',
      'its plans for new piers',
      'the names of licensed pilots',
    ],
    when: [
      'before the first day of the season',
      'within thirty days of a written request',
      'where the equipment allows it',
      'without charge to the traveller',
      'in at least two of its languages',
      'unless a storm has been announced',
      'for as long as the licence is valid',
      'at the end of every second year',
    ],
    extra: ['together with their dates', 'on paper as well', 'after hearing those concerned', 'and keep a copy of it'],
  },
  fr: {
    heading: 'Article',
    names: [
      'Droits de port',
      'Données météorologiques',
      'Colis postaux',
      'Péages des ponts',
      'Échange de semences',
      'Trains de nuit',
      'Compteurs d’eau',
      'Prêts de livres',
      'Énergie des marées',
      'Phares',
      'Horloges publiques',
      'Billets de bac',
    ],
    who: ['Chaque Partie', 'L’autorité compétente', 'Tout exploitant de port', 'Le Comité'],
    verbs: ['publie', 'devrait conserver', 'peut réexaminer', 'notifiera', 'inspecte'],
    what: [
      'ses barèmes de redevances portuaires',
      'les registres de chaque traversée',
      'tous les formulaires des transporteurs',
      'la liste des gares agréées',
      'un résumé des plaintes reçues',
      'les cartes du chenal du nord',
      'les tarifs de garde des petits colis',
      'les mesures prises à marée haute',
      'ses projets de nouveaux quais',
      'les noms des pilotes agréés',
    ],
    when: [
      'avant le premier jour de la saison',
      'dans les trente jours suivant une demande écrite',
      'lorsque les appareils le permettent',
      'sans frais pour le voyageur',
      'dans deux de ses langues au moins',
      'sauf si une tempête est annoncée',
      'tant que la licence est valable',
      'à la fin de chaque deuxième année',
    ],
    extra: ['avec leurs dates', 'également sur papier', 'après avoir entendu les intéressés', 'et en garde copie'],
  },
  es: {
    heading: 'Artículo',
    names: [
      'Derechos de puerto',
      'Datos del tiempo',
      'Paquetes postales',
      'Peajes de puentes',
      'Intercambio de semillas',
      'Trenes nocturnos',
      'Contadores de agua',
      'Préstamo de libros',
      'Energía de las mareas',
      'Faros',
      'Relojes públicos',
      'Billetes de barca',
    ],
    who: ['Cada Parte', 'La autoridad competente', 'Todo operador de puerto', 'El Comité'],
    verbs: ['publicará', 'debería conservar', 'podrá examinar', 'notificará', 'inspeccionará'],
    what: [
      'sus tablas de tarifas portuarias',
      'los registros de cada travesía',
      'todos los formularios de los transportistas',
      'la lista de estaciones autorizadas',
      'un resumen de las quejas recibidas',
      'los mapas del canal del norte',
      'las tasas por guardar paquetes pequeños',
      'las mediciones tomadas con marea alta',
      'sus planes de muelles nuevos',
      'los nombres de los prácticos habilitados',
    ],
    when: [
      'antes del primer día de la temporada',
      'dentro de los treinta días de una solicitud escrita',
      'cuando los aparatos lo permitan',
      'sin gasto para el viajero',
      'en dos de sus idiomas por lo menos',
      'salvo que se anuncie una tormenta',
      'mientras la licencia sea válida',
      'al final de cada segundo año',
    ],
    extra: ['junto con sus fechas', 'también en papel', 'tras oír a los interesados', 'y guardará una copia'],
  },
}

const MEMBERS = ['IN', 'CN', 'BR', 'JP', 'CH', 'NG'] as const
const CODES: Readonly<Record<string, string>> = { IN: 'IND', CN: 'CHN', BR: 'BRA', JP: 'JPN', CH: 'CHE', NG: 'NGA' }

/** Random numbers by a seed (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

interface Edit {
  /** Paragraph before and after. */
  readonly old: readonly Piece[]
  readonly new: readonly Piece[]
  readonly changes: readonly Omit<GoldChange, 'article'>[]
}

/** Edits of one paragraph, by the words of its parts. */
const EDITS: readonly ((w: Sentence) => Edit)[] = [
  (w) => edit([w.who, { words: w.verb }, w.what, w.when], plain(w), 'bracket-closed', [w.verb, w.verb]),
  (w) => edit(plain(w), [w.who, { words: w.verb }, w.what, w.when], 'bracket-opened', [w.verb, w.verb]),
  (w) => edit(plain(w), [...plain(w), { words: w.extra }], 'bracket-opened', ['', w.extra]),
  (w) => edit([...plain(w), { words: w.extra }], plain(w), 'bracket-dropped', [w.extra, '']),
  (w) =>
    edit([w.who, { words: w.verb, others: [w.otherVerb] }, w.what, w.when], plain(w), 'option-chosen', [
      `${w.verb} / ${w.otherVerb}`,
      w.verb,
    ]),
  (w) => edit(plain(w), [w.who, w.verb, w.what, w.extra, w.when], 'text-added', ['', w.extra]),
  (w) =>
    edit([w.who, w.verb, w.what, w.extra, w.when], plain(w), 'text-removed', [w.extra, ''], {
      unmarked: true as const,
    }),
  (w) => edit(plain(w), [w.who, w.verb, w.otherWhat, w.when], 'text-replaced', different(w.what, w.otherWhat)),
  (w) =>
    edit(heldBy(w, [w.member]), heldBy(w, [w.member, w.otherMember]), 'attribution-added', [w.what, w.what], {
      members: [w.otherMember],
    }),
  (w) =>
    edit(heldBy(w, [w.member, w.otherMember]), heldBy(w, [w.member]), 'attribution-removed', [w.what, w.what], {
      members: [w.otherMember],
    }),
  (w) =>
    edit(
      [w.who, w.verb, w.what, { words: w.when, members: [w.member] }],
      plain(w),
      'bracket-closed',
      [w.when, w.when],
      {
        members: [w.member],
      },
    ),
]

const plain = ({ who, verb, what, when }: Sentence): readonly Piece[] => [who, verb, what, when]
const heldBy = ({ who, verb, what, when }: Sentence, members: readonly string[]): readonly Piece[] => [
  who,
  verb,
  { words: what, members },
  when,
]

/** Two texts without the words that they have in common at the beginning and at the end. */
function different(one: string, other: string): readonly [string, string] {
  const [old, next] = [one.split(' '), other.split(' ')]
  while (old.length > 0 && old[0] === next[0]) {
    old.shift()
    next.shift()
  }
  while (old.length > 0 && old.at(-1) === next.at(-1)) {
    old.pop()
    next.pop()
  }
  return [old.join(' '), next.join(' ')]
}

const edit = (
  old: readonly Piece[],
  next: readonly Piece[],
  kind: ChangeKind,
  [was, is]: readonly [string, string],
  rest: Partial<GoldChange> = {},
): Edit => ({ old, new: next, changes: [{ kind, words: { old: was, new: is }, ...rest }] })

interface Sentence {
  readonly who: string
  readonly verb: string
  readonly otherVerb: string
  readonly what: string
  readonly otherWhat: string
  readonly when: string
  readonly extra: string
  readonly member: string
  readonly otherMember: string
}

/** A pair of drafts of twelve articles. The same seed gives the same pair. */
export function draftPair(seed: number, lang: DraftLang): DraftPair {
  const random = randomOf(seed)
  const words = WORDS[lang]
  const pick = <T>(list: readonly T[]): T => {
    const one = list[random(list.length)]
    if (one === undefined) throw new Error('an empty list')
    return one
  }
  const other = <T>(list: readonly T[], not: T): T => pick(list.filter((one) => one !== not))
  const used = new Set<string>()
  const sentence = (): Sentence => {
    for (;;) {
      const [who, verb, what, when] = [pick(words.who), pick(words.verbs), pick(words.what), pick(words.when)]
      // Two paragraphs of the same object and condition would be alike.
      if (used.has(`${what} ${when}`)) continue
      used.add(`${what} ${when}`)
      const member = pick(MEMBERS)
      return {
        ...{ who, verb, what, when, member },
        otherVerb: other(words.verbs, verb),
        otherWhat: other(words.what, what),
        otherMember: other(MEMBERS, member),
        extra: pick(words.extra),
      }
    }
  }
  const changes: GoldChange[] = []
  const olds: Article[] = []
  let news: Article[] = []
  words.names.forEach((name, key) => {
    const edits = [pick(EDITS)(sentence()), pick(EDITS)(sentence())]
    const rest = [plain(sentence()), plain(sentence()), plain(sentence())]
    const [first = [], second = [], third = []] = rest
    olds.push({ key, name, paragraphs: [first, edits[0]?.old ?? [], second, edits[1]?.old ?? [], third] })
    const next = [first, edits[0]?.new ?? [], second, edits[1]?.new ?? [], third]
    for (const { changes: made } of edits) changes.push(...made.map((change) => ({ article: name, ...change })))
    const draw = random(8)
    if (draw === 0) {
      next.push(next.shift() ?? [])
      changes.push({ article: name, kind: 'moved' })
    } else if (draw === 1) {
      next.push(plain(sentence()))
      changes.push({ article: name, kind: 'text-added' })
    } else if (draw === 2) {
      next.pop()
      changes.push({ article: name, kind: 'text-removed', unmarked: true })
    }
    news.push({ key, name, paragraphs: next })
  })
  // The last article goes, the one before comes new: both are changes as a whole.
  const gone = olds.at(-1)
  const come = news.at(-2)
  const draw = random(4)
  const without = (article: Article | undefined, list: readonly Article[]) =>
    list.filter((one) => one.key !== article?.key)
  const drop = (article: Article | undefined) => {
    for (let at = changes.length - 1; at >= 0; at--) if (changes[at]?.article === article?.name) changes.splice(at, 1)
  }
  let before: readonly Article[] = olds
  if (draw === 1 && gone) {
    news = [...without(gone, news)]
    drop(gone)
    changes.push({ article: gone.name, kind: 'text-removed' })
  } else if (draw === 2 && come) {
    before = without(come, olds)
    drop(come)
    changes.push({ article: come.name, kind: 'text-added' })
  } else if (draw === 3) {
    const [first, second, ...others] = news
    if (first && second) news = [second, first, ...others]
  }
  const numberIn = (list: readonly Article[], key: number) => list.findIndex((one) => one.key === key)
  for (const { key, name } of news) {
    const [was, is] = [numberIn(before, key), numberIn(news, key)]
    if (was >= 0 && was !== is) changes.push({ article: name, kind: 'renumbered' })
  }
  return {
    lang,
    old: textOf(before, words, random),
    new: textOf(news, words, random),
    changes,
    articles: { old: before.map(({ name }) => name), new: news.map(({ name }) => name) },
    brackets: { old: bracketsIn(before), new: bracketsIn(news) },
  }
}

function textOf(articles: readonly Article[], { heading }: Words, random: (below: number) => number): string {
  const hasContents = random(3) === 0
  const title = (article: Article, at: number) => `${heading} ${at + 1}: ${article.name}`
  const lines = hasContents ? articles.map((article, at) => `${title(article, at)} ........ ${at + 2}`) : []
  for (const [at, article] of articles.entries()) {
    lines.push(title(article, at))
    for (const [number, pieces] of article.paragraphs.entries())
      lines.push(`${number + 1}. ${pieces.map(pieceText).join(' ')}.`)
  }
  return lines.join('\n')
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece
  const names = piece.members ? `${piece.members.map((id) => CODES[id]).join(', ')}: ` : ''
  return [piece.words, ...(piece.others ?? [])].map((words) => `[${names}${words}]`).join(' ')
}

const bracketsIn = (articles: readonly Article[]): Counts =>
  Object.fromEntries(
    articles.map(({ name, paragraphs }) => [
      name,
      paragraphs
        .flat()
        .reduce((sum, piece) => sum + (typeof piece === 'string' ? 0 : 1 + (piece.others?.length ?? 0)), 0),
    ]),
  )
