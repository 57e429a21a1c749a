// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Entry, entityKey, type Layer } from '../../../shared/domain/entries/entries'
import { draw, errors, field, frame, place, submit, submitAs, type, will } from '../../../testing/drawn-form'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { fails, store } from '../../../testing/saving-store'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { closeOverlay } from '../../model/navigation'
import { address, appData } from '../../model/state'
import { adding, closeAdding } from '../../model/typed/adding'
import { dismissMessage, undoMessage } from '../../model/typed/undo'
import { nameDevice, thisDevice } from '../../store'
import { AddHere, AddSheet } from './AddSheet'
import { storeDraft } from './saved-draft'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))
vi.mock('../../model/navigation', async (original) => ({
  ...(await original<typeof import('../../model/navigation')>()),
  closeOverlay: vi.fn(),
}))

const [shipped] = fixturePack.meetings
if (!shipped) throw new Error('no meeting')
const others = fixturePack.articles.flatMap(({ id, kind }) => (kind === 'instrument' || id === 'spam' ? [] : [id]))
const article = (wanted: string) => {
  const found = fixturePack.articles.find(({ id }) => id === wanted)
  if (!found) throw new Error('not in the fixture')
  return found
}
async function open(hash: string, entries: readonly Entry[] = []) {
  appData.value = stateWith(fixturePack, entries)
  address.value = parseAddress(hash)
  await draw(<AddSheet />)
}
/** An article that continues *spam* from a day on. */
const next: Entry = {
  kind: 'article',
  id: 'entry-next',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-01T10:00:00.000Z',
  entity: { ...article('spam'), id: 'next', continues: ['spam'], from: '2026-11-01' },
}
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(() => {
  localStorage.clear()
  appData.value = stateWith(fixturePack)
  storeDraft('article', null, null)
  nameDevice('')
  vi.mocked(closeOverlay).mockClear()
  dismissMessage()
})

