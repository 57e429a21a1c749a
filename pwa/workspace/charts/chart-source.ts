/** Lines under a chart that leaves: whose pages it is drawn from, where it was made, and of what day it is. */
import { compare } from '../../../shared/domain/compare'
import { partedBy } from '../../../shared/domain/text/typography'
import type { Chart } from '../../charts/chart'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import type { DataOnDay } from '../../model/public-view'
import { publishedPack } from '../../model/state'
import { publisherOf } from '../../parts/facts/publishers'
import type { Added } from './chart-entries'

/** Publishers that are named; the others are counted. */
const NAMED = 3

/** Sentence on the publishers of the sources; empty without any. */
export function sourcesText({ sources }: Pick<Chart, 'sources'>): string {
  const publishers = publishersOf(sources)
  const named = publishers.slice(0, NAMED)
  const others = publishers.length - named.length
  if (named.length === 0) return ''
  // Names of publishers have commas.
  const names = named.join(partedBy(lang.value))
  return others > 0 ? t('chart-sources-more', { names, n: others }) : t('chart-sources', { names })
}

/** The sources on a line, and the day and the product on another. */
export function sourceLines(
  chart: Pick<Chart, 'sources'>,
  { negotiation, day }: Pick<DataOnDay, 'negotiation' | 'day'>,
  added: Added,
): readonly string[] {
  const about = { negotiation: nameIn(negotiation.names), version: publishedPack.value?.version ?? '' }
  const { coverage } = negotiation
  const covered = added.n > 0 ? 'chart-coverage-dataset' : 'chart-coverage'
  const made = [
    t('chart-day', { date: dateText(day, 'long') }),
    coverage && day > coverage.completeTo ? t(covered, { date: dateText(coverage.completeTo, 'long') }) : '',
    added.n > 0 ? t('chart-made-added', { ...about, added: addedText(added) }) : t('chart-made', about),
  ]
  return [sourcesText(chart), made.filter((sentence) => sentence !== '').join(' ')].filter((line) => line !== '')
}

/** The number of added entries, with the date of the latest. */
const addedText = ({ n, latest }: Added): string =>
  latest === null ? t('chart-added', { n }) : t('chart-added-dated', { n, date: dateText(latest, 'long') })

/** Publishers of pages, those of the most pages first. */
function publishersOf(sources: readonly string[]): readonly string[] {
  const pages = new Map<string, Set<string>>()
  for (const url of sources) {
    const publisher = publisherOf(url)
    const known = pages.get(publisher)
    if (known) known.add(url)
    else pages.set(publisher, new Set([url]))
  }
  return [...pages].sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || compare(a, b)).map(([publisher]) => publisher)
}
