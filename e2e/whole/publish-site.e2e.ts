/**
 * A site published from the app, as an archive and into a folder: the same bytes as the command makes, nothing of what is not public,
 * and nothing where it was stopped. A folder of the browser's own stands in for the one that its picker gives.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packBody } from '../../pwa/store/texts/pack-body'
import type { Entry } from '../../shared/domain/entries/entries'
import type { Pack } from '../../shared/pack/schema'
import { violations } from '../../testing/browsers/axe'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { type Chromium, openChromium } from '../../testing/browsers/chromium'
import { importStore } from '../../testing/browsers/faults/device'
import { type Site, serveSite } from '../../testing/browsers/faults/site'
import { scratchFolder } from '../../testing/browsers/fixtures'
import { DESK, gotoScreen, horizontalOverflow } from '../../testing/browsers/pwa-page'
import { CANARY, correctionsWith, recordsWith } from '../../testing/canary'
import { paragraphsWith } from '../../testing/stored-text'
import { ROOT } from '../../tools/programs/process.mjs'

/** Text of each file by its path. */
type Files = ReadonlyMap<string, string>

const ADDRESS = 'https://example.org/talks/'
const PACK: Pack = JSON.parse(readFileSync(join(BUILDS.pwa, 'packs/wto-ecommerce.json'), 'utf8'))
const scratch = scratchFolder()
let app: Site
let chromium: Chromium
let page: Page

const dialog = (): Locator => page.getByRole('dialog', { name: 'Publish a site' })
const button = (name: string): Locator => dialog().getByRole('button', { name, exact: true })
const status = (text: string | RegExp): Promise<void> =>
  dialog().getByRole('status').filter({ hasText: text }).waitFor({ timeout: 60_000 })

async function openPublish(): Promise<void> {
  await gotoScreen(page, '#/files')
  await page.getByRole('button', { name: 'Publish a site…' }).click()
  await dialog().waitFor()
}

beforeAll(async () => {
  app = await serveSite()
  chromium = await openChromium({ pwaPort: app.port, hasNoWorker: true, isMeasured: true, viewport: DESK })
  page = await chromium.context.newPage()
  page.setDefaultTimeout(20_000)
  await page.addInitScript(() => {
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('published', { create: true })
    Object.defineProperty(window, 'showDirectoryPicker', { value: showDirectoryPicker })
  })
  await page.goto(PWA_URL)
})
afterAll(async () => {
  await chromium.close()
  await app.remove()
})

/** The files of a folder on the disk. */
const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )

/** The files of the folder that was chosen in the browser. */
const chosenFolder = async (): Promise<Files> =>
  new Map(
    await page.evaluate(async () => {
      const found: [string, string][] = []
      const look = async (folder: FileSystemDirectoryHandle, place: string): Promise<void> => {
        for await (const [name, handle] of folder.entries())
          if (handle instanceof FileSystemFileHandle)
            found.push([`${place}${name}`, await (await handle.getFile()).text()])
          else if (handle instanceof FileSystemDirectoryHandle) await look(handle, `${place}${name}/`)
      }
      await look(await (await navigator.storage.getDirectory()).getDirectoryHandle('published', { create: true }), '')
      return found
    }),
  )

/** What the command makes of the dataset of a site. */
function commanded(site: Files): Files {
  const folder = join(scratch, 'site')
  const file = join(scratch, 'dataset.json')
  writeFileSync(file, site.get('data/dataset.json') ?? '')
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tools/publish-site.ts')]
  const run = spawnSync(process.execPath, [...command, file, folder, '--langs', 'en,es'], {
    encoding: 'utf8',
    cwd: ROOT,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return filesIn(folder)
}

const different = (one: Files, other: Files): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort()

async function savedZip(): Promise<Files> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button('Save as a ZIP file').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^wto-ecommerce-\d{4}\.\d+\.\d+(?:\.\d+)?-site\.zip$/)
  const files = unzipSync(readFileSync(await download.path()))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
}

/** Saves into the folder. Returns what the dialog says of it. */
async function saveToFolder(): Promise<string> {
  await button('Save to a folder').click()
  await button('Stop').waitFor()
  await button('Stop').waitFor({ state: 'detached', timeout: 60_000 })
  await status(/^Site saved, version /)
  return (await dialog().getByRole('status').last().textContent()) ?? ''
}

