/** Lines of the meeting log, latest first, each with a button that withdraws it. */
import { useState } from 'preact/hooks'
import { isOnArticle } from '../../shared/domain/continuations'
import type { InterventionEntry, Subject } from '../../shared/domain/entries'
import { lang, locale, t } from '../i18n'
import { colonIn } from '../i18n/typography'
import { interventionsIn, myEntries } from '../model/following'
import { day, negotiation } from '../model/state'
import { Icon } from '../parts/Glyph'
import { memberName } from '../parts/Reporter'
import { ShowMore } from '../parts/ShowMore'
import { verbName } from './intervention-verbs'
import { screenNames } from './report-phrases'
import { withdrawIntervention } from './save-entries'

const PAGE = 50

export function Interventions({ lines }: { lines: readonly InterventionEntry[] }) {
  const [shown, setShown] = useState(PAGE)
  const time = new Intl.DateTimeFormat(locale.value, { dateStyle: 'short', timeStyle: 'short' })
  return (
    <>
      <ol class="rows">
        {lines
          .toReversed()
          .slice(0, shown)
          .map((line) => (
            <Item key={line.id} line={line} time={time} />
          ))}
      </ol>
      <ShowMore shown={shown} total={lines.length} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}

function Item({ line, time }: { line: InterventionEntry; time: Intl.DateTimeFormat }) {
  const article = screenNames().article(line.article)
  return (
    <li>
      <time dateTime={line.madeAt}>{time.format(Date.parse(line.madeAt))}</time>
      <span>
        <b>{memberName(line.member)}</b> {verbName(line.verb)}
        {colonIn(lang.value)}
        {article}
        {line.text && `. ${line.text}`}
      </span>
      <button class="btn quiet" type="button" onClick={() => void withdrawIntervention(line)}>
        {t('correct-withdraw')}
        <span class="vh">
          , {memberName(line.member)} {verbName(line.verb)} {article}
        </span>
      </button>
    </li>
  )
}

/** Section of the lines on an article, of a member, or of a meeting, up to the as-of date; nothing where there are none. */
export function InterventionsOn({ subject, name }: { subject: Subject; name: string }) {
  const isOn = filterOf(subject)
  const lines = interventionsIn(myEntries()).filter((line) => line.day <= day.value && isOn(line))
  if (lines.length === 0) return null
  return (
    <section class="private" aria-label={`${t('room-title')}, ${name}`}>
      <h2>
        <Icon name="lock" /> {t('room-title')}
      </h2>
      <Interventions lines={lines} />
    </section>
  )
}

function filterOf({ kind, id }: Subject): (line: InterventionEntry) => boolean {
  if (kind !== 'article') return (line) => line[kind] === id
  // Also what was said of the articles that it continues.
  const isOn = isOnArticle(negotiation.value?.pack.articles ?? [], id)
  return ({ article, day }) => isOn(article, day)
}
