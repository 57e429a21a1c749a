/** Title of a dataset, and the reference by which it is cited. */
import type { Reference } from '../citations/reference'
import type { Pack } from '../pack/schema'
import { dayOfVersion } from '../pack/version'

/** Title of a dataset: its own, or the name of the negotiation in English, or in the language that it has. */
export const titleOf = ({ about, names }: Pack): string => about?.title ?? names.en ?? Object.values(names)[0] ?? ''

/** The reference by which the dataset is cited. */
export const referenceTo = (pack: Pack): Reference => ({
  kind: 'dataset',
  key: [pack.id, pack.version.replaceAll('.', '-')],
  title: titleOf(pack),
  authors: pack.about?.authors ?? [],
  container: null,
  publisher: null,
  issued: dayOfVersion(pack.version),
  accessed: null,
  url: pack.about?.url ?? null,
  note: `Version ${pack.version}`,
  lang: pack.names.en === undefined ? null : 'en',
})
