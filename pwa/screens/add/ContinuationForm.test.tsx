// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { draw, errors, field, frame, place, submit, submitAs, type, will } from '../../../testing/drawn-form'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { fails, store } from '../../../testing/saving-store'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { dismissMessage, undoMessage } from '../../model/typed/undo'
import { nameDevice } from '../../store'
import { ContinuationForm } from './ContinuationForm'
import { storeContinuation } from './continuation'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

const spam = fixturePack.articles.find(({ id }) => id === 'spam')
const [other] = fixturePack.articles.filter(({ id, kind }) => kind === 'article' && id !== 'spam')
const clean = fixturePack.statuses.find(({ kind, appliesTo }) => kind === 'step' && appliesTo.includes('article'))
if (!spam || !other || !clean) throw new Error('no articles or statuses')

const onClose = vi.fn()
async function open(article = 'spam', entries: readonly Entry[] = []) {
  appData.value = stateWith(fixturePack, entries)
  await draw(<ContinuationForm article={article} day="2026-11-03" onClose={onClose} />)
}
async function choose(kind: 'Merge' | 'Split' | 'Rename') {
  const label = [...place.querySelectorAll('.three label')].find((one) => one.querySelector('b')?.textContent === kind)
  label?.querySelector('input')?.click()
  await frame()
}
async function press(name: string) {
  const found = [...place.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  )
  found?.click()
  await frame()
}

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(() => {
  localStorage.clear()
  appData.value = stateWith(fixturePack)
  for (const article of ['', 'spam']) storeContinuation(article, null)
  nameDevice('')
  dismissMessage()
  onClose.mockClear()
})

it('merges articles into one, with its status, in one step', async () => {
  await open()
  await type({ continues: other.id, 'name-en': 'Unwanted messages', status: clean.id, statement: 'Both were closed.' })
  expect(will()).toBe(
    'From 3 Nov 2026, the new article takes the place of the merged articles. Each button says who can see the entry.',
  )
  await submitAs('public')
  const [article] = store.saved
  const id = article?.kind === 'article' ? article.entity.id : ''
  expect(store.saved).toMatchObject([
    {
      kind: 'article',
      entity: { names: { en: 'Unwanted messages' }, continues: ['spam', other.id], from: '2026-11-03' },
    },
    { kind: 'observation', article: id, status: clean.id, date: '2026-11-03', basis: 'reported' },
  ])
  expect(store.saved.map(unfitIn)).toEqual([null, null])
  expect(undoMessage.value?.text).toBe('Merged into: Unwanted messages')
  expect(onClose).toHaveBeenCalledOnce()
})

it('splits an article into three in one step', async () => {
  await open()
  await choose('Split')
  await press('Add another article')
  expect(document.activeElement).toBe(field('name-en-3'))
  await type({ 'name-en': 'First part', 'name-en-2': 'Second part', 'name-en-3': 'Third part', 'name-fr-3': 'Partie' })
  await press('Remove new article 2')
  expect(document.activeElement?.textContent).toBe('Add another article')
  await submitAs('public')
  expect(store.saved).toMatchObject([
    { entity: { names: { en: 'First part' }, continues: ['spam'], aliases: {} } },
    { entity: { names: { en: 'Third part', fr: 'Partie' }, continues: ['spam'], aliases: {} } },
  ])
  expect(undoMessage.value?.text).toBe('Split into: First part and Third part')
})

it('renames an article, which keeps its former names as other names that can be edited', async () => {
  await open()
  await choose('Rename')
  expect(field('aliases-fr').value.split('\n')).toContain(spam.names.fr)
  await type({ 'name-en': 'Junk messages', 'aliases-es': 'Correo basura' })
  await submitAs('public')
  expect(store.saved).toMatchObject([
    { entity: { continues: ['spam'], theme: spam.theme, aliases: { es: ['Correo basura'] } } },
  ])
  const [entry] = store.saved
  expect(entry?.kind === 'article' && entry.entity.aliases.en).toContain(spam.names.en)
})

