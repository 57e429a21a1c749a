/** What leaves with a publication, by kind, and what stays: counts, and while the private part is hidden none of that. */
import { useMemo } from 'preact/hooks'
import { countBut, withdrawnIds } from '../../../shared/domain/entries/entries'
import { isOfDelegation, isOfDevice, isPublic } from '../../../shared/domain/entries/layers'
import { foldedPack } from '../../../shared/pack/folded-pack'
import type { PublicData } from '../../../shared/reports/public-data'
import { numberText, type PlainKey, t } from '../../i18n'
import { isPrivateHidden, openEntries } from '../../model/state'

const KINDS = [
  ['articles', 'nav-board'],
  ['observations', 'observations'],
  ['meetings', 'nav-meetings'],
  ['documents', 'table-kind-documents'],
  ['milestones', 'table-kind-milestones'],
  ['positions', 'positions'],
  ['members', 'nav-members'],
  ['roles', 'member-roles'],
] as const satisfies readonly (readonly [string, PlainKey])[]

export function Leaving({ data }: { data: PublicData }) {
  const pack = useMemo(() => foldedPack(data, '0'), [data])
  return (
    <>
      <h3>{t('publish-leaves')}</h3>
      <ul class="leaving">
        {KINDS.map(([list, label]) => (
          <li key={list}>
            <b>{numberText(pack[list].length)}</b> {t(label)}
          </li>
        ))}
      </ul>
      <h3>{t('publish-stays')}</h3>
      <Staying />
    </>
  )
}

function Staying() {
  const entries = openEntries.value
  if (isPrivateHidden.value) return <p>{t('publish-stays-always')}</p>
  const withdrawn = withdrawnIds(entries)
  const count = (stays: (entry: (typeof entries)[number]) => boolean) => countBut(withdrawn, entries.filter(stays))
  const own = count(isOfDevice)
  const delegated = count(isOfDelegation)
  const others = count((entry) => isPublic(entry) && (entry.kind === 'room' || entry.kind === 'word'))
  return (
    <ul class="leaving">
      {own > 0 && <li>{t('publish-stays-private', { n: own })}</li>}
      {delegated > 0 && <li>{t('publish-stays-delegation', { n: delegated })}</li>}
      {others > 0 && <li>{t('publish-stays-others', { n: others })}</li>}
      <li>{t('publish-stays-always')}</li>
    </ul>
  )
}
