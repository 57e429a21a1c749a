// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Access } from '../../../shared/delegation/membership/membership-schema'
import type { Entry, InterventionEntry, Layer, Subject } from '../../../shared/domain/entries/entries'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { showMember } from '../../../testing/delegation/memory-delegation'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { itemsOfRow, pressInRow } from '../../../testing/row-menu'
import { store } from '../../../testing/saving-store'
import { withdrawal } from '../../../testing/withdrawal'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { interventionsIn } from '../../model/following'
import { appData, baseAddress } from '../../model/state'
import { readDraftText, writeDraftText } from '../../model/typed/drafts'
import { undoMessage } from '../../model/typed/undo'
import { ownMembership } from '../../sync/model'
import { InterventionsSection } from './Interventions'
import { linesIn } from './report-drafts'
import { isInReport } from './report-sentences'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const line = (id: string, change: Partial<InterventionEntry> = {}): InterventionEntry => ({
  kind: 'room',
  id,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  meeting: null,
  day: '2026-11-24',
  member: 'jp',
  article: 'spam',
  verb: 'supports',
  text: id,
  ...change,
})
const merged = fixturePack.articles.find(({ id }) => id === 'spam')
if (!merged) throw new Error('no article')
const ANN = { device: 'device-of-ann', name: 'Ann' }
const entries: readonly Entry[] = [
  line('one'),
  line('two', { meeting: 'm1', member: 'sg' }),
  line('three', { article: 'source-code' }),
  line('theirs', { layer: 'public', by: ANN, article: 'electronic-payments', member: 'au' }),
  line('gone'),
  withdrawal('gone', { layer: 'private' }),
  {
    kind: 'article',
    id: 'merging',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-24T12:00:00.000Z',
    entity: { ...merged, id: 'merged', continues: ['spam'], from: '2026-11-25' },
  },
]

const place = document.createElement('div')
afterEach(() => {
  render(null, place)
  ownMembership.value = null
})
function draw(subject: Subject, recorded = entries) {
  appData.value = stateWith(fixturePack, recorded)
  baseAddress.value = parseAddress('#/articles/spam?asOf=2026-11-27')
  const lines = interventionsIn(recorded).filter((one) => one[subject.kind] === subject.id)
  render(<InterventionsSection title="Meeting log" lines={lines} />, place)
  return [...place.querySelectorAll('li > span:not(.row-menu)')].map(({ textContent }) =>
    textContent?.split('. ').at(-1),
  )
}

/** Presses the first button whose name begins so. */
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name))?.click())

it.each([
  ['in the order of the interventions, latest first', 'jp', ['three', 'one']],
  ['without those of others', 'sg', ['two']],
])('are listed %s', (_, id, lines) => expect(draw({ kind: 'member', id })).toEqual(lines))

it.each<[string, string, readonly string[]]>([
  ['a private line', 'sg', ['Private', '', 'log private', 'locks 2']],
  ['a colleague’s public one', 'au', ['Public', 'Ann', 'log', 'locks 0']],
])('tell the author and the visibility of %s', (_, id, told) => {
  draw({ kind: 'member', id })
  const text = (part: string) => place.querySelector(part)?.textContent?.trim() ?? ''
  const locks = `locks ${place.querySelectorAll('.icon').length}`
  expect([text('.flag, .private-tag'), text('.byline'), place.querySelector('section')?.className, locks]).toEqual(told)
})

it.each([
  ['one’s own', 'two'],
  ['a colleague’s', 'theirs'],
])('are withdrawn, with undo: %s', async (_, id) => {
  const stated = entries.find((entry) => entry.id === id) as InterventionEntry
  draw({ kind: 'member', id: stated.member })
  pressInRow(place, 'Withdraw')
  await eventually(() => expect(store.saved).toHaveLength(1))
  expect(store.saved).toMatchObject([{ kind: 'withdrawal', withdraws: id, layer: stated.layer }])
  await eventually(() => expect(undoMessage.value?.offers).toBe('undo'))
})

const PLENARY = '2021-07-22-plenary'
const late = line('late', { meeting: PLENARY, day: '2021-07-23', member: 'sg', layer: 'public' })
const two = entries.find(({ id }) => id === 'two') as InterventionEntry

const LAYERS: readonly Layer[] = ['public', 'private', 'delegation']

