// @vitest-environment happy-dom
/** The preview of an import: groups, both sides of what contradicts, authors, and what is left out. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Entry, tallyOf } from '../../../shared/domain/entries/entries'
import { LANGS } from '../../../shared/domain/text/langs'
import { colleague } from '../../../testing/colleague'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { withdrawal } from '../../../testing/withdrawal'
import { speak, t } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { nameDevice, thisDevice } from '../../store'
import { countImported } from '../../store/log/steps'
import { ImportReview } from './ImportReview'
import { type ImportPlan, type PlanOptions, useImportPlan } from './use-import-plan'

const DAY = { article: 'spam', date: '2026-01-05' } as const
const mine: Entry = {
  ...observed({ id: 'mine-0001', ...DAY, status: 'clean' }),
  statement: 'Cleaned.',
  by: thisDevice(),
}
const theirs: Entry = {
  ...observed({ id: 'theirs-1', ...DAY, status: 'parked' }),
  statement: 'Set aside.',
  by: colleague,
}
const follow: Entry = {
  kind: 'follow',
  id: 'follow-1',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: mine.madeAt,
  subject: { kind: 'article', id: 'spam' },
  on: true,
}
const later: Entry = {
  ...follow,
  id: 'follow-2',
  madeAt: '2026-01-02T00:00:00Z',
  on: false,
  by: { device: 'laptop', name: 'Ada' },
}

let plan: ImportPlan
let place: HTMLElement | null = null
/** Text nodes apart from each other. */
const textIn = (node: Node): string =>
  node.nodeType === Node.TEXT_NODE
    ? (node.textContent ?? '')
    : [...node.childNodes].map(textIn).filter(Boolean).join(' ')
const all = <E extends Element>(selector: string): readonly E[] => [...(place?.querySelectorAll<E>(selector) ?? [])]
const sides = () => all('.side').map((side) => side.textContent)
function Review({ entries, options }: { entries: readonly Entry[]; options: PlanOptions }) {
  plan = useImportPlan(entries, options)
  return <ImportReview plan={plan} />
}
async function review(here: readonly Entry[], entries: readonly Entry[], options: PlanOptions = {}): Promise<string> {
  if (place) render(null, place)
  place?.remove()
  appData.value = stateWith(pack, here)
  const next = document.body.appendChild(document.createElement('div'))
  place = next
  await act(() => render(<Review entries={entries} options={options} />, next))
  return textIn(next)
}
const chosen = () => plan.chosen.map(({ id }) => id)

beforeEach(async () => {
  await speak('en')
  await loadMoreWords()
  localStorage.clear()
  nameDevice('Ada')
})

describe('what was not included before', () => {
  const again: Entry = { ...theirs, id: 'theirs-2', madeAt: '2026-02-01T00:00:00.000Z' }
  const other: Entry = { ...theirs, id: 'theirs-3', statement: 'Set aside again.' }
  it('comes unticked, with its day, whatever its id, until it is imported', async () => {
    await review([], [theirs, other])
    await act(() => plan.choose([...plan.groups.flatMap(({ entries }) => entries)].slice(0, 1), false))
    plan.remember(true)
    const text = await review([], [again, other])
    expect(text.match(/Not included on/g)).toHaveLength(1)
    expect(chosen()).toEqual(['theirs-3'])
    await act(() =>
      plan.choose(
        plan.groups.flatMap(({ entries }) => entries),
        true,
      ),
    )
    plan.remember(true)
    expect(await review([], [again, other])).not.toContain('Not included on')
    expect(chosen()).toEqual(['theirs-2', 'theirs-3'])
  })
  it.each([
    ['what was unticked', true, ['theirs-3']],
    ['nothing that was only looked at', false, ['theirs-2', 'theirs-3']],
  ] as const)('without an import is %s', async (_, isUnticked, expected) => {
    await review([], [theirs, other])
    if (isUnticked) await act(() => plan.choose(plan.groups.flatMap(({ entries }) => entries).slice(0, 1), false))
    plan.remember(false)
    await review([], [again, other])
    expect(chosen()).toEqual(expected)
  })
  it('holds no words', async () => {
    await review([], [theirs])
    await act(() =>
      plan.choose(
        plan.groups.flatMap(({ entries }) => entries),
        false,
      ),
    )
    plan.remember(true)
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/aside|spam/)
  })
  it('is told of no backup of one’s own', async () => {
    await review([], [theirs])
    await act(() =>
      plan.choose(
        plan.groups.flatMap(({ entries }) => entries),
        false,
      ),
    )
    plan.remember(true)
    expect(await review([], [again], { isOwnDevice: true })).not.toContain('Not included on')
    expect(chosen()).toEqual(['theirs-2'])
  })
})

