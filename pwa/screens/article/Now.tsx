/** Current status of an article as of the date, with its latest source. */
import { successionsOf } from '../../../shared/domain/assembly/successions'
import {
  type ArticleStatus,
  isInferred,
  type Standing,
  sinceOf,
  statusAsOf,
  statusSinceOf,
} from '../../../shared/domain/ledger/ledger'
import { quotedIn, unquoted } from '../../../shared/domain/text/typography'
import type { Article, DayOrMonth, Status } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { dateInText } from '../../i18n/dates'
import { linkTo, openOverlay } from '../../model/navigation'
import { day, ledger, negotiation } from '../../model/state'
import { addAction } from '../../parts/facts/AddButton'
import { CoverageNote } from '../../parts/facts/CoverageNote'
import { EditorsNote } from '../../parts/facts/EditorsNote'
import { entityActions } from '../../parts/facts/EntityActions'
import { Flags } from '../../parts/facts/Flags'
import { Glyph } from '../../parts/facts/Glyph'
import { OriginTag } from '../../parts/facts/OriginTag'
import { detailOf, inSentence, phaseName, statusName } from '../../parts/facts/Phase'
import { reporterText } from '../../parts/facts/Reporter'
import { Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { type MenuAction, RowMenu } from '../../parts/menus/RowMenu'
import { passOnEntity } from '../../parts/PassOn'
import { StatusMeaning } from '../../workspace/StatusMeaning'

export function Now({ article }: { article: Article }) {
  const status = statusAsOf(ledger.value, article.id, day.value)
  const { standing } = status
  // For the agreement as a whole the status says more than the phase.
  const isInstrument = article.kind === 'instrument'
  if (!standing) return <NoStatus article={article} status={status} />
  return (
    <section class={`now ph-${standing.phase}`} aria-labelledby="now">
      <Glyph phase={standing.phase} className="big" />
      <div>
        <h2 class="st" id="now">
          {isInstrument ? statusName(standing.status) : phaseName(standing.phase)}{' '}
          <small>{holdsSince(article, standing)}</small>
        </h2>
        <p>
          <CoverageNote article={article.id} />
        </p>
        <LatestSource standing={standing} />
        {status.outstandingCount !== null && <p>{t('outstanding-count', { n: status.outstandingCount })}</p>}
        <p>
          <Flags flags={status.flags.map((entry) => entry.status)} />
        </p>
        <Meaning status={standing.status} />
        {standing.contestedBy.length > 0 && (
          <p class="contested">
            {t('now-contested', {
              statuses: standing.contestedBy.map((entry) => inSentence(statusName(entry.status))).join(', '),
            })}
          </p>
        )}
      </div>
      <ArticleControls article={article} />
    </section>
  )
}

/** Definition of the current status, in a disclosure. */
const Meaning = ({ status }: { status: Status }) => (
  <details class="more">
    <summary>{t('meaning-of', { status: statusName(status) })}</summary>
    <StatusMeaning status={status} />
  </details>
)

/** Text of the dates since which the phase and, where later, the status hold. */
function holdsSince(article: Article, standing: Standing): string {
  const isInstrument = article.kind === 'instrument'
  const detail = isInstrument ? null : detailOf({ status: standing.status.id, phase: standing.phase })
  const since = sinceOf(ledger.value, article.id, standing)
  const start = statusSinceOf(ledger.value, article.id, standing)
  const inferred = isInferred(standing) ? t('inferred') : null
  const later = start !== since && !isInstrument
  if (!later) return [detail, inferred, sinceText(start)].filter(Boolean).join(', ')
  const status = [detail ?? inSentence(statusName(standing.status)), inferred].filter(Boolean).join(', ')
  return `${sinceText(since)} · ${status} ${sinceText(start)}`
}

const sinceText = (date: DayOrMonth): string => t('since', { date: dateInText(date) })

function LatestSource({ standing }: { standing: Standing }) {
  const entry = standing.entries.at(-1)
  if (!entry) return null
  const { statement, evidence, date, reportedBy, note } = entry.observation
  const isQuote = Boolean(evidence.quote) && (statement === '' || statement === evidence.quote)
  const by = reporterText(reportedBy)
  return (
    <>
      <p
        class={isQuote ? 'said quoted' : 'said'}
        lang={isQuote ? evidence.lang : entry.origin === 'pack' ? 'en' : undefined}
      >
        {isQuote ? quotedIn(lang.value, unquoted(evidence.quote ?? '')) : statement} <OriginTag entry={entry} />
      </p>
      <p>
        <Source evidence={evidence} />, <When date={date} />
        {by && ` · ${by}`}
      </p>
      <p>{entry.origin === 'pack' && <EditorsNote note={note} lang="en" />}</p>
    </>
  )
}

function NoStatus({ article, status }: { article: Article; status: ArticleStatus }) {
  const hasLater = ledger.value.entries.get(article.id)?.some((entry) => entry.status.kind !== 'flag')
  return (
    <section class="now ph-none" aria-labelledby="now">
      <Glyph phase="none" className="big" />
      <div>
        <h2 class="st" id="now">
          {t('now-none')}
        </h2>
        <p>
          <CoverageNote article={article.id} />
        </p>
        {!hasLater && <p>{t('now-none-ever')}</p>}
        <p>
          <Flags flags={status.flags.map((entry) => entry.status)} />
        </p>
      </div>
      <ArticleControls article={article} />
    </section>
  )
}

/**
 * Actions of the article, at the end of the first line of its status: a link that others sent opens without a control
 * above it. To what was continued by others no status is added; on a phone + of the bar adds one.
 */
function ArticleControls({ article }: { article: Article }) {
  const { id, names } = article
  return (
    <>
      {isContinued(article) ? null : (
        <button
          class="btn primary only-wide"
          type="button"
          aria-keyshortcuts="R"
          onClick={() => openOverlay(linkTo('record', null, { article: id }))}
        >
          <span class="recdot" aria-hidden="true" />
          {t('record')}
        </button>
      )}
      <RowMenu name={nameIn(names)} actions={() => actionsOf(article)} />
    </>
  )
}

/** True where others took the place of the article by the as-of date. */
const isContinued = ({ id }: Article): boolean =>
  successionsOf(negotiation.value?.pack.articles ?? []).some(
    ({ of, day: from }) => of.includes(id) && from <= day.value,
  )

const actionsOf = ({ id, kind }: Article): readonly MenuAction[] => [
  ...entityActions('article', id),
  ...passOnEntity('article', id),
  ...(kind === 'instrument' ? [] : [continuationAction(id)]),
  addAction('document', { article: id }),
]

const continuationAction = (article: string): MenuAction => ({
  text: t('add-continuing'),
  run: () => openOverlay(linkTo('add', null, { kind: 'continuation', article, day: day.value })),
})
