// @vitest-environment happy-dom
/** Words of a device and of its delegation in every kind of entity and in the place of all that ships, searched in everything that leaves. */
import 'fake-indexeddb/auto'
import { strFromU8, unzipSync } from 'fflate'
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { assemble } from '../../shared/domain/assembly/assemble'
import type { Entry } from '../../shared/domain/entries/entries'
import { shareableOf } from '../../shared/domain/queries/shareable'
import type { Day } from '../../shared/domain/types'
import { CODE_OF } from '../../shared/table/states/states'
import { draftReader } from '../../shared/texts/draft'
import { outlineOf } from '../../shared/texts/outline'
import { CANARY, correctionsWith, recordsWith } from '../../testing/canary'
import { eventually } from '../../testing/eventually'
import { fixturePack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { itemsOfRow } from '../../testing/row-menu'
import { paragraphsWith } from '../../testing/stored-text'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { address, appData, baseAddress, notice, today } from '../model/state'
import { PageLink } from '../parts/PageLink'
import { packBody, readBody, saveEntries } from '../store'
import { entriesFromLink, linkToEntries } from '../workspace/files/entry-link'
import type { SavedFile } from '../workspace/files/file-download'
import { Upcoming } from '../workspace/meeting/Upcoming'
import type { Paragraphs, WorkerContext } from '../workspace/texts/ask-drafts'
import { FilesScreen } from './files/FilesScreen'
import { PublishDialog } from './files/PublishDialog'
import { PositionsScreen } from './positions/PositionsScreen'
import { BriefScreen } from './report/BriefScreen'
import { ReportScreen } from './report/ReportScreen'

/** Toasts. */
const notices: string[] = []
/** Contents that left the device: of files by their ending, and of the clipboard. */
const left: { readonly how: string; readonly text: string }[] = []
vi.mock('../workspace/files/file-download', async (original) => ({
  ...(await original<typeof import('../workspace/files/file-download')>()),
  saveFile: async ({ name, pieces }: SavedFile) => {
    let text = name
    for await (const piece of pieces) text += await textOf(new Blob([piece]), name.endsWith('.docx'))
    left.push({ how: name.slice(name.lastIndexOf('.') + 1), text })
  },
}))

/** The worker's answer, made here: a brief for us tells of the newest text. */
vi.mock('../workspace/texts/ask-drafts', () => ({
  askOutline: (context: WorkerContext, paragraphs: Paragraphs) => ({
    answer: Promise.resolve(outlineOf(draftReader({ ...context, codeOf: CODE_OF })(paragraphs))),
    stop: () => undefined,
  }),
}))

/** Text of a file; of a Word document, which is an archive, that of its parts. */
async function textOf(file: Blob, isArchive: boolean): Promise<string> {
  if (!isArchive) return await file.text()
  return Object.values(unzipSync(new Uint8Array(await file.arrayBuffer())))
    .map((part) => strFromU8(part))
    .join()
}

const place = document.createElement('div')
document.body.append(place)
const pause = () => new Promise((done) => setTimeout(done))
/** After every meeting that ships. */
const DAY: Day = '2026-11-20'
const OPEN = 'said-to-all'

/** Public entries, among them an article with an open target. */
const open = recordsWith(OPEN, 'public').map(
  (made): Entry =>
    made.kind === 'observation'
      ? { ...made, article: 'public-added', target: { status: 'clean', date: '2099-01' } }
      : made,
)
/** The ids of entries that are not public, and of what they state, have the word too. */
const withIds = (entries: readonly Entry[]): readonly Entry[] =>
  JSON.parse(
    JSON.stringify(entries).replaceAll('"private-', `"${CANARY}-`).replaceAll('"delegation-', `"${CANARY}-shared-`),
  )
/** Public entries that name the private meeting. */
const atPrivate: readonly Entry[] = recordsWith(OPEN, 'public').flatMap((made): readonly Entry[] =>
  made.kind === 'observation' || made.kind === 'room' || made.kind === 'position'
    ? [{ ...made, id: `public-${made.kind}-0002`, meeting: `${CANARY}-added` }]
    : [],
)
/**
 * In private and for the delegation: all that is public corrected, one entry of each kind, and a meeting later than all others.
 */
const withoutBodies: readonly Entry[] = withIds(
  (['private', 'delegation'] as const).flatMap((layer) => [
    ...correctionsWith(CANARY, layer, assemble(fixturePack, open)),
    ...recordsWith(CANARY, layer).map(
      (made): Entry => (made.kind === 'meeting' ? { ...made, entity: { ...made.entity, start: DAY, end: DAY } } : made),
    ),
  ]),
)
/** What the database has of the body of the texts: its words, its digest, the middle of what it is packed to. */
const ofBody = [CANARY]
/** The texts, with a body. */
const named = (entry: Entry, digest: string): Entry =>
  entry.kind === 'text' ? { ...entry, fields: { ...entry.fields, digest } } : entry
let priv: readonly Entry[] = []
const REPORTS = ['md', 'html', 'copy', 'docx']

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  const body = await packBody(paragraphsWith(CANARY))
  ofBody.push(body.id, body.packed.slice(40, 80))
  priv = withoutBodies.map((entry) => named(entry, body.id))
  const texts = priv.filter(({ kind }) => kind === 'text')
  await saveEntries(texts, [body])
  expect([texts.length > 0, await readBody(body.id)]).toEqual([true, paragraphsWith(CANARY)])
  navigator.clipboard.write = async (items) => {
    const forms = items.flatMap((item) => item.types.map(async (type) => await (await item.getType(type)).text()))
    left.push({ how: 'copy', text: (await Promise.all(forms)).join('\n') })
  }
  navigator.clipboard.writeText = async (text) => void left.push({ how: 'link', text })
})
beforeEach(() => {
  left.length = 0
  notices.length = 0
  today.value = DAY
  notice.value = null
  appData.value = stateWith(fixturePack, [...open, ...atPrivate, ...priv])
})

