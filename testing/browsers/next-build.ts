/** Update of a host: the next version of the app takes the place of the one that it serves. */
import { cpSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { run } from '../../tools/programs/process.mjs'
import { madeOnce } from './made-once'

/** Puts the next version into the folder of a host, and lets the worker of a page look for it. */
export async function serveNextBuild(folder: string, page: Page): Promise<void> {
  const next = await madeOnce('next-build', build)
  rmSync(folder, { recursive: true })
  cpSync(next, folder, { recursive: true })
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
}

async function build(outDir: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  // Not with npx, which overrides the version.
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--logLevel', 'error']
  expect(await run(process.execPath, args, { env: { ...env, npm_package_version: '99.0.0' } })).toBe(0)
}
