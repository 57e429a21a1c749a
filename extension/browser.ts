/** The only file that says `chrome`: what the rest of the extension asks of the browser, as promises. */
import type {
  LazyScript,
  ReaderRequest,
  ReaderRequestName,
  ReaderRequests,
  Request,
  RequestName,
  Requests,
} from './messages'

/** Whether this script's extension is still there; false in a page that outlived an update. */
export const isAlive = (): boolean => chrome.runtime?.id !== undefined

/** A text of the user's language. */
export const t = (key: string, ...substitutions: string[]): string => chrome.i18n.getMessage(key, substitutions) || key
export const uiLanguage = (): string => chrome.i18n.getUILanguage()
export const extensionUrl = (path: string): string => chrome.runtime.getURL(path)
export const openOptions = (): Promise<void> => chrome.runtime.openOptionsPage()

/** An answer, or a rejection once the page was left and is come back to: its browser has forgotten who waits for what. */
async function rejectOnReturn<T>(answer: Promise<T>): Promise<T> {
  const left = Promise.withResolvers<never>()
  const back = ({ persisted }: PageTransitionEvent) => persisted && left.reject(new Error('the page was left'))
  addEventListener('pageshow', back)
  try {
    return await Promise.race([answer, left.promise])
  } finally {
    removeEventListener('pageshow', back)
  }
}

/** Asks the background. Rejects when it is gone, when it refuses, and when the page was left before it answered. */
export async function ask<N extends RequestName>(
  name: N,
  params: Requests[N]['params'],
): Promise<Requests[N]['result']> {
  const request: Request<N> = { plenary: name, params }
  const answer: { ok: true; result: Requests[N]['result'] } | { ok: false; reason: string } | undefined =
    await rejectOnReturn(chrome.runtime.sendMessage(request))
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
  readonly isPrivateWindow: boolean
}

type Answer = Promise<unknown> | undefined

