/** Negotiations of an import that are not on here, and newer datasets: which they are, and the offer to add them. */
import type { Pack } from '../../../shared/pack/schema'
import { t } from '../../i18n'
import { appData } from '../../model/state'
import { hasDataset, type NegotiationOffer, type Offered } from './negotiation-offer'
import { sameSignerText, signerText } from './signer-words'

export function MissingNegotiations({ offer: { offered, wanted, choose } }: { offer: NegotiationOffer }) {
  return (
    <>
      {offered.map((one) => (
        <div key={one.id}>
          <p>{textOf(one)}</p>
          {one.isUnverified && one.pack && <Unverified pack={one.pack} />}
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

/** The alert of a dataset file without a signature, compared with the previous signer. */
const Unverified = ({ pack }: { pack: Pack }) => (
  <p class="trouble" role="alert">
    {signerText(null)} {sameSignerText(pack, null, appData.value?.signers ?? {})}
  </p>
)

const textOf = ({ name, count, pack, shipped, versionHere }: Offered): string =>
  versionHere === null
    ? t('merge-negotiation', { n: count, name })
    : t('merge-dataset', { name, version: (shipped ?? pack)?.version ?? '', here: versionHere })
