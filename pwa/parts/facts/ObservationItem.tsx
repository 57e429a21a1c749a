/** List item of one observation: date, status, statement, quote, reporter, source, basis, and the menu of what can be done with it. */
import type { ComponentChildren } from 'preact'
import { authorOf } from '../../../shared/domain/entries/authors'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import { quotedIn, unquoted } from '../../../shared/domain/text/typography'
import type { Status } from '../../../shared/domain/types'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { useAsked } from '../dialogs/use-asked'
import { lazyScreen } from '../loading/lazy-screen'
import { RowMenu } from '../menus/RowMenu'
import { passOnObservation, sourceAction } from '../PassOn'
import { Byline } from './Byline'
import { EditorsNote } from './EditorsNote'
import { Glyph } from './Glyph'
import { OriginTag } from './OriginTag'
import { inSentence, PhaseWord, phaseOfStatus, statusName } from './Phase'
import { sourceName } from './publishers'
import { reporterText } from './Reporter'
import { Source } from './Source'
import { When } from './When'

const EffectNote = lazyScreen(() => import('./EffectNote').then((module) => module.EffectNote), true)

interface Props {
  readonly entry: LedgerEntry
  readonly wentBackFrom?: Status | null
  /** Reason for replacing an earlier observation; `null` if it replaces none. */
  readonly reason?: string | null
  /** True where it names a status update of another article, and so replaces none. */
  readonly foreign?: boolean
  /** Names of the articles it depends on, as one text. */
  readonly dependsOn?: string
  /** Shown above the status in lists over several articles. */
  readonly heading?: ComponentChildren
}

export function ObservationItem({
  entry,
  wentBackFrom = null,
  reason = null,
  foreign = false,
  dependsOn = '',
  heading,
}: Props) {
  const { observation, origin, layer } = entry
  const { evidence, statement, basis, date } = observation
  // Texts of a pack are in English, whatever the language of the interface.
  const written = origin === 'pack' ? 'en' : undefined
  return (
    <li
      class={[basis, origin === 'mine' && 'mine', !isPublic({ layer }) && 'own-private'].filter(Boolean).join(' ')}
      {...useAsked<HTMLLIElement>('observation', observation.id)}
    >
      <div>
        <When date={date} /> <Byline by={authorOf(entry.observation)} />
      </div>
      <div>
        {heading}
        <StatusWord entry={entry} />
        {wentBackFrom && <span class="back">{t('back-from', { status: inSentence(statusName(wentBackFrom)) })}</span>}
      </div>
      <div>
        {statement && statement !== evidence.quote && (
          <p class="words" lang={written}>
            {statement}
          </p>
        )}
        {evidence.quote && (
          <blockquote lang={evidence.lang}>{quotedIn(lang.value, unquoted(evidence.quote))}</blockquote>
        )}
        <Line entry={entry} dependsOn={dependsOn} />
        <BasisLine entry={entry} written={written} />
        {reason !== null && <p class="by">{t('replaces', { reason })}</p>}
        {foreign && <p class="by">{t('replaces-none')}</p>}
        {origin === 'mine' && <EffectNote observation={observation} />}
      </div>
      <RowMenu
        name={t('status-on', { status: statusName(entry.status), date: dateText(date) })}
        actions={() => [
          { text: t(origin === 'pack' ? 'add-correct' : 'correct'), href: linkTo('correct', observation.id) },
          ...passOnObservation({ ...observation, origin, layer }),
          ...(evidence.alsoAt ?? []).flatMap(sourceAction),
        ]}
      />
    </li>
  )
}

function StatusWord({ entry: { status, observation } }: { entry: LedgerEntry }) {
  if (status.kind === 'flag')
    return (
      <span>
        {statusName(status)} <span class="label">{t('flag')}</span>
      </span>
    )
  if (observation.basis === 'planned') return <span class="detail">{statusName(status)}</span>
  const phase = phaseOfStatus(status)
  if (status.id === phase) return <PhaseWord phase={phase} glyph />
  return (
    <span class={`phase ph-${phase}`}>
      <Glyph phase={phase} />
      {statusName(status)}
    </span>
  )
}

function Line({ entry, dependsOn }: { entry: LedgerEntry; dependsOn: string }) {
  const { evidence, reportedBy, target, outstandingCount, date } = entry.observation
  const { published, alsoAt = [] } = evidence
  const by = reporterText(reportedBy)
  const parts = [
    by,
    published && published !== date
      ? t(published.length < 10 ? 'published-month' : 'published', { date: dateText(published) })
      : '',
    outstandingCount === undefined ? '' : t('outstanding-count', { n: outstandingCount }),
    target
      ? t('target-by', { status: inSentence(statusName({ id: target.status })), date: dateText(target.date) })
      : '',
    dependsOn === '' ? '' : t('depends-on', { names: dependsOn }),
  ].filter(Boolean)
  return (
    <p class="by">
      <OriginTag entry={entry} /> <Source evidence={evidence} />
      {parts.map((part) => ` · ${part}`)}
      {alsoAt.length > 0 && ` · ${t('also-at')} ${alsoAt.map(sourceName).join(', ')}`}
    </p>
  )
}

/** For inferred and planned, the basis and its reason; for reported, the plain note, if any. */
function BasisLine({
  entry: { observation, origin },
  written,
}: {
  readonly entry: LedgerEntry
  /** Language of the words, where it is known. */
  readonly written: string | undefined
}) {
  const { basis, note } = observation
  if (basis === 'reported')
    return note ? <p class="by">{origin === 'pack' ? <EditorsNote note={note} lang="en" /> : note}</p> : null
  return (
    <p class="basis">
      <b>{t(`basis-${basis}`)}</b>
      <span lang={written}>{note}</span>
    </p>
  )
}
