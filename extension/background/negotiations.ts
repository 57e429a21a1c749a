/** The negotiations for the settings and the card: those that are on, and the supplied datasets that could be. */

import { nameIn } from '../../shared/domain/text/names'
import type { Negotiations, NegotiationView } from '../messages'
import { uiLang } from '../ui-lang'
import { SUPPLIED, suppliedPack } from './bases'
import { unreadFeedHosts } from './feeds'
import { isFromPwa, packsNow } from './record'

export async function negotiations(): Promise<Negotiations> {
  const on = await packsNow()
  const chosenIn = (await isFromPwa()) ? 'pwa' : 'settings'
  const isOn = (negotiation: string) => on.some(({ id }) => id === negotiation)
  const others = chosenIn === 'pwa' ? [] : SUPPLIED.filter(({ id }) => !isOn(id))
  const off = await Promise.all(others.map(({ file }) => suppliedPack(file)))
  return { chosenIn, all: [...on, ...off].map((pack) => viewOf(pack, isOn(pack.id))) }
}

const viewOf = ({ id, names, sites }: Awaited<ReturnType<typeof suppliedPack>>, isOn: boolean): NegotiationView => ({
  id,
  name: nameIn(names, uiLang()),
  isOn,
  sites: sites.map(({ origin }) => origin),
  unreadFeeds: unreadFeedHosts({ sites }),
})