describe('what contradicts', () => {
  it('comes first, with both sides and who added them', async () => {
    await review(
      [mine],
      [theirs, observed({ id: 'theirs-2', article: 'spam', date: '2018-01-01', status: 'proposed' })],
    )
    expect(plan.groups.map(({ name }) => name)).toEqual(['contradicts', 'adds'])
    expect(sides()).toEqual([
      'This entry: Parked, 5 Jan 2026. Set aside.Added by A. Colleague',
      'On this device: Clean, 5 Jan 2026. Cleaned.Added by you',
    ])
  })
  it('is told of the dataset too', async () => {
    await review([], [{ ...theirs, date: '2021-07-22' } as Entry])
    expect(sides()[1]).toBe('In the dataset: Clean, 22 Jul 2021. Listed as cleaned.')
  })
  it('can be left out by itself or with its group', async () => {
    await review([mine], [theirs])
    expect(chosen()).toEqual(['theirs-1'])
    const [box] = all<HTMLInputElement>('input[type=checkbox]')
    await act(() => box?.click())
    expect(chosen()).toEqual([])
    const [every, none] = all<HTMLButtonElement>('.bar button')
    await act(() => every?.click())
    expect(chosen()).toEqual(['theirs-1'])
    await act(() => none?.click())
    expect(chosen()).toEqual([])
  })
})

it('tells the two sides of a conflict, and imports neither', async () => {
  const text = await review([mine], [{ ...mine, statement: 'Other words.' } as Entry])
  expect(text).toContain('Conflicts with entries on this device')
  expect(sides()).toEqual([
    expect.stringMatching(/^This entry: .*Other words\. \(Added on 1 Jan 2026\.\)/),
    expect.stringMatching(/^On this device: .*Cleaned\. \(Added on 1 Jan 2026\.\)Added by you$/),
  ])
  expect(all('input')).toHaveLength(0)
  expect(chosen()).toEqual([])
})

it('lists an undo and a redo with the entry that they are about, and takes or leaves them together', async () => {
  const undo = withdrawal('theirs-1', { id: 'undo-1', by: colleague })
  const redo = withdrawal('undo-1', { id: 'redo-1', by: colleague })
  const text = await review([], [theirs, undo, redo])
  expect(text).not.toContain('Withdraws')
  expect(plan.tally.n).toBe(1)
  expect(chosen()).toEqual(['theirs-1', 'undo-1', 'redo-1'])
  const [box, ...others] = all<HTMLInputElement>('input[type=checkbox]')
  expect(others).toEqual([])
  await act(() => box?.click())
  expect([plan.tally.n, chosen()]).toEqual([0, []])
  expect(await review([theirs, undo, redo], [theirs, undo, redo])).toContain('One entry is the same as on this device.')
})

it('counts as the backup does, and as what was merged is counted', async () => {
  const entries = [mine, theirs, withdrawal('theirs-1', { id: 'gone-1' }), follow]
  await review([], entries, { isOwnDevice: true })
  expect(chosen()).toHaveLength(entries.length)
  expect(plan.tally).toEqual({ n: 1, withdrawn: 1 })
  expect([tallyOf(entries), countImported(entries)]).toEqual([plan.tally, 2])
  expect(t('files-imported', { ...plan.tally })).toBe('Imported: one entry and one withdrawal.')
})

it('says of a withdrawal that was undone that it has no effect', async () => {
  const undo = withdrawal('mine-0001', { id: 'undo-1', by: colleague })
  const text = await review([mine], [undo, withdrawal('undo-1', { id: 'redo-1' })], { isOwnDevice: true })
  expect(text).toContain('This withdrawal was itself withdrawn and has no effect.')
  expect(text).not.toContain('loses its status')
  expect(chosen()).toEqual(['undo-1', 'redo-1'])
})

it('says of a meeting that there is one of its date, type and title, and takes it', async () => {
  const [meeting] = pack.meetings
  if (!meeting) throw new Error('no meeting')
  const { layer, madeAt } = mine
  const twin: Entry = {
    kind: 'meeting',
    id: 'theirs-5',
    layer,
    negotiation: 'wto-ecommerce',
    madeAt,
    entity: { ...meeting, id: 'their-meeting' },
  }
  expect(await review([], [twin])).toContain('There is already a meeting of this date, type and title.')
  expect(chosen()).toEqual(['theirs-5'])
})

it('only counts what is here as it is', async () => {
  expect(await review([mine, theirs, follow], [mine, theirs, follow])).toContain(
    '2 entries are the same as on this device.',
  )
  expect(all('details')).toHaveLength(0)
  expect(plan.groups.map(({ name }) => name)).toEqual(['same'])
})

describe('a later entry that displaces one here', () => {
  it('is taken from a colleague on a decision alone', async () => {
    await review([follow], [later])
    expect(chosen()).toEqual([])
  })
  it('is taken from the other device of the user, whose name it has', async () => {
    const text = await review([follow], [later], { isOwnDevice: true })
    expect(chosen()).toEqual(['follow-2'])
    expect(text).toMatch(/Added by\s+Ada, on another device/)
  })
})

