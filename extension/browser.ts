/** Adapter of the WebExtension APIs, as promises; the only file that uses `chrome`. */
import { foundIn, frameOfKey, withFrames } from './frames'
import type {
  LazyScript,
  LessonOf,
  PageReport,
  ReaderRequest,
  ReaderRequestName,
  ReaderRequests,
  Request,
  RequestName,
  Requests,
} from './messages'
import type { Quoted } from './quote-context'

/** False in a page that outlived an update of the extension: its content script has lost its context. */
export const isAlive = (): boolean => chrome.runtime?.id !== undefined

/** Message in the browser's own form (`_locales`): words of the manifest, and those that no content script carries. */
export const browserText = (key: string, count?: string): string => chrome.i18n.getMessage(key, count)
/** Name of the extension, in the manifest. */
export const extensionName = (): string => browserText('name')
export const uiLanguage = (): string => chrome.i18n.getUILanguage()
export const extensionUrl = (path: string): string => chrome.runtime.getURL(path)
export const openOptions = (): Promise<void> => chrome.runtime.openOptionsPage()

/**
 * Rejects a pending answer when the page is restored from the back/forward cache: the browser then drops the answer.
 */
async function rejectOnReturn<T>(answer: Promise<T>): Promise<T> {
  const left = Promise.withResolvers<never>()
  const back = ({ isTrusted, persisted }: PageTransitionEvent) =>
    isTrusted && persisted && left.reject(new Error('the page was left'))
  addEventListener('pageshow', back)
  try {
    return await Promise.race([answer, left.promise])
  } finally {
    removeEventListener('pageshow', back)
  }
}

/**
 * Sends a request to the background. Rejects when it is gone, when it refuses, and when the page was left meanwhile.
 */
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

/**
 * Sends a request to the reader of a page, or of the frame that the key of a claim names; null where there is none.
 */
export async function askReader<N extends ReaderRequestName>(
  tabId: number,
  name: N,
  params: ReaderRequests[N]['params'],
): Promise<ReaderRequests[N]['result'] | null> {
  if (!('key' in params)) return askFrame(tabId, 0, name, params)
  const { frame, key } = frameOfKey(String(params.key))
  return askFrame(tabId, frame, name, { ...params, key })
}

async function askFrame<N extends ReaderRequestName>(
  tabId: number,
  frameId: number,
  name: N,
  params: ReaderRequests[N]['params'],
): Promise<ReaderRequests[N]['result'] | null> {
  const request: ReaderRequest<N> = { reader: name, params }
  try {
    return (await chrome.tabs.sendMessage(tabId, request, { frameId })) ?? null
  } catch {
    return null
  }
}

/** Report of a page with that of the frames of its site; null where it has no reader. */
export async function reportOfPage(tabId: number): Promise<PageReport | null> {
  const report = await askReader(tabId, 'report', {})
  if (!report?.hasFrames) return report
  const frames = await Promise.all(
    (await framesOf(tabId)).map(async (frame) => {
      const read = await askFrame(tabId, frame, 'report', {})
      return read ? [[frame, read] as const] : []
    }),
  )
  const { hasFrames: _, ...page } = report
  return withFrames(page, frames.flat())
}

/** Tells for each quote whether a page has it, or a frame of its site; null where nothing is read. */
export const hasOnPage = (tabId: number, quotes: readonly Quoted[]): Promise<readonly boolean[] | null> =>
  askAlsoFrames(
    tabId,
    (frame) => askFrame(tabId, frame, 'has', { quotes }),
    (has) => has,
  )

/** For each article with a sentence the features of the second reader, of a page or of a frame of its site. */
export const featuresOnPage = async (tabId: number, of: readonly LessonOf[]): Promise<readonly (readonly number[])[]> =>
  (await askAlsoFrames(
    tabId,
    (frame) => askFrame(tabId, frame, 'featuresOf', { of }),
    ({ length }) => length > 0,
  )) ?? []

/** Asks the reader of a page several questions, and those of its frames where it has no answer to one of them. */
async function askAlsoFrames<T>(
  tabId: number,
  askOne: (frame: number) => Promise<readonly T[] | null>,
  isFound: (answer: T) => boolean,
): Promise<readonly T[] | null> {
  const page = await askOne(0)
  if (!page || page.every(isFound)) return page
  const frames = await Promise.all((await framesOf(tabId)).map(askOne))
  return foundIn(
    page,
    frames.flatMap((frame) => (frame ? [frame] : [])),
    isFound,
  )
}

