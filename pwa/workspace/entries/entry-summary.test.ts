import { beforeAll, expect, it } from 'vitest'
import { SETTLED } from '../../../shared/domain/entries/disputes'
import { type Entry, entityKey, type WithdrawalEntry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { summaryOf } from './entry-summary'

const records: readonly Entry[] = recordsWith('open-word', 'public')
const state = stateWith(fixturePack, records)
const withdrawal = (kind: Entry['kind'], reason: string): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: 'withdrawal-0002',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2021-07-24T08:00:00.000Z',
  withdraws: records.find((made) => made.kind === kind)?.id ?? '',
  reason,
})
const elsewhere = { ...withdrawal('note', ''), withdraws: 'da70ac26-0460-4dac-9d2b-0a8e6a7c1f55' }

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = state
})

it.each<[string, WithdrawalEntry, string]>([
  [
    'without a reason, as the extension undoes',
    withdrawal('observation', ''),
    'Withdraws: Paperless trading, Options identified, 22 Jul 2021.',
  ],
  [
    'undone here',
    withdrawal('observation', 'Undone right after saving'),
    'Withdraws: Paperless trading, Options identified, 22 Jul 2021. Undone right after saving',
  ],
  [
    'that settles different versions',
    withdrawal('observation', SETTLED),
    'Withdraws: Paperless trading, Options identified, 22 Jul 2021. Another version was chosen',
  ],
  ['of a note', withdrawal('note', ''), 'Withdraws: Unsolicited commercial electronic messages (spam): open-word'],
  ['of what is elsewhere', elsewhere, 'Withdraws: an entry that is not on this device.'],
  ['of a withdrawal', withdrawal('withdrawal', ''), 'Withdraws: Withdrawal: an entry that is not on this device.'],
])('summarises a withdrawal %s with the entry that it withdraws', (_, made, text) => {
  expect(summaryOf(made)).toBe(text)
})

const [shipped] = fixturePack.meetings
if (!shipped) throw new Error('no meeting')
const [facilitator] = fixturePack.roles
if (!facilitator) throw new Error('no role')
const made = {
  id: 'aaaaaaaa-1',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-27T08:00:00.000Z',
} as const

it.each<[string, Entry, string]>([
  [
    'a role, with its article',
    {
      kind: 'role',
      ...made,
      entity: { ...facilitator, role: 'facilitator', person: 'A. Person', article: 'source-code', from: null },
    },
    'A. Person, facilitator, Source code',
  ],
  [
    'a meeting',
    { kind: 'meeting', ...made, entity: { ...shipped, title: 'Plenary', start: '2026-11-27' } },
    'Plenary, 27 Nov 2026',
  ],
  [
    'a corrected meeting',
    { kind: 'meeting', ...made, entity: { ...shipped, title: 'Plenary', start: '2026-11' }, reason: 'A slip' },
    'Plenary, Nov 2026. A slip',
  ],
  [
    'a document',
    {
      kind: 'document',
      ...made,
      entity: {
        id: 'paper',
        symbol: 'INF/ECOM/99',
        symbolBasis: 'seen',
        date: '2026-11-27',
        subject: 'A paper',
        articles: [],
        proponents: [],
        sources: [],
        note: '',
      },
    },
    'INF/ECOM/99, A paper, 27 Nov 2026',
  ],
  [
    'a participation',
    {
      kind: 'participation',
      ...made,
      entity: {
        id: 'jp-1',
        member: 'jp',
        from: '2026-11-27',
        to: null,
        isCounted: true,
        confidence: '',
        sources: [],
        note: '',
      },
    },
    'Japan, 27 Nov 2026',
  ],
  [
    'the removal of a shipped meeting',
    { kind: 'withdrawal', ...made, withdraws: entityKey('meeting', shipped.id), reason: 'Cancelled' },
    `Withdraws: Meeting: ${shipped.title}, 13 Dec 2017 Cancelled`,
  ],
])('summarises %s', (_, entry, text) => expect(summaryOf(entry)).toBe(text))

it.each([
  ['en', 'word', '“junk open-word” (en): Unsolicited commercial electronic messages (spam)'],
  ['fr', 'word', '«\u00a0junk open-word\u00a0» (en)\u00a0: Messages électroniques commerciaux non sollicités (spams)'],
  ['fr', 'note', 'Messages électroniques commerciaux non sollicités (spams)\u00a0: open-word'],
] as const)('in %s, names the subject of a %s', async (lang, kind, text) => {
  await speak(lang)
  await loadMoreWords()
  expect(records.filter((made) => made.kind === kind).map((one) => summaryOf(one))).toEqual([text])
})
