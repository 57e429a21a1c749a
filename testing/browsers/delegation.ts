/** Actions on the screen of a delegation: creating, inviting, joining by the compared digits. */
import type { Page } from 'playwright-core'
import { PWA_URL } from './builds'
import { gotoScreen, visibleText } from './pwa-page'

export const SCREEN = '#/delegation'

export const textIn = async (page: Page, selector: string): Promise<string> =>
  (await visibleText(page.locator(selector))).replaceAll(/\s+/g, ' ')

/** Creates the delegation with the host's code, on a device in English. */
export async function createDelegation(page: Page, code: string, device: string): Promise<void> {
  await page.goto(PWA_URL + SCREEN)
  await page.getByRole('radio', { name: 'Create a delegation' }).check()
  await page.getByLabel('Server code').fill(code)
  await page.getByLabel('Name of the delegation').fill('Mission')
  await page.getByLabel('Name of this device').fill(device)
  await page.getByRole('button', { name: /^Create/ }).click()
  await page.getByRole('heading', { name: 'Mission' }).waitFor()
}

export interface Joining {
  /** The device that invites, in English. */
  readonly admin: Page
  /** The one that joins, in any language. */
  readonly page: Page
  readonly device: string
  readonly access?: 'Read and write' | 'Read only'
}

/** Asks to join with an invitation that the admin's device makes, and gives the digits that both show. */
export async function askToJoin({
  admin,
  page,
  device,
  access = 'Read and write',
}: Joining): Promise<readonly [shown: string, asked: string]> {
  // Anew: the invitation before this one is in sight until the screen is left.
  await gotoScreen(admin, '#/')
  await gotoScreen(admin, SCREEN)
  await admin.getByRole('radio', { name: access }).check()
  await admin.getByRole('button', { name: 'Invite device' }).click()
  const link = await admin.getByLabel('Invitation link').inputValue()
  await page.goto(link)
  await page.locator('form input').last().fill(device)
  await page.locator('form button[type=submit]').click()
  const digits = async (on: Page) => /\d{3}\D?\d{3}/.exec((await on.locator('.digits').textContent()) ?? '')?.[0] ?? ''
  return [await digits(page), await digits(admin)]
}

/** Approves the device that asks, and waits until it belongs. */
export async function approve({ admin, page, device }: Joining): Promise<void> {
  await admin.getByRole('button', { name: `Approve ${device}` }).click()
  await page.getByRole('heading', { name: 'Mission' }).waitFor()
}

/** Removes a device on the screen of an admin's. */
export async function removeDevice(admin: Page, device: string): Promise<void> {
  await gotoScreen(admin, SCREEN)
  await admin.getByText(`Manage ${device}`).click()
  await admin.getByRole('button', { name: 'Remove device' }).first().click()
  await admin
    .getByRole('dialog')
    .getByRole('button', { name: /Remove/ })
    .click()
}
