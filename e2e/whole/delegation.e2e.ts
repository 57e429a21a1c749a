/**
 * Three devices of a delegation over a real NATS server behind Caddy: created by the host's link, joined by invitations
 * after the digits were compared, entries both ways and across a time offline, a removal, and nothing in the clear at the
 * server.
 */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { beforeAll, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { serveWithCaddy } from '../../testing/browsers/caddy-server'
import { approve, askToJoin, createDelegation, removeDevice, SCREEN, textIn } from '../../testing/browsers/delegation'
import { expectStatus } from '../../testing/browsers/faults/fixture'
import { browser, scratchFolder } from '../../testing/browsers/fixtures'
import { serveNextBuild } from '../../testing/browsers/next-build'
import { gotoScreen, horizontalOverflow, PHONE } from '../../testing/browsers/pwa-page'
import { filesWith, openedSyncHost } from '../../testing/browsers/sync-host'

const scratch = scratchFolder()
const served = join(scratch, 'served')
const { folder, host, web } = openedSyncHost((configuration) => {
  cpSync(BUILDS.pwa, served, { recursive: true })
  return serveWithCaddy(served, configuration)
})
const browsers = {
  anna: browser({ pwa: web }),
  ben: browser({ pwa: web, viewport: { width: 390, height: 844 } }),
  dora: browser({ pwa: web, viewport: PHONE }),
  cleo: browser({ pwa: web, viewport: { width: 320, height: 640 }, locale: 'fr-FR' }),
}
/** True where the element is in view as a whole, and nothing is over it. */
const isClear = (of: Locator): Promise<boolean> =>
  of.evaluate((element) => {
    const { left, top, bottom, width } = element.getBoundingClientRect()
    const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + width / 2, y))
    return ends.every((found) => element.contains(found))
  })
let anna: Page
let ben: Page
let cleo: Page
beforeAll(async () => {
  anna = await browsers.anna.context.newPage()
  ben = await browsers.ben.context.newPage()
  cleo = await browsers.cleo.context.newPage()
})

/** The note of a device on the article on spam, for the delegation. */
async function note(page: Page, text: string): Promise<void> {
  await gotoScreen(page, '#/articles/spam')
  await page.locator('.private textarea').first().fill(text)
  await page.locator('.private form button[type=submit], .private button.btn').first().click()
}
const notesOn = async (page: Page): Promise<string> => {
  await gotoScreen(page, '#/articles/spam')
  return await textIn(page, '.private')
}

it('is created by the code of the host', async () => {
  await createDelegation(anna, host.code, 'Anna')
  await expect.poll(() => textIn(anna, 'footer')).toContain('Delegation: synced at')
  expect(anna.url()).toBe(PWA_URL + SCREEN)
  expect(await violations(anna)).toEqual([])
})

it('keeps the form of an invitation clear at the first start on a phone, and shows why it failed', async () => {
  const page = await browsers.dora.context.newPage()
  await page.goto(`${PWA_URL}${SCREEN}?join=abc`)
  const join = page.getByRole('button', { name: 'Join', exact: true })
  await page.getByLabel('Name of this device').fill('Dora')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  await expect.poll(() => isClear(join)).toBe(true)
  expect(await page.locator('.toast').count()).toBe(0)
  await join.click()
  await expect.poll(() => isClear(page.getByRole('alert'))).toBe(true)
  await gotoScreen(page, '#/')
  await expectStatus(page, /ready to work offline/)
})

it('is joined once the digits were compared, at 390 px, and at 320 px in French', async () => {
  for (const [page, device] of [
    [ben, 'Ben'],
    [cleo, 'Cleo'],
  ] as const) {
    const [shown, asked] = await askToJoin({ admin: anna, page, device })
    expect(shown).toMatch(/^\d/)
    expect(asked).toBe(shown)
    await approve({ admin: anna, page, device })
    expect(await violations(page)).toEqual([])
    expect(await horizontalOverflow(page)).toBe(0)
  }
  await gotoScreen(anna, SCREEN)
  await expect.poll(() => textIn(anna, 'main')).toMatch(/3 devices/)
})

