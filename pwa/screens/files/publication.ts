/** The dataset that is published: made of the public data, signed where that is asked for, its version remembered. */
import type { AboutDataset } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'
import type { PublicData } from '../../../shared/reports/public-data'
import { t } from '../../i18n'
import { today } from '../../model/state'
import { readPublished, readSigningKey, signPack, writePublished } from '../../store'
import { ActionError } from '../../workspace/use-async-action'
import { madeDataset } from './made-dataset'

export interface Publication {
  readonly pack: Pack
  readonly text: string
  /** Key of the signature; `null` without one. */
  readonly key: string | null
}

interface Asked {
  readonly data: PublicData
  /** Version of the dataset here. */
  readonly shipped: string
  readonly about: AboutDataset | null
  readonly isSigned: boolean
}

export async function publication({ data, shipped, about, isSigned }: Asked): Promise<Publication> {
  const { id } = data.negotiation
  const { pack, text } = madeDataset({ data, about, before: [shipped, readPublished(id)], today: today.value })
  const file = isSigned ? await signed(text) : text
  writePublished(id, pack.version)
  return { pack, text: file, key: isSigned ? await readSigningKey() : null }
}

async function signed(text: string): Promise<string> {
  try {
    return await signPack(text)
  } catch {
    throw new ActionError(t('publish-unable'))
  }
}
