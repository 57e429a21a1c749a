/** Negotiations of an import that are not on here, and newer datasets: which they are, and the offer to add them. */
import { t } from '../i18n'
import { hasDataset, type NegotiationOffer, type Offered } from './negotiation-offer'

export function MissingNegotiations({ offer: { offered, wanted, choose } }: { offer: NegotiationOffer }) {
  return (
    <>
      {offered.map((one) => (
        <div key={one.id}>
          <p>{textOf(one)}</p>
          {hasDataset(one) && (
            <label class="choice">
              <input
                type="checkbox"
                checked={wanted.includes(one)}
                onChange={(event) => choose(one.id, event.currentTarget.checked)}
              />
              <span>{t(one.versionHere === null ? 'merge-negotiation-add' : 'merge-dataset-add')}</span>
            </label>
          )}
          {one.versionHere === null && one.count > 0 && !wanted.includes(one) && <p>{t('merge-negotiation-later')}</p>}
        </div>
      ))}
    </>
  )
}

const textOf = ({ name, count, pack, versionHere }: Offered): string =>
  pack && versionHere !== null
    ? t('merge-dataset', { name, version: pack.version, here: versionHere })
    : t('merge-negotiation', { n: count, name })