/** Most frames of a page that are read. */
const FRAMES_MOST = 50

/** Numbers of the frames of a page in which the extension may run scripts. */
async function framesOf(tabId: number): Promise<readonly number[]> {
  const found = await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => true })
    .catch(() => [])
  return found.flatMap(({ frameId }) => (frameId === 0 ? [] : frameId)).slice(0, FRAMES_MOST)
}

export interface CardPort {
  readonly post: (message: unknown) => void
  readonly close: () => void
}

/**
 * True in Firefox, where a page of the extension in a frame of a web page has the API of content scripts alone: no
 * content script can connect to it, so the background relays.
 */
export const needsRelay = (): boolean => chrome.runtime.getURL('').startsWith('moz-')

/** An end of a relayed connection. */
export interface Port extends CardPort {
  readonly name: string
  readonly onMessage: (hear: (message: unknown) => void) => void
  readonly onClose: (closed: () => void) => void
}

/** Adds a listener for connections of this extension's own contexts. */
export function onPort(listener: (port: Port) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== chrome.runtime.id) return
    listener({
      name: port.name,
      post: (message) => port.postMessage(message),
      close: () => port.disconnect(),
      onMessage: (hear) => port.onMessage.addListener(hear),
      onClose: (closed) => port.onDisconnect.addListener(closed),
    })
  })
}

/** Connects a content script to the card in its frame, which has the same secret in its address. */
export function connectCard(secret: string, hear: (message: unknown) => void, lost: () => void): CardPort {
  const port = chrome.runtime.connect({ name: `card ${secret}` })
  port.onMessage.addListener(hear)
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report it: the page may have barred the frame.
    void chrome.runtime.lastError
    lost()
  })
  return { post: (message) => port.postMessage(message), close: () => port.disconnect() }
}

/** Accepts the one connection with a secret. `connected` returns the listener for its messages. */
export function onCardConnect(
  secret: string,
  connected: (post: (message: unknown) => void) => (message: unknown) => void,
): void {
  if (secret !== '' && needsRelay()) {
    const port = chrome.runtime.connect({ name: `card-frame ${secret}` })
    port.onMessage.addListener(connected((message) => port.postMessage(message)))
    return
  }
  const listener = (port: chrome.runtime.Port) => {
    if (secret === '' || port.name !== `card ${secret}` || port.sender?.id !== chrome.runtime.id) return
    chrome.runtime.onConnect.removeListener(listener)
    port.onMessage.addListener(connected((message) => port.postMessage(message)))
  }
  chrome.runtime.onConnect.addListener(listener)
}

/** Tab of a page of the extension's own; `now` is null until the browser has told, and in a frame in Firefox. */
export function ownTabId(): { readonly now: number | null } {
  const known: { now: number | null } = { now: null }
  void chrome.tabs?.getCurrent().then((tab) => (known.now = tab?.id ?? null))
  return known
}

export interface Sender {
  /** Tab of a content script; null for the extension's own pages. */
  readonly tabId: number | null
  readonly frameId: number
  readonly url: string
  readonly own: boolean
  readonly isPrivateWindow: boolean
}

type Answer = Promise<unknown> | undefined

/** Adds a listener for messages of this extension. Returning `undefined` leaves a message to another listener. */
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

/** Key under which changes of the background's own store are told. */
const CHANGED = 'changed'

interface Announced {
  readonly keys: readonly string[]
}

/** `storage.local`: open to the process of every page that a content script is in, so that it holds nothing private. */
export const storage = {
  get: (keys: string[]): Promise<Record<string, unknown>> => chrome.storage.local.get(keys),
  set: (items: Record<string, unknown>): Promise<void> => chrome.storage.local.set(items),
  remove: (keys: string[]): Promise<void> => chrome.storage.local.remove(keys),
  /** Adds a listener for the names of changed keys, of the background's own store as well. */
  onChanged(listener: (changed: ReadonlySet<string>) => void, signal?: AbortSignal): void {
    const onChanged = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
      if (area !== 'local') return
      const { [CHANGED]: own } = changes
      listener(new Set([...Object.keys(changes), ...((own?.newValue as Announced | undefined)?.keys ?? [])]))
    }
    chrome.storage.onChanged.addListener(onChanged)
    signal?.addEventListener('abort', () => chrome.storage?.onChanged?.removeListener(onChanged))
  },
}

/** In memory until the browser closes, for the extension's own pages alone. */
export const sessionStorage = {
  get: (keys: string[]): Promise<Record<string, unknown>> => chrome.storage.session.get(keys),
  set: (items: Record<string, unknown>): Promise<void> => chrome.storage.session.set(items),
}

