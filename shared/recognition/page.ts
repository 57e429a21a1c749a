/** Topic classification and date of a page. */

import { effectiveDay, LATEST_DAY } from '../domain/dates/days'
import type { StatementLang } from '../domain/text/langs'
import type { Day, ReadingLang } from '../domain/types'
import { pageDate } from './dates'
import type { Lexicon } from './lexicon'
import type { Name } from './names/names'
import { namesIn } from './names/names'
import type { Terms } from './names/word-classes'
import { termsOf } from './names/word-classes'
import { type Scan, scanBlocks } from './scan'
import { ScratchBuffer } from './scratch-buffer'
import { isOfAnotherAlone, OFF_TOPIC, ON_TOPIC, topicRow } from './topic-rows'
import { headingSigns, signsOf } from './topic-signs'
import type { PageDate, PageLayout, PageText } from './types'

export interface PageContext {
  readonly lang: ReadingLang
  readonly date: PageDate | null
  /** Day of the page, else the day on which it is read. */
  readonly day: Day
  readonly onTopic: boolean
  readonly nearness: number
  /** Id of the row of `topic-rows.ts` that decided; none where the user states the topic, or where no row holds. */
  readonly topicRow: string | undefined
  /** Last day that is not ahead: on which the page is read, else its own. */
  readonly latest: Day
  readonly layout?: PageLayout | undefined
  /** The title or the address names the talks or their matter, the user does, or there is no title that could. */
  readonly isTitled: boolean
  /** True for a heading that names another agreement, and not these talks. */
  readonly isOfAnother: (heading: string) => boolean
}

/** Context of a page whose statements are read. */
export interface StatementContext extends PageContext {
  readonly lang: StatementLang
}

/** A heading is read by itself, once the statements under it are: the arrays of the page are in use then. */
function isHeadingOfAnother(lexicon: Lexicon, heading: string): boolean {
  const scratch = new ScratchBuffer()
  return isOfAnotherAlone(signsOf(lexicon, termsOf(lexicon, scanBlocks(lexicon, [heading], 0, scratch), scratch), []))
}

/** Reads the context that mentions depend on, and returns the intermediate results for reuse. */
export function readContext(
  lexicon: Lexicon,
  page: PageText,
  scan: Scan,
  scratch: ScratchBuffer,
  off?: ReadonlySet<string>,
): { context: PageContext; terms: Terms; names: Name[] } {
  const terms = termsOf(lexicon, scan, scratch)
  const names = namesIn(lexicon, scan, terms)
  const heading = headingSigns(lexicon, page, scratch)
  const row = page.about ? undefined : topicRow(signsOf(lexicon, terms, names), heading, names, terms, off)
  const nearness = page.about ? ON_TOPIC : (row?.nearness ?? OFF_TOPIC)
  const date = pageDate(page, scan, terms)
  const day = date ? effectiveDay(date.day) : (page.readOn ?? LATEST_DAY)
  const context = {
    lang: lexicon.lang,
    date,
    day,
    onTopic: nearness === ON_TOPIC,
    nearness,
    latest: page.readOn ?? day,
    topicRow: row?.id,
    layout: page.layout,
    isTitled: page.about === true || !page.title || heading.topic + heading.matter + heading.place + heading.talks > 0,
    isOfAnother: (heading: string) => isHeadingOfAnother(lexicon, heading),
  }
  return { context, terms, names }
}
