/** Request handlers of the background, by request name. */

import { localDay } from '../../shared/domain/dates/days'
import { nameIn } from '../../shared/domain/text/names'
import { lessonsFile } from '../../shared/recognition/evaluation/lessons'
import type { Sender } from '../browser'
import { injectScript } from '../browser'
import type { Choices, RequestName, Requests, Selected } from '../messages'
import { pageSettingsOf } from '../settings'
import { uiLang } from '../ui-lang'
import { showCounts } from './badge'
import { negotiations } from './negotiations'
import { news, seeNews } from './news'
import { save, savedClaims, savedOn, syncedInPrivate, undo, waiting } from './outbox'
import { outboxFile } from './outbox-file'
import { panelView } from './panel-view'
import { bridgeStart, bridgeUnsent, connect, forgetPwa, handleBridgeMessage, openInPwa, pwaState } from './pwa'
import { allData, changeSupplied, dataFor, negotiationsNow, packsNow, remakeTurns } from './record'
import { forgetLessons, learn, lessons, unlearn } from './settings/lessons'
import { isOwnSite } from './settings/requests'
import { changeSettings, setSiteOff, settings } from './settings/settings'
import { addSite, removeSite, syncSites } from './settings/sites'
import { chooseVisibility, visibilityOn } from './settings/visibility'
import { forgetWrongReadings, noteWrong, refusedOn, takeNotesBack, wrongReadings } from './settings/wrong-readings'
import { vault } from './vault'
import { articleCard, effectView, idsInForce, memberCard } from './views'
import { pollIfChanged, syncWatch } from './watch'

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
  async card({ negotiation, kind, id, pageDay }) {
    const record = await dataFor(negotiation, false)
    if (!record) return null
    return kind === 'article' ? articleCard(record, id, pageDay, today(), uiLang()) : memberCard(record, id, uiLang())
  },
  async open(entity) {
    await openInPwa(entity)
    return null
  },
  negotiations: () => negotiations(),
  async keep({ drafts }) {
    const ids = await save(drafts, now())
    await remakeTurns()
    return { ids }
  },
  async undo({ ids }) {
    await undo(ids, now())
    await remakeTurns()
    await unlearn(ids)
    return null
  },
  async refuse({ note }) {
    await noteWrong(note)
    return null
  },
  async takeBack({ ids }) {
    await takeNotesBack(ids)
    await unlearn(ids)
    return null
  },
  taught: async () => ({ wrong: await wrongReadings(), lessons: (await lessons()).length }),
  lessonsFile: async () => lessonsFile(await lessons()),
  async learn({ lessons: added }) {
    await learn(added)
    return null
  },
  async forgetTaught({ what }) {
    if (what === 'lessons') await forgetLessons()
    else await forgetWrongReadings()
    return null
  },
  async visibility({ url, layer }) {
    if (layer) await chooseVisibility(url, layer)
    return layer ?? (await visibilityOn(url))
  },
  async choose({ selected }) {
    await vault.set({ pending: selected })
    return null
  },
  async keptHere({ url, ids }, sender) {
    if (!isOwnSite(url, sender)) return { saved: [], synced: [], refused: [] }
    const [saved, synced, refused] = await Promise.all([
      negotiationsNow().then((all) => savedOn(url, all, sender.own, ids)),
      syncedInPrivate(ids),
      refusedOn(url),
    ])
    return { saved, synced, refused }
  },
  savedFrom: ({ url, claims }) => savedClaims(url, claims),
  async effects({ drafts }) {
    // With the private entries that wait: only own pages may ask.
    const all = drafts.length > 0 ? await allData(true) : []
    const ledgers = new Map(all.map(({ negotiation, ledger }) => [negotiation.id, ledger]))
    return drafts.map((draft) => {
      const ledger = ledgers.get(draft.negotiation)
      return ledger ? effectView(ledger, draft, today()) : null
    })
  },
  bridgeStart: (_, { url }) => bridgeStart(originOf(url)),
  bridgeUnsent: (_, { url }) => bridgeUnsent(originOf(url)),
  bridgeHeard: ({ data }, { url }) => handleBridgeMessage(data, originOf(url), now()),
  compare: async ({ report }) => panelView(report, today()),
  async pending() {
    const { pending } = await vault.get(['pending'])
    if (pending !== undefined) await vault.remove(['pending'])
    return (pending as Selected | undefined) ?? null
  },
  async choices({ negotiation: of }): Promise<Choices> {
    const lang = uiLang()
    const negotiation = (await packsNow()).find(({ id }) => id === of)
    if (!negotiation) return { articles: [], members: [], statuses: [], roles: [] }
    return {
      articles: negotiation.articles
        .map(({ id, names }) => ({ id, name: nameIn(names, lang) }))
        .sort((a, b) => a.name.localeCompare(b.name, lang)),
      members: negotiation.members.map(({ id, shortNames }) => ({ id, name: nameIn(shortNames, lang) })),
      statuses: negotiation.statuses.map(({ id, names, phase }) => ({ id, name: nameIn(names, lang), phase })),
      roles: negotiation.roleKinds.map(({ id, names }) => ({ id, name: nameIn(names, lang) })),
    }
  },
  async articlesOn({ negotiation, day }) {
    const record = await dataFor(negotiation, false)
    return record ? idsInForce(record, day) : []
  },
  waiting: () => waiting(),
  outboxFile: () => outboxFile(now()),
  settings: () => settings(),
  async saveSettings({ settings: next }) {
    const before = await settings()
    const { pwaUrl: moved, negotiations: chosen } = await changeSettings(() => next)
    if (moved !== before.pwaUrl) await forgetPwa()
    if (String(chosen) !== String(before.negotiations)) {
      await changeSupplied()
      void pollIfChanged()
    }
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
  async newsSeen({ urls }) {
    await seeNews(urls)
    return null
  },
  pwaState: () => pwaState(),
  async connect() {
    await connect()
    return null
  },
}
