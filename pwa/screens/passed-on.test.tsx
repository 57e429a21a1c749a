// @vitest-environment happy-dom
/** Words of a device and of its delegation searched in what is passed on by a table, a chart, a reference or a link. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { assemble } from '../../shared/domain/assembly/assemble'
import type { Entry } from '../../shared/domain/entries/entries'
import { CANARY, correctionsWith, recordsWith } from '../../testing/canary'
import { eventually } from '../../testing/eventually'
import { fixturePack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { pressInRow } from '../../testing/row-menu'
import { articleTimeline } from '../charts/article-timeline'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { address, appData, baseAddress, notice, today } from '../model/state'
import { RowMenu } from '../parts/menus/RowMenu'
import { passOnEntity } from '../parts/PassOn'
import { ChartExits } from '../workspace/charts/ChartExits'
import type { SavedFile } from '../workspace/files/file-download'
import { BoardExport } from './board/BoardExport'
import { CiteDialog } from './cite/CiteDialog'
import { MeetingsScreen } from './meeting/MeetingsScreen'
import { MembersScreen } from './member/MembersScreen'
import { PositionsScreen } from './positions/PositionsScreen'

const left: { readonly name: string; readonly text: string }[] = []
vi.mock('../workspace/files/file-download', async (original) => ({
  ...(await original<typeof import('../workspace/files/file-download')>()),
  saveFile: async ({ name, pieces }: SavedFile) => {
    let text = ''
    for await (const piece of pieces) text += piece
    left.push({ name, text })
  },
}))

const place = document.createElement('div')
document.body.append(place)
const DAY = '2026-11-20'
const OPEN = 'said-to-all'
const open = recordsWith(OPEN, 'public')
const priv: readonly Entry[] = (['private', 'delegation'] as const).flatMap((layer) => [
  ...correctionsWith(CANARY, layer, assemble(fixturePack, open)),
  ...recordsWith(CANARY, layer),
])
const articles = () => [
  ...fixturePack.articles.map(({ id }) => id),
  'public-added',
  'private-added',
  'delegation-added',
]

const Articles = () => <BoardExport ids={articles} />

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  HTMLDialogElement.prototype.showModal ??= () => {}
})
beforeEach(() => {
  left.length = 0
  notice.value = null
  today.value = DAY
  appData.value = stateWith(fixturePack, [...open, ...priv])
})

// A table goes on being drawn in parts, which must not outlive the tests.
afterEach(() => render(null, place))

function show(hash: string, element: preact.JSX.Element): void {
  address.value = baseAddress.value = parseAddress(hash)
  act(() => {
    render(null, place)
    render(element, place)
  })
}

/** Presses the button with a text, and waits until a file has left. */
async function press(text: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === text)
  button?.click()
  await eventually(() => expect(left.length, text).toBe(1))
}

it.each([
  ['articles', '#/', Articles],
  ['positions', '#/matrix?full=1', PositionsScreen],
  ['members', '#/members', MembersScreen],
  ['meetings', '#/meetings', MeetingsScreen],
] as const)('the table of %s has nothing private, and says how much it left out', async (name, hash, Screen) => {
  show(hash, <Screen />)
  await press('Export (CSV)')
  expect(left[0]?.name).toBe(`plenary-${fixturePack.id}-${name}-${DAY}.csv`)
  expect(left[0]?.text.split('\r\n').length).toBeGreaterThan(3)
  expect(left[0]?.text).not.toContain(CANARY)
  await eventually(() =>
    expect(place.textContent).toMatch(/rows exported\. .*entr(y|ies) that (is|are) not public (is|are) not included/),
  )
})

const [said] = priv.filter((entry) => entry.kind === 'observation')
const inMatrix = (name: string, of: Partial<Entry>): Entry[] =>
  recordsWith(CANARY, 'private').flatMap((entry) =>
    entry.kind === of.kind ? [{ ...entry, ...of, id: `private-${name}-0002` } as Entry] : [],
  )
/** A private version of a shipped entity, made on a day of July 2021. */
const version = (kind: Entry['kind'], day: string): readonly Entry[] =>
  correctionsWith(CANARY, 'private', fixturePack).flatMap((entry, at, all) =>
    entry.kind === kind && all.findIndex((one) => one.kind === kind) === at
      ? [{ ...entry, id: `private-${kind}-${day}`, madeAt: `2021-07-${day}T09:00:00.000Z` }]
      : [],
  )
const later = (change: Partial<Extract<Entry, { kind: 'observation' }>>): Entry[] =>
  said?.kind === 'observation' ? [said, { ...said, id: 'private-later-0001', ...change }] : []
const withdrawn = (id: string): Entry => ({
  kind: 'withdrawal',
  id: 'private-withdrawal-0009',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2021-07-24T08:00:00.000Z',
  withdraws: id,
  reason: '',
})

