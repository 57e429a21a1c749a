/** Warnings about a dataset of a file: an older one, another one of the same version, a name that reads as another. */
import { canonical } from '../../../shared/domain/entries/canonical'
import { deceptionsIn, isolated, skeletonOf } from '../../../shared/domain/text/deceptive-names'
import type { Pack } from '../../../shared/pack/schema'
import { nameIn, t } from '../../i18n'
import { packHere } from '../../model/negotiation/packs-here'
import { type AppData, isNewer, SHIPPED } from '../../store'

/** Title of a dataset: its name from the file is isolated. */
export const packTitle = ({ names, version }: Pick<Pack, 'names' | 'version'>): string =>
  t('files-is-pack', { name: isolated(nameIn(names)), version })

export const packWarnings = (pack: Pack, state: Pick<AppData, 'packs'> | null): readonly string[] => [
  ...(state ? versionWarning(pack, packHere(state, pack.id)) : []),
  ...deceptionsIn(pack.names).map((deception) => t(`files-name-${deception}`)),
  ...alikeWarning(pack, state),
]

function versionWarning(pack: Pack, here: Pack | null): readonly string[] {
  if (!here) return []
  const versions = { version: pack.version, here: here.version }
  if (isNewer(here, pack)) return [t('files-pack-older', versions)]
  if (isNewer(pack, here) || canonical(pack) === canonical(here)) return []
  return [t('files-pack-same-version', versions)]
}

/** Another negotiation that has the same name, or one that reads the same. */
function alikeWarning({ id, names }: Pack, state: Pick<AppData, 'packs'> | null): readonly string[] {
  const known = [...(state?.packs.map(({ pack }) => pack) ?? []), ...SHIPPED]
  const skeletons = new Set(Object.values(names).map(skeletonOf))
  const alike = known.find(
    (one) => one.id !== id && Object.values(one.names).some((name) => skeletons.has(skeletonOf(name))),
  )
  return alike ? [t('files-name-alike', { name: isolated(nameIn(alike.names)) })] : []
}
