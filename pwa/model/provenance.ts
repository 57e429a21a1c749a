/** Origin of the entities that entries state, by `entityKey`. One without is the dataset’s. */
import { computed } from '@preact/signals'
import type { Provenance } from '../../shared/domain/assembly/assemble'
import { type EntityKind, entityKey, type Layer } from '../../shared/domain/entries/entries'
import { isPublic } from '../../shared/domain/entries/layers'
import { publishedPack, shownData } from './state'

/** The dataset without the entries. It is public whole, so that paper may show it. */
export const dataset = publishedPack

export const provenance = computed(() => shownData.value?.pack.provenance ?? new Map<string, Provenance>())

/** Layer of the version in force of an entity. */
export const layerOfEntity = (kind: EntityKind | 'position', id: string): Layer =>
  provenance.value.get(entityKey(kind, id))?.layer ?? 'public'

/** True for an entity whose version in force is not public: its name must not reach the title, which browsers store. */
export const isPrivateEntity = (kind: EntityKind | 'position', id: string): boolean =>
  !isPublic({ layer: layerOfEntity(kind, id) })

/** Class of the element of an entity: paper shows what is public alone. */
export const privateClass = (kind: EntityKind | 'position', id: string): 'own-private' | undefined =>
  isPrivateEntity(kind, id) ? 'own-private' : undefined

/** Language of the words of an entity: those of the dataset are English, and users write in any language. */
export const langOfEntity = (kind: EntityKind | 'position', id: string): 'en' | undefined =>
  provenance.value.has(entityKey(kind, id)) ? undefined : 'en'

/** Lists of the dataset by the kind of what has a page of its own. */
const PAGES = { article: 'articles', member: 'members', meeting: 'meetings' } as const
export type PageKind = keyof typeof PAGES

/** True for what entries alone state: those who have not received them do not have it. */
export const isOnlyEntry = (kind: PageKind, id: string): boolean =>
  dataset.value?.[PAGES[kind]].some((one) => one.id === id) === false

/** True for what private entries alone state: a link to it leads nowhere on another device, and there is nothing to cite. */
export function isOnlyHere(kind: PageKind, id: string): boolean {
  if (!isOnlyEntry(kind, id) || !isPrivateEntity(kind, id)) return false
  const entries = shownData.value?.entries ?? []
  return !entries.some((entry) => entry.kind === kind && isPublic(entry) && entry.entity.id === id)
}
