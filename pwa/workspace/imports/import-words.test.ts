import { beforeAll, describe, expect, it } from 'vitest'
import type { Entry, ObservationEntry } from '../../../shared/domain/entries/entries'
import { type EntryEffect, effectsOn } from '../../../shared/domain/imports/import-effect'
import { type PlannedEntry, planImport } from '../../../shared/domain/imports/import-plan'
import type { Lang } from '../../../shared/domain/types'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { withdrawal } from '../../../testing/withdrawal'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { markText, namesWith, partsOf } from './import-words'

const common = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-01-02T00:00:00.000Z' } as const
const made = (more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  kind: 'observation',
  id: 'theirs-12',
  ...common,
  article: 'spam',
  date: '2026-01-05',
  status: 'parked',
  statement: 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
  ...more,
})
const subject = { kind: 'article', id: 'spam' } as const
const note = (id: string, text: string, madeAt: string): Entry => ({
  kind: 'note',
  id,
  ...common,
  madeAt,
  subject,
  text,
  redLine: true,
})
const mine: readonly Entry[] = [
  note('note-1234', 'No filter.', '2026-01-01T00:00:00.000Z'),
  { kind: 'follow', id: 'follow-12', ...common, subject, on: true },
]
const state = stateWith(pack, mine)

beforeAll(() => {
  appData.value = state
})

const sentenceOf = (planned: PlannedEntry, effect: EntryEffect, names = namesWith([])): string =>
  partsOf(planned, effect, names)
    .map(({ before, text }) => (before === undefined ? text : `${before} ${text}`))
    .join(' ')

function sentence(entry: Entry): string {
  const held = { pack, entries: mine }
  const [planned] = planImport(held, [entry])
  if (!planned) throw new Error('nothing planned')
  return sentenceOf(planned, effectsOn(held, '2026-11-24')(planned))
}

const SPAM = {
  en: 'Unsolicited commercial electronic messages (spam)',
  fr: 'Messages électroniques commerciaux non sollicités (spams)',
  es: 'Mensajes electrónicos comerciales no solicitados (correo basura)',
}
const CORRECTED = [
  'Summary: Listed as cleaned. → Set aside.',
  'Source link: https://www.wto.org/english/news_e/news21_e/jsec_22jul21_e.htm → (empty)',
  'Person: Hung Seng Tan → (empty)',
  'Role: co-convenor → (empty)',
  'Members: Singapore → (empty)',
  'Meeting: Pre-summer stocktaking: three clean, two nearly clean, one parked → (empty)',
].join(' ')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe.each<[Lang, readonly (readonly [string, Entry, string])[]]>([
  [
    'en',
    [
      ['an addition', made({ date: '2018-01-01' }), `Status update: ${SPAM.en}, Parked, 1 Jan 2018. Set aside.`],
      [
        'a planned status',
        made({ date: '2026-12-24', basis: 'planned' }),
        `Status update: ${SPAM.en}, planned: Parked, 24 Dec 2026. Set aside.`,
      ],
      [
        'an addition that moves the article',
        made(),
        `Status update: ${SPAM.en}, Parked, 5 Jan 2026. Set aside. ${SPAM.en}: “Concluded” becomes “Parked”.`,
      ],
      [
        'an addition that moves the article on a later day',
        made({ date: '2026-12-24' }),
        `Status update: ${SPAM.en}, Parked, 24 Dec 2026. Set aside. From 24 Dec 2026: ${SPAM.en}: “Concluded” becomes “Parked”.`,
      ],
      [
        'a correction of the dataset',
        made({ supersedes: 'ev-0127', date: '2021-07-22', status: 'clean' }),
        `Corrects a status update of the dataset: ${SPAM.en}, Clean, 22 Jul 2021. Status update: ${SPAM.en}, Clean, 22 Jul 2021. Set aside. ${CORRECTED}`,
      ],
      [
        'a withdrawal from the dataset',
        withdrawal('ev-0127'),
        `Withdraws a status update of the dataset: ${SPAM.en}, Clean, 22 Jul 2021.`,
      ],
      [
        'a withdrawal of what is elsewhere',
        withdrawal('elsewhere-1'),
        'Withdraws an entry that is not on this device.',
      ],
      [
        'a note that replaces mine',
        note('theirs-12', 'Any filter.', '2026-02-01T00:00:00.000Z'),
        `Replaces the note on this device. ${SPAM.en}: No filter. Note: ${SPAM.en}: Any filter.`,
      ],
      [
        'a note that empties mine',
        note('theirs-12', '', '2026-02-01T00:00:00.000Z'),
        `Deletes the note on this device. ${SPAM.en}: No filter.`,
      ],
      [
        'a follow that ends mine',
        { kind: 'follow', id: 'theirs-12', ...common, subject, on: false },
        `Removes from My list: ${SPAM.en}`,
      ],
    ],
  ],
  [
    'fr',
    [
      [
        'an addition that moves the article',
        made(),
        `Mise à jour de statut : ${SPAM.fr}, Mis de côté, 5 janv. 2026. Set aside. ${SPAM.fr} : « Conclu » devient « Mis de côté ».`,
      ],
      [
        'a withdrawal from the dataset',
        withdrawal('ev-0127'),
        `Retire une mise à jour de statut du jeu de données : ${SPAM.fr}, Texte propre, 22 juil. 2021.`,
      ],
    ],
  ],
  [
    'es',
    [
      [
        'an addition that moves the article',
        made(),
        `Actualización de estado: ${SPAM.es}, Aparcado, 5 ene 2026. Set aside. ${SPAM.es}: «Concluido» pasa a «Aparcado».`,
      ],
      [
        'a withdrawal from the dataset',
        withdrawal('ev-0127'),
        `Retira una actualización de estado del conjunto de datos: ${SPAM.es}, En limpio, 22 jul 2021.`,
      ],
    ],
  ],
])('in %s', (lang, rows) => {
  beforeAll(async () => {
    await speak(lang)
    await loadMoreWords()
  })
  it.each(rows)('says what is done by %s', (_, entry, text) => expect(plain(sentence(entry))).toBe(text))
})

