/** The only file that says `chrome`: what the rest of the extension asks of the browser, as promises. */
import type { ReaderRequest, ReaderRequestName, ReaderRequests, Request, RequestName, Requests } from './messages'

/** Whether this script's extension is still there; false in a page that outlived an update. */
export const isAlive = (): boolean => chrome.runtime?.id !== undefined

/** A text of the user's language. */
export const t = (key: string, ...substitutions: string[]): string => chrome.i18n.getMessage(key, substitutions) || key
export const uiLanguage = (): string => chrome.i18n.getUILanguage()
export const extensionUrl = (path: string): string => chrome.runtime.getURL(path)
export const openOptions = (): Promise<void> => chrome.runtime.openOptionsPage()

/** Asks the background. Rejects when it is gone, or when it refuses. */
export async function ask<N extends RequestName>(
  name: N,
  params: Requests[N]['params'],
): Promise<Requests[N]['result']> {
  const request: Request<N> = { plenary: name, params }
  const answer: { ok: true; result: Requests[N]['result'] } | { ok: false; reason: string } | undefined =
    await chrome.runtime.sendMessage(request)
  if (!answer) throw new Error(`no answer to ${name}`)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.result
}

/** Asks the reader on a page; `null` where there is none. */
export async function askReader<N extends ReaderRequestName>(
  tabId: number,
  name: N,
  params: ReaderRequests[N]['params'],
): Promise<ReaderRequests[N]['result'] | null> {
  const request: ReaderRequest<N> = { reader: name, params }
  try {
    return (await chrome.tabs.sendMessage(tabId, request, { frameId: 0 })) ?? null
  } catch {
    return null
  }
}

export interface Sender {
  /** The tab whose page sent the message; `null` for the extension's own pages. */
  readonly tabId: number | null
  readonly frameId: number
  readonly url: string
  readonly own: boolean
}

type Answer = Promise<unknown> | undefined

/** Hears messages of this extension alone; `undefined` leaves a message to another listener. */
export function onMessage(answer: (message: unknown, sender: Sender) => Answer, signal?: AbortSignal): void {
  const listener = (message: unknown, from: chrome.runtime.MessageSender, reply: (value: unknown) => void) => {
    if (from.id !== chrome.runtime.id) return false
    const url = from.url ?? ''
    const own = url.startsWith(chrome.runtime.getURL(''))
    const result = answer(message, { tabId: own ? null : (from.tab?.id ?? null), frameId: from.frameId ?? 0, url, own })
    if (!result) return false
    result.then(reply, () => reply(undefined))
    return true
  }
  chrome.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(listener))
}

export const storage = {
  get: (keys: string[]): Promise<Record<string, unknown>> => chrome.storage.local.get(keys),
  set: (items: Record<string, unknown>): Promise<void> => chrome.storage.local.set(items),
  remove: (keys: string[]): Promise<void> => chrome.storage.local.remove(keys),
  /** Hears what was changed, by key. */
  onChanged(listener: (changed: Record<string, unknown>) => void, signal?: AbortSignal): void {
    const hear = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
      if (area === 'local') listener(Object.fromEntries(Object.entries(changes).map(([key, c]) => [key, c.newValue])))
    }
    chrome.storage.onChanged.addListener(hear)
    signal?.addEventListener('abort', () => chrome.storage?.onChanged?.removeListener(hear))
  },
}

/** Tabs whose address is under a base, the one used last first. */
export async function tabsUnder(base: string): Promise<number[]> {
  const tabs = await chrome.tabs.query({})
  return tabs
    .filter((tab) => tab.url?.startsWith(base))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap((tab) => tab.id ?? [])
}

export async function openTab(url: string): Promise<void> {
  await chrome.tabs.create({ url })
}

/** Shows a tab at an address and brings its window to the front. */
export async function focusTab(id: number, url: string): Promise<void> {
  const tab = await chrome.tabs.update(id, { url, active: true })
  if (tab?.windowId !== undefined) await chrome.windows?.update(tab.windowId, { focused: true })
}

export interface Page {
  readonly tabId: number
  readonly url: string
  readonly title: string
}

/** The page that the user looks at. Its address is known only where a permission allows it. */
export async function activePage(): Promise<Page | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' }
}

export const badge = {
  async show(tabId: number, text: string, title: string): Promise<void> {
    try {
      await chrome.action.setBadgeText({ tabId, text })
      await chrome.action.setTitle({ tabId, title })
    } catch {
      // The tab was closed meanwhile.
    }
  },
  async dress(): Promise<void> {
    await chrome.action.setBadgeBackgroundColor({ color: '#15181b' })
    await chrome.action.setBadgeTextColor?.({ color: '#ffffff' })
  },
}

/** Runs when the extension was installed or updated. */
export function onInstalled(run: (reason: 'install' | 'update' | 'other') => void): void {
  chrome.runtime.onInstalled.addListener(({ reason }) =>
    run(reason === 'install' ? 'install' : reason === 'update' ? 'update' : 'other'),
  )
}

interface SidebarAction {
  open(): Promise<void>
}

/** Firefox's sidebar; Chromium has none. */
const sidebar = (): SidebarAction | undefined => Reflect.get(chrome, 'sidebarAction')

/** Opens the panel, as far as the browser lets it be opened from here. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    if (chrome.sidePanel) await chrome.sidePanel.open({ tabId })
    else await sidebar()?.open()
  } catch {
    // Not in answer to a click in the eyes of this browser: the badge's tooltip and the card's words point to it.
  }
}
