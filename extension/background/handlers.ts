/** Request handlers of the background, by request name. */
import { coverageBeside } from '../../shared/domain/coverage'
import { localDay } from '../../shared/domain/days'
import { nameIn } from '../../shared/domain/names'
import type { Sender } from '../browser'
import { injectScript } from '../browser'
import type { Choices, PanelView, RequestName, Requests, Selected } from '../messages'
import { pageSettingsOf } from '../settings'
import { uiLang } from '../words'
import { showCounts } from './badge'
import { allSaved, save, savedClaims, savedOn, syncedInPrivate, undo, waiting } from './outbox'
import { outboxFile } from './outbox-file'
import { bridgeStart, bridgeUnsent, connect, forgetPwa, handleBridgeMessage, openInPwa, pwaState } from './pwa'
import { dataFor, packNow, remakeTurns, snapshotId } from './record'
import { isOwnSite } from './requests'
import { changeSettings, setSiteOff, settings } from './settings'
import { addSite, removeSite, syncSites } from './sites'
import { vault } from './vault'
import { articleCard, compareClaim, idsInForce, lastDayIn, memberCard, namedView } from './views'
import { news, syncWatch } from './watch'

type Handlers = {
  readonly [N in RequestName]: (params: Requests[N]['params'], sender: Sender) => Promise<Requests[N]['result']>
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '')

const now = () => new Date().toISOString()
/** Today in the user's time zone. */
const today = () => localDay(new Date())

export const HANDLERS: Handlers = {
  async seen(seen, sender) {
    if (sender.tabId !== null) await showCounts(sender.tabId, sender.frameId, seen)
    const known = pageSettingsOf(await settings())
    return { ...known, off: known.off.filter((origin) => origin === originOf(sender.url)) }
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
    const ids = await save(drafts, { madeAt: now(), negotiation: (await packNow()).id })
    await remakeTurns()
    return { ids }
  },
  async undo({ ids }) {
    await undo(ids, now())
    await remakeTurns()
    return null
  },
  async choose({ selected }) {
    await vault.set({ pending: selected })
    return null
  },
  async keptHere({ url, ids }, sender) {
    if (!isOwnSite(url, sender)) return { saved: [], synced: [] }
    return { saved: await savedOn(url, (await packNow()).id, sender.own, ids), synced: await syncedInPrivate(ids) }
  },
  savedFrom: async ({ url, claims }) => savedClaims(url, (await packNow()).id, claims),
  bridgeStart: (_, { url }) => bridgeStart(originOf(url)),
  bridgeUnsent: (_, { url }) => bridgeUnsent(originOf(url)),
  bridgeHeard: ({ data }, { url }) => handleBridgeMessage(data, originOf(url), now()),
  async compare({ report }): Promise<PanelView> {
    const record = await dataFor(true)
    const saved = await savedClaims(report.place.url, record.negotiation.id, report.claims)
    const own = new Set((await allSaved()).map(({ id }) => id))
    const lang = uiLang()
    const { articles, coverage, statuses } = record.negotiation
    const told = coverageBeside(coverage, null, today())
    const name = (id: string) => {
      const article = articles.find((candidate) => candidate.id === id)
      return article ? nameIn(article.names, lang) : id
    }
    const named = report.named.flatMap((one) => namedView(record, one, report.pageDay, today(), lang) ?? [])
    return {
      recordEnd: lastDayIn(record.ledger),
      coverage: told ? nameIn(told.names, lang) : '',
      source: (await snapshotId()) === null ? 'shipped' : 'pwa',
      compared: report.claims.map((claim, index) => ({
        claim,
        name: name(claim.article),
        ...compareClaim(record.ledger, claim, today(), own, lang),
        keptAs: saved[index]?.id ?? null,
      })),
      articles: named.filter((one) => one.kind === 'article'),
      members: named.filter((one) => one.kind === 'member'),
      statuses: statuses.map(({ id, names }) => ({ id, name: nameIn(names, lang) })),
    }
  },
  async pending() {
    const { pending } = await vault.get(['pending'])
    if (pending !== undefined) await vault.remove(['pending'])
    return (pending as Selected | undefined) ?? null
  },
  async choices(): Promise<Choices> {
    const { negotiation } = await dataFor(false)
    const lang = uiLang()
    return {
      articles: negotiation.articles
        .map(({ id, names }) => ({ id, name: nameIn(names, lang) }))
        .sort((a, b) => a.name.localeCompare(b.name, lang)),
      members: negotiation.members.map(({ id, shortNames }) => ({ id, name: nameIn(shortNames, lang) })),
      statuses: negotiation.statuses.map(({ id, names, phase }) => ({ id, name: nameIn(names, lang), phase })),
    }
  },
  articlesOn: async ({ day }) => idsInForce(await dataFor(false), day),
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
  async connect() {
    await connect()
    return null
  },
}
