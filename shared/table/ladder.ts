/** Ladder of a new negotiation: a template of statuses that the user edits, and the look-up of statuses by name. */
import { ORDER_STEP } from '../domain/edits/status-diff'
import { hasHeight, withFormerNames, withTexts } from '../domain/ladder/status-change'
import { LANGS, type Lang } from '../domain/text/langs'
import type { Names } from '../domain/text/names'
import type { Phase, Status, StatusKind, StatusSense } from '../domain/types'
import { foldName, slugOf } from './fold'

type Row = readonly [
  id: string,
  phase: Phase,
  kind: StatusKind,
  order: number | null,
  sense: StatusSense,
  names: readonly [en: string, fr: string, es: string],
  words: Readonly<Record<'en' | 'fr' | 'es', readonly string[]>>,
]

const ROWS: readonly Row[] = [
  [
    'proposed',
    'proposed',
    'activity',
    10,
    'tabled',
    ['Proposed', 'Proposé', 'Propuesto'],
    { en: ['tabled', 'new proposal'], fr: ['présenté'], es: ['presentado'] },
  ],
  [
    'discussed',
    'under-discussion',
    'activity',
    20,
    'taken-up',
    ['Discussed', 'Débattu', 'Debatido'],
    { en: ['taken up'], fr: ['discuté', 'examiné'], es: ['discutido', 'examinado'] },
  ],
  [
    'under-discussion',
    'under-discussion',
    'step',
    40,
    'worked-on',
    ['Under discussion', 'En discussion', 'En debate'],
    {
      en: ['in progress', 'open', 'under negotiation'],
      fr: ['en cours', 'en négociation'],
      es: ['en curso', 'en negociación', 'en discusión'],
    },
  ],
  [
    'nearly-clean',
    'nearly-clean',
    'step',
    60,
    'nearly-agreed',
    ['Nearly clean', 'Texte presque propre', 'Casi en limpio'],
    {
      en: ['nearly clean text', 'almost clean', 'close to clean', 'nearly agreed'],
      fr: ['presque propre', 'quasi propre'],
      es: ['casi limpio', 'texto casi limpio'],
    },
  ],
  [
    'clean',
    'clean',
    'step',
    70,
    'agreed',
    ['Clean', 'Texte propre', 'En limpio'],
    {
      en: ['clean text', 'cleaned', 'agreed', 'closed'],
      fr: ['propre', 'convenu', 'accepté'],
      es: ['limpio', 'texto limpio', 'acordado'],
    },
  ],
  [
    'parked',
    'parked',
    'step',
    75,
    'set-aside',
    ['Parked', 'Mis de côté', 'Aparcado'],
    { en: ['set aside', 'on hold'], fr: ['en attente'], es: ['en suspenso'] },
  ],
  [
    'concluded',
    'concluded',
    'step',
    100,
    'concluded',
    ['Concluded', 'Conclu', 'Concluido'],
    { en: ['finalised', 'finalized', 'adopted'], fr: ['finalisé', 'adopté'], es: ['finalizado', 'adoptado'] },
  ],
  [
    'dropped',
    'dropped',
    'step',
    null,
    'removed',
    ['Left out', 'Non retenu', 'No incluido'],
    { en: ['dropped', 'removed', 'not included'], fr: ['abandonné', 'retiré'], es: ['retirado', 'abandonado'] },
  ],
]

const statusOf = ([id, phase, kind, order, sense, [en, fr, es], words]: Row): Status => ({
  id,
  names: { en, fr, es },
  definitions: {},
  kind,
  order,
  phase,
  appliesTo: ['article', 'whole'],
  words,
  sense,
  note: '',
})

/** The ladder with which a new negotiation begins. */
export const LADDER_TEMPLATE: readonly Status[] = ROWS.map(statusOf)

const MOST_STATUSES = 60

/** True where another status than `id` has the name, in any language: two of one name could not be told apart in a table. */
export function isNameTaken(ladder: readonly Status[], name: string, id: string | null): boolean {
  const wanted = foldName(name)
  return ladder.some(
    (status) => status.id !== id && Object.values(status.names).some((one) => foldName(one) === wanted),
  )
}

/** The ladder with a status under a new name; its other languages lose their names, which say something else now. */
export const withStatusName = (ladder: readonly Status[], id: string, name: string): readonly Status[] =>
  withStatusNames(ladder, id, Object.fromEntries(LANGS.map((lang) => [lang, name])))

