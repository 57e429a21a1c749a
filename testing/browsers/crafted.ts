/**
 * Opening of crafted files in the app, with the memory of its renderer. Linux only: the memory of a process is read from `/proc`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { CraftedFile } from '../crafted-files'
import { openOfflinePwa } from './pwa-page'

/** Most memory that a file may take beside what the renderer had, and most time. */
export const MOST_MB = 400
export const MOST_SECONDS = 60

/** Where files of each use are chosen, and where it is told that one was not read. */
const PLACES = {
  table: { address: '#/table', input: '#table-file' },
  document: { address: '#/reader', input: '#reader-file' },
  file: { address: '#/files', input: '#files-file' },
} as const

export interface OpenedFile {
  /** Peak of the renderer's memory over what it was before. */
  readonly mb: number
  readonly seconds: number
  /** What the user is told; empty where nothing was told in time. */
  readonly told: string
}

/** Opens a file in an app of its own, so that no memory is left of another. */
export async function openCrafted({ name, as, make }: CraftedFile, folder: string): Promise<OpenedFile> {
  const path = join(folder, name)
  writeFileSync(path, make(1))
  const pwa = await openOfflinePwa()
  try {
    const { address, input } = PLACES[as]
    await pwa.goto(address)
    const renderer = await rendererOf(pwa.page)
    const before = resetPeak(renderer)
    const start = performance.now()
    await pwa.page.setInputFiles(input, path)
    const told = await toldOn(pwa.page)
    return {
      mb: Math.round((memoryOf(renderer, 'VmHWM') - before) / 1e6),
      seconds: Math.round((performance.now() - start) / 100) / 10,
      told,
    }
  } finally {
    await pwa.close()
  }
}

const toldOn = (page: Page): Promise<string> =>
  page
    .locator('main [role=alert]')
    .filter({ hasText: /\S/ })
    .first()
    .textContent({ timeout: MOST_SECONDS * 1000 })
    .then((text) => text?.trim() ?? '')
    .catch(() => '')

/** Process of the page: the renderer that works while the page does. */
async function rendererOf(page: Page): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  const session = await browser.newBrowserCDPSession()
  const timeOf = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
  }
  const before = await timeOf()
  await page.evaluate(() => {
    const end = performance.now() + 300
    while (performance.now() < end);
  })
  const spent = [...(await timeOf())].map(([id, time]) => ({ id, spent: time - (before.get(id) ?? 0) }))
  await session.detach()
  const busiest = spent.sort((a, b) => b.spent - a.spent)[0]
  if (!busiest) throw new Error('There is no renderer')
  return busiest.id
}

/** Bytes of a process, now (`VmRSS`) or at its peak (`VmHWM`). */
function memoryOf(process: number, field: 'VmRSS' | 'VmHWM'): number {
  const line = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(readFileSync(`/proc/${process}/status`, 'utf8'))
  if (!line?.[1]) throw new Error(`Process ${process} has no ${field}`)
  return Number(line[1]) * 1024
}

/** Sets the peak to what it is now, which is given. */
function resetPeak(process: number): number {
  writeFileSync(`/proc/${process}/clear_refs`, '5')
  return memoryOf(process, 'VmRSS')
}