const secret: Entry = {
  kind: 'article',
  id: 'entry-secret',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-01T10:00:00.000Z',
  entity: { ...spam, id: 'secret', names: { en: 'The secret text' } },
}
it.each<['Merge' | 'Rename', string, readonly string[], boolean]>([
  ['Rename', 'spam', [], false],
  ['Rename', 'secret', [], true],
  ['Rename', 'spam', ['secret'], true],
  ['Rename', 'secret', ['spam'], false],
  ['Merge', 'spam', ['secret'], true],
])('to %s “%s” and then %j warns of names that are private: %s', async (kind, article, chosen, warns) => {
  await open(article, [secret])
  await choose(kind)
  for (const continues of chosen) await type({ continues })
  expect(will()?.includes('An article that it continues is not public')).toBe(warns)
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button[name="layer"]')]
  expect(buttons.map(({ value }) => value)).toEqual(warns ? ['private', 'public'] : ['public', 'private'])
  await type({ 'name-en': 'A', continues: kind === 'Merge' ? other.id : field('continues').value })
  await submitAs('private')
  expect(store.saved.map((entry) => entry.layer)).toEqual(['private'])
})

it('asks for the visibility on a key, which chooses none', async () => {
  await open()
  await choose('Rename')
  await type({ 'name-en': 'A' })
  await submit()
  expect([store.saved, place.querySelector('.ft .err')?.textContent]).toEqual([[], 'Choose a visibility.'])
})

it.each<['Merge' | 'Split' | 'Rename', string, object, readonly string[]]>([
  ['Merge', 'spam', {}, ['Choose at least two articles.', 'Enter a name.']],
  ['Split', 'spam', { 'name-en': 'A' }, ['Enter a name.']],
  ['Rename', '', { 'name-en': 'A' }, ['Choose an article']],
  ['Rename', 'spam', { 'name-en': 'A', from: '' }, ['Enter a full date (day, month and year).']],
  ['Rename', 'spam', { 'name-en': 'A', from: '1990-01-01' }, ['1990 is before these talks began. Save anyway?']],
])('says what is missing to %s “%s” as %j', async (kind, article, values, texts) => {
  await open(article)
  await choose(kind)
  await type(values as Readonly<Record<string, string>>)
  await submitAs('public')
  expect(errors()).toEqual(texts)
  expect(store.saved).toEqual([])
  expect(document.activeElement?.closest('.field')?.querySelector('.err')).not.toBeNull()
})

it('asks for the source of a status', async () => {
  await open()
  await type({ continues: other.id, 'name-en': 'A', status: clean.id })
  await submitAs('public')
  expect(errors()).toEqual(['Enter a source link or a summary in your own words.'])
})

it('keeps what was typed when saving fails, and after it is closed', async () => {
  store.save = fails
  await open()
  await choose('Rename')
  await type({ 'name-en': 'Junk messages' })
  await submitAs('public')
  expect(place.querySelector('.trouble')).not.toBeNull()
  await open()
  expect([field('name-en').value, place.querySelector('.draft') !== null]).toEqual(['Junk messages', true])
  await open(other.id)
  expect(field('name-en').value).toBe('')
})

it('dates a draft by the last key', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const day of [1, 3]) {
    vi.setSystemTime(new Date(2026, 10, day))
    await open()
    await type({ 'name-en': `A name of day ${day}` })
  }
  await open()
  vi.useRealTimers()
  expect(place.querySelector('.draft')?.textContent).toContain('3 Nov 2026')
})

it.each([
  ['2026-10-31', ['spam'], ['next']],
  ['2026-11-01', ['next'], ['spam']],
])('offers to rename on %s what is in force then', async (from, ...expected) => {
  const next: Entry = {
    ...secret,
    layer: 'public',
    entity: { ...spam, id: 'next', continues: ['spam'], from: '2026-11-01' },
  }
  await open('', [next])
  await choose('Rename')
  await type({ from })
  expect(expected.map(([id]) => field('continues').querySelector(`[value="${id}"]`) !== null)).toEqual([true, false])
})

it('keeps a draft for each article on which it was opened', async () => {
  for (const article of ['spam', other.id]) {
    await open(article)
    await choose('Rename')
    await type({ 'name-en': `New name of ${article}` })
  }
  for (const article of ['spam', other.id]) {
    await open(article)
    expect(field('name-en').value).toBe(`New name of ${article}`)
  }
  await open('')
  expect(field('name-en').value).toBe('')
})