it('completes a copy that an export has cut from the user’s own device alone', async () => {
  const whole: Entry = { ...mine, evidence: { url: null, paragraph: 'All of it.' } } as Entry
  await review([mine], [whole], { isOwnDevice: true })
  expect(chosen()).toEqual(['mine-0001'])
  await review([mine], [whole])
  expect(plan.groups.map(({ name }) => name)).toEqual(['same'])
})

it('plans the entries of a negotiation that is not on over the dataset of their file', async () => {
  const [article] = pack.articles
  if (!article) throw new Error('no article')
  const there = { ...pack, id: 'other-talks', names: { en: 'Other talks' } }
  const entry: Entry = {
    kind: 'article',
    id: 'theirs-3',
    layer: 'public',
    madeAt: mine.madeAt,
    negotiation: 'other-talks',
    entity: { ...article, id: 'new-one' },
  }
  await review([], [entry], { brought: { packs: [there], names: new Map() } })
  expect(plan.groups.map(({ name }) => name)).toEqual(['adds'])
  await review([], [entry])
  expect(plan.groups.map(({ name }) => name)).toEqual(['elsewhere'])
})

it.each(LANGS)('says in %s who added what, with no name of a field', async (lang) => {
  await speak(lang)
  await loadMoreWords()
  const [article] = pack.articles.filter(({ id }) => id === 'spam')
  if (!article) throw new Error('no article')
  const corrected: Entry = {
    kind: 'article',
    id: 'theirs-4',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: mine.madeAt,
    by: colleague,
    entity: { ...article, kind: 'process-issue', genericName: true, aliases: { en: ['Junk'] } },
  }
  const text = await review([mine], [theirs, corrected])
  expect(text).toContain('A. Colleague')
  expect(text).not.toMatch(/[a-z][A-Z]|process-issue|\((en|fr|es)\)|undefined/)
})

it('tells what the dataset has from what is the same on this device', async () => {
  const [shipped] = pack.observations
  if (!shipped) throw new Error('no observation')
  const published: Entry = { ...observed({ id: shipped.id, ...DAY, status: 'clean' }), ...shipped }
  const text = await review([mine], [mine, published])
  expect(text).toContain('One entry is the same as on this device.')
  expect(text).toContain('One entry is in the dataset already.')
})

const [template] = pack.articles
if (!template) throw new Error('no article')
const made = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: mine.madeAt, by: colleague } as const
const article: Entry = {
  kind: 'article',
  id: 'theirs-6',
  ...made,
  entity: { ...template, id: 'article-qkh342', names: { en: 'Vessel registers' } },
}
const role: Entry = {
  kind: 'role',
  id: 'theirs-7',
  ...made,
  entity: {
    id: 'role-1',
    article: 'article-qkh342',
    role: 'facilitator',
    person: 'B. Person',
    members: [],
    from: null,
    to: null,
    datesBasis: '',
    sources: [],
    note: '',
  },
}
const fish = 'fisheries-subsidies-second-phase'
const there = (entry: Entry): Entry => ({ ...entry, negotiation: fish })
const onIt = { ...theirs, article: 'article-qkh342' } as Entry
const talks = { ...pack, id: fish, names: { en: 'Fisheries subsidies' } }

it.each<[string, readonly Entry[], readonly Entry[], PlanOptions['brought'], string]>([
  ['an article that comes along', [], [article, role], undefined, 'B. Person, facilitator, “Vessel registers” (new)'],
  ['an article that is nowhere here', [], [onIt], undefined, 'Article (not on this device), Parked'],
  [
    'one’s own article of a negotiation that is not open',
    [there(article)],
    [there(onIt)],
    { packs: [talks], names: new Map() },
    'Vessel registers, Parked',
  ],
  [
    'a negotiation that comes by its dataset',
    [],
    [there(theirs)],
    { packs: [talks], names: new Map() },
    'Of another negotiation (Fisheries subsidies).',
  ],
  [
    'a negotiation that comes by its name alone',
    [],
    [there(onIt)],
    { packs: [], names: new Map([[fish, talks.names]]) },
    'Of another negotiation (Fisheries subsidies).',
  ],
  [
    'a negotiation that ships with the app and is not on',
    [],
    [{ ...theirs, negotiation: 'other-talks' }],
    undefined,
    'Of another negotiation (Other talks).',
  ],
  [
    'a negotiation that is nowhere here',
    [],
    [there(onIt)],
    undefined,
    'another negotiation, which is not on this device',
  ],
])('names in words %s', async (_, here, incoming, brought, said) => {
  const text = await review(here, incoming, brought && { brought })
  expect(text).toContain(said)
  expect(text).not.toMatch(/qkh342|second-phase/)
})
