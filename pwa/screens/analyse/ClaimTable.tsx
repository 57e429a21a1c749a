/** Table of status statements, each beside the status in the data until its date. */
import { useMemo, useState } from 'preact/hooks'
import { statusAsOf } from '../../../shared/domain/ledger'
import type { Claim, PageText } from '../../../shared/recognition'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { myEntries } from '../../model/following'
import { ledger } from '../../model/state'
import { Glyph } from '../../parts/Glyph'
import { inSentence, statusName } from '../../parts/Phase'
import { ShowMore } from '../../parts/ShowMore'
import { screenNames } from '../../workspace/report-phrases'
import { TechnicalDetails } from '../../workspace/TechnicalDetails'

interface Props {
  readonly claims: readonly Claim[]
  readonly page: PageText
  readonly url: string
  readonly onRecord: (claim: Claim) => Promise<void>
}

/** Rows that are shown before the user asks for more: a hostile text has thousands. */
const PAGE = 50

export function ClaimTable({ claims, page, url, onRecord }: Props) {
  const names = screenNames()
  const [shown, setShown] = useState(PAGE)
  const recorded = useMemo(() => recordedFrom(url), [url, ledger.value, myEntries()])
  return (
    <section>
      <h2 class="sec">
        {t('reader-claims')} <span class="label">{claims.length}</span>
      </h2>
      <ul class="rows">
        {claims.slice(0, shown).map((claim) => {
          const day = claim.day
          const standing = day === null ? null : statusAsOf(ledger.value, claim.article, day).standing
          const status = statusName({ id: claim.status })
          const label = { article: names.article(claim.article), status, date: day === null ? '' : dateText(day) }
          return (
            <li
              key={`${claim.article} ${claim.status} ${claim.evidence.block} ${claim.evidence.start}`}
              class={`ph-${claim.phase ?? 'none'}`}
            >
              <span>
                <b class="name">{label.article}</b>{' '}
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
              ) : recorded.has(keyOf(claim.article, claim.status, day)) ? (
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
                <TechnicalDetails text={`${claim.rule}: ${claim.words.join(', ')}`} />
              </div>
            </li>
          )
        })}
      </ul>
      <ShowMore shown={shown} total={claims.length} onMore={() => setShown(shown + PAGE)} />
    </section>
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
