/** Update of a host: the next version of the app takes the place of the one that it serves. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { run } from '../../tools/process.mjs'

/** Builds the next version into the folder of a host, and lets the worker of a page look for it. */
export async function serveNextBuild(folder: string, page: Page): Promise<void> {
  rmSync(folder, { recursive: true })
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  // Not with npx, which overrides the version.
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error']
  expect(await run(process.execPath, args, { env: { ...env, npm_package_version: '99.0.0' } })).toBe(0)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
}