const SCREENS = {
  articles: ['#/', Articles],
  meetings: ['#/meetings', MeetingsScreen],
  members: ['#/members', MembersScreen],
  positions: ['#/matrix?full=1', PositionsScreen],
  'positions of a theme': ['#/matrix?full=1&theme=none', PositionsScreen],
} as const
const twice = (kind: Entry['kind']) => [...version(kind, '24'), ...version(kind, '25')]

it.each<[table: keyof typeof SCREENS, what: string, entries: readonly Entry[], n: number]>([
  ['articles', 'two status updates', later({}), 2],
  ['articles', 'a replaced one once', later({ supersedes: said?.id ?? '' }), 1],
  ['articles', 'none that is withdrawn', [...later({}), withdrawn('private-later-0001')], 1],
  ['articles', 'none that is planned', later({ basis: 'planned' }), 1],
  ['articles', 'none of a later day', later({ date: '2030-01-01' }), 1],
  ['articles', 'two versions once', twice('article'), 1],
  ['meetings', 'two versions once', twice('meeting'), 1],
  ['members', 'two versions once', twice('participation'), 1],
  ['positions', 'a line of the log that is a position', inMatrix('a', { kind: 'room' }), 1],
  ['positions', 'no other line of the log', inMatrix('a', { kind: 'room', verb: 'asks' }), 0],
  [
    'positions',
    'a replaced one once',
    [...inMatrix('a', { kind: 'position' }), ...inMatrix('b', { kind: 'position', supersedes: 'private-a-0002' })],
    1,
  ],
  ['positions of a theme', 'none that the filter hides', inMatrix('a', { kind: 'position' }), 0],
])('the table of %s counts %s', async (table, _, entries, n) => {
  const [hash, Screen] = SCREENS[table]
  appData.value = stateWith(fixturePack, entries)
  show(hash, <Screen />)
  await press('Export (CSV)')
  await eventually(() => expect(place.textContent).toContain('exported.'))
  const [, count = '0'] = /exported\. (One|\d+) entr/.exec(place.textContent) ?? []
  expect(count).toBe(n === 1 ? 'One' : String(n))
})

it.each([
  ['SVG', 'As of 20 November 2026.'],
  ['CSV', '2026-11-20'],
])('a chart as %s has nothing private', async (format, day) => {
  const article = 'paperless-trading'
  const make: Parameters<typeof ChartExits>[0]['make'] = (data) => articleTimeline(data, article, DAY)
  show('#/pictures', <ChartExits id="timeline" title="Timeline" params={{ article }} make={make} />)
  await press(format)
  expect(left[0]?.name).toBe(`plenary-${fixturePack.id}-timeline-${article}-${DAY}.${format.toLowerCase()}`)
  expect(left[0]?.text).toContain(day)
  expect(left[0]?.text).not.toContain(CANARY)
})

/** Text of the screen, with what is in its fields. */
const told = () => [place.textContent, ...[...place.querySelectorAll('textarea')].map(({ value }) => value)].join('\n')

it.each([
  ...articles().map((id) => `#/cite?article=${id}`),
  ...articles().map((id) => `#/cite?chart=timeline&article=${id}`),
  ...['momentum', 'targets', 'participation', 'nothing'].map((id) => `#/cite?chart=${id}`),
  ...[...open, ...priv, ...fixturePack.observations.slice(0, 3)].map(({ id }) => `#/cite?observation=${id}`),
])('the reference at %s has nothing private', (hash) => {
  show(hash, <CiteDialog />)
  expect(told()).not.toContain(CANARY)
})

it('the reference of a public status update names its source, its author and the day', () => {
  show('#/cite?observation=public-observation-0001', <CiteDialog />)
  for (const part of [OPEN, '@misc{', 'TY  - ELEC', `asOf=${DAY}`, 'Accessed 20 November 2026.'])
    expect(told()).toContain(part)
})

it.each([
  ['private-added', 0],
  ['delegation-added', 0],
  ['public-added', 2],
  ['spam', 2],
])('the article %s has %i actions that pass it on', (id, count) => {
  show(`#/articles/${id}`, <p />)
  expect(passOnEntity('article', id)).toHaveLength(count)
})

it.each([
  ['the clipboard is there', async () => {}, /^Link copied\. Plenary runs on this computer/],
  ['copying is blocked', () => Promise.reject(new Error('refused')), /blocked copying.*#\/n\/.*\/members\/ch$/],
] as const)('a link is copied, and it is said for whom it works, where %s', async (_, writeText, text) => {
  navigator.clipboard.writeText = writeText
  show('#/members/ch', <RowMenu name="Switzerland" actions={() => passOnEntity('member', 'ch')} />)
  pressInRow(place, 'Copy link')
  await eventually(() => expect(notice.value?.text).toMatch(text))
})