/** Opens the write-up of one line, with a visibility chosen. */
function writeUp(layer: Layer | null, recorded = entries) {
  render(null, place)
  draw({ kind: 'member', id: 'sg' }, recorded)
  press('Write up')
  const radios = [...place.querySelectorAll<HTMLInputElement>('.writing-up input')]
  act(() => {
    if (layer !== null) radios[LAYERS.indexOf(layer)]?.dispatchEvent(new Event('change'))
  })
}

it.each<[string, 'public' | 'private', object]>([
  [
    'Add status',
    'private',
    {
      kind: 'observation',
      status: 'discussed',
      basis: 'reported',
      reportedBy: { members: ['sg'] },
      meeting: 'm1',
      statement: 'Singapore supported “Unsolicited commercial electronic messages (spam)” – two.',
    },
  ],
  ['Add position', 'public', { kind: 'position', stance: 'supports', member: 'sg', statement: 'two' }],
])('become what is asked for, in one step: %s, %s', async (button, layer, made) => {
  writeUp(layer)
  press(button)
  await eventually(() => expect(store.saved).toHaveLength(2))
  expect(store.saved).toMatchObject([
    { ...made, article: 'spam', layer },
    { kind: 'withdrawal', withdraws: 'two', layer: 'private' },
  ])
  expect(store.saved.map(unfitIn)).toEqual([null, null])
})