/** Tells all contexts of the extension which keys of the background's own store changed, without a value. */
export async function announce(keys: readonly string[]): Promise<void> {
  // The write before is done, also where this one has no room.
  await chrome.storage.local.set({ [CHANGED]: { keys, at: Date.now() + Math.random() } }).catch(() => {})
}

/**
 * Ids of the tabs under a base address, the one used last first; without private windows, where the PWA has other data.
 */
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

/** Navigates a tab and brings its window to the front. */
export async function focusTab(id: number, url?: string): Promise<void> {
  const tab = await chrome.tabs.update(id, { ...(url !== undefined && { url }), active: true })
  if (tab?.windowId !== undefined) await chrome.windows?.update(tab.windowId, { focused: true })
}

export interface Page {
  readonly tabId: number
  readonly url: string
  readonly title: string
}

/** Page of a tab, or of the active tab. Its address is empty where no permission allows it. */
export async function activePage(tabId: number | null): Promise<Page | null> {
  const [front] = tabId === null ? await chrome.tabs.query({ active: true, lastFocusedWindow: true }) : []
  const tab = tabId === null ? front : await chrome.tabs.get(tabId).catch(() => undefined)
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' }
}

export const badge = {
  /** On the tabs that have none of their own. */
  async showEverywhere(text: string, title: string): Promise<void> {
    await chrome.action.setBadgeText({ text })
    await chrome.action.setTitle({ title })
  },
  /** On a tab; `null` leaves it to what is shown everywhere. */
  async show(tabId: number, text: string | null, title: string): Promise<void> {
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

/** Adds a listener for the installation or an update of the extension. */
export function onInstalled(run: (reason: 'install' | 'update' | 'other') => void): void {
  chrome.runtime.onInstalled.addListener(({ reason }) =>
    run(reason === 'install' ? 'install' : reason === 'update' ? 'update' : 'other'),
  )
}

/** Adds a listener for the start of the browser. */
export const onStartup = (run: () => void): void => chrome.runtime.onStartup.addListener(run)

interface SidebarAction {
  open(): Promise<void>
}

/** Sidebar of Firefox; Chromium has none. */
const sidebar = (): SidebarAction | undefined => Reflect.get(chrome, 'sidebarAction')

/** Opens the panel where the browser allows it. Never rejects. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    if (chrome.sidePanel) await chrome.sidePanel.open({ tabId })
    else if (sidebar()) await sidebar()?.open()
    else await chrome.action.openPopup()
  } catch {
    // The browser does not count this as a user gesture: the badge's tooltip and the card point to the panel.
  }
}

/** Adds a listener for a change of the active tab, and for the load of a page. */
export function onPageChange(run: () => void): void {
  chrome.tabs.onActivated.addListener(() => run())
  chrome.tabs.onUpdated.addListener((_, change) => {
    if (change.status === 'complete') run()
  })
}

/** Files of the reader with all lexicons, as the build named them. */
const readerFiles = (): string[] => chrome.runtime.getManifest().content_scripts?.[0]?.js ?? []

const bridgeFiles = (): string[] => chrome.runtime.getManifest().content_scripts?.at(-1)?.js ?? []

/** Message by which the bridge in an open tab starts again. */
export const WAKE = 'wake the bridge'

/** Starts the bridge of a tab again, or injects it where the tab is older than the extension. */
export async function wakeBridge(tabId: number): Promise<void> {
  try {
    await chrome.tabs.sendMessage(tabId, WAKE, { frameId: 0 })
  } catch {
    await chrome.scripting.executeScript({ target: { tabId }, files: bridgeFiles() }).catch(() => {})
  }
}

/** Style of marks that are CSS highlights. */
const HIGHLIGHTS = 'content/highlights.css'

/** Injects the reader where a click or a permission allows it, in frames too. False where the browser does not. */
export async function runReader(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true }
    await chrome.scripting.insertCSS({ target, files: [HIGHLIGHTS] })
    await chrome.scripting.executeScript({ target, files: readerFiles() })
    return true
  } catch {
    return false
  }
}

/** Names of the files of a lazy script, in their order: the rules for claims take modules from those before them. */
const filesOf = (what: LazyScript): string[] => {
  const [, lang] = /^claims-(..)$/.exec(what) ?? []
  const names = lang === undefined ? [what] : ['layout', `rules-${lang}`, 'claims']
  return names.map((name) => `content/${name}.iife.js`)
}