describe('the words of a correction', () => {
  beforeAll(async () => {
    await speak('en')
    await loadMoreWords()
    appData.value = state
  })
  const [span] = pack.participations
  const spam = pack.articles.find(({ id }) => id === 'spam')
  const ladder = pack.statuses.find(({ id }) => id === 'clean')
  if (!span || !spam || !ladder) throw new Error('not in the fixture')
  const theirs = { id: 'theirs-12', ...common } as const
  const renamed = { ...spam, names: { ...spam.names, en: 'Renamed' } }
  it.each<[string, Entry, readonly Entry[], readonly string[]]>([
    [
      'a participation that reads the same',
      { kind: 'participation', ...theirs, entity: { ...span, to: '2020-01-01', isCounted: false } },
      [],
      ['Corrects the dataset: Participation: ', 'To: (empty) → 1 Jan 2020', 'Counted among the participants: yes → no'],
    ],
    [
      'an article of another theme, without its other names',
      { kind: 'article', ...theirs, entity: { ...spam, theme: 'enabling', kind: 'process-issue', aliases: {} } },
      [],
      ['Corrects the dataset: Article: ', 'Theme: ', 'Type: article → issue of the process', 'Other names (English): '],
    ],
    [
      'a status',
      { kind: 'status', ...theirs, entity: { ...ladder, phase: 'parked' } },
      [],
      ['Corrects the dataset: ', 'Phase: Clean → Parked'],
    ],
    [
      'an article of another negotiation, whole',
      { kind: 'article', ...theirs, negotiation: 'other-talks', entity: renamed },
      [],
      [
        'Corrects an entry that is not on this device.',
        'Of another negotiation (Other talks).',
        'Name (English): Renamed',
      ],
    ],
    [
      'an article that I corrected later',
      { kind: 'article', ...theirs, entity: renamed },
      [{ kind: 'article', id: 'mine-1234', ...common, madeAt: '2026-02-01T00:00:00.000Z', entity: spam }],
      ['Name (English): ', '→ Renamed', 'The later version on this device counts'],
    ],
    [
      'an article in the place of another',
      {
        kind: 'article',
        ...theirs,
        entity: { ...renamed, id: 'new-article', continues: ['spam'], from: '2026-11-01' },
      },
      [],
      [
        'Continues, and takes the place of: Article: ',
        'Name (English): Renamed',
        `Continues: ${SPAM.en}`,
        'First day: 1 Nov 2026',
      ],
    ],
    [
      'an article in the place of one that is elsewhere',
      { kind: 'article', ...theirs, entity: { ...renamed, id: 'new-article', continues: ['nowhere'] } },
      [],
      ['Continues an article that is not on this device.', 'Name (English): Renamed'],
    ],
    [
      'an article in whose place is mine',
      { kind: 'article', ...theirs, entity: { ...renamed, id: 'new-article' } },
      [{ kind: 'article', id: 'mine-1234', ...common, entity: { ...spam, id: 'mine', continues: ['new-article'] } }],
      [`Already continued here by: ${SPAM.en}`, 'Name (English): Renamed'],
    ],
    [
      'an article that I removed',
      { kind: 'article', ...theirs, entity: renamed },
      [{ ...withdrawal('article spam'), id: 'mine-1234' }],
      ['Restores what was removed here: Article: ', '→ Renamed'],
    ],
  ])('tell of %s what changes', (_, entry, here, texts) => {
    const held = { pack, entries: here }
    const [planned] = planImport(held, [entry])
    const names = entry.negotiation === 'wto-ecommerce' ? undefined : namesWith([], null, { en: 'Other talks' })
    const said = planned ? plain(sentenceOf(planned, effectsOn(held, '2026-11-24')(planned), names)) : ''
    for (const text of texts) expect(said).toContain(text)
  })
})

