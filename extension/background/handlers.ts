/** Request handlers of the background, by request name. */
import { localDay } from '../../shared/domain/days'
import type { Sender } from '../browser'
import { injectScript, openPanel, storage } from '../browser'
import type { Choices, PanelView, RequestName, Requests, Selected } from '../messages'
import { uiLang } from '../words'
import { showCounts } from './badge'
import { allSaved, save, savedOn, undo, waiting } from './outbox'
import { outboxFile } from './outbox-file'
import { forgetPwa, handleBridgeMessage, helloMessage, openInPwa, pwaState } from './pwa'
import { dataFor, remakeTurns, snapshotId } from './record'
import { changeSettings, setSiteOff, settings } from './settings'
import { addSite, removeSite, syncSites } from './sites'
import { articleCard, compareClaim, memberCard, namedView } from './views'
import { news, syncWatch } from './watch'

type Handlers = {
  readonly [N in RequestName]: (params: Requests[N]['params'], sender: Sender) => Promise<Requests[N]['result']>
}

const now = () => new Date().toISOString()
/** Today in the user's time zone. */
const today = () => localDay(new Date())

export const HANDLERS: Handlers = {
  async seen(seen, sender) {
    if (sender.tabId !== null) await showCounts(sender.tabId, sender.frameId, seen)
    return settings()
  },
  async bring({ what }, { tabId, frameId }) {
    if (tabId !== null) await injectScript(what, tabId, frameId)
    return null
  },
  async card({ kind, id, pageDay }) {
    const record = await dataFor(false)
    return kind === 'article' ? articleCard(record, id, pageDay, today(), uiLang()) : memberCard(record, id, uiLang())
  },
  async open({ kind, id }) {
    await openInPwa(kind, id)
    return null
  },
  async keep({ drafts }) {
    const ids = await save(drafts, now())
    await remakeTurns()
    return { ids }
  },
  async undo({ ids }) {
    await undo(ids, now())
    await remakeTurns()
    return null
  },
  async choose({ selected }, sender) {
    await storage.set({ pending: selected })
    if (sender.tabId !== null) await openPanel(sender.tabId)
    return null
  },
  keptHere: ({ url, ids }, sender) => savedOn(url, sender.own, ids),
  bridgeHello: async () => [await helloMessage()],
  bridgeHeard: ({ data }, { url }) => handleBridgeMessage(data, new URL(url).origin, now()),
  async compare({ report }): Promise<PanelView> {
    const record = await dataFor(true)
    const saved = await savedOn(report.place.url, true)
    const own = new Set((await allSaved()).map(({ id }) => id))
    const lang = uiLang()
    const name = (id: string) => record.negotiation.articles.find((article) => article.id === id)?.names[lang] ?? id
    const named = report.named.flatMap((one) => namedView(record, one, report.pageDay, today(), lang) ?? [])
    return {
      recordEnd: record.ledger.end,
      source: (await snapshotId()) === null ? 'shipped' : 'pwa',
      compared: report.claims.map((claim) => ({
        claim,
        name: name(claim.article),
        ...compareClaim(record.ledger, claim, today(), own),
        keptAs:
          saved.find((one) => one.article === claim.article && one.status === claim.status && one.quote === claim.quote)
            ?.id ?? null,
      })),
      articles: named.filter((one) => one.kind === 'article'),
      members: named.filter((one) => one.kind === 'member'),
    }
  },
  async pending() {
    const { pending } = await storage.get(['pending'])
    await storage.remove(['pending'])
    return (pending as Selected | undefined) ?? null
  },
  async choices(): Promise<Choices> {
    const { negotiation } = await dataFor(false)
    const lang = uiLang()
    return {
      articles: negotiation.articles
        .map(({ id, names }) => ({ id, name: names[lang] }))
        .sort((a, b) => a.name.localeCompare(b.name, lang)),
      statuses: negotiation.statuses.map(({ id, phase }) => ({ id, phase })),
    }
  },
  waiting: () => waiting(),
  outboxFile: () => outboxFile(now()),
  settings: () => settings(),
  async chooseLayer({ layer }) {
    await changeSettings((known) => ({ ...known, layer }))
    return null
  },
  async saveSettings({ settings: next }) {
    const { pwaUrl } = await settings()
    const { pwaUrl: moved } = await changeSettings(() => next)
    if (moved !== pwaUrl) await forgetPwa()
    await syncSites()
    await syncWatch()
    return null
  },
  async addSite({ origin }) {
    await addSite(origin)
    return null
  },
  async removeSite({ origin }) {
    await removeSite(origin)
    return null
  },
  async siteOff({ origin, off }) {
    await setSiteOff(origin, off)
    return null
  },
  news: () => news(),
  pwaState: () => pwaState(),
}
