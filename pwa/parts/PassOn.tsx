/** Buttons to pass on what is shown: a link to it, and a reference. Nothing private has them. */
import { isPublic } from '../../shared/domain/entries/layers'
import type { LedgerEntry } from '../../shared/domain/ledger/ledger'
import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { linkTo, openOverlay } from '../model/navigation'
import { isOnlyEntry, isOnlyHere, type PageKind } from '../model/provenance'
import { CopyLink } from './CopyLink'
import { statusName } from './facts/Phase'

interface Props {
  readonly kind: PageKind
  readonly id: string
  readonly name: string
  /** True where it can be cited. */
  readonly cited?: boolean
}

export function PassOn({ kind, id, name, cited = false }: Props) {
  if (isOnlyHere(kind, id)) return null
  return (
    <>
      <CopyLink target={() => ({ screen: kind, id })} name={name} isEntry={isOnlyEntry(kind, id)} />
      {cited && <Cite params={{ [kind]: id }} name={name} />}
    </>
  )
}

/** The same for one status update: the link leads to it in the list of its article. */
export function PassOnObservation({ entry: { observation, status, origin, layer } }: { entry: LedgerEntry }) {
  if (!isPublic({ layer }) || isOnlyHere('article', observation.article)) return null
  const { id, article, date } = observation
  const name = t('status-on', { status: statusName(status), date: dateText(date) })
  return (
    <>
      {' '}
      <CopyLink
        target={() => ({ screen: 'article', id: article, params: { observation: id } })}
        name={name}
        isEntry={origin === 'mine'}
      />
      <Cite params={{ observation: id }} name={name} />
    </>
  )
}

const Cite = ({ params, name }: { params: Readonly<Record<string, string>>; name: string }) => (
  <button
    class="btn quiet"
    type="button"
    aria-label={t('cite-of', { name })}
    onClick={() => openOverlay(linkTo('cite', null, params))}
  >
    {t('cite')}
  </button>
)
