/** Lines of the meeting log, latest first, each with its author, its visibility and a button that withdraws it. */
import { useState } from 'preact/hooks'
import { isOnArticle } from '../../shared/domain/continuation-queries'
import type { InterventionEntry, Subject } from '../../shared/domain/entries'
import { lang, locale, t } from '../i18n'
import { colonIn } from '../i18n/typography'
import { interventionsIn, myEntries } from '../model/following'
import { day, negotiation } from '../model/state'
import { Byline } from '../parts/Byline'
import { Icon } from '../parts/Glyph'
import { memberName } from '../parts/Reporter'
import { ShowMore } from '../parts/ShowMore'
import { verbName } from './intervention-verbs'
import { screenNames } from './report-phrases'
import { withdrawIntervention } from './save-entries'

const PAGE = 50

interface SectionProps {
  readonly title: string
  /** Name of the section for screen readers, where the title alone does not tell it from others. */
  readonly label?: string
  readonly lines: readonly InterventionEntry[]
}

/** Section of lines under a heading, marked as private unless a public one is among them. */
export function InterventionsSection({ title, label, lines }: SectionProps) {
  const isPrivate = lines.every(({ layer }) => layer === 'private')
  return (
    <section class={isPrivate ? 'private' : undefined} aria-label={label}>
      <h2 class={isPrivate ? undefined : 'sec'}>
        {isPrivate && <Icon name="lock" />} {title}
      </h2>
      {lines.length === 0 && <p>{t('nothing-yet')}</p>}
      <Lines lines={lines} />
    </section>
  )
}

function Lines({ lines }: Pick<SectionProps, 'lines'>) {
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
    <li class={line.layer === 'private' ? 'own-private' : undefined}>
      <div class="when">
        <time dateTime={line.madeAt}>{time.format(Date.parse(line.madeAt))}</time> <Byline by={line.by} />
      </div>
      <span>
        <span class="flag">
          {line.layer === 'private' && <Icon name="lock" />} {t(`visibility-${line.layer}`)}
        </span>{' '}
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
  return <InterventionsSection title={t('room-title')} label={`${t('room-title')}, ${name}`} lines={lines} />
}

function filterOf({ kind, id }: Subject): (line: InterventionEntry) => boolean {
  if (kind !== 'article') return (line) => line[kind] === id
  // Also what was said of the articles that it continues.
  const isOn = isOnArticle(negotiation.value?.pack.articles ?? [], id)
  return ({ article, day }) => isOn(article, day)
}
