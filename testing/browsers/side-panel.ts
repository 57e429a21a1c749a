/** Side panel and toolbar button, driven over the DevTools protocol. */
import type { CDPSession, Page } from 'playwright-core'
import type { ChromiumWithExtension } from './chromium'
import { openExtensionPage } from './extension'

/** The browser's side panel, driven over the DevTools protocol: Playwright has no page for it. */
export interface SidePanel {
  /** Evaluates an expression in it. */
  readonly read: (expression: string) => Promise<unknown>
  /** Presses a key on its focused element. */
  readonly press: (key: keyof typeof KEYS) => Promise<void>
}

const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
} as const

/** Opens the side panel beside a page, which stays in the foreground. */
export async function openSidePanel(chromium: ChromiumWithExtension, page: Page): Promise<SidePanel> {
  const { page: own } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  const gesture = await chromium.context.newCDPSession(own)
  // Requires a user gesture: this evaluation counts as one.
  await gesture.send('Runtime.evaluate', {
    expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
    userGesture: true,
    awaitPromise: true,
  })
  await own.close()
  await page.bringToFront()
  const session = await chromium.context.newCDPSession(page)
  return await targetAt(session, `chrome-extension://${chromium.extensionId}/panel/index.html`)
}

/** The Chromium flag needed by `pressButton`. */
export const PRESSES_BUTTON = '--enable-unsafe-extension-debugging'

/** Clicks the toolbar button of the extension on a page. */
export async function pressButton({ context, extensionId }: ChromiumWithExtension, page: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const tabs = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = tabs?.targetInfos.find(({ url }) => url === page.url())
  if (!session || !tab) throw new Error(`No tab shows ${page.url()}`)
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
}

/** Attaches to the side panel or popup at an address. */
export async function targetAt(session: CDPSession, url: string): Promise<SidePanel> {
  const send = await attach(session, url)
  return {
    read: async (expression) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
      return result?.value
    },
    press: async (key) => {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...KEYS[key] })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS[key] })
    },
  }
}

interface Answer {
  readonly result?: { readonly value?: unknown }
}

/** Opens a DevTools session to a target that is no page of the context. */
async function attach(session: CDPSession, url: string) {
  const target = await waitForTarget(session, url)
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target, flatten: false })
  const open = new Map<number, (answer: Answer) => void>()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message)
    open.get(id)?.(result ?? {})
    open.delete(id)
  })
  let last = 0
  return (method: string, params: object): Promise<Answer> => {
    const id = ++last
    const answer = new Promise<Answer>((resolve) => open.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer)
  }
}

async function waitForTarget(session: CDPSession, url: string): Promise<string> {
  for (let times = 0; times < 300; times++) {
    const { targetInfos } = await session.send('Target.getTargets')
    const found = targetInfos.find((info) => info.url === url)
    if (found) return found.targetId
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing opened at ${url}`)
}
