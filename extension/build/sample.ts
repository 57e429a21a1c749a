/** Names for the sample text of the welcome page, by language: of the bundled negotiation, whatever it is. */
import { nameIn } from '../../shared/domain/text/names'
import { LANGS, type Lang, type Negotiation } from '../../shared/domain/types'
import { watchedSites } from './watched-sites'

/** Day, negotiation, members that lead the talks, and two articles that were agreed on that day. */
export type Sample = readonly [day: string, negotiation: string, members: string, one: string, other: string]

export function samplesOf(negotiation: Negotiation): Readonly<Record<Lang, Sample>> {
  const { day, articles } = agreedTogether(negotiation)
  const members = leadersOf(negotiation)
  const sampleIn = (lang: Lang): Sample => {
    const [one = '', other = ''] = articles.map(({ names }) => nameIn(names, lang))
    const locale = lang === 'en' ? 'en-GB' : lang
    return [
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
      nameIn(negotiation.names, lang),
      new Intl.ListFormat(locale).format(members.map(({ shortNames }) => nameIn(shortNames, lang))),
      one,
      other,
    ]
  }
  const [en, fr, es] = LANGS.map(sampleIn)
  if (!en || !fr || !es) throw new Error('a language has no sample')
  return { en, fr, es }
}

/** The last day on which two articles or more were agreed, and those two whose names are the shortest. */
function agreedTogether({ statuses, observations, articles }: Negotiation) {
  const agreed = new Set(statuses.filter(({ phase }) => phase === 'clean').map(({ id }) => id))
  const known = observations.filter(
    ({ status, date, basis }) => agreed.has(status) && date.length === 10 && basis === 'reported',
  )
  const days = [...new Set(known.map(({ date }) => date))].map((day) => ({
    day,
    articles: articles
      .filter(
        ({ id, kind, genericName }) =>
          kind === 'article' && !genericName && known.some(({ article, date }) => article === id && date === day),
      )
      .sort((a, b) => nameIn(a.names, 'en').length - nameIn(b.names, 'en').length)
      .slice(0, 2),
  }))
  const day = days.filter((one) => one.articles.length === 2).sort((a, b) => (a.day < b.day ? 1 : -1))[0]
  return day ?? { day: observations[0]?.date ?? '2000-01-01', articles: articles.slice(0, 2) }
}

/** Page of a watched site that most status updates are from, the latest of these; `null` where there is none. */
export function samplePageOf(negotiation: Negotiation): string | null {
  const origins = new Set(watchedSites(negotiation).map(({ origin }) => origin))
  const pages = new Map<string, { n: number; date: string }>()
  for (const { evidence, date } of negotiation.observations) {
    const { url } = evidence
    if (!url || !origins.has(new URL(url).origin)) continue
    const { n } = pages.get(url) ?? { n: 0 }
    pages.set(url, { n: n + 1, date })
  }
  const [best] = [...pages].sort(([, a], [, b]) => b.n - a.n || (a.date < b.date ? 1 : -1))
  return best?.[0] ?? null
}

/** Members with a role that leads the talks; without one the first of the list. */
function leadersOf({ roleKinds, roles, members }: Negotiation) {
  const heads = roleKinds.filter(({ leads }) => leads === 'talks').map(({ id }) => id)
  const leading = new Set(
    roles.filter(({ role }) => heads.some((head) => role.startsWith(head))).flatMap((role) => role.members),
  )
  const found = members.filter(({ id }) => leading.has(id))
  return found.length > 0 ? found : members.slice(0, 3)
}
