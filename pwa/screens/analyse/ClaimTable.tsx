/** Table of status statements, each beside the status in the data until its date. */
import { statusAsOf } from '../../../shared/domain/ledger'
import type { Claim, PageText } from '../../../shared/recognition'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { myEntries } from '../../model/following'
import { ledger } from '../../model/state'
import { Glyph } from '../../parts/Glyph'
import { inSentence, statusName } from '../../parts/Phase'
import { screenNames } from '../../workspace/report-phrases'
import { WhyDetails } from './WhyDetails'

interface Props {
  readonly claims: readonly Claim[]
  readonly page: PageText
  readonly url: string
  readonly onRecord: (claim: Claim) => Promise<void>
}

export function ClaimTable({ claims, page, url, onRecord }: Props) {
  return (
    <section>
      <h2 class="sec">
        {t('reader-claims')} <span class="label">{claims.length}</span>
      </h2>
      <ul class="rows">
        {claims.map((claim) => (
          <ClaimRow key={keyOf(claim)} claim={claim} page={page} url={url} onRecord={onRecord} />
        ))}
      </ul>
    </section>
  )
}

/** What only one reader holds, and what follows from contents: to be checked, and not counted. */
export function SuggestionTable({ claims, page, url, onRecord }: Props) {
  return (
    <section>
      <h2 class="sec">{t('analyse-suggestions')}</h2>
      <p class="label">{t('analyse-suggestions-note')}</p>
      <ul class="rows suggested">
        {claims.map((claim) => (
          <ClaimRow
            key={keyOf(claim)}
            claim={claim}
            page={page}
            url={url}
            onRecord={onRecord}
            label={t(claim.basis === 'inferred' ? 'analyse-inferred' : 'analyse-suggestion')}
          />
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ article, status, evidence }: Claim) => `${article} ${status} ${evidence.block} ${evidence.start}`

interface RowProps extends Omit<Props, 'claims'> {
  readonly claim: Claim
  readonly label?: string
}

function ClaimRow({ claim, page, url, onRecord, label: kind }: RowProps) {
  const names = screenNames()
  const day = claim.day
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
        {label.date}{' '}
        <small>
          “{wordsAt(page, claim)}”{' '}
          {standing && t('reader-until-now', { status: inSentence(statusName(standing.status)) })}
        </small>
      </span>
      {day === null ? (
        <span class="label">{t('reader-no-day')}</span>
      ) : isRecorded(claim, url) ? (
        <span role="status">{t('reader-recorded')}</span>
      ) : (
        <button
          class="btn"
          type="button"
          aria-label={t('reader-record-of', label)}
          onClick={() => void onRecord(claim)}
        >
          {t('reader-record')}
        </button>
      )}
      <div class="wide">
        <WhyDetails claim={claim} />
      </div>
    </li>
  )
}

const wordsAt = (page: PageText, { evidence }: Claim) =>
  (page.blocks[evidence.block] ?? '').slice(evidence.start, evidence.end)

/** True when the same status from the same source is among the entries in force. */
function isRecorded(claim: Claim, url: string): boolean {
  const ids = new Set(
    (ledger.value.entries.get(claim.article) ?? []).flatMap(({ origin, observation }) =>
      origin === 'mine' ? [observation.id] : [],
    ),
  )
  return myEntries().some(
    (made) =>
      made.kind === 'observation' &&
      ids.has(made.id) &&
      made.article === claim.article &&
      made.status === claim.status &&
      made.date === claim.day &&
      (made.evidence.url ?? '') === url,
  )
}
