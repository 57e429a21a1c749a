/** Author, licence and description of the datasets that this device exports, by negotiation: asked once. */
import * as v from 'valibot'
import type { AboutDataset } from '../../../shared/domain/types'
import { aboutSchema } from '../../../shared/pack/schema'
import { readLocalJson } from '../local-json'
import { writeLocal } from '../local-storage'

const KEY = 'plenary.about'
const storedSchema = v.record(v.string(), aboutSchema)

/** What was entered last; `null` without it. */
export function readAbout(negotiation: string): AboutDataset | null {
  const known = v.safeParse(storedSchema, readLocalJson(KEY))
  return known.success && Object.hasOwn(known.output, negotiation) ? (known.output[negotiation] ?? null) : null
}

export function writeAbout(negotiation: string, about: AboutDataset): void {
  const known = v.safeParse(storedSchema, readLocalJson(KEY))
  writeLocal(KEY, JSON.stringify({ ...(known.success && known.output), [negotiation]: about }))
}