/** Draws a screen at an address and presses every button that writes or copies. */
async function pressAll(
  hash: string,
  Screen: () => preact.JSX.Element | null,
  labels = /^(Copy|Save|Export|Follow-up)/,
) {
  address.value = baseAddress.value = parseAddress(hash)
  render(null, place)
  render(<Screen />, place)
  await pause()
  for (const button of place.querySelectorAll<HTMLButtonElement>('button'))
    if (labels.test(button.textContent)) {
      const before = left.length
      button.click()
      // A button loads its part on its first use; that of a link may say instead that there is none.
      const isDone = () => left.length === before + 1 || notice.value !== null
      await eventually(() => expect(isDone(), button.textContent).toBe(true))
      if (notice.value !== null) notices.push(notice.value.text)
      notice.value = null
    }
  return left.map(({ how }) => how)
}

it.each([
  ['the report on the last meeting', '#/cable', ReportScreen, [...REPORTS]],
  ['the report on a meeting', '#/cable?meeting=2021-07-22-plenary', ReportScreen, [...REPORTS, 'csv']],
  ['the report on a period', '#/cable?from=2021-01-01&to=2021-07-22', ReportScreen, [...REPORTS, 'csv']],
  ['the brief of an article', '#/brief?article=spam', BriefScreen, REPORTS],
  ['the brief of a member', '#/brief?member=ch', BriefScreen, REPORTS],
  ['the brief of a meeting', '#/brief?meeting=2021-07-22-plenary', BriefScreen, [...REPORTS, 'csv']],
  ['the upcoming dates', '#/', Upcoming, ['ics']],
  ['the files', '#/files', FilesScreen, ['json', 'csv', 'ics']],
] as const)('nothing private leaves by %s', async (_, hash, Screen, exits) => {
  expect((await pressAll(hash, Screen)).sort()).toEqual([...exits].sort())
  for (const { how, text } of left) {
    for (const word of ofBody) expect(text, how).not.toContain(word)
    expect(text.length).toBeGreaterThan(100)
  }
})

it('nothing private leaves by the dataset that is published', async () => {
  // A site is made in a worker, which is tried in a browser.
  expect(await pressAll('#/files', () => <PublishDialog onClose={() => {}} />, /^Export/)).toEqual(['json'])
  for (const word of ofBody) expect(left[0]?.text).not.toContain(word)
})

