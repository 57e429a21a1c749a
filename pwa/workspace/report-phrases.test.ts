/** Sentences of reports in each language: they end once, begin with a capital letter, and agree. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry, ObservationEntry } from '../../shared/domain/entries/entries'
import type { Lang } from '../../shared/domain/types'
import { buildBrief } from '../../shared/reports/brief/brief'
import { layOut } from '../../shared/reports/laid-out'
import { PublicData } from '../../shared/reports/public-data'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { stateWith } from '../../testing/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { appData } from '../model/state'
import { screenPhrases } from './report-phrases'

const PUBLIC = {
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-28T10:00:00.000Z',
  by: { device: 'a', name: 'A. Delegate' },
} as const
const on: ObservationEntry = observed({ id: 'own', article: 'spam', date: '2026-11-28', status: 'parked' })
const [held] = pack.meetings
if (!held) throw new Error('no meeting')
const meeting: Entry = {
  ...PUBLIC,
  kind: 'meeting',
  id: 'm',
  entity: { ...held, id: 'm', title: 'Réunion', start: '2026-11-28', end: '2026-11-28' },
}
const line = { ...PUBLIC, kind: 'room', id: 'line', meeting: null, day: '2026-11-28', article: 'spam' } as const
const url = 'https://example.org/a'

const CASES: Readonly<Record<string, readonly Entry[]>> = {
  quote: [{ ...on, evidence: { url, quote: 'Taken in its place.' } }],
  planned: [{ ...on, date: '2027-01-19', basis: 'planned', evidence: { url, quote: 'A small group' } }],
  position: [{ ...line, member: 'us', verb: 'supports', text: '' }],
  intervention: [{ ...line, member: 'us', verb: 'asks', text: '' }],
  role: [
    {
      ...PUBLIC,
      kind: 'role',
      id: 'role',
      entity: {
        id: 'role',
        role: 'ambassador',
        person: 'Maya Lindqvist',
        article: 'spam',
        members: ['no'],
        from: '2026-11-28',
        to: null,
        datesBasis: 'stated',
        sources: [],
        note: '',
      },
    },
  ],
  delegation: [meeting, { ...on, meeting: 'm', reportedBy: { person: null, role: 'delegation', members: ['sg'] } }],
}

beforeAll(() => {
  appData.value = stateWith(pack, [])
})
afterAll(() => speak('en'))

describe.each<[lang: Lang, of: keyof typeof CASES, told: string]>([
  ['fr', 'quote', '« Taken in its place. »'],
  ['fr', 'planned', '19 janv. 2027 : mis de côté. « A small group ».'],
  ['en', 'planned', '19 Jan 2027: parked. “A small group”.'],
  ['fr', 'position', 'États-Unis : soutien (28 nov. 2026).'],
  ['en', 'position', 'United States supports (28 Nov 2026).'],
  ['fr', 'intervention', 'spams). États-Unis : question (28 nov. 2026).'],
  ['fr', 'role', 'Maya Lindqvist, ambassadeur, Norvège. Note de A. Delegate, 28 nov. 2026'],
  ['es', 'role', 'Maya Lindqvist, embajador, Noruega. Nota de A. Delegate, 28 nov 2026'],
  ['fr', 'delegation', 'Délégation, Singapour. Propos tenus en réunion : Réunion, 28 nov. 2026, rapporté'],
  ['en', 'delegation', 'Delegation, Singapore. Said in the meeting: Réunion, 28 Nov 2026, reported'],
])('in %s', (lang, of, told) => {
  it(`tells a ${of} in full sentences`, async () => {
    await speak(lang)
    await loadMoreWords()
    const phrases = screenPhrases()
    const brief = buildBrief(
      PublicData.of(pack, CASES[of] ?? []),
      { kind: 'article', id: 'spam' },
      '2026-11-29',
      phrases,
    )
    if (!brief) throw new Error('no brief')
    const { sections, notes } = layOut(brief, phrases)
    const lines = sections.flatMap((section) => (section.kind === 'lines' ? section.lines : []))
    const texts = [...lines, ...notes].map(({ parts }) =>
      parts
        .map(({ text }) => text)
        .join('')
        .replace(/[\u00a0\u202f]/g, ' '),
    )
    expect(texts.filter((text) => text.endsWith(told))).toHaveLength(1)
  })
})
