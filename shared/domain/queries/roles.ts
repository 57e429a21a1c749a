/** Kind of a role, by the free text that roles and reporters have: its names on screen, and for whom its holder speaks. */
import { nameIn } from '../text/names'
import type { Lang, RoleKind } from '../types'

/** `Small-group facilitator` as `small-group-facilitator`. */
const slugOf = (role: string): string =>
  role
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '-')
    .replace(/-$/, '')

/** The kind that a role is, by its id or one of its names. */
export function roleKindOf(kinds: readonly RoleKind[], role: string): RoleKind | undefined {
  const slug = slugOf(role)
  return kinds.find(({ id, names }) => id === slug || Object.values(names).some((name) => slugOf(name) === slug))
}

/** Name of a role in a language, where it is of a kind of the negotiation; any other as it is. */
export function roleNameIn(kinds: readonly RoleKind[], role: string, lang: Lang): string {
  const kind = roleKindOf(kinds, role)
  return kind ? nameIn(kind.names, lang) : role
}

/** Whoever chairs speaks for the process, in any negotiation. */
const CHAIRS = ['chairman', 'chairwoman', 'chairperson', 'président', 'présidente', 'presidente', 'presidenta']

/** True for a chair or facilitator, who speaks for the process: the role is of such a kind, or contains a word for one. */
export function speaksForProcess(kinds: readonly RoleKind[], role: string): boolean {
  const kind = roleKindOf(kinds, role)
  if (kind) return kind.speaksFor === 'process'
  const slug = `-${slugOf(role)}-`
  const words = kinds.flatMap((one) =>
    one.speaksFor === 'process' ? [one.id, ...Object.values(one.words).flat()] : [],
  )
  return [...CHAIRS, ...words].some((word) => slug.includes(`-${slugOf(word)}-`))
}