/** Hears messages of this extension alone; `undefined` leaves a message to another listener. */
export function onMessage(answer: (message: unknown, sender: Sender) => Answer, signal?: AbortSignal): void {
  const listener = (message: unknown, from: chrome.runtime.MessageSender, reply: (value: unknown) => void) => {
    if (from.id !== chrome.runtime.id) return false
    const url = from.url ?? ''
    const own = url.startsWith(chrome.runtime.getURL(''))
    const { tab, frameId = 0 } = from
    const isPrivateWindow = tab?.incognito === true
    const result = answer(message, { tabId: own ? null : (tab?.id ?? null), frameId, url, own, isPrivateWindow })
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

/** Tabs whose address is under a base, the one used last first; none of a private window, where the PWA is another. */
export async function tabsUnder(base: string): Promise<number[]> {
  const tabs = await chrome.tabs.query({})
  return tabs
    .filter((tab) => !tab.incognito && tab.url?.startsWith(base))
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

/** The page that the user looks at, or that of a tab. Its address is known only where a permission allows it. */
export async function activePage(tabId: number | null): Promise<Page | null> {
  const [front] = tabId === null ? await chrome.tabs.query({ active: true, lastFocusedWindow: true }) : []
  const tab = tabId === null ? front : await chrome.tabs.get(tabId).catch(() => undefined)
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
  async applyColours(): Promise<void> {
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
    else if (sidebar()) await sidebar()?.open()
    else await chrome.action.openPopup()
  } catch {
    // Not in answer to a click in the eyes of this browser: the badge's tooltip and the card's words point to it.
  }
}

/** Runs when another page comes to the front, or the one in front has loaded. */
export function onPageChange(run: () => void): void {
  chrome.tabs.onActivated.addListener(() => run())
  chrome.tabs.onUpdated.addListener((_, change) => {
    if (change.status === 'complete') run()
  })
}

/** The files of the reader with the lexicons of all languages, as the build named them. */
const readerFiles = (): string[] => chrome.runtime.getManifest().content_scripts?.[0]?.js ?? []

const bridgeFiles = (): string[] => chrome.runtime.getManifest().content_scripts?.at(-1)?.js ?? []

/** The style of marks that are no elements. */
const HIGHLIGHTS = 'content/highlights.css'

/** Runs the reader on a page where a click or a permission allows it. False where the browser does not. */
export async function runReader(tabId: number): Promise<boolean> {
  try {
    await chrome.scripting.insertCSS({ target: { tabId }, files: [HIGHLIGHTS] })
    await chrome.scripting.executeScript({ target: { tabId }, files: readerFiles() })
    return true
  } catch {
    return false
  }
}

/** Runs what a page is found to need beside the reader of a frame. Rejects where the browser does not let it in. */
export async function injectScript(what: LazyScript, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  // Else the browser would wait until the page has loaded all of its pictures.
  await chrome.scripting.executeScript({ target, files: [`content/${what}.iife.js`], injectImmediately: true })
}

/** Runs the reader on the open pages of origins that have none, or one that an update left behind. */
export async function injectReaders(listed: readonly string[], sites: readonly string[]): Promise<void> {
  // Firefox runs the scripts of the manifest on open pages by itself.
  if (sidebar()) return
  const styles = chrome.runtime.getManifest().content_scripts?.[0]?.css ?? []
  const revive = async (origin: string, css: string[]) => {
    for (const { id, url } of await chrome.tabs.query({ url: patternOf(origin) })) {
      if (id === undefined || !url || new URL(url).origin !== origin || (await askReader(id, 'report', {}))) continue
      const target = { tabId: id, allFrames: true }
      await chrome.scripting.insertCSS({ target, files: css }).catch(() => {})
      await chrome.scripting.executeScript({ target, files: readerFiles() }).catch(() => {})
    }
  }
  for (const origin of listed) await revive(origin, styles)
  for (const site of sites) await revive(site, [HIGHLIGHTS])
}

/** Asks the user for a site; only in answer to a click. */
export const requestOrigin = (origin: string): Promise<boolean> =>
  chrome.permissions.request({ origins: [patternOf(origin)] })

/** A match pattern has no port. */
const patternOf = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`

export const hasOrigin = (origin: string): Promise<boolean> =>
  chrome.permissions.contains({ origins: [patternOf(origin)] })

export async function removeOrigin(origin: string): Promise<void> {
  await chrome.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false)
}

/** Has the browser run the reader or the bridge on every page of an origin. */
export async function registerScripts(id: string, what: 'reader' | 'bridge', origin: string): Promise<void> {
  const files = what === 'reader' ? readerFiles() : bridgeFiles()
  await chrome.scripting.registerContentScripts([
    {
      id,
      matches: [patternOf(origin)],
      js: files,
      ...(what === 'reader' && { css: [HIGHLIGHTS], allFrames: true }),
      runAt: what === 'reader' ? 'document_start' : 'document_end',
      persistAcrossSessions: true,
    },
  ])
}

export async function unregisterScripts(): Promise<void> {
  await chrome.scripting.unregisterContentScripts()
}

export type MenuId = 'keep' | 'site'

/** The two entries of the context menu. */
export async function createMenus(titles: Readonly<Record<MenuId, string>>): Promise<void> {
  await chrome.contextMenus.removeAll()
  const documentUrlPatterns = ['https://*/*', 'http://*/*']
  chrome.contextMenus.create({ id: 'keep', title: titles.keep, contexts: ['selection'], documentUrlPatterns })
  chrome.contextMenus.create({ id: 'site', title: titles.site, contexts: ['action'] })
}

/** Runs for an entry of the menu, on the tab where it was chosen. */
export function onMenu(run: (id: MenuId, page: Page) => void): void {
  chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && (menuItemId === 'keep' || menuItemId === 'site'))
      run(menuItemId, { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' })
  })
}

/** Runs for a key that the user may have bound otherwise. */
export function onCommand(run: (command: string, page: Page) => void): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' })
  })
}

/**
 * Has the toolbar's button open the panel. Not by Chromium's own setting: a click that only opens a panel lets the
 * extension read no page.
 */
export async function openPanelByButton(): Promise<void> {
  if (chrome.sidePanel || sidebar())
    chrome.action.onClicked.addListener(({ windowId }) => {
      if (chrome.sidePanel) void chrome.sidePanel.open({ windowId })
      else void sidebar()?.open()
    })
  // Neither a side panel nor a sidebar: the panel opens as a popup.
  else await chrome.action.setPopup({ popup: 'panel/index.html' })
}

export const alarm = {
  /** Rings first after some minutes, then every so many; an alarm of that name that rings so already is left to it. */
  async every(name: string, minutes: number, first: number): Promise<void> {
    const known = await chrome.alarms.get(name)
    if (known?.periodInMinutes !== minutes)
      await chrome.alarms.create(name, { delayInMinutes: first, periodInMinutes: minutes })
  },
  async clear(name: string): Promise<void> {
    await chrome.alarms.clear(name)
  },
  onRing(name: string, run: () => Promise<void>): void {
    chrome.alarms.onAlarm.addListener((rung) => {
      if (rung.name === name) void run()
    })
  },
}

/** Shows a notification where the user has allowed them. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await chrome.permissions.contains({ permissions: ['notifications'] }))) return
  openNotificationsOnClick()
  await chrome.notifications.create(id, { type: 'basic', iconUrl: extensionUrl('icons/icon-128.png'), title, message })
}

const openNotification = (id: string): void => {
  void chrome.notifications.clear(id)
  void openTab(id)
}

/** Has a click on a notification open what it tells of: its id is the address. Added once, however often it is asked for. */
export const openNotificationsOnClick = (): void => chrome.notifications?.onClicked.addListener(openNotification)

/** Asks the user for notifications; only in answer to a click. */
export const requestNotifications = (): Promise<boolean> =>
  chrome.permissions.request({ permissions: ['notifications'] })

export interface Shortcut {
  readonly description: string
  readonly shortcut: string
}

/** Opens the browser's own page on which the user binds the keys. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(chrome.commands, 'openShortcutSettings')
  if (typeof open === 'function') await open.call(chrome.commands)
  else await openTab(sidebar() ? 'about:addons' : 'chrome://extensions/shortcuts')
}

/** The keys as they are bound now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await chrome.commands.getAll()
  return all
    .filter(({ description }) => description)
    .map(({ description, shortcut }) => ({ description: description ?? '', shortcut: shortcut ?? '' }))
}
