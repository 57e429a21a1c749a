/**
 * Preview of a negotiation that a table makes: how many of each there will be, its first articles with the dates of their
 * statuses, where a day that was read as the month would be seen, and its sentence.
 */
import { assembledLedger } from '../../../shared/domain/ledger/assembled-ledger'
import { statusAsOf } from '../../../shared/domain/ledger/ledger'
import type { Pack } from '../../../shared/pack/schema'
import { nameIn, t } from '../../i18n'
import { headlineAsOf } from '../../model/negotiation/headline'
import { indexNegotiation } from '../../model/negotiation/negotiation-index'
import { modelOfLedger } from '../../model/negotiation/read-model'
import { today } from '../../model/state'
import { headlineText } from '../../parts/facts/headline-text'
import { PhaseWord, phaseOf } from '../../parts/facts/Phase'
import { When } from '../../parts/facts/When'
import { kindName } from './table-words'

const FIRST = 5

export function PackPreview({ pack }: { pack: Pack }) {
  const ledger = assembledLedger(pack, [])
  const headline = headlineAsOf(indexNegotiation(pack, today.value), modelOfLedger(ledger), today.value)
  const articles = pack.articles.filter(({ kind }) => kind !== 'instrument')
  const rows = [
    ['articles', articles.length],
    ['observations', pack.observations.length],
    ['meetings', pack.meetings.length],
    ['documents', pack.documents.length],
    ['milestones', pack.milestones.length],
    ['members', pack.participations.length],
  ] as const
  return (
    <div class="preview">
      <h3>{headlineText(headline)}</h3>
      <table class="mini">
        <tbody>
          {rows
            .filter(([, count]) => count > 0)
            .map(([kind, count]) => (
              <tr key={kind}>
                <th scope="row">{kindName(kind)}</th>
                <td>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <ul class="rows">
        {articles.slice(0, FIRST).map(({ id, names }) => {
          const status = statusAsOf(ledger, id, today.value)
          return (
            <li key={id}>
              <span>{nameIn(names)}</span>
              <span>
                <PhaseWord phase={phaseOf(status)} glyph />
                {status.standing && (
                  <>
                    , <When date={status.standing.date} style="long" />
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {articles.length > FIRST && <p>{t('table-more-articles', { n: articles.length - FIRST })}</p>}
    </div>
  )
}