describe('Add', () => {
  it('saves a meeting with its author, says so before, and offers undo', async () => {
    nameDevice('A. Delegate')
    await open('#/add?kind=meeting&day=2026-11-27')
    await eventually(() => expect(document.activeElement).toBe(field('title')))
    expect(will()).toBe('Adds a meeting on 27 Nov 2026. Each button says who can see the entry.')
    await type({ title: 'Plenary of November' })
    await submitAs('public')
    expect(store.saved).toEqual([
      expect.objectContaining({
        kind: 'meeting',
        layer: 'public',
        negotiation: fixturePack.id,
        by: { ...thisDevice(), name: 'A. Delegate' },
        entity: expect.objectContaining({ title: 'Plenary of November', start: '2026-11-27', kind: 'plenary' }),
      }),
    ])
    expect(closeOverlay).toHaveBeenCalledOnce()
    expect(undoMessage.value).toMatchObject({ text: 'Added: Plenary of November', offers: 'undo' })
    await open('#/add?kind=meeting&day=2026-11-27')
    expect(place.querySelector('.draft')).toBeNull()
  })

  it.each([
    ['kind=meeting&day=2026-11-27', {}, ['Enter a title.']],
    ['kind=article', { 'name-en': 'A', theme: '' }, ['Choose from the list.']],
    ['kind=article', { 'name-fr': 'A' }, ['Enter a name.']],
    ['kind=document&day=2026-11-27', {}, ['Enter a title or a symbol.']],
    ['kind=milestone', { title: 'A' }, ['Enter a full date (day, month and year).']],
    ['kind=role', { role: 'facilitator' }, ['Enter a person or choose a member.']],
    ['kind=participation&day=2026-11-27', {}, ['Choose a member']],
    ['kind=position&article=spam&member=jp', {}, ['Choose from the list.']],
    ['kind=meeting&day=2026-11-27', { title: 'a <b>' }, ['Enter plain text without “<”.']],
  ])('tells at the field what is missing in %s', async (query, values, texts) => {
    await open(`#/add?${query}`)
    await type(values)
    await submit()
    expect(errors()).toEqual(texts)
    expect(store.saved).toEqual([])
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
  })

  it('says in the form of a position what reports cite without a source link', async () => {
    await open('#/add?kind=position&article=spam&member=jp')
    const hints = [...place.querySelectorAll('.hint')].map(({ textContent }) => textContent)
    expect(hints).toContain(
      'Without a source link, reports name the members as the source and you as the author of the note.',
    )
  })
  it.each([
    ['101', 'Will be saved as INF/ECOM/101', 'INF/ECOM/101'],
    ['101/Rev.1', 'Will be saved as INF/ECOM/101/Rev.1', 'INF/ECOM/101/Rev.1'],
    ['INF/ECOM/101', 'Begins with INF/ECOM/', 'INF/ECOM/101'],
    ['JOB/GC/7', 'Begins with INF/ECOM/', 'JOB/GC/7'],
  ])('stores the whole symbol of a document, of which “%s” is typed', async (typed, hint, symbol) => {
    await open('#/add?kind=document&day=2026-11-27')
    await type({ title: 'A proposal', symbol: typed })
    const hints = [...place.querySelectorAll('.hint')].map(({ textContent }) => textContent)
    expect(hints).toContain(hint)
    await submitAs('public')
    expect(store.saved).toMatchObject([{ entity: { symbol } }])
  })

  it.each(['public', 'private'] as const)('is saved as %s by the button that says so, each time', async (layer) => {
    await open('#/add?kind=position&article=spam&member=jp')
    await type({ stance: 'supports' })
    await submitAs(layer)
    expect(store.saved).toMatchObject([{ kind: 'position', layer }])
    await open('#/add?kind=position&article=spam&member=jp')
    await type({ stance: 'opposes' })
    await submit()
    expect(store.saved).toHaveLength(1)
  })

  it.each([
    ['position&day=2021-07-22', {}, '2021-07-22-plenary'],
    ['position&day=2021-07-23', {}, undefined],
    ['position&day=2021-07-23', { date: '2021-07-22' }, '2021-07-22-plenary'],
    ['position&day=2021-07-22', { date: '2021-07-23' }, undefined],
    ['position&day=2021-07-22', { meeting: '' }, undefined],
    ['position&meeting=2021-07-22-plenary&day=2021-07-23', {}, '2021-07-22-plenary'],
  ])('ties a %s to the meeting of its date, with %j typed', async (kind, typed, meeting) => {
    await open(`#/add?kind=${kind}&article=spam&member=jp`)
    await type({ stance: 'supports', ...typed })
    await submitAs('public')
    const [saved] = store.saved
    expect(saved?.kind === 'position' && saved.meeting).toBe(meeting)
  })

  it('reads members as they are typed, and keeps what none is called', async () => {
    await open('#/add?kind=position&article=spam')
    await type({ stance: 'supports', members: 'Japan, Singapore, Atlantis' })
    await submitAs('public')
    expect(errors()).toEqual(['No member has this name. Correct it or choose from the list.'])
    expect(field('members').value).toBe('Atlantis')
    await type({ members: 'Brazil' })
    await submitAs('public')
    expect(store.saved.map((entry) => entry.kind === 'position' && entry.member)).toEqual(['jp', 'sg', 'br'])
  })

  it('asks for the members of a group alone', async () => {
    await open('#/add?kind=member')
    const hasMembers = () => place.querySelector('[name="members"]') !== null
    expect(hasMembers()).toBe(false)
    await type({ sort: 'group' })
    expect(hasMembers()).toBe(true)
    await type({ members: 'Japan,', sort: 'state' })
    expect(hasMembers()).toBe(true)
  })

  it('has no draft of a member where nothing was typed', async () => {
    storeDraft('member', null, null)
    await open('#/add?kind=member')
    field('name-en').focus()
    field('name-en').dispatchEvent(new FocusEvent('blur'))
    await frame()
    await open('#/add?kind=member')
    expect(place.querySelector('.draft')).toBeNull()
  })

  it('asks once about a slip of the year', async () => {
    await open('#/add?kind=meeting&day=1990-11-27')
    await type({ title: 'A' })
    await submitAs('public')
    expect(errors()).toEqual(['1990 is before these talks began. Save anyway?'])
    expect(store.saved).toEqual([])
    await submitAs('public')
    expect(store.saved).toHaveLength(1)
  })

  it('keeps what was typed when saving fails, and after it is closed', async () => {
    store.save = fails
    await open('#/add?kind=meeting&day=2026-11-27')
    await type({ title: 'Plenary' })
    await submitAs('public')
    expect(place.querySelector('.trouble')).not.toBeNull()
    await open('#/add?kind=meeting&day=2026-11-27')
    expect([field('title').value, place.querySelector('.draft') !== null]).toEqual(['Plenary', true])
    await open('#/add?kind=meeting&day=2026-11-28')
    expect(field('title').value).toBe('')
  })

  it.each([
    ['a new article', '#/add?kind=continuation', [...others, 'spam']],
    ['an article', '#/add?kind=article&id=spam', others],
  ])('offers %s the others to continue, not the whole agreement', async (_, hash, expected) => {
    await open(hash)
    const offered = [...field('continues').querySelectorAll('option')].flatMap(({ value }) => value || [])
    expect(offered.sort()).toEqual([...expected].sort())
  })

  it('offers the articles that are in force', async () => {
    const merged = { ...article('spam'), id: 'merged', continues: ['spam', 'transparency'], from: '2020-01-01' }
    const ahead = { ...article('spam'), id: 'ahead', from: '2999-01-01' }
    const entries = [merged, ahead].map((entity) => ({
      kind: 'article' as const,
      id: `entry-${entity.id}`,
      layer: 'public' as const,
      negotiation: 'wto-ecommerce',
      madeAt: '2020-01-01T10:00:00.000Z',
      entity,
    }))
    await open('#/add?kind=document', entries)
    const offered = [...field('articles').querySelectorAll('option')].map(({ value }) => value)
    expect(['spam', 'transparency', 'merged', 'ahead'].filter((id) => offered.includes(id))).toEqual(['merged'])
  })

  it('asks for a name once', async () => {
    localStorage.setItem('plenary.device', '{"device":"this-device","name":null}')
    await open('#/add?kind=theme')
    await type({ 'name-en': 'New issues', 'own-name': 'B. Delegate' })
    await submitAs('public')
    expect(store.saved[0]).toMatchObject({ by: { name: 'B. Delegate' } })
    await open('#/add?kind=theme')
    expect(place.querySelector('[name="own-name"]')).toBeNull()
  })

  it('asks for the visibility on Ctrl-Enter, which chooses none', async () => {
    await open('#/add?kind=theme')
    await type({ 'name-en': 'New issues' })
    const form = place.querySelector('form')
    const key = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })
    form?.querySelector('input')?.dispatchEvent(key)
    await frame()
    await frame()
    expect([store.saved, place.querySelector('.ft .err')?.textContent]).toEqual([[], 'Choose a visibility.'])
    expect(document.activeElement?.textContent).toBe('Save as public')
    await submitAs('private')
    expect(store.saved).toMatchObject([{ kind: 'theme', layer: 'private' }])
  })

  it('gives the id of what was added over another form to its field', async () => {
    const onAdded = vi.fn()
    appData.value = stateWith(fixturePack)
    adding.value = [{ kind: 'theme', fields: {}, onAdded }]
    await draw(<AddHere kind="theme" fields={{}} onAdded={onAdded} />)
    await type({ 'name-en': 'New issues' })
    await submitAs('public')
    expect(onAdded).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^new-issues-[a-z0-9]{6}$/))
    expect(adding.value).toEqual([])
    closeAdding()
  })
})