it.each([
  ['Add status', 'Saved: Unsolicited commercial electronic messages (spam), Discussed, 24 Nov 2026', true],
  ['Add position', 'Position saved: Singapore, supports (Unsolicited commercial electronic messages (spam))', false],
])('say what they have become, with a link to it and its undo: %s', async (button, text, isNamed) => {
  writeUp('public')
  press(button)
  await eventually(() => expect(store.saved).toHaveLength(2))
  const href = `#/articles/spam${isNamed ? `?observation=${store.saved[0]?.id}` : ''}`
  await eventually(() =>
    expect(undoMessage.value).toMatchObject({ text, offers: 'undo', link: { text: 'Show entry' } }),
  )
  expect(undoMessage.value?.link?.href.replace(/[?&]asOf=[^&]*/, '').replace(/^#\/n\/[^/]+/, '#')).toBe(href)
})

it.each([
  ['an activity that moves no article', 'spam', /^The article’s status does not change: /],
  ['one that does', 'unseen', undefined],
])('say before they become a status what it changes: %s', (_, article, expected) => {
  const unseen: Entry = {
    kind: 'article',
    id: 'adding-unseen',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-24T12:00:00.000Z',
    entity: { ...merged, id: 'unseen' },
  }
  writeUp(null, [line('two', { member: 'sg', article }), unseen])
  const note = place.querySelector('.write-up p.label')?.textContent
  if (expected) expect(note).toMatch(expected)
  else expect(note).toBeUndefined()
})

it.each(['Add status', 'Add to report'])('become nothing before their visibility is chosen: %s', (button) => {
  writeUp(null)
  document.body.append(place)
  press(button)
  expect(place.querySelector('.writing-up [role=alert]')?.textContent).toBe('Choose a visibility.')
  expect(document.activeElement?.getAttribute('name')).toBe('write-up-layer')
  expect(store.saved).toEqual([])
  place.remove()
})

it('become a sentence of the report that cites them, and follow a correction there', async () => {
  writeUp('private')
  press('Add to report')
  expect([isInReport(two), place.textContent?.includes('In the report, for us only')]).toEqual([true, true])
  expect(store.saved).toEqual([])
  pressInRow(place, 'Correct')
  const verb = [...place.querySelectorAll('select')].find(({ value }) => value === 'supports')
  await act(() => {
    if (verb) verb.value = 'objects'
    verb?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await eventually(() => expect(store.saved).toHaveLength(2))
  const [corrected] = store.saved
  expect(store.saved).toMatchObject([
    { kind: 'room', verb: 'objects', text: 'two', at: two.madeAt, layer: 'private' },
    { kind: 'withdrawal', withdraws: 'two' },
  ])
  await eventually(() => expect(isInReport(corrected as InterventionEntry)).toBe(true))
  press('In the report')
})

it.each([
  ['a private one', 'private', 'public'],
  ['a public one', 'public', 'private'],
] as const)('get the visibility that is chosen for the report, in one step: %s', async (_, before, chosen) => {
  writeDraftText(`.cable ${PLENARY}`, null)
  const stated = { ...late, layer: before }
  writeUp(chosen, [stated])
  press('Add to report')
  await eventually(() => expect(store.saved).toHaveLength(2))
  expect(store.saved).toMatchObject([
    { kind: 'room', layer: chosen, text: 'late', at: late.madeAt },
    { kind: 'withdrawal', withdraws: 'late', layer: before },
  ])
  // After an undo the line itself counts again.
  expect([store.saved[0] as InterventionEntry, stated].map(isInReport)).toEqual([true, true])
  await eventually(() => expect(undoMessage.value?.offers).toBe('undo'))
})

it.each<readonly [Layer, Access | null, buttons: readonly string[], choices: readonly string[], again: Layer]>([
  ['public', null, ['Make private'], ['Public', 'Private'], 'public'],
  ['private', 'member', ['Make public', 'Limit to the delegation'], ['Public', 'Private', 'Delegation'], 'private'],
  ['delegation', 'member', ['Make public', 'Make private'], ['Public', 'Private', 'Delegation'], 'delegation'],
  ['delegation', 'reader', ['Make public', 'Make private'], ['Public', 'Private'], 'private'],
])(
  'that are %s can get each visibility that can be chosen, for the access “%s”',
  async (layer, access, ...expected) => {
    const [buttons, choices, again] = expected
    if (access) showMember({ access })
    writeUp(null, [{ ...late, layer }])
    const texts = (of: string) => [...place.querySelectorAll(of)].map((one) => one.firstChild?.textContent)
    const items = itemsOfRow(place).map(({ textContent }) => textContent)
    expect(items.filter((text) => text !== 'Correct')).toEqual(buttons)
    pressInRow(place, 'Correct')
    await eventually(() => expect(texts('select[id$=-layer] option')).toEqual(choices))
    place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    await eventually(() =>
      expect(store.saved).toMatchObject([
        { kind: 'room', layer: again },
        { withdraws: 'late', layer },
      ]),
    )
  },
)

it('are shared at their place in the log', async () => {
  writeUp(null)
  pressInRow(place, 'Make public')
  await eventually(() => expect(store.saved).toHaveLength(2))
  expect(store.saved).toMatchObject([
    { kind: 'room', layer: 'public', at: two.madeAt },
    { kind: 'withdrawal', withdraws: 'two', layer: 'private' },
  ])
  const [shared] = store.saved
  const lines = interventionsIn([...entries, ...store.saved, line('last', { madeAt: '2026-11-24T10:00:01.000Z' })])
  expect(lines.map(({ id }) => id).slice(-2)).toEqual([shared?.id, 'last'])
})

it.each([
  ['Add status', { kind: 'observation', date: '2021-07-22', meeting: PLENARY }],
  ['Add position', { kind: 'position', day: '2021-07-22' }],
])('that were written after their meeting become what was said at it: %s', async (button, made) => {
  writeUp('public', [late])
  press(button)
  await eventually(() => expect(store.saved).toHaveLength(2))
  expect(store.saved).toMatchObject([made, { kind: 'withdrawal', withdraws: 'late' }])
})

it.each(['Add status', 'Add position'])('that name no meeting become what names none: %s', async (button) => {
  writeUp('public', [{ ...late, meeting: null, day: '2021-07-22' }])
  press(button)
  await eventually(() => expect(store.saved).toHaveLength(2))
  expect(store.saved[0]).not.toHaveProperty('meeting')
  expect(store.saved[1]).toMatchObject({ withdraws: 'late' })
})

it.each(['Add status', 'Add position'])(
  'leave their sentence in the report, on what they become, and on the line again after an undo: %s',
  async (button) => {
    writeDraftText(`.cable ${PLENARY}`, null)
    writeUp('public', [late])
    press('Add to report')
    const comments = () => linesIn(readDraftText(`.cable ${PLENARY}`) ?? '')
    const [sentence] = comments()
    expect(sentence).toMatchObject({
      observation: 'late',
      text: expect.stringMatching(/^Singapore supported .* late\.$/),
    })
    press(button)
    await eventually(() =>
      expect(comments()).toEqual([{ ...sentence, observation: store.saved[0]?.id, earlier: [sentence] }]),
    )
  },
)

/** A private name of the article, and a private article. */
const renamed: Entry = {
  kind: 'article',
  id: 'renaming',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T12:00:00.000Z',
  entity: { ...merged, names: { en: 'Secret name' } },
}
const hidden: Entry = { ...renamed, id: 'hiding', entity: { ...merged, id: 'hidden', names: { en: 'Secret name' } } }
const onHidden = { ...late, article: 'hidden' }

it.each([
  ['public', 'Singapore supported “Unsolicited commercial electronic messages (spam)” – late.'],
  ['private', 'Singapore supported “Secret name” – late.'],
  ['delegation', 'Singapore supported “Unsolicited commercial electronic messages (spam)” – late.'],
] as const)('have the names of their visibility in what is made of them: %s', async (layer, statement) => {
  showMember()
  writeUp(layer, [late, renamed])
  press('Add status')
  await eventually(() => expect(store.saved).toHaveLength(2))
  expect(store.saved).toMatchObject([{ layer, statement }, {}])
})

it.each(['Add status', 'Add position', 'Add to report'])(
  'become nothing public where their article has no public name, and the form says so: %s',
  (button) => {
    writeDraftText(`.cable ${PLENARY}`, null)
    writeUp('public', [onHidden, hidden])
    press(button)
    expect(place.querySelector('.write-up [role="alert"]')?.textContent).toMatch(/^This article is not public\./)
    expect([store.saved, readDraftText(`.cable ${PLENARY}`)]).toEqual([[], null])
  },
)

it('keep no private name in the report when they are made public', async () => {
  writeDraftText(`.cable ${PLENARY}`, null)
  writeUp('private', [{ ...onHidden, layer: 'private' }, hidden])
  press('Add to report')
  const before = readDraftText(`.cable ${PLENARY}`)
  expect(before).toContain('Secret name')
  pressInRow(place, 'Make public')
  await eventually(() => expect(store.saved).toHaveLength(2))
  // On the private line, which is withdrawn: the report says that the comment is left out.
  expect(readDraftText(`.cable ${PLENARY}`)).toBe(before)
})

it.each([
  ['that ships is English', PLENARY, 'en'],
  ['of one’s own may be in any language', 'own', null],
])('name their meeting: the title of one %s', (_, meeting, tagged) => {
  const [shipped] = fixturePack.meetings
  if (!shipped) throw new Error('no meeting')
  const own: Entry = { ...renamed, kind: 'meeting', id: 'own-meeting', entity: { ...shipped, id: 'own' } }
  render(null, place)
  draw({ kind: 'member', id: 'sg' }, [{ ...late, meeting }, own])
  expect(place.querySelector('li a.label')?.getAttribute('lang')).toBe(tagged)
})

const BEN = { device: 'b'.repeat(26), name: 'Ben' }
it.each<readonly [Access | null, by: string, Layer, offered: readonly string[]]>([
  [null, 'own', 'public', ['Correct', 'Make private', 'Withdraw']],
  [null, 'Ann', 'public', ['Correct', 'Withdraw']],
  ['member', 'own', 'delegation', ['Correct', 'Make public', 'Make private', 'Withdraw']],
  ['member', 'Ben', 'delegation', ['Correct', 'Withdraw']],
  ['member', 'Ben', 'public', ['Correct', 'Withdraw']],
  ['reader', 'own', 'public', ['Correct', 'Make private', 'Withdraw']],
  ['reader', 'own', 'delegation', ['Correct', 'Make public', 'Make private', 'Withdraw']],
  ['reader', 'Ben', 'delegation', []],
  ['reader', 'Ben', 'public', []],
  ['reader', 'Ann', 'public', ['Correct', 'Withdraw']],
])('with access %s, of a line that is %s and %s: offers %o', (access, author, layer, offered) => {
  if (access) showMember({ access })
  const by = { Ben: BEN, Ann: ANN }[author]
  draw({ kind: 'article', id: 'spam' }, [line('said', { layer, ...(by && { by }) })])
  const names = itemsOfRow(place).map(({ textContent }) => textContent)
  expect(names).toEqual(offered)
  press('Write up')
  expect(place.textContent?.includes('Read only:')).toBe(offered.length === 0)
})