/** The ladder with a status under new names by language, and its others: it is still found by those that it had. */
export const withStatusNames = (ladder: readonly Status[], id: string, names: Names): readonly Status[] =>
  ladder.map((status) =>
    status.id === id
      ? { ...status, names: withTexts(status.names, names), words: withFormerNames(status, names) }
      : status,
  )

/** Names of a status in which one takes the place of the name in a language, and in others that have the same. */
export const renamedIn = ({ names }: Status, lang: Lang, name: string): Names =>
  Object.fromEntries([lang, ...LANGS.filter((one) => names[one] === names[lang])].map((one) => [one, name]))

/** The ladder with further fields of a status, of which its place does not hang. */
export const withStatusFields = (
  ladder: readonly Status[],
  id: string,
  fields: Partial<Pick<Status, 'definitions' | 'usedFrom' | 'usedTo'>>,
): readonly Status[] => ladder.map((status) => (status.id === id ? { ...status, ...fields } : status))

/** Reading of a status: its phase, or a flag, which stands beside the status and has none. */
export type Reading = Phase | 'flag'

export const readingOf = ({ kind, phase }: Status): Reading => (kind === 'flag' ? 'flag' : (phase ?? 'flag'))

/** The ladder with a status read otherwise. */
export const withStatusReading = (ladder: readonly Status[], id: string, reading: Reading): readonly Status[] =>
  inOrder(
    ladder.map((status) => {
      if (status.id !== id) return status
      const { sense: _, ...rest } = status
      return { ...rest, ...kindAndPhase(reading) }
    }),
  )

const kindAndPhase = (reading: Reading): Pick<Status, 'kind' | 'phase'> =>
  reading === 'flag' ? { kind: 'flag', phase: null } : { kind: 'step', phase: reading }

/** The ladder with a status one place higher (`-1`) or lower (`1`) on the list. */
export function withStatusMoved(ladder: readonly Status[], id: string, by: -1 | 1): readonly Status[] {
  const at = ladder.findIndex((status) => status.id === id)
  const [status, other] = [ladder[at], ladder[at + by]]
  if (!status || !other) return ladder
  return inOrder(ladder.map((one, index) => (index === at ? other : index === at + by ? status : one)))
}

export const withoutStatus = (ladder: readonly Status[], id: string): readonly Status[] =>
  inOrder(ladder.filter((status) => status.id !== id))

/** The ladder with a further status, after the last of its phase; unchanged where it has one of that name. */
export function withNewStatus(ladder: readonly Status[], name: string, reading: Reading): readonly Status[] {
  if (ladder.length >= MOST_STATUSES || foldName(name) === '' || isNameTaken(ladder, name, null)) return ladder
  const slug = slugOf(name, 40) || 'status'
  const taken = new Set(ladder.map(({ id }) => id))
  let id = slug
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`
  const names: Names = Object.fromEntries(LANGS.map((lang) => [lang, name]))
  const status: Status = {
    id,
    names,
    definitions: {},
    ...kindAndPhase(reading),
    order: 0,
    appliesTo: ['article', 'whole'],
    words: {},
    note: '',
  }
  const last = ladder.findLastIndex((one) => readingOf(one) === reading)
  const at = last < 0 ? ladder.length : last + 1
  return inOrder([...ladder.slice(0, at), status, ...ladder.slice(at)])
}

/** Heights by place on the list; a flag has none, nor has what is left out, which ranks above all of its day. */
const inOrder = (ladder: readonly Status[]): readonly Status[] =>
  ladder.map((status, index) => ({ ...status, order: hasHeight(status) ? (index + 1) * ORDER_STEP : null }))

/** Statuses by folded name in any language, by id, and by their words; what two are called is neither. */
export function statusesByName(ladder: readonly Status[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  const add = (name: string, id: string, isWeak: boolean) => {
    const folded = foldName(name)
    if (folded === '' || (isWeak && byName.has(folded))) return
    byName.set(folded, (byName.get(folded) ?? id) === id ? id : '')
  }
  for (const { id, names } of ladder) for (const name of [id, ...Object.values(names)]) add(name, id, false)
  for (const { id, words } of ladder) for (const name of Object.values(words).flat()) add(name, id, true)
  for (const [name, id] of byName) if (id === '') byName.delete(name)
  return byName
}
