/** Pack of the second negotiation: made by the command from its facts, and installed as a user does. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { ROOT } from '../../tools/programs/process.mjs'
import { PWA_URL } from './builds'

export interface MadePack {
  readonly file: string
  readonly pack: Pack
}

/** Makes the pack in a folder, which stands for the checkout: the one of the checkout stays as it is. */
export function makeSecondPack(folder: string): MadePack {
  mkdirSync(join(folder, 'public', 'packs'), { recursive: true })
  const facts = (id: string) => join(ROOT, 'facts', id)
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tools/make-pack.ts')]
  const { status, stderr } = spawnSync(
    process.execPath,
    [...command, facts('wto-investment-facilitation'), '2027.1', facts('wto-ecommerce')],
    { cwd: folder, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const file = join(folder, 'public', 'packs', 'wto-investment-facilitation.json')
  const read = readPackText(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
  return { file, pack: read.pack }
}

/** Opens the file on the import screen and installs the pack that it holds. */
export async function installPackFile(page: Page, { file, pack }: MadePack): Promise<void> {
  await page.goto(`${PWA_URL}#/files`)
  await page.setInputFiles('#files-file', file)
  await page.locator('.preview h3', { hasText: pack.version }).waitFor()
  await page.locator('.preview .btn.primary').click()
  await page.locator('h2.sec', { hasText: pack.version }).waitFor()
}