/** The text of a QR code as it is on screen, scaled down to 400 pixels where it is larger. */
async function decoded(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64')
  const { side, pixels } = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const side = Math.min(bitmap.width, 400)
    const context = new OffscreenCanvas(side, side).getContext('2d')
    context?.drawImage(bitmap, 0, 0, side, side)
    const letters = Array.from(context?.getImageData(0, 0, side, side).data ?? [], (byte) => String.fromCharCode(byte))
    return { side, pixels: btoa(letters.join('')) }
  }, picture)
  return decodeQR({ width: side, height: side, data: Buffer.from(pixels, 'base64') }, { timeLimit: 10_000 })
}

it.each([
  [390, 844],
  [1280, 720],
])(
  'invites by a QR code that is as wide as the place allows and can be read off the screen, at %i by %i px',
  async (width, height) => {
    const before = anna.viewportSize()
    await anna.setViewportSize({ width, height })
    await anna.emulateMedia({ colorScheme: 'dark' })
    await gotoScreen(anna, '#/')
    await gotoScreen(anna, SCREEN)
    await anna.getByRole('button', { name: 'Invite device' }).click()
    const code = anna.getByRole('img', { name: 'QR code of the invitation' })
    await code.scrollIntoViewIfNeeded()
    const box = await code.boundingBox()
    expect(box?.width).toBeGreaterThan(340)
    expect(box?.height).toBeLessThan(height)
    expect(await decoded(anna, code)).toBe(await anna.getByLabel('Invitation link').inputValue())
    await anna.emulateMedia({ colorScheme: null })
    if (before) await anna.setViewportSize(before)
  },
)

it('shares what each device writes, with its author', async () => {
  await note(anna, 'We can live with bracket two.')
  await expect.poll(() => notesOn(ben)).toContain('We can live with bracket two.')
  await expect.poll(() => notesOn(ben)).toContain('Anna')
  await note(ben, 'Capital agrees.')
  await expect.poll(() => notesOn(anna)).toContain('Capital agrees.')
  await expect.poll(() => notesOn(cleo)).toMatch(/Anna.*Ben|Ben.*Anna/)
})

it('sends what was written offline', async () => {
  await browsers.ben.context.setOffline(true)
  // A WebSocket that is open outlives the browser's being offline.
  await web.kill()
  await note(ben, 'Written on the train.')
  await expect.poll(() => textIn(ben, 'footer')).toMatch(/One entry waiting to sync|1 entr/)
  await web.restart()
  await browsers.ben.context.setOffline(false)
  await expect.poll(() => notesOn(anna), { timeout: 60_000 }).toContain('Written on the train.')
})

it('tells a removed device who removed it, deletes what it had, and shares nothing further with it', async () => {
  await removeDevice(anna, 'Cleo')
  await gotoScreen(cleo, SCREEN)
  await expect.poll(() => textIn(cleo, 'main')).toContain('Anna a supprimé cet appareil')
  await note(anna, 'Not for Cleo.')
  await expect.poll(() => notesOn(ben)).toContain('Not for Cleo.')
  const left = await notesOn(cleo)
  for (const words of ['Not for Cleo.', 'We can live with bracket two.', 'Capital agrees.'])
    expect(left).not.toContain(words)
})

it('leaves no word at the server', () => {
  expect(filesWith(folder, 'plenary.')).not.toBe('')
  for (const words of ['We can live', 'Capital agrees', 'on the train', 'Not for Cleo', 'Mission', 'Anna', 'spam'])
    expect(filesWith(folder, words)).toBe('')
})

it('goes on syncing in the version before, once the host has the next one alone', async () => {
  await anna.reload()
  await expect.poll(() => textIn(anna, 'footer')).toContain('Delegation: synced at')
  await serveNextBuild(served, anna)
  await expectStatus(anna, /new version of Plenary is available/)
  const session = await anna.context().newCDPSession(anna)
  await session.send('Network.clearBrowserCache')
  await anna.reload()
  await expect.poll(() => textIn(anna, 'footer')).toContain('Delegation: synced at')
  await anna.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect.poll(() => textIn(anna, 'footer')).toContain('Delegation: synced at')
})