/** Injects a lazy script into a frame. Rejects where the browser does not allow it. */
export async function injectScript(what: LazyScript, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  // Otherwise the browser waits until the page has loaded all of its images.
  await chrome.scripting.executeScript({ target, files: filesOf(what), injectImmediately: true })
}

/** Injects the reader into open pages of origins that have none, or a stale one from before an update. */
export async function injectReaders(listed: readonly string[], sites: readonly string[]): Promise<void> {
  // Firefox injects the scripts of the manifest into open pages itself.
  if (sidebar()) return
  const styles = chrome.runtime.getManifest().content_scripts?.[0]?.css ?? []
  const inject = async (origin: string, css: string[]) => {
    for (const { id, url } of await chrome.tabs.query({ url: patternOf(origin) })) {
      if (id === undefined || !url || new URL(url).origin !== origin || (await askReader(id, 'report', {}))) continue
      const target = { tabId: id, allFrames: true }
      await chrome.scripting.insertCSS({ target, files: css }).catch(() => {})
      await chrome.scripting.executeScript({ target, files: readerFiles() }).catch(() => {})
    }
  }
  for (const origin of listed) await inject(origin, styles)
  for (const site of sites) await inject(site, [HIGHLIGHTS])
}

/** Requests the permission for a site; needs a user gesture. */
export const requestOrigin = (origin: string): Promise<boolean> => requestOrigins([origin])

/** Requests the permission for several sites at once. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  chrome.permissions.request({ origins: origins.map(patternOf) })

/** A match pattern has no port. */
const patternOf = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`

export const hasOrigin = (origin: string): Promise<boolean> =>
  chrome.permissions.contains({ origins: [patternOf(origin)] })

export async function removeOrigin(origin: string): Promise<void> {
  await chrome.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false)
}

/** Registers the reader or the bridge as a content script on every page of an origin. */
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

/** Creates the two entries of the context menu. */
export async function createMenus(titles: Readonly<Record<MenuId, string>>): Promise<void> {
  await chrome.contextMenus.removeAll()
  const documentUrlPatterns = ['https://*/*', 'http://*/*']
  chrome.contextMenus.create({ id: 'keep', title: titles.keep, contexts: ['selection'], documentUrlPatterns })
  chrome.contextMenus.create({ id: 'site', title: titles.site, contexts: ['action'] })
}

/** Adds a listener for the entries of the context menu. */
export function onMenu(run: (id: MenuId, page: Page) => void): void {
  chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && (menuItemId === 'keep' || menuItemId === 'site'))
      run(menuItemId, { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' })
  })
}

/** Adds a listener for the keyboard shortcuts. */
export function onCommand(run: (command: string, page: Page) => void): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' })
  })
}

/**
 * Makes the toolbar button open the panel. Not by Chromium's `setPanelBehavior`: a click that it handles does not grant
 * `activeTab`.
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
  /** Creates a periodic alarm, in minutes; `first` is the delay. Leaves an alarm with the same period as it is. */
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

/** Shows a notification, without a sound, where the user has allowed them. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await chrome.permissions.contains({ permissions: ['notifications'] }))) return
  openNotificationsOnClick()
  await chrome.notifications.create(id, {
    type: 'basic',
    iconUrl: extensionUrl('icons/icon-128.png'),
    title,
    message,
    // Firefox refuses an option that it does not know.
    ...(chrome.sidePanel && { silent: true }),
  })
}

const openNotification = (id: string): void => {
  void chrome.notifications.clear(id)
  void openTab(id)
}

/** Makes a click on a notification open its address, which is its id. Idempotent, as the listener is one function. */
export const openNotificationsOnClick = (): void => chrome.notifications?.onClicked.addListener(openNotification)

/** Requests the permission for notifications; needs a user gesture. */
export const requestNotifications = (): Promise<boolean> =>
  chrome.permissions.request({ permissions: ['notifications'] })

export interface Shortcut {
  readonly description: string
  readonly shortcut: string
}

/** Opens the browser's page for extension shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(chrome.commands, 'openShortcutSettings')
  if (typeof open === 'function') await open.call(chrome.commands)
  else await openTab(sidebar() ? 'about:addons' : 'chrome://extensions/shortcuts')
}

/** Keyboard shortcuts as they are bound now; an empty string for none. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await chrome.commands.getAll()
  return all
    .filter(({ description }) => description)
    .map(({ description, shortcut }) => ({ description: description ?? '', shortcut: shortcut ?? '' }))
}