it('says what leaves, and asks for the address of a folder', async () => {
  await openPublish()
  const counts = await dialog().locator('.leaving').first().locator('li').allTextContents()
  expect(counts[0]).toBe(`${PACK.articles.length} Articles`)
  await dialog().getByText('Private entries, notes, texts and My list never leave.').waitFor()
  const address = dialog().getByLabel('Web address')
  for (const [typed, problem] of [
    ['talks', 'Enter a web address'],
    [`${ADDRESS}?a=1`, 'Enter the address of a folder, without ? or #.'],
  ] as const) {
    await address.fill(typed)
    await dialog().getByText(problem).first().waitFor()
    expect(await button('Save as a ZIP file').isDisabled()).toBe(true)
  }
  await address.fill(ADDRESS)
  await dialog().getByLabel('Title', { exact: true }).fill('Talks on e-commerce')
  await dialog().getByLabel('Author', { exact: true }).fill('A. Keeper; Institute of Trade')
  await dialog().getByLabel('Licence', { exact: true }).selectOption('CC-BY-4.0')
  await dialog().getByLabel('français').uncheck()
  expect(await violations(page)).toEqual([])
  for (const width of [320, DESK.width]) {
    await page.setViewportSize({ ...DESK, width })
    await expect.poll(() => horizontalOverflow(page)).toBe(0)
    expect(await dialog().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  }
})

/** Opens the dialog anew as if nothing was published before: the version counts what was, and the same one has the same bytes. */
async function openAsFirst(): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('plenary.published'))
  await page.reload()
  await openPublish()
}

let published: Files = new Map()

it('saves a ZIP file with the bytes that the command makes', async () => {
  published = await savedZip()
  await status(/^Site saved: version .+ Extract the file/)
  expect(published.size).toBeGreaterThan(500)
  expect(published.get('en/index.html')).toContain('Talks on e-commerce')
  expect(different(published, commanded(published))).toEqual([])
})

it('saves no file where it was stopped, or the dialog closed', async () => {
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  for (const name of ['Save as a ZIP file', 'Save to a folder']) {
    await button(name).click()
    await button('Stop').click()
    await status(/^Stopped\./)
  }
  await button('Save as a ZIP file').click()
  await button('Stop').waitFor()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await page.waitForTimeout(2000)
  expect(downloads).toEqual([])
})

it('writes the same into a folder, also after it was stopped there, and remembers what was entered', async () => {
  await openAsFirst()
  expect(await dialog().getByLabel('Web address').inputValue()).toBe(ADDRESS)
  expect(await dialog().getByLabel('Licence', { exact: true }).inputValue()).toBe('CC-BY-4.0')
  expect(await dialog().getByLabel('français').isChecked()).toBe(false)
  expect(await saveToFolder()).toMatch(/: [\d,]+ files, [1-9][\d,]* new or changed, 0 removed\.$/)
  expect(different(await chosenFolder(), published)).toEqual([])
})

/** All that never leaves: of both other layers, and what has no place in a site even where its layer is public. */
const hidden: readonly Entry[] = [
  ...(['private', 'delegation'] as const).flatMap((layer) => [
    ...recordsWith(CANARY, layer),
    ...correctionsWith(CANARY, layer, PACK),
  ]),
  ...recordsWith(CANARY, 'public').filter(({ kind }) => ['note', 'follow', 'room', 'word'].includes(kind)),
]

it('has the same bytes with what is not public, and nothing of it', async () => {
  const body = await packBody(paragraphsWith(CANARY))
  await importStore(page)
  const named = hidden.map((entry) =>
    entry.kind === 'text' ? { ...entry, fields: { ...entry.fields, digest: body.id } } : entry,
  )
  await page.evaluate(async ([entries, texts]) => window.store.saveEntries(entries, texts), [named, [body]] as const)
  await openAsFirst()
  const staying = await dialog().locator('.leaving').last().locator('li').allTextContents()
  expect(staying.map((line) => line.replace(/^\d[\d,]*/, 'N'))).toEqual([
    'N private entries',
    'N entries of the delegation',
    'N lines of meeting logs and custom terms',
    'Private entries, notes, texts and My list never leave.',
  ])
  expect(await saveToFolder()).toMatch(/ files, 0 new or changed, 0 removed\.$/)
  const files = await chosenFolder()
  expect(different(files, published)).toEqual([])
  expect([...files].filter(([path, text]) => `${path} ${text}`.includes(CANARY)).map(([path]) => path)).toEqual([])
})

it('removes pages that the site has no more, and touches nothing else in the folder', async () => {
  await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('published')
    const write = async (folder: FileSystemDirectoryHandle, name: string) => {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await stream.write('not of the site')
      await stream.close()
    }
    const articles = await (await root.getDirectoryHandle('en')).getDirectoryHandle('articles')
    await write(await articles.getDirectoryHandle('gone', { create: true }), 'index.html')
    await write(root, 'CNAME')
  })
  await dialog().getByLabel('español').uncheck()
  expect(await saveToFolder()).toMatch(/, [1-9][\d,]* removed\.$/)
  const files = await chosenFolder()
  expect(files.get('CNAME')).toBe('not of the site')
  expect([...files.keys()].filter((path) => /^es\/|\/gone\//.test(path))).toEqual([])
  expect(files.has('en/articles/spam/index.html')).toBe(true)
})