const N = `#/n/${fixturePack.id}`
const ADDED = `${CANARY}-added`
const MEETING = '2021-07-22-plenary'
it.each<[hash: string, link: string | null]>([
  [`#/articles/${ADDED}`, null],
  [`#/meetings/${ADDED}`, null],
  [`#/brief?article=${ADDED}`, null],
  [`#/brief?meeting=${ADDED}`, null],
  [`#/cable?meeting=${ADDED}`, null],
  [`#/cable?meeting=${MEETING}`, `${N}/cable?meeting=${MEETING}`],
  ['#/brief?member=ch', `${N}/brief?member=ch`],
  [`#/pictures?article=${ADDED}`, `${N}/pictures`],
  ['#/pictures?article=spam&chart=timeline', `${N}/pictures?article=spam&chart=timeline`],
  [`#/matrix?cell=${ADDED}/ch&theme=${ADDED}&full=1`, `${N}/matrix?full=1`],
  ['#/matrix?cell=spam/ch', `${N}/matrix?cell=spam%2Fch`],
  [`#/?theme=${ADDED}&phase=clean`, `${N}/?phase=clean`],
  [`#/articles/spam?observation=${CANARY}-observation-0001`, `${N}/articles/spam`],
  ['#/articles/spam?observation=public-observation-0001', `${N}/articles/spam?observation=public-observation-0001`],
])('the link to the page at %s has no private id', async (hash, link) => {
  await pressAll(hash, PageLink)
  expect(left.map(({ text }) => text.slice(text.indexOf('#')))).toEqual(link === null ? [] : [link])
  const isSaid = notices.includes('Link not copied: this page opens on this device only.')
  expect(isSaid).toBe(link === null && place.querySelector('button') !== null)
})

it.each([
  ['of a private article', `${ADDED}/ch`, 0],
  ['with private positions alone', 'spam/no', 0],
  ['with a public position', 'spam/ch', 1],
])('a cell %s has a link only where others have it', async (_, cell, count) => {
  const said = priv.flatMap((made): readonly Entry[] =>
    made.kind === 'room' || made.kind === 'position'
      ? [{ ...made, id: `${made.id}-2`, article: cell.startsWith(ADDED) ? ADDED : made.article, member: 'ch' }]
      : [],
  )
  const shown = cell === 'spam/ch' ? [...open, ...priv] : [...priv, ...said]
  appData.value = stateWith(fixturePack, shown)
  await pressAll(`#/matrix?full=1&cell=${cell}`, PositionsScreen)
  const head = place.querySelector('.cellnote-box h2')
  const copy = head && itemsOfRow(head).find(({ textContent }) => textContent === 'Copy link')
  copy?.click()
  if (copy) await eventually(() => expect(left.some(({ how }) => how === 'link')).toBe(true))
  const links = left.filter(({ how }) => how === 'link')
  expect(place.querySelector('.cellnote-box')).not.toBeNull()
  expect(links).toHaveLength(count)
  for (const { text } of left) expect(text).not.toContain(CANARY)
})

it('what is public does leave', async () => {
  await pressAll('#/files', FilesScreen)
  for (const { how, text } of left) expect(text, how).toContain(OPEN)
})

it('what is private leaves by a report for us alone, chosen each time, and each form says so', async () => {
  address.value = parseAddress('#/cable?meeting=2021-07-22-plenary')
  render(null, place)
  render(<ReportScreen />, place)
  place.querySelector<HTMLInputElement>('.for-us input')?.click()
  await pause()
  // A table has no place for the marks.
  expect(place.textContent).not.toContain('Follow-up as CSV')
  for (const label of ['Copy', 'Save as Word (.docx)', 'Save as Markdown', 'Save as HTML']) {
    const before = left.length
    const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
    button?.click()
    await eventually(() => expect(left.length, label).toBe(before + 1))
  }
  for (const { how, text } of left) {
    expect(text, how).toContain(CANARY)
    expect(text, how).toMatch(/For us only.*\[Not public\\?\]/s)
  }
  left.length = 0
  await pressAll('#/cable?meeting=2021-07-22-plenary', ReportScreen)
  for (const { how, text } of left) expect(text, how).not.toContain(CANARY)
})

it('a private meeting has no report', async () => {
  const [meeting] = priv.flatMap((made) =>
    made.kind === 'meeting' && made.entity.start === DAY ? [made.entity.id] : [],
  )
  expect(await pressAll(`#/cable?meeting=${meeting}`, ReportScreen)).toEqual([])
})

it('no private entry can be shared', async () => {
  const all = [...priv, ...open]
  for (const made of all) {
    const { entries, privates } = shareableOf(new Set([made.id]), all, fixturePack)
    const isKept = made.layer !== 'public' || made.kind === 'note' || made.kind === 'follow'
    expect(entries.some(({ id }) => id === made.id)).toBe(!isKept)
    expect(privates).toBe(made.layer === 'public' ? 0 : 1)
    expect(entries.every(({ layer }) => layer === 'public')).toBe(true)
    const read = await entriesFromLink(await linkToEntries([made], 'https://plenary.example/'))
    expect(read.ok).toBe(!isKept)
  }
})