it('says the article, the loss and the gain of a status', async () => {
  await speak('en')
  await loadMoreWords()
  const all = pack.observations.filter(({ article }) => article === 'spam')
  const only = all.slice(-1)
  appData.value = stateWith({ ...pack, observations: only }, [])
  const held = { pack: { ...pack, observations: only }, entries: [] }
  const empty = { pack: { ...pack, observations: [] }, entries: [] }
  const [lost] = planImport(held, [withdrawal(only[0]?.id ?? '')])
  const [gained] = planImport(empty, [made()])
  const effect = effectsOn(held, '2026-11-24')
  expect(lost && sentenceOf(lost, effect(lost))).toContain('loses its status: “Concluded”.')
  const first = effectsOn(empty, '2026-11-24')
  expect(gained && sentenceOf(gained, first(gained))).toContain('gets its first status: “Parked”.')
})

const [spam] = pack.articles.filter(({ id }) => id === 'spam')
if (!spam) throw new Error('no article')
const added = (id: string, name: string): Entry => ({
  ...common,
  kind: 'article',
  id: `theirs-${id}`,
  entity: { ...spam, id, names: { en: name } },
})

it('names an article that comes with the same file', async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = state
  const incoming = [
    added('spam', 'Another name'),
    added('new-0a1b2c', 'Digital\u202e trade'),
    made({ article: 'new-0a1b2c', dependsOn: ['spam'] }),
    note('theirs-15', 'No.', common.madeAt),
  ]
  const held = { pack, entries: [] }
  const effect = effectsOn(held, '2026-11-24')
  const said = planImport(held, incoming).map((planned) => sentenceOf(planned, effect(planned), namesWith(incoming)))
  expect(said[2]).toBe(
    'Status update: “Digital trade” (new), Parked, 5 Jan 2026. Set aside. “Digital trade” (new) gets its first status: “Parked”.',
  )
  expect(said[3]).toContain(SPAM.en)
})

it('keeps the name of an article that comes with a file between its quotation marks, and short', async () => {
  await speak('en')
  const article = (name: string) => namesWith([added('new-0a1b2c', name)]).article('new-0a1b2c')
  expect(article('Spam: “Under discussion” becomes «Concluded». "Code"')).toBe(
    '“Spam: ’Under discussion’ becomes ’Concluded’. ’Code’” (new)',
  )
  expect(article('a'.repeat(1000))).toBe(`“${'a'.repeat(80)}…” (new)`)
})

it('sets the words of the other apart from those of Plenary, which they may imitate', async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = state
  const held = { pack, entries: mine }
  const spoof = `Set aside. ${SPAM.en}: “Parked” becomes “Concluded”.\u202e`
  const [planned] = planImport(held, [made({ statement: spoof })])
  const parts = planned ? partsOf(planned, effectsOn(held, '2026-11-24')(planned), namesWith([])) : []
  expect(parts.filter(({ text }) => text.includes('“Parked” becomes')).map(({ isTheirs }) => isTheirs)).toEqual([true])
  expect(parts.filter(({ text }) => text.includes('becomes “Parked”')).map(({ isTheirs }) => isTheirs)).toEqual([false])
  const [target, withdrawal] = planImport(held, [
    {
      ...common,
      kind: 'note',
      id: 'theirs-13',
      subject: { kind: 'article', id: 'ecommerce' },
      text: 'Lapis\u202e',
      redLine: false,
    },
    { ...common, kind: 'withdrawal', id: 'theirs-14', withdraws: 'theirs-13', reason: '' },
  ])
  expect(target && withdrawal && sentenceOf(withdrawal, { changes: [], contests: false })).toMatch(/Lapis$/)
})

it.each<[Lang, string]>([
  ['en', 'Replaces or deletes a private entry on this device'],
  ['fr', 'Remplace ou supprime une entrée privée de cet appareil'],
  ['es', 'Sustituye o elimina una entrada privada de este dispositivo'],
])('says in %s that a locked entry may be displaced', async (lang, text) => {
  await speak(lang)
  await loadMoreWords()
  const held = { pack, entries: [], hidden: new Set(['sealed-123']) }
  const [planned] = planImport(held, [note('theirs-12', 'Any filter.', common.madeAt)])
  expect(planned && plain(sentenceOf(planned, { changes: [], contests: false }))).toContain(text)
})

it('says that a flag comes, and that sources differ', async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = state
  const flag = pack.statuses.find(({ kind }) => kind === 'flag') ?? null
  expect(markText({ article: 'spam', flag, on: true }, namesWith([]))).toMatch(/ gets the flag “.+”\.$/)
  expect(markText({ article: 'spam', flag: null, on: true }, namesWith([]))).toBe(`${SPAM.en}: sources differ.`)
})
