/** Tables of status statements and of suggestions, each beside the status in the data until its date. */
import { useMemo, useState } from 'preact/hooks'
import { statusAsOf } from '../../../shared/domain/ledger/ledger'
import { moveBy } from '../../../shared/domain/ledger/move-ahead'
import { quotedIn } from '../../../shared/domain/text/typography'
import type { Claim, PageText } from '../../../shared/recognition'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { myEntries } from '../../model/following'
import { ledger } from '../../model/state'
import { Glyph } from '../../parts/facts/Glyph'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { ShowMore } from '../../parts/lists/ShowMore'
import { screenNames } from '../../workspace/report-phrases'
import { WhyDetails } from './WhyDetails'
import { wrongReadings } from './wrong-readings'

interface Props {
  readonly claims: readonly Claim[]
  readonly page: PageText
  readonly url: string
  /** True while the date of the text is asked for. */
  readonly isDateAsked: boolean
  readonly onRecord: (claim: Claim) => Promise<void>
  /** Notes a statement as a wrong reading, or takes that back. */
  readonly onNote: (claim: Claim) => void
}

export const ClaimTable = (props: Props) => (
  <section>
    <h2 class="sec">
      {t('reader-claims')} <span class="label">{props.claims.length}</span>
    </h2>
    <ClaimRows {...props} kind="rows" />
  </section>
)

/** Suggestions, of one reader alone, and statements inferred from contents: to be checked, and not counted. */
export const SuggestionTable = (props: Props) => (
  <section>
    <h2 class="sec">{t('analyse-suggestions')}</h2>
    <p class="label">{t('analyse-suggestions-note')}</p>
    <ClaimRows
      {...props}
      kind="rows suggested"
      labelOf={({ basis }) => t(basis === 'inferred' ? 'analyse-inferred' : 'analyse-suggestion')}
    />
  </section>
)

/** Rows that are shown before the user asks for more: a hostile text has thousands. */
const PAGE = 50

interface RowsProps extends Props {
  readonly kind: string
  readonly labelOf?: (claim: Claim) => string
}

function ClaimRows({ claims, page, url, isDateAsked, onRecord, onNote, kind, labelOf }: RowsProps) {
  const [shown, setShown] = useState(PAGE)
  const recorded = useMemo(() => recordedFrom(url), [url, ledger.value, myEntries()])
  return (
    <>
      <ul class={kind}>
        {claims.slice(0, shown).map((claim) => (
          <ClaimRow
            key={`${claim.article} ${claim.status} ${claim.evidence.block} ${claim.evidence.start}`}
            claim={claim}
            words={wordsAt(page, claim)}
            isRecorded={claim.day !== null && recorded.has(keyOf(claim.article, claim.status, claim.day))}
            isDateAsked={isDateAsked}
            onRecord={onRecord}
            onNote={onNote}
            label={labelOf?.(claim)}
          />
        ))}
      </ul>
      <ShowMore shown={shown} total={claims.length} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}

interface RowProps {
  readonly claim: Claim
  readonly words: string
  readonly isRecorded: boolean
  readonly isDateAsked: boolean
  readonly onRecord: (claim: Claim) => Promise<void>
  readonly onNote: (claim: Claim) => void
  readonly label: string | undefined
}

function ClaimRow({ claim, words, isRecorded, isDateAsked, onRecord, onNote, label: kind }: RowProps) {
  const names = screenNames()
  const [isAsked, setAsked] = useState(false)
  const isNoted = wrongReadings.value.has(claim)
  const day = claim.day
  const move = day === null ? null : moveBy(ledger.value, claim.article, claim.status, day)
  const standing = day === null ? null : statusAsOf(ledger.value, claim.article, day).standing
  const status = statusName({ id: claim.status })
  const label = { article: names.article(claim.article), status, date: day === null ? '' : dateText(day) }
  return (
    <li class={`ph-${claim.phase ?? 'none'}`}>
      <span>
        {kind && <span class="label">{kind}</span>} <b class="name">{label.article}</b>{' '}
        <span class={`phase ph-${claim.phase ?? 'none'}`}>
          <Glyph phase={claim.phase ?? 'none'} />
          {status}
        </span>{' '}
        {label.date} {claim.isPageDay && <small>{t('analyse-page-day')}</small>}{' '}
        <small>
          {quotedIn(lang.value, words)}{' '}
          {standing && t('reader-until-now', { status: inSentence(statusName(standing.status)) })}
        </small>
      </span>
      {day === null ? (
        <span class="label">{t(isDateAsked ? 'analyse-date-choose' : 'reader-no-day')}</span>
      ) : isRecorded ? (
        <span role="status">{t('reader-recorded')}</span>
      ) : (
        <span>
          {move && (
            <small role={isAsked ? 'alert' : undefined}>
              {t('plan-changes', { article: label.article, from: statusName(move.from.status), to: status })}{' '}
            </small>
          )}
          <button
            class="btn"
            type="button"
            aria-label={isAsked ? undefined : t('reader-record-of', label)}
            onClick={() => (move?.undoesResult && !isAsked ? setAsked(true) : void onRecord(claim))}
          >
            {t(isAsked ? 'analyse-add-anyway' : 'reader-record')}
          </button>
        </span>
      )}
      <div class="wide">
        <WhyDetails claim={claim} />
        <button class="btn quiet" type="button" aria-pressed={isNoted} onClick={() => onNote(claim)}>
          {t(isNoted ? 'analyse-noted-wrong' : 'analyse-not-right')}
        </button>
      </div>
    </li>
  )
}

const wordsAt = (page: PageText, { evidence }: Claim) =>
  (page.blocks[evidence.block] ?? '').slice(evidence.start, evidence.end)

const keyOf = (article: string, status: string, day: string) => `${article} ${status} ${day}`

/** Keys of the user's status updates in force that are from the source. */
function recordedFrom(url: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const made of myEntries()) {
    if (made.kind !== 'observation' || (made.evidence.url ?? '') !== url) continue
    const inForce = ledger.value.entries.get(made.article) ?? []
    if (inForce.some(({ origin, observation }) => origin === 'mine' && observation.id === made.id))
      keys.add(keyOf(made.article, made.status, made.date))
  }
  return keys
}