describe('Correct', () => {
  const hash = `#/add?kind=meeting&id=${shipped.id}`
  it('states a shipped meeting again under its id, with a reason', async () => {
    await open(hash)
    await type({ title: 'Another title' })
    await submit()
    expect(errors()).toEqual(['Enter a reason. It is saved with the entry.'])
    await type({ reason: 'The agenda says so' })
    await submit()
    expect(store.saved).toEqual([
      expect.objectContaining({
        kind: 'meeting',
        reason: 'The agenda says so',
        entity: { ...shipped, title: 'Another title' },
      }),
    ])
  })

  const corrected = (layer: Layer) => ({
    kind: 'meeting' as const,
    id: 'aaaaaaaa-1',
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-24T10:00:00.000Z',
    entity: { ...shipped, title: 'Another title' },
    reason: 'A slip',
  })

  it('shows the versions, latest first', async () => {
    const by = { device: 'another-device', name: 'C. Colleague' }
    await open(hash, [{ ...corrected('public'), by }])
    expect([...place.querySelectorAll('.versions > li > small')].map((one) => one.textContent)).toEqual([
      '24 Nov 2026 · C. Colleague · A slip · current',
      'As published',
    ])
  })

  it('shows the published version with all fields, what was corrected marked', async () => {
    await open(`${hash}&history=1`, [corrected('public')])
    expect(place.querySelector('h1')?.textContent).toBe('History of “Another title”')
    const published = place.querySelector('.versions li:last-child')
    expect(published?.querySelector('details')?.open).toBe(true)
    const labels = [...(published?.querySelectorAll('dt') ?? [])].map((label) => label.textContent)
    expect(labels).toEqual(expect.arrayContaining(['Type', 'Title', 'Date']))
    expect([...(published?.querySelectorAll('mark') ?? [])].map((one) => one.parentElement?.textContent)).toEqual([
      `${shipped.title}current: Another title`,
    ])
    expect(place.querySelectorAll('mark')).toHaveLength(1)
  })

  it('removes a shipped meeting by a withdrawal of its key, and undo states it again', async () => {
    await open(`${hash}&remove=1`)
    await submit()
    expect(errors()).toEqual(['Enter a reason. It is saved with the entry.'])
    await type({ reason: 'It was cancelled' })
    await submit()
    expect(store.saved).toEqual([
      expect.objectContaining({
        kind: 'withdrawal',
        withdraws: entityKey('meeting', shipped.id),
        reason: 'It was cancelled',
      }),
    ])
  })

  it('removes a merged article with its status as one act, says so before', async () => {
    const status = observed({ id: 'entry-status', article: 'next', date: '2026-11-01', status: 'clean' })
    const wrong = { ...status, id: 'entry-wrong' }
    await open('#/add?kind=article&id=next&remove=1', [next, wrong, { ...status, supersedes: wrong.id }])
    expect(will()).toBe(
      'Removed from all lists; earlier versions are kept. Your entry about it is removed too. Visible in exports.',
    )
    await type({ reason: 'No merge after all' })
    await submit()
    expect(store.saved).toMatchObject(
      [next, wrong, status].map(({ id }) => ({ kind: 'withdrawal', layer: 'public', withdraws: id })),
    )
  })

  const removal: Entry = {
    kind: 'withdrawal',
    id: 'aaaaaaaa-2',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-25T10:00:00.000Z',
    withdraws: entityKey('meeting', shipped.id),
    reason: 'It was cancelled',
  }
  const restores = () => [...place.querySelectorAll<HTMLButtonElement>('.versions button')]
  async function restore() {
    restores()[0]?.click()
    await frame()
  }

  it('shows what was removed with its history, and restores it', async () => {
    await open(hash, [removal])
    expect(place.querySelector('h1')?.textContent).toBe(`Removed: ${shipped.title}`)
    expect(restores()).toHaveLength(1)
    await restore()
    expect(store.saved).toEqual([expect.objectContaining({ kind: 'meeting', layer: 'public', entity: shipped })])
  })

  it('restores what was published by withdrawing the corrections', async () => {
    const correction = corrected('private')
    await open(hash, [correction])
    expect(restores()).toHaveLength(1)
    await restore()
    expect(store.saved).toEqual([
      expect.objectContaining({ kind: 'withdrawal', layer: 'private', withdraws: correction.id }),
    ])
  })

  it('restores a position by withdrawing the one that took its place', async () => {
    const position = (id: string, statement: string, supersedes?: string): Entry => ({
      kind: 'position',
      id,
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: '2026-11-24T10:00:00.000Z',
      day: '2026-11-24',
      member: 'jp',
      article: 'spam',
      stance: 'supports',
      statement,
      url: null,
      ...(supersedes !== undefined && { supersedes }),
    })
    await open('#/add?kind=position&id=bbbbbbbb-2', [
      position('bbbbbbbb-1', 'First'),
      position('bbbbbbbb-2', 'Second', 'bbbbbbbb-1'),
    ])
    await restore()
    expect(store.saved).toEqual([expect.objectContaining({ kind: 'withdrawal', withdraws: 'bbbbbbbb-2' })])
  })

  it('made private withdraws one’s public version, which undo states again', async () => {
    const entry = corrected('public')
    await open(hash, [entry])
    place.querySelector<HTMLInputElement>('.pv [name="layer"]')?.click()
    await frame()
    await type({ reason: 'Said in confidence' })
    await submit()
    expect(store.saved).toMatchObject([
      { kind: 'meeting', layer: 'private' },
      { kind: 'withdrawal', layer: 'public', withdraws: entry.id },
    ])
  })

  it('says so of what is not there', async () => {
    await open('#/add?kind=meeting&id=gone')
    expect(place.textContent).toContain('This entry is not on this device.')
  })
})

it.each([
  ['document', 'articles', 'date', 'spam', 'next'],
  ['position', 'articles', 'date', 'spam', 'next'],
  ['meeting', 'articles', 'date', 'spam', 'next'],
  ['role', 'articles', 'from', 'spam', 'next'],
])('a %s of a day before a renaming is on an article of that day', async (kind, name, date, before, after) => {
  await open(`#/add?kind=${kind}&day=2026-11-02`, [next])
  const offered = () => [before, after].map((id) => field(name).querySelector(`[value="${id}"]`) !== null)
  expect(offered()).toEqual([false, true])
  await type({ [date]: '2026-10-31' })
  expect(offered()).toEqual([true, false])
  // Without a date, the as-of date counts.
  await type({ [date]: '' })
  expect(offered()).toEqual([false, true])
})

it.each([
  ['article', 'First day'],
  ['role', 'From'],
])('the day from which there is a new %s is labelled “%s”', async (kind, text) => {
  await open(`#/add?kind=${kind}`)
  expect(place.querySelector(`label[for="${field('from').id}"]`)?.textContent).toBe(text)
})
