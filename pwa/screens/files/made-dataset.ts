/** The open negotiation as a dataset: with the public entries as its own facts. Loaded on use. */
import type { AboutDataset, Day } from '../../../shared/domain/types'
import { foldedPack } from '../../../shared/pack/folded-pack'
import { readPack } from '../../../shared/pack/read'
import type { Pack } from '../../../shared/pack/schema'
import { markOf, versionOf } from '../../../shared/pack/version'
import type { PublicData } from '../../../shared/reports/public-data'
import { t } from '../../i18n'
import { ActionError } from '../../workspace/use-async-action'

interface Source {
  readonly data: PublicData
  readonly about: AboutDataset | null
  /** Versions before it. */
  readonly before: readonly (string | null)[]
  readonly today: Day
}

/** The dataset and its text. Throws `ActionError` where an entry does not fit into one. */
export function madeDataset({ data, about, before, today }: Source): { readonly pack: Pack; readonly text: string } {
  // The metadata are those of the form, also where it was cleared.
  const said = about && (about.authors.length > 0 || Object.keys(about).length > 1) ? { about } : {}
  const named = (version: string): Pack => {
    const { about: _, ...pack } = foldedPack(data, version)
    return { ...pack, ...said }
  }
  // Its content tells it from what another device exports after the same versions.
  const mark = markOf(JSON.stringify(named('0')))
  const text = JSON.stringify(named(versionOf(today, before, mark)))
  const read = readPack(JSON.parse(text))
  if (!read.ok) throw new ActionError(t('publish-unfit', { reason: `${read.problem.place} ${read.problem.reason}` }))
  return { pack: read.pack, text }
}
